// SPDX-License-Identifier: GPL-3.0-or-later
// No label or button is cut off: on no page, tab or dialog, in neither language, at 1366 x 768.
#include "app/Services.h"
#include "app/Translations.h"
#include "app/windows/Scenes.h"
#include "core/base/SafeFile.h"
#include "core/patient/DataRequestService.h"
#include "core/storage/Database.h"
#include "tests/ui/patient/People.h"
#include "ui/common/FittingStack.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/Prompt.h"
#include "ui/shell/LoginPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SetupPage.h"
#include "ui/shell/Shell.h"
#include "ui/visit/EarlierDialog.h"

#include "tests/support/Check.h"
#include "tests/ui/support/ClaimDays.h"
#include "tests/ui/support/TestDesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <functional>
#include <map>

using namespace tramyte;

namespace {

/// A head or a figure that has not all of its room; other cells may be long and tell the rest in their tool tip.
QString clippedCell(const QTableView& table)
{
    constexpr int kAroundCell = 16;
    const QAbstractItemModel& model = *table.model();
    const QHeaderView& head = *table.horizontalHeader();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const int room = table.columnWidth(column) - kAroundCell;
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        if (head.fontMetrics().size(0, title).width() > room)
            return title;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex at = model.index(row, column);
            const QString text = at.data().toString();
            if (at.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight
                && table.fontMetrics().horizontalAdvance(text) > room)
                return text;
        }
    }
    return {};
}

/// What a widget lacks to show all of its words; empty when it lacks nothing. One that may be cut says the whole text
/// in its tool tip.
QString clippedPart(const QWidget& widget)
{
    const bool mayBeCut = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !widget.toolTip().isEmpty();
    const QSize wanted = widget.sizeHint();
    const bool isSmall = wanted.width() > widget.width() + 1 || wanted.height() > widget.height() + 1;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1 ? label->text() : QString();
        return !mayBeCut && wanted.width() > widget.width() + 1 ? label->text() : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !button->text().isEmpty())
        return isSmall ? button->text() : QString();
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return bar->count() > 0 && wanted.width() > widget.width() + 1 ? bar->tabText(0) : QString();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        constexpr int kAroundChoice = 34; // border, blank and arrow
        const int text = box->fontMetrics().horizontalAdvance(box->currentText());
        return text + kAroundChoice > box->width() && box->toolTip().isEmpty() ? box->currentText() : QString();
    }
    if (const auto* table = qobject_cast<const QTableView*>(&widget))
        return clippedCell(*table);
    return {};
}

/// Keys to which two things listen at once: pressed, they do neither.
QStringList keysHeardTwice(const QWidget& window)
{
    std::map<QString, int> heard;
    for (const QShortcut* it : window.findChildren<QShortcut*>())
        if (const auto* owner = qobject_cast<const QWidget*>(it->parent());
            owner && owner->isVisible() && it->isEnabled())
            ++heard[it->key().toString()];
    for (const QAbstractButton* it : window.findChildren<QAbstractButton*>())
        if (it->isVisible() && !it->shortcut().isEmpty() && !it->text().contains(u'&'))
            ++heard[it->shortcut().toString()];
    QStringList twice;
    for (const auto& [key, times] : heard)
        if (times > 1)
            twice << key;
    return twice;
}

void checkAll(const QWidget& window, const QString& where)
{
    int looked = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        ++looked;
        const QString clipped = clippedPart(*widget);
        INFO(where.toStdString() << " " << widget->objectName().toStdString() << " " << widget->width() << "x"
                                 << widget->height() << " of " << widget->sizeHint().width() << "x"
                                 << widget->sizeHint().height());
        CHECK(clipped.toStdString() == "");
    }
    CHECK(looked > 3);
    INFO(where.toStdString());
    for (const auto* stack : window.findChildren<ui::FittingStack*>()) { // 1366 pixels are enough for each page
        const auto* area = qobject_cast<const QScrollArea*>(stack->parentWidget()->parentWidget());
        CHECK((area ? area->horizontalScrollBar()->maximum() : 0) == 0);
    }
    CHECK(keysHeardTwice(window).join(' ').toStdString() == "");
}

