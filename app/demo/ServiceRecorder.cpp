// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/ServiceRecorder.h"

namespace tramyte::demo {

int cardShownOn(const std::vector<HeldCard>& cards, QDate day)
{
    for (size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].from <= day && day <= cards[i].to)
            return static_cast<int>(i);
    }
    return -1;
}

CutCard cutCard(const HeldCard& card, QDate day)
{
    HeldCard ended = card;
    ended.to = day.addDays(-1);
    HeldCard next = card;
    next.from = day.addDays(1);
    return {Identity::showing(ended), Identity::showing(next)};
}

ServiceRecorder::ServiceRecorder(
    app::Station& station, FixedClock& clock, const Staff& staff, const Identity& identity, size_t people)
    : m_station(station), m_services(station.services()), m_clock(clock), m_staff(staff), m_identity(identity),
      m_ids(people), m_shown(people, -1)
{
}

Result<void> ServiceRecorder::enrol(const PlannedRegistration& registration)
{
    const auto person = static_cast<size_t>(registration.person);
    const QDate day = localDay(registration.at);
    m_clock.set(registration.at);
    TRY_LET(enrolled, m_services.patients.enrol(m_staff.reception, m_identity.registration(registration.person, day)));
    m_ids[person] = enrolled.patient.id;
    m_shown[person] = static_cast<qint8>(cardShownOn(m_identity.cards(registration.person), day));
    if (const QString substance = m_identity.allergy(registration.person); !substance.isEmpty())
        TRY(m_services.patients.addAllergy(m_staff.doctor, enrolled.patient.id, substance, QStringLiteral("Nổi mẩn")));
    ++m_written.patients;
    return {};
}

Result<stock::Lot> ServiceRecorder::takeIn(const stock::ReceiveForm& delivery)
{
    m_clock.set(*delivery.at);
    ++m_written.lots;
    return m_services.stock.receive(m_staff.pharmacist, delivery);
}

Result<void> ServiceRecorder::receive(const stock::ReceiveForm& delivery)
{
    TRY(takeIn(delivery));
    return {};
}

Result<bool> ServiceRecorder::showCard(const VisitPlan& plan)
{
    const auto cards = m_identity.cards(plan.person);
    const int shown = cardShownOn(cards, localDay(plan.arrivedAt));
    qint8& last = m_shown[static_cast<size_t>(plan.person)];
    if (shown < 0 || shown == last)
        return false;
    TRY(m_services.patients.update(
        m_staff.reception, idOf(plan.person), Identity::showing(cards[static_cast<size_t>(shown)])));
    last = static_cast<qint8>(shown);
    return true;
}

void ServiceRecorder::count(const VisitPlan& plan)
{
    ++m_written.visits;
    m_written.openVisits += plan.stage == Stage::Closed ? 0 : 1;
    const bool examined = plan.stage == Stage::Examined || plan.stage == Stage::Closed;
    m_written.prescriptions += examined && !plan.drugs.empty() ? 1 : 0;
    if (plan.stage == Stage::Closed && plan.fault != Fault::None)
        ++m_written.faults[plan.fault];
}

Result<void> ServiceRecorder::visit(const VisitPlan& plan)
{
    count(plan);
    m_clock.set(plan.arrivedAt);
    TRY(showCard(plan));
    visit::OpenForm form;
    form.patient = idOf(plan.person);
    form.at = plan.arrivedAt;
    form.reason = plan.reason;
    form.careType = plan.careType;
    TRY_LET(opened, m_services.visits.open(m_staff.reception, form));
    const visit::VisitId id = opened.visit.id;
    if (plan.stage == Stage::Waiting)
        return {};
    m_clock.set(plan.measuredAt);
    TRY(m_services.visits.recordVitals(m_staff.reception, id, plan.vitals));
    if (plan.stage == Stage::Measured)
        return {};
    TRY(examine(plan, id));
    TRY(prescribe(plan, id));
    return plan.stage == Stage::Closed ? close(plan, id) : Result<void>();
}

Result<void> ServiceRecorder::examine(const VisitPlan& plan, visit::VisitId id)
{
    const security::Session& session = examiner(plan);
    m_clock.set(plan.examinedAt);
    visit::DiagnoseForm form;
    form.visit = id;
    form.main = plan.main;
    form.others = plan.others;
    form.history = plan.history;
    form.examination = plan.examination;
    form.advice = plan.advice;
    TRY(m_services.visits.diagnose(session, form));
    for (const PlannedTest& test : plan.tests) {
        m_clock.set(test.orderedAt);
        visit::OrderForm order;
        order.visit = id;
        order.code = test.code;
        order.at = test.orderedAt;
        order.doneAt = test.doneAt;
        order.resultAt = test.resultAt;
        order.performer = test.performer;
        order.result = test.result;
        TRY(m_services.visits.order(session, order));
    }
    m_clock.set(plan.prescribedAt);
    if (plan.appointment.isValid())
        TRY(m_services.visits.appoint(session, {id, plan.appointment, plan.appointmentNote}));
    if (plan.referral)
        TRY(m_services.visits.refer(session, {id, *plan.referral}));
    return {};
}

Result<void> ServiceRecorder::prescribe(const VisitPlan& plan, visit::VisitId id)
{
    for (const PlannedDrug& drug : plan.drugs) {
        prescription::PrescribeForm form;
        form.visit = id;
        form.medicine = drug.medicine;
        form.quantity = drug.quantity;
        form.dose = drug.dose;
        form.days = drug.days;
        form.at = plan.prescribedAt;
        TRY(m_services.prescriptions.prescribe(m_staff.doctor, form));
    }
    return {};
}

Result<void> ServiceRecorder::close(const VisitPlan& plan, visit::VisitId id)
{
    if (plan.dispensed && !plan.drugs.empty()) {
        m_clock.set(plan.dispensedAt);
        prescription::DispenseForm form;
        form.visit = id;
        form.at = plan.dispensedAt;
        TRY(m_services.prescriptions.dispense(m_staff.pharmacist, form));
    }
    m_clock.set(plan.closedAt);
    bill::CloseForm form;
    form.visit = id;
    form.at = plan.closedAt;
    form.outcome = plan.outcome;
    TRY_LET(closed, m_services.bills.close(examiner(plan), form));
    if (closed.bill.patientDong() > 0) {
        m_clock.set(plan.paidAt);
        bill::PayForm payment;
        payment.visit = id;
        payment.method = plan.payMethod;
        payment.at = plan.paidAt;
        TRY(m_services.bills.pay(m_staff.reception, payment));
        ++m_written.payments;
    }
    return plan.fault == Fault::CardCut ? cut(plan) : Result<void>();
}

Result<void> ServiceRecorder::cut(const VisitPlan& plan)
{
    m_clock.set(plan.paidAt);
    const auto cards = m_identity.cards(plan.person);
    const QDate day = localDay(plan.arrivedAt);
    const CutCard change = cutCard(cards[static_cast<size_t>(cardShownOn(cards, day))], day);
    TRY(m_services.patients.update(m_staff.reception, idOf(plan.person), change.ended));
    TRY(m_services.patients.update(m_staff.reception, idOf(plan.person), change.next));
    return {};
}

} // namespace tramyte::demo
