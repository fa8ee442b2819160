// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/HouseholdService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

QString shown(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace

Result<HouseholdChanged> HouseholdService::change(const Session& session, const Work& work)
{
    TRY(session.require(Permission::RegisterPatients));
    auto done = m_ledger.db.transaction(work);
    if (done)
        m_ledger.changes.announce(Topic::Patients);
    return done;
}

Result<HouseholdChanged> HouseholdService::changed(HouseholdId id, Issues warnings) const
{
    TRY_LET(household, m_households.require(id));
    return HouseholdChanged{std::move(household), std::move(warnings)};
}

/// The day of what happened to a person: told or today, within their life and after they came where they are.
Result<QDate> HouseholdService::dayOf(const Patient& patient, QDate told, const std::optional<Stay>& current) const
{
    const QDate today = m_ledger.clock.today();
    const QDate day = told.isValid() ? told : today;
    const QString field = QStringLiteral("day");
    const QString code = QStringLiteral("stay.day");
    if (day > today)
        return failField(field, code, tr("%1 lies in the future. Enter the day on which it happened.").arg(shown(day)));
    if (patient.birth && day < patient.birth->earliest())
        return failField(field, code, tr("%1 lies before the birth of %2.").arg(shown(day), patient.fullName));
    if (current && current->from.isValid() && day < current->from)
        return failField(field, code,
            tr("%1 came into the household on %2. The day cannot lie before that.")
                .arg(patient.fullName, shown(current->from)));
    return day;
}

Result<QString> HouseholdService::relationOf(const QString& typed) const
{
    TRY_LET(code, relationCode(m_catalogue, typed, m_ledger.clock.today()));
    if (code.isEmpty() && !typed.trimmed().isEmpty())
        return failField(QStringLiteral("relation"), QStringLiteral("relation.unknown"),
            tr("%1 is not in the list of relations to the head of a household.").arg(typed));
    return code;
}

Result<void> HouseholdService::requireAlive(PatientId patient) const
{
    TRY_LET(died, m_households.diedOn(patient));
    if (died.isValid())
        return failField(QStringLiteral("patient"), QStringLiteral("patient.dead"),
            tr("This person died on %1. If that is a mistake, withdraw the death first.").arg(shown(died)));
    return {};
}

Result<Stay> HouseholdService::requireCurrent(const Patient& patient) const
{
    TRY_LET(current, m_households.currentStay(patient.id));
    if (!current)
        return failField(QStringLiteral("patient"), QStringLiteral("stay.none"),
            tr("%1 lives in no household of the station.").arg(patient.fullName));
    return std::move(*current);
}

Result<HouseholdChanged> HouseholdService::create(const Session& session, const HouseholdForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return changed({*earlier}, {});
        Household household;
        household.code = text::tidyLine(form.code.value_or(QString()));
        household.hamlet = text::tidyLine(form.hamlet.value_or(QString()));
        household.address = text::tidyLine(form.address.value_or(QString()));
        if (!household.code.isEmpty()) {
            TRY_LET(taken, m_households.findByCode(household.code));
            if (taken)
                return tl::unexpected(Error{ErrorKind::Conflict, QStringLiteral("household.codeTaken"),
                    tr("There is a household %1 already. Open it, or leave the number empty for a new one.")
                        .arg(household.code),
                    {}, QStringLiteral("code")});
        }
        std::optional<Patient> head;
        if (form.head) {
            TRY(requireAlive(*form.head));
            TRY_LET(known, m_patients.require(*form.head));
            if (household.hamlet.isEmpty())
                household.hamlet = known.hamlet;
            if (household.address.isEmpty())
                household.address = known.address;
            head = std::move(known);
        }
        TRY_LET(made, m_writer.create(session.user, std::move(household)));
        Issues warnings;
        if (head) {
            TRY_LET(current, m_households.currentStay(head->id));
            Stay stay;
            stay.household = made.id;
            stay.patient = head->id;
            stay.relation = relation::kHead;
            if (current) { // from another household: that is a move of today
                TRY(m_writer.end(session.user, *current, Ending::MovedOut, m_ledger.clock.today(), QString(), made.id));
                TRY_LET(left, m_writer.headless(current->household));
                warnings = std::move(left);
                stay.beginning = Beginning::MovedIn;
                stay.from = m_ledger.clock.today();
                stay.fromHousehold = current->household;
            }
            TRY(m_writer.begin(session.user, std::move(stay)));
            TRY(m_writer.house(session.user, head->id, &made));
        }
        TRY(m_ledger.tokens.insert(form.token, made.id.value));
        return changed(made.id, std::move(warnings));
    });
}

