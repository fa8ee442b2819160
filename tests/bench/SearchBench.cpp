// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for people, as the search box does it. The reference is a plain, unencrypted SQLite file: an FTS4 index over
// name, year of birth and hamlet that gives any 50 who fit, unranked, or a plain index over the numbers.
#include "app/demo/Random.h"
#include "core/patient/PatientSearch.h"
#include "core/text/Fold.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"
#include "tests/bench/PeopleStation.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tramyte;
using namespace tramyte::bench;

namespace {

constexpr int kShown = 50;
constexpr int kQueries = 10'000;

/// What somebody has typed at one moment: the beginning of a name, all of it, its last words, with a year behind it.
QString typedFor(const Sought& person, int kind, demo::Random& random)
{
    const QStringList words = person.fullName.split(u' ');
    const QString bare = text::fold(person.fullName);
    switch (kind % 10) {
    case 0: return bare.left(1 + random.below(static_cast<int>(bare.size()))); // key by key
    case 1: return person.fullName.left(1 + random.below(static_cast<int>(person.fullName.size())));
    case 2: return bare;
    case 3: return person.fullName;
    case 4: return text::fold(words.last());
    case 5: return text::fold(words.mid(words.size() - 2).join(u' '));
    case 6: return text::fold(words.first());
    case 7: return bare + u' ' + QString::number(person.birthYear);
    case 8: return text::fold(words.last()) + u' ' + QString::number(person.birthYear % 100).rightJustified(2, u'0');
    default: return text::fold(words.last() + u' ' + words.first()) + u' ' + text::fold(person.hamlet);
    }
}

std::vector<QString> typedTexts(const std::vector<Sought>& people)
{
    demo::Random random(43);
    std::vector<QString> texts;
    for (std::size_t i = 0; i < people.size(); ++i)
        texts.push_back(typedFor(people[i], static_cast<int>(i), random));
    return texts;
}

/// The reference's query for the same text: every word the beginning of one; two digits are a year of either century.
std::string matchOf(const QString& typed)
{
    QStringList terms;
    for (const QString& word : text::foldedWords(typed)) {
        const bool isShortYear = word.size() == 2 && word[0].isDigit();
        terms << (isShortYear ? QStringLiteral("19%1 OR 20%1").arg(word) : word + u'*');
    }
    return terms.join(u' ').toStdString();
}

/// Reads what a list shows of a row, as the program does.
struct Shown {
    QString texts[10];

    void take(SQLite::Statement& row)
    {
        for (int column = 0; column < 10; ++column)
            texts[column] = QString::fromUtf8(row.getColumn(column + 1).getText(""));
    }
};

struct Plain {
    SQLite::Database db;
    SQLite::Statement match;
    SQLite::Statement number;

    explicit Plain(const QString& file)
        : db(file.toStdString()),
          match(db,
              "SELECT p.id, p.code, p.full_name, p.sex, p.birth, p.citizen_id, p.phone, p.hamlet, "
              "p.guardian_name, p.card, p.last_visit FROM person_fts f JOIN patient p ON p.id = f.docid "
              "WHERE f.folded MATCH ? LIMIT 51"),
          number(db,
              "SELECT p.id, p.code, p.full_name, p.sex, p.birth, p.citizen_id, p.phone, p.hamlet, "
              "p.guardian_name, p.card, p.last_visit FROM number n JOIN patient p ON p.id = n.patient_id "
              "WHERE n.digits = ?")
    {
        db.exec("PRAGMA cache_size = -32000"); // as the program
    }

    int run(SQLite::Statement& statement, const std::string& value)
    {
        Shown shown;
        int rows = 0;
        statement.reset();
        statement.bind(1, value);
        while (statement.executeStep()) {
            shown.take(statement);
            ++rows;
        }
        return rows;
    }
};

void addAll(Report& report, const QString& part, const Timings& program, const Timings& reference)
{
    const QString dot = part.isEmpty() ? part : part + u'.';
    report.add(dot + QStringLiteral("p50"), program.p50(), reference.p50(), program.count());
    report.add(dot + QStringLiteral("p99"), program.p99(), reference.p99(), program.count());
    report.add(dot + QStringLiteral("max"), program.max(), reference.max(), program.count());
    report.add(dot + QStringLiteral("mean"), program.sum() / double(program.count()),
        reference.sum() / double(reference.count()), program.count());
}

} // namespace

