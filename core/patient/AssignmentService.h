// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/patient/Assignment.h"
#include "core/patient/HouseholdReader.h"
#include "core/security/UserRepository.h"

#include <map>
#include <set>

namespace tramyte::patient {

/// Either a person or a hamlet.
struct AssignForm {
    QString doctor;    ///< log-in name; empty: nobody any more
    PatientId patient; ///< none: the hamlet
    QString hamlet;
    QDate from; ///< first day; today when invalid
};

/// Who of the staff may have residents assigned: doctors, physician assistants, midwives who can still log in.
struct Doctor {
    UserId user;
    QString name; ///< log-in name
    QString fullName;
    QString title;
};

/// A hamlet with whom it is assigned to today.
struct HamletDoctor {
    QString hamlet;
    std::optional<Doctor> doctor;
    QDate from;
};

/// Which doctor or physician assistant looks after which residents.
class AssignmentService {
public:
    explicit AssignmentService(journal::Ledger& ledger)
        : m_ledger(ledger), m_assignments(ledger.db), m_users(ledger.db), m_reader(ledger.db)
    {
    }

    /// From that day on; what was said before ends the day before. Errors: Validation `doctor.unknown` (nobody of that
    /// name treats people), `assign.whom`, Permission.
    Result<std::optional<Assignment>> assign(const security::Session& session, const AssignForm& form);
    Result<std::vector<Doctor>> doctors(const security::Session& session) const;
    /// Every hamlet, with the doctor of today.
    Result<std::vector<HamletDoctor>> hamletDoctors(const security::Session& session) const;
    /// The doctor of a person today, by what is said of them or of where they live; empty when nothing is.
    Result<std::optional<Doctor>> doctorOf(const security::Session& session, PatientId patient) const;
    /// Everybody assigned to a doctor today.
    Result<std::vector<Resident>> residentsOf(const security::Session& session, UserId doctor) const;

private:
    Result<std::optional<Doctor>> doctor(UserId user) const;
    /// Today's assignments of hamlets by what tells hamlets apart.
    Result<std::map<QString, Assignment>> ofHamlets(QDate day) const;

    journal::Ledger& m_ledger;
    AssignmentRepository m_assignments;
    security::UserRepository m_users;
    HouseholdReader m_reader;
};

} // namespace tramyte::patient
