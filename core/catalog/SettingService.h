// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/settings/Settings.h"

namespace tramyte::catalog {

/// Sets the station's dated settings. It stands in this room because `settings` and `security` stand side by side in
/// the house and know nothing of each other.
class SettingService {
public:
    explicit SettingService(journal::Ledger& ledger) : m_ledger(ledger), m_settings(ledger.db) {}

    /// Every known setting with its value on `day`, then what is set for other days is in `history`.
    Result<std::vector<settings::Setting>> list(const security::Session& session, QDate day) const;
    /// Sets a value from a day on. Errors: Validation (unknown name), Permission.
    Result<settings::Setting> set(
        const security::Session& session, const QString& name, QDate validFrom, const QString& value);

private:
    journal::Ledger& m_ledger;
    settings::SettingRepository m_settings;
};

} // namespace tramyte::catalog
