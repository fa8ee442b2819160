// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/OldCoding.h"

#include <QHash>
#include <QRegularExpression>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::text {

namespace {

constexpr double kMostWords = 0.8; ///< lists hold foreign names and slips, too
constexpr int kMostTokens = 4000;

using ByteTable = std::array<QString, 256>;

ByteTable tableOf(const QString& pairs)
{
    ByteTable table;
    for (const QString& pair : pairs.split(u' ', Qt::SkipEmptyParts))
        table[pair.left(2).toUInt(nullptr, 16)] = pair.mid(2);
    return table;
}

/// The letters of the ABC fonts; capitals with tones are the same bytes in a font of capitals.
const ByteTable& tcvn3()
{
    static const ByteTable table = tableOf(
        u"A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ "
        "C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ "
        "E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ"_s);
    return table;
}

/// Where the Windows page differs from Latin 1; tones stand behind their letter.
const ByteTable& cp1258()
{
    static const ByteTable table = [] {
        ByteTable it = tableOf(u"80€ 85… 91‘ 92’ 93“ 94” 96– 97— C3Ă D0Đ D5Ơ DDƯ E3ă F0đ F5ơ FDư FE₫"_s);
        it[0xCC] = QChar(0x0300);
        it[0xD2] = QChar(0x0309);
        it[0xDE] = QChar(0x0303);
        it[0xEC] = QChar(0x0301);
        it[0xF2] = QChar(0x0323);
        return it;
    }();
    return table;
}

QString byTable(const QString& bytes, const ByteTable& table)
{
    QString text;
    text.reserve(bytes.size());
    for (const QChar c : bytes) {
        const QString& known = c.unicode() < 256 ? table[c.unicode()] : QString();
        text += known.isEmpty() ? QString(c) : known;
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// VNI: a vowel and behind it a letter that stands for its marks; some letters stand for themselves.
QString fromVni(const QString& bytes)
{
    static const QHash<QChar, QString> tones{
        {u'ø', u"\u0300"_s}, {u'ù', u"\u0301"_s}, {u'û', u"\u0309"_s}, {u'õ', u"\u0303"_s}, {u'ï', u"\u0323"_s}};
    static const QHash<QChar, QString> hats{{u'â', u"\u0302"_s}, {u'á', u"\u0302\u0301"_s}, {u'à', u"\u0302\u0300"_s},
        {u'å', u"\u0302\u0309"_s}, {u'ã', u"\u0302\u0303"_s}, {u'ä', u"\u0302\u0323"_s}};
    static const QHash<QChar, QString> bows{{u'ê', u"\u0306"_s}, {u'é', u"\u0306\u0301"_s}, {u'è', u"\u0306\u0300"_s},
        {u'ú', u"\u0306\u0309"_s}, {u'ü', u"\u0306\u0303"_s}, {u'ë', u"\u0306\u0323"_s}};
    static const QHash<QChar, QString> letters{{u'ñ', u"đ"_s}, {u'Ñ', u"Đ"_s}, {u'ô', u"ơ"_s}, {u'Ô', u"Ơ"_s},
        {u'ö', u"ư"_s}, {u'Ö', u"Ư"_s}, {u'æ', u"ỉ"_s}, {u'Æ', u"Ỉ"_s}, {u'ó', u"ĩ"_s}, {u'Ó', u"Ĩ"_s}, {u'ò', u"ị"_s},
        {u'Ò', u"Ị"_s}, {u'î', u"ỵ"_s}, {u'Î', u"Ỵ"_s}};
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QChar c = bytes[at];
        text += letters.value(c, c);
        if (at + 1 >= bytes.size())
            break;
        const QChar vowel = c.toLower();
        const QChar mark = bytes[at + 1].toLower();
        QString marks;
        if (u"aeouyôö"_s.contains(vowel))
            marks = tones.value(mark);
        if (marks.isEmpty() && u"aeo"_s.contains(vowel))
            marks = hats.value(mark);
        if (marks.isEmpty() && vowel == u'a')
            marks = bows.value(mark);
        if (!marks.isEmpty()) {
            text += marks;
            ++at;
        }
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// Whether a word is spelt as a Vietnamese syllable can be.
bool isSyllable(const QString& word)
{
    static const QRegularExpression form(
        u"^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
        "(?:[aăâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oă|oai|oao|oay|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|uê|ui|"
        "uơ|uô|uôi|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu|yê|yêu)(?:ch|ng|nh|[cmnpt])?$"_s);
    QString base;
    int tones = 0;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D)) {
        const ushort code = c.unicode();
        if (code == 0x0300 || code == 0x0301 || code == 0x0303 || code == 0x0309 || code == 0x0323)
            ++tones;
        else
            base += c;
    }
    return tones <= 1 && form.match(base.normalized(QString::NormalizationForm_C)).hasMatch();
}

/// Of the words with letters outside ASCII the part that can be Vietnamese; empty when there are none.
std::optional<double> vietnamesePart(const QString& text)
{
    static const QRegularExpression between(u"[\\s\\x{21}-\\x{40}\\x{5b}-\\x{60}\\x{7b}-\\x{7f}“”‘’–…]+"_s);
    int words = 0;
    int good = 0;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (isPlain || ++words > kMostTokens)
            continue;
        good += isSyllable(word) ? 1 : 0;
    }
    if (words == 0)
        return std::nullopt;
    return double(good) / std::min(words, kMostTokens);
}

} // namespace

QString nameOf(OldCoding coding)
{
    switch (coding) {
    case OldCoding::Cp1258: return u"CP1258"_s;
    case OldCoding::Tcvn3: return u"TCVN3 (ABC)"_s;
    case OldCoding::Vni: return u"VNI Windows"_s;
    }
    Q_UNREACHABLE();
}

QString fromOldCoding(const QString& bytes, OldCoding coding)
{
    switch (coding) {
    case OldCoding::Cp1258: return byTable(bytes, cp1258());
    case OldCoding::Tcvn3: return byTable(bytes, tcvn3());
    case OldCoding::Vni: return fromVni(bytes);
    }
    Q_UNREACHABLE();
}

std::optional<OldCoding> guessOldCoding(const QString& bytes)
{
    std::optional<OldCoding> best;
    double bestPart = 0;
    for (const OldCoding coding : {OldCoding::Cp1258, OldCoding::Tcvn3, OldCoding::Vni}) {
        const auto part = vietnamesePart(fromOldCoding(bytes, coding));
        if (part && *part >= kMostWords && *part > bestPart) {
            best = coding;
            bestPart = *part;
        }
    }
    return best;
}

bool isGarbledVietnamese(const QString& text)
{
    const auto part = vietnamesePart(text);
    return part && *part < kMostWords;
}

} // namespace tramyte::text
