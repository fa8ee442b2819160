// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CopayThreshold.h"

#include "tests/core/insurance/Lists.h"

using namespace tramyte;
using namespace tramyte::insurance;

namespace {

Money dong(const QString& text)
{
    return *parseMoney(text);
}

} // namespace

TEST_CASE("the threshold is six base salaries", "[insurance][copay]")
{
    CHECK(formatHundredths(ok(copayThreshold({}, parametersOn({2025, 5, 1})))) == "14040000.00");
    CHECK(formatHundredths(ok(copayThreshold({}, parametersOn({2026, 6, 30})))) == "14040000.00");
    CHECK(formatHundredths(ok(copayThreshold({}, parametersOn({2026, 7, 1})))) == "15180000.00");
}

TEST_CASE("what was paid before a rise counts in the old salary", "[insurance][copay]")
{
    // insurance rules 6, worked example
    const std::vector<CopayRecord> records = {{{2026, 6, 30}, dong("1396758")}, {{2026, 8, 20}, dong("3862166")}};
    const CopayStatus status = ok(copayStatus(records, {2020, 1, 1}, parametersOn({2026, 9, 10})));
    CHECK(formatHundredths(status.threshold) == "15066588.03");
    CHECK(formatHundredths(status.accumulated) == "3862166.00");
    CHECK(formatHundredths(status.missing) == "11204422.03");
    CHECK_FALSE(status.passed);
    CHECK_FALSE(status.exemptFrom.isValid());
    // the year before counts for nothing
    const std::vector<CopayRecord> old = {{{2025, 12, 31}, dong("9000000")}};
    CHECK(formatHundredths(ok(copayThreshold(old, parametersOn({2026, 9, 10})))) == "15180000.00");
}

TEST_CASE("portal figures are cumulative: the largest counts", "[insurance][copay]")
{
    const std::vector<CopayRecord> records
        = {{{2026, 3, 1}, dong("1396758")}, {{2026, 2, 1}, dong("700000")}, {{2026, 6, 1}, dong("1200000")}};
    CHECK(formatHundredths(ok(copayThreshold(records, parametersOn({2026, 9, 10})))) == "15066588.03");
}

TEST_CASE("the threshold must be passed, not only met", "[insurance][copay]")
{
    const auto at = [](const QString& paid, QDate fiveYear) {
        return ok(copayStatus({{{2025, 5, 4}, dong(paid)}}, fiveYear, parametersOn({2025, 6, 1})));
    };
    CHECK_FALSE(at("14040000", {2020, 1, 1}).passed);
    CHECK(at("14040000", {2020, 1, 1}).missing == Money{});
    const CopayStatus passed = at("14040000.01", {2020, 1, 1});
    CHECK(passed.passed);
    CHECK(passed.passedOn == QDate(2025, 5, 4)); // discharge of the episode that passed it
    CHECK(passed.exemptFrom == QDate(2025, 5, 4));
    CHECK(at("14040000.01", {2025, 5, 20}).exemptFrom == QDate(2025, 5, 20));
    CHECK_FALSE(at("14040000.01", {2025, 6, 2}).exemptFrom.isValid());
    CHECK_FALSE(at("14040000.01", {}).exemptFrom.isValid());
}

TEST_CASE("who passed the old threshold stays free after the rise", "[insurance][copay]")
{
    const CopayStatus status
        = ok(copayStatus({{{2026, 5, 4}, dong("14040000.01")}}, {2020, 1, 1}, parametersOn({2026, 9, 10})));
    CHECK(status.passed);
    CHECK(status.passedOn == QDate(2026, 5, 4));
    CHECK(status.missing == Money{});
}

TEST_CASE("co-payments that cannot be are refused", "[insurance][copay]")
{
    CHECK(errorOf(copayThreshold({{{2026, 5, 4}, dong("-1")}}, parametersOn({2026, 9, 10}))).code == "copay.negative");
    CHECK(errorOf(copayThreshold({{{2026, 5, 4}, dong("99999999999999")}}, parametersOn({2026, 9, 10}))).code
        == "copay.negative");
}
