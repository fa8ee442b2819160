// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/NameSearch.h"

#include "core/storage/Database.h"

#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr int kHamlets = 3000;
constexpr int kLately = 2000; // people: some weeks of a busy station
constexpr int kTails = 2000;
constexpr qsizetype kWholeNumber = 9; // digits: no citizen ID, card or phone has fewer

qint64 firstColumn(const storage::Row& row)
{
    return row.integer(0);
}

bool has(const std::vector<qint64>& sorted, qint64 id)
{
    return std::ranges::binary_search(sorted, id);
}

} // namespace

NameSearch::NameSearch(storage::Database& db, SearchText text, int limit)
    : m_db(db), m_text(std::move(text)), m_limit(limit)
{
}

bool NameSearch::Where::holds(const Person& person) const
{
    const auto covers = [&](const BirthSpan& span) { return span.from <= person.born && person.born <= span.to; };
    return (birth.empty() || std::ranges::any_of(birth, covers)) && (!hamlets || has(*hamlets, person.hamlet));
}

void NameSearch::take(PatientId id)
{
    if (!isFull() && m_seen.insert(id).second)
        m_found.push_back(id);
}

Result<std::vector<PatientId>> NameSearch::run()
{
    TRY(takeNumbers());
    if (isFull() || !m_text.visitCode.isEmpty() || (m_text.words.empty() && m_text.birth.empty()))
        return m_found;
    TRY(dropBirthsToCome());
    TRY(takeMeanings(m_text.words, m_text.birth));
    // a name and the end of a number: "hồng 5678"
    const auto isNumber = [](const SearchWord& word) { return word.folded.size() >= 4 && word.folded[0].isDigit(); };
    const auto number = std::ranges::find_if(m_text.words, isNumber);
    if (!isFull() && number != m_text.words.end()) {
        Words others;
        std::ranges::copy_if(
            m_text.words, std::back_inserter(others), [&](const SearchWord& it) { return &it != &*number; });
        TRY(takeNumbered(others, number->folded, m_limit));
    }
    return m_found;
}

// --- numbers ---

Result<void> NameSearch::takeNumbers()
{
    if (!m_text.visitCode.isEmpty())
        TRY(m_db.query(R"sql(
            SELECT v.patient_id FROM visit v JOIN person_search s ON s.id = v.patient_id
            WHERE v.code = :code AND s.name_id IS NOT NULL)sql")
                .bind(":code", m_text.visitCode)
                .each([&](const storage::Row& row) { take(row.id<PatientId>(0)); }));
    for (const QString& number : m_text.numbers) {
        std::vector<std::pair<PatientId, QString>> people; // with their last visits
        TRY(m_db.query(R"sql(
            SELECT p.id, p.last_visit FROM patient_number n JOIN patient p ON p.id = n.patient_id
            WHERE n.digits = :number AND p.archived = 0)sql")
                .bind(":number", number)
                .each([&](const storage::Row& row) { people.emplace_back(row.id<PatientId>(0), row.text(1)); }));
        std::ranges::stable_sort(people, std::ranges::greater(), &std::pair<PatientId, QString>::second);
        for (const auto& [id, lastVisit] : people)
            take(id);
    }
    // a whole number that somebody has is not the end of another one
    if (isFull() || m_text.tail.isEmpty() || (!m_found.empty() && m_text.tail.size() >= kWholeNumber))
        return {};
    const bool isYear = m_text.tail.size() == 4 && !m_text.words.empty() && !m_text.words.front().years.empty();
    return takeNumbered({}, m_text.tail, isYear ? m_limit / 2 : m_limit); // 1956: people born then have places too
}

