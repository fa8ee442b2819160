// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Calc.h"
#include "app/cli/CalcFields.h"
#include "core/insurance/CardCheck.h"
#include "core/insurance/CopayThreshold.h"
#include "core/insurance/CostSplit.h"
#include "core/insurance/Entitlement.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tramyte::cli {

namespace {

using namespace insurance;
using catalog::Catalogue;

QStringList names(std::initializer_list<const char*> all)
{
    QStringList list;
    for (const char* name : all)
        list << QString::fromLatin1(name);
    return list;
}

QJsonValue hundredths(Money amount)
{
    return formatHundredths(amount);
}

QJsonValue percent(Rate rate)
{
    return rate.permille % 10 == 0 ? QJsonValue(rate.permille / 10) : QJsonValue(rate.permille / 10.0);
}

template <class T>
Result<T> oneOf(const CalcFields& fields, const QStringList& fieldNames, T otherwise,
    const std::vector<std::pair<const char*, T>>& words)
{
    TRY_LET(text, fields.text(fieldNames));
    if (text.isEmpty())
        return otherwise;
    for (const auto& [word, value] : words) {
        if (text.compare(QString::fromUtf8(word), Qt::CaseInsensitive) == 0)
            return value;
    }
    return failField(fieldNames.first(), QStringLiteral("calc.word"),
        QCoreApplication::translate("tramyte::cli", "The field %1 does not know the word \"%2\".")
            .arg(fieldNames.first(), text.left(40)));
}

// --- cost-split ---

Result<Rate> rateField(const CalcFields& line, const CalcFields& all)
{
    const QStringList field = names({"MUC_HUONG"});
    const CalcFields& holder = line.has(field) ? line : all;
    TRY_LET(value, holder.thousandths(field));
    const auto rate = value ? rateFromThousandths(*value) : std::nullopt;
    if (!rate)
        return failField(field.first(), QStringLiteral("split.ratio"),
            QCoreApplication::translate(
                "tramyte::cli", "Each line needs MUC_HUONG, from 0 to 100 with at most one decimal."));
    return *rate;
}

Result<Money> otherSources(const CalcFields& line)
{
    TRY_LET(sum, line.money(names({"T_NGUONKHAC"})));
    if (sum)
        return *sum;
    Money parts;
    for (const char* part : {"T_NGUONKHAC_NSNN", "T_NGUONKHAC_VTNN", "T_NGUONKHAC_VTTN", "T_NGUONKHAC_CL"}) {
        TRY_LET(amount, line.money(names({part})));
        if (amount && amount->thousandths > 1'000'000'000'000'000)
            return failField(QString::fromLatin1(part), QStringLiteral("split.tooLarge"),
                QCoreApplication::translate("tramyte::cli", "The field %1 is too large.")
                    .arg(QString::fromLatin1(part)));
        parts += amount.value_or(Money{});
    }
    return parts;
}

Result<void> readPrices(const CalcFields& fields, CostLine& line)
{
    TRY_LET(hospital, fields.money(names({"DON_GIA_BV", "DON_GIA"})));
    TRY_LET(insured, fields.money(names({"DON_GIA_BH"})));
    if (!hospital)
        return failField(QStringLiteral("DON_GIA_BV"), QStringLiteral("calc.number"),
            QCoreApplication::translate("tramyte::cli", "Each line needs DON_GIA_BV, or DON_GIA for a drug."));
    line.hospitalPrice = *hospital;
    const bool uninsured = line.scope == CostScope::Outside || line.insuredRatio == 0;
    line.insuredPrice = insured.value_or(uninsured ? Money{} : *hospital);
    return {};
}

Result<CostLine> readLine(const CalcFields& fields, const CalcFields& all)
{
    CostLine line;
    TRY_LET(kind,
        oneOf<CostKind>(fields, names({"kind"}), CostKind::Service,
            {{"drug", CostKind::Drug}, {"service", CostKind::Service}, {"exam", CostKind::Exam},
                {"supply", CostKind::Supply}}));
    line.kind = kind;
    TRY_LET(quantity, fields.thousandths(names({"SO_LUONG"})));
    line.quantity = Quantity{quantity.value_or(1000)};
    TRY_LET(insuredRatio, fields.whole(names({"TYLE_TT_BH"}), 100, 0, 100));
    line.insuredRatio = insuredRatio;
    TRY_LET(serviceRatio, fields.whole(names({"TYLE_TT_DV"}), 100, 0, 100));
    line.serviceRatio = serviceRatio;
    TRY_LET(scope, fields.whole(names({"PHAM_VI"}), 1, 1, 3));
    line.scope = static_cast<CostScope>(scope);
    TRY_LET(payMethod, fields.whole(names({"MA_PTTT"}), 1, 1, 3));
    line.payMethod = payMethod;
    TRY(readPrices(fields, line));
    TRY_LET(rate, rateField(fields, all));
    line.rate = rate;
    TRY_LET(support, otherSources(fields));
    line.otherSources = support;
    const QStringList supportNames = names({"supportKind"});
    TRY_LET(supportKind,
        oneOf<Support>(fields.has(supportNames) ? fields : all, supportNames, Support::Patient,
            {{"patient", Support::Patient}, {"facility", Support::Facility}, {"arv", Support::Arv}}));
    line.support = supportKind;
    return line;
}

QJsonObject withAmounts(QJsonObject line, const LineSplit& split)
{
    line[QStringLiteral("THANH_TIEN_BV")] = hundredths(split.hospital);
    line[QStringLiteral("THANH_TIEN_BH")] = hundredths(split.insured);
    line[QStringLiteral("T_NGUONKHAC")] = hundredths(split.otherSources);
    line[QStringLiteral("T_BNTT")] = hundredths(split.patientOwn);
    line[QStringLiteral("T_BNCCT")] = hundredths(split.copay);
    line[QStringLiteral("T_BHTT")] = hundredths(split.fund);
    return line;
}

QJsonObject toJson(const CostTotals& totals)
{
    return {{QStringLiteral("T_THUOC"), hundredths(totals.drugs)},
        {QStringLiteral("T_VTYT"), hundredths(totals.supplies)},
        {QStringLiteral("T_TONGCHI_BV"), hundredths(totals.hospital)},
        {QStringLiteral("T_TONGCHI_BH"), hundredths(totals.insured)},
        {QStringLiteral("T_BNTT"), hundredths(totals.patientOwn)},
        {QStringLiteral("T_BNCCT"), hundredths(totals.copay)}, {QStringLiteral("T_BHTT"), hundredths(totals.fund)},
        {QStringLiteral("T_NGUONKHAC"), hundredths(totals.otherSources)},
        {QStringLiteral("T_BHTT_GDV"), hundredths(totals.fundByService)}};
}

Result<QJsonObject> costSplit(const QJsonObject& input)
{
    const CalcFields all(input);
    TRY_LET(objects, all.list(names({"lines"})));
    std::vector<CostLine> lines;
    std::vector<LineSplit> splits;
    QJsonArray answered;
    for (const QJsonObject& object : objects) {
        TRY_LET(line, readLine(CalcFields(object), all));
        TRY_LET(split, splitLine(line));
        answered.append(withAmounts(object, split));
        lines.push_back(line);
        splits.push_back(split);
    }
    TRY_LET(totals, totalsOf(lines, splits));
    return QJsonObject{{QStringLiteral("lines"), answered}, {QStringLiteral("totals"), toJson(totals)}};
}

// --- entitlement ---

const QStringList kDayNames = {QStringLiteral("day"), QStringLiteral("visitEnd"), QStringLiteral("visitDay")};

Result<void> readCard(const CalcFields& fields, const Parameters& parameters, VisitCover& cover)
{
    TRY_LET(code, fields.text(names({"cardCode", "MA_THE_BHYT"})));
    TRY_LET(object, fields.text(names({"object"})));
    TRY_LET(digit, fields.whole(names({"digit", "benefitDigit"}), 0, 0, 9));
    cover.object = object.trimmed().toUpper();
    if (digit != 0)
        cover.digit = digit;
    if (!code.isEmpty()) {
        TRY_LET(card, CardCode::parse(code));
        if (card.form() == CardCode::Form::Card) {
            cover.object = card.object();
            cover.digit = card.digit();
        }
    }
    if (!cover.digit && code.isEmpty()) { // no card was read: the digit that usually goes with the object
        const auto known = parameters.objects.find(cover.object);
        if (known != parameters.objects.end())
            cover.digit = known->second.digit;
    }
    TRY_LET(from, fields.day(names({"cardFrom"})));
    TRY_LET(to, fields.day(names({"cardTo"})));
    TRY_LET(start, fields.day(names({"visitStart"}), parameters.day));
    const bool given = !code.isEmpty() || !object.isEmpty() || digit != 0;
    TRY_LET(valid, fields.flag(names({"validCard"}), given));
    cover.validCard = valid && coversVisit(from, to, start, parameters.day, parameters.graceDays);
    return {};
}

Result<VisitCover> readCover(const CalcFields& fields, const Parameters& parameters)
{
    VisitCover cover;
    TRY(readCard(fields, parameters, cover));
    TRY_LET(level,
        oneOf<CareLevel>(fields, names({"level"}), CareLevel::Initial,
            {{"initial", CareLevel::Initial}, {"basic", CareLevel::Basic}, {"specialised", CareLevel::Specialised},
                {"specialized", CareLevel::Specialised}, {"ban đầu", CareLevel::Initial}, {"cơ bản", CareLevel::Basic},
                {"chuyên sâu", CareLevel::Specialised}}));
    cover.level = level;
    TRY_LET(arrival,
        fields.text(names({"arrivalCode", "MA_DOITUONG_KCB"}),
            level == CareLevel::Initial ? QStringLiteral("1.2") : QString()));
    cover.arrivalCode = arrival.trimmed();
    TRY_LET(careType, fields.text(names({"careType", "MA_LOAI_KCB"})));
    cover.careType = careType.trimmed();
    TRY_LET(total, fields.money(names({"total", "T_TONGCHI_BH", "insuredTotal", "totalInScope"})));
    cover.insuredTotal = total;
    TRY_LET(exempt, fields.day(names({"exemptFrom", "exemptionDate", "copayExemptFrom"})));
    cover.exemptFrom = exempt;
    TRY_LET(dispenseOnly, fields.flag(names({"dispenseOnly"}), false));
    cover.dispenseOnly = dispenseOnly;
    TRY_LET(atCardRate, fields.flag(names({"dispenseAtCardRate"}), true));
    cover.dispenseAtCardRate = atCardRate;
    return cover;
}

Result<QJsonObject> entitlementOf(const QJsonObject& input, const Catalogue& lists)
{
    const CalcFields fields(input);
    TRY_LET(day, fields.day(kDayNames, calcToday()));
    TRY_LET(parameters, parametersOn(lists, day));
    TRY_LET(cover, readCover(fields, parameters));
    TRY_LET(entitled, entitlement(cover, parameters));
    return QJsonObject{{QStringLiteral("rate"), percent(entitled.rate)},
        {QStringLiteral("MUC_HUONG"), format(entitled.rate)}, {QStringLiteral("reason"), format(entitled.reason)},
        {QStringLiteral("ratio"), percent(entitled.ratio)},
        {QStringLiteral("countedDigit"), entitled.countedDigit ? QJsonValue(*entitled.countedDigit) : QJsonValue()},
        {QStringLiteral("threshold"), hundredths(parameters.oneVisitThreshold())}};
}

// --- copay-threshold ---

Result<std::vector<CopayRecord>> readRecords(const CalcFields& fields, const Parameters& parameters)
{
    std::vector<CopayRecord> records;
    TRY_LET(listed, fields.list(names({"records"})));
    for (const QJsonObject& object : listed) {
        const CalcFields record(object);
        TRY_LET(day, record.day(names({"day"})));
        TRY_LET(cumulative, record.money(names({"cumulative", "tBNCCTLuyKe"})));
        if (!day.isValid() || !cumulative)
            return failField(QStringLiteral("records"), QStringLiteral("calc.list"),
                QCoreApplication::translate("tramyte::cli", "Each record needs a day and the cumulative amount."));
        records.push_back({day, *cumulative});
    }
    TRY_LET(before, fields.money(names({"paidBefore"})));
    if (before && parameters.baseSalaries.size() > 1)
        records.push_back({parameters.baseSalaries.back().from.addDays(-1), *before});
    TRY_LET(accumulated, fields.money(names({"accumulated", "paid"})));
    if (accumulated)
        records.push_back({parameters.day, *accumulated});
    return records;
}

Result<QJsonObject> copayThresholdOf(const QJsonObject& input, const Catalogue& lists)
{
    const CalcFields fields(input);
    TRY_LET(day, fields.day(kDayNames, calcToday()));
    TRY_LET(parameters, parametersOn(lists, day));
    TRY_LET(records, readRecords(fields, parameters));
    TRY_LET(fiveYear, fields.day(names({"fiveYear", "NAM_NAM_LIEN_TUC"})));
    TRY_LET(status, copayStatus(records, fiveYear, parameters));
    return QJsonObject{{QStringLiteral("threshold"), hundredths(status.threshold)},
        {QStringLiteral("accumulated"), hundredths(status.accumulated)},
        {QStringLiteral("missing"), hundredths(status.missing)}, {QStringLiteral("passed"), status.passed},
        {QStringLiteral("passedOn"), json::orNull(status.passedOn)}, {QStringLiteral("fiveYears"), status.fiveYears},
        {QStringLiteral("exempt"), status.exemptFrom.isValid()},
        {QStringLiteral("exemptFrom"), json::orNull(status.exemptFrom)},
        {QStringLiteral("baseSalary"), hundredths(parameters.baseSalary())}};
}

// --- card-code ---

QString format(CardCode::Form form)
{
    return form == CardCode::Form::Card  ? QStringLiteral("card")
        : form == CardCode::Form::Number ? QStringLiteral("number")
                                         : QStringLiteral("personalId");
}

Result<CardAtDesk> readDesk(const CalcFields& fields, const CardCode& code)
{
    CardAtDesk card{.code = code};
    TRY_LET(from, fields.day(names({"cardFrom", "validFrom"})));
    card.validFrom = from;
    TRY_LET(to, fields.day(names({"cardTo", "validTo"})));
    card.validTo = to;
    TRY_LET(facility, fields.text(names({"cardFacility", "facility"})));
    card.facility = facility;
    TRY_LET(fiveYear, fields.day(names({"fiveYear"})));
    card.fiveYear = fiveYear;
    TRY_LET(birth, fields.birth(names({"birth"})));
    card.personBirth = birth;
    TRY_LET(start, fields.day(names({"visitStart"})));
    card.visitStart = start;
    return card;
}

QJsonObject partsOf(const CardCode& code, const Parameters& parameters)
{
    const auto object = parameters.objects.find(code.object());
    const auto issuer = parameters.cardIssuers.find(code.issuer());
    const int printed = code.digit().value_or(0); // 0: the number alone, without object and digit
    const int counted = countedDigit(code.object(), printed, parameters);
    const auto rate = parameters.benefitRates.find(counted);
    const auto orNull = [](int digit) { return digit == 0 ? QJsonValue() : QJsonValue(digit); };
    return {{QStringLiteral("form"), format(code.form())}, {QStringLiteral("cardCode"), code.text()},
        {QStringLiteral("spaced"), formatSpaced(code)}, {QStringLiteral("object"), json::orNull(code.object())},
        {QStringLiteral("objectName"),
            object == parameters.objects.end() ? QJsonValue() : json::orNull(object->second.label)},
        {QStringLiteral("benefitDigit"), orNull(printed)}, {QStringLiteral("countedDigit"), orNull(counted)},
        {QStringLiteral("cardRate"), rate == parameters.benefitRates.end() ? QJsonValue() : percent(rate->second)},
        {QStringLiteral("province"), json::orNull(code.issuer())},
        {QStringLiteral("provinceName"),
            issuer == parameters.cardIssuers.end() ? QJsonValue() : json::orNull(issuer->second)},
        {QStringLiteral("number"), json::orNull(code.number())}};
}

Result<QJsonObject> cardCode(const QJsonObject& input, const Catalogue& lists)
{
    const CalcFields fields(input);
    TRY_LET(text, fields.text(names({"cardCode", "code", "MA_THE_BHYT"})));
    TRY_LET(day, fields.day(kDayNames, calcToday()));
    TRY_LET(parameters, parametersOn(lists, day));
    const auto code = CardCode::parse(text);
    if (!code)
        return invalid(code.error());
    // with dates, place or birth the whole check of the desk; the bare code is judged by itself
    const bool atDesk = fields.has(
        names({"cardFrom", "validFrom", "cardTo", "validTo", "cardFacility", "facility", "fiveYear", "birth"}));
    TRY_LET(desk, readDesk(fields, *code));
    const Issues issues = atDesk ? checkCard(desk, parameters) : checkCode(*code, parameters);
    QJsonObject answer = partsOf(*code, parameters);
    answer[QStringLiteral("valid")] = isClean(issues);
    answer[QStringLiteral("issues")] = findingsToJson(issues);
    return answer;
}

} // namespace

CalcFunctions insuranceCalc(const Catalogue& lists)
{
    const auto over
        = [&lists](auto rule) { return [rule, &lists](const QJsonObject& input) { return rule(input, lists); }; };
    return {
        {QStringLiteral("cost-split"),
            {costSplit,
                QStringLiteral(
                    "lines: [kind (drug|service|exam|supply), SO_LUONG, DON_GIA_BV (or DON_GIA), DON_GIA_BH, "
                    "TYLE_TT_BH, "
                    "TYLE_TT_DV, MUC_HUONG, T_NGUONKHAC, PHAM_VI, MA_PTTT, supportKind (patient|facility|arv)] -> the "
                    "lines with their amounts, and totals")}},
        {QStringLiteral("entitlement"),
            {over(entitlementOf),
                QStringLiteral(
                    "cardCode (or object, digit), day (end of visit), arrivalCode, careType, level "
                    "(initial|basic|specialised), total (in scope), exemptFrom, cardFrom, cardTo, visitStart, "
                    "validCard, dispenseOnly, dispenseAtCardRate -> rate, reason, ratio, countedDigit, "
                    "threshold")}},
        {QStringLiteral("copay-threshold"),
            {over(copayThresholdOf),
                QStringLiteral(
                    "day, accumulated, paidBefore (before the base salary rose this year), fiveYear, records: "
                    "[day, cumulative] -> threshold, accumulated, missing, passed, passedOn, fiveYears, "
                    "exempt, exemptFrom, baseSalary")}},
        {QStringLiteral("card-code"),
            {over(cardCode),
                QStringLiteral(
                    "cardCode, day, and to check a card at the desk cardFrom, cardTo, cardFacility, fiveYear, "
                    "birth, visitStart -> valid, form, spaced, object, objectName, benefitDigit, countedDigit, "
                    "cardRate, province, provinceName, number, issues")}},
    };
}

} // namespace tramyte::cli
