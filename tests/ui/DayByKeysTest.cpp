// SPDX-License-Identifier: GPL-3.0-or-later
// The commonest path by the keyboard alone: a known patient, one diagnosis, two medicines, the slip on paper.
#include "app/Services.h"
#include "core/storage/Database.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/Prompt.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchBox.h"
#include "ui/shell/Shell.h"

#include "app/Translations.h"

#include "tests/support/Check.h"
#include "tests/ui/patient/People.h"
#include "tests/ui/support/TestDesk.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QKeySequence>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <tuple>

using namespace tramyte;

namespace {

/// Ten fingers on the real window: every key goes to whatever has the focus, and is counted.
class Keyboard {
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = focus();
        m_count += 1 + (modifiers.testFlag(Qt::ControlModifier) ? 1 : 0) + (modifiers.testFlag(Qt::AltModifier) ? 1 : 0)
            + (modifiers.testFlag(Qt::ShiftModifier) ? 1 : 0);
        QTest::keyClick(target, key, modifiers);
        settle();
    }
    /// Text counts apart.
    void type(const QString& text)
    {
        QWidget* target = focus();
        m_letters += static_cast<int>(text.size());
        typeText(*target, text);
        settle();
    }
    /// Alt and the letter that the label of this control shows.
    void go(QWidget& window, const char* control)
    {
        for (const QLabel* label : window.findChildren<QLabel*>())
            if (label->buddy() && label->buddy()->objectName() == QLatin1String(control)) {
                const QKeySequence keys = QKeySequence::mnemonic(label->text());
                REQUIRE(keys.count() == 1);
                return press(keys[0].key(), keys[0].keyboardModifiers());
            }
        FAIL("no label leads to " << control);
    }
    int count() const { return m_count; }
    int letters() const { return m_letters; }

private:
    /// Offscreen, a list that closes takes the active window with it.
    static QWidget* focus()
    {
        QWidget* window = QApplication::activeModalWidget();
        for (QWidget* it : QApplication::topLevelWidgets())
            if (!window && qobject_cast<ui::Shell*>(it))
                window = it;
        REQUIRE(window);
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window));
        return window->focusWidget() ? window->focusWidget() : window;
    }

    int m_count = 0;
    int m_letters = 0;
};

} // namespace

TEST_CASE("from Today to the printed slip in at most 40 keys", "[ui][day]")
{
    const QString language = GENERATE(as<QString>(), "vi", "en");
    TestDesk station;
    enrol(station, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3"));
    enrol(station, personForm("Nguyễn Thị Hà", "1988-01-15", "Thôn 1"));
    sheet::Table list;
    list.rows = {{1, {"code", "name", "substance", "unit", "price", "insuredRatio"}},
        {2, {"T1", "Amlodipin 5 mg", "Amlodipin", "viên", "700", "100"}},
        {3, {"T2", "Metformin 500 mg", "Metformin", "viên", "600", "100"}}};
    ok(station.services().catalogImport.import(station.session(), catalog::Kind::Medicine, list));

    ui::Shell shell(station.door, [](const QString& wanted) { return installTranslator(*qApp, wanted); });
    shell.resize(1366, 728);
    shell.show();
    shell.begin("lan");
    shell.setLanguage(language);
    settle();
    REQUIRE(shell.work()->currentKey() == "today");
    REQUIRE(shell.findChild<ui::SearchBox*>()->text().isEmpty());
    REQUIRE(ok(station.desk().drafts.list(station.session())).empty());

    QTemporaryDir folder;
    const QString paper = folder.filePath("slip.pdf");
    ui::Prompt::answerInAdvance({paper});
    Keyboard keys;
    keys.press(Qt::Key_F, Qt::ControlModifier);
    keys.type("nguyen thi hong");
    keys.press(Qt::Key_Return); // the record
    keys.press(Qt::Key_F8);     // a visit
    keys.type("Tái khám huyết áp");
    keys.press(Qt::Key_Return); // on to the consultation
    REQUIRE(shell.work()->currentKey() == "consultation");
    keys.go(shell, "mainDiagnosisEdit");
    keys.type("tang huyet ap vo can");
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_T, Qt::AltModifier);
    for (const auto& [medicine, each, times, days] :
        {std::tuple("amlodipin", "1", "1", "28"), std::tuple("metformin", "1", "2", "28")}) {
        keys.type(medicine);
        keys.press(Qt::Key_Return); // picks it and goes to the dose
        keys.type(each);
        keys.press(Qt::Key_Tab);
        keys.type(times);
        keys.press(Qt::Key_Tab);
        keys.type(days);
        keys.press(Qt::Key_Return); // back to add one more
    }
    QTimer enter; // the preview of the papers waits for its Enter
    QObject::connect(&enter, &QTimer::timeout, [&] {
        if (!qobject_cast<ui::PreviewDialog*>(QApplication::activeModalWidget()))
            return;
        enter.stop();
        keys.press(Qt::Key_Return);
    });
    enter.start(20);
    keys.press(Qt::Key_F8);
    REQUIRE(shell.work()->currentKey() == "consultation"); // how it ended is asked first, one key away
    CHECK(shell.findChild<QComboBox*>("outcomeComboBox")->hasFocus());
    keys.press(Qt::Key_2);
    keys.press(Qt::Key_F8);

    INFO("keys " << keys.count() << ", letters " << keys.letters());
    CHECK(keys.count() <= 40);
    const auto visits = ok(station.desk().visits.listOfDay(station.session(), QDate(2026, 11, 20)));
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].status == visit::Status::Closed);
    CHECK(visits[0].outcome == visit::Outcome::Improved);
    CHECK(visits[0].reason == "Tái khám huyết áp");
    REQUIRE(visits[0].diagnoses.size() == 1);
    CHECK(visits[0].diagnoses[0].code == "I10");
    const auto papers = ok(station.desk().prescriptions.listOfVisit(station.session(), visits[0].id));
    REQUIRE(papers.size() == 1);
    REQUIRE(papers[0].lines.size() == 2);
    CHECK(papers[0].lines[0].quantity == Quantity::units(28));
    CHECK(papers[0].lines[1].quantity == Quantity::units(56));
    CHECK(ui::Prompt::answersLeft() == 0);
    QFile file(paper);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.size() > 5'000);
    installTranslator(*qApp, "vi");
}

