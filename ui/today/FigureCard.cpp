// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/FigureCard.h"

#include "ui/common/Widgets.h"

#include <QBoxLayout>

namespace tramyte::ui {

FigureCard::FigureCard(const QString& meaning, QWidget* parent)
    : QFrame(parent), m_figure(makeLabel(QStringLiteral("–"), "figure"))
{
    setProperty("kind", "card");
    setAccessibleName(meaning);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_figure);
    layout->addWidget(makeLabel(meaning, "muted"));
}

void FigureCard::show(const QString& figure)
{
    m_figure->setText(figure);
    setAccessibleDescription(figure);
}

} // namespace tramyte::ui
