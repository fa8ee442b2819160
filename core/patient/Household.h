// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::patient {

using StayId = Id<struct StayTag>;

/// Relations to the head of a household that rules know; the whole list is the catalogue `household_relation`.
namespace relation {
inline const QString kHead = QStringLiteral("head");
inline const QString kSpouse = QStringLiteral("spouse");
inline const QString kChild = QStringLiteral("child");
inline const QString kChildInLaw = QStringLiteral("childInLaw");
inline const QString kParent = QStringLiteral("parent");
inline const QString kGrandparent = QStringLiteral("grandparent");
inline const QString kGrandchild = QStringLiteral("grandchild");
inline const QString kSibling = QStringLiteral("sibling");
inline const QString kOther = QStringLiteral("other");
} // namespace relation

/// What someone becomes to the new head, by what both were to the old one; empty when that does not tell.
QString relationToNewHead(const QString& relation, const QString& ofNewHead);

/// Hộ nghèo, hộ cận nghèo: their people are insured and asked for as a group of their own.
enum class Hardship { Poor, NearPoor };
QString wordOf(Hardship hardship);
std::optional<Hardship> hardshipOf(const QString& word);

/// A stretch of time in which the commune counted a household among the poor or nearly poor.
struct HardshipTime {
    Hardship kind = Hardship::Poor;
    QDate from;
    QDate to; ///< last day; invalid while it lasts

    bool operator==(const HardshipTime&) const = default;
};

/// People who live together (hộ gia đình), under a code that never changes once given. Who they are: `Stay`.
struct Household {
    HouseholdId id;
    QString code; ///< number of the paper book, or of the station's own series
    QString hamlet;
    QString address;
    std::vector<HardshipTime> hardships; ///< oldest first
    Instant enteredAt;
    UserId enteredBy; ///< none for the bare codes of before
    int revision = 1;

    std::optional<Hardship> hardshipOn(QDate day) const;
    bool operator==(const Household&) const = default;
};

/// How a person came into a household. Listed: was there when the list was made.
enum class Beginning { Listed, Born, MovedIn, Split, Joined };
enum class Ending { MovedOut, Died, Split, Joined };
QString wordOf(Beginning beginning);
QString wordOf(Ending ending);

/// One person's time in one household. A person has at most one that has not ended.
struct Stay {
    StayId id;
    HouseholdId household;
    PatientId patient;
    QString relation; ///< to the head; empty while nobody said
    QDate from;       ///< invalid when unknown
    Beginning beginning = Beginning::Listed;
    QString fromPlace;
    HouseholdId fromHousehold;
    QDate to; ///< invalid while it lasts
    std::optional<Ending> ending;
    QString toPlace;
    HouseholdId toHousehold;
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;

    bool operator==(const Stay&) const = default;
};

enum class DeathPlace { Home, Station, Hospital, Other, Unknown };
QString wordOf(DeathPlace place);
std::optional<DeathPlace> deathPlaceOf(const QString& word);

/// The death of a person as it was told to the station. Source: TT 37/2019/TT-BYT, book A6.
struct Death {
    PatientId patient;
    QDate on;
    DeathPlace place = DeathPlace::Unknown;
    QString cause;
    bool withdrawn = false; ///< it was a mistake
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;

    bool operator==(const Death&) const = default;
};

/// The canonical states.
QJsonObject toJson(const Household& household);
QJsonObject toJson(const Stay& stay);
QJsonObject toJson(const Death& death);

} // namespace tramyte::patient
