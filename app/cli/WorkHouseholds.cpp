// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of work that are about households.
#include "app/cli/WorkRunner.h"

#include <QCoreApplication>

namespace tramyte::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

} // namespace

Result<patient::PatientId> WorkRunner::patientOf(const WorkLine& line, const char* field) const
{
    TRY_LET(name, line.requireText(field));
    TRY_LET(id, resolve(name, QStringLiteral("patient")));
    return patient::PatientId{id};
}

/// A name given out earlier, the household's code or its id, in this order: codes of paper books are numbers too.
Result<patient::HouseholdId> WorkRunner::householdOf(const WorkLine& line, const char* field) const
{
    TRY_LET(name, line.requireText(field));
    if (const auto known = m_refs.find(name); known != m_refs.end())
        return patient::HouseholdId{known->second};
    return m_station.services().households.idOf(m_station.session(), name);
}

Result<WorkRunner::Done> WorkRunner::household(const WorkLine& line)
{
    patient::HouseholdForm form;
    TRY_LET(code, line.text("code"));
    TRY_LET(hamlet, line.text("hamlet"));
    TRY_LET(address, line.text("address"));
    TRY_LET(token, line.text("token"));
    form.code = code;
    form.hamlet = hamlet;
    form.address = address;
    form.token = token.value_or(QString());
    auto& households = m_station.services().households;
    if (line.has("household")) {
        TRY_LET(id, householdOf(line, "household"));
        TRY_LET(done, households.update(m_station.session(), id, form));
        return Done{done.household.id.value, std::move(done.warnings)};
    }
    if (line.has("head")) {
        TRY_LET(head, patientOf(line, "head"));
        form.head = head;
    }
    TRY_LET(done, households.create(m_station.session(), form));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::move(const WorkLine& line)
{
    patient::MoveInForm form;
    TRY_LET(household, householdOf(line, "household"));
    TRY_LET(patient, patientOf(line, "patient"));
    TRY_LET(relation, line.text("relation"));
    TRY_LET(day, line.day("day"));
    TRY_LET(beginning, line.text("beginning"));
    TRY_LET(from, line.text("from"));
    if (beginning && *beginning != u"born" && *beginning != u"movedIn")
        return failField(QStringLiteral("beginning"), QStringLiteral("stay.beginning"),
            tr("Say born or movedIn, not %1.").arg(*beginning));
    form.household = household;
    form.patient = patient;
    form.relation = relation.value_or(QString());
    form.day = day.value_or(QDate());
    form.isBirth = beginning == u"born";
    form.fromPlace = from.value_or(QString());
    TRY_LET(done, m_station.services().households.moveIn(m_station.session(), form));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::leave(const WorkLine& line)
{
    patient::MoveOutForm form;
    TRY_LET(patient, patientOf(line, "patient"));
    TRY_LET(day, line.day("day"));
    TRY_LET(to, line.text("to"));
    form.patient = patient;
    form.day = day.value_or(QDate());
    form.toPlace = to.value_or(QString());
    TRY_LET(done, m_station.services().households.moveOut(m_station.session(), form));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::die(const WorkLine& line)
{
    patient::DeathForm form;
    TRY_LET(patient, patientOf(line, "patient"));
    TRY_LET(day, line.day("day"));
    TRY_LET(place, line.text("place"));
    TRY_LET(cause, line.text("cause"));
    form.patient = patient;
    form.day = day.value_or(QDate());
    form.place = place.value_or(QString());
    form.cause = cause.value_or(QString());
    TRY_LET(done, m_station.services().households.die(m_station.session(), form));
    return Done{patient.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::withdrawDeath(const WorkLine& line)
{
    TRY_LET(patient, patientOf(line, "patient"));
    TRY_LET(done, m_station.services().households.withdrawDeath(m_station.session(), patient));
    return Done{patient.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::head(const WorkLine& line)
{
    patient::HeadForm form;
    TRY_LET(household, householdOf(line, "household"));
    TRY_LET(patient, patientOf(line, "patient"));
    TRY_LET(relations, line.object("relations"));
    form.household = household;
    form.patient = patient;
    const QJsonObject others = relations.value_or(QJsonObject());
    for (auto it = others.begin(); it != others.end(); ++it) {
        TRY_LET(id, resolve(it.key(), QStringLiteral("patient")));
        if (!it.value().isString())
            return failField(QStringLiteral("relations"), QStringLiteral("field.form"),
                tr("relations: a text in quotation marks is expected for %1.").arg(it.key()));
        form.relations[patient::PatientId{id}] = it.value().toString();
    }
    TRY_LET(done, m_station.services().households.setHead(m_station.session(), form));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::relation(const WorkLine& line)
{
    TRY_LET(patient, patientOf(line, "patient"));
    TRY_LET(relation, line.requireText("relation"));
    TRY_LET(done, m_station.services().households.setRelation(m_station.session(), patient, relation));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::split(const WorkLine& line)
{
    patient::SplitForm form;
    TRY_LET(household, householdOf(line, "household"));
    TRY_LET(people, line.texts("people"));
    TRY_LET(head, patientOf(line, "head"));
    TRY_LET(day, line.day("day"));
    TRY_LET(code, line.text("code"));
    TRY_LET(hamlet, line.text("hamlet"));
    TRY_LET(address, line.text("address"));
    TRY_LET(token, line.text("token"));
    form.from = household;
    form.head = head;
    form.day = day.value_or(QDate());
    form.code = code.value_or(QString());
    form.hamlet = hamlet;
    form.address = address;
    form.token = token.value_or(QString());
    for (const QString& name : people) {
        TRY_LET(id, resolve(name, QStringLiteral("patient")));
        form.people.push_back({id});
    }
    TRY_LET(done, m_station.services().households.split(m_station.session(), form));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::join(const WorkLine& line)
{
    patient::JoinForm form;
    TRY_LET(from, householdOf(line, "household"));
    TRY_LET(into, householdOf(line, "into"));
    TRY_LET(day, line.day("day"));
    form.from = from;
    form.into = into;
    form.day = day.value_or(QDate());
    TRY_LET(done, m_station.services().households.join(m_station.session(), form));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::hardship(const WorkLine& line)
{
    patient::HardshipForm form;
    TRY_LET(household, householdOf(line, "household"));
    TRY_LET(kind, line.text("kind"));
    TRY_LET(from, line.day("from"));
    form.household = household;
    form.kind = kind.value_or(QString());
    form.from = from.value_or(QDate());
    TRY_LET(done, m_station.services().households.setHardship(m_station.session(), form));
    return Done{done.household.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::assign(const WorkLine& line)
{
    patient::AssignForm form;
    TRY_LET(doctor, line.text("doctor"));
    TRY_LET(hamlet, line.text("hamlet"));
    TRY_LET(from, line.day("from"));
    form.doctor = doctor.value_or(QString());
    form.hamlet = hamlet.value_or(QString());
    form.from = from.value_or(QDate());
    if (line.has("patient")) {
        TRY_LET(patient, patientOf(line, "patient"));
        form.patient = patient;
    }
    TRY_LET(done, m_station.services().assignments.assign(m_station.session(), form));
    return Done{done ? done->id.value : 0, {}};
}

} // namespace tramyte::cli
