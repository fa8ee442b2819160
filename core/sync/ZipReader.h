// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <functional>

namespace tramyte::sync {

/// What to do with one file of a ZIP: `begin` names it and says whether its bytes are wanted.
struct ZipVisitor {
    std::function<Result<bool>(const QString& name)> begin;
    std::function<Result<void>(QByteArrayView bytes)> take;
    std::function<Result<void>()> end; ///< of a file that was wanted
};

/// Walks a ZIP in memory once, in the order in which its files lie there; each checksum of a wanted file is checked.
/// Folders and links are refused. Stops quietly when `begin` or `end` gives an error, which it hands on. Error:
/// Damaged.
Result<void> walkZip(QByteArrayView zip, const ZipVisitor& visitor);

} // namespace tramyte::sync
