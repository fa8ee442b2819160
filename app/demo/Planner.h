// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Calendar.h"
#include "app/demo/Clinic.h"
#include "app/demo/Identity.h"

#include <deque>
#include <set>
#include <tuple>

namespace tramyte::demo {

/// Every how many insured visits one is planted with a mistake.
constexpr int kFaultEvery = 40;
/// How many visits of the last day are still open.
constexpr int kQueue = 9;

/// Plans the station's years month by month: who comes when and why. The same seed plans the same.
class Planner final {
public:
    struct Period {
        QDate from;
        QDate to;
        int visits = 0;
        quint64 seed = 0;
    };
    Planner(const Tables& tables, const Population& population, const Identity& identity, const Period& period);

    /// Those who are in the list from the first day.
    std::vector<PlannedRegistration> firstList() const;
    /// All that happens in the next month, in the order in which it happens; empty after the last. Months in which
    /// nothing happens are passed over.
    std::vector<Happening> nextMonth();

private:
    struct Booking {
        Occasion occasion;
    };
    QDate registeredOn(int person) const;
    bool mayCome(int person, QDate day) const;
    void bookRegulars(size_t firstDay, size_t lastDay, int visits);
    void bookMothers(size_t firstDay, size_t lastDay, int visits);
    void planDay(const PlannedDay& day, std::deque<Booking>& waiting, std::vector<Happening>& month);
    Occasion acute(QDate day);
    std::vector<Instant> arrivals(QDate day, int count);
    void finish(VisitPlan& plan, int place, int count, bool lastDay);
    void planStock(std::vector<Happening>& month, QDate firstDay);
    const Complaint& monthlyComplaint(const Person& person) const;

    const Tables& m_tables;
    const Population& m_population;
    const Identity& m_identity;
    Clinic m_clinic;
    Period m_period;
    QDate m_stockFrom;
    Random m_random;
    std::vector<PlannedDay> m_days;
    size_t m_next = 0;
    std::map<std::tuple<int, int, bool>, Weighted> m_illnesses; ///< complaints by month, age band and sex
    std::vector<int> m_regulars; ///< people with a long-lasting disease, in the order in which they are asked
    std::vector<PlannedRegistration> m_births;
    size_t m_nextBirth = 0;
    std::vector<qint32> m_lastVisit; ///< Julian day, by person
    std::map<QDate, std::vector<Booking>> m_booked;
    std::map<QString, Quantity> m_stock; ///< what the pharmacy has left
    std::set<int> m_cut;                 ///< whose card was cut short: once is enough for anybody
    int m_insured = 0;
    int m_lots = 0;
};

} // namespace tramyte::demo