Result<void> NameSearch::takeNumbered(const Words& words, const QString& number, int most)
{
    QString reversed = number;
    std::ranges::reverse(reversed);
    std::vector<Person> people;
    TRY(m_db.query(R"sql(
        SELECT s.id, s.name_id, s.last_visit FROM patient_number n JOIN person_search s ON s.id = n.patient_id
        WHERE n.reversed >= :from AND n.reversed < :to AND s.name_id IS NOT NULL LIMIT :limit)sql")
            .bind(":from", reversed)
            .bind(":to", QString(reversed + u'~')) // follows letters, digits and hyphen
            .bind(":limit", kTails)
            .each([&](const storage::Row& row) {
                people.push_back({row.id<PatientId>(0), row.integer(1), 0, 0, row.text(2)});
            }));
    std::ranges::stable_sort(people, std::ranges::greater(), &Person::lastVisit);
    for (const Person& person : people) {
        if (static_cast<int>(m_found.size()) >= most)
            break;
        TRY_LET(isFit, fits(person.name, {{}, false}, words, {}));
        if (isFit)
            take(person.id);
    }
    return {};
}

// --- what words may mean ---

Result<void> NameSearch::dropBirthsToCome()
{
    TRY_LET(newest, m_db.query("SELECT max(born) FROM person_search").number());
    const auto drop = [newest = newest](BirthSpans& spans) {
        if (std::ranges::any_of(spans, [&](const BirthSpan& it) { return it.from <= newest; }))
            std::erase_if(spans, [&](const BirthSpan& it) { return it.from > newest; });
    };
    drop(m_text.birth);
    for (SearchWord& word : m_text.words)
        drop(word.years);
    return {};
}

Result<void> NameSearch::takeMeanings(const Words& words, const BirthSpans& birth)
{
    const auto year = birth.empty()
        ? std::ranges::find_if(words.rbegin(), words.rend(), [](const SearchWord& it) { return !it.years.empty(); })
        : words.rend();
    if (year == words.rend())
        return takeSplits(words, birth);
    const auto at = words.rend() - year - 1; // counted from the front
    Words others = words;
    others.erase(others.begin() + at);
    const SearchWord& digits = words[static_cast<std::size_t>(at)];
    if (digits.folded.size() == 2 && at > 0) { // "thôn 12", but "hồng 56"
        TRY_LET(isAfterName, isInNames(words[static_cast<std::size_t>(at) - 1]));
        if (!isAfterName)
            TRY(takeSplits(words, birth));
    }
    if (!isFull())
        TRY(takeSplits(others, digits.years));
    if (!isFull() && digits.folded.size() < 4)
        TRY(takeSplits(words, birth));
    return {};
}

Result<void> NameSearch::takeSplits(const Words& words, const BirthSpans& birth)
{
    if (words.empty())
        return takeWithout({birth, std::nullopt});
    TRY(takeNamed(words, {birth, std::nullopt}));
    if (isFull())
        return {};
    // words that are in no name say where
    Words named;
    Words placed;
    std::size_t firstPlaced = words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        TRY_LET(isName, isInNames(words[i]));
        (isName ? named : placed).push_back(words[i]);
        if (!isName)
            firstPlaced = std::min(firstPlaced, i);
    }
    const bool isParted = !named.empty() && !placed.empty();
    if (isParted) {
        TRY_LET(hamlets, hamletsFor(placed));
        if (!hamlets.empty())
            TRY(takeNamed(named, {birth, std::move(hamlets)}));
    }
    // words that are names too may name the hamlet at the end: "hồng đông"
    for (std::size_t split = std::min(words.size() - 1, firstPlaced) + 1; split-- > 0 && !isFull();) {
        if (isParted && split == firstPlaced && split == named.size())
            continue; // just looked at
        const auto middle = words.begin() + static_cast<std::ptrdiff_t>(split);
        TRY_LET(hamlets, hamletsFor(Words(middle, words.end())));
        if (hamlets.empty())
            continue;
        const Where where{birth, std::move(hamlets)};
        if (split == 0)
            TRY(takeWithout(where));
        else
            TRY(takeNamed(Words(words.begin(), middle), where));
    }
    return {};
}

Result<bool> NameSearch::isInNames(const SearchWord& word)
{
    TRY_LET(known,
        m_db.query("SELECT docid FROM name_fts WHERE words MATCH :match LIMIT 1")
            .bind(":match", QString(word.folded + u'*'))
            .one(firstColumn));
    return known.has_value();
}

