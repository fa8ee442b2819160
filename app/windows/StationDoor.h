// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Station.h"
#include "app/windows/StationBackups.h"
#include "ui/common/Timings.h"
#include "ui/shell/Door.h"

namespace tramyte::app {

/// The windows' way into the station of one folder.
class StationDoor final : public ui::Door {
public:
    /// `isDemo`: its users and their passphrases may be shown.
    StationDoor(QString folder, const Clock& clock, bool isDemo = false, crypto::DerivationCost cost = {});
    ~StationDoor() override;

    const Clock& clock() const override { return m_clock; }
    QString folder() const override { return m_folder; }
    bool hasStation() const override;
    Result<QStringList> userNames() const override;
    std::vector<ui::DemoUser> demoUsers() const override;
    std::vector<std::pair<QString, QString>> provinces() const override;
    Result<Issues> check(const ui::StationWish& wish) const override;
    QStringList titles() const override;
    Result<QString> create(const ui::StationWish& wish) override;
    Result<void> prove(const QString& user, const QString& passphrase) override;
    Result<void> enter(const QString& user) override;
    ui::Desk& desk() override;

    Station* station() const { return m_station.get(); }

private:
    QString m_folder;
    const Clock& m_clock;
    bool m_isDemo;
    crypto::DerivationCost m_cost;
    std::unique_ptr<Station> m_station;
    QString m_openedBy; ///< who opened it, until that user enters
    std::unique_ptr<StationBackups> m_backups;
    ui::Timings m_timings;
    std::unique_ptr<ui::Desk> m_desk;
};

} // namespace tramyte::app
