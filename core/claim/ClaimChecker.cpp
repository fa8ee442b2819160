// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ClaimChecker.h"

#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

namespace tramyte::claim {

namespace {

const QString CHECK_IN = QStringLiteral("CHECKIN");

/// One of service, drug and supply, with its name. Source: bhyt XML rules 5.0.
void checkCharge(const Row& row, int line, Findings& findings)
{
    const auto named = [&](QStringView code, QStringView name) { return row.filled(code) && row.filled(name); };
    if (!named(u"MA_DICH_VU", u"TEN_DICH_VU") && !named(u"MA_THUOC", u"TEN_THUOC")
        && !named(u"MA_VAT_TU", u"TEN_VAT_TU"))
        findings.add(Rule::RequiredCharge, CHECK_IN, QStringLiteral("MA_DICH_VU"), line);
}

void checkArrival(const Row& row, int line, Findings& findings)
{
    const auto arrival = moment(row, u"NGAY_VAO");
    const auto admission = moment(row, u"NGAY_VAO_NOI_TRU");
    const auto ordered = moment(row, u"NGAY_YL");
    if (arrival && admission && *admission < *arrival)
        findings.add(Rule::DateAdmission, CHECK_IN, QStringLiteral("NGAY_VAO_NOI_TRU"), line);
    if (admission && !row.filled(u"LY_DO_VNT"))
        findings.add(Rule::NeededAdmission, CHECK_IN, QStringLiteral("LY_DO_VNT"), line);
    if (arrival && ordered && *ordered < *arrival)
        findings.add(Rule::DateOutsideStay, CHECK_IN, QStringLiteral("NGAY_YL"), line);
    if (const auto birth = readBirth(text(row, u"NGAY_SINH")); birth && arrival && arrival->day < *birth)
        findings.add(Rule::DateBirth, CHECK_IN, QStringLiteral("NGAY_SINH"), line);
}

} // namespace

const insurance::Parameters* ClaimChecker::parametersOn(QDate day)
{
    const auto [at, isNew] = m_parameters.try_emplace(day);
    if (isNew)
        if (auto parameters = insurance::parametersOn(m_lists, day)) // none before the first known base salary
            at->second = std::move(*parameters);
    return at->second ? &*at->second : nullptr;
}

Result<void> ClaimChecker::check(const Claim& claim, QDate day, Findings& findings)
{
    if (claim.summary().fields().empty())
        return {}; // without XML1, which is a finding already, there is nothing to judge by
    TRY_LET(definitions, m_book.on(day));
    const CheckScope scope{claim, day, *definitions, parametersOn(day), &m_station};
    checkFields(scope, findings);
    checkRepeats(scope, findings);
    checkDates(scope, findings);
    checkConditions(scope, findings);
    checkEntitlement(scope, findings);
    checkMoney(scope, findings);
    checkCodes(scope, findings);
    checkCatalogue(scope, findings);
    findings.nameRow(QStringLiteral("XML1"), lineNumber(claim.summary(), 0));
    return {};
}

Result<void> ClaimChecker::check(const CheckInFile& file, Findings& findings)
{
    for (std::size_t i = 0; i < file.rows.size(); ++i) {
        const Row& row = file.rows[i];
        const int line = lineNumber(row, i);
        const QDate day = dayOf(row);
        TRY_LET(definitions, m_book.on(day.isValid() ? day : QDate(9999, 12, 31)));
        const auto* parameters = day.isValid() ? parametersOn(day) : nullptr;
        const TableDefinition* table = definitions->find(CHECK_IN);
        if (!table || table->fields.empty())
            continue;
        checkRow(row, *table, line, parameters, findings);
        checkShapes(row, CHECK_IN, findings);
        checkCards(row, CHECK_IN, 0, findings); // it speaks of the arrival, so no card has expired meanwhile
        checkCharge(row, line, findings);
        checkArrival(row, line, findings);
        findings.nameRow(CHECK_IN, line);
    }
    return {};
}

Result<std::vector<Finding>> ClaimChecker::check(const Claim& claim)
{
    Findings findings({}, claim.visit());
    TRY(check(claim, claim.day().isValid() ? claim.day() : QDate(9999, 12, 31), findings));
    return findings.take();
}

} // namespace tramyte::claim
