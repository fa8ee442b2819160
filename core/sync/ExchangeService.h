// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/security/Session.h"
#include "core/sync/ReceiverRepository.h"

namespace tramyte::sync {

/// A certificate as a person looks at it before saying yes.
struct CertificateInfo {
    QString fingerprint;
    QString name;
    QString stationCode;
    Instant validFrom;
    Instant validTo;
    int daysLeft = 0;             ///< whole days from today; negative when it has ended
    std::optional<Error> problem; ///< why nothing can be sent to it
    bool confirmed = false;       ///< it is a receiver already
    bool own = false;             ///< this station's own
};

struct ReceiverInfo {
    CertificateInfo certificate;
    Instant confirmedAt;
    QString confirmedBy; ///< full name
    std::optional<Instant> withdrawnAt;
    std::optional<SentBundle> last;
};

/// What the next bundle to a receiver will bring.
struct Pending {
    std::optional<SentBundle> last;   ///< the bundle that it follows; empty: everything goes, from the first entry
    qint64 entries = 0;               ///< of the journal, without those that only say that someone looked
    std::map<QString, qint64> things; ///< how many of each kind
    qint64 estimatedSize = 0;         ///< bytes, roughly

    bool isEmpty() const { return entries == 0; }
};

/// The line of the status bar.
struct LastExport {
    std::optional<Instant> at; ///< empty: never
    QString receiver;          ///< name
    int days = 0;              ///< since then, or since this station began
    bool remind = false;       ///< longer ago than `exchange.remindDays`
};

QJsonObject toJson(const CertificateInfo& info);
QJsonObject toJson(const ReceiverInfo& info);
QJsonObject toJson(const Pending& pending);

/// To whom this station sends, what went and what waits.
class ExchangeService final {
public:
    explicit ExchangeService(journal::Ledger& ledger) : m_ledger(ledger), m_receivers(ledger.db) {}

    /// Whom bundles may go to, withdrawn ones last. Error: Permission.
    Result<std::vector<ReceiverInfo>> receivers(const security::Session& session) const;
    /// The bundles to one receiver, newest first.
    Result<std::vector<SentBundle>> sent(
        const security::Session& session, const QString& fingerprint, int limit = 50) const;
    /// Reads a certificate and confirms nothing. Errors: Permission, Damaged (no certificate), Validation (a private
    /// key).
    Result<CertificateInfo> inspect(const security::Session& session, const QByteArray& pem) const;
    /// Makes it a receiver, a withdrawn one again. `compared` is what the other side read out of the fingerprint: all
    /// of it, or 8 characters or more of its beginning or end; blanks and colons do not matter. Errors: those of
    /// `inspect`; Validation (field `fingerprint`; a certificate that cannot receive, or our own).
    Result<ReceiverInfo> confirm(const security::Session& session, const QByteArray& pem, const QString& compared);
    /// Nothing more goes there. Error: NotFound.
    Result<ReceiverInfo> withdraw(const security::Session& session, const QString& fingerprint);
    /// What waits for a receiver. Error: NotFound (never confirmed).
    Result<Pending> pending(const security::Session& session, const QString& fingerprint) const;
    /// For everybody: when something last went out, and whether it is time again.
    Result<LastExport> lastExport(const security::Session& session) const;

private:
    Result<Receiver> require(const QString& fingerprint) const;
    Result<CertificateInfo> infoOf(const crypto::Certificate& certificate) const;
    Result<ReceiverInfo> infoOf(const Receiver& receiver) const;

    journal::Ledger& m_ledger;
    ReceiverRepository m_receivers;
};

/// Confirms a receiver whose certificate was checked; nothing when it is one already. Inside a transaction.
Result<Receiver> confirmReceiver(
    journal::Ledger& ledger, const security::Session& session, const crypto::Certificate& certificate);

} // namespace tramyte::sync
