// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PersonPick.h"

#include "core/patient/PatientService.h"
#include "ui/patient/PeopleColumns.h"

namespace tramyte::ui {

namespace {

constexpr int kShown = 20;
constexpr int kListWidth = 440; // birth, sex and hamlet tell people of one name apart

} // namespace

PersonPick::PersonPick(Desk& desk, QWidget* parent) : SuggestEdit(parent), m_desk(desk)
{
    setListWidth(kListWidth);
    setLookUp([this](const QString& text) { return lookUp(text); });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant& value) {
        setPerson(patient::PatientId{value.toLongLong()});
        Q_EMIT picked(value.toLongLong());
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_person && text() != m_shown)
            m_person = {};
    });
}

void PersonPick::setPerson(patient::PatientId person)
{
    m_person = {};
    m_shown.clear();
    if (person) {
        const auto known = m_desk.patients.list(m_desk.session, {person});
        if (known && !known->empty()) {
            m_person = person;
            m_shown = known->front().patient.fullName;
            setToolTip(shownPerson(known->front().patient, m_desk.clock.today()));
        }
    }
    setText(m_shown);
    setCursorPosition(0);
}

Memory PersonPick::memory() const
{
    return {{QStringLiteral("person"), m_person.value}, {QStringLiteral("text"), text()}};
}

void PersonPick::recall(const Memory& memory)
{
    setPerson({memory.value(QStringLiteral("person")).toLongLong()});
    if (!m_person)
        setText(memory.value(QStringLiteral("text")).toString());
}

Suggestions PersonPick::lookUp(const QString& text) const
{
    Suggestions found;
    if (text == m_shown)
        return found;
    const auto people = m_desk.patients.search(m_desk.session, text, kShown + 1);
    if (!people) {
        found.empty = people.error().message;
        return found;
    }
    found.isMore = people->size() > kShown;
    for (const patient::Found& it : *people) {
        if (found.rows.size() == kShown)
            break;
        Suggestion line;
        line.value = it.patient.id.value;
        line.text = it.patient.fullName;
        line.detail = shownPerson(it.patient, m_desk.clock.today());
        found.rows.push_back(std::move(line));
    }
    found.empty = tr("Nobody of this name or number has a record here. Write the name below.");
    return found;
}

} // namespace tramyte::ui
