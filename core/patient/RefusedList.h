// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PeopleImport.h"

namespace tramyte::patient {

/// Why one row is refused, all reasons together.
struct RefusedReason {
    QString field;   ///< of the first reason; may be empty
    QString heading; ///< as the list has it; empty when there is no such column
    QString text;    ///< the sentences, each behind the heading of its column
};
/// By row.
std::map<int, RefusedReason> reasonsOf(const ListPreview& list, const ImportOutcome& outcome);

/// Writes the refused rows as a list to be mended and imported again: the columns in their places, behind them the
/// reason, and for undecided rows a column for the patient code. `out` ends with .csv or .xlsx. Errors: those of the
/// sheets; Validation `list.kind` for another ending.
Result<void> saveRefusedRows(const ListPreview& list, const ImportOutcome& outcome, const QString& out);

} // namespace tramyte::patient
