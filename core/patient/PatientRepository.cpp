// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientRepository.h"

#include "core/patient/PatientIndex.h"
#include "core/patient/PersonHistory.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::patient {

namespace {

Patient fromRow(const storage::Row& row)
{
    Patient it;
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
    it.ethnicity = row.text(12);
    it.occupation = row.text(13);
    it.nationality = row.text(14);
    it.guardianName = row.text(15);
    it.guardianRelation = row.text(16);
    it.guardianPhone = row.text(17);
    it.household = row.id<HouseholdId>(18);
    it.householdCode = row.text(19);
    it.archived = row.flag(20);
    it.enteredAt = row.instant(21);
    it.enteredBy = row.id<UserId>(22);
    it.revision = row.number(23);
    it.mergedInto = row.id<PatientId>(24);
    it.occupationText = row.text(25);
    return it;
}

InsuranceCard cardFromRow(const storage::Row& row)
{
    InsuranceCard it{row.id<CardId>(0), row.text(1), row.text(2),
        row.isNull(3) ? std::nullopt : std::optional(row.number(3)), row.text(4), row.day(5), row.day(6), row.text(7),
        row.day(8), row.day(9), row.instant(10)};
    it.holderName = row.text(11);
    it.holderBirth = PartialDate::parse(row.text(12));
    it.sameHolder = row.flag(13);
    it.endReason = row.text(14);
    return it;
}

} // namespace

Result<std::optional<Patient>> PatientRepository::find(PatientId id) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT p.id, p.code, p.full_name, p.sex, p.birth, p.citizen_id, p.old_id, p.phone, p.address, p.province_code,
               p.commune_code, p.hamlet, p.ethnicity, p.occupation, p.nationality, p.guardian_name,
               p.guardian_relation, p.guardian_phone, p.household_id, h.code, p.archived, p.entered_at, p.entered_by,
               p.revision, p.merged_into, p.occupation_text
        FROM patient p LEFT JOIN household h ON h.id = p.household_id WHERE p.id = :id)sql")
            .bind(":id", id)
            .one(fromRow));
    if (!found)
        return std::nullopt;
    TRY_LET(cards,
        m_db.query(R"sql(
        SELECT id, code, number, benefit_digit, facility, valid_from, valid_to, area, five_years, exempt_from, entered_at,
               holder_name, holder_birth, same_holder, end_reason
        FROM insurance_card WHERE patient_id = :id ORDER BY id)sql")
            .bind(":id", id)
            .all(cardFromRow));
    found->cards = std::move(cards);
    TRY(m_db.query(R"sql(
        SELECT id, substance, reaction, entered_at, ended_at, end_reason FROM allergy
        WHERE patient_id = :id ORDER BY id)sql")
            .bind(":id", id)
            .each([&](const storage::Row& row) {
                Allergy it{row.id<AllergyId>(0), row.text(1), row.text(2), row.instant(3)};
                if (row.isNull(4))
                    found->allergies.push_back(std::move(it));
                else
                    found->endedAllergies.push_back({std::move(it), row.instant(4), row.text(5)});
            }));
    TRY_LET(denial,
        m_db.query("SELECT said_at, entered_by FROM allergy_denial WHERE patient_id = :id")
            .bind(":id", id)
            .one([](const storage::Row& row) {
                return AllergyDenial{row.instant(0), row.id<UserId>(1)};
            }));
    found->noAllergies = denial;
    if (!found->cards.empty())
        TRY(readChecks(*found));
    TRY(PersonHistory(m_db).read(*found));
    return found;
}

Result<Patient> PatientRepository::require(PatientId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("patient.notFound"),
            QCoreApplication::translate("tramyte::patient", "There is no patient with the number %1.").arg(format(id)));
    return std::move(*found);
}

Result<std::optional<PatientId>> PatientRepository::findByCode(const QString& code) const
{
    return m_db
        .query(R"sql(
        WITH RECURSIVE chain(id, next) AS (
            SELECT id, merged_into FROM patient WHERE code = :code
            UNION ALL
            SELECT p.id, p.merged_into FROM chain c JOIN patient p ON p.id = c.next)
        SELECT id FROM chain WHERE next IS NULL)sql")
        .bind(":code", code)
        .one([](const storage::Row& row) { return row.id<PatientId>(0); });
}

Result<std::vector<PatientId>> PatientRepository::listByNumber(const QString& number) const
{
    return m_db
        .query(R"sql(
        SELECT DISTINCT n.patient_id FROM patient_number n JOIN patient p ON p.id = n.patient_id
        WHERE n.digits = :number AND p.archived = 0 ORDER BY n.patient_id)sql")
        .bind(":number", number)
        .all([](const storage::Row& row) { return row.id<PatientId>(0); });
}

