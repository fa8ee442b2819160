// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientService.h"
#include "core/patient/PeopleReader.h"

#include <map>
#include <set>

namespace tramyte::patient {

/// A row that may mean somebody whom the station knows; a person must say whom.
struct UndecidedRow {
    int row = 0;
    QString fullName;
    QString birth; ///< as the form has it
    QString field; ///< what they share: `citizenId`, `cardCode`; `fullName`: name and birth
    std::vector<PatientId> candidates;
    QString message;
};

/// Two rows of one list about one person.
struct RepeatedRow {
    int row = 0;
    int earlier = 0;
    QString fullName;
    bool isSure = true; ///< taken as one person; else as two
};

/// What a row changes of a known person.
struct ChangedField {
    int row = 0;
    PatientId patient;
    QString fullName;
    QString field;
    QString before;
    QString after;
};

/// Something odd that stops nothing, once for all rows that have it.
struct ListNote {
    QString code;
    QString field;
    QString message; ///< of the first row
    int firstRow = 0;
    int rows = 0;
};

struct ImportOutcome {
    int rows = 0; ///< people read: added, updated and refused together
    int added = 0;
    int updated = 0;                 ///< known people, whether the list changes something or not
    int same = 0;                    ///< of those the ones whom it does not change
    std::vector<RefusedRow> refused; ///< undecided rows, too
    std::vector<UndecidedRow> undecided;
    std::vector<RepeatedRow> repeated;
    std::vector<ChangedField> changes; ///< the first of them
    std::vector<ListNote> notes;
    std::vector<int> passedOver; ///< rows that are nobody: totals, signatures
    bool loaded = false;         ///< whether anything was written
};

struct ImportOptions {
    bool dryRun = false;
    bool acceptGood = false; ///< load the good rows although others are refused
    /// By row, what a person said of an undecided one: whom it means, or no id for somebody new.
    std::map<int, PatientId> decisions = {};
};

/// Takes lists of people over.
class PeopleImport final {
public:
    PeopleImport(journal::Ledger& ledger, const catalog::Catalogue& catalogue, PatientService& patients)
        : m_ledger(ledger), m_catalogue(catalogue), m_patients(patients)
    {
    }

    /// Looks at a file, its columns as somebody told for an earlier list with the same headings. `sheet`: empty for the
    /// fullest. Errors: see `lookAtList`.
    Result<ListPreview> look(const security::Session& session, const QString& path, const QString& sheet = {}) const;
    /// Remembers what the columns of lists with these headings are.
    Result<void> keepColumns(const security::Session& session, const ListColumns& columns);

    /// A row whose citizen ID, card or BHXH number is known brings that person up to date; without them the name, full
    /// date of birth and hamlet or household decide, when only one fits. Empty cells leave alone what is known. Any
    /// refused row and nothing is loaded, unless `acceptGood`. One transaction; stopped is not loaded. A dry run writes
    /// nothing. `progress` gets rows done and about how many there are.
    /// Errors: those of the sheets; `import.stopped`; `list.noName`, `list.twice` (the columns do not suffice).
    Result<ImportOutcome> import(const security::Session& session, PeopleReader& reader, const ImportOptions& options,
        const std::function<bool(qint64 done, qint64 all)>& progress = {});

private:
    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    PatientService& m_patients;
};

} // namespace tramyte::patient
