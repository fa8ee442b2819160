// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/PartialDate.h"
#include "core/base/Sex.h"
#include "core/journal/Journal.h"
#include "core/patient/Identity.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace tramyte::patient {

using CardId = Id<struct CardTag>;
using AllergyId = Id<struct AllergyTag>;
using HouseholdId = Id<struct HouseholdTag>;
using journal::UserId;

/// How and when somebody looked at a card. Source: insurance rules 7.2.
struct CardCheckNote {
    Instant at;
    UserId by;
    QString how;    ///< scanned, typed, seen, portal
    QString result; ///< of the portal: valid, invalid, pending (asked for, no answer yet); empty for the others
    QString note;

    bool operator==(const CardCheckNote&) const = default;
};

/// One insurance card (thẻ BHYT) that a person showed; several over time.
struct InsuranceCard {
    CardId id;
    QString code;   ///< as printed: 15 characters, 10 or 12 digits
    QString number; ///< 10-digit BHXH number when it is known
    std::optional<int> benefitDigit;
    QString facility; ///< of initial registration, 5 characters
    QDate validFrom;  ///< invalid when unknown
    QDate validTo;    ///< invalid when open or unknown
    QString area;     ///< K1, K2, K3 or empty
    QDate fiveYears;  ///< day on which five continuous years are reached
    QDate exemptFrom; ///< co-payment exemption of the year
    Instant enteredAt;
    QString holderName = {};                     ///< as on the card, when that is not how the record has it
    std::optional<PartialDate> holderBirth = {}; ///< likewise
    bool sameHolder = false;                     ///< somebody has said that they are the same person
    QString endReason = {};                      ///< of a card that was ended by hand
    std::vector<CardCheckNote> checks = {};      ///< oldest first

    bool isValidOn(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    bool operator==(const InsuranceCard&) const = default;
};

struct Allergy {
    AllergyId id;
    QString substance;
    QString reaction;
    Instant enteredAt;

    bool operator==(const Allergy&) const = default;
};

/// An allergy that does not hold any more, or never did; it stays readable.
struct EndedAllergy {
    Allergy allergy;
    Instant endedAt;
    QString reason;

    bool operator==(const EndedAllergy&) const = default;
};

/// "I have no allergies" as somebody was told; silence is no such answer.
struct AllergyDenial {
    Instant at;
    UserId by;

    bool operator==(const AllergyDenial&) const = default;
};

/// A person known to the station, with cards and allergies.
struct Patient {
    PatientId id;
    QString code; ///< MA_BN; starts with letters, so that it is never taken for a citizen ID
    QString fullName;
    Sex sex = Sex::Other;
    std::optional<PartialDate> birth; ///< always known for a stored patient
    QString citizenId;
    QString oldId;
    QString phone;
    QString address;
    QString provinceCode; ///< list in force since 2025-07-01
    QString communeCode;
    QString hamlet;
    QString ethnicity;      ///< MA_DANTOC
    QString occupation;     ///< MA_NGHE_NGHIEP
    QString occupationText; ///< in the person's own words, with or without a code
    QString nationality = QStringLiteral("000");
    QString guardianName;
    QString guardianRelation;
    QString guardianPhone;
    HouseholdId household;
    QString householdCode;
    bool archived = false;
    PatientId mergedInto; ///< the record in use, when this one was of the same person
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;
    std::vector<InsuranceCard> cards;
    std::vector<Allergy> allergies; ///< those that hold
    std::vector<EndedAllergy> endedAllergies;
    std::optional<AllergyDenial> noAllergies; ///< asked and answered no; never beside an allergy that holds
    std::vector<Identifier> identifiers;      ///< see identifiersOf
    std::vector<PastAddress> pastAddresses;   ///< oldest first
    std::vector<Relative> relatives;

    /// The card that counts on a day: valid then; of several the latest entered. Null when there is none.
    const InsuranceCard* cardOn(QDate day) const;
    bool operator==(const Patient&) const = default;
};

/// The canonical state: what the journal proves, a bundle carries and the command line shows. What came to the record
/// after the first edition stands there only when it is filled, so that states of that time still prove the same.
QJsonObject toJson(const Patient& patient);
QJsonObject toJson(const InsuranceCard& card);

} // namespace tramyte::patient
