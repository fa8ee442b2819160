// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupService.h"
#include "core/base/ChangeFeed.h"
#include "core/bill/ConsultationService.h"
#include "core/catalog/CatalogImport.h"
#include "core/catalog/CatalogRepository.h"
#include "core/catalog/CatalogService.h"
#include "core/catalog/SettingService.h"
#include "core/claim/ClaimService.h"
#include "core/document/HouseholdPaperService.h"
#include "core/document/PaperService.h"
#include "core/document/PersonPaperService.h"
#include "core/document/ReportPaperService.h"
#include "core/exchange/PersonExportService.h"
#include "core/journal/Ledger.h"
#include "core/patient/AssignmentService.h"
#include "core/patient/CardService.h"
#include "core/patient/ConsentService.h"
#include "core/patient/DataRequestService.h"
#include "core/patient/DisclosureService.h"
#include "core/patient/DuplicateService.h"
#include "core/patient/HouseholdService.h"
#include "core/patient/IdentityService.h"
#include "core/patient/MergeService.h"
#include "core/patient/PatientService.h"
#include "core/patient/PeopleImport.h"
#include "core/prescription/PrescriptionService.h"
#include "core/report/DutyService.h"
#include "core/report/PanelService.h"
#include "core/report/PersonDueService.h"
#include "core/report/ReadersService.h"
#include "core/report/ReportService.h"
#include "core/report/SupportService.h"
#include "core/security/DraftService.h"
#include "core/security/JournalService.h"
#include "core/security/UserService.h"
#include "core/settings/Installation.h"
#include "core/stock/StockService.h"
#include "core/storage/Database.h"
#include "core/sync/BundleService.h"
#include "core/sync/ExchangeService.h"
#include "core/visit/LookupService.h"
#include "core/visit/ProblemService.h"
#include "core/visit/QueueService.h"
#include "core/visit/RecordGateService.h"
#include "core/visit/VisitService.h"

namespace tramyte::app {

class Services;

/// The claim files of insured visits for a bundle, each made when its turn comes. `services` must live longer.
sync::BundleExtras bundleExtras(Services& services);

/// Everything that works on one connection to a station's file, made once and handed on by reference. The windows have
/// one; each background work has one of its own.
class Services {
public:
    /// `keys`, `installation`, `ids` and `clock` are the station's and live longer.
    Services(std::unique_ptr<storage::Database> db, security::KeyRing& keys, const settings::Installation& installation,
        IdGenerator& ids, const Clock& clock);

    storage::Database& db() { return *m_db; }
    journal::Ledger& ledger() { return m_ledger; }
    ChangeFeed& changes() { return m_changes; }
    const catalog::CatalogRepository& catalogue() const { return m_catalogue; }
    /// How the journal's proof finds the current state of each kind of thing.
    journal::StateReaders stateReaders() { return stateReaders(*m_db); }
    /// The same for a bare database, which must live longer: a backup that is put to the proof.
    static journal::StateReaders stateReaders(storage::Database& file);

private:
    /// Titles are those of the station's list.
    security::UserService::TitleCheck titleCheck();
    /// Asks for a reason before the earlier states of an extra-sensitive record are read.
    security::JournalService::Gate recordGate();
    /// Until when the law has a person's records kept.
    patient::DataRequestService::KeptUntil recordKeeping();

    std::unique_ptr<storage::Database> m_db;
    IdGenerator& m_ids;
    journal::Journal m_journal;
    journal::DoneTokens m_tokens;
    ChangeFeed m_changes;
    journal::Ledger m_ledger;
    catalog::CatalogRepository m_catalogue;

public:
    catalog::SettingService settings;
    security::UserService users;
    security::DraftService drafts;
    security::JournalService journalView{m_ledger, stateReaders(), recordGate()};
    catalog::CatalogImport catalogImport;
    catalog::CatalogService lists;
    patient::PatientService patients;
    patient::DuplicateService duplicates{m_ledger};
    patient::MergeService merges;
    patient::CardService cards;
    patient::IdentityService identities;
    patient::PeopleImport peopleImport{m_ledger, m_catalogue, patients};
    visit::VisitService visits;
    visit::QueueService queue;
    visit::LookupService lookups;
    visit::ProblemService problems{m_ledger, m_catalogue};
    visit::RecordGateService gate{m_ledger, m_catalogue};
    patient::ConsentService consents{m_ledger, m_catalogue};
    patient::DataRequestService requests;
    patient::DisclosureService disclosures;
    exchange::PersonExportService personExport;
    document::PersonPaperService personPapers;
    report::ReadersService readers{m_ledger, m_catalogue};
    report::PersonDueService personDues{m_ledger, m_catalogue};
    stock::StockService stock;
    prescription::PrescriptionService prescriptions;
    bill::BillService bills;
    bill::ConsultationService consultations;
    document::PaperService papers;
    claim::ClaimService claims;
    report::ReportService reports;
    sync::ExchangeService exchange{m_ledger};
    sync::BundleService bundles{m_ledger, stateReaders(), bundleExtras(*this)};
    backup::BackupService backups{m_ledger};
    document::ReportPaperService reportPapers;
    report::DutyService duties;
    report::SupportService support{m_ledger};
    patient::HouseholdService households;
    patient::AssignmentService assignments{m_ledger};
    report::PanelService panels{m_ledger, m_catalogue};
    document::HouseholdPaperService householdPapers;
};

} // namespace tramyte::app
