// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DuplicateRepository.h"

#include "core/storage/Database.h"

#include <unordered_map>

namespace tramyte::patient {

Result<std::vector<Candidate>> DuplicateRepository::candidates() const
{
    std::unordered_map<qint64, std::vector<InsuranceCard>> cards;
    TRY(m_db.query("SELECT patient_id, code, number FROM insurance_card").each([&](const storage::Row& row) {
        InsuranceCard card;
        card.code = row.text(1);
        card.number = row.text(2);
        cards[row.integer(0)].push_back(std::move(card));
    }));
    return m_db
        .query(R"sql(
        SELECT p.id, p.full_name, p.sex, p.birth, p.citizen_id, p.old_id, p.phone, p.guardian_phone, p.guardian_name,
               p.hamlet, h.code, p.ethnicity
        FROM patient p LEFT JOIN household h ON h.id = p.household_id WHERE p.archived = 0 ORDER BY p.id)sql")
        .all([&](const storage::Row& row) {
            Patient it;
            it.id = row.id<PatientId>(0);
            it.fullName = row.text(1);
            it.sex = parseSex(row.text(2)).value_or(Sex::Other);
            it.birth = PartialDate::parse(row.text(3));
            it.citizenId = row.text(4);
            it.oldId = row.text(5);
            it.phone = row.text(6);
            it.guardianPhone = row.text(7);
            it.guardianName = row.text(8);
            it.hamlet = row.text(9);
            it.householdCode = row.text(10);
            it.ethnicity = row.text(11);
            if (const auto held = cards.find(it.id.value); held != cards.end())
                it.cards = std::move(held->second);
            return Candidate{it.id, traitsOf(it)};
        });
}

Result<void> DuplicateRepository::replace(const std::vector<LikePair>& pairs, int people, Instant at)
{
    TRY(m_db.query("DELETE FROM duplicate_pair").run());
    TRY(m_db.query("DELETE FROM duplicate_search").run());
    for (const LikePair& it : pairs)
        TRY(m_db.query(R"sql(
            INSERT INTO duplicate_pair(a_id, b_id, score) VALUES (:a, :b, :score))sql")
                .bind(":a", it.a)
                .bind(":b", it.b)
                .bind(":score", it.score)
                .run());
    TRY(m_db.query(R"sql(
        INSERT INTO duplicate_search(id, searched_at, people, last_id)
        VALUES (1, :at, :people, coalesce((SELECT max(id) FROM patient), 0)))sql")
            .bind(":at", at)
            .bind(":people", people)
            .run());
    return {};
}

Result<std::vector<LikePair>> DuplicateRepository::pairs() const
{
    return m_db
        .query(R"sql(
        SELECT d.a_id, d.b_id, d.score FROM duplicate_pair d
        JOIN patient a ON a.id = d.a_id JOIN patient b ON b.id = d.b_id
        WHERE a.archived = 0 AND b.archived = 0 ORDER BY d.score DESC, d.a_id, d.b_id)sql")
        .all([](const storage::Row& row) {
            return LikePair{row.id<PatientId>(0), row.id<PatientId>(1), row.number(2)};
        });
}

Result<SearchedState> DuplicateRepository::state() const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT searched_at, people, (SELECT count(*) FROM patient WHERE id > last_id) FROM duplicate_search)sql")
            .one([](const storage::Row& row) {
                return SearchedState{row.maybeInstant(0), row.number(1), row.number(2)};
            }));
    return found.value_or(SearchedState());
}

} // namespace tramyte::patient
