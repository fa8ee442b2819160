// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QIODevice>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace tramyte::sheet {

/// One row that has something in it; empty cells at its end are left out.
struct Row {
    int number = 0; ///< as a spreadsheet program counts it, from 1; empty rows count
    /// Each cell as text. Numbers are plain decimals as people see them (`120000`, `0.3`, `80%`), days are ISO
    /// (`1956-03-05`, `1956-03` or `1956` when the cell shows no more), moments `2026-11-20T08:05:00`, truth values
    /// `TRUE` and `FALSE`, errors as the program shows them (`#N/A`).
    QStringList cells;

    QString cell(int column) const { return cells.value(column); } ///< from 0; empty beyond the end
    bool operator==(const Row&) const = default;
};

/// How much a reader takes before it calls a file too large: a hostile file must cost neither hours nor all memory.
struct Limits {
    int columns = 1024;
    int rows = 1'048'576;
    qint64 cells = 20'000'000;
    int cellCharacters = 100'000;
    qint64 fileBytes = 128 << 20;   ///< of a spreadsheet as it lies on the disk (it is held in memory)
    qint64 memberBytes = 512 << 20; ///< of one unpacked part of a spreadsheet
};

/// Which table of a file is wanted, and how.
struct TableOptions {
    QString sheet = {}; ///< name of a sheet; empty: the first that is not hidden
    /// A cell merged over several rows says the same in each of them (else only in the first).
    bool fillMerged = false;
    /// A text file that is not Unicode is given byte by byte, each as a letter U+0000 to U+00FF (else it is refused).
    bool bytesAsText = false;
};

/// Gives the rows of one table one after the other.
class TableReader {
public:
    virtual ~TableReader() = default;

    virtual QString sheetName() const = 0; ///< empty for .csv
    /// Whether letters stand for bytes of an unknown coding (see `TableOptions::bytesAsText`).
    virtual bool isBytes() const { return false; }
    /// How much of the file was read, 0 to 1.
    virtual double partRead() const = 0;
    /// The next row that is not empty; no row after the last. Nothing of a table may be used before the last row came
    /// without an error: some damage shows only there.
    virtual Result<std::optional<Row>> next() = 0;
};

/// A table in memory.
struct Table {
    QString sheet;
    std::vector<Row> rows;
};

/// Opens .xlsx, .ods or .csv by what is in it, whatever the name says. `device` must be open for reading.
/// Errors: Io; NotFound (`sheet.name`: no such sheet); Damaged (`sheet.kind` for another kind of file,
/// `sheet.protected`, `sheet.damaged`, `sheet.tooLarge`, `sheet.encoding`), with a sentence naming sheet and cell, or
/// line.
Result<std::unique_ptr<TableReader>> openTable(
    std::unique_ptr<QIODevice> device, const Limits& limits = {}, const TableOptions& options = {});
Result<std::unique_ptr<TableReader>> openTable(
    const QString& path, const Limits& limits = {}, const TableOptions& options = {});

/// A sheet that is not hidden.
struct SheetSize {
    QString name;
    int rows = 0; ///< that have something in them; not counted (0) when it is the only one
};
/// The sheets of a file in their order; one without a name for .csv. Errors: as `openTable`.
Result<std::vector<SheetSize>> listSheets(const QString& path, const Limits& limits = {});
/// Reads a whole file.
Result<Table> readTable(const QString& path, const Limits& limits = {});
Result<Table> readTable(std::unique_ptr<QIODevice> device, const Limits& limits = {});

/// `A1`, `AB12`; column from 0, row from 1.
QString cellName(int column, int row);
/// Whether a cell's text is a spreadsheet program's error, such as `#N/A` or `Err:502`.
bool isErrorText(const QString& cell);

} // namespace tramyte::sheet
