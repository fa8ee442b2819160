// SPDX-License-Identifier: GPL-3.0-or-later
// The consultation: drafts, running cost, the past, amendments.
#include "app/Services.h"
#include "core/security/DraftService.h"
#include "core/security/UserService.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Shell.h"
#include "ui/visit/EarlierDialog.h"

#include "tests/support/Check.h"
#include "tests/ui/patient/People.h"
#include "tests/ui/support/TestDesk.h"

#include <QApplication>
#include <QChartView>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QValueAxis>
#include <algorithm>
#include <memory>

using namespace tramyte;

namespace {

constexpr int kDraftIsDueMs = 3000;

/// A station with a price list and one person.
struct Room : TestDesk {
    Room()
    {
        sheet::Table list;
        list.rows = {{1, {"code", "name", "substance", "unit", "price", "insuredRatio"}},
            {2, {"T1", "Amlodipin 5 mg", "Amlodipin", "viên", "700", "100"}},
            {3, {"T2", "Metformin 500 mg", "Metformin", "viên", "600", "100"}}};
        ok(services().catalogImport.import(session(), catalog::Kind::Medicine, list));
        patient = enrol(*this, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3")).id;
    }
    visit::VisitId visitOn(QDate day, std::optional<int> systolic = {}, std::optional<int> diastolic = {})
    {
        visit::OpenForm form;
        form.patient = patient;
        form.at = instantOf(day, QTime(8, 5));
        const auto id = ok(services().visits.open(session(), form)).visit.id;
        if (systolic) {
            visit::VitalSigns signs;
            signs.systolic = systolic;
            signs.diastolic = diastolic;
            ok(services().visits.recordVitals(session(), id, signs));
        }
        return id;
    }
    void closeVisit(visit::VisitId id, QDate day)
    {
        bill::CloseForm form;
        form.visit = id;
        form.at = instantOf(day, QTime(8, 40));
        form.outcome = "improved";
        ok(services().bills.close(session(), form));
    }
    void log(const QString& user)
    {
        ok(door.prove(user, user == u"lan" ? QString(kPassphrase) : QStringLiteral("bốn từ rất dễ nhớ")));
        ok(door.enter(user));
    }

    patient::PatientId patient;
};

struct Window {
    explicit Window(Room& room) : shell(room.door, [](const QString&) { return true; })
    {
        shell.resize(1366, 728);
        shell.show();
        shell.begin(room.session().name);
        settle();
    }
    void open(visit::VisitId id)
    {
        shell.work()->go({QStringLiteral("consultation"), id.value, {}});
        settle();
    }
    QWidget& page() { return *shell.work()->currentPage(); }
    template <class T>
    T& find(const char* name)
    {
        auto* found = page().findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    QStringList said()
    {
        QStringList all;
        for (const ui::Notice* it : page().findChildren<ui::Notice*>())
            if (it->isVisible())
                all << it->sentence();
        return all;
    }
    void press(Qt::Key key)
    {
        shell.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&shell));
        QTest::keyClick(shell.focusWidget() ? shell.focusWidget() : &shell, key);
        settle();
    }

    ui::Shell shell;
};

} // namespace

TEST_CASE("what was being written is there after a crash, for who wrote it", "[ui][visit]")
{
    Room room;
    ok(room.services().users.add(
        room.session(), {"mai", "Lê Thị Mai", "bác sĩ", "", {security::Role::Clinician}, "bốn từ rất dễ nhớ"}));
    const auto visit = room.visitOn(QDate(2026, 11, 20));
    {
        // neither left, nor locked, nor closed: what is kept is kept by the clock alone
        const auto window = std::make_unique<Window>(room);
        window->open(visit);
        auto& examination = window->find<QPlainTextEdit>("examinationEdit");
        examination.setFocus();
        typeText(examination, "Tim đều, phổi trong");
        auto& pulse = window->find<QLineEdit>("pulseEdit");
        typeText(pulse, "tám mươi"); // no number, and kept all the same
        REQUIRE(QTest::qWaitFor(
            [&] { return ok(room.services().drafts.list(room.session())).size() == 1; }, kDraftIsDueMs));
        REQUIRE(QTest::qWaitFor(
            [&] {
                const auto draft = ok(room.services().drafts.find(room.session(), "consultation", visit.value));
                return draft->content["vitals"]["pulse"].toString() == "tám mươi";
            },
            kDraftIsDueMs));
    }
    SECTION("back to the same user")
    {
        Window window(room);
        window.open(visit);
        CHECK(window.find<QPlainTextEdit>("examinationEdit").toPlainText() == "Tim đều, phổi trong");
        CHECK(window.find<QLineEdit>("pulseEdit").text() == "tám mươi");
        REQUIRE(window.said().size() >= 1);
    }
    SECTION("not to another")
    {
        room.log("mai");
        Window window(room);
        window.open(visit);
        CHECK(window.find<QPlainTextEdit>("examinationEdit").toPlainText().isEmpty());
        CHECK(window.find<QLineEdit>("pulseEdit").text().isEmpty());
    }
}

