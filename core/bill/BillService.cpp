// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/BillService.h"

#include "core/catalog/ServiceItem.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::bill {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::bill", text);
}

void warn(Issues* warnings, const char* code, const char* field, const QString& message)
{
    if (warnings)
        warnings->push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
}

} // namespace

BillService::BillService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device)
    : m_ledger(ledger), m_catalogue(catalogue), m_device(device), m_bills(ledger.db), m_visits(ledger.db),
      m_patients(ledger.db), m_prescriptions(ledger.db), m_lots(ledger.db), m_settings(ledger.db), m_series(ledger.db)
{
}

Result<int> BillService::earlierExams(const visit::Visit& visit) const
{
    int exams = 0;
    TRY_LET(others, m_visits.listEarlierOfDay(visit));
    for (const visit::VisitId id : others) {
        TRY_LET(other, m_visits.require(id));
        exams += static_cast<int>(std::ranges::count_if(other.services, [](const visit::ServiceOrder& order) {
            return catalog::ServiceItem::from(order.entry).costGroup == catalog::examinationGroup;
        }));
    }
    return exams;
}

Result<Bill> BillService::priceOf(const visit::Visit& visit, Instant end, Issues* warnings) const
{
    TRY_LET(patient, m_patients.require(visit.patient));
    TRY_LET(prescriptions, m_prescriptions.listOfVisit(visit.id));
    PricingInput input(visit);
    input.end = end;
    const auto card = std::ranges::find(patient.cards, visit.card, &patient::InsuranceCard::id);
    if (visit.card && card != patient.cards.end())
        input.card = &*card;
    const auto parameters = insurance::parametersOn(m_catalogue, localDay(end));
    if (parameters)
        input.parameters = &*parameters;
    else if (input.card)
        return tl::unexpected(parameters.error()); // an insured visit is never priced without the rules of its day
    for (const prescription::Prescription& prescription : prescriptions) {
        for (const prescription::Line& line : prescription.lines) {
            DrugToCharge drug{&prescription, &line, line.quantity, {}};
            // a medicine that the station keeps in stock is charged as it was handed out
            TRY_LET(stocked, m_lots.wasReceived(line.entry.code));
            if (stocked) {
                drug.quantity = line.dispensedQuantity();
                if (!line.dispensed.empty())
                    drug.handedAt = line.dispensed.back().at;
                if (drug.quantity < line.quantity)
                    warn(warnings, "dispense.less", "dispense",
                        tr("%1: %2 were prescribed and %3 handed out; only these are charged.")
                            .arg(line.entry.name, format(line.quantity), format(drug.quantity)));
            }
            if (!line.medicine().price)
                warn(warnings, "medicine.noPrice", "price",
                    tr("%1 has no price in the medicine list of that day; it is charged with 0.").arg(line.entry.name));
            input.drugs.push_back(drug);
        }
    }
    TRY_LET(exams, earlierExams(visit));
    input.earlierExams = exams;
    TRY_LET(method, m_settings.value(QStringLiteral("claim.paymentMethod"), localDay(end)));
    input.payMethod = std::max(method.toInt(), 1);
    TRY_LET(atCardRate, m_settings.value(QStringLiteral("insurance.dispenseOnlyCardRate"), localDay(end)));
    input.dispenseAtCardRate = atCardRate != u"0";
    return price(input);
}

Result<Bill> BillService::current(const Session& session, visit::VisitId id) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY_LET(visit, m_visits.require(id));
    TRY_LET(frozen, m_bills.findOfVisit(id));
    if (frozen && visit.status == visit::Status::Closed)
        return std::move(*frozen);
    return priceOf(visit, std::max(m_ledger.clock.now(), visit.arrivedAt), nullptr);
}

Result<Closed> BillService::close(const Session& session, const CloseForm& form)
{
    TRY(session.require(Permission::CloseVisits));
    auto done = m_ledger.db.transaction([&]() -> Result<Closed> {
        Closed result;
        TRY_LET(before, m_visits.require(form.visit));
        TRY_LET(known, m_bills.findOfVisit(form.visit));
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier && known)
            return Closed{before, *known, {}};
        if (before.status != visit::Status::Open)
            return fail(ErrorKind::Validation, QStringLiteral("visit.notOpen"),
                tr("The visit %1 is closed already.").arg(before.code));
        visit::Visit visit = before;
        visit.closedAt = form.at.value_or(std::max(m_ledger.clock.now(), visit.arrivedAt));
        if (*visit.closedAt < visit.arrivedAt)
            return failField(QStringLiteral("at"), QStringLiteral("visit.endsBeforeArrival"),
                tr("The visit would end (%1) before the patient arrived (%2).")
                    .arg(formatLocal(*visit.closedAt), formatLocal(visit.arrivedAt)));
        if (!form.outcome.isEmpty()) {
            visit.outcome = visit::outcomeOf(form.outcome);
            if (!visit.outcome)
                return failField(QStringLiteral("outcome"), QStringLiteral("visit.outcome"),
                    tr("%1 is not an outcome. Known are: cured, improved, unchanged, worse, died, terminal, "
                       "undetermined, deadOnArrival.")
                        .arg(form.outcome));
        } else {
            warn(&result.warnings, "visit.outcomeMissing", "outcome", tr("The outcome is not entered."));
        }
        if (form.discharge && (*form.discharge < 1 || *form.discharge > 5))
            return failField(QStringLiteral("discharge"), QStringLiteral("visit.discharge"),
                tr("The kind of discharge is a number from 1 to 5."));
        visit.discharge = form.discharge ? form.discharge : std::optional(visit.discharge.value_or(1));
        if (form.advice)
            visit.advice = text::tidy(*form.advice);
        if (visit.diagnoses.empty())
            warn(&result.warnings, "visit.noDiagnosis", "main", tr("The visit has no diagnosis."));
        if (!visit.clinician)
            visit.clinician = session.user;
        visit.status = visit::Status::Closed;

        TRY_LET(bill, priceOf(visit, *visit.closedAt, &result.warnings));
        bill.id = known ? known->id : m_ledger.ids.next<BillId>();
        bill.revision = known ? known->revision : 1;
        if (known)
            TRY(m_bills.update(bill));
        else
            TRY(m_bills.insert(bill));
        TRY_LET(frozen, m_bills.find(bill.id));
        TRY(m_ledger.journal.record(session.user, known ? Action::Change : Action::Create,
            {QStringLiteral("bill"), frozen->id.value, frozen->revision,
                known ? std::optional(toJson(*known)) : std::nullopt, toJson(*frozen)}));
        TRY(m_visits.update(visit));
        TRY_LET(after, m_visits.require(visit.id));
        TRY(m_ledger.journal.record(session.user, Action::Close,
            {QStringLiteral("visit"), after.id.value, after.revision, visit::toJson(before), visit::toJson(after)}));
        TRY(m_ledger.tokens.insert(form.token, after.id.value));
        result.visit = std::move(after);
        result.bill = std::move(*frozen);
        return result;
    });
    if (done) {
        m_ledger.changes.announce(Topic::Visits, {done->visit.id.value});
        m_ledger.changes.announce(Topic::Bills, {done->bill.id.value});
    }
    return done;
}

