// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which names are looked through; what the typed words may mean is in NameSearch.cpp.
#include "core/patient/NameSearch.h"

#include "core/storage/Database.h"

#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr int kNames = 3000;                // looked at in one go; more fit only what was hardly begun to be typed
constexpr std::size_t kFewNames = 1000;     // up to here it is quicker to go by name than by birth
constexpr std::size_t kFewEnough = 60;      // names, and
constexpr std::size_t kMostCarriers = 1500; // people who carry them, to be put in order one and all
constexpr int kEndings = 1000;
constexpr int kAnyBirth = 99'999'999;

qint64 firstColumn(const storage::Row& row)
{
    return row.integer(0);
}

bool has(const std::vector<qint64>& sorted, qint64 id)
{
    return std::ranges::binary_search(sorted, id);
}

} // namespace

QString NameSearch::term(const SearchWord& word, Step step)
{
    return step.isSpelt && !word.spelt.isEmpty() ? word.spelt : word.folded;
}

bool NameSearch::fits(const QStringList& nameWords, const Words& words, Step step)
{
    return std::ranges::all_of(words, [&](const SearchWord& word) {
        const QString wanted = term(word, step);
        return std::ranges::any_of(
            nameWords, [&](const QString& it) { return step.isWhole ? it == wanted : it.startsWith(wanted); });
    });
}

Result<bool> NameSearch::fits(qint64 name, const Names& names, const Words& words, Step step)
{
    if (has(names.ids, name))
        return true;
    if (names.isAll)
        return false;
    if (words.empty())
        return true;
    auto known = m_wordsOf.find(name);
    if (known == m_wordsOf.end()) {
        TRY_LET(text,
            m_db.query("SELECT words FROM person_name WHERE id = :id")
                .bind(":id", name)
                .one([](const storage::Row& row) { return row.text(0); }));
        known = m_wordsOf.insert(name, text.value_or(QString()).split(u' '));
    }
    return fits(*known, words, step);
}

Result<NameSearch::Names> NameSearch::namesFor(const Words& words, Step step, int most)
{
    // words hold letters and digits only, in lower case: nothing in them can be an operator
    QStringList terms;
    for (const SearchWord& word : words)
        terms << (step.isWhole ? term(word, step) : term(word, step) + u'*');
    TRY_LET(ids,
        m_db.query("SELECT docid FROM name_fts WHERE words MATCH :match LIMIT :limit")
            .bind(":match", terms.join(u' '))
            .bind(":limit", most)
            .all(firstColumn));
    std::ranges::sort(ids);
    return Names{std::move(ids), static_cast<int>(ids.size()) < most};
}

Result<std::vector<qint64>> NameSearch::endingWith(const Words& words)
{
    QStringList backward;
    for (const SearchWord& word : words)
        backward.prepend(word.folded);
    const QString from = backward.join(u' ');
    return m_db
        .query("SELECT id FROM person_name WHERE backward >= :from AND backward < :to ORDER BY backward LIMIT :limit")
        .bind(":from", from)
        .bind(":to", QString(from + u'!')) // follows the blank
        .bind(":limit", kEndings)
        .all(firstColumn);
}

Result<std::vector<NameSearch::Person>> NameSearch::carriersOf(qint64 name, const Where& where)
{
    std::vector<Person> people;
    const BirthSpans spans = where.birth.empty() ? BirthSpans{{0, kAnyBirth}} : where.birth;
    for (const BirthSpan& span : spans)
        TRY(m_db.query(R"sql(
            SELECT id, hamlet_id, born, last_visit FROM person_search
            WHERE name_id = :name AND born BETWEEN :from AND :to)sql")
                .bind(":name", name)
                .bind(":from", span.from)
                .bind(":to", span.to)
                .each([&](const storage::Row& row) {
                    Person person{row.id<PatientId>(0), name, row.integer(1), row.number(2), {}};
                    if (where.holds(person)) {
                        person.lastVisit = row.text(3);
                        people.push_back(std::move(person));
                    }
                }));
    std::ranges::stable_sort(people, std::ranges::greater(), &Person::lastVisit);
    return people;
}

Result<void> NameSearch::takeNamed(const Words& words, const Where& where)
{
    const bool isSpelt = std::ranges::any_of(words, [](const SearchWord& it) { return !it.spelt.isEmpty(); });
    TRY(takeWholeNames(words, where));
    for (const bool isWhole : {true, false}) {
        if (isSpelt && !isFull())
            TRY(takeStep(words, {isWhole, true}, where));
        if (!isFull())
            TRY(takeStep(words, {isWhole, false}, where));
    }
    return {};
}

