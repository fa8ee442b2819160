// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ScanRepair.h"

#include "core/insurance/CardCode.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace tramyte::patient {

namespace {

/// Characters of the bytes from 0x80 on; 0: as in Latin-1.
using CodePage = std::array<char16_t, 128>;

CodePage windows1252()
{
    CodePage page{};
    const char16_t upper[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0, 0x017E, 0x0178};
    std::ranges::copy(upper, page.begin());
    return page;
}

/// Windows-1252 but for Vietnamese letters and tones that follow their letter.
CodePage windows1258()
{
    CodePage page = windows1252();
    const std::pair<int, char16_t> own[] = {{0xC3, 0x0102}, {0xCC, 0x0300}, {0xD0, 0x0110}, {0xD2, 0x0309},
        {0xD5, 0x01A0}, {0xDD, 0x01AF}, {0xDE, 0x0303}, {0xE3, 0x0103}, {0xEC, 0x0301}, {0xF0, 0x0111}, {0xF2, 0x0323},
        {0xF5, 0x01A1}, {0xFD, 0x01B0}, {0xFE, 0x20AB}};
    for (const auto& [byte, letter] : own)
        page[static_cast<std::size_t>(byte - 0x80)] = letter;
    return page;
}

const CodePage kWestern = windows1252();
const CodePage kVietnamese = windows1258();

QString decoded(const QByteArray& bytes, const CodePage& page)
{
    QString text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const char16_t other = value < 0x80 ? u'\0' : page[value - 0x80U];
        text += QChar(other ? other : char16_t(value));
    }
    return text;
}

/// Empty when a character is none of the page.
std::optional<QByteArray> encoded(const QString& text, const CodePage& page)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto at = std::ranges::find(page, c.unicode());
        if (c.unicode() >= 0x80 && at != page.end())
            bytes += static_cast<char>(0x80 + (at - page.begin()));
        else if (c.unicode() < 0x100)
            bytes += static_cast<char>(c.unicode());
        else
            return std::nullopt;
    }
    return bytes;
}

std::optional<QString> utf8Of(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString fromUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

/// UTF-16 bytes that became one character each show every other one as NUL, as far as letters are plain.
QString joinSplitUtf16(const QString& text)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() > 0xFF)
            return text;
        if (text[i].isNull())
            ++(i % 2 == 0 ? even : odd);
    }
    if (std::max(even, odd) * 4 < text.size())
        return text;
    return fromUtf16(text.toLatin1(), even > odd ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
}

/// Bytes that were read by another table than they were written with.
QString joinSplitBytes(const QString& text)
{
    if (isPlain(text))
        return text;
    for (const CodePage* page : {&kWestern, &kVietnamese})
        if (const auto bytes = encoded(text, *page))
            if (const auto read = utf8Of(*bytes))
                return *read;
    // letters that no Vietnamese text has, but that tones and đ of Windows-1258 become: NguyêÞn, Ðông
    const bool isVietnamese = std::ranges::any_of(text, [](QChar c) { return QStringView(u"ÐðÞþ").contains(c); });
    if (const auto bytes = encoded(text, kWestern); bytes && isVietnamese)
        return decoded(*bytes, kVietnamese);
    return text;
}

} // namespace

QString decodeScan(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    if (bytes.contains('\0'))
        return joinSplitUtf16(QString::fromLatin1(bytes));
    if (const auto read = utf8Of(bytes))
        return *read;
    // one broken letter in a text of UTF-8 is damage, not another table
    const QString damaged = QString::fromUtf8(bytes);
    const bool hasLetters = std::ranges::any_of(
        damaged, [](QChar c) { return c.unicode() >= 0x80 && c != QChar(QChar::ReplacementCharacter); });
    return hasLetters ? damaged : decoded(bytes, kVietnamese).normalized(QString::NormalizationForm_C);
}

QString repairedScan(const QString& raw)
{
    static const QRegularExpression symbology(QStringLiteral("^\\][A-Za-z][0-9]")); // AIM prefix of some scanners
    QString text;
    for (const QChar c : joinSplitBytes(joinSplitUtf16(raw)).normalized(QString::NormalizationForm_C)) {
        const bool line = c == u'\r' || c == u'\n';
        if (line || c == u'\t' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format))
            text += line ? QChar(u'\n') : c;
    }
    return text.trimmed().remove(symbology);
}

QString onceScanned(const QString& text)
{
    if (insurance::CardCode::parse(text)) // 7979797979 is a number, not 79797 twice
        return text;
    for (const qsizetype times : {2, 3, 4}) {
        for (qsizetype gap = 0; gap <= 2; ++gap) {
            const qsizetype rest = text.size() - gap * (times - 1);
            if (rest <= 0 || rest % times != 0)
                continue;
            const qsizetype length = rest / times;
            const QStringView first = QStringView(text).first(length);
            bool same = true;
            for (qsizetype i = 1; i < times && same; ++i) {
                const qsizetype start = i * (length + gap);
                same = QStringView(text).sliced(start, length) == first
                    && QStringView(text).sliced(start - gap, gap).trimmed().isEmpty();
            }
            if (same)
                return first.toString().trimmed();
        }
    }
    return text;
}

QStringList piecesOf(const QString& text)
{
    static const QRegularExpression beginning(
        QStringLiteral("^([0-9A-Za-z]{0,14}?)([0-9]{12}|[A-Za-z]{2}[1-5][0-9]{12}|[0-9]{10})(?=\\|)"));
    const auto match = beginning.match(text);
    const QString brokenOff = match.captured(1);
    const QString first = match.captured(2);
    if (!match.hasMatch() || !first.startsWith(brokenOff))
        return {text};
    const bool isNumber = first.size() == 10;
    QStringList pieces;
    qsizetype start = brokenOff.size();
    qsizetype at = start;
    while ((at = text.indexOf(first + u'|', at + 1)) >= 0) {
        const bool isOldNumber = at == start + first.size() + 1;
        qsizetype before = at - 1;
        while (before > 0 && text[before] == u' ')
            --before;
        const bool isInLonger = isNumber && text[before].isDigit(); // behind the four digits of the office
        if (isOldNumber || isInLonger)
            continue;
        pieces << text.mid(start, at - start).trimmed();
        start = at;
    }
    pieces << text.mid(start).trimmed();
    return pieces;
}

} // namespace tramyte::patient
