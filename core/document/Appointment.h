// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Letterhead.h"
#include "core/document/Paper.h"
#include "core/document/Person.h"

#include <vector>

namespace tramyte::document {

class TemplateModel;
class Templates;

/// Phiếu hẹn khám lại, TT 01/2025/TT-BYT annex V; valid once.
struct Appointment {
    Letterhead station;
    PrintFacts print;
    Person person;
    std::optional<Card> card;
    QString number; ///< of the series, as printed after "Số:"
    QDate examined; ///< day of the visit; not valid when admitted and discharged are given
    QDate admitted; ///< not valid: an outpatient
    QDate discharged;
    Diagnosis diagnosis;
    std::vector<Diagnosis> others;
    QDate returnDay;
    QDate issued; ///< chooses the template
    Signer clinician;
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const Appointment& appointment);
TemplateModel templateModel(const Appointment& appointment);

} // namespace tramyte::document
