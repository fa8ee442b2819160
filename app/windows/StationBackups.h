// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Station.h"
#include "ui/common/BackupWork.h"

namespace tramyte::app {

/// Backups of an open station, on the connection of `services`; both live longer.
class StationBackups final : public ui::BackupWork {
public:
    StationBackups(Station& station, Services& services) : m_station(station), m_services(services) {}

    Result<backup::WrittenBackup> make(
        const QString& folder, const backup::BackupService::CopyProgress& progress) override;
    Result<backup::BackupReport> prove(const QString& path, const backup::ProofProgress& progress) override;
    Result<bool> doDue(const std::function<bool()>& goOn) override;

private:
    backup::JournalProof proof(const backup::ProofProgress& progress) const;

    Station& m_station;
    Services& m_services;
};

} // namespace tramyte::app
