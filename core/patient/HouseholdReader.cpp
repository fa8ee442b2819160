// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/HouseholdReader.h"

#include "core/base/Json.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace tramyte::patient {

namespace {

#define RESIDENT_COLUMNS                                                                                               \
    "SELECT p.id, p.code, p.full_name, p.sex, p.birth, p.phone, h.id, h.code, coalesce(h.hamlet, p.hamlet),"           \
    " s.relation, s.from_day, p.last_visit "
#define FROM_HOUSEHOLDS                                                                                                \
    "FROM household h JOIN stay s ON s.household_id = h.id AND s.ending IS NULL"                                       \
    " JOIN patient p ON p.id = s.patient_id AND p.archived = 0 "
#define BY_HOUSEHOLD " ORDER BY h.code, s.relation <> 'head', s.id"

Resident residentFromRow(const storage::Row& row)
{
    Resident it;
    it.patient = row.id<PatientId>(0);
    it.code = row.text(1);
    it.fullName = row.text(2);
    it.sex = parseSex(row.text(3)).value_or(Sex::Other);
    it.birth = PartialDate::parse(row.text(4));
    it.phone = row.text(5);
    it.household = row.id<HouseholdId>(6);
    it.householdCode = row.text(7);
    it.hamlet = row.text(8);
    it.relation = row.text(9);
    it.since = row.day(10);
    it.lastVisit = row.day(11);
    return it;
}

/// The households of people who stand by household.
std::vector<HouseholdLine> linesOf(const std::vector<Resident>& people)
{
    std::vector<HouseholdLine> lines;
    for (const Resident& it : people) {
        if (lines.empty() || lines.back().id != it.household) {
            HouseholdLine line;
            line.id = it.household;
            line.code = it.householdCode;
            line.hamlet = it.hamlet;
            lines.push_back(std::move(line));
        }
        HouseholdLine& line = lines.back();
        ++line.people;
        line.women += it.sex == Sex::Female ? 1 : 0;
        if (it.relation == relation::kHead) {
            line.head = it.patient;
            line.headName = it.fullName;
        }
    }
    return lines;
}

/// Addresses and hardship of all households of a hamlet at once.
Result<void> fillPlaces(storage::Database& db, const QStringList& hamlets, std::vector<HouseholdLine>& lines, QDate day)
{
    QHash<qint64, HouseholdLine*> byId;
    for (HouseholdLine& line : lines)
        byId.insert(line.id.value, &line);
    for (const QString& name : hamlets) {
        TRY(db.query("SELECT id, address FROM household WHERE hamlet = :hamlet")
                .bind(":hamlet", name)
                .each([&](const storage::Row& row) {
                    if (HouseholdLine* line = byId.value(row.integer(0)))
                        line->address = row.text(1);
                }));
        TRY(db.query(R"sql(
            SELECT s.household_id, s.kind, s.from_day, s.to_day
            FROM household h JOIN household_status s ON s.household_id = h.id
            WHERE h.hamlet = :hamlet ORDER BY s.household_id, s.from_day)sql")
                .bind(":hamlet", name)
                .each([&](const storage::Row& row) {
                    Household told;
                    told.hardships = {{hardshipOf(row.text(1)).value_or(Hardship::Poor), row.day(2), row.day(3)}};
                    HouseholdLine* line = byId.value(row.integer(0));
                    if (line && !line->hardship)
                        line->hardship = told.hardshipOn(day);
                }));
    }
    return {};
}

template <class Tag>
QJsonValue idOrNull(Id<Tag> id)
{
    return id ? QJsonValue(format(id)) : QJsonValue();
}

} // namespace

Result<BookLine> HouseholdReader::bookLine(const Stay& stay) const
{
    BookLine line;
    line.stay = stay;
    TRY_LET(patient, PatientRepository(m_db).require(stay.patient));
    line.patient = std::move(patient);
    TRY_LET(lastVisit, m_households.lastVisit(stay.patient));
    line.lastVisit = lastVisit;
    TRY_LET(died, m_households.diedOn(stay.patient));
    line.died = died;
    if (const HouseholdId other = stay.ending ? stay.toHousehold : stay.fromHousehold) {
        TRY_LET(household, m_households.require(other));
        line.otherHousehold = household.code;
    }
    return line;
}

