// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

const QString SUMMARY = QStringLiteral("XML1");
constexpr int DEFAULT_GRACE_DAYS = 15; // on days for which no list of parameters is known

/// What many checks ask about the visit.
struct Stay {
    const Row& row;
    std::optional<Moment> arrival;
    std::optional<Moment> admission;
    std::optional<Moment> end;
    QString careType;

    explicit Stay(const Row& summary)
        : row(summary), arrival(moment(summary, u"NGAY_VAO")), admission(moment(summary, u"NGAY_VAO_NOI_TRU")),
          end(moment(summary, u"NGAY_RA")), careType(text(summary, u"MA_LOAI_KCB").toString())
    {
    }

    bool isCareType(std::initializer_list<QStringView> types) const
    {
        return std::find(types.begin(), types.end(), QStringView(careType)) != types.end();
    }
};

void checkStay(const Stay& stay, Findings& findings)
{
    if (stay.arrival && stay.end && *stay.end < *stay.arrival)
        findings.add(Rule::DateOrder, SUMMARY, QStringLiteral("NGAY_RA"));
    const bool tooEarly = stay.admission && stay.arrival && *stay.admission < *stay.arrival;
    const bool tooLate = stay.admission && stay.end && *stay.end < *stay.admission;
    if (tooEarly || tooLate)
        findings.add(Rule::DateAdmission, SUMMARY, QStringLiteral("NGAY_VAO_NOI_TRU"));
    if (const auto birth = readBirth(text(stay.row, u"NGAY_SINH")); birth && stay.arrival) {
        const auto exact = moment(stay.row, u"NGAY_SINH");
        // an unknown hour is written 0000, so only the day decides then
        if (*birth > stay.arrival->day || (exact && *stay.arrival < *exact))
            findings.add(Rule::DateBirth, SUMMARY, QStringLiteral("NGAY_SINH"));
    }
}

/// A patient who is referred on, or dies, leaves the course of drugs at that moment.
bool leavesEarly(const Row& summary)
{
    const auto kind = wholeNumber(summary, u"MA_LOAI_RV");
    const auto outcome = wholeNumber(summary, u"KET_QUA_DTRI");
    return kind == 2 || kind == 5 || outcome == 5 || outcome == 8;
}

void checkDays(const Stay& stay, Findings& findings)
{
    if (stay.isCareType({u"02", u"05", u"07"}) && stay.end && stay.end->minute != 23 * 60 + 59
        && !leavesEarly(stay.row))
        findings.add(Rule::DateEndOfDrugs, SUMMARY, QStringLiteral("NGAY_RA"));
    const auto days = wholeNumber(stay.row, u"SO_NGAY_DTRI");
    if (!days)
        return;
    const auto wrong = [&](qint64 expected) {
        findings.add(Rule::DaysCount, SUMMARY, QStringLiteral("SO_NGAY_DTRI"), 0,
            saysInsteadOf(QString::number(*days), QString::number(expected)));
    };
    if (stay.isCareType({u"01", u"07", u"09"})) {
        if (*days != 0)
            wrong(0);
    } else if (stay.isCareType({u"02", u"03", u"04", u"06"}) && stay.arrival && stay.end
        && stay.arrival->day <= stay.end->day) {
        const qint64 fromArrival = stay.arrival->day.daysTo(stay.end->day) + 1;
        // who came before midnight and was admitted after it: some count from the admission
        const qint64 fromAdmission = stay.admission ? stay.admission->day.daysTo(stay.end->day) + 1 : fromArrival;
        if (*days != fromArrival && *days != fromAdmission)
            wrong(fromArrival);
    }
}

void checkSettlement(const Stay& stay, Findings& findings)
{
    const auto paid = moment(stay.row, u"NGAY_TTOAN");
    // of drugs taken home the bill is settled long before their last day
    if (paid && stay.end && *paid < *stay.end && !stay.isCareType({u"02", u"05", u"07"}))
        findings.add(Rule::DatePayment, SUMMARY, QStringLiteral("NGAY_TTOAN"));
    const auto year = wholeNumber(stay.row, u"NAM_QT");
    const auto month = wholeNumber(stay.row, u"THANG_QT");
    if (!year || !month || (!paid && !stay.end))
        return;
    const auto isMonth
        = [&](const std::optional<Moment>& at) { return at && at->day.year() == *year && at->day.month() == *month; };
    if (!isMonth(paid) && !isMonth(stay.end))
        findings.add(Rule::DateSettlement, SUMMARY, QStringLiteral("THANG_QT"));
}

