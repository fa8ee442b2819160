// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListMemory.h"

#include "core/storage/Database.h"

namespace tramyte::patient {

Result<QStringList> ListMemory::find(const QString& headings) const
{
    TRY_LET(fields,
        m_db.query("SELECT fields FROM list_columns WHERE headings = :headings")
            .bind(":headings", headings)
            .one([](const storage::Row& row) { return row.text(0).split(u','); }));
    return fields.value_or(QStringList());
}

Result<void> ListMemory::write(const QString& headings, const QStringList& fields, journal::UserId user, Instant now)
{
    TRY(m_db.query("DELETE FROM list_columns WHERE headings = :headings").bind(":headings", headings).run());
    TRY(m_db.query(R"sql(
        INSERT INTO list_columns(headings, fields, told_by, told_at) VALUES (:headings, :fields, :user, :at))sql")
            .bind(":headings", headings)
            .bind(":fields", fields.join(u','))
            .bind(":user", user)
            .bind(":at", now)
            .run());
    return {};
}

} // namespace tramyte::patient
