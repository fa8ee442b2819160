// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BundleService.h"

#include "core/base/SafeFile.h"
#include "core/catalog/CatalogRepository.h"
#include "core/settings/Installation.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"

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
}

Result<std::vector<WrittenBundle>> BundleService::create(
    const security::Session& session, const QByteArray& receiverPem, const QString& folder)
{
    TRY(session.require(security::Permission::MakeBundles));
    const Instant now = m_ledger.clock.now();
    TRY_LET(receiver, crypto::Certificate::parse(receiverPem));
    TRY(receiver.checkReceiver(now));
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    TRY_LET(signer, crypto::Certificate::parse(installation.certificate.toLatin1()));
    TRY_LET(signerKey, crypto::PrivateKey::parse(installation.privateKey));
    TRY_LET(sent, lastSent(installation.epoch, receiver.fingerprint()));
    TRY_LET(news, hasNews(sent.lastSeq));
    if (!news)
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
    const BundleContents contents(m_ledger.db, m_ledger.journal, m_readers, std::move(station), m_extras, m_largestZip);
    const BundleWriter writer(std::move(signer), std::move(signerKey), receiver, m_largestZip);
    TRY_LET(bundles,
        writer.writeChain(
            folder, sent.lastSeq + 1, head.seq, sent.sha256,
            [&](qint64 first, qint64 last) { return contents.of(manifest, first, last); }, now));
    if (const auto written = writeDown(session, receiver, bundles); !written) {
        for (const WrittenBundle& bundle : bundles)
            QFile::remove(bundle.path);
        return tl::unexpected(written.error());
    }
    m_ledger.changes.announce(Topic::Exports);
    return bundles;
}

Result<BundleService::Sent> BundleService::lastSent(const QString& epoch, const QString& receiver) const
{
    TRY_LET(found,
        m_ledger.db
            .query(R"sql(
        SELECT last_seq, sha256 FROM bundle_sent WHERE receiver = :receiver AND epoch = :epoch
        ORDER BY first_seq DESC LIMIT 1)sql")
            .bind(":receiver", receiver)
            .bind(":epoch", epoch)
            .one([](const storage::Row& row) {
                return Sent{row.integer(0), row.bytes(1)};
            }));
    return found.value_or(Sent());
}

Result<bool> BundleService::hasNews(qint64 afterSeq) const
{
    bool found = false;
    TRY(m_ledger.journal.each(afterSeq, [&](const journal::Entry& entry) {
        found = !journal::isReading(entry);
        return !found;
    }));
    return found;
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
        const Instant now = m_ledger.clock.now();
        TRY_LET(known,
            m_ledger.db.query("SELECT count(*) FROM receiver_certificate WHERE fingerprint = :fingerprint")
                .bind(":fingerprint", receiver.fingerprint())
                .number());
        if (known == 0) {
            TRY(m_ledger.db
                    .query(R"sql(
                INSERT INTO receiver_certificate(fingerprint, pem, name, confirmed_at, confirmed_by)
                VALUES (:fingerprint, :pem, :name, :at, :by))sql")
                    .bind(":fingerprint", receiver.fingerprint())
                    .bind(":pem", QString::fromLatin1(receiver.pem()))
                    .bind(":name", receiver.name())
                    .bind(":at", now)
                    .bind(":by", session.user)
                    .run());
        }
        for (const WrittenBundle& bundle : bundles) {
            const qint64 id = m_ledger.ids.nextValue();
            TRY(m_ledger.db
                    .query(R"sql(
                INSERT INTO bundle_sent(id, receiver, epoch, first_seq, last_seq, file, size, sha256, journal_head,
                                        created_at)
                VALUES (:id, :receiver, :epoch, :first, :last, :file, :size, :sha256, :head, :at))sql")
                    .bind(":id", id)
                    .bind(":receiver", receiver.fingerprint())
                    .bind(":epoch", bundle.manifest.epoch)
                    .bind(":first", bundle.manifest.firstSeq)
                    .bind(":last", bundle.manifest.lastSeq)
                    .bind(":file", QFileInfo(bundle.path).fileName())
                    .bind(":size", bundle.size)
                    .bind(":sha256", bundle.sha256)
                    .bind(":head", bundle.manifest.journalHead)
                    .bind(":at", now)
                    .run());
            TRY(m_ledger.journal.record(session.user, journal::Action::Export, {QStringLiteral("bundle"), id}));
        }
        return {};
    });
}

} // namespace tramyte::sync
