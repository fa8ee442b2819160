// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordPage.h"

#include "core/visit/RecordGateService.h"
#include "ui/common/Notice.h"
#include "ui/common/PatientBand.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/ReadersTab.h"
#include "ui/patient/RecordOverview.h"
#include "ui/patient/RightsTab.h"
#include "ui/patient/VisitOpening.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>
#include <QUuid>

namespace tramyte::ui {

using security::Permission;

RecordPage::RecordPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_band(new PatientBand), m_notice(new Notice),
      m_primary(makePrimaryButton(tr("Open a visit"), Qt::Key_F8)), m_change(makeButton(tr("Change"), Qt::Key_F2)),
      m_more(new QToolButton), m_strip(new Card(tr("Open a visit"))), m_visit(new VisitOpening(desk)),
      m_tabs(new QTabWidget), m_overview(new RecordOverview(desk)), m_rights(new RightsTab(desk))
{
    auto* layout = pageLayout(this);
    makeHead(layout);
    makeVisitStrip(layout);
    makeTabs(layout);
    reloadOn({Topic::Patients, Topic::Visits, Topic::Prescriptions}, [this] { reload(); });
}

void RecordPage::makeHead(QVBoxLayout* layout)
{
    layout->addWidget(m_band);
    auto* corner = new QWidget;
    auto* actions = new QHBoxLayout(corner);
    actions->setContentsMargins(0, 0, 0, 2);
    actions->setSpacing(8);
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    m_primary->setObjectName(QStringLiteral("openVisitButton"));
    m_change->setObjectName(QStringLiteral("changeButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    const security::Session& session = m_desk.session;
    auto* menu = new QMenu(m_more);
    if (session.may(Permission::GuardRecords) && session.may(Permission::ReadVisits)) {
        m_markAction = menu->addAction(tr("Mark as extra sensitive..."), this, &RecordPage::mark);
        m_markAction->setObjectName(QStringLiteral("markAction"));
    }
    if (session.may(Permission::ReviewDuplicates)) {
        auto* mergeAction = menu->addAction(tr("Compare with another record..."), this, [this] {
            if (m_patient)
                Q_EMIT wanted({QStringLiteral("patients"), m_patient->id.value, QStringLiteral("duplicates")});
        });
        mergeAction->setObjectName(QStringLiteral("mergeAction"));
    }
    if (session.may(Permission::ArchivePatients)) {
        auto* archiveAction = menu->addAction(tr("Archive this record..."), this, &RecordPage::archive);
        archiveAction->setObjectName(QStringLiteral("archiveAction"));
    }
    m_more->setMenu(menu);
    m_change->setVisible(session.may(Permission::RegisterPatients));
    m_more->setVisible(!menu->isEmpty());
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

void RecordPage::makeTabs(QVBoxLayout* layout)
{
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    addTab("overview", tr("&Record"), m_overview);
    addTab("rights", tr("&Consent and requests"), m_rights);
    if (m_desk.session.may(Permission::ReadReaders)) {
        m_readers = new ReadersTab(m_desk);
        addTab("readers", tr("&Who looked"), m_readers);
    }
    layout->addWidget(m_tabs, 1);
    const auto say = [this](const QString& sentence) { m_notice->say(Notice::Kind::Error, sentence); };
    connect(m_overview, &RecordOverview::said, this, &Page::said);
    connect(m_overview, &RecordOverview::refused, this, say);
    connect(m_overview, &RecordOverview::stale, this, &RecordPage::reload);
    connect(m_overview, &RecordOverview::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_overview, &RecordOverview::householdWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patients"), id, QStringLiteral("households")});
    });
    connect(m_overview, &RecordOverview::visitWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("consultation"), id, {}});
    });
    connect(
        m_overview, &RecordOverview::changed, this, [this](const patient::Patient& patient, const QString& sentence) {
            tell(patient);
            Q_EMIT said(sentence);
        });
    connect(m_rights, &RightsTab::said, this, &Page::said);
}

void RecordPage::addTab(const char* key, const QString& title, QWidget* tab)
{
    tab->setObjectName(QLatin1String(key));
    m_tabs->addTab(tab, title);
}

void RecordPage::showTab(const QString& key)
{
    for (int at = 0; at < m_tabs->count(); ++at)
        if (m_tabs->widget(at)->objectName() == key)
            m_tabs->setCurrentIndex(at);
}

void RecordPage::open(const Target& target)
{
    m_notice->clear();
    if (!m_patient || m_patient->id.value != target.id) {
        askForVisit(false);
        m_tabs->setCurrentIndex(0);
    }
    auto patient = m_desk.patients.view(m_desk.session, patient::PatientId{target.id});
    m_tabs->setVisible(patient.has_value());
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
    showTab(target.field);
    if (!m_strip->isHidden())
        m_visit->focusReason();
    else if (!m_overview->focusReason())
        m_primary->setFocus();
}

