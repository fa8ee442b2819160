// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/LikePeople.h"

#include "core/insurance/CardCode.h"
#include "core/patient/PatientRepository.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <set>

namespace tramyte::patient {

namespace {

constexpr int kMostOfOneBirth = 200; ///< more of them share a date that was only guessed

/// A card is found by its whole code and by the insurance number in it.
QStringList numbersOf(const QString& typed)
{
    QStringList numbers{insurance::normalisedCode(typed)};
    if (const auto card = insurance::CardCode::parse(typed); card && !card->number().isEmpty())
        numbers << card->number();
    numbers.removeDuplicates();
    return numbers;
}

/// Who may be meant, by what the index can tell.
Result<std::set<PatientId>> candidates(storage::Database& db, const PatientForm& form)
{
    const PatientRepository patients(db);
    std::set<PatientId> found;
    for (const auto& typed : {form.citizenId, form.oldId, form.cardCode, form.phone}) {
        for (const QString& number : numbersOf(typed.value_or(QString()))) {
            if (number.isEmpty())
                continue;
            TRY_LET(ids, patients.listByNumber(number));
            found.insert(ids.begin(), ids.end());
        }
    }
    const auto birth = PartialDate::parse(form.birth.value_or(QString()).trimmed());
    if (!birth || text::fold(form.fullName.value_or(QString())).isEmpty())
        return found;
    TRY_LET(named, PatientSearch(db).search(*form.fullName + u' ' + format(*birth)));
    for (const Found& it : named)
        found.insert(it.patient.id);
    if (birth->isFull()) {
        for (const auto& written : {birth, PartialDate::of(birth->year(), birth->day(), birth->month())}) {
            if (!written)
                continue;
            TRY_LET(born, patients.listByBirth(*written, kMostOfOneBirth));
            found.insert(born.begin(), born.end());
        }
    }
    return found;
}

bool isTold(const Traits& form, const LikePerson& it)
{
    const Traits other = traitsOf(it.found.patient);
    const bool mayBeBorn = form.birth && other.birth && form.birth->earliest() <= other.birth->latest()
        && other.birth->earliest() <= form.birth->latest();
    return it.likeness.score >= kWorthALook || it.likeness.sharesNumber
        || (!form.phone.isEmpty() && form.phone == other.phone) || (form.folded == other.folded && mayBeBorn);
}

} // namespace

Result<NameFacts> nameFacts(storage::Database& db, const QString& one, const QString& other, int unsaved)
{
    const PatientSearch search(db);
    TRY_LET(ones, search.namesakes(one));
    TRY_LET(others, search.namesakes(other));
    TRY_LET(isOne, search.isGivenName(one));
    TRY_LET(isOther, search.isGivenName(other));
    return NameFacts{std::max(ones, others) + unsaved, isOne && isOther};
}

Result<std::vector<LikePerson>> likePeople(storage::Database& db, const PatientForm& form, PatientId except, int limit)
{
    TRY_LET(ids, candidates(db, form));
    ids.erase(except);
    if (ids.empty())
        return std::vector<LikePerson>();
    const PatientSearch search(db);
    const Traits traits = traitsOf(form);
    TRY_LET(found, search.list({ids.begin(), ids.end()}));
    std::vector<LikePerson> like;
    for (Found& it : found) {
        LikePerson person{std::move(it), {}};
        const Traits other = traitsOf(person.found.patient);
        person.likeness = compare(traits, other, {2, false}); // with rarer names no two could be
        if (!isTold(traits, person))
            continue;
        TRY_LET(names, nameFacts(db, form.fullName.value_or(QString()), person.found.patient.fullName, 1));
        person.likeness = compare(traits, other, names);
        if (isTold(traits, person))
            like.push_back(std::move(person));
    }
    std::ranges::stable_sort(like, std::greater(),
        [](const LikePerson& it) { return std::pair(it.likeness.sharesNumber, it.likeness.score); });
    if (static_cast<int>(like.size()) > limit)
        like.resize(static_cast<size_t>(limit));
    return like;
}

} // namespace tramyte::patient
