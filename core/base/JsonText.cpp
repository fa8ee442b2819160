// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/JsonText.h"

#include <QChar>
#include <algorithm>

namespace tramyte::json {

namespace {

constexpr char kDigits[] = "0123456789abcdef";

void appendUnit(std::string& to, char16_t unit)
{
    to += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        to += kDigits[(unit >> shift) & 0xf];
}

/// One character below 0x80.
void appendAscii(std::string& to, char it)
{
    switch (it) {
    case '"': to += "\\\""; return;
    case '\\': to += "\\\\"; return;
    case '\b': to += "\\b"; return;
    case '\f': to += "\\f"; return;
    case '\n': to += "\\n"; return;
    case '\r': to += "\\r"; return;
    case '\t': to += "\\t"; return;
    default:
        if (it < 0x20)
            appendUnit(to, static_cast<char16_t>(it));
        else
            to += it;
    }
}

bool isPlain(char16_t unit)
{
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

char continued(char32_t point, int shift)
{
    return static_cast<char>(0x80 | ((point >> shift) & 0x3f));
}

} // namespace

void appendQuoted(std::string& to, QStringView text)
{
    to += '"';
    qsizetype plain = 0; // most texts are codes and numbers: they go as a whole
    while (plain < text.size() && isPlain(text[plain].unicode()))
        ++plain;
    const auto start = to.size();
    to.resize(start + static_cast<std::size_t>(plain));
    for (qsizetype i = 0; i < plain; ++i)
        to[start + static_cast<std::size_t>(i)] = static_cast<char>(text[i].unicode());
    for (qsizetype i = plain; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            appendAscii(to, static_cast<char>(unit));
        } else if (unit < 0x800) {
            to += static_cast<char>(0xc0 | (unit >> 6));
            to += continued(unit, 0);
        } else if (!QChar::isSurrogate(unit)) {
            to += static_cast<char>(0xe0 | (unit >> 12));
            to += continued(unit, 6);
            to += continued(unit, 0);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(unit, text[++i].unicode());
            to += static_cast<char>(0xf0 | (point >> 18));
            to += continued(point, 12);
            to += continued(point, 6);
            to += continued(point, 0);
        } else { // half a pair
            appendUnit(to, unit);
        }
    }
    to += '"';
}

void appendQuoted(std::string& to, std::string_view utf8)
{
    to += '"';
    const auto isWhole = [](char it) { return it < 0 || isPlain(static_cast<char16_t>(it)); };
    if (std::ranges::all_of(utf8, isWhole)) {
        to += utf8;
    } else {
        for (const char it : utf8) {
            if (isWhole(it))
                to += it;
            else
                appendAscii(to, it);
        }
    }
    to += '"';
}

} // namespace tramyte::json