Result<HouseholdBook> HouseholdReader::book(HouseholdId id) const
{
    HouseholdBook book;
    TRY_LET(household, m_households.require(id));
    book.household = std::move(household);
    TRY_LET(current, m_households.listCurrent(id));
    std::ranges::stable_partition(current, [](const Stay& it) { return it.relation == relation::kHead; });
    for (const Stay& stay : current) {
        TRY_LET(line, bookLine(stay));
        book.members.push_back(std::move(line));
    }
    TRY_LET(former, m_households.listFormer(id));
    for (const Stay& stay : former) {
        TRY_LET(line, bookLine(stay));
        book.former.push_back(std::move(line));
    }
    return book;
}

Result<std::optional<HouseholdLine>> HouseholdReader::line(HouseholdId id, QDate day) const
{
    TRY_LET(household, m_households.find(id));
    if (!household)
        return std::nullopt;
    TRY_LET(people, residentsIn(id));
    HouseholdLine line;
    if (auto lines = linesOf(people); !lines.empty())
        line = std::move(lines.front());
    line.id = id;
    line.code = household->code;
    line.hamlet = household->hamlet;
    line.address = household->address;
    line.hardship = household->hardshipOn(day);
    return line;
}

Result<std::vector<Resident>> HouseholdReader::residentsIn(HouseholdId household) const
{
    return m_db.query(RESIDENT_COLUMNS FROM_HOUSEHOLDS "WHERE h.id = :id" BY_HOUSEHOLD)
        .bind(":id", household)
        .all(residentFromRow);
}

Result<std::optional<Resident>> HouseholdReader::resident(PatientId patient) const
{
    return m_db
        .query(RESIDENT_COLUMNS "FROM patient p LEFT JOIN stay s ON s.patient_id = p.id AND s.ending IS NULL"
                                " LEFT JOIN household h ON h.id = s.household_id WHERE p.id = :id")
        .bind(":id", patient)
        .one(residentFromRow);
}

Result<std::vector<Resident>> HouseholdReader::residentsOf(const QString& hamlet) const
{
    std::vector<Resident> people;
    TRY_LET(names, spellings(hamlet));
    for (const QString& name : names) {
        TRY_LET(housed,
            m_db.query(RESIDENT_COLUMNS FROM_HOUSEHOLDS "WHERE h.hamlet = :hamlet" BY_HOUSEHOLD)
                .bind(":hamlet", name)
                .all(residentFromRow));
        people.insert(people.end(), housed.begin(), housed.end());
    }
    for (const QString& name : names) {
        if (name.isEmpty())
            continue; // people from elsewhere are nobody's residents
        TRY_LET(unhoused,
            m_db.query(RESIDENT_COLUMNS "FROM patient p LEFT JOIN household h ON h.id = p.household_id"
                                        " LEFT JOIN stay s ON s.patient_id = p.id AND s.ending IS NULL"
                                        " WHERE p.hamlet = :hamlet AND p.household_id IS NULL AND p.archived = 0"
                                        " AND NOT EXISTS (SELECT 1 FROM stay old WHERE old.patient_id = p.id)"
                                        " AND NOT EXISTS (SELECT 1 FROM death d WHERE d.patient_id = p.id"
                                        "                 AND d.withdrawn = 0) ORDER BY p.full_name, p.id")
                .bind(":hamlet", name)
                .all(residentFromRow));
        people.insert(people.end(), unhoused.begin(), unhoused.end());
    }
    return people;
}

#undef RESIDENT_COLUMNS
#undef FROM_HOUSEHOLDS
#undef BY_HOUSEHOLD

Result<HamletList> HouseholdReader::hamlet(const QString& hamlet, QDate day) const
{
    HamletList list;
    list.hamlet = hamlet;
    TRY_LET(people, residentsOf(hamlet));
    if (!people.empty())
        list.hamlet = people.front().hamlet; // as it is written, however it was asked for
    for (Resident& it : people)
        (it.household ? list.people : list.unhoused).push_back(std::move(it));
    list.households = linesOf(list.people);
    TRY_LET(names, spellings(hamlet));
    TRY(fillPlaces(m_db, names, list.households, day));
    return list;
}

