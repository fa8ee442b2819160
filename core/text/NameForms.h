// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tramyte::text {

/// The forms of one name by which people are looked for.
struct NameForms {
    QString spelt;    ///< lower case with its accents: `nguyễn thị hoà` and `Nguyễn Thị Hòa` are one
    QString words;    ///< what an index of words holds: the folded words, then those that have accents as spelt
    QString sorted;   ///< the folded words in the order of the alphabet: the same for any order of the words
    QString backward; ///< the folded words with the given name first: a name's end is this one's beginning
};

NameForms nameForms(const QString& name);
/// The words in lower case with their accents, composed; the mark of `oà`, `oé`, `uý` at the end of a word stands where
/// the old spelling has it.
QStringList speltWords(const QString& text);

} // namespace tramyte::text
