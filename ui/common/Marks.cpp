// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Marks.h"

#include "core/text/Fold.h"

#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr qsizetype kLeastDigits = 4;

bool isNumber(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// The text folded letter by letter, so that a place in it is a place in the text; what is no letter is a blank.
QString foldedInPlace(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const QString one = text::fold(QString(c));
        folded += one.isEmpty() ? QLatin1Char(' ') : one.front();
    }
    return folded;
}

} // namespace

std::vector<Mark> marksIn(const QString& text, const QString& typed)
{
    const QString folded = foldedInPlace(text.normalized(QString::NormalizationForm_C));
    std::vector<Mark> marks;
    if (folded.size() != text.size())
        return marks; // decomposed letters: no place is sure
    for (const QString& word : text::foldedWords(typed)) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool isBeginning = at == 0 || folded[at - 1] == u' ';
            const bool isEnd
                = (end == folded.size() || folded[end] == u' ') && isNumber(word) && word.size() >= kLeastDigits;
            if (isBeginning || isEnd)
                marks.push_back({at, word.size()});
        }
    }
    return marks;
}

} // namespace tramyte::ui
