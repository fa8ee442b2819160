// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/Screenshots.h"

#include "app/Translations.h"
#include "app/windows/Scenes.h"
#include "core/base/SafeFile.h"
#include "ui/common/Preferences.h"
#include "ui/common/RoleWords.h"
#include "ui/common/SuggestEdit.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SetupPage.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
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

/// Every scene by the first user who can play it.
Result<void> shootScenes(
    ui::Shell& shell, ui::Desk& desk, Camera& camera, const QString& list, std::set<QString>& taken)
{
    const qint64 patient = targetOf(QStringLiteral("patient"), desk).id;
    for (const Scene& scene : scenes(desk, patient, list)) {
        if (taken.contains(scene.name) || !shell.work()->pageKeys().contains(scene.target.page))
            continue;
        shell.work()->go(scene.target);
        const bool isPlayed = play(shell, scene.steps);
        if (isPlayed) {
            TRY(camera.shoot(shell, scene.name));
            taken.insert(scene.name);
        }
        play(shell, scene.leave);
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
Result<void> shootPages(StationDoor& door, ui::Shell& shell, Camera& camera, const QString& list)
{
    std::set<QString> taken;
    std::set<QString> played;
    auto users = door.demoUsers();
    std::ranges::stable_partition(
        users, [](const ui::DemoUser& it) { return it.role == ui::nameOf(security::Role::Clinician); });
    for (const ui::DemoUser& user : users) {
        TRY(door.prove(user.name, user.passphrase));
        TRY(door.enter(user.name));
        shell.forget(); // pages as they open, not as they were left in the other language
        shell.begin(user.name);
        if (!QFile::exists(list) && door.desk().session.may(security::Permission::ReadPatients))
            TRY(writeSafely(list, sceneList(door.desk())));
        for (const QString& key : shell.work()->pageKeys()) {
            // the station's tabs differ from user to user: the administrator has most of them
            const bool isPartial = key == u"station" && user.role != ui::nameOf(security::Role::Administrator);
            if (isPartial || !taken.insert(key).second)
                continue;
            shell.work()->go(targetOf(key, door.desk()));
            TRY(camera.shoot(shell, key));
            TRY(shootTabs(shell, camera, key));
            if (key == u"today") {
                TRY(shootSearch(shell, camera));
                TRY(shootHelp(shell, camera));
            }
        }
        TRY(shootScenes(shell, door.desk(), camera, list, played));
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
    const QString list = QDir(folder).filePath(QStringLiteral("people.csv"));
    shell.resize(kScreen);
    shell.show();
    for (const QString& language : languages())
        for (const char* theme : {"light", "dark"}) {
            camera.setLook(language, QLatin1String(theme));
            shell.setTheme(QLatin1String(theme));
            shell.setLanguage(language);
            shell.lock();
            TRY(camera.shoot(shell, QStringLiteral("login")));
            TRY(shootPages(door, shell, camera, list));
        }
    QFile::remove(list);
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
