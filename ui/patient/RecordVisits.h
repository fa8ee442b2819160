// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Timeline.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

class TableBox;

/// How visits stand in a person's record.
std::vector<RowColumn<visit::TimelineRow>> visitColumns();

/// The visits of a person, the latest first; Enter opens one.
class RecordVisits final : public Card {
    Q_OBJECT
public:
    explicit RecordVisits(Desk& desk, QWidget* parent = nullptr);

    Result<void> tell(patient::PatientId patient);
    const std::vector<visit::TimelineRow>& rows() const { return m_model->rows(); }

Q_SIGNALS:
    void visitWanted(qint64 id);
    void said(const QString& sentence);

private:
    Desk& m_desk;
    RowsModel<visit::TimelineRow>* m_model;
    TableBox* m_table;
    QPushButton* m_all;
    patient::PatientId m_patient;
    int m_limit = 0;
};

/// What a person takes, or took last.
class RecordMedicines final : public Card {
    Q_OBJECT
public:
    explicit RecordMedicines(Desk& desk, QWidget* parent = nullptr);

    Result<void> tell(patient::PatientId patient);

private:
    Desk& m_desk;
};

} // namespace tramyte::ui
