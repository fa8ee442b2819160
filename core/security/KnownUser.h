// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/User.h"

namespace tramyte::security {

/// A user as the list of users shows them.
struct KnownUser {
    User user;
    bool hasKey = false;              ///< whether a passphrase of theirs opens the station
    std::optional<Instant> lastLogin; ///< from the journal
};

QJsonObject toJson(const KnownUser& known);

/// What changes about a user; what is not given stays as it is.
struct UserChange {
    QString name; ///< whose; log-in names never change
    std::optional<QString> fullName = {};
    std::optional<QString> title = {};
    std::optional<QString> licence = {};
    std::optional<std::set<Role>> roles = {};
    std::optional<bool> active = {};
    std::optional<int> revision = {}; ///< that was shown; another one now is a conflict
};

} // namespace tramyte::security
