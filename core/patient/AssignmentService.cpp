// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/AssignmentService.h"

#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kKind = QStringLiteral("assignment");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

bool treatsPeople(const security::User& user)
{
    return user.active
        && (user.roles.contains(security::Role::Clinician) || user.roles.contains(security::Role::Midwife));
}

Doctor doctorFrom(const security::User& user)
{
    return {user.id, user.name, user.fullName, user.title};
}

/// What of earlier assignments the day `from` ends or takes away: each before and after.
std::vector<std::pair<Assignment, Assignment>> endedFrom(const std::vector<Assignment>& earlier, QDate from)
{
    std::vector<std::pair<Assignment, Assignment>> ended;
    for (const Assignment& it : earlier) {
        if (it.to.isValid() && it.to < from)
            continue;
        Assignment after = it;
        after.to = from.addDays(-1); // one that began on this day or later never holds
        ended.emplace_back(it, after);
    }
    return ended;
}

} // namespace

Result<std::optional<Assignment>> AssignmentService::assign(const Session& session, const AssignForm& form)
{
    TRY(session.require(Permission::AssignDoctors));
    const QString hamlet = text::tidyLine(form.hamlet);
    if (bool(form.patient) == !hamlet.isEmpty())
        return failField(
            QStringLiteral("hamlet"), QStringLiteral("assign.whom"), tr("Say either a person or a hamlet."));
    auto done = m_ledger.db.transaction([&]() -> Result<std::optional<Assignment>> {
        std::optional<security::User> doctor;
        if (!form.doctor.isEmpty()) {
            TRY_LET(found, m_users.findByName(form.doctor));
            if (!found || !treatsPeople(*found))
                return failField(QStringLiteral("doctor"), QStringLiteral("doctor.unknown"),
                    tr("%1 is no doctor, physician assistant or midwife who can log in here.").arg(form.doctor));
            doctor = std::move(found);
        }
        std::vector<Assignment> earlier;
        if (form.patient) {
            TRY(PatientRepository(m_ledger.db).require(form.patient));
            TRY_LET(list, m_assignments.listOf(form.patient));
            earlier = std::move(list);
        } else {
            TRY_LET(list, m_assignments.listOfHamlets());
            std::ranges::copy_if(list, std::back_inserter(earlier),
                [&](const Assignment& it) { return text::fold(it.hamlet) == text::fold(hamlet); });
        }
        const QDate from = form.from.isValid() ? form.from : m_ledger.clock.today();
        const auto same = std::ranges::find_if(earlier, [&](const Assignment& it) {
            return doctor && it.doctor == doctor->id && it.isInForce(from) && !it.to.isValid();
        });
        if (same != earlier.end())
            return std::optional(*same);
        for (const auto& [before, after] : endedFrom(earlier, from)) {
            TRY(m_assignments.update(after));
            Assignment now = after;
            ++now.revision;
            TRY(m_ledger.journal.record(
                session.user, Action::Change, {kKind, now.id.value, now.revision, toJson(before), toJson(now)}));
        }
        if (!doctor)
            return std::nullopt;
        Assignment made;
        made.id = m_ledger.ids.next<AssignmentId>();
        made.doctor = doctor->id;
        made.patient = form.patient;
        made.hamlet = hamlet;
        made.from = from;
        made.enteredAt = m_ledger.clock.now();
        made.enteredBy = session.user;
        TRY(m_assignments.insert(made));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, made.id.value, made.revision, std::nullopt, toJson(made)}));
        return std::optional(made);
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients);
    return done;
}

Result<std::optional<Doctor>> AssignmentService::doctor(UserId user) const
{
    TRY_LET(found, m_users.find(user));
    return found ? std::optional(doctorFrom(*found)) : std::nullopt;
}

Result<std::vector<Doctor>> AssignmentService::doctors(const Session& session) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(users, m_users.list());
    std::vector<Doctor> doctors;
    for (const security::User& user : users) {
        if (treatsPeople(user))
            doctors.push_back(doctorFrom(user));
    }
    return doctors;
}

Result<std::map<QString, Assignment>> AssignmentService::ofHamlets(QDate day) const
{
    std::map<QString, Assignment> found;
    TRY_LET(list, m_assignments.listOfHamlets());
    for (const Assignment& it : list) {
        if (it.isInForce(day))
            found.emplace(text::fold(it.hamlet), it);
    }
    return found;
}

Result<std::vector<HamletDoctor>> AssignmentService::hamletDoctors(const Session& session) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(assigned, ofHamlets(m_ledger.clock.today()));
    TRY_LET(hamlets, m_reader.hamlets());
    std::vector<HamletDoctor> lines;
    for (const HamletLine& it : hamlets) {
        if (it.hamlet.isEmpty())
            continue;
        HamletDoctor line;
        line.hamlet = it.hamlet;
        if (const auto known = assigned.find(text::fold(it.hamlet)); known != assigned.end()) {
            TRY_LET(who, doctor(known->second.doctor));
            line.doctor = std::move(who);
            line.from = known->second.from;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::optional<Doctor>> AssignmentService::doctorOf(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReadPatients));
    const QDate today = m_ledger.clock.today();
    TRY_LET(own, m_assignments.listOf(patient));
    for (const Assignment& it : own) {
        if (it.isInForce(today))
            return doctor(it.doctor);
    }
    TRY_LET(person, m_reader.resident(patient));
    if (!person || person->hamlet.isEmpty())
        return std::nullopt;
    TRY_LET(hamlets, ofHamlets(today));
    const auto known = hamlets.find(text::fold(person->hamlet));
    return known == hamlets.end() ? Result<std::optional<Doctor>>(std::nullopt) : doctor(known->second.doctor);
}

Result<std::vector<Resident>> AssignmentService::residentsOf(const Session& session, UserId doctor) const
{
    TRY(session.require(Permission::ReadPatients));
    const QDate today = m_ledger.clock.today();
    std::vector<Resident> people;
    std::set<PatientId> seen;
    TRY_LET(own, m_assignments.listOfPeople(doctor));
    for (const Assignment& it : own) {
        if (!it.isInForce(today) || !seen.insert(it.patient).second)
            continue;
        TRY_LET(person, m_reader.resident(it.patient));
        TRY_LET(died, HouseholdRepository(m_ledger.db).diedOn(it.patient));
        if (person && !died.isValid())
            people.push_back(std::move(*person));
    }
    TRY_LET(hamlets, ofHamlets(today));
    for (const auto& [key, assignment] : hamlets) {
        if (assignment.doctor != doctor)
            continue;
        TRY_LET(residents, m_reader.residentsOf(assignment.hamlet));
        for (Resident& it : residents) {
            if (!seen.insert(it.patient).second)
                continue;
            TRY_LET(said, m_assignments.listOf(it.patient));
            if (std::ranges::none_of(said, [&](const Assignment& other) { return other.isInForce(today); }))
                people.push_back(std::move(it));
        }
    }
    return people;
}

} // namespace tramyte::patient
