// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/HouseholdRepository.h"

namespace tramyte::patient {

/// A household as lists show it.
struct HouseholdLine {
    HouseholdId id;
    QString code;
    QString hamlet;
    QString address;
    PatientId head; ///< none while nobody is said to be
    QString headName;
    int people = 0;
    int women = 0;
    std::optional<Hardship> hardship; ///< today
};

/// Somebody who lives in the commune, as lists show them.
struct Resident {
    PatientId patient;
    QString code;
    QString fullName;
    Sex sex = Sex::Other;
    std::optional<PartialDate> birth;
    QString phone;
    HouseholdId household; ///< none for who says to live in the hamlet and stands in no household
    QString householdCode;
    QString hamlet;
    QString relation;
    QDate since;
    QDate lastVisit;
};

struct HamletLine {
    QString hamlet;
    int households = 0;
};

/// The list of a hamlet: its households with somebody in them and everyone who lives there.
struct HamletList {
    QString hamlet;
    std::vector<HouseholdLine> households; ///< by code
    std::vector<Resident> people;          ///< by household, the head first
    std::vector<Resident> unhoused;        ///< who says to live here and stands in no household
};

/// A stay as the book shows it, with who it is about.
struct BookLine {
    Stay stay;
    Patient patient;
    QDate lastVisit;
    QDate died;             ///< invalid while they live
    QString otherHousehold; ///< code of where they came from, or went to, within the station
};

/// A household on one screen: who lives there, the head first, and who did.
struct HouseholdBook {
    Household household;
    std::vector<BookLine> members;
    std::vector<BookLine> former; ///< the latest first
};

/// Where one person lives and lived.
struct Residence {
    std::optional<HouseholdLine> household;
    std::vector<Resident> people; ///< who lives there, the person among them
    std::vector<BookLine> moves;  ///< the person's own, the latest first
    std::optional<Death> death;   ///< not withdrawn
};

QJsonObject toJson(const HouseholdLine& line);
QJsonObject toJson(const Resident& resident, QDate day); ///< with the completed years of age on that day
QJsonObject toJson(const HouseholdBook& book, QDate day);
QJsonObject toJson(const HamletList& list, QDate day);

/// Reads households as lists and books show them.
class HouseholdReader {
public:
    explicit HouseholdReader(storage::Database& db) : m_db(db), m_households(db) {}

    Result<HouseholdBook> book(HouseholdId id) const;
    Result<std::optional<HouseholdLine>> line(HouseholdId id, QDate day) const;
    Result<std::vector<HouseholdLine>> search(const QString& text, int limit, QDate day) const;
    Result<std::vector<HamletLine>> hamlets() const;
    /// Spelt in any way: letter case and accents do not tell hamlets apart.
    Result<HamletList> hamlet(const QString& hamlet, QDate day) const;
    Result<Residence> residence(PatientId patient, QDate day) const;
    /// People with a household in the hamlet, and those without one who say to live there.
    Result<std::vector<Resident>> residentsOf(const QString& hamlet) const;
    Result<std::vector<Resident>> residentsIn(HouseholdId household) const;
    Result<std::optional<Resident>> resident(PatientId patient) const;

private:
    Result<QStringList> spellings(const QString& hamlet) const;
    Result<BookLine> bookLine(const Stay& stay) const;

    storage::Database& m_db;
    HouseholdRepository m_households;
};

} // namespace tramyte::patient