Result<HouseholdChanged> HouseholdService::update(const Session& session, HouseholdId id, const HouseholdForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(before, m_households.require(id));
        Household household = before;
        if (form.hamlet)
            household.hamlet = text::tidyLine(*form.hamlet);
        if (form.address)
            household.address = text::tidyLine(*form.address);
        TRY_LET(after, m_writer.write(session.user, before, household));
        TRY_LET(people, m_households.listCurrent(id));
        for (const Stay& stay : people) {
            TRY_LET(patient, m_patients.require(stay.patient));
            if (patient.hamlet == before.hamlet && patient.address == before.address)
                TRY(m_writer.house(session.user, patient.id, &after));
        }
        return changed(id, {});
    });
}

Result<HouseholdChanged> HouseholdService::setHardship(const Session& session, const HardshipForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        const auto kind = hardshipOf(form.kind);
        if (!kind && !form.kind.isEmpty())
            return failField(QStringLiteral("kind"), QStringLiteral("hardship.kind"),
                tr("Say poor, nearPoor or nothing, not %1.").arg(form.kind));
        TRY_LET(before, m_households.require(form.household));
        const QDate from = form.from.isValid() ? form.from : m_ledger.clock.today();
        Household household = before;
        // what was told for this day and later is told anew
        std::erase_if(household.hardships, [&](const HardshipTime& it) { return it.from >= from; });
        if (!household.hardships.empty()) {
            HardshipTime& last = household.hardships.back();
            if (!last.to.isValid() || last.to >= from)
                last.to = from.addDays(-1);
            if (kind && last.kind == *kind && last.to == from.addDays(-1))
                last.to = QDate(); // it goes on
            else if (kind)
                household.hardships.push_back({*kind, from, {}});
        } else if (kind) {
            household.hardships.push_back({*kind, from, {}});
        }
        TRY(m_writer.write(session.user, before, household));
        return changed(form.household, {});
    });
}

Result<HouseholdChanged> HouseholdService::moveIn(const Session& session, const MoveInForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(household, m_households.require(form.household));
        TRY_LET(patient, m_patients.require(form.patient));
        TRY(requireAlive(patient.id));
        TRY_LET(relation, relationOf(form.relation));
        TRY_LET(current, m_households.currentStay(patient.id));
        if (current && current->household == household.id)
            return failField(QStringLiteral("patient"), QStringLiteral("stay.alreadyThere"),
                tr("%1 lives in this household already.").arg(patient.fullName));
        const bool knowsBirth = form.isBirth && patient.birth && patient.birth->isFull();
        const QDate told = knowsBirth && !form.day.isValid() ? patient.birth->earliest() : form.day;
        TRY_LET(day, dayOf(patient, told, current));
        if (relation == relation::kHead) {
            TRY_LET(head, m_households.head(household.id));
            if (head)
                return failField(QStringLiteral("relation"), QStringLiteral("household.twoHeads"),
                    tr("The household %1 has a head already. Open it to name another one.").arg(household.code));
        }
        Issues warnings;
        if (current) {
            TRY(m_writer.end(session.user, *current, Ending::MovedOut, day, QString(), household.id));
            TRY_LET(left, m_writer.headless(current->household));
            warnings = std::move(left);
        }
        Stay stay;
        stay.household = household.id;
        stay.patient = patient.id;
        stay.relation = relation;
        stay.from = day;
        stay.beginning = form.isBirth ? Beginning::Born : Beginning::MovedIn;
        stay.fromPlace = text::tidyLine(form.fromPlace);
        stay.fromHousehold = current ? current->household : HouseholdId();
        TRY(m_writer.begin(session.user, std::move(stay)));
        TRY(m_writer.house(session.user, patient.id, &household));
        return changed(household.id, std::move(warnings));
    });
}

Result<HouseholdChanged> HouseholdService::moveOut(const Session& session, const MoveOutForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(patient, m_patients.require(form.patient));
        TRY(requireAlive(patient.id));
        TRY_LET(current, requireCurrent(patient));
        TRY_LET(day, dayOf(patient, form.day, current));
        TRY(m_writer.end(session.user, current, Ending::MovedOut, day, text::tidyLine(form.toPlace)));
        TRY(m_writer.house(session.user, patient.id, nullptr));
        TRY_LET(warnings, m_writer.headless(current.household));
        return changed(current.household, std::move(warnings));
    });
}

