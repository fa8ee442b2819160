// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/Visit.h"

#include "core/base/Json.h"
#include "core/catalog/EntryJson.h"
#include "core/text/Fold.h"

#include <QJsonArray>
#include <ranges>

namespace tramyte::visit {

namespace {

struct OutcomeWords {
    Outcome outcome;
    const char* word;
    const char* label;
};

constexpr OutcomeWords kOutcomes[] = {
    {Outcome::Cured, "cured", "Khỏi"},
    {Outcome::Improved, "improved", "Đỡ"},
    {Outcome::Unchanged, "unchanged", "Không thay đổi"},
    {Outcome::Worse, "worse", "Nặng hơn"},
    {Outcome::Died, "died", "Tử vong"},
    {Outcome::Terminal, "terminal", "Tiên lượng nặng xin về"},
    {Outcome::Undetermined, "undetermined", "Chưa xác định"},
    {Outcome::DeadOnArrival, "deadOnArrival", "Tử vong ngoại viện"},
};

QJsonValue orNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue decimalOrNull(std::optional<int> value, int thousandthsEach)
{
    return value ? QJsonValue(formatThousandths(qint64(*value) * thousandthsEach)) : QJsonValue();
}

QJsonValue orNull(std::optional<Instant> instant)
{
    return instant ? QJsonValue(formatLocal(*instant)) : QJsonValue();
}

QJsonObject toJson(const VitalSigns& it)
{
    return {{QStringLiteral("at"), formatLocal(it.at)}, {QStringLiteral("weightKg"), decimalOrNull(it.weightG, 1)},
        {QStringLiteral("heightCm"), decimalOrNull(it.heightMm, 100)},
        {QStringLiteral("systolic"), orNull(it.systolic)}, {QStringLiteral("diastolic"), orNull(it.diastolic)},
        {QStringLiteral("pulse"), orNull(it.pulse)},
        {QStringLiteral("temperatureC"), decimalOrNull(it.temperatureHundredths, 10)},
        {QStringLiteral("respiration"), orNull(it.respiration)}, {QStringLiteral("spo2"), orNull(it.spo2)}};
}

QJsonObject toJson(const ServiceOrder& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("service"), catalog::toJson(it.entry)},
        {QStringLiteral("quantity"), format(it.quantity)}, {QStringLiteral("at"), orNull(it.orderedAt)},
        {QStringLiteral("doneAt"), orNull(it.doneAt)}, {QStringLiteral("resultAt"), orNull(it.resultAt)},
        {QStringLiteral("orderedBy"), format(it.orderedBy)}, {QStringLiteral("performer"), json::orNull(it.performer)},
        {QStringLiteral("result"), json::orNull(it.result)}};
}

} // namespace

QString wordOf(Status status)
{
    switch (status) {
    case Status::Open: return QStringLiteral("open");
    case Status::Closed: return QStringLiteral("closed");
    case Status::Archived: return QStringLiteral("archived");
    }
    Q_UNREACHABLE();
}

std::optional<Outcome> outcomeOf(const QString& text)
{
    const QString folded = text::fold(text);
    for (const OutcomeWords& it : kOutcomes) {
        if (text == QLatin1String(it.word) || folded == text::fold(QString::fromUtf8(it.label))
            || text == QString::number(static_cast<int>(it.outcome)))
            return it.outcome;
    }
    return std::nullopt;
}

QString wordOf(Outcome outcome)
{
    return QString::fromLatin1(kOutcomes[static_cast<int>(outcome) - 1].word);
}

QString vietnameseLabel(Outcome outcome)
{
    return QString::fromUtf8(kOutcomes[static_cast<int>(outcome) - 1].label);
}

std::optional<int> Visit::weightG() const
{
    for (const VitalSigns& signs : vitals | std::views::reverse) {
        if (signs.weightG)
            return signs.weightG;
    }
    return std::nullopt;
}

QJsonObject toJson(const Visit& it)
{
    QJsonArray vitals;
    for (const VitalSigns& signs : it.vitals)
        vitals.append(toJson(signs));
    QJsonArray diagnoses;
    for (const Diagnosis& diagnosis : it.diagnoses)
        diagnoses.append(
            QJsonObject{{QStringLiteral("code"), diagnosis.code}, {QStringLiteral("name"), diagnosis.name}});
    QJsonArray services;
    for (const ServiceOrder& order : it.services)
        services.append(toJson(order));
    QJsonValue appointment;
    if (it.appointment)
        appointment = QJsonObject{{QStringLiteral("number"), it.appointment->number},
            {QStringLiteral("day"), it.appointment->day.toString(Qt::ISODate)},
            {QStringLiteral("note"), json::orNull(it.appointment->note)},
            {QStringLiteral("issuedAt"), formatLocal(it.appointment->issuedAt)}};
    QJsonValue referral;
    if (const auto& paper = it.referral)
        referral = QJsonObject{{QStringLiteral("number"), paper->number}, {QStringLiteral("facility"), paper->facility},
            {QStringLiteral("facilityName"), json::orNull(paper->facilityName)},
            {QStringLiteral("reason"), paper->reason}, {QStringLiteral("signs"), json::orNull(paper->signs)},
            {QStringLiteral("treatment"), json::orNull(paper->treatment)},
            {QStringLiteral("condition"), json::orNull(paper->condition)},
            {QStringLiteral("plan"), json::orNull(paper->plan)},
            {QStringLiteral("transport"), json::orNull(paper->transport)},
            {QStringLiteral("escort"), json::orNull(paper->escort)},
            {QStringLiteral("issuedAt"), formatLocal(paper->issuedAt)}};
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("patient"), format(it.patient)},
        {QStringLiteral("card"), it.card ? QJsonValue(format(it.card)) : QJsonValue()},
        {QStringLiteral("status"), wordOf(it.status)}, {QStringLiteral("arrivedAt"), formatLocal(it.arrivedAt)},
        {QStringLiteral("reason"), json::orNull(it.reason)}, {QStringLiteral("careType"), it.careType},
        {QStringLiteral("arrivalCode"), it.arrivalCode},
        {QStringLiteral("referredFrom"), json::orNull(it.referredFrom)},
        {QStringLiteral("referralPaper"), json::orNull(it.referralPaper)},
        {QStringLiteral("history"), json::orNull(it.history)},
        {QStringLiteral("examination"), json::orNull(it.examination)},
        {QStringLiteral("diagnosisText"), json::orNull(it.diagnosisText)},
        {QStringLiteral("advice"), json::orNull(it.advice)}, {QStringLiteral("department"), it.department},
        {QStringLiteral("clinician"), it.clinician ? QJsonValue(format(it.clinician)) : QJsonValue()},
        {QStringLiteral("closedAt"), orNull(it.closedAt)},
        {QStringLiteral("outcome"), it.outcome ? QJsonValue(wordOf(*it.outcome)) : QJsonValue()},
        {QStringLiteral("discharge"), orNull(it.discharge)}, {QStringLiteral("note"), json::orNull(it.note)},
        {QStringLiteral("enteredAt"), formatLocal(it.enteredAt)}, {QStringLiteral("enteredBy"), format(it.enteredBy)},
        {QStringLiteral("revision"), it.revision}, {QStringLiteral("vitals"), vitals},
        {QStringLiteral("diagnoses"), diagnoses}, {QStringLiteral("services"), services},
        {QStringLiteral("appointment"), appointment}, {QStringLiteral("referral"), referral}};
}

} // namespace tramyte::visit
