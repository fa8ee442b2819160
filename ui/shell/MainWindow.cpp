// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/security/Session.h"
#include "ui/common/FittingStack.h"
#include "ui/common/Preferences.h"
#include "ui/common/ScanCatcher.h"
#include "ui/common/Timings.h"
#include "ui/common/Widgets.h"
#include "ui/shell/DueBackups.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/Sections.h"
#include "ui/shell/StatusLine.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kSideWidth = 148;
constexpr int kBarHeight = 48;

bool mayOpen(const Section& section, const security::Session& session)
{
    return section.anyOf.empty()
        || std::ranges::any_of(section.anyOf, [&](security::Permission right) { return session.may(right); });
}

} // namespace

MainWindow::MainWindow(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_stack(new FittingStack), m_scroll(scrolledStack(m_stack)), m_help(new HelpPanel),
      m_status(new StatusLine(desk))
{
    setProperty("kind", "page");
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeTopBar());
    right->addWidget(m_scroll, 1);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(makeSideBar());
    upper->addLayout(right, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(m_status);
    addShortcuts();
    m_help->setParent(this); // lies over the page, which keeps its room
    m_help->hide();
    connect(m_help, &HelpPanel::closed, this, [this] { showHelp(false); });
    connect(m_help, &HelpPanel::sideChanged, this, &MainWindow::placeHelp);
    connect(m_status, &StatusLine::wanted, this, &MainWindow::go);
    auto* scans = new ScanCatcher(*this);
    connect(scans, &ScanCatcher::scanned, this, &MainWindow::takeScan);
    auto* backups = new DueBackups(desk, this);
    connect(backups, &DueBackups::done, this, [this](const QString& problem) {
        m_status->say(problem.isEmpty() ? tr("The program made a backup or proved one.") : problem);
    });
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_current.isEmpty())
        return;
    if (!m_start.isEmpty())
        startAgain();
    if (!m_current.isEmpty())
        return;
    for (const Section& section : sections()) // not earlier: a page that is not in view cannot take the focus
        if (mayOpen(section, m_desk.session))
            return go({QLatin1String(section.key), 0, {}});
}

QWidget* MainWindow::makeSideBar()
{
    auto* bar = new QFrame;
    bar->setProperty("kind", "side");
    bar->setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 1, 12);
    layout->setSpacing(2);
    auto* brand = makeLabel(QStringLiteral("tramyte"), "brand");
    brand->setContentsMargins(8, 0, 0, 0);
    brand->setFixedHeight(kBarHeight - 4);
    layout->addWidget(brand);
    int number = 0;
    for (const Section& section : sections()) {
        if (*section.title == 0 || !mayOpen(section, m_desk.session))
            continue;
        const QString key = QLatin1String(section.key);
        auto* button = new QPushButton(
            icon(QLatin1String(section.icon)), QCoreApplication::translate("tramyte::ui", section.title));
        button->setObjectName(key + QStringLiteral("Section"));
        button->setProperty("kind", "section");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)));
        button->setToolTip(QStringLiteral("Alt+%1").arg(number + 1));
        connect(button, &QPushButton::clicked, this, [this, key] { go({key, 0, {}}); });
        m_buttons[key] = button;
        layout->addWidget(button);
        ++number;
    }
    layout->addStretch();
    return bar;
}

QWidget* MainWindow::makeTopBar()
{
    auto* bar = new QFrame;
    bar->setProperty("kind", "bar");
    bar->setFixedHeight(kBarHeight);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    if (m_desk.session.may(security::Permission::ReadPatients)) {
        m_search = new SearchBox(m_desk);
        m_search->setMinimumWidth(240);
        m_search->setMaximumWidth(560);
        layout->addWidget(m_search, 1);
        connect(m_search, &SearchBox::patientWanted, this, [this](qint64 id) {
            go({QStringLiteral("patient"), id, {}});
        });
        connect(m_search, &SearchBox::registrationWanted, this, [this](const QString& text) {
            go({QStringLiteral("registration"), 0, text});
        });
    }
    layout->addStretch();
    layout->addWidget(makeLabel(m_desk.session.fullName, "muted"));

    auto* menuButton = new QToolButton;
    menuButton->setObjectName(QStringLiteral("viewButton"));
    menuButton->setIcon(icon(QStringLiteral("configure")));
    menuButton->setAccessibleName(tr("Language and look"));
    menuButton->setToolTip(tr("Language and look"));
    menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(menuButton);
    const auto addChoice = [menu](QActionGroup* group, const QString& text, bool isChosen, auto choose) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        connect(action, &QAction::triggered, group, choose);
    };
    auto* languages = new QActionGroup(menu);
    for (const auto& [code, name] : {std::pair("vi", "Tiếng Việt"), std::pair("en", "English")})
        addChoice(languages, QString::fromUtf8(name), Preferences::language() == QLatin1String(code),
            [this, code = QString::fromLatin1(code)] { Q_EMIT languageWanted(code); });
    menu->addSeparator();
    auto* themes = new QActionGroup(menu);
    const std::pair<ThemeMode, QString> looks[] = {{ThemeMode::System, tr("Light or dark as the system")},
        {ThemeMode::Light, tr("Light")}, {ThemeMode::Dark, tr("Dark")}};
    for (const auto& [mode, name] : looks)
        addChoice(
            themes, name, Preferences::theme() == mode, [this, mode = mode] { Q_EMIT themeWanted(wordOf(mode)); });
    menuButton->setMenu(menu);
    layout->addWidget(menuButton);

    auto* help = makeButton(tr("Help"), Qt::SHIFT | Qt::Key_F1);
    help->setObjectName(QStringLiteral("helpButton"));
    connect(help, &QPushButton::clicked, this, [this] { showHelp(m_help->isHidden()); });
    layout->addWidget(help);
    auto* lock = makeButton(tr("Lock"), Qt::Key_F12);
    lock->setObjectName(QStringLiteral("lockButton"));
    lock->setIcon(icon(QStringLiteral("object-locked")));
    connect(lock, &QPushButton::clicked, this, &MainWindow::lockWanted);
    layout->addWidget(lock);
    return bar;
}

