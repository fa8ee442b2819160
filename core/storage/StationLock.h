// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>
#include <memory>

namespace tramyte::storage {

/// Holds a station's folder for this process. The lock is the operating system's: it dies with the process, however
/// that ends.
class StationLock final {
public:
    /// Waits up to `waitMs` for a program that is about to end. Error: Conflict when another program holds the station.
    static Result<std::unique_ptr<StationLock>> take(const QString& folder, int waitMs = 2000);
    ~StationLock();

private:
    explicit StationLock(std::unique_ptr<QFile> file);
    std::unique_ptr<QFile> m_file;
};

} // namespace tramyte::storage
