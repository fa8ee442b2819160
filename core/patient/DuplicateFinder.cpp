// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DuplicateFinder.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr size_t kMostAlike = 60; ///< people who agree in one key; more of them and it tells nothing
constexpr qint64 kReportEach = 1000;

struct Key {
    quint64 hash = 0;
    quint32 person = 0;

    auto operator<=>(const Key&) const = default;
};

/// In what people may agree so that they are worth comparing.
class Keys {
public:
    explicit Keys(size_t people) { m_keys.reserve(people * 8); }

    void add(quint32 person, const Traits& it)
    {
        m_person = person;
        for (const QString& number : it.numbers)
            put("number", number);
        for (const QString& number : it.insurance)
            put("insurance", number);
        for (const QString& phone : {it.phone, it.guardianPhone})
            if (!phone.isEmpty())
                put("phone", phone);
        if (it.birth && !it.folded.isEmpty())
            addNameAndBirth(it, *it.birth);
    }
    std::vector<Key> sorted()
    {
        std::ranges::sort(m_keys);
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        return std::move(m_keys);
    }

private:
    void addNameAndBirth(const Traits& it, const PartialDate& birth)
    {
        const QString name = it.name();
        const QString year = QString::number(birth.year());
        const QString& given = it.folded.last();
        put("name", name + year);
        QStringList words = it.folded;
        words.sort();
        put("words", words.join(u' ') + year);
        put("ends", it.folded.first() + u' ' + given + year);
        if (birth.isFull() && (birth.day() != 1 || birth.month() != 1)) {
            const auto [low, high] = std::minmax(birth.day(), birth.month());
            put("date", QStringLiteral("%1-%2-%3").arg(year).arg(low).arg(high));
            put("day", QStringLiteral("%1 %2-%3").arg(name).arg(birth.day()).arg(birth.month()));
            return;
        }
        // a year alone may be one off: years are counted in more than one way
        put("name", name + QString::number(birth.year() + 1));
        put("given", given + it.hamlet + year);
        put("family", name.chopped(given.size()) + it.hamlet + year);
    }
    void put(const char* kind, const QString& value)
    {
        m_keys.push_back({qHash(value, qHash(QLatin1String(kind))), m_person});
    }

    std::vector<Key> m_keys;
    quint32 m_person = 0;
};

/// Those who agree with each other in at least one key, each pair once.
std::vector<std::pair<quint32, quint32>> meetings(const std::vector<Key>& keys)
{
    std::vector<std::pair<quint32, quint32>> pairs;
    for (size_t from = 0; from < keys.size();) {
        size_t to = from;
        while (to < keys.size() && keys[to].hash == keys[from].hash)
            ++to;
        if (to - from <= kMostAlike)
            for (size_t i = from; i < to; ++i)
                for (size_t j = i + 1; j < to; ++j)
                    pairs.emplace_back(keys[i].person, keys[j].person);
        from = to;
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

Result<std::vector<LikePair>> findPairs(
    const std::vector<Candidate>& people, const std::function<bool(qint64, qint64)>& progress)
{
    const auto stopped = [] {
        return fail(ErrorKind::Conflict, QStringLiteral("duplicates.stopped"),
            QCoreApplication::translate("tramyte::patient", "The search was stopped; the earlier list stays."));
    };
    const auto all = static_cast<qint64>(people.size());
    QHash<QString, int> namesakes;
    QHash<QString, int> givenNames;
    Keys keys(people.size());
    for (quint32 i = 0; i < people.size(); ++i) {
        ++namesakes[people[i].traits.name()];
        ++givenNames[people[i].traits.given()];
        keys.add(i, people[i].traits);
        if (progress && i % kReportEach == 0 && !progress(i / 2, all)) // comparing is the other half
            return stopped();
    }
    const auto pairs = meetings(keys.sorted());
    std::vector<LikePair> found;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const Candidate& one = people[pairs[i].first];
        const Candidate& other = people[pairs[i].second];
        const int named = std::max(namesakes[one.traits.name()], namesakes[other.traits.name()]);
        const bool areGiven = givenNames[one.traits.given()] > 1 && givenNames[other.traits.given()] > 1;
        const Likeness likeness = compare(one.traits, other.traits, {named, areGiven});
        if (likeness.score >= kPossible || likeness.sharesNumber)
            found.push_back({std::min(one.id, other.id), std::max(one.id, other.id), likeness.score});
        if (progress && i % kReportEach == 0
            && !progress(all / 2 + static_cast<qint64>(i) * (all - all / 2) / static_cast<qint64>(pairs.size()), all))
            return stopped();
    }
    std::ranges::sort(found, [](const LikePair& x, const LikePair& y) {
        return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b);
    });
    return found;
}

} // namespace tramyte::patient
