// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/ServiceRecorder.h"
#include "app/demo/VisitComposer.h"

#include <unordered_map>

namespace tramyte::demo {

/// Writes each visit as it is in the end, with one journal entry for each thing, instead of going through its steps:
/// many times faster, and the same but for revisions and earlier states. People and deliveries go through the services.
class BulkRecorder final : public ServiceRecorder {
public:
    BulkRecorder(app::Station& station, FixedClock& clock, const Staff& staff, const Identity& identity, size_t people);
    Result<void> load() { return m_composer.load(); }

    Result<void> enrol(const PlannedRegistration& registration) override;
    Result<void> receive(const stock::ReceiveForm& delivery) override;
    Result<void> visit(const VisitPlan& plan) override;
    Result<void> finish() override;

private:
    Result<const patient::Patient*> patientOf(int person);
    Result<void> write(const VisitPlan& plan, const ComposedVisit& composed);
    template <class Stored>
    Result<void> note(const security::Session& by, Instant at, const char* kind, const Stored& stored, int revision);
    Result<void> append(const security::Session& by, Instant at, journal::Action action, const journal::Thing& thing);
    void othersWrote();

    VisitComposer m_composer;
    patient::PatientRepository m_patients;
    visit::VisitRepository m_visits;
    visit::QueueRepository m_queue;
    prescription::PrescriptionRepository m_prescriptions;
    bill::BillRepository m_bills;
    stock::StockRepository m_lots;
    std::unordered_map<int, patient::Patient> m_known; ///< read a short while ago
    std::optional<journal::Head> m_head;               ///< none after a service has written
    Instant m_lastAt;
};

} // namespace tramyte::demo
