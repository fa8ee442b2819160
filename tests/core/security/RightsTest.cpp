// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: every method of every service is called by every role and compared with the table of rights.
#include "core/backup/BackupService.h"
#include "core/bill/ConsultationService.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/catalog/CatalogImport.h"
#include "core/catalog/CatalogService.h"
#include "core/catalog/SettingService.h"
#include "core/claim/ClaimService.h"
#include "core/document/HouseholdPaperService.h"
#include "core/document/PaperService.h"
#include "core/document/PersonPaperService.h"
#include "core/document/ReportPaperService.h"
#include "core/exchange/PersonExportService.h"
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
#include "core/stock/StockService.h"
#include "core/sync/BundleService.h"
#include "core/sync/ExchangeService.h"
#include "core/visit/LookupService.h"
#include "core/visit/ProblemService.h"
#include "core/visit/QueueService.h"
#include "core/visit/RecordGateService.h"
#include "core/visit/VisitService.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

#include <QBuffer>
#include <QDirIterator>
#include <QRegularExpression>

using namespace tramyte;
using namespace tramyte::security;

namespace {

constexpr crypto::DerivationCost kCheap{8, 1};

/// What a call was refused with; empty when it went through.
template <class T>
std::optional<Error> errorIn(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

struct Method {
    std::optional<Permission> permission; ///< none: any user, for what is their own
    std::function<std::optional<Error>(const Session&)> call;
};

/// The services on one database, and each of their methods with the right it asks for.
class House {
public:
    House() : m_lists(ok(catalog::BuiltInCatalogue::load())), m_keys(makeKeys()) {}

    std::map<QString, Method> methods()
    {
        using P = Permission;
        const QDate day(2026, 11, 20);
        return {
            {"PatientService::enrol", {P::RegisterPatients, [&](auto& s) { return errorIn(m_patients.enrol(s, {})); }}},
            {"PatientService::blank", {P::RegisterPatients, [&](auto& s) { return errorIn(m_patients.blank(s)); }}},
            {"PatientService::update",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_patients.update(s, {7}, {})); }}},
            {"PatientService::addAllergy",
                {P::Examine, [&](auto& s) { return errorIn(m_patients.addAllergy(s, {7}, "x", "")); }}},
            {"PatientService::endAllergy",
                {P::Examine, [&](auto& s) { return errorIn(m_patients.endAllergy(s, {7}, {8}, "x")); }}},
            {"PatientService::denyAllergies",
                {P::Examine, [&](auto& s) { return errorIn(m_patients.denyAllergies(s, {7})); }}},
            {"ProblemService::list", {P::ReadVisits, [&](auto& s) { return errorIn(m_problems.list(s, {7})); }}},
            {"ProblemService::proposed",
                {P::ReadVisits, [&](auto& s) { return errorIn(m_problems.proposed(s, {7})); }}},
            {"ProblemService::add", {P::Examine, [&](auto& s) { return errorIn(m_problems.add(s, {})); }}},
            {"ProblemService::change", {P::Examine, [&](auto& s) { return errorIn(m_problems.change(s, {})); }}},
            {"ProblemService::resolve",
                {P::Examine, [&](auto& s) { return errorIn(m_problems.resolve(s, {7}, day)); }}},
            {"ProblemService::retract",
                {P::Examine, [&](auto& s) { return errorIn(m_problems.retract(s, {7}, "x")); }}},
            {"RecordGateService::state", {P::ReadVisits, [&](auto& s) { return errorIn(m_gate.state(s, {7})); }}},
            {"RecordGateService::open",
                {P::ReadVisits,
                    [&](auto& s) { return errorIn(m_gate.open(s, patient::PatientId{7}, "examination")); }}},
            {"RecordGateService::mark",
                {P::GuardRecords, [&](auto& s) { return errorIn(m_gate.mark(s, {7}, true, "examination")); }}},
            {"ConsentService::purposes",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_consents.purposes(s, {7})); }}},
            {"ConsentService::list", {P::ReadPatients, [&](auto& s) { return errorIn(m_consents.list(s, {7})); }}},
            {"ConsentService::held",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_consents.held(s, {7}, "remind", {})); }}},
            {"ConsentService::answer",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_consents.answer(s, {})); }}},
            {"ConsentService::withdraw",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_consents.withdraw(s, {})); }}},
            {"DataRequestService::kinds", {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.kinds(s)); }}},
            {"DataRequestService::list",
                {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.list(s, {7})); }}},
            {"DataRequestService::open", {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.open(s)); }}},
            {"DataRequestService::closed",
                {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.closed(s)); }}},
            {"DataRequestService::idOf",
                {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.idOf(s, "x")); }}},
            {"DataRequestService::keptUntil",
                {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.keptUntil(s, {7})); }}},
            {"DataRequestService::receive",
                {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.receive(s, {})); }}},
            {"DataRequestService::acknowledge",
                {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.acknowledge(s, {7})); }}},
            {"DataRequestService::extend",
                {P::DecideRequests, [&](auto& s) { return errorIn(m_requests.extend(s, {7}, "x")); }}},
            {"DataRequestService::finish",
                {P::DecideRequests, [&](auto& s) { return errorIn(m_requests.finish(s, {7}, "x")); }}},
            {"DataRequestService::refuse",
                {P::DecideRequests, [&](auto& s) { return errorIn(m_requests.refuse(s, {7}, "x")); }}},
            {"DataRequestService::takeBack",
                {P::ReceiveRequests, [&](auto& s) { return errorIn(m_requests.takeBack(s, {7}, "x")); }}},
            {"DisclosureService::disclose",
                {P::DisclosePatients, [&](auto& s) { return errorIn(m_disclosures.disclose(s, {}, {})); }}},
            {"DisclosureService::list",
                {P::DisclosePatients, [&](auto& s) { return errorIn(m_disclosures.list(s, {7})); }}},
            {"PersonExportService::fhir",
                {P::DisclosePatients, [&](auto& s) { return errorIn(m_personExport.fhir(s, {})); }}},
            {"PersonPaperService::consent",
                {P::PrintPapers, [&](auto& s) { return errorIn(m_personPapers.consent(s, {7}, "remind")); }}},
            {"PersonPaperService::copy",
                {P::DisclosePatients, [&](auto& s) { return errorIn(m_personPapers.copy(s, {})); }}},
            {"PersonPaperService::delivery",
                {P::DisclosePatients, [&](auto& s) { return errorIn(m_personPapers.delivery(s, {7})); }}},
            {"PersonPaperService::readers",
                {P::ReadReaders, [&](auto& s) { return errorIn(m_personPapers.readers(s, {7}, {})); }}},
            {"ReadersService::list", {P::ReadReaders, [&](auto& s) { return errorIn(m_readers.list(s, {7}, {})); }}},
            {"ReadersService::people", {P::ReadReaders, [&](auto& s) { return errorIn(m_readers.people(s)); }}},
            {"ReadersService::retention", {P::ReadReaders, [&](auto& s) { return errorIn(m_readers.retention(s)); }}},
            {"ReadersService::printed", {P::ReadVisits, [&](auto& s) { return errorIn(m_readers.printed(s, {7})); }}},
            {"PersonDueService::list", {P::ReadPatients, [&](auto& s) { return errorIn(m_personDues.list(s, {7})); }}},
            {"PatientService::archive",
                {P::ArchivePatients, [&](auto& s) { return errorIn(m_patients.archive(s, {7})); }}},
            {"PatientService::view", {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.view(s, {7})); }}},
            {"PatientService::search", {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.search(s, "x")); }}},
            {"PatientService::idOf", {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.idOf(s, "x")); }}},
            {"PatientService::recognise",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.recognise(s, "x")); }}},
            {"PatientService::list", {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.list(s, {{7}})); }}},
            {"PatientService::openedLast",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.openedLast(s, 1)); }}},
            {"PatientService::likePeople",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.likePeople(s, {})); }}},
            {"PatientService::childOf",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_patients.childOf(s, {7}, "mother", {})); }}},
            {"PatientService::communeOf",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_patients.communeOf(s, "x")); }}},
            {"CardService::correct",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_cards.correct(s, {7}, {8}, {})); }}},
            {"CardService::end",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_cards.end(s, {7}, {8}, day, "x")); }}},
            {"CardService::check", {P::RegisterPatients, [&](auto& s) { return errorIn(m_cards.check(s, {7}, {})); }}},
            {"CardService::earlier", {P::ReadPatients, [&](auto& s) { return errorIn(m_cards.earlier(s, {7})); }}},
            {"CardService::looks", {P::ReadPatients, [&](auto& s) { return errorIn(m_cards.looks(s, {7})); }}},
            {"CardService::temporaryCard",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_cards.temporaryCard(s, {})); }}},
            {"IdentityService::addNumber",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_identities.addNumber(s, {7}, {})); }}},
            {"IdentityService::endNumber",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_identities.endNumber(s, {7}, "x", day)); }}},
            {"IdentityService::addRelative",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_identities.addRelative(s, {7}, {})); }}},
            {"IdentityService::endRelative",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_identities.endRelative(s, {7}, 0, day)); }}},
            {"IdentityService::noteTold",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_identities.noteTold(s, {7})); }}},
            {"IdentityService::unknown", {P::ReadPatients, [&](auto& s) { return errorIn(m_identities.unknown(s)); }}},
            {"LookupService::list", {P::ReadPatients, [&](auto& s) { return errorIn(m_lookups.list(s)); }}},
            {"MergeService::compare",
                {P::ReviewDuplicates, [&](auto& s) { return errorIn(m_merges.compare(s, {7}, {8})); }}},
            {"MergeService::merge", {P::MergePatients, [&](auto& s) { return errorIn(m_merges.merge(s, {})); }}},
            {"MergeService::unmerge", {P::MergePatients, [&](auto& s) { return errorIn(m_merges.unmerge(s, {7})); }}},
            {"MergeService::mergeOf",
                {P::ReviewDuplicates, [&](auto& s) { return errorIn(m_merges.mergeOf(s, "x")); }}},
            {"DuplicateService::search",
                {P::ReviewDuplicates, [&](auto& s) { return errorIn(m_duplicates.search(s)); }}},
            {"DuplicateService::list", {P::ReviewDuplicates, [&](auto& s) { return errorIn(m_duplicates.list(s)); }}},
            {"DuplicateService::setDistinct",
                {P::ReviewDuplicates, [&](auto& s) { return errorIn(m_duplicates.setDistinct(s, {7}, {8})); }}},
            {"DuplicateService::withdrawDistinct",
                {P::ReviewDuplicates, [&](auto& s) { return errorIn(m_duplicates.withdrawDistinct(s, {7}, {8})); }}},
            {"DuplicateService::decisions",
                {P::ReviewDuplicates, [&](auto& s) { return errorIn(m_duplicates.decisions(s)); }}},
            {"PeopleImport::look",
                {P::ImportPatients, [&](auto& s) { return errorIn(m_peopleImport.look(s, "/nowhere")); }}},
            {"PeopleImport::keepColumns",
                {P::ImportPatients, [&](auto& s) { return errorIn(m_peopleImport.keepColumns(s, {})); }}},
            {"PeopleImport::import",
                {P::ImportPatients,
                    [&](auto& s) {
                        auto none = std::make_unique<QBuffer>();
                        none->open(QIODevice::ReadOnly);
                        patient::PeopleReader reader(ok(sheet::openTable(std::move(none))), {});
                        return errorIn(m_peopleImport.import(s, reader, {}));
                    }}},
            {"HouseholdService::create",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.create(s, {})); }}},
            {"HouseholdService::update",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.update(s, {7}, {})); }}},
            {"HouseholdService::setHardship",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.setHardship(s, {})); }}},
            {"HouseholdService::moveIn",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.moveIn(s, {})); }}},
            {"HouseholdService::moveOut",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.moveOut(s, {})); }}},
            {"HouseholdService::die", {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.die(s, {})); }}},
            {"HouseholdService::withdrawDeath",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.withdrawDeath(s, {7})); }}},
            {"HouseholdService::setHead",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.setHead(s, {})); }}},
            {"HouseholdService::setRelation",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.setRelation(s, {7}, "x")); }}},
            {"HouseholdService::split",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.split(s, {})); }}},
            {"HouseholdService::join",
                {P::RegisterPatients, [&](auto& s) { return errorIn(m_households.join(s, {})); }}},
            {"HouseholdService::view", {P::ReadPatients, [&](auto& s) { return errorIn(m_households.view(s, {7})); }}},
            {"HouseholdService::idOf", {P::ReadPatients, [&](auto& s) { return errorIn(m_households.idOf(s, "x")); }}},
            {"HouseholdService::search",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_households.search(s, "x")); }}},
            {"HouseholdService::hamlets", {P::ReadPatients, [&](auto& s) { return errorIn(m_households.hamlets(s)); }}},
            {"HouseholdService::hamlet",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_households.hamlet(s, "x")); }}},
            {"HouseholdService::residence",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_households.residence(s, {7})); }}},
            {"AssignmentService::assign",
                {P::AssignDoctors, [&](auto& s) { return errorIn(m_assignments.assign(s, {})); }}},
            {"AssignmentService::doctors",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_assignments.doctors(s)); }}},
            {"AssignmentService::hamletDoctors",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_assignments.hamletDoctors(s)); }}},
            {"AssignmentService::doctorOf",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_assignments.doctorOf(s, {7})); }}},
            {"AssignmentService::residentsOf",
                {P::ReadPatients, [&](auto& s) { return errorIn(m_assignments.residentsOf(s, {7})); }}},
            {"HouseholdPaperService::book",
                {P::PrintPapers, [&](auto& s) { return errorIn(m_householdPapers.book(s, {7})); }}},
            {"HouseholdPaperService::hamletList",
                {P::PrintPapers, [&](auto& s) { return errorIn(m_householdPapers.hamletList(s, "x")); }}},
            {"PanelService::panel", {P::ReadVisits, [&](auto& s) { return errorIn(m_panels.panel(s, "x")); }}},
            {"PanelService::problems", {P::ReadVisits, [&](auto& s) { return errorIn(m_panels.problems(s, {{7}})); }}},
            {"VisitService::open", {P::OpenVisits, [&](auto& s) { return errorIn(m_visits.open(s, {})); }}},
            {"VisitService::recordVitals",
                {P::RecordVitals, [&](auto& s) { return errorIn(m_visits.recordVitals(s, {7}, {})); }}},
            {"VisitService::changeReason",
                {P::RecordVitals, [&](auto& s) { return errorIn(m_visits.changeReason(s, {7}, "x")); }}},
            {"VisitService::removeOrder",
                {P::Examine, [&](auto& s) { return errorIn(m_visits.removeOrder(s, {7}, {8})); }}},
            {"VisitService::cancelAppointment",
                {P::Examine, [&](auto& s) { return errorIn(m_visits.cancelAppointment(s, {7})); }}},
            {"VisitService::diagnose", {P::Examine, [&](auto& s) { return errorIn(m_visits.diagnose(s, {})); }}},
            {"VisitService::order", {P::Examine, [&](auto& s) { return errorIn(m_visits.order(s, {})); }}},
            {"VisitService::appoint", {P::Examine, [&](auto& s) { return errorIn(m_visits.appoint(s, {})); }}},
            {"VisitService::refer", {P::Examine, [&](auto& s) { return errorIn(m_visits.refer(s, {})); }}},
            {"VisitService::archive",
                {P::AmendVisits, [&](auto& s) { return errorIn(m_visits.archive(s, {7}, "x")); }}},
            {"VisitService::view", {P::ReadVisits, [&](auto& s) { return errorIn(m_visits.view(s, {7})); }}},
            {"VisitService::listOfDay", {P::ReadQueue, [&](auto& s) { return errorIn(m_visits.listOfDay(s, day)); }}},
            {"VisitService::openOf", {P::ReadQueue, [&](auto& s) { return errorIn(m_visits.openOf(s, {7})); }}},
            {"VisitService::idOf", {P::ReadQueue, [&](auto& s) { return errorIn(m_visits.idOf(s, "x")); }}},
            {"VisitService::timeline", {P::ReadVisits, [&](auto& s) { return errorIn(m_visits.timeline(s, {7})); }}},
            {"QueueService::list", {P::ReadQueue, [&](auto& s) { return errorIn(m_queue.list(s, day)); }}},
            {"QueueService::leftOpen", {P::ReadQueue, [&](auto& s) { return errorIn(m_queue.leftOpen(s, day)); }}},
            {"QueueService::expected", {P::ReadQueue, [&](auto& s) { return errorIn(m_queue.expected(s, day)); }}},
            {"QueueService::callNext", {P::Examine, [&](auto& s) { return errorIn(m_queue.callNext(s)); }}},
            {"QueueService::callAgain", {P::Examine, [&](auto& s) { return errorIn(m_queue.callAgain(s, {7})); }}},
            {"QueueService::take", {P::Examine, [&](auto& s) { return errorIn(m_queue.take(s, {7})); }}},
            {"QueueService::putBack", {P::Examine, [&](auto& s) { return errorIn(m_queue.putBack(s, {7})); }}},
            {"QueueService::setPriority",
                {P::OpenVisits, [&](auto& s) { return errorIn(m_queue.setPriority(s, {7}, {}, "x")); }}},
            {"PrescriptionService::prescribe",
                {P::Prescribe, [&](auto& s) { return errorIn(m_prescriptions.prescribe(s, {})); }}},
            {"PrescriptionService::replace",
                {P::Prescribe, [&](auto& s) { return errorIn(m_prescriptions.replace(s, {7}, {})); }}},
            {"PrescriptionService::remove",
                {P::Prescribe, [&](auto& s) { return errorIn(m_prescriptions.remove(s, {7})); }}},
            {"PrescriptionService::dispense",
                {P::Dispense, [&](auto& s) { return errorIn(m_prescriptions.dispense(s, {})); }}},
            {"PrescriptionService::listOfVisit",
                {P::ReadVisits, [&](auto& s) { return errorIn(m_prescriptions.listOfVisit(s, {7})); }}},
            {"PrescriptionService::currentMedicines",
                {P::ReadVisits, [&](auto& s) { return errorIn(m_prescriptions.currentMedicines(s, {7}, day)); }}},
            {"StockService::receive", {P::ManageStock, [&](auto& s) { return errorIn(m_stock.receive(s, {})); }}},
            {"BillService::current", {P::ReadVisits, [&](auto& s) { return errorIn(m_bills.current(s, {7})); }}},
            {"BillService::close", {P::CloseVisits, [&](auto& s) { return errorIn(m_bills.close(s, {})); }}},
            {"BillService::amend", {P::AmendVisits, [&](auto& s) { return errorIn(m_bills.amend(s, {7}, "x")); }}},
            {"BillService::payments", {P::ReadQueue, [&](auto& s) { return errorIn(m_bills.payments(s, {7})); }}},
            {"BillService::pay", {P::TakePayments, [&](auto& s) { return errorIn(m_bills.pay(s, {})); }}},
            {"ConsultationService::read",
                {P::ReadQueue, [&](auto& s) { return errorIn(m_consultations.read(s, {7})); }}},
            {"ConsultationService::preview",
                {P::ReadQueue, [&](auto& s) { return errorIn(m_consultations.preview(s, {})); }}},
            {"ConsultationService::save",
                {P::ReadQueue, [&](auto& s) { return errorIn(m_consultations.save(s, {})); }}},
            {"ConsultationService::finish",
                {P::CloseVisits, [&](auto& s) { return errorIn(m_consultations.finish(s, {}, {})); }}},
            {"ConsultationService::earlier",
                {P::ReadVisits, [&](auto& s) { return errorIn(m_consultations.earlier(s, {7})); }}},
            {"UserService::list", {P::ManageUsers, [&](auto& s) { return errorIn(m_users.list(s)); }}},
            {"UserService::add", {P::ManageUsers, [&](auto& s) { return errorIn(m_users.add(s, {})); }}},
            {"UserService::disable", {P::ManageUsers, [&](auto& s) { return errorIn(m_users.disable(s, "x")); }}},
            {"UserService::addKey",
                {P::ManageKeys, [&](auto& s) { return errorIn(m_users.addKey(s, "x", "a long enough phrase")); }}},
            {"UserService::addRecoveryKey",
                {P::ManageKeys, [&](auto& s) { return errorIn(m_users.addRecoveryKey(s)); }}},
            {"UserService::removeKey", {P::ManageKeys, [&](auto& s) { return errorIn(m_users.removeKey(s, "x")); }}},
            {"DraftService::save", {{}, [&](auto& s) { return errorIn(m_drafts.save(s, "x", 7, {})); }}},
            {"DraftService::find", {{}, [&](auto& s) { return errorIn(m_drafts.find(s, "x", 7)); }}},
            {"DraftService::discard", {{}, [&](auto& s) { return errorIn(m_drafts.discard(s, "x", 7)); }}},
            {"CatalogService::search",
                {P::UseProgram, [&](auto& s) { return errorIn(m_search.search(s, catalog::Kind::Icd10, "x", day)); }}},
            {"DraftService::list", {{}, [&](auto& s) { return errorIn(m_drafts.list(s)); }}},
            {"UserService::update", {P::ManageUsers, [&](auto& s) { return errorIn(m_users.update(s, {"x"})); }}},
            {"UserService::changeOwnPassphrase",
                {P::UseProgram, [&](auto& s) { return errorIn(m_users.changeOwnPassphrase(s, "x", "y")); }}},
            {"JournalService::list", {P::ReadJournal, [&](auto& s) { return errorIn(m_journal.list(s, {})); }}},
            {"JournalService::people", {P::ReadJournal, [&](auto& s) { return errorIn(m_journal.people(s)); }}},
            {"JournalService::kinds", {P::ReadJournal, [&](auto& s) { return errorIn(m_journal.kinds(s)); }}},
            {"JournalService::statesOf",
                {P::ReadJournal, [&](auto& s) { return errorIn(m_journal.statesOf(s, "user", 1)); }}},
            {"JournalService::verify", {P::VerifyJournal, [&](auto& s) { return errorIn(m_journal.verify(s)); }}},
            {"SettingService::list", {P::EditSettings, [&](auto& s) { return errorIn(m_settings.list(s, day)); }}},
            {"SettingService::history",
                {P::EditSettings, [&](auto& s) { return errorIn(m_settings.history(s, "station.name")); }}},
            {"SettingService::set",
                {P::EditSettings, [&](auto& s) { return errorIn(m_settings.set(s, "x", day, "y")); }}},
            {"CatalogImport::import",
                {P::EditCatalog,
                    [&](auto& s) { return errorIn(m_import.import(s, catalog::Kind::Facility, sheet::Table{})); }}},
            {"CatalogImport::preview",
                {P::EditCatalog,
                    [&](auto& s) { return errorIn(m_import.preview(s, catalog::Kind::Facility, sheet::Table{})); }}},
            {"CatalogImport::installBuiltIn",
                {P::EditCatalog, [&](auto& s) { return errorIn(m_import.installBuiltIn(s, m_noLists)); }}},
            {"CatalogImport::installNew",
                {P::EditCatalog, [&](auto& s) { return errorIn(m_import.installNew(s, m_noLists)); }}},
            {"ClaimService::check", {P::CheckClaims, [&](auto& s) { return errorIn(m_claims.check(s, day, day)); }}},
            {"ClaimService::exportTo", {P::ExportClaims, [&](auto& s) { return errorIn(m_claims.exportTo(s, {})); }}},
            {"ClaimService::exports", {P::CheckClaims, [&](auto& s) { return errorIn(m_claims.exports(s)); }}},
            {"PaperService::paper",
                {P::PrintPapers, [&](auto& s) { return errorIn(m_papers.paper(s, "receipt", 7)); }}},
            {"ReportPaperService::paper",
                {P::ExportReports, [&](auto& s) { return errorIn(m_reportPapers.paper(s, {})); }}},
            {"DutyService::list", {P::ReadDuties, [&](auto& s) { return errorIn(m_duties.list(s)); }}},
            {"DutyService::figures", {P::ReadQueue, [&](auto& s) { return errorIn(m_duties.figures(s, day)); }}},
            {"SupportService::note",
                {P::UseProgram,
                    [&](auto& s) {
                        return errorIn(m_support.note(s, {ErrorKind::Io, "x", "y"}, "today"));
                    }}},
            {"SupportService::troubles", {P::ReadJournal, [&](auto& s) { return errorIn(m_support.troubles(s)); }}},
            {"SupportService::facts", {P::ReadJournal, [&](auto& s) { return errorIn(m_support.facts(s, {})); }}},
            {"SupportService::writeTo",
                {P::ReadJournal,
                    [&](auto& s) { return errorIn(m_support.writeTo(s, m_db.folder() + "/x.json", {})); }}},
            {"ReportService::run",
                {P::ReadReports,
                    [&](auto& s) {
                        return errorIn(m_reports.run(s, "visits", {day, day}));
                    }}},
            {"ReportService::exportTo",
                {P::ExportReports,
                    [&](auto& s) {
                        return errorIn(m_reports.exportTo(s, {}, report::FileFormat::Csv, m_db.folder() + "/x.csv"));
                    }}},
            {"BundleService::create",
                {P::MakeBundles, [&](auto& s) { return errorIn(m_bundles.create(s, {}, m_db.folder())); }}},
            {"BundleService::createFor",
                {P::MakeBundles, [&](auto& s) { return errorIn(m_bundles.createFor(s, "x", m_db.folder())); }}},
            {"ExchangeService::receivers", {P::MakeBundles, [&](auto& s) { return errorIn(m_exchange.receivers(s)); }}},
            {"ExchangeService::sent", {P::MakeBundles, [&](auto& s) { return errorIn(m_exchange.sent(s, "x")); }}},
            {"ExchangeService::inspect",
                {P::MakeBundles, [&](auto& s) { return errorIn(m_exchange.inspect(s, "x")); }}},
            {"ExchangeService::confirm",
                {P::MakeBundles, [&](auto& s) { return errorIn(m_exchange.confirm(s, "x", "y")); }}},
            {"ExchangeService::withdraw",
                {P::MakeBundles, [&](auto& s) { return errorIn(m_exchange.withdraw(s, "x")); }}},
            {"ExchangeService::pending",
                {P::MakeBundles, [&](auto& s) { return errorIn(m_exchange.pending(s, "x")); }}},
            {"ExchangeService::lastExport",
                {P::UseProgram, [&](auto& s) { return errorIn(m_exchange.lastExport(s)); }}},
            {"BackupService::create",
                {P::MakeBackups,
                    [&](auto& s) {
                        return errorIn(m_backups.create(s, m_keys.file, m_keys.databaseKey, m_db.folder()));
                    }}},
            {"BackupService::prove",
                {P::MakeBackups,
                    [&](auto& s) { return errorIn(m_backups.prove(s, "/proc/x", m_keys.databaseKey, {})); }}},
            {"BackupService::made", {P::MakeBackups, [&](auto& s) { return errorIn(m_backups.made(s)); }}},
            {"BackupService::plan", {P::MakeBackups, [&](auto& s) { return errorIn(m_backups.plan(s)); }}},
            {"BackupService::createDue",
                {P::UseProgram,
                    [&](auto& s) {
                        return errorIn(m_backups.createDue(s, {m_keys.file, m_keys.databaseKey}));
                    }}},
            {"BackupService::proveDue",
                {P::UseProgram, [&](auto& s) { return errorIn(m_backups.proveDue(s, m_keys.databaseKey, {})); }}},
            {"BackupService::state", {P::UseProgram, [&](auto& s) { return errorIn(m_backups.state(s)); }}},
        };
    }

