// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SettingService.h"

#include "core/security/UserRepository.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::catalog {

using journal::Action;
using settings::Setting;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::settings", text);
}

tl::unexpected<Error> unknown(const QString& name)
{
    return failField(
        QStringLiteral("name"), QStringLiteral("setting.unknown"), tr("There is no setting %1.").arg(name));
}

} // namespace

Result<std::vector<Setting>> SettingService::list(const security::Session& session, QDate day) const
{
    TRY(session.require(security::Permission::EditSettings));
    std::vector<Setting> all;
    for (const settings::Known& known : settings::knownSettings()) {
        const QString name = QString::fromLatin1(known.name);
        TRY_LET(value, m_settings.value(name, day));
        TRY_LET(history, m_settings.history(name)); // the latest first day first
        const auto inForce = std::ranges::find_if(history, [&](const Setting& it) { return it.validFrom <= day; });
        all.push_back({{}, name, inForce == history.end() ? QDate(1, 1, 1) : inForce->validFrom, value});
    }
    return all;
}

Result<std::vector<DatedValue>> SettingService::history(const security::Session& session, const QString& name) const
{
    TRY(session.require(security::Permission::EditSettings));
    if (!findSetting(name))
        return unknown(name);
    TRY_LET(values, m_settings.history(name));
    std::vector<DatedValue> dated;
    for (Setting& value : values) {
        DatedValue it{std::move(value), {}, {}};
        TRY_LET(entries, m_ledger.journal.of(QStringLiteral("setting"), it.setting.id.value));
        if (!entries.empty()) {
            it.enteredAt = entries.back().at;
            TRY_LET(user, security::UserRepository(m_ledger.db).find(entries.back().user));
            it.enteredBy = user ? user->fullName : QString();
        }
        dated.push_back(std::move(it));
    }
    return dated;
}

Result<QString> SettingService::check(const QString& name, QDate validFrom, const QString& value) const
{
    const auto info = findSetting(name);
    if (!info || !validFrom.isValid())
        return unknown(name);
    TRY_LET(kept, tidied(*info, value));
    if (!info->list || kept.isEmpty())
        return kept;
    // a list that the station does not have yet proves nothing
    const QDate day = std::max(validFrom, m_ledger.clock.today());
    TRY_LET(lines, m_lists.countOpen(*info->list, day));
    TRY_LET(entry, m_lists.find(*info->list, kept, day));
    if (lines > 0 && !entry)
        return failField(QStringLiteral("value"), QStringLiteral("setting.unknownCode"),
            tr("%1: there is no code %2 in the station's list. Take one that is there, or import the list first.")
                .arg(info->title, kept));
    return kept;
}

Result<Setting> SettingService::set(
    const security::Session& session, const QString& name, QDate validFrom, const QString& value)
{
    TRY(session.require(security::Permission::EditSettings));
    TRY_LET(kept, check(name, validFrom, value));
    auto done = m_ledger.db.transaction([&]() -> Result<Setting> {
        TRY_LET(before, m_settings.find(name, validFrom));
        Setting setting = before.value_or(Setting{{}, name, validFrom, {}});
        setting.value = kept;
        if (before && before->value == setting.value)
            return setting;
        if (before) {
            TRY(m_settings.update(setting));
        } else {
            setting.id = m_ledger.ids.next<settings::SettingId>();
            TRY(m_settings.insert(setting));
        }
        TRY_LET(written, m_settings.find(setting.id));
        const Setting after = written.value_or(setting);
        TRY(m_ledger.journal.record(session.user, before ? Action::Change : Action::Create,
            {QStringLiteral("setting"), after.id.value, after.revision,
                before ? std::optional(toJson(*before)) : std::nullopt, toJson(after)}));
        return after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Settings);
    return done;
}

} // namespace tramyte::catalog
