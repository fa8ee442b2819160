// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PanelService.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace tramyte::report {

using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

void count(Panel& panel, const PanelRow& row)
{
    panel.unseen += row.isUnseen ? 1 : 0;
    panel.longTerm += row.problems.empty() ? 0 : 1;
    if (!row.resident.birth)
        return;
    PanelBand& band = panel.bands[ageBandOf(*row.resident.birth, panel.day)];
    ++(row.resident.sex == Sex::Male ? band.male : row.resident.sex == Sex::Female ? band.female : band.other);
}

} // namespace

Result<Panel> PanelService::panel(
    const Session& session, const QString& doctor, const std::function<bool(qint64, qint64)>& progress) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY_LET(doctors, m_assignments.doctors(session));
    const QString wanted = doctor.isEmpty() ? session.name : doctor;
    const auto who = std::ranges::find_if(
        doctors, [&](const patient::Doctor& it) { return it.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (who == doctors.end())
        return failField(QStringLiteral("doctor"), QStringLiteral("doctor.unknown"),
            tr("%1 is no doctor, physician assistant or midwife who can log in here.").arg(wanted));
    Panel panel;
    panel.doctor = *who;
    panel.day = m_ledger.clock.today();
    for (const AgeBand& band : ageBands())
        panel.bands.push_back({band});
    TRY_LET(people, m_assignments.residentsOf(session, who->user));
    TRY_LET(longTerm, visit::LongTermReader::make(m_ledger.db, m_catalogue, panel.day));
    const QDate yearAgo = panel.day.addYears(-1);
    for (patient::Resident& it : people) {
        if (progress && !progress(std::ssize(panel.rows), std::ssize(people)))
            return fail(ErrorKind::Conflict, QStringLiteral("panel.stopped"), tr("The list was stopped."));
        PanelRow row;
        if (it.lastVisit.isValid()) {
            TRY_LET(problems, longTerm.of(it.patient));
            row.problems = std::move(problems);
        }
        row.isUnseen = !it.lastVisit.isValid() || it.lastVisit < yearAgo;
        row.resident = std::move(it);
        count(panel, row);
        panel.rows.push_back(std::move(row));
    }
    return panel;
}

Result<std::map<patient::PatientId, std::vector<visit::LongTermProblem>>> PanelService::problems(
    const Session& session, const std::vector<patient::PatientId>& people) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY_LET(longTerm, visit::LongTermReader::make(m_ledger.db, m_catalogue, m_ledger.clock.today()));
    std::map<patient::PatientId, std::vector<visit::LongTermProblem>> found;
    for (const patient::PatientId id : people) {
        TRY_LET(problems, longTerm.of(id));
        if (!problems.empty())
            found.emplace(id, std::move(problems));
    }
    return found;
}

QJsonObject toJson(const Panel& panel)
{
    QJsonArray bands;
    for (const PanelBand& it : panel.bands)
        bands.append(QJsonObject{{QStringLiteral("ages"), it.band.key}, {QStringLiteral("male"), it.male},
            {QStringLiteral("female"), it.female}, {QStringLiteral("other"), it.other}});
    QJsonArray rows;
    for (const PanelRow& it : panel.rows) {
        QJsonObject row = patient::toJson(it.resident, panel.day);
        QJsonArray problems;
        for (const visit::LongTermProblem& problem : it.problems)
            problems.append(QJsonObject{{QStringLiteral("code"), problem.diagnosis.code},
                {QStringLiteral("name"), problem.diagnosis.name},
                {QStringLiteral("last"), json::orNull(problem.last)}});
        row.insert(QStringLiteral("problems"), problems);
        row.insert(QStringLiteral("unseenForAYear"), it.isUnseen);
        rows.append(row);
    }
    return {{QStringLiteral("doctor"), panel.doctor.name}, {QStringLiteral("day"), json::orNull(panel.day)},
        {QStringLiteral("people"), qint64(panel.rows.size())}, {QStringLiteral("unseenForAYear"), panel.unseen},
        {QStringLiteral("longTerm"), panel.longTerm}, {QStringLiteral("ages"), bands},
        {QStringLiteral("residents"), rows}};
}

} // namespace tramyte::report