void RecordPage::print()
{
    if (m_readers && m_tabs->currentWidget() == m_readers)
        m_readers->printList();
}

Memory RecordPage::memory() const
{
    Memory memory = Page::memory();
    memory.insert(QStringLiteral("asks"), !m_strip->isHidden());
    return memory;
}

void RecordPage::recall(const Memory& memory)
{
    open({{}, memory.value(QStringLiteral("id")).toLongLong(), {}});
    if (memory.value(QStringLiteral("asks")).toBool())
        askForVisit(true);
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
}

void RecordPage::tell(patient::Patient patient)
{
    m_patient = std::move(patient);
    m_visit->setValidCard(m_patient->cardOn(m_desk.clock.today()) != nullptr);
    m_change->setEnabled(!m_patient->archived);
    m_more->setEnabled(!m_patient->archived);
    if (m_patient->mergedInto) {
        m_notice->say(Notice::Kind::Warning,
            tr("This record is of a person who has another one: the two were made one, and everything is there."));
        m_notice->offer(tr("Open that record"), [this, id = m_patient->mergedInto.value] {
            Q_EMIT wanted({QStringLiteral("patient"), id, {}});
        });
    } else if (m_patient->archived)
        m_notice->say(Notice::Kind::Warning, tr("This record is archived: it is kept, and not used any more."));
    lookForOpenVisit();
    if (const auto told = m_overview->tell(*m_patient); !told)
        m_notice->say(told.error());
    m_rights->tell(*m_patient);
    if (m_readers)
        m_readers->tell(m_patient->id);
    m_band->show(*m_patient, m_desk.clock.today(), m_overview->problems());
    if (!m_markAction)
        return;
    const auto state = m_desk.gate.state(m_desk.session, m_patient->id);
    m_isMarked = state && state->guard && state->guard->marked;
    m_markAction->setText(
        m_isMarked ? tr("Take the mark \"extra sensitive\" off...") : tr("Mark as extra sensitive..."));
}

void RecordPage::reload()
{
    if (m_patient) // the cards hand on the person whom they change; looking again is not opening the record again
        tell(patient::Patient(*m_patient));
}

void RecordPage::lookForOpenVisit()
{
    m_openVisit.reset();
    if (m_desk.session.may(Permission::ReadQueue))
        if (const auto open = m_desk.visits.openOf(m_desk.session, m_patient->id))
            for (const visit::OpenVisit& it : *open)
                if (localDay(it.arrivedAt) == m_desk.clock.today()) // one of before is asked about when another begins
                    m_openVisit = it.id;
    const bool mayGoOn = m_openVisit && m_desk.session.may(Permission::ReadVisits);
    const bool mayOpen = !m_openVisit && !m_patient->archived && m_desk.session.may(Permission::OpenVisits);
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
    const auto goTo = [this](visit::VisitId open) {
        askForVisit(false);
        goToVisit(open);
    };
    if (m_visit->asksAboutOpen(m_patient->id, *m_notice, goTo, [this] { openVisit(); }))
        return;
    const QString name = m_patient->fullName;
    const auto opened = m_desk.visits.open(m_desk.session, m_visit->form(m_patient->id, m_token));
    if (!opened) {
        if (!m_visit->showRefusal(opened.error()))
            m_notice->say(opened.error());
        return;
    }
    askForVisit(false);
    Q_EMIT said(
        tr("Queue number %1: visit %2 of %3 is open.").arg(QString::number(opened->ticket), opened->visit.code, name));
    goToVisit(opened->visit.id);
}

void RecordPage::goToVisit(visit::VisitId visit)
{
    if (m_desk.session.may(Permission::Examine))
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

void RecordPage::mark()
{
    if (!m_patient)
        return;
    const auto reason = m_isMarked
        ? Prompt::ask(this, tr("Take the mark off?"),
            tr("The record is then opened without a reason, unless its diagnoses ask for one. Say why:"),
            tr("Take off"))
        : Prompt::ask(this, tr("Mark as extra sensitive?"),
            tr("Whoever opens the visits of this person then says why; the reason is kept. Say why it is marked:"),
            tr("Mark"));
    if (!reason)
        return;
    const auto done = m_desk.gate.mark(m_desk.session, m_patient->id, !m_isMarked, *reason);
    if (!done)
        m_notice->say(done.error());
    else
        Q_EMIT said(done->marked ? tr("The record is marked as extra sensitive.") : tr("The mark was taken off."));
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
