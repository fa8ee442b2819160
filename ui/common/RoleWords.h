// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/Permission.h"

namespace tramyte::ui {

/// A role in words.
QString nameOf(security::Role role);

} // namespace tramyte::ui
