// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window takes along when it is made anew, and whether it may go now.
#include "ui/common/Task.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/StatusLine.h"

namespace tramyte::ui {

bool MainWindow::refusesToEnd()
{
    for (const Task* task : findChildren<Task*>())
        if (task->isRunning() && !task->isHidden()) {
            m_status->say(tr("Work is under way. Wait until it is done, or stop it, then choose again."));
            return true;
        }
    return false;
}

Memory MainWindow::memory() const
{
    Memory pages = m_kept;
    for (const auto& [key, shown] : m_pages)
        pages.insert(key, shown->memory());
    const Page* shown = currentPage();
    return {{QStringLiteral("page"), m_current}, {QStringLiteral("pages"), pages},
        {QStringLiteral("focus"), shown ? placeOf(*shown, shown->focusWidget()) : QString()},
        {QStringLiteral("search"), m_search ? m_search->text() : QString()},
        {QStringLiteral("help"), !m_help->isHidden()}};
}

void MainWindow::recall(const Memory& memory)
{
    m_kept = memory.value(QStringLiteral("pages")).toMap();
    m_start = memory;
}

void MainWindow::startAgain()
{
    const Memory start = std::exchange(m_start, {});
    const QString key = start.value(QStringLiteral("page")).toString();
    Page* shown = page(key);
    if (!shown)
        return; // rights were taken away meanwhile
    if (m_search)
        m_search->setText(start.value(QStringLiteral("search")).toString());
    bringUp(key, *shown);
    shown->recall(m_kept.take(key).toMap());
    if (QWidget* focused = widgetAt(*shown, start.value(QStringLiteral("focus")).toString()))
        focused->setFocus(Qt::OtherFocusReason);
    if (start.value(QStringLiteral("help")).toBool())
        showHelp(true);
}

} // namespace tramyte::ui