Result<HouseholdChanged> HouseholdService::die(const Session& session, const DeathForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(patient, m_patients.require(form.patient));
        TRY_LET(before, m_households.findDeath(patient.id));
        if (before && !before->withdrawn)
            return failField(QStringLiteral("patient"), QStringLiteral("patient.dead"),
                tr("The death of this person on %1 is known already.").arg(shown(before->on)));
        const auto place = form.place.isEmpty() ? DeathPlace::Unknown : deathPlaceOf(form.place);
        if (!place)
            return failField(QStringLiteral("place"), QStringLiteral("death.place"),
                tr("Say home, station, hospital, other or unknown, not %1.").arg(form.place));
        TRY_LET(current, m_households.currentStay(patient.id));
        TRY_LET(day, dayOf(patient, form.day, std::nullopt)); // the book may be younger than the death
        Death death;
        death.patient = patient.id;
        death.on = day;
        death.place = *place;
        death.cause = text::tidy(form.cause);
        death.enteredAt = m_ledger.clock.now();
        death.enteredBy = session.user;
        TRY(m_writer.write(session.user, before, std::move(death)));
        HouseholdChanged result;
        if (current) {
            const bool isLater = current->from.isValid() && current->from > day;
            TRY(m_writer.end(session.user, *current, Ending::Died, isLater ? current->from : day));
            TRY(m_writer.house(session.user, patient.id, nullptr));
            TRY_LET(left, m_writer.headless(current->household));
            TRY_LET(told, changed(current->household, std::move(left)));
            result = std::move(told);
            if (isLater)
                result.warnings.push_back({Severity::Warning, QStringLiteral("death.beforeStay"), QStringLiteral("day"),
                    tr("By the book %1 came into the household on %2, after this day: that time ends on its first day. "
                       "Check the day of the death.")
                        .arg(patient.fullName, shown(current->from))});
        }
        TRY_LET(lastVisit, m_households.lastVisit(patient.id));
        if (lastVisit.isValid() && lastVisit > day)
            result.warnings.push_back({Severity::Warning, QStringLiteral("death.visitAfter"), QStringLiteral("day"),
                tr("%1 has a visit on %2, after this day. Check the day of the death.")
                    .arg(patient.fullName, shown(lastVisit))});
        return result;
    });
}

Result<HouseholdChanged> HouseholdService::withdrawDeath(const Session& session, PatientId id)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(patient, m_patients.require(id));
        TRY_LET(before, m_households.findDeath(id));
        if (!before || before->withdrawn)
            return failField(
                QStringLiteral("patient"), QStringLiteral("death.none"), tr("No death of this person is known."));
        Death death = *before;
        death.withdrawn = true;
        TRY(m_writer.write(session.user, before, std::move(death)));
        TRY_LET(last, m_households.lastStay(id));
        if (!last || last->ending != Ending::Died)
            return HouseholdChanged();
        Stay again = *last;
        again.ending.reset();
        again.to = QDate();
        TRY_LET(head, m_households.head(again.household));
        if (head && again.relation == relation::kHead)
            again.relation.clear(); // somebody else was named meanwhile
        TRY(m_writer.write(session.user, *last, again));
        TRY_LET(household, m_households.require(again.household));
        TRY(m_writer.house(session.user, id, &household));
        return changed(again.household, {});
    });
}

Result<HouseholdChanged> HouseholdService::setHead(const Session& session, const HeadForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(people, m_households.listCurrent(form.household));
        const auto chosen = std::ranges::find(people, form.patient, &Stay::patient);
        if (chosen == people.end())
            return failField(QStringLiteral("head"), QStringLiteral("head.notThere"),
                tr("Only somebody who lives in the household can be its head."));
        const QString wasTo = chosen->relation;
        if (wasTo == relation::kHead)
            return changed(form.household, {});
        TRY_LET(former, m_households.listFormer(form.household));
        const auto isHead = [](const Stay& it) { return it.relation == relation::kHead; };
        // what was entered before anybody was the head was meant of this one
        const bool isFirst
            = wasTo.isEmpty() && std::ranges::none_of(people, isHead) && std::ranges::none_of(former, isHead);
        for (const Stay& before : people) {
            Stay stay = before;
            const auto told = form.relations.find(before.patient);
            if (before.patient == form.patient) {
                stay.relation = relation::kHead;
            } else if (told != form.relations.end()) {
                TRY_LET(relation, relationOf(told->second));
                stay.relation = relation;
            } else if (!isFirst) {
                stay.relation = relationToNewHead(before.relation, wasTo);
            }
            TRY(m_writer.write(session.user, before, stay));
        }
        return changed(form.household, {});
    });
}

