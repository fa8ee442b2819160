// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tramyte::ui {

/// A page by its key, in words; the bare key for one that is not known.
QString sayPage(const QString& key);

} // namespace tramyte::ui
