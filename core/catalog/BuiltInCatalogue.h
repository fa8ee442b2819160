// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/MemoryCatalogue.h"

#include <memory>

namespace tramyte::catalog {

/// The lists that the program brings (`resources/catalog/<kind>.csv`): what a new station starts with, and what works
/// without any station.
class BuiltInCatalogue final : public MemoryCatalogue {
public:
    /// Reads every list once. Error: Damaged, naming file and row (a mistake of ours: tests read them all).
    static Result<std::unique_ptr<BuiltInCatalogue>> load();
};

} // namespace tramyte::catalog
