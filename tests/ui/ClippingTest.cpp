// SPDX-License-Identifier: GPL-3.0-or-later
// No label or button of any page is cut off, in either language, at 1366 x 768.
#include "tests/catch.hpp"

#include "app/Translations.h"
#include "tests/ui/patient/People.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"

#include <QApplication>
#include <QPushButton>

using namespace tramyte;

namespace {

/// What a widget lacks to show all of its words; empty when it lacks nothing. One that may be cut says the whole text
/// in its tool tip.
QString clippedPart(const QWidget& widget)
{
    const bool mayBeCut = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !widget.toolTip().isEmpty();
    const QSize wanted = widget.sizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1 ? label->text() : QString();
        return !mayBeCut && wanted.width() > widget.width() + 1 ? label->text() : QString();
    }
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    return button && (wanted.width() > widget.width() + 1 || wanted.height() > widget.height() + 1) ? button->text()
                                                                                                    : QString();
}

} // namespace

TEST_CASE("nothing that is written on a page is cut off", "[ui][clipping]")
{
    const QString language = GENERATE(as<QString>(), "vi", "en");
    TestDesk station;
    ui::Shell shell(station.door, [](const QString& wanted) { return installTranslator(*qApp, wanted); });
    shell.resize(1366, 768);
    shell.show();
    shell.begin("lan");
    shell.setLanguage(language);
    settle();
    std::vector<ui::Target> targets;
    for (const QString& key : shell.work()->pageKeys())
        targets.push_back({key, 0, {}});
    auto member = personForm("Nguyễn Thị Hồng Nhung", "1956-03-05", "Thôn Đông Phú Hạ");
    member.household = QStringLiteral("H-17");
    enrol(station, member);
    const auto home = ok(station.desk().households.idOf(station.session(), "H-17"));
    targets.push_back({"patients", 0, "households"});
    targets.push_back({"patients", home.value, "households"});
    targets.push_back({"patients", 0, "panel"});
    for (const ui::Target& target : targets) {
        const QString key = target.page + u' ' + target.field;
        shell.work()->go(target);
        settle();
        for (const QWidget* widget : shell.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            const QString clipped = clippedPart(*widget);
            INFO(language.toStdString() << " " << key.toStdString() << " " << widget->width() << "x" << widget->height()
                                        << " of " << widget->sizeHint().width() << "x" << widget->sizeHint().height());
            CHECK(clipped.toStdString() == "");
        }
    }
    installTranslator(*qApp, "vi");
}
