// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/patient/ListHeadings.h"
#include "core/patient/PeopleImport.h"
#include "core/patient/RefusedList.h"

#include <QCoreApplication>

namespace tramyte::cli {

namespace {

using namespace patient;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

QString wordOf(Reason reason)
{
    switch (reason) {
    case Reason::Unknown: return QStringLiteral("unknown");
    case Reason::Heading: return QStringLiteral("heading");
    case Reason::LikeHeading: return QStringLiteral("likeHeading");
    case Reason::Content: return QStringLiteral("content");
    case Reason::Kept: return QStringLiteral("kept");
    case Reason::Chosen: return QStringLiteral("chosen");
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The list with the columns that were told on the command line.
Result<ListPreview> lookAt(app::Station& station, const QString& file, const QString& sheet, const QString& columns)
{
    PeopleImport& service = station.services().peopleImport;
    TRY_LET(list, service.look(station.session(), file, sheet));
    if (columns.isEmpty())
        return list;
    const QStringList fields = columns.split(u',');
    for (const QString& field : fields)
        if (!field.isEmpty() && !listFields().contains(field))
            return fail(ErrorKind::Usage, QStringLiteral("list.field"),
                tr("%1 is no field of a list. Known are: %2.").arg(field, listFields().join(QStringLiteral(", "))));
    list.columns.choose(fields, Reason::Chosen);
    TRY(service.keepColumns(station.session(), list.columns));
    return list;
}

/// `12=BN01-000012` or `12=new`: whom a row means.
Result<std::map<int, PatientId>> decisionsOf(app::Station& station, const std::vector<QString>& said)
{
    std::map<int, PatientId> decisions;
    for (const QString& each : said) {
        bool isNumber = false;
        const int row = each.section(u'=', 0, 0).toInt(&isNumber);
        const QString who = each.section(u'=', 1);
        if (!isNumber || who.isEmpty())
            return fail(ErrorKind::Usage, QStringLiteral("list.decision"),
                tr("%1 says nothing about a row. Write row=patient code or row=new.").arg(each));
        if (who == u"new") {
            decisions[row] = {};
            continue;
        }
        TRY_LET(id, station.services().patients.idOf(station.session(), who));
        decisions[row] = id;
    }
    return decisions;
}

/// One entry a row, so that rows are what is added, updated and refused together. The column is called as the list
/// calls it.
QJsonArray refusedToJson(const ListPreview& list, const ImportOutcome& outcome)
{
    QJsonArray rows;
    for (const auto& [row, reason] : reasonsOf(list, outcome))
        rows.append(QJsonObject{{QStringLiteral("row"), row},
            {QStringLiteral("column"), reason.heading.isEmpty() ? reason.field : reason.heading},
            {QStringLiteral("field"), reason.field}, {QStringLiteral("message"), reason.text}});
    return rows;
}

/// What the contract does not ask for.
void addDetails(QJsonObject& json, const ImportOutcome& outcome)
{
    QJsonArray undecided, repeated, changes, notes, passedOver;
    for (const UndecidedRow& it : outcome.undecided) {
        QJsonArray candidates;
        for (const PatientId id : it.candidates)
            candidates.append(format(id));
        undecided.append(QJsonObject{{QStringLiteral("row"), it.row}, {QStringLiteral("fullName"), it.fullName},
            {QStringLiteral("candidates"), candidates}});
    }
    for (const RepeatedRow& it : outcome.repeated)
        repeated.append(QJsonObject{{QStringLiteral("row"), it.row}, {QStringLiteral("earlier"), it.earlier},
            {QStringLiteral("onePerson"), it.isSure}});
    for (const ChangedField& it : outcome.changes)
        changes.append(QJsonObject{{QStringLiteral("row"), it.row}, {QStringLiteral("patient"), format(it.patient)},
            {QStringLiteral("field"), it.field}, {QStringLiteral("before"), orNull(it.before)},
            {QStringLiteral("after"), orNull(it.after)}});
    for (const ListNote& it : outcome.notes)
        notes.append(QJsonObject{{QStringLiteral("code"), it.code}, {QStringLiteral("field"), it.field},
            {QStringLiteral("message"), it.message}, {QStringLiteral("firstRow"), it.firstRow},
            {QStringLiteral("rows"), it.rows}});
    for (const int row : outcome.passedOver)
        passedOver.append(row);
    json.insert(QStringLiteral("same"), outcome.same);
    json.insert(QStringLiteral("undecided"), undecided);
    json.insert(QStringLiteral("repeated"), repeated);
    json.insert(QStringLiteral("changes"), changes);
    json.insert(QStringLiteral("notes"), notes);
    json.insert(QStringLiteral("passedOver"), passedOver);
}

} // namespace

Result<Reply> importPatients(Desk& desk, const ListWish& wish)
{
    TRY_LET(station, desk.station());
    TRY_LET(list, lookAt(*station, wish.file, wish.sheet, wish.columns));
    TRY_LET(decisions, decisionsOf(*station, wish.decisions));
    TRY_LET(reader, PeopleReader::open(list));
    TRY_LET(done,
        station->services().peopleImport.import(
            station->session(), *reader, {wish.dryRun, wish.acceptGood, std::move(decisions)}, progressLine()));
    if (!wish.refused.isEmpty() && !done.refused.empty())
        TRY(saveRefusedRows(list, done, wish.refused));
    const bool complete = done.refused.empty() || (wish.acceptGood && !wish.dryRun);
    QJsonObject json{{QStringLiteral("rows"), done.rows}, {QStringLiteral("added"), done.added},
        {QStringLiteral("updated"), done.updated}, {QStringLiteral("refused"), refusedToJson(list, done)}};
    if (wish.details)
        addDetails(json, done);
    return Reply{json, complete || wish.acceptGood ? 0 : 1};
}

Result<Reply> showColumns(Desk& desk, const ListWish& wish)
{
    TRY_LET(station, desk.station());
    TRY_LET(list, lookAt(*station, wish.file, wish.sheet, wish.columns));
    QJsonArray sheets, columns, rows;
    for (const sheet::SheetSize& it : list.sheets)
        sheets.append(QJsonObject{{QStringLiteral("name"), it.name}, {QStringLiteral("rows"), it.rows}});
    for (const ListColumn& it : list.columns.columns)
        columns.append(QJsonObject{{QStringLiteral("heading"), it.heading}, {QStringLiteral("field"), orNull(it.field)},
            {QStringLiteral("reason"), wordOf(it.reason)}});
    constexpr qsizetype kRowsShown = 20;
    for (const sheet::Row& row : list.rows)
        if (rows.size() < kRowsShown)
            rows.append(QJsonObject{
                {QStringLiteral("row"), row.number}, {QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)}});
    return Reply{QJsonObject{{QStringLiteral("sheets"), sheets}, {QStringLiteral("sheet"), list.sheet},
        {QStringLiteral("coding"), list.columns.coding ? QJsonValue(text::nameOf(*list.columns.coding)) : QJsonValue()},
        {QStringLiteral("firstHeadingRow"), list.columns.firstRow},
        {QStringLiteral("lastHeadingRow"), list.columns.lastRow}, {QStringLiteral("columns"), columns},
        {QStringLiteral("rows"), rows}}};
}

} // namespace tramyte::cli
