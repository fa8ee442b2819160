// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/TestDesk.h"

#include "tests/support/Check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

namespace tramyte {

namespace {

constexpr crypto::DerivationCost kCheap{8, 1};

/// Made once for the whole run; each test works on a copy.
const QString& templateFolder()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        const FixedClock clock(instantOf(QDate(2026, 1, 2), QTime(8, 0)));
        app::NewStation wanted;
        wanted.code = QStringLiteral("01234");
        wanted.name = QStringLiteral("Trạm Y tế xã Thử");
        wanted.province = QStringLiteral("01");
        wanted.commune = QStringLiteral("00001");
        wanted.admin = QStringLiteral("lan");
        wanted.licence = QStringLiteral("0001234/HNO-CCHN");
        const QString made = folder.filePath(QStringLiteral("station"));
        ok(app::Station::create(made, wanted, QString::fromLatin1(TestDesk::kPassphrase), clock, kCheap));
        return made;
    }();
    return path;
}

} // namespace

TestDesk::TestDesk(Instant now) : clock(now), door(m_folder.path(), clock, false, kCheap)
{
    for (const QString& name : QDir(templateFolder()).entryList(QDir::Files))
        REQUIRE(QFile::copy(QDir(templateFolder()).filePath(name), m_folder.filePath(name)));
    for (const char* part : {"backups", "outbox", "inbox"})
        QDir(m_folder.path()).mkdir(QString::fromLatin1(part));
    ok(door.prove(QStringLiteral("lan"), QString::fromLatin1(kPassphrase)));
    ok(door.enter(QStringLiteral("lan")));
}

void typeText(QWidget& widget, const QString& text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace tramyte
