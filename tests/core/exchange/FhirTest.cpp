// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Fhir.h"
#include "core/base/Json.h"
#include "core/exchange/FhirJson.h"
#include "tests/catch.hpp"
#include "tests/support/Check.h"
#include "tests/support/SampleRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace tramyte;
using namespace tramyte::exchange;

namespace {

const Instant kChanged = instantOf(QDate(2026, 11, 20), QTime(9, 0, 5));

Fhir aMapper()
{
    FhirStation station{"01234", "Trạm Y tế xã A", "Thôn 1", "0200000001", "0f8fad5b-d9cb-469f-a165-70867728950e"};
    station.entryOf = [](catalog::Kind kind, const QString& code, QDate) -> std::optional<catalog::Entry> {
        if (kind == catalog::Kind::Area && code == u"00376")
            return catalog::Entry{kind, code, "Sóc Sơn", QDate(1, 1, 1), {}, {}};
        if (kind == catalog::Kind::EthnicGroup && code == u"01")
            return catalog::Entry{kind, code, "Kinh", QDate(1, 1, 1), {}, {}};
        return std::nullopt;
    };
    return Fhir(std::move(station));
}

std::optional<stock::Lot> lotOf(stock::LotId id)
{
    return id == records::aLot().id ? std::optional(records::aLot()) : std::nullopt;
}

using Resources = std::vector<QJsonObject>;

/// As a reader of JSON sees them. Each is canonical text of the type that it says.
Resources parsed(const Fhir::Resources& made)
{
    Resources all;
    for (const FhirResource& each : made) {
        all.push_back(ok(json::parseObject(QByteArray::fromStdString(each.text))));
        CHECK(json::canonical(all.back()).toStdString() == each.text);
        CHECK(all.back()["resourceType"].toString() == each.type);
    }
    return all;
}

Resources everything(const visit::Visit& visit = records::aVisit())
{
    const Fhir fhir = aMapper();
    Resources all = parsed(fhir.of(kChanged));
    const auto add = [&](const Fhir::Resources& made) {
        const Resources more = parsed(made);
        all.insert(all.end(), more.begin(), more.end());
    };
    add(fhir.of(records::aUser(), kChanged));
    add(fhir.of(records::aPatient(), kChanged));
    add(fhir.of(visit, kChanged));
    add(fhir.of(records::aPrescription(), visit, lotOf, kChanged));
    return all;
}

Resources ofType(const Resources& all, const QString& type)
{
    Resources found;
    for (const QJsonObject& each : all) {
        if (each["resourceType"].toString() == type)
            found.push_back(each);
    }
    return found;
}

QJsonObject one(const Resources& all, const QString& type, const QString& id)
{
    for (const QJsonObject& each : ofType(all, type)) {
        if (each["id"].toString() == id)
            return each;
    }
    FAIL("no " << type.toStdString() << " " << id.toStdString());
    return {};
}

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The member at a path of names and places: `name.0.family`.
QJsonValue at(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& step : path.split(u'.'))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

void collectReferences(const QJsonValue& value, QStringList& found)
{
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            collectReferences(each, found);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"reference" && it.value().isString())
            found << it.value().toString();
        else
            collectReferences(it.value(), found);
    }
}

/// Whether nothing in it is null or empty, which FHIR forbids.
bool saysSomethingEverywhere(const QJsonValue& value)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return false;
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray()) {
            if (!saysSomethingEverywhere(each))
                return false;
        }
        return !value.toArray().isEmpty();
    }
    if (!value.isObject())
        return true;
    const QJsonObject object = value.toObject();
    return !object.isEmpty() && std::all_of(object.begin(), object.end(), [](const QJsonValue& each) {
        return saysSomethingEverywhere(each);
    });
}

} // namespace

