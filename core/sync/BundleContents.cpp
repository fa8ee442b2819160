// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleContents.h"

#include "core/catalog/CatalogRepository.h"
#include "core/catalog/EntryJson.h"
#include "core/patient/HouseholdRepository.h"
#include "core/patient/PatientRepository.h"
#include "core/patient/ProblemRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/UserRepository.h"
#include "core/stock/StockRepository.h"
#include "core/storage/Database.h"
#include "core/sync/BundleFiles.h"
#include "core/sync/BundleReader.h"
#include "core/visit/VisitRepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace tramyte::sync {

namespace {

const QString kVisit = QStringLiteral("visit");
const QString kPatient = QStringLiteral("patient");

void makeUnique(std::vector<qint64>& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorKind::Validation, QStringLiteral("bundle.tooLarge"),
        QCoreApplication::translate("tramyte::sync", "So much does not fit into one bundle."));
}

} // namespace

/// What is known while one bundle is gathered.
struct BundleContents::Gathering {
    std::map<QString, std::vector<qint64>> changed; ///< ids by kind
    std::vector<qint64> visits;                     ///< whose resources go out
    std::vector<qint64> patients;
    std::vector<qint64> households;
    std::set<qint64> users;
    qint64 read = 0; ///< things so far
    QByteArray head;
    BundleFiles files;

    bool isChanged(const QString& kind, qint64 id) const
    {
        const auto ids = changed.find(kind);
        return ids != changed.end() && std::ranges::binary_search(ids->second, id);
    }
};

BundleContents::BundleContents(storage::Database& db, const journal::Journal& journal, journal::StateReaders readers,
    exchange::FhirStation station, BundleExtras extras, qint64 largestZip, BundleWatch watch)
    : m_db(db), m_journal(journal), m_readers(std::move(readers)), m_fhir(std::move(station)),
      m_extras(std::move(extras)), m_largestZip(largestZip), m_watch(std::move(watch))
{
}

Result<BundleContent> BundleContents::of(Manifest manifest, qint64 firstSeq, qint64 lastSeq) const
{
    Gathering gathering;
    TRY(readJournal(gathering, firstSeq, lastSeq));
    TRY(addData(gathering));
    TRY(addVisits(gathering));
    TRY(addHouseholds(gathering));
    TRY(addPatients(gathering));
    TRY(addUsers(gathering));
    if (m_extras.returns) {
        TRY_LET(returns, m_extras.returns(firstSeq, lastSeq));
        for (BundleFileText& file : returns)
            gathering.files.add(std::move(file));
    }
    BundleContent content;
    content.manifest = std::move(manifest);
    content.manifest.firstSeq = firstSeq;
    content.manifest.lastSeq = lastSeq;
    content.manifest.journalHead = gathering.head;
    content.manifest.counts = gathering.files.counts();
    content.files = gathering.files.finish();
    if (static_cast<int>(content.files.size()) >= BundleLimits().files) // the manifest is one more
        return tooLarge();
    return content;
}

Result<void> BundleContents::readJournal(Gathering& gathering, qint64 firstSeq, qint64 lastSeq) const
{
    bool fits = true;
    TRY(m_journal.each(firstSeq - 1, [&](const journal::Entry& entry) {
        fits = gathering.files.packedSize() <= m_largestZip;
        if (entry.seq > lastSeq || !fits)
            return false;
        gathering.head = entry.hash;
        if (!journal::isReading(entry)) {
            gathering.files.add(entry);
            gathering.changed[entry.kind].push_back(entry.thing);
        }
        return entry.seq < lastSeq;
    }));
    if (!fits)
        return tooLarge();
    for (auto& [kind, ids] : gathering.changed)
        makeUnique(ids);
    return {};
}

