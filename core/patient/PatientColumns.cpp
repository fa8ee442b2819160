// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientColumns.h"

namespace tramyte::patient {

const std::vector<PatientColumn>& patientColumns()
{
    using enum PatientColumn::Fate;
    using enum PatientColumn::Names;
    static const std::vector<PatientColumn> columns = {
        {"insurance_card", "patient_id", Patient, Turn},
        {"allergy", "patient_id", Patient, Turn},
        {"visit", "patient_id", Patient, Turn, "visit", "id", true},
        {"visit", "card_id", Card, Turn, "visit", "id", true},
        // what a search reads is written anew with each record
        {"person_search", "id", Patient, Stay},
        {"patient_number", "patient_id", Patient, Stay},
        // who was made one with whom, and who was not, stays as it was said
        {"patient", "merged_into", Patient, Stay},
        {"patient_merge", "keep_id", Patient, Stay},
        {"patient_merge", "drop_id", Patient, Stay},
        {"distinct_people", "a_id", Patient, Stay},
        {"distinct_people", "b_id", Patient, Stay},
        {"duplicate_pair", "a_id", Patient, Stay},
        {"duplicate_pair", "b_id", Patient, Stay},
    };
    return columns;
}

} // namespace tramyte::patient
