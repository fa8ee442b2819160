// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordFacts.h"

#include "core/catalog/Entry.h"
#include "core/insurance/CardCode.h"
#include "core/insurance/Parameters.h"
#include "ui/common/Text.h"
#include "ui/patient/CardWords.h"

#include <QGridLayout>

namespace tramyte::ui {

namespace {

constexpr int kNameWidth = 96;
constexpr int kCardsShown = 4;

QString joined(const QStringList& parts, const QString& between)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(between);
}

} // namespace

RecordFacts::RecordFacts(Desk& desk, QWidget* parent) : Card(tr("Person"), parent), m_desk(desk)
{
}

QString RecordFacts::nameOf(catalog::Kind kind, const QString& code) const
{
    if (code.isEmpty())
        return {};
    const auto entry = m_desk.catalogue.find(kind, code, m_desk.clock.today());
    return entry && *entry ? (*entry)->name : code;
}

void RecordFacts::tell(const patient::Patient& it)
{
    clearLayout(*body());
    const QString dot = QStringLiteral(" · ");
    const QString province = nameOf(catalog::Kind::Province, it.provinceCode);
    const QString place
        = joined({it.hamlet, nameOf(catalog::Kind::Area, it.communeCode), province}, QStringLiteral(", "));
    const std::pair<QString, QString> facts[] = {
        {tr("Patient code"), it.code},
        {tr("Date of birth"), it.birth ? formatVietnamese(*it.birth) : QString()},
        {tr("Citizen ID"),
            joined({it.citizenId, it.oldId.isEmpty() ? QString() : tr("before: %1").arg(it.oldId)}, dot)},
        {tr("Phone"), it.phone},
        {tr("Address"), it.address},
        {tr("Place"), it.address.contains(province) && !province.isEmpty() ? QString() : place},
        {tr("Household"), it.householdCode},
        {tr("Ethnic group"), nameOf(catalog::Kind::EthnicGroup, it.ethnicity)},
        {tr("Occupation"), nameOf(catalog::Kind::Occupation, it.occupation)},
        {tr("Guardian"), joined({it.guardianName, it.guardianRelation, it.guardianPhone}, dot)},
        {tr("Registered"), shownMoment(it.enteredAt)},
    };
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, kNameWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] : facts) {
        if (value.isEmpty())
            continue;
        grid->addWidget(makeLabel(name, "muted"), row, 0, Qt::AlignTop);
        auto* told = makeSentence(value, "sentence");
        told->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(told, row++, 1);
    }
    body()->addWidget(content);
}

RecordCards::RecordCards(Desk& desk, QWidget* parent) : Card(tr("Insurance cards"), parent), m_desk(desk)
{
}

void RecordCards::tell(const patient::Patient& it)
{
    clearLayout(*body());
    if (it.cards.empty()) {
        body()->addWidget(makeSentence(tr("No card is known. Enter one with \"Change\", or scan it there."), "muted"));
        return;
    }
    const QDate today = m_desk.clock.today();
    const auto parameters = insurance::parametersOn(m_desk.catalogue, today);
    const patient::InsuranceCard* current = it.cardOn(today);
    int shown = 0;
    for (auto card = it.cards.rbegin(); card != it.cards.rend() && shown < kCardsShown; ++card, ++shown) {
        const auto code = insurance::CardCode::parse(card->code);
        body()->addWidget(makeLabel(code ? insurance::formatSpaced(*code) : card->code, "strong"));
        const bool isOver = card->validTo.isValid() && card->validTo < today;
        const QString state = &*card == current ? tr("valid today")
            : isOver                            ? tr("ended")
            : card->isValidOn(today)            ? tr("another card counts")
                                                : tr("not valid yet");
        const QString time
            = joined({card->validFrom.isValid() ? tr("from %1").arg(shownDay(card->validFrom)) : QString(),
                         card->validTo.isValid() ? tr("to %1").arg(shownDay(card->validTo)) : QString()},
                QStringLiteral(" "));
        body()->addWidget(makeSentence(joined({state, time}, QStringLiteral(": ")),
            &*card == current                      ? "good"
                : card->isValidOn(today) || isOver ? "muted"
                                                   : "warning"));
        const QString place
            = joined({card->facility.isEmpty() ? QString() : tr("registered at %1").arg(card->facility), card->area,
                         card->fiveYears.isValid() ? tr("five years on %1").arg(shownDay(card->fiveYears)) : QString()},
                QStringLiteral(" · "));
        if (!place.isEmpty())
            body()->addWidget(makeSentence(place, "hint"));
        if (&*card == current && parameters)
            body()->addWidget(makeSentence(cardWords(card->code, card->benefitDigit, *parameters), "hint"));
    }
}

} // namespace tramyte::ui
