// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/base/Json.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/insurance/CardCheck.h"
#include "core/insurance/CardCode.h"
#include "core/insurance/Parameters.h"
#include "core/insurance/Route.h"
#include "core/patient/PatientService.h"
#include "core/patient/ScannedText.h"
#include "core/sheet/Table.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

template <class Refusals>
QJsonArray refusalsToJson(const Refusals& refused)
{
    QJsonArray list;
    for (const auto& it : refused)
        list.append(QJsonObject{{QStringLiteral("row"), it.row}, {QStringLiteral("column"), it.column},
            {QStringLiteral("message"), it.message}});
    return list;
}

/// What the card that counts today means: for whom it is, what the fund pays, where it is registered.
QJsonObject explained(const patient::InsuranceCard& card, const insurance::Parameters& rules, const QString& station)
{
    const auto code = insurance::CardCode::parse(card.code);
    const QString objectCode = code ? code->object() : QString();
    const auto object = rules.objects.find(objectCode);
    QJsonObject told{{QStringLiteral("card"), format(card.id)}, {QStringLiteral("object"), json::orNull(objectCode)},
        {QStringLiteral("objectName"),
            object == rules.objects.end() ? QJsonValue() : QJsonValue(object->second.label)}};
    const auto counted = card.benefitDigit
        ? std::optional(insurance::countedDigit(objectCode, *card.benefitDigit, rules))
        : std::nullopt;
    const auto rate = counted ? rules.benefitRates.find(*counted) : rules.benefitRates.end();
    told.insert(QStringLiteral("countedDigit"), counted ? QJsonValue(*counted) : QJsonValue());
    told.insert(QStringLiteral("percent"),
        rate == rules.benefitRates.end() ? QJsonValue() : QJsonValue(insurance::format(rate->second)));
    const insurance::Route route = insurance::routeOf(card.facility, station);
    told.insert(QStringLiteral("registered"),
        route == insurance::Route::Here            ? QStringLiteral("here")
            : route == insurance::Route::Elsewhere ? QStringLiteral("elsewhere")
                                                   : QStringLiteral("unknown"));
    return told;
}

} // namespace

Result<Reply> parseIdentity(const QString& payload)
{
    QString text = payload;
    if (payload == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorKind::Io, QStringLiteral("input.unreadable"), tr("Standard input cannot be read."));
        text = patient::decodeScan(input.read(64 * 1024));
    }
    TRY_LET(lists, catalog::BuiltInCatalogue::load());
    TRY_LET(parameters, insurance::parametersOn(*lists, SystemClock().today()));
    const patient::ScannedText scanned = patient::parseScannedText(text, parameters);
    return Reply{toJson(scanned), scanned.kind == patient::ScanKind::Unknown ? 1 : 0};
}

Result<Reply> searchPatients(Desk& desk, const QString& text, int limit)
{
    TRY_LET(station, desk.station());
    TRY_LET(found, station->services().patients.search(station->session(), text, limit));
    QJsonArray list;
    for (const patient::Found& it : found)
        list.append(toJson(it));
    return Reply{list};
}

Result<Reply> showPatient(Desk& desk, const QString& typed)
{
    TRY_LET(station, desk.station());
    TRY_LET(id, station->services().patients.idOf(station->session(), typed));
    TRY_LET(patient, station->services().patients.view(station->session(), id));
    QJsonObject shown = toJson(patient);
    if (const patient::InsuranceCard* card = patient.cardOn(desk.clock.today())) {
        TRY_LET(rules, insurance::parametersOn(station->services().catalogue(), desk.clock.today()));
        shown.insert(QStringLiteral("insurance"), explained(*card, rules, station->installation().station));
    }
    return Reply{shown};
}

Result<Reply> importCatalog(Desk& desk, const QString& kindWord, const QString& file, bool replace, bool dryRun)
{
    const auto kind = catalog::parseKind(kindWord);
    if (!kind) {
        QStringList known;
        for (const catalog::Kind it : catalog::allKinds())
            known << catalog::wordOf(it);
        return fail(ErrorKind::Usage, QStringLiteral("catalog.kind"),
            tr("%1 is not a kind of list. Known are: %2.").arg(kindWord, known.join(QStringLiteral(", "))));
    }
    TRY_LET(table, sheet::readTable(file));
    TRY_LET(station, desk.station());
    auto& lists = station->services().catalogImport;
    TRY_LET(done,
        dryRun ? lists.preview(station->session(), *kind, table, replace)
               : lists.import(station->session(), *kind, table, replace));
    QJsonObject reply{{QStringLiteral("kind"), catalog::wordOf(*kind)}, {QStringLiteral("rows"), done.rows},
        {QStringLiteral("added"), done.added}, {QStringLiteral("updated"), done.updated},
        {QStringLiteral("closed"), done.closed}, {QStringLiteral("refused"), refusalsToJson(done.refused)}};
    if (dryRun) {
        QJsonArray changes;
        for (const catalog::LineChange& it : done.changes)
            changes.append(toJson(it));
        reply.insert(QStringLiteral("changes"), changes);
    }
    return Reply{reply, done.refused.empty() ? 0 : 1};
}

} // namespace tramyte::cli
