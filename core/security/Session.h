// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/journal/Journal.h"
#include "core/security/Permission.h"

namespace tramyte::security {

using journal::UserId;

/// Who is working. Every service call takes one.
struct Session {
    UserId user;
    QString name;     ///< log-in name
    QString fullName; ///< as printed under a signature
    QString title;    ///< bác sĩ, y sĩ, ...
    QString licence;  ///< practice licence number; empty for staff without one
    std::set<Role> roles;

    bool may(Permission permission) const { return isGranted(roles, permission); }
    /// Error: Permission.
    Result<void> require(Permission permission) const;
};

} // namespace tramyte::security
