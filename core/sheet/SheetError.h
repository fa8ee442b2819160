// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::sheet {

/// The sentences that several readers say alike.
tl::unexpected<Error> failTooLarge(const QString& place);
tl::unexpected<Error> failDamaged(const QString& place, const QString& detail = {});
tl::unexpected<Error> failNoSheet(const QString& name);
/// A table that cannot be written.
tl::unexpected<Error> failWrite(const QString& detail);
/// `sheet “Thuốc”, cell B12`; the cell is left out when empty.
QString placeOf(const QString& sheet, const QString& cell);

} // namespace tramyte::sheet
