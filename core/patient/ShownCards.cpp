// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ShownCards.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace tramyte::patient {

namespace {

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(QStringView text)
{
    return text.isEmpty() ? QDate() : QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

QString formatShownCards(const std::vector<InsuranceCard>& cards)
{
    std::vector<const InsuranceCard*> byId;
    for (const InsuranceCard& card : cards)
        byId.push_back(&card);
    std::ranges::sort(byId, {}, [](const InsuranceCard* card) { return card->id; });
    QStringList lines;
    for (const InsuranceCard* card : byId)
        lines << QStringList{QString::number(card->id.value), card->code, isoDay(card->validFrom),
            isoDay(card->validTo)}
                     .join(u'\t');
    return lines.join(u'\n');
}

std::vector<InsuranceCard> parseShownCards(QStringView text)
{
    std::vector<InsuranceCard> cards;
    if (text.isEmpty())
        return cards;
    for (const QStringView line : text.split(u'\n')) {
        const auto cells = line.split(u'\t');
        if (cells.size() != 4)
            continue;
        InsuranceCard card;
        card.id = CardId{cells[0].toLongLong()};
        card.code = cells[1].toString();
        card.validFrom = dayOf(cells[2]);
        card.validTo = dayOf(cells[3]);
        cards.push_back(std::move(card));
    }
    std::ranges::sort(cards, {}, &InsuranceCard::id);
    return cards;
}

} // namespace tramyte::patient
