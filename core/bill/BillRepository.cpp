// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/BillRepository.h"

#include "core/base/Json.h"
#include "core/catalog/EntryJson.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::bill {

namespace {

insurance::RateReason reasonOf(const QString& word)
{
    using enum insurance::RateReason;
    for (const insurance::RateReason reason :
        {NotInsured, InitialLevel, CopayExempt, FullDigit, BelowThreshold, CardRate}) {
        if (insurance::format(reason) == word)
            return reason;
    }
    return NotInsured;
}

Bill fromRow(const storage::Row& row)
{
    Bill it;
    it.id = row.id<BillId>(0);
    it.visit = row.id<visit::VisitId>(1);
    it.rate = {row.number(2)};
    it.reason = reasonOf(row.text(3));
    it.closedAt = row.instant(4);
    it.totals = {row.money(5), row.money(6), row.money(7), row.money(8), row.money(9), row.money(10), row.money(11),
        row.money(12), row.money(13)};
    it.revision = row.number(14);
    return it;
}

Line lineFromRow(const storage::Row& row)
{
    Line it;
    it.cost.kind = costKindOf(row.text(0)).value_or(insurance::CostKind::Service);
    it.source = row.integer(1);
    it.entry = catalog::entryFromBytes(row.bytes(2));
    it.cost.quantity = row.quantity(3);
    it.cost.hospitalPrice = row.money(4);
    it.cost.insuredPrice = row.money(5);
    it.cost.serviceRatio = row.number(6);
    it.cost.insuredRatio = row.number(7);
    it.cost.scope = static_cast<insurance::CostScope>(row.number(8));
    it.cost.payMethod = row.number(9);
    it.split = {row.money(10), row.money(11), row.money(12), row.money(13), row.money(14), row.money(15)};
    it.orderedAt = row.instant(16);
    it.doneAt = row.instant(17);
    it.resultAt = row.instant(18);
    it.orderedBy = row.id<UserId>(19);
    it.performer = row.text(20);
    return it;
}

Payment paymentFromRow(const storage::Row& row)
{
    return {row.id<PaymentId>(0), row.id<visit::VisitId>(1), row.text(2), row.money(3), row.text(4), row.text(5),
        row.instant(6), row.instant(7), row.id<UserId>(8)};
}

} // namespace

Result<void> BillRepository::readLines(Bill& it) const
{
    TRY_LET(lines,
        m_db.query(R"sql(
        SELECT kind, source_id, entry, quantity, hospital_price, insured_price, service_ratio, insured_ratio, scope,
               pay_method, hospital, insured, other_sources, patient_own, copay, fund, ordered_at, done_at, result_at,
               ordered_by, performer
        FROM bill_line WHERE bill_id = :id ORDER BY position)sql")
            .bind(":id", it.id)
            .all(lineFromRow));
    it.lines = std::move(lines);
    for (Line& line : it.lines) {
        line.cost.rate = it.rate;
        line.cost.otherSources = line.split.otherSources;
    }
    return {};
}

Result<std::optional<Bill>> BillRepository::find(BillId id) const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT id, visit_id, rate_permille, reason, closed_at, drugs, supplies, hospital, insured, patient_own, copay,
               fund, other_sources, fund_by_service, revision
        FROM bill WHERE id = :id)sql")
            .bind(":id", id)
            .one(fromRow));
    if (found)
        TRY(readLines(*found));
    return found;
}

Result<std::optional<Bill>> BillRepository::findOfVisit(visit::VisitId visit) const
{
    TRY_LET(id,
        m_db.query("SELECT id FROM bill WHERE visit_id = :visit")
            .bind(":visit", visit)
            .one([](const storage::Row& row) { return row.id<BillId>(0); }));
    if (!id)
        return std::nullopt;
    return find(*id);
}

Result<void> BillRepository::insert(const Bill& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO bill(id, visit_id, rate_permille, reason, closed_at, drugs, supplies, hospital, insured,
                         patient_own, copay, fund, other_sources, fund_by_service, revision)
        VALUES (:id, :visit, :rate, :reason, :closedAt, :drugs, :supplies, :hospital, :insured, :own, :copay, :fund,
                :others, :byService, :revision))sql")
            .bind(":id", it.id)
            .bind(":visit", it.visit)
            .bind(":rate", it.rate.permille)
            .bind(":reason", insurance::format(it.reason))
            .bind(":closedAt", it.closedAt)
            .bind(":drugs", it.totals.drugs)
            .bind(":supplies", it.totals.supplies)
            .bind(":hospital", it.totals.hospital)
            .bind(":insured", it.totals.insured)
            .bind(":own", it.totals.patientOwn)
            .bind(":copay", it.totals.copay)
            .bind(":fund", it.totals.fund)
            .bind(":others", it.totals.otherSources)
            .bind(":byService", it.totals.fundByService)
            .bind(":revision", it.revision)
            .run());
    return writeLines(it);
}

