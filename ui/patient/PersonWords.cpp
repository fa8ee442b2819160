// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PersonWords.h"

#include "ui/common/Text.h"

#include <QCoreApplication>
#include <map>

namespace tramyte::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::ui", text);
}

QString wordIn(const std::map<QString, const char*>& words, const QString& word)
{
    const auto found = words.find(word);
    return found == words.end() ? word : tr(found->second);
}

} // namespace

QString lookWords(const patient::CardCheckNote& look)
{
    static const std::map<QString, const char*> hows
        = {{QStringLiteral("scanned"), QT_TRANSLATE_NOOP("tramyte::ui", "scanned")},
            {QStringLiteral("typed"), QT_TRANSLATE_NOOP("tramyte::ui", "typed from the card")},
            {QStringLiteral("seen"), QT_TRANSLATE_NOOP("tramyte::ui", "seen")},
            {QStringLiteral("portal"), QT_TRANSLATE_NOOP("tramyte::ui", "looked up at the portal")}};
    static const std::map<QString, const char*> results
        = {{QStringLiteral("valid"), QT_TRANSLATE_NOOP("tramyte::ui", "good")},
            {QStringLiteral("invalid"), QT_TRANSLATE_NOOP("tramyte::ui", "not good")},
            {QStringLiteral("pending"), QT_TRANSLATE_NOOP("tramyte::ui", "no answer yet")}};
    QString words = wordIn(hows, look.how);
    if (!look.result.isEmpty())
        words += QStringLiteral(": ") + wordIn(results, look.result);
    if (!look.note.isEmpty())
        words += QStringLiteral(" (%1)").arg(look.note);
    return words;
}

QString identifierWords(const QString& kind)
{
    static const std::map<QString, const char*> words
        = {{QStringLiteral("citizenId"), QT_TRANSLATE_NOOP("tramyte::ui", "Citizen ID")},
            {QStringLiteral("oldId"), QT_TRANSLATE_NOOP("tramyte::ui", "Old identity card")},
            {QStringLiteral("cancelledId"), QT_TRANSLATE_NOOP("tramyte::ui", "Cancelled number")},
            {QStringLiteral("passport"), QT_TRANSLATE_NOOP("tramyte::ui", "Passport")},
            {QStringLiteral("foreignId"), QT_TRANSLATE_NOOP("tramyte::ui", "Foreign identity card")},
            {QStringLiteral("originCertificate"), QT_TRANSLATE_NOOP("tramyte::ui", "Certificate of origin")},
            {QStringLiteral("electronicId"), QT_TRANSLATE_NOOP("tramyte::ui", "Electronic account")},
            {QStringLiteral("birthCertificate"), QT_TRANSLATE_NOOP("tramyte::ui", "Birth certificate")},
            {QStringLiteral("temporary"), QT_TRANSLATE_NOOP("tramyte::ui", "Temporary number")}};
    return wordIn(words, kind);
}

QString sourceWords(const QString& source)
{
    static const std::map<QString, const char*> words
        = {{QStringLiteral("scanned"), QT_TRANSLATE_NOOP("tramyte::ui", "scanned")},
            {QStringLiteral("typed"), QT_TRANSLATE_NOOP("tramyte::ui", "typed from the card")},
            {QStringLiteral("chip"), QT_TRANSLATE_NOOP("tramyte::ui", "chip read")},
            {QStringLiteral("vneid"), QT_TRANSLATE_NOOP("tramyte::ui", "VNeID shown")},
            {QStringLiteral("portal"), QT_TRANSLATE_NOOP("tramyte::ui", "told by the portal")}};
    return source.isEmpty() ? QString() : wordIn(words, source);
}

QString kinWords(const QString& relation)
{
    static const std::map<QString, const char*> words
        = {{QStringLiteral("mother"), QT_TRANSLATE_NOOP("tramyte::ui", "Mother")},
            {QStringLiteral("father"), QT_TRANSLATE_NOOP("tramyte::ui", "Father")},
            {QStringLiteral("guardian"), QT_TRANSLATE_NOOP("tramyte::ui", "Guardian")},
            {QStringLiteral("carer"), QT_TRANSLATE_NOOP("tramyte::ui", "Carer")},
            {QStringLiteral("representative"), QT_TRANSLATE_NOOP("tramyte::ui", "Legal representative")}};
    return wordIn(words, relation);
}

QString periodWords(QDate from, QDate to)
{
    QStringList parts;
    if (from.isValid())
        parts << tr("from %1").arg(shownDay(from));
    if (to.isValid())
        parts << tr("to %1").arg(shownDay(to));
    return parts.join(u' ');
}

} // namespace tramyte::ui
