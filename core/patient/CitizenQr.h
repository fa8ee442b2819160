// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/CitizenId.h"

#include <QStringList>

namespace tramyte::patient {

/// What the QR code of a citizen's card says. Never keep the payload itself once the record is saved.
/// Source: identity cards 3.
struct CitizenQr {
    CitizenId id;
    QString oldId = {}; ///< 9-digit CMND or a cancelled 12-digit number; empty when there is none
    QString fullName = {};
    std::optional<PartialDate> birth = {};
    std::optional<Sex> sex = {};
    QString address = {}; ///< as printed; cards of before 01/07/2025 name the district too
    QDate issued = {};
    QStringList extra = {}; ///< further fields of newer cards, as scanned; shown nowhere
    Issues issues = {};     ///< warnings
};

/// Whether the text is that of a citizen's card: at least seven fields, the first one of 12 digits.
bool looksLikeCitizenQr(const QString& payload);

/// Errors: Validation `citizenId.malformed`, `citizenQr.tooFewFields`. Warnings: `citizenQr.badDate`,
/// `citizenQr.badSex`, `citizenQr.oldId`, `scan.damaged` and those of `checkCitizenId`, which cannot be errors here:
/// the card exists.
Result<CitizenQr> parseCitizenQr(const QString& payload, const std::map<QString, QString>& oldProvinces, QDate today);

/// Whether letters were lost or changed on the way from the scanner: U+FFFD anywhere; digits, `?` or the keys of an
/// input method in a name.
bool looksDamaged(const QString& name, const QString& otherText);

} // namespace tramyte::patient
