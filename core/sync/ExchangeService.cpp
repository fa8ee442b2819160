// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ExchangeService.h"

#include "core/security/UserRepository.h"
#include "core/settings/Installation.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"
#include "core/sync/News.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::sync {

using security::Permission;

namespace {

const QString kKind = QStringLiteral("receiver");
constexpr qsizetype kFewestCompared = 8;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::sync", text);
}

/// What was read out, without the marks that people put between.
QString bareFingerprint(const QString& text)
{
    QString bare;
    for (const QChar c : text.toLower()) {
        if (!c.isSpace() && c != u':' && c != u'-')
            bare += c;
    }
    return bare;
}

Result<void> compare(const QString& fingerprint, const QString& readOut)
{
    const QString bare = bareFingerprint(readOut);
    const bool enough = bare.size() >= kFewestCompared && bare.size() <= fingerprint.size();
    if (enough && (fingerprint.startsWith(bare) || fingerprint.endsWith(bare)))
        return {};
    return failField(QStringLiteral("fingerprint"),
        enough ? QStringLiteral("receiver.otherFingerprint") : QStringLiteral("receiver.notCompared"),
        enough
            ? tr("This is not the fingerprint of the certificate. Ask the receiver for the certificate again; do not "
                 "use this one.")
            : tr("Ask the receiver by telephone for the fingerprint and type at least its last %1 characters.")
                  .arg(kFewestCompared));
}

