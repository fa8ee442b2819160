// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::print {

/// Makes the paper font known to the application, once: a paper looks the same on every PC because its font comes with
/// the program. Gives the family name. Needs a QGuiApplication. Errors: Damaged `print.font`.
Result<QString> paperFontFamily();

} // namespace tramyte::print
