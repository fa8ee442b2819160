// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/HouseholdRepository.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::patient {

namespace {

Household householdFromRow(const storage::Row& row)
{
    return {row.id<HouseholdId>(0), row.text(1), row.text(2), row.text(3), {}, row.instant(4), row.id<UserId>(5),
        row.number(6)};
}

template <class Kind>
Kind kindOf(std::initializer_list<Kind> kinds, const QString& word)
{
    for (const Kind kind : kinds) {
        if (wordOf(kind) == word)
            return kind;
    }
    return *kinds.begin();
}

Stay stayFromRow(const storage::Row& row)
{
    using enum Beginning;
    Stay it;
    it.id = row.id<StayId>(0);
    it.household = row.id<HouseholdId>(1);
    it.patient = row.id<PatientId>(2);
    it.relation = row.text(3);
    it.from = row.day(4);
    it.beginning = kindOf({Listed, Born, MovedIn, Split, Joined}, row.text(5));
    it.fromPlace = row.text(6);
    it.fromHousehold = row.id<HouseholdId>(7);
    it.to = row.day(8);
    if (!row.isNull(9))
        it.ending = kindOf({Ending::MovedOut, Ending::Died, Ending::Split, Ending::Joined}, row.text(9));
    it.toPlace = row.text(10);
    it.toHousehold = row.id<HouseholdId>(11);
    it.enteredAt = row.instant(12);
    it.enteredBy = row.id<UserId>(13);
    it.revision = row.number(14);
    return it;
}

#define STAY_COLUMNS                                                                                                   \
    "SELECT s.id, s.household_id, s.patient_id, s.relation, s.from_day, s.beginning, s.from_place,"                    \
    " s.from_household_id, s.to_day, s.ending, s.to_place, s.to_household_id, s.entered_at, s.entered_by, s.revision"  \
    " FROM stay s "

} // namespace

Result<std::optional<Household>> HouseholdRepository::find(HouseholdId id) const
{
    TRY_LET(found,
        m_db.query("SELECT id, code, hamlet, address, entered_at, entered_by, revision FROM household WHERE id = :id")
            .bind(":id", id)
            .one(householdFromRow));
    if (!found)
        return std::nullopt;
    TRY_LET(hardships,
        m_db.query(R"sql(
        SELECT kind, from_day, to_day FROM household_status WHERE household_id = :id ORDER BY from_day)sql")
            .bind(":id", id)
            .all([](const storage::Row& row) {
                return HardshipTime{hardshipOf(row.text(0)).value_or(Hardship::Poor), row.day(1), row.day(2)};
            }));
    found->hardships = std::move(hardships);
    return found;
}

Result<Household> HouseholdRepository::require(HouseholdId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("household.notFound"),
            QCoreApplication::translate("tramyte::patient", "There is no household with the number %1.")
                .arg(format(id)));
    return std::move(*found);
}

Result<std::optional<HouseholdId>> HouseholdRepository::findByCode(const QString& code) const
{
    return m_db.query("SELECT id FROM household WHERE code = :code")
        .bind(":code", code)
        .one([](const storage::Row& row) { return row.id<HouseholdId>(0); });
}

Result<void> HouseholdRepository::insert(const Household& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO household(id, code, hamlet, address, entered_at, entered_by, revision)
        VALUES (:id, :code, :hamlet, :address, :at, :by, :revision))sql")
            .bind(":id", it.id)
            .bind(":code", it.code)
            .bind(":hamlet", it.hamlet)
            .bind(":address", it.address)
            .bind(":at", it.enteredAt)
            .bind(":by", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return writeHardships(it);
}

Result<void> HouseholdRepository::update(const Household& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE household SET hamlet = :hamlet, address = :address, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":hamlet", it.hamlet)
            .bind(":address", it.address)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    TRY(conflictUnless(changed));
    return writeHardships(it);
}

Result<void> HouseholdRepository::writeHardships(const Household& it)
{
    TRY(m_db.query("DELETE FROM household_status WHERE household_id = :id").bind(":id", it.id).run());
    for (const HardshipTime& time : it.hardships)
        TRY(m_db.query(R"sql(
            INSERT INTO household_status(household_id, kind, from_day, to_day)
            VALUES (:id, :kind, :from, :to))sql")
                .bind(":id", it.id)
                .bind(":kind", wordOf(time.kind))
                .bind(":from", time.from)
                .bind(":to", time.to)
                .run());
    return {};
}

Result<void> HouseholdRepository::conflictUnless(int changed) const
{
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("household.changedMeanwhile"),
            QCoreApplication::translate(
                "tramyte::patient", "Someone else changed this household meanwhile. Open it anew."));
    return {};
}

Result<std::optional<Stay>> HouseholdRepository::findStay(StayId id) const
{
    return m_db.query(STAY_COLUMNS "WHERE s.id = :id").bind(":id", id).one(stayFromRow);
}

Result<std::optional<Stay>> HouseholdRepository::currentStay(PatientId patient) const
{
    return m_db.query(STAY_COLUMNS "WHERE s.patient_id = :patient AND s.ending IS NULL")
        .bind(":patient", patient)
        .one(stayFromRow);
}

Result<std::optional<Stay>> HouseholdRepository::lastStay(PatientId patient) const
{
    return m_db
        .query(STAY_COLUMNS "WHERE s.patient_id = :patient AND s.ending IS NOT NULL ORDER BY s.to_day DESC, s.id DESC")
        .bind(":patient", patient)
        .one(stayFromRow);
}

