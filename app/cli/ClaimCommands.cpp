// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/catalog/BuiltInCatalogue.h"
#include "core/claim/Verify.h"

#include <QCoreApplication>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

struct Period {
    QDate from;
    QDate to;
};

Result<Period> periodOf(const QString& from, const QString& to)
{
    const auto first = parseDay(from);
    const auto last = parseDay(to);
    if (!first || !last)
        return failField(first ? QStringLiteral("to") : QStringLiteral("from"), QStringLiteral("day.impossible"),
            tr("%1 is not a day. Write year-month-day, for example 2026-12-31.").arg(first ? to : from));
    return Period{*first, *last};
}

Reply replyOf(const claim::Verification& verification)
{
    return Reply{claim::toJson(verification), verification.hasErrors() ? 1 : 0};
}

} // namespace

Result<Reply> checkClaims(Desk& desk, const QString& from, const QString& to)
{
    TRY_LET(period, periodOf(from, to));
    TRY_LET(station, desk.station());
    TRY_LET(checked, station->services().claims.check(station->session(), period.from, period.to, progressLine()));
    return replyOf(checked);
}

Result<Reply> exportClaims(
    Desk& desk, const QString& from, const QString& to, const QString& folder, const QString& per, bool sinceLast)
{
    TRY_LET(period, periodOf(from, to));
    claim::ExportOptions options;
    options.from = period.from;
    options.to = period.to;
    options.folder = folder;
    options.per = claim::perFileOf(per).value_or(claim::PerFile::Visit);
    options.sinceLast = sinceLast;
    TRY_LET(station, desk.station());
    TRY_LET(done, station->services().claims.exportTo(station->session(), options, progressLine()));
    return Reply{QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(done.files)},
        {QStringLiteral("checkIns"), QJsonArray::fromStringList(done.checkIns)},
        {QStringLiteral("claims"), done.claims}}};
}

Result<Reply> verifyClaims(const QStringList& files)
{
    TRY_LET(lists, catalog::BuiltInCatalogue::load());
    TRY_LET(verified, claim::verifyFiles(files, *lists));
    return replyOf(verified);
}

Result<Reply> listClaimRules()
{
    return Reply{claim::rulesToJson()};
}

} // namespace tramyte::cli
