// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordFacts.h"

#include "core/catalog/Entry.h"
#include "ui/common/Text.h"

#include <QGridLayout>

namespace tramyte::ui {

namespace {

constexpr int kNameWidth = 96;

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
        {tr("Occupation"),
            it.occupationText.isEmpty() ? nameOf(catalog::Kind::Occupation, it.occupation) : it.occupationText},
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

} // namespace tramyte::ui
