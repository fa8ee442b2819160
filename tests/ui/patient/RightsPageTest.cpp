// SPDX-License-Identifier: GPL-3.0-or-later
// Consents, requests, copies, who looked and extra-sensitive records, with real events on the record page.
#include "tests/catch.hpp"

#include "core/patient/ConsentService.h"
#include "core/patient/DataRequestService.h"
#include "core/patient/DisclosureService.h"
#include "core/security/UserService.h"
#include "core/visit/ProblemService.h"
#include "core/visit/RecordGateService.h"
#include "core/visit/VisitService.h"
#include "tests/ui/patient/People.h"
#include "ui/common/InlineForm.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/patient/RecordPage.h"
#include "ui/patient/RequestsTab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tramyte;

namespace {

struct RecordDesk {
    TestDesk station;
    patient::Patient person = enrol(station, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3"));
    ui::RecordPage page{station.desk()};

    void open(const char* tab = "") { showPage(page, {"patient", person.id.value, QLatin1String(tab)}); }
    void press(Qt::Key key)
    {
        REQUIRE(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key);
        settle();
    }
    template <class T>
    T* find(const char* name)
    {
        for (T* it : page.findChildren<T*>(QLatin1String(name)))
            if (it->isVisible())
                return it;
        FAIL("nothing visible is called " << name);
        return nullptr;
    }
    void click(const char* button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void choose(const char* name, const QString& word)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(word));
    }
    bool shows(const QString& text) const
    {
        for (const auto* it : page.findChildren<QLabel*>())
            if (it->isVisible() && it->text().contains(text))
                return true;
        return false;
    }
    visit::VisitId diagnosed(const char* code, QDate day)
    {
        visit::OpenForm form;
        form.patient = person.id;
        form.at = instantOf(day, QTime(8, 0));
        form.reason = "Khám";
        const auto visit = ok(station.desk().visits.open(station.session(), form)).visit.id;
        visit::DiagnoseForm diagnosis;
        diagnosis.visit = visit;
        diagnosis.main = QLatin1String(code);
        ok(station.desk().visits.diagnose(station.session(), diagnosis));
        return visit;
    }
};

} // namespace

TEST_CASE("an answer is entered only when all of it was said", "[ui][patient][rights]")
{
    RecordDesk desk;
    desk.open("rights");
    auto* table = desk.find<QTableView>("consentsTable");
    REQUIRE(table->model()->rowCount() > 5);
    table->selectRow(0);
    desk.press(Qt::Key_F6);
    CHECK(desk.find<QComboBox>("givenComboBox")->currentData().toString().isEmpty()); // nothing is chosen beforehand
    CHECK_FALSE(desk.find<QCheckBox>("byPatientCheckBox")->isChecked());
    desk.click("inlineSubmitButton");
    CHECK(desk.page.focusWidget() == desk.find<QComboBox>("givenComboBox"));
    CHECK(ok(desk.station.desk().consents.list(desk.station.session(), desk.person.id)).empty());
    desk.choose("givenComboBox", "yes");
    desk.choose("formComboBox", "paper");
    desk.find<QCheckBox>("byPatientCheckBox")->click();
    desk.click("inlineSubmitButton");
    const auto answers = ok(desk.station.desk().consents.list(desk.station.session(), desk.person.id));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].holds());
    desk.click("withdrawConsentButton");
    typeText(*desk.find<QLineEdit>("byEdit"), "Nguyen Thi Hong");
    desk.choose("formComboBox", "paper");
    desk.click("inlineSubmitButton");
    CHECK_FALSE(ok(desk.station.desk().consents.list(desk.station.session(), desk.person.id))[0].holds());
}

TEST_CASE("a request is taken in by F9 and refused with the reason that the law gives", "[ui][patient][rights]")
{
    RecordDesk desk;
    desk.diagnosed("J06.9", QDate(2026, 10, 5));
    desk.open("rights");
    desk.press(Qt::Key_F9);
    desk.click("inlineSubmitButton");
    CHECK(desk.page.focusWidget() == desk.find<QComboBox>("kindComboBox"));
    desk.choose("kindComboBox", "delete");
    desk.click("inlineSubmitButton");
    auto requests = ok(desk.station.desk().requests.list(desk.station.session(), desk.person.id));
    REQUIRE(requests.size() == 1);
    desk.click("acknowledgeRequestButton");
    desk.click("finishRequestButton");
    typeText(*desk.find<QLineEdit>("outcomeEdit"), "xoa");
    desk.press(Qt::Key_Return);
    CHECK(desk.shows("31/12/2036")); // beside the field: the law keeps it
    desk.click("inlineCancelButton");
    desk.click("refuseRequestButton");
    CHECK(desk.find<QLineEdit>("outcomeEdit")->text().contains("31/12/2036"));
    desk.press(Qt::Key_Return);
    requests = ok(desk.station.desk().requests.list(desk.station.session(), desk.person.id));
    CHECK(requests[0].state == patient::DataRequest::State::Refused);
    CHECK(requests[0].acknowledgedAt);
}

