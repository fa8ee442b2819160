// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

} // namespace

QString Desk::folder() const
{
    if (!stationFolder.isEmpty())
        return stationFolder;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tramyte/station");
}

Result<QString> Desk::user() const
{
    if (userName.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("usage.user"), tr("Say who works with --user NAME."));
    return userName;
}

Result<crypto::RecoveryKey> Desk::recoveryKey() const
{
    TRY_LET(bytes, readWhole(recoveryKeyFile, 4096));
    return crypto::RecoveryKey::parse(QString::fromUtf8(bytes));
}

Result<QString> Desk::passphrase() const
{
    if (!passphraseFile.isEmpty()) {
        TRY_LET(bytes, readWhole(passphraseFile, 4096));
        QString text = QString::fromUtf8(bytes);
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        return text;
    }
    if (qEnvironmentVariableIsSet("TRAMYTE_PASSPHRASE"))
        return QString::fromUtf8(qgetenv("TRAMYTE_PASSPHRASE"));
    return fail(ErrorKind::Usage, QStringLiteral("usage.passphrase"),
        tr("Give the passphrase with --passphrase-file FILE or in TRAMYTE_PASSPHRASE."));
}

Result<QString> Desk::newPassphrase() const
{
    if (qEnvironmentVariableIsSet("TRAMYTE_NEW_PASSPHRASE"))
        return QString::fromUtf8(qgetenv("TRAMYTE_NEW_PASSPHRASE"));
    return fail(ErrorKind::Usage, QStringLiteral("usage.newPassphrase"),
        tr("Give the new user's passphrase in TRAMYTE_NEW_PASSPHRASE."));
}

Result<app::Station*> Desk::station()
{
    if (!m_station && !recoveryKeyFile.isEmpty()) {
        TRY_LET(who, user());
        TRY_LET(key, recoveryKey());
        TRY_LET(opened, app::Station::open(folder(), who, key, clock));
        m_station = std::move(opened);
    } else if (!m_station) {
        TRY_LET(who, user());
        TRY_LET(typed, passphrase());
        TRY_LET(opened, app::Station::open(folder(), who, typed, clock));
        m_station = std::move(opened);
    }
    return m_station.get();
}

std::function<bool(qint64, qint64)> progressLine()
{
    if (isatty(STDERR_FILENO) == 0) // nobody watches a file grow
        return [](qint64, qint64) { return true; };
    return [last = -1](qint64 done, qint64 all) mutable {
        const int percent = all > 0 ? static_cast<int>(done * 100 / all) : 100;
        if (percent != last) {
            last = percent;
            std::fprintf(stderr, "\r%3d %%", percent);
            if (percent == 100)
                std::fputc('\n', stderr);
        }
        return true;
    };
}

} // namespace tramyte::cli
