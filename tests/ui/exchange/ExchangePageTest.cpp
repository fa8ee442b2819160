// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"

#include "core/base/SafeFile.h"
#include "core/crypto/Certificate.h"
#include "core/sync/BundleCheck.h"
#include "tests/ui/support/ClaimDays.h"
#include "ui/common/BackupWork.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/exchange/BackupsPanel.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/exchange/ReceiverWords.h"
#include "ui/exchange/ReceiversPanel.h"
#include "ui/exchange/SendPanel.h"
#include "ui/shell/DueBackups.h"
#include "ui/shell/StatusLine.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace tramyte;

namespace {

struct Party {
    crypto::PrivateKey key = ok(crypto::PrivateKey::generate());
    crypto::Certificate certificate;

    explicit Party(Instant from = instantOf(QDate(2026, 1, 5), QTime(8, 0)))
        : certificate(ok(crypto::Certificate::makeFor("01999", "Trung tâm Y tế Mẫu", key, from)))
    {
    }
    QString fingerprint() const { return certificate.fingerprint(); }
};

/// The exchange page of a station, with drives that a test plugs in and a receiver's certificate on the disk.
struct Opened {
    Opened()
    {
        page.resize(1218, 690);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        ok(writeSafely(certificatePath(), receiver.certificate.pem()));
    }
    ~Opened() { ui::Prompt::answerInAdvance({}); }

    QString certificatePath() const { return out.filePath("receiver.pem"); }
    template <class Panel>
    Panel* show(const char* part)
    {
        page.open({"exchange", 0, part});
        settle();
        return page.findChild<Panel*>();
    }
    void press(QWidget* panel, const char* button)
    {
        auto* pressed = panel->findChild<QPushButton*>(button);
        REQUIRE(pressed);
        REQUIRE(pressed->isEnabled());
        pressed->click();
        for (ui::Task* task : page.findChildren<ui::Task*>())
            REQUIRE(QTest::qWaitFor([&] { return !task->isRunning(); }, 20000));
        settle();
    }
    QString said(QWidget* panel)
    {
        QString all;
        for (ui::Notice* notice : panel->findChildren<ui::Notice*>(QString(), Qt::FindDirectChildrenOnly))
            if (notice->isVisible())
                all += notice->sentence();
        return all;
    }
    void confirmReceiver()
    {
        ok(station.services().exchange.confirm(
            station.session(), receiver.certificate.pem(), receiver.fingerprint().right(8)));
        settle();
    }
    QStringList bundlesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name).filter(".tyb");
    }
    sync::Drive stick(bool writable = true)
    {
        REQUIRE(QDir().mkpath(out.filePath("stick")));
        sync::Drive drive;
        drive.root = out.filePath("stick");
        drive.name = "KINGSTON";
        drive.fileSystem = "vfat";
        drive.free = 12'345'678'900;
        drive.writable = writable;
        drive.removable = true;
        return drive;
    }

    TestDesk station;
    QTemporaryDir out;
    Party receiver;
    std::vector<sync::Drive> drives;
    ui::ExchangePage page{station.desk(), [this] { return drives; }};
};

} // namespace

TEST_CASE("a receiver is taken only after its fingerprint was compared", "[ui][exchange]")
{
    Opened opened;
    auto* panel = opened.show<ui::ReceiversPanel>("receivers");
    auto* table = panel->findChild<ui::TableBox*>("receivers");
    const QAbstractItemModelTester tester(table->view()->model());
    ui::Prompt::answerInAdvance({opened.certificatePath()});
    opened.press(panel, "importCertificateButton");
    CHECK(panel->findChild<QLabel*>("candidateFingerprintLabel")->text()
        == ui::groupedFingerprint(opened.receiver.fingerprint()));
    auto* compared = panel->findChild<QLineEdit*>("comparedEdit");
    CHECK(compared->isVisible());

    compared->setText("0000 0000");
    opened.press(panel, "confirmReceiverButton");
    CHECK(compared->property("invalid").toBool());
    CHECK(opened.said(panel).isEmpty()); // said once, beside the field
    CHECK(ok(opened.station.services().exchange.receivers(opened.station.session())).empty());

    compared->setText(ui::groupedFingerprint(opened.receiver.fingerprint()).right(9));
    opened.press(panel, "confirmReceiverButton");
    CHECK_FALSE(compared->isVisible());
    REQUIRE(table->view()->model()->rowCount() == 1);
    CHECK(table->view()->model()->index(0, 0).data().toString() == QString::fromUtf8("Trung tâm Y tế Mẫu (01999)"));

    SECTION("and withdrawn again")
    {
        table->selectRow(0);
        ui::Prompt::answerInAdvance({"yes"});
        opened.press(panel, "withdrawButton");
        CHECK(ok(opened.station.services().exchange.receivers(opened.station.session())).front().withdrawnAt);
        CHECK_FALSE(panel->findChild<QPushButton*>("withdrawButton")->isEnabled());
    }
}