Result<void> BillRepository::update(const Bill& it)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE bill SET rate_permille = :rate, reason = :reason, closed_at = :closedAt, drugs = :drugs,
            supplies = :supplies, hospital = :hospital, insured = :insured, patient_own = :own, copay = :copay,
            fund = :fund, other_sources = :others, fund_by_service = :byService, revision = revision + 1
        WHERE id = :id AND revision = :revision)sql")
            .bind(":rate", it.rate.permille)
            .bind(":reason", insurance::format(it.reason))
            .bind(":closedAt", it.closedAt)
            .bind(":drugs", it.totals.drugs)
            .bind(":supplies", it.totals.supplies)
            .bind(":hospital", it.totals.hospital)
            .bind(":insured", it.totals.insured)
            .bind(":own", it.totals.patientOwn)
            .bind(":copay", it.totals.copay)
            .bind(":fund", it.totals.fund)
            .bind(":others", it.totals.otherSources)
            .bind(":byService", it.totals.fundByService)
            .bind(":id", it.id)
            .bind(":revision", it.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("bill.changedMeanwhile"),
            QCoreApplication::translate("tramyte::bill", "Someone else changed this bill meanwhile."));
    TRY(m_db.query("DELETE FROM bill_line WHERE bill_id = :id").bind(":id", it.id).run());
    return writeLines(it);
}

Result<void> BillRepository::writeLines(const Bill& it)
{
    for (int position = 0; const Line& line : it.lines)
        TRY(m_db.query(R"sql(
            INSERT INTO bill_line(bill_id, position, kind, source_id, entry, quantity, hospital_price, insured_price,
                                  service_ratio, insured_ratio, scope, pay_method, hospital, insured, other_sources,
                                  patient_own, copay, fund, ordered_at, done_at, result_at, ordered_by, performer)
            VALUES (:bill, :position, :kind, :source, :entry, :quantity, :hospitalPrice, :insuredPrice, :serviceRatio,
                    :insuredRatio, :scope, :payMethod, :hospital, :insured, :others, :own, :copay, :fund, :orderedAt,
                    :doneAt, :resultAt, :orderedBy, :performer))sql")
                .bind(":bill", it.id)
                .bind(":position", position++)
                .bind(":kind", wordOf(line.cost.kind))
                .bind(":source", line.source)
                .bind(":entry", json::canonical(catalog::toJson(line.entry)))
                .bind(":quantity", line.cost.quantity)
                .bind(":hospitalPrice", line.cost.hospitalPrice)
                .bind(":insuredPrice", line.cost.insuredPrice)
                .bind(":serviceRatio", line.cost.serviceRatio)
                .bind(":insuredRatio", line.cost.insuredRatio)
                .bind(":scope", line.cost.scope)
                .bind(":payMethod", line.cost.payMethod)
                .bind(":hospital", line.split.hospital)
                .bind(":insured", line.split.insured)
                .bind(":others", line.split.otherSources)
                .bind(":own", line.split.patientOwn)
                .bind(":copay", line.split.copay)
                .bind(":fund", line.split.fund)
                .bind(":orderedAt", line.orderedAt)
                .bind(":doneAt", line.doneAt)
                .bind(":resultAt", line.resultAt)
                .bind(":orderedBy", line.orderedBy)
                .bind(":performer", line.performer)
                .run());
    return {};
}

Result<std::optional<Payment>> BillRepository::findPayment(PaymentId id) const
{
    return m_db
        .query(R"sql(
        SELECT id, visit_id, receipt, amount, method, payer, paid_at, entered_at, entered_by
        FROM payment WHERE id = :id)sql")
        .bind(":id", id)
        .one(paymentFromRow);
}

Result<std::vector<Payment>> BillRepository::listPayments(visit::VisitId visit) const
{
    return m_db
        .query(R"sql(
        SELECT id, visit_id, receipt, amount, method, payer, paid_at, entered_at, entered_by
        FROM payment WHERE visit_id = :visit ORDER BY id)sql")
        .bind(":visit", visit)
        .all(paymentFromRow);
}

Result<void> BillRepository::insert(const Payment& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO payment(id, visit_id, receipt, amount, method, payer, paid_at, entered_at, entered_by)
        VALUES (:id, :visit, :receipt, :amount, :method, :payer, :paidAt, :enteredAt, :enteredBy))sql")
            .bind(":id", it.id)
            .bind(":visit", it.visit)
            .bind(":receipt", it.receipt)
            .bind(":amount", it.amount)
            .bind(":method", it.method)
            .bind(":payer", it.payer)
            .bind(":paidAt", it.paidAt)
            .bind(":enteredAt", it.enteredAt)
            .bind(":enteredBy", it.enteredBy)
            .run());
    return {};
}

} // namespace tramyte::bill
