// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/Dose.h"

#include <QRegularExpression>

namespace tramyte::prescription {

namespace {

/// Vietnamese papers write a decimal comma.
QString vietnamese(Quantity quantity)
{
    return format(quantity).replace(u'.', u',');
}

} // namespace

std::optional<Quantity> Dose::perDay() const
{
    return each && times ? std::optional(Quantity{each->thousandths * *times}) : std::nullopt;
}

Dose parseDose(const QString& text)
{
    // words between ("ngày uống 2 lần") and the order "mỗi lần ... ngày ..." are what people write
    static const auto options
        = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression form(
        QStringLiteral("^ng[àa]y\\s+(?:[uú]ống\\s+|uong\\s+|d[ùu]ng\\s+)?(\\d{1,2})\\s+l[ầa]n\\s*[,;]?\\s*"
                       "m[ỗo]i\\s+l[ầa]n\\s+(\\d{1,4}(?:[.,]\\d{1,3})?|1/2|1/4)\\s+([\\p{L}]+)\\s*[,;.]?\\s*(.*)$"),
        options);
    Dose dose;
    const QString written = text.simplified();
    const auto match = form.match(written.normalized(QString::NormalizationForm_C));
    if (!match.hasMatch()) {
        dose.text = written;
        return dose;
    }
    const QString amount = match.captured(2);
    if (amount == u"1/2")
        dose.each = Quantity{500};
    else if (amount == u"1/4")
        dose.each = Quantity{250};
    else
        dose.each = parseQuantity(QString(amount).replace(u',', u'.'));
    dose.times = match.captured(1).toInt();
    dose.unit = match.captured(3);
    dose.when = match.captured(4).trimmed();
    if (*dose.times == 0 || dose.each->thousandths == 0)
        dose = Dose{{}, {}, {}, {}, written};
    return dose;
}

QString usage(const Dose& dose, const QString& route)
{
    if (!dose.each || !dose.times)
        return dose.text;
    QString text = QStringLiteral("Ngày %1 %2 lần, mỗi lần %3 %4")
                       .arg(route.isEmpty() ? QStringLiteral("dùng") : route.toLower())
                       .arg(*dose.times)
                       .arg(vietnamese(*dose.each), dose.unit);
    return dose.when.isEmpty() ? text : text + QStringLiteral(", ") + dose.when;
}

QString claimDose(const Dose& dose, std::optional<int> days)
{
    const auto perDay = dose.perDay();
    if (!perDay || !days)
        return dose.text.isEmpty() ? usage(dose, {}) : dose.text;
    return QStringLiteral("%1 %2/lần * %3 lần/ngày * %4 ngày [%5 %2/ngày]")
        .arg(format(*dose.each), dose.unit)
        .arg(*dose.times)
        .arg(*days)
        .arg(format(*perDay));
}

} // namespace tramyte::prescription
