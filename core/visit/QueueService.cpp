// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/QueueService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::visit {

using security::Permission;
using security::Session;

namespace {

constexpr int kMostExpected = 50;
constexpr int kMostLeftOpen = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

} // namespace

Result<qint64> nextTicket(storage::NumberSeries& series, QDate day, int device)
{
    const int dayNumber = day.year() * 10'000 + day.month() * 100 + day.day(); // a series of its own each day
    return series.next(QStringLiteral("ticket"), dayNumber, device);
}

Result<PriorityAges> QueueService::agesOn(QDate day) const
{
    PriorityAges ages;
    TRY_LET(child, m_settings.value(QStringLiteral("queue.childUnder"), day));
    TRY_LET(elderly, m_settings.value(QStringLiteral("queue.elderlyFrom"), day));
    for (const auto& [written, years] : {std::pair(child, &ages.childUnder), {elderly, &ages.elderlyFrom}}) {
        bool isNumber = false;
        const int number = written.toInt(&isNumber);
        if (isNumber && number >= 0)
            *years = number;
    }
    return ages;
}

Result<std::vector<QueueRow>> QueueService::rowsOf(QDate day) const
{
    TRY_LET(ages, agesOn(day));
    TRY_LET(rows, m_queue.list(day, ages));
    std::ranges::sort(rows, comesBefore);
    return rows;
}

Result<std::vector<QueueRow>> QueueService::list(const Session& session, QDate day) const
{
    TRY(session.require(Permission::ReadQueue));
    return rowsOf(day);
}

Result<std::vector<QueueRow>> QueueService::leftOpen(const Session& session, QDate day) const
{
    TRY(session.require(Permission::ReadQueue));
    return m_queue.leftOpen(day, kMostLeftOpen);
}

Result<Expected> QueueService::expected(const Session& session, QDate day) const
{
    TRY(session.require(Permission::ReadQueue));
    return m_queue.expected(day, kMostExpected);
}

Result<QueueRow> QueueService::require(VisitId visit) const
{
    TRY_LET(rows, rowsOf(m_ledger.clock.today()));
    const auto row = std::ranges::find(rows, visit, &QueueRow::visit);
    if (row == rows.end())
        return fail(ErrorKind::NotFound, QStringLiteral("queue.notFound"), tr("This visit is not in today's queue."));
    return *row;
}

Result<QueueRow> QueueService::requireOpen(VisitId visit) const
{
    TRY_LET(row, require(visit));
    if (row.status != Status::Open)
        return fail(ErrorKind::Validation, QStringLiteral("queue.closed"),
            tr("This visit is closed already; nobody waits for it."));
    return row;
}

Result<void> QueueService::requireTicket(const QueueRow& row)
{
    TRY_LET(has, m_queue.hasTicket(row.visit));
    if (has)
        return {};
    const QDate day = localDay(row.arrivedAt);
    TRY_LET(number, nextTicket(m_series, day, m_device));
    return m_queue.insert(row.visit, day, m_device, number);
}

Result<QueueRow> QueueService::change(VisitId visit, const std::function<Result<void>(const QueueRow&)>& work)
{
    auto done = m_ledger.db.transaction([&]() -> Result<QueueRow> {
        TRY_LET(row, requireOpen(visit));
        TRY(requireTicket(row));
        auto worked = work(row);
        TRY(worked);
        return require(visit);
    });
    if (done)
        m_ledger.changes.announce(Topic::Visits, {visit.value});
    return done;
}

Result<std::optional<QueueRow>> QueueService::callNext(const Session& session)
{
    TRY(session.require(Permission::Examine));
    auto done = m_ledger.db.transaction([&]() -> Result<std::optional<QueueRow>> {
        TRY_LET(rows, rowsOf(m_ledger.clock.today()));
        const auto next = std::ranges::find_if(rows, &QueueRow::isWaiting); // sorted in the order of calling
        if (next == rows.end())
            return std::nullopt;
        TRY(requireTicket(*next));
        TRY(m_queue.writeCall(next->visit, m_ledger.clock.now(), session.user));
        TRY_LET(called, require(next->visit));
        return std::optional(called);
    });
    if (done && *done)
        m_ledger.changes.announce(Topic::Visits, {(*done)->visit.value});
    return done;
}

Result<QueueRow> QueueService::callAgain(const Session& session, VisitId visit)
{
    TRY(session.require(Permission::Examine));
    return change(visit, [&](const QueueRow& row) -> Result<void> {
        if (!row.calledAt)
            return fail(ErrorKind::Validation, QStringLiteral("queue.notCalled"),
                tr("This patient was not called yet. Call the next one."));
        return m_queue.writeCall(visit, m_ledger.clock.now(), session.user);
    });
}

Result<QueueRow> QueueService::take(const Session& session, VisitId visit)
{
    TRY(session.require(Permission::Examine));
    return change(visit, [&](const QueueRow& row) {
        return m_queue.writeCall(visit, row.calledAt.value_or(m_ledger.clock.now()), session.user);
    });
}

Result<QueueRow> QueueService::putBack(const Session& session, VisitId visit)
{
    TRY(session.require(Permission::Examine));
    return change(visit, [&](const QueueRow&) { return m_queue.writeCall(visit, std::nullopt, session.user); });
}

Result<QueueRow> QueueService::setPriority(
    const Session& session, VisitId visit, std::optional<Priority> priority, const QString& reason)
{
    TRY(session.require(Permission::OpenVisits));
    const QString why = text::tidyLine(reason);
    if (priority && why.isEmpty())
        return failField(QStringLiteral("reason"), QStringLiteral("queue.reasonMissing"),
            tr("Say why this patient is called before or after others."));
    return change(visit, [&](const QueueRow&) {
        return m_queue.writePriority(visit, priority, priority ? why : QString(), session.user);
    });
}

} // namespace tramyte::visit
