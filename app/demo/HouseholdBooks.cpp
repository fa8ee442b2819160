// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/HouseholdBooks.h"

namespace tramyte::demo {

namespace {

constexpr int kHouseholdsTold = 2000; ///< of which hardship is told: enough for any list
constexpr int kEveryDeath = 90;       ///< one in so many households has lost somebody lately
constexpr int kEveryMove = 35;
constexpr int kDoctorsHamlets = 8; ///< the midwife looks after the others
constexpr int kAged = 75;
constexpr int kGrown = 18;
constexpr int kGone = 27;

/// The books of one station.
class Books {
public:
    Books(app::Station& station, const Staff& staff, const Identity& identity, QDate to)
        : m_services(station.services()), m_staff(staff), m_identity(identity), m_to(to)
    {
    }

    Result<void> tellHardship(int household)
    {
        const QString kind = m_identity.hardship(household);
        if (kind.isEmpty())
            return {};
        TRY_LET(id, idOf(household));
        const QDate from(m_to.year(), 1, 1);
        TRY(m_services.households.setHardship(m_staff.reception, {id, kind, from}));
        return {};
    }

    /// Somebody old who has not been seen lately dies.
    Result<void> tellDeath(int household)
    {
        TRY_LET(book, bookOf(household));
        for (const patient::BookLine& it : book.members) {
            const QDate day = m_to.addDays(-10 - household % 60);
            if (ageOf(it) < kAged || (it.lastVisit.isValid() && it.lastVisit >= day))
                continue;
            TRY(m_services.households.die(
                m_staff.reception, {it.patient.id, day, QStringLiteral("home"), QStringLiteral("Già yếu")}));
            if (it.stay.relation == patient::relation::kHead && household % 2 == 0)
                TRY(nameHead(book, it.patient.id)); // every other household has not said yet who follows
            return {};
        }
        return {};
    }

    /// A grown-up child moves away.
    Result<void> tellMove(int household)
    {
        TRY_LET(book, bookOf(household));
        const QString where = household % 3 == 0 ? QStringLiteral("Hà Nội") : QStringLiteral("Bình Dương");
        for (const patient::BookLine& it : book.members) {
            const QDate day = m_to.addDays(-20 - household % 90);
            const bool isGrown = ageOf(it) >= kGrown && ageOf(it) < kGone;
            if (it.stay.relation != patient::relation::kChild || !isGrown
                || (it.lastVisit.isValid() && it.lastVisit >= day))
                continue;
            TRY(m_services.households.moveOut(m_staff.reception, {it.patient.id, day, where}));
            return {};
        }
        return {};
    }

    Result<void> assignHamlets()
    {
        TRY_LET(hamlets, m_services.households.hamlets(m_staff.head));
        int number = 0;
        for (const patient::HamletLine& it : hamlets) {
            const auto& doctor = ++number <= kDoctorsHamlets ? m_staff.doctor : m_staff.midwife;
            TRY(m_services.assignments.assign(m_staff.head, {doctor.name, {}, it.hamlet, QDate(m_to.year(), 1, 1)}));
        }
        return {};
    }

private:
    Result<patient::HouseholdId> idOf(int household)
    {
        return m_services.households.idOf(m_staff.reception, m_identity.householdCode(household));
    }
    Result<patient::HouseholdBook> bookOf(int household)
    {
        TRY_LET(id, idOf(household));
        return patient::HouseholdReader(m_services.db()).book(id);
    }
    int ageOf(const patient::BookLine& it) const { return ageInYears(*it.patient.birth, m_to); }
    /// The wife or husband, else the oldest who is left.
    Result<void> nameHead(const patient::HouseholdBook& book, patient::PatientId dead)
    {
        const patient::BookLine* next = nullptr;
        for (const patient::BookLine& it : book.members) {
            if (it.patient.id == dead || ageOf(it) < kGrown)
                continue;
            const bool isSpouse = it.stay.relation == patient::relation::kSpouse;
            if (!next || isSpouse || (next->stay.relation != patient::relation::kSpouse && ageOf(it) > ageOf(*next)))
                next = &it;
        }
        if (next)
            TRY(m_services.households.setHead(m_staff.reception, {book.household.id, next->patient.id, {}}));
        return {};
    }

    app::Services& m_services;
    const Staff& m_staff;
    const Identity& m_identity;
    QDate m_to;
};

} // namespace

Result<void> keepHouseholdBooks(
    app::Station& station, const Staff& staff, const Population& population, const Identity& identity, QDate to)
{
    Books books(station, staff, identity, to);
    const int households = std::min<int>(kHouseholdsTold, static_cast<int>(population.households.size()));
    for (int household = 0; household < households; ++household) {
        TRY(books.tellHardship(household));
        if (household % kEveryDeath == 7)
            TRY(books.tellDeath(household));
        else if (household % kEveryMove == 3)
            TRY(books.tellMove(household));
    }
    return books.assignHamlets();
}

} // namespace tramyte::demo
