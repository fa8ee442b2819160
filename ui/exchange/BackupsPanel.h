// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/BackupWork.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"
#include "ui/exchange/PlacePicker.h"

class QLabel;
class QPushButton;

namespace tramyte::ui {

class BackupPlanCard;
class Notice;
class TableBox;
class Task;

/// Backups: one now, the ones that were made, each put to the proof, and the plan by which the program makes them.
class BackupsPanel final : public QWidget {
    Q_OBJECT
public:
    BackupsPanel(Desk& desk, DriveLook look, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    QWidget* makeNow(DriveLook look);
    QWidget* makeList();
    void showState();
    void backUp();
    void take(const std::optional<sync::Drive>& drive, const Result<backup::WrittenBackup>& made);
    void prove(int row);
    void takeProof(const QString& path, const Result<backup::BackupReport>& proven);

    Desk& m_desk;
    QLabel* m_state;
    PlacePicker* m_place = nullptr;
    QPushButton* m_make;
    QPushButton* m_prove;
    BackupPlanCard* m_plan;
    Notice* m_notice;
    Task* m_task;
    RowsModel<backup::MadeBackup>* m_model;
    TableBox* m_table;
};

} // namespace tramyte::ui