Result<void> NameSearch::takeWholeNames(const Words& words, const Where& where)
{
    struct Carrier {
        Person person;
        bool isSpelt = false;
        bool isInOrder = false;
    };
    QStringList typed;
    for (const SearchWord& word : words)
        typed << word.folded;
    QStringList backward(typed.rbegin(), typed.rend());
    typed.sort();
    struct Name {
        qint64 id;
        QStringList words;
        QString backward;
    };
    TRY_LET(names,
        m_db.query("SELECT id, words, backward FROM person_name WHERE sorted = :sorted")
            .bind(":sorted", typed.join(u' '))
            .all([](const storage::Row& row) {
                return Name{row.integer(0), row.text(1).split(u' '), row.text(2)};
            }));
    std::vector<Carrier> carriers;
    for (const Name& name : names) {
        TRY_LET(people, carriersOf(name.id, where));
        for (Person& person : people)
            carriers.push_back(
                {std::move(person), fits(name.words, words, {true, true}), name.backward == backward.join(u' ')});
    }
    std::ranges::stable_sort(carriers, [](const Carrier& a, const Carrier& b) {
        if (a.isSpelt != b.isSpelt || a.isInOrder != b.isInOrder)
            return std::pair(a.isSpelt, a.isInOrder) > std::pair(b.isSpelt, b.isInOrder);
        return a.person.lastVisit > b.person.lastVisit;
    });
    for (const Carrier& carrier : carriers)
        take(carrier.person.id);
    return {};
}

Result<void> NameSearch::takeStep(const Words& words, Step step, const Where& where)
{
    TRY_LET(names, namesFor(words, step, kNames));
    if (names.ids.empty())
        return {};
    if (names.isAll && names.ids.size() <= kFewEnough) {
        TRY_LET(isDone, takeAllOf(names, words, where));
        if (isDone)
            return {};
    }
    TRY(visitLately([&](const Person& person) -> Result<bool> {
        if (where.holds(person)) {
            TRY_LET(isFit, fits(person.name, names, words, step));
            if (isFit)
                take(person.id);
        }
        return !isFull();
    }));
    if (isFull())
        return {};
    if (!where.isOpen() && (!names.isAll || names.ids.size() > kFewNames)) {
        return visitThose(where, [&](const Person& person) -> Result<bool> {
            TRY_LET(isFit, fits(person.name, names, words, step));
            if (isFit)
                take(person.id);
            return !isFull();
        });
    }
    TRY_LET(endings, endingWith(words));
    std::erase_if(endings, [&](qint64 id) { return !has(names.ids, id); });
    if (!where.isOpen()) { // fewer were born then, or live there, than there are names: quicker to ask those
        TRY_LET(isQuicker, areFewer(where, names.ids.size()));
        if (isQuicker)
            return takeThose(names, endings, where);
    }
    for (const std::vector<qint64>* ids : {&endings, &names.ids})
        for (const qint64 id : *ids) {
            if (isFull())
                return {};
            TRY_LET(people, carriersOf(id, where));
            for (const Person& person : people)
                take(person.id);
        }
    if (!names.isAll) { // names that nobody carries any more took the places
        constexpr int kEveryName = 100'000'000;
        TRY_LET(all, namesFor(words, step, kEveryName));
        for (const qint64 id : all.ids) {
            if (isFull())
                return {};
            TRY_LET(people, carriersOf(id, where));
            for (const Person& person : people)
                take(person.id);
        }
    }
    return {};
}

Result<void> NameSearch::takeThose(const Names& names, std::vector<qint64> endings, const Where& where)
{
    std::ranges::sort(endings);
    std::vector<Person> people;
    TRY(visitThose(where, [&](const Person& person) -> Result<bool> {
        if (has(names.ids, person.name))
            people.push_back(person);
        return true;
    }));
    std::ranges::stable_partition(people, [&](const Person& person) { return has(endings, person.name); });
    for (const Person& person : people)
        take(person.id);
    return {};
}

/// Few names: all who carry them in one order, the latest visit first, then those whose given name it is.
/// False when they are too many for that.
Result<bool> NameSearch::takeAllOf(const Names& names, const Words& words, const Where& where)
{
    std::vector<Person> all;
    for (const qint64 id : names.ids) {
        TRY_LET(people, carriersOf(id, where));
        std::ranges::move(people, std::back_inserter(all));
        if (all.size() > kMostCarriers)
            return false;
    }
    TRY_LET(endings, endingWith(words));
    std::ranges::sort(endings);
    std::ranges::stable_sort(all, [&](const Person& a, const Person& b) {
        if (a.lastVisit != b.lastVisit)
            return a.lastVisit > b.lastVisit;
        return has(endings, a.name) && !has(endings, b.name);
    });
    for (const Person& person : all)
        take(person.id);
    return true;
}

} // namespace tramyte::patient
