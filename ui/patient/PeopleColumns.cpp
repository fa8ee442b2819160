// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PeopleColumns.h"

#include "core/patient/EstimatedBirth.h"

#include "ui/common/Text.h"

#include <QCoreApplication>

namespace tramyte::ui {

namespace {

using patient::Found;

constexpr int kCardEnd = 4; ///< digits that people read out

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::ui", text);
}

} // namespace

QString shownCard(const patient::Patient& patient, QDate today)
{
    const patient::InsuranceCard* card = patient.cardOn(today);
    if (!card && patient.cards.empty())
        return {};
    const patient::InsuranceCard& it = card ? *card : patient.cards.back();
    const QString end = QStringLiteral("...") + it.code.right(kCardEnd);
    if (card)
        return it.validTo.isValid() ? tr("%1, to %2").arg(end, shownDay(it.validTo)) : end;
    return it.validTo.isValid() && it.validTo < today ? tr("%1, ended on %2").arg(end, shownDay(it.validTo))
                                                      : tr("%1, from %2").arg(end, shownDay(it.validFrom));
}

QString shownPerson(const patient::Patient& patient, QDate today)
{
    QStringList parts;
    if (patient.birth)
        parts << (patient::isBirthEstimated(patient) ? tr("%1 (estimated)") : QStringLiteral("%1"))
                     .arg(formatVietnamese(*patient.birth))
              << shownAge(*patient.birth, today);
    parts << shownSex(patient.sex);
    if (!patient.hamlet.isEmpty())
        parts << patient.hamlet;
    if (!patient.guardianName.isEmpty())
        parts << tr("guardian %1").arg(patient.guardianName);
    return parts.join(QStringLiteral(" · "));
}

std::vector<RowColumn<Found>> peopleColumns(QDate today)
{
    using Column = RowColumn<Found>;
    // one after the other: gcc 12 breaks down over a list of columns in braces
    std::vector<Column> columns;
    const auto add = [&columns](const QString& title, std::function<QString(const Found&)> shown) -> Column& {
        Column column;
        column.title = title;
        column.shown = std::move(shown);
        columns.push_back(std::move(column));
        return columns.back();
    };
    const auto addFigure = [&add](const QString& title, std::function<QString(const Found&)> shown,
                               std::function<QVariant(const Found&)> sorted) {
        Column& column = add(title, std::move(shown));
        column.sorted = std::move(sorted);
        column.isFigure = true;
    };
    const auto birthOf
        = [](const Found& it) { return QVariant(it.patient.birth ? format(*it.patient.birth) : QString()); };
    Column& name = add(tr("Name"), [](const Found& it) { return it.patient.fullName; });
    name.sorted = [](const Found& it) { return QVariant(it.patient.fullName + u'\t' + format(it.patient.id)); };
    name.isStrong = true; // and one of its kind among people of the same name: lists know their rows again by it
    addFigure(
        tr("Birth"), [](const Found& it) { return it.patient.birth ? formatVietnamese(*it.patient.birth) : QString(); },
        birthOf);
    addFigure(
        tr("Age"),
        [today](const Found& it) { return it.patient.birth ? shownAge(*it.patient.birth, today) : QString(); },
        birthOf);
    add(tr("Sex"), [](const Found& it) { return shownSex(it.patient.sex); });
    add(tr("Hamlet"), [](const Found& it) { return it.patient.hamlet; });
    add(tr("Guardian"), [](const Found& it) { return it.patient.guardianName; });
    add(tr("Phone"), [](const Found& it) { return it.patient.phone; });
    add(tr("Insurance card"), [today](const Found& it) { return shownCard(it.patient, today); }).shade
        = [today](const Found& it) -> std::optional<Colour> {
        if (it.patient.cards.empty() || it.patient.cardOn(today))
            return std::nullopt;
        return Colour::Warning;
    };
    addFigure(
        tr("Last visit"), [](const Found& it) { return shownDay(it.lastVisit); },
        [](const Found& it) { return QVariant(it.lastVisit); });
    return columns;
}

} // namespace tramyte::ui
