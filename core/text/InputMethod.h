// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tramyte::text {

/// How Vietnamese letters are typed: a scanner's keys meet it when it is switched on.
enum class InputMethod { Telex, Vni };

/// The keys that were pressed for the letters that the input method made of them: `TÉ` by VNI is `TE1`, `â` by Telex is
/// `aa`. Text without accents stays.
QString keysOf(const QString& text, InputMethod method);
/// Whether a text looks like keys that no input method turned into letters: `Nguyeexn Thij Hoongf`. Names of other
/// languages seldom do.
bool looksLikeKeys(const QString& text);

} // namespace tramyte::text
