// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListContent.h"

#include "core/text/Fold.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::patient {

namespace {

constexpr double kMost = 0.8;
constexpr int kFewest = 2; // one cell may be anybody's slip

bool matches(const QRegularExpression& form, const QString& text)
{
    return form.match(text).hasMatch();
}

ListContent contentOfCell(const QString& cell)
{
    static const QRegularExpression separators(u"[\\s.'-]"_s);
    static const QRegularExpression citizenId(u"^0?[0-9]{2}[0-3][0-9]{8}$"_s);
    static const QRegularExpression card(u"^[A-Z]{2}[1-5][0-9]{12}$"_s);
    static const QRegularExpression phone(u"^(0|\\+?84)?[35789][0-9]{8}$"_s);
    static const QRegularExpression number(u"^[0-9]{10}$"_s);
    static const QRegularExpression name(u"^\\p{L}+( \\p{L}+){1,6}$"_s);
    const QString line = text::tidyLine(cell);
    const QString bare = QString(line).remove(separators).toUpper();
    if (matches(card, bare))
        return ListContent::Card;
    if (matches(phone, bare))
        return ListContent::Phone;
    if (matches(citizenId, bare))
        return ListContent::CitizenId;
    if (matches(number, bare))
        return ListContent::BhxhNumber;
    if (bare == u"X" || bare == u"+")
        return ListContent::Mark;
    if (const QString folded = text::fold(line);
        folded == u"nam" || folded == u"nu" || folded == u"trai" || folded == u"gai")
        return ListContent::Sex;
    static const QRegularExpression serial(u"^[0-9]{5}$"_s); // of a day, but it may be any number
    if (const auto date = parseWritten(line);
        date && !matches(serial, bare) && date->year() > 1890 && date->year() < 2100)
        return ListContent::Birth;
    return matches(name, line) ? ListContent::Name : ListContent::Other;
}

} // namespace

ListContent contentOf(const QStringList& cells)
{
    std::array<int, 16> counts{};
    int all = 0;
    for (const QString& cell : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++all;
        ++counts[static_cast<std::size_t>(contentOfCell(cell))];
    }
    if (all == 0)
        return ListContent::Empty;
    const auto most = std::ranges::max_element(counts);
    return all >= kFewest && *most >= kMost * all ? static_cast<ListContent>(most - counts.begin())
                                                  : ListContent::Other;
}

bool mayBe(ListContent content, const QString& field)
{
    if (content == ListContent::Empty || content == ListContent::Other)
        return true;
    if (field == u"fullName" || field == u"motherName" || field == u"fatherName" || field == u"guardianName")
        return content == ListContent::Name;
    if (field == u"birth" || field == u"cardFrom" || field == u"cardTo")
        return content == ListContent::Birth;
    if (field == u"sex")
        return content == ListContent::Sex
            || content == ListContent::Birth; // or codes, which are nothing by themselves
    if (field == u"phone" || field == u"guardianPhone")
        return content == ListContent::Phone || content == ListContent::BhxhNumber;
    if (field == u"citizenId" || field == u"oldId" || field == u"cardCode" || field == u"insuranceNumber")
        return content != ListContent::Name && content != ListContent::Sex && content != ListContent::Mark
            && content != ListContent::Birth;
    return true;
}

QString fieldOf(ListContent content)
{
    switch (content) {
    case ListContent::CitizenId: return u"citizenId"_s;
    case ListContent::Card: return u"cardCode"_s;
    case ListContent::Sex: return u"sex"_s;
    default: return {}; // numbers of ten digits and days may be many things
    }
}

std::optional<PartialDate> parseWritten(QString text)
{
    static const QRegularExpression time(u"[T ]+[0-9]{1,2}:[0-9]{2}(:[0-9.]+)?( ?[AaPpSsCc][MmAaHh])?$"_s);
    static const QRegularExpression written(u"^(?:(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-])?([0-9]{4})$"_s);
    static const QRegularExpression packed(u"^[0-9]{8}([0-9]{4})?$"_s);
    static const QRegularExpression serial(u"^[1-6][0-9]{4}$"_s);
    text.remove(time);
    text.remove(u' ');
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    if (const auto match = written.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        const bool unknownDay = match.captured(1).isEmpty();
        const bool unknownMonth = match.captured(2).isEmpty();
        if ((!unknownDay && day == 0) || (!unknownMonth && month == 0))
            return std::nullopt;
        return PartialDate::of(match.captured(3).toInt(), month, day);
    }
    if (packed.match(text).hasMatch()) {
        // claims write yyyymmdd (with hhmm behind), cards ddmmyyyy; a year before 1800 shows that it was the other one
        constexpr int kEarliest = 1800;
        const QDate claim(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt());
        const QDate card(text.mid(4, 4).toInt(), text.mid(2, 2).toInt(), text.left(2).toInt());
        if (claim.isValid() && claim.year() >= kEarliest)
            return PartialDate::of(claim);
        if (text.size() == 8 && card.isValid() && card.year() >= kEarliest)
            return PartialDate::of(card);
        return std::nullopt;
    }
    if (serial.match(text).hasMatch())
        return PartialDate::of(QDate(1899, 12, 30).addDays(text.toInt()));
    return PartialDate::parse(text);
}

std::optional<QString> sexOf(const QString& text)
{
    const QString folded = text::fold(text);
    if (folded == u"nam" || folded == u"male" || folded == u"m" || folded == u"1" || folded == u"trai")
        return u"male"_s;
    if (folded == u"nu" || folded == u"female" || folded == u"f" || folded == u"2" || folded == u"gai")
        return u"female"_s;
    if (folded == u"khac" || folded == u"other" || folded == u"3" || folded == u"chua xac dinh")
        return u"other"_s;
    return std::nullopt;
}

} // namespace tramyte::patient
