// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

namespace tramyte {

/// Lets writing into each of `tables` fail in turn while `call` runs, and sees that nothing of it stayed.
template <class Call>
void leavesNothingBehind(TestDatabase& db, const QStringList& tables, Call call)
{
    const auto before = ok((*db).rowCounts());
    for (const QString& table : tables) {
        INFO("writing into " << table.toStdString() << " fails");
        for (const char* event : {"INSERT", "UPDATE"})
            ok((*db).execute(
                QStringLiteral("CREATE TRIGGER fails_%2 BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'no'); END;")
                    .arg(table, QString::fromLatin1(event))
                    .toUtf8()));
        const auto done = call();
        CHECK_FALSE(done.has_value());
        for (const char* event : {"INSERT", "UPDATE"})
            ok((*db).execute("DROP TRIGGER fails_" + QByteArray(event)));
        CHECK(ok((*db).rowCounts()) == before);
    }
}

} // namespace tramyte
