// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the Station page, by keys.
#include "ui/station/StationPage.h"
#include "app/Services.h"
#include "core/catalog/SettingService.h"
#include "core/security/UserService.h"
#include "core/storage/Database.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Timings.h"

#include "tests/support/Check.h"
#include "tests/ui/support/ClaimDays.h"
#include "tests/ui/support/TestDesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>
#include <stdexcept>

using namespace tramyte;

namespace {

/// The page on one of its tabs, in a window that has the keyboard.
class Shown {
public:
    Shown(TestDesk& station, const QString& tab) : page(station.desk())
    {
        page.setObjectName(QStringLiteral("stationPage"));
        page.resize(1200, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.open({QStringLiteral("station"), 0, tab});
        settle();
    }

    template <class T>
    T& find(const char* name)
    {
        for (T* it : page.findChildren<T*>(QString::fromLatin1(name)))
            if (it->isVisible())
                return *it;
        throw std::logic_error(std::string("not to be seen: ") + name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = page.focusWidget() ? page.focusWidget() : &page;
        QTest::keyClick(target, key, modifiers);
        settle();
    }
    void type(const char* name, const QString& text)
    {
        auto& edit = find<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        typeText(edit, text);
        settle();
    }
    QString said()
    {
        for (const ui::Notice* it : page.findChildren<ui::Notice*>())
            if (it->isVisible())
                return it->sentence();
        return {};
    }
    QStringList column(const char* table, int column)
    {
        const QAbstractItemModel& model = *find<ui::TableBox>(table).view()->model();
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row)
            cells << model.index(row, column).data().toString();
        return cells;
    }

    ui::StationPage page;
};

qint64 journalHead(TestDesk& station)
{
    return ok(station.services().ledger().journal.head()).seq;
}

QString medicineFile(const QTemporaryDir& folder, const QByteArray& rows)
{
    const QString path = folder.filePath("medicines.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("code,name,unit,price,insuredRatio\n" + rows);
    return path;
}

} // namespace

TEST_CASE("a list is brought in after its changes were shown", "[ui][station]")
{
    TestDesk station;
    QTemporaryDir folder;
    sheet::Table known;
    known.rows = {{1, {"code", "name", "unit", "price", "insuredRatio"}},
        {2, {"T1", "Amlodipin 5 mg", "viên", "700", "100"}}, {3, {"T2", "Metformin 500 mg", "viên", "600", "100"}}};
    ok(station.services().catalogImport.import(station.session(), catalog::Kind::Medicine, known));
    Shown shown(station, "catalogues");
    const auto count
        = [&] { return ok(station.desk().catalogue.list(catalog::Kind::Medicine, QDate(2026, 11, 20))).size(); };
    const auto before = count();
    const qint64 head = journalHead(station);

    SECTION("nothing is written before one says so")
    {
        ui::Prompt::answerInAdvance(
            {medicineFile(folder, "T1,Amlodipin 5 mg,viên,750,100\nT3,Paracetamol 500 mg,viên,300,100\n")});
        shown.press(Qt::Key_F8);
        REQUIRE(QTest::qWaitFor([&] { return !shown.page.findChild<QLabel*>("listPreviewLabel")->text().isEmpty(); }));
        settle();
        CHECK(shown.column("listChanges", 1) == QStringList{"T1", "T3"});
        CHECK(shown.column("listChanges", 3).front().contains("700 → 750"));
        CHECK(count() == before);
        CHECK(journalHead(station) == head);

        SECTION("and one may leave it")
        {
            shown.press(Qt::Key_Escape);
            CHECK(shown.find<ui::TableBox>("listEntries").isVisible());
            CHECK(count() == before);
        }
        SECTION("F8 brings it in")
        {
            shown.press(Qt::Key_F8);
            REQUIRE(QTest::qWaitFor([&] { return !shown.said().isEmpty(); }));
            CHECK(count() == before + 1);
            const auto line = ok(station.desk().catalogue.find(catalog::Kind::Medicine, "T1", QDate(2026, 11, 20)));
            CHECK(line->field("price") == "750");
        }
    }
    SECTION("rows that must be put right are named, and nothing can be brought in")
    {
        ui::Prompt::answerInAdvance({medicineFile(folder, "T1,Amlodipin 5 mg,viên,nhiều,100\n")});
        shown.press(Qt::Key_F8);
        REQUIRE(QTest::qWaitFor([&] { return !shown.page.findChild<QLabel*>("listPreviewLabel")->text().isEmpty(); }));
        settle();
        CHECK(shown.column("refusedRows", 0) == QStringList{"2"});
        CHECK_FALSE(shown.page.findChild<QPushButton*>("acceptListButton")->isVisible());
        shown.press(Qt::Key_F8);
        CHECK(journalHead(station) == head);
    }
    SECTION("a file that says nothing new is said so")
    {
        ui::Prompt::answerInAdvance({medicineFile(folder, "T1,Amlodipin 5 mg,viên,700,100\n")});
        shown.press(Qt::Key_F8);
        REQUIRE(QTest::qWaitFor([&] { return !shown.said().isEmpty(); }));
        CHECK(shown.find<ui::TableBox>("listEntries").isVisible());
    }
}

TEST_CASE("a setting is given a value from a day on", "[ui][station]")
{
    TestDesk station;
    Shown shown(station, "settings");
    shown.type("valueEdit", "Trạm Y tế xã Mới");
    shown.type("validFromEdit", "01/12/2026");
    shown.press(Qt::Key_F8);
    const auto history = ok(station.services().settings.history(station.session(), "station.name"));
    REQUIRE(history.size() == 2);
    CHECK(history.front().setting.value == "Trạm Y tế xã Mới");
    CHECK(history.front().setting.validFrom == QDate(2026, 12, 1));

    shown.type("validFromEdit", "hôm nào đó");
    shown.press(Qt::Key_F8);
    CHECK(shown.find<QLineEdit>("validFromEdit").text() == "hôm nào đó"); // what was typed stays, and is told
    CHECK(shown.find<QLineEdit>("validFromEdit").property("invalid").toBool());
    CHECK(ok(station.services().settings.history(station.session(), "station.name")).size() == 2);
}

TEST_CASE("users come, change and go by keys", "[ui][station]")
{
    TestDesk station;
    Shown shown(station, "users");
    shown.press(Qt::Key_F1);
    shown.type("userNameEdit", "mai");
    shown.type("fullNameEdit", "Lê Thị Mai");
    auto& title = shown.find<QComboBox>("titleComboBox");
    REQUIRE(title.findText("Y sĩ") > 0);
    title.setCurrentIndex(title.findText("Y sĩ"));
    shown.type("passphraseEdit", "quá ngắn");
    auto& clinician = shown.find<QCheckBox>("clinicianCheckBox");
    clinician.setFocus();
    QTest::keyClick(&clinician, Qt::Key_Space);
    shown.press(Qt::Key_F8);
    CHECK(shown.find<QLineEdit>("passphraseEdit").property("invalid").toBool());
    CHECK(ok(station.services().users.list(station.session())).size() == 1);

    shown.type("passphraseEdit", "bốn từ rất dễ nhớ");
    shown.press(Qt::Key_F8);
    const auto users = ok(station.services().users.list(station.session()));
    REQUIRE(users.size() == 2);
    const auto mai = std::ranges::find_if(users, [](const auto& it) { return it.user.name == "mai"; });
    REQUIRE(mai != users.end());
    CHECK(mai->user.title == "Y sĩ");
    CHECK(mai->user.roles == std::set{security::Role::Clinician});
    CHECK(mai->hasKey);

    ui::Prompt::answerInAdvance({"yes"});
    auto& active = shown.find<QPushButton>("activeButton");
    active.setFocus();
    QTest::keyClick(&active, Qt::Key_Space);
    settle();
    for (const auto& it : ok(station.services().users.list(station.session())))
        CHECK(it.user.active == (it.user.name != "mai"));
}

TEST_CASE("the journal is filtered and proven", "[ui][station]")
{
    TestDesk station;
    Shown shown(station, "users");
    shown.press(Qt::Key_F1);
    shown.type("userNameEdit", "mai");
    shown.type("fullNameEdit", "Lê Thị Mai");
    shown.type("passphraseEdit", "bốn từ rất dễ nhớ");
    shown.find<QCheckBox>("receptionCheckBox").setChecked(true);
    shown.press(Qt::Key_F8);

    shown.page.open({QStringLiteral("station"), 0, QStringLiteral("journal")});
    settle();
    shown.type("journalFromEdit", "01/01/2026"); // when the station was made
    shown.press(Qt::Key_Return);
    const auto all = shown.column("journal", 0).size();
    auto& kinds = shown.find<QComboBox>("journalKindComboBox");
    kinds.setCurrentIndex(kinds.findData("user"));
    shown.press(Qt::Key_F5);
    CHECK(shown.column("journal", 0).size() >= 2);
    CHECK(shown.column("journal", 0).size() < all);
    for (const QString& kind : shown.column("journal", 4))
        CHECK(kind == kinds.currentText());
    shown.press(Qt::Key_F8);
    REQUIRE(QTest::qWaitFor([&] { return !shown.said().isEmpty(); }, 20'000));
    CHECK(shown.said().contains(QString::number(journalHead(station))));

    // an entry that was tampered with is found
    ok(station.services().db().query("UPDATE journal SET user_id = 5 WHERE seq = 2").run());
    shown.press(Qt::Key_F8);
    const QString good = shown.said();
    REQUIRE(QTest::qWaitFor([&] { return !shown.said().isEmpty() && shown.said() != good; }, 20'000));
    CHECK(shown.said().contains("2"));
}

TEST_CASE("the program shows its own times and troubles", "[ui][station]")
{
    TestDesk station;
    for (const double ms : {5.0, 7.0, 120.0})
        station.desk().timings.add("today", ms);
    Shown shown(station, "support");
    CHECK(shown.column("timings", 1) == QStringList{"3"});
    CHECK(shown.column("timings", 2) == QStringList{"7"});
    CHECK(shown.column("timings", 4) == QStringList{"120"});
    CHECK(shown.column("troubles", 0).isEmpty());

    ui::Notice notice(&shown.page);
    notice.say(Error{ErrorKind::Io, "file.full", "The disk is full: free some space."});
    shown.page.open({QStringLiteral("station"), 0, QStringLiteral("program")});
    shown.page.open({QStringLiteral("station"), 0, QStringLiteral("support")});
    settle();
    CHECK(shown.column("troubles", 2) == QStringList{"file.full"});
}

TEST_CASE("the support file names nobody", "[ui][station]")
{
    TestDesk station;
    // marks in every field that a person fills in
    const QString mark = QStringLiteral("Zzyx");
    const QString digits = QStringLiteral("77553311");
    auto& services = station.services();
    const auto& session = station.session();
    ok(services.users.add(session,
        {"zzyxuser", mark + " Người dùng", "bác sĩ", digits, {security::Role::Head}, mark + " bốn từ dễ nhớ"}));
    for (const char* name : {"station.name", "station.address", "station.place", "station.managingBody",
             "station.headName", "station.headTitle", "station.headLicence"})
        ok(services.settings.set(session, name, QDate(2026, 11, 1), mark + " " + digits));
    ok(services.settings.set(session, "station.phone", QDate(2026, 11, 1), digits));
    sheet::Table list;
    list.rows = {{1, {"code", "name", "unit", "price"}}, {2, {mark, mark + " thuốc", "viên", "700"}}};
    ok(services.catalogImport.import(session, catalog::Kind::Medicine, list));
    patient::PatientForm person;
    person.fullName = mark + " Thị Mẫu";
    person.sex = "female";
    person.birth = "1956-03-05";
    person.citizenId = "0011" + digits;
    person.phone = "09" + digits;
    person.address = mark + " thôn 3";
    person.hamlet = mark;
    person.guardianName = mark;
    const auto patient = ok(services.patients.enrol(session, person)).patient.id;
    visit::OpenForm opening;
    opening.patient = patient;
    opening.reason = mark + " ho";
    const auto visit = ok(services.visits.open(session, opening)).visit.id;
    ok(services.drafts.save(session, "consultation", visit.value, {{"text", mark}}));
    // an error whose sentence and place are full of names
    ok(services.support.note(session, {ErrorKind::Io, "file.full", mark, mark, mark}, "today"));
    ok(services.support.note(session, {ErrorKind::Conflict, mark + " " + digits, mark}, mark + " " + digits));

    QTemporaryDir folder;
    const QString path = folder.filePath("support.json");
    Shown shown(station, "support");
    ui::Prompt::answerInAdvance({path});
    REQUIRE(QTest::qWaitFor([&] { return !shown.find<QPlainTextEdit>("supportContentEdit").toPlainText().isEmpty(); }));
    shown.press(Qt::Key_F8);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path) && !shown.said().isEmpty(); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes == shown.find<QPlainTextEdit>("supportContentEdit").toPlainText().toUtf8());
    const QString text = QString::fromUtf8(bytes);
    for (const QString& never : {mark, digits, QStringLiteral("lan\""), QStringLiteral("\"01234"), station.folder(),
             QStringLiteral("0001234/HNO-CCHN")}) {
        INFO(never.toStdString());
        CHECK_FALSE(text.contains(never, Qt::CaseInsensitive));
    }
    // and it says what helps
    const auto facts = QJsonDocument::fromJson(bytes).object();
    CHECK(facts["program"]["schema"].toInt() == services.db().schemaVersion());
    CHECK(facts["rows"]["patient"].toInt() == 1);
    CHECK(facts["settings"]["station.name"].toString() == "set");
    CHECK(facts["settings"]["claim.paymentMethod"].toString() == "1");
    CHECK(facts["journal"]["entries"].toInt() > 5);
    CHECK(facts["files"]["databaseBytes"].toDouble() > 10'000);
    QStringList codes;
    for (const QJsonValue& it : facts["troubles"].toArray())
        codes << it["code"].toString();
    CHECK(codes.contains("file.full"));
    CHECK(codes.contains("unknown"));
}
