// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PatientsPage.h"

#include "core/security/Session.h"
#include "ui/common/Widgets.h"
#include "ui/patient/ImportPanel.h"
#include "ui/patient/PeopleTab.h"

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
    addTab("import", tr("Import"), m_import);
    m_tabs->setTabVisible(m_tabs->indexOf(m_import), desk.session.may(security::Permission::ImportPatients));

    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({QStringLiteral("registration"), 0, m_people->text()});
    });
    connect(m_people, &PeopleTab::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
    connect(m_people, &PeopleTab::said, this, &Page::said);
    connect(m_importButton, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentWidget(m_import);
        m_import->choose();
    });
    connect(m_import, &ImportPanel::said, this, &Page::said);
    reloadOn({Topic::Patients, Topic::Visits}, [this] { m_people->search(); });
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

} // namespace tramyte::ui
