// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordCards.h"

#include "core/catalog/Entry.h"
#include "core/insurance/CardCode.h"
#include "core/insurance/Parameters.h"
#include "core/insurance/Route.h"
#include "core/patient/CardService.h"
#include "core/settings/Installation.h"
#include "ui/common/Text.h"
#include "ui/patient/CardEditor.h"
#include "ui/patient/CardWords.h"
#include "ui/patient/PersonWords.h"

#include <QBoxLayout>

namespace tramyte::ui {

namespace {

constexpr int kCardsShown = 4;
constexpr int kLooksShown = 2;

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString spaced(const QString& code)
{
    const auto parsed = insurance::CardCode::parse(code);
    return parsed ? insurance::formatSpaced(*parsed) : code;
}

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->layout())
            emptyLayout(*item->layout());
        if (QWidget* widget = item->widget()) { // perhaps the button whose click brought us here
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

RecordCards::RecordCards(Desk& desk, QWidget* parent)
    : RecordPart(tr("Insurance cards"), parent), m_desk(desk), m_list(new QVBoxLayout), m_editor(new CardEditor(desk))
{
    m_list->setSpacing(4);
    body()->addLayout(m_list);
    body()->addWidget(m_editor);
    connect(m_editor, &CardEditor::done, this, &RecordPart::changed);
    connect(m_editor, &CardEditor::refused, this, &RecordPart::refused);
}

void RecordCards::tell(const patient::Patient& it)
{
    if (m_patient.id != it.id) {
        m_editor->hide();
        m_showsEarlier = false;
    }
    m_patient = it;
    emptyLayout(*m_list);
    if (it.cards.empty()) {
        m_list->addWidget(makeSentence(m_desk.session.may(security::Permission::RegisterPatients)
                ? tr("No card is known. Enter one with \"Change\", or scan it there.")
                : tr("No card is known."),
            "muted"));
        return;
    }
    const patient::InsuranceCard* current = m_patient.cardOn(m_desk.clock.today());
    int shown = 0;
    for (auto card = m_patient.cards.rbegin(); card != m_patient.cards.rend() && shown < kCardsShown; ++card, ++shown)
        tellCard(*card, current);
    tellEarlier();
}

void RecordCards::tellCard(const patient::InsuranceCard& card, const patient::InsuranceCard* current)
{
    const QDate today = m_desk.clock.today();
    const QString dot = QStringLiteral(" · ");
    m_list->addWidget(makeLabel(spaced(card.code), "strong"));
    const bool isOver = card.validTo.isValid() && card.validTo < today;
    const QString state = &card == current ? tr("valid today")
        : isOver                           ? tr("ended")
        : card.isValidOn(today)            ? tr("another card counts")
                                           : tr("not valid yet");
    m_list->addWidget(makeSentence(joined({state, periodWords(card.validFrom, card.validTo)}, QStringLiteral(": ")),
        &card == current                      ? "good"
            : card.isValidOn(today) || isOver ? "muted"
                                              : "warning"));
    if (!card.endReason.isEmpty())
        m_list->addWidget(makeSentence(tr("Ended by hand: %1").arg(card.endReason), "hint"));
    if ((!card.holderName.isEmpty() || card.holderBirth) && !card.sameHolder)
        m_list->addWidget(makeSentence(
            tr("The card names %1: not yet confirmed as the same person.")
                .arg(joined({card.holderName, card.holderBirth ? formatVietnamese(*card.holderBirth) : QString()},
                    QStringLiteral(", "))),
            "warning"));
    const bool isWhole = &card == current;
    const QString place = joined(
        {card.facility.isEmpty() ? QString() : tr("registered at %1").arg(card.facility), card.area,
            card.fiveYears.isValid() ? tr("five years on %1").arg(shownDay(card.fiveYears)) : QString(),
            card.exemptFrom.isValid() ? tr("free of co-payment from %1").arg(shownDay(card.exemptFrom)) : QString()},
        dot);
    if (!place.isEmpty())
        m_list->addWidget(makeSentence(place, "hint"));
    if (isWhole) {
        if (const QString route = routeWords(insurance::routeOf(card.facility, m_desk.installation.station));
            !route.isEmpty())
            m_list->addWidget(makeSentence(route, "hint"));
        if (const auto parameters = insurance::parametersOn(m_desk.catalogue, today))
            m_list->addWidget(makeSentence(cardWords(card.code, card.benefitDigit, *parameters), "hint"));
    }
    tellLooks(card);
    if (m_desk.session.may(security::Permission::RegisterPatients) && !m_patient.archived)
        addActions(card);
}

void RecordCards::tellLooks(const patient::InsuranceCard& card)
{
    const auto looks = m_desk.cards.looks(m_desk.session, m_patient.id);
    if (!looks)
        return;
    int shown = 0;
    for (const patient::MadeLook& it : *looks) {
        if (it.card != card.id || shown++ == kLooksShown)
            continue;
        m_list->addWidget(
            makeSentence(tr("%1 by %2: %3").arg(shownMoment(it.look.at), it.user, lookWords(it.look)), "hint"));
    }
}

void RecordCards::addActions(const patient::InsuranceCard& card)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [&](const char* name, const QString& words, CardEditor::Task task) {
        auto* button = makeLinkButton(words);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, task, card] { m_editor->begin(task, m_patient.id, card); });
        row->addWidget(button);
    };
    add("cardAnswerButton", tr("Looked up..."), CardEditor::Task::Answer);
    add("cardCorrectButton", tr("Put right..."), CardEditor::Task::Correct);
    if (!card.validTo.isValid() || card.validTo >= m_desk.clock.today())
        add("cardEndButton", tr("End..."), CardEditor::Task::End);
    row->addStretch();
    m_list->addLayout(row);
}

void RecordCards::tellEarlier()
{
    const auto earlier = m_desk.cards.earlier(m_desk.session, m_patient.id);
    if (!earlier || earlier->empty())
        return;
    auto* button = makeLinkButton(m_showsEarlier ? tr("Hide what was before")
                                                 : tr("%n earlier states", nullptr, static_cast<int>(earlier->size())));
    button->setObjectName(QStringLiteral("earlierCardsButton"));
    connect(button, &QPushButton::clicked, this, [this] {
        m_showsEarlier = !m_showsEarlier;
        tell(patient::Patient(m_patient));
    });
    m_list->addWidget(button, 0, Qt::AlignLeft);
    if (!m_showsEarlier)
        return;
    for (const patient::EarlierCard& it : *earlier)
        m_list->addWidget(makeSentence(
            tr("Until %1 (changed by %2): %3")
                .arg(shownMoment(it.at), it.user,
                    joined({spaced(it.was.code), periodWords(it.was.validFrom, it.was.validTo), it.was.facility,
                               it.was.area,
                               it.was.fiveYears.isValid() ? tr("five years on %1").arg(shownDay(it.was.fiveYears))
                                                          : QString()},
                        QStringLiteral(" · "))),
            "hint"));
}

} // namespace tramyte::ui
