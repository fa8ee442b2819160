// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PaperService.h"

#include "core/catalog/ServiceItem.h"
#include "core/document/Appointment.h"
#include "core/document/CostStatement.h"
#include "core/document/Receipt.h"
#include "core/document/Referral.h"
#include "core/document/VisitSlip.h"
#include "core/storage/Database.h"

#include <algorithm>

namespace tramyte::document {

using security::Permission;
using security::Session;

namespace {

/// A narcotic is handed out for at most ten days at a time. Source: TT 26/2025/TT-BYT, form N.
constexpr int kNarcoticPhaseDays = 10;

std::optional<Quantity> thousandths(std::optional<int> value, int each)
{
    return value ? std::optional(Quantity{qint64(*value) * each}) : std::nullopt;
}

/// The latest value measured of one sign.
template <class Sign>
std::optional<int> latest(const visit::Visit& visit, Sign sign)
{
    for (auto it = visit.vitals.rbegin(); it != visit.vitals.rend(); ++it) {
        if ((*it).*sign)
            return (*it).*sign;
    }
    return std::nullopt;
}

void fillVitals(VisitSlip& slip, const visit::Visit& visit)
{
    using visit::VitalSigns;
    slip.pulse = latest(visit, &VitalSigns::pulse);
    slip.respiration = latest(visit, &VitalSigns::respiration);
    slip.spo2 = latest(visit, &VitalSigns::spo2);
    slip.temperatureC = thousandths(latest(visit, &VitalSigns::temperatureHundredths), 10);
    slip.heightCm = thousandths(latest(visit, &VitalSigns::heightMm), 100);
    slip.weightKg = thousandths(latest(visit, &VitalSigns::weightG), 1);
    for (const VitalSigns& signs : visit.vitals) { // the two belong together
        if (signs.systolic && signs.diastolic) {
            slip.systolic = signs.systolic;
            slip.diastolic = signs.diastolic;
        }
    }
}

QString allergiesOf(const patient::Patient& patient)
{
    QStringList allergies;
    for (const patient::Allergy& it : patient.allergies)
        allergies << (it.reaction.isEmpty() ? it.substance : QStringLiteral("%1 (%2)").arg(it.substance, it.reaction));
    return allergies.join(QStringLiteral("; "));
}

int costGroupOf(const visit::ServiceOrder& order)
{
    return catalog::ServiceItem::from(order.entry).costGroup;
}

/// Surgery and procedures (MA_NHOM 8 and 18) without a result are what was done, not what was found.
bool isProcedure(const visit::ServiceOrder& order)
{
    const int group = costGroupOf(order);
    return (group == 8 || group == 18) && order.result.isEmpty();
}

QString withStrength(const catalog::Medicine& medicine)
{
    return (medicineName(medicine) + u' ' + medicine.strength).trimmed();
}

/// Whether the visit says what ails the person.
bool isClinical(const visit::Visit& visit)
{
    return !visit.diagnoses.empty() || !visit.diagnosisText.isEmpty() || !visit.history.isEmpty()
        || !visit.examination.isEmpty() || !visit.advice.isEmpty();
}

Receipt::Way wayOf(const QString& method)
{
    if (method == u"card")
        return Receipt::Way::Card;
    return method == u"transfer" ? Receipt::Way::Transfer : Receipt::Way::Cash;
}

CostStatement::Care careOf(const QString& careType)
{
    static const QStringList courses{QStringLiteral("02"), QStringLiteral("05"), QStringLiteral("08")};
    if (careType == u"03")
        return CostStatement::Care::Inpatient;
    if (careType == u"04" || careType == u"09")
        return CostStatement::Care::DayInpatient;
    return courses.contains(careType) ? CostStatement::Care::Outpatient : CostStatement::Care::Examination;
}

CostStatement::Line statementLine(const bill::Line& it)
{
    CostStatement::Line line;
    line.group = statementGroup(it.costGroup());
    line.name = it.entry.name;
    line.unit = it.entry.field(QStringLiteral("unit"));
    line.quantity = it.cost.quantity;
    line.hospitalPrice = it.cost.hospitalPrice;
    line.insuredPrice = it.cost.insuredRatio > 0 ? it.cost.insuredPrice : Money{};
    line.servicePercent = it.cost.serviceRatio;
    line.insuredPercent = it.cost.insuredRatio;
    line.hospitalAmount = it.split.hospital;
    line.insuredAmount = it.split.insured;
    line.fund = it.split.fund;
    line.coPay = it.split.copay;
    line.other = it.split.otherSources;
    line.own = it.split.patientOwn;
    return line;
}

/// One block for each rate; what the card does not pay for stands with the visit's own rate.
std::vector<CostStatement::Block> blocksOf(
    const bill::Bill& bill, const std::optional<Card>& card, QDate from, QDate to)
{
    std::vector<CostStatement::Block> blocks;
    std::vector<insurance::Rate> rates;
    const auto blockOf = [&](insurance::Rate rate) -> CostStatement::Block& {
        const auto known = std::ranges::find(rates, rate);
        if (known != rates.end())
            return blocks[static_cast<std::size_t>(known - rates.begin())];
        rates.push_back(rate);
        auto& block = blocks.emplace_back(CostStatement::Block{card, from, to, {}});
        if (block.card)
            block.card->benefit = rate;
        return block;
    };
    for (const bill::Line& line : bill.lines) {
        const bool own = !card || line.split.insured == Money{};
        blockOf(own ? bill.rate : line.cost.rate).lines.push_back(statementLine(line));
    }
    if (blocks.empty())
        blockOf(bill.rate);
    return blocks;
}

/// Source: MA_LYDO_CT of QĐ 4750/QĐ-BYT against the boxes of TT 01/2025/TT-BYT annex VI.
Referral::Reason reasonOf(int reason)
{
    switch (reason) {
    case 1: return Referral::Reason::Level;
    case 2: return Referral::Reason::Capability;
    case 3: return Referral::Reason::PatientWish;
    default: return Referral::Reason::None;
    }
}

QString resultsOf(const visit::Visit& visit)
{
    QStringList results;
    for (const visit::ServiceOrder& order : visit.services) {
        if (!order.result.isEmpty())
            results << QStringLiteral("%1: %2").arg(order.entry.name, order.result);
    }
    return results.join(QStringLiteral("; "));
}

QString treatmentOf(const visit::Visit& visit, const std::vector<prescription::Prescription>& prescriptions)
{
    QStringList parts;
    for (const visit::ServiceOrder& order : visit.services) {
        if (isProcedure(order))
            parts << order.entry.name;
    }
    for (const prescription::Prescription& it : prescriptions) {
        for (const prescription::Line& line : it.lines)
            parts << QStringLiteral("%1 x %2 %3")
                         .arg(withStrength(line.medicine()), format(line.quantity).replace(u'.', u','),
                             line.medicine().unit);
    }
    return parts.join(QStringLiteral("; "));
}

/// A paper's diagnoses: the main one taken off the front.
Diagnosis takeMain(std::vector<Diagnosis>& diagnoses)
{
    if (diagnoses.empty())
        return {};
    Diagnosis main = diagnoses.front();
    diagnoses.erase(diagnoses.begin());
    return main;
}

template <class Content>
Result<std::vector<Paper>> onePaper(const Templates& templates, const Content& content)
{
    TRY_LET(paper, paperOf(templates, content));
    return std::vector<Paper>{std::move(paper)};
}

} // namespace

PaperService::PaperService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo)
    : m_ledger(ledger), m_facts(ledger.db, catalogue, std::move(station), demo), m_visits(ledger.db),
      m_patients(ledger.db), m_prescriptions(ledger.db), m_bills(ledger.db), m_gate(ledger, catalogue)
{
}

