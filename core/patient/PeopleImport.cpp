// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PeopleImport.h"

#include "core/insurance/Parameters.h"
#include "core/patient/ImportRun.h"
#include "core/patient/ListHeadings.h"
#include "core/patient/ListMemory.h"
#include "core/storage/BulkWork.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using security::Permission;
using security::Session;

namespace {

constexpr int kProgressEach = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

Result<void> checkColumns(const ListColumns& columns)
{
    if (!columns.twice.isEmpty())
        return failField(columns.twice, QStringLiteral("list.twice"), tr("This heading stands there twice."));
    if (!columns.has(QStringLiteral("fullName")))
        return failField(QStringLiteral("fullName"), QStringLiteral("list.noName"),
            tr("No heading for the name was found (fullName or họ tên)."));
    return {};
}

} // namespace

Result<ListPreview> PeopleImport::look(const Session& session, const QString& path, const QString& sheet) const
{
    TRY(session.require(Permission::ImportPatients));
    TRY_LET(list, lookAtList(path, sheet));
    TRY_LET(kept, ListMemory(m_ledger.db).find(list.columns.key()));
    if (!kept.isEmpty())
        list.columns.choose(kept, Reason::Kept);
    return list;
}

Result<void> PeopleImport::keepColumns(const Session& session, const ListColumns& columns)
{
    TRY(session.require(Permission::ImportPatients));
    const QString key = columns.key();
    if (key.isEmpty())
        return {};
    return m_ledger.db.transaction(
        [&] { return ListMemory(m_ledger.db).write(key, columns.fields(), session.user, m_ledger.clock.now()); });
}

Result<ImportOutcome> PeopleImport::import(const Session& session, PeopleReader& reader, const ImportOptions& options,
    const std::function<bool(qint64, qint64)>& progress)
{
    TRY(session.require(Permission::ImportPatients));
    const QDate today = m_ledger.clock.today();
    TRY_LET(rules, insurance::parametersOn(m_catalogue, today));
    ImportRun::Write write;
    if (!options.dryRun)
        write = [&](const Patient& before, FilledPatient filled) -> Result<Patient> {
            auto done = before.id ? m_patients.write(session, before, std::move(filled), journal::Action::Import)
                                  : m_patients.insert(session, std::move(filled), journal::Action::Import);
            TRY(done);
            return std::move(done->patient);
        };
    ImportRun run(m_ledger.db, m_catalogue, rules, today, m_ledger.ids.last(), options, std::move(write));
    ImportOutcome& outcome = run.outcome();
    const Error notLoaded{ErrorKind::Validation, QStringLiteral("import.notLoaded"), {}};
    const auto work = [&]() -> Result<void> {
        if (const auto checked = checkColumns(reader.columns()); !checked) {
            outcome.refused.push_back(
                {std::max(1, reader.columns().firstRow), checked.error().field, checked.error().message});
            outcome.rows = 1;
            return tl::unexpected(notLoaded);
        }
        for (;;) {
            TRY_LET(listed, reader.next());
            if (!listed)
                break;
            if (progress && outcome.rows % kProgressEach == 0) {
                const double part = std::max(reader.partRead(), 0.001);
                if (!progress(outcome.rows, std::max<qint64>(outcome.rows, qint64(outcome.rows / part))))
                    return fail(ErrorKind::Conflict, QStringLiteral("import.stopped"),
                        tr("The import was stopped; nothing was loaded."));
            }
            TRY(run.take(std::move(*listed)));
        }
        outcome.passedOver = reader.passedOver();
        if (outcome.rows == 0) {
            outcome.refused.push_back(
                {std::max(1, reader.columns().lastRow), {}, tr("There is no row below the headings.")});
            outcome.rows = 1;
        }
        std::ranges::stable_sort(outcome.refused, {}, &RefusedRow::row);
        outcome.loaded = !options.dryRun && (outcome.refused.empty() || options.acceptGood);
        return outcome.loaded || options.dryRun ? Result<void>() : Result<void>(tl::unexpected(notLoaded));
    };
    const storage::BulkWork bulk(m_ledger.db);
    const Result<void> done = options.dryRun ? work() : m_ledger.db.transaction(work);
    if (!done && done.error().code != notLoaded.code)
        return tl::unexpected(done.error());
    if (outcome.loaded)
        m_ledger.changes.announce(Topic::Patients);
    else if (!options.dryRun) // a dry run tells what would happen, a refused import what did: nothing
        outcome.added = outcome.updated = outcome.same = 0;
    return std::move(outcome);
}

} // namespace tramyte::patient
