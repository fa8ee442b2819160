// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/DemoSetup.h"

#include "app/demo/Demo.h"
#include "ui/common/Task.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

namespace tramyte::app {

Result<void> requireDemo(const QString& folder)
{
    if (QFileInfo::exists(QDir(folder).filePath(QStringLiteral("station.keys"))))
        return {};
    QWidget window;
    window.setWindowTitle(QStringLiteral("tramyte"));
    window.setFixedWidth(560);
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(
        ui::makeLabel(QCoreApplication::translate("tramyte::app", "The demo station is being made, once"), "heading"));
    layout->addWidget(
        ui::makeSentence(QCoreApplication::translate("tramyte::app", "All people in it are made up."), "muted"));
    auto* task = new ui::Task;
    layout->addWidget(task);
    window.show();

    Result<void> outcome;
    QEventLoop loop;
    task->start<demo::DemoOutcome>(
        QString(),
        [folder](ui::TaskProgress& progress) {
            return demo::createDemo(
                folder, {}, [&progress](qint64 done, qint64 all) { return progress.report(done, all); });
        },
        [&](const Result<demo::DemoOutcome>& made) {
            if (!made)
                outcome = tl::unexpected(made.error());
            loop.quit();
        });
    loop.exec();
    return outcome;
}

} // namespace tramyte::app
