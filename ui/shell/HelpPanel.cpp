// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpPanel.h"

#include "ui/common/Preferences.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>

namespace tramyte::ui {

namespace {

/// Heads and paragraphs as on the pages: the reader of Markdown knows only its own sizes.
void setSpaces(QTextDocument& text)
{
    constexpr int kTitle = 17;
    constexpr int kHead = 15;
    text.setIndentWidth(16);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(level > 1 ? 12 : 0);
        format.setBottomMargin(4);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat words;
        words.setProperty(QTextFormat::FontSizeAdjustment, 0);
        words.setProperty(QTextFormat::FontPixelSize, level == 1 ? kTitle : kHead);
        words.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(words);
    }
}

} // namespace

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
    auto* side = new QToolButton;
    side->setObjectName(QStringLiteral("helpSideButton"));
    const auto showSide = [this, side] {
        side->setIcon(icon(m_isAtLeft ? QStringLiteral("go-next") : QStringLiteral("go-previous")));
        side->setToolTip(m_isAtLeft ? tr("Put it at the right") : tr("Put it at the left"));
        side->setAccessibleName(side->toolTip());
    };
    showSide();
    connect(side, &QToolButton::clicked, this, [this, showSide] {
        m_isAtLeft = !m_isAtLeft;
        showSide();
        Q_EMIT sideChanged();
    });
    auto* close = makeButton(tr("Close"));
    close->setToolTip(tr("Escape"));
    close->setObjectName(QStringLiteral("closeHelpButton"));
    connect(close, &QPushButton::clicked, this, &HelpPanel::closed);
    row->addWidget(side);
    row->addWidget(close);
    layout->addLayout(row);
    layout->addWidget(m_browser, 1);
    m_browser->setAccessibleName(tr("Help"));
    setFocusProxy(m_browser); // arrow keys read on
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
    setSpaces(*m_browser->document());
}

} // namespace tramyte::ui
