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

/// Biên bản giao nhận bản sao hồ sơ: who gave which files to whom, on what ground.
struct RecordDelivery {
    struct File {
        QString name;
        QString size;
        QString sha256;
    };

    Letterhead station;
    PrintFacts print;
    Person person;
    QString number;
    Instant given;
    QString recipient;
    QString relation;
    QString basis; ///< self, representative, authorised, law
    QString basisNote;
    bool sensitive = false;
    std::vector<File> files;
    QString giver;   ///< full name
    QString officer; ///< data protection officer; may be empty
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const RecordDelivery& paper);
TemplateModel templateModel(const RecordDelivery& paper);

} // namespace tramyte::document
