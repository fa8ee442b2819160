// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/BulkRecorder.h"

namespace tramyte::demo {

using journal::Action;

namespace {

constexpr size_t kMostKnown = 20'000; ///< people held in memory

} // namespace

BulkRecorder::BulkRecorder(
    app::Station& station, FixedClock& clock, const Staff& staff, const Identity& identity, size_t people)
    : ServiceRecorder(station, clock, staff, identity, people),
      m_composer(station.services(), station.installation(), clock, staff), m_patients(m_services.db()),
      m_visits(m_services.db()), m_queue(m_services.db()), m_prescriptions(m_services.db()), m_bills(m_services.db()),
      m_lots(m_services.db())
{
}

/// The head of the journal is another one now.
void BulkRecorder::othersWrote()
{
    m_head.reset();
    m_lastAt = std::max(m_lastAt, m_clock.now());
}

Result<void> BulkRecorder::enrol(const PlannedRegistration& registration)
{
    TRY(ServiceRecorder::enrol(registration));
    othersWrote();
    return {};
}

Result<void> BulkRecorder::receive(const stock::ReceiveForm& delivery)
{
    TRY_LET(lot, takeIn(delivery));
    m_composer.putOnShelf(lot);
    othersWrote();
    return {};
}

Result<const patient::Patient*> BulkRecorder::patientOf(int person)
{
    if (const auto known = m_known.find(person); known != m_known.end())
        return &known->second;
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    TRY_LET(patient, m_patients.require(idOf(person)));
    return &m_known.emplace(person, std::move(patient)).first->second;
}

Result<void> BulkRecorder::visit(const VisitPlan& plan)
{
    count(plan);
    m_clock.set(plan.arrivedAt);
    TRY_LET(shown, showCard(plan));
    if (shown) {
        m_known.erase(plan.person);
        othersWrote();
    }
    TRY_LET(patient, patientOf(plan.person));
    TRY_LET(composed, m_composer.compose(plan, *patient));
    m_written.payments += composed.payment ? 1 : 0;
    TRY(write(plan, composed));
    if (plan.stage != Stage::Closed || plan.fault != Fault::CardCut)
        return {};
    TRY(cut(plan));
    m_known.erase(plan.person);
    othersWrote();
    return {};
}

Result<void> BulkRecorder::write(const VisitPlan& plan, const ComposedVisit& composed)
{
    const visit::Visit& visit = composed.visit;
    TRY(m_visits.insert(visit));
    TRY(m_queue.insert(visit.id, visit.day(), m_station.installation().device, composed.ticket));
    TRY(m_patients.writeLastVisit(visit.patient, visit.day()));
    TRY(note(m_staff.reception, plan.arrivedAt, "visit", visit, visit.revision));
    for (const prescription::Prescription& it : composed.prescriptions) {
        TRY(m_prescriptions.insert(it));
        TRY(note(m_staff.doctor, plan.prescribedAt, "prescription", it, it.revision));
    }
    if (composed.bill) {
        TRY(m_bills.insert(*composed.bill));
        TRY(note(examiner(plan), plan.closedAt, "bill", *composed.bill, composed.bill->revision));
    }
    if (composed.payment) {
        TRY(m_bills.insert(*composed.payment));
        TRY(note(m_staff.reception, plan.paidAt, "payment", *composed.payment, 1));
    }
    return {};
}

template <class Stored>
Result<void> BulkRecorder::note(
    const security::Session& by, Instant at, const char* kind, const Stored& stored, int revision)
{
    return append(
        by, at, Action::Create, {QString::fromLatin1(kind), stored.id.value, revision, std::nullopt, toJson(stored)});
}

Result<void> BulkRecorder::append(const security::Session& by, Instant at, Action action, const journal::Thing& thing)
{
    journal::Journal& journal = m_services.ledger().journal;
    if (!m_head) {
        TRY_LET(head, journal.head());
        m_head = head;
    }
    journal::Entry entry = journal::entryOf(by.user, action, thing);
    m_lastAt = std::max(m_lastAt, at);
    entry.at = m_lastAt;
    return journal.append(std::move(entry), *m_head);
}

Result<void> BulkRecorder::finish()
{
    storage::NumberSeries series(m_services.db());
    const int device = m_station.installation().device;
    for (const auto& [key, last] : m_composer.series())
        TRY(series.insert(key.first, key.second, device, last));
    for (const auto& [before, now] : m_composer.changedLots()) {
        TRY(m_lots.update(now));
        stock::Lot after = now;
        ++after.revision;
        TRY(append(m_staff.pharmacist, m_lastAt, Action::Change,
            {QStringLiteral("lot"), after.id.value, after.revision, stock::toJson(before), stock::toJson(after)}));
    }
    return {};
}

} // namespace tramyte::demo
