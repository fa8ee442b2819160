// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QIODevice>
#include <QStringList>

namespace tramyte::sheet {

/// Writes comma-separated text: UTF-8, CRLF, quotes where RFC 4180 wants them.
class CsvWriter final {
public:
    /// With a byte order mark spreadsheet programs show accents right; leave it out for other programs.
    explicit CsvWriter(QIODevice& device, bool withMark = true) : m_device(device), m_markDue(withMark) {}

    /// Error: Io (disk full, unplugged).
    Result<void> write(const QStringList& cells);

private:
    QIODevice& m_device;
    bool m_markDue;
};

/// One row as text without its line end.
QString csvLine(const QStringList& cells);

} // namespace tramyte::sheet
