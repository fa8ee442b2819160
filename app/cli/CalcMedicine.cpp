// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Calc.h"
#include "app/cli/CalcFields.h"
#include "core/prescription/DoseRules.h"

#include <limits>

namespace tramyte::cli {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kAny = std::numeric_limits<int>::max();

Result<prescription::Line> lineOf(const CalcFields& fields)
{
    prescription::Line line;
    line.entry.kind = catalog::Kind::Medicine;
    for (const QString& name : {u"substance"_s, u"strength"_s, u"route"_s, u"unit"_s}) {
        TRY_LET(value, fields.text({name}));
        line.entry.fields[name] = value;
    }
    line.entry.name = line.entry.field(u"substance"_s);
    TRY_LET(quantity, fields.thousandths({u"quantity"_s}));
    TRY_LET(each, fields.thousandths({u"each"_s}));
    TRY_LET(times, fields.whole({u"times"_s}, 0, 0, kAny));
    TRY_LET(days, fields.whole({u"days"_s}, 0, 0, kAny));
    TRY_LET(doseUnit, fields.text({u"doseUnit"_s}));
    line.quantity = {quantity.value_or(0)};
    if (each)
        line.dose.each = Quantity{*each};
    if (times > 0)
        line.dose.times = times;
    line.dose.unit = doseUnit;
    if (days > 0)
        line.days = days;
    return line;
}

Result<QJsonObject> dailyDose(const catalog::Catalogue& lists, const QJsonObject& input)
{
    const CalcFields fields(input);
    TRY_LET(line, lineOf(fields));
    TRY_LET(day, fields.day({u"day"_s}, calcToday()));
    TRY_LET(birth, fields.birth({u"birth"_s}));
    TRY_LET(weight, fields.thousandths({u"weightKg"_s}));
    prescription::DosedPerson person;
    if (birth)
        person.ageMonths = ageInMonths(*birth, day);
    if (weight)
        person.weightG = static_cast<int>(std::min<qint64>(*weight, kAny));
    prescription::DoseLimits limits; // what is plausible each station says itself
    TRY_LET(list, lists.list(catalog::Kind::DoseLimit, day));
    for (const catalog::Entry& entry : list)
        limits.daily.push_back(prescription::DoseLimit::from(entry));
    const Issues issues = prescription::checkDose(line, person, limits, {});
    return QJsonObject{{u"valid"_s, isClean(issues)}, {u"issues"_s, findingsToJson(issues)}};
}

} // namespace

CalcFunctions medicineCalc(const catalog::Catalogue& lists)
{
    return {{u"daily-dose"_s,
        {[&lists](const QJsonObject& input) { return dailyDose(lists, input); },
            u"substance, strength, route, unit, quantity, each, times, doseUnit, days, birth, weightKg, day -> valid, "
            "issues"_s}}};
}

} // namespace tramyte::cli
