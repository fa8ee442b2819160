// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/SearchText.h"

#include "core/base/PartialDate.h"
#include "core/patient/PatientIndex.h"
#include "core/text/Fold.h"
#include "core/text/NameForms.h"

#include <QRegularExpression>
#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr qsizetype kLongest = 200; // no name and no number is longer
constexpr qsizetype kLeastTail = 4;
constexpr qsizetype kMostTail = 11;
constexpr qsizetype kLeastWholeNumber = 9;
constexpr qsizetype kWholeCard = 15;
constexpr std::size_t kMostWords = 12;

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 1900..2099
bool isYear(int year)
{
    return year >= 1900 && year < 2100;
}

/// A number within Viet Nam for one with the country in front of it: +84, 0084, 84; empty for any other.
QString withoutCountry(QStringView compact)
{
    for (const QStringView prefix : {u"+", u"00"})
        if (compact.startsWith(prefix)) {
            compact = compact.mid(prefix.size());
            break;
        }
    if (!compact.startsWith(u"84") || (compact.size() != 11 && compact.size() != 12) || !isDigits(compact))
        return {};
    return u'0' + compact.mid(2).toString();
}

/// Four to fifteen digits, up to two letters in front of them.
bool isNumber(QStringView compact)
{
    qsizetype letters = 0;
    while (letters < 2 && letters < compact.size() && compact[letters] >= u'A' && compact[letters] <= u'Z')
        ++letters;
    const QStringView digits = compact.mid(letters);
    return digits.size() >= 4 && digits.size() <= 15 && isDigits(digits);
}

/// The numbers as they are stored, whatever stands between their digits. Without patterns where most texts pass: a
/// number is looked up in less time than a pattern takes.
void readNumbers(const QString& typed, SearchText& text)
{
    static const QRegularExpression code(QStringLiteral("^BN\\s*(\\d{1,3})\\s*[- ]\\s*(\\d{1,9})$"));
    static const QRegularExpression visit(QStringLiteral("^[0-9A-Z]{5}\\.[0-9]{4}\\.[0-9]{2}\\.[0-9]{6,}$"));
    const QString upper = typed.toUpper();
    if (upper.contains(u'.') && visit.match(upper).hasMatch()) {
        text.visitCode = upper;
        return;
    }
    if (upper.startsWith(u"BN")) {
        if (const auto match = code.match(upper); match.hasMatch()) {
            text.numbers << QStringLiteral("BN%1-%2").arg(
                match.captured(1).rightJustified(2, u'0'), match.captured(2).rightJustified(6, u'0'));
            return;
        }
    }
    QString compact;
    for (const QChar c : upper)
        if (!c.isSpace() && !QStringView(u".,-/()").contains(c))
            compact += c;
    if (const QString phone = withoutCountry(compact); !phone.isEmpty())
        text.numbers << phone;
    if (!isNumber(compact))
        return;
    text.numbers << compact;
    if (isDigits(compact) && compact.size() >= kLeastTail && compact.size() <= kMostTail)
        text.tail = compact;
}

/// Takes a date of birth out of the text, however it was written.
BirthSpans takeDate(QString& text)
{
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral("\\b(?<y>(?:19|20)\\d{2})-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?\\b")),
        QRegularExpression(QStringLiteral("\\b(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})\\s*[/.-]\\s*(?<y>\\d{4}|\\d{2})"
                                          "\\b")),
        QRegularExpression(QStringLiteral("\\b(?<d>\\d{1,2}) (?<m>\\d{1,2}) (?<y>(?:19|20)\\d{2})\\b")),
        QRegularExpression(QStringLiteral("(?:\\bngày |\\bngay )?\\b(?<d>\\d{1,2}) (?:tháng|thang) (?<m>\\d{1,2}) "
                                          "(?:năm |nam )?(?<y>\\d{4})\\b")),
        QRegularExpression(QStringLiteral("(?:\\btháng |\\bthang )?\\b(?<m>\\d{1,2})(?:[/.-]| năm | nam )"
                                          "(?<y>(?:19|20)\\d{2})\\b(?<d>)")),
        QRegularExpression(QStringLiteral("\\b(?<d>\\d{2})(?<m>\\d{2})(?<y>(?:19|20)\\d{2})\\b")),
        QRegularExpression(QStringLiteral("(?<=\\p{L} )(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{2})\\b")), // behind a name
    };
    for (const QRegularExpression& form : forms) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        const int day = match.captured(QStringLiteral("d")).toInt();
        const int month = match.captured(QStringLiteral("m")).toInt();
        const int typedYear = match.captured(QStringLiteral("y")).toInt();
        const bool isShort = typedYear < 100;
        BirthSpans spans;
        for (const int century : isShort ? std::vector{1900, 2000} : std::vector{0})
            if (isYear(century + typedYear) && month > 0 && PartialDate::of(century + typedYear, month, day))
                for (const BirthSpan& span : spansOf(century + typedYear, month, day))
                    spans.push_back(span);
        if (spans.empty())
            continue;
        text.replace(match.capturedStart(), match.capturedLength(), u' ');
        return spans;
    }
    return {};
}

/// What a word of digits says as a year: `1956`, `195` on the way to it, `56` of either century.
BirthSpans yearsOf(const QString& digits)
{
    const int number = digits.toInt();
    const auto whole = [](int from, int to) { return BirthSpan{from * 10000, to * 10000 + 1231}; };
    if (digits.size() == 4 && isYear(number))
        return {whole(number, number)};
    if (digits.size() == 3 && isYear(number * 10))
        return {whole(number * 10, number * 10 + 9)};
    if (digits.size() == 2)
        return {whole(1900 + number, 1900 + number), whole(2000 + number, 2000 + number)};
    return {};
}

} // namespace

BirthSpans spansOf(int year, int month, int day)
{
    const int all = year * 10000;
    if (month == 0)
        return {{all, all + 1231}};
    const int inMonth = all + month * 100;
    if (day == 0)
        return {{inMonth, inMonth + 31}, {all, all}};
    return {{inMonth + day, inMonth + day}, {inMonth, inMonth}, {all, all}};
}

SearchText readSearchText(const QString& typed)
{
    SearchText text;
    QString rest = text::tidyLine(typed.left(kLongest)).toLower();
    readNumbers(rest, text);
    const QString number = text.numbers.value(0);
    if (number.size() >= (isDigits(number) ? kLeastWholeNumber : kWholeCard))
        return text; // no date and no name: "hà 29/2/1984" is shorter
    text.birth = takeDate(rest);
    static const QRegularExpression born(QStringLiteral("\\b(?:sinh năm|sinh nam|năm sinh|nam sinh|sn|ns)\\s*(?=\\d)"));
    rest.replace(born, QStringLiteral(" "));
    for (const QString& word : text::speltWords(rest)) {
        const QStringList parts = text::foldedWords(word);
        for (const QString& folded : parts) {
            const bool isSpelt = parts.size() == 1 && folded != word;
            text.words.push_back(
                {folded, isSpelt ? word : QString(), isDigits(folded) ? yearsOf(folded) : BirthSpans()});
        }
    }
    if (text.words.size() > kMostWords)
        text.words.resize(kMostWords);
    return text;
}

} // namespace tramyte::patient
