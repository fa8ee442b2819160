// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tramyte::backup {

/// Which backups of a folder may go: all but the newest of each of the last `days` days that have one and the newest of
/// each of the last `months` months, for each station and device. Files of other names are never named.
QStringList superfluousBackups(const QStringList& fileNames, int days = 14, int months = 12);

} // namespace tramyte::backup
