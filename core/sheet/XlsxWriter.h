// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <memory>
#include <variant>
#include <vector>

namespace tramyte::sheet {

/// A number as a spreadsheet shows it: with thousands apart and that many decimals (0 to 3).
struct XlsxNumber {
    qint64 thousandths = 0;
    int decimals = 0;
};

/// Nothing, a text or a number.
using XlsxCell = std::variant<std::monostate, QString, XlsxNumber>;

/// Writes one table as an Office Open XML workbook, row after row in little memory. The file appears under its name
/// only when it was finished and could be read back whole; until then it lies beside it under a temporary name.
///
/// The library writes the sheet in plain text into a temporary folder before it packs it. That is the user's runtime
/// folder when there is one and it lies in memory, so that nothing of it ever reaches a disk. Otherwise it is the
/// folder of the file itself: the person chose to have these very data there, and no other place gets to see them.
class XlsxWriter final {
public:
    enum class Look { Plain, Bold };

    /// `sheet`: name of the one sheet; what a sheet's name may not have is left out. Error: Io.
    static Result<std::unique_ptr<XlsxWriter>> create(const QString& path, const QString& sheet);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    /// Widths of the first columns in characters.
    void setWidths(const std::vector<int>& characters);
    /// The next row. Errors: Validation `sheet.tooMuch` (more rows or longer texts than a workbook holds).
    Result<void> write(const std::vector<XlsxCell>& cells, Look look = Look::Plain);
    /// Packs the file, reads it back and gives it its name. Error: Io (disk full, unplugged), and nothing is left.
    Result<void> finish();

private:
    struct Book;
    explicit XlsxWriter(std::unique_ptr<Book> book);

    std::unique_ptr<Book> m_book;
};

} // namespace tramyte::sheet
