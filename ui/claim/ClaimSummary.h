// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimService.h"

#include <QWidget>

class QLabel;

namespace tramyte::ui {

/// A checked period in five figures; hidden until there is one.
class ClaimSummary final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimSummary(QWidget* parent = nullptr);

    void setChecked(const claim::CheckedPeriod& checked);

private:
    QLabel* addFigure(const QString& name, const QString& words);

    QLabel* m_visits;
    QLabel* m_errors;
    QLabel* m_warnings;
    QLabel* m_asked;
    QLabel* m_fresh;
};

} // namespace tramyte::ui
