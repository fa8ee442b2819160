// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace tramyte::storage {

class Database;

/// One numbered change of the schema: `resources/migrations/0007_add_lot_revision.sql`.
struct Migration {
    int number = 0;
    QString name;
    QByteArray script;
};

/// The migrations built into the program, 1, 2, 3 ... without a gap.
std::vector<Migration> builtInMigrations();

/// Brings a database to the newest schema, each migration in a transaction of its own. `beforeFirst` is called once,
/// before anything changes, when an existing file (schema above 0) is about to change: it copies the file aside.
/// Errors: Newer (the file was made by a newer program), Damaged (a migration left dangling references), Io.
Result<void> migrate(
    Database& db, const std::vector<Migration>& migrations, const std::function<Result<void>()>& beforeFirst = {});

} // namespace tramyte::storage
