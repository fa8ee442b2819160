// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Instant.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace tramyte::report {

/// The length of the steps into which a period is cut.
enum class Granularity { Day, Week, Month, Quarter, Year };

/// How finely diagnoses are told apart: by the 3-character category (J06) or by the whole code (J06.9).
enum class DiagnosisLevel { Category, Code };

/// What a report is asked about. What a report does not take is passed over.
struct ReportPeriod {
    QDate from;
    QDate to; ///< last day, included
    Granularity granularity = Granularity::Month;
    DiagnosisLevel level = DiagnosisLevel::Category;
};

/// What the cells of a column are; each cell is one exact integer.
enum class Unit {
    Visits,
    People,
    Money,   ///< thousandths of a đồng
    Percent, ///< thousandths of a percent
};

struct Column {
    QString key;   ///< stable: `insured`
    QString title; ///< in the language of the program
    Unit unit = Unit::Visits;
    bool charted = false; ///< one of the at most five series that a chart draws; the others stand in the table only
};

struct Row {
    QString key;               ///< stable: `2026-11`, `J06`, `15-24`, `others`
    QString label;             ///< in the language of the program
    std::vector<qint64> cells; ///< as many as there are columns, in their order
    QString listed = {};       ///< of a diagnosis: its name in the disease list, which papers print in every language
    bool isGroup = false;      ///< `listed` is the name of the commonest of several codes
};

/// The answer of every report, for a chart and a table alike: `rows` are the points or bars in their order, `columns`
/// with `charted` the series. What a cell counts is told where each report is declared.
struct Report {
    QString name;  ///< `visits`, `diagnoses`, `ages`, `claims`
    QString title; ///< without the period
    ReportPeriod period;
    QString rowTitle; ///< what the rows are: "Month"
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<Row> total; ///< drawn by no chart; absent when a sum would mean nothing
    QStringList notes;        ///< what is counted, in whole sentences for the reader
};

/// A cell as a program reads it: a whole number, money with two decimals ("123238.39"), percent with one ("12.5").
QString plainText(Unit unit, qint64 cell);
/// `visits`, `people`, `dong`, `percent`: as the command line calls it.
QString wordOf(Unit unit);
/// As a heading adds it in brackets: "visits", "people", "đồng", "%".
QString labelOf(Unit unit);
QString wordOf(Granularity granularity);
/// `day`, `week`, `month`, `quarter`, `year`; empty for anything else.
std::optional<Granularity> granularityOf(const QString& word);

/// `{name,title,from,to,granularity?,rowTitle,columns:[{key,title,unit}],rows:[{key,label,values:{key:cell}}],total,
/// notes}`. Visits and people are numbers, money and percent texts as `plainText` writes them.
QJsonObject toJson(const Report& report);

} // namespace tramyte::report