TEST_CASE("the running cost counts a medicine that still lies on the shelf", "[ui][visit]")
{
    Room room;
    stock::ReceiveForm lot;
    lot.medicine = "T1";
    lot.number = "L1";
    lot.expiry = QDate(2028, 1, 1);
    lot.quantity = Quantity::units(100);
    ok(room.services().stock.receive(room.session(), lot));
    const auto visit = room.visitOn(QDate(2026, 11, 20));
    prescription::PrescribeForm form;
    form.visit = visit;
    form.medicine = "T1";
    form.quantity = Quantity::units(28);
    ok(room.services().prescriptions.prescribe(room.session(), form));
    Window window(room);
    window.open(visit);
    CHECK(window.find<QLabel>("patientPaysLabel").text() == "19.600 đ"); // 28 x 700
    const QStringList said = window.said();
    CHECK(std::ranges::count_if(said, [](const QString& it) { return it.contains("Amlodipin"); }) == 1);
}

TEST_CASE("a prescriber without a title is told so once", "[ui][visit]")
{
    Room room; // `lan` has no title
    const auto visit = room.visitOn(QDate(2026, 11, 20));
    for (const char* code : {"T1", "T2"}) {
        prescription::PrescribeForm form;
        form.visit = visit;
        form.medicine = code;
        form.quantity = Quantity::units(28);
        form.dose = {Quantity::units(1), 1, "viên", {}, {}};
        form.days = 28;
        ok(room.services().prescriptions.prescribe(room.session(), form));
    }
    visit::DiagnoseForm diagnosis;
    diagnosis.visit = visit;
    diagnosis.main = "I10";
    ok(room.services().visits.diagnose(room.session(), diagnosis));
    Window window(room);
    window.open(visit);
    int warnings = 0;
    for (const QLabel* label : window.page().findChildren<QLabel*>())
        warnings += label->isVisible() && label->text().contains(QStringLiteral("chức danh")) ? 1 : 0;
    CHECK(warnings == 1);
}

TEST_CASE("the course of the blood pressure is drawn on round lines", "[ui][visit]")
{
    Room room;
    room.closeVisit(room.visitOn(QDate(2025, 3, 1), 190, 120), QDate(2025, 3, 1)); // longer ago than it shows
    room.closeVisit(room.visitOn(QDate(2026, 2, 3), 162, 97), QDate(2026, 2, 3));
    room.closeVisit(room.visitOn(QDate(2026, 7, 3), 148, 91), QDate(2026, 7, 3));
    const auto visit = room.visitOn(QDate(2026, 11, 20), 150, 95);
    Window window(room);
    window.open(visit);
    const auto& chart = window.find<QChartView>("pressureChart");
    REQUIRE(chart.isVisible());
    const auto lines = chart.chart()->series();
    REQUIRE(lines.size() == 2);
    const auto values = [&](int at) {
        std::vector<double> all;
        for (const QPointF& point : qobject_cast<QLineSeries*>(lines[at])->points())
            all.push_back(point.y());
        return all;
    };
    CHECK(values(0) == std::vector<double>{162, 148, 150});
    CHECK(values(1) == std::vector<double>{97, 91, 95});
    const auto* axis = qobject_cast<QValueAxis*>(chart.chart()->axes(Qt::Vertical).front());
    REQUIRE(axis);
    CHECK(axis->min() == 80);
    CHECK(axis->max() == 180);
}

TEST_CASE("an amended visit shows how it stood before", "[ui][visit]")
{
    Room room;
    const auto visit = room.visitOn(QDate(2026, 11, 20), 150, 95);
    visit::DiagnoseForm diagnosis;
    diagnosis.visit = visit;
    diagnosis.main = "I10";
    diagnosis.examination = "Tim đều";
    ok(room.services().visits.diagnose(room.session(), diagnosis));
    room.closeVisit(visit, QDate(2026, 11, 20));
    Window window(room);
    window.open(visit);
    CHECK(window.find<QPlainTextEdit>("examinationEdit").isReadOnly());
    CHECK_FALSE(window.find<QPushButton>("earlierButton").isVisible());

    ui::Prompt::answerInAdvance({"Ghi sót tiếng tim"});
    window.press(Qt::Key_F2);
    auto& examination = window.find<QPlainTextEdit>("examinationEdit");
    REQUIRE_FALSE(examination.isReadOnly());
    examination.selectAll();
    typeText(examination, "Tim có tiếng thổi");
    window.find<QPushButton>("saveButton").click();
    settle();
    REQUIRE(window.find<QPushButton>("earlierButton").isVisible());

    QString earlier;
    QString why;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<ui::EarlierDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        look.stop();
        earlier = dialog->findChild<QPlainTextEdit*>()->toPlainText();
        why = dialog->findChild<QListWidget*>()->item(0)->text();
        dialog->reject();
    });
    look.start(10);
    window.find<QPushButton>("earlierButton").click();
    CHECK(earlier.contains("Tim đều"));
    CHECK_FALSE(earlier.contains("tiếng thổi"));
    CHECK(why.contains("Ghi sót tiếng tim"));
}

