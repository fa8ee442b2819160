// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PeopleImport.h"
#include "core/patient/PeopleMatch.h"

#include <unordered_map>

namespace tramyte::patient {

/// Lists that do not change while one list of people is taken over, read once.
class RememberedCatalogue final : public catalog::Catalogue {
public:
    explicit RememberedCatalogue(const catalog::Catalogue& catalogue) : m_catalogue(catalogue) {}

    Result<std::optional<catalog::Entry>> find(catalog::Kind kind, const QString& code, QDate day) const override;
    Result<std::vector<catalog::Entry>> list(catalog::Kind kind, QDate day) const override;

private:
    const catalog::Catalogue& m_catalogue;
    mutable std::map<std::tuple<catalog::Kind, QString, QDate>, std::optional<catalog::Entry>> m_found;
    mutable std::map<std::pair<catalog::Kind, QDate>, std::vector<catalog::Entry>> m_lists;
};

/// A list takes nothing away from what is known better: what of the form is left to write on `before`, a known person.
PatientForm withoutLosses(PatientForm form, const Patient& before);

/// Of a later row about one person only what the earlier ones left out: a list that contradicts itself says the same
/// each time it is imported.
PatientForm onlyMissing(PatientForm form, const Patient& before);

/// What differs between two states of a person, as people read it.
std::vector<ChangedField> changesOf(int row, const Patient& before, const Patient& after);

/// Judges the rows of one list and hands what is to be written to `write` (a new person when `before` has no id).
class ImportRun final {
public:
    using Write = std::function<Result<Patient>(const Patient& before, FilledPatient filled)>;

    ImportRun(storage::Database& db, const catalog::Catalogue& catalogue, const insurance::Parameters& rules,
        QDate today, qint64 lastId, const ImportOptions& options, Write write);

    Result<void> take(ListedPerson listed);
    ImportOutcome& outcome() { return m_outcome; }

private:
    enum class Kind { Refused, New, Known, Repeated };
    struct Decision {
        Kind kind = Kind::Refused;
        Patient before;
        bool isLater = false; ///< a row before was about this person, too
    };

    void refuse(int row, const QString& field, const QString& message);
    Result<void> refuseAll(ListedPerson listed);
    void note(int row, const Issue& issue);
    Result<Decision> decide(const ListedPerson& listed);
    Result<Decision> bySaying(const ListedPerson& listed, PatientId said);
    Result<Decision> byMatch(const ListedPerson& listed, Match match);
    Decision undecided(const ListedPerson& listed, const std::vector<Patient>& candidates, const QString& field);

    PatientRepository m_patients;
    RememberedCatalogue m_catalogue;
    const insurance::Parameters& m_rules;
    QDate m_today;
    const ImportOptions& m_options;
    Write m_write;
    PeopleMatch m_match;
    ImportOutcome m_outcome;
    std::map<QString, std::size_t> m_notes; ///< by code and field
    QHash<QString, QString> m_ethnicities;  ///< codes by the names that this list has for them
};

} // namespace tramyte::patient
