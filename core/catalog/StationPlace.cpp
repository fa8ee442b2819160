// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/StationPlace.h"

#include "core/catalog/Place.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::catalog {

namespace {

constexpr int kProvinceDigits = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::catalog", text);
}

/// In ranges such as `02635-03123;04249-04788`.
bool isWithin(const QString& ranges, const QString& code)
{
    for (const QString& range : ranges.split(u';', Qt::SkipEmptyParts))
        if (code >= range.section(u'-', 0, 0) && code <= range.section(u'-', 1, 1))
            return true;
    return false;
}

QString namesOf(const std::vector<Province>& provinces)
{
    QStringList names;
    for (const Province& it : provinces)
        names << it.name;
    return names.join(QStringLiteral(", "));
}

bool has(const std::vector<Province>& provinces, const QString& code)
{
    return std::ranges::find(provinces, code, &Province::code) != provinces.end();
}

} // namespace

Result<Issues> checkStationPlace(
    const Catalogue& lists, const QString& facility, const QString& province, const QString& commune, QDate day)
{
    TRY_LET(entries, lists.list(Kind::Province, day));
    TRY_LET(area, lists.find(Kind::Area, commune, day));
    const QString prefix = facility.left(kProvinceDigits);
    const QString known = area ? Area::from(*area).provinceCode : QString();
    std::vector<Province> ofFacility; // none: the lists do not know
    std::vector<Province> ofCommune;
    for (const Entry& entry : entries) {
        const auto it = Province::from(entry);
        if (it.code == prefix || it.oldCodes.contains(prefix))
            ofFacility.push_back(it);
        if (known.isEmpty() ? isWithin(it.communeCodes, commune) : it.code == known)
            ofCommune.push_back(it);
    }
    const bool isFacilityElsewhere = !ofFacility.empty() && !has(ofFacility, province);
    const bool isCommuneElsewhere = !ofCommune.empty() && !has(ofCommune, province);
    Issues issues;
    const auto add = [&](const char* code, const char* field, const QString& message) {
        issues.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
    };
    const auto both = std::ranges::find_if(ofFacility, [&](const Province& it) { return has(ofCommune, it.code); });
    if (isFacilityElsewhere && isCommuneElsewhere && both != ofFacility.end()) {
        add("province.elsewhere", "province",
            tr("The facility code and the commune are of %1. Choose it here, or correct both codes.").arg(both->name));
        return issues;
    }
    if (isFacilityElsewhere)
        add("station.codeElsewhere", "code",
            tr("A code that begins with %1 is of %2. Correct the code or the province.")
                .arg(prefix, namesOf(ofFacility)));
    if (isCommuneElsewhere)
        add("commune.elsewhere", "commune",
            tr("The commune %1 lies in %2. Correct its code or the province.").arg(commune, namesOf(ofCommune)));
    return issues;
}

} // namespace tramyte::catalog
