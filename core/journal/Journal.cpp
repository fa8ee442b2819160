// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"

#include "core/base/Json.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

namespace tramyte::journal {

namespace {

constexpr int kHashSize = 32;

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray hashOfState(const std::optional<QJsonObject>& state)
{
    return state ? sha256(json::canonical(*state)) : QByteArray();
}

std::optional<QByteArray> orNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

constexpr auto kColumns = "seq, at, user_id, device, epoch, action, kind, thing, revision, before_hash, after_hash, "
                          "previous_state, previous_hash, hash";

Entry fromRow(const storage::Row& row)
{
    return {row.integer(0), row.instant(1), row.id<UserId>(2), {row.number(3), row.text(4)}, row.text(5), row.text(6),
        row.integer(7), row.number(8), row.bytes(9), row.bytes(10), row.bytes(11), row.bytes(12), row.bytes(13)};
}

tl::unexpected<Error> broken(const QString& message)
{
    return fail(ErrorKind::Damaged, QStringLiteral("journal.broken"), message);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::journal", text);
}

} // namespace

QString wordOf(Action action)
{
    switch (action) {
    case Action::Create: return QStringLiteral("create");
    case Action::Change: return QStringLiteral("change");
    case Action::Archive: return QStringLiteral("archive");
    case Action::Close: return QStringLiteral("close");
    case Action::Amend: return QStringLiteral("amend");
    case Action::Import: return QStringLiteral("import");
    case Action::Login: return QStringLiteral("login");
    case Action::View: return QStringLiteral("view");
    case Action::Print: return QStringLiteral("print");
    case Action::Export: return QStringLiteral("export");
    case Action::Backup: return QStringLiteral("backup");
    case Action::Restore: return QStringLiteral("restore");
    }
    Q_UNREACHABLE();
}

bool isReading(const Entry& entry)
{
    for (const Action action : {Action::Login, Action::View, Action::Print, Action::Export, Action::Backup}) {
        if (entry.action == wordOf(action))
            return true;
    }
    return false;
}

QByteArray hashOf(const Entry& entry)
{
    return sha256(json::canonical({
        {QStringLiteral("seq"), QString::number(entry.seq)},
        {QStringLiteral("at"), QString::number(entry.at.ms)},
        {QStringLiteral("user"), format(entry.user)},
        {QStringLiteral("device"), entry.origin.device},
        {QStringLiteral("epoch"), entry.origin.epoch},
        {QStringLiteral("action"), entry.action},
        {QStringLiteral("kind"), entry.kind},
        {QStringLiteral("thing"), QString::number(entry.thing)},
        {QStringLiteral("revision"), entry.revision},
        {QStringLiteral("before"), hex(entry.beforeHash)},
        {QStringLiteral("after"), hex(entry.afterHash)},
        {QStringLiteral("previousState"), hex(sha256(entry.previousState))},
        {QStringLiteral("previous"), hex(entry.previousHash)},
    }));
}

std::optional<QJsonObject> previousState(const Entry& entry)
{
    if (entry.previousState.isEmpty())
        return std::nullopt;
    return QJsonDocument::fromJson(qUncompress(entry.previousState)).object();
}

Journal::Journal(storage::Database& db, const Clock& clock, Origin origin)
    : m_db(db), m_clock(clock), m_origin(std::move(origin))
{
}

Result<qint64> Journal::record(UserId user, Action action, const Thing& thing)
{
    Instant lastAt;
    Head last{0, QByteArray(kHashSize, '\0')};
    TRY(m_db.query("SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1").each([&](const storage::Row& row) {
        last = {row.integer(0), row.bytes(1)};
        lastAt = row.instant(2);
    }));
    Entry entry;
    entry.seq = last.seq + 1;
    entry.at = std::max(m_clock.now(), lastAt); // a clock set back does not reorder what happened
    entry.user = user;
    entry.origin = m_origin;
    entry.action = wordOf(action);
    entry.kind = thing.kind;
    entry.thing = thing.id;
    entry.revision = thing.revision;
    entry.beforeHash = hashOfState(thing.before);
    entry.afterHash = hashOfState(thing.after);
    if (const auto& kept = thing.before ? thing.before : thing.said)
        entry.previousState = qCompress(json::canonical(*kept));
    entry.previousHash = last.hash;
    entry.hash = hashOf(entry);
    TRY(m_db.query(R"sql(
        INSERT INTO journal(seq, at, user_id, device, epoch, action, kind, thing, revision, before_hash, after_hash,
                            previous_state, previous_hash, hash)
        VALUES (:seq, :at, :user, :device, :epoch, :action, :kind, :thing, :revision, :before, :after,
                :state, :previous, :hash))sql")
            .bind(":seq", entry.seq)
            .bind(":at", entry.at)
            .bind(":user", entry.user.value)
            .bind(":device", entry.origin.device)
            .bind(":epoch", entry.origin.epoch)
            .bind(":action", entry.action)
            .bind(":kind", entry.kind)
            .bind(":thing", entry.thing)
            .bind(":revision", entry.revision)
            .bind(":before", orNull(entry.beforeHash))
            .bind(":after", orNull(entry.afterHash))
            .bind(":state", orNull(entry.previousState))
            .bind(":previous", entry.previousHash)
            .bind(":hash", entry.hash)
            .run());
    return entry.seq;
}

Result<Head> Journal::head() const
{
    Head head{0, QByteArray(kHashSize, '\0')};
    TRY(m_db.query("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").each([&](const storage::Row& row) {
        head = {row.integer(0), row.bytes(1)};
    }));
    return head;
}

Result<std::vector<Entry>> Journal::of(const QString& kind, qint64 thing) const
{
    static const QByteArray sql
        = QByteArray("SELECT ") + kColumns + " FROM journal WHERE kind = :kind AND thing = :thing ORDER BY seq";
    return m_db.query(sql.constData()).bind(":kind", kind).bind(":thing", thing).all(fromRow);
}

Result<void> Journal::each(qint64 afterSeq, const std::function<bool(const Entry&)>& take) const
{
    static const QByteArray sql = QByteArray("SELECT ") + kColumns + " FROM journal WHERE seq > :seq ORDER BY seq";
    return m_db.query(sql.constData()).bind(":seq", afterSeq).each([&](const storage::Row& row) {
        return take(fromRow(row));
    });
}

Result<Proof> Journal::verify(const StateReaders& readers, const std::function<bool(qint64, qint64)>& progress) const
{
    TRY_LET(all, m_db.query("SELECT count(*) FROM journal").number());
    Proof proof;
    proof.head.hash = QByteArray(kHashSize, '\0');
    std::map<std::pair<QString, qint64>, QByteArray> states; // last known state hash of each thing
    std::optional<QString> wrong;
    bool stopped = false;
    TRY(each(0, [&](const Entry& entry) {
        const auto thing = std::pair(entry.kind, entry.thing);
        if (entry.seq != proof.head.seq + 1)
            wrong = tr("Journal entry %1 is missing.").arg(proof.head.seq + 1);
        else if (entry.previousHash != proof.head.hash || entry.hash != hashOf(entry))
            wrong = tr("Journal entry %1 was changed afterwards.").arg(entry.seq);
        else if (!isReading(entry)) {
            const auto known = states.find(thing);
            if (known != states.end() && known->second != entry.beforeHash)
                wrong = tr("Journal entry %1 does not continue the state of %2 %3.")
                            .arg(entry.seq)
                            .arg(entry.kind)
                            .arg(entry.thing);
            states[thing] = entry.afterHash;
        }
        proof.head = {entry.seq, entry.hash};
        ++proof.entries;
        stopped = progress && proof.entries % 1000 == 0 && !progress(proof.entries, all);
        return !wrong && !stopped;
    }));
    for (const auto& [thing, expected] : states) {
        if (wrong || stopped)
            break;
        const auto& [kind, id] = thing;
        const auto reader = readers.find(kind);
        if (reader == readers.end()) {
            wrong = tr("The journal names a kind of thing that this program does not know: %1.").arg(kind);
            break;
        }
        TRY_LET(state, reader->second(id));
        if (hashOfState(state) != expected)
            wrong = tr("%1 %2 is not as the journal last saw it.").arg(kind).arg(id);
        ++proof.things;
    }
    if (stopped)
        return fail(ErrorKind::Conflict, QStringLiteral("journal.stopped"), tr("The check was stopped."));
    if (wrong)
        return broken(*wrong);
    return proof;
}

} // namespace tramyte::journal