Result<visit::Visit> BillService::amend(const Session& session, visit::VisitId id, const QString& reason)
{
    TRY(session.require(Permission::AmendVisits));
    if (text::tidy(reason).isEmpty())
        return failField(
            QStringLiteral("reason"), QStringLiteral("visit.reasonMissing"), tr("Say why the visit is amended."));
    auto done = m_ledger.db.transaction([&]() -> Result<visit::Visit> {
        TRY_LET(before, m_visits.require(id));
        if (before.status != visit::Status::Closed)
            return fail(ErrorKind::Validation, QStringLiteral("visit.notClosed"),
                tr("The visit %1 is not closed and can be changed as it is.").arg(before.code));
        visit::Visit visit = before;
        visit.status = visit::Status::Open;
        visit.note = text::tidy(reason);
        TRY(m_visits.update(visit));
        TRY_LET(after, m_visits.require(id));
        TRY(m_ledger.journal.record(session.user, Action::Amend,
            {QStringLiteral("visit"), id.value, after.revision, visit::toJson(before), visit::toJson(after)}));
        return after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Visits, {id.value});
    return done;
}

Result<Payment> BillService::pay(const Session& session, const PayForm& form)
{
    TRY(session.require(Permission::TakePayments));
    auto done = m_ledger.db.transaction([&]() -> Result<Payment> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier) {
            TRY_LET(known, m_bills.findPayment(PaymentId{*earlier}));
            if (known)
                return *known;
        }
        TRY_LET(visit, m_visits.require(form.visit));
        TRY_LET(bill, m_bills.findOfVisit(form.visit));
        if (!bill || visit.status != visit::Status::Closed)
            return fail(ErrorKind::Validation, QStringLiteral("payment.notClosed"),
                tr("The visit %1 is not closed: what it costs is not yet settled.").arg(visit.code));
        TRY_LET(payments, m_bills.listPayments(form.visit));
        Money owed = Money::dong(bill->patientDong());
        for (const Payment& it : payments)
            owed = owed - it.amount;
        Payment payment;
        payment.amount = form.amount.value_or(owed);
        if (payment.amount.thousandths <= 0 || payment.amount > owed)
            return failField(QStringLiteral("amount"), QStringLiteral("payment.amount"),
                tr("%1 đồng cannot be taken: %2 đồng are still owed.").arg(format(payment.amount), format(owed)));
        static const QStringList methods = {QStringLiteral("cash"), QStringLiteral("transfer"), QStringLiteral("card")};
        if (!methods.contains(form.method))
            return failField(QStringLiteral("method"), QStringLiteral("payment.method"),
                tr("The way of payment is one of %1.").arg(methods.join(QStringLiteral(", "))));
        payment.id = m_ledger.ids.next<PaymentId>();
        payment.visit = form.visit;
        payment.method = form.method;
        payment.payer = text::tidyLine(form.payer);
        payment.enteredAt = m_ledger.clock.now();
        payment.paidAt = form.at.value_or(payment.enteredAt);
        payment.enteredBy = session.user;
        const int year = localDay(payment.paidAt).year();
        TRY_LET(number, m_series.next(QStringLiteral("receipt"), year, m_device));
        payment.receipt = QStringLiteral("%1/%2/%3").arg(number, 6, 10, QLatin1Char('0')).arg(m_device).arg(year);
        TRY(m_bills.insert(payment));
        TRY_LET(after, m_bills.findPayment(payment.id));
        TRY(m_ledger.journal.record(session.user, Action::Create,
            {QStringLiteral("payment"), after->id.value, 1, std::nullopt, toJson(*after)}));
        TRY(m_ledger.tokens.insert(form.token, after->id.value));
        return *after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Bills, {done->id.value});
    return done;
}

} // namespace tramyte::bill
