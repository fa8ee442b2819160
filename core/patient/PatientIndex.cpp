// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientIndex.h"

#include "core/patient/ShownCards.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"
#include "core/text/NameForms.h"

#include <algorithm>
#include <set>

namespace tramyte::patient {

namespace {

qint64 firstColumn(const storage::Row& row)
{
    return row.integer(0);
}

QString reversed(QString text)
{
    std::ranges::reverse(text);
    return text;
}

} // namespace

int indexedBirth(const PartialDate& birth)
{
    return (birth.year() * 100 + birth.month()) * 100 + birth.day();
}

Result<qint64> PatientIndex::nameOf(const QString& fullName)
{
    const text::NameForms forms = text::nameForms(fullName);
    TRY_LET(known,
        m_db.query("SELECT id FROM person_name WHERE spelt = :spelt").bind(":spelt", forms.spelt).one(firstColumn));
    if (known)
        return *known;
    TRY(m_db.query(R"sql(
        INSERT INTO person_name(spelt, words, sorted, backward) VALUES (:spelt, :words, :sorted, :backward))sql")
            .bind(":spelt", forms.spelt)
            .bind(":words", forms.words)
            .bind(":sorted", forms.sorted)
            .bind(":backward", forms.backward)
            .run());
    TRY_LET(id, m_db.query("SELECT last_insert_rowid()").number());
    TRY(m_db.query("INSERT INTO name_fts(docid, words) VALUES (:id, :words)")
            .bind(":id", id)
            .bind(":words", forms.words)
            .run());
    return id;
}

Result<std::optional<qint64>> PatientIndex::hamletOf(const QString& hamlet)
{
    const QString folded = text::fold(hamlet);
    if (folded.isEmpty())
        return std::nullopt;
    TRY_LET(known,
        m_db.query("SELECT id FROM hamlet_name WHERE folded = :folded").bind(":folded", folded).one(firstColumn));
    if (known)
        return known;
    TRY(m_db.query("INSERT INTO hamlet_name(folded) VALUES (:folded)").bind(":folded", folded).run());
    TRY_LET(id, m_db.query("SELECT last_insert_rowid()").number());
    TRY(m_db.query("INSERT INTO hamlet_fts(docid, folded) VALUES (:id, :folded)")
            .bind(":id", id)
            .bind(":folded", folded)
            .run());
    return id;
}

Result<void> PatientIndex::write(const Patient& it)
{
    std::optional<qint64> name;
    if (!it.archived) {
        TRY_LET(known, nameOf(it.fullName));
        name = known;
    }
    QStringList hamlets{it.hamlet}; // where people say they live, then and now
    for (const PastAddress& past : it.pastAddresses)
        hamlets << past.hamlet;
    hamlets.removeDuplicates();
    TRY_LET(hamlet, hamletOf(hamlets.join(u' ')));
    TRY_LET(changed,
        m_db.query("UPDATE person_search SET name_id = :name, hamlet_id = :hamlet, born = :born WHERE id = :id")
            .bind(":id", it.id)
            .bind(":name", name)
            .bind(":hamlet", hamlet)
            .bind(":born", indexedBirth(*it.birth))
            .run());
    if (changed == 0)
        TRY(m_db.query("INSERT INTO person_search(id, name_id, hamlet_id, born) VALUES (:id, :name, :hamlet, :born)")
                .bind(":id", it.id)
                .bind(":name", name)
                .bind(":hamlet", hamlet)
                .bind(":born", indexedBirth(*it.birth))
                .run());
    TRY(m_db.query("UPDATE patient SET shown_cards = :cards WHERE id = :id AND shown_cards <> :cards")
            .bind(":cards", formatShownCards(it.cards))
            .bind(":id", it.id)
            .run());
    return writeNumbers(it);
}

Result<void> PatientIndex::writeNumbers(const Patient& it)
{
    std::set<std::pair<QString, QString>> numbers = {{QStringLiteral("code"), it.code.toUpper()}};
    if (!it.citizenId.isEmpty())
        numbers.emplace(QStringLiteral("citizenId"), it.citizenId);
    if (!it.oldId.isEmpty())
        numbers.emplace(QStringLiteral("oldId"), it.oldId);
    if (!it.phone.isEmpty())
        numbers.emplace(QStringLiteral("phone"), it.phone);
    for (const InsuranceCard& card : it.cards) {
        numbers.emplace(QStringLiteral("card"), card.code);
        if (!card.number.isEmpty() && card.number != card.code)
            numbers.emplace(QStringLiteral("insurance"), card.number);
    }
    for (const Identifier& number : it.identifiers) {
        const bool isShown = number.value == it.citizenId || number.value == it.oldId;
        if (!isShown)
            numbers.emplace(QStringLiteral("oldId"), number.value.toUpper());
    }
    TRY(m_db.query("DELETE FROM patient_number WHERE patient_id = :id").bind(":id", it.id).run());
    for (const auto& [kind, digits] : numbers)
        TRY(m_db.query(R"sql(
            INSERT INTO patient_number(patient_id, kind, digits, reversed) VALUES (:id, :kind, :digits, :reversed))sql")
                .bind(":id", it.id)
                .bind(":kind", kind)
                .bind(":digits", digits)
                .bind(":reversed", reversed(digits))
                .run());
    // whoever still carries a paper of a record that was made one with this one is found by it
    TRY(m_db.query(R"sql(
        INSERT OR IGNORE INTO patient_number(patient_id, kind, digits, reversed)
        SELECT :id, n.kind, n.digits, n.reversed FROM patient p JOIN patient_number n ON n.patient_id = p.id
        WHERE p.merged_into = :id)sql")
            .bind(":id", it.id)
            .run());
    return {};
}

Result<void> PatientIndex::writeLastVisit(PatientId id, QDate day)
{
    for (const char* sql : {"UPDATE person_search SET last_visit = :day WHERE id = :id AND "
                            "(last_visit IS NULL OR last_visit < :day)",
             "UPDATE patient SET last_visit = :day WHERE id = :id AND (last_visit IS NULL OR last_visit < :day)"})
        TRY(m_db.query(sql).bind(":day", day).bind(":id", id).run());
    return {};
}

Result<void> PatientIndex::replaceLastVisit(PatientId id, QDate day)
{
    for (const char* sql : {"UPDATE person_search SET last_visit = :day WHERE id = :id",
             "UPDATE patient SET last_visit = :day WHERE id = :id"})
        TRY(m_db.query(sql).bind(":day", day).bind(":id", id).run());
    return {};
}

Result<void> PatientIndex::rebuildNames()
{
    return m_db.transaction([&]() -> Result<void> {
        // the indexes last: sorting once is far quicker than a million places in the middle
        return m_db.execute(R"sql(
            DROP INDEX person_search_name;
            DROP INDEX person_search_born;
            DROP INDEX person_search_hamlet;
            DROP INDEX person_search_seen;
            CREATE TEMP TABLE kept_visit AS SELECT id, last_visit FROM person_search WHERE last_visit IS NOT NULL;
            CREATE UNIQUE INDEX temp.kept_visit_id ON kept_visit(id);
            CREATE TEMP TABLE every_hamlet AS
            SELECT p.id AS id, p.hamlet || coalesce((SELECT ' ' || group_concat(a.hamlet, ' ') FROM patient_address a
                                                     WHERE a.patient_id = p.id AND a.hamlet <> p.hamlet), '') AS hamlets
            FROM patient p;
            CREATE UNIQUE INDEX temp.every_hamlet_id ON every_hamlet(id);
            DELETE FROM person_search;
            DELETE FROM person_name;
            DELETE FROM hamlet_name;
            INSERT OR IGNORE INTO person_name(spelt, words, sorted, backward)
            SELECT name_spelt(full_name), name_words(full_name), name_sorted(full_name), name_backward(full_name)
            FROM (SELECT DISTINCT full_name FROM patient);
            INSERT INTO name_fts(name_fts) VALUES ('rebuild');
            INSERT OR IGNORE INTO hamlet_name(folded)
            SELECT DISTINCT text_folded(hamlets) FROM temp.every_hamlet WHERE text_folded(hamlets) <> '';
            INSERT INTO hamlet_fts(hamlet_fts) VALUES ('rebuild');
            INSERT INTO person_search(id, name_id, hamlet_id, born, last_visit)
            SELECT p.id, CASE p.archived WHEN 0
                   THEN (SELECT n.id FROM person_name n WHERE n.spelt = name_spelt(p.full_name)) END,
                   (SELECT h.id FROM hamlet_name h
                    WHERE h.folded = text_folded((SELECT e.hamlets FROM temp.every_hamlet e WHERE e.id = p.id))),
                   CAST(replace(substr(p.birth || '-00-00', 1, 10), '-', '') AS INTEGER),
                   (SELECT k.last_visit FROM temp.kept_visit k WHERE k.id = p.id)
            FROM patient p;
            DROP TABLE temp.every_hamlet;
            DROP TABLE temp.kept_visit;
            CREATE INDEX person_search_name ON person_search(name_id, born, hamlet_id, last_visit);
            CREATE INDEX person_search_born ON person_search(born, name_id, hamlet_id);
            CREATE INDEX person_search_hamlet ON person_search(hamlet_id, born, name_id);
            CREATE INDEX person_search_seen ON person_search(last_visit, name_id, born, hamlet_id)
            WHERE last_visit IS NOT NULL;
            UPDATE patient SET
                last_visit = (SELECT s.last_visit FROM person_search s WHERE s.id = patient.id),
                shown_cards = coalesce(
                    (SELECT group_concat(line, char(10)) FROM (
                         SELECT c.id || char(9) || c.code || char(9) || coalesce(c.valid_from, '') || char(9)
                                || coalesce(c.valid_to, '') AS line
                         FROM insurance_card c WHERE c.patient_id = patient.id ORDER BY c.id)), '');)sql");
    });
}

} // namespace tramyte::patient
