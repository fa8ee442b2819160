// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ChangeFeed.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QString>
#include <functional>
#include <memory>

namespace tramyte::security {
struct Session;
class DraftService;
class JournalService;
class UserService;
}
namespace tramyte::settings {
struct Installation;
}
namespace tramyte::catalog {
class Catalogue;
class CatalogImport;
class CatalogService;
class SettingService;
}
namespace tramyte::patient {
class DuplicateService;
class MergeService;
class CardService;
class IdentityService;
class AssignmentService;
class HouseholdService;
class ConsentService;
class DataRequestService;
class DisclosureService;
class PatientService;
class PeopleImport;
}
namespace tramyte::visit {
class LookupService;
class ProblemService;
class QueueService;
class RecordGateService;
class VisitService;
}
namespace tramyte::stock {
class StockService;
}
namespace tramyte::prescription {
class PrescriptionService;
}
namespace tramyte::bill {
class BillService;
class ConsultationService;
}
namespace tramyte::document {
class HouseholdPaperService;
class PaperService;
class PersonPaperService;
}
namespace tramyte::claim {
class ClaimService;
}
namespace tramyte::exchange {
class PersonExportService;
}
namespace tramyte::report {
class DutyService;
class PanelService;
class ReportService;
class SupportService;
class PersonDueService;
class ReadersService;
}
namespace tramyte::sync {
class BundleService;
class ExchangeService;
}
namespace tramyte::backup {
class BackupService;
}

namespace tramyte::ui {

class BackupWork;
class Timings;

/// What the windows work with: who works, and every service on one connection. Made by the program; all of it lives
/// longer than the windows that are given it. Include the headers of the services that you call.
struct Desk {
    const security::Session& session; ///< changes when another user takes over
    const settings::Installation& installation;
    const Clock& clock;
    ChangeFeed& changes;
    const catalog::Catalogue& catalogue;
    catalog::CatalogService& lists;
    catalog::SettingService& settings;
    security::DraftService& drafts;
    security::UserService& users;
    catalog::CatalogImport& catalogImport;
    patient::PatientService& patients;
    patient::DuplicateService& duplicates;
    patient::MergeService& merges;
    patient::CardService& cards;
    patient::IdentityService& identities;
    patient::PeopleImport& peopleImport;
    visit::VisitService& visits;
    visit::QueueService& queue;
    visit::LookupService& lookups;
    visit::ProblemService& problems;
    visit::RecordGateService& gate;
    patient::ConsentService& consents;
    patient::DataRequestService& requests;
    patient::DisclosureService& disclosures;
    exchange::PersonExportService& personExport;
    document::PersonPaperService& personPapers;
    report::ReadersService& readers;
    report::PersonDueService& personDues;
    stock::StockService& stock;
    prescription::PrescriptionService& prescriptions;
    bill::BillService& bills;
    bill::ConsultationService& consultations;
    document::PaperService& papers;
    claim::ClaimService& claims;
    report::ReportService& reports;
    report::DutyService& duties;
    report::SupportService& support;
    security::JournalService& journal;
    sync::ExchangeService& exchange;
    sync::BundleService& bundles;
    backup::BackupService& backups;
    patient::HouseholdService& households;
    patient::AssignmentService& assignments;
    report::PanelService& panels;
    document::HouseholdPaperService& householdPapers;
    BackupWork& backupWork; ///< what of it needs the station's key
    Timings& timings;       ///< of the windows; for their thread only

    /// The same services on a connection of its own, for slow work in another thread (see Task).
    std::function<Result<std::shared_ptr<Desk>>()> openBeside;
};

} // namespace tramyte::ui
