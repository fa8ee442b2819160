// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/VisitRepository.h"

#include "core/base/Json.h"
#include "core/catalog/EntryJson.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::visit {

namespace {

Status statusOf(const QString& word)
{
    for (const Status status : {Status::Closed, Status::Archived}) {
        if (wordOf(status) == word)
            return status;
    }
    return Status::Open;
}

template <class Part, class PartId>
const Part* partOf(const std::vector<Part>& parts, PartId id)
{
    const auto found = std::ranges::find(parts, id, &Part::id);
    return found == parts.end() ? nullptr : &*found;
}

std::optional<int> maybeNumber(const storage::Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

Visit fromRow(const storage::Row& row)
{
    Visit it;
    it.id = row.id<VisitId>(0);
    it.code = row.text(1);
    it.patient = row.id<patient::PatientId>(2);
    it.card = row.id<patient::CardId>(3);
    it.status = statusOf(row.text(4));
    it.arrivedAt = row.instant(5);
    it.reason = row.text(6);
    it.careType = row.text(7);
    it.arrivalCode = row.text(8);
    it.referredFrom = row.text(9);
    it.referralPaper = row.text(10);
    it.history = row.text(11);
    it.examination = row.text(12);
    it.diagnosisText = row.text(13);
    it.advice = row.text(14);
    it.department = row.text(15);
    it.clinician = row.id<UserId>(16);
    it.closedAt = row.maybeInstant(17);
    if (!row.isNull(18))
        it.outcome = static_cast<Outcome>(row.number(18));
    it.discharge = maybeNumber(row, 19);
    it.note = row.text(20);
    it.enteredAt = row.instant(21);
    it.enteredBy = row.id<UserId>(22);
    it.revision = row.number(23);
    return it;
}

} // namespace

Result<std::optional<Visit>> VisitRepository::find(VisitId id) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT id, code, patient_id, card_id, status, arrived_at, reason, care_type, arrival_code, referred_from,
               referral_paper, history, examination, diagnosis_text, advice, department, clinician_id, closed_at,
               outcome, discharge, note, entered_at, entered_by, revision
        FROM visit WHERE id = :id)sql")
            .bind(":id", id)
            .one(fromRow));
    if (found)
        TRY(readParts(*found));
    return found;
}

Result<void> VisitRepository::readParts(Visit& it) const
{
    TRY_LET(vitals,
        m_db.query(R"sql(
        SELECT id, at, weight_g, height_mm, systolic, diastolic, pulse, temperature_hundredths, respiration, spo2
        FROM vital_signs WHERE visit_id = :id ORDER BY at, id)sql")
            .bind(":id", it.id)
            .all([](const storage::Row& row) {
                return VitalSigns{row.id<VitalSignsId>(0), row.instant(1), maybeNumber(row, 2), maybeNumber(row, 3),
                    maybeNumber(row, 4), maybeNumber(row, 5), maybeNumber(row, 6), maybeNumber(row, 7),
                    maybeNumber(row, 8), maybeNumber(row, 9)};
            }));
    it.vitals = std::move(vitals);
    TRY_LET(diagnoses,
        m_db.query(R"sql(
        SELECT code, name FROM visit_diagnosis WHERE visit_id = :id ORDER BY position)sql")
            .bind(":id", it.id)
            .all([](const storage::Row& row) {
                return Diagnosis{row.text(0), row.text(1)};
            }));
    it.diagnoses = std::move(diagnoses);
    TRY_LET(services,
        m_db.query(R"sql(
        SELECT id, entry, quantity, ordered_at, done_at, result_at, ordered_by, performer, result
        FROM visit_service WHERE visit_id = :id ORDER BY id)sql")
            .bind(":id", it.id)
            .all([](const storage::Row& row) {
                return ServiceOrder{row.id<ServiceOrderId>(0), catalog::entryFromBytes(row.bytes(1)), row.quantity(2),
                    row.maybeInstant(3), row.maybeInstant(4), row.maybeInstant(5), row.id<UserId>(6), row.text(7),
                    row.text(8)};
            }));
    it.services = std::move(services);
    TRY_LET(appointment,
        m_db.query("SELECT number, day, note, issued_at FROM appointment WHERE visit_id = :id")
            .bind(":id", it.id)
            .one([](const storage::Row& row) {
                return Appointment{row.text(0), row.day(1), row.text(2), row.instant(3)};
            }));
    it.appointment = std::move(appointment);
    TRY_LET(referral,
        m_db.query(R"sql(
        SELECT number, facility, facility_name, reason, signs, treatment, condition, plan, transport, escort, issued_at
        FROM referral WHERE visit_id = :id)sql")
            .bind(":id", it.id)
            .one([](const storage::Row& row) {
                return Referral{row.text(0), row.text(1), row.text(2), row.number(3), row.text(4), row.text(5),
                    row.text(6), row.text(7), row.text(8), row.text(9), row.instant(10)};
            }));
    it.referral = std::move(referral);
    return {};
}

