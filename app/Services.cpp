// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Services.h"

#include "core/catalog/ProfessionalTitle.h"
#include "core/claim/MergeHelp.h"
#include "core/patient/ProblemRepository.h"
#include "core/visit/Retention.h"

namespace tramyte::app {

Services::Services(std::unique_ptr<storage::Database> db, security::KeyRing& keys,
    const settings::Installation& installation, IdGenerator& ids, const Clock& clock)
    : m_db(std::move(db)), m_ids(ids), m_journal(*m_db, clock, installation.origin()),
      m_tokens(*m_db, clock), m_ledger{*m_db, clock, m_ids, m_journal, m_tokens, m_changes}, m_catalogue(*m_db),
      settings(m_ledger), users(m_ledger, keys, titleCheck()), drafts(m_ledger), catalogImport(m_ledger), lists(*m_db),
      patients(m_ledger, m_catalogue, installation.device),
      merges(m_ledger, claim::mergeHelp(*m_db, m_ids, stateReaders(*m_db))),
      cards(m_ledger, m_catalogue, installation.device), identities(m_ledger, installation.device),
      visits(m_ledger, m_catalogue, installation.station, installation.device), queue(m_ledger, installation.device),
      lookups(m_ledger, m_catalogue), requests(m_ledger, m_catalogue, installation.device, recordKeeping()),
      disclosures(m_ledger, installation.device), personExport(m_ledger, m_catalogue, installation.station),
      personPapers(m_ledger, m_catalogue, installation.station, installation.demo), stock(m_ledger, m_catalogue),
      prescriptions(m_ledger, m_catalogue, installation.station), bills(m_ledger, m_catalogue, installation.device),
      consultations(m_ledger, m_catalogue, installation.station, installation.device),
      papers(m_ledger, m_catalogue, installation.station, installation.demo),
      claims(m_ledger, m_catalogue, installation.station), reports(m_ledger, m_catalogue),
      reportPapers(m_ledger, m_catalogue, installation.station, installation.demo), duties(m_ledger, m_catalogue),
      households(m_ledger, m_catalogue, installation.device),
      householdPapers(m_ledger, m_catalogue, installation.station, installation.demo)
{
    // the highest id given out is kept with each commit, so that none is ever given twice
    m_db->setBeforeCommit([this, written = m_ids.last()]() mutable -> Result<void> {
        if (m_ids.last() == written)
            return {};
        TRY(settings::InstallationRepository(*m_db).writeLastId(m_ids.last()));
        written = m_ids.last();
        return {};
    });
}

journal::StateReaders Services::stateReaders(storage::Database& file)
{
    using State = Result<std::optional<QJsonObject>>;
    const auto reader = [](auto find) {
        return [find](qint64 id) -> State {
            TRY_LET(found, find(id));
            if (!found)
                return std::nullopt;
            return toJson(*found);
        };
    };
    return {
        {QStringLiteral("user"), reader([&file](qint64 id) { return security::UserRepository(file).find({id}); })},
        {QStringLiteral("setting"),
            reader([&file](qint64 id) { return settings::SettingRepository(file).find(settings::SettingId{id}); })},
        {QStringLiteral("patient"), reader([&file](qint64 id) { return patient::PatientRepository(file).find({id}); })},
        {QStringLiteral("merge"),
            reader([&file](qint64 id) { return patient::MergeRepository(file).find(patient::MergeId{id}); })},
        {QStringLiteral("distinct"), reader([&file](qint64 id) {
             return patient::MergeRepository(file).findDistinct(patient::DistinctId{id});
         })},
        {QStringLiteral("household"),
            reader([&file](qint64 id) { return patient::HouseholdRepository(file).find({id}); })},
        {QStringLiteral("stay"),
            reader([&file](qint64 id) { return patient::HouseholdRepository(file).findStay({id}); })},
        {QStringLiteral("death"),
            reader([&file](qint64 id) { return patient::HouseholdRepository(file).findDeath({id}); })},
        {QStringLiteral("assignment"),
            reader([&file](qint64 id) { return patient::AssignmentRepository(file).find({id}); })},
        {QStringLiteral("problem"), reader([&file](qint64 id) { return patient::ProblemRepository(file).find({id}); })},
        {QStringLiteral("consent"), reader([&file](qint64 id) { return patient::ConsentRepository(file).find({id}); })},
        {QStringLiteral("request"),
            reader([&file](qint64 id) { return patient::DataRequestRepository(file).find({id}); })},
        {QStringLiteral("disclosure"),
            reader([&file](qint64 id) { return patient::DisclosureRepository(file).find({id}); })},
        {QStringLiteral("guard"), visit::RecordGate::stateReader(file)},
        {QStringLiteral("visit"), reader([&file](qint64 id) { return visit::VisitRepository(file).find({id}); })},
        {QStringLiteral("prescription"),
            reader([&file](qint64 id) { return prescription::PrescriptionRepository(file).find({id}); })},
        {QStringLiteral("lot"), reader([&file](qint64 id) { return stock::StockRepository(file).find({id}); })},
        {QStringLiteral("bill"), reader([&file](qint64 id) { return bill::BillRepository(file).find({id}); })},
        {QStringLiteral("payment"),
            reader([&file](qint64 id) { return bill::BillRepository(file).findPayment({id}); })},
        {QStringLiteral("catalog"), catalog::CatalogImport::stateReader(file)},
        {QStringLiteral("receiver"), sync::ReceiverRepository::stateReader(file)},
        {QStringLiteral("key"), [](qint64) -> State { return std::nullopt; }},    // secrets have no state to show
        {QStringLiteral("backup"), [](qint64) -> State { return std::nullopt; }}, // of a restore: no thing at all
    };
}

security::UserService::TitleCheck Services::titleCheck()
{
    return [this](const QString& typed) { return catalog::keptTitle(m_catalogue, typed, m_ledger.clock.today()); };
}

patient::DataRequestService::KeptUntil Services::recordKeeping()
{
    return [this](patient::PatientId patient) {
        return visit::keptUntil(*m_db, m_catalogue, patient, m_ledger.clock.today());
    };
}

security::JournalService::Gate Services::recordGate()
{
    return [this](const security::Session& session, const QString& kind, qint64 id) -> Result<void> {
        const visit::RecordGate door(m_ledger, m_catalogue);
        if (kind == u"visit")
            return door.check(session, visit::VisitId{id});
        if (kind == u"problem") {
            TRY_LET(problem, patient::ProblemRepository(*m_db).find({id}));
            return problem ? door.check(session, problem->patient) : Result<void>();
        }
        if (kind == u"prescription") {
            TRY_LET(prescription, prescription::PrescriptionRepository(*m_db).find({id}));
            return prescription ? door.check(session, prescription->visit) : Result<void>();
        }
        return {};
    };
}

} // namespace tramyte::app
