// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/HistoryCard.h"

#include "core/patient/IdentityService.h"
#include "core/patient/PatientService.h"
#include "ui/common/Field.h"
#include "ui/common/Text.h"
#include "ui/patient/PersonPick.h"
#include "ui/patient/PersonWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

HistoryCard::HistoryCard(Desk& desk, QWidget* parent)
    : RecordPart(tr("Numbers, addresses, relatives"), parent), m_desk(desk), m_list(new QVBoxLayout)
{
    m_numberStrip = makeNumberStrip();
    m_relativeStrip = makeRelativeStrip();
    m_list->setSpacing(4);
    body()->addLayout(m_list);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(12);
    auto* number = makeLinkButton(tr("Add a number..."));
    number->setObjectName(QStringLiteral("addNumberButton"));
    auto* relative = makeLinkButton(tr("Add a relative..."));
    relative->setObjectName(QStringLiteral("addRelativeButton"));
    actions->addWidget(number);
    actions->addWidget(relative);
    actions->addStretch();
    body()->addLayout(actions);
    body()->addWidget(m_numberStrip);
    body()->addWidget(m_relativeStrip);
    const bool mayChange = desk.session.may(security::Permission::RegisterPatients);
    number->setVisible(mayChange);
    relative->setVisible(mayChange);
    connect(number, &QPushButton::clicked, this, [this] {
        m_relativeStrip->hide();
        m_numberStrip->show();
        m_kind->setFocus();
    });
    connect(relative, &QPushButton::clicked, this, [this] {
        m_numberStrip->hide();
        m_relativeStrip->show();
        m_relation->setFocus();
    });
}

QWidget* HistoryCard::makeNumberStrip()
{
    auto* strip = new QWidget;
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("numberKindComboBox"));
    for (const QString& kind : patient::identifierKinds())
        if (kind != u"temporary")
            m_kind->addItem(identifierWords(kind), kind);
    m_value = makeLineEdit(QStringLiteral("numberValueEdit"));
    layout->addWidget(new Field(tr("Kind of number"), m_kind));
    layout->addWidget(new Field(tr("Number"), m_value));
    auto* keep = makeButton(tr("Add the number"));
    keep->setObjectName(QStringLiteral("keepNumberButton"));
    layout->addWidget(keep, 0, Qt::AlignRight);
    connect(keep, &QPushButton::clicked, this, &HistoryCard::keepNumber);
    connect(m_value, &QLineEdit::returnPressed, this, &HistoryCard::keepNumber);
    strip->hide();
    return strip;
}

QWidget* HistoryCard::makeRelativeStrip()
{
    auto* strip = new QWidget;
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_relation = new QComboBox;
    m_relation->setObjectName(QStringLiteral("relationComboBox"));
    for (const QString& relation : patient::relations())
        m_relation->addItem(kinWords(relation), relation);
    m_person = new PersonPick(m_desk);
    m_person->setObjectName(QStringLiteral("relativeEdit"));
    m_phone = makeLineEdit(QStringLiteral("relativePhoneEdit"));
    layout->addWidget(new Field(tr("Pick a record, or write the name"), m_person));
    layout->addWidget(new Field(tr("Relation"), m_relation));
    layout->addWidget(new Field(tr("Phone"), m_phone));
    auto* keep = makeButton(tr("Add the relative"));
    keep->setObjectName(QStringLiteral("keepRelativeButton"));
    layout->addWidget(keep, 0, Qt::AlignRight);
    connect(keep, &QPushButton::clicked, this, &HistoryCard::keepRelative);
    connect(m_phone, &QLineEdit::returnPressed, this, &HistoryCard::keepRelative);
    connect(m_person, &SuggestEdit::entered, this, [this] { focusNextChild(); });
    strip->hide();
    return strip;
}

void HistoryCard::tell(const patient::Patient& patient)
{
    if (m_patient.id != patient.id) {
        m_numberStrip->hide();
        m_relativeStrip->hide();
    }
    m_patient = patient;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // perhaps the row of the button whose click brought us here
        delete item;
    }
    tellNumbers();
    tellAddresses();
    tellRelatives();
    setVisible(m_list->count() > 0 || m_desk.session.may(security::Permission::RegisterPatients));
}

