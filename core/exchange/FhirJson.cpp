// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FhirJson.h"

#include "core/base/JsonText.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tramyte::exchange::fhir {

Json::Json(const QString& text)
{
    if (!text.isEmpty())
        json::appendQuoted(m_text, text);
}

Json::Json(const char* utf8)
{
    if (*utf8 != '\0')
        json::appendQuoted(m_text, std::string_view(utf8));
}

Json Json::of(std::string text)
{
    Json made;
    made.m_text = std::move(text);
    return made;
}

Json object(Members members, Members more)
{
    std::array<const Member*, 32> sorted{};
    std::size_t count = 0;
    std::size_t size = 2;
    for (const Members& part : {members, more}) {
        for (const Member& member : part) {
            if (member.second.isEmpty())
                continue;
            size += std::strlen(member.first) + member.second.text().size() + 4;
            sorted.at(count++) = &member;
        }
    }
    if (count == 0)
        return {};
    const auto comesFirst = [](const Member* a, const Member* b) { return std::strcmp(a->first, b->first) < 0; };
    std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count), comesFirst);
    std::string text;
    text.reserve(size);
    for (std::size_t i = 0; i < count; ++i) {
        text += i == 0 ? "{\"" : ",\"";
        text += sorted[i]->first;
        text += "\":";
        text += sorted[i]->second.text();
    }
    text += '}';
    return Json::of(std::move(text));
}

Json array(std::initializer_list<Json> items)
{
    List made;
    for (const Json& item : items)
        made.append(item);
    return made;
}

void List::append(const Json& item)
{
    if (item.isEmpty())
        return;
    m_items += m_items.empty() ? '[' : ',';
    m_items += item.text();
}

List::operator Json() const
{
    return m_items.empty() ? Json() : Json::of(m_items + ']');
}

QString dateTime(Instant instant)
{
    return formatLocal(instant) + QStringLiteral("+07:00");
}

Json dateTime(std::optional<Instant> instant)
{
    return instant ? Json(dateTime(*instant)) : Json();
}

Json date(QDate day)
{
    return day.isValid() ? Json(day.toString(Qt::ISODate)) : Json();
}

Json decimal(qint64 thousandths)
{
    return Json::of(formatThousandths(thousandths).toStdString());
}

Json coding(const QString& system, const QString& code, const QString& display)
{
    if (code.isEmpty())
        return {};
    return object({{"system", system}, {"code", code}, {"display", display}});
}

Json codeable(const Json& codings, const QString& text)
{
    return object({{"coding", codings}, {"text", text}});
}

Json codeable(const char* system, const char* code, const QString& text)
{
    return codeable(array({object({{"system", system}, {"code", code}})}), text);
}

Json identifier(const char* use, const char* type, const QString& system, const QString& value, const Json& held)
{
    if (value.isEmpty())
        return {};
    const Json kind = *type ? codeable("http://terminology.hl7.org/CodeSystem/v2-0203", type) : Json(); // of numbers
    return object({{"use", use}, {"type", kind}, {"system", system}, {"value", value}, {"period", held}});
}

Json humanName(const QString& fullName)
{
    const QString text = fullName.normalized(QString::NormalizationForm_C).simplified();
    return object({{"use", text.isEmpty() ? "" : "official"}, {"text", text}, {"family", text.section(u' ', 0, 0)},
        {"given", array({text.section(u' ', 1)})}});
}

Json phone(const QString& number)
{
    return number.isEmpty() ? Json() : array({object({{"system", "phone"}, {"value", number}})});
}

Json extension(const char* url, const char* valueName, const Json& value)
{
    return value.isEmpty() ? Json() : object({{"url", url}, {valueName, value}});
}

Json period(const Json& start, const Json& end)
{
    return object({{"start", start}, {"end", end}});
}

Json quantity(qint64 thousandths, const QString& unit, const char* code)
{
    return object({{"value", decimal(thousandths)}, {"unit", unit},
        {"system", *code ? "http://unitsofmeasure.org" : ""}, {"code", code}});
}

} // namespace tramyte::exchange::fhir
