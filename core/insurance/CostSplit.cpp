// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CostSplit.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::insurance {

namespace {

constexpr qint64 kLargestLine = 1'000'000'000'000'000; // thousandths: a thousand billion đồng

tl::unexpected<Error> refused(const char* code, const char* field, const char* text)
{
    return failField(
        QString::fromLatin1(field), QString::fromLatin1(code), QCoreApplication::translate("tramyte::insurance", text));
}

tl::unexpected<Error> tooLarge()
{
    return refused("split.tooLarge", "DON_GIA_BV",
        QT_TRANSLATE_NOOP(
            "tramyte::insurance", "The amount is larger than any bill can be: check quantity and price."));
}

bool productFits(Quantity quantity, Money price)
{
    return price.thousandths == 0
        || (price.thousandths <= kLargestLine && quantity.thousandths / 1000 <= kLargestLine / price.thousandths);
}

Result<void> checkLine(const CostLine& line)
{
    if (line.quantity.thousandths < 0 || line.hospitalPrice.thousandths < 0 || line.insuredPrice.thousandths < 0
        || line.otherSources.thousandths < 0)
        return refused("split.negative", "SO_LUONG",
            QT_TRANSLATE_NOOP("tramyte::insurance", "Quantity, price and support cannot be negative."));
    const auto isPercent = [](int percent) { return percent >= 0 && percent <= 100; };
    if (!isPercent(line.insuredRatio) || !isPercent(line.serviceRatio) || line.rate < Rate{}
        || line.rate > Rate::percent(100))
        return refused("split.ratio", "TYLE_TT_BH",
            QT_TRANSLATE_NOOP("tramyte::insurance", "A ratio must lie between 0 and 100."));
    if (!productFits(line.quantity, line.hospitalPrice) || !productFits(line.quantity, line.insuredPrice)
        || line.otherSources.thousandths > kLargestLine)
        return tooLarge();
    return {};
}

int serviceRatioOf(const CostLine& line)
{
    return line.kind == CostKind::Drug ? 100 : line.serviceRatio;
}

int insuredRatioOf(const CostLine& line)
{
    return line.scope == CostScope::Outside ? 0 : line.insuredRatio;
}

/// Case b: the support comes off the whole line; the ratio is applied to what is left of it, at most the insured price.
Money insuredAfterSupport(const CostLine& line, Money rest)
{
    const Money listed = lineAmount(line.quantity, line.insuredPrice, serviceRatioOf(line));
    return percentOf(std::min(rest, listed), insuredRatioOf(line));
}

} // namespace

Result<Money> insuredAmount(const CostLine& line)
{
    TRY(checkLine(line));
    return lineAmount(line.quantity, line.insuredPrice, insuredRatioOf(line), serviceRatioOf(line));
}

Result<LineSplit> splitLine(const CostLine& line)
{
    TRY_LET(insured, insuredAmount(line));
    LineSplit split;
    split.hospital = lineAmount(line.quantity, line.hospitalPrice, serviceRatioOf(line));
    split.insured = insured;
    if (split.insured > split.hospital)
        return refused("split.insuredAbove", "DON_GIA_BH",
            QT_TRANSLATE_NOOP("tramyte::insurance", "The insured price is higher than the price itself."));

    const Money support = line.support == Support::Arv ? Money{} : roundToHundredths(line.otherSources);
    if (support > split.hospital)
        return refused("split.otherSources", "T_NGUONKHAC",
            QT_TRANSLATE_NOOP("tramyte::insurance", "Other sources pay more than the line costs."));
    const bool toFacility = line.support == Support::Facility && support > Money{};
    const Money rest = toFacility ? split.hospital - support : split.hospital;
    if (toFacility)
        split.insured = insuredAfterSupport(line, rest);

    split.otherSources = support;
    split.fund = shareOf(split.insured, line.rate);
    split.copay = split.insured - split.fund;
    split.patientOwn = rest - split.insured;
    if (line.support == Support::Arv)
        std::swap(split.otherSources, split.copay);
    if (line.support == Support::Patient) {
        Money left = support;
        for (Money* part : {&split.patientOwn, &split.copay, &split.fund}) {
            const Money taken = std::min(*part, left);
            *part = *part - taken;
            left = left - taken;
        }
    }
    return split;
}

Result<CostTotals> totalsOf(const std::vector<CostLine>& lines, const std::vector<LineSplit>& splits)
{
    Q_ASSERT(lines.size() == splits.size());
    constexpr size_t mostLines = 4000; // times twice the largest line still fits into 63 bits
    if (lines.size() > mostLines)
        return tooLarge();
    CostTotals totals;
    for (size_t i = 0; i < lines.size(); ++i) {
        const LineSplit& split = splits[i];
        if (lines[i].kind == CostKind::Drug)
            totals.drugs += split.hospital;
        if (lines[i].kind == CostKind::Supply)
            totals.supplies += split.hospital;
        if (lines[i].payMethod == 1)
            totals.fundByService += split.fund;
        totals.hospital += split.hospital;
        totals.insured += split.insured;
        totals.patientOwn += split.patientOwn;
        totals.copay += split.copay;
        totals.fund += split.fund;
        totals.otherSources += split.otherSources;
    }
    return totals;
}

} // namespace tramyte::insurance
