// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Services.h"
#include "app/demo/Staff.h"
#include "app/demo/VisitPlan.h"
#include "core/catalog/MemoryCatalogue.h"
#include "core/insurance/Parameters.h"

#include <set>

namespace tramyte::demo {

/// A visit with all that belongs to it, as it is in the end.
struct ComposedVisit {
    visit::Visit visit;
    qint64 ticket = 0;
    std::vector<prescription::Prescription> prescriptions;
    std::optional<bill::Bill> bill;
    std::optional<bill::Payment> payment;
};

/// Puts planned visits together by the same rules as the services and without asking the database: lists, settings and
/// what lies on the shelf are held in memory.
class VisitComposer final {
public:
    VisitComposer(
        app::Services& services, const settings::Installation& installation, FixedClock& clock, const Staff& staff);
    Result<void> load(); ///< the station's lists

    void putOnShelf(const stock::Lot& lot);
    Result<ComposedVisit> compose(const VisitPlan& plan, const patient::Patient& patient);

    /// The series of numbers that were given, by kind, year and point.
    const std::map<std::pair<QString, int>, qint64>& series() const { return m_series; }
    /// The lots that were taken from, as they were and as they are.
    std::vector<std::pair<stock::Lot, stock::Lot>> changedLots() const;

private:
    /// What holds on one day.
    struct Rules {
        QDate day;
        std::optional<insurance::Parameters> parameters;
        QString department;
        QString examService;
        int payMethod = 1;
        bool dispenseAtCardRate = true;
    };
    struct Kept {
        stock::Lot before;
        stock::Lot now;
    };
    Result<const Rules*> rulesOf(QDate day);
    qint64 next(const QString& kind, int year) { return ++m_series[{kind, year}]; }
    template <class IdType>
    IdType newId(Instant at)
    {
        m_clock.set(at);
        return m_services.ledger().ids.next<IdType>();
    }
    Result<visit::Visit> open(const VisitPlan& plan, const patient::Patient& patient);
    Result<void> examine(const VisitPlan& plan, const patient::Patient& patient, visit::Visit& visit);
    Result<std::vector<prescription::Prescription>> prescribe(const VisitPlan& plan, const visit::Visit& visit);
    Result<void> dispense(const VisitPlan& plan, prescription::Prescription& prescription);
    Result<bill::Bill> close(const VisitPlan& plan, const patient::Patient& patient, ComposedVisit& composed);
    bill::Payment pay(const VisitPlan& plan, const bill::Bill& bill);
    const security::Session& examiner(const VisitPlan& plan) const
    {
        return plan.byMidwife ? m_staff.midwife : m_staff.doctor;
    }

    app::Services& m_services;
    QString m_station;
    int m_device;
    FixedClock& m_clock;
    const Staff& m_staff;
    settings::SettingRepository m_settings;
    prescription::PrescriptionRepository m_prescriptions;
    catalog::MemoryCatalogue m_catalogue;
    Rules m_rules;
    std::map<std::pair<QString, int>, qint64> m_series;
    std::map<stock::LotId, Kept> m_lots;
    std::map<QString, std::vector<stock::LotId>> m_shelf; ///< lots with something left, by medicine
    std::set<QString> m_stocked;                          ///< medicines that were ever received
};

} // namespace tramyte::demo
