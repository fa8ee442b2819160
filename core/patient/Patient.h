// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/PartialDate.h"
#include "core/base/Sex.h"
#include "core/journal/Journal.h"

#include <QJsonObject>
#include <optional>
#include <vector>

namespace tramyte::patient {

using PatientId = Id<struct PatientTag>;
using CardId = Id<struct CardTag>;
using AllergyId = Id<struct AllergyTag>;
using HouseholdId = Id<struct HouseholdTag>;
using journal::UserId;

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
    QString ethnicity;  ///< MA_DANTOC
    QString occupation; ///< MA_NGHE_NGHIEP
    QString nationality = QStringLiteral("000");
    QString guardianName;
    QString guardianRelation;
    QString guardianPhone;
    HouseholdId household;
    QString householdCode;
    bool archived = false;
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;
    std::vector<InsuranceCard> cards;
    std::vector<Allergy> allergies; ///< those that hold
    std::vector<EndedAllergy> endedAllergies;
    std::optional<AllergyDenial> noAllergies; ///< asked and answered no; never beside an allergy that holds

    /// The card that counts on a day: valid then; of several the latest entered. Null when there is none.
    const InsuranceCard* cardOn(QDate day) const;
    bool operator==(const Patient&) const = default;
};

/// The canonical state: what the journal proves, a bundle carries and the command line shows.
QJsonObject toJson(const Patient& patient);

} // namespace tramyte::patient