private:
    KeyRing makeKeys()
    {
        auto created = ok(crypto::KeyFile::create(
            "01234", "lan", crypto::SecretBytes::copyOf(QByteArray("a long enough phrase")), kCheap));
        return {std::move(created.file), std::move(created.databaseKey), m_db.folder() + "/station.keys", kCheap};
    }

    TestDatabase m_db;
    std::unique_ptr<catalog::BuiltInCatalogue> m_lists;
    catalog::BuiltInCatalogue m_noLists{};
    KeyRing m_keys;
    patient::PatientService m_patients{m_db.ledger, *m_lists, 1};
    patient::MergeService m_merges{m_db.ledger, {}};
    patient::DuplicateService m_duplicates{m_db.ledger};
    patient::CardService m_cards{m_db.ledger, *m_lists, 1};
    patient::IdentityService m_identities{m_db.ledger, 1};
    visit::LookupService m_lookups{m_db.ledger, *m_lists};
    patient::PeopleImport m_peopleImport{m_db.ledger, *m_lists, m_patients};
    patient::HouseholdService m_households{m_db.ledger, *m_lists, 1};
    patient::AssignmentService m_assignments{m_db.ledger};
    report::PanelService m_panels{m_db.ledger, *m_lists};
    visit::VisitService m_visits{m_db.ledger, *m_lists, "01234", 1};
    visit::QueueService m_queue{m_db.ledger, 1};
    visit::ProblemService m_problems{m_db.ledger, *m_lists};
    visit::RecordGateService m_gate{m_db.ledger, *m_lists};
    patient::ConsentService m_consents{m_db.ledger, *m_lists};
    patient::DataRequestService m_requests{
        m_db.ledger, *m_lists, 1, [](patient::PatientId) { return Result<std::optional<QDate>>(std::nullopt); }};
    patient::DisclosureService m_disclosures{m_db.ledger, 1};
    exchange::PersonExportService m_personExport{m_db.ledger, *m_lists, "01234"};
    document::PersonPaperService m_personPapers{m_db.ledger, *m_lists, "01234", false};
    report::ReadersService m_readers{m_db.ledger, *m_lists};
    report::PersonDueService m_personDues{m_db.ledger, *m_lists};
    prescription::PrescriptionService m_prescriptions{m_db.ledger, *m_lists, "01234"};
    stock::StockService m_stock{m_db.ledger, *m_lists};
    bill::BillService m_bills{m_db.ledger, *m_lists, 1};
    bill::ConsultationService m_consultations{m_db.ledger, *m_lists, "01234", 1};
    UserService m_users{m_db.ledger, m_keys, [](const QString& typed) { return Result<QString>(typed); }};
    DraftService m_drafts{m_db.ledger};
    catalog::CatalogService m_search{m_db};
    JournalService m_journal{m_db.ledger, {}};
    catalog::SettingService m_settings{m_db.ledger};
    catalog::CatalogImport m_import{m_db.ledger};
    claim::ClaimService m_claims{m_db.ledger, *m_lists, "01234"};
    document::PaperService m_papers{m_db.ledger, *m_lists, "01234", false};
    document::ReportPaperService m_reportPapers{m_db.ledger, *m_lists, "01234", false};
    document::HouseholdPaperService m_householdPapers{m_db.ledger, *m_lists, "01234", false};
    report::DutyService m_duties{m_db.ledger, *m_lists};
    report::ReportService m_reports{m_db.ledger, *m_lists};
    report::SupportService m_support{m_db.ledger};
    sync::BundleService m_bundles{m_db.ledger, {}};
    sync::ExchangeService m_exchange{m_db.ledger};
    backup::BackupService m_backups{m_db.ledger};
};

