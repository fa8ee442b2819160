// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

const QString SUMMARY = QStringLiteral("XML1");
const QString DRUGS = QStringLiteral("XML2");
const QString SERVICES = QStringLiteral("XML3");
const QString RESULTS = QStringLiteral("XML4");

bool isOneOf(int value, std::initializer_list<int> values)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool isOneOf(QStringView value, std::initializer_list<QStringView> values)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool isBed(int group)
{
    return isOneOf(group, {14, 15, 16});
}

bool isOutsourced(const Row& row)
{
    return text(row, u"MA_DICH_VU").contains(u".K.");
}

void checkDrug(const Row& row, int line, Findings& findings)
{
    const int group = wholeNumber(row, u"MA_NHOM").value_or(4);
    if (!isOneOf(group, {7, 17}) && !row.filled(u"TT_THAU"))
        findings.add(Rule::NeededTender, DRUGS, QStringLiteral("TT_THAU"), line);
    if (!isOneOf(group, {4, 5, 6, 7, 17}))
        findings.add(Rule::GroupTable, DRUGS, QStringLiteral("MA_NHOM"), line);
    if (const auto units = quantity(row, u"SO_LUONG"); units && units->thousandths <= 0)
        findings.add(Rule::QuantityZero, DRUGS, QStringLiteral("SO_LUONG"), line);
}

void checkNames(const Row& row, int line, Findings& findings)
{
    const bool service = row.filled(u"MA_DICH_VU");
    const bool supply = row.filled(u"MA_VAT_TU");
    if (!service && !supply)
        findings.add(Rule::NeededItem, SERVICES, QStringLiteral("MA_DICH_VU"), line);
    if (supply && !row.filled(u"TEN_VAT_TU"))
        findings.add(Rule::NeededItemName, SERVICES, QStringLiteral("TEN_VAT_TU"), line);
    // a supply repeats the code of the procedure that used it, not its name
    if (service && !supply && !row.filled(u"TEN_DICH_VU"))
        findings.add(Rule::NeededItemName, SERVICES, QStringLiteral("TEN_DICH_VU"), line);
}

void checkService(const Row& row, int line, Findings& findings)
{
    checkNames(row, line, findings);
    const int group = wholeNumber(row, u"MA_NHOM").value_or(0);
    if (isOneOf(group, {4, 7, 17}))
        findings.add(Rule::GroupTable, SERVICES, QStringLiteral("MA_NHOM"), line);
    if (group == 10 && !row.filled(u"TT_THAU"))
        findings.add(Rule::NeededTender, SERVICES, QStringLiteral("TT_THAU"), line);
    if (isOneOf(group, {1, 2, 3, 8, 18})) {
        if (!row.filled(u"NGUOI_THUC_HIEN") && !isOutsourced(row))
            findings.add(Rule::NeededPerformer, SERVICES, QStringLiteral("NGUOI_THUC_HIEN"), line);
        if (!row.filled(u"NGAY_TH_YL"))
            findings.add(Rule::NeededDone, SERVICES, QStringLiteral("NGAY_TH_YL"), line);
        if (!row.filled(u"NGAY_KQ"))
            findings.add(Rule::NeededResultAt, SERVICES, QStringLiteral("NGAY_KQ"), line);
    }
    if ((group == 12 || text(row, u"MA_DICH_VU").startsWith(u"VC.")) && !row.filled(u"MA_XANG_DAU"))
        findings.add(Rule::NeededFuel, SERVICES, QStringLiteral("MA_XANG_DAU"), line);
    if (isBed(group) && !row.filled(u"MA_GIUONG"))
        findings.add(Rule::NeededBed, SERVICES, QStringLiteral("MA_GIUONG"), line);
    if (group == 8 && !row.filled(u"PP_VO_CAM"))
        findings.add(Rule::NeededAnaesthesia, SERVICES, QStringLiteral("PP_VO_CAM"), line);
    if (isOneOf(group, {1, 2, 3}) && !row.filled(u"MA_MAY") && !isOutsourced(row))
        findings.add(Rule::NeededMachine, SERVICES, QStringLiteral("MA_MAY"), line);
}