/// Every tab of a page in turn; of pages without tabs the page itself.
void checkPage(QWidget& window, QWidget& page, const QString& where)
{
    checkAll(window, where);
    for (QTabWidget* tabs : page.findChildren<QTabWidget*>())
        for (int at = 1; at < tabs->count(); ++at) {
            if (!tabs->isTabVisible(at))
                continue;
            tabs->setCurrentIndex(at);
            settle();
            checkAll(window, where + "/" + tabs->tabText(at));
        }
    for (QTabBar* bar : page.findChildren<QTabBar*>()) {
        if (qobject_cast<QTabWidget*>(bar->parentWidget()))
            continue;
        for (int at = 1; at < bar->count(); ++at) {
            bar->setCurrentIndex(at);
            settle();
            checkAll(window, where + "/" + bar->tabText(at));
        }
    }
}

/// Looks at the dialog that `ask` brings up, and closes it.
void checkDialog(const QString& where, const std::function<void()>& ask)
{
    bool seen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        look.stop();
        settle();
        checkAll(*dialog, where);
        seen = true;
        dialog->reject();
    });
    look.start(10);
    ask();
    CHECK(seen);
}

/// Somebody in the queue, a visit that was amended, and a claim that lacks something.
struct Filled : TestDesk {
    Filled()
    {
        ClaimDays days(*this);
        amended = days.visitOn(QDate(2026, 11, 19));
        ok(services().bills.amend(session(), amended, "Ghi sót kết quả đo huyết áp của người bệnh"));
        bill::CloseForm closing;
        closing.visit = amended;
        closing.outcome = "improved";
        ok(services().bills.close(session(), closing));
        days.visitOn(QDate(2026, 11, 20), false);
        patient::PatientForm person;
        person.fullName = QStringLiteral("Công Tằng Tôn Nữ Thị Huyền Trân Phương Thảo");
        person.sex = "female";
        person.birth = "1956-03-05";
        person.hamlet = QStringLiteral("Thôn Đông Thượng Bắc");
        person.household = QStringLiteral("H-17");
        patient = ok(services().patients.enrol(session(), person)).patient.id;
        ok(services().patients.addAllergy(session(), patient, "penicillin", "phát ban"));
        visit::OpenForm form;
        form.patient = patient;
        form.reason = "Tái khám tăng huyết áp, thỉnh thoảng đau đầu, chóng mặt khi đứng dậy";
        open = ok(services().visits.open(session(), form)).visit.id;
    }

    patient::PatientId patient;
    visit::VisitId open;
    visit::VisitId amended;
};

ui::Target targetOf(const QString& key, const Filled& station)
{
    return {key, key == u"patient" ? station.patient.value : key == u"consultation" ? station.open.value : 0, {}};
}

} // namespace

TEST_CASE("nothing that is written on a page is cut off", "[ui][clipping]")
{
    const QString language = GENERATE(as<QString>(), "vi", "en");
    Filled station;
    ui::Shell shell(station.door, [](const QString& wanted) { return installTranslator(*qApp, wanted); });
    shell.resize(1366, 768);
    shell.show();
    shell.begin("lan");
    shell.setLanguage(language);
    settle();
    ui::MainWindow& work = *shell.work();
    for (const QString& key : work.pageKeys()) {
        work.go(targetOf(key, station));
        settle();
        checkPage(shell, *work.currentPage(), language + " " + key);
    }
    const auto home = ok(station.desk().households.idOf(station.session(), "H-17"));
    work.go({QStringLiteral("patients"), home.value, QStringLiteral("households")});
    settle();
    checkAll(shell, language + " household book");
    work.go({QStringLiteral("consultation"), station.amended.value, {}});
    settle();
    checkAll(shell, language + " closed visit");
    // the help lies over the page, which keeps its room
    const int room = work.currentPage()->width();
    shell.findChild<QPushButton*>("helpButton")->click();
    settle();
    checkAll(shell, language + " with help");
    CHECK(work.currentPage()->width() == room);
    shell.lock();
    settle();
    checkAll(shell, language + " locked");
    installTranslator(*qApp, "vi");
}

