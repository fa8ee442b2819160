// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Fhir.h"

#include "core/catalog/ServiceItem.h"
#include "core/exchange/FhirJson.h"

#include <algorithm>

namespace tramyte::exchange {

using namespace fhir;

namespace {

/// How one vital sign is called elsewhere. Source: LOINC and UCUM, by the FHIR vital signs profiles.
struct VitalCode {
    const char* loinc;
    const char* suffix; ///< of the resource's id
    const char* text;
    const char* unit;
    const char* ucum;
};

constexpr VitalCode kWeight{"29463-7", "weight", "Cân nặng", "kg", "kg"};
constexpr VitalCode kHeight{"8302-2", "height", "Chiều cao", "cm", "cm"};
constexpr VitalCode kPulse{"8867-4", "pulse", "Mạch", "/phút", "/min"};
constexpr VitalCode kTemperature{"8310-5", "temperature", "Nhiệt độ", "°C", "Cel"};
constexpr VitalCode kRespiration{"9279-1", "respiration", "Nhịp thở", "/phút", "/min"};
constexpr VitalCode kSpo2{"2708-6", "spo2", "SpO2", "%", "%"};
constexpr VitalCode kPressure{"85354-9", "bp", "Huyết áp", "", ""};
constexpr VitalCode kSystolic{"8480-6", "", "Huyết áp tâm thu", "mmHg", "mm[Hg]"};
constexpr VitalCode kDiastolic{"8462-4", "", "Huyết áp tâm trương", "mmHg", "mm[Hg]"};

const auto kCategories = "http://terminology.hl7.org/CodeSystem/observation-category";

Json codeOf(const VitalCode& it)
{
    List codings;
    codings.append(coding(QStringLiteral("http://loinc.org"), QLatin1String(it.loinc)));
    if (it.loinc == kSpo2.loinc) // the profile wants both: saturation, and by pulse oximetry
        codings.append(coding(QStringLiteral("http://loinc.org"), QStringLiteral("59408-5")));
    return codeable(codings, QString::fromUtf8(it.text));
}

Json quantityOf(const VitalCode& it, qint64 thousandths)
{
    return quantity(thousandths, QString::fromUtf8(it.unit), it.ucum);
}

Json pressurePart(const VitalCode& it, std::optional<int> value)
{
    const Json absent = codeable("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown");
    return object({{"code", codeOf(it)}, {"valueQuantity", value ? quantityOf(it, *value * 1000LL) : Json()},
        {"dataAbsentReason", value ? Json() : absent}});
}

/// Whether a code belongs to the traditional-medicine list U50-U66, a code system of its own.
bool isTraditional(const QString& code)
{
    const int number = code.mid(1, 2).toInt();
    return code.startsWith(u'U') && number >= 50 && number <= 66;
}

} // namespace

Fhir::Resources Fhir::of(const visit::Visit& it, Instant lastUpdated) const
{
    const FhirSystems& systems = m_station.systems;
    const bool withdrawn = it.status == visit::Status::Archived;
    const Json subject = reference("Patient", it.patient.value);
    const Json within = reference("Encounter", it.id.value);
    const Json meta = metaOf(lastUpdated);
    Resources made{encounter(it, meta)};

    for (std::size_t i = 0; i < it.diagnoses.size(); ++i) {
        const visit::Diagnosis& diagnosis = it.diagnoses[i];
        const char* state = it.outcome == visit::Outcome::Cured ? "resolved" : "active";
        const Json notes
            = i == 0 && !it.diagnosisText.isEmpty() ? array({object({{"text", it.diagnosisText}})}) : Json();
        made.push_back(resource("Condition", idOf(it.id.value, QStringLiteral("c%1").arg(i + 1)), meta,
            {{"clinicalStatus", // must not stand beside "entered in error"
                 withdrawn ? Json() : codeable("http://terminology.hl7.org/CodeSystem/condition-clinical", state)},
                {"verificationStatus",
                    codeable("http://terminology.hl7.org/CodeSystem/condition-ver-status",
                        withdrawn ? "entered-in-error" : "confirmed")},
                {"category",
                    array(
                        {codeable("http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis")})},
                {"code",
                    codeable(array({coding(isTraditional(diagnosis.code) ? systems.traditional : systems.icd10,
                                 diagnosis.code, diagnosis.name)}),
                        diagnosis.name)},
                {"subject", subject}, {"encounter", within},
                {"recordedDate", dateTime(it.closedAt.value_or(it.arrivedAt))},
                {"recorder", reference("Practitioner", it.clinician.value)}, {"note", notes}}));
    }
    addVitalSigns(made, it, meta);
    addServices(made, it, meta);

    if (const auto& paper = it.referral) {
        QStringList words{paper->signs, paper->treatment, paper->condition, paper->plan};
        words.removeAll(QString());
        made.push_back(resource("ServiceRequest", idOf(it.id.value, QStringLiteral("referral")), meta,
            {{"identifier", array({identifier("official", "", ownSystem("referral"), paper->number)})},
                {"status", withdrawn ? "entered-in-error" : "active"}, {"intent", "order"},
                {"category", array({codeable("http://snomed.info/sct", "3457005", QStringLiteral("Chuyển tuyến"))})},
                {"code", codeable({}, QStringLiteral("Chuyển cơ sở khám bệnh, chữa bệnh"))}, {"subject", subject},
                {"encounter", within}, {"authoredOn", dateTime(paper->issuedAt)},
                {"requester", reference("Practitioner", it.clinician.value)},
                {"performer",
                    array({object({{"type", "Organization"},
                        {"identifier", identifier("official", "", systems.facility, paper->facility)},
                        {"display", paper->facilityName}})})},
                {"reasonCode",
                    array({codeable(array({coding(systems.referralReason, QString::number(paper->reason))}))})},
                {"note", words.isEmpty() ? Json() : array({object({{"text", words.join(u'\n')}})})}}));
    }
    if (const auto& slip = it.appointment) {
        // only the day is fixed, so it is a proposal: a booked appointment needs its hour; R4 takes no Organization for
        // a participant
        made.push_back(resource("Appointment", idOf(it.id.value), meta,
            {{"identifier", array({identifier("official", "", ownSystem("appointment"), slip->number)})},
                {"status", withdrawn ? "cancelled" : "proposed"}, {"description", slip->note},
                {"created", dateTime(slip->issuedAt)},
                {"participant", array({object({{"actor", subject}, {"status", "accepted"}})})},
                {"requestedPeriod", array({period(date(slip->day), date(slip->day))})}}));
    }
    return made;
}

FhirResource Fhir::encounter(const visit::Visit& it, const Json& meta) const
{
    const FhirSystems& systems = m_station.systems;
    const char* status = it.status == visit::Status::Open ? "in-progress"
        : it.status == visit::Status::Closed              ? "finished"
                                                          : "entered-in-error";
    const auto care = m_station.entryOf ? m_station.entryOf(catalog::Kind::CareType, it.careType, it.day())
                                        : std::optional<catalog::Entry>();
    const bool stays = care && care->field(QStringLiteral("inpatient")) == u"yes";
    List diagnoses;
    for (std::size_t i = 0; i < it.diagnoses.size(); ++i)
        diagnoses.append(object({{"condition", reference("Condition", it.id.value, QStringLiteral("c%1").arg(i + 1))},
            {"use", it.closedAt ? codeable("http://terminology.hl7.org/CodeSystem/diagnosis-role", "DD") : Json()},
            {"rank", static_cast<int>(i) + 1}}));
    Json discharge;
    if (it.outcome)
        discharge = codeable(array({coding(systems.outcome, QString::number(static_cast<int>(*it.outcome)),
                                 visit::vietnameseLabel(*it.outcome))}),
            visit::vietnameseLabel(*it.outcome));
    const Json clinician = reference("Practitioner", it.clinician.value);
    return resource("Encounter", idOf(it.id.value), meta,
        {{"identifier", array({identifier("official", "VN", systems.visit, it.code)})}, {"status", status},
            {"class",
                coding(QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-ActCode"),
                    stays ? QStringLiteral("IMP") : QStringLiteral("AMB"))},
            {"type", array({listed(systems.careType, catalog::Kind::CareType, it.careType, it.day())})},
            {"subject", reference("Patient", it.patient.value)},
            {"participant", clinician.isEmpty() ? Json() : array({object({{"individual", clinician}})})},
            {"period", period(dateTime(it.arrivedAt), dateTime(it.closedAt))},
            {"reasonCode", array({codeable({}, it.reason)})}, {"diagnosis", diagnoses},
            {"hospitalization", object({{"dischargeDisposition", discharge}})}, {"serviceProvider", station()}});
}

void Fhir::addVitalSigns(Resources& made, const visit::Visit& it, const Json& meta) const
{
    static const Json category = array({codeable(kCategories, "vital-signs")});
    const Json subject = reference("Patient", it.patient.value);
    const Json within = reference("Encounter", it.id.value);
    for (const visit::VitalSigns& signs : it.vitals) {
        const Json when = dateTime(signs.at);
        const auto add = [&](const VitalCode& code, const Json& value, const Json& parts = {}) {
            made.push_back(resource("Observation", idOf(signs.id.value, QLatin1String(code.suffix)), meta,
                {{"status", it.status == visit::Status::Archived ? "entered-in-error" : "final"},
                    {"category", category}, {"code", codeOf(code)}, {"subject", subject}, {"encounter", within},
                    {"effectiveDateTime", when}, {"valueQuantity", value}, {"component", parts}}));
        };
        const auto addOne = [&](const VitalCode& code, std::optional<int> value, int thousandthsEach) {
            if (value)
                add(code, quantityOf(code, qint64(*value) * thousandthsEach));
        };
        addOne(kWeight, signs.weightG, 1);
        addOne(kHeight, signs.heightMm, 100);
        if (signs.systolic || signs.diastolic)
            add(kPressure, {},
                array({pressurePart(kSystolic, signs.systolic), pressurePart(kDiastolic, signs.diastolic)}));
        addOne(kPulse, signs.pulse, 1000);
        addOne(kTemperature, signs.temperatureHundredths, 10);
        addOne(kRespiration, signs.respiration, 1000);
        addOne(kSpo2, signs.spo2, 1000);
    }
}

void Fhir::addServices(Resources& made, const visit::Visit& it, const Json& meta) const
{
    const bool withdrawn = it.status == visit::Status::Archived;
    const Json subject = reference("Patient", it.patient.value);
    const Json within = reference("Encounter", it.id.value);
    for (const visit::ServiceOrder& order : it.services) {
        const auto item = catalog::ServiceItem::from(order.entry);
        const QString id = idOf(order.id.value);
        const Json code = codeable(array({coding(m_station.systems.service, item.code, item.name)}), item.name);
        const bool done = order.doneAt || it.status == visit::Status::Closed;
        const Json basedOn = array({reference("ServiceRequest", order.id.value)});
        const Json performer = order.performer.isEmpty() ? reference("Practitioner", order.orderedBy.value)
                                                         : object({{"display", order.performer}});
        made.push_back(resource("ServiceRequest", id, meta,
            {{"status",
                 withdrawn  ? "entered-in-error"
                     : done ? "completed"
                            : "active"},
                {"intent", "order"}, {"code", code},
                {"quantityQuantity", quantity(order.quantity.thousandths, item.unit)}, {"subject", subject},
                {"encounter", within}, {"authoredOn", dateTime(order.orderedAt.value_or(it.arrivedAt))},
                {"requester", reference("Practitioner", order.orderedBy.value)}}));
        // MA_NHOM: 1 laboratory, 2 imaging, 3 function tests have results; an examination is the encounter itself
        const bool isTest = item.costGroup >= 1 && item.costGroup <= 3;
        if (!order.result.isEmpty())
            made.push_back(resource("Observation", id, meta,
                {{"basedOn", basedOn}, {"status", withdrawn ? "entered-in-error" : "final"},
                    {"category",
                        array({codeable(kCategories,
                            item.costGroup == 1       ? "laboratory"
                                : item.costGroup == 2 ? "imaging"
                                                      : "procedure")})},
                    {"code", code}, {"subject", subject}, {"encounter", within},
                    {"effectiveDateTime",
                        dateTime(order.resultAt.value_or(order.doneAt.value_or(it.closedAt.value_or(it.arrivedAt))))},
                    {"performer", array({performer})}, {"valueString", order.result}}));
        if (done && !isTest && item.costGroup != catalog::examinationGroup)
            made.push_back(resource("Procedure", id, meta,
                {{"basedOn", basedOn}, {"status", withdrawn ? "entered-in-error" : "completed"}, {"code", code},
                    {"subject", subject}, {"encounter", within},
                    {"performedDateTime", dateTime(order.doneAt ? order.doneAt : it.closedAt)},
                    {"performer", performer.isEmpty() ? Json() : array({object({{"actor", performer}})})}}));
    }
}

std::set<security::UserId> practitionersOf(const visit::Visit& visit)
{
    std::set<security::UserId> users{visit.clinician};
    for (const visit::ServiceOrder& order : visit.services)
        users.insert(order.orderedBy);
    users.erase(security::UserId{});
    return users;
}

} // namespace tramyte::exchange
