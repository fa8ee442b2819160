// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/VisitComposer.h"

#include "core/bill/Closing.h"
#include "core/bill/Pricing.h"
#include "core/prescription/PrescriptionWriter.h"
#include "core/visit/VisitParts.h"

#include <algorithm>

namespace tramyte::demo {

namespace {

tl::unexpected<Error> unknown(const QString& code, QDate day)
{
    return fail(
        ErrorKind::Damaged, QStringLiteral("demo.list"), QStringLiteral("%1, %2").arg(code, day.toString(Qt::ISODate)));
}

} // namespace

VisitComposer::VisitComposer(
    app::Services& services, const settings::Installation& installation, FixedClock& clock, const Staff& staff)
    : m_services(services), m_station(installation.station), m_device(installation.device), m_clock(clock),
      m_staff(staff), m_settings(services.db()), m_prescriptions(services.db())
{
}

Result<void> VisitComposer::load()
{
    for (const catalog::Kind kind : catalog::allKinds()) {
        TRY_LET(lines, m_services.catalogue().all(kind));
        for (catalog::StoredEntry& line : lines)
            m_catalogue.add(std::move(line.entry));
    }
    return {};
}

Result<const VisitComposer::Rules*> VisitComposer::rulesOf(QDate day)
{
    if (m_rules.day == day)
        return &m_rules;
    Rules rules;
    rules.day = day;
    if (auto parameters = insurance::parametersOn(m_catalogue, day))
        rules.parameters = std::move(*parameters);
    TRY_LET(department, m_settings.value(QStringLiteral("visit.department"), day));
    TRY_LET(exam, m_settings.value(QStringLiteral("visit.examService"), day));
    TRY_LET(method, m_settings.value(QStringLiteral("claim.paymentMethod"), day));
    TRY_LET(atCardRate, m_settings.value(QStringLiteral("insurance.dispenseOnlyCardRate"), day));
    rules.department = department;
    rules.examService = exam;
    rules.payMethod = std::max(method.toInt(), 1);
    rules.dispenseAtCardRate = atCardRate != u"0";
    m_rules = std::move(rules);
    return &m_rules;
}

void VisitComposer::putOnShelf(const stock::Lot& lot)
{
    m_lots[lot.id] = {lot, lot};
    m_shelf[lot.medicine].push_back(lot.id);
    m_stocked.insert(lot.medicine);
}

std::vector<std::pair<stock::Lot, stock::Lot>> VisitComposer::changedLots() const
{
    std::vector<std::pair<stock::Lot, stock::Lot>> changed;
    for (const auto& [id, kept] : m_lots) {
        if (kept.now != kept.before)
            changed.emplace_back(kept.before, kept.now);
    }
    return changed;
}

Result<ComposedVisit> VisitComposer::compose(const VisitPlan& plan, const patient::Patient& patient)
{
    ComposedVisit composed;
    TRY_LET(begun, open(plan, patient));
    composed.visit = std::move(begun);
    visit::Visit& visit = composed.visit;
    const QDate day = visit.day();
    composed.ticket = next(QStringLiteral("ticket"), day.year() * 10'000 + day.month() * 100 + day.day());
    if (plan.stage == Stage::Waiting)
        return composed;
    visit::VitalSigns measured = plan.vitals;
    measured.id = newId<visit::VitalSignsId>(plan.measuredAt);
    TRY(visit::putVitals(visit, measured));
    if (plan.stage == Stage::Measured)
        return composed;
    TRY(examine(plan, patient, visit));
    TRY_LET(prescriptions, prescribe(plan, visit));
    composed.prescriptions = std::move(prescriptions);
    if (plan.stage == Stage::Examined)
        return composed;
    if (plan.dispensed) {
        for (prescription::Prescription& it : composed.prescriptions)
            TRY(dispense(plan, it));
    }
    TRY_LET(bill, close(plan, patient, composed));
    if (bill.patientDong() > 0)
        composed.payment = pay(plan, bill);
    composed.bill = std::move(bill);
    return composed;
}

Result<visit::Visit> VisitComposer::open(const VisitPlan& plan, const patient::Patient& patient)
{
    visit::OpenForm form;
    form.patient = patient.id;
    form.at = plan.arrivedAt;
    form.reason = plan.reason;
    form.careType = plan.careType;
    Issues warnings;
    TRY_LET(visit, visit::begin(form, patient, plan.arrivedAt, m_catalogue, warnings));
    TRY_LET(rules, rulesOf(visit.day()));
    visit.department = rules->department;
    visit.enteredBy = m_staff.reception.user;
    visit.id = newId<visit::VisitId>(plan.arrivedAt);
    const int year = visit.day().year();
    visit.code = visit::codeOf(m_station, year, m_device, next(QStringLiteral("visit"), year));
    if (!rules->examService.isEmpty()) {
        visit::OrderForm fee;
        fee.code = rules->examService;
        const auto id = newId<visit::ServiceOrderId>(plan.arrivedAt);
        TRY_LET(order, visit::makeOrder(visit, fee, id, m_staff.reception.user, m_catalogue));
        visit.services.push_back(std::move(order));
    }
    return visit;
}

Result<void> VisitComposer::examine(const VisitPlan& plan, const patient::Patient& patient, visit::Visit& visit)
{
    const journal::UserId by = examiner(plan).user;
    TRY(visit::putDiagnoses(visit, plan.main, plan.others, patient.sex, m_catalogue));
    visit::putFindings(visit, {{}, plan.history, plan.examination, plan.advice});
    visit.clinician = by;
    for (const PlannedTest& test : plan.tests) {
        visit::OrderForm form;
        form.code = test.code;
        form.at = test.orderedAt;
        form.doneAt = test.doneAt;
        form.resultAt = test.resultAt;
        form.performer = test.performer;
        form.result = test.result;
        const auto id = newId<visit::ServiceOrderId>(test.orderedAt);
        TRY_LET(order, visit::makeOrder(visit, form, id, by, m_catalogue));
        visit.services.push_back(std::move(order));
    }
    const int year = visit.day().year();
    if (plan.appointment.isValid()) {
        TRY(visit::putAppointment(visit, plan.appointment, plan.appointmentNote));
        visit.appointment->number = visit::slipNumberOf(year, next(QStringLiteral("appointment"), year));
        visit.appointment->issuedAt = plan.prescribedAt;
    }
    if (plan.referral) {
        TRY(visit::putReferral(visit, *plan.referral));
        visit.referral->number = visit::slipNumberOf(year, next(QStringLiteral("referral"), year));
        visit.referral->issuedAt = plan.prescribedAt;
    }
    return {};
}

Result<std::vector<prescription::Prescription>> VisitComposer::prescribe(
    const VisitPlan& plan, const visit::Visit& visit)
{
    std::vector<prescription::Prescription> ofVisit;
    for (const PlannedDrug& drug : plan.drugs) {
        TRY_LET(entry, m_catalogue.find(catalog::Kind::Medicine, drug.medicine, visit.day()));
        if (!entry)
            return unknown(drug.medicine, visit.day());
        const auto id = newId<prescription::LineId>(plan.prescribedAt);
        prescription::Line line{id, std::move(*entry), drug.quantity, drug.dose, drug.days, {}, {}};
        auto& it = prescription::add(ofVisit, visit.id, std::move(line), plan.prescribedAt, m_staff.doctor.user);
        if (it.id)
            continue;
        it.id = newId<prescription::PrescriptionId>(plan.prescribedAt);
        it.enteredAt = plan.prescribedAt;
        for (bool taken = true; taken;) {
            it.code = prescription::newCode(m_station, it.type);
            TRY_LET(isTaken, m_prescriptions.isCodeTaken(it.code));
            taken = isTaken;
        }
    }
    return ofVisit;
}

Result<void> VisitComposer::dispense(const VisitPlan& plan, prescription::Prescription& prescription)
{
    for (prescription::Line& line : prescription.lines) {
        auto& onShelf = m_shelf[line.entry.code];
        std::vector<stock::Lot> lots;
        for (const stock::LotId id : onShelf)
            lots.push_back(m_lots.at(id).now);
        TRY_LET(takings, stock::chooseLots(lots, line.quantity, localDay(plan.dispensedAt)));
        for (const stock::Taking& taking : takings) {
            stock::Lot& lot = m_lots.at(taking.lot).now;
            lot.remaining = lot.remaining - taking.quantity;
            line.dispensed.push_back({newId<prescription::DispensingId>(plan.dispensedAt), taking.lot, taking.quantity,
                plan.dispensedAt, m_staff.pharmacist.user});
        }
        std::erase_if(onShelf, [&](stock::LotId id) { return m_lots.at(id).now.remaining.thousandths == 0; });
    }
    return {};
}

Result<bill::Bill> VisitComposer::close(const VisitPlan& plan, const patient::Patient& patient, ComposedVisit& composed)
{
    visit::Visit& visit = composed.visit;
    bill::CloseForm form;
    form.visit = visit.id;
    form.at = plan.closedAt;
    form.outcome = plan.outcome;
    TRY(bill::end(visit, form, plan.closedAt, examiner(plan).user));
    TRY_LET(rules, rulesOf(localDay(plan.closedAt)));
    bill::PricingInput input(visit);
    input.end = plan.closedAt;
    const auto card = std::ranges::find(patient.cards, visit.card, &patient::InsuranceCard::id);
    if (visit.card && card != patient.cards.end())
        input.card = &*card;
    if (rules->parameters)
        input.parameters = &*rules->parameters;
    else if (input.card)
        return unknown(QStringLiteral("parameter"), localDay(plan.closedAt));
    input.payMethod = rules->payMethod;
    input.dispenseAtCardRate = rules->dispenseAtCardRate;
    for (const prescription::Prescription& it : composed.prescriptions) {
        for (const prescription::Line& line : it.lines) {
            bill::DrugToCharge drug{&it, &line, line.quantity, {}};
            if (m_stocked.contains(line.entry.code)) {
                drug.quantity = line.dispensedQuantity();
                if (!line.dispensed.empty())
                    drug.handedAt = line.dispensed.back().at;
            }
            input.drugs.push_back(drug);
        }
    }
    TRY_LET(bill, bill::price(input)); // nobody comes twice on a day: no examination went before
    bill.id = newId<bill::BillId>(plan.closedAt);
    return bill;
}

bill::Payment VisitComposer::pay(const VisitPlan& plan, const bill::Bill& bill)
{
    bill::Payment payment;
    payment.id = newId<bill::PaymentId>(plan.paidAt);
    payment.visit = bill.visit;
    payment.amount = Money::dong(bill.patientDong());
    payment.method = plan.payMethod;
    payment.paidAt = payment.enteredAt = plan.paidAt;
    payment.enteredBy = m_staff.reception.user;
    const int year = localDay(plan.paidAt).year();
    payment.receipt = bill::receiptOf(year, m_device, next(QStringLiteral("receipt"), year));
    return payment;
}

} // namespace tramyte::demo
