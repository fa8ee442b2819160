// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/SettingService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::catalog {

using journal::Action;
using settings::Setting;

Result<std::vector<Setting>> SettingService::list(const security::Session& session, QDate day) const
{
    TRY(session.require(security::Permission::EditSettings));
    std::vector<Setting> all;
    for (const settings::Known& known : settings::knownSettings()) {
        const QString name = QString::fromLatin1(known.name);
        TRY_LET(value, m_settings.value(name, day));
        all.push_back({{}, name, day, value});
    }
    return all;
}

Result<Setting> SettingService::set(
    const security::Session& session, const QString& name, QDate validFrom, const QString& value)
{
    TRY(session.require(security::Permission::EditSettings));
    const bool known = std::ranges::any_of(
        settings::knownSettings(), [&](const settings::Known& it) { return name == QLatin1String(it.name); });
    if (!known || !validFrom.isValid())
        return failField(QStringLiteral("name"), QStringLiteral("setting.unknown"),
            QCoreApplication::translate("tramyte::settings", "There is no setting %1.").arg(name));
    auto done = m_ledger.db.transaction([&]() -> Result<Setting> {
        TRY_LET(before, m_settings.find(name, validFrom));
        Setting setting = before.value_or(Setting{{}, name, validFrom, {}});
        setting.value = text::tidyLine(value);
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
