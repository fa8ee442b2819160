// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/HouseholdWriter.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;

namespace {

const QString kHousehold = QStringLiteral("household");
const QString kStay = QStringLiteral("stay");
const QString kDeath = QStringLiteral("death");
const QString kPatient = QStringLiteral("patient");
constexpr int kNewbornDays = 60; ///< who is registered so young was born into the household

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

Result<Household> HouseholdWriter::create(UserId user, Household household)
{
    household.id = m_ledger.ids.next<HouseholdId>();
    while (household.code.isEmpty()) { // somebody may have typed a number that the series comes to
        TRY_LET(number, m_series.next(kHousehold, 0, m_device));
        const QString code
            = QStringLiteral("HO%1-%2").arg(m_device, 2, 10, QLatin1Char('0')).arg(number, 6, 10, QLatin1Char('0'));
        TRY_LET(taken, m_households.findByCode(code));
        if (!taken)
            household.code = code;
    }
    household.enteredAt = m_ledger.clock.now();
    household.enteredBy = user;
    household.revision = 1;
    TRY(m_households.insert(household));
    TRY(m_ledger.journal.record(
        user, Action::Create, {kHousehold, household.id.value, household.revision, std::nullopt, toJson(household)}));
    return household;
}

Result<Household> HouseholdWriter::write(UserId user, const Household& before, const Household& household)
{
    if (household == before)
        return before;
    TRY(m_households.update(household));
    TRY_LET(after, m_households.require(before.id));
    TRY(m_ledger.journal.record(
        user, Action::Change, {kHousehold, after.id.value, after.revision, toJson(before), toJson(after)}));
    return after;
}

Result<HouseholdId> HouseholdWriter::ofCode(UserId user, const QString& code, const Patient& first)
{
    TRY_LET(known, m_households.findByCode(code));
    if (known)
        return *known;
    Household household;
    household.code = code;
    household.hamlet = first.hamlet;
    household.address = first.address;
    TRY_LET(made, create(user, std::move(household)));
    return made.id;
}

Result<Stay> HouseholdWriter::begin(UserId user, Stay stay)
{
    stay.id = m_ledger.ids.next<StayId>();
    stay.enteredAt = m_ledger.clock.now();
    stay.enteredBy = user;
    stay.revision = 1;
    TRY(m_households.insert(stay));
    TRY(m_ledger.journal.record(
        user, Action::Create, {kStay, stay.id.value, stay.revision, std::nullopt, toJson(stay)}));
    return stay;
}

Result<Stay> HouseholdWriter::write(UserId user, const Stay& before, const Stay& stay)
{
    if (stay == before)
        return before;
    TRY(m_households.update(stay));
    Stay after = stay;
    ++after.revision;
    TRY(m_ledger.journal.record(
        user, Action::Change, {kStay, after.id.value, after.revision, toJson(before), toJson(after)}));
    return after;
}

Result<Stay> HouseholdWriter::end(
    UserId user, const Stay& stay, Ending ending, QDate day, const QString& toPlace, HouseholdId toHousehold)
{
    Stay ended = stay;
    ended.ending = ending;
    ended.to = day;
    ended.toPlace = toPlace;
    ended.toHousehold = toHousehold;
    return write(user, stay, ended);
}

Result<Death> HouseholdWriter::write(UserId user, const std::optional<Death>& before, Death death)
{
    if (before) {
        death.revision = before->revision;
        death.enteredAt = before->enteredAt; // when and by whom it was first told
        death.enteredBy = before->enteredBy;
        TRY(m_households.update(death));
        ++death.revision;
    } else {
        TRY(m_households.insert(death));
    }
    TRY(m_ledger.journal.record(user, before ? Action::Change : Action::Create,
        {kDeath, death.patient.value, death.revision, before ? std::optional(toJson(*before)) : std::nullopt,
            toJson(death)}));
    return death;
}

Result<void> HouseholdWriter::house(UserId user, PatientId id, const Household* household)
{
    TRY_LET(before, m_patients.require(id));
    Patient patient = before;
    patient.household = household ? household->id : HouseholdId();
    patient.householdCode = household ? household->code : QString();
    if (household && !household->hamlet.isEmpty())
        patient.hamlet = household->hamlet;
    if (household && !household->address.isEmpty())
        patient.address = household->address;
    if (patient == before)
        return {};
    TRY(m_patients.update(patient));
    TRY_LET(after, m_patients.require(id));
    TRY(m_ledger.journal.record(
        user, Action::Change, {kPatient, after.id.value, after.revision, toJson(before), toJson(after)}));
    return {};
}

Result<Issues> HouseholdWriter::follow(UserId user, const Patient& patient, HouseholdId before, const QString& relation)
{
    if (!patient.household && !before)
        return Issues();
    if (patient.household == before && relation.isEmpty())
        return Issues();
    Issues issues;
    const QDate today = m_ledger.clock.today();
    TRY_LET(current, m_households.currentStay(patient.id));
    const bool isMove = !current || current->household != patient.household;
    if (current && isMove) {
        TRY(end(user, *current, Ending::MovedOut, today, {}, patient.household));
        TRY_LET(left, headless(current->household));
        issues = std::move(left);
    }
    if (!patient.household)
        return issues;
    TRY_LET(died, m_households.diedOn(patient.id));
    if (isMove && died.isValid())
        return failField(QStringLiteral("household"), QStringLiteral("patient.dead"),
            tr("This person died on %1. If that is a mistake, withdraw the death first.")
                .arg(died.toString(QStringLiteral("dd/MM/yyyy"))));
    QString wanted = relation;
    if (wanted == relation::kHead) {
        TRY_LET(head, m_households.head(patient.household));
        if (head && head->patient != patient.id) {
            wanted.clear();
            issues.push_back({Severity::Warning, QStringLiteral("household.twoHeads"), QStringLiteral("household"),
                tr("The household %1 has a head already. Open it to name another one.").arg(patient.householdCode)});
        }
    }
    if (!isMove) {
        Stay stay = *current;
        if (!wanted.isEmpty())
            stay.relation = wanted;
        TRY(write(user, *current, stay));
        return issues;
    }
    Stay stay;
    stay.household = patient.household;
    stay.patient = patient.id;
    stay.relation = wanted;
    if (current) {
        stay.beginning = Beginning::MovedIn;
        stay.from = today;
        stay.fromHousehold = current->household;
    } else if (patient.birth && patient.birth->isFull() && patient.birth->earliest().daysTo(today) <= kNewbornDays) {
        stay.beginning = Beginning::Born;
        stay.from = patient.birth->earliest();
    }
    TRY(begin(user, std::move(stay)));
    return issues;
}

Result<Issues> HouseholdWriter::headless(HouseholdId household) const
{
    TRY_LET(people, m_households.listCurrent(household));
    if (people.empty() || std::ranges::any_of(people, [](const Stay& it) { return it.relation == relation::kHead; }))
        return Issues();
    TRY_LET(which, m_households.require(household));
    return Issues{{Severity::Warning, QStringLiteral("household.noHead"), QStringLiteral("head"),
        tr("The household %1 has no head any more. Say who is the head now.").arg(which.code)}};
}

Result<QString> relationCode(const catalog::Catalogue& catalogue, const QString& typed, QDate day)
{
    const QString wanted = text::fold(typed);
    if (wanted.isEmpty())
        return QString();
    TRY_LET(list, catalogue.list(catalog::Kind::HouseholdRelation, day));
    for (const catalog::Entry& entry : list) {
        const QStringList names = entry.field(QStringLiteral("otherNames")).split(u';')
            << entry.name << entry.code << entry.field(QStringLiteral("nameEn"));
        if (std::ranges::any_of(names, [&](const QString& name) { return text::fold(name) == wanted; }))
            return entry.code;
    }
    return QString();
}

} // namespace tramyte::patient
