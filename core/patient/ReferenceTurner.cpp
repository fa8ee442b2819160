// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ReferenceTurner.h"

#include "core/storage/Database.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

namespace {

/// The statements of one column, made once: a statement's text must outlive its use.
struct Statements {
    QByteArray list;
    QByteArray turn;
    QByteArray thing;
    QByteArray count; ///< one change more
    QByteArray strays;
};

const std::vector<Statements>& statements()
{
    static const std::vector<Statements> all = [] {
        std::vector<Statements> made;
        for (const PatientColumn& it : patientColumns()) {
            const QByteArray table(it.table);
            const QByteArray column(it.column);
            const QByteArray key(it.key);
            made.push_back({"SELECT " + key + " FROM " + table + " WHERE " + column + " = :from ORDER BY " + key,
                "UPDATE OR IGNORE " + table + " SET " + column + " = :to WHERE " + column + " = :from AND "
                    + (it.isOnePerPatient() ? QByteArray(":row <> 0") : key + " = :row"),
                "SELECT " + QByteArray(it.thing) + " FROM " + table + " WHERE " + key + " = :row",
                "UPDATE " + table + " SET revision = revision + 1 WHERE " + key + " = :row",
                "SELECT " + key + " FROM " + table + " WHERE " + column + " = :card AND patient_id = :patient"});
        }
        return made;
    }();
    return all;
}

Result<std::optional<QJsonObject>> stateOf(const MergeHelp& help, const QString& kind, qint64 thing)
{
    const auto reader = help.readers.find(kind);
    if (reader == help.readers.end())
        return fail(ErrorKind::Damaged, QStringLiteral("merge.unknownKind"),
            QCoreApplication::translate("tramyte::patient", "This program cannot read %1, which belongs to the record.")
                .arg(kind));
    return reader->second(thing);
}

} // namespace

Result<void> ReferenceTurner::touch(size_t column, qint64 row)
{
    const PatientColumn& it = patientColumns()[column];
    if (!*it.kind)
        return {};
    TRY_LET(found, m_ledger.db.query(statements()[column].thing.constData()).bind(":row", row).number());
    const qint64 thing = it.isOnePerPatient() ? row : found; // also one that is not there yet
    const auto key = std::pair(QString::fromLatin1(it.kind), thing);
    if (thing == 0 || m_touched.contains(key))
        return {};
    TRY_LET(before, stateOf(m_help, key.first, thing));
    m_touched[key] = {&it, row, std::move(before)};
    return {};
}

Result<void> ReferenceTurner::turn(size_t column, qint64 row, qint64 from, qint64 to)
{
    const PatientColumn& it = patientColumns()[column];
    const Statements& sql = statements()[column];
    if (it.isOnePerPatient())
        row = from;
    TRY(touch(column, row));
    if (it.isOnePerPatient())
        TRY(touch(column, to));
    TRY_LET(
        changed, m_ledger.db.query(sql.turn.constData()).bind(":to", to).bind(":from", from).bind(":row", row).run());
    if (changed > 0)
        m_turned.push_back({QString::fromLatin1(it.table), QString::fromLatin1(it.column), row, from, to});
    return {};
}

Result<void> ReferenceTurner::turnAll(
    PatientColumn::Names names, qint64 from, qint64 to, const std::set<qint64>& except)
{
    const auto& columns = patientColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].names != names || columns[i].fate != PatientColumn::Fate::Turn)
            continue;
        TRY_LET(rows,
            m_ledger.db.query(statements()[i].list.constData()).bind(":from", from).all([](const storage::Row& row) {
                return row.integer(0);
            }));
        for (const qint64 row : rows)
            if (!except.contains(row))
                TRY(turn(i, row, from, to));
    }
    return {};
}

Result<void> ReferenceTurner::turnBack(const TurnedRow& row)
{
    const auto& columns = patientColumns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (row.table == QLatin1String(columns[i].table) && row.column == QLatin1String(columns[i].column))
            return turn(i, row.row, row.to, row.from);
    return fail(ErrorKind::Newer, QStringLiteral("merge.unknownTable"),
        QCoreApplication::translate(
            "tramyte::patient", "This merge touched %1, which this program does not know. Use the newer program.")
            .arg(row.table));
}

Result<bool> ReferenceTurner::hasStrays(CardId card, PatientId patient) const
{
    const auto& columns = patientColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].names != PatientColumn::Names::Card || columns[i].fate != PatientColumn::Fate::Turn)
            continue;
        TRY_LET(row,
            m_ledger.db.query(statements()[i].strays.constData())
                .bind(":card", card)
                .bind(":patient", patient)
                .number());
        if (row != 0)
            return true;
    }
    return false;
}

Result<void> ReferenceTurner::turnStrays(CardId from, CardId to, PatientId patient)
{
    const auto& columns = patientColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].names != PatientColumn::Names::Card || columns[i].fate != PatientColumn::Fate::Turn)
            continue;
        TRY_LET(rows,
            m_ledger.db.query(statements()[i].strays.constData())
                .bind(":card", from)
                .bind(":patient", patient)
                .all([](const storage::Row& row) { return row.integer(0); }));
        for (const qint64 row : rows)
            TRY(turn(i, row, from.value, to.value));
    }
    return {};
}

Result<void> ReferenceTurner::finish(UserId user)
{
    for (const auto& [key, touched] : m_touched) {
        const auto& [kind, thing] = key;
        TRY_LET(now, stateOf(m_help, kind, thing));
        if (now == touched.before)
            continue; // nothing of it could be turned
        if (touched.column->hasRevision) {
            const auto at = static_cast<size_t>(touched.column - patientColumns().data());
            TRY(m_ledger.db.query(statements()[at].count.constData()).bind(":row", touched.row).run());
        }
        TRY_LET(after, stateOf(m_help, kind, thing));
        const auto revisionOf = [](const std::optional<QJsonObject>& state) {
            return state ? state->value(QStringLiteral("revision")).toInt() : 0;
        };
        const int was = revisionOf(touched.before);
        const int is = revisionOf(after);
        TRY(m_ledger.journal.record(
            user, journal::Action::Change, {kind, thing, std::max(was, is), touched.before, after}));
        if (m_help.turned && touched.before && after)
            TRY(m_help.turned(kind, thing, was, is));
    }
    m_touched.clear();
    return {};
}

} // namespace tramyte::patient
