// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/EarlierStates.h"

#include <QJsonArray>
#include <algorithm>

namespace tramyte::bill {

namespace {

const QString kVisit = QStringLiteral("visit");

qint64 idIn(const QJsonObject& state)
{
    return state.value(QStringLiteral("id")).toString().toLongLong();
}

QString textIn(const QJsonObject& state, const char* field)
{
    return state.value(QLatin1String(field)).toString();
}

std::optional<int> numberIn(const QJsonObject& state, const char* field)
{
    const QJsonValue value = state.value(QLatin1String(field));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

/// A decimal written as text, in units of `thousandthsEach` thousandths.
std::optional<int> measureIn(const QJsonObject& state, const char* field, int thousandthsEach)
{
    const auto thousandths = parseThousandths(textIn(state, field));
    return thousandths ? std::optional(static_cast<int>(*thousandths / thousandthsEach)) : std::nullopt;
}

Quantity quantityIn(const QJsonObject& state, const char* field)
{
    return parseQuantity(textIn(state, field)).value_or(Quantity{});
}

visit::VitalSigns vitalsFrom(const QJsonObject& state)
{
    visit::VitalSigns it;
    it.at = parseLocal(textIn(state, "at")).value_or(Instant{});
    it.weightG = measureIn(state, "weightKg", 1);
    it.heightMm = measureIn(state, "heightCm", 100);
    it.systolic = numberIn(state, "systolic");
    it.diastolic = numberIn(state, "diastolic");
    it.pulse = numberIn(state, "pulse");
    it.temperatureHundredths = measureIn(state, "temperatureC", 10);
    it.respiration = numberIn(state, "respiration");
    it.spo2 = numberIn(state, "spo2");
    return it;
}

Consultation consultationFrom(visit::VisitId visit, const QJsonObject& state)
{
    Consultation it;
    it.visit = visit;
    it.revision = state.value(QStringLiteral("revision")).toInt();
    it.reason = textIn(state, "reason");
    const QJsonArray vitals = state.value(QStringLiteral("vitals")).toArray();
    if (!vitals.isEmpty())
        it.vitals = vitalsFrom(vitals.last().toObject());
    it.history = textIn(state, "history");
    it.examination = textIn(state, "examination");
    for (const QJsonValue diagnosis : state.value(QStringLiteral("diagnoses")).toArray())
        it.otherDiagnoses << textIn(diagnosis.toObject(), "code");
    if (!it.otherDiagnoses.isEmpty())
        it.mainDiagnosis = it.otherDiagnoses.takeFirst();
    it.diagnosisText = textIn(state, "diagnosisText");
    it.advice = textIn(state, "advice");
    const QJsonObject appointment = state.value(QStringLiteral("appointment")).toObject();
    it.appointmentDay = parseDay(textIn(appointment, "day")).value_or(QDate());
    it.appointmentNote = textIn(appointment, "note");
    for (const QJsonValue value : state.value(QStringLiteral("services")).toArray()) {
        const QJsonObject order = value.toObject();
        it.services.push_back({{idIn(order)}, textIn(order.value(QStringLiteral("service")).toObject(), "code"),
            quantityIn(order, "quantity"), textIn(order, "performer"), textIn(order, "result")});
    }
    it.outcome = textIn(state, "outcome");
    return it;
}

PlannedMedicine medicineFrom(const QJsonObject& line)
{
    PlannedMedicine it;
    it.id = {idIn(line)};
    it.medicine = textIn(line.value(QStringLiteral("medicine")).toObject(), "code");
    it.quantity = quantityIn(line, "quantity");
    const QJsonObject dose = line.value(QStringLiteral("dose")).toObject();
    it.dose = {parseQuantity(textIn(dose, "each")), numberIn(dose, "times"), textIn(dose, "unit"), textIn(dose, "when"),
        textIn(dose, "text")};
    it.days = numberIn(line, "days");
    it.overrideReason = textIn(line, "override");
    for (const QJsonValue part : line.value(QStringLiteral("dispensed")).toArray())
        it.handedOut = it.handedOut + quantityIn(part.toObject(), "quantity");
    return it;
}

insurance::CostTotals totalsFrom(const QJsonObject& state)
{
    const auto money = [&](const char* field) { return parseMoney(textIn(state, field)).value_or(Money{}); };
    insurance::CostTotals it;
    it.drugs = money("drugs");
    it.supplies = money("supplies");
    it.hospital = money("hospital");
    it.insured = money("insured");
    it.patientOwn = money("patientOwn");
    it.copay = money("copay");
    it.fund = money("fund");
    it.otherSources = money("otherSources");
    it.fundByService = money("fundByService");
    return it;
}

} // namespace

EarlierStates::EarlierStates(const journal::Ledger& ledger)
    : m_journal(ledger.journal), m_visits(ledger.db), m_prescriptions(ledger.db), m_bills(ledger.db), m_users(ledger.db)
{
}

Result<EarlierStates::State> EarlierStates::stateAfter(
    const QString& kind, qint64 thing, qint64 seq, State current) const
{
    TRY_LET(entries, m_journal.of(kind, thing));
    for (const journal::Entry& entry : entries) {
        if (entry.seq > seq && !isReading(entry))
            return previousState(entry); // the next change began with it; none: it did not exist yet
    }
    return current;
}

Result<void> EarlierStates::addPrescriptions(Consultation& was, visit::VisitId visit, qint64 seq) const
{
    TRY_LET(ids, m_prescriptions.idsOfVisit(visit));
    for (const prescription::PrescriptionId id : ids) {
        TRY_LET(now, m_prescriptions.require(id));
        TRY_LET(state, stateAfter(QStringLiteral("prescription"), id.value, seq, toJson(now)));
        if (!state)
            continue;
        for (const QJsonValue line : state->value(QStringLiteral("lines")).toArray())
            was.medicines.push_back(medicineFrom(line.toObject()));
    }
    std::ranges::stable_sort(was.medicines, {}, &PlannedMedicine::id);
    return {};
}

Result<void> EarlierStates::addBill(EarlierState& state, visit::VisitId visit, qint64 seq) const
{
    TRY_LET(now, m_bills.findOfVisit(visit));
    if (!now)
        return {};
    TRY_LET(bill, stateAfter(QStringLiteral("bill"), now->id.value, seq, toJson(*now)));
    if (!bill)
        return {};
    state.totals = totalsFrom(bill->value(QStringLiteral("totals")).toObject());
    state.patientDong = textIn(*bill, "patientPays").toLongLong();
    return {};
}

Result<std::vector<EarlierState>> EarlierStates::of(visit::VisitId visit) const
{
    TRY_LET(now, m_visits.require(visit));
    TRY_LET(entries, m_journal.of(kVisit, visit.value));
    std::vector<EarlierState> states;
    for (const journal::Entry& entry : entries) {
        const auto before = previousState(entry);
        if (entry.action != wordOf(journal::Action::Amend) || !before)
            continue;
        EarlierState state;
        state.at = entry.at;
        TRY_LET(user, m_users.find(entry.user));
        state.user = user ? user->fullName : QString();
        TRY_LET(amended, stateAfter(kVisit, visit.value, entry.seq, toJson(now)));
        if (amended)
            state.reason = textIn(*amended, "note");
        state.was = consultationFrom(visit, *before);
        TRY(addPrescriptions(state.was, visit, entry.seq));
        TRY(addBill(state, visit, entry.seq));
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace tramyte::bill