/// `Class::method` of every public method that takes a session, read out of the headers of core.
QStringList serviceMethods()
{
    static const QRegularExpression className("class (\\w+)(?: final)? \\{");
    static const QRegularExpression method("(\\w+)\\(\\s*const (?:security::)?Session& ");
    QStringList found;
    QDirIterator files(
        QString(TRAMYTE_SOURCE_DIR) + "/core", {"*Service.h", "*Import.h"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        text.truncate(text.indexOf("\nprivate:"));
        auto classes = className.globalMatch(text);
        auto methods = method.globalMatch(text);
        while (methods.hasNext()) {
            const auto match = methods.next();
            QString owner;
            for (auto it = className.globalMatch(text); it.hasNext();) {
                const auto candidate = it.next();
                if (candidate.capturedStart() < match.capturedStart())
                    owner = candidate.captured(1);
            }
            found << owner + "::" + match.captured(1);
        }
    }
    return found;
}

} // namespace

TEST_CASE("every method of every service has a row in the test of rights", "[security]")
{
    House house;
    const auto rows = house.methods();
    const QStringList methods = serviceMethods();
    CHECK(methods.size() > 20);
    for (const QString& method : methods) {
        INFO(method.toStdString());
        CHECK(rows.contains(method));
    }
    for (const auto& [name, row] : rows) {
        INFO(name.toStdString());
        CHECK(methods.contains(name));
    }
}

