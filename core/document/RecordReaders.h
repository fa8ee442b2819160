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

/// Danh sách người đã xem hồ sơ: who opened, printed or took out a person's record.
struct RecordReaders {
    struct Line {
        Instant at;
        QString who;
        QString action; ///< view, print, export
        QString part;   ///< number of the visit; empty: the record
        QString reason; ///< why, to whom
    };

    Letterhead station;
    PrintFacts print;
    Person person;
    QDate from; ///< not valid: from the beginning
    QDate to;   ///< not valid: until now
    std::vector<Line> lines;
    QString head;
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const RecordReaders& paper);
TemplateModel templateModel(const RecordReaders& paper);

} // namespace tramyte::document
