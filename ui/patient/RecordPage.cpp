// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordPage.h"

#include "ui/common/Notice.h"
#include "ui/common/PatientBand.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/AllergyCard.h"
#include "ui/patient/HouseholdCard.h"
#include "ui/patient/RecordFacts.h"
#include "ui/patient/RecordVisits.h"
#include "ui/patient/VisitOpening.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QUuid>

namespace tramyte::ui {

namespace {

constexpr int kSideWidth = 400;

} // namespace

RecordPage::RecordPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_band(new PatientBand), m_notice(new Notice), m_code(makeLabel({}, "muted")),
      m_primary(makePrimaryButton(tr("Open a visit"), Qt::Key_F8)), m_change(makeButton(tr("Change"), Qt::Key_F2)),
      m_more(new QToolButton), m_strip(new Card(tr("Open a visit"))), m_visit(new VisitOpening(desk)),
      m_body(new QWidget), m_facts(new RecordFacts(desk)), m_cards(new RecordCards(desk)),
      m_household(new HouseholdCard(desk)), m_allergies(new AllergyCard(desk))
{
    auto* layout = pageLayout(this);
    makeHead(layout);
    makeVisitStrip(layout);
    makeBody(layout);
    reloadOn({Topic::Visits, Topic::Prescriptions}, [this] { tellVisits(); });
}

void RecordPage::makeHead(QVBoxLayout* layout)
{
    layout->addWidget(m_band);
    auto* actions = addTitleRow(layout, m_code);
    m_primary->setObjectName(QStringLiteral("openVisitButton"));
    m_change->setObjectName(QStringLiteral("changeButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    auto* archiveAction = menu->addAction(tr("Archive this record..."), this, &RecordPage::archive);
    archiveAction->setObjectName(QStringLiteral("archiveAction"));
    m_more->setMenu(menu);
    const security::Session& session = m_desk.session;
    m_change->setVisible(session.may(security::Permission::RegisterPatients));
    m_more->setVisible(session.may(security::Permission::ArchivePatients));
    actions->addWidget(m_more);
    actions->addWidget(m_change);
    actions->addWidget(m_primary);
    layout->addWidget(m_notice);
    connect(m_primary, &QPushButton::clicked, this, &RecordPage::primary);
    connect(m_change, &QPushButton::clicked, this, &RecordPage::change);
}

void RecordPage::makeVisitStrip(QVBoxLayout* layout)
{
    m_strip->setObjectName(QStringLiteral("visitStrip"));
    m_strip->body()->addWidget(m_visit);
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelVisitButton"));
    m_strip->head()->addWidget(makeLabel(tr("Enter or F8 opens the visit"), "hint"));
    m_strip->head()->addWidget(cancel);
    m_strip->hide();
    layout->addWidget(m_strip);
    connect(cancel, &QPushButton::clicked, this, [this] { askForVisit(false); });
    connect(m_visit, &VisitOpening::entered, this, &RecordPage::openVisit);
}

void RecordPage::makeBody(QVBoxLayout* layout)
{
    auto* columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    auto* who = new QWidget;
    auto* left = new QVBoxLayout(who);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_facts);
    left->addWidget(m_household);
    left->addWidget(m_cards);
    left->addStretch();
    auto* side = scrolled(who);
    side->setFixedWidth(kSideWidth);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_allergies, 1, Qt::AlignTop);
    if (m_desk.session.may(security::Permission::ReadVisits)) {
        m_visits = new RecordVisits(m_desk);
        m_medicines = new RecordMedicines(m_desk);
        right->addWidget(m_visits, 3);
        below->addWidget(m_medicines, 1, Qt::AlignTop);
        connect(m_visits, &RecordVisits::visitWanted, this, [this](qint64 id) {
            Q_EMIT wanted({QStringLiteral("consultation"), id, {}});
        });
        connect(m_visits, &RecordVisits::said, this, &Page::said);
    }
    auto* state = new QWidget;
    state->setLayout(below);
    below->setContentsMargins(0, 0, 0, 0);
    auto* scrolledState = scrolled(state);
    right->addWidget(scrolledState, 2);
    columns->addWidget(side);
    columns->addLayout(right, 1);
    layout->addWidget(m_body, 1);
    connect(m_household, &HouseholdCard::householdWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patients"), id, QStringLiteral("households")});
    });
    connect(m_household, &HouseholdCard::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_allergies, &AllergyCard::added, this, [this](const patient::Patient& patient) {
        tell(patient);
        Q_EMIT said(tr("The allergy was entered."));
    });
    connect(m_allergies, &AllergyCard::refused, this,
        [this](const QString& sentence) { m_notice->say(Notice::Kind::Error, sentence); });
}

