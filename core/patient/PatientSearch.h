// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

#include <functional>

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// One person found.
struct Found {
    Patient patient;
    QDate lastVisit; ///< invalid when never here
};

QJsonObject toJson(const Found& found);

/// Finds people by parts of a name in any order, with or without accents, by year or date of birth, and by citizen ID,
/// card, phone or patient code (whole, or the last 4 to 9 digits). The one place that knows the search index.
class PatientSearch {
public:
    explicit PatientSearch(storage::Database& db) : m_db(db) {}

    /// Best first; empty for an empty text.
    Result<std::vector<Found>> search(const QString& text, int limit = 50) const;
    /// These people, in this order; who is not known is left out.
    Result<std::vector<Found>> list(const std::vector<PatientId>& ids) const;
    /// How many people bear this name, accents or not; of a very common one "many" is all that is counted.
    Result<int> namesakes(const QString& fullName) const;
    /// Whether more than one is called by the given name, the last word of a name.
    Result<bool> isGivenName(const QString& fullName) const;

private:
    Result<int> countNamed(const QString& words, int most, const std::function<bool(QStringView name)>& fits) const;

    storage::Database& m_db;
};

} // namespace tramyte::patient
