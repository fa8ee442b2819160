// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/IdGenerator.h"
#include "core/base/Result.h"
#include "core/journal/Journal.h"

#include <QDate>
#include <QJsonObject>
#include <vector>

namespace tramyte::storage {
class Database;
}

namespace tramyte::settings {

using SettingId = Id<struct SettingTag>;

/// A setting that the program knows, with the value that holds until someone sets another.
struct Known {
    const char* name;
    const char* fallback;
};

/// One value of a setting from a day on.
struct Setting {
    SettingId id;
    QString name;
    QDate validFrom;
    QString value;
    int revision = 1;
};

QJsonObject toJson(const Setting& setting);
const std::vector<Known>& knownSettings();

/// The station's settings, each with its dates; a visit is judged by those of its day.
class SettingRepository {
public:
    explicit SettingRepository(storage::Database& db) : m_db(db) {}

    /// The value in force on `day`; the fallback when none was set. `name` must be a known one.
    Result<QString> value(const QString& name, QDate day) const;
    Result<std::vector<Setting>> list() const;
    /// Every value of one setting, latest first day first.
    Result<std::vector<Setting>> history(const QString& name) const;
    Result<std::optional<Setting>> find(SettingId id) const;
    Result<std::optional<Setting>> find(const QString& name, QDate validFrom) const;
    Result<void> insert(const Setting& setting);
    Result<void> update(const Setting& setting);

private:
    storage::Database& m_db;
};

} // namespace tramyte::settings
