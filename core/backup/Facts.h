// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupFile.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::backup {

/// What a database says about itself, in the form that a backup's header keeps (sizes, program and moment left open).
Result<BackupHeader> factsOf(storage::Database& db);

/// Whether a restored database holds what the header promised. Error: Damaged, naming what differs.
Result<void> compareFacts(const BackupHeader& promised, const BackupHeader& found);

} // namespace tramyte::backup
