// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tramyte::ui {

/// What people call a field of `register` ("birth" -> "Date of birth"); a name that is none stays as it is.
QString shownField(const QString& name);

} // namespace tramyte::ui