void MainWindow::addShortcuts()
{
    if (m_search) {
        auto* find = new QShortcut(QKeySequence::Find, this);
        connect(find, &QShortcut::activated, this, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }
    auto* print = new QShortcut(QKeySequence::Print, this);
    connect(print, &QShortcut::activated, this, [this] {
        if (Page* shown = currentPage())
            shown->print();
    });
}

void MainWindow::takeScan(const QString& text)
{
    if (QApplication::activeModalWidget())
        return m_status->say(tr("A code was scanned. Finish with the open window first, then scan again."));
    if (auto* taker = dynamic_cast<ScanTaker*>(currentPage()); taker && taker->takeScan(text))
        return;
    if (m_search)
        m_search->takeScan(text);
    else
        m_status->say(tr("A code was scanned, but you have no right to see patients."));
}

Page* MainWindow::page(const QString& key)
{
    if (const auto it = m_pages.find(key); it != m_pages.end())
        return it->second;
    const auto section
        = std::ranges::find_if(sections(), [&](const Section& it) { return key == QLatin1String(it.key); });
    if (section == sections().end() || !mayOpen(*section, m_desk.session))
        return nullptr;
    Page* made = section->make(m_desk);
    made->setObjectName(key + QStringLiteral("Page"));
    connect(made, &Page::wanted, this, &MainWindow::go);
    connect(made, &Page::said, m_status, &StatusLine::say);
    m_stack->addWidget(made);
    m_pages[key] = made;
    return made;
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_help->isHidden())
        showHelp(false);
    else if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier && pageKeys().contains("registration"))
        go({QStringLiteral("registration"), 0, {}});
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::go(const Target& target)
{
    QElapsedTimer timer;
    timer.start();
    Page* wanted = page(target.page);
    if (!wanted) {
        m_status->say(tr("You have no right to open this page. Ask the administrator."));
        return;
    }
    if (Page* left = currentPage(); left && left != wanted)
        left->keepDraft();
    bringUp(target.page, *wanted);
    const Memory kept = m_kept.take(target.page).toMap();
    const qint64 keptId = kept.value(QStringLiteral("id")).toLongLong();
    const bool isForOther = keptId != 0 && target.id != 0 && keptId != target.id;
    if (!kept.isEmpty() && !isForOther)
        wanted->recall(kept);
    if (kept.isEmpty() || target.id != 0 || !target.field.isEmpty() || target.household != 0)
        wanted->open(target);
    if (!wanted->focusWidget())
        wanted->setFocus(Qt::OtherFocusReason); // its keys work, whatever it shows
    m_desk.timings.add(target.page, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void MainWindow::bringUp(const QString& key, Page& shown)
{
    m_current = key;
    m_stack->setCurrentWidget(&shown);
    for (QScrollBar* bar : {m_scroll->horizontalScrollBar(), m_scroll->verticalScrollBar()})
        bar->setValue(0); // each page begins at its beginning
    // a record or a registration is about patients
    const auto own = m_buttons.find(key);
    if (const auto it = own == m_buttons.end() ? m_buttons.find(QStringLiteral("patients")) : own;
        it != m_buttons.end())
        it->second->setChecked(true);
    if (!m_help->isHidden())
        m_help->showTopic(shown.helpTopic());
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const Section& section : sections())
        if (mayOpen(section, m_desk.session))
            keys << QLatin1String(section.key);
    return keys;
}

void MainWindow::keepDrafts()
{
    for (const auto& [key, shown] : m_pages)
        shown->keepDraft();
}

void MainWindow::showHelp(bool shows)
{
    if (shows == !m_help->isHidden())
        return;
    m_help->setVisible(shows);
    if (!shows) {
        if (m_beforeHelp)
            m_beforeHelp->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_beforeHelp = window()->focusWidget();
    if (const Page* shown = currentPage())
        m_help->showTopic(shown->helpTopic());
    placeHelp();
    m_help->raise();
    m_help->setFocus(Qt::OtherFocusReason);
}

void MainWindow::placeHelp()
{
    const QRect page(kSideWidth, kBarHeight, width() - kSideWidth, height() - kBarHeight - m_status->height());
    const int panel = std::min(m_help->width(), page.width());
    m_help->setGeometry(m_help->isAtLeft() ? page.left() : page.right() + 1 - panel, page.top(), panel, page.height());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeHelp();
}

} // namespace tramyte::ui
