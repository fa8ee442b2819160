// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of `work run` and their answers.
#include "app/cli/WorkRunner.h"

#include "tests/support/Check.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace tramyte;

namespace {

constexpr crypto::DerivationCost kCheap{8, 1};
constexpr const char* kPassphrase = "a passphrase for tests only";

struct Room {
    Room()
    {
        app::NewStation wanted;
        wanted.code = "01234";
        wanted.name = "Trạm Y tế xã Thử";
        wanted.province = "01";
        wanted.commune = "00001";
        wanted.admin = "lan";
        wanted.title = "Bác sĩ";
        const QString path = folder.filePath("station");
        ok(app::Station::create(path, wanted, kPassphrase, clock, kCheap));
        station = ok(app::Station::open(path, "lan", kPassphrase, clock, kCheap));
    }
    /// One answer for each line, with --keep-going.
    std::vector<QJsonObject> run(QByteArray lines)
    {
        QBuffer input(&lines);
        REQUIRE(input.open(QIODevice::ReadOnly));
        std::vector<QJsonObject> answers;
        ok(runner().run(input, {true, 1}, [&](const QJsonObject& answer) -> Result<void> {
            answers.push_back(answer);
            return {};
        }));
        return answers;
    }
    cli::WorkRunner& runner()
    {
        if (!m_runner)
            m_runner = std::make_unique<cli::WorkRunner>(*station);
        return *m_runner;
    }
    static QStringList warnings(const QJsonObject& answer)
    {
        QStringList codes;
        for (const QJsonValue& it : answer["warnings"].toArray())
            codes << it[u"code"].toString();
        return codes;
    }
    static QString refusal(const QJsonObject& answer) { return answer["error"][u"code"].toString(); }

    QTemporaryDir folder;
    FixedClock clock{instantOf(QDate(2026, 11, 20), QTime(9, 0))};
    std::unique_ptr<app::Station> station;

private:
    std::unique_ptr<cli::WorkRunner> m_runner;
};

const QByteArray kPerson
    = R"({"do":"register","ref":"p1","fullName":"Nguyễn Thị Mẫu","sex":"female","birth":"1956","phone":"0912345678"})"
      "\n";
const QByteArray kVisit = R"({"do":"openVisit","ref":"v1","patient":"p1","at":"2026-11-20T08:05","reason":"Ho"})"
                          "\n";

} // namespace

TEST_CASE("every line has its answer, a blank one too", "[work]")
{
    Room room;
    const auto answers = room.run("\n" + kPerson + "  \r\n" + kVisit + "{}\n\n");
    REQUIRE(answers.size() == 6);
    for (std::size_t i = 0; i < answers.size(); ++i)
        CHECK(answers[i]["line"].toInt() == static_cast<int>(i) + 1);
    CHECK(Room::warnings(answers[0]) == QStringList{"line.blank"});
    CHECK(answers[0]["id"].isNull());
    CHECK(answers[1]["ref"] == "p1");
    CHECK(Room::warnings(answers[2]) == QStringList{"line.blank"});
    CHECK(answers[3]["do"] == "openVisit");
    CHECK(Room::refusal(answers[4]) == "line.unknown");
    CHECK(Room::warnings(answers[5]) == QStringList{"line.blank"});
}

TEST_CASE("a field that a line does not know is told alike by every kind of line", "[work]")
{
    Room room;
    const QByteArray odd = R"(,"odd":1)";
    const auto with = [&](QByteArray line) { return line.replace("}\n", odd + "}\n"); };
    const QList<QByteArray> lines{with(kPerson), with(kVisit),
        with("{\"do\":\"vitals\",\"visit\":\"v1\",\"pulse\":80}\n"),
        with("{\"do\":\"diagnose\",\"visit\":\"v1\",\"main\":\"I10\"}\n"),
        with("{\"do\":\"refer\",\"visit\":\"v1\",\"facility\":\"01001\"}\n"),
        with("{\"do\":\"appoint\",\"visit\":\"v1\",\"day\":\"2026-12-18\"}\n"),
        with("{\"do\":\"allergy\",\"patient\":\"p1\",\"substance\":\"penicilin\"}\n"),
        with("{\"do\":\"closeVisit\",\"visit\":\"v1\",\"at\":\"2026-11-20T08:40\",\"outcome\":\"improved\"}\n"),
        with("{\"do\":\"amendVisit\",\"visit\":\"v1\",\"reason\":\"sai\"}\n"),
        with("{\"do\":\"archive\",\"visit\":\"v1\",\"reason\":\"nhầm\"}\n")};
    for (const QByteArray& line : lines) {
        INFO(line.toStdString());
        const QJsonObject answer = room.run(line).front();
        CHECK(Room::refusal(answer).isEmpty());
        CHECK(Room::warnings(answer).contains("field.unknown"));
        for (const QJsonValue& it : answer["warnings"].toArray())
            if (it[u"code"] == "field.unknown")
                CHECK(it[u"message"].toString().contains("odd"));
    }
}