Result<std::vector<qint64>> NameSearch::hamletsFor(const Words& words)
{
    QStringList terms;
    for (const SearchWord& word : words) // thôn 1 is not thôn 12
        terms << (word.folded[0].isDigit() ? word.folded : word.folded + u'*');
    TRY_LET(ids,
        m_db.query("SELECT docid FROM hamlet_fts WHERE folded MATCH :match LIMIT :limit")
            .bind(":match", terms.join(u' '))
            .bind(":limit", kHamlets)
            .all(firstColumn));
    std::ranges::sort(ids);
    return ids;
}

// --- people without a name ---

Result<void> NameSearch::visitLately(const std::function<Result<bool>(const Person&)>& visit)
{
    Result<bool> goesOn = true;
    TRY(m_db.query(R"sql(
        SELECT id, name_id, hamlet_id, born FROM person_search WHERE last_visit IS NOT NULL
        ORDER BY last_visit DESC LIMIT :limit)sql")
            .bind(":limit", kLately)
            .each([&](const storage::Row& row) {
                if (!row.isNull(1))
                    goesOn = visit({row.id<PatientId>(0), row.integer(1), row.integer(2), row.number(3), {}});
                return goesOn && *goesOn;
            }));
    if (!goesOn)
        return tl::unexpected(goesOn.error());
    return {};
}

Result<bool> NameSearch::areFewer(const Where& where, std::size_t than)
{
    const auto most = static_cast<qint64>(than);
    qint64 people = 0;
    if (!where.birth.empty()) {
        for (const BirthSpan& span : where.birth) {
            TRY_LET(count,
                m_db.query(R"sql(
                SELECT count(*) FROM (SELECT 1 FROM person_search WHERE born BETWEEN :from AND :to LIMIT :most))sql")
                    .bind(":from", span.from)
                    .bind(":to", span.to)
                    .bind(":most", most)
                    .number());
            people += count;
        }
        return people < most;
    }
    for (const qint64 hamlet : *where.hamlets) {
        TRY_LET(count,
            m_db.query(R"sql(
            SELECT count(*) FROM (SELECT 1 FROM person_search WHERE hamlet_id = :hamlet LIMIT :most))sql")
                .bind(":hamlet", hamlet)
                .bind(":most", most)
                .number());
        people += count;
        if (people >= most)
            return false;
    }
    return true;
}

Result<void> NameSearch::visitThose(const Where& where, const std::function<Result<bool>(const Person&)>& visit)
{
    Result<bool> goesOn = true;
    const auto look = [&](const storage::Row& row) {
        const Person person{row.id<PatientId>(0), row.integer(1), row.integer(2), row.number(3), {}};
        if (where.holds(person))
            goesOn = visit(person);
        return goesOn && *goesOn;
    };
    if (!where.birth.empty()) {
        for (const BirthSpan& span : where.birth)
            if (goesOn && *goesOn)
                TRY(m_db.query(R"sql(
                    SELECT id, name_id, hamlet_id, born FROM person_search
                    WHERE born BETWEEN :from AND :to AND name_id IS NOT NULL)sql")
                        .bind(":from", span.from)
                        .bind(":to", span.to)
                        .each(look));
    } else {
        for (const qint64 hamlet : *where.hamlets)
            if (goesOn && *goesOn)
                TRY(m_db.query(R"sql(
                    SELECT id, name_id, hamlet_id, born FROM person_search
                    WHERE hamlet_id = :hamlet AND name_id IS NOT NULL)sql")
                        .bind(":hamlet", hamlet)
                        .each(look));
    }
    if (!goesOn)
        return tl::unexpected(goesOn.error());
    return {};
}

Result<void> NameSearch::takeWithout(const Where& where)
{
    if (where.isOpen())
        return {};
    TRY(visitLately([&](const Person& person) -> Result<bool> {
        if (where.holds(person))
            take(person.id);
        return !isFull();
    }));
    if (isFull())
        return {};
    return visitThose(where, [&](const Person& person) -> Result<bool> {
        take(person.id);
        return !isFull();
    });
}

} // namespace tramyte::patient
