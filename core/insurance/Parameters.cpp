// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/Parameters.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::insurance {

namespace {

using catalog::Catalogue;
using catalog::Entry;
using catalog::Kind;

tl::unexpected<Error> missing(const QString& code, QDate day)
{
    return fail(ErrorKind::NotFound, QStringLiteral("parameters.missing"),
        QCoreApplication::translate("tramyte::insurance", "The list of parameters has no value of %1 for %2.")
            .arg(code, day.toString(QStringLiteral("dd/MM/yyyy"))));
}

tl::unexpected<Error> malformed(const Entry& entry)
{
    return fail(ErrorKind::Validation, QStringLiteral("parameters.malformed"),
        QCoreApplication::translate("tramyte::insurance", "The line %1 of the list %2 cannot be read.")
            .arg(entry.code, catalog::wordOf(entry.kind)));
}

std::optional<int> wholeNumber(const QString& text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Rate> percentage(const QString& text)
{
    const auto value = parseThousandths(text);
    return value ? rateFromThousandths(*value) : std::nullopt;
}

bool isYes(const Entry& entry, const QString& heading)
{
    return entry.field(heading) == u"yes";
}

/// The base salaries from 1 January to `day`, by going back from each line to the day before it began.
Result<std::vector<BaseSalary>> baseSalaries(const Catalogue& catalogue, QDate day)
{
    const QString code = QStringLiteral("baseSalary");
    const QDate newYear(day.year(), 1, 1);
    std::vector<BaseSalary> found;
    for (QDate asked = day; asked >= newYear;) {
        TRY_LET(entry, catalogue.find(Kind::Parameter, code, asked));
        if (!entry)
            break; // a gap before: what is known begins here
        const auto amount = parseMoney(entry->field(QStringLiteral("value")));
        if (!amount || amount->thousandths <= 0)
            return malformed(*entry);
        found.push_back({entry->validFrom, *amount});
        asked = entry->validFrom.addDays(-1);
    }
    if (found.empty())
        return missing(code, day);
    std::reverse(found.begin(), found.end());
    return found;
}

Result<int> number(const Catalogue& catalogue, const QString& code, QDate day)
{
    TRY_LET(entry, catalogue.find(Kind::Parameter, code, day));
    if (!entry)
        return missing(code, day);
    const auto value = wholeNumber(entry->field(QStringLiteral("value")));
    if (!value)
        return malformed(*entry);
    return *value;
}

Result<void> readParameterLists(const Catalogue& catalogue, Parameters& parameters)
{
    static const QString benefit = QStringLiteral("benefitRate.");
    static const QString issuer = QStringLiteral("cardIssuer.");
    TRY_LET(entries, catalogue.list(Kind::Parameter, parameters.day));
    for (const Entry& entry : entries) {
        if (entry.code.startsWith(issuer))
            parameters.cardIssuers[entry.code.sliced(issuer.size())] = entry.name;
        if (!entry.code.startsWith(benefit))
            continue;
        const auto digit = wholeNumber(entry.code.sliced(benefit.size()));
        const auto rate = percentage(entry.field(QStringLiteral("value")));
        if (!digit || !rate)
            return malformed(entry);
        parameters.benefitRates[*digit] = *rate;
    }
    TRY_LET(provinces, catalogue.list(Kind::OldProvince, parameters.day));
    for (const Entry& entry : provinces) {
        parameters.oldProvinces[entry.code] = entry.name;
        parameters.cardIssuers[entry.code] = entry.name;
    }
    return {};
}

Result<void> readObjects(const Catalogue& catalogue, Parameters& parameters)
{
    TRY_LET(entries, catalogue.list(Kind::CardObject, parameters.day));
    for (const Entry& entry : entries) {
        const auto digit = wholeNumber(entry.field(QStringLiteral("digit")));
        if (!digit)
            return malformed(entry);
        parameters.objects[entry.code]
            = {entry.code, entry.name, *digit, wholeNumber(entry.field(QStringLiteral("printedDigit")))};
    }
    return {};
}

std::optional<ArrivalRule> arrivalRule(const QString& word)
{
    static const std::map<QString, ArrivalRule> rules = {{QStringLiteral("card"), ArrivalRule::Card},
        {QStringLiteral("full"), ArrivalRule::Full}, {QStringLiteral("none"), ArrivalRule::None},
        {QStringLiteral("dispense"), ArrivalRule::Dispense}, {QStringLiteral("recall"), ArrivalRule::Recall}};
    const auto found = rules.find(word);
    return found == rules.end() ? std::nullopt : std::optional(found->second);
}

Result<void> readArrivals(const Catalogue& catalogue, Parameters& parameters)
{
    TRY_LET(entries, catalogue.list(Kind::ArrivalCode, parameters.day));
    for (const Entry& entry : entries) {
        const auto rule = arrivalRule(entry.field(QStringLiteral("rule")));
        const auto ratio = percentage(entry.field(QStringLiteral("ratio")));
        const auto inpatient = percentage(entry.field(QStringLiteral("inpatientRatio")));
        if (!rule || !ratio || !inpatient)
            return malformed(entry);
        parameters.arrivals[entry.code] = {.code = entry.code,
            .name = entry.name,
            .rule = *rule,
            .ratio = *ratio,
            .inpatientRatio = *inpatient,
            .needsSlip = isYes(entry, QStringLiteral("needsSlip")),
            .needsOrigin = isYes(entry, QStringLiteral("needsOrigin")),
            .selfReferred = isYes(entry, QStringLiteral("selfReferred")),
            .atStation = isYes(entry, QStringLiteral("atStation"))};
    }
    return {};
}

Result<void> readCareTypes(const Catalogue& catalogue, Parameters& parameters)
{
    TRY_LET(entries, catalogue.list(Kind::CareType, parameters.day));
    for (const Entry& entry : entries) {
        parameters.careTypes[entry.code] = {.code = entry.code,
            .name = entry.name,
            .inpatient = isYes(entry, QStringLiteral("inpatient")),
            .dispenseOnly = isYes(entry, QStringLiteral("dispenseOnly")),
            .atStation = isYes(entry, QStringLiteral("atStation"))};
    }
    return {};
}

Result<void> readExamRates(const Catalogue& catalogue, Parameters& parameters)
{
    for (int ordinal = 1;; ++ordinal) {
        TRY_LET(entry, catalogue.find(Kind::ExamRate, QString::number(ordinal), parameters.day));
        if (!entry)
            break;
        const auto rate = wholeNumber(entry->field(QStringLiteral("rate")));
        if (!rate || *rate > 100)
            return malformed(*entry);
        parameters.examRates.push_back(*rate);
    }
    if (parameters.examRates.empty())
        return missing(QStringLiteral("examRate"), parameters.day);
    return {};
}

} // namespace

int Parameters::examRate(int ordinal) const
{
    const int last = static_cast<int>(examRates.size()); // the last line holds for all that follow
    return examRates[static_cast<size_t>(std::clamp(ordinal, 1, last) - 1)];
}

Result<Parameters> parametersOn(const Catalogue& catalogue, QDate day)
{
    Parameters parameters;
    parameters.day = day;
    TRY_LET(salaries, baseSalaries(catalogue, day));
    parameters.baseSalaries = std::move(salaries);
    struct Named {
        const char* code;
        int Parameters::*value;
    };
    for (const Named& named :
        {Named{"oneVisitPercent", &Parameters::oneVisitPercent}, Named{"exemptionMonths", &Parameters::exemptionMonths},
            Named{"deviceCapMonths", &Parameters::deviceCapMonths}, Named{"graceDays", &Parameters::graceDays},
            Named{"childCardMonths", &Parameters::childCardMonths}}) {
        TRY_LET(value, number(catalogue, QString::fromLatin1(named.code), day));
        parameters.*named.value = value;
    }
    TRY(readParameterLists(catalogue, parameters));
    TRY(readObjects(catalogue, parameters));
    TRY(readArrivals(catalogue, parameters));
    TRY(readCareTypes(catalogue, parameters));
    TRY(readExamRates(catalogue, parameters));
    return parameters;
}

} // namespace tramyte::insurance
