// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/VisitService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QLabel;

namespace tramyte::ui {

class PressureChart;
class TableBox;

/// What happened before: the course of the blood pressure, earlier visits, the medicines still being taken.
class PastPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PastPanel(Desk& desk, QWidget* parent = nullptr);

    /// `present` is left out of the list.
    void show(patient::PatientId patient, visit::VisitId present, QDate day);

Q_SIGNALS:
    void visitWanted(qint64 id);

private:
    Desk& m_desk;
    PressureChart* m_pressure;
    QLabel* m_taking;
    RowsModel<visit::TimelineRow>* m_model;
    TableBox* m_table;
};

} // namespace tramyte::ui
