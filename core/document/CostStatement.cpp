// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/CostStatement.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"
#include "core/text/AmountInWords.h"

namespace tramyte::document {
namespace {

constexpr int groupCount = 12; ///< row groups of form 01/KBCB

struct Sums {
    Money hospital;
    Money insured;
    Money fund;
    Money coPay;
    Money other;
    Money own;

    void add(const CostStatement::Line& line)
    {
        hospital += line.hospitalAmount;
        insured += line.insuredAmount;
        fund += line.fund;
        coPay += line.coPay;
        other += line.other;
        own += line.own;
    }
};

TemplateModel sumFields(const Sums& sums)
{
    return TemplateModel()
        .text(QStringLiteral("hospitalAmount"), formatAmount(sums.hospital))
        .text(QStringLiteral("insuredAmount"), formatAmount(sums.insured))
        .text(QStringLiteral("fund"), formatAmount(sums.fund))
        .text(QStringLiteral("coPay"), formatAmount(sums.coPay))
        .text(QStringLiteral("other"), formatAmount(sums.other))
        .text(QStringLiteral("own"), formatAmount(sums.own));
}

TemplateModel::Rows lineRows(const std::vector<CostStatement::Line>& lines, int group)
{
    TemplateModel::Rows rows;
    for (const auto& line : lines) {
        if (line.group != group)
            continue;
        Sums own;
        own.add(line);
        rows.push_back(TemplateModel()
                           .merge(sumFields(own))
                           .text(QStringLiteral("name"), line.name)
                           .text(QStringLiteral("unit"), line.unit)
                           .text(QStringLiteral("quantity"), formatNumber(line.quantity.thousandths))
                           .text(QStringLiteral("hospitalPrice"), formatNumber(line.hospitalPrice.thousandths))
                           .text(QStringLiteral("insuredPrice"), formatNumber(line.insuredPrice.thousandths))
                           .text(QStringLiteral("servicePercent"), QString::number(line.servicePercent))
                           .text(QStringLiteral("insuredPercent"), QString::number(line.insuredPercent)));
    }
    return rows;
}

/// Only groups that cost something, each with its number on the form.
TemplateModel::Rows groupRows(const std::vector<CostStatement::Line>& lines)
{
    TemplateModel::Rows rows;
    for (int group = 1; group <= groupCount; ++group) {
        Sums sums;
        for (const auto& line : lines) {
            if (line.group == group)
                sums.add(line);
        }
        auto inner = lineRows(lines, group);
        if (inner.empty())
            continue;
        TemplateModel row = sumFields(sums);
        row.text(QStringLiteral("number"), QString::number(group));
        for (int other = 1; other <= groupCount; ++other) // the form's words stand in the template
            row.flag(QStringLiteral("group%1").arg(other), group == other);
        rows.push_back(row.rows(QStringLiteral("lines"), std::move(inner)));
    }
    return rows;
}

TemplateModel::Rows blockRows(const CostStatement& statement)
{
    TemplateModel::Rows rows;
    for (const auto& block : statement.blocks) {
        Sums sums;
        for (const auto& line : block.lines)
            sums.add(line);
        const Card card = block.card.value_or(Card());
        rows.push_back(sumFields(sums)
                           .text(QStringLiteral("cardCode"), card.code)
                           .text(QStringLiteral("cardFrom"), formatDay(card.validFrom))
                           .text(QStringLiteral("cardTo"), formatDay(card.validTo))
                           .text(QStringLiteral("benefitPercent"), formatRate(card.benefit))
                           .text(QStringLiteral("from"), formatDay(block.from))
                           .text(QStringLiteral("to"), formatDay(block.to))
                           .rows(QStringLiteral("groups"), groupRows(block.lines)));
    }
    return rows;
}

/// `<prefix>Time` and `<prefix>Day` of a moment; both empty when there is none.
TemplateModel momentFields(const QString& prefix, std::optional<Instant> moment)
{
    return TemplateModel()
        .text(prefix + QStringLiteral("Time"), moment ? formatTime(*moment) : QString())
        .text(prefix + QStringLiteral("Day"), moment ? formatDay(localDay(*moment)) : QString());
}

TemplateModel totalFields(const CostStatement& statement)
{
    const StatementTotals totals = totalsOf(statement);
    return TemplateModel()
        .text(QStringLiteral("total"), formatDong(totals.total))
        .text(QStringLiteral("totalWords"), text::amountInWords(totals.total).value_or(QString()))
        .text(QStringLiteral("fundTotal"), formatDong(totals.fund))
        .text(QStringLiteral("patientTotal"), formatDong(totals.coPay + totals.own))
        .text(QStringLiteral("coPayTotal"), formatDong(totals.coPay))
        .text(QStringLiteral("ownTotal"), formatDong(totals.own))
        .text(QStringLiteral("otherTotal"), formatDong(totals.other));
}

TemplateModel cardFields(const CostStatement& statement)
{
    const Card card = statement.blocks.empty() ? Card() : statement.blocks.front().card.value_or(Card());
    return TemplateModel()
        .text(QStringLiteral("cardCode"), card.code)
        .text(QStringLiteral("cardFrom"), formatDay(card.validFrom))
        .text(QStringLiteral("cardTo"), formatDay(card.validTo))
        .text(QStringLiteral("cardFacility"), card.facilityName)
        .text(QStringLiteral("cardFacilityCode"), card.facilityCode)
        .text(QStringLiteral("area"), card.area)
        .text(QStringLiteral("fiveYears"), formatDay(card.fiveYears))
        .text(QStringLiteral("exemptFrom"), formatDay(card.exemptFrom));
}

/// GIOI_TINH as the statement prints it: 1 male, 2 female, 3 not determined. Source: QĐ 697/QĐ-BYT.
QString sexCode(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("1") : sex == Sex::Female ? QStringLiteral("2") : QStringLiteral("3");
}

} // namespace

StatementTotals totalsOf(const CostStatement& statement)
{
    Sums sums;
    for (const auto& block : statement.blocks) {
        for (const auto& line : block.lines)
            sums.add(line);
    }
    StatementTotals totals;
    totals.total = roundToDong(sums.hospital);
    totals.fund = roundToDong(sums.fund);
    totals.coPay = roundToDong(sums.coPay);
    totals.other = roundToDong(sums.other);
    totals.own = totals.total - totals.fund - totals.coPay - totals.other;
    // A difference of one or two đồng may exceed an own part of nothing; no part is printed below nothing.
    for (qint64* part : {&totals.coPay, &totals.other, &totals.fund}) {
        if (totals.own >= 0)
            break;
        const qint64 taken = qMin(*part, -totals.own);
        *part -= taken;
        totals.own += taken;
    }
    return totals;
}

TemplateModel templateModel(const CostStatement& statement)
{
    using Care = CostStatement::Care;
    const bool carried = statement.care != Care::Examination;
    return TemplateModel()
        .merge(headFields(statement.station, statement.print, statement.visitCode))
        .merge(dateLineFields(statement.station, localDay(statement.closed)))
        .text(QStringLiteral("fullName"), capitals(statement.person.fullName))
        .text(QStringLiteral("birth"), birthOf(statement.person))
        .text(QStringLiteral("sexCode"), sexCode(statement.person.sex))
        .text(QStringLiteral("patientCode"), statement.person.code)
        .text(QStringLiteral("address"), statement.person.address)
        .text(QStringLiteral("department"), statement.department)
        .text(QStringLiteral("departmentCode"), statement.departmentCode)
        .text(QStringLiteral("visitCode"), statement.visitCode)
        .text(QStringLiteral("careCode"), QStringLiteral("0%1").arg(int(statement.care)))
        .flag(QStringLiteral("examination"), statement.care == Care::Examination)
        .flag(QStringLiteral("outpatient"), statement.care == Care::Outpatient)
        .flag(QStringLiteral("inpatient"), statement.care == Care::Inpatient)
        .flag(QStringLiteral("dayInpatient"), statement.care == Care::DayInpatient)
        .merge(cardFields(statement))
        .merge(momentFields(QStringLiteral("arrived"), statement.arrived))
        .merge(momentFields(QStringLiteral("treated"), carried ? statement.treatedFrom : std::nullopt))
        .merge(momentFields(QStringLiteral("closed"), statement.closed))
        .text(QStringLiteral("days"), statement.days > 0 ? QString::number(statement.days) : QString())
        .text(QStringLiteral("endState"), QString::number(statement.endState))
        .text(QStringLiteral("arrivalCode"), statement.arrivalCode)
        .text(QStringLiteral("referredFrom"), statement.referredFrom)
        .text(QStringLiteral("referredTo"), statement.referredTo)
        .text(QStringLiteral("diagnosisName"), statement.diagnosis.name)
        .text(QStringLiteral("diagnosisCode"), statement.diagnosis.code)
        .text(QStringLiteral("otherNames"), joinedNames(statement.others))
        .text(QStringLiteral("otherCodes"), joinedCodes(statement.others))
        .text(QStringLiteral("coPayThisYear"),
            statement.coPayThisYear.thousandths > 0 ? formatAmount(statement.coPayThisYear) : QString())
        .rows(QStringLiteral("blocks"), blockRows(statement))
        .merge(totalFields(statement))
        .text(QStringLiteral("headTitle"), capitals(statement.station.headTitle))
        .text(QStringLiteral("preparer"), statement.preparer)
        .text(QStringLiteral("head"), statement.head);
}

Result<Paper> paperOf(const Templates& templates, const CostStatement& statement)
{
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("cost-statement"), localDay(statement.closed), statement.station,
            {templateModel(statement)}));
    paper.title = QStringLiteral("Bảng kê chi phí %1").arg(statement.visitCode);
    return paper;
}

} // namespace tramyte::document