TEST_CASE("nothing is cut off in what a page asks", "[ui][clipping][scenes]")
{
    const QString language = GENERATE(as<QString>(), "vi", "en");
    Filled station;
    // who may be one person, who lives together, what was asked about somebody's data
    for (const char* name : {"Nguyễn Thị Hồng Nhung", "Nguyen Thi Hong Nhung"})
        enrol(station, [&] {
            auto form = personForm(name, "1956-03-05", "Thôn 3");
            form.phone = QStringLiteral("0612345678");
            return form;
        }());
    auto child = personForm("Tôn Nữ Minh Châu", "2024-05-06", "Thôn Đông Thượng Bắc");
    child.household = QStringLiteral("H-17");
    enrol(station, child);
    patient::PatientForm card;
    card.cardCode = "DN4010000000077";
    card.cardFrom = "2026-01-01";
    card.cardTo = "2026-12-31";
    ok(station.services().patients.update(station.session(), station.patient, card));
    patient::DataRequestForm request;
    request.patient = station.patient;
    request.kind = ok(station.services().requests.kinds(station.session())).front().code;
    request.channel = "inPerson";
    ok(station.services().requests.receive(station.session(), request));
    visit::OpenForm late;
    late.patient = station.patient;
    late.at = instantOf(QDate(2026, 11, 18), QTime(8, 0));
    ok(station.services().visits.open(station.session(), late));

    ui::Shell shell(station.door, [](const QString& wanted) { return installTranslator(*qApp, wanted); });
    shell.resize(1366, 768);
    shell.show();
    shell.begin("lan");
    shell.setLanguage(language);
    settle();
    QTemporaryDir folder;
    const QString list = folder.filePath("people.csv");
    ok(writeSafely(list, app::sceneList(station.desk())));
    QStringList missed;
    for (const app::Scene& scene : app::scenes(station.desk(), station.patient.value, list)) {
        shell.work()->go(scene.target);
        if (app::play(shell, scene.steps))
            checkAll(shell, language + " " + scene.name);
        else
            missed << scene.name;
        app::play(shell, scene.leave);
    }
    CHECK(missed.join(' ').toStdString() == "");
    installTranslator(*qApp, "vi");
}

TEST_CASE("nothing is cut off while a station is set up", "[ui][clipping]")
{
    const QString language = GENERATE(as<QString>(), "vi", "en");
    installTranslator(*qApp, language);
    QTemporaryDir folder;
    const FixedClock clock(instantOf(QDate(2026, 11, 20), QTime(9, 0)));
    app::StationDoor door(folder.filePath("none"), clock, false, {8, 1});
    ui::SetupPage setup(door);
    setup.resize(1366, 768);
    setup.show();
    settle();
    checkAll(setup, language + " set-up");
    // everything wrong that can be: the notes beside the fields have their room
    auto* make = setup.findChild<QPushButton*>("makeButton");
    make->click();
    REQUIRE(QTest::qWaitFor([&] { return make->isEnabled(); }));
    settle();
    checkAll(setup, language + " set-up, refused");
    setup.findChild<QStackedWidget*>()->setCurrentIndex(1);
    setup.findChild<QLabel*>("recoveryKeyLabel")->setText("ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567-ABCD-EFGH");
    settle();
    checkAll(setup, language + " recovery key");
    installTranslator(*qApp, "vi");
}

TEST_CASE("nothing is cut off in a dialog", "[ui][clipping]")
{
    const QString language = GENERATE(as<QString>(), "vi", "en");
    Filled station;
    installTranslator(*qApp, language);
    ui::Prompt::askPeople();
    QWidget window;
    window.resize(1366, 768);
    window.show();
    checkDialog(language + " preview", [&] {
        ui::PreviewDialog preview(
            ok(station.desk().papers.paper(station.session(), "visit-slip", station.amended.value)), &window);
        preview.exec();
    });
    checkDialog(language + " earlier states", [&] {
        ui::EarlierDialog earlier(
            station.desk(), ok(station.desk().consultations.earlier(station.session(), station.amended)), &window);
        earlier.exec();
    });
    const QString sentence = QStringLiteral("Lượt khám được mở lại. Số lượt khám giữ nguyên, và nội dung hiện tại vẫn "
                                            "đọc lại được về sau. Vì sao cần sửa lượt khám này?");
    checkDialog(language + " question", [&] { ui::Prompt::confirm(&window, "Sửa", sentence, "Sửa lượt khám"); });
    checkDialog(language + " line", [&] { (void)ui::Prompt::ask(&window, "Sửa", sentence, "Sửa lượt khám"); });
    checkDialog(language + " secret", [&] { (void)ui::Prompt::askSecret(&window, "Sửa", sentence, "Đặt"); });
    installTranslator(*qApp, "vi");
}
