// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/CommuneEdit.h"

#include "core/catalog/Place.h"

namespace tramyte::ui {

CommuneEdit::CommuneEdit(Desk& desk, QWidget* parent) : CodeEdit(desk, catalog::Kind::Area, parent), m_desk(desk)
{
}

QString CommuneEdit::provinceOf(const QString& commune) const
{
    const auto entry = m_desk.catalogue.find(catalog::Kind::Area, commune, m_desk.clock.today());
    return entry && *entry ? catalog::Area::from(**entry).provinceCode : QString();
}

Suggestion CommuneEdit::suggestionOf(const catalog::Entry& entry) const
{
    Suggestion line = CodeEdit::suggestionOf(entry);
    const auto area = catalog::Area::from(entry);
    line.text = QStringLiteral("%1 · %2 %3").arg(area.code, area.type, area.name);
    const auto province = m_desk.catalogue.find(catalog::Kind::Province, area.provinceCode, m_desk.clock.today());
    if (province && *province)
        line.note = (*province)->name;
    return line;
}

} // namespace tramyte::ui
