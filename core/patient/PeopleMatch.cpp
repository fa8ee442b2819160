// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PeopleMatch.h"

#include "core/insurance/CardCode.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr qsizetype kCitizenDigits = 12;
constexpr std::size_t kCrowd = 50; ///< more namesakes than a person can tell apart

bool bothDiffer(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool bothSame(const QString& a, const QString& b)
{
    return !a.isEmpty() && a == b;
}

bool maybeSameBirth(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b)
{
    return !a || !b || (a->earliest() <= b->latest() && b->earliest() <= a->latest());
}

/// Names repeat, names born in one year seldom.
std::size_t keyOf(const PersonTraits& it)
{
    return qHash(it.name, static_cast<std::size_t>(it.birth ? it.birth->year() : 0));
}

bool holds(const QString& address, const QString& hamlet)
{
    return !hamlet.isEmpty() && (u' ' + address + u' ').contains(u' ' + hamlet + u' ');
}

/// Whether two live at the same place as far as it is told; empty when nothing can be compared.
std::optional<bool> samePlace(const PersonTraits& a, const PersonTraits& b)
{
    if (bothSame(a.household, b.household) || bothSame(a.hamlet, b.hamlet))
        return true;
    if (bothDiffer(a.hamlet, b.hamlet))
        return false;
    if (bothSame(a.address, b.address) || holds(a.address, b.hamlet) || holds(b.address, a.hamlet))
        return true;
    const auto isNowhere
        = [](const PersonTraits& it) { return it.hamlet.isEmpty() && it.household.isEmpty() && it.address.isEmpty(); };
    return isNowhere(a) && isNowhere(b) ? std::optional(true) : std::nullopt;
}

QStringList numbersOf(const QString& citizenId, const QString& oldId, const QString& card, const QString& number)
{
    QStringList numbers;
    for (const QString& each : {citizenId, oldId, card, number})
        if (!each.isEmpty() && !numbers.contains(each))
            numbers << each;
    return numbers;
}

QString numberOfCard(const QString& code)
{
    return code.size() == 10 || code.size() == 15 ? code.right(10) : QString();
}

QStringList numbersOf(const PatientForm& form)
{
    const auto bare
        = [](const std::optional<QString>& typed) { return insurance::normalisedCode(typed.value_or(QString())); };
    const QString card = bare(form.cardCode);
    return numbersOf(bare(form.citizenId), bare(form.oldId), card, numberOfCard(card));
}

QString folded(const std::optional<QString>& typed)
{
    return text::fold(typed.value_or(QString()));
}

} // namespace

PersonTraits personTraits(const PatientForm& form)
{
    PersonTraits it;
    it.name = folded(form.fullName);
    it.birth = PartialDate::parse(form.birth.value_or(QString()));
    it.sex = form.sex ? parseSex(*form.sex) : std::nullopt;
    it.citizenId = insurance::normalisedCode(form.citizenId.value_or(QString()));
    if (it.citizenId.size() != kCitizenDigits)
        it.citizenId.clear();
    it.number = numberOfCard(insurance::normalisedCode(form.cardCode.value_or(QString())));
    it.hamlet = folded(form.hamlet);
    it.household = folded(form.household);
    it.address = folded(form.address);
    return it;
}

PersonTraits personTraits(const Patient& patient)
{
    PersonTraits it;
    it.name = text::fold(patient.fullName);
    it.birth = patient.birth;
    it.sex = patient.sex;
    if (patient.citizenId.size() == kCitizenDigits)
        it.citizenId = patient.citizenId;
    if (!patient.cards.empty())
        it.number = patient.cards.back().number;
    it.hamlet = text::fold(patient.hamlet);
    it.household = text::fold(patient.householdCode);
    it.address = text::fold(patient.address);
    return it;
}