TEST_CASE("each role may do what the table of rights says and nothing else", "[security]")
{
    House house;
    for (const auto& [name, method] : house.methods()) {
        for (const Role role : allRoles()) {
            const Session session{{1}, "lan", "Lan", {}, {}, {role}};
            const auto error = method.call(session);
            const bool denied = error && error->code == "permission.denied";
            INFO(name.toStdString() << " as " << wordOf(role).toStdString());
            CHECK(denied != (!method.permission || isGranted({role}, *method.permission)));
        }
        // what is one's own is still somebody's: without a user there is nothing to read or write
        const auto nobody = method.call({{}, {}, {}, {}, {}, {}});
        INFO(name.toStdString() << " as nobody");
        CHECK((nobody && nobody->code == "permission.denied"));
    }
}

TEST_CASE("the table of rights has one row for each permission", "[security]")
{
    std::set<Permission> seen;
    for (const Grant& grant : grants()) {
        CHECK(seen.insert(grant.permission).second);
        CHECK_FALSE(grant.roles.empty());
    }
    // an administrator keeps the program going and sees no clinical data
    CHECK_FALSE(isGranted({Role::Administrator}, Permission::ReadVisits));
    CHECK_FALSE(isGranted({Role::Administrator}, Permission::ReadPatients));
    CHECK_FALSE(isGranted({Role::Reception}, Permission::ReadVisits));
    CHECK_FALSE(isGranted({}, Permission::ReadQueue));
}
