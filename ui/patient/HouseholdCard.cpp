// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/HouseholdCard.h"

#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/patient/HouseholdAction.h"

#include <QBoxLayout>

namespace tramyte::ui {

namespace {

constexpr int kMovesShown = 3;
constexpr int kLinkMargin = 4; ///< of link buttons: their words begin there

} // namespace

HouseholdCard::HouseholdCard(Desk& desk, QWidget* parent) : Card(tr("Household"), parent), m_desk(desk)
{
    setObjectName(QStringLiteral("householdCard"));
}

void HouseholdCard::clear()
{
    clearLayout(*body());
    m_action = nullptr;
}

void HouseholdCard::tell(const patient::Patient& patient)
{
    clear();
    m_patient = patient.id;
    m_name = patient.fullName;
    const auto residence = m_desk.households.residence(m_desk.session, patient.id);
    if (!residence) {
        body()->addWidget(makeSentence(residence.error().message, "error"));
        return;
    }
    const bool mayChange = m_desk.session.may(security::Permission::RegisterPatients);
    if (residence->death) {
        QString told = tr("Died on %1, %2.").arg(shownDay(residence->death->on), shownPlace(residence->death->place));
        if (!residence->death->cause.isEmpty())
            told += u' ' + tr("Cause: %1.").arg(residence->death->cause);
        body()->addWidget(makeSentence(told, "strong"));
        if (mayChange) {
            auto* back = makeLinkButton(tr("Take the death back..."));
            back->setObjectName(QStringLiteral("withdrawDeathLink"));
            connect(back, &QPushButton::clicked, this, &HouseholdCard::withdrawDeath);
            body()->addWidget(back, 0, Qt::AlignLeft);
        }
    } else if (residence->household) {
        addPeople(*residence, patient.id);
    } else {
        body()->addWidget(makeSentence(tr("Lives in no household that the station knows."), "muted"));
        if (mayChange) {
            auto* death = makeLinkButton(tr("Enter the death of this person..."));
            death->setObjectName(QStringLiteral("enterDeathLink"));
            connect(death, &QPushButton::clicked, this, &HouseholdCard::enterDeath);
            body()->addWidget(death, 0, Qt::AlignLeft);
        }
    }
    if (!residence->death)
        if (const auto doctor = m_desk.assignments.doctorOf(m_desk.session, patient.id); doctor && *doctor)
            body()->addWidget(makeSentence(tr("Looked after by %1.").arg(shownDoctor(**doctor)), "hint"));
    int shown = 0;
    for (const patient::BookLine& it : residence->moves)
        if (it.stay.ending && shown++ < kMovesShown)
            body()->addWidget(makeSentence(shownEnding(it), "hint"));
}

void HouseholdCard::addPeople(const patient::Residence& residence, patient::PatientId self)
{
    const patient::HouseholdLine& home = *residence.household;
    auto* open = makeLinkButton(tr("Household %1").arg(home.code));
    open->setObjectName(QStringLiteral("openHouseholdLink"));
    const qint64 id = home.id.value;
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT householdWanted(id); });
    body()->addWidget(open, 0, Qt::AlignLeft);
    if (home.hardship)
        body()->addWidget(makeLabel(shownHardship(home.hardship), "hint"));
    const QDate today = m_desk.clock.today();
    for (const patient::Resident& it : residence.people) {
        QStringList parts{it.fullName, shownRelation(m_desk, it.relation)};
        if (it.birth)
            parts << shownAge(*it.birth, today);
        parts.removeAll(QString());
        const QString told = parts.join(QStringLiteral(" · "));
        if (it.patient == self) {
            auto* own = makeSentence(told, "strong");
            own->setContentsMargins(kLinkMargin, 0, 0, 0);
            body()->addWidget(own);
            continue;
        }
        auto* person = makeLinkButton(told);
        person->setObjectName(QStringLiteral("householdPersonLink"));
        const qint64 other = it.patient.value;
        connect(person, &QPushButton::clicked, this, [this, other] { Q_EMIT personWanted(other); });
        body()->addWidget(person, 0, Qt::AlignLeft);
    }
}

void HouseholdCard::withdrawDeath()
{
    if (!Prompt::confirm(this, tr("Was the death a mistake?"),
            tr("%1 will be alive again and live where they lived. The entry of the death stays readable in the "
               "journal.")
                .arg(m_name),
            tr("Take the death back")))
        return;
    const auto done = m_desk.households.withdrawDeath(m_desk.session, m_patient);
    if (done)
        Q_EMIT personWanted(m_patient.value); // shown anew
    else
        body()->addWidget(makeSentence(done.error().message, "error"));
}

Memory HouseholdCard::memory() const
{
    return m_action && m_action->isAsking() ? controlsOf(*m_action) : Memory();
}

void HouseholdCard::recall(const Memory& memory)
{
    if (memory.isEmpty())
        return;
    enterDeath();
    recallControls(*m_action, memory);
}

void HouseholdCard::enterDeath()
{
    if (m_action)
        return m_action->askDeath(m_patient, m_name); // it was asked before and left
    m_action = new HouseholdAction(m_desk);
    m_action->setNarrow();
    body()->addWidget(m_action);
    m_action->askDeath(m_patient, m_name);
    connect(m_action, &HouseholdAction::done, this, [this] { Q_EMIT personWanted(m_patient.value); });
}

} // namespace tramyte::ui