Result<Visit> VisitRepository::require(VisitId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("visit.notFound"),
            QCoreApplication::translate("tramyte::visit", "There is no visit with the number %1.").arg(format(id)));
    return std::move(*found);
}

Result<std::optional<VisitId>> VisitRepository::findByCode(const QString& code) const
{
    return m_db.query("SELECT id FROM visit WHERE code = :code").bind(":code", code).one([](const storage::Row& row) {
        return row.id<VisitId>(0);
    });
}

Result<std::vector<VisitId>> VisitRepository::listArrived(QDate day) const
{
    return m_db
        .query(R"sql(
        SELECT id FROM visit WHERE arrived_at >= :from AND arrived_at < :to AND status <> 'archived'
        ORDER BY arrived_at, id)sql")
        .bind(":from", startOfDay(day))
        .bind(":to", startOfDay(day.addDays(1)))
        .all([](const storage::Row& row) { return row.id<VisitId>(0); });
}

Result<std::vector<VisitId>> VisitRepository::listClosed(QDate from, QDate to) const
{
    return m_db
        .query(R"sql(
        SELECT id FROM visit WHERE closed_at >= :from AND closed_at < :to AND status = 'closed'
        ORDER BY closed_at, id)sql")
        .bind(":from", startOfDay(from))
        .bind(":to", startOfDay(to.addDays(1)))
        .all([](const storage::Row& row) { return row.id<VisitId>(0); });
}

Result<std::vector<VisitId>> VisitRepository::listOpen(patient::PatientId patient) const
{
    return m_db.query("SELECT id FROM visit WHERE patient_id = :patient AND status = 'open' ORDER BY arrived_at, id")
        .bind(":patient", patient)
        .all([](const storage::Row& row) { return row.id<VisitId>(0); });
}

Result<std::vector<VisitId>> VisitRepository::listEarlierOfDay(const Visit& it) const
{
    return m_db
        .query(R"sql(
        SELECT id FROM visit
        WHERE patient_id = :patient AND arrived_at >= :from AND arrived_at <= :arrived AND id <> :id
              AND (arrived_at < :arrived OR id < :id) AND status <> 'archived'
        ORDER BY arrived_at, id)sql")
        .bind(":patient", it.patient)
        .bind(":from", startOfDay(it.day()))
        .bind(":arrived", it.arrivedAt)
        .bind(":id", it.id)
        .all([](const storage::Row& row) { return row.id<VisitId>(0); });
}

Result<void> VisitRepository::insert(const Visit& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO visit(id, code, patient_id, card_id, status, arrived_at, reason, care_type, arrival_code,
                          referred_from, referral_paper, history, examination, diagnosis_text, advice, department,
                          clinician_id, closed_at, outcome, discharge, note, entered_at, entered_by, revision)
        VALUES (:id, :code, :patient, :card, :status, :arrivedAt, :reason, :careType, :arrivalCode, :referredFrom,
                :referralPaper, :history, :examination, :diagnosisText, :advice, :department, :clinician, :closedAt,
                :outcome, :discharge, :note, :enteredAt, :enteredBy, :revision))sql")
            .bind(":id", it.id)
            .bind(":code", it.code)
            .bind(":patient", it.patient)
            .bind(":card", it.card)
            .bind(":status", wordOf(it.status))
            .bind(":arrivedAt", it.arrivedAt)
            .bind(":reason", it.reason)
            .bind(":careType", it.careType)
            .bind(":arrivalCode", it.arrivalCode)
            .bind(":referredFrom", it.referredFrom)
            .bind(":referralPaper", it.referralPaper)
            .bind(":history", it.history)
            .bind(":examination", it.examination)
            .bind(":diagnosisText", it.diagnosisText)
            .bind(":advice", it.advice)
            .bind(":department", it.department)
            .bind(":clinician", it.clinician)
            .bind(":closedAt", it.closedAt)
            .bind(":outcome", it.outcome)
            .bind(":discharge", it.discharge)
            .bind(":note", it.note)
            .bind(":enteredAt", it.enteredAt)
            .bind(":enteredBy", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return writeParts(it, Visit()); // nothing of it is stored yet
}

