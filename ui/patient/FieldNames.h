// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tramyte::ui {

/// What people call a field of `register` or of a list ("birth" -> "Date of birth"); a name that is none stays as it
/// is.
QString shownField(const QString& name);

/// The fields that a column of a list can be, as one looks for them: who it is first.
const QStringList& listFieldsInOrder();

} // namespace tramyte::ui
