// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "tests/support/Check.h"

#include <deque>
#include <map>

namespace tramyte {

/// Makes the n-th row that is written from now on fail, as a full disk would, and tells what the file holds.
class Faults {
public:
    explicit Faults(storage::Database& db) : m_db(db)
    {
        ok(m_db.execute("CREATE TABLE fault(left INTEGER); INSERT INTO fault VALUES (0)"));
        for (const QString& table : tables())
            for (const char* what : {"INSERT", "UPDATE", "DELETE"})
                ok(m_db.execute(QStringLiteral("CREATE TRIGGER fault_%1_%2 BEFORE %2 ON %1 BEGIN "
                                               "UPDATE fault SET left = left - 1; "
                                               "SELECT RAISE(ABORT, 'no room') FROM fault WHERE left = 0; END")
                                    .arg(table, QLatin1String(what))
                                    .toUtf8()));
    }

    /// 0: nothing fails.
    void failAt(int row) { ok(m_db.execute("UPDATE fault SET left = " + QByteArray::number(row))); }
    /// Every row of every table.
    std::map<QString, QString> content()
    {
        std::map<QString, QString> all;
        for (const QString& table : tables()) {
            QStringList columns;
            ok(m_db.query(kept("PRAGMA table_info(" + table.toUtf8() + ")")).each([&](const storage::Row& row) {
                columns << QStringLiteral("quote(%1)").arg(row.text(1));
            }));
            QStringList rows;
            const QByteArray sql = "SELECT " + columns.join(QStringLiteral(" || ',' || ")).toUtf8() + " FROM "
                + table.toUtf8() + " ORDER BY 1";
            ok(m_db.query(kept(sql)).each([&](const storage::Row& row) { rows << row.text(0); }));
            all[table] = rows.join(u'\n');
        }
        return all;
    }

private:
    QStringList tables()
    {
        QStringList names;
        ok(m_db.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                      "AND name NOT LIKE '%!_fts%' ESCAPE '!' AND name <> 'fault' ORDER BY name")
                .each([&](const storage::Row& row) { names << row.text(0); }));
        return names;
    }
    /// A statement's text must outlive the connection.
    static const char* kept(const QByteArray& sql)
    {
        static std::deque<QByteArray> texts;
        const auto known = std::find(texts.begin(), texts.end(), sql);
        return known != texts.end() ? known->constData() : texts.emplace_back(sql).constData();
    }

    storage::Database& m_db;
};

} // namespace tramyte