Result<void> VisitRepository::update(const Visit& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE visit SET card_id = :card, status = :status, reason = :reason, care_type = :careType,
            arrival_code = :arrivalCode, referred_from = :referredFrom, referral_paper = :referralPaper,
            history = :history, examination = :examination, diagnosis_text = :diagnosisText, advice = :advice,
            department = :department, clinician_id = :clinician, closed_at = :closedAt, outcome = :outcome,
            discharge = :discharge, note = :note, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":card", it.card)
            .bind(":status", wordOf(it.status))
            .bind(":reason", it.reason)
            .bind(":careType", it.careType)
            .bind(":arrivalCode", it.arrivalCode)
            .bind(":referredFrom", it.referredFrom)
            .bind(":referralPaper", it.referralPaper)
            .bind(":history", it.history)
            .bind(":examination", it.examination)
            .bind(":diagnosisText", it.diagnosisText)
            .bind(":advice", it.advice)
            .bind(":department", it.department)
            .bind(":clinician", it.clinician)
            .bind(":closedAt", it.closedAt)
            .bind(":outcome", it.outcome)
            .bind(":discharge", it.discharge)
            .bind(":note", it.note)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("visit.changedMeanwhile"),
            QCoreApplication::translate("tramyte::visit", "Someone else changed this visit meanwhile. Open it anew."));
    Visit stored;
    stored.id = it.id;
    TRY(readParts(stored));
    return writeParts(it, stored);
}

Result<void> VisitRepository::writeParts(const Visit& it, const Visit& stored)
{
    TRY(writeVitals(it, stored));
    TRY(writeServices(it, stored));
    if (it.diagnoses != stored.diagnoses)
        TRY(writeDiagnoses(it, stored));
    if (it.appointment != stored.appointment)
        TRY(writeAppointment(it));
    if (it.referral != stored.referral)
        TRY(writeReferral(it));
    return {};
}

Result<void> VisitRepository::writeVitals(const Visit& it, const Visit& stored)
{
    for (const VitalSigns& signs : stored.vitals) {
        if (!partOf(it.vitals, signs.id))
            TRY(m_db.query("DELETE FROM vital_signs WHERE id = :id").bind(":id", signs.id).run());
    }
    for (const VitalSigns& signs : it.vitals) {
        const VitalSigns* known = partOf(stored.vitals, signs.id);
        if (known && *known == signs)
            continue;
        const char* sql = known ? R"sql(
            UPDATE vital_signs SET at = :at, weight_g = :weight, height_mm = :height, systolic = :systolic,
                diastolic = :diastolic, pulse = :pulse, temperature_hundredths = :temperature,
                respiration = :respiration, spo2 = :spo2
            WHERE id = :id AND visit_id = :visit)sql"
                                : R"sql(
            INSERT INTO vital_signs(id, visit_id, at, weight_g, height_mm, systolic, diastolic, pulse,
                                    temperature_hundredths, respiration, spo2)
            VALUES (:id, :visit, :at, :weight, :height, :systolic, :diastolic, :pulse, :temperature, :respiration,
                    :spo2))sql";
        TRY(m_db.query(sql)
                .bind(":id", signs.id)
                .bind(":visit", it.id)
                .bind(":at", signs.at)
                .bind(":weight", signs.weightG)
                .bind(":height", signs.heightMm)
                .bind(":systolic", signs.systolic)
                .bind(":diastolic", signs.diastolic)
                .bind(":pulse", signs.pulse)
                .bind(":temperature", signs.temperatureHundredths)
                .bind(":respiration", signs.respiration)
                .bind(":spo2", signs.spo2)
                .run());
    }
    return {};
}

