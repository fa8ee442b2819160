// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Checks.h"
#include "core/claim/TableReader.h"
#include "core/claim/Values.h"

#include <algorithm>
#include <map>

namespace tramyte::claim {

namespace {

const QString SUMMARY = QStringLiteral("XML1");
const QString DRUGS = QStringLiteral("XML2");
const QString SERVICES = QStringLiteral("XML3");

/// Larger numbers than any claim holds (100 thousand million đồng) are left to the checks of form: sums of them could
/// leave the exact range.
constexpr qint64 LARGEST = 100'000'000'000'000;

std::optional<Money> amountOf(const Row& row, QStringView tag)
{
    const auto value = money(row, tag);
    return value && value->thousandths >= 0 && value->thousandths <= LARGEST ? value : std::nullopt;
}

std::optional<insurance::Rate> rateOf(const Row& row)
{
    const auto value = parseThousandths(text(row, u"MUC_HUONG"));
    return value ? insurance::rateFromThousandths(*value) : std::nullopt;
}

/// One line as it is written, with all that its arithmetic needs.
struct Line {
    const Row& row;
    const QString& table;
    int number;
    Quantity units = {};
    Money price = {};        ///< DON_GIA or DON_GIA_BV
    Money insuredPrice = {}; ///< DON_GIA or DON_GIA_BH
    int servicePercent = 100;
    int insuredPercent = 100;
    Money bv = {};
    Money bh = {};
    Money others = {};
    Money patient = {};
    Money copay = {};
    Money fund = {};
    std::optional<insurance::Rate> rate = {};
    std::optional<Money> ceiling = {}; ///< T_TRANTT, when there is one
    bool isOutside = false;            ///< PHAM_VI 2
    bool isOwnDrug = true;             ///< provided by the fund, not by a project or programme
    bool isInsured = true;             ///< the visit is not entitlement case 9
};

/// Empty when a number is missing or malformed: that has its own finding.
std::optional<Line> lineOf(const Row& row, const QString& table, int number, const Row& summary)
{
    Line line{row, table, number};
    const bool drug = table == DRUGS;
    const auto units = quantity(row, u"SO_LUONG");
    const auto price = amountOf(row, drug ? QStringView(u"DON_GIA") : QStringView(u"DON_GIA_BV"));
    const auto insuredPrice = amountOf(row, drug ? QStringView(u"DON_GIA") : QStringView(u"DON_GIA_BH"));
    const auto servicePercent = drug ? std::optional(100) : wholeNumber(row, u"TYLE_TT_DV");
    const auto insuredPercent = wholeNumber(row, u"TYLE_TT_BH");
    const auto bv = amountOf(row, u"THANH_TIEN_BV");
    const auto bh = amountOf(row, u"THANH_TIEN_BH");
    const auto others = amountOf(row, u"T_NGUONKHAC");
    const auto patient = amountOf(row, u"T_BNTT");
    const auto copay = amountOf(row, u"T_BNCCT");
    const auto fund = amountOf(row, u"T_BHTT");
    if (!units || units->thousandths < 0 || units->thousandths > LARGEST || !price || !insuredPrice || !servicePercent
        || !insuredPercent || *servicePercent > 100 || *insuredPercent > 100 || !bv || !bh || !others || !patient
        || !copay || !fund)
        return std::nullopt;
    line.units = *units;
    line.price = *price;
    line.insuredPrice = *insuredPrice;
    line.servicePercent = *servicePercent;
    line.insuredPercent = *insuredPercent;
    line.bv = *bv;
    line.bh = *bh;
    line.others = *others;
    line.patient = *patient;
    line.copay = *copay;
    line.fund = *fund;
    line.rate = rateOf(row);
    if (const auto ceiling = amountOf(row, u"T_TRANTT"); ceiling && ceiling->thousandths > 0)
        line.ceiling = ceiling;
    line.isOutside = wholeNumber(row, u"PHAM_VI") == 2;
    const auto supplier = wholeNumber(row, u"NGUON_CTRA");
    line.isOwnDrug = !drug || !supplier || *supplier == 1;
    line.isInsured = text(summary, u"MA_DOITUONG_KCB") != u"9";
    return line;
}

/// Whether THANH_TIEN_BV is right: the formula, or for a facility that charges no difference the whole price less the
/// part of the insured price that the service percentage takes away (QĐ 3176).
bool isBvRight(const Line& line)
{
    if (line.bv == lineAmount(line.units, line.price, line.servicePercent))
        return true;
    const Money hundredfold{line.price.thousandths * 100 - line.insuredPrice.thousandths * (100 - line.servicePercent)};
    return line.table == SERVICES && line.bv == lineAmount(line.units, hundredfold, 1);
}

bool isBhRight(const Line& line)
{
    const Money formula = lineAmount(line.units, line.insuredPrice, line.insuredPercent, line.servicePercent);
    if (line.isOutside)
        return line.bh == Money();
    if (line.bh == formula)
        return true;
    // nothing is insured for the uninsured, and of a drug that a project pays
    if (line.bh == Money() && (!line.isInsured || !line.isOwnDrug))
        return true;
    if (line.ceiling && line.bh < formula)
        return true; // a package is cut at its ceiling, which its other lines share
    if (line.others == Money())
        return false;
    // support given to the facility comes off first
    const Money insuredRest = lineAmount(line.units, line.insuredPrice, line.servicePercent) - line.others;
    return line.bh == percentOf(insuredRest, line.insuredPercent)
        || line.bh == percentOf(line.bv - line.others, line.insuredPercent);
}

struct Split {
    Money patient;
    Money copay;
    Money fund;

