// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/RecordGate.h"

#include "core/patient/PatientRepository.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"
#include "core/visit/VisitRepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::visit {

using security::Permission;
using security::Session;

namespace {

constexpr qint64 kHour = 3'600'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

Result<std::optional<RecordGuard>> guardOf(storage::Database& db, patient::PatientId patient)
{
    return db
        .query(R"sql(
        SELECT patient_id, marked, reason, entered_at, entered_by, revision FROM record_guard
        WHERE patient_id = :patient)sql")
        .bind(":patient", patient)
        .one([](const storage::Row& row) {
            return RecordGuard{row.id<patient::PatientId>(0), row.flag(1), row.text(2), row.instant(3),
                row.id<journal::UserId>(4), row.number(5)};
        });
}

} // namespace

QJsonObject toJson(const RecordGuard& it)
{
    return {{QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("marked"), it.marked},
        {QStringLiteral("reason"), it.reason}, {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)},
        {QStringLiteral("enteredBy"), format(it.enteredBy)}, {QStringLiteral("revision"), it.revision}};
}

bool SensitiveCodes::has(const QString& code, int age) const
{
    return std::ranges::any_of(m_rows, [&](const catalog::Entry& row) {
        const QString below = row.field(QStringLiteral("ageBelow"));
        if (!below.isEmpty() && age >= below.toInt())
            return false;
        // `B20-B24` from category to category, `F32` with all below it
        const QString first = row.code.section(u'-', 0, 0);
        const QString last = row.code.section(u'-', -1, -1);
        return code.left(first.size()) >= first && code.left(last.size()) <= last;
    });
}

Result<SensitiveCodes> RecordGate::codes() const
{
    TRY_LET(rows, m_catalogue.list(catalog::Kind::SensitiveDiagnosis, m_ledger.clock.today()));
    return SensitiveCodes(std::move(rows));
}

Result<bool> RecordGate::isSensitive(patient::PatientId patient) const
{
    TRY_LET(guard, findGuard(patient));
    if (guard && guard->marked)
        return true;
    TRY_LET(known, codes());
    TRY_LET(birth,
        m_ledger.db.query("SELECT birth FROM patient WHERE id = :id")
            .bind(":id", patient)
            .one([](const storage::Row& row) { return PartialDate::parse(row.text(0)); }));
    const int age = birth && *birth ? ageInYears(**birth, m_ledger.clock.today()) : 0;
    bool isSensitive = false;
    TRY(m_ledger.db
            .query(R"sql(
        SELECT d.code FROM visit v JOIN visit_diagnosis d ON d.visit_id = v.id
        WHERE v.patient_id = :patient AND v.status <> 'archived'
        UNION SELECT code FROM problem WHERE patient_id = :patient AND state <> 'mistaken')sql")
            .bind(":patient", patient)
            .each([&](const storage::Row& row) {
                isSensitive = known.has(row.text(0), age);
                return !isSensitive;
            }));
    return isSensitive;
}

Result<bool> RecordGate::isOpen(const Session& session, patient::PatientId patient) const
{
    TRY_LET(sensitive, isSensitive(patient));
    if (!sensitive)
        return true;
    const Instant now = m_ledger.clock.now();
    TRY_LET(hours,
        settings::SettingRepository(m_ledger.db).value(QStringLiteral("record.reasonHours"), m_ledger.clock.today()));
    TRY_LET(given,
        m_ledger.db
            .query(R"sql(
        SELECT count(*) FROM (
            SELECT 1 FROM journal INDEXED BY journal_thing
            WHERE kind = 'patient' AND thing = :patient AND user_id = :user AND action = 'view'
                  AND previous_state IS NOT NULL AND at >= :since LIMIT 1))sql")
            .bind(":patient", patient)
            .bind(":user", session.user.value)
            .bind(":since", Instant{now.ms - hours.toInt() * kHour})
            .number());
    if (given > 0)
        return true;
    TRY_LET(treating,
        m_ledger.db
            .query(R"sql(
        SELECT count(*) FROM visit v LEFT JOIN queue_ticket t ON t.visit_id = v.id
        WHERE v.patient_id = :patient AND v.arrived_at >= :today AND v.status <> 'archived'
              AND (v.clinician_id = :user OR v.entered_by = :user OR t.called_by = :user))sql")
            .bind(":patient", patient)
            .bind(":today", startOfDay(m_ledger.clock.today()))
            .bind(":user", session.user.value)
            .number());
    return treating > 0;
}

Result<void> RecordGate::check(const Session& session, patient::PatientId patient) const
{
    if (!session.may(Permission::ReadVisits))
        return {}; // sees nothing of it anyway
    TRY_LET(open, isOpen(session, patient));
    if (open)
        return {};
    return failField(QStringLiteral("reason"), QStringLiteral("record.reasonNeeded"),
        tr("This record is extra sensitive. Say why you open it."));
}

Result<void> RecordGate::check(const Session& session, VisitId visit) const
{
    TRY_LET(patient,
        m_ledger.db.query("SELECT patient_id FROM visit WHERE id = :id")
            .bind(":id", visit)
            .one([](const storage::Row& row) { return row.id<patient::PatientId>(0); }));
    return patient ? check(session, *patient) : Result<void>(); // that there is none is for others to say
}

Result<std::optional<RecordGuard>> RecordGate::findGuard(patient::PatientId patient) const
{
    return guardOf(m_ledger.db, patient);
}

journal::StateReader RecordGate::stateReader(storage::Database& db)
{
    return [&db](qint64 id) -> Result<std::optional<QJsonObject>> {
        TRY_LET(guard, guardOf(db, {id}));
        return guard ? std::optional(toJson(*guard)) : std::nullopt;
    };
}

Result<void> RecordGate::write(const RecordGuard& it)
{
    TRY_LET(changed,
        m_ledger.db
            .query(R"sql(
        UPDATE record_guard SET marked = :marked, reason = :reason, entered_at = :at, entered_by = :by,
                                revision = :revision
        WHERE patient_id = :patient)sql")
            .bind(":marked", it.marked)
            .bind(":reason", it.reason)
            .bind(":at", it.enteredAt)
            .bind(":by", it.enteredBy)
            .bind(":revision", it.revision)
            .bind(":patient", it.patient)
            .run());
    if (changed > 0)
        return {};
    TRY(m_ledger.db
            .query(R"sql(
        INSERT INTO record_guard(patient_id, marked, reason, entered_at, entered_by, revision)
        VALUES (:patient, :marked, :reason, :at, :by, :revision))sql")
            .bind(":patient", it.patient)
            .bind(":marked", it.marked)
            .bind(":reason", it.reason)
            .bind(":at", it.enteredAt)
            .bind(":by", it.enteredBy)
            .bind(":revision", it.revision)
            .run());
    return {};
}

} // namespace tramyte::visit