Result<std::vector<PatientId>> PatientRepository::listByBirth(const PartialDate& birth, int limit) const
{
    return m_db.query("SELECT id FROM patient WHERE birth = :birth AND archived = 0 ORDER BY id LIMIT :limit")
        .bind(":birth", birth)
        .bind(":limit", limit)
        .all([](const storage::Row& row) { return row.id<PatientId>(0); });
}

Result<QString> PatientRepository::communeOfOldPlace(const QString& oldAddress) const
{
    return PersonHistory(m_db).communeOfOldPlace(oldAddress);
}

Result<void> PatientRepository::insert(const Patient& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO patient(id, code, full_name, sex, birth, citizen_id, old_id, phone, address, province_code,
                            commune_code, hamlet, ethnicity, occupation, nationality, guardian_name, guardian_relation,
                            guardian_phone, household_id, archived, entered_at, entered_by, revision, occupation_text)
        VALUES (:id, :code, :fullName, :sex, :birth, :citizenId, :oldId, :phone, :address, :province, :commune, :hamlet,
                :ethnicity, :occupation, :nationality, :guardianName, :guardianRelation, :guardianPhone, :household,
                :archived, :enteredAt, :enteredBy, :revision, :occupationText))sql")
            .bind(":id", it.id)
            .bind(":code", it.code)
            .bind(":fullName", it.fullName)
            .bind(":sex", format(it.sex))
            .bind(":birth", it.birth)
            .bind(":citizenId", it.citizenId)
            .bind(":oldId", it.oldId)
            .bind(":phone", it.phone)
            .bind(":address", it.address)
            .bind(":province", it.provinceCode)
            .bind(":commune", it.communeCode)
            .bind(":hamlet", it.hamlet)
            .bind(":ethnicity", it.ethnicity)
            .bind(":occupation", it.occupation)
            .bind(":nationality", it.nationality)
            .bind(":guardianName", it.guardianName)
            .bind(":guardianRelation", it.guardianRelation)
            .bind(":guardianPhone", it.guardianPhone)
            .bind(":household", it.household)
            .bind(":archived", it.archived)
            .bind(":enteredAt", it.enteredAt)
            .bind(":enteredBy", it.enteredBy)
            .bind(":revision", it.revision)
            .bind(":occupationText", it.occupationText)
            .run());
    TRY(writeParts(it));
    TRY(PersonHistory(m_db).write(it));
    return PatientIndex(m_db).write(it);
}

Result<void> PatientRepository::update(const Patient& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE patient SET full_name = :fullName, sex = :sex, birth = :birth, citizen_id = :citizenId, old_id = :oldId,
            phone = :phone, address = :address, province_code = :province, commune_code = :commune, hamlet = :hamlet,
            ethnicity = :ethnicity, occupation = :occupation, nationality = :nationality, guardian_name = :guardianName,
            guardian_relation = :guardianRelation, guardian_phone = :guardianPhone, household_id = :household,
            archived = :archived, merged_into = :mergedInto, occupation_text = :occupationText,
            revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":fullName", it.fullName)
            .bind(":sex", format(it.sex))
            .bind(":birth", it.birth)
            .bind(":citizenId", it.citizenId)
            .bind(":oldId", it.oldId)
            .bind(":phone", it.phone)
            .bind(":address", it.address)
            .bind(":province", it.provinceCode)
            .bind(":commune", it.communeCode)
            .bind(":hamlet", it.hamlet)
            .bind(":ethnicity", it.ethnicity)
            .bind(":occupation", it.occupation)
            .bind(":nationality", it.nationality)
            .bind(":guardianName", it.guardianName)
            .bind(":guardianRelation", it.guardianRelation)
            .bind(":guardianPhone", it.guardianPhone)
            .bind(":household", it.household)
            .bind(":archived", it.archived)
            .bind(":mergedInto", it.mergedInto)
            .bind(":occupationText", it.occupationText)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("patient.changedMeanwhile"),
            QCoreApplication::translate(
                "tramyte::patient", "Someone else changed this patient meanwhile. Open it anew."));
    TRY(writeParts(it));
    TRY(PersonHistory(m_db).replace(it));
    return PatientIndex(m_db).write(it);
}

Result<void> PatientRepository::writeParts(const Patient& it)
{
    for (const InsuranceCard& card : it.cards)
        TRY(writeCard(it.id, card));
    return writeAllergies(it);
}

