// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/BillService.h"

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

} // namespace

BillService::BillService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, int device)
    : m_ledger(ledger), m_device(device), m_bills(ledger.db), m_visits(ledger.db), m_patients(ledger.db),
      m_prescriptions(ledger.db), m_series(ledger.db), m_pricer(ledger.db, catalogue), m_writer(ledger, device)
{
}

Result<Bill> BillService::priceOf(const visit::Visit& visit, Instant end, Issues* warnings) const
{
    TRY_LET(patient, m_patients.require(visit.patient));
    TRY_LET(prescriptions, m_prescriptions.listOfVisit(visit.id));
    return m_pricer.price(visit, patient, prescriptions, end, warnings);
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
        visit::Visit visit = before;
        TRY_LET(warnings, end(visit, form, m_ledger.clock.now(), session.user));
        result.warnings = std::move(warnings);
        TRY_LET(bill, priceOf(visit, *visit.closedAt, &result.warnings));
        bill.id = known ? known->id : m_ledger.ids.next<BillId>();
        bill.revision = known ? known->revision : 1;
        if (known)
            TRY(m_bills.update(bill));
        else
            TRY(m_bills.insert(bill));
        bill.revision += known ? 1 : 0;
        TRY(m_ledger.journal.record(session.user, known ? Action::Change : Action::Create,
            {QStringLiteral("bill"), bill.id.value, bill.revision, known ? std::optional(toJson(*known)) : std::nullopt,
                toJson(bill)}));
        TRY_LET(after, m_writer.write(session, Action::Close, before, std::move(visit)));
        TRY(m_ledger.tokens.insert(form.token, after.id.value));
        result.visit = std::move(after);
        result.bill = std::move(bill);
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
        return m_writer.write(session, Action::Amend, before, std::move(visit));
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
        payment.receipt = receiptOf(year, m_device, number);
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

Result<std::vector<Payment>> BillService::payments(const Session& session, visit::VisitId visit) const
{
    TRY(session.require(Permission::ReadQueue));
    return m_bills.listPayments(visit);
}

} // namespace tramyte::bill