const std::map<QString, PaperService::Kind>& PaperService::kinds()
{
    static const std::map<QString, Kind> kinds{
        {QStringLiteral("visit-slip"), {&PaperService::visitSlip, {}}},
        {QStringLiteral("prescription"), {&PaperService::prescriptions, {Permission::ReadVisits}}},
        {QStringLiteral("cost-statement"),
            {&PaperService::costStatement, {Permission::ReadVisits, Permission::TakePayments}}},
        {QStringLiteral("referral"), {&PaperService::referral, {Permission::ReadVisits}}},
        {QStringLiteral("appointment"), {&PaperService::appointment, {Permission::ReadVisits}}},
        {QStringLiteral("receipt"), {&PaperService::receipts, {}}},
    };
    return kinds;
}

Result<qint64> PaperService::idOf(const QString& typed) const
{
    if (const auto id = parseId<visit::VisitId>(typed))
        return id->value;
    TRY_LET(known, m_visits.findByCode(typed));
    if (!known)
        return fail(ErrorKind::NotFound, QStringLiteral("visit.notFound"),
            tr("There is no visit with the number %1.").arg(typed));
    return known->value;
}

Result<std::vector<Paper>> PaperService::paper(
    const Session& session, const QString& kind, qint64 id, const PrintOptions& options)
{
    TRY(session.require(Permission::PrintPapers));
    const auto known = kinds().find(kind);
    if (known == kinds().end()) {
        QStringList names;
        for (const auto& [name, printed] : kinds())
            names << name;
        return fail(ErrorKind::Usage, QStringLiteral("paper.unknownKind"),
            tr("There is no paper %1. Known are: %2.").arg(kind, names.join(QStringLiteral(", "))));
    }
    const auto& anyOf = known->second.anyOf;
    if (std::ranges::none_of(anyOf, [&](Permission permission) { return session.may(permission); }) && !anyOf.empty())
        TRY(session.require(anyOf.front()));
    return m_ledger.db.transaction([&]() -> Result<std::vector<Paper>> {
        TRY_LET(facts, read(session, kind, id));
        if (known->second.fill == &PaperService::visitSlip && (isClinical(facts.visit) || !facts.prescriptions.empty()))
            TRY(session.require(Permission::ReadVisits));
        facts.print.reissue = options.reissue;
        TRY_LET(papers, (this->*known->second.fill)(facts));
        if (known->second.fill != &PaperService::receipts && known->second.fill != &PaperService::costStatement)
            TRY(m_gate.check(session, facts.visit.patient)); // the cashier's papers name no disease
        journal::Thing printed{QStringLiteral("visit"), facts.visit.id.value, facts.visit.revision};
        printed.said = QJsonObject{{QStringLiteral("paper"), kind}, {QStringLiteral("reissue"), options.reissue}};
        TRY(m_ledger.journal.record(session.user, journal::Action::Print, printed));
        return papers;
    });
}