void checkBeds(const Claim& claim, Findings& findings)
{
    struct Use {
        Moment from;
        Moment to;
        int line;
    };
    std::vector<Use> uses;
    const Row& summary = claim.summary();
    const auto arrival = moment(summary, u"NGAY_VAO");
    const auto end = moment(summary, u"NGAY_RA");
    const bool plainVisit = isOneOf(text(summary, u"MA_LOAI_KCB"), {u"01", u"02"});
    const bool shortStay = arrival && end && *arrival <= *end && end->minutes() - arrival->minutes() < 4 * 60;
    const auto& rows = claim.rows(SERVICES);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isBed(wholeNumber(rows[i], u"MA_NHOM").value_or(0)))
            continue;
        const int line = lineNumber(rows[i], i);
        if (plainVisit || shortStay)
            findings.add(Rule::BedCare, SERVICES, QStringLiteral("MA_NHOM"), line);
        const auto from = moment(rows[i], u"NGAY_YL");
        const auto to = moment(rows[i], u"NGAY_KQ");
        if (from && to && *from < *to)
            uses.push_back({*from, *to, line});
    }
    std::sort(uses.begin(), uses.end(), [](const Use& left, const Use& right) { return left.from < right.from; });
    for (std::size_t i = 1; i < uses.size(); ++i)
        if (uses[i].from < uses[i - 1].to)
            findings.add(Rule::BedOverlap, SERVICES, QStringLiteral("NGAY_YL"), uses[i].line);
}

void checkResults(const Claim& claim, Findings& findings)
{
    const auto& services = claim.rows(SERVICES);
    const auto& results = claim.rows(RESULTS);
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Row& row = results[i];
        const int line = lineNumber(row, i);
        const bool hasValue = row.filled(u"GIA_TRI");
        if (hasValue && !row.filled(u"NGAY_KQ"))
            findings.add(Rule::NeededTestTime, RESULTS, QStringLiteral("NGAY_KQ"), line);
        for (const QString& tag : {QStringLiteral("MA_CHI_SO"), QStringLiteral("TEN_CHI_SO")})
            if (hasValue && !row.filled(tag))
                findings.add(Rule::NeededIndex, RESULTS, tag, line);
        if (row.filled(u"MA_CHI_SO") && !hasValue && !row.filled(u"TEN_CHI_SO"))
            findings.add(Rule::NeededIndex, RESULTS, QStringLiteral("TEN_CHI_SO"), line);

        const QStringView code = text(row, u"MA_DICH_VU");
        bool isImaging = false;
        bool hasService = false;
        bool sameTime = false;
        for (const Row& service : services) {
            if (code.isEmpty() || text(service, u"MA_DICH_VU") != code || service.filled(u"MA_VAT_TU"))
                continue;
            isImaging = isImaging || wholeNumber(service, u"MA_NHOM") == 2;
            if (!service.filled(u"NGAY_KQ"))
                continue;
            hasService = true; // the same test may have been done several times in a stay
            sameTime = sameTime || text(service, u"NGAY_KQ") == text(row, u"NGAY_KQ");
        }
        if (isImaging && !row.filled(u"KET_LUAN"))
            findings.add(Rule::NeededConclusion, RESULTS, QStringLiteral("KET_LUAN"), line);
        if (hasService && row.filled(u"NGAY_KQ") && !sameTime)
            findings.add(Rule::TestTime, RESULTS, QStringLiteral("NGAY_KQ"), line);
    }
}

void checkAdmission(const Claim& claim, Findings& findings)
{
    const Row& summary = claim.summary();
    const QStringView careType = text(summary, u"MA_LOAI_KCB");
    const bool stays = isOneOf(careType, {u"03", u"04", u"06", u"09"});
    if (stays && !summary.filled(u"NGAY_VAO_NOI_TRU"))
        findings.add(Rule::NeededAdmission, SUMMARY, QStringLiteral("NGAY_VAO_NOI_TRU"));
    if ((stays || summary.filled(u"NGAY_VAO_NOI_TRU")) && !summary.filled(u"LY_DO_VNT"))
        findings.add(Rule::NeededAdmission, SUMMARY, QStringLiteral("LY_DO_VNT"));
    const bool absconded = wholeNumber(summary, u"MA_LOAI_RV") == 3;
    if (careType == u"03" && !absconded && claim.rows(QStringLiteral("XML7")).empty())
        findings.add(Rule::NeededDischarge, QStringLiteral("XML7"));
    if (isOneOf(careType, {u"01", u"07"}) && !claim.rows(QStringLiteral("XML5")).empty())
        findings.add(Rule::TableUnexpected, QStringLiteral("XML5"));
    if (!careType.isEmpty() && !isOneOf(careType, {u"03", u"04", u"06"}) && !claim.rows(QStringLiteral("XML8")).empty())
        findings.add(Rule::TableUnexpected, QStringLiteral("XML8"));
}

