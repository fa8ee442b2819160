// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RegistrationPage.h"

#include "core/patient/HouseholdService.h"
#include "ui/common/Notice.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/FormDraft.h"
#include "ui/patient/FormFields.h"
#include "ui/patient/LikeCard.h"
#include "ui/patient/PersonForm.h"
#include "ui/patient/TicketBanner.h"
#include "ui/patient/VisitOpening.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QUuid>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

constexpr int kScanWidth = 310;

} // namespace

RegistrationPage::RegistrationPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_title(makeLabel({}, "title")),
      m_save(makeButton(tr("Save"), QKeySequence(QKeySequence::Save))),
      m_saveAndVisit(makePrimaryButton(tr("Save and open a visit"), Qt::Key_F8)),
      m_anew(makeButton(tr("Start anew"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N))),
      m_scan(makeLineEdit(QStringLiteral("scanEdit"))), m_ticket(new TicketBanner), m_offer(new Notice),
      m_notice(new Notice), m_form(new PersonForm(desk)), m_visit(new VisitOpening(desk)),
      m_visitCard(new Card(tr("This visit"))), m_like(new LikeCard),
      m_draft(new FormDraft(
          desk, QStringLiteral("registration"), [this] { return content(); }, this))
{
    makeSheet();
    connectParts();
}

void RegistrationPage::makeSheet()
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, m_title);
    actions->addWidget(m_scan);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_saveAndVisit->setObjectName(QStringLiteral("saveAndVisitButton"));
    m_anew->setObjectName(QStringLiteral("startAnewButton"));
    m_anew->setToolTip(tr("An empty form for somebody else. What is typed here is offered again as a draft."));
    actions->addWidget(m_anew);
    actions->addWidget(m_save);
    actions->addWidget(m_saveAndVisit);
    m_scan->setPlaceholderText(tr("Scan a card: here, or in any field"));
    m_scan->setAccessibleName(tr("Scan"));
    m_scan->setProperty(kTakesScans, true);
    m_scan->addAction(icon(QStringLiteral("view-barcode")), QLineEdit::LeadingPosition);
    m_scan->setMinimumWidth(kScanWidth);
    layout->addWidget(m_ticket);
    layout->addWidget(m_offer);
    layout->addWidget(m_notice);
    static_cast<Card*>(m_visitCard)->body()->addWidget(m_visit);
    m_form->column(2)->addWidget(m_visitCard);
    m_form->column(1)->addWidget(m_like);
    for (int column = 0; column < 3; ++column)
        m_form->column(column)->addStretch(1); // all that is left: cards keep their height
    layout->addWidget(scrolled(m_form), 1);
    const bool mayOpen = m_desk.session.may(security::Permission::OpenVisits);
    m_visitCard->setVisible(mayOpen);
    m_saveAndVisit->setVisible(mayOpen);
}

void RegistrationPage::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, &RegistrationPage::saveOnly);
    connect(m_saveAndVisit, &QPushButton::clicked, this, &RegistrationPage::saveAndOpenVisit);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        keepDraft();
        begin(0);
    });
    connect(m_scan, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_scan->text();
        m_scan->clear();
        takeText(text);
    });
    connect(m_form, &PersonForm::edited, this, [this] {
        m_visit->setValidCard(m_form->hasValidCard());
        m_draft->touch();
    });
    connect(m_form, &PersonForm::left, this, [this](const QString& field) {
        if (QStringList{"fullName", "birth", "citizenId", "cardCode", "phone"}.contains(field))
            lookForLikes();
    });
    connect(m_form, &PersonForm::refused, this, [this](const Error& error) { m_notice->say(error); });
    connect(m_visit, &VisitOpening::edited, m_draft, &FormDraft::touch);
    connect(m_ticket, &TicketBanner::recordWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_like, &LikeCard::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
}

void RegistrationPage::open(const Target& target)
{
    const bool isAsLeft
        = !m_isDone && isChanged() && target.field.isEmpty() && target.household == 0 && target.id == knownId().value;
    if (isAsLeft) {
        m_form->focusOn({});
        return;
    }
    keepDraft();
    m_ticket->clear();
    begin(target.id);
    if (target.household != 0)
        moveInto(target.household);
    if (!target.field.isEmpty())
        takeText(target.field);
}

/// Somebody new in a household: where it is, and that it is asked what they are to its head.
void RegistrationPage::moveInto(qint64 household)
{
    const auto book = m_desk.households.view(m_desk.session, patient::HouseholdId{household});
    if (!book)
        return m_notice->say(book.error());
    m_home = household;
    m_form->moveInto(*book);
    m_notice->say(Notice::Kind::Information,
        tr("Into household %1: its address is filled in. Say what the person is to the head.")
            .arg(book->household.code));
}