Result<void> PatientRepository::writeAllergies(const Patient& it)
{
    for (const Allergy& allergy : it.allergies)
        TRY(m_db.query(R"sql(
            INSERT INTO allergy(id, patient_id, substance, reaction, entered_at)
            SELECT :id, :patient, :substance, :reaction, :at
            WHERE NOT EXISTS (SELECT 1 FROM allergy WHERE id = :id))sql")
                .bind(":id", allergy.id)
                .bind(":patient", it.id)
                .bind(":substance", allergy.substance)
                .bind(":reaction", allergy.reaction)
                .bind(":at", allergy.enteredAt)
                .run());
    for (const EndedAllergy& ended : it.endedAllergies)
        TRY(m_db.query("UPDATE allergy SET ended_at = :at, end_reason = :reason WHERE id = :id AND ended_at IS NULL")
                .bind(":at", ended.endedAt)
                .bind(":reason", ended.reason)
                .bind(":id", ended.allergy.id)
                .run());
    if (it.noAllergies)
        TRY(m_db.query(R"sql(
            INSERT INTO allergy_denial(patient_id, said_at, entered_by) SELECT :id, :at, :by
            WHERE NOT EXISTS (SELECT 1 FROM allergy_denial WHERE patient_id = :id))sql")
                .bind(":id", it.id)
                .bind(":at", it.noAllergies->at)
                .bind(":by", it.noAllergies->by)
                .run());
    else if (!it.allergies.empty()) // an allergy takes the answer back; nothing else does
        TRY(m_db.query("DELETE FROM allergy_denial WHERE patient_id = :id").bind(":id", it.id).run());
    return {};
}

Result<void> PatientRepository::writeCard(PatientId patient, const InsuranceCard& card)
{
    TRY(m_db.query(R"sql(
        INSERT INTO insurance_card(id, patient_id, code, entered_at)
        SELECT :id, :patient, :code, :at WHERE NOT EXISTS (SELECT 1 FROM insurance_card WHERE id = :id))sql")
            .bind(":id", card.id)
            .bind(":patient", patient)
            .bind(":code", card.code)
            .bind(":at", card.enteredAt)
            .run());
    TRY(m_db.query(R"sql(
        UPDATE insurance_card SET code = :code, number = :number, benefit_digit = :digit, facility = :facility,
                                  valid_from = :from, valid_to = :to, area = :area, five_years = :fiveYears,
                                  exempt_from = :exempt, holder_name = :holderName, holder_birth = :holderBirth,
                                  same_holder = :sameHolder, end_reason = :endReason
        WHERE id = :id)sql")
            .bind(":code", card.code)
            .bind(":number", card.number)
            .bind(":digit", card.benefitDigit)
            .bind(":facility", card.facility)
            .bind(":from", card.validFrom)
            .bind(":to", card.validTo)
            .bind(":area", card.area)
            .bind(":fiveYears", card.fiveYears)
            .bind(":exempt", card.exemptFrom)
            .bind(":holderName", card.holderName)
            .bind(":holderBirth", card.holderBirth ? format(*card.holderBirth) : QString())
            .bind(":sameHolder", card.sameHolder)
            .bind(":endReason", card.endReason)
            .bind(":id", card.id)
            .run());
    int ordinal = 0;
    for (const CardCheckNote& check : card.checks) // looks are added, never changed
        TRY(m_db.query(R"sql(
            INSERT INTO card_check(card_id, ordinal, checked_at, checked_by, how, result, note)
            SELECT :card, :ordinal, :at, :by, :how, :result, :note
            WHERE NOT EXISTS (SELECT 1 FROM card_check WHERE card_id = :card AND ordinal = :ordinal))sql")
                .bind(":card", card.id)
                .bind(":ordinal", ++ordinal)
                .bind(":at", check.at)
                .bind(":by", check.by)
                .bind(":how", check.how)
                .bind(":result", check.result)
                .bind(":note", check.note)
                .run());
    return {};
}

Result<void> PatientRepository::readChecks(Patient& it) const
{
    return m_db
        .query(R"sql(
        SELECT k.card_id, k.checked_at, k.checked_by, k.how, k.result, k.note
        FROM card_check k JOIN insurance_card c ON c.id = k.card_id
        WHERE c.patient_id = :id ORDER BY k.card_id, k.ordinal)sql")
        .bind(":id", it.id)
        .each([&](const storage::Row& row) {
            const auto card = std::ranges::find(it.cards, row.id<CardId>(0), &InsuranceCard::id);
            if (card != it.cards.end())
                card->checks.push_back({row.instant(1), row.id<UserId>(2), row.text(3), row.text(4), row.text(5)});
        });
}

Result<void> PatientRepository::writeLastVisit(PatientId id, QDate day)
{
    return PatientIndex(m_db).writeLastVisit(id, day);
}

Result<void> PatientRepository::renewLastVisit(PatientId id)
{
    TRY_LET(last,
        m_db.query("SELECT max(arrived_at) FROM visit WHERE patient_id = :id")
            .bind(":id", id)
            .one([](const storage::Row& row) { return row.maybeInstant(0); }));
    const QDate day = last && *last ? localDay(**last) : QDate();
    return PatientIndex(m_db).replaceLastVisit(id, day);
}

} // namespace tramyte::patient