TEST_CASE("a code or a name that was typed as a whole and left counts as picked", "[ui][day]")
{
    TestDesk station;
    const auto patient = enrol(station, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3"));
    sheet::Table list;
    list.rows = {{1, {"code", "name", "substance", "unit", "price", "insuredRatio"}},
        {2, {"T1", "Amlodipin thử 5 mg", "Amlodipin", "viên", "700", "100"}}};
    ok(station.services().catalogImport.import(station.session(), catalog::Kind::Medicine, list));
    visit::OpenForm form;
    form.patient = patient.id;
    const auto visit = ok(station.services().visits.open(station.session(), form)).visit.id;
    ui::Shell shell(station.door, [](const QString& wanted) { return installTranslator(*qApp, wanted); });
    shell.resize(1366, 728);
    shell.show();
    shell.begin("lan");
    shell.work()->go({QStringLiteral("consultation"), visit.value, {}});
    settle();
    Keyboard keys;

    SECTION("the main diagnosis by its code")
    {
        keys.go(shell, "mainDiagnosisEdit");
        keys.type("i10");
        keys.press(Qt::Key_Tab);
        CHECK(shell.findChild<QLineEdit*>("mainDiagnosisEdit")->text().startsWith("I10 · "));
    }
    SECTION("a medicine by its name, and Tab goes to the dose")
    {
        keys.press(Qt::Key_T, Qt::AltModifier);
        keys.type("amlodipin thu 5 mg");
        keys.press(Qt::Key_Tab);
        CHECK(shell.findChild<QLineEdit*>("addMedicineEdit")->text().isEmpty());
        REQUIRE(shell.focusWidget());
        CHECK(shell.focusWidget()->objectName() == "eachEdit");
    }
    SECTION("a beginning of a name does not, and closing says so instead of forgetting it")
    {
        keys.press(Qt::Key_T, Qt::AltModifier);
        keys.type("amlo");
        keys.press(Qt::Key_F8);
        auto* add = shell.findChild<QLineEdit*>("addMedicineEdit");
        CHECK(add->text() == "amlo");
        CHECK(add->property("invalid").toBool());
        CHECK(add->hasFocus());
        CHECK(ok(station.desk().visits.listOfDay(station.session(), QDate(2026, 11, 20)))[0].status
            == visit::Status::Open);
    }
}
