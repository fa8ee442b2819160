// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/InputMethod.h"

#include <QRegularExpression>
#include <map>

namespace tramyte::text {

namespace {

struct Keys {
    QString telex; ///< `*`: the letter once more
    QString vni;
};

const std::map<char16_t, Keys>& keysOfMarks()
{
    static const std::map<char16_t, Keys> keys
        = {{u'\u0300', {"f", "2"}}, {u'\u0301', {"s", "1"}}, {u'\u0309', {"r", "3"}}, {u'\u0303', {"x", "4"}},
            {u'\u0323', {"j", "5"}}, {u'\u0302', {"*", "6"}}, {u'\u031B', {"w", "7"}}, {u'\u0306', {"w", "8"}}};
    return keys;
}

/// Marks of the letter before those of the tone, whatever order Unicode gives them.
bool isTone(QChar mark)
{
    return mark != QChar(0x0302) && mark != QChar(0x031B) && mark != QChar(0x0306);
}

} // namespace

QString keysOf(const QString& text, InputMethod method)
{
    const QString parts = text.normalized(QString::NormalizationForm_D);
    QString keys;
    QString tones;
    QChar letter;
    const auto add = [&](const QString& key) { keys += key == u"*" ? QString(letter) : key; };
    for (const QChar c : parts) {
        const auto mark = keysOfMarks().find(c.unicode());
        if (mark != keysOfMarks().end()) {
            const QString& key = method == InputMethod::Telex ? mark->second.telex : mark->second.vni;
            if (isTone(c))
                tones += key;
            else
                add(key);
            continue;
        }
        keys += tones;
        tones.clear();
        letter = c;
        if (c == u'đ' || c == u'Đ')
            keys += (c == u'đ' ? QStringLiteral("d") : QStringLiteral("D"))
                + (method == InputMethod::Vni ? QStringLiteral("9")
                        : c == u'đ'           ? QStringLiteral("d")
                                              : QStringLiteral("D"));
        else
            keys += c;
    }
    return keys + tones;
}

bool looksLikeKeys(const QString& text)
{
    // a doubled letter or a w in the middle, and a tone at the end, of a syllable that begins like a Vietnamese one
    static const QRegularExpression syllable(
        QStringLiteral(
            "\\b[bcdghklmnpqrstvx]{1,3}[aeiouy]*(?:aa|ee|oo|[uoa]w)[a-z]*\\b|\\b[bcdghklmnpqrstvx]{0,3}[aeiouy]"
            "{1,3}(?:ng|nh|ch|[cmnpt])?[fjx]\\b|\\bdd[aeiouy]"),
        QRegularExpression::CaseInsensitiveOption);
    return syllable.match(text).hasMatch();
}

} // namespace tramyte::text
