// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace tramyte::ui {

/// One number of the day with what it counts.
class FigureCard final : public QFrame {
    Q_OBJECT
public:
    explicit FigureCard(const QString& meaning, QWidget* parent = nullptr);

    void show(const QString& figure);

private:
    QLabel* m_figure;
};

} // namespace tramyte::ui
