// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/AllergyCard.h"

#include "core/patient/PatientService.h"
#include "ui/common/Text.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QUuid>

namespace tramyte::ui {

AllergyCard::AllergyCard(Desk& desk, QWidget* parent)
    : Card(tr("Allergies"), parent), m_desk(desk), m_list(new QVBoxLayout), m_strip(new QWidget),
      m_addButton(makeButton(tr("Add an allergy"), Qt::Key_F4)),
      m_substance(makeLineEdit(QStringLiteral("substanceEdit"))),
      m_reaction(makeLineEdit(QStringLiteral("reactionEdit")))
{
    m_addButton->setObjectName(QStringLiteral("addAllergyButton"));
    m_addButton->setVisible(desk.session.may(security::Permission::Examine));
    head()->addWidget(m_addButton);
    m_list->setSpacing(4);
    body()->addLayout(m_list);
    body()->addWidget(m_strip);
    auto* strip = new QVBoxLayout(m_strip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(8);
    auto* substance = new Field(tr("Substance or medicine"), m_substance);
    auto* reaction = new Field(tr("What happened"), m_reaction);
    strip->addWidget(substance);
    strip->addWidget(reaction);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = makeButton(tr("Cancel"));
    auto* keep = makeButton(tr("Add"));
    keep->setObjectName(QStringLiteral("keepAllergyButton"));
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    strip->addLayout(buttons);
    m_strip->hide();
    m_fields.add(QStringLiteral("substance"), substance);
    m_fields.add(QStringLiteral("reaction"), reaction);
    connect(m_addButton, &QPushButton::clicked, this, [this] { ask(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { ask(false); });
    connect(keep, &QPushButton::clicked, this, &AllergyCard::add);
    connect(m_substance, &QLineEdit::returnPressed, m_reaction, qOverload<>(&QWidget::setFocus));
    connect(m_reaction, &QLineEdit::returnPressed, this, &AllergyCard::add);
}

void AllergyCard::tell(const patient::Patient& patient)
{
    if (patient.id != m_id)
        ask(false);
    m_id = patient.id;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const patient::Allergy& it : patient.allergies) {
        m_list->addWidget(makeSentence(it.substance, "danger"));
        m_list->addWidget(makeSentence(it.reaction.isEmpty()
                ? tr("entered on %1").arg(shownDay(localDay(it.enteredAt)))
                : tr("%1, entered on %2").arg(it.reaction, shownDay(localDay(it.enteredAt))),
            "hint"));
    }
    if (patient.allergies.empty())
        m_list->addWidget(makeSentence(tr("None is known. Ask before prescribing."), "muted"));
}

void AllergyCard::ask(bool asks)
{
    m_fields.clearErrors();
    m_strip->setVisible(asks);
    m_addButton->setEnabled(!asks);
    if (!asks)
        return;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_substance->clear();
    m_reaction->clear();
    m_substance->setFocus();
}

void AllergyCard::add()
{
    m_fields.clearErrors();
    const auto added
        = m_desk.patients.addAllergy(m_desk.session, m_id, m_substance->text(), m_reaction->text(), m_token);
    if (added) {
        ask(false);
        m_addButton->setFocus();
        Q_EMIT this->added(added->patient);
    } else if (m_fields.setError(added.error().field, added.error().message)) {
        m_fields.focusFirstError();
    } else {
        Q_EMIT refused(added.error().message);
    }
}

} // namespace tramyte::ui
