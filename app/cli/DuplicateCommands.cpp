// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "core/base/Json.h"

#include <QCoreApplication>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

QJsonArray toJson(const patient::Likeness& likeness)
{
    QJsonArray reasons;
    for (const patient::Evidence& it : likeness.evidence)
        reasons.append(
            QJsonObject{{QStringLiteral("code"), QString::fromLatin1(it.code)}, {QStringLiteral("weight"), it.weight},
                {QStringLiteral("message"), patient::sayEvidence(it, likeness.namesakes)}});
    return reasons;
}

QJsonObject countsToJson(const std::map<QString, int>& rows)
{
    QJsonObject counts;
    for (const auto& [table, count] : rows)
        counts.insert(table, count);
    return counts;
}

/// What was turned, by table.
QJsonObject turnedToJson(const patient::Merge& merge)
{
    std::map<QString, int> rows;
    for (const patient::TurnedRow& row : merge.rows)
        if (row.from == merge.drop.value)
            ++rows[row.table];
    return countsToJson(rows);
}

} // namespace

Result<Reply> listDuplicates(Desk& desk, int limit, bool asFound)
{
    TRY_LET(station, desk.station());
    auto& duplicates = station->services().duplicates;
    if (!asFound)
        TRY(duplicates.search(station->session(), progressLine()));
    TRY_LET(list, duplicates.list(station->session(), limit));
    QJsonArray pairs;
    for (const patient::ListedPair& it : list.pairs)
        pairs.append(QJsonObject{{QStringLiteral("score"), it.likeness.score},
            {QStringLiteral("level"), patient::sayScore(it.likeness.score)}, {QStringLiteral("a"), toJson(it.a)},
            {QStringLiteral("b"), toJson(it.b)}, {QStringLiteral("reasons"), toJson(it.likeness)}});
    return Reply{QJsonObject{{QStringLiteral("people"), list.searched.people}, {QStringLiteral("all"), list.all},
        {QStringLiteral("searchedAt"), list.searched.at ? QJsonValue(formatLocal(*list.searched.at)) : QJsonValue()},
        {QStringLiteral("addedSince"), list.searched.addedSince}, {QStringLiteral("pairs"), pairs}}};
}

Result<Reply> listDecisions(Desk& desk, int limit)
{
    TRY_LET(station, desk.station());
    TRY_LET(decisions, station->services().duplicates.decisions(station->session(), limit));
    QJsonArray list;
    for (const patient::Decision& it : decisions)
        list.append(
            QJsonObject{{QStringLiteral("kind"), it.merge ? QStringLiteral("merge") : QStringLiteral("distinct")},
                {QStringLiteral("id"), it.merge ? format(it.merge->id) : format(it.distinct->id)},
                {QStringLiteral("at"), formatLocal(it.at())}, {QStringLiteral("by"), it.by},
                {QStringLiteral("holds"), it.holds()},
                {QStringLiteral("reason"), json::orNull(it.merge ? it.merge->reason : it.distinct->reason)},
                {QStringLiteral("a"), toJson(it.a)}, {QStringLiteral("b"), toJson(it.b)}});
    return Reply{list};
}

Result<Reply> comparePatients(Desk& desk, const QString& keep, const QString& drop)
{
    TRY_LET(station, desk.station());
    auto& services = station->services();
    TRY_LET(kept, services.patients.idOf(station->session(), keep));
    TRY_LET(dropped, services.patients.idOf(station->session(), drop));
    TRY_LET(it, services.merges.compare(station->session(), kept, dropped));
    QJsonArray facts;
    for (const patient::FactChoice& fact : it.facts)
        facts.append(
            QJsonObject{{QStringLiteral("field"), fact.field}, {QStringLiteral("keep"), json::orNull(fact.keep)},
                {QStringLiteral("drop"), json::orNull(fact.drop)}, {QStringLiteral("differs"), fact.differs()},
                {QStringLiteral("proposed"), fact.takesDrop ? QStringLiteral("drop") : QStringLiteral("keep")}});
    return Reply{QJsonObject{{QStringLiteral("keep"), toJson(it.keep)}, {QStringLiteral("drop"), toJson(it.drop)},
        {QStringLiteral("score"), it.likeness.score}, {QStringLiteral("reasons"), toJson(it.likeness)},
        {QStringLiteral("facts"), facts}, {QStringLiteral("keepRows"), countsToJson(it.keepRows)},
        {QStringLiteral("dropRows"), countsToJson(it.dropRows)}, {QStringLiteral("issues"), toJson(it.issues)}}};
}

Result<Reply> mergePatients(
    Desk& desk, const QString& keep, const QString& drop, const QStringList& takes, const QString& reason)
{
    patient::MergeForm form;
    for (const QString& take : takes) {
        const QString which = take.section(u'=', 1);
        if (which != u"keep" && which != u"drop")
            return fail(
                ErrorKind::Usage, QStringLiteral("usage.take"), tr("%1: say FIELD=keep or FIELD=drop.").arg(take));
        form.takesDrop[take.section(u'=', 0, 0)] = which == u"drop";
    }
    form.reason = reason;
    TRY_LET(station, desk.station());
    auto& services = station->services();
    TRY_LET(kept, services.patients.idOf(station->session(), keep));
    TRY_LET(dropped, services.patients.idOf(station->session(), drop));
    form.keep = kept;
    form.drop = dropped;
    TRY_LET(done, services.merges.merge(station->session(), form));
    return Reply{
        QJsonObject{{QStringLiteral("id"), format(done.merge.id)}, {QStringLiteral("keep"), format(done.merge.keep)},
            {QStringLiteral("drop"), format(done.merge.drop)}, {QStringLiteral("moved"), turnedToJson(done.merge)},
            {QStringLiteral("patient"), toJson(done.kept)}, {QStringLiteral("warnings"), toJson(done.warnings)}}};
}

Result<Reply> unmergePatients(Desk& desk, const QString& dropped)
{
    TRY_LET(station, desk.station());
    auto& merges = station->services().merges;
    TRY_LET(id, merges.mergeOf(station->session(), dropped));
    TRY_LET(done, merges.unmerge(station->session(), id));
    return Reply{QJsonObject{{QStringLiteral("id"), format(done.merge.id)}, {QStringLiteral("keep"), toJson(done.kept)},
        {QStringLiteral("drop"), toJson(done.dropped)}, {QStringLiteral("turnedBack"), done.turnedBack},
        {QStringLiteral("stayed"), done.stayed}}};
}

Result<Reply> markDistinct(Desk& desk, const QString& one, const QString& other, const QString& reason, bool undo)
{
    TRY_LET(station, desk.station());
    auto& services = station->services();
    TRY_LET(a, services.patients.idOf(station->session(), one));
    TRY_LET(b, services.patients.idOf(station->session(), other));
    TRY_LET(done,
        undo ? services.duplicates.withdrawDistinct(station->session(), a, b)
             : services.duplicates.setDistinct(station->session(), a, b, reason));
    return Reply{toJson(done)};
}

} // namespace tramyte::cli
