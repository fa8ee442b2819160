// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/PrescriptionRepository.h"

#include "core/base/Json.h"
#include "core/catalog/EntryJson.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::prescription {

namespace {

Prescription fromRow(const storage::Row& row)
{
    return {row.id<PrescriptionId>(0), row.id<visit::VisitId>(1), row.text(2), row.text(3).at(0), row.instant(4),
        row.id<UserId>(5), row.instant(6), row.number(7), {}};
}

Line lineFromRow(const storage::Row& row)
{
    Line line;
    line.id = row.id<LineId>(0);
    line.entry = catalog::entryFromBytes(row.bytes(1));
    line.quantity = row.quantity(2);
    if (!row.isNull(3))
        line.dose.each = row.quantity(3);
    if (!row.isNull(4))
        line.dose.times = row.number(4);
    line.dose.unit = row.text(5);
    line.dose.when = row.text(6);
    line.dose.text = row.text(7);
    if (!row.isNull(8))
        line.days = row.number(8);
    line.overrideReason = row.text(9);
    return line;
}

} // namespace

Result<std::optional<Prescription>> PrescriptionRepository::find(PrescriptionId id) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT id, visit_id, code, type, prescribed_at, prescriber_id, entered_at, revision
        FROM prescription WHERE id = :id)sql")
            .bind(":id", id)
            .one(fromRow));
    if (found)
        TRY(readLines(*found));
    return found;
}

Result<Prescription> PrescriptionRepository::require(PrescriptionId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("prescription.notFound"),
            QCoreApplication::translate("tramyte::prescription", "There is no prescription with the number %1.")
                .arg(format(id)));
    return std::move(*found);
}

Result<std::vector<Prescription>> PrescriptionRepository::withLines(std::vector<Prescription> list) const
{
    for (Prescription& it : list)
        TRY(readLines(it));
    std::erase_if(list, [](const Prescription& it) { return it.lines.empty(); });
    return list;
}

Result<std::vector<Prescription>> PrescriptionRepository::listOfVisit(visit::VisitId visit) const
{
    TRY_LET(list,
        m_db.query(R"sql(
        SELECT id, visit_id, code, type, prescribed_at, prescriber_id, entered_at, revision
        FROM prescription WHERE visit_id = :visit ORDER BY id)sql")
            .bind(":visit", visit)
            .all(fromRow));
    return withLines(std::move(list));
}

Result<std::vector<Prescription>> PrescriptionRepository::listOfPatient(
    patient::PatientId patient, Instant from, Instant before) const
{
    TRY_LET(list,
        m_db.query(R"sql(
        SELECT p.id, p.visit_id, p.code, p.type, p.prescribed_at, p.prescriber_id, p.entered_at, p.revision
        FROM visit v JOIN prescription p ON p.visit_id = v.id
        WHERE v.patient_id = :patient AND v.status <> 'archived' AND p.prescribed_at >= :from
              AND p.prescribed_at < :before
        ORDER BY p.prescribed_at DESC, p.id)sql")
            .bind(":patient", patient)
            .bind(":from", from)
            .bind(":before", before)
            .all(fromRow));
    return withLines(std::move(list));
}

Result<std::vector<PrescriptionId>> PrescriptionRepository::idsOfVisit(visit::VisitId visit) const
{
    return m_db.query("SELECT id FROM prescription WHERE visit_id = :visit ORDER BY id")
        .bind(":visit", visit)
        .all([](const storage::Row& row) { return row.id<PrescriptionId>(0); });
}

Result<std::optional<PrescriptionId>> PrescriptionRepository::findByLine(LineId line) const
{
    return m_db.query("SELECT prescription_id FROM prescription_line WHERE id = :id")
        .bind(":id", line)
        .one([](const storage::Row& row) { return row.id<PrescriptionId>(0); });
}

Result<bool> PrescriptionRepository::isCodeTaken(const QString& code) const
{
    TRY_LET(count, m_db.query("SELECT count(*) FROM prescription WHERE code = :code").bind(":code", code).number());
    return count > 0;
}

