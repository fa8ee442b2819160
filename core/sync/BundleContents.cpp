// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleContents.h"

#include "core/catalog/CatalogRepository.h"
#include "core/catalog/EntryJson.h"
#include "core/crypto/Sha256.h"
#include "core/patient/HouseholdRepository.h"
#include "core/patient/PatientRepository.h"
#include "core/patient/ProblemRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/UserRepository.h"
#include "core/stock/StockRepository.h"
#include "core/storage/Database.h"
#include "core/sync/BundleReader.h"
#include "core/sync/PackedLines.h"
#include "core/visit/VisitRepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::sync {

namespace {

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue hexOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(hex(bytes));
}

/// All fields that an entry's hash covers, so that a receiver can compute it again.
QJsonObject lineOf(const journal::Entry& entry)
{
    return {{QStringLiteral("seq"), entry.seq}, {QStringLiteral("at"), entry.at.ms},
        {QStringLiteral("user"), format(entry.user)}, {QStringLiteral("device"), entry.origin.device},
        {QStringLiteral("epoch"), entry.origin.epoch}, {QStringLiteral("action"), entry.action},
        {QStringLiteral("kind"), entry.kind}, {QStringLiteral("thing"), QString::number(entry.thing)},
        {QStringLiteral("revision"), entry.revision}, {QStringLiteral("before"), hexOrNull(entry.beforeHash)},
        {QStringLiteral("after"), hexOrNull(entry.afterHash)},
        {QStringLiteral("previousState"), hex(crypto::Sha256::of(entry.previousState))},
        {QStringLiteral("previous"), hex(entry.previousHash)}, {QStringLiteral("hash"), hex(entry.hash)}};
}

QJsonObject dataLine(qint64 id, int revision, const QJsonObject& state)
{
    return {{QStringLiteral("format"), BundleContents::kLineFormat}, {QStringLiteral("id"), QString::number(id)},
        {QStringLiteral("revision"), revision}, {QStringLiteral("state"), state}};
}

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
    std::vector<visit::VisitId> claimed; ///< changed and closed
    qint64 read = 0;                     ///< things so far
    QByteArray head;
    std::shared_ptr<PackedLines> journal = std::make_shared<PackedLines>();
    Files data;
    Files fhir;

    static PackedLines& file(Files& files, const QString& name)
    {
        auto& found = files[name];
        if (!found)
            found = std::make_shared<PackedLines>();
        return *found;
    }
    void add(const exchange::Fhir::Resources& resources)
    {
        for (const QJsonObject& resource : resources)
            file(fhir, resource.value(QStringLiteral("resourceType")).toString()).add(resource);
    }
};

BundleContents::BundleContents(storage::Database& db, const journal::Journal& journal, journal::StateReaders readers,
    exchange::FhirStation station, BundleExtras extras, qint64 largestZip, BundleWatch watch)
    : m_db(db), m_journal(journal), m_readers(std::move(readers)), m_station(std::move(station)),
      m_extras(std::move(extras)), m_largestZip(largestZip), m_watch(std::move(watch))
{
}

Result<BundleContent> BundleContents::of(Manifest manifest, qint64 firstSeq, qint64 lastSeq) const
{
    Gathering gathering;
    TRY(readJournal(gathering, firstSeq, lastSeq));
    TRY(addData(gathering));
    TRY(addFhir(gathering));

    BundleContent content;
    manifest.firstSeq = firstSeq;
    manifest.lastSeq = lastSeq;
    manifest.journalHead = gathering.head;
    const auto add = [&](const QString& name, std::shared_ptr<PackedLines> lines) {
        content.sources.push_back({name, [lines](const PutBytes& put) { return lines->produce(put); }});
    };
    add(QStringLiteral("journal.ndjson"), gathering.journal);
    manifest.counts = {};
    for (const auto& [kind, lines] : gathering.data) {
        add(QStringLiteral("data/%1.ndjson").arg(kind), lines);
        manifest.counts.insert(kind, lines->lines());
    }
    for (const auto& [type, lines] : gathering.fhir)
        add(QStringLiteral("fhir/%1.ndjson").arg(type), lines);
    std::vector<BundleSource> extras;
    if (m_extras.claims && !gathering.claimed.empty()) {
        TRY_LET(claims, m_extras.claims(gathering.claimed));
        extras = std::move(claims);
    }
    if (m_extras.returns) {
        TRY_LET(returns, m_extras.returns(firstSeq, lastSeq));
        extras.insert(extras.end(), returns.begin(), returns.end());
    }
    content.sources.insert(content.sources.end(), extras.begin(), extras.end());
    if (static_cast<int>(content.sources.size()) >= BundleLimits().files) // the manifest is one more
        return tooLarge();
    content.manifest = std::move(manifest);
    return content;
}

