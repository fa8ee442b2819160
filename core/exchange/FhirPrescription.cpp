// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Fhir.h"
#include "core/exchange/FhirJson.h"

namespace tramyte::exchange {

using namespace fhir;

Json Fhir::medicineOf(const prescription::Line& line) const
{
    const FhirSystems& systems = m_station.systems;
    const catalog::Medicine medicine = line.medicine();
    QString text = medicine.name;
    if (!medicine.strength.isEmpty() && !text.contains(medicine.strength))
        text += u' ' + medicine.strength;
    return codeable(array({coding(systems.medicine, medicine.substanceCode, medicine.substance),
                        coding(systems.atc, medicine.atc, medicine.substance),
                        coding(ownSystem("medicine"), medicine.code, medicine.name)}),
        text);
}

Fhir::Resources Fhir::of(
    const prescription::Prescription& it, const visit::Visit& visit, const LotOf& lotOf, Instant lastUpdated) const
{
    const bool withdrawn = visit.status == visit::Status::Archived;
    const Json subject = reference("Patient", visit.patient.value);
    const Json within = reference("Encounter", it.visit.value);
    const Json code = identifier("official", "", m_station.systems.prescription, it.code);
    const Json meta = metaOf(lastUpdated);
    Resources made;
    for (const prescription::Line& line : it.lines) {
        const catalog::Medicine medicine = line.medicine();
        const prescription::Dose& dose = line.dose;
        const Json days = line.days ? quantity(*line.days * 1000LL, QStringLiteral("ngày"), "d") : Json();
        Json repeat;
        if (dose.times)
            repeat = object({{"boundsDuration", days}, {"frequency", *dose.times}, {"period", 1}, {"periodUnit", "d"}});
        const Json instruction = object({{"text", prescription::usage(dose, medicine.route)},
            {"timing", object({{"repeat", repeat}})},
            {"route",
                codeable(array({coding(m_station.systems.route, medicine.routeCode, medicine.route)}), medicine.route)},
            {"doseAndRate",
                dose.each ? array({object({{"doseQuantity", quantity(dose.each->thousandths, dose.unit)}})})
                          : Json()}});
        const bool handedOut = line.dispensedQuantity() >= line.quantity;
        made.push_back(resource("MedicationRequest", idOf(line.id.value), meta,
            {{"identifier", array({code})},
                {"status",
                    withdrawn       ? "entered-in-error"
                        : handedOut ? "completed"
                                    : "active"},
                {"intent", "order"}, {"medicationCodeableConcept", medicineOf(line)}, {"subject", subject},
                {"encounter", within}, {"authoredOn", dateTime(it.prescribedAt)},
                {"requester", reference("Practitioner", it.prescriber.value)}, {"groupIdentifier", code},
                {"note", line.overrideReason.isEmpty() ? Json() : array({object({{"text", line.overrideReason}})})},
                {"dosageInstruction", array({instruction})},
                {"dispenseRequest",
                    object({{"quantity", quantity(line.quantity.thousandths, medicine.unit)},
                        {"expectedSupplyDuration", days}})}}));

        for (const prescription::Dispensing& part : line.dispensed) {
            const auto lot = lotOf ? lotOf(part.lot) : std::optional<stock::Lot>();
            Json contained; // the lot has a place in a Medication only
            if (lot)
                contained = array({object({{"resourceType", "Medication"}, {"id", "lot"}, {"code", medicineOf(line)},
                    {"batch", object({{"lotNumber", lot->number}, {"expirationDate", date(lot->expiry)}})}})});
            made.push_back(resource("MedicationDispense", idOf(part.id.value), meta,
                {{"contained", contained}, {"status", withdrawn ? "entered-in-error" : "completed"},
                    {"medicationReference", lot ? object({{"reference", "#lot"}}) : Json()},
                    {"medicationCodeableConcept", lot ? Json() : medicineOf(line)}, {"subject", subject},
                    {"context", within},
                    {"performer", array({object({{"actor", reference("Practitioner", part.by.value)}})})},
                    {"authorizingPrescription", array({reference("MedicationRequest", line.id.value)})},
                    {"quantity", quantity(part.quantity.thousandths, medicine.unit)},
                    {"daysSupply", part.quantity == line.quantity ? days : Json()},
                    {"whenHandedOver", dateTime(part.at)}, {"dosageInstruction", array({instruction})}}));
        }
    }
    return made;
}

std::set<security::UserId> practitionersOf(const prescription::Prescription& prescription)
{
    std::set<security::UserId> users{prescription.prescriber};
    for (const prescription::Line& line : prescription.lines) {
        for (const prescription::Dispensing& part : line.dispensed)
            users.insert(part.by);
    }
    users.erase(security::UserId{});
    return users;
}

} // namespace tramyte::exchange
