// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/Bill.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tramyte::ui {

/// What the visit costs as it stands, and who pays.
class CostPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CostPanel(QWidget* parent = nullptr);

    /// Empty: it cannot be priced yet.
    void show(const std::optional<bill::Bill>& bill);

private:
    QLabel* addLine(QGridLayout* grid, const QString& name, const char* kind);

    QLabel* m_exams;
    QLabel* m_drugs;
    QLabel* m_fund;
    QLabel* m_patient;
};

} // namespace tramyte::ui
