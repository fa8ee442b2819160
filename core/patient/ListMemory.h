// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Journal.h"

#include <QStringList>

namespace tramyte::patient {

/// What people said about the columns of lists, by their headings. Lies in the encrypted file like drafts do, outside
/// the journal: it is nothing about a patient.
class ListMemory final {
public:
    explicit ListMemory(storage::Database& db) : m_db(db) {}

    /// The fields by column; empty when no list with these headings was told.
    Result<QStringList> find(const QString& headings) const;
    Result<void> write(const QString& headings, const QStringList& fields, journal::UserId user, Instant now);

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
