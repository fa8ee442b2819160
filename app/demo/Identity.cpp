// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Identity.h"

#include "core/insurance/CardCheck.h"

#include <algorithm>

namespace tramyte::demo {

namespace {

constexpr quint64 kPapers = 2;
constexpr quint64 kHome = 3;
constexpr int kChildCardMonths = 72;
constexpr int kGrown = 18;
constexpr int kGuarded = 16; ///< younger ones are entered with a parent

/// A number of its own for each place: the factor shares no divisor with the range.
int scattered(int place, qint64 factor, qint64 range)
{
    return static_cast<int>((place + 1) * factor % range);
}

QString digits(int number, int count)
{
    return QStringLiteral("%1").arg(number, count, 10, QLatin1Char('0'));
}

bool isInsured(int age, Random& random)
{
    if (age < 6)
        return random.chance(995);
    if (age < 18)
        return random.chance(985);
    if (age < 40)
        return random.chance(865);
    return random.chance(age < 60 ? 905 : 975);
}

/// Object code and benefit digit of a grown-up's card. Source: insurance rules 3, objects and digits.
QString grownObject(int age, Random& random)
{
    struct Share {
        const char* object;
        int permille;
    };
    static constexpr Share young[] = {{"DN4", 330}, {"GD4", 420}, {"SV4", 120}, {"HC4", 60}, {"XK4", 10}, {"GB4", 60}};
    static constexpr Share middle[] = {{"DN4", 240}, {"GD4", 540}, {"HC4", 90}, {"XK4", 20}, {"GB4", 100}, {"TC3", 10}};
    static constexpr Share old[] = {{"HT3", 330}, {"GD4", 430}, {"CC1", 40}, {"CB2", 60}, {"GB4", 80}, {"TC3", 60}};
    if (age >= 80)
        return QStringLiteral("BT2");
    const auto& shares = age < 25 ? young : age < 60 ? middle : old;
    Weighted weights;
    for (const Share& share : shares)
        weights.add(age >= 25 && QLatin1String(share.object) == QLatin1String("SV4") ? 0 : share.permille);
    return QString::fromLatin1(shares[weights.pick(random)].object);
}

/// The card of a poor or nearly poor household; empty for the others.
QString homeObject(quint64 seed, int household)
{
    Random random = Random::of(seed, kHome, static_cast<quint64>(household));
    if (random.chance(35))
        return QStringLiteral("HN2");
    return random.chance(45) ? QStringLiteral("CN3") : QString();
}

QString relationOf(Kin kin)
{
    switch (kin) {
    case Kin::Head: return QStringLiteral("head");
    case Kin::Spouse: return QStringLiteral("spouse");
    case Kin::Child: return QStringLiteral("child");
    case Kin::Parent: return QStringLiteral("parent");
    case Kin::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

} // namespace

QString Identity::hardship(int household) const
{
    const QString object = homeObject(m_seed, household);
    if (object.isEmpty())
        return {};
    return object.startsWith(QStringLiteral("HN")) ? QStringLiteral("poor") : QStringLiteral("nearPoor");
}

QString Identity::householdCode(int household) const
{
    const Household& home = m_population.households[static_cast<size_t>(household)];
    return QStringLiteral("HGD-%1-%2").arg(digits(home.hamlet, 2), digits(household + 1, 6));
}

QString Identity::fullName(int person) const
{
    const Person& it = m_population[person];
    return m_names.fullName(it.family, it.middle, it.given);
}

QString Identity::phone(int person) const
{
    Random random = Random::of(m_seed, kPapers, static_cast<quint64>(person) * 8 + 1);
    const int age = m_population[person].ageOn(m_to);
    if (age < 15 || !random.chance(age < 70 ? 900 : 450))
        return {};
    return QStringLiteral("06") + digits(scattered(person, 61'803'399, 100'000'000), 8); // 06 is given to no network
}

QString Identity::citizenId(int person) const
{
    const Person& it = m_population[person];
    Random random = Random::of(m_seed, kPapers, static_cast<quint64>(person) * 8 + 2);
    if (!random.chance(it.ageOn(m_to) < 70 ? 965 : 880))
        return {};
    static constexpr const char* births[] = {"037", "037", "037", "037", "036", "035", "034", "001"};
    const int year = it.birth().year();
    const int century = (year / 100 - 19) * 2 + (it.female ? 1 : 0);
    return QString::fromLatin1(births[random.below(8)]) + QString::number(century) + digits(year % 100, 2)
        + digits(scattered(it.serial, 7919, 1'000'000), 6);
}

std::vector<HeldCard> Identity::cards(int person) const
{
    const Person& it = m_population[person];
    Random random = Random::of(m_seed, kPapers, static_cast<quint64>(person) * 8 + 3);
    const int age = it.ageOn(m_to);
    if (!isInsured(age, random))
        return {};
    const QString number = place::kProvince + place::kProvince + digits(scattered(person, 48'271'397, 100'000'000), 8);
    const QDate horizon(m_to.year(), 12, 31);
    const QDate childEnd = insurance::childCardEnds(PartialDate::of(it.birth()), kChildCardMonths);
    const QDate schoolEnd(it.birth().year() + kGrown, 12, 31);
    const QString home = homeObject(m_seed, it.household);
    const QString grown = home.isEmpty() ? grownObject(age, random) : home;
    const QDate beginning = std::max(QDate(2015, 1, 1), it.birth());
    std::vector<HeldCard> held;
    const auto add = [&](const QString& object, QDate from, QDate to) {
        from = std::max(from, beginning);
        to = std::min(to, horizon);
        if (from <= to && from <= m_to)
            held.push_back({object + number, from, to, object == u"TE1" ? QDate() : from.addYears(5)});
    };
    add(QStringLiteral("TE1"), it.birth(), childEnd);
    add(home.isEmpty() ? QStringLiteral("HS4") : home, childEnd.addDays(1), schoolEnd);
    add(age < kGrown ? QStringLiteral("GD4") : grown, schoolEnd.addDays(1), horizon);
    return held;
}

QString Identity::occupation(int person) const
{
    const Person& it = m_population[person];
    const int age = it.ageOn(m_to);
    if (age < 18 || age > 74)
        return QStringLiteral("00000");
    static constexpr const char* women[] = {"63", "63", "63", "75", "75", "52", "51", "23", "9", "61"};
    static constexpr const char* men[] = {"63", "63", "71", "71", "83", "75", "72", "93", "61", "52"};
    Random random = Random::of(m_seed, kPapers, static_cast<quint64>(person) * 8 + 4);
    return QString::fromLatin1((it.female ? women : men)[random.below(10)]);
}

int Identity::guardian(int person) const
{
    const Person& it = m_population[person];
    if (it.mother >= 0)
        return it.mother;
    if (it.father >= 0)
        return it.father;
    const Household& home = m_population.householdOf(it);
    for (int place = home.first; place < home.first + home.size; ++place) {
        if (place != person && m_population[place].ageOn(m_to) >= kGrown + 10)
            return place;
    }
    return m_population.households.front().first; // the head of the first hamlet looks after them
}

void Identity::fillGuardian(int person, patient::PatientForm& form) const
{
    const Person& it = m_population[person];
    const int who = guardian(person);
    form.guardianName = fullName(who);
    form.guardianRelation = who == it.mother ? QStringLiteral("Mẹ")
        : who == it.father                   ? QStringLiteral("Bố")
                                             : QStringLiteral("Người thân");
    form.guardianPhone = phone(who);
}

patient::PatientForm Identity::registration(int person, QDate day) const
{
    const Person& it = m_population[person];
    const Household& home = m_population.householdOf(it);
    patient::PatientForm form;
    const QDate birth = it.birth();
    form.fullName = fullName(person);
    form.sex = format(it.female ? Sex::Female : Sex::Male);
    form.birth = format(
        *PartialDate::of(birth.year(), it.precision >= 2 ? birth.month() : 0, it.precision >= 3 ? birth.day() : 0));
    form.citizenId = citizenId(person);
    form.phone = phone(person);
    form.hamlet = QStringLiteral("Thôn %1").arg(home.hamlet);
    form.address = QStringLiteral("%1, xã An Thịnh, tỉnh Ninh Bình").arg(*form.hamlet);
    form.provinceCode = place::kProvince;
    form.communeCode = place::kCommune;
    Random random = Random::of(m_seed, kHome, static_cast<quint64>(it.household) * 4 + 1'000'000'007);
    form.ethnicity = random.chance(968) ? QStringLiteral("01")
        : random.chance(700)            ? QStringLiteral("06")
                                        : QStringLiteral("02");
    form.occupation = occupation(person);
    form.household = householdCode(it.household);
    form.householdRelation = relationOf(it.kin);
    if (it.ageOn(day) < kGuarded)
        fillGuardian(person, form);
    const auto held = cards(person);
    const auto card = std::ranges::find_if(held, [&](const HeldCard& shownCard) { return shownCard.to >= day; });
    if (card != held.end()) {
        const patient::PatientForm shown = showing(*card);
        form.cardCode = shown.cardCode;
        form.cardFrom = shown.cardFrom;
        form.cardTo = shown.cardTo;
        form.cardFiveYear = shown.cardFiveYear;
        form.cardFacility = shown.cardFacility;
    }
    return form;
}

patient::PatientForm Identity::showing(const HeldCard& card)
{
    patient::PatientForm form;
    form.cardCode = card.code;
    form.cardFrom = card.from.toString(Qt::ISODate);
    form.cardTo = card.to.toString(Qt::ISODate);
    form.cardFiveYear = card.fiveYears.isValid() ? card.fiveYears.toString(Qt::ISODate) : QString();
    form.cardFacility = place::kStation;
    return form;
}

QString Identity::allergy(int person) const
{
    Random random = Random::of(m_seed, kPapers, static_cast<quint64>(person) * 8 + 5);
    if (!random.chance(18))
        return {};
    static constexpr const char* substances[] = {"Penicilin", "Ibuprofen", "Tôm, cua", "Ciprofloxacin", "Aspirin"};
    return QString::fromUtf8(substances[random.below(5)]);
}

} // namespace tramyte::demo
