// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Services.h"
#include "core/backup/BackupReader.h"
#include "core/sync/BundleService.h"

namespace tramyte::app {

/// The proof of a restored database: every entry of its journal and every state that the journal names. `progress` gets
/// entries done and all and may return false to stop.
backup::JournalProof journalProof(
    const Clock& clock, const std::function<bool(qint64 done, qint64 all)>& progress = {});

/// Writes the first entry of a restored station's new epoch; by the recovery key nobody is known.
std::function<Result<void>(storage::Database&)> restoreEntry(const QString& userName, const Clock& clock);

} // namespace tramyte::app
