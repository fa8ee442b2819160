// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Page.h"

#include "core/report/SupportService.h"

#include <QTimer>
#include <algorithm>

namespace tramyte::ui {

Page::Page(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setProperty("kind", "page");
}

Page::~Page()
{
    if (m_subscription != 0)
        m_desk.changes.unsubscribe(m_subscription);
}

void Page::reloadOn(std::vector<Topic> topics, std::function<void()> reload)
{
    Q_ASSERT(m_subscription == 0);
    m_topics = std::move(topics);
    m_reload = std::move(reload);
    m_subscription = m_desk.changes.subscribe([this](Topic topic, const std::vector<qint64>&) {
        if (std::ranges::find(m_topics, topic) == m_topics.end() || m_isStale)
            return;
        m_isStale = true; // many announcements of one action are one reload
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && m_isStale) {
                m_isStale = false;
                m_reload();
            }
        });
    });
}

Memory Page::memory() const
{
    return {{QStringLiteral("id"), shownId()}, {QStringLiteral("controls"), controlsOf(*this)}};
}

void Page::recall(const Memory& memory)
{
    open({{}, memory.value(QStringLiteral("id")).toLongLong(), {}});
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
}

void Page::noteTrouble(const Error& error)
{
    QString place = objectName();
    place.chop(place.endsWith(QLatin1String("Page")) ? 4 : 0);
    (void)m_desk.support.note(m_desk.session, error, place); // the person is told already; counting is by the way
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        m_isStale = false;
        m_reload();
    }
}

} // namespace tramyte::ui
