// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"
#include "core/insurance/Entitlement.h"

namespace tramyte::claim {

namespace {

const QString SUMMARY = QStringLiteral("XML1");

bool isDispensing(const QString& code)
{
    return code == u"7" || code.startsWith(u"7.") || code == u"10";
}

void checkCase(const CheckScope& scope, const QString& code, Findings& findings)
{
    const Row& summary = scope.claim.summary();
    const QStringList places = items(summary, u"MA_DKBD");
    const QString facility = text(summary, u"MA_CSKCB").toString();
    if (code == u"1.1" && !places.isEmpty() && places.count(facility) != places.size())
        findings.add(Rule::HomePlace, SUMMARY, QStringLiteral("MA_DKBD"));
    // code 1.1 stands at the top of the list, but drugs without examination, recalls and the uninsured stand apart
    if (code != u"1.1" && code != u"1.2" && code != u"8" && code != u"9" && !isDispensing(code)
        && places.contains(facility))
        findings.add(Rule::HomeCase, SUMMARY, QStringLiteral("MA_DOITUONG_KCB"), 0, says(code));
    if (code == u"3.6" && !summary.filled(u"MA_KHUVUC"))
        findings.add(Rule::CaseArea, SUMMARY, QStringLiteral("MA_KHUVUC"));

    const auto arrival = scope.parameters->arrivals.find(code);
    if (arrival == scope.parameters->arrivals.end())
        return;
    if (arrival->second.needsSlip && !summary.filled(u"GIAY_CHUYEN_TUYEN"))
        findings.add(Rule::CaseSlip, SUMMARY, QStringLiteral("GIAY_CHUYEN_TUYEN"));
    if (arrival->second.needsOrigin && !summary.filled(u"MA_NOI_DI"))
        findings.add(Rule::CaseOrigin, SUMMARY, QStringLiteral("MA_NOI_DI"));
    if (arrival->second.selfReferred && summary.filled(u"MA_NOI_DI"))
        findings.add(Rule::CaseSelfReferred, SUMMARY, QStringLiteral("MA_NOI_DI"));
}

void checkCover(const CheckScope& scope, const QString& code, Findings& findings)
{
    const Row& summary = scope.claim.summary();
    const auto fund = money(summary, u"T_BHTT");
    const bool claims = fund && fund->thousandths > 0;
    const bool hasCard = summary.filled(u"MA_THE_BHYT");
    if (code == u"9") {
        if (claims || hasCard)
            findings.add(Rule::Uninsured, SUMMARY, hasCard ? QStringLiteral("MA_THE_BHYT") : QStringLiteral("T_BHTT"));
        return;
    }
    if (claims && !hasCard)
        findings.add(Rule::NoCard, SUMMARY, QStringLiteral("MA_THE_BHYT"));
    const auto care = scope.parameters ? scope.parameters->careTypes.find(text(summary, u"MA_LOAI_KCB").toString())
                                       : std::map<QString, insurance::CareType>::const_iterator();
    if (code == u"3.1" && claims && scope.parameters && care != scope.parameters->careTypes.end()
        && !care->second.inpatient)
        findings.add(Rule::OutpatientCase, SUMMARY, QStringLiteral("T_BHTT"));
}

/// The most that any card of the visit may get; empty when that cannot be told.
std::optional<insurance::Entitlement> ceilingOf(const CheckScope& scope, const QString& code)
{
    const Row& summary = scope.claim.summary();
    std::optional<insurance::Entitlement> best;
    for (const QString& card : items(summary, u"MA_THE_BHYT")) {
        insurance::VisitCover cover;
        cover.object = card.left(2);
        if (card.size() > 2 && card[2].isDigit())
            cover.digit = card[2].digitValue();
        cover.arrivalCode = code;
        cover.careType = text(summary, u"MA_LOAI_KCB").toString();
        cover.level = code == u"1.2" ? insurance::CareLevel::Initial : insurance::CareLevel::Basic;
        cover.insuredTotal = money(summary, u"T_TONGCHI_BH");
        cover.exemptFrom = readDay(text(summary, u"NGAY_MIEN_CCT").left(8)).value_or(QDate());
        cover.dispenseAtCardRate = false; // the generous reading: a setting of the facility decides
        const auto entitled = insurance::entitlement(cover, *scope.parameters);
        if (!entitled)
            return std::nullopt;
        if (!best || best->rate < entitled->rate)
            best = *entitled;
    }
    return best;
}

void checkRates(const CheckScope& scope, const QString& code, Findings& findings)
{
    const auto ceiling = ceilingOf(scope, code);
    for (const QString& table : {QStringLiteral("XML2"), QStringLiteral("XML3")}) {
        const auto& rows = scope.claim.rows(table);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Row& row = rows[i];
            const int line = lineNumber(row, i);
            if (isDispensing(code) && wholeNumber(row, u"MA_NHOM") == 13)
                findings.add(Rule::ExamOnDispense, table, QStringLiteral("MA_NHOM"), line);
            const auto written = parseThousandths(text(row, u"MUC_HUONG"));
            const auto rate = written ? insurance::rateFromThousandths(*written) : std::nullopt;
            const auto insured = money(row, u"THANH_TIEN_BH");
            if (!rate || !insured || insured->thousandths == 0)
                continue;
            if (code == u"1.2") {
                if (*rate != insurance::Rate::percent(100))
                    findings.add(Rule::FullRate, table, QStringLiteral("MUC_HUONG"), line, says(format(*rate)));
                continue;
            }
            // drugs by appointment: whether the station's own 100 % holds is open, so nothing is said; code 9 has its
            // own check
            if (!ceiling || code == u"9" || code == u"10" || *rate <= ceiling->rate)
                continue;
            const bool isReduced = ceiling->ratio < insurance::Rate::percent(100);
            findings.add(isReduced ? Rule::ReducedRate : Rule::RateCeiling, table, QStringLiteral("MUC_HUONG"), line,
                saysInsteadOf(format(*rate), format(ceiling->rate)));
        }
    }
}

} // namespace

void checkEntitlement(const CheckScope& scope, Findings& findings)
{
    const QString code = text(scope.claim.summary(), u"MA_DOITUONG_KCB").toString();
    checkCover(scope, code, findings);
    // before the first version of the list its codes meant other things
    const TableDefinition* table = scope.definitions.find(SUMMARY);
    const FieldDefinition* field = table ? table->field(u"MA_DOITUONG_KCB") : nullptr;
    if (!scope.parameters || !field || !field->list || code.isEmpty())
        return;
    checkCase(scope, code, findings);
    checkRates(scope, code, findings);
}

} // namespace tramyte::claim
