// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupService.h"
#include "ui/common/Theme.h"

/// How backups are told of, on the exchange page and in the status line.
namespace tramyte::ui {

/// "Proven to restore on 20/11/2026", "Not proven yet", ...
QString proofWords(const backup::MadeBackup& backup);
std::optional<Colour> proofColour(const backup::MadeBackup& backup);
QString proofIcon(const backup::MadeBackup& backup);
/// One sentence about the last backup and its proof.
QString stateWords(const backup::BackupState& state, Instant now);
/// Whether the head of station should look at it.
bool isWorrying(const backup::BackupState& state);

} // namespace tramyte::ui
