// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tramyte::patient {

/// Bytes of a file or a serial scanner as text: UTF-8, UTF-16 with or without its mark, else Windows-1258, in which old
/// Vietnamese programs write.
QString decodeScan(const QByteArray& bytes);

/// The text as the code has it: marks that scanners add (BOM, line ends, NUL, symbology prefix) taken off, letters
/// composed, UTF-16 and UTF-8 that were taken for single bytes, and Windows-1258 taken for Latin letters, put right.
QString repairedScan(const QString& text);
/// The text once, when it stands there two to four times, with or without blanks between.
QString onceScanned(const QString& text);
/// The pieces of a text in which the first field begins anew, a scan that was broken off and tried again: the whole
/// text when it does not.
QStringList piecesOf(const QString& text);

} // namespace tramyte::patient
