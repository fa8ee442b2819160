// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PeopleStation.h"

#include "app/demo/Identity.h"
#include "core/patient/Household.h"
#include "core/patient/PatientIndex.h"
#include "core/storage/Migrator.h"
#include "core/text/Fold.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"

#include <QCryptographicHash>
#include <QDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace tramyte::bench {

namespace {

constexpr crypto::DerivationCost kCheap{64, 1};
const QDate kToday(2026, 11, 20);
constexpr qint64 kFirstId = qint64(1) << 50;
constexpr const char* kWholeInMemory = "PRAGMA cache_size = -2000000"; // KiB: numbers come in no order

QString versionOfTables()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const storage::Migration& migration : storage::builtInMigrations())
        hash.addData(migration.script);
    return QString::fromLatin1(hash.result().toHex().left(12));
}

QString hamletOf(const demo::Population& people, int person)
{
    return QStringLiteral("Thôn %1").arg(people.householdOf(people[person]).hamlet);
}

QString reversed(QString text)
{
    std::ranges::reverse(text);
    return text;
}

QString birthOf(const demo::Person& person)
{
    return person.birth().toString(Qt::ISODate).left(person.precision == 3 ? 10 : person.precision == 2 ? 7 : 4);
}

/// Seven of ten have been here, the day spread over ten years.
QString lastVisitOf(int person)
{
    demo::Random random = demo::Random::of(7, 11, static_cast<quint64>(person));
    return random.chance(700) ? kToday.addDays(-random.below(3650)).toString(Qt::ISODate) : QString();
}

struct Writer {
    storage::Database& db;
    SQLite::Database plain;
    SQLite::Statement person;
    SQLite::Statement search;
    SQLite::Statement number;

    Writer(storage::Database& station, const QString& plainFile)
        : db(station), plain(plainFile.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE),
          person(prepared("INSERT INTO patient VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
          search(plain, "INSERT INTO person_search VALUES (?, ?)"), number(plain, "INSERT INTO number VALUES (?, ?)")
    {
    }

    SQLite::Statement prepared(const char* sql)
    {
        plain.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                   "CREATE TABLE patient(id INTEGER PRIMARY KEY, code TEXT, full_name TEXT, sex TEXT, birth TEXT, "
                   "citizen_id TEXT, phone TEXT, hamlet TEXT, guardian_name TEXT, card TEXT, last_visit TEXT);"
                   "CREATE TABLE person_search(id INTEGER PRIMARY KEY, folded TEXT);"
                   "CREATE VIRTUAL TABLE person_fts USING fts4(content=\"person_search\", folded, prefix=\"1,2,3\");"
                   "CREATE TABLE number(digits TEXT, patient_id INTEGER)");
        return {plain, sql};
    }

    void write(int index, const demo::Population& people, const demo::Identity& papers)
    {
        const demo::Person& it = people[index];
        const auto form = papers.registration(index, kToday);
        const qint64 id = kFirstId + qint64(index) * 4096;
        const QString code = QStringLiteral("BN01-%1").arg(index + 1, 6, 10, QLatin1Char('0'));
        const QString name = papers.fullName(index);
        const QString sex = it.female ? QStringLiteral("female") : QStringLiteral("male");
        const QString birth = birthOf(it);
        const QString hamlet = hamletOf(people, index);
        const QString citizenId = form.citizenId.value_or(QString());
        const QString phone = form.phone.value_or(QString());
        const QString guardian = form.guardianName.value_or(QString());
        const QString card = form.cardCode.value_or(QString());
        const QString lastVisit = lastVisitOf(index);
        const bool isHead = people.householdOf(it).first == index;
        const qint64 household = kFirstId + qint64(it.household) * 4096 + 1;
        if (isHead)
            expect(db.query(R"sql(
                INSERT INTO household(id, code, hamlet, address, entered_at, entered_by)
                VALUES (:id, :code, :hamlet, :address, 0, (SELECT min(id) FROM user)))sql")
                       .bind(":id", household)
                       .bind(":code", QStringLiteral("HO01-%1").arg(it.household + 1, 6, 10, QLatin1Char('0')))
                       .bind(":hamlet", hamlet)
                       .bind(":address", form.address.value_or(QString()))
                       .run());
        expect(db.query(R"sql(
            INSERT INTO patient(id, code, full_name, sex, birth, citizen_id, phone, address, hamlet, guardian_name,
                                household_id, entered_at, entered_by)
            VALUES (:id, :code, :name, :sex, :birth, :citizenId, :phone, :address, :hamlet, :guardian, :household, 0,
                    (SELECT min(id) FROM user)))sql")
                   .bind(":id", id)
                   .bind(":code", code)
                   .bind(":name", name)
                   .bind(":sex", sex)
                   .bind(":birth", birth)
                   .bind(":citizenId", citizenId)
                   .bind(":phone", phone)
                   .bind(":address", form.address.value_or(QString()))
                   .bind(":hamlet", hamlet)
                   .bind(":guardian", guardian)
                   .bind(":household", household)
                   .run());
        expect(db.query(R"sql(
            INSERT INTO stay(id, household_id, patient_id, relation, beginning, entered_at, entered_by)
            VALUES (:id, :household, :id, :relation, 'listed', 0, (SELECT min(id) FROM user)))sql")
                   .bind(":id", id)
                   .bind(":household", household)
                   .bind(":relation", isHead ? patient::relation::kHead : QStringLiteral("child"))
                   .run());
        if (!card.isEmpty())
            expect(db.query(R"sql(
                INSERT INTO insurance_card(id, patient_id, code, number, entered_at, valid_from, valid_to)
                VALUES (:id, :id, :code, :number, 0, '2026-01-01', '2026-12-31'))sql")
                       .bind(":id", id)
                       .bind(":code", card)
                       .bind(":number", card.right(10))
                       .run());
        expect(db.query("INSERT INTO person_search(id, last_visit) VALUES (:id, :day)")
                   .bind(":id", id)
                   .bind(":day", QDate::fromString(lastVisit, Qt::ISODate))
                   .run());
        const std::pair<const char*, QString> numbers[] = {
            {"code", code}, {"citizenId", citizenId}, {"phone", phone}, {"card", card}, {"insurance", card.right(10)}};
        for (const auto& [kind, digits] : numbers) {
            if (digits.isEmpty())
                continue;
            expect(db.query(R"sql(
                INSERT INTO patient_number(patient_id, kind, digits, reversed)
                VALUES (:id, :kind, :digits, :reversed))sql")
                       .bind(":id", id)
                       .bind(":kind", kind)
                       .bind(":digits", digits)
                       .bind(":reversed", reversed(digits))
                       .run());
            run(number, digits, id);
        }
        run(person, id, code, name, sex, birth, citizenId, phone, hamlet, guardian, card, lastVisit);
        run(search, id, text::fold(name + u' ' + birth.left(4) + u' ' + hamlet));
    }

    template <class... Values>
    static void run(SQLite::Statement& statement, const Values&... values)
    {
        int place = 0;
        (bind(statement, ++place, values), ...);
        statement.exec();
        statement.reset();
    }
    static void bind(SQLite::Statement& statement, int place, qint64 value)
    {
        statement.bind(place, static_cast<std::int64_t>(value));
    }
    static void bind(SQLite::Statement& statement, int place, const QString& value)
    {
        statement.bind(place, value.toStdString());
    }
};

void make(const QString& folder, int count)
{
    app::NewStation wanted;
    wanted.code = QStringLiteral("01234");
    wanted.name = QStringLiteral("Trạm Y tế xã Thử");
    wanted.province = QStringLiteral("01");
    wanted.commune = QStringLiteral("00001");
    wanted.admin = QStringLiteral("lan");
    const QString passphrase = QString::fromLatin1(kPeoplePassphrase);
    expect(app::Station::create(folder, wanted, passphrase, demoClock(), kCheap));
    const auto station = expect(app::Station::open(folder, wanted.admin, passphrase, demoClock(), kCheap));
    const auto tables = expect(demo::Tables::load());
    const auto people = demo::Population::make(count, kToday.addYears(-10), kToday, 1, tables.names);
    const demo::Identity papers(people, tables.names, 1, kToday);
    storage::Database& db = station->services().db();
    std::fprintf(stderr, "  making a station of %d people, once", count);
    const double ms = once([&] {
        Writer writer(db, plainFileOf(folder));
        writer.plain.exec("BEGIN");
        expect(db.beginBulkLoad());
        expect(db.execute(kWholeInMemory));
        constexpr int kAtOnce = 50'000;
        for (int from = 0; from < count; from += kAtOnce)
            expect(db.transaction([&]() -> Result<void> {
                for (int person = from; person < std::min(count, from + kAtOnce); ++person)
                    writer.write(person, people, papers);
                return {};
            }));
        writer.plain.exec("CREATE INDEX number_digits ON number(digits); COMMIT;"
                          "INSERT INTO person_fts(person_fts) VALUES ('rebuild')");
        expect(patient::PatientIndex(db).rebuildNames());
        expect(db.endBulkLoad());
    });
    std::fprintf(stderr, ", %.0f s\n", ms / 1000);
}

} // namespace