TEST_CASE("every vital sign that cannot be is said at once", "[ui][visit]")
{
    Room room;
    const auto visit = room.visitOn(QDate(2026, 11, 20));
    Window window(room);
    window.open(visit);
    for (const auto& [field, text] : {std::pair("pulseEdit", "500"), {"systolicEdit", "80/120"},
             {"weightKgEdit", "900"}, {"temperatureCEdit", "nóng"}})
        typeText(window.find<QLineEdit>(field), text);
    window.find<QPushButton>("saveButton").click();
    settle();
    const auto& line = window.find<QLabel>("vitalsErrorLabel");
    CHECK(line.isVisible());
    CHECK(line.text().split('\n').size() == 4);
    for (const char* field : {"pulseEdit", "systolicEdit", "weightKgEdit", "temperatureCEdit"})
        CHECK(window.find<QLineEdit>(field).property("invalid").toBool());
    CHECK_FALSE(window.find<QLineEdit>("heightCmEdit").property("invalid").toBool());
    CHECK(window.shell.focusWidget() == &window.find<QLineEdit>("pulseEdit"));
    CHECK(ok(room.services().visits.view(room.session(), visit)).vitals.empty());

    for (const auto& [field, text] : {std::pair("pulseEdit", "80"), {"systolicEdit", "120/80"},
             {"weightKgEdit", "52,5"}, {"temperatureCEdit", "36,8"}}) {
        window.find<QLineEdit>(field).clear();
        typeText(window.find<QLineEdit>(field), text);
    }
    window.find<QPushButton>("saveButton").click();
    settle();
    CHECK_FALSE(line.isVisible());
    CHECK(ok(room.services().visits.view(room.session(), visit)).vitals.size() == 1);
}

TEST_CASE("a dose that cannot be meant stops in its row until somebody gives a reason", "[ui][visit][dose]")
{
    Room room;
    const auto visit = room.visitOn(QDate(2026, 11, 20));
    prescription::PrescribeForm form;
    form.visit = visit;
    form.medicine = "T1";
    form.quantity = Quantity::units(10);
    form.dose = {Quantity::units(1), 2, "viên", {}, {}};
    form.days = 5;
    ok(room.services().prescriptions.prescribe(room.session(), form));
    Window window(room);
    window.open(visit);
    auto& row = window.find<QFrame>("medicineRow0");
    auto* quantity = row.findChild<QLineEdit*>("quantityEdit");
    auto* reason = row.findChild<QLineEdit*>("reasonEdit");
    REQUIRE(quantity);
    REQUIRE(reason);
    CHECK_FALSE(reason->isVisible());
    quantity->clear();
    typeText(*quantity, "5400");
    window.find<QPushButton>("saveButton").click();
    settle();
    CHECK(reason->isVisible());
    QStringList said;
    for (const QLabel* label : row.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains("5400"))
            said = label->text().split('\n');
    CHECK(said.size() == 2); // more than the dose needs, and more than is usual
    const auto stored
        = [&] { return ok(room.services().prescriptions.listOfVisit(room.session(), visit)).front().lines.front(); };
    CHECK(stored().quantity == Quantity::units(10));

    typeText(*reason, "Cấp cho cả xã");
    window.find<QPushButton>("saveButton").click();
    settle();
    CHECK(stored().quantity == Quantity::units(5400));
    CHECK(stored().overrideReason == "Cấp cho cả xã");
}

TEST_CASE("closing asks how the treatment ended", "[ui][visit]")
{
    Room room;
    const auto visit = room.visitOn(QDate(2026, 11, 20), 150, 95);
    Window window(room);
    window.open(visit);
    auto& outcome = window.find<QComboBox>("outcomeComboBox");
    CHECK(outcome.currentIndex() == 0);
    window.press(Qt::Key_F8);
    CHECK(outcome.hasFocus());
    CHECK(outcome.property("invalid").toBool());
    CHECK(ok(room.services().visits.view(room.session(), visit)).status == visit::Status::Open);
    window.press(Qt::Key_2);
    CHECK(outcome.currentData() == "improved");
    CHECK_FALSE(outcome.property("invalid").toBool());
}
