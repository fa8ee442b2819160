// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CardCode.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tramyte::insurance {

QString normalisedCode(const QString& text)
{
    QString code;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'.' && c != u'-' && c != QChar(0x2010) && c != QChar(0x2011) && c != QChar(0x2013))
            code += c.toUpper();
    }
    return code;
}

Result<CardCode> CardCode::parse(const QString& text)
{
    static const QRegularExpression card(QStringLiteral("^[A-Z]{2}[1-5][0-9]{12}$"));
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    const QString code = text.size() > 100 ? QString() : normalisedCode(text);
    if (card.match(code).hasMatch())
        return CardCode(Form::Card, code);
    if (digits.match(code).hasMatch()) {
        if (code.size() == 10)
            return CardCode(Form::Number, code);
        if (code.size() == 12)
            return CardCode(Form::PersonalId, code);
    }
    return failField(QStringLiteral("cardCode"), QStringLiteral("card.malformed"),
        QCoreApplication::translate("tramyte::insurance",
            "This is not an insurance number: it has 15 characters (two letters, a digit from 1 to 5, 12 digits), "
            "10 digits, or the 12 digits of the citizen ID."));
}

std::optional<int> CardCode::digit() const
{
    return isCard() ? std::optional(m_text[2].unicode() - u'0') : std::nullopt;
}

QString CardCode::number() const
{
    return m_form == Form::PersonalId ? QString() : m_text.right(10);
}

QString formatSpaced(const CardCode& code)
{
    const QString& text = code.text();
    if (code.form() != CardCode::Form::Card)
        return text;
    return QStringLiteral("%1 %2 %3 %4").arg(text.left(2), text.mid(2, 1), text.mid(3, 2), text.mid(5));
}

bool isFacilityCode(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{2}[0-9A-Z]{3}$"));
    return form.match(text).hasMatch();
}

} // namespace tramyte::insurance
