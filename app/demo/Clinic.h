// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Identity.h"
#include "app/demo/VisitPlan.h"

namespace tramyte::demo {

/// Why a visit takes place.
struct Occasion {
    int person = 0;
    const Complaint* complaint = nullptr;
    bool again = false; ///< the second look at the same complaint
    QDate next;         ///< when a monthly patient is expected again; not valid: not
};

/// Log-in names of the demo's users, one for each role.
namespace user {
inline const QString kReception = QStringLiteral("tieptan");
inline const QString kDoctor = QStringLiteral("bacsi");
inline const QString kMidwife = QStringLiteral("nuhosinh");
inline const QString kPharmacist = QStringLiteral("duoc");
inline const QString kHead = QStringLiteral("truongtram");
inline const QString kAdministrator = QStringLiteral("quantri");
} // namespace user

/// What happens in one visit: signs, findings, tests, medicines by age, the outcome and the moments of it all.
class Clinic final {
public:
    Clinic(const Tables& tables, const Population& population, const Identity& identity)
        : m_tables(tables), m_population(population), m_identity(identity)
    {
    }

    VisitPlan visit(const Occasion& occasion, Instant arrivedAt, Random& random) const;
    /// Plants a mistake, or another one where it cannot be.
    void plant(VisitPlan& plan, Fault fault) const;

private:
    void examine(VisitPlan& plan, const Occasion& occasion, Random& random) const;
    void orderTests(VisitPlan& plan, const Occasion& occasion, Random& random) const;
    void orderTest(VisitPlan& plan, const QString& code, Random& random) const;
    void prescribe(VisitPlan& plan, const Occasion& occasion, Random& random) const;
    void decide(VisitPlan& plan, const Occasion& occasion, Random& random) const;

    const Tables& m_tables;
    const Population& m_population;
    const Identity& m_identity;
};

} // namespace tramyte::demo
