// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Recorder.h"

namespace tramyte::demo {

/// Does each step through its service, as people would.
class ServiceRecorder : public Recorder {
public:
    ServiceRecorder(
        app::Station& station, FixedClock& clock, const Staff& staff, const Identity& identity, size_t people);

    Result<void> enrol(const PlannedRegistration& registration) override;
    Result<void> receive(const stock::ReceiveForm& delivery) override;
    Result<void> visit(const VisitPlan& plan) override;
    Result<void> finish() override { return {}; }

protected:
    Result<stock::Lot> takeIn(const stock::ReceiveForm& delivery);
    /// Enters the card that the person shows when it is not the one shown last; whether there was anything to enter.
    Result<bool> showCard(const VisitPlan& plan);
    /// Enters that the card had ended the day before the visit.
    Result<void> cut(const VisitPlan& plan);
    const security::Session& examiner(const VisitPlan& plan) const
    {
        return plan.byMidwife ? m_staff.midwife : m_staff.doctor;
    }
    patient::PatientId idOf(int person) const { return m_ids[static_cast<size_t>(person)]; }
    void count(const VisitPlan& plan);

    app::Station& m_station;
    app::Services& m_services;
    FixedClock& m_clock;
    const Staff& m_staff;

private:
    Result<void> examine(const VisitPlan& plan, visit::VisitId id);
    Result<void> prescribe(const VisitPlan& plan, visit::VisitId id);
    Result<void> close(const VisitPlan& plan, visit::VisitId id);

    const Identity& m_identity;
    std::vector<patient::PatientId> m_ids;
    std::vector<qint8> m_shown; ///< place of the last card that reception saw
};

} // namespace tramyte::demo