qint64 sizeGuessed(const std::map<QString, qint64>& things)
{
    // bytes in a finished bundle, measured on a day of fifty visits; a chain of bundles adds its frames
    static const std::map<QString, qint64> each = {{QStringLiteral("patient"), 700}, {QStringLiteral("visit"), 3'500},
        {QStringLiteral("prescription"), 1'500}, {QStringLiteral("bill"), 1'200}, {QStringLiteral("catalog"), 20'000}};
    qint64 size = 6'000;
    for (const auto& [kind, count] : things) {
        const auto known = each.find(kind);
        size += count * (known == each.end() ? 400 : known->second);
    }
    return size;
}

} // namespace

QJsonObject toJson(const CertificateInfo& info)
{
    QJsonObject object{{QStringLiteral("fingerprint"), info.fingerprint}, {QStringLiteral("name"), info.name},
        {QStringLiteral("station"), info.stationCode}, {QStringLiteral("validFrom"), formatLocal(info.validFrom)},
        {QStringLiteral("validTo"), formatLocal(info.validTo)}, {QStringLiteral("daysLeft"), info.daysLeft},
        {QStringLiteral("confirmed"), info.confirmed}, {QStringLiteral("own"), info.own}};
    object.insert(QStringLiteral("problem"), info.problem ? QJsonValue(info.problem->code) : QJsonValue());
    return object;
}

QJsonObject toJson(const ReceiverInfo& info)
{
    QJsonObject object = toJson(info.certificate);
    object.insert(QStringLiteral("confirmedAt"), formatLocal(info.confirmedAt));
    object.insert(QStringLiteral("confirmedBy"), info.confirmedBy);
    object.insert(
        QStringLiteral("withdrawnAt"), info.withdrawnAt ? QJsonValue(formatLocal(*info.withdrawnAt)) : QJsonValue());
    object.insert(QStringLiteral("lastSentAt"), info.last ? QJsonValue(formatLocal(info.last->at)) : QJsonValue());
    object.insert(QStringLiteral("lastSeq"), info.last ? QJsonValue(info.last->lastSeq) : QJsonValue());
    object.insert(QStringLiteral("lastFile"), info.last ? QJsonValue(info.last->file) : QJsonValue());
    return object;
}

QJsonObject toJson(const Pending& pending)
{
    QJsonObject things;
    for (const auto& [kind, count] : pending.things)
        things.insert(kind, count);
    return {{QStringLiteral("entries"), pending.entries}, {QStringLiteral("counts"), things},
        {QStringLiteral("estimatedSize"), pending.estimatedSize},
        {QStringLiteral("since"), pending.last ? QJsonValue(formatLocal(pending.last->at)) : QJsonValue()}};
}

Result<Receiver> ExchangeService::require(const QString& fingerprint) const
{
    TRY_LET(found, m_receivers.find(fingerprint));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("receiver.unknown"),
            tr("There is no such receiver. Import its certificate first."));
    return std::move(*found);
}

Result<CertificateInfo> ExchangeService::infoOf(const crypto::Certificate& certificate) const
{
    const Instant now = m_ledger.clock.now();
    CertificateInfo info;
    info.fingerprint = certificate.fingerprint();
    info.name = certificate.name();
    info.stationCode = certificate.stationCode();
    info.validFrom = certificate.validFrom();
    info.validTo = certificate.validTo();
    info.daysLeft = static_cast<int>(localDay(now).daysTo(localDay(info.validTo)));
    if (const auto usable = certificate.checkReceiver(now); !usable)
        info.problem = usable.error();
    TRY_LET(known, m_receivers.find(info.fingerprint));
    info.confirmed = known && !known->withdrawnAt;
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    const auto own = crypto::Certificate::parse(installation.certificate.toLatin1());
    info.own = own && *own == certificate;
    return info;
}

Result<ReceiverInfo> ExchangeService::infoOf(const Receiver& receiver) const
{
    TRY_LET(certificate, crypto::Certificate::parse(receiver.pem.toLatin1()));
    ReceiverInfo info;
    TRY_LET(seen, infoOf(certificate));
    info.certificate = std::move(seen);
    info.confirmedAt = receiver.confirmedAt;
    info.withdrawnAt = receiver.withdrawnAt;
    TRY_LET(user, security::UserRepository(m_ledger.db).find(receiver.confirmedBy));
    info.confirmedBy = user ? user->fullName : QString();
    TRY_LET(last, m_receivers.lastSent(receiver.fingerprint));
    info.last = std::move(last);
    return info;
}

Result<std::vector<ReceiverInfo>> ExchangeService::receivers(const security::Session& session) const
{
    TRY(session.require(Permission::MakeBundles));
    TRY_LET(list, m_receivers.list());
    std::vector<ReceiverInfo> infos;
    for (const Receiver& receiver : list) {
        TRY_LET(info, infoOf(receiver));
        infos.push_back(std::move(info));
    }
    std::ranges::stable_partition(infos, [](const ReceiverInfo& it) { return !it.withdrawnAt; });
    return infos;
}

Result<std::vector<SentBundle>> ExchangeService::sent(
    const security::Session& session, const QString& fingerprint, int limit) const
{
    TRY(session.require(Permission::MakeBundles));
    return m_receivers.sent(fingerprint, limit);
}

Result<CertificateInfo> ExchangeService::inspect(const security::Session& session, const QByteArray& pem) const
{
    TRY(session.require(Permission::MakeBundles));
    TRY_LET(certificate, crypto::Certificate::parse(pem));
    return infoOf(certificate);
}

Result<ReceiverInfo> ExchangeService::confirm(
    const security::Session& session, const QByteArray& pem, const QString& compared)
{
    TRY(session.require(Permission::MakeBundles));
    TRY_LET(certificate, crypto::Certificate::parse(pem));
    TRY_LET(info, infoOf(certificate));
    if (info.own)
        return fail(ErrorKind::Validation, QStringLiteral("receiver.own"),
            tr("This is the certificate of this station itself. Choose that of the receiver."));
    if (info.problem)
        return tl::unexpected(*info.problem);
    TRY(compare(info.fingerprint, compared));
    const auto done = m_ledger.db.transaction([&] { return confirmReceiver(m_ledger, session, certificate); });
    TRY(done);
    m_ledger.changes.announce(Topic::Exports);
    return infoOf(*done);
}

Result<ReceiverInfo> ExchangeService::withdraw(const security::Session& session, const QString& fingerprint)
{
    TRY(session.require(Permission::MakeBundles));
    const auto done = m_ledger.db.transaction([&]() -> Result<Receiver> {
        TRY_LET(before, require(fingerprint));
        if (before.withdrawnAt)
            return before;
        Receiver receiver = before;
        receiver.withdrawnAt = m_ledger.clock.now();
        TRY(m_receivers.update(receiver));
        TRY(m_ledger.journal.record(session.user, journal::Action::Archive,
            {kKind, thingOf(fingerprint), 0, toJson(before), toJson(receiver)}));
        return receiver;
    });
    TRY(done);
    m_ledger.changes.announce(Topic::Exports);
    return infoOf(*done);
}

Result<Pending> ExchangeService::pending(const security::Session& session, const QString& fingerprint) const
{
    TRY(session.require(Permission::MakeBundles));
    TRY_LET(receiver, require(fingerprint));
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    Pending pending;
    TRY_LET(last, m_receivers.lastSent(receiver.fingerprint, installation.epoch));
    pending.last = std::move(last);
    TRY_LET(news, newsAfter(m_ledger.db, pending.last ? pending.last->lastSeq : 0));
    pending.entries = news.entries;
    pending.things = std::move(news.things);
    pending.estimatedSize = pending.isEmpty() ? 0 : sizeGuessed(pending.things);
    return pending;
}

Result<LastExport> ExchangeService::lastExport(const security::Session& session) const
{
    TRY(session.require(Permission::UseProgram));
    LastExport shown;
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    TRY_LET(last, m_receivers.lastSent());
    Instant since = installation.createdAt;
    if (last) {
        since = last->at;
        shown.at = last->at;
        TRY_LET(receiver, m_receivers.find(last->receiver));
        shown.receiver = receiver ? receiver->name : QString();
    }
    const QDate today = m_ledger.clock.today();
    shown.days = static_cast<int>(std::max<qint64>(0, localDay(since).daysTo(today)));
    TRY_LET(most, settings::SettingRepository(m_ledger.db).value(QStringLiteral("exchange.remindDays"), today));
    shown.remind = shown.days > most.toInt();
    return shown;
}

Result<Receiver> confirmReceiver(
    journal::Ledger& ledger, const security::Session& session, const crypto::Certificate& certificate)
{
    ReceiverRepository receivers(ledger.db);
    const QString fingerprint = certificate.fingerprint();
    TRY_LET(before, receivers.find(fingerprint));
    if (before && !before->withdrawnAt)
        return std::move(*before);
    const Receiver receiver{
        fingerprint, QString::fromLatin1(certificate.pem()), certificate.name(), ledger.clock.now(), session.user, {}};
    TRY(before ? receivers.update(receiver) : receivers.insert(receiver));
    TRY(ledger.journal.record(session.user, before ? journal::Action::Change : journal::Action::Create,
        {kKind, thingOf(fingerprint), 0, before ? std::optional(toJson(*before)) : std::nullopt, toJson(receiver)}));
    return receiver;
}

} // namespace tramyte::sync
