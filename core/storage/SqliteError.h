// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::storage {

/// An SQLite result code as a refusal with a sentence. `what` is SQLite's own text, for the log; it names tables and
/// columns, never values.
Error sqliteError(int code, const char* what);

} // namespace tramyte::storage
