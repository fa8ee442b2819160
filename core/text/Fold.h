// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tramyte::text {

/// The form in which names are searched: no accents, đ -> d, lower case, everything that is neither letter nor digit a
/// blank, blanks single and none at the ends. Composed and decomposed spellings fold alike.
QString fold(const QString& text);
/// The words of the folded text.
QStringList foldedWords(const QString& text);
/// How text is stored: NFC as written, control characters (tab and line feed excepted) and outer blanks taken off.
QString tidy(const QString& text);
/// `tidy`, with every run of blanks and line breaks made one blank: names and other one-line texts.
QString tidyLine(const QString& text);

} // namespace tramyte::text