/// All kinds but visits and patients, which are read once for their states and for their resources.
Result<void> BundleContents::addData(Gathering& gathering) const
{
    for (const auto& [kind, ids] : gathering.changed) {
        const auto reader = m_readers.find(kind);
        if (reader == m_readers.end())
            return fail(ErrorKind::Damaged, QStringLiteral("bundle.unknownKind"),
                QCoreApplication::translate(
                    "tramyte::sync", "The journal names a kind of thing that this program does not know: %1.")
                    .arg(kind));
        if (kind == kVisit || kind == kPatient) {
            auto& whose = kind == kVisit ? gathering.visits : gathering.patients;
            whose.insert(whose.end(), ids.begin(), ids.end());
            continue;
        }
        for (const qint64 id : ids) {
            TRY_LET(state, reader->second(id));
            if (!state)
                continue; // keys and the like have no state that could be shown
            TRY_LET(last, lastChange(kind, id));
            gathering.files.addState(kind, id, last.revision, *state);
            if (kind == u"catalog")
                TRY(addList(gathering, id));
            else if (kind == u"problem")
                gathering.patients.push_back(state->value(kPatient).toString().toLongLong());
            else if (kind == u"user")
                gathering.users.insert(id);
            else if (kind == u"death")
                gathering.patients.push_back(id);
            else if (kind == u"household")
                gathering.households.push_back(id);
            else if (kind == u"stay")
                gathering.households.push_back(state->value(QStringLiteral("household")).toString().toLongLong());
            else if (kind == u"prescription")
                gathering.visits.push_back(state->value(kVisit).toString().toLongLong());
            TRY(checkSize(gathering));
        }
    }
    return {};
}

Result<void> BundleContents::addList(Gathering& gathering, qint64 id) const
{
    const auto& kinds = catalog::allKinds();
    const auto kind = std::ranges::find_if(kinds, [id](catalog::Kind it) { return static_cast<qint64>(it) == id; });
    if (kind == kinds.end())
        return {}; // a single line: its state is the line
    TRY_LET(lines, catalog::CatalogRepository(m_db).all(*kind));
    for (const catalog::StoredEntry& line : lines)
        gathering.files.addState(
            QStringLiteral("catalog_entry"), line.id.value, line.revision, catalog::toJson(line.entry));
    return {};
}

Result<void> BundleContents::addVisits(Gathering& gathering) const
{
    makeUnique(gathering.visits);
    for (const qint64 id : gathering.visits) {
        TRY_LET(visit, visit::VisitRepository(m_db).find({id}));
        if (!visit)
            continue;
        TRY_LET(last, lastChange(kVisit, id));
        if (gathering.isChanged(kVisit, id)) {
            gathering.files.addState(kVisit, id, last.revision, toJson(*visit));
            if (m_extras.claim && visit->status == visit::Status::Closed) {
                TRY_LET(claim, m_extras.claim(*visit));
                if (claim)
                    gathering.files.add(std::move(*claim));
            }
        }
        gathering.files.add(m_fhir.of(*visit, last.at));
        gathering.patients.push_back(visit->patient.value);
        for (const security::UserId user : exchange::practitionersOf(*visit))
            gathering.users.insert(user.value);
        TRY(addPrescriptions(gathering, *visit, last.at));
        TRY(checkSize(gathering));
    }
    return {};
}

Result<void> BundleContents::addPrescriptions(
    Gathering& gathering, const visit::Visit& visit, Instant visitChanged) const
{
    TRY_LET(prescriptions, prescription::PrescriptionRepository(m_db).listOfVisit(visit.id));
    for (const prescription::Prescription& prescription : prescriptions) {
        std::map<stock::LotId, stock::Lot> lots;
        for (const prescription::Line& line : prescription.lines) {
            for (const prescription::Dispensing& part : line.dispensed) {
                TRY_LET(lot, stock::StockRepository(m_db).require(part.lot));
                lots.emplace(part.lot, std::move(lot));
            }
        }
        const auto lotOf = [&lots](stock::LotId wanted) -> std::optional<stock::Lot> {
            const auto found = lots.find(wanted);
            return found == lots.end() ? std::nullopt : std::optional(found->second);
        };
        TRY_LET(changed, lastChange(QStringLiteral("prescription"), prescription.id.value));
        gathering.files.add(m_fhir.of(prescription, visit, lotOf, std::max(changed.at, visitChanged)));
        for (const security::UserId user : exchange::practitionersOf(prescription))
            gathering.users.insert(user.value);
    }
    return {};
}

