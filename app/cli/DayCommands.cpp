// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Calc.h"
#include "app/cli/Commands.h"
#include "app/cli/WorkRunner.h"

#include "core/base/Json.h"
#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <map>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

/// One line on standard output, on its way to whoever reads before this returns.
Result<void> printLine(const QJsonObject& object)
{
    const QByteArray line = json::canonical(object) + '\n';
    if (std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout)
            != static_cast<std::size_t>(line.size())
        || std::fflush(stdout) != 0)
        return fail(ErrorKind::Io, QStringLiteral("output.closed"), tr("Standard output cannot be written to."));
    return {};
}

Result<void> openInput(QFile& file, const QString& name)
{
    const bool opened = name == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                     : (file.setFileName(name), file.open(QIODevice::ReadOnly));
    if (!opened)
        return tl::unexpected(cannotRead(name, file.errorString()));
    return {};
}

} // namespace

Result<Reply> runWork(Desk& desk, const QString& file, bool keepGoing, qint64 fromLine, const QString& refs)
{
    QFile lines;
    TRY(openInput(lines, file));
    TRY_LET(station, desk.station());
    WorkRunner runner(*station);
    if (!refs.isEmpty()) {
        QFile earlier;
        TRY(openInput(earlier, refs));
        TRY(runner.readRefs(earlier));
    }
    TRY_LET(good, runner.run(lines, {keepGoing, fromLine}, printLine));
    Reply reply;
    reply.printed = true;
    reply.exitCode = good ? 0 : 1;
    return reply;
}

Result<Reply> listVisits(Desk& desk, const QString& dayText)
{
    const auto day = dayText.isEmpty() ? std::optional(desk.clock.today()) : parseDay(dayText);
    if (!day)
        return failField(QStringLiteral("day"), QStringLiteral("day.impossible"),
            tr("%1 is not a day. Write year-month-day, for example 2026-12-31.").arg(dayText));
    TRY_LET(station, desk.station());
    TRY_LET(visits, station->services().visits.listOfDay(station->session(), *day));
    TRY_LET(queue, station->services().queue.list(station->session(), *day));
    std::map<visit::VisitId, visit::QueueRow> people;
    for (visit::QueueRow& row : queue)
        people.emplace(row.visit, std::move(row));
    QJsonArray list;
    for (const visit::Visit& it : visits) {
        const visit::QueueRow& patient = people[it.id];
        QJsonArray diagnoses;
        for (const visit::Diagnosis& diagnosis : it.diagnoses)
            diagnoses.append(diagnosis.code);
        list.append(QJsonObject{{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
            {QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("fullName"), patient.fullName},
            {QStringLiteral("birth"), json::orNull(patient.birth)},
            {QStringLiteral("arrivedAt"), formatLocal(it.arrivedAt)},
            {QStringLiteral("closedAt"), it.closedAt ? QJsonValue(formatLocal(*it.closedAt)) : QJsonValue()},
            {QStringLiteral("status"), visit::wordOf(it.status)}, {QStringLiteral("reason"), json::orNull(it.reason)},
            {QStringLiteral("arrivalCode"), it.arrivalCode}, {QStringLiteral("diagnoses"), diagnoses}});
    }
    return Reply{list};
}

Result<Reply> listLeftOpen(Desk& desk)
{
    TRY_LET(station, desk.station());
    TRY_LET(rows, station->services().queue.leftOpen(station->session(), desk.clock.today()));
    QJsonArray list;
    for (const visit::QueueRow& it : rows)
        list.append(QJsonObject{{QStringLiteral("id"), format(it.visit)}, {QStringLiteral("code"), it.code},
            {QStringLiteral("patient"), format(it.patient)}, {QStringLiteral("fullName"), it.fullName},
            {QStringLiteral("birth"), json::orNull(it.birth)}, {QStringLiteral("arrivedAt"), formatLocal(it.arrivedAt)},
            {QStringLiteral("reason"), json::orNull(it.reason)}, {QStringLiteral("arrivalCode"), it.arrivalCode}});
    return Reply{list};
}

Result<Reply> showVisit(Desk& desk, const QString& typed, const QString& reason)
{
    TRY_LET(station, desk.station());
    TRY_LET(id, station->services().visits.idOf(station->session(), typed));
    if (!reason.isEmpty())
        TRY(station->services().gate.open(station->session(), id, reason));
    TRY_LET(visit, station->services().visits.view(station->session(), id));
    QJsonObject json = toJson(visit);
    TRY_LET(prescriptions, station->services().prescriptions.listOfVisit(station->session(), id));
    QJsonArray list;
    for (const prescription::Prescription& it : prescriptions)
        list.append(toJson(it));
    json.insert(QStringLiteral("prescriptions"), list);
    const auto bill = station->services().bills.current(station->session(), id);
    // a visit that cannot be priced yet is shown without its price; a file that cannot be read is not passed over
    if (!bill && bill.error().kind != ErrorKind::Validation && bill.error().kind != ErrorKind::NotFound)
        return tl::unexpected(bill.error());
    json.insert(QStringLiteral("bill"), bill ? QJsonValue(toJson(*bill)) : QJsonValue());
    QJsonArray payments;
    TRY_LET(paid, station->services().bills.payments(station->session(), id));
    for (const bill::Payment& it : paid)
        payments.append(toJson(it));
    json.insert(QStringLiteral("payments"), payments);
    return Reply{json};
}

Result<Reply> runCalc(const QString& name, const QString& file)
{
    const auto function = calcFunctions().find(name);
    if (function == calcFunctions().end())
        return fail(ErrorKind::Usage, QStringLiteral("calc.unknown"),
            tr("There is no calculation %1. `calc --help` lists them.").arg(name));
    QFile lines;
    TRY(openInput(lines, file.isEmpty() ? QStringLiteral("-") : file));
    Reply reply;
    reply.printed = true;
    constexpr qint64 kLongestLine = 16 * 1024 * 1024;
    while (true) {
        const QByteArray text = lines.readLine(kLongestLine);
        if (text.isEmpty())
            return reply;
        if (text.trimmed().isEmpty())
            continue;
        const auto done = json::parseObject(text.trimmed()).and_then(function->second.run);
        if (!done)
            reply.exitCode = 1;
        TRY(printLine(done ? *done : toJson(done.error())));
    }
}

} // namespace tramyte::cli