bool isTimed(int group)
{
    return group == 1 || group == 3;
}

void checkLine(const Row& row, const QString& table, int line, const Stay& stay, Findings& findings)
{
    const auto ordered = moment(row, u"NGAY_YL");
    const auto done = moment(row, u"NGAY_TH_YL");
    const auto result = moment(row, u"NGAY_KQ");
    if (ordered && done && *done < *ordered)
        findings.add(Rule::DateLineOrder, table, QStringLiteral("NGAY_TH_YL"), line);
    if (result && ((ordered && *result < *ordered) || (done && *result < *done)))
        findings.add(Rule::DateLineOrder, table, QStringLiteral("NGAY_KQ"), line);
    if (ordered && ((stay.arrival && *ordered < *stay.arrival) || (stay.end && *stay.end < *ordered)))
        findings.add(Rule::DateOutsideStay, table, QStringLiteral("NGAY_YL"), line);
    if (result && stay.end && *stay.end < *result)
        findings.add(Rule::DateOutsideStay, table, QStringLiteral("NGAY_KQ"), line);
    if (done && result && *done <= *result) {
        const qint64 minutes = result->minutes() - done->minutes();
        if (minutes == 0 || (minutes < 3 && isTimed(wholeNumber(row, u"MA_NHOM").value_or(0))))
            findings.add(Rule::DateTooShort, table, QStringLiteral("NGAY_KQ"), line);
    }
}

void checkLines(const Claim& claim, const Stay& stay, Findings& findings)
{
    bool weekend = false;
    for (const QString& table : {QStringLiteral("XML2"), QStringLiteral("XML3")}) {
        const auto& rows = claim.rows(table);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            checkLine(rows[i], table, lineNumber(rows[i], i), stay, findings);
            if (const auto ordered = moment(rows[i], u"NGAY_YL"))
                weekend = weekend || ordered->day.dayOfWeek() >= Qt::Saturday;
        }
    }
    // only a place of the initial level may move the order to the working day before; emergencies keep their day
    if (weekend && text(stay.row, u"MA_DOITUONG_KCB") == u"1.2" && stay.isCareType({u"01", u"05", u"07", u"08"}))
        findings.add(Rule::DateHoliday, SUMMARY, QStringLiteral("NGAY_VAO"));
}

void checkRevisits(const Claim& claim, const Stay& stay, Findings& findings)
{
    QStringList booked;
    const auto& notes = claim.rows(QStringLiteral("XML14"));
    for (std::size_t i = 0; i < notes.size(); ++i) {
        booked += text(notes[i], u"NGAY_HEN_KL").left(8).toString();
        const auto day = readDay(text(notes[i], u"NGAY_HEN_KL").left(8));
        if (day && stay.end && *day < stay.end->day)
            findings.add(
                Rule::DateRevisit, QStringLiteral("XML14"), QStringLiteral("NGAY_HEN_KL"), lineNumber(notes[i], i));
    }
    for (const QString& item : items(stay.row, u"NGAY_TAI_KHAM")) {
        const auto day = readDay(item);
        if (day && ((stay.end && *day < stay.end->day) || !booked.contains(item)))
            findings.add(Rule::DateRevisitMatch, SUMMARY, QStringLiteral("NGAY_TAI_KHAM"), 0, says(item));
    }
}

void checkCertificates(const Claim& claim, const Stay& stay, Findings& findings)
{
    for (const QString& table : {QStringLiteral("XML7"), QStringLiteral("XML8"), QStringLiteral("XML9"),
             QStringLiteral("XML10"), QStringLiteral("XML11"), QStringLiteral("XML14")}) {
        const auto& rows = claim.rows(table);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (const auto day = readDay(text(rows[i], u"NGAY_CT")); day && stay.arrival && *day < stay.arrival->day)
                findings.add(Rule::DateCertificate, table, QStringLiteral("NGAY_CT"), lineNumber(rows[i], i));
    }
}

} // namespace

void checkDates(const CheckScope& scope, Findings& findings)
{
    const Stay stay(scope.claim.summary());
    checkStay(stay, findings);
    checkDays(stay, findings);
    checkSettlement(stay, findings);
    checkCards(stay.row, SUMMARY, scope.parameters ? scope.parameters->graceDays : DEFAULT_GRACE_DAYS, findings);
    checkLines(scope.claim, stay, findings);
    checkRevisits(scope.claim, stay, findings);
    checkCertificates(scope.claim, stay, findings);
}

} // namespace tramyte::claim