void RecordPage::open(const Target& target)
{
    m_notice->clear();
    if (!m_patient || m_patient->id.value != target.id)
        askForVisit(false);
    auto patient = m_desk.patients.view(m_desk.session, patient::PatientId{target.id});
    m_body->setVisible(patient.has_value());
    m_band->setVisible(patient.has_value());
    m_change->setEnabled(patient.has_value());
    m_more->setEnabled(patient.has_value());
    if (!patient) {
        m_patient.reset();
        m_openVisit.reset();
        m_primary->hide();
        m_notice->say(patient.error());
        return;
    }
    tell(std::move(*patient));
    if (m_strip->isHidden())
        m_primary->setFocus();
    else
        m_visit->focusReason();
}

void RecordPage::tell(patient::Patient patient)
{
    m_patient = std::move(patient);
    const QDate today = m_desk.clock.today();
    m_band->show(*m_patient, today);
    m_code->setText(tr("Patient %1").arg(m_patient->code));
    m_facts->tell(*m_patient);
    m_household->tell(*m_patient);
    m_cards->tell(*m_patient);
    m_allergies->tell(*m_patient);
    m_visit->setValidCard(m_patient->cardOn(today) != nullptr);
    m_change->setEnabled(!m_patient->archived);
    m_more->setEnabled(!m_patient->archived);
    if (m_patient->archived)
        m_notice->say(Notice::Kind::Warning, tr("This record is archived: it is kept, and not used any more."));
    tellVisits();
}

void RecordPage::tellVisits()
{
    lookForOpenVisit();
    if (!m_patient || !m_visits)
        return;
    if (const auto told = m_visits->tell(m_patient->id); !told)
        m_notice->say(told.error());
    else if (const auto taken = m_medicines->tell(m_patient->id); !taken)
        m_notice->say(taken.error());
}

void RecordPage::lookForOpenVisit()
{
    m_openVisit.reset();
    if (!m_patient)
        return;
    if (m_desk.session.may(security::Permission::ReadQueue))
        if (const auto visits = m_desk.visits.listOfDay(m_desk.session, m_desk.clock.today()))
            for (const visit::Visit& it : *visits)
                if (it.patient == m_patient->id && it.status == visit::Status::Open)
                    m_openVisit = it.id;
    const bool mayGoOn = m_openVisit && m_desk.session.may(security::Permission::ReadVisits);
    const bool mayOpen = !m_openVisit && !m_patient->archived && m_desk.session.may(security::Permission::OpenVisits);
    setButtonText(*m_primary, m_openVisit ? tr("Go on with the visit") : tr("Open a visit"));
    m_primary->setVisible(mayGoOn || mayOpen);
    if (m_openVisit)
        askForVisit(false);
}

void RecordPage::primary()
{
    if (m_openVisit)
        goToVisit(*m_openVisit);
    else if (m_strip->isHidden())
        askForVisit(true);
    else
        openVisit();
}

void RecordPage::askForVisit(bool asks)
{
    m_strip->setVisible(asks);
    if (!asks)
        return;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_visit->begin(m_patient && m_patient->cardOn(m_desk.clock.today()));
    m_visit->focusReason();
}

void RecordPage::openVisit()
{
    if (!m_patient || m_strip->isHidden())
        return;
    m_notice->clear();
    const QString name = m_patient->fullName;
    const auto opened = m_desk.visits.open(m_desk.session, m_visit->form(m_patient->id, m_token));
    if (!opened) {
        if (!m_visit->showRefusal(opened.error()))
            m_notice->say(opened.error());
        return;
    }
    askForVisit(false);
    Q_EMIT said(tr("Visit %1 of %2 is open.").arg(opened->visit.code, name));
    goToVisit(opened->visit.id);
}

void RecordPage::goToVisit(visit::VisitId visit)
{
    if (m_desk.session.may(security::Permission::Examine))
        Q_EMIT wanted({QStringLiteral("consultation"), visit.value, {}});
    else
        Q_EMIT wanted({QStringLiteral("today"), 0, {}});
}

void RecordPage::change()
{
    if (m_patient)
        Q_EMIT wanted({QStringLiteral("registration"), m_patient->id.value, {}});
}

void RecordPage::archive()
{
    if (!m_patient)
        return;
    const bool isSure = Prompt::confirm(this, tr("Archive this record?"),
        tr("%1 will no longer be found by the search, and no visit can be opened. Nothing is erased: what was entered "
           "stays readable.")
            .arg(m_patient->fullName),
        tr("Archive"));
    if (!isSure)
        return;
    if (auto archived = m_desk.patients.archive(m_desk.session, m_patient->id))
        tell(std::move(*archived));
    else
        m_notice->say(archived.error());
}

void RecordPage::keyPressEvent(QKeyEvent* event)
{
    // what was typed is thrown away by the button only
    if (event->key() == Qt::Key_Escape && m_strip->isVisible() && m_visit->reason().isEmpty()) {
        askForVisit(false);
        m_primary->setFocus();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace tramyte::ui
