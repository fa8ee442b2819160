// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ReadersService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

class Field;
class Notice;
class TableBox;

/// Who opened, printed or gave out a person's record, newest first; for the head of station, and printed for the
/// person.
class ReadersTab final : public QWidget {
    Q_OBJECT
public:
    explicit ReadersTab(Desk& desk, QWidget* parent = nullptr);

    void printList();
    void tell(patient::PatientId patient);

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::optional<report::ReadersFilter> filter();
    void take(bool append);

    Desk& m_desk;
    patient::PatientId m_patient;
    RowsModel<report::RecordReading>* m_model;
    QLineEdit* m_from;
    QLineEdit* m_to;
    Field* m_fromField;
    Field* m_toField;
    QComboBox* m_user;
    QComboBox* m_action;
    Notice* m_notice;
    TableBox* m_table;
    QPushButton* m_more;
    QLabel* m_kept;
};

} // namespace tramyte::ui
