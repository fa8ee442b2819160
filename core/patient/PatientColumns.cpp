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
        {"stay", "patient_id", Patient, Turn, "stay", "id", true},
        {"care_assignment", "patient_id", Patient, Turn, "assignment", "id", true},
        {"problem", "patient_id", Patient, Turn, "problem", "id", true},
        {"consent", "patient_id", Patient, Turn, "consent", "id", true},
        {"data_request", "patient_id", Patient, Turn, "request", "id", true},
        {"disclosure", "patient_id", Patient, Turn, "disclosure", "id", true},
        // an answer of before says nothing of the other record; who guards a record guards both (see MergeService)
        {"allergy_denial", "patient_id", Patient, Stay},
        {"record_guard", "patient_id", Patient, Stay},
        // a death is told again where it belongs (see MergeService::check); looks at a card go with the card
        {"death", "patient_id", Patient, Stay},
        {"card_check", "card_id", Card, Stay},
        // numbers, past addresses and relatives are copied with the facts; who stands by somebody leads on by itself
        {"patient_identifier", "patient_id", Patient, Stay},
        {"patient_address", "patient_id", Patient, Stay},
        {"patient_relative", "patient_id", Patient, Stay},
        {"patient_relative", "relative_id", Patient, Stay},
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