TEST_CASE("every FHIR resource has what R4 requires of its type", "[exchange][fhir]")
{
    // the elements of minimum cardinality 1 (R4, 4.0.1), and those that its constraints ask for
    const std::map<QString, QStringList> required{
        {"Organization", {"name"}},
        {"Practitioner", {"name"}},
        {"Patient", {"identifier", "name", "gender", "birthDate"}},
        {"AllergyIntolerance", {"patient", "clinicalStatus", "verificationStatus", "code"}},
        {"Coverage", {"status", "beneficiary", "payor", "subscriberId"}},
        {"Encounter", {"status", "class", "subject", "period"}},
        {"Condition", {"subject", "clinicalStatus", "verificationStatus", "code", "category"}},
        {"Observation", {"status", "code", "subject", "effectiveDateTime", "category"}},
        {"ServiceRequest", {"status", "intent", "subject", "code"}},
        {"Procedure", {"status", "subject", "code", "performedDateTime"}},
        {"Appointment", {"status", "participant", "requestedPeriod"}},
        {"MedicationRequest", {"status", "intent", "medicationCodeableConcept", "subject"}},
        {"MedicationDispense", {"status", "medicationReference", "subject", "quantity"}},
    };
    std::set<QString> seen;
    std::set<QString> names;
    static const QRegularExpression id("\\A[A-Za-z0-9.-]{1,64}\\z");
    for (const QJsonObject& each : everything()) {
        const QString type = each["resourceType"].toString();
        INFO(text(each).toStdString());
        REQUIRE(required.count(type) == 1);
        for (const QString& member : required.at(type))
            CHECK(each.contains(member));
        CHECK(id.match(each["id"].toString()).hasMatch());
        CHECK(each["id"].toString().startsWith("01234"));
        CHECK(each["meta"]["lastUpdated"].toString() == "2026-11-20T09:00:05+07:00");
        CHECK(saysSomethingEverywhere(each));
        CHECK(names.insert(type + u'/' + each["id"].toString()).second);
        seen.insert(type);
    }
    CHECK(seen.size() == required.size());
}

TEST_CASE("every FHIR reference names a resource of the export", "[exchange][fhir]")
{
    const Resources all = everything();
    std::set<QString> names{"#lot"};
    for (const QJsonObject& each : all)
        names.insert(each["resourceType"].toString() + u'/' + each["id"].toString());
    QStringList references;
    for (const QJsonObject& each : all)
        collectReferences(each, references);
    CHECK(references.size() > 40);
    for (const QString& reference : references) {
        INFO(reference.toStdString());
        CHECK(names.count(reference) == 1);
    }
    const std::set<security::UserId> users = practitionersOf(records::aVisit());
    CHECK(users == std::set<security::UserId>{records::aUser().id});
    CHECK(practitionersOf(records::aPrescription()) == users);
}

TEST_CASE("a person's FHIR resource tells name, numbers and what is partly known", "[exchange][fhir]")
{
    const auto all = everything();
    const QJsonObject it = one(all, "Patient", "01234-100");
    CHECK(at(it, "name.0.text") == "Nguyễn Thị Minh Khai");
    CHECK(at(it, "name.0.family") == "Nguyễn");
    CHECK(at(it, "name.0.given").toArray() == QJsonArray{"Thị Minh Khai"});
    CHECK(it["gender"] == "female");
    CHECK(it["birthDate"] == "1956-03");
    CHECK(it["active"] == true);
    CHECK(at(it, "identifier.0.type.coding.0.code") == "MR");
    CHECK(at(it, "identifier.0.system") == "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e/patient");
    CHECK(at(it, "identifier.1.system") == "http://fhir.hl7.org.vn/core/sid/cccd");
    CHECK(at(it, "identifier.1.value") == "099156000001");
    CHECK(at(it, "identifier.2.system") == "urn:vn:bhyt:card");
    CHECK(at(it, "identifier.2.value") == "GD4017912345678");
    CHECK(at(it, "address.0.city") == "Sóc Sơn");
    CHECK(at(it, "address.0.line").toArray() == QJsonArray{"Số 5", "Thôn 3"});
    CHECK(at(it, "address.0.extension.0.valueCoding.code") == "00376");
    CHECK(at(it, "extension.1.valueCodeableConcept.coding.0.system") == "urn:vn:byt:dantoc");
    CHECK(at(it, "contact.0.relationship.0.text") == "con trai");
    CHECK_FALSE(text(it).contains("thứ tư"));

    const QJsonObject card = one(all, "Coverage", "01234-101");
    CHECK(card["subscriberId"] == "7912345678");
    CHECK(at(card, "beneficiary.reference") == "Patient/01234-100");
    CHECK(at(card, "period.end") == "2026-12-31");
    CHECK(at(card, "class.0.value") == "GD");
    CHECK(at(card, "class.1.value") == "4");
    CHECK(at(card, "class.2.value") == "01234");
    CHECK(at(one(all, "AllergyIntolerance", "01234-102"), "code.text") == "Penicillin");
    CHECK(at(one(all, "AllergyIntolerance", "01234-102"), "reaction.0.manifestation.0.text") == "nổi mẩn");
}

