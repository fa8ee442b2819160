// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Calc.h"
#include "app/cli/CalcFields.h"
#include "core/text/AmountInWords.h"
#include "core/text/PaymentCode.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace tramyte::cli {

namespace {

/// Digits of a whole amount: a JSON number, digits of any length, or a decimal like 36500.00.
QString wholeDigits(const QJsonValue& amount)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (amount.isDouble() && amount.toInteger(none) != none)
        return QString::number(amount.toInteger());
    const QString text = amount.toString();
    const auto decimal = json::thousandths(amount);
    if (decimal && *decimal % 1000 == 0)
        return QString::number(*decimal / 1000);
    return amount.isString() ? text : QStringLiteral("?");
}

Result<QJsonObject> amountWords(const QJsonObject& input)
{
    const CalcFields fields(input);
    text::NumberWords words;
    TRY_LET(le, fields.flag({QStringLiteral("southernLe"), QStringLiteral("le")}, false));
    TRY_LET(ngan, fields.flag({QStringLiteral("southernNgan"), QStringLiteral("ngan")}, false));
    TRY_LET(bon, fields.flag({QStringLiteral("plainBon"), QStringLiteral("bon")}, false));
    words = {le, ngan, bon};
    const QJsonValue amount = fields.value({QStringLiteral("amount")});
    TRY_LET(spoken, text::amountInWords(wholeDigits(amount), words));
    return QJsonObject{{QStringLiteral("words"), spoken}};
}

Result<QJsonObject> composed(const CalcFields& fields)
{
    text::PaymentCode code;
    struct Named {
        const char* name;
        QString text::PaymentCode::*value;
    };
    for (const Named& named : {Named{"bankBin", &text::PaymentCode::bankBin},
             Named{"account", &text::PaymentCode::account}, Named{"purpose", &text::PaymentCode::purpose},
             Named{"billNumber", &text::PaymentCode::billNumber}, Named{"fullName", &text::PaymentCode::recipient},
             Named{"city", &text::PaymentCode::city}, Named{"category", &text::PaymentCode::category}}) {
        TRY_LET(value, fields.text({QString::fromLatin1(named.name)}));
        code.*named.value = value;
    }
    TRY_LET(toCard, fields.flag({QStringLiteral("toCard")}, false));
    code.toCard = toCard;
    TRY_LET(amount, fields.money({QStringLiteral("amount")}));
    if (amount && amount->thousandths % 1000 != 0)
        return failField(QStringLiteral("amount"), QStringLiteral("payment.amount"),
            QCoreApplication::translate("tramyte::cli", "The amount must be whole đồng."));
    if (amount)
        code.amount = amount->thousandths / 1000;
    TRY_LET(text, text::composePaymentCode(code));
    return QJsonObject{{QStringLiteral("text"), text}};
}

Result<QJsonObject> paymentCode(const QJsonObject& input)
{
    const CalcFields fields(input);
    const QStringList names = {QStringLiteral("text"), QStringLiteral("payload"), QStringLiteral("code")};
    if (!fields.has(names))
        return composed(fields);
    TRY_LET(text, fields.text(names));
    const auto code = text::parsePaymentCode(text);
    if (!code)
        return invalid(code.error());
    return QJsonObject{{QStringLiteral("valid"), true}, {QStringLiteral("bankBin"), code->bankBin},
        {QStringLiteral("account"), code->account}, {QStringLiteral("toCard"), code->toCard},
        {QStringLiteral("amount"), code->amount ? QJsonValue(*code->amount) : QJsonValue()},
        {QStringLiteral("purpose"), json::orNull(code->purpose)},
        {QStringLiteral("billNumber"), json::orNull(code->billNumber)},
        {QStringLiteral("fullName"), json::orNull(code->recipient)}, {QStringLiteral("city"), json::orNull(code->city)},
        {QStringLiteral("category"), json::orNull(code->category)}, {QStringLiteral("issues"), QJsonArray()}};
}

} // namespace

CalcFunctions textCalc()
{
    return {
        {QStringLiteral("amount-words"),
            {amountWords,
                QStringLiteral(
                    "amount (whole đồng; text beyond 15 digits), southernLe, southernNgan, plainBon -> words")}},
        {QStringLiteral("payment-code"),
            {paymentCode,
                QStringLiteral("text -> valid, bankBin, account, toCard, amount, purpose, billNumber, fullName, city, "
                               "category, issues; or bankBin, account, toCard, amount, purpose, billNumber, fullName, "
                               "city, category -> text")}},
    };
}

} // namespace tramyte::cli
