// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/settings/Installation.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kRefreshMs = 60'000;
constexpr int kSentenceMs = 12'000;

} // namespace

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_saved(makeLabel({}, "hint")), m_export(makeLinkButton({})),
      m_backup(makeLinkButton({})), m_sentence(makeLabel({}, "hint")), m_timer(new QTimer(this)),
      m_fade(new QTimer(this))
{
    setProperty("kind", "status");
    setFixedHeight(28);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(24);
    if (desk.installation.demo)
        layout->addWidget(makeLabel(tr("DEMO DATA: all people are made up"), "warning"));
    layout->addWidget(m_saved);
    layout->addWidget(m_export);
    layout->addWidget(m_backup);
    layout->addStretch();
    layout->addWidget(m_sentence);
    for (QPushButton* button : {m_export, m_backup})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT wanted({QStringLiteral("exchange"), 0, {}}); });
    m_timer->setInterval(kRefreshMs);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    m_timer->start();
    m_fade->setSingleShot(true);
    m_fade->setInterval(kSentenceMs);
    connect(m_fade, &QTimer::timeout, m_sentence, &QLabel::clear);
    m_subscription = desk.changes.subscribe([this](Topic, const std::vector<qint64>&) {
        m_savedAt = m_desk.clock.now();
        refresh();
    });
    refresh();
}

StatusLine::~StatusLine()
{
    m_desk.changes.unsubscribe(m_subscription);
}

void StatusLine::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_fade->start();
}

void StatusLine::refresh()
{
    m_saved->setText(m_savedAt ? tr("Saved %1").arg(shownTime(*m_savedAt)) : QString());
    m_saved->setVisible(m_savedAt.has_value());
    m_export->hide();
    m_backup->hide();
}

} // namespace tramyte::ui
