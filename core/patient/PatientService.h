// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/ParameterBook.h"
#include "core/journal/Ledger.h"
#include "core/patient/HouseholdWriter.h"
#include "core/patient/LikePeople.h"
#include "core/patient/PatientForm.h"
#include "core/patient/PatientRepository.h"
#include "core/patient/PatientSearch.h"
#include "core/patient/PatientWriter.h"
#include "core/patient/ScanForm.h"
#include "core/security/Session.h"

#include <functional>

namespace tramyte::patient {

struct Registered {
    Patient patient;
    Issues warnings;
};

/// What a scan or a typed number is, and whom it names.
struct Recognised {
    ScannedText scan;
    std::optional<PatientId> known; ///< when exactly one patient carries a number that was read
    std::vector<PatientId> matches; ///< everybody who carries one
};

/// Who the station knows.
class PatientService {
public:
    PatientService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device)
        : m_ledger(ledger), m_catalogue(catalogue), m_patients(ledger.db), m_writer(ledger, device),
          m_parameters(ledger.db, catalogue), m_homes(ledger, device)
    {
    }

    /// What the form of a new person begins with: the station's own province and commune.
    Result<PatientForm> blank(const security::Session& session) const;
    /// Errors: see `fill`; Permission. A like name, a number that someone else has, an odd card are warnings.
    Result<Registered> enrol(const security::Session& session, const PatientForm& form, const QString& token = {});
    /// Writes only the fields that the form has. Nothing changed is nothing written.
    Result<Registered> update(const security::Session& session, PatientId id, const PatientForm& form);
    Result<Registered> addAllergy(const security::Session& session, PatientId id, const QString& substance,
        const QString& reaction, const QString& token = {});
    /// The allergy does not hold any more, or never did: it stays readable. Error: Validation (no reason).
    Result<Patient> endAllergy(
        const security::Session& session, PatientId id, AllergyId allergy, const QString& reason);
    /// The person was asked and has none. Error: Validation while there is one that holds.
    Result<Patient> denyAllergies(const security::Session& session, PatientId id);
    Result<Patient> archive(const security::Session& session, PatientId id);

    /// The whole record; who looked is noted.
    Result<Patient> view(const security::Session& session, PatientId id);
    /// A patient by id or by printed number. Error: NotFound.
    Result<PatientId> idOf(const security::Session& session, const QString& typed) const;
    /// Never fails for what it does not know: that is of kind Unknown. A visit slip counts at its own station only.
    Result<Recognised> recognise(const security::Session& session, const QString& text) const;
    /// See PatientSearch; the text of a scan finds those whom the scan names.
    Result<std::vector<Found>> search(const security::Session& session, const QString& text, int limit = 50) const;
    /// These people as lists show them, in this order; who is not known is left out.
    Result<std::vector<Found>> list(const security::Session& session, const std::vector<PatientId>& ids) const;
    /// Those whose records this user opened last, the latest first.
    Result<std::vector<Found>> openedLast(const security::Session& session, int limit) const;
    /// Today's commune of an address of before 01/07/2025: the one that was picked for most of the people whose old
    /// address ends in the same places; empty when nobody's does.
    Result<QString> communeOf(const security::Session& session, const QString& oldAddress) const;
    /// What a child's form begins with when its mother or guardian is picked: the home, whom to call, and for a newborn
    /// the name that stands until there is one. `relation`: mother, father or guardian. Only what `form` leaves empty.
    Result<PatientForm> childOf(
        const security::Session& session, PatientId adult, const QString& relation, const PatientForm& form) const;
    /// People whom the form may mean, the surest first; `except` is the one being changed.
    Result<std::vector<LikePerson>> likePeople(
        const security::Session& session, const PatientForm& form, PatientId except = {}) const;

private:
    friend class PeopleImport; // writes whole lists, in one transaction of its own

    Result<FilledPatient> filled(const Patient& before, const PatientForm& form);
    Result<Registered> insert(const security::Session& session, FilledPatient filled, journal::Action action);
    Result<Registered> write(
        const security::Session& session, const Patient& before, FilledPatient filled, journal::Action action);
    Result<Issues> likenesses(const Patient& patient) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    PatientRepository m_patients;
    PatientWriter m_writer;
    insurance::ParameterBook m_parameters;
    HouseholdWriter m_homes;
};

} // namespace tramyte::patient
