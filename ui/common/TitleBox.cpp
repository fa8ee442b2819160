// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TitleBox.h"

#include "core/text/Fold.h"

namespace tramyte::ui {

TitleBox::TitleBox(const QStringList& titles, QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("titleComboBox"));
    addItem(tr("none"), QString());
    for (const QString& title : titles)
        addItem(title, title);
    m_listed = count();
}

QString TitleBox::title() const
{
    return currentData().toString();
}

void TitleBox::setTitle(const QString& title)
{
    while (count() > m_listed)
        removeItem(count() - 1);
    for (int row = 1; row < m_listed; ++row)
        setItemData(row, itemText(row));
    for (int row = 0; row < m_listed; ++row)
        if (text::fold(itemData(row).toString()) == text::fold(title)) {
            setItemData(row, row == 0 ? QString() : title); // as it is spelt, so that nothing changes by itself
            return setCurrentIndex(row);
        }
    addItem(title, title);
    setCurrentIndex(m_listed);
}

} // namespace tramyte::ui