Result<Residence> HouseholdReader::residence(PatientId patient, QDate day) const
{
    Residence residence;
    TRY_LET(current, m_households.currentStay(patient));
    if (current) {
        TRY_LET(line, this->line(current->household, day));
        residence.household = std::move(line);
        TRY_LET(people, residentsIn(current->household));
        residence.people = std::move(people);
    }
    TRY_LET(stays, m_households.listOf(patient));
    for (const Stay& stay : stays) {
        TRY_LET(line, bookLine(stay));
        residence.moves.push_back(std::move(line));
    }
    TRY_LET(death, m_households.findDeath(patient));
    if (death && !death->withdrawn)
        residence.death = std::move(death);
    return residence;
}

QJsonObject toJson(const HouseholdLine& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("hamlet"), json::orNull(it.hamlet)}, {QStringLiteral("address"), json::orNull(it.address)},
        {QStringLiteral("head"), idOrNull(it.head)}, {QStringLiteral("headName"), json::orNull(it.headName)},
        {QStringLiteral("people"), it.people}, {QStringLiteral("women"), it.women},
        {QStringLiteral("hardship"), it.hardship ? QJsonValue(wordOf(*it.hardship)) : QJsonValue()}};
}

QJsonObject toJson(const Resident& it, QDate day)
{
    return {{QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("fullName"), it.fullName}, {QStringLiteral("sex"), format(it.sex)},
        {QStringLiteral("birth"), json::orNull(it.birth)},
        {QStringLiteral("age"), it.birth ? QJsonValue(ageInYears(*it.birth, day)) : QJsonValue()},
        {QStringLiteral("phone"), json::orNull(it.phone)},
        {QStringLiteral("household"), json::orNull(it.householdCode)},
        {QStringLiteral("hamlet"), json::orNull(it.hamlet)}, {QStringLiteral("relation"), json::orNull(it.relation)},
        {QStringLiteral("since"), json::orNull(it.since)}, {QStringLiteral("lastVisit"), json::orNull(it.lastVisit)}};
}

namespace {

QJsonObject lineJson(const BookLine& it, QDate day)
{
    QJsonObject line = toJson(it.stay);
    line.insert(QStringLiteral("code"), it.patient.code);
    line.insert(QStringLiteral("fullName"), it.patient.fullName);
    line.insert(QStringLiteral("sex"), format(it.patient.sex));
    line.insert(QStringLiteral("birth"), json::orNull(it.patient.birth));
    line.insert(QStringLiteral("age"),
        it.patient.birth ? QJsonValue(ageInYears(*it.patient.birth, it.died.isValid() ? it.died : day)) : QJsonValue());
    const InsuranceCard* card = it.patient.cardOn(day);
    line.insert(QStringLiteral("cardCode"), card ? QJsonValue(card->code) : QJsonValue());
    line.insert(QStringLiteral("cardTo"), card ? json::orNull(card->validTo) : QJsonValue());
    line.insert(QStringLiteral("lastVisit"), json::orNull(it.lastVisit));
    line.insert(QStringLiteral("died"), json::orNull(it.died));
    line.insert(QStringLiteral("otherHousehold"), json::orNull(it.otherHousehold));
    return line;
}

} // namespace

QJsonObject toJson(const HouseholdBook& book, QDate day)
{
    QJsonObject object = toJson(book.household);
    QJsonArray members;
    for (const BookLine& it : book.members)
        members.append(lineJson(it, day));
    QJsonArray former;
    for (const BookLine& it : book.former)
        former.append(lineJson(it, day));
    object.insert(QStringLiteral("members"), members);
    object.insert(QStringLiteral("former"), former);
    return object;
}

QJsonObject toJson(const HamletList& list, QDate day)
{
    QJsonArray households;
    for (const HouseholdLine& it : list.households)
        households.append(toJson(it));
    QJsonArray people;
    for (const Resident& it : list.people)
        people.append(toJson(it, day));
    QJsonArray unhoused;
    for (const Resident& it : list.unhoused)
        unhoused.append(toJson(it, day));
    return {{QStringLiteral("hamlet"), json::orNull(list.hamlet)}, {QStringLiteral("households"), households},
        {QStringLiteral("people"), people}, {QStringLiteral("unhoused"), unhoused}};
}

} // namespace tramyte::patient