Result<void> VisitRepository::writeServices(const Visit& it, const Visit& stored)
{
    for (const ServiceOrder& order : stored.services) {
        if (!partOf(it.services, order.id))
            TRY(m_db.query("DELETE FROM visit_service WHERE id = :id").bind(":id", order.id).run());
    }
    for (const ServiceOrder& order : it.services) {
        const ServiceOrder* known = partOf(stored.services, order.id);
        if (known && *known == order)
            continue;
        const char* sql = known ? R"sql(
            UPDATE visit_service SET code = :code, entry = :entry, quantity = :quantity, ordered_at = :orderedAt,
                done_at = :doneAt, result_at = :resultAt, ordered_by = :orderedBy, performer = :performer,
                result = :result
            WHERE id = :id AND visit_id = :visit)sql"
                                : R"sql(
            INSERT INTO visit_service(id, visit_id, code, entry, quantity, ordered_at, done_at, result_at, ordered_by,
                                      performer, result)
            VALUES (:id, :visit, :code, :entry, :quantity, :orderedAt, :doneAt, :resultAt, :orderedBy, :performer,
                    :result))sql";
        TRY(m_db.query(sql)
                .bind(":id", order.id)
                .bind(":visit", it.id)
                .bind(":code", order.entry.code)
                .bind(":entry", json::canonical(catalog::toJson(order.entry)))
                .bind(":quantity", order.quantity)
                .bind(":orderedAt", order.orderedAt)
                .bind(":doneAt", order.doneAt)
                .bind(":resultAt", order.resultAt)
                .bind(":orderedBy", order.orderedBy)
                .bind(":performer", order.performer)
                .bind(":result", order.result)
                .run());
    }
    return {};
}

Result<void> VisitRepository::writeDiagnoses(const Visit& it, const Visit& stored)
{
    if (!stored.diagnoses.empty())
        TRY(m_db.query("DELETE FROM visit_diagnosis WHERE visit_id = :id").bind(":id", it.id).run());
    for (int position = 0; const Diagnosis& diagnosis : it.diagnoses)
        TRY(m_db.query(R"sql(
            INSERT INTO visit_diagnosis(visit_id, position, code, name) VALUES (:visit, :position, :code, :name))sql")
                .bind(":visit", it.id)
                .bind(":position", position++)
                .bind(":code", diagnosis.code)
                .bind(":name", diagnosis.name)
                .run());
    return {};
}

Result<void> VisitRepository::writeAppointment(const Visit& it)
{
    TRY(m_db.query("DELETE FROM appointment WHERE visit_id = :id").bind(":id", it.id).run());
    if (const auto& slip = it.appointment)
        TRY(m_db.query(R"sql(
            INSERT INTO appointment(visit_id, number, day, note, issued_at)
            VALUES (:visit, :number, :day, :note, :at))sql")
                .bind(":visit", it.id)
                .bind(":number", slip->number)
                .bind(":day", slip->day)
                .bind(":note", slip->note)
                .bind(":at", slip->issuedAt)
                .run());
    return {};
}

Result<void> VisitRepository::writeReferral(const Visit& it)
{
    TRY(m_db.query("DELETE FROM referral WHERE visit_id = :id").bind(":id", it.id).run());
    if (const auto& slip = it.referral)
        TRY(m_db.query(R"sql(
            INSERT INTO referral(visit_id, number, facility, facility_name, reason, signs, treatment, condition, plan,
                                 transport, escort, issued_at)
            VALUES (:visit, :number, :facility, :facilityName, :reason, :signs, :treatment, :condition, :plan,
                    :transport, :escort, :at))sql")
                .bind(":visit", it.id)
                .bind(":number", slip->number)
                .bind(":facility", slip->facility)
                .bind(":facilityName", slip->facilityName)
                .bind(":reason", slip->reason)
                .bind(":signs", slip->signs)
                .bind(":treatment", slip->treatment)
                .bind(":condition", slip->condition)
                .bind(":plan", slip->plan)
                .bind(":transport", slip->transport)
                .bind(":escort", slip->escort)
                .bind(":at", slip->issuedAt)
                .run());
    return {};
}

} // namespace tramyte::visit
