// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <memory>

namespace tramyte::storage {

class Database;

/// While it lives, a connection sees its file as it was at its first reading, whatever others write meanwhile; and its
/// statements need not lock the file one by one, which costs as much as reading a few rows. Nothing can be written by
/// this connection meanwhile, unless a transaction stands around it.
class Reading final {
public:
    static Result<std::unique_ptr<Reading>> begin(Database& db);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    explicit Reading(Database& db) : m_db(db) {}

    Database& m_db;
};

} // namespace tramyte::storage