TEST_CASE("an unknown field inside a dose is told as well", "[work]")
{
    Room room;
    sheet::Table list;
    list.rows = {{1, {"code", "name", "substance", "strength", "unit", "price"}},
        {2, {"T1", "Amlodipin 5 mg", "Amlodipin", "5 mg", "viên", "700"}}};
    auto& services = room.station->services();
    ok(services.catalogImport.import(room.station->session(), catalog::Kind::Medicine, list));
    room.run(kPerson + kVisit);
    const QByteArray line = R"({"do":"prescribe","visit":"v1","medicine":"T1","quantity":28,"days":28,)"
                            R"("dose":{"each":1,"times":1,"unti":"viên"}})";
    const auto answer = room.run(line).front();
    CHECK(Room::warnings(answer).contains("field.unknown"));
    // an overdose is refused, and passed over with a reason
    const auto refused = room.run(R"({"do":"prescribe","visit":"v1","medicine":"T1","quantity":5400,"days":5,)"
                                  R"("dose":{"each":1,"times":1}})")
                             .front();
    CHECK(Room::refusal(refused) == "quantity.unlikely");
    const auto passed = room.run(R"({"do":"prescribe","visit":"v1","medicine":"T1","quantity":50,"days":5,)"
                                 R"("dose":{"each":1,"times":1},"override":"đi xa"})")
                            .front();
    CHECK(Room::warnings(passed).contains("quantity.unlikely"));
    const auto more = room.run(R"({"do":"prescribe","visit":"v1","medicine":"T1","quantity":30,"days":5,)"
                               R"("dose":{"each":1,"times":1},"override":"hai toa"})")
                          .front();
    CHECK(Room::warnings(more).contains("dose.quantity"));
}

TEST_CASE("a second open visit is told, one of tomorrow refused", "[work]")
{
    Room room;
    const auto first = room.run(kPerson + kVisit);
    CHECK_FALSE(Room::warnings(first[1]).contains("visit.alreadyOpen"));
    const auto second = room.run(R"({"do":"openVisit","patient":"p1","at":"2026-11-20T08:50"})").front();
    CHECK(Room::warnings(second).contains("visit.alreadyOpen"));
    CHECK(QJsonDocument(second).toJson().contains("01234.2026.01.000001"));
    const auto soon = room.run(R"({"do":"openVisit","patient":"p1","at":"2026-11-20T21:00"})").front();
    CHECK(Room::warnings(soon).contains("visit.future"));
    const auto later = room.run(R"({"do":"openVisit","patient":"p1","at":"2026-11-20T21:01"})").front();
    CHECK(Room::refusal(later) == "visit.tooFarAhead");
}

TEST_CASE("a number that somebody carries already is told by the patient code", "[work]")
{
    Room room;
    const QByteArray owner = R"({"do":"register","fullName":"Trần Văn Mẫu","sex":"male","birth":"1970",)"
                             R"("citizenId":"001070012345"})";
    const auto first = room.run(owner).front();
    const auto second = room.run(QByteArray(owner).replace("Trần Văn Mẫu", "Trần Văn Khác")).front();
    REQUIRE(Room::warnings(second).contains("patient.sameNumber"));
    const QByteArray said = QJsonDocument(second).toJson();
    CHECK(said.contains("BN"));
    const QString message = [&] {
        for (const QJsonValue& it : second["warnings"].toArray())
            if (it[u"code"] == "patient.sameNumber")
                return it[u"message"].toString();
        return QString();
    }();
    CHECK_FALSE(message.contains(first["id"].toString()));
}
