// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/Screenshots.h"

#include "app/Translations.h"
#include "ui/common/Preferences.h"
#include "ui/common/RoleWords.h"
#include "ui/common/SuggestEdit.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SetupPage.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <algorithm>
#include <set>

namespace tramyte::app {

namespace {

constexpr QSize kScreen(1366, 768);
constexpr int kSettleMs = 400; ///< timers that try a form out, charts that lay themselves out

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

class Camera {
public:
    explicit Camera(QString folder) : m_folder(std::move(folder)) {}

    void setLook(const QString& language, const QString& theme)
    {
        m_look = QStringLiteral("-%1-%2").arg(language, theme);
    }
    Result<void> shoot(QWidget& window, const QString& page)
    {
        settle();
        const QString path = QDir(m_folder).filePath(page + m_look + QStringLiteral(".png"));
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        for (QWidget* popup : QApplication::topLevelWidgets()) // lists that drop are windows of their own
            if (popup->isVisible() && popup != &window && popup->windowFlags().testFlag(Qt::ToolTip))
                painter.drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
        painter.end();
        if (!picture.save(path))
            return fail(ErrorKind::Io, QStringLiteral("screenshots.folder"),
                QCoreApplication::translate("tramyte::app", "%1 cannot be written.").arg(path));
        ++m_count;
        return {};
    }
    int count() const { return m_count; }

private:
    QString m_folder;
    QString m_look;
    int m_count = 0;
};

/// What a page is to show: of those who come today, who has the longest past.
ui::Target targetOf(const QString& page, ui::Desk& desk)
{
    ui::Target target{page, 0, {}};
    if (page != u"consultation" && page != u"patient")
        return target;
    const auto rows = desk.queue.list(desk.session, desk.clock.today());
    std::size_t longest = 0;
    for (const visit::QueueRow& row : rows ? *rows : std::vector<visit::QueueRow>()) {
        const auto past = desk.visits.timeline(desk.session, row.patient);
        const std::size_t visits = past ? past->size() : 0;
        if (target.id != 0 && (visits <= longest || (row.status != visit::Status::Open && page == u"consultation")))
            continue;
        longest = visits;
        target.id = page == u"patient" ? row.patient.value : row.visit.value;
    }
    return target;
}

/// The tabs of a page, the first of which is in view: each is shown and pictured under `page-2`, `page-3` ...
Result<void> shootTabs(ui::Shell& shell, Camera& camera, const QString& page)
{
    for (QTabBar* bar : shell.work()->currentPage()->findChildren<QTabBar*>()) {
        if (!bar->isVisible())
            continue;
        for (int at = 1; at < bar->count(); ++at) {
            if (!bar->isTabVisible(at))
                continue;
            bar->setCurrentIndex(at);
            TRY(camera.shoot(shell, QStringLiteral("%1-%2").arg(page).arg(at + 1)));
        }
        bar->setCurrentIndex(0);
    }
    return {};
}

/// The book of the largest household of the first hamlet, and its strip to add somebody.
Result<void> shootHouseholds(ui::Shell& shell, ui::Desk& desk, Camera& camera)
{
    TRY_LET(hamlets, desk.households.hamlets(desk.session));
    if (hamlets.empty())
        return {};
    TRY_LET(hamlet, desk.households.hamlet(desk.session, hamlets.front().hamlet));
    const auto largest = std::ranges::max_element(hamlet.households, {}, &patient::HouseholdLine::people);
    if (largest == hamlet.households.end())
        return {};
    shell.work()->go({QStringLiteral("patients"), largest->id.value, QStringLiteral("households")});
    TRY(camera.shoot(shell, QStringLiteral("household-book")));
    if (auto* add = shell.findChild<QPushButton*>(QStringLiteral("addMemberButton")); add && add->isVisible()) {
        add->click();
        TRY(camera.shoot(shell, QStringLiteral("household-add")));
        if (auto* cancel = shell.findChild<QPushButton*>(QStringLiteral("cancelHouseholdButton")))
            cancel->click();
    }
    return {};
}

Result<void> shootSearch(ui::Shell& shell, Camera& camera)
{
    auto* search = shell.findChild<ui::SuggestEdit*>(QStringLiteral("searchBox"));
    if (!search)
        return {};
    search->setFocus();
    search->setText(QStringLiteral("nguyen thi"));
    search->lookUpNow();
    TRY(camera.shoot(shell, QStringLiteral("search")));
    search->clear();
    search->closeList();
    return {};
}

Result<void> shootHelp(ui::Shell& shell, Camera& camera)
{
    auto* help = shell.findChild<QPushButton*>(QStringLiteral("helpButton"));
    help->click();
    TRY(camera.shoot(shell, QStringLiteral("help")));
    help->click();
    return {};
}

/// Each page by the first user who may open it; who examines comes first, so that pages are pictured at work.
Result<void> shootPages(StationDoor& door, ui::Shell& shell, Camera& camera)
{
    std::set<QString> taken;
    auto users = door.demoUsers();
    std::ranges::stable_partition(
        users, [](const ui::DemoUser& it) { return it.role == ui::nameOf(security::Role::Clinician); });
    for (const ui::DemoUser& user : users) {
        TRY(door.prove(user.name, user.passphrase));
        TRY(door.enter(user.name));
        shell.begin(user.name);
        for (const QString& key : shell.work()->pageKeys()) {
            // the station's tabs differ from user to user: the administrator has most of them
            const bool isPartial = key == u"station" && user.role != ui::nameOf(security::Role::Administrator);
            if (isPartial || !taken.insert(key).second)
                continue;
            if (key == u"patients") // so that its list of pairs is pictured with something in it, for who may see it
                static_cast<void>(door.desk().duplicates.search(door.desk().session));
            shell.work()->go(targetOf(key, door.desk()));
            TRY(camera.shoot(shell, key));
            TRY(shootTabs(shell, camera, key));
            if (key == u"patients")
                TRY(shootHouseholds(shell, door.desk(), camera));
            if (key == u"today") {
                TRY(shootSearch(shell, camera));
                TRY(shootHelp(shell, camera));
            }
        }
    }
    return {};
}

} // namespace

Result<int> takeScreenshots(StationDoor& door, ui::Shell& shell, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, QStringLiteral("screenshots.folder"),
            QCoreApplication::translate("tramyte::app", "%1 cannot be written.").arg(folder));
    Camera camera(folder);
    shell.resize(kScreen);
    shell.show();
    for (const QString& language : languages())
        for (const char* theme : {"light", "dark"}) {
            camera.setLook(language, QLatin1String(theme));
            shell.setTheme(QLatin1String(theme));
            shell.setLanguage(language);
            shell.lock();
            TRY(camera.shoot(shell, QStringLiteral("login")));
            TRY(shootPages(door, shell, camera));
        }
    const FixedClock clock(door.clock().now());
    StationDoor nowhere(folder + QStringLiteral("/no-station"), clock);
    for (const QString& language : languages()) {
        ui::Preferences::setLanguage(language); // of the test mode
        installTranslator(*qApp, language);
        for (const char* theme : {"light", "dark"}) {
            camera.setLook(language, QLatin1String(theme));
            shell.setTheme(QLatin1String(theme));
            installTranslator(*qApp, language);
            ui::SetupPage setup(nowhere);
            setup.resize(kScreen);
            setup.show();
            TRY(camera.shoot(setup, QStringLiteral("setup")));
        }
    }
    return camera.count();
}

} // namespace tramyte::app
