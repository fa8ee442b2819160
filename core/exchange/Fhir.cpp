// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Fhir.h"

#include "core/exchange/FhirJson.h"

namespace tramyte::exchange {

using namespace fhir;

namespace {

const QString kPayer = QStringLiteral("bhxh");

} // namespace

QString Fhir::idOf(qint64 id, const QString& suffix) const
{
    const QString text = m_station.code + u'-' + QString::number(id);
    return suffix.isEmpty() ? text : text + u'-' + suffix;
}

Json Fhir::reference(const char* type, qint64 id, const QString& suffix) const
{
    if (id == 0)
        return {};
    return object({{"reference", QLatin1String(type) + u'/' + idOf(id, suffix)}});
}

Json Fhir::station() const
{
    return object({{"reference", QStringLiteral("Organization/") + m_station.code}, {"display", m_station.name}});
}

Json Fhir::metaOf(Instant lastUpdated) const
{
    return object(
        {{"lastUpdated", dateTime(lastUpdated)}, {"source", QStringLiteral("urn:uuid:") + m_station.installation}});
}

FhirResource Fhir::resource(const char* type, const QString& id, const Json& meta, Members members)
{
    return {type, object(members, {{"resourceType", type}, {"id", id}, {"meta", meta}}).text()};
}

QString Fhir::nameOf(catalog::Kind kind, const QString& code, QDate day) const
{
    if (code.isEmpty() || !m_station.entryOf)
        return {};
    const auto entry = m_station.entryOf(kind, code, day);
    return entry ? entry->name : QString();
}

Json Fhir::listed(const QString& system, catalog::Kind kind, const QString& code, QDate day) const
{
    if (code.isEmpty())
        return {};
    const QString name = nameOf(kind, code, day);
    return codeable(array({coding(system, code, name)}), name);
}

QString Fhir::ownSystem(const char* what) const
{
    return QStringLiteral("urn:uuid:%1/%2").arg(m_station.installation, QLatin1String(what));
}

Fhir::Resources Fhir::of(Instant lastUpdated) const
{
    const Json meta = metaOf(lastUpdated);
    return {
        resource("Organization", m_station.code, meta,
            {{"identifier", array({identifier("official", "PRN", m_station.systems.facility, m_station.code)})},
                {"active", true},
                {"type", array({codeable("http://terminology.hl7.org/CodeSystem/organization-type", "prov")})},
                {"name", m_station.name.isEmpty() ? m_station.code : m_station.name},
                {"telecom", phone(m_station.phone)},
                {"address",
                    m_station.address.isEmpty() ? Json()
                                                : array({object({{"text", m_station.address}, {"country", "VN"}})})}}),
        resource("Organization", m_station.code + u'-' + kPayer, meta,
            {{"active", true},
                {"type", array({codeable("http://terminology.hl7.org/CodeSystem/organization-type", "pay")})},
                {"name", "Bảo hiểm xã hội Việt Nam"}}),
    };
}

Fhir::Resources Fhir::of(const security::User& user, Instant lastUpdated) const
{
    return {resource("Practitioner", idOf(user.id.value), metaOf(lastUpdated),
        {{"identifier", array({identifier("official", "MD", m_station.systems.licence, user.licence)})},
            {"active", user.active}, {"name", array({humanName(user.fullName)})},
            {"qualification", user.title.isEmpty() ? Json() : array({object({{"code", codeable({}, user.title)}})})}})};
}

Fhir::Resources Fhir::of(const patient::Patient& it, Instant lastUpdated, QDate died) const
{
    const FhirSystems& systems = m_station.systems;
    const QDate today = localDay(lastUpdated);
    const Json meta = metaOf(lastUpdated);
    List identifiers;
    identifiers.append(identifier("usual", "MR", ownSystem("patient"), it.code));
    identifiers.append(identifier("official", "NI", systems.citizenId, it.citizenId));
    identifiers.append(identifier("old", "NI", systems.oldId, it.oldId));
    for (const patient::Identifier& number : it.identifiers) {
        if (number.value == it.citizenId || number.value == it.oldId)
            continue;
        const char* type = number.kind == u"passport" ? "PPN" : number.kind == u"birthCertificate" ? "BCT" : "NI";
        identifiers.append(identifier(number.holds() ? "secondary" : "old", type,
            number.kind == u"citizenId" ? systems.citizenId : ownSystem(number.kind.toLatin1().constData()),
            number.value, period(date(number.from), date(number.to))));
    }
    Resources made;
    for (const patient::InsuranceCard& card : it.cards) {
        const Json valid = period(date(card.validFrom), date(card.validTo));
        identifiers.append(identifier("secondary", "HC", systems.card, card.code, valid));
        const auto part = [&](const char* code, const QString& value, const QString& name) {
            return value.isEmpty() ? Json()
                                   : object({{"type", codeable(array({coding(systems.cardPart, QLatin1String(code))}))},
                                       {"value", value}, {"name", name}});
        };
        const bool isCard = card.code.size() == 15; // two letters of the group, one digit of the benefit, ...
        made.push_back(resource("Coverage", idOf(card.id.value), meta,
            {{"identifier", array({identifier("official", "HC", systems.card, card.code)})}, {"status", "active"},
                {"type",
                    codeable("http://terminology.hl7.org/CodeSystem/v3-ActCode", "PUBLICPOL",
                        QStringLiteral("Bảo hiểm y tế"))},
                {"subscriberId", card.number.isEmpty() ? card.code : card.number},
                {"beneficiary", reference("Patient", it.id.value)}, {"period", valid},
                {"payor",
                    array({object({{"reference", "Organization/" + m_station.code + u'-' + kPayer},
                        {"display", "Bảo hiểm xã hội Việt Nam"}})})},
                {"class",
                    array({part("object", isCard ? card.code.left(2) : QString(),
                               nameOf(catalog::Kind::CardObject, card.code.left(2), today)),
                        part("benefit", card.benefitDigit ? QString::number(*card.benefitDigit) : QString(), {}),
                        part("facility", card.facility, nameOf(catalog::Kind::Facility, card.facility, today)),
                        part("area", card.area, {})})}}));
    }
    addAllergies(made, it, meta);

    const QString commune = nameOf(catalog::Kind::Area, it.communeCode, today);
    const QString province = nameOf(catalog::Kind::Province, it.provinceCode, today);
    // what was written is often the whole address already
    QStringList words = it.address.isEmpty() ? QStringList{it.hamlet, commune, province} : QStringList{it.address};
    words.removeAll(QString());
    const QString hamlet = it.address.contains(it.hamlet) ? QString() : it.hamlet;
    Json address;
    if (!words.isEmpty() || !it.communeCode.isEmpty())
        address = object({{"extension",
                              array({extension("urn:vn:tramyte:fhir:commune", "valueCoding",
                                  coding(systems.commune, it.communeCode, commune))})},
            {"use", "home"}, {"text", words.join(QStringLiteral(", "))}, {"line", array({it.address, hamlet})},
            {"city", commune}, {"state", province}, {"country", "VN"}});
    const bool vietnamese = it.nationality == u"000";
    const Json nationality
        = codeable(array({vietnamese ? coding(QStringLiteral("urn:iso:std:iso:3166"), QStringLiteral("VN"))
                                     : coding(systems.nationality, it.nationality)}));
    const Json extensions = array({
        extension("http://hl7.org/fhir/StructureDefinition/patient-nationality", "extension",
            nationality.isEmpty() ? Json() : array({extension("code", "valueCodeableConcept", nationality)})),
        extension("urn:vn:tramyte:fhir:ethnic-group", "valueCodeableConcept",
            listed(systems.ethnicGroup, catalog::Kind::EthnicGroup, it.ethnicity, today)),
        extension("urn:vn:tramyte:fhir:occupation", "valueCodeableConcept",
            listed(systems.occupation, catalog::Kind::Occupation, it.occupation, today)),
    });
    Json guardian;
    if (!it.guardianName.isEmpty())
        guardian = object({{"relationship", array({codeable({}, it.guardianRelation)})},
            {"name", humanName(it.guardianName)}, {"telecom", phone(it.guardianPhone)}});
    made.insert(made.begin(),
        resource("Patient", idOf(it.id.value), meta,
            {{"extension", extensions}, {"identifier", identifiers}, {"active", !it.archived},
                {"name", array({humanName(it.fullName)})}, {"telecom", phone(it.phone)},
                {"gender", it.sex == Sex::Other ? QStringLiteral("unknown") : format(it.sex)},
                {"birthDate", it.birth ? format(*it.birth) : QString()}, {"deceasedDateTime", date(died)},
                {"address", array({address})}, {"contact", array({guardian})},
                {"generalPractitioner", array({station()})}, {"managingOrganization", station()},
                {"link",
                    array({it.mergedInto
                            ? object({{"other", reference("Patient", it.mergedInto.value)}, {"type", "replaced-by"}})
                            : Json()})}}));
    return made;
}

Fhir::Resources Fhir::of(
    const patient::Household& it, const std::vector<patient::Stay>& stays, Instant lastUpdated) const
{
    const Json meta = metaOf(lastUpdated);
    List members;
    int living = 0;
    for (const patient::Stay& stay : stays) {
        living += stay.ending ? 0 : 1;
        members.append(object({{"entity", reference("Patient", stay.patient.value)},
            {"period", period(date(stay.from), date(stay.to))}, {"inactive", stay.ending.has_value()}}));
    }
    return {resource("Group", idOf(it.id.value), meta,
        {{"identifier", array({identifier("usual", "", ownSystem("household"), it.code)})}, {"active", living > 0},
            {"type", "person"}, {"actual", true}, {"code", codeable({}, QStringLiteral("Hộ gia đình"))},
            {"name", it.code}, {"quantity", living}, {"managingEntity", station()}, {"member", members}})};
}

} // namespace tramyte::exchange
