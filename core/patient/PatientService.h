// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/ParameterBook.h"
#include "core/journal/Ledger.h"
#include "core/patient/LikePeople.h"
#include "core/patient/PatientForm.h"
#include "core/patient/PatientRepository.h"
#include "core/patient/PatientSearch.h"
#include "core/patient/ScanForm.h"
#include "core/security/Session.h"
#include "core/storage/NumberSeries.h"

#include <functional>

namespace tramyte::patient {

struct Registered {
    Patient patient;
    Issues warnings;
};

/// One row of a list of people that could not be taken.
struct RefusedRow {
    int row = 0; ///< as the spreadsheet numbers it, headings being row 1
    QString column;
    QString message;
};

/// One readable row of a list of people.
struct ListedPerson {
    int row = 0;
    PatientForm form;
};

struct ImportOutcome {
    int rows = 0;
    int added = 0;
    int updated = 0;
    std::vector<RefusedRow> refused;
    bool loaded = false; ///< whether anything was written
};

/// What a scan or a typed number is, and whom it names.
struct Recognised {
    ScannedText scan;
    std::optional<PatientId> known; ///< when exactly one patient carries a number that was read
    int matches = 0;                ///< how many patients carry one
};

struct ImportOptions {
    bool dryRun = false;
    bool acceptGood = false; ///< load the good rows although others are refused
};

/// Who the station knows.
class PatientService {
public:
    PatientService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device)
        : m_ledger(ledger), m_catalogue(catalogue), m_device(device), m_patients(ledger.db), m_series(ledger.db),
          m_parameters(ledger.db, catalogue)
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
    Result<std::vector<Found>> search(const security::Session& session, const QString& text, int limit = 50) const;
    /// These people as lists show them, in this order; who is not known is left out.
    Result<std::vector<Found>> list(const security::Session& session, const std::vector<PatientId>& ids) const;
    /// People whom the form may mean, the surest first; `except` is the one being changed.
    Result<std::vector<LikePerson>> likePeople(
        const security::Session& session, const PatientForm& form, PatientId except = {}) const;

    /// Takes a list of people over: a row whose citizen ID or card is known updates that person. Any refused row and
    /// nothing is loaded, unless `acceptGood`. One transaction. `refused` holds what could not even be read.
    Result<ImportOutcome> import(const security::Session& session, const std::vector<ListedPerson>& people,
        std::vector<RefusedRow> refused, const ImportOptions& options,
        const std::function<bool(int done, int all)>& progress = {});

private:
    Result<FilledPatient> filled(const Patient& before, const PatientForm& form) const;
    Result<Registered> insert(const security::Session& session, FilledPatient filled, journal::Action action);
    Result<Registered> write(
        const security::Session& session, const Patient& before, FilledPatient filled, journal::Action action);
    Result<void> completeParts(Patient& patient);
    Result<Issues> likenesses(const Patient& patient) const;
    Result<std::optional<PatientId>> sameNumber(const PatientForm& form) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    int m_device;
    PatientRepository m_patients;
    storage::NumberSeries m_series;
    insurance::ParameterBook m_parameters;
};

} // namespace tramyte::patient
