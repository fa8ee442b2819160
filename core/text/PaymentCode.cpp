// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PaymentCode.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

namespace tramyte::text {

namespace {

constexpr qsizetype kLongest = 512;
constexpr qint64 kLargestAmount = 9'999'999'999'999;
constexpr auto kNapas = u"A000000727";
constexpr auto kToAccount = u"QRIBFTTA";
constexpr auto kToCard = u"QRIBFTTC";

using Elements = QMap<QString, QString>;

tl::unexpected<Error> malformed()
{
    return fail(ErrorKind::Validation, QStringLiteral("payment.malformed"),
        QCoreApplication::translate("tramyte::text", "The payment code is damaged: its parts do not fit together."));
}

tl::unexpected<Error> missing(const QString& id)
{
    return fail(ErrorKind::Validation, QStringLiteral("payment.missing"),
        QCoreApplication::translate("tramyte::text", "The payment code lacks part %1.").arg(id));
}

tl::unexpected<Error> notVietQr()
{
    return fail(ErrorKind::Validation, QStringLiteral("payment.notVietQr"),
        QCoreApplication::translate("tramyte::text", "This payment code is not a VietQR transfer in đồng."));
}

std::optional<int> twoDigits(QStringView text)
{
    if (text.size() != 2 || text[0] < u'0' || text[0] > u'9' || text[1] < u'0' || text[1] > u'9')
        return std::nullopt;
    return (text[0].unicode() - u'0') * 10 + (text[1].unicode() - u'0');
}

/// Splits a chain of tag, length, value. Nothing may stand after element 63, and none may stand twice.
Result<Elements> splitElements(QStringView chain)
{
    Elements elements;
    while (!chain.isEmpty()) {
        if (chain.size() < 4 || elements.contains(QStringLiteral("63")))
            return malformed();
        const auto tag = twoDigits(chain.first(2));
        const auto length = twoDigits(chain.sliced(2, 2));
        if (!tag || !length || *length == 0 || chain.size() < 4 + *length)
            return malformed();
        const QString id = chain.first(2).toString();
        if (elements.contains(id))
            return malformed();
        elements.insert(id, chain.sliced(4, *length).toString());
        chain = chain.sliced(4 + *length);
    }
    return elements;
}

Result<QString> required(const Elements& elements, const QString& id)
{
    if (!elements.contains(id))
        return missing(id);
    return elements.value(id);
}

bool isBin(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{6}$"));
    return form.match(text).hasMatch();
}

bool isAccount(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Za-z]{1,19}$"));
    return form.match(text).hasMatch();
}

Result<qint64> readAmount(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[1-9][0-9]{0,12}$"));
    if (!form.match(text).hasMatch())
        return failField(QStringLiteral("amount"), QStringLiteral("payment.amount"),
            QCoreApplication::translate(
                "tramyte::text", "The amount of the payment code is not a number of whole đồng."));
    return text.toLongLong();
}

Result<void> readTransfer(const QString& chain, PaymentCode& code)
{
    TRY_LET(transfer, splitElements(chain));
    TRY_LET(guid, required(transfer, QStringLiteral("00")));
    if (guid != QStringView(kNapas))
        return notVietQr();
    TRY_LET(target, required(transfer, QStringLiteral("01")));
    TRY_LET(parts, splitElements(target));
    TRY_LET(bin, required(parts, QStringLiteral("00")));
    TRY_LET(account, required(parts, QStringLiteral("01")));
    if (!isBin(bin) || !isAccount(account))
        return malformed();
    const QString service = transfer.value(QStringLiteral("02"), QString::fromUtf16(kToAccount));
    if (service != QStringView(kToAccount) && service != QStringView(kToCard))
        return notVietQr();
    code.bankBin = bin;
    code.account = account;
    code.toCard = service == QStringView(kToCard);
    return {};
}

/// Reads a code whose lengths count the characters of `text`; `value` turns a piece of it into readable text.
template <class ReadValue>
Result<PaymentCode> readCode(const QString& text, ReadValue value)
{
    TRY_LET(elements, splitElements(text));
    for (const QString& id :
        {QStringLiteral("00"), QStringLiteral("38"), QStringLiteral("53"), QStringLiteral("58"), QStringLiteral("63")})
        TRY(required(elements, id));
    if (!text.startsWith(u"000201"))
        return malformed();
    PaymentCode code;
    TRY(readTransfer(elements[QStringLiteral("38")], code));
    if (elements[QStringLiteral("53")] != u"704" || elements[QStringLiteral("58")] != u"VN")
        return notVietQr();
    if (elements.contains(QStringLiteral("54"))) {
        TRY_LET(amount, readAmount(elements[QStringLiteral("54")]));
        code.amount = amount;
    }
    if (elements.contains(QStringLiteral("62"))) {
        TRY_LET(more, splitElements(elements[QStringLiteral("62")]));
        code.billNumber = value(more.value(QStringLiteral("01")));
        code.purpose = value(more.value(QStringLiteral("08")));
    }
    code.category = elements.value(QStringLiteral("52"));
    code.recipient = value(elements.value(QStringLiteral("59")));
    code.city = value(elements.value(QStringLiteral("60")));
    return code;
}

QString checksum(const QString& textUpToLength)
{
    return QStringLiteral("%1").arg(crc16(textUpToLength.toUtf8()), 4, 16, QLatin1Char('0')).toUpper();
}

QString element(const QString& id, const QString& value)
{
    if (value.isEmpty())
        return {};
    return id + QStringLiteral("%1").arg(value.size(), 2, 10, QLatin1Char('0')) + value;
}

} // namespace

