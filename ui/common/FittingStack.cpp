// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FittingStack.h"

#include "ui/common/Widgets.h"

#include <QScrollArea>

namespace tramyte::ui {

FittingStack::FittingStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize FittingStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize();
}

QSize FittingStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

QScrollArea* scrolledStack(FittingStack* stack)
{
    QScrollArea* area = scrolled(stack);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    return area;
}

} // namespace tramyte::ui
