// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Table.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace tramyte::patient {

/// Which column of a list of people is what.
struct ImportColumns {
    size_t row = 0;     ///< index of the row of headings
    QStringList fields; ///< by column: the field's name in `register`, `familyName`, or empty for what is not read
    QString twice;      ///< a heading that stands there twice; empty when none does

    /// The first cell of this field that is not empty (a list may have both a day and a year of birth).
    QString cell(const sheet::Row& of, const QString& field) const;
};

/// Finds the row of headings; empty when no row among the first has one for the name.
std::optional<ImportColumns> findColumns(const sheet::Table& table);

} // namespace tramyte::patient
