// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpPanel.h"

#include "ui/common/Preferences.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QFile>
#include <QTextBrowser>

namespace tramyte::ui {

HelpPanel::HelpPanel(QWidget* parent) : QFrame(parent), m_browser(new QTextBrowser)
{
    setProperty("kind", "help");
    setFixedWidth(360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Help"), "heading"));
    row->addStretch();
    auto* close = makeButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    layout->addLayout(row);
    layout->addWidget(m_browser, 1);
    m_browser->setAccessibleName(tr("Help"));
    m_browser->setOpenLinks(false);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { showTopic(link.path()); });
}

void HelpPanel::showTopic(const QString& topic)
{
    QFile file(QStringLiteral(":/help/%1.%2.md").arg(topic, Preferences::language()));
    if (!file.open(QIODevice::ReadOnly)) {
        m_browser->setPlainText(tr("There is no help for this page yet."));
        return;
    }
    m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
}

} // namespace tramyte::ui
