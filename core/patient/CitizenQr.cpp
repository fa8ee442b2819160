// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/CitizenQr.h"

#include "core/text/Fold.h"
#include "core/text/InputMethod.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr qsizetype kFields = 7;

void warn(CitizenQr& card, const char* code, const char* field, const QString& message)
{
    card.issues.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
}

/// `ddmmyyyy`, `mmyyyy` or `yyyy`.
std::optional<PartialDate> readDate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:([0-9]{2}))?([0-9]{2}))?([0-9]{4})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if ((text.size() == 8 && day == 0) || (text.size() > 4 && month == 0))
        return std::nullopt;
    return PartialDate::of(match.captured(3).toInt(), month, day);
}

std::optional<PartialDate> readPastDate(const QString& text, QDate today)
{
    const auto date = readDate(text);
    return date && date->earliest() <= today ? date : std::nullopt;
}

void readBirth(const QString& text, QDate today, CitizenQr& card)
{
    card.birth = readPastDate(text, today);
    if (!card.birth && !text.isEmpty())
        warn(card, "citizenQr.badDate", "birth",
            QCoreApplication::translate("tramyte::patient", "The date of birth on the card is not possible: type it."));
}

void readIssued(const QString& text, QDate today, CitizenQr& card)
{
    const auto date = readPastDate(text, today);
    if (date && date->isFull())
        card.issued = date->earliest();
    else if (!text.isEmpty())
        warn(card, "citizenQr.badDate", "issued",
            QCoreApplication::translate("tramyte::patient", "The date of issue on the card is not possible."));
}

void readSex(const QString& text, CitizenQr& card)
{
    const QString word = text::fold(text);
    if (word == u"nam")
        card.sex = Sex::Male;
    else if (word == u"nu")
        card.sex = Sex::Female;
    else if (!word.isEmpty())
        warn(card, "citizenQr.badSex", "sex",
            QCoreApplication::translate("tramyte::patient", "The sex on the card cannot be read."));
}

void readOldId(const QString& text, CitizenQr& card)
{
    static const QRegularExpression form(QStringLiteral("^(?:[0-9]{9}|[0-9]{12})$"));
    if (form.match(text).hasMatch())
        card.oldId = text;
    else if (!text.isEmpty())
        warn(card, "citizenQr.oldId", "oldId",
            QCoreApplication::translate("tramyte::patient", "The old number on the card has neither 9 nor 12 digits."));
}

} // namespace

bool looksLikeCitizenQr(const QString& payload)
{
    static const QRegularExpression first(QStringLiteral("^[0-9]{12}$"));
    const QStringList fields = payload.split(u'|');
    return fields.size() >= kFields && first.match(fields.first().trimmed()).hasMatch();
}

bool looksDamaged(const QString& name, const QString& otherText)
{
    const bool oddName
        = std::any_of(name.begin(), name.end(), [](QChar c) { return c == u'?' || (c >= u'0' && c <= u'9'); });
    return oddName || text::looksLikeKeys(name) || name.contains(QChar::ReplacementCharacter)
        || otherText.contains(QChar::ReplacementCharacter);
}

Result<CitizenQr> parseCitizenQr(const QString& payload, const std::map<QString, QString>& oldProvinces, QDate today)
{
    const QStringList fields = payload.split(u'|');
    TRY_LET(id, CitizenId::parse(fields.first()));
    if (fields.size() < kFields)
        return fail(ErrorKind::Validation, QStringLiteral("citizenQr.tooFewFields"),
            QCoreApplication::translate(
                "tramyte::patient", "Too little of the citizen's card was read: scan it again or type it."));
    CitizenQr card{.id = id};
    readOldId(fields[1].trimmed(), card);
    card.fullName = text::tidyLine(fields[2]);
    readBirth(fields[3].trimmed(), today, card);
    readSex(fields[4].trimmed(), card);
    card.address = text::tidyLine(fields[5]);
    readIssued(fields[6].trimmed(), today, card);
    card.extra = fields.mid(kFields);
    if (looksDamaged(card.fullName, card.address))
        warn(card, "scan.damaged", "fullName",
            QCoreApplication::translate(
                "tramyte::patient", "Letters were lost or changed: scan again or correct by hand."));
    for (Issue issue : checkCitizenId(id, card.sex, card.birth, oldProvinces, today)) {
        issue.severity = Severity::Warning;
        card.issues.push_back(std::move(issue));
    }
    return card;
}

} // namespace tramyte::patient