void checkReferral(const Claim& claim, Findings& findings)
{
    const Row& summary = claim.summary();
    const auto kind = wholeNumber(summary, u"MA_LOAI_RV");
    const bool hasForm = !claim.rows(QStringLiteral("XML13")).empty();
    if (kind == 2 || kind == 5) {
        if (!summary.filled(u"MA_NOI_DEN"))
            findings.add(Rule::NeededReferral, SUMMARY, QStringLiteral("MA_NOI_DEN"));
        if (!hasForm)
            findings.add(Rule::NeededReferral, QStringLiteral("XML13"));
    } else if (kind) {
        if (summary.filled(u"MA_NOI_DEN"))
            findings.add(Rule::ReferralUnexpected, SUMMARY, QStringLiteral("MA_NOI_DEN"));
        if (hasForm)
            findings.add(Rule::ReferralUnexpected, QStringLiteral("XML13"));
    }
    // the number of a re-visit note (code 1.5) needs no referring facility
    if (summary.filled(u"GIAY_CHUYEN_TUYEN") && !summary.filled(u"MA_NOI_DI")
        && text(summary, u"MA_DOITUONG_KCB") != u"1.5")
        findings.add(Rule::SlipOrigin, SUMMARY, QStringLiteral("MA_NOI_DI"));
    if (summary.filled(u"CAN_NANG_CON") && claim.rows(QStringLiteral("XML9")).empty())
        findings.add(Rule::NeededBirthRecord, SUMMARY, QStringLiteral("CAN_NANG_CON"));
}

void checkTermination(const Row& row, const QString& table, int line, Findings& findings)
{
    if (wholeNumber(row, u"MA_DINH_CHI_THAI") != 1)
        return;
    for (const QString& tag :
        {QStringLiteral("NGUYENNHAN_DINHCHI"), QStringLiteral("THOIGIAN_DINHCHI"), QStringLiteral("TUOI_THAI")})
        if (row.has(tag) && !row.filled(tag)) // XML11 has no moment
            findings.add(Rule::NeededTermination, table, tag, line);
}

void checkPapers(const Claim& claim, Findings& findings)
{
    const QString discharge = QStringLiteral("XML7");
    const auto& papers = claim.rows(discharge);
    const auto end = moment(claim.summary(), u"NGAY_RA");
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const Row& row = papers[i];
        const int line = lineNumber(row, i);
        const int filled = int(row.filled(u"SO_NGAY_NGHI")) + int(row.filled(u"NGOAITRU_TUNGAY"))
            + int(row.filled(u"NGOAITRU_DENNGAY"));
        // "0 days" without dates says the same as nothing
        const bool none = filled == 1 && wholeNumber(row, u"SO_NGAY_NGHI") == 0;
        if (filled != 0 && filled != 3 && !none)
            findings.add(Rule::LeavePartial, discharge, QStringLiteral("SO_NGAY_NGHI"), line);
        if (const auto from = readDay(text(row, u"NGOAITRU_TUNGAY")); from && end && *from < end->day)
            findings.add(Rule::LeaveStart, discharge, QStringLiteral("NGOAITRU_TUNGAY"), line);
        checkTermination(row, discharge, line, findings);
    }
    const auto& leaves = claim.rows(QStringLiteral("XML11"));
    for (std::size_t i = 0; i < leaves.size(); ++i)
        checkTermination(leaves[i], QStringLiteral("XML11"), lineNumber(leaves[i], i), findings);
}

void checkNotes(const Claim& claim, Findings& findings)
{
    QSet<QString> seen;
    const auto& notes = claim.rows(QStringLiteral("XML5"));
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const QString note = notes[i].value(u"DIEN_BIEN_LS").simplified();
        if (!note.isEmpty() && seen.contains(note))
            findings.add(
                Rule::NoteRepeated, QStringLiteral("XML5"), QStringLiteral("DIEN_BIEN_LS"), lineNumber(notes[i], i));
        seen.insert(note);
    }
}

} // namespace

void checkConditions(const CheckScope& scope, Findings& findings)
{
    const Claim& claim = scope.claim;
    const auto& drugs = claim.rows(DRUGS);
    for (std::size_t i = 0; i < drugs.size(); ++i)
        checkDrug(drugs[i], lineNumber(drugs[i], i), findings);
    const auto& services = claim.rows(SERVICES);
    for (std::size_t i = 0; i < services.size(); ++i)
        checkService(services[i], lineNumber(services[i], i), findings);
    checkBeds(claim, findings);
    checkResults(claim, findings);
    checkAdmission(claim, findings);
    checkReferral(claim, findings);
    checkPapers(claim, findings);
    checkNotes(claim, findings);
}

} // namespace tramyte::claim
