// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/ImportTable.h"

#include <map>

namespace tramyte::ui {

/// A list of people as it lies in a file, read and tried out: what would be taken, what is refused and why.
struct PeopleList {
    QString path;
    patient::ReadPeople read;
    patient::ImportOutcome outcome;
    QStringList headings;               ///< as the file has them
    QStringList unread;                 ///< headings of columns that are not taken over
    std::map<int, QStringList> refused; ///< the cells of refused rows, by the number of the row
};

/// Reads a file of people and takes from it what the windows show beside the outcome. Errors: those of the sheets.
Result<PeopleList> readPeopleList(const QString& path);
/// Keeps the cells of every row that the outcome refuses; to be called with the outcome of the trial.
Result<void> keepRefusedCells(PeopleList& list);
/// The refused rows as a table to be mended and imported again: the file's own columns, and the reason behind them.
Result<void> saveRefusedRows(const PeopleList& list, const QString& path);

} // namespace tramyte::ui
