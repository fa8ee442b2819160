// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"

#include "core/base/Json.h"
#include "core/storage/Database.h"

#include <algorithm>

namespace tramyte::settings {

namespace {

Setting fromRow(const storage::Row& row)
{
    return {row.id<SettingId>(0), row.text(1), row.day(2), row.text(3), row.number(4)};
}

} // namespace

const std::vector<Known>& knownSettings()
{
    static const std::vector<Known> known = {
        {"station.name", ""}, {"station.province", ""}, {"station.commune", ""}, {"station.address", ""},
        {"station.phone", ""}, {"station.place", ""}, // địa danh before the date of a paper
        {"station.managingBody", ""},                 // first line of a letterhead: UBND XÃ ...
        {"station.headTitle", "GIÁM ĐỐC"}, {"station.headName", ""}, {"station.headLicence", ""}, // MA_TTDV
        {"visit.examService", ""},            // code of the examination fee that openVisit adds; empty: none
        {"visit.department", "K01"},          // MA_KHOA
        {"prescription.mostUnitsADay", "30"}, // more asks for a reason, as the next two; 0: nothing is asked
        {"prescription.mostDays", "100"}, {"prescription.mostUnits", "500"}, // of one line
        {"queue.childUnder", "6"}, {"queue.elderlyFrom", "75"},              // years: called before others
        {"claim.paymentMethod", "1"},                                        // MA_PTTT: 1 fee for service, 2 capitation
        {"claim.districtCode", ""},              // MAHUYEN_CU_TRU since districts were abolished
        {"insurance.dispenseOnlyCardRate", "1"}, // medicine by appointment: the card's rate instead of 100
        {"paper.linh", "linh"},                  // or lẻ
        {"paper.nghin", "nghìn"},                // or ngàn
        {"record.reasonHours", "12"},            // so long a reason to open an extra-sensitive record holds
        {"record.readersYears", "10"},           // so long who looked is kept
        {"record.officer", ""},                  // data protection officer, named on papers
        {"exchange.remindDays", "7"},            // an export older than that is told on every screen
        {"backup.folder", ""},                   // empty: backups/ in the station's own folder
        {"backup.everyDays", "1"},               // 0: never by itself
        {"backup.keepDays", "14"},               // the newest of each of the last days that have one
        {"backup.keepMonths", "12"},             // and of each of the last months
        {"backup.proveDays", "7"},               // a proof older than that is made again
    };
    return known;
}

QJsonObject toJson(const Setting& setting)
{
    return {{QStringLiteral("id"), format(setting.id)}, {QStringLiteral("name"), setting.name},
        {QStringLiteral("validFrom"), setting.validFrom.toString(Qt::ISODate)},
        {QStringLiteral("value"), setting.value}, {QStringLiteral("revision"), setting.revision}};
}

Result<QString> SettingRepository::value(const QString& name, QDate day) const
{
    const auto& known = knownSettings();
    const auto fallback = std::ranges::find_if(known, [&](const Known& it) { return name == QLatin1String(it.name); });
    Q_ASSERT(fallback != known.end());
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT value FROM setting WHERE name = :name AND valid_from <= :day ORDER BY valid_from DESC LIMIT 1)sql")
            .bind(":name", name)
            .bind(":day", day)
            .one([](const storage::Row& row) { return row.text(0); }));
    return found ? *found : QString::fromUtf8(fallback->fallback);
}

Result<std::vector<Setting>> SettingRepository::list() const
{
    return m_db.query("SELECT id, name, valid_from, value, revision FROM setting ORDER BY name, valid_from")
        .all(fromRow);
}

Result<std::vector<Setting>> SettingRepository::history(const QString& name) const
{
    return m_db
        .query(R"sql(
        SELECT id, name, valid_from, value, revision FROM setting WHERE name = :name ORDER BY valid_from DESC)sql")
        .bind(":name", name)
        .all(fromRow);
}

Result<std::optional<Setting>> SettingRepository::find(SettingId id) const
{
    return m_db.query("SELECT id, name, valid_from, value, revision FROM setting WHERE id = :id")
        .bind(":id", id)
        .one(fromRow);
}

Result<std::optional<Setting>> SettingRepository::find(const QString& name, QDate validFrom) const
{
    return m_db
        .query(R"sql(
        SELECT id, name, valid_from, value, revision FROM setting WHERE name = :name AND valid_from = :from)sql")
        .bind(":name", name)
        .bind(":from", validFrom)
        .one(fromRow);
}

Result<void> SettingRepository::insert(const Setting& setting)
{
    TRY(m_db.query("INSERT INTO setting(id, name, valid_from, value) VALUES (:id, :name, :from, :value)")
            .bind(":id", setting.id)
            .bind(":name", setting.name)
            .bind(":from", setting.validFrom)
            .bind(":value", setting.value)
            .run());
    return {};
}

Result<void> SettingRepository::update(const Setting& setting)
{
    TRY(m_db.query("UPDATE setting SET value = :value, revision = revision + 1 WHERE id = :id")
            .bind(":value", setting.value)
            .bind(":id", setting.id)
            .run());
    return {};
}

} // namespace tramyte::settings
