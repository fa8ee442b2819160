// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::storage {

class Database;

/// While it lives, a connection keeps more pages at hand (64 MB): indexes of random numbers would else be read,
/// enciphered and written anew for every row of a long list.
class BulkWork final {
public:
    explicit BulkWork(Database& db);
    ~BulkWork();
    BulkWork(const BulkWork&) = delete;
    BulkWork& operator=(const BulkWork&) = delete;

private:
    Database& m_db;
};

} // namespace tramyte::storage
