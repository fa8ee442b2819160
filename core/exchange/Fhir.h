// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FhirJson.h"
#include "core/patient/Household.h"
#include "core/patient/Problem.h"
#include "core/prescription/Prescription.h"
#include "core/security/User.h"

#include <functional>
#include <set>

namespace tramyte::exchange {

/// The names of identifier and code systems. No national list of them exists, so a station may use others.
/// Source: specification of exchange formats, 1.
struct FhirSystems {
    QString citizenId = QStringLiteral("http://fhir.hl7.org.vn/core/sid/cccd");
    QString oldId = QStringLiteral("urn:vn:cmnd");
    QString card = QStringLiteral("urn:vn:bhyt:card");
    QString cardPart = QStringLiteral("urn:vn:bhyt:card-part"); ///< what the classes of a coverage are called
    QString facility = QStringLiteral("urn:vn:cskcb");
    QString visit = QStringLiteral("urn:vn:bhyt:ma-lk");
    QString prescription = QStringLiteral("urn:vn:byt:don-thuoc");
    QString licence = QStringLiteral("urn:vn:byt:gphn");
    QString icd10 = QStringLiteral("http://hl7.org/fhir/sid/icd-10");
    QString traditional = QStringLiteral("urn:vn:byt:yhct-u");
    QString medicine = QStringLiteral("urn:vn:byt:duoc");
    QString atc = QStringLiteral("http://www.whocc.no/atc");
    QString route = QStringLiteral("urn:vn:byt:duong-dung");
    QString service = QStringLiteral("urn:vn:byt:dvkt");
    QString ethnicGroup = QStringLiteral("urn:vn:byt:dantoc");
    QString occupation = QStringLiteral("urn:vn:byt:nghenghiep");
    QString nationality = QStringLiteral("urn:vn:byt:quoctich");
    QString commune = QStringLiteral("urn:vn:gso:xa");
    QString careType = QStringLiteral("urn:vn:bhyt:ma-loai-kcb");
    QString outcome = QStringLiteral("urn:vn:bhyt:ket-qua-dtri");
    QString referralReason = QStringLiteral("urn:vn:bhyt:ma-lydo-ct");
};

/// Who exports.
struct FhirStation {
    QString code; ///< facility code, the first part of every id
    QString name;
    QString address;
    QString phone;
    QString installation; ///< its random id: numbers that only this installation gives out are named after it
    FhirSystems systems = {};
    /// The words of a code on a day; empty: codes go out without their words.
    std::function<std::optional<catalog::Entry>(catalog::Kind, const QString& code, QDate day)> entryOf = {};
};

/// One resource as canonical JSON.
struct FhirResource {
    const char* type = ""; ///< `Patient`
    std::string text;
};

/// Maps the station's records to HL7 FHIR R4 (4.0.1) resources; pure, without database and clock. Ids are
/// `<station>-<id>`, with a suffix for parts that have no id of their own; references are relative (`Patient/...`) and
/// name only resources that this class makes. `lastUpdated` is when the record was last changed.
/// Source: specification of exchange formats, 2 and 3.
class Fhir final {
public:
    using Resources = std::vector<FhirResource>;
    using LotOf = std::function<std::optional<stock::Lot>(stock::LotId)>;

    explicit Fhir(FhirStation station) : m_station(std::move(station)) {}

    /// The station and the social insurance as the payer of every card: Organization.
    Resources of(Instant lastUpdated) const;
    /// Practitioner.
    Resources of(const security::User& user, Instant lastUpdated) const;
    /// Patient, AllergyIntolerance, Coverage (one of each card). `died`: invalid for the living.
    Resources of(const patient::Patient& patient, Instant lastUpdated, QDate died = {}) const;
    /// Group: a household with everyone who lives or lived there.
    Resources of(
        const patient::Household& household, const std::vector<patient::Stay>& stays, Instant lastUpdated) const;
    /// Condition of the problem list.
    Resources of(const patient::Problem& problem, Instant lastUpdated) const;
    /// Encounter, Condition, Observation, ServiceRequest (orders and referral), Procedure, Appointment.
    Resources of(const visit::Visit& visit, Instant lastUpdated) const;
    /// MedicationRequest, MedicationDispense; `visit` is the prescription's.
    Resources of(const prescription::Prescription& prescription, const visit::Visit& visit, const LotOf& lotOf,
        Instant lastUpdated) const;

    QString idOf(qint64 id, const QString& suffix = {}) const;

private:
    fhir::Json reference(const char* type, qint64 id, const QString& suffix = {}) const; ///< empty for id 0
    fhir::Json station() const;                                                          ///< reference to it
    fhir::Json metaOf(Instant lastUpdated) const;
    static FhirResource resource(const char* type, const QString& id, const fhir::Json& meta, fhir::Members members);
    QString nameOf(catalog::Kind kind, const QString& code, QDate day) const;
    fhir::Json listed(const QString& system, catalog::Kind kind, const QString& code, QDate day) const;
    QString ownSystem(const char* what) const;
    fhir::Json medicineOf(const prescription::Line& line) const;
    FhirResource encounter(const visit::Visit& visit, const fhir::Json& meta) const;
    void addAllergies(Resources& made, const patient::Patient& patient, const fhir::Json& meta) const;
    void addVitalSigns(Resources& made, const visit::Visit& visit, const fhir::Json& meta) const;
    void addServices(Resources& made, const visit::Visit& visit, const fhir::Json& meta) const;

    FhirStation m_station;
};

/// Everyone whom the resources of these records name as a Practitioner.
std::set<security::UserId> practitionersOf(const visit::Visit& visit);
std::set<security::UserId> practitionersOf(const prescription::Prescription& prescription);

} // namespace tramyte::exchange
