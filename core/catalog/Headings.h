// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Schema.h"
#include "core/sheet/Table.h"

#include <optional>

namespace tramyte::catalog {

/// Which column of a table is what.
struct Headings {
    size_t row = 0;                     ///< index of the row in which they stand
    std::vector<const Column*> columns; ///< by column; null when the program does not know it
    QStringList names;                  ///< the key in `Entry::fields`, by column; empty for a column without heading
    QString twice;                      ///< a heading that stands there twice; empty when none does

    int columnOf(const QString& heading) const { return int(names.indexOf(heading)); } ///< -1 when absent
};

/// Finds the row of headings among the first rows; empty when none has a heading for the code.
std::optional<Headings> findHeadings(const Schema& schema, const sheet::Table& table);
/// The 29 columns of the official disease table by their place, when the rows look like it.
std::optional<Headings> officialIcd10(const Schema& schema, const sheet::Table& table);
/// How headings are compared: without accents, blanks, signs and case.
QString bareHeading(const QString& heading);

} // namespace tramyte::catalog