Sameness compare(const PersonTraits& a, const PersonTraits& b)
{
    const bool sexDiffers = a.sex && b.sex && *a.sex != *b.sex && *a.sex != Sex::Other && *b.sex != Sex::Other;
    if (!a.birth || !b.birth || sexDiffers || a.name.isEmpty() || a.name != b.name || !maybeSameBirth(a.birth, b.birth)
        || bothDiffer(a.citizenId, b.citizenId) || bothDiffer(a.number, b.number))
        return Sameness::No;
    const auto place = samePlace(a, b);
    if (a.birth->isFull() && a.birth == b.birth)
        return place == true ? Sameness::Same : Sameness::Perhaps;
    return place == true ? Sameness::Perhaps : Sameness::No; // in a commune many share name and year
}

bool mayShareNumber(const PersonTraits& a, const PersonTraits& b)
{
    if (bothDiffer(a.citizenId, b.citizenId))
        return false;
    if (a.birth && b.birth)
        return a.name == b.name || maybeSameBirth(a.birth, b.birth);
    // without a birth the given name must do, which stands last
    return a.name.section(u' ', -1) == b.name.section(u' ', -1);
}

Result<Match> PeopleMatch::match(const PatientForm& form)
{
    const PersonTraits traits = personTraits(form);
    Match match;
    TRY(matchNumbers(form, traits, match));
    if (match.sure.empty() && match.perhaps.empty() && match.earlierRow == 0)
        TRY(matchNames(traits, match));
    if (match.sure.size() == 1)
        if (const auto taken = m_takenById.find(match.sure.front().id.value); taken != m_takenById.end())
            match.earlierRow = m_taken[taken->second].row;
    return match;
}

Result<void> PeopleMatch::matchNumbers(const PatientForm& form, const PersonTraits& traits, Match& match)
{
    const QStringList numbers = numbersOf(form);
    if (numbers.isEmpty())
        return {};
    TRY_LET(ids,
        m_db.query(R"sql(
        SELECT DISTINCT patient_id FROM patient_number
        WHERE digits IN (:first, :second, :third, :fourth) AND kind IN ('citizenId', 'oldId', 'card', 'insurance')
        ORDER BY patient_id)sql")
            .bind(":first", numbers.value(0))
            .bind(":second", numbers.value(1, numbers[0]))
            .bind(":third", numbers.value(2, numbers[0]))
            .bind(":fourth", numbers.value(3, numbers[0]))
            .all([](const storage::Row& row) { return row.id<PatientId>(0); }));
    for (const PatientId id : ids) {
        if (id.value > m_last)
            continue; // told by the rows below
        TRY_LET(person, m_patients.require(id));
        if (person.archived)
            continue;
        const bool isSure = mayShareNumber(traits, personTraits(person));
        if (!isSure) {
            const bool isCitizenId = numbers[0] == person.citizenId || numbers[0] == person.oldId;
            match.field = isCitizenId && form.citizenId ? QStringLiteral("citizenId") : QStringLiteral("cardCode");
        }
        (isSure ? match.sure : match.perhaps).push_back(std::move(person));
    }
    if (!match.sure.empty() || !match.perhaps.empty())
        return {};
    for (const QString& number : numbers) {
        const auto found = m_takenByNumber.find(qHash(number));
        if (found == m_takenByNumber.end())
            continue;
        const Taken& taken = m_taken[found->second];
        if (mayShareNumber(traits, taken.traits))
            return takeEarlier(taken, match);
        match.likeRow = taken.row;
        match.field = form.citizenId && number == numbers[0] ? QStringLiteral("citizenId") : QStringLiteral("cardCode");
        return {};
    }
    return {};
}

Result<void> PeopleMatch::matchNames(const PersonTraits& traits, Match& match)
{
    if (traits.name.isEmpty() || !traits.birth || match.likeRow != 0)
        return {};
    TRY_LET(ids, namesakes(traits.name, traits.birth->year()));
    if (ids.size() > kCrowd) {
        TRY(compareWithCrowd(traits, ids, match));
    } else {
        for (const PatientId id : ids) {
            TRY_LET(person, m_patients.require(id));
            const Sameness likeness = person.archived ? Sameness::No : compare(traits, personTraits(person));
            if (likeness == Sameness::Same)
                match.sure.push_back(std::move(person));
            else if (likeness == Sameness::Perhaps)
                match.perhaps.push_back(std::move(person));
        }
    }
    if (!match.sure.empty())
        match.perhaps.clear();
    if (!match.sure.empty() || !match.perhaps.empty())
        return {};
    const auto [from, to] = m_takenByName.equal_range(keyOf(traits));
    for (auto it = from; it != to; ++it) {
        const Taken& taken = m_taken[it->second];
        const Sameness likeness = compare(traits, taken.traits);
        if (likeness == Sameness::Same)
            return takeEarlier(taken, match);
        if (likeness == Sameness::Perhaps)
            match.likeRow = taken.row;
    }
    return {};
}

