// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Clinic.h"

#include "app/demo/Body.h"
#include "app/demo/Calendar.h"

#include <algorithm>

namespace tramyte::demo {

namespace {

constexpr int kMost = 4;          ///< medicines in one visit
constexpr int kLegalMonths = 72;  ///< younger children are weighed before a prescription
constexpr int kGlucoseLeast = 58; ///< tenths of mmol/L
const QString kGlucose = QStringLiteral("23.0077");

Instant later(Instant from, int minutes)
{
    return {from.ms + qint64(minutes) * 60'000};
}

QString resultOf(const QString& code, const Person& person, Random& random)
{
    const auto tenths = [](int value) { return QStringLiteral("%1.%2").arg(value / 10).arg(value % 10); };
    if (code == kGlucose)
        return tenths(person.chronic & Diabetes ? random.around(kGlucoseLeast + 20, 24) : random.around(53, 8));
    if (code == u"22.0120")
        return tenths(random.around(88, 40));
    if (code == u"23.0206")
        return random.chance(700) ? QStringLiteral("Bình thường") : QStringLiteral("Bạch cầu niệu dương tính");
    if (code == u"21.0014")
        return random.chance(800) ? QStringLiteral("Nhịp xoang đều") : QStringLiteral("Nhịp xoang, dày thất trái");
    if (code == u"18.0020")
        return QStringLiteral("Một thai sống trong tử cung, phát triển phù hợp tuổi thai");
    if (code == u"18.0001")
        return QStringLiteral("Hiện tại chưa thấy hình ảnh bất thường");
    return {};
}

QString adviceFor(const Complaint& complaint, bool refers)
{
    if (refers)
        return QStringLiteral("Đi khám ngay tại nơi được chuyển đến, mang theo giấy chuyển");
    if (complaint.main == u"I10" || complaint.main.startsWith(u"E11"))
        return QStringLiteral("Ăn giảm muối, vận động đều, uống thuốc hằng ngày, không tự ý bỏ thuốc");
    if (complaint.code.startsWith(u"wound"))
        return QStringLiteral("Giữ khô và sạch vết thương, thay băng hằng ngày");
    if (complaint.main.startsWith(u'Z'))
        return QStringLiteral("Ăn uống đủ chất, nghỉ ngơi hợp lý");
    if (complaint.fever > 0)
        return QStringLiteral("Uống nhiều nước, khám lại ngay khi sốt cao, khó thở hoặc li bì");
    return QStringLiteral("Dùng thuốc theo đơn, khám lại khi không đỡ");
}

} // namespace

VisitPlan Clinic::visit(const Occasion& occasion, Instant arrivedAt, Random& random) const
{
    const Complaint& complaint = *occasion.complaint;
    VisitPlan plan;
    plan.person = occasion.person;
    plan.byMidwife = complaint.code == u"antenatal" || complaint.code == u"postnatal";
    plan.arrivedAt = arrivedAt;
    plan.measuredAt = later(arrivedAt, random.between(3, 8));
    plan.examinedAt = later(plan.measuredAt, random.between(4, 12));
    plan.reason = occasion.again ? QStringLiteral("Khám lại theo hẹn")
                                 : complaint.reasons[random.below(static_cast<int>(complaint.reasons.size()))];
    plan.careType = QStringLiteral("01");
    plan.vitals = measure(m_population[occasion.person], complaint, localDay(arrivedAt), occasion.again, random);
    plan.vitals.at = plan.measuredAt;
    examine(plan, occasion, random);
    orderTests(plan, occasion, random);
    decide(plan, occasion, random);
    if (!plan.referral && !plan.byMidwife)
        prescribe(plan, occasion, random);
    plan.dispensedAt = later(plan.prescribedAt, random.between(2, 6));
    plan.closedAt = later(plan.dispensedAt, random.between(2, 5));
    plan.paidAt = later(plan.closedAt, random.between(1, 4));
    plan.payMethod = random.chance(780) ? QStringLiteral("cash") : QStringLiteral("transfer");
    return plan;
}

void Clinic::examine(VisitPlan& plan, const Occasion& occasion, Random& random) const
{
    const Complaint& complaint = *occasion.complaint;
    const Person& person = m_population[plan.person];
    plan.main = complaint.main;
    plan.others = complaint.others;
    const bool chronic = person.chronic & Hypertension;
    if (chronic && person.ageOn(localDay(plan.arrivedAt)) >= 40 && plan.main != u"I10"
        && !plan.others.contains(QStringLiteral("I10")) && random.chance(350))
        plan.others << QStringLiteral("I10");
    if (occasion.again) {
        plan.examination = QStringLiteral("Đỡ nhiều, toàn trạng tốt");
        plan.history = QStringLiteral("Đã khám và điều trị tại trạm");
        return;
    }
    plan.examination = complaint.examination;
    if (plan.main == u"I10" || plan.main.startsWith(u"E11"))
        plan.history = QStringLiteral("Điều trị đều nhiều năm");
    else if (complaint.code == u"antenatal")
        plan.history = QStringLiteral("Thai nghén tiến triển bình thường");
    else if (chronic && random.chance(500))
        plan.history = QStringLiteral("Tăng huyết áp");
}

void Clinic::orderTests(VisitPlan& plan, const Occasion& occasion, Random& random) const
{
    plan.prescribedAt = later(plan.examinedAt, random.between(3, 8));
    if (occasion.again && !occasion.complaint->code.startsWith(u"wound"))
        return;
    for (const TestChance& test : occasion.complaint->tests) {
        if (random.chance(test.permille))
            orderTest(plan, test.code, random);
    }
}

void Clinic::orderTest(VisitPlan& plan, const QString& code, Random& random) const
{
    PlannedTest test;
    test.code = code;
    test.orderedAt = later(plan.examinedAt, random.between(1, 3));
    test.doneAt = later(test.orderedAt, random.between(4, 9));
    test.resultAt = later(test.doneAt, random.between(5, 12));
    test.performer = plan.byMidwife ? user::kDoctor : user::kMidwife;
    test.result = resultOf(code, m_population[plan.person], random);
    plan.prescribedAt = std::max(plan.prescribedAt, later(test.resultAt, 2));
    plan.tests.push_back(std::move(test));
}

void Clinic::prescribe(VisitPlan& plan, const Occasion& occasion, Random& random) const
{
    const int months = m_population[plan.person].monthsOn(localDay(plan.arrivedAt));
    const QString allergy = m_identity.allergy(plan.person);
    for (const Remedy& remedy : occasion.complaint->remedies) {
        const bool fits = months >= remedy.fromMonths && months <= remedy.toMonths;
        const int permille = occasion.again ? remedy.permille / 3 : remedy.permille;
        if (!fits || static_cast<int>(plan.drugs.size()) == kMost || !random.chance(permille))
            continue;
        if (!allergy.isEmpty() && m_tables.substanceOf.at(remedy.medicine).contains(allergy, Qt::CaseInsensitive))
            continue;
        PlannedDrug drug;
        drug.medicine = remedy.medicine;
        drug.quantity = {remedy.each.thousandths * remedy.times * remedy.days};
        drug.dose = {remedy.each, remedy.times, m_tables.unitOf.at(remedy.medicine), remedy.when, {}};
        drug.days = remedy.days;
        plan.drugs.push_back(std::move(drug));
    }
}

void Clinic::decide(VisitPlan& plan, const Occasion& occasion, Random& random) const
{
    const Complaint& complaint = *occasion.complaint;
    const QDate day = localDay(plan.arrivedAt);
    plan.outcome = occasion.again ? QStringLiteral("cured") : complaint.outcome;
    const bool refers = !occasion.again && random.chance(complaint.referPermille);
    plan.advice = adviceFor(complaint, refers);
    if (refers) {
        visit::Referral slip;
        slip.facility = place::kReferral;
        slip.facilityName = place::kReferralName;
        slip.reason = 1;
        slip.signs = complaint.examination;
        slip.treatment = QStringLiteral("Đã khám, theo dõi tại trạm");
        slip.condition = QStringLiteral("Tỉnh, mạch và huyết áp ổn định");
        slip.plan = QStringLiteral("Chuyển cơ sở khám bệnh, chữa bệnh để khám chuyên khoa");
        slip.transport = QStringLiteral("Xe gia đình");
        plan.referral = std::move(slip);
        plan.outcome = QStringLiteral("unchanged");
        return;
    }
    if (occasion.next.isValid()) {
        plan.appointment = occasion.next;
        plan.appointmentNote = QStringLiteral("Tái khám và lĩnh thuốc tháng sau");
    } else if (!occasion.again && complaint.again > 0 && random.chance(complaint.againPermille)) {
        plan.appointment = nextWorkingDay(day.addDays(complaint.again));
        plan.appointmentNote = QStringLiteral("Khám lại");
    }
}

void Clinic::plant(VisitPlan& plan, Fault fault) const
{
    const bool child = m_population[plan.person].monthsOn(localDay(plan.arrivedAt)) < kLegalMonths;
    const Quantity less = Quantity::units(2);
    if (fault == Fault::WrongQuantity && (plan.drugs.empty() || plan.drugs.front().quantity <= less))
        fault = Fault::NoWeight;
    if (fault == Fault::SamePerson
        && std::ranges::none_of(plan.tests, [](const PlannedTest& it) { return !it.result.isEmpty(); }))
        fault = Fault::NoOutcome;
    if (fault == Fault::NoWeight && child)
        fault = Fault::NoOutcome;
    plan.fault = fault;
    switch (fault) {
    case Fault::NoWeight: plan.vitals.weightG.reset(); break;
    case Fault::NoOutcome: plan.outcome.clear(); break;
    case Fault::SamePerson:
        for (PlannedTest& test : plan.tests)
            test.performer = plan.byMidwife ? user::kMidwife : user::kDoctor;
        break;
    case Fault::WrongQuantity: plan.drugs.front().quantity = plan.drugs.front().quantity - less; break;
    case Fault::CardCut:
    case Fault::None: break;
    }
}

} // namespace tramyte::demo
