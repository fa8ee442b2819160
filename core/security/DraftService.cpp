// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/DraftService.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::security {

namespace {

constexpr qint64 kKeptMs = qint64(30) * 24 * 60 * 60 * 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::security", text);
}

Result<void> requireSomebody(const Session& session)
{
    if (session.user)
        return {};
    return fail(ErrorKind::Permission, QStringLiteral("permission.denied"), tr("Log in first."));
}

} // namespace

Result<void> DraftService::save(const Session& session, const QString& form, qint64 thing, const QJsonObject& content)
{
    TRY(requireSomebody(session));
    if (form.isEmpty())
        return fail(ErrorKind::Validation, QStringLiteral("draft.form"), tr("A draft needs the name of its form."));
    TRY_LET(known, m_drafts.find(session.user, form, thing));
    if (known && known->content == content)
        return {};
    return m_ledger.db.transaction([&]() -> Result<void> {
        return m_drafts.write(session.user, {form, thing, content, m_ledger.clock.now()});
    });
}

Result<std::optional<Draft>> DraftService::find(const Session& session, const QString& form, qint64 thing) const
{
    TRY(requireSomebody(session));
    return m_drafts.find(session.user, form, thing);
}

Result<void> DraftService::discard(const Session& session, const QString& form, qint64 thing)
{
    TRY(requireSomebody(session));
    return m_drafts.remove(session.user, form, thing);
}

Result<std::vector<Draft>> DraftService::list(const Session& session)
{
    TRY(requireSomebody(session));
    TRY(m_drafts.removeOlder(session.user, {m_ledger.clock.now().ms - kKeptMs}));
    return m_drafts.list(session.user);
}

} // namespace tramyte::security
