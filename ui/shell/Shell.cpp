// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shell.h"

#include "core/security/Session.h"
#include "ui/common/FittingStack.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"
#include "ui/common/Timings.h"
#include "ui/shell/Door.h"
#include "ui/shell/LoginPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SetupPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QElapsedTimer>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>

namespace tramyte::ui {

Shell::Shell(Door& door, std::function<bool(const QString&)> speak, QWidget* parent)
    : QMainWindow(parent), m_door(door), m_speak(std::move(speak)), m_stack(new FittingStack), m_idle(new QTimer(this))
{
    setWindowTitle(QStringLiteral("tramyte"));
    setCentralWidget(scrolledStack(m_stack));
    const QSize room = screen()->availableSize() - QSize(2, 32); // the system's frame around it
    setMinimumSize(QSize(800, 480).boundedTo(room));
    resize(QSize(1366, 728).boundedTo(room));
    restoreGeometry(Preferences::windowGeometry());
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &Shell::lock);
    qApp->installEventFilter(this);
    makeDoorPages();
}

Shell::~Shell()
{
    qApp->removeEventFilter(this);
    delete m_work; // its pages hold on to the desk, which goes next
}

void Shell::makeDoorPages()
{
    delete m_login;
    m_login = nullptr;
    if (!m_door.hasStation()) {
        Memory typed;
        while (QWidget* old = m_stack->currentWidget()) {
            typed = controlsOf(*old);
            delete old;
        }
        auto* setup = new SetupPage(m_door);
        recallControls(*setup, typed);
        m_stack->addWidget(setup);
        connect(setup, &SetupPage::finished, this, [this, setup](const QString& user) {
            Preferences::setLastUser(user);
            makeDoorPages();
            setup->deleteLater();
        });
        connect(setup, &SetupPage::languageWanted, this, &Shell::setLanguage, Qt::QueuedConnection);
        return;
    }
    m_login = new LoginPage(m_door);
    m_stack->addWidget(m_login);
    connect(m_login, &LoginPage::entered, this, &Shell::begin);
    connect(m_login, &LoginPage::languageWanted, this, &Shell::setLanguage, Qt::QueuedConnection);
    m_login->prepare({});
    m_stack->setCurrentWidget(m_login);
}

void Shell::begin(const QString& user)
{
    if (m_work && user == m_user) { // the lock is opened by who locked it: everything as it was
        m_stack->setCurrentWidget(m_work);
    } else {
        endWork();
        m_user = user;
        QElapsedTimer timer;
        timer.start();
        m_work = new MainWindow(m_door.desk());
        if (const auto kept = m_memories.find(user); kept != m_memories.end()) {
            m_work->recall(kept->second);
            m_memories.erase(kept);
        }
        connect(m_work, &MainWindow::lockWanted, this, &Shell::lock);
        connect(m_work, &MainWindow::languageWanted, this, &Shell::setLanguage, Qt::QueuedConnection);
        connect(m_work, &MainWindow::themeWanted, this, &Shell::setTheme, Qt::QueuedConnection);
        m_stack->addWidget(m_work);
        m_stack->setCurrentWidget(m_work);
        m_door.desk().timings.add(QStringLiteral("window"), static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    if (QWidget* last = m_work->focusWidget()) // a lock screen had it
        last->setFocus(Qt::OtherFocusReason);
    setIdleTime();
}

void Shell::endWork()
{
    if (!m_work)
        return;
    m_memories[m_user] = m_work->memory();
    delete m_work;
    m_work = nullptr;
}

void Shell::lock()
{
    if (!m_work || m_stack->currentWidget() != m_work)
        return;
    for (QWidget* window : QApplication::topLevelWidgets()) // a dialog would stay in view
        if (auto* dialog = qobject_cast<QDialog*>(window))
            dialog->reject();
    m_work->keepDrafts();
    m_login->prepare(m_user);
    m_stack->setCurrentWidget(m_login);
    m_idle->stop();
}

void Shell::setLanguage(const QString& language)
{
    if (m_work && m_work->refusesToEnd())
        return;
    if (!m_speak(language))
        return;
    Preferences::setLanguage(language);
    makeAnew();
}

void Shell::makeAnew()
{
    const bool works = m_work && m_stack->currentWidget() == m_work;
    const bool isLocked = m_work && !works;
    const Memory typed = m_login ? controlsOf(*m_login) : Memory();
    if (m_work)
        m_work->keepDrafts();
    endWork();
    makeDoorPages();
    if (works)
        return begin(m_user);
    if (m_login && isLocked)
        m_login->prepare(m_user);
    if (m_login)
        recallControls(*m_login, typed);
}

void Shell::setTheme(const QString& mode)
{
    const auto wanted = themeModeOf(mode);
    if (!wanted || (m_work && m_work->refusesToEnd()))
        return;
    Preferences::setTheme(*wanted);
    applyTheme(*qApp, *wanted);
    makeAnew(); // icons and pictures with it
}

void Shell::setIdleTime()
{
    m_idle->start(Preferences::lockMinutes() * 60'000);
}

bool Shell::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_work && m_stack->currentWidget() == m_work)
            setIdleTime();
        break;
    default: break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void Shell::closeEvent(QCloseEvent* event)
{
    if (m_work)
        m_work->keepDrafts();
    Preferences::setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace tramyte::ui
