// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/HouseholdReader.h"
#include "core/patient/HouseholdWriter.h"
#include "core/security/Session.h"

#include <map>

namespace tramyte::patient {

/// Where a household lives; what is not given stays as it is.
struct HouseholdForm {
    std::optional<QString> code; ///< of a new one only; empty: the next of the station's series
    std::optional<QString> hamlet;
    std::optional<QString> address;
    std::optional<PatientId> head; ///< of a new one: who moves in as its head
    QString token = {};
};

struct MoveInForm {
    HouseholdId household;
    PatientId patient;
    QString relation; ///< code or words; empty: not known yet
    QDate day;        ///< today when invalid; of a birth the day of birth
    bool isBirth = false;
    QString fromPlace = {}; ///< from elsewhere; another household is known by itself
};

struct MoveOutForm {
    PatientId patient;
    QDate day; ///< today when invalid
    QString toPlace = {};
};

struct DeathForm {
    PatientId patient;
    QDate day;          ///< today when invalid
    QString place = {}; ///< home, station, hospital, other, unknown
    QString cause = {};
};

struct HeadForm {
    HouseholdId household;
    PatientId patient;
    std::map<PatientId, QString> relations = {}; ///< of others to the new head, where one knows better
};

struct SplitForm {
    HouseholdId from;
    std::vector<PatientId> people; ///< who leaves; the head of the new household among them
    PatientId head;
    QDate day; ///< today when invalid
    QString code = {};
    std::optional<QString> hamlet = {};
    std::optional<QString> address = {};
    QString token = {};
};

struct JoinForm {
    HouseholdId from;
    HouseholdId into;
    QDate day; ///< today when invalid
};

struct HardshipForm {
    HouseholdId household;
    QString kind; ///< poor, nearPoor; empty: neither any more
    QDate from;   ///< first day on which it is so; today when invalid
};

/// A household after a change and what is odd about the change.
struct HouseholdChanged {
    Household household;
    Issues warnings;
};

/// Who lives with whom, and how that changed. Refusals name the field; days lie between a person's birth and today.
class HouseholdService {
public:
    HouseholdService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device)
        : m_ledger(ledger), m_catalogue(catalogue), m_households(ledger.db), m_patients(ledger.db), m_reader(ledger.db),
          m_writer(ledger, device)
    {
    }

    /// Error: Conflict `household.codeTaken`.
    Result<HouseholdChanged> create(const security::Session& session, const HouseholdForm& form);
    /// Hamlet and address; people whose record said the same as the household follow it.
    Result<HouseholdChanged> update(const security::Session& session, HouseholdId id, const HouseholdForm& form);
    Result<HouseholdChanged> setHardship(const security::Session& session, const HardshipForm& form);
    /// Leaves the household where the person lived. Errors: `patient.dead`, `stay.alreadyThere`, `stay.day`.
    Result<HouseholdChanged> moveIn(const security::Session& session, const MoveInForm& form);
    /// The household is the one left. Errors: `patient.dead`, `stay.none`, `stay.day`.
    Result<HouseholdChanged> moveOut(const security::Session& session, const MoveOutForm& form);
    /// The household (of id 0 for somebody without one) is the one where the person lived. Warnings:
    /// `household.noHead`, `death.visitAfter`.
    Result<HouseholdChanged> die(const security::Session& session, const DeathForm& form);
    /// The death was a mistake: the person lives where they lived. Error: `death.none`.
    Result<HouseholdChanged> withdrawDeath(const security::Session& session, PatientId patient);
    /// Everyone's relation follows from what they were to the head before, where that tells.
    Result<HouseholdChanged> setHead(const security::Session& session, const HeadForm& form);
    Result<HouseholdChanged> setRelation(const security::Session& session, PatientId patient, const QString& relation);
    /// The household is the new one.
    Result<HouseholdChanged> split(const security::Session& session, const SplitForm& form);
    /// Everybody of one household moves into another, which is the one that comes back.
    Result<HouseholdChanged> join(const security::Session& session, const JoinForm& form);

    /// The book; who looked is noted.
    Result<HouseholdBook> view(const security::Session& session, HouseholdId id);
    /// A household by id or code. Error: NotFound.
    Result<HouseholdId> idOf(const security::Session& session, const QString& typed) const;
    /// Households by code, by the name of somebody who lives there, or by hamlet; the best first.
    Result<std::vector<HouseholdLine>> search(
        const security::Session& session, const QString& text, int limit = 50) const;
    /// Every hamlet that a household or an assignment names.
    Result<std::vector<HamletLine>> hamlets(const security::Session& session) const;
    Result<HamletList> hamlet(const security::Session& session, const QString& hamlet) const;
    /// Where a person lives and lived; empty `book` for nobody's household.
    Result<Residence> residence(const security::Session& session, PatientId patient) const;

private:
    using Work = std::function<Result<HouseholdChanged>()>;
    Result<HouseholdChanged> change(const security::Session& session, const Work& work);
    Result<QDate> dayOf(const Patient& patient, QDate day, const std::optional<Stay>& current) const;
    Result<QString> relationOf(const QString& typed) const;
    Result<void> requireAlive(PatientId patient) const;
    Result<Stay> requireCurrent(const Patient& patient) const;
    Result<HouseholdChanged> changed(HouseholdId id, Issues warnings) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    HouseholdRepository m_households;
    PatientRepository m_patients;
    HouseholdReader m_reader;
    HouseholdWriter m_writer;
};

} // namespace tramyte::patient
