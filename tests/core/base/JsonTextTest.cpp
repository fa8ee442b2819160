// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/JsonText.h"
#include "core/base/Instant.h"
#include "core/base/Json.h"
#include "tests/catch.hpp"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace tramyte;

namespace {

std::string canonical(const QString& text)
{
    const std::string object = json::canonical({{QStringLiteral("k"), text}}).toStdString();
    return object.substr(5, object.size() - 6); // {"k":...}
}

std::string quoted(const QString& text)
{
    std::string made;
    json::appendQuoted(made, text);
    return made;
}

} // namespace

TEST_CASE("a text is quoted byte for byte as a tree of values would be", "[base][json]")
{
    for (char16_t unit = 1; unit != 0; ++unit) { // every character of the first plane, halves of pairs among them
        const QString text = QStringLiteral("a") + QChar(unit) + QStringLiteral("b");
        if (quoted(text) != canonical(text))
            FAIL("U+" << std::hex << static_cast<int>(unit));
    }
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int left = random.bounded(12); left > 0; --left) {
            const int kind = random.bounded(5);
            text += QChar(static_cast<char16_t>(kind == 0 ? random.bounded(0x20, 0x80)
                    : kind == 1                           ? random.bounded(0xd800, 0xdc00)
                    : kind == 2                           ? random.bounded(0xdc00, 0xe000)
                                                          : random.bounded(1, 0x10000)));
        }
        if (quoted(text) != canonical(text))
            FAIL(canonical(text));
    }
    for (const QString& text : {QStringLiteral("Đỗ Thị \"Mẫu\"\n"), QString()}) {
        std::string made;
        json::appendQuoted(made, std::string_view(text.toStdString()));
        CHECK(made == canonical(text));
    }
}

TEST_CASE("a moment is written as its local day and time", "[base]")
{
    CHECK(formatLocal({0}) == "1970-01-01T07:00:00");
    CHECK(formatLocal({-1}) == "1970-01-01T06:59:59");
    CHECK(formatLocal({-25'200'000}) == "1970-01-01T00:00:00");
    CHECK(formatLocal({-25'200'001}) == "1969-12-31T23:59:59");
    CHECK(formatLocal(instantOf(QDate(2024, 2, 29), QTime(23, 59, 59))) == "2024-02-29T23:59:59");
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 most = qint64(1) << random.bounded(20, 50);
        const Instant instant{static_cast<qint64>(random.generate64() % static_cast<quint64>(most)) - most / 2};
        if (formatLocal(instant) != localTime(instant).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
            FAIL(instant.ms);
    }
}
