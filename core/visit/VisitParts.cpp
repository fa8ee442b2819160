// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/VisitParts.h"

#include "core/text/Fold.h"
#include "core/visit/VisitRules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace tramyte::visit {

namespace {

const QString kNotInsured = QStringLiteral("9");
constexpr qint64 kMostHoursAhead = 12; // a clock may be off by some hours; beyond that it is a slip of the finger
constexpr qint64 kMsInHour = 3'600'000;
const QString kAtStation = QStringLiteral("1.2");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

bool isBlank(VitalSigns signs)
{
    signs.id = {};
    signs.at = {};
    return signs == VitalSigns{};
}

Result<void> checkQuantity(Quantity quantity)
{
    if (quantity.thousandths > 0)
        return {};
    return failField(
        QStringLiteral("quantity"), QStringLiteral("quantity.notPositive"), tr("The quantity must be above zero."));
}

/// Whether a code stands in a dated list; a day before the list's first version asks nothing.
Result<void> requireCode(
    const catalog::Catalogue& catalogue, catalog::Kind kind, const QString& code, QDate day, const QString& field)
{
    TRY_LET(known, catalogue.find(kind, code, day));
    if (known)
        return {};
    TRY_LET(list, catalogue.list(kind, day));
    if (list.empty())
        return {};
    return failField(field, QStringLiteral("visit.unknownCode"),
        tr("%1 is not in the list of codes of %2.").arg(code, day.toString(QStringLiteral("dd/MM/yyyy"))));
}

/// A card whose holder is somebody else by name or birth, until a person says that they are the same. Who asks for
/// insurance by name decides that with a reason. Source: insurance rules 2.6.
Result<void> checkHolder(const patient::InsuranceCard& card, const OpenForm& form, Issues& warnings)
{
    if (card.sameHolder || (card.holderName.isEmpty() && !card.holderBirth))
        return {};
    const QString message
        = tr("Name or birth on the insurance card differ from the record. Confirm on the card that they "
             "are the same person, or choose not to use insurance (code 9).");
    if (!form.arrivalCode.isEmpty() && form.overrideReason.isEmpty())
        return tl::unexpected(Error{ErrorKind::Validation, QStringLiteral("card.otherHolder"), message, {},
            QStringLiteral("arrivalCode"), true});
    warnings.push_back({Severity::Warning, QStringLiteral("card.otherHolder"), QStringLiteral("arrivalCode"), message});
    return {};
}

/// The card of the day, or what is to be said of its absence.
Result<void> putCard(Visit& visit, const OpenForm& form, const patient::Patient& patient, Issues& warnings)
{
    const QDate day = visit.day();
    const patient::InsuranceCard* card = patient.cardOn(day);
    const auto warn = [&](const char* code, const QString& message) {
        warnings.push_back({Severity::Warning, QString::fromLatin1(code), QStringLiteral("arrivalCode"), message});
    };
    if (card) {
        if (visit.arrivalCode == kNotInsured)
            return {};
        visit.card = card->id;
        return checkHolder(*card, form, warnings);
    }
    if (patient.cards.empty()) {
        if (visit.arrivalCode != kNotInsured)
            warn("card.missing", tr("No insurance card is known: until one is, the patient pays."));
        return {};
    }
    const patient::InsuranceCard& last = patient.cards.back();
    const bool over = last.validTo.isValid() && last.validTo < day;
    const QString told = (over ? tr("The insurance card ended on %1.") : tr("The insurance card begins on %1."))
                             .arg((over ? last.validTo : last.validFrom).toString(QStringLiteral("dd/MM/yyyy")));
    const QString message = told + u' ' + tr("Check the card, or choose not to use insurance (code 9).");
    // asked for insurance by name: that is the person's to decide, with a reason
    if (!form.arrivalCode.isEmpty() && form.arrivalCode != kNotInsured && form.overrideReason.isEmpty())
        return tl::unexpected(Error{ErrorKind::Validation, QStringLiteral("card.notValidOnDay"), message, {},
            QStringLiteral("arrivalCode"), true});
    warn("card.notValidOnDay", message);
    return {};
}

} // namespace

Result<Visit> begin(const OpenForm& form, const patient::Patient& patient, Instant now,
    const catalog::Catalogue& catalogue, Issues& warnings)
{
    if (patient.archived)
        return fail(ErrorKind::Validation, QStringLiteral("patient.archived"),
            tr("This patient's record is archived. Open the record that is in use."));
    Visit visit;
    visit.arrivedAt = form.at.value_or(now);
    const QDate day = visit.day();
    if (day < patient.birth->earliest())
        return failField(QStringLiteral("at"), QStringLiteral("visit.beforeBirth"),
            tr("The visit lies before the patient's birth."));
    if (visit.arrivedAt.ms > now.ms + kMostHoursAhead * kMsInHour)
        return failField(QStringLiteral("at"), QStringLiteral("visit.tooFarAhead"),
            tr("The visit would begin on %1, and now it is %2. Enter the moment at which the patient came, or check "
               "the "
               "clock of this PC.")
                .arg(formatLocal(visit.arrivedAt), formatLocal(now)));
    if (visit.arrivedAt > now)
        warnings.push_back({Severity::Warning, QStringLiteral("visit.future"), QStringLiteral("at"),
            tr("The visit lies after the clock of this PC. Check the clock.")});
    visit.arrivalCode = !form.arrivalCode.isEmpty() ? form.arrivalCode : patient.cardOn(day) ? kAtStation : kNotInsured;
    TRY(requireCode(catalogue, catalog::Kind::ArrivalCode, visit.arrivalCode, day, QStringLiteral("arrivalCode")));
    visit.careType = form.careType;
    TRY(requireCode(catalogue, catalog::Kind::CareType, visit.careType, day, QStringLiteral("careType")));
    TRY(putCard(visit, form, patient, warnings));
    visit.note = form.overrideReason;
    visit.patient = patient.id;
    visit.reason = text::tidy(form.reason);
    visit.referredFrom = form.referredFrom;
    visit.referralPaper = form.referralPaper;
    visit.enteredAt = now;
    return visit;
}

