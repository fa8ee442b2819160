// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/security/DraftRepository.h"
#include "core/security/Session.h"

namespace tramyte::security {

/// Keeps what people are typing through a power cut. A draft lies in the encrypted file, outside the journal, and comes
/// back to the same user only; so every user may, with their own. Error of each: Permission (nobody is logged in), Io.
class DraftService {
public:
    explicit DraftService(journal::Ledger& ledger) : m_ledger(ledger), m_drafts(ledger.db) {}

    /// Keeps a form's content, on the disk before this returns. The same content again writes nothing.
    /// Error: Validation `draft.form` (a form without a name).
    Result<void> save(const Session& session, const QString& form, qint64 thing, const QJsonObject& content);
    Result<std::optional<Draft>> find(const Session& session, const QString& form, qint64 thing) const;
    Result<void> discard(const Session& session, const QString& form, qint64 thing);
    /// Latest first. Drafts older than 30 days are thrown away on this occasion.
    Result<std::vector<Draft>> list(const Session& session);

private:
    journal::Ledger& m_ledger;
    DraftRepository m_drafts;
};

} // namespace tramyte::security
