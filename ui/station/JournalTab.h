// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/JournalService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

class Notice;
class TableBox;
class Task;

/// Who did what and when, with filters, and the proof that nothing was changed behind the program's back.
class JournalTab final : public QWidget {
    Q_OBJECT
public:
    explicit JournalTab(Desk& desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFilter();
    void reload();
    void showMore();
    void take(bool append);
    void verify();

    Desk& m_desk;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QComboBox* m_user;
    QComboBox* m_kind;
    RowsModel<security::JournalRow>* m_model;
    TableBox* m_table;
    QPushButton* m_more;
    Notice* m_notice;
    Task* m_task;
};

} // namespace tramyte::ui
