// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/Dose.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

namespace tramyte::claim {

namespace {

const QString SUMMARY = QStringLiteral("XML1");
const QString DRUGS = QStringLiteral("XML2");
const QString SERVICES = QStringLiteral("XML3");

void checkDiseases(const Row& summary, Findings& findings)
{
    const QStringList others = items(summary, u"MA_BENH_KT");
    if (others.size() > 12)
        findings.add(
            Rule::TooManyDiseases, SUMMARY, QStringLiteral("MA_BENH_KT"), 0, says(QString::number(others.size())));
    if (const QString main = text(summary, u"MA_BENH_CHINH").toString(); !main.isEmpty() && others.contains(main))
        findings.add(Rule::MainRepeated, SUMMARY, QStringLiteral("MA_BENH_KT"), 0, says(main));
}

void checkWeight(const Row& summary, Findings& findings)
{
    if (!summary.filled(u"CAN_NANG"))
        return;
    const auto weight = quantity(summary, u"CAN_NANG");
    if (!weight || weight->thousandths <= 0 || weight->thousandths > 200'000)
        findings.add(
            Rule::WeightRange, SUMMARY, QStringLiteral("CAN_NANG"), 0, says(text(summary, u"CAN_NANG").toString()));
}

void checkDose(const Row& row, int line, Findings& findings)
{
    const auto group = wholeNumber(row, u"MA_NHOM");
    if (!row.filled(u"LIEU_DUNG") || (group && *group != 4))
        return;
    const auto dose = readDose(text(row, u"LIEU_DUNG"));
    if (!dose) {
        findings.add(Rule::DoseUnreadable, DRUGS, QStringLiteral("LIEU_DUNG"), line);
        return;
    }
    if (const auto units = quantity(row, u"SO_LUONG"); units && dose->total && *dose->total != *units)
        findings.add(Rule::DoseQuantity, DRUGS, QStringLiteral("LIEU_DUNG"), line,
            saysInsteadOf(format(*dose->total), format(*units)));
    if (dose->days && *dose->days > 30)
        findings.add(Rule::DoseDays, DRUGS, QStringLiteral("LIEU_DUNG"), line, says(QString::number(*dose->days)));
    const QString unit = text(row, u"DON_VI_TINH").toString();
    if (!dose->unit.isEmpty() && !unit.isEmpty() && dose->unit.compare(unit, Qt::CaseInsensitive) != 0)
        findings.add(Rule::DoseUnit, DRUGS, QStringLiteral("LIEU_DUNG"), line, saysInsteadOf(dose->unit, unit));
}

void checkPeople(const Row& row, int line, Findings& findings)
{
    const auto group = wholeNumber(row, u"MA_NHOM");
    if (!group || *group < 1 || *group > 3)
        return;
    const QStringList performers = items(row, u"NGUOI_THUC_HIEN");
    for (const QString& orderer : items(row, u"MA_BAC_SI"))
        if (performers.contains(orderer)) {
            findings.add(Rule::SamePerson, SERVICES, QStringLiteral("NGUOI_THUC_HIEN"), line);
            return;
        }
}

} // namespace

void checkCodes(const CheckScope& scope, Findings& findings)
{
    const Row& summary = scope.claim.summary();
    checkDiseases(summary, findings);
    checkWeight(summary, findings);
    const auto& drugs = scope.claim.rows(DRUGS);
    for (std::size_t i = 0; i < drugs.size(); ++i)
        checkDose(drugs[i], lineNumber(drugs[i], i), findings);
    const auto& services = scope.claim.rows(SERVICES);
    for (std::size_t i = 0; i < services.size(); ++i)
        checkPeople(services[i], lineNumber(services[i], i), findings);
}

} // namespace tramyte::claim
