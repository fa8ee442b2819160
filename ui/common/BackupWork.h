// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupService.h"

namespace tramyte::ui {

/// The part of backups that needs the station's key, which the windows never hold: made by the program, beside the
/// services of the same connection.
class BackupWork {
public:
    virtual ~BackupWork() = default;

    /// As BackupService::create.
    virtual Result<backup::WrittenBackup> make(
        const QString& folder, const backup::BackupService::CopyProgress& progress)
        = 0;
    /// As BackupService::prove: a real restore into a scratch place.
    virtual Result<backup::BackupReport> prove(const QString& path, const backup::ProofProgress& progress) = 0;
    /// As BackupService::createDue, then proveDue: what the program does by itself. Gives whether anything was done.
    virtual Result<bool> doDue(const std::function<bool()>& goOn) = 0;
};

} // namespace tramyte::ui