TEST_CASE("a record that was made one with another says which one replaces it", "[exchange][fhir]")
{
    auto person = records::aPatient();
    person.archived = true;
    person.mergedInto = patient::PatientId{77};
    const auto of = [](const patient::Patient& who) {
        return parsed(exchange::Fhir({"01234", "Trạm", {}, {}, "id"}).of(who, Instant{1}));
    };
    const auto made = of(person);
    const QJsonObject it = one(made, "Patient", "01234-100");
    CHECK(it["active"] == false);
    CHECK(at(it, "link.0.type") == "replaced-by");
    CHECK(at(it, "link.0.other.reference") == "Patient/01234-77");
    person.mergedInto = {};
    CHECK_FALSE(one(of(person), "Patient", "01234-100").contains("link"));
}

TEST_CASE("vital signs go out with LOINC, UCUM and exact numbers", "[exchange][fhir]")
{
    const auto all = everything();
    const QJsonObject weight = one(all, "Observation", "01234-210-weight");
    CHECK(at(weight, "code.coding.0.system") == "http://loinc.org");
    CHECK(at(weight, "code.coding.0.code") == "29463-7");
    CHECK(text(weight).contains("\"value\":52.5}"));
    CHECK(at(weight, "valueQuantity.code") == "kg");
    CHECK(at(weight, "valueQuantity.system") == "http://unitsofmeasure.org");
    CHECK(text(one(all, "Observation", "01234-210-height")).contains("\"value\":155.5}"));
    CHECK(text(one(all, "Observation", "01234-210-temperature")).contains("\"value\":36.85}"));
    CHECK(at(one(all, "Observation", "01234-210-temperature"), "valueQuantity.code") == "Cel");
    CHECK(at(one(all, "Observation", "01234-210-spo2"), "code.coding.0.code") == "2708-6");
    CHECK(at(one(all, "Observation", "01234-210-pulse"), "valueQuantity.code") == "/min");
    const QJsonObject pressure = one(all, "Observation", "01234-210-bp");
    CHECK(at(pressure, "code.coding.0.code") == "85354-9");
    CHECK_FALSE(pressure.contains("valueQuantity"));
    CHECK(at(pressure, "component.0.code.coding.0.code") == "8480-6");
    CHECK(at(pressure, "component.0.valueQuantity.value") == 150);
    CHECK(at(pressure, "component.0.valueQuantity.code") == "mm[Hg]");
    CHECK(at(pressure, "component.1.code.coding.0.code") == "8462-4");
    CHECK(at(pressure, "component.1.dataAbsentReason.coding.0.code") == "unknown");
    CHECK(ofType(all, "Observation").size() == 7); // six measured, one laboratory result
    for (const char* number : {"0.001", "36.5", "999999999999.999", "-2.05", "100"})
        CHECK(fhir::decimal(*parseThousandths(QString(number))).text() == number);
}

TEST_CASE("a visit, its orders and papers keep their codes", "[exchange][fhir]")
{
    const auto all = everything();
    const QJsonObject visit = one(all, "Encounter", "01234-200");
    CHECK(visit["status"] == "finished");
    CHECK(at(visit, "class.code") == "AMB");
    CHECK(at(visit, "identifier.0.value") == "01234.26.000001");
    CHECK(at(visit, "period.start") == "2026-11-20T08:05:00+07:00");
    CHECK(at(visit, "diagnosis.1.condition.reference") == "Condition/01234-200-c2");
    CHECK(at(visit, "diagnosis.1.rank") == 2);
    CHECK(at(visit, "hospitalization.dischargeDisposition.coding.0.code") == "2");
    CHECK(at(one(all, "Condition", "01234-200-c1"), "code.coding.0.system") == "http://hl7.org/fhir/sid/icd-10");
    CHECK(at(one(all, "Condition", "01234-200-c1"), "code.coding.0.code") == "I10");
    CHECK(at(one(all, "Condition", "01234-200-c2"), "code.coding.0.system") == "urn:vn:byt:yhct-u");
    CHECK(at(one(all, "Observation", "01234-221"), "valueString") == "6,5 mmol/L");
    CHECK(at(one(all, "Observation", "01234-221"), "category.0.coding.0.code") == "laboratory");
    CHECK(at(one(all, "Procedure", "01234-222"), "basedOn.0.reference") == "ServiceRequest/01234-222");
    CHECK(ofType(all, "Procedure").size() == 1); // neither the examination nor the test is one
    CHECK(ofType(all, "ServiceRequest").size() == 4);
    CHECK(at(one(all, "ServiceRequest", "01234-200-referral"), "performer.0.identifier.value") == "01001");
    const QJsonObject appointment = one(all, "Appointment", "01234-200");
    CHECK(appointment["status"] == "proposed");                  // a booked one would need its hour
    CHECK(at(appointment, "participant").toArray().size() == 1); // an Organization may not be one
    CHECK(at(appointment, "participant.0.actor.reference") == "Patient/01234-100");
    CHECK(at(appointment, "requestedPeriod.0.start") == "2026-12-04");

    visit::Visit archived = records::aVisit();
    archived.status = visit::Status::Archived;
    const auto withdrawn = everything(archived);
    for (const char* type : {"Encounter", "Observation", "ServiceRequest", "Procedure", "MedicationRequest"}) {
        for (const QJsonObject& each : ofType(withdrawn, type))
            CHECK(each["status"] == "entered-in-error");
    }
    for (const QJsonObject& each : ofType(withdrawn, "Condition")) {
        CHECK(at(each, "verificationStatus.coding.0.code") == "entered-in-error");
        CHECK_FALSE(each.contains("clinicalStatus")); // constraint con-5
    }
}

