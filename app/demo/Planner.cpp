// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Planner.h"

#include <algorithm>

namespace tramyte::demo {

namespace {

constexpr quint64 kPlanning = 11;
constexpr quint64 kBirths = 12;
constexpr quint64 kSlots = 13;
constexpr int kRegularPercent = 34; ///< of all visits are those of monthly patients
constexpr int kMotherPercent = 5;
constexpr int kBookedPercent = 85; ///< of a day at most
constexpr int kRegularYears = 35;  ///< and older
constexpr int kStockMonths = 11;   ///< the pharmacy has kept its stock in the program since
constexpr int kMinuteMs = 60'000;

/// How often people of an age fall ill, in thousandths of the most.
constexpr std::array<int, kAgeBands> kIllness = {1000, 940, 430, 310, 370, 560, 750};

std::vector<QDate> workingDaysOf(QDate anyDay)
{
    std::vector<QDate> days;
    for (QDate day(anyDay.year(), anyDay.month(), 1); day.month() == anyDay.month(); day = day.addDays(1)) {
        if (isWorkingDay(day))
            days.push_back(day);
    }
    return days;
}

bool sameMonth(QDate one, QDate other)
{
    return one.year() == other.year() && one.month() == other.month();
}

template <class Thing>
void shuffle(std::vector<Thing>& things, Random& random)
{
    for (int i = static_cast<int>(things.size()) - 1; i > 0; --i)
        std::swap(things[static_cast<size_t>(i)], things[static_cast<size_t>(random.below(i + 1))]);
}

Instant momentOf(const Happening& happening)
{
    if (const auto* delivery = std::get_if<stock::ReceiveForm>(&happening))
        return delivery->at.value_or(Instant{});
    if (const auto* registration = std::get_if<PlannedRegistration>(&happening))
        return registration->at;
    return std::get<VisitPlan>(happening).arrivedAt;
}

} // namespace

Planner::Planner(const Tables& tables, const Population& population, const Identity& identity, const Period& period)
    : m_tables(tables), m_population(population), m_identity(identity), m_clinic(tables, population, identity),
      m_period(period), m_random(Random::of(period.seed, kPlanning, 0)), m_lastVisit(population.people.size(), 0)
{
    const auto people = static_cast<int>(population.people.size());
    m_days = spread(period.from, period.to, period.visits, std::min(kQueue + 5, people / 4));
    const QDate recent = period.to.addMonths(-kStockMonths);
    m_stockFrom = std::max(period.from, QDate(recent.year(), recent.month(), 1));
    for (int i = 0; i < people; ++i) {
        const Person& person = population[i];
        if (person.chronic & (Hypertension | Diabetes))
            m_regulars.push_back(i);
        if (person.birth() >= period.from) {
            const Instant at = instantOf(registeredOn(i), QTime(6, 50));
            m_births.push_back({i, {at.ms + i % 600 * 100}});
        }
    }
    shuffle(m_regulars, m_random);
    std::ranges::stable_sort(m_births, {}, &PlannedRegistration::at);
    for (int month = 1; month <= 12; ++month) {
        for (int band = 0; band < kAgeBands; ++band) {
            for (const bool female : {false, true}) {
                Weighted& weights = m_illnesses[{month, band, female}];
                for (const Complaint& it : tables.complaints) {
                    const bool fits = !it.sex || (*it.sex == Sex::Female) == female;
                    weights.add(fits ? it.weights[static_cast<size_t>(band)] * it.seasonPercent(month) : 0);
                }
            }
        }
    }
}

QDate Planner::registeredOn(int person) const
{
    const QDate birth = m_population[person].birth();
    if (birth < m_period.from)
        return m_period.from;
    Random random = Random::of(m_period.seed, kBirths, static_cast<quint64>(person));
    return std::min(nextWorkingDay(birth.addDays(random.between(3, 25))), m_period.to);
}

std::vector<PlannedRegistration> Planner::firstList() const
{
    std::vector<PlannedRegistration> list;
    const Instant begin = instantOf(m_period.from, QTime(6, 0));
    for (int i = 0; i < static_cast<int>(m_population.people.size()); ++i) {
        if (m_population[i].birth() < m_period.from)
            list.push_back({i, {begin.ms + static_cast<qint64>(list.size())}});
    }
    return list;
}

bool Planner::mayCome(int person, QDate day) const
{
    return registeredOn(person) <= day && m_lastVisit[static_cast<size_t>(person)] < day.toJulianDay();
}

const Complaint& Planner::monthlyComplaint(const Person& person) const
{
    const bool pressure = person.chronic & Hypertension;
    if (person.chronic & Diabetes)
        return m_tables.complaint(pressure ? QStringLiteral("hyperdiabetes") : QStringLiteral("diabetes"));
    return m_tables.complaint(
        person.chronic & HighLipids ? QStringLiteral("hyperlipid") : QStringLiteral("hypertension"));
}

void Planner::bookRegulars(size_t firstDay, size_t lastDay, int visits)
{
    const QDate month = m_days[firstDay].day;
    const auto days = workingDaysOf(month);
    const auto following = workingDaysOf(QDate(month.year(), month.month(), 1).addMonths(1));
    const int wanted = visits * kRegularPercent / 100;
    int booked = 0;
    for (const int person : m_regulars) {
        if (booked == wanted || days.empty())
            break;
        if (m_population[person].ageOn(month) < kRegularYears)
            continue;
        ++booked;
        Random random = Random::of(m_period.seed, kSlots, static_cast<quint64>(person));
        const auto slot = static_cast<size_t>(random.below(1000));
        Random habit = Random::of(
            m_period.seed, kSlots + static_cast<quint64>(month.toJulianDay()), static_cast<quint64>(person));
        const size_t late = habit.chance(150) ? static_cast<size_t>(habit.between(1, 3)) : 0;
        const QDate day = days[std::min(slot % days.size() + late, days.size() - 1)];
        if (day < m_days[firstDay].day || day > m_days[lastDay - 1].day)
            continue;
        const QDate next = following.empty() ? day.addDays(28) : following[slot % following.size()];
        m_booked[day].push_back({{person, &monthlyComplaint(m_population[person]), false, next}});
    }
}

void Planner::bookMothers(size_t firstDay, size_t lastDay, int visits)
{
    const auto& all = m_population.pregnancies;
    const auto from = [&](QDate due) { return std::ranges::lower_bound(all, due, {}, &Pregnancy::due) - all.begin(); };
    const auto days = static_cast<int>(lastDay - firstDay);
    const auto book = [&](auto first, auto last, const char* complaint, int count) {
        const auto mothers = static_cast<int>(last - first);
        for (int i = 0; i < std::min(count, mothers); ++i) {
            const Pregnancy& it = all[static_cast<size_t>(first + m_random.below(mothers))];
            const QDate day = m_days[firstDay + static_cast<size_t>(m_random.below(days))].day;
            m_booked[day].push_back({{it.mother, &m_tables.complaint(QString::fromLatin1(complaint)), false, QDate()}});
        }
    };
    const QDate begin = m_days[firstDay].day;
    const QDate end = m_days[lastDay - 1].day;
    book(from(end.addDays(10)), from(begin.addDays(196)), "antenatal", visits * kMotherPercent / 100);
    book(from(end.addDays(-42)), from(begin.addDays(-7)), "postnatal", visits / 100);
}

Occasion Planner::acute(QDate day)
{
    const auto people = static_cast<int>(m_population.people.size());
    for (int tries = 0;; ++tries) {
        const int person = m_random.below(people);
        const Person& it = m_population[person];
        const bool fresh = m_lastVisit[static_cast<size_t>(person)] < day.toJulianDay() - (tries < 50 ? 3 : 0);
        if (!fresh || !mayCome(person, day))
            continue;
        const int band = ageBand(std::max(it.monthsOn(day), 0));
        if (tries < 50 && !m_random.chance(kIllness[static_cast<size_t>(band)]))
            continue;
        const int complaint = m_illnesses.at({day.month(), band, it.female}).pick(m_random);
        return {person, &m_tables.complaints[static_cast<size_t>(complaint)], false, QDate()};
    }
}

std::vector<Instant> Planner::arrivals(QDate day, int count)
{
    std::vector<Instant> moments;
    const bool last = day == m_period.to;
    for (int i = 0; i < count; ++i) {
        const int part = last ? 0 : m_random.below(100);
        const int minute = part < 62 ? m_random.between(7 * 60, 10 * 60 + 25)
            : part < 78              ? m_random.between(10 * 60 + 26, 11 * 60 + 10)
                                     : m_random.between(13 * 60 + 30, 15 * 60 + 40);
        moments.push_back({startOfDay(day).ms + qint64(minute) * kMinuteMs + m_random.below(60) * 1000});
    }
    std::ranges::sort(moments);
    return moments;
}

void Planner::finish(VisitPlan& plan, int place, int count, bool lastDay)
{
    const int inQueue = place - std::max(count - kQueue, 0);
    if (lastDay && inQueue >= 0)
        plan.stage = inQueue == 0 ? Stage::Examined : inQueue <= 3 ? Stage::Measured : Stage::Waiting;
    const QDate day = localDay(plan.arrivedAt);
    plan.dispensed = plan.stage == Stage::Closed && day >= m_stockFrom;
    if (plan.stage != Stage::Closed)
        return;
    if (plan.appointment.isValid() && !plan.appointmentNote.contains(QStringLiteral("tháng"))) {
        const auto& complaints = m_tables.complaints;
        const auto same = std::ranges::find_if(
            complaints, [&](const Complaint& it) { return it.main == plan.main && it.others.isEmpty(); });
        m_booked[plan.appointment].push_back({{plan.person, &*same, true, QDate()}});
    }
    const auto cards = m_identity.cards(plan.person);
    if (cards.empty() || ++m_insured % kFaultEvery != kFaultEvery / 2)
        return;
    static constexpr Fault faults[]
        = {Fault::NoWeight, Fault::CardCut, Fault::NoOutcome, Fault::SamePerson, Fault::WrongQuantity};
    Fault fault = faults[m_insured / kFaultEvery % 5];
    const bool longHeld = std::ranges::any_of(
        cards, [&](const HeldCard& it) { return it.from < day.addDays(-7) && it.to > day.addDays(7); });
    if (fault == Fault::CardCut && (!longHeld || !m_cut.insert(plan.person).second))
        fault = Fault::NoOutcome;
    m_clinic.plant(plan, fault);
}

void Planner::planDay(const PlannedDay& day, std::deque<Booking>& waiting, std::vector<Happening>& month)
{
    while (!m_booked.empty() && m_booked.begin()->first <= day.day) {
        auto& due = m_booked.begin()->second;
        waiting.insert(waiting.end(), due.begin(), due.end());
        m_booked.erase(m_booked.begin());
    }
    std::vector<Occasion> occasions;
    const auto take = [&](const Occasion& occasion) {
        m_lastVisit[static_cast<size_t>(occasion.person)] = static_cast<qint32>(day.day.toJulianDay());
        occasions.push_back(occasion);
    };
    while (!waiting.empty() && static_cast<int>(occasions.size()) < (day.visits * kBookedPercent + 99) / 100) {
        if (mayCome(waiting.front().occasion.person, day.day))
            take(waiting.front().occasion);
        waiting.pop_front();
    }
    while (static_cast<int>(occasions.size()) < day.visits)
        take(acute(day.day));
    shuffle(occasions, m_random);
    const auto moments = arrivals(day.day, day.visits);
    for (int i = 0; i < day.visits; ++i) {
        VisitPlan plan = m_clinic.visit(occasions[static_cast<size_t>(i)], moments[static_cast<size_t>(i)], m_random);
        finish(plan, i, day.visits, day.day == m_period.to);
        month.emplace_back(std::move(plan));
    }
}

void Planner::planStock(std::vector<Happening>& month, QDate firstDay)
{
    if (firstDay < m_stockFrom && !sameMonth(firstDay, m_stockFrom))
        return;
    std::map<QString, Quantity> needed;
    for (const auto& [medicine, unit] : m_tables.unitOf)
        needed[medicine] = {};
    for (const Happening& it : month) {
        const auto* plan = std::get_if<VisitPlan>(&it);
        if (!plan || !plan->dispensed)
            continue;
        for (const PlannedDrug& drug : plan->drugs)
            needed[drug.medicine] = needed[drug.medicine] + drug.quantity;
    }
    const Instant begin = instantOf(std::max(firstDay, m_stockFrom), QTime(6, 30));
    for (const auto& [medicine, quantity] : needed) {
        const QString& unit = m_tables.unitOf.at(medicine);
        const bool isFirst = !m_stock.contains(medicine); // every medicine is on the shelf once
        const qint64 pack = unit == u"viên" || unit == u"gói" ? 100'000 : 10'000;
        const qint64 missing = quantity.thousandths * 13 / 10 - m_stock[medicine].thousandths;
        if (missing > 0 || isFirst) {
            stock::ReceiveForm delivery;
            delivery.medicine = medicine;
            ++m_lots;
            delivery.number = QStringLiteral("M%1%2")
                                  .arg(firstDay.toString(QStringLiteral("yyMM")))
                                  .arg(m_lots % 1000, 3, 10, QLatin1Char('0'));
            delivery.expiry = m_lots % 9 == 4 ? m_period.to.addDays(m_random.between(20, 80))
                                              : m_period.to.addDays(m_random.between(200, 800));
            delivery.quantity = {std::max<qint64>((missing + pack - 1) / pack, 1) * pack};
            delivery.source = QStringLiteral("Trung tâm Y tế khu vực (mẫu)");
            delivery.at = Instant{begin.ms + qint64(m_lots % 60) * kMinuteMs / 4};
            m_stock[medicine] = m_stock[medicine] + delivery.quantity;
            month.emplace_back(std::move(delivery));
        }
        m_stock[medicine] = m_stock[medicine] - quantity;
    }
}

std::vector<Happening> Planner::nextMonth()
{
    std::vector<Happening> month;
    while (month.empty() && m_next < m_days.size()) {
        const size_t first = m_next;
        size_t last = first;
        int visits = 0;
        while (last < m_days.size() && sameMonth(m_days[last].day, m_days[first].day))
            visits += m_days[last++].visits;
        bookRegulars(first, last, visits);
        bookMothers(first, last, visits);
        std::deque<Booking> waiting;
        for (size_t i = first; i < last; ++i)
            planDay(m_days[i], waiting, month);
        planStock(month, m_days[first].day);
        const Instant end = startOfDay(m_days[last - 1].day.addDays(1));
        while (m_nextBirth < m_births.size() && m_births[m_nextBirth].at < end)
            month.emplace_back(m_births[m_nextBirth++]);
        std::ranges::stable_sort(month, {}, momentOf);
        m_next = last;
    }
    return month;
}

} // namespace tramyte::demo
