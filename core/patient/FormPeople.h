// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"
#include "core/patient/PatientWriter.h"

namespace tramyte::patient {

/// What a child's form takes over from an adult with a record: only what the form leaves empty. A newborn whose mother
/// is picked is called after her until there is a name. Source: identity cards 5; delivery and newborn.
PatientForm childForm(const Patient& adult, const QString& relation, PatientForm form);

/// Whether this is the name of somebody who has none yet: a newborn called after its mother.
bool isTemporaryName(const QString& fullName);

/// The people behind a form: the mother or guardian who is picked, and somebody whom nobody knows.
class FormPeople {
public:
    FormPeople(const PatientRepository& patients, PatientWriter& writer) : m_patients(patients), m_writer(writer) {}

    /// The form with what it takes over. `before`: of revision 0 when new. Error: NotFound, naming the field.
    Result<PatientForm> whole(const Patient& before, PatientForm form);
    /// Ties mother and guardian to the person; a temporary number ends once the person is known.
    Result<void> settle(const Patient& before, Patient& patient, const PatientForm& form, QDate today) const;

private:
    Result<Patient> require(const QString& typed, const char* field) const;

    const PatientRepository& m_patients;
    PatientWriter& m_writer;
    QString m_temporary; ///< given out for this form
};

} // namespace tramyte::patient
