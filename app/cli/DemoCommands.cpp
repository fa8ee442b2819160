// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/demo/Demo.h"

#include <QCoreApplication>

namespace tramyte::cli {

namespace {

Result<QDate> dayOf(const QString& text, const char* field, QDate otherwise)
{
    if (text.isEmpty())
        return otherwise;
    const auto day = parseDay(text);
    if (!day)
        return failField(QString::fromLatin1(field), QStringLiteral("day.impossible"),
            QCoreApplication::translate(
                "tramyte::cli", "%1 is not a day. Write year-month-day, for example 2026-12-31.")
                .arg(text));
    return *day;
}

QJsonArray usersAsJson()
{
    QJsonArray users;
    for (const demo::DemoUser& it : demo::demoUsers())
        users.append(QJsonObject{{QStringLiteral("name"), it.name}, {QStringLiteral("fullName"), it.fullName},
            {QStringLiteral("title"), it.title}, {QStringLiteral("role"), security::wordOf(it.role)},
            {QStringLiteral("passphrase"), it.passphrase}});
    return users;
}

} // namespace

std::string demoHelp()
{
    std::string help = "make a station of made-up people in the folder named by --station; users and passphrases:";
    for (const demo::DemoUser& it : demo::demoUsers())
        help += "\n  " + it.name.toStdString() + " (" + security::wordOf(it.role).toStdString()
            + "): " + it.passphrase.toStdString();
    help += "\nOne in 40 insured visits carries a mistake for `claim check` to find (dated lists of claim fields begin "
            "in 2024):";
    for (const demo::FaultInfo& it : demo::plantedFaults())
        help += std::string("\n  ") + it.code + ": " + it.words;
    return help;
}

Result<Reply> createDemo(Desk& desk, int patients, int visits, quint64 seed, const QString& from, const QString& to)
{
    demo::DemoOptions options;
    options.patients = patients;
    options.visits = visits;
    options.seed = seed;
    TRY_LET(last, dayOf(to, "to", options.to));
    TRY_LET(first, dayOf(from, "from", QDate()));
    options.to = last;
    options.from = first;
    TRY_LET(made, demo::createDemo(desk.folder(), options, progressLine()));
    QJsonObject planted;
    for (const demo::FaultInfo& it : demo::plantedFaults()) {
        const QString code = QString::fromLatin1(it.code);
        const auto found = made.written.faults.find(it.fault);
        planted[code] = planted[code].toInteger() + (found == made.written.faults.end() ? qint64(0) : found->second);
    }
    return Reply{QJsonObject{{QStringLiteral("station"), demo::place::kStation},
        {QStringLiteral("folder"), made.folder}, {QStringLiteral("recoveryKey"), made.recoveryKey},
        {QStringLiteral("from"), made.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), made.to.toString(Qt::ISODate)}, {QStringLiteral("now"), formatLocal(made.now)},
        {QStringLiteral("patients"), made.written.patients}, {QStringLiteral("households"), made.households},
        {QStringLiteral("visits"), made.written.visits}, {QStringLiteral("openVisits"), made.written.openVisits},
        {QStringLiteral("prescriptions"), made.written.prescriptions},
        {QStringLiteral("payments"), made.written.payments}, {QStringLiteral("lots"), made.written.lots},
        {QStringLiteral("planted"), planted}, {QStringLiteral("users"), usersAsJson()}}};
}

} // namespace tramyte::cli