Memory HistoryCard::memory() const
{
    return {{QStringLiteral("number"), !m_numberStrip->isHidden()},
        {QStringLiteral("relative"), !m_relativeStrip->isHidden()}, {QStringLiteral("controls"), controlsOf(*this)}};
}

void HistoryCard::recall(const Memory& memory)
{
    m_numberStrip->setVisible(memory.value(QStringLiteral("number")).toBool());
    m_relativeStrip->setVisible(memory.value(QStringLiteral("relative")).toBool());
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
}

void HistoryCard::addRow(const QString& what, const QString& value, const QString& detail, QWidget* action)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* told = makeSentence(joined({what, value}, QStringLiteral(": ")), "sentence");
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(told);
    if (!detail.isEmpty())
        words->addWidget(makeSentence(detail, "hint"));
    layout->addLayout(words, 1);
    if (action)
        layout->addWidget(action, 0, Qt::AlignTop);
    m_list->addWidget(row);
}

void HistoryCard::tellNumbers()
{
    for (const patient::Identifier& it : patient::identifiersOf(m_patient)) {
        QWidget* action = nullptr;
        if (it.kind == u"temporary" && it.holds() && !it.toldAt
            && m_desk.session.may(security::Permission::RegisterPatients)) {
            auto* told = makeLinkButton(tr("People's Committee told"));
            told->setObjectName(QStringLiteral("toldButton"));
            connect(told, &QPushButton::clicked, this, [this] {
                take(m_desk.identities.noteTold(m_desk.session, m_patient.id), tr("It was noted that they were told."));
            });
            action = told;
        }
        addRow(identifierWords(it.kind), it.value,
            joined({it.holds() ? QString() : tr("holds no longer"), periodWords(it.from, it.to), sourceWords(it.source),
                       it.country == u"000" ? QString() : it.country,
                       it.toldAt ? tr("People's Committee told on %1").arg(shownMoment(*it.toldAt)) : QString()},
                QStringLiteral(" · ")),
            action);
    }
}

void HistoryCard::tellAddresses()
{
    for (auto it = m_patient.pastAddresses.rbegin(); it != m_patient.pastAddresses.rend(); ++it)
        addRow(tr("Lived before"), it->text.isEmpty() ? it->hamlet : it->text, periodWords(it->from, it->to));
}

void HistoryCard::tellRelatives()
{
    int index = 0;
    for (const patient::Relative& it : m_patient.relatives) {
        QString name = it.name;
        QPushButton* action = nullptr;
        if (it.person) {
            const auto known = m_desk.patients.list(m_desk.session, {it.person});
            if (known && !known->empty())
                name = known->front().patient.fullName;
            action = makeLinkButton(tr("Open"));
            connect(action, &QPushButton::clicked, this, [this, id = it.person.value] { Q_EMIT personWanted(id); });
        } else if (it.holds() && m_desk.session.may(security::Permission::RegisterPatients)) {
            action = makeLinkButton(tr("No longer"));
            connect(action, &QPushButton::clicked, this, [this, index] {
                take(m_desk.identities.endRelative(m_desk.session, m_patient.id, index, m_desk.clock.today()),
                    tr("The relative was ended."));
            });
        }
        addRow(kinWords(it.relation), name,
            joined({it.phone, it.number, it.basis, periodWords(it.from, it.to)}, QStringLiteral(" · ")), action);
        ++index;
    }
}

void HistoryCard::keepNumber()
{
    patient::Identifier number{m_kind->currentData().toString(), m_value->text()};
    number.source = QStringLiteral("typed");
    take(m_desk.identities.addNumber(m_desk.session, m_patient.id, number), tr("The number was added."));
}

void HistoryCard::keepRelative()
{
    patient::Relative relative{m_relation->currentData().toString()};
    relative.person = m_person->person();
    if (!relative.person)
        relative.name = m_person->text();
    relative.phone = m_phone->text();
    relative.from = m_desk.clock.today();
    take(m_desk.identities.addRelative(m_desk.session, m_patient.id, relative), tr("The relative was added."));
}

void HistoryCard::take(const Result<patient::Patient>& stored, const QString& said)
{
    if (!stored) {
        Q_EMIT refused(stored.error());
        return;
    }
    m_value->clear();
    m_person->setPerson({});
    m_phone->clear();
    m_numberStrip->hide();
    m_relativeStrip->hide();
    Q_EMIT changed(*stored, said);
}

} // namespace tramyte::ui
