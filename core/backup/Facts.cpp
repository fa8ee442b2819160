// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/Facts.h"

#include "core/journal/Journal.h"
#include "core/settings/Installation.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::backup {

Result<BackupHeader> factsOf(storage::Database& db)
{
    BackupHeader facts;
    TRY_LET(installation, settings::InstallationRepository(db).require());
    facts.station = installation.station;
    facts.device = installation.device;
    facts.epoch = installation.epoch;
    facts.schema = db.schemaVersion();
    const SystemClock unused;
    TRY_LET(head, journal::Journal(db, unused, installation.origin()).head());
    facts.journalSeq = head.seq;
    facts.journalHead = head.hash;
    TRY_LET(counts, db.rowCounts());
    facts.counts = std::move(counts);
    return facts;
}

Result<void> compareFacts(const BackupHeader& promised, const BackupHeader& found)
{
    const auto differs = [](const QString& what) {
        return fail(ErrorKind::Damaged, QStringLiteral("backup.contents"),
            QCoreApplication::translate(
                "tramyte::backup", "This backup does not hold what it says it holds (%1). Take another one.")
                .arg(what));
    };
    if (promised.station != found.station || promised.device != found.device || promised.epoch != found.epoch)
        return differs(QStringLiteral("station"));
    if (promised.schema != found.schema)
        return differs(QStringLiteral("schema"));
    if (promised.journalSeq != found.journalSeq || promised.journalHead != found.journalHead)
        return differs(QStringLiteral("journal"));
    for (const auto& [table, count] : promised.counts) {
        const auto other = found.counts.find(table);
        if (other == found.counts.end() || other->second != count)
            return differs(table);
    }
    return promised.counts.size() == found.counts.size() ? Result<void>() : differs(QStringLiteral("tables"));
}

} // namespace tramyte::backup
