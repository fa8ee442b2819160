// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientsPage.h"

#include "core/security/Session.h"
#include "ui/common/Prompt.h"
#include "ui/common/Widgets.h"
#include "ui/patient/ImportPanel.h"
#include "ui/patient/PeopleTab.h"
#include "ui/patient/RequestsTab.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace tramyte::ui {

PatientsPage::PatientsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_tabs(new QTabWidget), m_people(new PeopleTab(desk)), m_import(new ImportPanel(desk)),
      m_importButton(makeButton(tr("Import a list...")))
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, makeLabel(tr("Patients"), "title"));
    m_importButton->setObjectName(QStringLiteral("importButton"));
    m_importButton->setVisible(desk.session.may(security::Permission::ImportPatients));
    auto* add = makePrimaryButton(tr("New patient"), Qt::Key_F1);
    add->setObjectName(QStringLiteral("newPatientButton"));
    add->setVisible(desk.session.may(security::Permission::RegisterPatients));
    actions->addWidget(m_importButton);
    actions->addWidget(add);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    addTab("people", tr("People"), m_people);
    if (desk.session.may(security::Permission::ReceiveRequests)) {
        m_requests = new RequestsTab(desk);
        addTab("requests", tr("Requests"), m_requests);
        connect(m_requests, &RequestsTab::personWanted, this, [this](qint64 id) {
            Q_EMIT wanted({QStringLiteral("patient"), id, QStringLiteral("rights")});
        });
        connect(m_requests, &RequestsTab::said, this, &Page::said);
    }
    addTab("import", tr("Import"), m_import);

    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({QStringLiteral("registration"), 0, m_people->text()});
    });
    connect(m_people, &PeopleTab::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_people, &PeopleTab::said, this, &Page::said);
    connect(m_importButton, &QPushButton::clicked, this, &PatientsPage::chooseFile);
    connect(m_import, &ImportPanel::closed, this, [this] { showImport(false); });
    connect(m_import, &ImportPanel::said, this, &Page::said);
    reloadOn({Topic::Patients, Topic::Visits}, [this] {
        m_people->search();
        if (m_requests)
            m_requests->reload();
    });
    showImport(false);
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
            m_tabs->currentWidget()->setFocus();
            return;
        }
    if (!target.field.isEmpty())
        m_tabs->setCurrentWidget(m_people);
    if (m_tabs->currentWidget() == m_people)
        m_people->begin(target.field);
}

void PatientsPage::chooseFile()
{
    const QString path
        = Prompt::openFile(this, tr("A list of people"), tr("Tables (%1)").arg(QStringLiteral("*.xlsx *.ods *.csv")));
    if (path.isEmpty())
        return;
    showImport(true);
    m_import->begin(path);
}

void PatientsPage::showImport(bool isShown)
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_import), isShown);
    m_tabs->setCurrentWidget(isShown ? static_cast<QWidget*>(m_import) : m_people);
    m_importButton->setEnabled(!isShown);
    if (!isShown)
        m_people->begin({});
}

} // namespace tramyte::ui
