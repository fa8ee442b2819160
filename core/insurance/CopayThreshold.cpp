// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CopayThreshold.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tramyte::insurance {

namespace {

__extension__ using Wide = __int128; // amount x salary needs more than 64 bits

/// Rounded once, at the very end.
struct Fraction {
    Wide numerator = 0;
    Wide denominator = 1;
};

/// Largest cumulative amount of the year among the records of days before `end`.
Money cumulativeBefore(const std::vector<CopayRecord>& records, int year, QDate end)
{
    Money largest;
    for (const CopayRecord& record : records) {
        if (record.day.year() == year && record.day < end)
            largest = std::max(largest, record.cumulative);
    }
    return largest;
}

Money halfUpToHundredths(const Fraction& thousandths)
{
    const Wide hundredths
        = (2 * thousandths.numerator + 10 * thousandths.denominator) / (2 * 10 * thousandths.denominator);
    return {static_cast<qint64>(hundredths) * 10};
}

/// `salaries` are those from the first of the year to the day asked about, `records` what was paid in it.
Money thresholdFrom(
    const std::vector<BaseSalary>& salaries, const std::vector<CopayRecord>& records, int months, int year)
{
    // threshold = paid + (months - sum(paid_k / base_k)) x base_now, over the periods k of earlier salaries; only the
    // relation of the salaries matters, so their common divisor is taken out before anything is multiplied
    qint64 divisor = 0;
    for (const BaseSalary& salary : salaries)
        divisor = std::gcd(divisor, salary.amount.thousandths);
    Money before;
    Fraction counted; // sum(paid_k / base_k)
    for (size_t k = 0; k + 1 < salaries.size(); ++k) {
        const Money until = cumulativeBefore(records, year, salaries[k + 1].from);
        const Wide paid = (until - before).thousandths;
        const Wide base = salaries[k].amount.thousandths / divisor;
        counted = {counted.numerator * base + paid * counted.denominator, counted.denominator * base};
        before = until;
    }
    const Wide now = salaries.back().amount.thousandths;
    const Wide denominator = counted.denominator;
    const Wide numerator
        = Wide(before.thousandths) * denominator + months * now * denominator - counted.numerator * (now / divisor);
    const Money threshold = halfUpToHundredths({numerator, denominator});
    return std::max(threshold, before); // paid so much before the change that nothing is left of the months
}

Result<void> checkRecords(const std::vector<CopayRecord>& records)
{
    constexpr qint64 tooMuch = 1'000'000'000'000; // a billion đồng in thousandths: no person's co-payment
    for (const CopayRecord& record : records) {
        if (record.cumulative.thousandths < 0 || record.cumulative.thousandths > tooMuch)
            return failField(QStringLiteral("accumulated"), QStringLiteral("copay.negative"),
                QCoreApplication::translate(
                    "tramyte::insurance", "The co-payments of a year cannot be negative or that large."));
    }
    return {};
}

std::vector<BaseSalary> salariesUntil(const std::vector<BaseSalary>& salaries, QDate day)
{
    std::vector<BaseSalary> until;
    std::copy_if(salaries.begin(), salaries.end(), std::back_inserter(until),
        [day](const BaseSalary& salary) { return salary.from <= day; });
    return until.empty() ? salaries : until;
}

} // namespace

Result<Money> copayThreshold(const std::vector<CopayRecord>& records, const Parameters& parameters)
{
    TRY(checkRecords(records));
    return thresholdFrom(parameters.baseSalaries, records, parameters.exemptionMonths, parameters.day.year());
}

Result<CopayStatus> copayStatus(const std::vector<CopayRecord>& records, QDate fiveYear, const Parameters& parameters)
{
    TRY_LET(threshold, copayThreshold(records, parameters));
    const int year = parameters.day.year();
    CopayStatus status;
    status.threshold = threshold;
    status.accumulated = cumulativeBefore(records, year, parameters.day.addDays(1));
    status.passed = status.accumulated > threshold;
    status.missing = std::max(threshold - status.accumulated, Money{});
    status.fiveYears = fiveYear.isValid() && fiveYear <= parameters.day;

    auto ordered = records;
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const CopayRecord& a, const CopayRecord& b) { return a.day < b.day; });
    for (const CopayRecord& record : ordered) {
        if (record.day.year() != year || record.day > parameters.day)
            continue;
        const Money then = thresholdFrom(
            salariesUntil(parameters.baseSalaries, record.day), records, parameters.exemptionMonths, year);
        if (record.cumulative > then) {
            status.passed = true; // once passed, a later rise of the salary takes nothing away
            status.missing = {};
            status.passedOn = record.day;
            break;
        }
    }
    if (status.passed && status.fiveYears)
        status.exemptFrom = std::max(status.passedOn, fiveYear);
    return status;
}

} // namespace tramyte::insurance
