// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/CardWords.h"

#include "core/insurance/CardCheck.h"
#include "core/insurance/CardCode.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

namespace tramyte::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::ui", text);
}

QString benefitWords(const QString& object, int printed, const insurance::Parameters& parameters)
{
    const int counted = insurance::countedDigit(object, printed, parameters);
    const auto rate = parameters.benefitRates.find(counted);
    if (rate == parameters.benefitRates.end())
        return tr("Benefit %1 is not in the list.").arg(printed);
    const QString share = shownPermille(rate->second.permille);
    const QString level = printed == counted
        ? tr("Benefit %1").arg(printed)
        : tr("Benefit %1, which counts as %2 now").arg(QString::number(printed), QString::number(counted));
    return rate->second == insurance::Rate::percent(100)
        ? tr("%1: the fund pays %2 of what it covers.").arg(level, share)
        : tr("%1: the fund pays %2 of what it covers, at this station all of it.").arg(level, share);
}

} // namespace

QString cardWords(const QString& text, std::optional<int> benefitDigit, const insurance::Parameters& parameters)
{
    const auto code = insurance::CardCode::parse(text);
    if (!code)
        return {};
    if (code->form() != insurance::CardCode::Form::Card) {
        const QString what = code->form() == insurance::CardCode::Form::Number
            ? tr("An insurance number without object and benefit.")
            : tr("A citizen ID in place of a card.");
        return what + u' '
            + (benefitDigit ? benefitWords({}, *benefitDigit, parameters)
                            : tr("Read the benefit from the card, or look it up."));
    }
    const auto object = parameters.objects.find(code->object());
    const QString whom = object != parameters.objects.end() && !object->second.label.isEmpty()
        ? tr("%1: %2.").arg(code->object(), object->second.label)
        : tr("%1 is not in the list of objects.").arg(code->object());
    return whom + u' ' + benefitWords(code->object(), *code->digit(), parameters);
}

QString routeWords(insurance::Route route)
{
    switch (route) {
    case insurance::Route::Unknown: return {};
    case insurance::Route::Here: return tr("Registered here.");
    case insurance::Route::Elsewhere:
        return tr("Registered elsewhere: at a commune station that is the right way too.");
    }
    Q_UNREACHABLE();
}

QString arrivalWords(const insurance::ArrivalCode& arrival)
{
    switch (arrival.rule) {
    case insurance::ArrivalRule::None: return tr("The fund pays nothing: the patient pays everything.");
    case insurance::ArrivalRule::Full: return tr("With a valid card the fund pays all of what it covers.");
    case insurance::ArrivalRule::Dispense: return tr("Medicine is only handed out, without an examination.");
    case insurance::ArrivalRule::Card: return tr("The fund pays the share that the card gives.");
    case insurance::ArrivalRule::Recall: return tr("Takes a claim back that was sent.");
    }
    Q_UNREACHABLE();
}

} // namespace tramyte::ui
