// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insurance/CardQr.h"

#include "core/text/Fold.h"
#include "core/text/InputMethod.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace tramyte::insurance {

namespace {

constexpr qsizetype kKnownFields = 16;

/// The fields before the closing `$`; what a second, glued scan brings after it is left out.
QStringList fieldsOf(const QString& payload, bool& closed)
{
    QStringList fields = payload.trimmed().split(u'|');
    const auto end = std::find_if(
        fields.begin(), fields.end(), [](const QString& field) { return field.trimmed().startsWith(u'$'); });
    closed = end != fields.end();
    fields.erase(end, fields.end());
    if (!closed && fields.last().endsWith(u'$')) {
        closed = true;
        fields.last().chop(1);
    }
    return fields;
}

/// Letters of any script, digits and the marks of names and addresses; nothing that a wrong decoding would bring.
bool isPlausible(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.isPunct() || c.isSymbol() || c.isMark() || c.isNumber()
            || (c.isLetter() && (c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common));
    }) && !text.contains(QChar::ReplacementCharacter);
}

std::optional<QString> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Looks at the fields of one payload one by one and collects what is odd.
class FieldReader {
public:
    FieldReader(QStringList fields, Issues& issues) : m_fields(std::move(fields)), m_issues(issues) {}

    qsizetype count() const { return m_fields.size(); }
    /// The field without outer blanks; `-` and empty mean absent.
    QString raw(qsizetype index) const
    {
        const QString text = index < m_fields.size() ? m_fields[index].trimmed() : QString();
        return text == u"-" ? QString() : text;
    }

    QString hexText(qsizetype index, const char* name)
    {
        const QString text = raw(index);
        if (text.isEmpty())
            return {};
        static const QRegularExpression hex(QStringLiteral("^(?:[0-9A-Fa-f]{2})+$"));
        const QString keys = hex.match(text).hasMatch() ? text : pressedKeys(text);
        if (!hex.match(keys).hasMatch()) {
            warn("card.notHex", name,
                QCoreApplication::translate(
                    "tramyte::insurance", "A text of the card is not coded as it should be: check it."));
            return text::tidyLine(text);
        }
        const QByteArray bytes = QByteArray::fromHex(keys.toLatin1());
        auto read = decoded(bytes, QStringConverter::Utf8);
        if (!read || !isPlausible(QString(*read).remove(QChar::Null))) {
            if (auto wide = decoded(bytes, QStringConverter::Utf16BE);
                bytes.size() % 2 == 0 && wide && isPlausible(QString(*wide).remove(QChar::Null)))
                read = wide;
        }
        if (!read) {
            warn("card.badText", name,
                QCoreApplication::translate("tramyte::insurance", "A text of the card cannot be decoded: check it."));
            return text;
        }
        if (read->contains(QChar::ReplacementCharacter))
            warn("scan.damaged", name,
                QCoreApplication::translate("tramyte::insurance", "Letters were lost: scan again or correct by hand."));
        return text::tidyLine(read->remove(QChar::Null));
    }

    QDate day(qsizetype index, const char* name)
    {
        const QString text = raw(index);
        if (text.isEmpty())
            return {};
        const auto date = partialDate(text);
        if (date && date->isFull())
            return date->earliest();
        badDate(name);
        return {};
    }

    std::optional<PartialDate> birth(qsizetype index)
    {
        const QString text = raw(index);
        if (text.isEmpty())
            return std::nullopt;
        const auto date = partialDate(text);
        if (!date)
            badDate("birth");
        return date;
    }

    /// An input method makes letters of digits: as they were pressed, if that gives text.
    static QString pressedKeys(const QString& text)
    {
        for (const auto method : {text::InputMethod::Telex, text::InputMethod::Vni}) {
            const QString keys = text::keysOf(text, method);
            const auto read = decoded(QByteArray::fromHex(keys.toLatin1()), QStringConverter::Utf8);
            if (keys.size() % 2 == 0 && read && isPlausible(*read))
                return keys;
        }
        return text;
    }

    void warn(const char* code, const char* field, const QString& message)
    {
        m_issues.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
    }

private:
    static std::optional<PartialDate> partialDate(const QString& text)
    {
        static const QRegularExpression form(QStringLiteral("^(?:(?:([0-9]{1,2})/)?([0-9]{1,2})/)?([0-9]{4})$"));
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const bool hasDay = match.hasCaptured(1) && !match.captured(1).isEmpty();
        const bool hasMonth = match.hasCaptured(2) && !match.captured(2).isEmpty();
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        if ((hasDay && day == 0) || (hasMonth && month == 0))
            return std::nullopt;
        return PartialDate::of(match.captured(3).toInt(), month, day);
    }