Result<HouseholdChanged> HouseholdService::setRelation(const Session& session, PatientId id, const QString& typed)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(patient, m_patients.require(id));
        TRY_LET(current, requireCurrent(patient));
        TRY_LET(relation, relationOf(typed));
        if (relation == relation::kHead) {
            TRY_LET(head, m_households.head(current.household));
            if (head && head->patient != id)
                return failField(QStringLiteral("relation"), QStringLiteral("household.twoHeads"),
                    tr("The household has a head already. Name the new head of the household instead."));
        }
        Stay stay = current;
        stay.relation = relation;
        TRY(m_writer.write(session.user, current, stay));
        TRY_LET(warnings, m_writer.headless(current.household));
        return changed(current.household, std::move(warnings));
    });
}

Result<HouseholdChanged> HouseholdService::split(const Session& session, const SplitForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return changed({*earlier}, {});
        TRY_LET(from, m_households.require(form.from));
        TRY_LET(people, m_households.listCurrent(from.id));
        const auto leaves
            = [&](const Stay& it) { return std::ranges::find(form.people, it.patient) != form.people.end(); };
        const auto head = std::ranges::find(people, form.head, &Stay::patient);
        if (form.people.empty() || std::ranges::count_if(people, leaves) != std::ssize(form.people))
            return failField(QStringLiteral("people"), QStringLiteral("split.people"),
                tr("Choose who leaves among the people who live in the household."));
        if (form.people.size() == people.size())
            return failField(QStringLiteral("people"), QStringLiteral("split.everybody"),
                tr("Somebody must stay: when everybody moves, change the address of the household."));
        if (head == people.end() || !leaves(*head))
            return failField(QStringLiteral("head"), QStringLiteral("head.notThere"),
                tr("The head of the new household must be one of those who leave."));
        Household fresh;
        fresh.code = text::tidyLine(form.code);
        fresh.hamlet = form.hamlet ? text::tidyLine(*form.hamlet) : from.hamlet;
        fresh.address = form.address ? text::tidyLine(*form.address) : from.address;
        if (!fresh.code.isEmpty()) {
            TRY_LET(taken, m_households.findByCode(fresh.code));
            if (taken)
                return tl::unexpected(Error{ErrorKind::Conflict, QStringLiteral("household.codeTaken"),
                    tr("There is a household %1 already. Open it, or leave the number empty for a new one.")
                        .arg(fresh.code),
                    {}, QStringLiteral("code")});
        }
        TRY_LET(made, m_writer.create(session.user, std::move(fresh)));
        for (const Stay& it : people) {
            if (!leaves(it))
                continue;
            TRY_LET(patient, m_patients.require(it.patient));
            TRY_LET(day, dayOf(patient, form.day, it));
            TRY(m_writer.end(session.user, it, Ending::Split, day, QString(), made.id));
            Stay stay;
            stay.household = made.id;
            stay.patient = it.patient;
            stay.relation = it.patient == form.head ? relation::kHead : relationToNewHead(it.relation, head->relation);
            stay.from = day;
            stay.beginning = Beginning::Split;
            stay.fromHousehold = from.id;
            TRY(m_writer.begin(session.user, std::move(stay)));
            TRY(m_writer.house(session.user, it.patient, &made));
        }
        TRY(m_ledger.tokens.insert(form.token, made.id.value));
        TRY_LET(warnings, m_writer.headless(from.id));
        return changed(made.id, std::move(warnings));
    });
}

Result<HouseholdChanged> HouseholdService::join(const Session& session, const JoinForm& form)
{
    return change(session, [&]() -> Result<HouseholdChanged> {
        if (form.from == form.into)
            return failField(QStringLiteral("into"), QStringLiteral("join.same"),
                tr("A household cannot join itself. Choose another one."));
        TRY_LET(into, m_households.require(form.into));
        TRY_LET(from, m_households.require(form.from));
        TRY_LET(people, m_households.listCurrent(from.id));
        if (people.empty())
            return failField(QStringLiteral("from"), QStringLiteral("join.nobody"),
                tr("Nobody lives in the household %1.").arg(from.code));
        for (const Stay& it : people) {
            TRY_LET(patient, m_patients.require(it.patient));
            TRY_LET(day, dayOf(patient, form.day, it));
            TRY(m_writer.end(session.user, it, Ending::Joined, day, QString(), into.id));
            Stay stay; // what they are to the other head nobody has said yet
            stay.household = into.id;
            stay.patient = it.patient;
            stay.from = day;
            stay.beginning = Beginning::Joined;
            stay.fromHousehold = from.id;
            TRY(m_writer.begin(session.user, std::move(stay)));
            TRY(m_writer.house(session.user, it.patient, &into));
        }
        TRY_LET(warnings, m_writer.headless(into.id));
        return changed(into.id, std::move(warnings));
    });
}

} // namespace tramyte::patient
