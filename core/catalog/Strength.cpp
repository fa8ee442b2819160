// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Strength.h"

#include "core/text/Fold.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::catalog {

namespace {

// above these nothing is a strength; together they fit into 63 bits
constexpr qint64 kMostOfAny = 1'000'000'000'000; ///< 1 kg, or 1,000 million units
constexpr qint64 kMostContent = 9'000'000;       ///< thousandths of a millilitre or puff
constexpr qint64 kNanogramsInMilligram = 1'000'000;

const QString kNumber = u"(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,9})(?:,[0-9]{1,6})?|[0-9]{1,9}\\.[0-9]{1,6}"_s;

QRegularExpression anchored(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// A written number times `scale`, when that is a whole number.
std::optional<qint64> scaled(const QString& number, qint64 scale)
{
    static const QRegularExpression thousands = anchored(u"[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?"_s);
    static const QRegularExpression ambiguous = anchored(u"[1-9][0-9]{0,2},[0-9]{3}"_s);
    if (ambiguous.match(number).hasMatch())
        return std::nullopt;
    QString plain = number;
    if (thousands.match(number).hasMatch())
        plain.remove(u'.');
    plain.replace(u',', u'.');
    const QString decimals = plain.section(u'.', 1);
    qint64 parts = 1;
    for (qsizetype i = 0; i < decimals.size(); ++i)
        parts *= 10;
    const qint64 digits = QString(plain).remove(u'.').toLongLong();
    if (digits <= 0 || digits > kMostOfAny / scale * parts)
        return std::nullopt;
    const qint64 value = digits * scale; // at most 1e12 times a million parts
    return value % parts == 0 ? std::optional(value / parts) : std::nullopt;
}

std::optional<Strength::Content> contentFrom(const QString& number, const QString& unit)
{
    const QString word = text::fold(unit);
    const auto quantity = scaled(number.isEmpty() ? u"1"_s : number, word == u"l" ? 1'000'000 : 1000);
    if (!quantity || *quantity > kMostContent)
        return std::nullopt;
    return Strength::Content{{*quantity}, word != u"l" && word != u"ml"};
}

bool isVolume(const QString& unit)
{
    return text::fold(unit) == u"ml";
}

bool isPuff(const QString& unit)
{
    static const QStringList words{
        u"lieu"_s, u"nhat"_s, u"nhat xit"_s, u"xit"_s, u"lan xit"_s, u"hit"_s, u"nhat hit"_s};
    return words.contains(text::fold(unit));
}

bool isSame(const QString& doseUnit, const QString& unit)
{
    return doseUnit.trimmed().isEmpty() || text::fold(doseUnit) == text::fold(unit);
}

/// An ampoule of "10 mg/1 mL" is that one millilitre; a bottle of "120 mg/5 mL" holds more than it says.
std::optional<Strength::Content> wholeOf(const Strength& strength, const QString& unit)
{
    static const QStringList single{u"ong"_s, u"goi"_s, u"bom tiem"_s, u"tep"_s};
    if (strength.whole || !strength.per)
        return strength.whole;
    return single.contains(text::fold(unit)) ? strength.per : std::nullopt;
}

} // namespace

std::optional<Amount> parseAmount(const QString& text)
{
    static const QRegularExpression form
        = anchored(u"(%1)\\s*(triệu|trieu)?\\s*(g|mg|mcg|µg|μg|ug|iu|ui|đơn vị|don vi|đvqt)"_s.arg(kNumber));
    const auto match = form.match(text.simplified().normalized(QString::NormalizationForm_C));
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3).toLower();
    const bool millions = !match.captured(2).isEmpty();
    const bool isIu = unit == u"iu" || unit == u"ui" || unit.size() > 3;
    if (millions && !isIu)
        return std::nullopt;
    const qint64 scale = isIu ? (millions ? 1'000'000'000 : 1000)
        : unit == u"g"        ? 1000 * kNanogramsInMilligram
        : unit == u"mg"       ? kNanogramsInMilligram
                              : 1000;
    const auto value = scaled(match.captured(1), scale);
    return value ? std::optional(Amount{*value, isIu}) : std::nullopt;
}

QString format(const Amount& amount)
{
    if (amount.isIu)
        return formatThousandths(amount.value) + u" IU"_s;
    if (amount.value > 0 && amount.value < kNanogramsInMilligram / 10)
        return formatThousandths(amount.value) + u" mcg"_s;
    return formatThousandths(amount.value / 1000) + u" mg"_s;
}

std::optional<Strength> parseStrength(const QString& text)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
    static const QRegularExpression part = anchored(
        u"(?<amount>[^/]+?)\\s*(?:/\\s*(?:(?<per>%1)?\\s*(?<perUnit>ml|l|liều|nhát|lần xịt)|viên|gói|ống|lọ|chai|tuýp)"
        "(?:[\\s,;x]+(?<whole>%1)\\s*(?<wholeUnit>ml|l|liều|nhát|lần xịt))?)?"_s.arg(kNumber));
    Strength strength;
    const QString written = QString(text).remove(brackets).simplified().normalized(QString::NormalizationForm_C);
    for (const QString& piece : written.split(u'+')) {
        const auto match = part.match(piece.trimmed());
        const auto amount = match.hasMatch() ? parseAmount(match.captured(u"amount"_s)) : std::nullopt;
        if (!amount || strength.whole)
            return std::nullopt;
        strength.ingredients.push_back(*amount);
        if (const QString unit = match.captured(u"perUnit"_s); !unit.isEmpty()) {
            const auto per = contentFrom(match.captured(u"per"_s), unit);
            if (!per || (strength.per && strength.per != per))
                return std::nullopt;
            strength.per = per;
        }
        if (const QString unit = match.captured(u"wholeUnit"_s); !unit.isEmpty()) {
            const auto all = contentFrom(match.captured(u"whole"_s), unit);
            if (!all || !strength.per || strength.per->isPuffs != all->isPuffs)
                return std::nullopt;
            strength.whole = all;
        }
    }
    return strength;
}

std::optional<Quantity> packOf(const std::optional<Strength>& strength, const QString& doseUnit, const QString& unit)
{
    if (isSame(doseUnit, unit))
        return Quantity::units(1);
    const auto all = strength ? wholeOf(*strength, unit) : std::nullopt;
    if (all && (all->isPuffs ? isPuff(doseUnit) : isVolume(doseUnit)))
        return all->quantity;
    return std::nullopt;
}

std::optional<Amount> contentOf(
    const Strength& strength, std::size_t ingredient, const QString& doseUnit, const QString& unit)
{
    if (ingredient >= strength.ingredients.size())
        return std::nullopt;
    const Amount amount = strength.ingredients[ingredient];
    Quantity held = Quantity::units(1); // of what `per` counts
    if (!isSame(doseUnit, unit)) {
        if (!strength.per || !(strength.per->isPuffs ? isPuff(doseUnit) : isVolume(doseUnit)))
            return std::nullopt;
    } else if (strength.per) {
        const auto all = wholeOf(strength, unit);
        if (!all)
            return std::nullopt;
        held = all->quantity;
    } else {
        return amount;
    }
    return Amount{amount.value * held.thousandths / strength.per->quantity.thousandths, amount.isIu};
}

} // namespace tramyte::catalog
