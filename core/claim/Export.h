// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace tramyte::claim {

/// How many claims go into one file.
enum class PerFile { Visit, Day, Month };

/// `visit`, `day`, `month`.
QString wordOf(PerFile per);
std::optional<PerFile> perFileOf(const QString& word);

struct ExportOptions {
    QDate from;
    QDate to;
    QString folder;
    PerFile per = PerFile::Visit;
    bool sinceLast = false; ///< only visits that never went out in their present state
};

struct ExportOutcome {
    QStringList files;    ///< claim files, names within the folder
    QStringList checkIns; ///< status notices, names within the folder
    int claims = 0;       ///< in those files
    int due = 0;          ///< claims of the period that were to go
    bool stopped = false; ///< the files named here are whole; those of the other claims were not begun
};

using ExportId = Id<struct ClaimExportTag>;

/// An export that was made, as the list of them shows it.
struct DoneExport {
    ExportId id;
    ExportOptions options;
    int claims = 0;
    int files = 0;
    bool whole = true; ///< false: stopped, or ended by an error; what had been written by then lies there
    Instant at;
    QString by; ///< full name of who made it
};

/// The day on which the claims of the month of `day` close: they go up before it.
/// Source: TT 48/2017/TT-BYT (before the 5th of the following month).
QDate closingDay(QDate day);

} // namespace tramyte::claim
