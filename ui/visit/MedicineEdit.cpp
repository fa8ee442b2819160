// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/MedicineEdit.h"

#include "core/catalog/Medicine.h"
#include "ui/common/Text.h"

namespace tramyte::ui {

Suggestion MedicineEdit::suggestionOf(const catalog::Entry& entry) const
{
    const auto it = catalog::Medicine::from(entry);
    Suggestion line;
    line.value = it.code;
    line.text
        = it.strength.isEmpty() || it.name.contains(it.strength) ? it.name : it.name + QLatin1Char(' ') + it.strength;
    QStringList parts;
    for (const QString& part : {it.substance, it.form, it.unit})
        if (!part.isEmpty())
            parts << part;
    line.detail = parts.join(QStringLiteral(" · "));
    if (it.price)
        line.note = shownMoney(*it.price);
    if (it.insuredRatio == 0)
        line.alarm = tr("not insured");
    return line;
}

} // namespace tramyte::ui