    void badDate(const char* name)
    {
        warn("card.badDate", name,
            QCoreApplication::translate("tramyte::insurance", "A date of the card is not possible: check it."));
    }

    QStringList m_fields;
    Issues& m_issues;
};

std::optional<Sex> readSex(FieldReader& reader)
{
    const QString text = reader.raw(3);
    if (text == u"1")
        return Sex::Male;
    if (text == u"2")
        return Sex::Female;
    if (!text.isEmpty())
        reader.warn("card.badSex", "sex",
            QCoreApplication::translate("tramyte::insurance", "The sex on the card cannot be read."));
    return std::nullopt;
}

QString readFacility(FieldReader& reader)
{
    const QString code = normalisedCode(reader.raw(5));
    if (!code.isEmpty() && !isFacilityCode(code))
        reader.warn("card.facility", "facility",
            QCoreApplication::translate(
                "tramyte::insurance", "The code of the initial facility should have 5 characters."));
    return code;
}

QString readArea(const QString& raw)
{
    static const QRegularExpression form(QStringLiteral("^[Kk]?([123])$"));
    const auto match = form.match(raw);
    return match.hasMatch() ? u'K' + match.captured(1) : QString();
}

std::optional<int> readBenefitDigit(FieldReader& reader, const CardCode& code)
{
    const QString text = reader.raw(14);
    static const QRegularExpression form(QStringLiteral("^[1-5]$"));
    const auto field = form.match(text).hasMatch() ? std::optional(text.toInt()) : std::nullopt;
    if (code.digit() && field && *field != *code.digit())
        reader.warn("card.digitDiffers", "benefitDigit",
            QCoreApplication::translate("tramyte::insurance",
                "The benefit digit in the card's number differs from the one beside it; the number counts."));
    return code.digit() ? code.digit() : field;
}

/// New cards repeat the insurance number behind four digits of the office.
void checkManagementCode(FieldReader& reader, const CardCode& code)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}([0-9]{10})$"));
    const auto match = form.match(reader.raw(9));
    if (match.hasMatch() && !code.number().isEmpty() && match.captured(1) != code.number())
        reader.warn("card.numberDiffers", "cardCode",
            QCoreApplication::translate("tramyte::insurance",
                "The insurance number in the card's code differs from the one that stands beside it: compare with the "
                "card."));
}

} // namespace

bool looksLikeCardQr(const QString& payload)
{
    const qsizetype bar = payload.indexOf(u'|');
    if (bar < 0)
        return false;
    const auto code = CardCode::parse(payload.left(bar));
    if (!code || code->form() != CardCode::Form::PersonalId)
        return code.has_value();
    // a card that shows the citizen ID: laid out as a card, not as a citizen's card
    bool closed = false;
    const QStringList fields = fieldsOf(payload, closed);
    return closed && QStringList{QStringLiteral("1"), QStringLiteral("2")}.contains(fields.value(3).trimmed());
}

Result<CardQr> parseCardQr(const QString& payload)
{
    bool closed = false;
    const QStringList fields = fieldsOf(payload, closed);
    TRY_LET(code, CardCode::parse(fields.value(0)));
    if (fields.size() < 4 && closed) // cut off it says what it has
        return fail(ErrorKind::Validation, QStringLiteral("card.tooFewFields"),
            QCoreApplication::translate(
                "tramyte::insurance", "Too little of the card was read: scan it again or type it."));
    CardQr card{.code = code};
    FieldReader reader(fields, card.issues);
    card.truncated = !closed;
    if (card.truncated)
        reader.warn("card.truncated", "",
            QCoreApplication::translate(
                "tramyte::insurance", "The end of the card's code is missing: compare everything with the card."));
    card.fullName = reader.hexText(1, "fullName");
    card.birth = reader.birth(2);
    card.sex = readSex(reader);
    card.address = reader.hexText(4, "address");
    card.facility = readFacility(reader);
    card.validFrom = reader.day(6, "validFrom");
    card.validTo = reader.day(7, "validTo");
    card.issued = reader.day(8, "issued");
    card.managementCode = reader.raw(9);
    checkManagementCode(reader, code);
    card.guardian = reader.hexText(10, "guardian");
    card.rawArea = reader.raw(11);
    card.area = readArea(card.rawArea);
    card.fiveYear = reader.day(12, "fiveYear");
    card.checkString = reader.raw(13);
    card.benefitDigit = readBenefitDigit(reader, code);
    card.issuedBy = reader.hexText(15, "issuedBy");
    card.extra = fields.mid(kKnownFields);
    return card;
}

} // namespace tramyte::insurance
