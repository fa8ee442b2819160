// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ScanForm.h"

namespace tramyte::patient {

PatientForm formOf(const ScannedText& scanned)
{
    PatientForm form;
    if (scanned.kind != ScanKind::CitizenId && scanned.kind != ScanKind::InsuranceCard)
        return form;
    const auto put = [](std::optional<QString>& field, const QString& text) {
        if (!text.isEmpty())
            field = text;
    };
    put(form.fullName, scanned.fullName);
    if (scanned.sex)
        form.sex = format(*scanned.sex);
    if (scanned.birth)
        form.birth = format(*scanned.birth);
    put(form.address, scanned.address);
    put(form.guardianName, scanned.guardian);
    if (scanned.kind == ScanKind::CitizenId) {
        form.idSource = QStringLiteral("scanned");
        put(form.citizenId, scanned.citizenId);
        put(form.oldId, scanned.oldId);
        return form;
    }
    constexpr int kCitizenIdLength = 12; // a card that shows the citizen ID is both
    if (scanned.cardCode.size() == kCitizenIdLength)
        form.citizenId = scanned.cardCode;
    put(form.cardCode, scanned.cardCode);
    put(form.cardFrom, scanned.validFrom.toString(Qt::ISODate));
    put(form.cardTo, scanned.validTo.toString(Qt::ISODate));
    put(form.cardFacility, scanned.facility);
    put(form.cardArea, scanned.area);
    put(form.cardFiveYear, scanned.fiveYear.toString(Qt::ISODate));
    put(form.cardHolderName, scanned.fullName);
    if (scanned.birth)
        form.cardHolderBirth = format(*scanned.birth);
    form.cardSource = QStringLiteral("scanned");
    form.cardBenefitDigit = scanned.benefitDigit;
    return form;
}

} // namespace tramyte::patient