Result<void> PrescriptionRepository::readLines(Prescription& it) const
{
    TRY_LET(lines,
        m_db.query(R"sql(
        SELECT id, entry, quantity, each, times, dose_unit, dose_when, dose_text, days, override_reason
        FROM prescription_line WHERE prescription_id = :id ORDER BY id)sql")
            .bind(":id", it.id)
            .all(lineFromRow));
    for (Line& line : lines) {
        TRY_LET(dispensed,
            m_db.query(R"sql(
            SELECT id, lot_id, quantity, at, user_id FROM dispensing WHERE prescription_line_id = :id ORDER BY id)sql")
                .bind(":id", line.id)
                .all([](const storage::Row& row) {
                    return Dispensing{row.id<DispensingId>(0), row.id<stock::LotId>(1), row.quantity(2), row.instant(3),
                        row.id<UserId>(4)};
                }));
        line.dispensed = std::move(dispensed);
    }
    it.lines = std::move(lines);
    return {};
}

Result<void> PrescriptionRepository::insert(const Prescription& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO prescription(id, visit_id, code, type, prescribed_at, prescriber_id, entered_at, revision)
        VALUES (:id, :visit, :code, :type, :at, :prescriber, :enteredAt, :revision))sql")
            .bind(":id", it.id)
            .bind(":visit", it.visit)
            .bind(":code", it.code)
            .bind(":type", QString(it.type))
            .bind(":at", it.prescribedAt)
            .bind(":prescriber", it.prescriber)
            .bind(":enteredAt", it.enteredAt)
            .bind(":revision", it.revision)
            .run());
    return writeLines(it, Prescription()); // nothing of it is stored yet
}

Result<void> PrescriptionRepository::update(const Prescription& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE prescription SET revision = revision + 1 WHERE id = :id AND revision = :revision)sql")
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("prescription.changedMeanwhile"),
            QCoreApplication::translate(
                "tramyte::prescription", "Someone else changed this prescription meanwhile. Open it anew."));
    Prescription stored;
    stored.id = it.id;
    TRY(readLines(stored));
    return writeLines(it, stored);
}

Result<void> PrescriptionRepository::writeLines(const Prescription& it, const Prescription& stored)
{
    for (const Line& line : stored.lines) {
        if (std::ranges::find(it.lines, line.id, &Line::id) == it.lines.end())
            TRY(m_db.query("DELETE FROM prescription_line WHERE id = :id").bind(":id", line.id).run());
    }
    for (const Line& line : it.lines) {
        const auto known = std::ranges::find(stored.lines, line.id, &Line::id);
        const bool isNew = known == stored.lines.end();
        if (!isNew && *known == line)
            continue;
        TRY(writeLine(it.id, line, isNew));
        for (const Dispensing& part : line.dispensed) {
            if (isNew || std::ranges::find(known->dispensed, part.id, &Dispensing::id) == known->dispensed.end())
                TRY(writeDispensing(line.id, part));
        }
    }
    return {};
}

Result<void> PrescriptionRepository::writeLine(PrescriptionId prescription, const Line& line, bool isNew)
{
    const char* sql = isNew ? R"sql(
        INSERT INTO prescription_line(id, prescription_id, medicine, entry, quantity, each, times, dose_unit,
                                      dose_when, dose_text, days, override_reason)
        VALUES (:id, :prescription, :medicine, :entry, :quantity, :each, :times, :unit, :when, :text, :days,
                :reason))sql"
                            : R"sql(
        UPDATE prescription_line SET medicine = :medicine, entry = :entry, quantity = :quantity, each = :each,
            times = :times, dose_unit = :unit, dose_when = :when, dose_text = :text, days = :days,
            override_reason = :reason
        WHERE id = :id AND prescription_id = :prescription)sql";
    TRY(m_db.query(sql)
            .bind(":id", line.id)
            .bind(":prescription", prescription)
            .bind(":medicine", line.entry.code)
            .bind(":entry", json::canonical(catalog::toJson(line.entry)))
            .bind(":quantity", line.quantity)
            .bind(":each", line.dose.each)
            .bind(":times", line.dose.times)
            .bind(":unit", line.dose.unit)
            .bind(":when", line.dose.when)
            .bind(":text", line.dose.text)
            .bind(":days", line.days)
            .bind(":reason", line.overrideReason)
            .run());
    return {};
}

Result<void> PrescriptionRepository::writeDispensing(LineId line, const Dispensing& part)
{
    TRY(m_db.query(R"sql(
        INSERT INTO dispensing(id, prescription_line_id, lot_id, quantity, at, user_id)
        VALUES (:id, :line, :lot, :quantity, :at, :user))sql")
            .bind(":id", part.id)
            .bind(":line", line)
            .bind(":lot", part.lot)
            .bind(":quantity", part.quantity)
            .bind(":at", part.at)
            .bind(":user", part.by)
            .run());
    return {};
}

} // namespace tramyte::prescription