Result<PaperService::Facts> PaperService::read(const Session& session, const QString& kind, qint64 id) const
{
    Facts facts;
    visit::VisitId visitId{id};
    if (kind == u"receipt") {
        TRY_LET(payment, m_bills.findPayment(bill::PaymentId{id}));
        if (payment) {
            visitId = payment->visit;
            facts.payments = {*payment};
        }
    }
    TRY_LET(visit, m_visits.require(visitId));
    if (visit.status == visit::Status::Archived)
        return fail(ErrorKind::Validation, QStringLiteral("paper.archived"),
            tr("The visit %1 is archived: no papers are printed from it.").arg(visit.code));
    if (facts.payments.empty()) {
        TRY_LET(payments, m_bills.listPayments(visitId));
        facts.payments = std::move(payments);
    }
    TRY_LET(patient, m_patients.require(visit.patient));
    TRY_LET(prescriptions, m_prescriptions.listOfVisit(visitId));
    if (visit.status == visit::Status::Closed) {
        TRY_LET(bill, m_bills.findOfVisit(visitId));
        facts.bill = std::move(bill);
    }
    const QDate day = visit.day();
    TRY_LET(station, m_facts.letterhead(day));
    TRY_LET(person, m_facts.person(patient, day));
    TRY_LET(card, m_facts.card(patient, visit, facts.bill));
    TRY_LET(clinician, m_facts.signer(visit.clinician));
    TRY_LET(head, m_facts.headName(day));
    facts.print = {m_ledger.clock.now(), session.fullName.isEmpty() ? session.name : session.fullName, false};
    facts.visit = std::move(visit);
    facts.patient = std::move(patient);
    facts.prescriptions = std::move(prescriptions);
    facts.station = std::move(station);
    facts.person = std::move(person);
    facts.card = std::move(card);
    facts.clinician = std::move(clinician);
    facts.head = std::move(head);
    return facts;
}

Result<std::vector<Paper>> PaperService::visitSlip(const Facts& facts) const
{
    const visit::Visit& visit = facts.visit;
    VisitSlip slip;
    slip.station = facts.station;
    slip.print = facts.print;
    slip.person = facts.person;
    slip.card = facts.card;
    slip.visitCode = visit.code;
    slip.arrivalCode = visit.arrivalCode;
    slip.arrived = visit.arrivedAt;
    slip.reason = visit.reason;
    fillVitals(slip, visit);
    slip.history = visit.history;
    slip.allergies = allergiesOf(facts.patient);
    slip.generalExam = visit.examination;
    QStringList procedures;
    for (const visit::ServiceOrder& order : visit.services) {
        if (isProcedure(order))
            procedures << order.entry.name;
        else if (costGroupOf(order) != catalog::examinationGroup || !order.result.isEmpty())
            slip.services.push_back({order.entry.name, order.quantity, order.result});
    }
    slip.procedures = procedures.join(QStringLiteral("; "));
    slip.others = diagnosesOf(visit);
    if (!slip.others.empty())
        slip.diagnosis = takeMain(slip.others);
    for (const prescription::Prescription& it : facts.prescriptions) {
        for (const prescription::Line& line : it.lines)
            slip.medicines.push_back(
                {withStrength(line.medicine()), line.quantity, line.medicine().unit, usageOf(line)});
    }
    slip.advice = visit.advice;
    if (visit.referral) {
        TRY_LET(name, m_facts.facilityName(visit.referral->facility, visit.day()));
        slip.referredTo = visit.referral->facilityName.isEmpty() ? name : visit.referral->facilityName;
    }
    if (visit.appointment)
        slip.followUp = visit.appointment->day;
    if (visit.outcome)
        slip.outcome = visit::vietnameseLabel(*visit.outcome);
    if (visit.closedAt && visit.discharge)
        slip.endState = endStateLabel(*visit.discharge);
    slip.closed = visit.closedAt;
    slip.clinician = facts.clinician;
    return onePaper(m_templates, slip);
}

