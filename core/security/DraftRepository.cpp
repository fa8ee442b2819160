// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/DraftRepository.h"

#include "core/base/Json.h"
#include "core/storage/Database.h"

#include <QJsonDocument>

namespace tramyte::security {

namespace {

Draft fromRow(const storage::Row& row)
{
    return {row.text(0), row.integer(1), QJsonDocument::fromJson(row.bytes(2)).object(), row.instant(3)};
}

} // namespace

Result<std::optional<Draft>> DraftRepository::find(UserId user, const QString& form, qint64 thing) const
{
    return m_db
        .query(R"sql(
        SELECT form, thing, content, saved_at FROM draft
        WHERE user_id = :user AND form = :form AND thing = :thing)sql")
        .bind(":user", user)
        .bind(":form", form)
        .bind(":thing", thing)
        .one(fromRow);
}

Result<std::vector<Draft>> DraftRepository::list(UserId user) const
{
    return m_db
        .query(R"sql(
        SELECT form, thing, content, saved_at FROM draft WHERE user_id = :user ORDER BY saved_at DESC, form, thing)sql")
        .bind(":user", user)
        .all(fromRow);
}

Result<void> DraftRepository::write(UserId user, const Draft& draft)
{
    const QByteArray content = json::canonical(draft.content);
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE draft SET content = :content, saved_at = :at
        WHERE user_id = :user AND form = :form AND thing = :thing)sql")
            .bind(":content", content)
            .bind(":at", draft.savedAt)
            .bind(":user", user)
            .bind(":form", draft.form)
            .bind(":thing", draft.thing)
            .run());
    if (changed == 0)
        TRY(m_db.query(R"sql(
            INSERT INTO draft(user_id, form, thing, content, saved_at)
            VALUES (:user, :form, :thing, :content, :at))sql")
                .bind(":user", user)
                .bind(":form", draft.form)
                .bind(":thing", draft.thing)
                .bind(":content", content)
                .bind(":at", draft.savedAt)
                .run());
    return {};
}

Result<void> DraftRepository::remove(UserId user, const QString& form, qint64 thing)
{
    TRY(m_db.query("DELETE FROM draft WHERE user_id = :user AND form = :form AND thing = :thing")
            .bind(":user", user)
            .bind(":form", form)
            .bind(":thing", thing)
            .run());
    return {};
}

Result<void> DraftRepository::removeOlder(UserId user, Instant than)
{
    TRY(m_db.query("DELETE FROM draft WHERE user_id = :user AND saved_at < :than")
            .bind(":user", user)
            .bind(":than", than)
            .run());
    return {};
}

Result<void> DraftRepository::turn(qint64 from, qint64 to)
{
    TRY(m_db.query("UPDATE OR IGNORE draft SET thing = :to WHERE thing = :from")
            .bind(":to", to)
            .bind(":from", from)
            .run());
    return {};
}

} // namespace tramyte::security