    bool operator==(const Split&) const = default;
};

/// The ways in which a line may be split. Source: bhyt XML rules 7.2.
std::vector<Split> splitsOf(const Line& line)
{
    const Money own = line.bv - line.bh;
    const Money fund = insurance::shareOf(line.bh, *line.rate);
    const Money copay = line.bh - fund;
    const Money none;
    const Money support = line.others;
    std::vector<Split> splits{{own, copay, fund}};
    if (support == none)
        return splits;
    // (a) for this patient: off the own part, then the co-payment, then the fund's part
    const Money afterOwn = std::max(none, support - own);
    const Money afterCopay = std::max(none, afterOwn - copay);
    splits = {{std::max(none, own - support), std::max(none, copay - afterOwn), std::max(none, fund - afterCopay)}};
    // (b) for the facility: THANH_TIEN_BH is that of the rest already
    splits.push_back({own - support, copay, fund});
    // (c) antiretroviral drugs: the co-payment is what the other source pays
    if (support == copay)
        splits.push_back({own, none, fund});
    return splits;
}

bool isSplitRight(const Line& line)
{
    const Split written{line.patient, line.copay, line.fund};
    const auto splits = splitsOf(line);
    if (std::find(splits.begin(), splits.end(), written) != splits.end())
        return true;
    if (line.fund == Money() && (!line.isInsured || !line.isOwnDrug))
        return true;
    return line.ceiling && line.fund <= insurance::shareOf(line.bh, *line.rate);
}

void checkFormula(const Line& line, Findings& findings)
{
    const auto add = [&](Rule rule, const QString& tag, Money written, Money expected) {
        findings.add(rule, line.table, tag, line.number, saysInsteadOf(format(written), format(expected)));
    };
    if (!isBvRight(line))
        add(Rule::LineBv, QStringLiteral("THANH_TIEN_BV"), line.bv,
            lineAmount(line.units, line.price, line.servicePercent));
    if (!isBhRight(line))
        add(Rule::LineBh, QStringLiteral("THANH_TIEN_BH"), line.bh,
            line.isOutside ? Money()
                           : lineAmount(line.units, line.insuredPrice, line.insuredPercent, line.servicePercent));
    const Money sum = line.patient + line.copay + line.fund + line.others;
    if (sum != line.bv)
        add(Rule::LineSum, QStringLiteral("THANH_TIEN_BV"), line.bv, sum);
    else if (line.rate && !isSplitRight(line))
        add(Rule::LineSplit, QStringLiteral("T_BHTT"), line.fund, splitsOf(line).front().fund);
    if (line.ceiling && line.fund > *line.ceiling)
        add(Rule::PackageCeiling, QStringLiteral("T_BHTT"), line.fund, *line.ceiling);
}

void checkSources(const Row& row, const QString& table, int number, Findings& findings)
{
    const auto total = amountOf(row, u"T_NGUONKHAC");
    Money sum;
    for (const QStringView tag : {QStringView(u"T_NGUONKHAC_NSNN"), QStringView(u"T_NGUONKHAC_VTNN"),
             QStringView(u"T_NGUONKHAC_VTTN"), QStringView(u"T_NGUONKHAC_CL")}) {
        const auto part = amountOf(row, tag);
        if (!part)
            return;
        sum += *part;
    }
    if (total && *total != sum)
        findings.add(Rule::LineSources, table, QStringLiteral("T_NGUONKHAC"), number,
            saysInsteadOf(format(*total), format(sum)));
}

/// What nothing may be claimed for, whatever the other numbers say.
void checkClaimed(const Row& row, const QString& table, int number, Findings& findings)
{
    const auto fund = amountOf(row, u"T_BHTT");
    const bool claims = fund && *fund != Money();
    if (claims && wholeNumber(row, u"PHAM_VI") == 2)
        findings.add(Rule::OutOfScope, table, QStringLiteral("T_BHTT"), number, says(format(*fund)));
    const auto supplier = wholeNumber(row, u"NGUON_CTRA");
    if (claims && supplier && *supplier >= 2 && *supplier <= 4)
        findings.add(Rule::Supplier, table, QStringLiteral("T_BHTT"), number, says(format(*fund)));
    if (table != SERVICES)
        return;
    const auto price = amountOf(row, u"DON_GIA_BV");
    const auto insuredPrice = amountOf(row, u"DON_GIA_BH");
    if (!price || !insuredPrice)
        return;
    const QStringView code = text(row, u"MA_DICH_VU");
    const bool isService = !row.filled(u"MA_VAT_TU"); // a supply repeats the code of its procedure
    if (isService && code.endsWith(u"_TB") && (*price != Money() || *insuredPrice != Money()))
        findings.add(Rule::Stopped, table, QStringLiteral("DON_GIA_BV"), number);
    if (isService && code.endsWith(u".0000") && *insuredPrice != Money())
        findings.add(Rule::NoPrice, table, QStringLiteral("DON_GIA_BH"), number, says(format(*insuredPrice)));
    if (wholeNumber(row, u"TAI_SU_DUNG") == 1 && *price != *insuredPrice)
        findings.add(Rule::Reused, table, QStringLiteral("DON_GIA_BH"), number,
            saysInsteadOf(format(*insuredPrice), format(*price)));
}

/// The sums that XML1 repeats; a sum of which a part cannot be read is left out.
class Sums {
public:
    void add(const Row& row, QStringView tag, const QString& total)
    {
        auto& sum = m_sums[total];
        const auto part = amountOf(row, tag);
        if (part && sum)
            *sum += *part;
        else
            sum.reset();
    }
    void start(const QString& total) { m_sums.emplace(total, Money()); }
    std::optional<Money> of(const QString& total) const
    {
        const auto found = m_sums.find(total);
        return found == m_sums.end() ? std::nullopt : found->second;
    }
    const std::map<QString, std::optional<Money>>& all() const { return m_sums; }

private:
    std::map<QString, std::optional<Money>> m_sums;
};

void checkTotals(const Claim& claim, Findings& findings)
{
    Sums sums;
    for (const QString& total : {QStringLiteral("T_THUOC"), QStringLiteral("T_VTYT"), QStringLiteral("T_TONGCHI_BV"),
             QStringLiteral("T_TONGCHI_BH"), QStringLiteral("T_BNTT"), QStringLiteral("T_BNCCT"),
             QStringLiteral("T_NGUONKHAC"), QStringLiteral("T_BHTT_GDV"), QStringLiteral("T_BHTT")})
        sums.start(total);
    const auto addLine = [&](const Row& row) {
        sums.add(row, u"THANH_TIEN_BV", QStringLiteral("T_TONGCHI_BV"));
        sums.add(row, u"THANH_TIEN_BH", QStringLiteral("T_TONGCHI_BH"));
        for (const QString& same : {QStringLiteral("T_BNTT"), QStringLiteral("T_BNCCT"), QStringLiteral("T_NGUONKHAC"),
                 QStringLiteral("T_BHTT")})
            sums.add(row, same, same);
        if (wholeNumber(row, u"MA_PTTT") == 1)
            sums.add(row, u"T_BHTT", QStringLiteral("T_BHTT_GDV"));
    };
    for (const Row& row : claim.rows(DRUGS)) {
        addLine(row);
        sums.add(row, u"THANH_TIEN_BV", QStringLiteral("T_THUOC"));
    }
    for (const Row& row : claim.rows(SERVICES)) {
        addLine(row);
        const auto group = wholeNumber(row, u"MA_NHOM");
        if (group == 10 || group == 11) // 11: percentage supplies of the older list
            sums.add(row, u"THANH_TIEN_BV", QStringLiteral("T_VTYT"));
    }

    const Row& summary = claim.summary();
    const auto insured = sums.of(QStringLiteral("T_TONGCHI_BH"));
    const auto copay = sums.of(QStringLiteral("T_BNCCT"));
    for (const auto& [tag, sum] : sums.all()) {
        const auto written = amountOf(summary, tag);
        if (!written || !sum || *written == *sum)
            continue;
        const QString detail = saysInsteadOf(format(*written), format(*sum));
        if (tag != u"T_BHTT")
            findings.add(Rule::Total, SUMMARY, tag, 0, detail);
        else if (!insured || !copay || *written != *insured - *copay) // other sources part the two forms of the rule
            findings.add(Rule::TotalFund, SUMMARY, tag, 0, detail);
    }
}

void checkExamsAndOperations(const Claim& claim, Findings& findings)
{
    int exams = 0;
    std::map<QDate, int> operations;
    const bool stays = text(claim.summary(), u"MA_LOAI_KCB") == u"03";
    const auto& rows = claim.rows(SERVICES);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const auto group = wholeNumber(row, u"MA_NHOM");
        const auto insured = amountOf(row, u"THANH_TIEN_BH");
        if (!insured || *insured == Money())
            continue;
        if (group == 13 && stays && ++exams == 2)
            findings.add(Rule::SeveralExams, SERVICES, QStringLiteral("MA_NHOM"), lineNumber(row, i));
        const auto at = moment(row, row.filled(u"NGAY_TH_YL") ? u"NGAY_TH_YL" : u"NGAY_YL");
        if (group == 8 && at && wholeNumber(row, u"TYLE_TT_DV") == 100 && ++operations[at->day] == 2)
            findings.add(Rule::SecondSurgery, SERVICES, QStringLiteral("TYLE_TT_DV"), lineNumber(row, i));
    }
}

} // namespace

void checkMoney(const CheckScope& scope, Findings& findings)
{
    const Claim& claim = scope.claim;
    for (const QString& table : {DRUGS, SERVICES}) {
        const auto& rows = claim.rows(table);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const int number = lineNumber(rows[i], i);
            if (const auto line = lineOf(rows[i], table, number, claim.summary()))
                checkFormula(*line, findings);
            checkSources(rows[i], table, number, findings);
            checkClaimed(rows[i], table, number, findings);
        }
    }
    if (claim.complete)
        checkTotals(claim, findings);
    checkExamsAndOperations(claim, findings);
}

} // namespace tramyte::claim
