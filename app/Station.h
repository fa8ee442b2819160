// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ChangeFeed.h"
#include "core/bill/BillService.h"
#include "core/catalog/CatalogImport.h"
#include "core/catalog/CatalogRepository.h"
#include "core/catalog/SettingService.h"
#include "core/claim/ClaimService.h"
#include "core/document/PaperService.h"
#include "core/journal/Ledger.h"
#include "core/patient/PatientService.h"
#include "core/prescription/PrescriptionService.h"
#include "core/security/UserService.h"
#include "core/settings/Installation.h"
#include "core/stock/StockService.h"
#include "core/storage/Database.h"
#include "core/storage/StationLock.h"
#include "core/visit/VisitService.h"

namespace tramyte::app {

/// What a new station needs to be told.
struct NewStation {
    QString code; ///< facility code (mã cơ sở KCB), 5 characters
    QString name;
    QString province; ///< list of 2025
    QString commune;
    QString admin; ///< log-in name of the first user
    QString licence;
    int device = 1;
    bool demo = false;
};

struct CreatedStation {
    QString recoveryKey; ///< shown once, to be written down
    QString station;
    int device = 1;
    QString certificateSha256;
};

/// An open station: its files, its log-in and everything that works on it, made once and handed on by reference.
class Station final {
public:
    /// Makes a station in `folder`, which must not exist or be empty; whole or not at all. The first user holds all
    /// roles but the midwife's. Errors: Validation, Conflict, Io.
    static Result<CreatedStation> create(const QString& folder, const NewStation& wanted, const QString& passphrase,
        const Clock& clock, const crypto::DerivationCost& cost = {});
    /// Errors: NotFound (no station there), Passphrase, Conflict (open elsewhere), Damaged, Newer, Io.
    static Result<std::unique_ptr<Station>> open(const QString& folder, const QString& user, const QString& passphrase,
        const Clock& clock, const crypto::DerivationCost& cost = {});
    /// Opens by the recovery key instead of `user`'s passphrase, to work in that user's name. Errors: as above.
    static Result<std::unique_ptr<Station>> open(const QString& folder, const QString& user,
        const crypto::RecoveryKey& recoveryKey, const Clock& clock, const crypto::DerivationCost& cost = {});

    const QString& folder() const { return m_folder; }
    const security::Session& session() const { return m_session; }
    const settings::Installation& installation() const { return m_installation; }
    security::KeyRing& keys() { return m_keys; }
    storage::Database& db() { return *m_db; }
    journal::Ledger& ledger() { return m_ledger; }
    const catalog::CatalogRepository& catalogue() const { return m_catalogue; }
    /// How the journal's proof finds the current state of each kind of thing.
    journal::StateReaders stateReaders() { return stateReaders(*m_db); }
    /// The same for a bare database, which must live longer: a backup that is put to the proof.
    static journal::StateReaders stateReaders(storage::Database& file);

private:
    using Unlock = std::function<Result<crypto::SecretBytes>(const crypto::KeyFile&)>;
    static Result<std::unique_ptr<Station>> openWith(const QString& folder, const QString& user, const Unlock& unlock,
        bool byRecoveryKey, const Clock& clock, const crypto::DerivationCost& cost);
    Station(QString folder, std::unique_ptr<storage::StationLock> lock, std::unique_ptr<storage::Database> db,
        security::KeyRing keys, settings::Installation installation, const Clock& clock);

    QString m_folder;
    std::unique_ptr<storage::StationLock> m_lock; // before the database: let go of after it
    std::unique_ptr<storage::Database> m_db;
    security::KeyRing m_keys;
    settings::Installation m_installation;
    security::Session m_session;
    IdGenerator m_ids;
    journal::Journal m_journal;
    journal::DoneTokens m_tokens;
    ChangeFeed m_changes;
    journal::Ledger m_ledger;
    catalog::CatalogRepository m_catalogue;

public:
    catalog::SettingService settings;
    security::UserService users;
    catalog::CatalogImport catalogImport;
    patient::PatientService patients;
    visit::VisitService visits;
    stock::StockService stock;
    prescription::PrescriptionService prescriptions;
    bill::BillService bills;
    document::PaperService papers;
    claim::ClaimService claims;
};

} // namespace tramyte::app
