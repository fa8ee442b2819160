// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace tramyte::storage {

namespace {

Result<void> apply(Database& db, const Migration& migration)
{
    // foreign keys cannot be switched inside a transaction, and reshaping a table needs them off
    TRY(db.execute("PRAGMA foreign_keys = OFF"));
    auto done = db.transaction([&]() -> Result<void> {
        TRY(db.execute(migration.script));
        TRY_LET(orphans, db.query("PRAGMA foreign_key_check").all([](const Row& row) { return row.text(0); }));
        if (!orphans.empty())
            return fail(ErrorKind::Damaged, QStringLiteral("storage.migrationOrphans"),
                QCoreApplication::translate("tramyte::storage",
                    "The station could not be brought to this program's form (step %1). It was left as it was.")
                    .arg(migration.number),
                orphans.front());
        return db.execute("PRAGMA user_version = " + QByteArray::number(migration.number));
    });
    TRY(db.execute("PRAGMA foreign_keys = ON"));
    return done;
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.push_back({name.left(4).toInt(), name, file.readAll()});
        Q_ASSERT(migrations.back().number == static_cast<int>(migrations.size()));
    }
    return migrations;
}

Result<void> migrate(
    Database& db, const std::vector<Migration>& migrations, const std::function<Result<void>()>& beforeFirst)
{
    const int version = db.schemaVersion();
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (version < 0)
        return fail(ErrorKind::Damaged, QStringLiteral("storage.version"),
            QCoreApplication::translate("tramyte::storage", "The database does not tell its version."));
    if (version > newest)
        return fail(ErrorKind::Newer, QStringLiteral("storage.newer"),
            QCoreApplication::translate("tramyte::storage",
                "This station was last used by a newer program (form %1, this program knows %2). Install that program.")
                .arg(version)
                .arg(newest));
    if (version == newest)
        return {};
    if (version > 0 && beforeFirst)
        TRY(beforeFirst());
    for (const Migration& migration : migrations) {
        if (migration.number > version)
            TRY(apply(db, migration));
    }
    return {};
}

} // namespace tramyte::storage
