// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Report.h"

namespace tramyte::report {

enum class FileFormat { Json, Csv, Xlsx };

/// `json`, `csv`, `xlsx`; empty for anything else.
std::optional<FileFormat> fileFormatOf(const QString& word);

/// Writes a report into a file: JSON as `toJson` says; csv with one heading row, one row for each row and the total,
/// and numbers as `plainText` writes them; a workbook for people with title and period above the table and the notes
/// below. The file appears whole or not at all. Error: Io.
Result<void> writeReport(const Report& report, FileFormat format, const QString& path);

} // namespace tramyte::report
