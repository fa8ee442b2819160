// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/CatalogRepository.h"
#include "core/catalog/SettingInfo.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/settings/Settings.h"

namespace tramyte::catalog {

/// One value of a setting with who gave it last.
struct DatedValue {
    settings::Setting setting;
    Instant enteredAt;
    QString enteredBy; ///< full name; empty when nobody is known
};

/// Sets the station's dated settings. It stands in this room because `settings` and `security` stand side by side in
/// the house and know nothing of each other.
class SettingService {
public:
    explicit SettingService(journal::Ledger& ledger) : m_ledger(ledger), m_settings(ledger.db), m_lists(ledger.db) {}

    /// Every known setting with its value on `day`.
    Result<std::vector<settings::Setting>> list(const security::Session& session, QDate day) const;
    /// Every value of a setting, the latest first day first; empty when it was never set. Error: Validation (unknown).
    Result<std::vector<DatedValue>> history(const security::Session& session, const QString& name) const;
    /// The value as it would be kept. Errors: Validation (unknown name; a value that the setting does not take: field
    /// `value`).
    Result<QString> check(const QString& name, QDate validFrom, const QString& value) const;
    /// Sets a value from a day on. Errors: those of `check`, Permission.
    Result<settings::Setting> set(
        const security::Session& session, const QString& name, QDate validFrom, const QString& value);

private:
    journal::Ledger& m_ledger;
    settings::SettingRepository m_settings;
    CatalogRepository m_lists;
};

} // namespace tramyte::catalog
