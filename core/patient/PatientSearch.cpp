// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientSearch.h"

#include "core/base/Json.h"
#include "core/patient/NameSearch.h"
#include "core/patient/PatientRepository.h"
#include "core/patient/ShownCards.h"
#include "core/storage/Database.h"
#include "core/storage/Reading.h"
#include "core/text/NameForms.h"

namespace tramyte::patient {

namespace {

constexpr int kMany = 2000; // people of one name: how many more makes no difference

Found fromRow(const storage::Row& row)
{
    Found found;
    Patient& it = found.patient;
    it.id = row.id<PatientId>(0);
    it.code = row.text(1);
    it.fullName = row.text(2);
    it.sex = parseSex(row.text(3)).value_or(Sex::Other);
    it.birth = PartialDate::parse(row.text(4));
    it.citizenId = row.text(5);
    it.oldId = row.text(6);
    it.phone = row.text(7);
    it.address = row.text(8);
    it.provinceCode = row.text(9);
    it.communeCode = row.text(10);
    it.hamlet = row.text(11);
    it.guardianName = row.text(12);
    it.guardianRelation = row.text(13);
    it.guardianPhone = row.text(14);
    it.archived = row.flag(15);
    it.enteredAt = row.instant(16);
    it.revision = row.number(17);
    it.cards = parseShownCards(row.text(18));
    found.lastVisit = row.day(19);
    return found;
}

} // namespace

QJsonObject toJson(const Found& found)
{
    const Patient& it = found.patient;
    const QString card = it.cards.empty() ? QString() : it.cards.back().code;
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("fullName"), it.fullName}, {QStringLiteral("birth"), json::orNull(it.birth)},
        {QStringLiteral("sex"), format(it.sex)}, {QStringLiteral("citizenId"), json::orNull(it.citizenId)},
        {QStringLiteral("cardCode"), json::orNull(card)}, {QStringLiteral("phone"), json::orNull(it.phone)},
        {QStringLiteral("address"), json::orNull(it.address)}, {QStringLiteral("hamlet"), json::orNull(it.hamlet)},
        {QStringLiteral("lastVisit"), json::orNull(found.lastVisit)}};
}

Result<std::vector<Found>> PatientSearch::search(const QString& text, int limit) const
{
    TRY_LET(reading, storage::Reading::begin(m_db));
    TRY_LET(ids, NameSearch(m_db, readSearchText(text), limit).run());
    std::vector<Found> people;
    people.reserve(ids.size());
    for (const PatientId id : ids) {
        TRY_LET(found, listed(id));
        if (found)
            people.push_back(std::move(*found));
    }
    return people;
}

Result<std::optional<Found>> PatientSearch::listed(PatientId id) const
{
    return m_db
        .query(R"sql(
        SELECT id, code, full_name, sex, birth, citizen_id, old_id, phone, address, province_code, commune_code, hamlet,
               guardian_name, guardian_relation, guardian_phone, archived, entered_at, revision, shown_cards, last_visit
        FROM patient WHERE id = :id)sql")
        .bind(":id", id)
        .one(fromRow);
}

Result<std::vector<Found>> PatientSearch::list(const std::vector<PatientId>& ids) const
{
    const PatientRepository patients(m_db);
    std::vector<Found> people;
    for (const PatientId id : ids) {
        TRY_LET(patient, patients.find(id));
        if (!patient)
            continue;
        TRY_LET(lastVisit,
            m_db.query("SELECT last_visit FROM person_search WHERE id = :id")
                .bind(":id", id)
                .one([](const storage::Row& row) { return row.day(0); }));
        people.push_back({std::move(*patient), lastVisit.value_or(QDate())});
    }
    return people;
}

Result<int> PatientSearch::namesakes(const QString& fullName) const
{
    const text::NameForms forms = text::nameForms(fullName);
    TRY_LET(count,
        m_db.query(R"sql(
        SELECT count(*) FROM (SELECT 1 FROM person_name n JOIN person_search s ON s.name_id = n.id
                              WHERE n.backward = :backward LIMIT :most))sql")
            .bind(":backward", forms.backward)
            .bind(":most", kMany)
            .number());
    return static_cast<int>(count);
}

Result<bool> PatientSearch::isGivenName(const QString& fullName) const
{
    const QString given = text::nameForms(fullName).backward.section(u' ', 0, 0);
    if (given.isEmpty())
        return false;
    TRY_LET(count,
        m_db.query(R"sql(
        SELECT count(*) FROM (SELECT 1 FROM person_name n JOIN person_search s ON s.name_id = n.id
                              WHERE n.backward > :given AND n.backward < :end LIMIT 2))sql")
            .bind(":given", QString(given + u' '))
            .bind(":end", QString(given + u'!')) // '!' follows the blank
            .number());
    return count > 1;
}

} // namespace tramyte::patient
