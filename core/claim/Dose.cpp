// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Dose.h"

#include <QStringList>

namespace tramyte::claim {

namespace {

/// A decimal with dot or comma, or a fraction such as 1/2, at the beginning of the text, which is moved behind it.
std::optional<Quantity> takeNumber(QStringView& text)
{
    text = text.trimmed();
    qsizetype length = 0;
    while (length < text.size() && length < 12
        && ((text[length] >= u'0' && text[length] <= u'9') || text[length] == u'.' || text[length] == u','))
        ++length;
    auto number = parseQuantity(text.first(length).toString().replace(u',', u'.'));
    if (!number)
        return std::nullopt;
    text = text.sliced(length);
    if (text.size() > 1 && text[0] == u'/' && text[1] >= u'2' && text[1] <= u'9') {
        const int divisor = text[1].unicode() - u'0';
        number->thousandths = number->thousandths / divisor;
        text = text.sliced(2);
    }
    text = text.trimmed();
    return number;
}

/// "1 viên/lần", "4 lần/ngày", "5 ngày": number, then words.
struct Part {
    Quantity number;
    QString unit; ///< the words up to a stroke
};

std::optional<Part> partOf(QStringView text)
{
    const auto number = takeNumber(text);
    if (!number || text.isEmpty())
        return std::nullopt;
    const qsizetype stroke = text.indexOf(u'/');
    return Part{*number, (stroke < 0 ? text : text.first(stroke)).trimmed().toString()};
}

} // namespace

std::optional<Dose> readDose(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 1024)
        return std::nullopt;
    std::optional<Part> daily;
    if (text.endsWith(u']')) {
        const qsizetype bracket = text.lastIndexOf(u'[');
        if (bracket < 0)
            return std::nullopt;
        daily = partOf(text.sliced(bracket + 1).chopped(1));
        text = text.first(bracket).trimmed();
    }
    QStringList pieces = text.toString().split(u'*');
    if (pieces.size() == 3) {
        const auto each = partOf(pieces[0]);
        const auto times = partOf(pieces[1]);
        const auto days = partOf(pieces[2]);
        constexpr qint64 most = 100'000'000; // a hundred thousand units: keeps the product exact
        if (each && times && days && days->number.thousandths % 1000 == 0 && each->number.thousandths <= most
            && times->number.thousandths <= most && days->number.thousandths <= 10'000'000) {
            const qint64 product = each->number.thousandths * times->number.thousandths / 1000;
            const qint64 count = days->number.thousandths / 1000;
            return Dose{Quantity{product * count}, static_cast<int>(count), each->unit};
        }
    }
    if (daily)
        return Dose{std::nullopt, std::nullopt, daily->unit};
    return std::nullopt;
}

} // namespace tramyte::claim