Result<Prescription> PaperService::prescriptionPaper(const Facts& facts, const prescription::Prescription& it) const
{
    Prescription paper;
    paper.station = facts.station;
    paper.print = facts.print;
    paper.person = facts.person;
    paper.cardCode = facts.card ? facts.card->code : QString();
    paper.kind = it.type == u'N' ? Prescription::Kind::Narcotic
        : it.type == u'H'        ? Prescription::Kind::Psychotropic
                                 : Prescription::Kind::Ordinary;
    paper.code = it.code;
    paper.at = it.prescribedAt;
    paper.weightKg = thousandths(facts.visit.weightG(), 1);
    paper.diagnoses = diagnosesOf(facts.visit);
    int days = 0;
    for (const prescription::Line& line : it.lines) {
        const catalog::Medicine medicine = line.medicine();
        paper.medicines.push_back(
            {medicineName(medicine), medicine.strength, line.quantity, medicine.unit, usageOf(line)});
        days = std::max(days, line.days.value_or(0));
    }
    if (paper.kind != Prescription::Kind::Ordinary) {
        const int most = paper.kind == Prescription::Kind::Narcotic ? kNarcoticPhaseDays : days;
        const QDate first = localDay(it.prescribedAt);
        for (int begun = 0; begun < days; begun += most)
            paper.phases.push_back({first.addDays(begun), first.addDays(std::min(begun + most, days) - 1)});
    }
    paper.advice = facts.visit.advice;
    if (facts.visit.appointment)
        paper.followUp = facts.visit.appointment->day;
    paper.contactPhone = facts.station.phone;
    TRY_LET(prescriber, m_facts.signer(it.prescriber));
    paper.clinician = std::move(prescriber);
    return paper;
}

Result<std::vector<Paper>> PaperService::prescriptions(const Facts& facts) const
{
    std::vector<Paper> papers;
    for (const prescription::Prescription& it : facts.prescriptions) {
        if (it.lines.empty())
            continue;
        TRY_LET(content, prescriptionPaper(facts, it));
        TRY_LET(paper, paperOf(m_templates, content));
        papers.push_back(std::move(paper));
    }
    if (papers.empty())
        return fail(ErrorKind::Validation, QStringLiteral("paper.noPrescription"),
            tr("Nothing was prescribed in the visit %1.").arg(facts.visit.code));
    return papers;
}

Result<std::vector<Paper>> PaperService::costStatement(const Facts& facts) const
{
    const visit::Visit& visit = facts.visit;
    if (!facts.bill || !visit.closedAt)
        return fail(ErrorKind::Validation, QStringLiteral("paper.notClosed"),
            tr("The visit %1 is not closed: what it costs is not yet settled. Close it first.").arg(visit.code));
    const QDate day = visit.day();
    CostStatement statement;
    statement.station = facts.station;
    statement.print = facts.print;
    statement.person = facts.person;
    TRY_LET(department, m_facts.label(catalog::Kind::Department, visit.department, day));
    statement.department = department.startsWith(QStringLiteral("Khoa ")) ? department.mid(5) : department;
    statement.departmentCode = visit.department;
    statement.visitCode = visit.code;
    statement.care = careOf(visit.careType);
    statement.arrived = visit.arrivedAt;
    statement.closed = *visit.closedAt;
    if (statement.care != CostStatement::Care::Examination) {
        statement.treatedFrom = visit.arrivedAt;
        statement.days = static_cast<int>(day.daysTo(localDay(*visit.closedAt))) + 1;
    }
    statement.endState = visit.discharge.value_or(1);
    statement.arrivalCode = visit.arrivalCode;
    if (!visit.referredFrom.isEmpty()) {
        TRY_LET(name, m_facts.facilityName(visit.referredFrom, day));
        statement.referredFrom = name;
    }
    if (visit.referral) {
        TRY_LET(name, m_facts.facilityName(visit.referral->facility, day));
        statement.referredTo = visit.referral->facilityName.isEmpty() ? name : visit.referral->facilityName;
    }
    statement.others = diagnosesOf(visit);
    statement.diagnosis = takeMain(statement.others);
    statement.blocks = blocksOf(*facts.bill, facts.card, day, localDay(*visit.closedAt));
    statement.preparer = facts.print.by;
    statement.head = facts.head;
    return onePaper(m_templates, statement);
}

