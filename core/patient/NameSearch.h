// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "core/patient/SearchText.h"

#include <QHash>
#include <functional>
#include <set>

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// One search: gathers people step by step, the best first, and stops when there are enough.
///
/// Names are looked through, not people: a million people share some ten thousand names, so every step is a look into
/// a small index, and then at those who carry the names. Whole names come first (in any order of words), then names
/// that have all typed words, then those with words that begin so; in each step first those whose accents are the typed
/// ones, then those seen lately, then those whose given name it is. What a birth or a hamlet excludes takes no place.
class NameSearch {
public:
    NameSearch(storage::Database& db, SearchText text, int limit);

    /// At most `limit` people, the best first.
    Result<std::vector<PatientId>> run();

private:
    struct Person {
        PatientId id;
        qint64 name = 0;
        qint64 hamlet = 0;
        int born = 0;
        QString lastVisit;
    };
    /// What a person must fulfil beside the name.
    struct Where {
        BirthSpans birth;
        std::optional<std::vector<qint64>> hamlets; ///< one of them; absent: anywhere

        bool isOpen() const { return birth.empty() && !hamlets; }
        bool holds(const Person& person) const;
    };
    /// How the typed words must stand in a name.
    struct Step {
        bool isWhole = false; ///< whole words, not beginnings
        bool isSpelt = false; ///< with the accents that were typed
    };
    /// The names that a step fits.
    struct Names {
        std::vector<qint64> ids; ///< rising
        bool isAll = true;       ///< no others fit
    };
    using Words = std::vector<SearchWord>;

    bool isFull() const { return static_cast<int>(m_found.size()) >= m_limit; }
    void take(PatientId id);
    Result<void> takeNumbers();
    Result<void> takeNumbered(const Words& words, const QString& number, int most);
    /// Of two digits the century that nobody is born in yet.
    Result<void> dropBirthsToCome();
    /// Tries what the words may mean: which of them is a year, which name a hamlet.
    Result<void> takeMeanings(const Words& words, const BirthSpans& birth);
    Result<void> takeSplits(const Words& words, const BirthSpans& birth);
    Result<void> takeNamed(const Words& words, const Where& where);
    Result<void> takeWholeNames(const Words& words, const Where& where);
    Result<void> takeStep(const Words& words, Step step, const Where& where);
    Result<bool> takeAllOf(const Names& names, const Words& words, const Where& where);
    /// Those who carry one of the names, people with the given name `endings` first.
    Result<void> takeThose(const Names& names, std::vector<qint64> endings, const Where& where);
    Result<void> takeWithout(const Where& where);

    static QString term(const SearchWord& word, Step step);
    static bool fits(const QStringList& nameWords, const Words& words, Step step);
    Result<bool> fits(qint64 name, const Names& names, const Words& words, Step step);
    Result<Names> namesFor(const Words& words, Step step, int most);
    Result<std::vector<qint64>> hamletsFor(const Words& words);
    Result<bool> isInNames(const SearchWord& word);
    Result<std::vector<qint64>> endingWith(const Words& words);
    Result<std::vector<Person>> carriersOf(qint64 name, const Where& where);
    /// Whether fewer than so many people fulfil what is asked beside the name.
    Result<bool> areFewer(const Where& where, std::size_t than);
    Result<void> visitThose(const Where& where, const std::function<Result<bool>(const Person&)>& take);
    Result<void> visitLately(const std::function<Result<bool>(const Person&)>& visit);

    storage::Database& m_db;
    SearchText m_text;
    int m_limit;
    std::vector<PatientId> m_found;
    std::set<PatientId> m_seen;
    QHash<qint64, QStringList> m_wordsOf; ///< of names looked at
};

} // namespace tramyte::patient
