// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/Screenshots.h"

#include "app/Translations.h"
#include "ui/common/SuggestEdit.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SetupPage.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
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

/// What a page is to show: the first thing of the day.
ui::Target targetOf(const QString& page, ui::Desk& desk)
{
    ui::Target target{page, 0, {}};
    if (page == u"consultation" || page == u"patient") {
        const auto rows = desk.queue.list(desk.session, desk.clock.today());
        if (rows)
            for (const visit::QueueRow& row : *rows)
                if (target.id == 0 || (row.status == visit::Status::Closed && page == u"patient"))
                    target.id = page == u"patient" ? row.patient.value : row.visit.value;
    }
    return target;
}

/// Tabs of a page that have no picture by the page alone.
QStringList tabsOf(const QString& page, const ui::Desk& desk)
{
    using security::Permission;
    QStringList tabs;
    if (page == u"patient")
        tabs << QStringLiteral("rights");
    if (page == u"patient" && desk.session.may(Permission::ReadReaders))
        tabs << QStringLiteral("readers");
    if (page == u"patients" && desk.session.may(Permission::ReceiveRequests))
        tabs << QStringLiteral("requests");
    return tabs;
}

Result<void> shootPages(StationDoor& door, ui::Shell& shell, Camera& camera)
{
    std::set<QString> taken;
    for (const ui::DemoUser& user : door.demoUsers()) {
        TRY(door.prove(user.name, user.passphrase));
        TRY(door.enter(user.name));
        shell.begin(user.name);
        for (const QString& key : shell.work()->pageKeys()) {
            if (!taken.insert(key).second)
                continue;
            shell.work()->go(targetOf(key, door.desk()));
            TRY(camera.shoot(shell, key));
            for (const QString& tab : tabsOf(key, door.desk())) {
                ui::Target target = targetOf(key, door.desk());
                target.field = tab;
                shell.work()->go(target);
                TRY(camera.shoot(shell, key + u'-' + tab));
            }
            if (key == u"today") {
                auto* search = shell.findChild<ui::SuggestEdit*>(QStringLiteral("searchBox"));
                if (search) {
                    search->setFocus();
                    search->setText(QStringLiteral("nguyen thi"));
                    search->lookUpNow();
                    TRY(camera.shoot(shell, QStringLiteral("search")));
                    search->clear();
                    search->closeList();
                }
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
