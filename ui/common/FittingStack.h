// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QScrollArea;

namespace tramyte::ui {

/// Pages on top of each other that ask for the room of the one in view only, not of the largest.
class FittingStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit FittingStack(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

/// Around `stack`: on a small screen, or with large letters, it scrolls instead of reaching beyond the screen.
QScrollArea* scrolledStack(FittingStack* stack);

} // namespace tramyte::ui
