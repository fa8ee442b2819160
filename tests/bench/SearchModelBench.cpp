// SPDX-License-Identifier: GPL-3.0-or-later
// From a key press to the rows on the screen, inside the program's own windows: the list of the Patients page and the
// drop-down of the search box, painted.
#include "app/demo/Random.h"
#include "app/windows/StationDoor.h"
#include "core/text/Fold.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"
#include "tests/bench/PeopleStation.h"
#include "ui/patient/PeopleTab.h"
#include "ui/shell/SearchBox.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace tramyte;
using namespace tramyte::bench;

namespace {

constexpr int kNames = 300; // each typed key by key

void press(QWidget& widget, QChar letter)
{
    for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&widget, &event);
    }
}

/// Knows whether a widget has been painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget& watched) { watched.installEventFilter(this); }
    bool isPainted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        isPainted |= event->type() == QEvent::Paint;
        return false;
    }
};

/// Milliseconds of every key of every name: pressed, looked for, painted. The look-up waits until the letter is on the
/// screen, and the rows are painted once the look-up is done: as the program does it, one after the other.
Timings typed(QLineEdit& edit, QWidget& shown, const std::vector<Sought>& people)
{
    constexpr int kRounds = 4; // where nobody is found, no row is painted
    PaintWatch watch(shown);
    std::vector<double> milliseconds;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const QString& name = people[i].fullName;
        edit.clear();
        QCoreApplication::processEvents();
        for (const QChar letter : i % 2 == 0 ? text::fold(name) : name) {
            QCoreApplication::processEvents();
            watch.isPainted = false;
            milliseconds.push_back(once([&] {
                press(edit, letter);
                for (int round = 0; round < kRounds && !watch.isPainted; ++round)
                    QCoreApplication::processEvents();
            }));
            if (shown.isVisible() && !watch.isPainted)
                giveUp({ErrorKind::Io, QStringLiteral("bench.notPainted"), {}});
        }
    }
    return Timings(std::move(milliseconds));
}

void addAll(Report& report, const QString& part, const Timings& keys)
{
    report.add(part + QStringLiteral(".p50"), keys.p50(), {}, keys.count());
    report.add(part + QStringLiteral(".p99"), keys.p99(), {}, keys.count());
    report.add(part + QStringLiteral(".max"), keys.max(), {}, keys.count());
}

} // namespace

namespace {

void keys(Report& report, int size)
{
    const QString folder = peopleStation(size);
    app::StationDoor door(folder, demoClock(), false, {64, 1});
    expect(door.prove(QStringLiteral("lan"), QString::fromLatin1(kPeoplePassphrase)));
    expect(door.enter(QStringLiteral("lan")));
    const auto people = soughtPeople(plainFileOf(folder), static_cast<int>(Report::scaled(kNames * 100) / 100 + 2));
    ui::PeopleTab tab(door.desk());
    tab.resize(1186, 620);
    tab.show();
    auto* table = tab.findChild<QTableView*>();
    addAll(report, QStringLiteral("page"),
        typed(*tab.findChild<QLineEdit*>(QStringLiteral("peopleEdit")), *table->viewport(), people));
    ui::SearchBox box(door.desk());
    box.setVisible(true);
    box.setFocus();
    addAll(report, QStringLiteral("box"), typed(box, *box.findChild<QListWidget*>()->viewport(), people));
}

constexpr const char* kGoal = "key press to rows in the view: p99 under 16 ms";

} // namespace

BENCH("search.keys.20000", kGoal)
{
    keys(report, 20'000);
}

BENCH("search.keys.200000", kGoal)
{
    keys(report, 200'000);
}

BENCH("search.keys.1000000", kGoal)
{
    keys(report, 1'000'000);
}
