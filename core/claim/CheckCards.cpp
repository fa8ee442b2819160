// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/Values.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

/// Two letters, a benefit digit, twelve digits.
bool looksLikeCard(const QString& code)
{
    const auto all = [](QStringView part, char16_t from, char16_t to) {
        return std::all_of(part.begin(), part.end(), [&](QChar c) { return c >= from && c <= to; });
    };
    const QStringView view(code);
    return all(view.first(2), u'A', u'Z') && view[2] >= u'1' && view[2] <= u'5' && all(view.sliced(3), u'0', u'9');
}

void checkForms(const QStringList& codes, const QString& table, Findings& findings)
{
    for (const QString& code : codes) {
        if (code.size() != 15)
            findings.add(Rule::CardLength, table, QStringLiteral("MA_THE_BHYT"));
        else if (!looksLikeCard(code))
            findings.add(Rule::CardForm, table, QStringLiteral("MA_THE_BHYT"));
    }
}

/// The four lists run in parallel. An end may be missing altogether: army and police cards cannot be looked up.
bool checkLengths(const Row& row, const QStringList& codes, const QString& table, Findings& findings)
{
    const auto count = codes.size();
    bool same = true;
    for (const QString& tag : {QStringLiteral("MA_DKBD"), QStringLiteral("GT_THE_TU"), QStringLiteral("GT_THE_DEN")}) {
        const auto others = items(row, tag).size();
        if (others == 0 || others == count)
            continue;
        // "20251231;" : the last card has no known end, and its empty place counts
        if (others == count - 1 && text(row, tag).endsWith(u';'))
            continue;
        findings.add(Rule::CardLists, table, tag);
        same = false;
    }
    return same;
}

} // namespace

void checkCards(const Row& row, const QString& table, int graceDays, Findings& findings)
{
    const QStringList codes = items(row, u"MA_THE_BHYT");
    if (codes.isEmpty())
        return;
    checkForms(codes, table, findings);
    if (!checkLengths(row, codes, table, findings))
        return;

    const QStringList starts = items(row, u"GT_THE_TU");
    const QStringList ends = items(row, u"GT_THE_DEN");
    const auto arrival = moment(row, u"NGAY_VAO");
    const auto departure = moment(row, u"NGAY_RA");
    // drugs taken home run on after the visit, whatever the card does meanwhile
    const QStringView careType = text(row, u"MA_LOAI_KCB");
    const bool endsWithDrugs = careType == u"02" || careType == u"05" || careType == u"07";
    const QDate from = arrival ? arrival->day : QDate();
    const QDate to = departure && !endsWithDrugs ? departure->day : from;

    bool isKnown = from.isValid();
    bool covers = false;
    bool coversArrival = false;
    QDate lastEnd;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QDate start = i < starts.size() ? readDay(starts[i]).value_or(QDate()) : QDate();
        const QDate end = i < ends.size() ? readDay(ends[i]).value_or(QDate()) : QDate();
        if (start.isValid() && end.isValid() && end < start)
            findings.add(Rule::CardDates, table, QStringLiteral("GT_THE_DEN"));
        if (!start.isValid()) { // without its first day nothing can be said about the card
            isKnown = false;
            continue;
        }
        const QDate last = end.isValid() ? end : QDate(9999, 12, 31);
        covers = covers || (start <= to && last >= from);
        coversArrival = coversArrival || (start <= from && last >= from);
        if (!lastEnd.isValid() || lastEnd < last)
            lastEnd = last;
    }
    if (!isKnown)
        return;
    if (!covers || to > lastEnd.addDays(graceDays))
        findings.add(Rule::CardValidity, table, QStringLiteral("GT_THE_DEN"));
    else if (!coversArrival)
        findings.add(Rule::CardBegins, table, QStringLiteral("GT_THE_TU"));
}

} // namespace tramyte::claim