/// A list in which hundreds share name and year would else read all of them for each of its rows.
Result<void> PeopleMatch::compareWithCrowd(const PersonTraits& traits, const std::vector<PatientId>& ids, Match& match)
{
    auto crowd = m_crowds.find(keyOf(traits));
    if (crowd == m_crowds.end()) {
        crowd = m_crowds.try_emplace(keyOf(traits)).first;
        for (const PatientId id : ids) {
            TRY_LET(person, m_patients.require(id));
            if (!person.archived)
                crowd->second.push_back({id, personTraits(person)});
        }
    }
    for (const Namesake& it : crowd->second) {
        const Sameness likeness = compare(traits, it.traits);
        std::vector<Patient>& found = likeness == Sameness::Same ? match.sure : match.perhaps;
        if (likeness == Sameness::No || found.size() == kCrowd)
            continue;
        TRY_LET(person, m_patients.require(it.id));
        found.push_back(std::move(person));
    }
    return {};
}

Result<void> PeopleMatch::takeEarlier(const Taken& taken, Match& match) const
{
    match.earlierRow = taken.row;
    if (taken.id) {
        TRY_LET(person, m_patients.require(taken.id));
        match.earlier = std::move(person);
    } else {
        match.earlier.fullName = taken.fullName;
        match.earlier.birth = taken.traits.birth;
        match.earlier.citizenId = taken.traits.citizenId;
    }
    return {};
}

/// The people of the station whose folded name and year of birth these are.
Result<std::vector<PatientId>> PeopleMatch::namesakes(const QString& name, int year)
{
    auto known = m_namesByYear.find(year);
    if (known == m_namesByYear.end()) {
        known = m_namesByYear.try_emplace(year).first;
        auto& names = known->second;
        TRY(m_db.query("SELECT full_name, id FROM patient WHERE birth >= :from AND birth < :to AND id <= :last")
                .bind(":from", QString::number(year))
                .bind(":to", QString(QString::number(year) + u'~')) // behind every day of the year
                .bind(":last", m_last)
                .each([&](const storage::Row& row) {
                    names.emplace(qHash(text::fold(row.text(0))), row.id<PatientId>(1));
                }));
    }
    std::vector<PatientId> ids;
    const auto [from, to] = known->second.equal_range(qHash(name));
    for (auto it = from; it != to; ++it)
        ids.push_back(it->second);
    std::ranges::sort(ids);
    return ids;
}

void PeopleMatch::add(int row, const Patient& person)
{
    if (const auto crowd = m_crowds.find(keyOf(personTraits(person))); crowd != m_crowds.end())
        if (const auto known = std::ranges::find(crowd->second, person.id, &Namesake::id); known != crowd->second.end())
            known->traits = personTraits(person); // as the list has just changed it
    const std::size_t at = m_taken.size();
    Taken taken{row, person.id, person.fullName, personTraits(person)};
    taken.traits.address.clear(); // the longest, and of little use within one list
    const QString card = person.cards.empty() ? QString() : person.cards.back().code;
    for (const QString& number : numbersOf(person.citizenId, person.oldId, card, taken.traits.number))
        m_takenByNumber.try_emplace(qHash(number), at);
    if (!person.id || person.id.value > m_last)
        m_takenByName.emplace(keyOf(taken.traits), at);
    else
        m_takenById.try_emplace(person.id.value, at);
    m_taken.push_back(std::move(taken));
}

} // namespace tramyte::patient
