// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/PartialDate.h"
#include "core/base/Sex.h"
#include "core/insurance/Parameters.h"
#include "core/patient/ScanRepair.h"

#include <QJsonObject>

namespace tramyte::patient {

enum class ScanKind { CitizenId, InsuranceCard, PaymentCode, PatientSlip, Unknown };

/// What any scanned or typed text says, whatever it was printed on. Absent texts are empty, absent days not valid.
struct ScannedText {
    ScanKind kind = ScanKind::Unknown;
    QString citizenId = {};
    QString oldId = {};
    QString cardCode = {}; ///< 15 characters, or the 10 digits of a card that shows only those
    QString object = {};   ///< two letters; absent for 10 digits
    std::optional<int> benefitDigit = {};
    QString number = {};   ///< 10-digit BHXH number; of a visit slip the patient's code
    QString fullName = {}; ///< of a payment code the recipient's
    std::optional<PartialDate> birth = {};
    std::optional<Sex> sex = {};
    QString address = {};
    QString facility = {};
    QDate validFrom = {};
    QDate validTo = {};
    QDate issued = {};
    QString guardian = {};
    QString area = {}; ///< K1, K2, K3
    QDate fiveYear = {};
    QString bankBin = {};
    QString account = {};
    std::optional<qint64> amount = {}; ///< whole đồng
    QString purpose = {};
    QString visit = {}; ///< visit code of a visit slip; not part of the JSON contract
    bool truncated = false;
    Issues warnings = {};
};

/// Recognises citizens' cards, insurance cards, payment codes, our own visit slips and bare numbers of 10, 12 or 15
/// characters. Never fails: what it does not know is `Unknown`, with the reason among the warnings. Marks that scanners
/// add (BOM, line ends, NUL, symbology prefix), decomposed letters, UTF-16 taken for bytes and a code scanned twice in
/// a row are put right, and so is a scan that was broken off and tried again (see ScanRepair). Two different codes in a
/// row: the first counts. `parameters`: lists of today; their day tells dates to come. Source: insurance rules 3.2,
/// identity cards 3.2.
ScannedText parseScannedText(const QString& text, const insurance::Parameters& parameters);

/// The text of the QR code on our visit slip: `TYT|station|patient|visit`, without a name.
/// Errors: Validation `slip.code` (a code that is empty, too long or has other characters than letters, digits,
/// `.-/_`).
Result<QString> composePatientSlip(const QString& stationCode, const QString& patientCode, const QString& visitCode);

/// The fields of the command line's contract; what is absent is null.
QJsonObject toJson(const ScannedText& scanned);
/// `citizenId`, `insuranceCard`, `paymentCode`, `patientSlip`, `unknown`.
QString format(ScanKind kind);

} // namespace tramyte::patient