Result<std::vector<Stay>> HouseholdRepository::listCurrent(HouseholdId household) const
{
    return m_db
        .query(STAY_COLUMNS "JOIN patient p ON p.id = s.patient_id"
                            " WHERE s.household_id = :household AND s.ending IS NULL AND p.archived = 0 ORDER BY s.id")
        .bind(":household", household)
        .all(stayFromRow);
}

Result<std::vector<Stay>> HouseholdRepository::listFormer(HouseholdId household) const
{
    return m_db
        .query(
            STAY_COLUMNS "WHERE s.household_id = :household AND s.ending IS NOT NULL ORDER BY s.to_day DESC, s.id DESC")
        .bind(":household", household)
        .all(stayFromRow);
}

Result<std::vector<Stay>> HouseholdRepository::listOf(PatientId patient) const
{
    return m_db.query(STAY_COLUMNS "WHERE s.patient_id = :patient ORDER BY s.id DESC")
        .bind(":patient", patient)
        .all(stayFromRow);
}

Result<std::optional<Stay>> HouseholdRepository::head(HouseholdId household) const
{
    return m_db
        .query(STAY_COLUMNS "JOIN patient p ON p.id = s.patient_id"
                            " WHERE s.household_id = :household AND s.ending IS NULL AND s.relation = 'head'"
                            " AND p.archived = 0")
        .bind(":household", household)
        .one(stayFromRow);
}

#undef STAY_COLUMNS

Result<void> HouseholdRepository::insert(const Stay& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO stay(id, household_id, patient_id, relation, from_day, beginning, from_place, from_household_id,
                         to_day, ending, to_place, to_household_id, entered_at, entered_by, revision)
        VALUES (:id, :household, :patient, :relation, :from, :beginning, :fromPlace, :fromHousehold,
                :to, :ending, :toPlace, :toHousehold, :at, :by, :revision))sql")
            .bind(":id", it.id)
            .bind(":household", it.household)
            .bind(":patient", it.patient)
            .bind(":relation", it.relation)
            .bind(":from", it.from)
            .bind(":beginning", wordOf(it.beginning))
            .bind(":fromPlace", it.fromPlace)
            .bind(":fromHousehold", it.fromHousehold)
            .bind(":to", it.to)
            .bind(":ending", it.ending ? std::optional(wordOf(*it.ending)) : std::nullopt)
            .bind(":toPlace", it.toPlace)
            .bind(":toHousehold", it.toHousehold)
            .bind(":at", it.enteredAt)
            .bind(":by", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

Result<void> HouseholdRepository::update(const Stay& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE stay SET relation = :relation, from_day = :from, to_day = :to, ending = :ending, to_place = :toPlace,
                        to_household_id = :toHousehold, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":relation", it.relation)
            .bind(":from", it.from)
            .bind(":to", it.to)
            .bind(":ending", it.ending ? std::optional(wordOf(*it.ending)) : std::nullopt)
            .bind(":toPlace", it.toPlace)
            .bind(":toHousehold", it.toHousehold)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    return conflictUnless(changed);
}

Result<std::optional<Death>> HouseholdRepository::findDeath(PatientId patient) const
{
    using enum DeathPlace;
    return m_db
        .query(R"sql(
        SELECT patient_id, on_day, place, cause, withdrawn, entered_at, entered_by, revision
        FROM death WHERE patient_id = :patient)sql")
        .bind(":patient", patient)
        .one([](const storage::Row& row) {
            return Death{row.id<PatientId>(0), row.day(1), deathPlaceOf(row.text(2)).value_or(Unknown), row.text(3),
                row.flag(4), row.instant(5), row.id<UserId>(6), row.number(7)};
        });
}

Result<QDate> HouseholdRepository::diedOn(PatientId patient) const
{
    TRY_LET(death, findDeath(patient));
    return death && !death->withdrawn ? death->on : QDate();
}

Result<void> HouseholdRepository::insert(const Death& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO death(patient_id, on_day, place, cause, withdrawn, entered_at, entered_by, revision)
        VALUES (:patient, :on, :place, :cause, :withdrawn, :at, :by, :revision))sql")
            .bind(":patient", it.patient)
            .bind(":on", it.on)
            .bind(":place", wordOf(it.place))
            .bind(":cause", it.cause)
            .bind(":withdrawn", it.withdrawn)
            .bind(":at", it.enteredAt)
            .bind(":by", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

Result<void> HouseholdRepository::update(const Death& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE death SET on_day = :on, place = :place, cause = :cause, withdrawn = :withdrawn, revision = revision + 1
        WHERE patient_id = :patient AND revision = :revision)sql")
            .bind(":on", it.on)
            .bind(":place", wordOf(it.place))
            .bind(":cause", it.cause)
            .bind(":withdrawn", it.withdrawn)
            .bind(":patient", it.patient)
            .bind(":revision", it.revision)
            .run());
    return conflictUnless(changed);
}

Result<QDate> HouseholdRepository::lastVisit(PatientId patient) const
{
    TRY_LET(found,
        m_db.query("SELECT last_visit FROM person_search WHERE id = :id")
            .bind(":id", patient)
            .one([](const storage::Row& row) { return row.day(0); }));
    return found.value_or(QDate());
}

} // namespace tramyte::patient
