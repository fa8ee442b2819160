// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/NameForms.h"

#include "core/text/Fold.h"

#include <algorithm>

namespace tramyte::text {

namespace {

/// Two ways of spelling the same syllable: hoà and hòa, khoẻ and khỏe, thuý and thúy.
QString withOldMark(QString word)
{
    static const QString plain = QStringLiteral("ou");
    static const QString marked[] = {QStringLiteral("òóỏõọ"), QStringLiteral("ùúủũụ")};
    static const std::pair<QChar, QString> ends[]
        = {{u'a', QStringLiteral("àáảãạ")}, {u'e', QStringLiteral("èéẻẽẹ")}, {u'y', QStringLiteral("ỳýỷỹỵ")}};
    if (word.size() < 2)
        return word;
    const qsizetype first = plain.indexOf(word[word.size() - 2]);
    if (first < 0)
        return word;
    for (const auto& [bare, letters] : ends) {
        const qsizetype mark = letters.indexOf(word.back());
        const bool isPair = (first == 0) == (bare != u'y'); // oa, oe, uy
        if (mark < 0 || !isPair)
            continue;
        word[word.size() - 2] = marked[first][mark];
        word[word.size() - 1] = bare;
    }
    return word;
}

} // namespace

QStringList speltWords(const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C).toLower())
        letters += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(words, words.begin(), withOldMark);
    return words;
}

NameForms nameForms(const QString& name)
{
    const QStringList spelt = speltWords(name);
    QStringList folded = foldedWords(name);
    NameForms forms;
    forms.spelt = spelt.join(u' ');
    QStringList words = folded;
    for (const QString& word : spelt)
        if (fold(word) != word)
            words << word;
    words.removeDuplicates();
    forms.words = words.join(u' ');
    std::ranges::reverse(folded);
    forms.backward = folded.join(u' ');
    folded.sort();
    forms.sorted = folded.join(u' ');
    return forms;
}

} // namespace tramyte::text
