// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExchangePage.h"

#include "core/security/Session.h"
#include "ui/common/Widgets.h"
#include "ui/exchange/BackupsPanel.h"
#include "ui/exchange/ReceiversPanel.h"
#include "ui/exchange/SendPanel.h"

#include <QBoxLayout>
#include <QTabWidget>

namespace tramyte::ui {

ExchangePage::ExchangePage(Desk& desk, DriveLook look, QWidget* parent) : Page(desk, parent), m_tabs(new QTabWidget)
{
    auto* layout = pageLayout(this);
    addTitleRow(layout, makeLabel(tr("Exchange"), "title"));
    m_tabs->setObjectName(QStringLiteral("exchangeTabs"));
    layout->addWidget(m_tabs, 1);
    if (desk.session.may(security::Permission::MakeBundles)) {
        m_send = new SendPanel(desk, look);
        m_receivers = new ReceiversPanel(desk);
        m_tabs->addTab(m_send, tr("Send &up"));
        m_tabs->addTab(m_receivers, tr("Re&ceivers"));
        connect(m_send, &SendPanel::said, this, &Page::said);
        connect(m_receivers, &ReceiversPanel::said, this, &Page::said);
        connect(m_send, &SendPanel::importWanted, this, [this] {
            m_tabs->setCurrentWidget(m_receivers);
            m_receivers->importCertificate();
        });
    }
    if (desk.session.may(security::Permission::MakeBackups)) {
        m_backups = new BackupsPanel(desk, look);
        m_tabs->addTab(m_backups, tr("&Backups"));
        connect(m_backups, &BackupsPanel::said, this, &Page::said);
    }
    reloadOn({Topic::Exports, Topic::Patients, Topic::Visits, Topic::Prescriptions, Topic::Stock, Topic::Bills,
                 Topic::Catalog, Topic::Users, Topic::Settings},
        [this] { reload(); });
    reload();
}

void ExchangePage::open(const Target& target)
{
    if (m_receivers && target.field == u"receivers")
        m_tabs->setCurrentWidget(m_receivers);
    else if (m_backups && target.field == u"backups")
        m_tabs->setCurrentWidget(m_backups);
    else if (m_send && target.field == u"send")
        m_tabs->setCurrentWidget(m_send);
    reload();
}

void ExchangePage::reload()
{
    if (m_send)
        m_send->reload();
    if (m_receivers)
        m_receivers->reload();
    if (m_backups)
        m_backups->reload();
}

} // namespace tramyte::ui