TEST_CASE("a prescription goes out with dose, lot and national code", "[exchange][fhir]")
{
    const auto all = everything();
    const QJsonObject line = one(all, "MedicationRequest", "01234-310");
    CHECK(at(line, "groupIdentifier.value") == "0123412abcde-C");
    CHECK(line["status"] == "active"); // ten of thirty were handed out
    CHECK(at(line, "medicationCodeableConcept.text") == "Amlodipin 5 mg");
    CHECK(at(line, "medicationCodeableConcept.coding.1.code") == "C08CA01");
    CHECK(at(line, "dosageInstruction.0.text") == "Ngày uống 2 lần, mỗi lần 0,5 viên, sau ăn");
    CHECK(at(line, "dosageInstruction.0.timing.repeat.frequency") == 2);
    CHECK(at(line, "dosageInstruction.0.doseAndRate.0.doseQuantity.value") == 0.5);
    CHECK(at(line, "dispenseRequest.quantity.value") == 30);
    CHECK(at(line, "dispenseRequest.expectedSupplyDuration.value") == 30);
    const QJsonObject handed = one(all, "MedicationDispense", "01234-320");
    CHECK(at(handed, "authorizingPrescription.0.reference") == "MedicationRequest/01234-310");
    CHECK(at(handed, "contained.0.batch.lotNumber") == "L01");
    CHECK(at(handed, "contained.0.batch.expirationDate") == "2027-06-30");
    CHECK(at(handed, "quantity.value") == 10);
    CHECK(at(handed, "whenHandedOver") == "2026-11-20T08:45:00+07:00");
}

TEST_CASE("a household goes out as a group of people, and a death with the person", "[exchange][fhir][household]")
{
    const Fhir fhir = aMapper();
    patient::Household household;
    household.id = {500};
    household.code = "H-17";
    patient::Stay living;
    living.patient = {100};
    living.from = QDate(2026, 1, 2);
    patient::Stay gone = living;
    gone.patient = {101};
    gone.ending = patient::Ending::MovedOut;
    gone.to = QDate(2026, 3, 4);
    const QJsonObject group = one(parsed(fhir.of(household, {living, gone}, kChanged)), "Group", "01234-500");
    CHECK(saysSomethingEverywhere(group));
    CHECK(at(group, "type") == "person");
    CHECK(at(group, "actual") == true);
    CHECK(at(group, "active") == true);
    CHECK(at(group, "quantity") == 1);
    CHECK(at(group, "identifier.0.value") == "H-17");
    CHECK(at(group, "member.0.entity.reference") == "Patient/01234-100");
    CHECK(at(group, "member.0.inactive") == false);
    CHECK(at(group, "member.1.inactive") == true);
    CHECK(at(group, "member.1.period.end") == "2026-03-04");

    const auto dead = parsed(fhir.of(records::aPatient(), kChanged, QDate(2026, 11, 3)));
    CHECK(at(ofType(dead, "Patient").front(), "deceasedDateTime") == "2026-11-03");
    const auto alive = parsed(fhir.of(records::aPatient(), kChanged));
    CHECK(at(ofType(alive, "Patient").front(), "deceasedDateTime").isUndefined());
}
