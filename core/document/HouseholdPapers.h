// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Letterhead.h"
#include "core/document/Paper.h"
#include "core/patient/HouseholdReader.h"

#include <functional>

namespace tramyte::document {

class TemplateModel;
class Templates;

/// The words of a relation to the head.
using RelationWords = std::function<QString(const QString& code)>;

/// Sổ hộ gia đình: who lives in a household and who did. No national layout exists.
struct HouseholdSheet {
    Letterhead station;
    PrintFacts print;
    patient::HouseholdBook book;
    RelationWords relation;
    QString doctor; ///< who looks after it, with title; may be empty
    QString head;   ///< who signs for the station; may be empty
};

/// Danh sách hộ và người dân của một thôn.
struct HamletSheet {
    Letterhead station;
    PrintFacts print;
    patient::HamletList list;
    RelationWords relation;
    QString doctor;
    QString head;
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const HouseholdSheet& sheet);
Result<Paper> paperOf(const Templates& templates, const HamletSheet& sheet);
TemplateModel templateModel(const HouseholdSheet& sheet);
TemplateModel templateModel(const HamletSheet& sheet);

} // namespace tramyte::document
