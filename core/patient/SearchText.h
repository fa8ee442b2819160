// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace tramyte::patient {

/// Births as the index has them, from one to another (see `indexedBirth`).
struct BirthSpan {
    int from = 0;
    int to = 0;

    bool operator==(const BirthSpan&) const = default;
};
using BirthSpans = std::vector<BirthSpan>; ///< one of them; none: any birth

/// One word that was typed.
struct SearchWord {
    QString folded;
    QString spelt;    ///< with its accents; empty when it was typed without any
    BirthSpans years; ///< what two to four digits may mean: 56, 195, 1956
};

/// What was typed to find somebody, taken apart: numbers when all of it may be one, a date of birth, and words.
struct SearchText {
    QStringList numbers; ///< whole numbers that it may be: citizen ID, card, phone in the form they are stored, code
    QString tail;        ///< the last digits that it may be; empty: none
    QString visitCode;   ///< as a visit slip shows it
    BirthSpans birth;    ///< of a date that was typed
    std::vector<SearchWord> words;
};

/// Never fails: what means nothing stays a word that fits nobody.
SearchText readSearchText(const QString& text);
/// Births that agree with a date of which day or month may be 0, those of people included of whom less is known.
BirthSpans spansOf(int year, int month, int day);

} // namespace tramyte::patient
