// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tramyte::text {

/// How Vietnamese was written before Unicode. TCVN3 and VNI are fonts that draw Latin letters as Vietnamese ones; old
/// lists carry such letters into spreadsheets of today.
enum class OldCoding { Cp1258, Tcvn3, Vni };

/// `CP1258`, `TCVN3 (ABC)`, `VNI Windows`.
QString nameOf(OldCoding coding);

/// `bytes`: text each of whose letters stands for one byte (U+0000 to U+00FF); the Unicode text, composed.
QString fromOldCoding(const QString& bytes, OldCoding coding);

/// In which coding a text of bytes makes Vietnamese words; empty when in none, or when nothing in it tells.
std::optional<OldCoding> guessOldCoding(const QString& bytes);

/// Whether a text has letters outside ASCII and the words with them cannot be Vietnamese as they stand.
bool isGarbledVietnamese(const QString& text);

} // namespace tramyte::text