bool looksLikePaymentCode(QStringView text)
{
    return text.startsWith(u"000201");
}

Result<PaymentCode> parsePaymentCode(const QString& text)
{
    const QString code = text.trimmed();
    if (code.size() > kLongest || code.size() < 8)
        return malformed();
    auto read = readCode(code, [](const QString& value) { return value; });
    if (!read) {
        // Some makers count bytes where letters with accents occur: read the bytes one by one then.
        const QByteArray bytes = code.toUtf8();
        if (bytes.size() != code.size()) {
            auto byBytes = readCode(
                QString::fromLatin1(bytes), [](const QString& value) { return QString::fromUtf8(value.toLatin1()); });
            if (byBytes)
                read = std::move(byBytes);
        }
    }
    if (!read)
        return read;
    // splitElements has shown that element 63 stands last
    if (code.right(8).first(4) != u"6304" || code.right(4).toUpper() != checksum(code.chopped(4)))
        return fail(ErrorKind::Validation, QStringLiteral("payment.checksum"),
            QCoreApplication::translate("tramyte::text",
                "The check sum of the payment code is wrong: it was damaged or changed. Scan it again."));
    return read;
}

Result<QString> composePaymentCode(const PaymentCode& code)
{
    if (!isBin(code.bankBin))
        return failField(QStringLiteral("bankBin"), QStringLiteral("payment.bank"),
            QCoreApplication::translate("tramyte::text", "The bank's number must have 6 digits."));
    if (!isAccount(code.account))
        return failField(QStringLiteral("account"), QStringLiteral("payment.account"),
            QCoreApplication::translate(
                "tramyte::text", "The account number must have 1 to 19 letters or digits, without blanks."));
    if (code.amount && (*code.amount < 1 || *code.amount > kLargestAmount))
        return failField(QStringLiteral("amount"), QStringLiteral("payment.amount"),
            QCoreApplication::translate("tramyte::text", "The amount must lie between 1 and 9,999,999,999,999 đồng."));
    const QString purpose = plainCapitals(code.purpose);
    const QString bill = plainCapitals(code.billNumber);
    if (purpose.size() > 50 || bill.size() > 25)
        return failField(QStringLiteral("purpose"), QStringLiteral("payment.purpose"),
            QCoreApplication::translate(
                "tramyte::text", "The message may have at most 50 characters, the number of the bill at most 25."));
    static const QRegularExpression category(QStringLiteral("^([0-9]{4})?$"));
    if (!category.match(code.category).hasMatch())
        return failField(QStringLiteral("category"), QStringLiteral("payment.category"),
            QCoreApplication::translate("tramyte::text", "The merchant category must have 4 digits."));

    const QString target = element(QStringLiteral("00"), code.bankBin) + element(QStringLiteral("01"), code.account);
    const QString transfer = element(QStringLiteral("00"), QString::fromUtf16(kNapas))
        + element(QStringLiteral("01"), target)
        + element(QStringLiteral("02"), QString::fromUtf16(code.toCard ? kToCard : kToAccount));
    const QString more = element(QStringLiteral("01"), bill) + element(QStringLiteral("08"), purpose);
    const QString text = element(QStringLiteral("00"), QStringLiteral("01"))
        + element(QStringLiteral("01"), code.amount ? QStringLiteral("12") : QStringLiteral("11"))
        + element(QStringLiteral("38"), transfer) + element(QStringLiteral("52"), code.category)
        + element(QStringLiteral("53"), QStringLiteral("704"))
        + element(QStringLiteral("54"), code.amount ? QString::number(*code.amount) : QString())
        + element(QStringLiteral("58"), QStringLiteral("VN"))
        + element(QStringLiteral("59"), plainCapitals(code.recipient).left(25).trimmed())
        + element(QStringLiteral("60"), plainCapitals(code.city).left(15).trimmed())
        + element(QStringLiteral("62"), more) + QStringLiteral("6304");
    return text + checksum(text);
}

quint16 crc16(const QByteArray& bytes)
{
    unsigned crc = 0xFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned>(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc & 0x8000U) != 0 ? (crc << 1) ^ 0x1021U : crc << 1) & 0xFFFFU;
    }
    return static_cast<quint16>(crc);
}

QString plainCapitals(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        const QChar letter = c == u'đ' || c == u'Đ' ? QChar(u'D') : c.toUpper();
        const bool kept = (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9') || letter == u'-'
            || letter == u'.' || letter == u'/';
        plain += kept ? letter : QChar(u' ');
    }
    return plain.simplified();
}

} // namespace tramyte::text
