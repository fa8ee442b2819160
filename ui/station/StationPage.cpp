// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/StationPage.h"

#include "core/security/Session.h"
#include "ui/common/Widgets.h"
#include "ui/station/JournalTab.h"
#include "ui/station/ListsTab.h"
#include "ui/station/ProgramTab.h"
#include "ui/station/SettingsTab.h"
#include "ui/station/SupportTab.h"
#include "ui/station/UsersTab.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace tramyte::ui {

StationPage::StationPage(Desk& desk, QWidget* parent) : Page(desk, parent), m_tabs(new QTabWidget)
{
    using P = security::Permission;
    auto* layout = pageLayout(this);
    layout->addWidget(makeLabel(tr("Station"), "title"));
    layout->addWidget(m_tabs, 1);
    const auto add = [this](const char* key, const QString& title, QWidget* tab) {
        tab->setObjectName(QLatin1String(key));
        m_tabs->addTab(tab, title);
    };
    if (desk.session.may(P::EditSettings))
        add("settings", tr("Settings"), new SettingsTab(desk));
    if (desk.session.may(P::ManageUsers))
        add("users", tr("Users"), new UsersTab(desk));
    if (desk.session.may(P::EditCatalog))
        add("catalogues", tr("Lists and prices"), new ListsTab(desk));
    if (desk.session.may(P::VerifyJournal))
        add("journal", tr("Journal"), new JournalTab(desk));
    if (desk.session.may(P::ReadJournal))
        add("support", tr("Timings and support"), new SupportTab(desk));
    add("program", tr("This program"), new ProgramTab(desk));
}

void StationPage::open(const Target& target)
{
    for (int at = 0; at < m_tabs->count(); ++at)
        if (m_tabs->widget(at)->objectName() == target.field)
            m_tabs->setCurrentIndex(at);
    m_tabs->setFocus();
}

} // namespace tramyte::ui
