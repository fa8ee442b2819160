// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/AllergyCard.h"

#include "core/patient/PatientService.h"
#include "ui/common/InlineForm.h"
#include "ui/common/Text.h"
#include "ui/patient/RecordFacts.h"

#include <QBoxLayout>
#include <QToolButton>
#include <QUuid>

namespace tramyte::ui {

namespace {

const QString kAdd = QStringLiteral("add");

} // namespace

AllergyCard::AllergyCard(Desk& desk, QWidget* parent)
    : Card(tr("Allergies"), parent), m_desk(desk), m_mayChange(desk.session.may(security::Permission::Examine)),
      m_list(new QVBoxLayout), m_form(new InlineForm), m_add(makeButton(tr("Add"), Qt::Key_F4)),
      m_none(makeButton(tr("Has none")))
{
    m_add->setObjectName(QStringLiteral("addAllergyButton"));
    m_add->setAccessibleName(tr("Add an allergy"));
    m_none->setObjectName(QStringLiteral("noAllergiesButton"));
    m_none->setToolTip(tr("The person was asked and has no allergies."));
    head()->addWidget(m_add);
    m_add->setVisible(m_mayChange);
    m_list->setSpacing(4);
    body()->addLayout(m_list);
    body()->addWidget(m_none, 0, Qt::AlignLeft);
    body()->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, &AllergyCard::askToAdd);
    m_form->setAsker([this](const QString& question) {
        if (question == kAdd)
            askToAdd();
        for (const patient::Allergy& it : std::vector(m_patient.allergies))
            if (question == format(it.id))
                askToEnd(it);
    });
    connect(m_none, &QPushButton::clicked, this, &AllergyCard::deny);
    connect(m_form, &InlineForm::answered, m_add, qOverload<>(&QWidget::setFocus));
    connect(m_form, &InlineForm::left, m_add, qOverload<>(&QWidget::setFocus));
}

void AllergyCard::tell(const patient::Patient& patient)
{
    if (patient.id != m_patient.id) {
        m_form->hide();
        m_showsEnded = false;
    }
    m_patient = patient;
    clearLayout(*m_list);
    for (const patient::Allergy& it : patient.allergies)
        addRow(it);
    m_none->setVisible(m_mayChange && patient.allergies.empty() && !patient.noAllergies);
    if (patient.noAllergies)
        m_list->addWidget(
            makeSentence(tr("Has none: asked on %1.").arg(shownDay(localDay(patient.noAllergies->at))), "good"));
    else if (patient.allergies.empty())
        m_list->addWidget(makeSentence(tr("Nobody has asked yet. Ask before prescribing."), "warning"));
    addEnded();
}

void AllergyCard::addRow(const patient::Allergy& it)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeSentence(it.substance, "danger"));
    words->addWidget(
        makeSentence(it.reaction.isEmpty() ? tr("entered on %1").arg(shownDay(localDay(it.enteredAt)))
                                           : tr("%1, entered on %2").arg(it.reaction, shownDay(localDay(it.enteredAt))),
            "hint"));
    row->addLayout(words, 1);
    if (m_mayChange) {
        auto* end = makeLinkButton(tr("End..."));
        end->setObjectName(QStringLiteral("endAllergyButton"));
        end->setAccessibleName(tr("End the allergy to %1").arg(it.substance));
        connect(end, &QPushButton::clicked, this, [this, it] { askToEnd(it); });
        row->addWidget(end, 0, Qt::AlignTop);
    }
    m_list->addLayout(row);
}

void AllergyCard::addEnded()
{
    const auto& ended = m_patient.endedAllergies;
    if (ended.empty())
        return;
    auto* earlier = makeLinkButton(
        m_showsEnded ? tr("Hide earlier ones") : tr("Show %n earlier", nullptr, static_cast<int>(ended.size())));
    earlier->setObjectName(QStringLiteral("earlierAllergiesButton"));
    connect(earlier, &QPushButton::clicked, this, [this] {
        m_showsEnded = !m_showsEnded;
        tell(patient::Patient(m_patient));
    });
    m_list->addWidget(earlier, 0, Qt::AlignLeft);
    if (!m_showsEnded)
        return;
    for (const patient::EndedAllergy& it : ended) {
        m_list->addWidget(makeSentence(it.allergy.substance, "muted"));
        m_list->addWidget(makeSentence(tr("ended on %1: %2").arg(shownDay(localDay(it.endedAt)), it.reason), "hint"));
    }
}

void AllergyCard::askToAdd()
{
    m_form->begin(kAdd, tr("Add an allergy"), 1);
    m_form->addText(QStringLiteral("substance"), tr("Substance or medicine"));
    m_form->addText(QStringLiteral("reaction"), tr("What happened"));
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->ask(tr("Add"), [this, token]() -> Result<void> {
        TRY_LET(added,
            m_desk.patients.addAllergy(m_desk.session, m_patient.id, m_form->text(QStringLiteral("substance")),
                m_form->text(QStringLiteral("reaction")), token));
        Q_EMIT changed(added.patient, tr("The allergy was entered."));
        return {};
    });
}

void AllergyCard::askToEnd(const patient::Allergy& allergy)
{
    m_form->begin(format(allergy.id), tr("End the allergy to %1").arg(allergy.substance), 1);
    m_form->addText(QStringLiteral("reason"), tr("Why it does not hold"));
    m_form->ask(tr("End"), [this, id = allergy.id]() -> Result<void> {
        TRY_LET(ended,
            m_desk.patients.endAllergy(m_desk.session, m_patient.id, id, m_form->text(QStringLiteral("reason"))));
        Q_EMIT changed(ended, tr("The allergy was ended; it stays readable."));
        return {};
    });
}

void AllergyCard::deny()
{
    if (const auto denied = m_desk.patients.denyAllergies(m_desk.session, m_patient.id))
        Q_EMIT changed(*denied, tr("It was entered that the person has no allergies."));
    else
        Q_EMIT refused(denied.error().message);
}

} // namespace tramyte::ui