TEST_CASE("what is no certificate of a receiver is refused in a sentence", "[ui][exchange]")
{
    Opened opened;
    auto* panel = opened.show<ui::ReceiversPanel>("receivers");
    const QString path = opened.out.filePath("other.pem");
    SECTION("anything else")
    {
        ok(writeSafely(path, "x"));
    }
    SECTION("a private key")
    {
        ok(writeSafely(path, opened.receiver.key.pem()));
    }
    SECTION("one that has ended")
    {
        ok(writeSafely(path, Party(instantOf(QDate(2010, 1, 1), QTime(8, 0))).certificate.pem()));
    }
    SECTION("nothing at all")
    {
    }
    ui::Prompt::answerInAdvance({path});
    opened.press(panel, "importCertificateButton");
    CHECK_FALSE(opened.said(panel).isEmpty());
    CHECK_FALSE(panel->findChild<QLineEdit*>("comparedEdit")->isVisible());
}

TEST_CASE("the station's own certificate is given away as a file", "[ui][exchange]")
{
    Opened opened;
    auto* panel = opened.show<ui::ReceiversPanel>("receivers");
    const QString path = opened.out.filePath("own.pem");
    ui::Prompt::answerInAdvance({path});
    opened.press(panel, "saveOwnButton");
    const auto own = ok(crypto::Certificate::parse(ok(readWhole(path, 10'000))));
    CHECK(own.stationCode() == "01234");
    CHECK(panel->findChild<QLabel*>("ownFingerprintLabel")->text() == ui::groupedFingerprint(own.fingerprint()));
}

TEST_CASE("an export goes to a folder and opens with the receiver's key", "[ui][exchange]")
{
    Opened opened;
    ClaimDays(opened.station).visitOn(QDate(2026, 11, 3));
    opened.confirmReceiver();
    auto* panel = opened.show<ui::SendPanel>("send");
    CHECK(panel->findChild<QLabel*>("waitingLabel")->text().contains("1"));
    opened.press(panel, "sendButton");
    CHECK_FALSE(opened.said(panel).isEmpty()); // no place is chosen yet

    const QString folder = opened.out.filePath("out");
    ui::Prompt::answerInAdvance({folder});
    opened.press(panel, "bundlePlaceFolderButton");
    opened.press(panel, "sendButton");
    const QStringList bundles = opened.bundlesIn(folder);
    REQUIRE(bundles.size() == 1);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(opened.said(panel).contains(bundles.front()));
    const auto report = ok(sync::checkBundle(QDir(folder).filePath(bundles.front()), opened.receiver.key));
    CHECK(report.opened);
    CHECK(report.signer->stationCode() == "01234");
    CHECK(report.manifest->counts.value("visit").toInt() == 1);
    CHECK(errorOf(sync::checkBundle(QDir(folder).filePath(bundles.front()), Party().key)).code == "cms.otherReceiver");
    auto* sent = panel->findChild<ui::TableBox*>("sentBundles");
    const QAbstractItemModelTester tester(sent->view()->model());
    CHECK(sent->view()->model()->rowCount() == 1);

    SECTION("and once only")
    {
        opened.press(panel, "sendButton");
        CHECK(opened.bundlesIn(folder) == bundles);
        CHECK_FALSE(opened.said(panel).isEmpty());
    }
}

TEST_CASE("a stick is seen when it is plugged in, and told to be free afterwards", "[ui][exchange]")
{
    Opened opened;
    opened.confirmReceiver();
    auto* panel = opened.show<ui::SendPanel>("send");
    auto* list = panel->findChild<QListWidget*>("bundlePlaceList");
    CHECK(list->count() == 0);
    opened.drives = {opened.stick(false)};
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }, 10000));
    CHECK(list->currentRow() == -1); // it cannot be written to
    opened.drives = {opened.stick()};
    REQUIRE(QTest::qWaitFor([&] { return list->currentRow() == 0; }, 10000));
    CHECK(list->item(0)->text().contains("12,3 GB"));
    opened.press(panel, "sendButton");
    CHECK(opened.bundlesIn(opened.out.filePath("stick/tramyte")).size() == 1);
    CHECK(opened.said(panel).contains("KINGSTON"));
}

TEST_CASE("a place that cannot be written is said in the page, and nothing counts as sent", "[ui][exchange]")
{
    Opened opened;
    opened.confirmReceiver();
    auto* panel = opened.show<ui::SendPanel>("send");
    const QString notAFolder = opened.out.filePath("file");
    ok(writeSafely(notAFolder, "x"));
    ui::Prompt::answerInAdvance({notAFolder});
    opened.press(panel, "bundlePlaceFolderButton");
    opened.press(panel, "sendButton");
    CHECK_FALSE(opened.said(panel).isEmpty());
    CHECK(panel->findChild<QPushButton*>("sendButton")->isEnabled());
    CHECK(ok(opened.station.services().exchange.sent(opened.station.session(), opened.receiver.fingerprint())).empty());
}

TEST_CASE("a backup is made and proven to restore", "[ui][exchange]")
{
    Opened opened;
    auto* panel = opened.show<ui::BackupsPanel>("backups");
    auto* table = panel->findChild<ui::TableBox*>("madeBackups");
    const QAbstractItemModelTester tester(table->view()->model());
    CHECK(table->view()->model()->rowCount() == 0);
    opened.press(panel, "backUpButton"); // into the folder of the plan
    REQUIRE(table->view()->model()->rowCount() == 1);
    const auto made = ok(opened.station.services().backups.made(opened.station.session()));
    REQUIRE(made.size() == 1);
    CHECK(made[0].exists);
    CHECK(made[0].path.startsWith(opened.station.folder() + "/backups/"));
    CHECK(opened.said(panel).contains(made[0].path));

    SECTION("by a real restore")
    {
        table->selectRow(0);
        opened.press(panel, "proveButton");
        CHECK(ok(opened.station.services().backups.made(opened.station.session()))[0].isProven());
        CHECK(table->view()->model()->index(0, 1).data().toString().contains("20/11/2026"));
    }
    SECTION("and said when it does not hold")
    {
        QFile file(made[0].path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() / 2));
        REQUIRE(file.write("damage") == 6);
        file.close();
        table->selectRow(0);
        opened.press(panel, "proveButton");
        CHECK_FALSE(opened.said(panel).isEmpty());
        CHECK_FALSE(ok(opened.station.services().backups.made(opened.station.session()))[0].isProven());
        CHECK(ok(opened.station.services().backups.state(opened.station.session())).proofFailed);
    }
}

