// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prescription/DoseRules.h"

#include "core/catalog/Field.h"
#include "core/settings/Settings.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace tramyte::prescription {

using catalog::Amount;

namespace {

constexpr int kMonthsInYear = 12;
constexpr qint64 kGramsInKilogram = 1000;
constexpr qint64 kTooMany = 1'000'000'000'000'000; ///< thousandths of a unit: nobody takes that

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::prescription", text);
}

/// As people of the language write it: 2.500 is two and a half in one and two thousand five hundred in the other.
QString spoken(QString figure)
{
    return figure.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString shown(Quantity quantity)
{
    return spoken(format(quantity));
}

QString shown(const Amount& amount)
{
    return spoken(catalog::format(amount));
}

QStringList foldedParts(const QString& text, QChar separator)
{
    QStringList parts;
    for (const QString& part : text.split(separator))
        if (const QString folded = text::fold(part); !folded.isEmpty())
            parts << folded;
    return parts;
}

/// a x b / 1000, or the greatest number there is.
qint64 thousandthOf(qint64 a, qint64 b)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    return b > 0 && a > most / b ? most : a * b / 1000;
}

struct Daily {
    Quantity quantity;
    QString unit; ///< empty: that of the list
};

/// What is taken in a day: as the dose says, else what the days leave of the quantity.
std::optional<Daily> dailyOf(const Line& line)
{
    if (const auto perDay = line.dose.perDay())
        return Daily{*perDay, line.dose.unit};
    if (line.days && *line.days > 0)
        return Daily{{line.quantity.thousandths / *line.days}, {}};
    return std::nullopt;
}

/// Units of which many are few: 200 mL of a syrup, 1000 IU.
bool isMeasured(const QString& unit)
{
    static const QStringList measures{QStringLiteral("ml"), QStringLiteral("g"), QStringLiteral("gam"),
        QStringLiteral("gram"), QStringLiteral("mg"), QStringLiteral("iu"), QStringLiteral("ui"),
        QStringLiteral("don vi"), QStringLiteral("cm")};
    return measures.contains(text::fold(unit));
}

struct Ingredient {
    QString substance; ///< folded
    std::size_t place = 0;
    std::size_t count = 1; ///< how many the medicine has
};

std::vector<Ingredient> ingredientsOf(const catalog::Medicine& medicine)
{
    const QStringList names
        = foldedParts(medicine.substance.isEmpty() ? medicine.name : medicine.substance, QLatin1Char('+'));
    std::vector<Ingredient> all;
    for (const QString& name : names)
        all.push_back({name, all.size(), static_cast<std::size_t>(names.size())});
    return all;
}

bool isMeant(const DoseLimit& limit, const Ingredient& ingredient, const catalog::Medicine& medicine)
{
    const QString route = text::fold(medicine.route);
    const auto begins
        = [](const QString& text, const QString& start) { return text == start || text.startsWith(start + u' '); };
    return std::ranges::any_of(limit.substances, [&](const QString& it) { return begins(ingredient.substance, it); })
        && (route.isEmpty() || limit.routes.empty()
            || std::ranges::any_of(limit.routes, [&](const QString& it) { return begins(route, it); }));
}

/// What one line gives of an ingredient in a day.
std::optional<Amount> amountOf(const Line& line, const Ingredient& ingredient)
{
    const catalog::Medicine medicine = line.medicine();
    const auto daily = dailyOf(line);
    const auto strength = catalog::parseStrength(medicine.strength);
    if (!daily || !strength || strength->ingredients.size() != ingredient.count)
        return std::nullopt;
    const auto content = catalog::contentOf(*strength, ingredient.place, daily->unit, medicine.unit);
    return content ? std::optional(Amount{thousandthOf(content->value, daily->quantity.thousandths), content->isIu})
                   : std::nullopt;
}

/// Of the visit's other lines.
qint64 amountBeside(const Line& line, const DoseLimit& limit, bool isIu, const std::vector<Prescription>& ofVisit)
{
    qint64 sum = 0;
    for (const Prescription& prescription : ofVisit) {
        for (const Line& other : prescription.lines) {
            if (other.id == line.id)
                continue;
            const catalog::Medicine medicine = other.medicine();
            for (const Ingredient& ingredient : ingredientsOf(medicine)) {
                const auto amount = isMeant(limit, ingredient, medicine) ? amountOf(other, ingredient) : std::nullopt;
                if (amount && amount->isIu == isIu)
                    sum = std::min(sum, std::numeric_limits<qint64>::max() - amount->value) + amount->value;
            }
        }
    }
    return sum;
}