Result<std::vector<Paper>> PaperService::referral(const Facts& facts) const
{
    const visit::Visit& visit = facts.visit;
    if (!visit.referral)
        return fail(ErrorKind::Validation, QStringLiteral("paper.noReferral"),
            tr("The visit %1 has no referral. Enter where the patient is referred to first.").arg(visit.code));
    const visit::Referral& made = *visit.referral;
    Referral referral;
    referral.station = facts.station;
    referral.print = facts.print;
    referral.person = facts.person;
    referral.card = facts.card;
    referral.number = made.number;
    referral.recordNumber = visit.code;
    referral.bookNumber = made.number;
    TRY_LET(receiver, m_facts.facilityName(made.facility, visit.day()));
    referral.receiver = made.facilityName.isEmpty() ? receiver : made.facilityName;
    referral.leaves = facts.given(made.issuedAt);
    referral.stays = {{facts.station.facilityName, visit.day(), localDay(referral.leaves)}};
    referral.signs = made.signs.isEmpty() ? visit.examination : made.signs;
    referral.tests = resultsOf(visit);
    referral.others = diagnosesOf(visit);
    referral.diagnosis = takeMain(referral.others);
    referral.treatment = made.treatment.isEmpty() ? treatmentOf(visit, facts.prescriptions) : made.treatment;
    referral.condition = made.condition;
    referral.reason = reasonOf(made.reason);
    referral.plan = made.plan;
    referral.transport = made.transport;
    referral.escort = made.escort;
    referral.clinician = facts.clinician;
    referral.representative = facts.head;
    return onePaper(m_templates, referral);
}

Result<std::vector<Paper>> PaperService::appointment(const Facts& facts) const
{
    const visit::Visit& visit = facts.visit;
    if (!visit.appointment)
        return fail(ErrorKind::Validation, QStringLiteral("paper.noAppointment"),
            tr("The visit %1 has no next appointment. Enter its day first.").arg(visit.code));
    Appointment appointment;
    appointment.station = facts.station;
    appointment.print = facts.print;
    appointment.person = facts.person;
    appointment.card = facts.card;
    appointment.number = visit.appointment->number;
    appointment.issued = localDay(facts.given(visit.appointment->issuedAt));
    const auto care = careOf(visit.careType);
    if (visit.closedAt && (care == CostStatement::Care::Inpatient || care == CostStatement::Care::DayInpatient)) {
        appointment.admitted = visit.day();
        appointment.discharged = localDay(*visit.closedAt);
    } else {
        appointment.examined = visit.day();
    }
    appointment.others = diagnosesOf(visit);
    appointment.diagnosis = takeMain(appointment.others);
    appointment.returnDay = visit.appointment->day;
    appointment.clinician = facts.clinician;
    return onePaper(m_templates, appointment);
}

Result<std::vector<Paper>> PaperService::receipts(const Facts& facts) const
{
    std::vector<Paper> papers;
    for (const bill::Payment& payment : facts.payments) {
        Receipt receipt;
        TRY_LET(station, m_facts.letterhead(localDay(payment.paidAt)));
        receipt.station = std::move(station);
        receipt.print = facts.print;
        receipt.number = payment.receipt;
        receipt.payer = payment.payer.isEmpty() ? facts.person.fullName : payment.payer;
        receipt.address = facts.person.address;
        receipt.patientCode = facts.person.code;
        receipt.visitCode = facts.visit.code;
        receipt.reason = QStringLiteral("Thanh toán chi phí khám bệnh, chữa bệnh");
        receipt.amount = payment.amount;
        receipt.paid = payment.paidAt;
        receipt.way = wayOf(payment.method);
        TRY_LET(cashier, m_facts.signer(payment.enteredBy));
        receipt.cashier = cashier.name;
        TRY_LET(paper, paperOf(m_templates, receipt));
        papers.push_back(std::move(paper));
    }
    if (papers.empty())
        return fail(ErrorKind::Validation, QStringLiteral("paper.noPayment"),
            tr("Nothing was paid for the visit %1: there is no receipt.").arg(facts.visit.code));
    return papers;
}

} // namespace tramyte::document
