// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

using AssignmentId = Id<struct AssignmentTag>;

/// To whom of the staff a person, or everybody of a hamlet, is assigned. What is said of a person goes before what is
/// said of their hamlet.
struct Assignment {
    AssignmentId id;
    UserId doctor;
    PatientId patient; ///< none: the hamlet
    QString hamlet;
    QDate from;
    QDate to; ///< last day; invalid while it lasts
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;

    bool isInForce(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
    bool operator==(const Assignment&) const = default;
};

/// The canonical state.
QJsonObject toJson(const Assignment& assignment);

/// All SQL of assignments.
class AssignmentRepository {
public:
    explicit AssignmentRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<Assignment>> find(AssignmentId id) const;
    /// Of a person, latest first.
    Result<std::vector<Assignment>> listOf(PatientId patient) const;
    /// Of hamlets, by name, latest first.
    Result<std::vector<Assignment>> listOfHamlets() const;
    /// Of people to one doctor.
    Result<std::vector<Assignment>> listOfPeople(UserId doctor) const;
    Result<void> insert(const Assignment& assignment);
    /// Error: Conflict.
    Result<void> update(const Assignment& assignment);

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
