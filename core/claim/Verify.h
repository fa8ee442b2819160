// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/claim/Finding.h"

#include <QJsonArray>
#include <functional>

namespace tramyte::claim {

/// What `claim verify` and `claim check` answer.
struct Verification {
    int files = 0;
    int claims = 0; ///< claims and check-ins
    std::vector<Finding> findings;

    bool hasErrors() const;
};

/// Called after each claim with the numbers so far; false stops the work (what was found until then is the answer).
using VerifyProgress = std::function<bool(int files, int claims)>;

/// Reads claim and check-in files of any software and says everything that is wrong with them. `lists` are the dated
/// lists that the program brings: no station is needed.
/// Errors: NotFound or Io `claim.unreadable` (a file cannot be opened). What is inside a file is a finding, never an
/// error.
Result<Verification> verifyFiles(
    const QStringList& paths, const catalog::Catalogue& lists, const VerifyProgress& progress = {});

/// `{"files","claims","findings":[...]}`.
QJsonObject toJson(const Verification& verification);
/// `[{"code","severity","sentence"}]`, every check in order, for `claim rules`.
QJsonArray rulesToJson();

} // namespace tramyte::claim
