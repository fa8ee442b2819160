// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/Pricing.h"

#include "core/catalog/ServiceItem.h"
#include "core/insurance/CardCheck.h"
#include "core/insurance/CardCode.h"

#include <algorithm>

namespace tramyte::bill {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr int kSupplyGroup = 10; // MA_NHOM of supplies
const QString kNotInsured = QStringLiteral("9");

/// Whether the visit is insured at all.
bool isCovered(const PricingInput& input)
{
    return input.card && input.parameters && input.visit.arrivalCode != kNotInsured
        && insurance::coversVisit(input.card->validFrom, input.card->validTo, input.visit.day(), localDay(input.end),
            input.parameters->graceDays);
}

/// Outside the insured scope nothing of the insurance's price is left.
void settleScope(insurance::CostLine& cost, bool covered)
{
    if (covered && cost.insuredRatio > 0)
        return;
    cost.scope = insurance::CostScope::Outside;
    cost.insuredRatio = 0;
}

Line drugLine(const PricingInput& input, const DrugToCharge& drug, bool covered)
{
    const catalog::Medicine medicine = drug.line->medicine();
    Line line;
    line.source = drug.line->id.value;
    line.entry = drug.line->entry;
    line.cost.kind = insurance::CostKind::Drug;
    line.cost.quantity = drug.quantity;
    line.cost.hospitalPrice = medicine.price.value_or(Money{});
    line.cost.insuredPrice = line.cost.hospitalPrice;
    line.cost.insuredRatio = medicine.insuredRatio;
    line.cost.payMethod = input.payMethod;
    settleScope(line.cost, covered);
    const Moments moments
        = completeMoments(input.visit.arrivedAt, input.end, drug.prescription->prescribedAt, drug.handedAt, {});
    line.orderedAt = moments.ordered;
    line.doneAt = moments.done;
    line.resultAt = moments.result;
    line.orderedBy = drug.prescription->prescriber;
    return line;
}

Line serviceLine(const PricingInput& input, const visit::ServiceOrder& order, bool covered, int& exams)
{
    const auto item = catalog::ServiceItem::from(order.entry);
    Line line;
    line.source = order.id.value;
    line.entry = order.entry;
    line.cost.quantity = order.quantity;
    line.cost.hospitalPrice = item.hospitalPrice.value_or(item.insuredPrice.value_or(Money{}));
    line.cost.insuredPrice = item.insuredPrice.value_or(Money{});
    line.cost.insuredRatio = item.insuredPrice ? item.insuredRatio : 0;
    line.cost.payMethod = input.payMethod;
    if (item.costGroup == catalog::examinationGroup) {
        line.cost.kind = insurance::CostKind::Exam;
        ++exams;
        line.cost.serviceRatio = covered ? input.parameters->examRate(exams) : 100;
    } else if (item.costGroup == kSupplyGroup) {
        line.cost.kind = insurance::CostKind::Supply;
    }
    settleScope(line.cost, covered);
    const Moments moments
        = completeMoments(input.visit.arrivedAt, input.end, order.orderedAt, order.doneAt, order.resultAt);
    line.orderedAt = moments.ordered;
    line.doneAt = moments.done;
    line.resultAt = moments.result;
    line.orderedBy = order.orderedBy;
    line.performer = order.performer;
    return line;
}

} // namespace

Moments completeMoments(Instant arrived, Instant end, std::optional<Instant> ordered, std::optional<Instant> done,
    std::optional<Instant> result)
{
    // what was told stands; what was not is put a little later than the step ahead, but never past the next one known
    const auto before
        = [](Instant wish, std::optional<Instant> limit) { return limit ? std::min(wish, *limit) : wish; };
    const auto later = [&](Instant from, int minutes) {
        const Instant wish{from.ms + minutes * kMinuteMs};
        return std::max(from, std::min(wish, end));
    };
    Moments moments;
    moments.ordered = ordered.value_or(before(before(later(arrived, 1), done), result));
    moments.done = done.value_or(std::max(moments.ordered, before(later(moments.ordered, 1), result)));
    moments.result = result.value_or(later(moments.done, 5));
    return moments;
}

Result<Bill> price(const PricingInput& input)
{
    const bool covered = isCovered(input);
    Bill bill;
    bill.visit = input.visit.id;
    bill.closedAt = input.end;
    for (const DrugToCharge& drug : input.drugs) {
        if (drug.quantity.thousandths > 0)
            bill.lines.push_back(drugLine(input, drug, covered));
    }
    int exams = input.earlierExams;
    for (const visit::ServiceOrder& order : input.visit.services)
        bill.lines.push_back(serviceLine(input, order, covered, exams));

    // the 15 % rule looks at the whole visit, so the sum comes before the rate and the rate before the split
    Money insuredTotal;
    for (const Line& line : bill.lines) {
        TRY_LET(amount, insurance::insuredAmount(line.cost));
        insuredTotal += amount;
    }
    if (covered) {
        insurance::VisitCover cover;
        const auto code = insurance::CardCode::parse(input.card->code);
        if (code)
            cover.object = code->object();
        cover.digit = input.card->benefitDigit;
        cover.arrivalCode = input.visit.arrivalCode;
        cover.careType = input.visit.careType;
        cover.insuredTotal = insuredTotal;
        cover.exemptFrom = input.card->exemptFrom;
        const auto care = input.parameters->careTypes.find(input.visit.careType);
        cover.dispenseOnly = care != input.parameters->careTypes.end() && care->second.dispenseOnly;
        cover.dispenseAtCardRate = input.dispenseAtCardRate;
        TRY_LET(entitlement, insurance::entitlement(cover, *input.parameters));
        bill.rate = entitlement.rate;
        bill.reason = entitlement.reason;
    }
    std::vector<insurance::CostLine> costs;
    std::vector<insurance::LineSplit> splits;
    for (Line& line : bill.lines) {
        line.cost.rate = bill.rate;
        TRY_LET(split, insurance::splitLine(line.cost));
        line.split = split;
        costs.push_back(line.cost);
        splits.push_back(split);
    }
    TRY_LET(totals, insurance::totalsOf(costs, splits));
    bill.totals = totals;
    return bill;
}

} // namespace tramyte::bill
