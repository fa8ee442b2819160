// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientsPage.h"

#include "core/security/Session.h"
#include "ui/common/Widgets.h"
#include "ui/patient/DuplicatesTab.h"
#include "ui/patient/HouseholdsTab.h"
#include "ui/patient/ImportPanel.h"
#include "ui/patient/LookupsTab.h"
#include "ui/patient/PanelTab.h"
#include "ui/patient/PeopleTab.h"
#include "ui/patient/RequestsTab.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace tramyte::ui {

PatientsPage::PatientsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_tabs(new QTabWidget), m_people(new PeopleTab(desk)), m_households(new HouseholdsTab(desk)),
      m_import(new ImportPanel(desk)), m_lookups(new LookupsTab(desk)),
      m_importButton(makeButton(tr("Import a list...")))
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, makeLabel(tr("Patients"), "title"));
    m_importButton->setObjectName(QStringLiteral("importButton"));
    auto* add = makePrimaryButton(tr("New patient"), Qt::Key_F1);
    add->setObjectName(QStringLiteral("newPatientButton"));
    actions->addWidget(m_importButton);
    actions->addWidget(add);
    // once they have their place: what has none is a window of its own
    m_importButton->setVisible(desk.session.may(security::Permission::ImportPatients));
    add->setVisible(desk.session.may(security::Permission::RegisterPatients));
    layout->addWidget(m_tabs, 1);
    addTab("people", tr("People"), m_people);
    addTab("households", tr("Households"), m_households);
    if (desk.session.may(security::Permission::ReadVisits)) {
        m_panel = new PanelTab(desk);
        addTab("panel", tr("My residents"), m_panel);
        connect(m_panel, &PanelTab::personWanted, this, [this](qint64 id) {
            Q_EMIT wanted({QStringLiteral("patient"), id, {}});
        });
        connect(m_panel, &PanelTab::said, this, &Page::said);
    }
    if (desk.session.may(security::Permission::ReceiveRequests)) {
        m_requests = new RequestsTab(desk);
        addTab("requests", tr("Requests"), m_requests);
        connect(m_requests, &RequestsTab::personWanted, this, [this](qint64 id) {
            Q_EMIT wanted({QStringLiteral("patient"), id, QStringLiteral("rights")});
        });
        connect(m_requests, &RequestsTab::said, this, &Page::said);
    }
    addTab("import", tr("Import"), m_import);
    m_tabs->setTabVisible(m_tabs->indexOf(m_import), desk.session.may(security::Permission::ImportPatients));
    if (desk.session.may(security::Permission::ReviewDuplicates)) {
        m_duplicates = new DuplicatesTab(desk);
        addTab("duplicates", tr("Duplicates"), m_duplicates);
        connect(m_duplicates, &DuplicatesTab::said, this, &Page::said);
        connect(m_duplicates, &DuplicatesTab::personWanted, this, [this](qint64 id) {
            Q_EMIT wanted({QStringLiteral("patient"), id, {}});
        });
    }
    addTab("lookups", tr("To find out"), m_lookups);

    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({QStringLiteral("registration"), 0, m_people->text()});
    });
    connect(m_people, &PeopleTab::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_people, &PeopleTab::said, this, &Page::said);
    connect(m_lookups, &LookupsTab::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_lookups, &LookupsTab::said, this, &Page::said);
    connect(m_households, &HouseholdsTab::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_households, &HouseholdsTab::registrationWanted, this, [this](const QString& name, qint64 household) {
        Q_EMIT wanted({QStringLiteral("registration"), 0, name, household});
    });
    connect(m_households, &HouseholdsTab::said, this, &Page::said);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_panel && m_tabs->currentWidget() == m_panel)
            m_panel->begin();
    });
    connect(m_importButton, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentWidget(m_import);
        m_import->choose();
    });
    connect(m_import, &ImportPanel::said, this, &Page::said);
    reloadOn({Topic::Patients, Topic::Visits}, [this] {
        m_people->search();
        m_households->reload();
        if (m_panel)
            m_panel->setStale();
        if (m_duplicates)
            m_duplicates->reload();
        m_lookups->reload();
        if (m_requests)
            m_requests->reload();
    });
}

void PatientsPage::addTab(const char* key, const QString& title, QWidget* tab)
{
    tab->setObjectName(QLatin1String(key));
    m_tabs->addTab(tab, title);
}

void PatientsPage::open(const Target& target)
{
    for (int at = 0; at < m_tabs->count(); ++at)
        if (m_tabs->isTabVisible(at) && m_tabs->widget(at)->objectName() == target.field) {
            m_tabs->setCurrentIndex(at);
            if (m_tabs->currentWidget() == m_households)
                m_households->begin(target.id);
            else if (m_panel && m_tabs->currentWidget() == m_panel)
                m_panel->begin();
            else
                m_tabs->currentWidget()->setFocus();
            if (m_duplicates && m_tabs->currentWidget() == m_duplicates && target.id != 0)
                m_duplicates->chooseOther(target.id);
            return;
        }
    if (!target.field.isEmpty())
        m_tabs->setCurrentWidget(m_people);
    if (m_tabs->currentWidget() == m_people)
        m_people->begin(target.field);
}

void PatientsPage::print()
{
    if (m_tabs->currentWidget() == m_households)
        m_households->print();
}

} // namespace tramyte::ui