QString plainFileOf(const QString& stationFolder)
{
    return stationFolder + QStringLiteral("-plain.db");
}

std::unique_ptr<app::Station> openPeople(const QString& folder)
{
    return expect(
        app::Station::open(folder, QStringLiteral("lan"), QString::fromLatin1(kPeoplePassphrase), demoClock(), kCheap));
}

QString peopleStation(int patients)
{
    const int count = static_cast<int>(std::max<qint64>(Report::scaled(patients), 100));
    const QDir home(QStringLiteral(TRAMYTE_SOURCE_DIR "/build/bench-people"));
    const QString ofSize = QStringLiteral("%1-").arg(count);
    const QString folder = home.filePath(ofSize + versionOfTables());
    const QString mark = folder + QStringLiteral(".done");
    if (QFile::exists(mark))
        return folder;
    for (const QString& old : home.entryList({ofSize + u'*'})) { // of other tables, or cut short
        QDir(home.filePath(old)).removeRecursively();
        QFile::remove(home.filePath(old));
    }
    home.mkpath(QStringLiteral("."));
    make(folder, count);
    QFile done(mark);
    if (!done.open(QIODevice::WriteOnly))
        giveUp({ErrorKind::Io, QStringLiteral("bench.mark"), mark});
    return folder;
}

std::vector<Sought> soughtPeople(const QString& plainFile, int count)
{
    SQLite::Database plain(plainFile.toStdString());
    const int all = plain.execAndGet("SELECT count(*) FROM patient").getInt();
    SQLite::Statement row(plain, "SELECT full_name, birth, hamlet, citizen_id, card, phone FROM patient WHERE id = ?");
    demo::Random random(42);
    std::vector<Sought> people;
    const auto text = [&](int column) { return QString::fromStdString(row.getColumn(column).getString()); };
    while (static_cast<int>(people.size()) < count) {
        row.reset();
        row.bind(1, static_cast<std::int64_t>(kFirstId + qint64(random.below(all)) * 4096));
        if (row.executeStep())
            people.push_back({text(0), text(1).left(4).toInt(), text(2), text(3), text(4), text(5)});
    }
    return people;
}

} // namespace tramyte::bench
