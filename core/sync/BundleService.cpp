// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleService.h"

#include "core/base/SafeFile.h"
#include "core/catalog/CatalogRepository.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"
#include "core/storage/Reading.h"
#include "core/sync/ExchangeService.h"
#include "core/sync/News.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tramyte::sync {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::sync", text);
}

} // namespace

BundleService::BundleService(
    journal::Ledger& ledger, journal::StateReaders readers, BundleExtras extras, qint64 largestZip)
    : m_ledger(ledger), m_readers(std::move(readers)), m_extras(std::move(extras)), m_largestZip(largestZip)
{
    m_readers.try_emplace(QStringLiteral("receiver"), ReceiverRepository::stateReader(ledger.db));
}

Result<std::vector<WrittenBundle>> BundleService::create(
    const security::Session& session, const QByteArray& receiverPem, const QString& folder, const Progress& progress)
{
    TRY(session.require(security::Permission::MakeBundles));
    TRY_LET(receiver, crypto::Certificate::parse(receiverPem));
    TRY(receiver.checkReceiver(m_ledger.clock.now()));
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    TRY_LET(bundles, write(installation, receiver, folder, progress));
    if (const auto written = writeDown(session, receiver, bundles); !written) {
        for (const WrittenBundle& bundle : bundles)
            QFile::remove(bundle.path);
        return tl::unexpected(written.error());
    }
    m_ledger.changes.announce(Topic::Exports);
    return bundles;
}

Result<std::vector<WrittenBundle>> BundleService::createFor(
    const security::Session& session, const QString& fingerprint, const QString& folder, const Progress& progress)
{
    TRY(session.require(security::Permission::MakeBundles));
    TRY_LET(receiver, ReceiverRepository(m_ledger.db).find(fingerprint));
    if (!receiver || receiver->withdrawnAt)
        return fail(ErrorKind::NotFound, QStringLiteral("receiver.unknown"),
            tr("There is no such receiver. Import its certificate first."));
    return create(session, receiver->pem.toLatin1(), folder, progress);
}

Result<std::vector<WrittenBundle>> BundleService::write(const settings::Installation& installation,
    const crypto::Certificate& receiver, const QString& folder, const Progress& progress)
{
    TRY_LET(signer, crypto::Certificate::parse(installation.certificate.toLatin1()));
    TRY_LET(signerKey, crypto::PrivateKey::parse(installation.privateKey));
    TRY_LET(reading, storage::Reading::begin(m_ledger.db));
    TRY_LET(last, ReceiverRepository(m_ledger.db).lastSent(receiver.fingerprint(), installation.epoch));
    const SentBundle sent = last.value_or(SentBundle());
    TRY_LET(news, newsAfter(m_ledger.db, sent.lastSeq));
    if (news.entries == 0)
        return fail(ErrorKind::Validation, QStringLiteral("bundle.nothingNew"),
            tr("Nothing has changed since the last bundle to this receiver."));
    TRY_LET(head, m_ledger.journal.head());
    TRY_LET(station, fhirStation(installation.station, installation.id));
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(QDir(folder).filePath(QStringLiteral("bundle")), errno, {}));

    Manifest manifest;
    manifest.station = installation.station;
    manifest.device = installation.device;
    manifest.epoch = installation.epoch;
    manifest.program = QStringLiteral("tramyte " TRAMYTE_VERSION);
    manifest.schema = m_ledger.db.schemaVersion();
    BundleProgress shown;
    shown.entriesAll = head.seq - sent.lastSeq;
    BundleWatch watch;
    if (progress)
        watch = [&](BundleStage stage, qint64 done, qint64 all) -> Result<void> {
            shown.stage = stage;
            shown.done = done;
            shown.all = all;
            if (progress(shown))
                return {};
            return fail(ErrorKind::Conflict, QStringLiteral("bundle.stopped"),
                tr("The export was stopped. Nothing was sent; the next one brings everything."));
        };
    const BundleContents contents(
        m_ledger.db, m_ledger.journal, m_readers, std::move(station), m_extras, m_largestZip, watch);
    const BundleWriter writer(std::move(signer), std::move(signerKey), receiver, m_largestZip);
    const auto contentOf = [&](qint64 first, qint64 stretchEnd) {
        shown.entriesDone = first - 1 - sent.lastSeq;
        return contents.of(manifest, first, stretchEnd);
    };
    return writer.writeChain(folder, sent.lastSeq + 1, head.seq, sent.sha256, contentOf, m_ledger.clock.now(), watch);
}

Result<exchange::FhirStation> BundleService::fhirStation(const QString& code, const QString& installation) const
{
    const settings::SettingRepository settings(m_ledger.db);
    const QDate today = m_ledger.clock.today();
    TRY_LET(name, settings.value(QStringLiteral("station.name"), today));
    TRY_LET(address, settings.value(QStringLiteral("station.address"), today));
    TRY_LET(phone, settings.value(QStringLiteral("station.phone"), today));
    exchange::FhirStation station{code, name, address, phone, installation};
    // a word that cannot be read only leaves a code without its word
    const auto known
        = std::make_shared<std::map<std::tuple<catalog::Kind, QString, QDate>, std::optional<catalog::Entry>>>();
    station.entryOf = [&db = m_ledger.db, known](
                          catalog::Kind kind, const QString& entryCode, QDate day) -> std::optional<catalog::Entry> {
        const auto key = std::tuple(kind, entryCode, day);
        if (const auto found = known->find(key); found != known->end())
            return found->second;
        const auto entry = catalog::CatalogRepository(db).find(kind, entryCode, day);
        return known->emplace(key, entry ? *entry : std::nullopt).first->second;
    };
    return station;
}

Result<void> BundleService::writeDown(
    const security::Session& session, const crypto::Certificate& receiver, const std::vector<WrittenBundle>& bundles)
{
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY_LET(confirmed, confirmReceiver(m_ledger, session, receiver));
        ReceiverRepository receivers(m_ledger.db);
        for (const WrittenBundle& bundle : bundles) {
            const Manifest& manifest = bundle.manifest;
            const qint64 id = m_ledger.ids.nextValue();
            TRY(receivers.insert(id, manifest.epoch,
                {confirmed.fingerprint, m_ledger.clock.now(), manifest.firstSeq, manifest.lastSeq,
                    QFileInfo(bundle.path).fileName(), bundle.size, bundle.sha256},
                manifest.journalHead));
            TRY(m_ledger.journal.record(session.user, journal::Action::Export, {QStringLiteral("bundle"), id}));
        }
        return {};
    });
}

} // namespace tramyte::sync
