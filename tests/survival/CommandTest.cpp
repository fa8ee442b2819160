// SPDX-License-Identifier: GPL-3.0-or-later
// The real command line as scripts call it: what it writes, where, and with which exit code.
#include "tests/catch.hpp"
#include "tests/survival/Station.h"

using namespace tramyte::survival;

namespace {

QString text(const QJsonValue& value, const char* name)
{
    return value.toObject()[QLatin1String(name)].toString();
}

/// Registers people by `work run`; gives their ids.
QStringList registered(const Station& station, const QByteArray& lines)
{
    const Outcome done = station.run({{"work", "run", "-"}, {}, lines});
    INFO(done.out.toStdString() << done.err.toStdString());
    REQUIRE(done.exit == 0);
    QStringList ids;
    for (const QByteArray& line : done.out.trimmed().split('\n'))
        ids << QJsonDocument::fromJson(line).object()["id"].toString();
    return ids;
}

const QByteArray kHong = R"({"do":"register","fullName":"Nguyễn Thị Hồng","sex":"female","birth":"1956-03-05",)"
                         R"("citizenId":"037156000001","cardCode":"HT3373700000001","cardFrom":"2026-01-01",)"
                         R"("cardTo":"2030-12-31","hamlet":"Thôn 1"})"
                         "\n";
const QByteArray kAn = R"({"do":"register","fullName":"Nguyễn Văn An","sex":"male","birth":"2019-04-01",)"
                       R"("guardianName":"Nguyễn Thị Hồng","guardianRelation":"bà","hamlet":"Thôn 1"})"
                       "\n";

} // namespace

TEST_CASE("what is called wrongly is told in the language asked for, with exit code 2", "[command]")
{
    const Station station;
    const auto wrong = [&](const QStringList& arguments) {
        const Outcome done = station.run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << done.err.toStdString());
        CHECK(done.exit == 2);
        CHECK(done.errorCode() == "usage");
        CHECK(done.err.startsWith(text(done.object()["error"], "message").toUtf8()));
        return text(done.object()["error"], "message");
    };
    CHECK(wrong({}).startsWith(u"Thiếu lệnh"));
    CHECK(wrong({"patient"}).startsWith(u"Thiếu lệnh"));
    CHECK(wrong({"patient", "show"}).startsWith(u"Thiếu id"));
    CHECK(wrong({"--lang", "en", "patient", "show"}).startsWith(u"id is missing."));
    CHECK(wrong({"patient", "show", "BN01-000001", "--long"}).contains(u"--long"));
    CHECK(wrong({"patient", "search", "An", "--limit", "-3"}).contains(u"--limit"));
    CHECK(wrong({"patient", "search", "An", "--limit", "many"}).contains(u"many"));
    CHECK(wrong({"claim", "export", "--from", "2026-11-01"}).contains(u"--to"));
    const Outcome help = station.run({"patient", "show", "--help"});
    CHECK(help.exit == 0);
    CHECK(help.out.contains("patient code"));
}

TEST_CASE("a refused list names each row once, with all that is to be mended", "[command][import]")
{
    const Station station;
    const QString list = station.scratch() + "/list.csv";
    setBytes(list,
        "Họ tên,Ngày sinh,CCCD,SĐT\nTrần Văn Út,1970,,\nPhạm Thị Sai,45/13/1980,12345,12\nfullName,1980,,0912345678\n");
    const Outcome refused = station.run({"patient", "import", list});
    CHECK(refused.exit == 1);
    const QJsonArray rows = refused.object()["refused"].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject()["row"] == 3);
    CHECK(text(rows[0], "column") == "Ngày sinh");
    CHECK(text(rows[0], "field") == "birth");
    for (const QString heading : {"Ngày sinh: ", "CCCD: ", "SĐT: "})
        CHECK(text(rows[0], "message").contains(heading));
    const QJsonObject done = station.run({"patient", "import", list, "--accept-good"}).object();
    CHECK(done["rows"].toInt() == done["added"].toInt() + done["updated"].toInt() + done["refused"].toArray().size());
    CHECK(station.run({"patient", "search", "Trần Văn Út"}).array().size() == 1);
    setBytes(station.scratch() + "/list.xlsx", "Họ tên,Ngày sinh\nTrần Văn Út,1970\n");
    CHECK(station.run({"patient", "import", station.scratch() + "/list.xlsx"}).exit == 4);
}

TEST_CASE("a card's code that was cut off gives what it has", "[command][scan]")
{
    const Station station;
    for (const QString scanned : {"GD4797912345678|4e67757965", "GD4797912345678|"}) {
        const Outcome read = station.run({"identity", "parse", scanned});
        CHECK(read.exit == 0);
        CHECK(text(read.object(), "kind") == "insuranceCard");
        CHECK(text(read.object(), "cardCode") == "GD4797912345678");
        CHECK(read.object()["truncated"] == true);
    }
    CHECK(station.run({"identity", "parse", "GD4797912345678"}).object()["truncated"] == false);
}

TEST_CASE("cards, numbers and relatives of a person are kept with their history", "[command][patient]")
{
    const Station station;
    const QStringList people = registered(station, kHong + kAn);
    const QString& hong = people[0];
    const QString& an = people[1];
    const auto done = [&](const QStringList& arguments) {
        const Outcome outcome = station.run(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << outcome.out.toStdString() << outcome.err.toStdString());
        REQUIRE(outcome.exit == 0);
        return outcome;
    };
    const auto shown = [&](const QString& id) { return done({"patient", "show", id}).object(); };

    done({"patient", "card", "add", hong, "--code", "HT3373700000001", "--from", "2031-01-01", "--to", "2031-12-31"});
    CHECK(shown(hong)["cards"].toArray().size() == 2);
    done({"patient", "card", "end", hong, "--to", "2026-06-30", "--reason", "mất"});
    CHECK_FALSE(done({"patient", "card", "earlier", hong}).array().isEmpty());
    CHECK(station.run({"patient", "card", "add", hong, "--code", "nonsense"}).errorCode().startsWith(u"card."));

    done({"patient", "number", "add", hong, "oldId", "161234567", "--to", "2021-05-01"});
    CHECK(text(station.run({"patient", "search", "161234567"}).array().first(), "id") == hong);
    CHECK(station.run({"patient", "number", "add", hong, "oldId", "?"}).exit == 1);

    done({"patient", "relative", "add", an, "guardian", "--person", hong});
    CHECK(shown(an)["relatives"].toArray().size() == 1);
    done({"patient", "relative", "end", an, "--to", "2026-11-01"});
    CHECK(station.run({"patient", "relative", "end", an, "--index", "7", "--to", "2026-11-01"}).exit == 1);
    CHECK(done({"journal", "verify"}).exit == 0);
}
