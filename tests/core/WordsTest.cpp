// SPDX-License-Identifier: GPL-3.0-or-later
// The Vietnamese words are all there, and none is its English source left as it was.
#include "tests/catch.hpp"

#include <QFile>
#include <QXmlStreamReader>
#include <set>

namespace {

QString pathOf(const char* name)
{
    return QStringLiteral(TRAMYTE_SOURCE_DIR "/") + QLatin1String(name);
}

/// Words that are the same in both languages: names, signs, file endings. One a line.
std::set<QString> allowedWords()
{
    QFile file(pathOf("tests/data/same_words.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::set<QString> words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n'))
        if (!line.isEmpty() && !line.startsWith('#'))
            words.insert(line);
    return words;
}

struct Message {
    QString source;
    QString translation;
    bool isFinished = true;
};

std::vector<Message> messages()
{
    QFile file(pathOf("translations/tramyte_vi.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> list;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            list.emplace_back();
        } else if (xml.name() == QLatin1String("source")) {
            list.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            list.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            list.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return list;
}

} // namespace

TEST_CASE("every word of the program is said in Vietnamese", "[words]")
{
    const auto allowed = allowedWords();
    const auto all = messages();
    REQUIRE(all.size() > 500);
    for (const Message& it : all) {
        INFO(it.source.toStdString());
        CHECK(it.isFinished);
        CHECK_FALSE(it.translation.isEmpty());
        if (!allowed.contains(it.source))
            CHECK(it.translation != it.source);
    }
}
