// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of the house: which room may know which. Reads the sources themselves.
#include "tests/catch.hpp"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <map>
#include <set>

namespace {

/// Rooms of core from left to right; rooms of one line may not know each other.
const std::vector<QStringList> chart{{"base"}, {"text", "crypto", "sheet"}, {"storage"}, {"journal"},
    {"security", "settings"}, {"catalog"}, {"insurance"}, {"patient"}, {"visit", "stock"}, {"prescription"}, {"bill"},
    {"programme"}, {"claim"}, {"report", "document", "exchange"}, {"sync", "backup"}};

const QString root = QStringLiteral(TRAMYTE_SOURCE_DIR "/");

int placeOf(const QString& room)
{
    for (size_t i = 0; i < chart.size(); ++i)
        if (chart[i].contains(room))
            return static_cast<int>(i);
    return -1;
}

/// Paths from the root of all files below `folder` that have one of the endings.
QStringList filesBelow(const QString& folder, const QStringList& endings)
{
    QStringList found;
    QDirIterator files(root + folder, endings, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next().mid(root.size());
    found.sort();
    return found;
}

QString readAll(const QString& path)
{
    QFile file(root + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// What a source includes: `core/base/Id.h` or, with angle brackets, `<QString>`.
QStringList includesOf(const QString& text)
{
    static const QRegularExpression line(
        QStringLiteral(R"(^\s*#\s*include\s*(?:"([^"]+)\"|(<[^>]+>)))"), QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto& match : line.globalMatch(text))
        found << (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    return found;
}

/// Whether a header in angle brackets is a Qt header of another module than `modules`.
bool isForeignQtHeader(const QString& include, const QStringList& modules)
{
    const QString name = include.mid(1, include.size() - 2);
    if (!name.startsWith('Q') && !name.startsWith("qt"))
        return false;
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath) + '/';
    if (name.contains('/'))
        return !modules.contains(name.section('/', 0, 0));
    return std::none_of(modules.begin(), modules.end(),
        [&](const QString& module) { return QFile::exists(headers + module + '/' + name); });
}

/// What is wrong with one include of one file; empty when nothing is.
QString faultOf(const QString& file, const QString& include)
{
    const QString house = file.section('/', 0, 0);
    const QString room = file.section('/', 1, 1);
    if (include.startsWith('<')) {
        if (house == "core" && isForeignQtHeader(include, {"QtCore"}))
            return "core knows Qt Core only";
        if (file.startsWith("ui/print/") && isForeignQtHeader(include, {"QtCore", "QtGui", "QtPrintSupport", "QtSvg"}))
            return "ui/print has no widgets";
        if (include.startsWith("<QtSql") || include.startsWith("<QSql"))
            return "Qt SQL stays out";
        return {};
    }
    if (include.startsWith("ui_") && house == "ui") // made from a .ui form
        return {};
    if (!include.contains('/'))
        return include.endsWith(".moc") ? QString() : "includes are written from the root";
    const QString otherHouse = include.section('/', 0, 0);
    const QString otherRoom = include.section('/', 1, 1);
    if (!QStringList{"app", "core", "ui"}.contains(otherHouse))
        return "neither app, core nor ui";
    if (!QFile::exists(root + include))
        return "there is no such file";
    if (house == "core") {
        if (otherHouse != "core")
            return "core knows neither ui nor app";
        if (otherRoom != room && placeOf(otherRoom) >= placeOf(room))
            return "a room knows only rooms to its left";
    }
    if (house == "ui") {
        if (otherHouse == "app")
            return "ui does not know app";
        if (otherHouse == "ui" && otherRoom != room && room != "shell"
            && !QStringList{"common", "print"}.contains(otherRoom))
            return "a ui room knows only core, ui/common and ui/print";
    }
    const bool door = house == "ui" || file.startsWith("app/cli/");
    if (door && (include.endsWith("Repository.h") || include == "core/storage/Database.h"))
        return "windows and the command line call services, never repositories or the database";
    if (file.startsWith("app/cli/") && otherHouse == "ui" && otherRoom != "print")
        return "the command line needs no display";
    return {};
}

} // namespace

TEST_CASE("every room knows only rooms to its left", "[house]")
{
    QStringList faults;
    int read = 0;
    for (const QString folder : {"core", "ui", "app"})
        for (const QString& file : filesBelow(folder, {"*.h", "*.cpp"})) {
            for (const QString& include : includesOf(readAll(file))) {
                ++read;
                if (const QString fault = faultOf(file, include); !fault.isEmpty())
                    faults << file + " includes " + include + ": " + fault;
            }
        }
    INFO(faults.join('\n').toStdString());
    CHECK(faults.isEmpty());
    CHECK(read > 20);
}

TEST_CASE("windows and the command line name no repository", "[house]")
{
    static const QRegularExpression named(QStringLiteral("\\b\\w+Repository\\s*[({]"));
    QStringList faults;
    for (const QString folder : {"ui", "app/cli"})
        for (const QString& file : filesBelow(folder, {"*.h", "*.cpp"})) {
            const auto match = named.match(readAll(file));
            if (match.hasMatch())
                faults << file + ": " + match.captured();
        }
    INFO(faults.join('\n').toStdString());
    CHECK(faults.isEmpty());
    CHECK(named.match("visit::VisitRepository(db).find(id)").hasMatch());
    CHECK_FALSE(named.match("const catalog::CatalogRepository& lists").hasMatch());
}

TEST_CASE("the reader of the chart finds what is forbidden", "[house]")
{
    CHECK(includesOf("#include \"core/base/Id.h\"\n  # include <QString>\n")
        == QStringList{"core/base/Id.h", "<QString>"});
    CHECK(faultOf("core/text/Fold.cpp", "core/base/Result.h").isEmpty());
    CHECK_FALSE(faultOf("core/base/Id.h", "core/text/Fold.h").isEmpty());    // to the right
    CHECK_FALSE(faultOf("core/crypto/X.cpp", "core/text/Fold.h").isEmpty()); // of the same group
    CHECK_FALSE(faultOf("core/text/Fold.cpp", "<QWidget>").isEmpty());
    CHECK_FALSE(faultOf("core/text/Fold.cpp", "<QtGui/QImage>").isEmpty());
    CHECK_FALSE(faultOf("core/text/Fold.cpp", "Fold.h").isEmpty());
    CHECK(faultOf("core/text/Fold.cpp", "<QString>").isEmpty());
    CHECK(faultOf("core/text/Fold.cpp", "<QtMath>").isEmpty());
    CHECK_FALSE(faultOf("ui/print/Pages.cpp", "<QTableView>").isEmpty());
    CHECK_FALSE(faultOf("ui/stock/Page.cpp", "core/storage/Database.h").isEmpty());
    CHECK_FALSE(faultOf("app/main.cpp", "<QSqlDatabase>").isEmpty());
}

TEST_CASE("every folder of core is a room of the chart", "[house]")
{
    for (const QString& room : QDir(root + "core").entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        INFO(room.toStdString());
        CHECK(placeOf(room) >= 0);
    }
}

TEST_CASE("every source names its licence in the first line", "[house]")
{
    QStringList without;
    for (const QString folder : {"core", "ui", "app", "tests"})
        for (const QString& file : filesBelow(folder, {"*.h", "*.cpp", "*.hpp", "*.sh"}))
            if (!readAll(file).section('\n', 0, 1).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                without << file;
    INFO(without.join('\n').toStdString());
    CHECK(without.isEmpty());
}

TEST_CASE("the top level holds what the plan of the house names", "[house]")
{
    const QSet<QString> allowed{"CMakeLists.txt", "CMakePresets.json", "vcpkg.json", "LICENSE", "README.md", "dev",
        "app", "core", "ui", "resources", "translations", "tests", "build"};
    for (const QString& name : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        INFO(name.toStdString());
        CHECK(allowed.contains(name));
    }
}

TEST_CASE("migrations are numbered without a gap and say why they are there", "[house]")
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_[a-z0-9_]+\\.sql$"));
    int expected = 1;
    for (const QString& name : QDir(root + "resources/migrations").entryList(QDir::Files, QDir::Name)) {
        INFO(name.toStdString());
        const auto match = pattern.match(name);
        REQUIRE(match.hasMatch());
        CHECK(match.captured(1).toInt() == expected++);
        const QString first = readAll("resources/migrations/" + name).section('\n', 0, 0);
        CHECK(first.startsWith("-- "));
        CHECK(first.size() > 10);
    }
}

TEST_CASE("every data file is built into the program as it lies in the tree", "[house]")
{
    for (const QString folder : {"migrations", "catalog", "print", "queries"})
        for (const QString& file : filesBelow(QString("resources/") + folder, {"*"})) {
            INFO(file.toStdString());
            QFile built(":/" + file.mid(QString("resources/").size()));
            REQUIRE(built.open(QIODevice::ReadOnly));
            CHECK(QString::fromUtf8(built.readAll()) == readAll(file));
        }
}

TEST_CASE("catalogue files are plain tables with a heading", "[house]")
{
    for (const QString& file : filesBelow("resources/catalog", {"*.csv"})) {
        INFO(file.toStdString());
        const QString text = readAll(file);
        CHECK_FALSE(text.contains(QChar(0xFFFD))); // valid UTF-8
        CHECK_FALSE(text.startsWith(QChar(0xFEFF)));
        CHECK_FALSE(text.contains('\r'));
        CHECK(text.endsWith('\n'));
        static const QRegularExpression heading(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*(,[A-Za-z][A-Za-z0-9_]*)*$"));
        CHECK(heading.match(text.section('\n', 0, 0)).hasMatch());
    }
}
