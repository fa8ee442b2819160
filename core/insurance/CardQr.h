// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/PartialDate.h"
#include "core/base/Sex.h"
#include "core/insurance/CardCode.h"

#include <QStringList>

namespace tramyte::insurance {

/// What the QR code of an insurance card says. It proves nothing: the portal's look-up does.
/// Source: insurance rules 3.1.
struct CardQr {
    CardCode code;
    QString fullName = {};
    std::optional<PartialDate> birth = {};
    std::optional<Sex> sex = {};
    QString address = {};
    QString facility = {}; ///< initial facility without blanks and hyphen: `79034`
    QDate validFrom = {};
    QDate validTo = {};
    QDate issued = {};
    QString managementCode = {}; ///< of the insurance office
    QString guardian = {};
    QString area = {};        ///< `K1`, `K2`, `K3` or empty
    QString rawArea = {};     ///< as scanned: real cards carry other digits for "none"
    QDate fiveYear = {};      ///< day on which five continuous years are reached
    QString checkString = {}; ///< cannot be verified offline
    std::optional<int> benefitDigit = {};
    QString issuedBy = {};
    QStringList extra = {}; ///< fields that no known layout has, as scanned
    bool truncated = false; ///< the closing `$` is missing: a person must confirm
    Issues issues = {};     ///< warnings
};

/// Whether the text is that of a card: several fields, the first one a card code or a BHXH number.
bool looksLikeCardQr(const QString& payload);

/// Reads both layouts (14 fields and 16 fields before the closing `$`).
/// Errors: Validation `card.malformed` (first field), `card.tooFewFields` (fewer than four).
/// Warnings: `card.truncated`, `card.notHex`, `card.badText`, `card.badDate`, `card.badSex`, `card.facility`,
/// `card.digitDiffers`, `scan.damaged`. Source: insurance rules 3.2.
Result<CardQr> parseCardQr(const QString& payload);

} // namespace tramyte::insurance