bool isChild(const DoseLimit& limit, const DosedPerson& person)
{
    return person.ageMonths && *person.ageMonths < limit.adultFromYears * kMonthsInYear;
}

class DoseCheck {
public:
    DoseCheck(
        const Line& line, const DosedPerson& person, const DoseLimits& limits, const std::vector<Prescription>& ofVisit)
        : m_line(line), m_medicine(line.medicine()), m_person(person), m_limits(limits), m_ofVisit(ofVisit)
    {
    }

    Issues all()
    {
        checkQuantity();
        checkPlausible();
        for (const Ingredient& ingredient : ingredientsOf(m_medicine))
            for (const DoseLimit& limit : m_limits.daily)
                if (isMeant(limit, ingredient, m_medicine))
                    checkDaily(ingredient, limit);
        return std::move(m_issues);
    }

private:
    void say(Severity severity, const char* code, const char* field, const QString& sentence)
    {
        m_issues.push_back({severity, QLatin1String(code), QLatin1String(field), sentence});
    }
    void checkQuantity();
    void checkPlausible();
    void checkDaily(const Ingredient& ingredient, const DoseLimit& limit);

    const Line& m_line;
    catalog::Medicine m_medicine;
    const DosedPerson& m_person;
    const DoseLimits& m_limits;
    const std::vector<Prescription>& m_ofVisit;
    Issues m_issues;
};

/// The dose against the quantity. Whole units are handed out: 2.5 tablets are 3, 45 ml of a bottle of 60 are one.
void DoseCheck::checkQuantity()
{
    const auto perDay = m_line.dose.perDay();
    const auto pack = catalog::packOf(catalog::parseStrength(m_medicine.strength), m_line.dose.unit, m_medicine.unit);
    if (!perDay || !m_line.days || *m_line.days <= 0 || !pack)
        return;
    const qint64 days = *m_line.days;
    const qint64 needed = perDay->thousandths > kTooMany / days ? kTooMany : perDay->thousandths * days;
    const qint64 whole = (needed + pack->thousandths - 1) / pack->thousandths * 1000;
    const Quantity exact{*pack == Quantity::units(1) ? needed : whole};
    if (m_line.quantity == exact)
        return;
    const QString unit = m_line.dose.unit.isEmpty() ? m_medicine.unit : m_line.dose.unit;
    if (m_line.quantity.thousandths <= whole && m_line.quantity > exact)
        return; // rounded up
    const QString figures = tr("%1 a day for %2 days make %3")
                                .arg(shown(*perDay) + u' ' + unit)
                                .arg(*m_line.days)
                                .arg(shown(exact) + u' ' + m_medicine.unit);
    // an extra zero is stopped; less than that may be meant, and is told
    constexpr int kFarTooMany = 10;
    if (m_line.quantity.thousandths / kFarTooMany >= exact.thousandths)
        return say(Severity::Error, "quantity.unlikely", "quantity",
            tr("%1 are many times what the dose needs: %2. Correct the quantity or the dose, or give a reason.")
                .arg(shown(m_line.quantity) + u' ' + m_medicine.unit, figures));
    say(Severity::Warning, "dose.quantity", "quantity",
        (m_line.quantity > exact ? tr("%1 are more than the dose needs: %2.")
                                 : tr("%1 are less than the dose needs: %2."))
            .arg(shown(m_line.quantity) + u' ' + m_medicine.unit, figures));
}

void DoseCheck::checkPlausible()
{
    const Plausible& most = m_limits.plausible;
    const auto daily = dailyOf(m_line);
    const bool isCounted = daily && !isMeasured(m_medicine.unit)
        && (daily->unit.isEmpty() || text::fold(daily->unit) == text::fold(m_medicine.unit));
    if (most.unitsADay > 0 && isCounted && daily->quantity > Quantity::units(most.unitsADay))
        say(Severity::Error, "dose.unlikely", "dose",
            tr("%1 a day are more than the %2 that are usual. Check the dose, or give a reason.")
                .arg(shown(daily->quantity) + u' ' + m_medicine.unit)
                .arg(most.unitsADay));
    if (most.days > 0 && m_line.days && *m_line.days > most.days)
        say(Severity::Error, "days.unlikely", "days",
            tr("%1 days are more than the %2 that are usual. Check the days, or give a reason.")
                .arg(*m_line.days)
                .arg(most.days));
    if (most.units > 0 && !isMeasured(m_medicine.unit) && m_line.quantity > Quantity::units(most.units))
        say(Severity::Error, "quantity.unlikely", "quantity",
            tr("%1 of one medicine are more than the %2 that are usual. Check the quantity, or give a reason.")
                .arg(shown(m_line.quantity) + u' ' + m_medicine.unit)
                .arg(most.units));
}

