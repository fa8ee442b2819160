// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ReceiverWords.h"

#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tramyte::ui {

namespace {

constexpr int kGroup = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tramyte::ui::ReceiverWords)
};

QString counted(const QString& kind, int number)
{
    if (kind == u"patient")
        return Words::tr("%n patient(s)", nullptr, number);
    if (kind == u"visit")
        return Words::tr("%n visit(s)", nullptr, number);
    if (kind == u"prescription")
        return Words::tr("%n prescription(s)", nullptr, number);
    if (kind == u"bill")
        return Words::tr("%n bill(s)", nullptr, number);
    if (kind == u"payment")
        return Words::tr("%n payment(s)", nullptr, number);
    if (kind == u"lot")
        return Words::tr("%n batch(es) of medicine", nullptr, number);
    if (kind == u"catalog")
        return Words::tr("%n list(s)", nullptr, number);
    if (kind == u"setting")
        return Words::tr("%n setting(s)", nullptr, number);
    if (kind == u"user")
        return Words::tr("%n user(s)", nullptr, number);
    return {};
}

} // namespace

QString receiverName(const sync::CertificateInfo& info)
{
    if (info.name.isEmpty())
        return info.stationCode.isEmpty() ? shortFingerprint(info.fingerprint) : info.stationCode;
    return info.stationCode.isEmpty() ? info.name : QStringLiteral("%1 (%2)").arg(info.name, info.stationCode);
}

QString groupedFingerprint(const QString& fingerprint)
{
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint.size(); at += kGroup)
        groups << fingerprint.mid(at, kGroup).toUpper();
    return groups.join(QLatin1Char(' '));
}

QString shortFingerprint(const QString& fingerprint)
{
    const QStringList groups = groupedFingerprint(fingerprint).split(QLatin1Char(' '));
    if (groups.size() < 4)
        return groups.join(QLatin1Char(' '));
    return QStringLiteral("%1 %2 … %3 %4").arg(groups[0], groups[1], groups[groups.size() - 2], groups.last());
}

bool isUsable(const sync::ReceiverInfo& receiver)
{
    return !receiver.withdrawnAt && !receiver.certificate.problem;
}

QString stateWords(const sync::ReceiverInfo& receiver)
{
    if (receiver.withdrawnAt)
        return Words::tr("Withdrawn");
    if (receiver.certificate.daysLeft < 0)
        return Words::tr("Certificate has ended");
    if (receiver.certificate.problem)
        return Words::tr("Cannot be used");
    if (receiver.certificate.daysLeft <= kCertificateWarningDays)
        return Words::tr("Ends in %n day(s)", nullptr, receiver.certificate.daysLeft);
    return Words::tr("Confirmed");
}

std::optional<Colour> stateColour(const sync::ReceiverInfo& receiver)
{
    if (receiver.withdrawnAt)
        return Colour::Muted;
    if (!isUsable(receiver))
        return Colour::Danger;
    if (receiver.certificate.daysLeft <= kCertificateWarningDays)
        return Colour::Warning;
    return std::nullopt;
}

QString stateIcon(const sync::ReceiverInfo& receiver)
{
    if (receiver.withdrawnAt)
        return QStringLiteral("dialog-cancel");
    if (!isUsable(receiver))
        return QStringLiteral("dialog-error-symbolic");
    return receiver.certificate.daysLeft <= kCertificateWarningDays ? QStringLiteral("dialog-warning-symbolic")
                                                                    : QStringLiteral("dialog-ok-apply");
}

QString pendingWords(const std::map<QString, qint64>& things)
{
    QStringList words;
    for (const char* kind :
        {"patient", "visit", "prescription", "bill", "payment", "lot", "catalog", "setting", "user"})
        if (const auto found = things.find(QLatin1String(kind)); found != things.end() && found->second > 0)
            words << counted(found->first, static_cast<int>(found->second));
    return words.join(QStringLiteral(", "));
}

QString shownSize(qint64 bytes)
{
    constexpr qint64 kilo = 1000;
    constexpr qint64 mega = kilo * kilo;
    constexpr qint64 giga = mega * kilo;
    if (bytes >= giga)
        return shownDecimal(bytes / (giga / 10), 1) + QStringLiteral(" GB");
    if (bytes >= mega)
        return shownDecimal(bytes / (mega / 10), 1) + QStringLiteral(" MB");
    return shownNumber(std::max<qint64>(1, bytes / kilo)) + QStringLiteral(" KB");
}

} // namespace tramyte::ui
