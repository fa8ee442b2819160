// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Letterhead.h"
#include "core/document/Paper.h"

#include <optional>
#include <vector>

namespace tramyte::document {

class TemplateModel;
class Templates;

/// A report's figures as a paper prints them; its words (title, heads, names of ages) stand in the template.
struct ReportTable {
    struct Cell {
        enum class Kind { Count, Money, Percent };
        Kind kind = Kind::Count;
        qint64 value = 0; ///< Money in thousandths of a đồng, Percent in thousandths of a percent
    };
    struct Row {
        QString key;          ///< of the report: `2026-11`, `J06`, `75+`, `others`
        QString label;        ///< of a step: 11/2026
        QString name;         ///< of a diagnosis: the words of the disease list
        bool isGroup = false; ///< the name is that of one code out of several
        std::vector<Cell> cells;
    };

    Letterhead station;
    PrintFacts print;
    QString report; ///< `visits`, `diagnoses`, `ages` or `claims`
    QDate from;
    QDate to;
    QString steps; ///< `day`, `week`, `month`, `quarter`, `year`: what the rows of visits and claims are
    std::vector<Row> rows;
    std::optional<Row> total;
    QString preparer; ///< full name
    QString head;     ///< who signs for the station; may be empty
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const ReportTable& table);
TemplateModel templateModel(const ReportTable& table);

} // namespace tramyte::document
