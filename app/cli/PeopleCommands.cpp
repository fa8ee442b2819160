// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/catalog/BuiltInCatalogue.h"
#include "core/insurance/Parameters.h"
#include "core/patient/PatientService.h"
#include "core/patient/ScannedText.h"
#include "core/sheet/Table.h"

#include <QCoreApplication>
#include <QFile>

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
    return Reply{toJson(patient)};
}

Result<Reply> importCatalog(Desk& desk, const QString& kindWord, const QString& file, bool replace)
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
    TRY_LET(done, station->services().catalogImport.import(station->session(), *kind, table, replace));
    return Reply{
        QJsonObject{{QStringLiteral("kind"), catalog::wordOf(*kind)}, {QStringLiteral("rows"), done.rows},
            {QStringLiteral("added"), done.added}, {QStringLiteral("updated"), done.updated},
            {QStringLiteral("closed"), done.closed}, {QStringLiteral("refused"), refusalsToJson(done.refused)}},
        done.loaded ? 0 : 1};
}

} // namespace tramyte::cli