namespace {

void typing(Report& report, int size)
{
    const QString folder = peopleStation(size);
    const auto station = openPeople(folder);
    storage::Database& db = station->services().db();
    const auto count = static_cast<int>(Report::scaled(kQueries));
    const auto texts = typedTexts(soughtPeople(plainFileOf(folder), count));
    const patient::PatientSearch search(db);
    const auto program = [&](qint64 i) { expect(search.search(texts[static_cast<std::size_t>(i)], kShown + 1)); };
    Plain plain(plainFileOf(folder));
    const auto reference = [&](qint64 i) { plain.run(plain.match, matchOf(texts[static_cast<std::size_t>(i)])); };
    const qint64 few = std::min<qint64>(count, 300);
    addAll(report, QStringLiteral("first300"), measure(few, program), measure(few, reference));
    addAll(report, {}, measure(count, program), measure(count, reference));
}

void numbers(Report& report, int size)
{
    const QString folder = peopleStation(size);
    const auto station = openPeople(folder);
    const auto people = soughtPeople(plainFileOf(folder), static_cast<int>(Report::scaled(kQueries)));
    std::vector<QString> numbers;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString* all[] = {&people[i].citizenId, &people[i].cardCode, &people[i].phone};
        if (!all[i % 3]->isEmpty())
            numbers.push_back(*all[i % 3]);
    }
    const patient::PatientSearch search(station->services().db());
    Plain plain(plainFileOf(folder));
    const auto count = static_cast<qint64>(numbers.size());
    const auto program = [&](qint64 i) {
        if (expect(search.search(numbers[static_cast<std::size_t>(i)], kShown + 1)).empty())
            giveUp({ErrorKind::NotFound, QStringLiteral("bench.number"), {}});
    };
    const auto reference = [&](qint64 i) {
        if (plain.run(plain.number, numbers[static_cast<std::size_t>(i)].toStdString()) == 0)
            giveUp({ErrorKind::NotFound, QStringLiteral("bench.number"), {}});
    };
    measure(std::min<qint64>(count, 1000), program); // warm
    measure(std::min<qint64>(count, 1000), reference);
    addAll(report, {}, measure(count, program), measure(count, reference));
    std::vector<QString> ends;
    for (const QString& number : numbers)
        ends.push_back(number.right(4));
    const Timings byEnd
        = measure(count, [&](qint64 i) { expect(search.search(ends[static_cast<std::size_t>(i)], kShown + 1)); });
    report.add(QStringLiteral("last4.p50"), byEnd.p50(), {}, count);
    report.add(QStringLiteral("last4.p99"), byEnd.p99(), {}, count);
}

constexpr const char* kTypingGoal = "p99 under 10 ms warm; at most 1.5x FTS4 of the same schema on an unencrypted file";
constexpr const char* kNumberGoal = "by card, citizen ID or phone: at most 2x a plain indexed SQLite look-up";

} // namespace

// a benchmark for each size, so that one of them can be asked for
BENCH("search.typing.20000", kTypingGoal)
{
    typing(report, 20'000);
}

BENCH("search.typing.200000", kTypingGoal)
{
    typing(report, 200'000);
}

BENCH("search.typing.1000000", kTypingGoal)
{
    typing(report, 1'000'000);
}

BENCH("search.number.20000", kNumberGoal)
{
    numbers(report, 20'000);
}

BENCH("search.number.200000", kNumberGoal)
{
    numbers(report, 200'000);
}

BENCH("search.number.1000000", kNumberGoal)
{
    numbers(report, 1'000'000);
}