Result<void> BundleContents::addHouseholds(Gathering& gathering) const
{
    makeUnique(gathering.households);
    const patient::HouseholdRepository households(m_db);
    for (const qint64 id : gathering.households) {
        TRY_LET(household, households.require({id}));
        TRY_LET(stays, households.listCurrent({id}));
        TRY_LET(former, households.listFormer({id}));
        stays.insert(stays.end(), former.begin(), former.end());
        TRY_LET(last, lastChange(QStringLiteral("household"), id));
        for (const patient::Stay& stay : stays) {
            TRY_LET(changed, lastChange(QStringLiteral("stay"), stay.id.value));
            last.at = std::max(last.at, changed.at);
            gathering.patients.push_back(stay.patient.value);
        }
        gathering.files.add(m_fhir.of(household, stays, last.at));
        TRY(checkSize(gathering));
    }
    return {};
}

Result<void> BundleContents::addPatients(Gathering& gathering) const
{
    makeUnique(gathering.patients);
    const patient::HouseholdRepository households(m_db);
    for (const qint64 id : gathering.patients) {
        TRY_LET(patient, patient::PatientRepository(m_db).find({id}));
        if (!patient)
            continue;
        TRY_LET(last, lastChange(kPatient, id));
        if (gathering.isChanged(kPatient, id))
            gathering.files.addState(kPatient, id, last.revision, toJson(*patient));
        TRY_LET(died, households.diedOn({id}));
        gathering.files.add(m_fhir.of(*patient, last.at, died));
        TRY_LET(problems, patient::ProblemRepository(m_db).list({id}));
        for (const patient::Problem& problem : problems) {
            TRY_LET(changed, lastChange(QStringLiteral("problem"), problem.id.value));
            gathering.files.add(m_fhir.of(problem, changed.at));
            gathering.users.insert(problem.enteredBy.value);
        }
        TRY(checkSize(gathering));
    }
    return {};
}

Result<void> BundleContents::addUsers(Gathering& gathering) const
{
    Instant latest;
    for (const qint64 id : gathering.users) {
        TRY_LET(user, security::UserRepository(m_db).find({id}));
        TRY_LET(last, lastChange(QStringLiteral("user"), id));
        if (user)
            gathering.files.add(m_fhir.of(*user, last.at));
        latest = std::max(latest, last.at);
    }
    if (gathering.files.hasResources()) // whom the resources name as their station and as payer
        gathering.files.add(m_fhir.of(latest));
    return {};
}

Result<BundleContents::LastChange> BundleContents::lastChange(const QString& kind, qint64 thing) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT at, revision FROM journal WHERE kind = :kind AND thing = :thing AND after_hash IS NOT NULL
        ORDER BY seq DESC LIMIT 1)sql")
            .bind(":kind", kind)
            .bind(":thing", thing)
            .one([](const storage::Row& row) {
                return LastChange{row.instant(0), row.number(1)};
            }));
    return found.value_or(LastChange());
}

Result<void> BundleContents::checkSize(Gathering& gathering) const
{
    if (m_watch) {
        size_t all = gathering.visits.size() + gathering.patients.size();
        for (const auto& [kind, ids] : gathering.changed)
            all += ids.size();
        ++gathering.read;
        TRY(m_watch(BundleStage::Gathering, gathering.read, std::max(gathering.read, static_cast<qint64>(all))));
    }
    return gathering.files.packedSize() <= m_largestZip ? Result<void>() : Result<void>(tooLarge());
}

} // namespace tramyte::sync