void RegistrationPage::keepDraft()
{
    if (!m_isDone)
        m_draft->keep();
}

bool RegistrationPage::takeScan(const QString& text)
{
    takeText(text);
    return true;
}

void RegistrationPage::begin(qint64 id)
{
    m_known.reset();
    m_isOther = false;
    m_home = 0;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_scan->clear();
    m_saved.clear();
    m_notice->clear();
    m_offer->clear();
    m_like->tell({}, m_desk.clock.today());
    if (id != 0) {
        if (auto known = m_desk.patients.view(m_desk.session, patient::PatientId{id}))
            m_known = std::move(*known);
        else
            m_notice->say(known.error());
    }
    m_isDone = id != 0 && !m_known; // nothing to work on
    m_title->setText(m_known ? tr("Change: %1").arg(m_known->fullName) : tr("New patient"));
    m_save->setEnabled(!m_isDone);
    m_saveAndVisit->setEnabled(!m_isDone && !(m_known && m_known->archived));
    if (m_known)
        m_form->begin(*m_known);
    else
        m_form->begin(m_desk.patients.blank(m_desk.session).value_or(PatientForm()));
    m_visit->begin(m_form->hasValidCard());
    m_form->focusOn(QStringLiteral("fullName"));
    if (m_isDone)
        return;
    m_draft->begin(id);
    offerDraft();
}

patient::PatientId RegistrationPage::knownId() const
{
    return m_known ? m_known->id : patient::PatientId{};
}

bool RegistrationPage::isChanged() const
{
    return !isBlank(m_form->changed()) || !m_visit->reason().isEmpty() || m_visit->isChosen();
}

QJsonObject RegistrationPage::content() const
{
    if (m_isDone || !isChanged())
        return {};
    return {{QStringLiteral("person"), toJson(m_form->typed())}, {QStringLiteral("reason"), m_visit->reason()},
        {QStringLiteral("arrivalCode"), m_visit->isChosen() ? m_visit->arrivalCode() : QString()},
        {QStringLiteral("papers"), static_cast<int>(m_form->papers())}, {QStringLiteral("token"), m_token}};
}

void RegistrationPage::putBack(const QJsonObject& content)
{
    m_form->restore(personFormFrom(content.value(QStringLiteral("person")).toObject()));
    if (const QJsonValue papers = content.value(QStringLiteral("papers")); papers.isDouble())
        m_form->setPapers(static_cast<Papers>(papers.toInt()));
    m_visit->begin(m_form->hasValidCard());
    m_visit->setReason(content.value(QStringLiteral("reason")).toString());
    if (const QString code = content.value(QStringLiteral("arrivalCode")).toString(); !code.isEmpty())
        m_visit->setArrivalCode(code);
    if (const QString token = content.value(QStringLiteral("token")).toString(); !token.isEmpty())
        m_token = token;
}

Memory RegistrationPage::memory() const
{
    return {{QStringLiteral("id"), knownId().value}, {QStringLiteral("home"), m_home},
        {QStringLiteral("scan"), m_scan->text()}, {QStringLiteral("content"), content()}};
}

void RegistrationPage::recall(const Memory& memory)
{
    begin(memory.value(QStringLiteral("id")).toLongLong());
    m_home = memory.value(QStringLiteral("home")).toLongLong();
    m_scan->setText(memory.value(QStringLiteral("scan")).toString());
    const QJsonObject typed = memory.value(QStringLiteral("content")).toJsonObject();
    if (typed.isEmpty() || m_isDone)
        return;
    // the draft that was kept is this very text, perhaps with an earlier one in it that is still offered
    putBack(m_draft->offered().isEmpty() ? typed : m_draft->takeOffered());
    m_draft->keep();
    offerDraft();
    lookForLikes();
}

void RegistrationPage::offerDraft()
{
    m_offer->clear();
    const QJsonObject& offered = m_draft->offered();
    if (offered.isEmpty())
        return;
    const QString name
        = offered.value(QStringLiteral("person")).toObject().value(QStringLiteral("fullName")).toString();
    m_offer->say(Notice::Kind::Information,
        tr("What you typed about \"%1\" at %2 was not saved yet.")
            .arg(name.isEmpty() ? tr("a person without a name") : name, shownMoment(m_draft->offeredFrom())));
    m_offer->offer(tr("Continue with it"), [this] {
        putBack(m_draft->takeOffered());
        m_draft->keep();
        offerDraft();
        m_form->focusOn(QStringLiteral("fullName"));
    });
    m_offer->offer(tr("Throw it away"), [this] {
        m_draft->throwOfferedAway();
        offerDraft();
        m_form->focusOn(QStringLiteral("fullName"));
    });
}

} // namespace tramyte::ui