TEST_CASE("the plan of backups is changed in place, and what it does not take is said beside it", "[ui][exchange]")
{
    Opened opened;
    auto* panel = opened.show<ui::BackupsPanel>("backups");
    auto* every = panel->findChild<QLineEdit*>("backup.everyDaysEdit");
    CHECK(every->text() == "1");
    every->setText("never");
    opened.press(panel, "savePlanButton");
    CHECK(every->property("invalid").toBool());
    every->setText("3");
    opened.press(panel, "savePlanButton");
    CHECK_FALSE(every->property("invalid").toBool());
    CHECK(ok(opened.station.services().backups.plan(opened.station.session())).everyDays == 3);
}

TEST_CASE("backups are made by themselves when it is time", "[ui][exchange]")
{
    TestDesk station;
    ui::DueBackups due(station.desk());
    due.look();
    REQUIRE(due.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !due.isRunning(); }, 20000));
    const auto made = ok(station.services().backups.made(station.session()));
    REQUIRE(made.size() == 1);
    CHECK(made[0].isProven());
    due.look();
    CHECK_FALSE(due.isRunning());
}

TEST_CASE("the status line tells when something went up and was backed up", "[ui][exchange]")
{
    TestDesk station;
    ui::StatusLine line(station.desk());
    auto* sent = line.findChild<QPushButton*>("lastExportButton");
    auto* kept = line.findChild<QPushButton*>("lastBackupButton");
    CHECK(sent->property("kind") == "worry"); // made in January and never sent anything
    CHECK(kept->property("kind") == "worry");
    const QString never = kept->text();
    ok(station.desk().backupWork.make(station.folder() + "/backups", {}));
    CHECK(kept->text() != never);
    CHECK(kept->property("kind") == "worry"); // nothing is proven yet
    ok(station.desk().backupWork.doDue([] { return true; }));
    CHECK(kept->property("kind") == "link");

    const Party receiver;
    ok(station.services().exchange.confirm(station.session(), receiver.certificate.pem(), receiver.fingerprint()));
    ok(station.services().bundles.createFor(station.session(), receiver.fingerprint(), station.folder() + "/outbox"));
    CHECK(sent->property("kind") == "link");
    station.clock.set(instantOf(QDate(2026, 12, 20), QTime(9, 0)));
    ok(station.services().exchange.withdraw(station.session(), receiver.fingerprint()));
    CHECK(sent->property("kind") == "worry"); // a month ago
}
