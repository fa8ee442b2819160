// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Fhir.h"

#include "core/exchange/FhirJson.h"

namespace tramyte::exchange {

using namespace fhir;

namespace {

const auto kAllergyState = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
const auto kAllergyProof = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";

} // namespace

void Fhir::addAllergies(Resources& made, const patient::Patient& it, const Json& meta) const
{
    const auto add = [&](const patient::Allergy& allergy, const char* state) {
        const Json reactions = allergy.reaction.isEmpty()
            ? Json()
            : array({object({{"manifestation", array({codeable({}, allergy.reaction)})}})});
        made.push_back(resource("AllergyIntolerance", idOf(allergy.id.value), meta,
            {{"clinicalStatus", codeable(kAllergyState, state)},
                {"verificationStatus", codeable(kAllergyProof, "unconfirmed")}, // told by the patient, not tested
                {"code", codeable({}, allergy.substance)}, {"patient", reference("Patient", it.id.value)},
                {"recordedDate", dateTime(allergy.enteredAt)}, {"reaction", reactions}}));
    };
    for (const patient::Allergy& allergy : it.allergies)
        add(allergy, "active");
    for (const patient::EndedAllergy& ended : it.endedAllergies)
        add(ended.allergy, "inactive");
    if (it.noAllergies) // asked and denied, which is not the same as never asked
        made.push_back(resource("AllergyIntolerance", idOf(it.id.value, QStringLiteral("noallergy")), meta,
            {{"clinicalStatus", codeable(kAllergyState, "active")},
                {"verificationStatus", codeable(kAllergyProof, "unconfirmed")},
                {"code", codeable("http://snomed.info/sct", "716186003", QStringLiteral("Không có dị ứng"))},
                {"patient", reference("Patient", it.id.value)}, {"recordedDate", dateTime(it.noAllergies->at)}}));
}

Fhir::Resources Fhir::of(const patient::Problem& it, Instant lastUpdated) const
{
    const bool mistaken = it.state == patient::Problem::State::Mistaken;
    const char* state = it.state == patient::Problem::State::Resolved ? "resolved" : "active";
    return {resource("Condition", idOf(it.id.value), metaOf(lastUpdated),
        {{"clinicalStatus", // must not stand beside "entered in error"
             mistaken ? Json() : codeable("http://terminology.hl7.org/CodeSystem/condition-clinical", state)},
            {"verificationStatus",
                codeable("http://terminology.hl7.org/CodeSystem/condition-ver-status",
                    mistaken ? "entered-in-error" : "confirmed")},
            {"category",
                array({codeable("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item")})},
            {"code", codeable(array({coding(m_station.systems.icd10, it.code, it.name)}), it.name)},
            {"subject", reference("Patient", it.patient.value)},
            {"onsetDateTime", it.since ? Json(format(*it.since)) : Json()}, {"abatementDateTime", date(it.ended)},
            {"recordedDate", dateTime(it.enteredAt)}, {"recorder", reference("Practitioner", it.enteredBy.value)},
            {"note", it.note.isEmpty() ? Json() : array({object({{"text", it.note}})})}})};
}

} // namespace tramyte::exchange