TEST_CASE("a copy goes where one says, to whom one says, and leaves nothing else", "[ui][patient][rights]")
{
    RecordDesk desk;
    desk.diagnosed("J06.9", QDate(2026, 10, 5));
    desk.open("rights");
    const QTemporaryDir folder;
    desk.press(Qt::Key_F10);
    desk.click("inlineSubmitButton"); // no ground: nobody is asked for a folder
    CHECK(desk.page.focusWidget() == desk.find<QComboBox>("basisComboBox"));
    desk.choose("basisComboBox", "authorised");
    typeText(*desk.find<QLineEdit>("recipientEdit"), "Cong ty A");
    ui::Prompt::answerInAdvance({folder.path(), folder.path()});
    desk.click("inlineSubmitButton");
    CHECK(desk.page.focusWidget() == desk.find<QLineEdit>("basisNoteEdit"));
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    typeText(*desk.find<QLineEdit>("basisNoteEdit"), "giay 12");
    desk.click("inlineSubmitButton");
    ui::Prompt::answerInAdvance({});
    const QStringList files = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    CHECK(files == QStringList{"ho-so-2026-01-0001.fhir.json", "ho-so-2026-01-0001.pdf"});
    const auto copies = ok(desk.station.desk().disclosures.list(desk.station.session(), desk.person.id));
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].recipient == "Cong ty A");
    CHECK(copies[0].files.size() == 2);

    auto* tabs = desk.page.findChild<QTabWidget*>("recordTabs");
    tabs->setCurrentIndex(2);
    settle();
    auto* readers = desk.find<QTableView>("readersTable");
    REQUIRE(readers->model()->rowCount() >= 2);
    CHECK(readers->model()->index(0, 4).data().toString().contains("Cong ty A"));
}

TEST_CASE("an extra-sensitive record is shown after a reason", "[ui][patient][rights]")
{
    RecordDesk desk;
    desk.diagnosed("F32.9", QDate(2026, 10, 5));
    desk.open();
    CHECK_FALSE(desk.page.findChild<QTableView*>("recordVisitsTable")->isVisible());
    auto* reason = desk.find<QLineEdit>("reasonEdit");
    CHECK(desk.page.focusWidget() == reason); // what is typed does not open a visit
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.page.findChild<QTableView*>("recordVisitsTable")->isVisible());
    typeText(*reason, "kham benh");
    desk.press(Qt::Key_Return);
    auto* visits = desk.find<QTableView>("recordVisitsTable");
    CHECK(visits->model()->rowCount() == 1);
    CHECK(ok(desk.station.desk().gate.state(desk.station.session(), desk.person.id)).open);
}

TEST_CASE("a chronic diagnosis that came back is proposed and confirmed", "[ui][patient][rights]")
{
    RecordDesk desk;
    desk.diagnosed("I10", QDate(2026, 9, 5));
    desk.diagnosed("I10", QDate(2026, 10, 5));
    desk.open();
    desk.click("confirmProblemButton");
    CHECK(desk.find<QLineEdit>("sinceEdit")->text() == "09/2026");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    const auto problems = ok(desk.station.desk().problems.list(desk.station.session(), desk.person.id));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == "I10");
    CHECK(problems[0].since == PartialDate::of(2026, 9));
    desk.click("noAllergiesButton");
    CHECK(ok(desk.station.desk().patients.view(desk.station.session(), desk.person.id)).noAllergies);
}

TEST_CASE("the register of requests leads to the person", "[ui][patient][rights]")
{
    RecordDesk desk;
    patient::DataRequestForm form;
    form.patient = desk.person.id;
    form.kind = "copy";
    ok(desk.station.desk().requests.receive(desk.station.session(), form));
    ui::RequestsTab tab(desk.station.desk());
    qint64 wanted = 0;
    QObject::connect(&tab, &ui::RequestsTab::personWanted, &tab, [&](qint64 id) { wanted = id; });
    tab.resize(1100, 500);
    tab.show();
    settle();
    auto* table = tab.findChild<QTableView*>("requestsTable");
    REQUIRE(table->model()->rowCount() == 1);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(wanted == desk.person.id.value);
}

TEST_CASE("the desk sees who somebody is, and nothing of what ails them", "[ui][patient][rights]")
{
    TestDesk station;
    const auto person = enrol(station, personForm("Nguyễn Thị Hồng", "1956-03-05", "Thôn 3"));
    visit::OpenForm opening;
    opening.patient = person.id;
    opening.at = instantOf(QDate(2026, 10, 5), QTime(8, 0));
    opening.reason = "Khám";
    visit::DiagnoseForm diagnosis;
    diagnosis.visit = ok(station.desk().visits.open(station.session(), opening)).visit.id;
    diagnosis.main = "I10";
    ok(station.desk().visits.diagnose(station.session(), diagnosis));
    ok(station.desk().problems.add(station.session(), {person.id, "I10", {}, {}, {}}));
    security::UserForm desk;
    desk.name = "tiep";
    desk.fullName = "Bùi Thị Tiếp";
    desk.roles = {security::Role::Reception};
    desk.passphrase = TestDesk::kPassphrase;
    ok(station.services().users.add(station.session(), desk));
    ok(station.door.enter("tiep"));

    ui::RecordPage page(station.desk());
    showPage(page, {"patient", person.id.value, {}});
    bool seesHamlet = false;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        seesHamlet = seesHamlet || (label && label->text().contains("Thôn 3"));
        CHECK_FALSE((label && label->text().contains("I10")));
        CHECK_FALSE((label && label->text().contains("huyết áp", Qt::CaseInsensitive)));
    }
    CHECK(seesHamlet);
    CHECK(page.findChild<QTableView*>("recordVisitsTable") == nullptr);
    CHECK(page.findChild<QTableView*>("readersTable") == nullptr);
    CHECK(page.findChild<QTableView*>("copiesTable") == nullptr);
    CHECK(page.findChild<QPushButton*>("addProblemButton") == nullptr);
    CHECK(errorOf(station.desk().problems.list(station.session(), person.id)).kind == ErrorKind::Permission);
    ok(station.door.enter("lan"));
}
