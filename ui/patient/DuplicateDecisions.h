// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/DuplicateService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QPushButton;

namespace tramyte::ui {

class Notice;
class TableBox;

/// What was decided about like records: made one, or said to be of two people; each can be taken back.
class DuplicateDecisions final : public QWidget {
    Q_OBJECT
public:
    explicit DuplicateDecisions(Desk& desk, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    void said(const QString& sentence);
    void personWanted(qint64 id);

private:
    void showButtons();
    void takeBack();

    Desk& m_desk;
    RowsModel<patient::Decision>* m_model;
    TableBox* m_table;
    Notice* m_notice;
    QPushButton* m_takeBack;
    QPushButton* m_open;
};

} // namespace tramyte::ui
