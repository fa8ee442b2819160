// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/XlsxWriter.h"
#include "core/sheet/Table.h"
#include "tests/support/Check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace tramyte;
using namespace tramyte::sheet;

namespace {

using Look = XlsxWriter::Look;

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("a workbook that was written reads back as it was meant", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("Báo cáo.xlsx");
    const auto writer = ok(XlsxWriter::create(path, "Lượt khám [2026/11]: tháng mười một"));
    writer->setWidths({20, 12});
    ok(writer->write({QString("Tháng"), QString("Đề nghị <quỹ> & \"BHYT\"")}, Look::Bold));
    ok(writer->write({}));
    ok(writer->write({QString("=1+1"), XlsxNumber{123'238'390, 2}, XlsxNumber{-66'700, 1}}));
    ok(writer->write({std::monostate(), XlsxNumber{999'999'999'999'990, 2}, XlsxNumber{0, 0}, QString()}, Look::Bold));
    CHECK(filesIn(folder).size() == 1); // under its temporary name
    CHECK_FALSE(QFile::exists(path));
    ok(writer->finish());
    CHECK(filesIn(folder) == QStringList{"Báo cáo.xlsx"});

    const Table table = ok(readTable(path));
    CHECK(table.sheet == "Lượt khám 202611 tháng mười một"); // without what no sheet may be called
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0] == Row{1, {"Tháng", "Đề nghị <quỹ> & \"BHYT\""}});
    CHECK(table.rows[1] == Row{3, {"=1+1", "123238.39", "-66.7"}}); // a text stays a text
    CHECK(table.rows[2] == Row{4, {"", "999999999999.99", "0"}});
}

TEST_CASE("a workbook is there whole or not at all", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("x.xlsx");
    {
        const auto writer = ok(XlsxWriter::create(path, "x"));
        ok(writer->write({QString("half")}));
    }
    CHECK(filesIn(folder).isEmpty());
    CHECK(errorOf(XlsxWriter::create(folder.filePath("absent/x.xlsx"), "x")).kind == ErrorKind::Io);

    const auto writer = ok(XlsxWriter::create(path, "x"));
    CHECK(errorOf(writer->write({QString(40'000, QChar('x'))})).code == "sheet.tooMuch");
}

#ifdef Q_OS_LINUX
TEST_CASE("a workbook on a full disk leaves the older one as it was", "[sheet]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("x.xlsx");
    {
        const auto writer = ok(XlsxWriter::create(path, "x"));
        ok(writer->write({QString("older")}));
        ok(writer->finish());
    }
    std::signal(SIGXFSZ, SIG_IGN); // a write then fails as it does on a full disk
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlim_t most = GENERATE(1'000, 6'000, 20'000, 90'000);
    const rlimit small{most, before.rlim_max};
    {
        const auto writer = ok(XlsxWriter::create(path, "x"));
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        for (int i = 0; i < 20'000; ++i)
            (void)writer->write({QString("row %1").arg(i * 7919 % 20'011), XlsxNumber{i * 1000LL, 0}});
        const auto done = writer->finish();
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        CHECK(errorOf(done).kind == ErrorKind::Io);
    }
    CHECK(filesIn(folder) == QStringList{"x.xlsx"});
    CHECK(ok(readTable(path)).rows == std::vector<Row>{{1, {"older"}}});
}
#endif