QString codeOf(const QString& station, int year, int device, qint64 number)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(station)
        .arg(year)
        .arg(device, 2, 10, QLatin1Char('0'))
        .arg(number, 6, 10, QLatin1Char('0'));
}

QString slipNumberOf(int year, qint64 number)
{
    return QStringLiteral("%1/%2").arg(number).arg(year);
}

Result<void> putVitals(Visit& visit, const VitalSigns& signs)
{
    const auto known = std::ranges::find(visit.vitals, signs.id, &VitalSigns::id);
    if (isBlank(signs)) {
        if (signs.id && known != visit.vitals.end())
            visit.vitals.erase(known);
        return {};
    }
    TRY(checkVitals(signs));
    if (known != visit.vitals.end())
        *known = signs;
    else
        visit.vitals.push_back(signs);
    std::ranges::stable_sort(visit.vitals, {}, [](const VitalSigns& it) { return std::pair(it.at, it.id); });
    return {};
}

Result<Issues> putDiagnoses(
    Visit& visit, const QString& main, const QStringList& others, Sex sex, const catalog::Catalogue& catalogue)
{
    if (main.trimmed().isEmpty() && others.isEmpty()) {
        visit.diagnoses.clear();
        return Issues{};
    }
    if (main.trimmed().isEmpty())
        return failField(QStringLiteral("main"), QStringLiteral("diagnosis.mainMissing"),
            tr("State the main diagnosis before the accompanying ones."));
    std::vector<catalog::Diagnosis> diagnoses;
    std::vector<Diagnosis> stated;
    for (const QString& typed : QStringList{main} + others) {
        const QString code = normalisedDiagnosisCode(typed);
        TRY_LET(entry, catalogue.find(catalog::Kind::Icd10, code, visit.day()));
        if (!entry)
            return failField(diagnosisField(diagnoses.size()), QStringLiteral("diagnosis.unknown"),
                tr("%1 is not in the list of diagnoses (ICD-10) of this station.").arg(typed));
        diagnoses.push_back(catalog::Diagnosis::from(*entry));
        stated.push_back({diagnoses.back().code, diagnoses.back().nameVi});
    }
    TRY_LET(warnings, checkDiagnoses(diagnoses, sex));
    visit.diagnoses = std::move(stated);
    return warnings;
}

Result<ServiceOrder> makeOrder(
    const Visit& visit, const OrderForm& form, ServiceOrderId id, UserId by, const catalog::Catalogue& catalogue)
{
    TRY(checkQuantity(form.quantity));
    TRY_LET(entry, catalogue.find(catalog::Kind::Service, form.code, visit.day()));
    if (!entry)
        return failField(QStringLiteral("code"), QStringLiteral("service.unknown"),
            tr("%1 is not in the service list of that day.").arg(form.code));
    ServiceOrder order{id, *entry, form.quantity, form.at, form.doneAt, form.resultAt, by,
        text::tidyLine(form.performer), text::tidy(form.result)};
    TRY(checkMoments(visit, order));
    return order;
}

Result<void> putOrder(ServiceOrder& order, Quantity quantity, const QString& performer, const QString& result)
{
    TRY(checkQuantity(quantity));
    order.quantity = quantity;
    order.performer = text::tidyLine(performer);
    order.result = text::tidy(result);
    return {};
}

Result<void> removeOrder(Visit& visit, ServiceOrderId id)
{
    if (std::erase_if(visit.services, [&](const ServiceOrder& it) { return it.id == id; }) == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("service.notFound"),
            tr("This service is not ordered in this visit. Open the visit anew."));
    return {};
}

void putFindings(Visit& visit, const Findings& findings)
{
    const std::pair<const std::optional<QString>&, QString&> texts[] = {{findings.text, visit.diagnosisText},
        {findings.history, visit.history}, {findings.examination, visit.examination}, {findings.advice, visit.advice}};
    for (const auto& [typed, kept] : texts) {
        if (typed)
            kept = text::tidy(*typed);
    }
}

Result<void> putAppointment(Visit& visit, QDate day, const QString& note)
{
    if (!day.isValid() || day <= visit.day())
        return failField(QStringLiteral("day"), QStringLiteral("appointment.day"),
            tr("The next appointment must lie after the visit."));
    Appointment slip = visit.appointment.value_or(Appointment{}); // one for each visit: a change keeps its number
    slip.day = day;
    slip.note = text::tidy(note);
    visit.appointment = slip;
    return {};
}

Result<void> putReferral(Visit& visit, Referral slip)
{
    static const QRegularExpression facility(QStringLiteral("^[0-9]{2}[0-9A-Z]{3}$"));
    if (!facility.match(slip.facility).hasMatch())
        return failField(QStringLiteral("facility"), QStringLiteral("referral.facility"),
            tr("The receiving place needs its code of five characters."));
    if (slip.reason < 1 || slip.reason > 3)
        return failField(QStringLiteral("reasonCode"), QStringLiteral("referral.reason"),
            tr("The reason of a referral is 1, 2 or 3."));
    slip.number = visit.referral ? visit.referral->number : QString();
    slip.issuedAt = visit.referral ? visit.referral->issuedAt : Instant{};
    visit.referral = std::move(slip);
    visit.discharge = visit.referral->reason == 3 ? 5 : 2; // MA_LOAI_RV: on request, or for professional reasons
    return {};
}

} // namespace tramyte::visit
