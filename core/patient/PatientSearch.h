// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// One person found.
struct Found {
    Patient patient; ///< of a search only what lists show of it (see PatientSearch)
    QDate lastVisit; ///< invalid when never here
};

QJsonObject toJson(const Found& found);

/// Finds people by parts of a name in any order, with or without accents, by year or date of birth, by a hamlet behind
/// the name, and by citizen ID, card, phone or patient code (whole, or the last digits).
class PatientSearch {
public:
    explicit PatientSearch(storage::Database& db) : m_db(db) {}

    /// Best first (see NameSearch); empty for an empty text. The patients have names, birth, numbers, place, guardian,
    /// codes and days of cards; allergies, household and the rest stay unread: nothing is to be written from them.
    Result<std::vector<Found>> search(const QString& text, int limit = 50) const;
    /// These people as whole records, in this order; who is not known is left out.
    Result<std::vector<Found>> list(const std::vector<PatientId>& ids) const;
    /// How many people bear this name, accents or not; of a very common one "many" is all that is counted.
    Result<int> namesakes(const QString& fullName) const;
    /// Whether more than one is called by the given name, the last word of a name.
    Result<bool> isGivenName(const QString& fullName) const;

private:
    Result<std::optional<Found>> listed(PatientId id) const;

    storage::Database& m_db;
};

} // namespace tramyte::patient
