// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Filling.h"
#include "core/patient/ListMatch.h"
#include "core/text/Fold.h"

#include <QRegularExpression>
#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr int kLongestAddress = 1024; // DIA_CHI of the claim

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

Result<void> fillCodes(Filling& it, const PatientForm& form, const catalog::Catalogue& catalogue, QDate today)
{
    if (form.provinceCode) {
        it.patient.provinceCode = text::tidyLine(*form.provinceCode);
        TRY_LET(known, catalogue.find(catalog::Kind::Province, it.patient.provinceCode, today));
        if (!known && !it.patient.provinceCode.isEmpty())
            it.warn("province.unknown", "provinceCode",
                tr("%1 is not a province code of the current list.").arg(it.patient.provinceCode));
    }
    if (form.communeCode) {
        it.patient.communeCode = text::tidyLine(*form.communeCode);
        TRY_LET(known, catalogue.find(catalog::Kind::Area, it.patient.communeCode, today));
        if (!known && !it.patient.communeCode.isEmpty())
            it.warn("commune.unknown", "communeCode",
                tr("%1 is not in the station's list of communes.").arg(it.patient.communeCode));
    }
    return {};
}

/// What stands before commune, district and province.
QString hamletOf(const QString& oldAddress)
{
    constexpr int kPlaces = 3;
    const QStringList parts = oldAddress.split(u',', Qt::SkipEmptyParts);
    return parts.size() > kPlaces ? parts[parts.size() - kPlaces - 1].trimmed() : QString();
}

/// An address of old papers stands in the history once, whatever its spelling.
void putOldAddress(Filling& it, const QString& typed)
{
    const QString old = text::tidyLine(typed).left(kLongestAddress);
    const auto known = std::ranges::find_if(
        it.patient.pastAddresses, [](const PastAddress& past) { return past.to == lastDayOfDistricts(); });
    if (known != it.patient.pastAddresses.end()) {
        if (old.isEmpty())
            it.patient.pastAddresses.erase(known);
        else
            *known = {old, hamletOf(old), {}, {}, known->from, known->to};
        return;
    }
    if (!old.isEmpty())
        it.patient.pastAddresses.insert(
            it.patient.pastAddresses.begin(), PastAddress{old, hamletOf(old), {}, {}, {}, lastDayOfDistricts()});
}

Result<void> fillEthnicity(Filling& it, const QString& typed, const catalog::Catalogue& catalogue, QDate today)
{
    it.patient.ethnicity = text::tidyLine(typed);
    if (it.patient.ethnicity.isEmpty())
        return {};
    TRY_LET(byCode, catalogue.find(catalog::Kind::EthnicGroup, it.patient.ethnicity, today));
    if (byCode)
        return {};
    TRY_LET(groups, catalogue.list(catalog::Kind::EthnicGroup, today));
    if (const auto known = matchByName(groups, it.patient.ethnicity))
        it.patient.ethnicity = known->code;
    else
        it.warn(
            "ethnicity.unknown", "ethnicity", tr("%1 is not in the list of ethnic groups.").arg(it.patient.ethnicity));
    return {};
}

/// A code, a name of the list, or free words: the words stay, the code is looked for.
Result<void> fillOccupation(Filling& it, const QString& typed, const catalog::Catalogue& catalogue, QDate today)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,5}$"));
    const QString occupation = text::tidyLine(typed);
    it.patient.occupation = occupation;
    it.patient.occupationText.clear();
    if (occupation.isEmpty() || digits.match(occupation).hasMatch())
        return {};
    TRY_LET(list, catalogue.list(catalog::Kind::Occupation, today));
    const auto known = matchByName(list, occupation);
    it.patient.occupation = known ? known->code : QString();
    if (!known)
        it.patient.occupationText = occupation;
    return {};
}

} // namespace

Result<void> fillHome(Filling& it, const PatientForm& form, const catalog::Catalogue& catalogue, QDate today)
{
    static const QRegularExpression country(QStringLiteral("^[0-9A-Z]{2,3}$"));
    if (form.address)
        it.patient.address = text::tidyLine(*form.address).left(kLongestAddress);
    if (form.hamlet)
        it.patient.hamlet = text::tidyLine(*form.hamlet);
    TRY(fillCodes(it, form, catalogue, today));
    if (form.oldAddress)
        putOldAddress(it, *form.oldAddress);
    if (form.ethnicity)
        TRY(fillEthnicity(it, *form.ethnicity, catalogue, today));
    if (form.occupation)
        TRY(fillOccupation(it, *form.occupation, catalogue, today));
    if (form.occupationText)
        it.patient.occupationText = text::tidyLine(*form.occupationText);
    if (form.nationality && !form.nationality->trimmed().isEmpty()) {
        it.patient.nationality = text::tidyLine(*form.nationality).toUpper();
        if (!country.match(it.patient.nationality).hasMatch())
            return failField(QStringLiteral("nationality"), QStringLiteral("nationality.malformed"),
                tr("The nationality is a code of two or three characters; 000 is Viet Nam."));
    }
    return {};
}

} // namespace tramyte::patient