Result<void> BundleContents::readJournal(Gathering& gathering, qint64 firstSeq, qint64 lastSeq) const
{
    bool fits = true;
    TRY(m_journal.each(firstSeq - 1, [&](const journal::Entry& entry) {
        fits = packedFits(gathering);
        if (entry.seq > lastSeq || !fits)
            return false;
        gathering.head = entry.hash;
        if (!journal::isReading(entry)) {
            gathering.journal->add(lineOf(entry));
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

Result<void> BundleContents::addData(Gathering& gathering) const
{
    const QString kVisit = QStringLiteral("visit");
    for (const auto& [kind, ids] : gathering.changed) {
        const auto reader = m_readers.find(kind);
        if (reader == m_readers.end())
            return fail(ErrorKind::Damaged, QStringLiteral("bundle.unknownKind"),
                QCoreApplication::translate(
                    "tramyte::sync", "The journal names a kind of thing that this program does not know: %1.")
                    .arg(kind));
        for (const qint64 id : ids) {
            TRY_LET(state, reader->second(id));
            if (!state)
                continue; // keys and the like have no state that could be shown
            TRY_LET(last, lastChange(kind, id));
            Gathering::file(gathering.data, kind).add(dataLine(id, last.revision, *state));
            if (kind == u"catalog")
                TRY(addList(gathering, id));
            if (kind == u"patient")
                gathering.patients.push_back(id);
            else if (kind == u"problem")
                gathering.patients.push_back(state->value(QStringLiteral("patient")).toString().toLongLong());
            else if (kind == u"user")
                gathering.users.insert(id);
            else if (kind == kVisit)
                gathering.visits.push_back(id);
            else if (kind == u"death")
                gathering.patients.push_back(id);
            else if (kind == u"household")
                gathering.households.push_back(id);
            else if (kind == u"stay")
                gathering.households.push_back(state->value(QStringLiteral("household")).toString().toLongLong());
            else if (kind == u"prescription")
                gathering.visits.push_back(state->value(kVisit).toString().toLongLong());
            if (kind == kVisit && state->value(QStringLiteral("status")) == visit::wordOf(visit::Status::Closed))
                gathering.claimed.push_back({id});
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
        Gathering::file(gathering.data, QStringLiteral("catalog_entry"))
            .add(dataLine(line.id.value, line.revision, catalog::toJson(line.entry)));
    return {};
}

Result<void> BundleContents::addFhir(Gathering& gathering) const
{
    const exchange::Fhir fhir(m_station);
    makeUnique(gathering.visits);
    for (const qint64 id : gathering.visits) {
        TRY(addVisit(gathering, fhir, {id}));
        TRY(checkSize(gathering));
    }
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
        gathering.add(fhir.of(household, stays, last.at));
        TRY(checkSize(gathering));
    }
    makeUnique(gathering.patients);
    for (const qint64 id : gathering.patients) {
        TRY_LET(patient, patient::PatientRepository(m_db).require({id}));
        TRY_LET(last, lastChange(QStringLiteral("patient"), id));
        TRY_LET(died, households.diedOn({id}));
        gathering.add(fhir.of(patient, last.at, died));
        TRY_LET(problems, patient::ProblemRepository(m_db).list({id}));
        for (const patient::Problem& problem : problems) {
            TRY_LET(changed, lastChange(QStringLiteral("problem"), problem.id.value));
            gathering.add(fhir.of(problem, changed.at));
            gathering.users.insert(problem.enteredBy.value);
        }
        TRY(checkSize(gathering));
    }
    Instant latest;
    for (const qint64 id : gathering.users) {
        TRY_LET(user, security::UserRepository(m_db).find({id}));
        TRY_LET(last, lastChange(QStringLiteral("user"), id));
        if (user)
            gathering.add(fhir.of(*user, last.at));
        latest = std::max(latest, last.at);
    }
    if (!gathering.fhir.empty()) // whom the resources name as their station and as payer
        gathering.add(fhir.of(latest));
    return {};
}

Result<void> BundleContents::addVisit(Gathering& gathering, const exchange::Fhir& fhir, visit::VisitId id) const
{
    TRY_LET(visit, visit::VisitRepository(m_db).require(id));
    TRY_LET(last, lastChange(QStringLiteral("visit"), id.value));
    gathering.add(fhir.of(visit, last.at));
    gathering.patients.push_back(visit.patient.value);
    const auto name = [&](const std::set<security::UserId>& users) {
        for (const security::UserId user : users)
            gathering.users.insert(user.value);
    };
    name(exchange::practitionersOf(visit));
    TRY_LET(prescriptions, prescription::PrescriptionRepository(m_db).listOfVisit(id));
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
        gathering.add(fhir.of(prescription, visit, lotOf, std::max(changed.at, last.at)));
        name(exchange::practitionersOf(prescription));
    }
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
    return packedFits(gathering) ? Result<void>() : Result<void>(tooLarge());
}

bool BundleContents::packedFits(const Gathering& gathering) const
{
    qint64 packed = gathering.journal->packedSize();
    for (const Files* files : {&gathering.data, &gathering.fhir}) {
        for (const auto& [name, lines] : *files)
            packed += lines->packedSize();
    }
    return packed / 2 <= m_largestZip; // lightly compressed text never comes to less than half of that in the end
}

} // namespace tramyte::sync
