// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"

#include "core/base/Json.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace tramyte::journal {

namespace {

constexpr int kHashSize = 32;
constexpr int kCompression = 1; ///< a third of the time of the usual level, and hardly larger

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

bool isReading(const QString& action)
{
    static const QStringList readings = {wordOf(Action::Login), wordOf(Action::View), wordOf(Action::Print),
        wordOf(Action::Export), wordOf(Action::Backup)};
    return readings.contains(action);
}

/// As a JSON text holds it. The words that stand in a journal need nothing done to them.
QByteArray escaped(const QString& word)
{
    const bool isPlain = std::ranges::all_of(
        word, [](QChar it) { return it.isLetterOrNumber() ? it.unicode() < 0x80 : it == u'-' || it == u'_'; });
    if (isPlain)
        return word.toLatin1();
    const QByteArray list = QJsonDocument(QJsonArray{word}).toJson(QJsonDocument::Compact);
    return list.mid(2, list.size() - 4); // without ["..."]
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
    return isReading(entry.action);
}

QByteArray hashOf(const Entry& entry)
{
    // the bytes of json::canonical, put together by hand: a proof does this millions of times
    QByteArray text;
    text.reserve(640);
    const auto put = [&](const char* key, const QByteArray& value) { text.append(key).append(value).append('"'); };
    put("{\"action\":\"", escaped(entry.action));
    put(",\"after\":\"", entry.afterHash.toHex());
    put(",\"at\":\"", QByteArray::number(entry.at.ms));
    put(",\"before\":\"", entry.beforeHash.toHex());
    text.append(",\"device\":").append(QByteArray::number(entry.origin.device));
    put(",\"epoch\":\"", escaped(entry.origin.epoch));
    put(",\"kind\":\"", escaped(entry.kind));
    put(",\"previous\":\"", entry.previousHash.toHex());
    put(",\"previousState\":\"", sha256(entry.previousState).toHex());
    text.append(",\"revision\":").append(QByteArray::number(entry.revision));
    put(",\"seq\":\"", QByteArray::number(entry.seq));
    put(",\"thing\":\"", QByteArray::number(entry.thing));
    put(",\"user\":\"", QByteArray::number(entry.user.value));
    return sha256(text.append('}'));
}

Entry entryOf(UserId user, Action action, const Thing& thing)
{
    Entry entry;
    entry.user = user;
    entry.action = wordOf(action);
    entry.kind = thing.kind;
    entry.thing = thing.id;
    entry.revision = thing.revision;
    entry.afterHash = hashOfState(thing.after);
    if (thing.before) {
        const QByteArray before = json::canonical(*thing.before);
        entry.beforeHash = sha256(before);
        entry.previousState = qCompress(before, kCompression);
    } else if (thing.said) {
        entry.previousState = qCompress(json::canonical(*thing.said), kCompression);
    }
    return entry;
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
    Head head{0, QByteArray(kHashSize, '\0')};
    TRY(m_db.query("SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1").each([&](const storage::Row& row) {
        head = {row.integer(0), row.bytes(1)};
        lastAt = row.instant(2);
    }));
    Entry entry = entryOf(user, action, thing);
    entry.at = std::max(m_clock.now(), lastAt); // a clock set back does not reorder what happened
    TRY(append(std::move(entry), head));
    return head.seq;
}

Result<void> Journal::append(Entry entry, Head& head)
{
    entry.seq = head.seq + 1;
    entry.origin = m_origin;
    entry.previousHash = head.hash;
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
    head = {entry.seq, entry.hash};
    return {};
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
    TRY_LET(entries, m_db.query("SELECT count(*) FROM journal").number());
    qint64 done = 0;
    const auto goesOn = [&] { return !progress || ++done % 1000 != 0 || progress(done, 2 * entries); };
    TRY_LET(proof, verifyChain(goesOn));
    TRY_LET(things, verifyThings(readers, goesOn));
    proof.things = things;
    return proof;
}

Result<Proof> Journal::verifyChain(const std::function<bool()>& goesOn) const
{
    Proof proof;
    proof.head.hash = QByteArray(kHashSize, '\0');
    std::optional<QString> wrong;
    bool stopped = false;
    TRY(each(0, [&](const Entry& entry) {
        if (entry.seq != proof.head.seq + 1)
            wrong = tr("Journal entry %1 is missing.").arg(proof.head.seq + 1);
        else if (entry.previousHash != proof.head.hash || entry.hash != hashOf(entry))
            wrong = tr("Journal entry %1 was changed afterwards.").arg(entry.seq);
        proof.head = {entry.seq, entry.hash};
        ++proof.entries;
        stopped = !goesOn();
        return !wrong && !stopped;
    }));
    if (stopped)
        return fail(ErrorKind::Conflict, QStringLiteral("journal.stopped"), tr("The check was stopped."));
    if (wrong)
        return broken(*wrong);
    return proof;
}

/// Goes through the entries thing by thing, so that a station of any size needs little memory.
Result<qint64> Journal::verifyThings(const StateReaders& readers, const std::function<bool()>& goesOn) const
{
    struct Known {
        QString kind;
        qint64 thing = 0;
        std::optional<QByteArray> state; ///< hash; none while there were only readings
    };
    Known known;
    qint64 things = 0;
    Result<void> outcome;
    const auto compare = [&]() -> Result<void> {
        if (!known.state)
            return {};
        const auto reader = readers.find(known.kind);
        if (reader == readers.end())
            return broken(tr("The journal names a kind of thing that this program does not know: %1.").arg(known.kind));
        TRY_LET(state, reader->second(known.thing));
        if (hashOfState(state) != *known.state)
            return broken(tr("%1 %2 is not as the journal last saw it.").arg(known.kind).arg(known.thing));
        ++things;
        return {};
    };
    TRY(m_db.query("SELECT seq, action, kind, thing, before_hash, after_hash FROM journal INDEXED BY journal_thing "
                   "ORDER BY kind, thing, seq")
            .each([&](const storage::Row& row) {
                if (row.integer(3) != known.thing || row.text(2) != known.kind) {
                    outcome = compare();
                    known = {row.text(2), row.integer(3), {}};
                }
                if (outcome && !isReading(row.text(1))) {
                    if (known.state && *known.state != row.bytes(4))
                        outcome = broken(tr("Journal entry %1 does not continue the state of %2 %3.")
                                             .arg(row.integer(0))
                                             .arg(known.kind)
                                             .arg(known.thing));
                    known.state = row.bytes(5);
                }
                if (outcome && !goesOn())
                    outcome
                        = fail(ErrorKind::Conflict, QStringLiteral("journal.stopped"), tr("The check was stopped."));
                return outcome.has_value();
            }));
    TRY(outcome);
    TRY(compare());
    return things;
}

} // namespace tramyte::journal
