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
class ConsentService;
class DataRequestService;
class DisclosureService;
class PatientService;
}
namespace tramyte::visit {
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
class ReportService;
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
    visit::VisitService& visits;
    visit::QueueService& queue;
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
    security::JournalService& journal;
    sync::ExchangeService& exchange;
    sync::BundleService& bundles;
    backup::BackupService& backups;
    BackupWork& backupWork; ///< what of it needs the station's key

    /// The same services on a connection of its own, for slow work in another thread (see Task).
    std::function<Result<std::shared_ptr<Desk>>()> openBeside;
};

} // namespace tramyte::ui
