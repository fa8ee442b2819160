// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Diagnosis.h"
#include "core/catalog/Place.h"
#include "core/catalog/ServiceItem.h"
#include "core/claim/Checks.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

const QString SUMMARY = QStringLiteral("XML1");
const QString DRUGS = QStringLiteral("XML2");
const QString SERVICES = QStringLiteral("XML3");

QDate orderDay(const Row& row, const CheckScope& scope)
{
    const auto ordered = moment(row, u"NGAY_YL");
    return ordered ? ordered->day : scope.day;
}

void checkDisease(const QString& code, const QString& table, const QString& tag, int line, const CheckScope& scope,
    Findings& findings)
{
    if (!scope.station->find(catalog::Kind::Icd10, code, scope.day)
        && scope.station->hasList(catalog::Kind::Icd10, scope.day))
        findings.add(Rule::CatalogueDisease, table, tag, line, says(code));
}

void checkDiseases(const CheckScope& scope, Findings& findings)
{
    const Row& summary = scope.claim.summary();
    const QString main = text(summary, u"MA_BENH_CHINH").toString();
    const auto sex = wholeNumber(summary, u"GIOI_TINH");
    for (const QString& tag : {QStringLiteral("MA_BENH_CHINH"), QStringLiteral("MA_BENH_KT")})
        for (const QString& code : items(summary, tag)) {
            checkDisease(code, SUMMARY, tag, 0, scope, findings);
            const auto entry = scope.station->find(catalog::Kind::Icd10, code, scope.day);
            if (!entry)
                continue;
            const auto disease = catalog::Diagnosis::from(*entry);
            const bool otherSex = (disease.sex == catalog::Diagnosis::Sex::Male && sex == 2)
                || (disease.sex == catalog::Diagnosis::Sex::Female && sex == 1);
            const bool notMain
                = code == main && (disease.notAsMain || disease.needsMoreDetail || disease.onlyCauseOfDeath);
            if (otherSex || notMain)
                findings.add(Rule::CatalogueDisease, SUMMARY, tag, 0,
                    otherSex
                        ? QCoreApplication::translate("tramyte::claim", "%1 does not fit the sex of the patient.")
                              .arg(code)
                        : QCoreApplication::translate("tramyte::claim", "%1 must not be a main disease.").arg(code));
        }
    const auto& services = scope.claim.rows(SERVICES);
    for (std::size_t i = 0; i < services.size(); ++i)
        for (const QString& code : items(services[i], u"MA_BENH"))
            checkDisease(code, SERVICES, QStringLiteral("MA_BENH"), lineNumber(services[i], i), scope, findings);
}

void checkPlaces(const CheckScope& scope, Findings& findings)
{
    const Row& summary = scope.claim.summary();
    const QString commune = text(summary, u"MAXA_CU_TRU").toString();
    if (!commune.isEmpty() && scope.station->hasList(catalog::Kind::Area, scope.day)) {
        const auto entry = scope.station->find(catalog::Kind::Area, commune, scope.day);
        const bool known = entry && catalog::Area::from(*entry).provinceCode == text(summary, u"MATINH_CU_TRU");
        if (!known)
            findings.add(Rule::CatalogueArea, SUMMARY, QStringLiteral("MAXA_CU_TRU"), 0, says(commune));
    }
    for (const QString& tag : {QStringLiteral("MA_NOI_DI"), QStringLiteral("MA_NOI_DEN")})
        if (const QString code = text(summary, tag).toString(); !code.isEmpty()
            && scope.station->hasList(catalog::Kind::Facility, scope.day)
            && !scope.station->find(catalog::Kind::Facility, code, scope.day))
            findings.add(Rule::CatalogueFacility, SUMMARY, tag, 0, says(code));
}

void checkDrug(const Row& row, int line, const CheckScope& scope, Findings& findings)
{
    const auto& medicines = scope.station->medicines(orderDay(row, scope));
    if (medicines.empty())
        return;
    const QStringView substance = text(row, u"MA_THUOC");
    const QStringView registration = text(row, u"SO_DANG_KY");
    bool found = false;
    std::optional<Money> approved; // the dearest of the lines that match: tenders overlap
    for (const catalog::Medicine& medicine : medicines) {
        if (medicine.substanceCode != substance || medicine.registration != registration)
            continue;
        found = true;
        if (medicine.price && (!approved || *approved < *medicine.price))
            approved = medicine.price;
    }
    const auto price = money(row, u"DON_GIA");
    if (!found)
        findings.add(Rule::CatalogueDrug, DRUGS, QStringLiteral("MA_THUOC"), line, says(substance.toString()));
    else if (price && approved && *approved < *price)
        findings.add(Rule::CataloguePrice, DRUGS, QStringLiteral("DON_GIA"), line,
            saysInsteadOf(format(*price), format(*approved)));
}

void checkService(const Row& row, int line, const CheckScope& scope, Findings& findings)
{
    const QString code = text(row, u"MA_DICH_VU").toString();
    const QDate day = orderDay(row, scope);
    if (code.isEmpty() || row.filled(u"MA_VAT_TU"))
        return;
    const auto entry = scope.station->find(catalog::Kind::Service, code, day);
    if (!entry) {
        if (scope.station->hasList(catalog::Kind::Service, day))
            findings.add(Rule::CatalogueService, SERVICES, QStringLiteral("MA_DICH_VU"), line, says(code));
        return;
    }
    const auto price = money(row, u"DON_GIA_BH");
    const auto approved = catalog::ServiceItem::from(*entry).insuredPrice;
    if (price && approved && *approved < *price)
        findings.add(Rule::CataloguePrice, SERVICES, QStringLiteral("DON_GIA_BH"), line,
            saysInsteadOf(format(*price), format(*approved)));
}

void checkStaff(const CheckScope& scope, Findings& findings)
{
    const QSet<QString>& known = *scope.station->staff();
    for (const QString& table : {DRUGS, SERVICES, QStringLiteral("XML4"), QStringLiteral("XML5")}) {
        const auto& rows = scope.claim.rows(table);
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (const QString& tag :
                {QStringLiteral("MA_BAC_SI"), QStringLiteral("NGUOI_THUC_HIEN"), QStringLiteral("MA_BS_DOC_KQ")})
                for (const QString& code : items(rows[i], tag))
                    if (!known.contains(code))
                        findings.add(Rule::CatalogueStaff, table, tag, lineNumber(rows[i], i), says(code));
    }
}

} // namespace

void checkCatalogue(const CheckScope& scope, Findings& findings)
{
    if (!scope.station)
        return;
    if (scope.station->staff())
        checkStaff(scope, findings);
    if (!scope.station->hasCatalogue())
        return;
    checkDiseases(scope, findings);
    checkPlaces(scope, findings);
    const auto& drugs = scope.claim.rows(DRUGS);
    for (std::size_t i = 0; i < drugs.size(); ++i)
        checkDrug(drugs[i], lineNumber(drugs[i], i), scope, findings);
    const auto& services = scope.claim.rows(SERVICES);
    for (std::size_t i = 0; i < services.size(); ++i)
        checkService(services[i], lineNumber(services[i], i), scope, findings);
}

} // namespace tramyte::claim
