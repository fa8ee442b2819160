// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "ui/print/PdfFile.h"

#include <QCoreApplication>

namespace tramyte::cli {

namespace {

/// Papers that are of no visit.
const QString kHouseholdBook = QStringLiteral("household-book");
const QString kHamletList = QStringLiteral("hamlet-list");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

} // namespace

Result<Reply> printPaper(Desk& desk, const QString& kind, const QString& id, const QString& out, bool reissue)
{
    if (kind.isEmpty() || id.isEmpty() || out.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("usage.print"),
            tr("Say what to print: print KIND ID --out FILE.pdf. `print --list` names the kinds."));
    TRY_LET(station, desk.station());
    if (kind == kHouseholdBook || kind == kHamletList) {
        auto& services = station->services();
        const auto make = [&]() -> Result<document::Paper> {
            if (kind == kHamletList)
                return services.householdPapers.hamletList(station->session(), id);
            TRY_LET(household, services.households.idOf(station->session(), id));
            return services.householdPapers.book(station->session(), household);
        };
        TRY_LET(paper, make());
        TRY_LET(pages, print::writePdf({paper}, out));
        return Reply{QJsonObject{
            {QStringLiteral("file"), out}, {QStringLiteral("pages"), pages}, {QStringLiteral("kind"), kind}}};
    }
    TRY_LET(thing, station->services().papers.idOf(id));
    TRY_LET(papers, station->services().papers.paper(station->session(), kind, thing, {reissue}));
    TRY_LET(pages, print::writePdf(papers, out));
    return Reply{
        QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("pages"), pages}, {QStringLiteral("kind"), kind}}};
}

Result<Reply> listPapers()
{
    const document::Templates templates;
    QJsonArray list;
    for (const QString& kind : templates.kinds()) {
        static const QStringList ofNoVisit{QStringLiteral("report"), QStringLiteral("consent"),
            QStringLiteral("record-copy"), QStringLiteral("record-delivery"), QStringLiteral("record-readers")};
        if (ofNoVisit.contains(kind))
            continue; // `report run` and `patient` print them
        QJsonArray days;
        for (const QDate day : templates.editions(kind))
            days.append(day.toString(Qt::ISODate));
        list.append(QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("validFrom"), days}});
    }
    return Reply{list};
}

} // namespace tramyte::cli