void DoseCheck::checkDaily(const Ingredient& ingredient, const DoseLimit& limit)
{
    const auto most = dailyMost(limit, m_person);
    if (!most || m_line.dose == Dose{})
        return; // a dose that is missing is said elsewhere
    const auto amount = amountOf(m_line, ingredient);
    if (!amount || amount->isIu != most->isIu)
        return say(Severity::Warning, "dose.unchecked", "dose",
            tr("%1: at most %2 a day. Strength or dose of this medicine cannot be reckoned with, so look yourself.")
                .arg(limit.name, shown(*most)));
    const bool child = isChild(limit, m_person);
    if (child && limit.childPerKg && !m_person.weightG)
        say(Severity::Warning, "dose.weightUnknown", "weightKg",
            tr("%1: the weight of the child is not known, so only the most for an adult was looked at. Record the "
               "weight.")
                .arg(limit.name));
    if ((!m_person.ageMonths || m_person.isAgeEstimated) && limit.adultFromYears > 0)
        say(Severity::Warning, "dose.ageUnknown", "dose",
            tr("%1: nobody knows the age for certain. Check whether the most for %2 is the right one.")
                .arg(limit.name, child ? tr("a child") : tr("an adult")));
    const qint64 beside = amountBeside(m_line, limit, amount->isIu, m_ofVisit);
    const qint64 sum = std::min(amount->value, std::numeric_limits<qint64>::max() - beside) + beside;
    if (sum <= most->value)
        return;
    QString taken = shown(Amount{sum, amount->isIu});
    if (beside > 0)
        taken = tr("%1, with the visit's other medicines,").arg(taken);
    const bool byWeight = child && limit.childPerKg && m_person.weightG && most != limit.adult;
    const QString whom = byWeight
        ? tr("a child of %1 kg (%2 per kg)").arg(shown(Quantity{*m_person.weightG}), shown(*limit.childPerKg))
        : child ? tr("a child")
                : tr("an adult");
    say(Severity::Error, "dose.tooMuch", "dose",
        tr("%1: %2 a day are more than %3, the most for %4 [%5]. Lower the dose, or give a reason.")
            .arg(limit.name, taken, shown(*most), whom, limit.basis));
}

} // namespace

DoseLimit DoseLimit::from(const catalog::Entry& entry)
{
    DoseLimit limit;
    limit.name = entry.name;
    limit.substances = foldedParts(entry.field(QStringLiteral("substances")), QLatin1Char(';'));
    if (limit.substances.isEmpty())
        limit.substances << text::fold(entry.name);
    limit.routes = foldedParts(entry.field(QStringLiteral("routes")), QLatin1Char(';'));
    limit.adult = catalog::parseAmount(entry.field(QStringLiteral("adultDay")));
    limit.childPerKg = catalog::parseAmount(entry.field(QStringLiteral("childDayPerKg")));
    limit.adultFromYears = catalog::numberField(entry, QStringLiteral("adultFromYears"), 0);
    limit.basis = entry.field(QStringLiteral("basis"));
    return limit;
}

Result<DoseLimits> doseLimitsOn(
    const catalog::Catalogue& catalogue, const settings::SettingRepository& settings, QDate day)
{
    DoseLimits limits;
    TRY_LET(list, catalogue.list(catalog::Kind::DoseLimit, day));
    for (const catalog::Entry& entry : list)
        limits.daily.push_back(DoseLimit::from(entry));
    const std::pair<const char*, int*> numbers[] = {{"prescription.mostUnitsADay", &limits.plausible.unitsADay},
        {"prescription.mostDays", &limits.plausible.days}, {"prescription.mostUnits", &limits.plausible.units}};
    for (const auto& [name, number] : numbers) {
        TRY_LET(value, settings.value(QLatin1String(name), day));
        *number = value.toInt();
    }
    return limits;
}

std::optional<Amount> dailyMost(const DoseLimit& limit, const DosedPerson& person)
{
    if (!isChild(limit, person) || !limit.childPerKg || !person.weightG)
        return limit.adult;
    const qint64 byWeight = limit.childPerKg->value / kGramsInKilogram * *person.weightG;
    const Amount most{byWeight, limit.childPerKg->isIu};
    return limit.adult && limit.adult->isIu == most.isIu && limit.adult->value < most.value ? limit.adult : most;
}

Issues checkDose(
    const Line& line, const DosedPerson& person, const DoseLimits& limits, const std::vector<Prescription>& ofVisit)
{
    return DoseCheck(line, person, limits, ofVisit).all();
}

} // namespace tramyte::prescription
