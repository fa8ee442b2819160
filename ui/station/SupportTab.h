// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/SupportService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QJsonObject>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace tramyte::ui {

class Notice;
class TableBox;
class Task;

/// For whoever looks after the program: how long its screens take, what went wrong, and the support file, which is
/// shown as it is before it is saved.
class SupportTab final : public QWidget {
    Q_OBJECT
public:
    explicit SupportTab(Desk& desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeFile();
    void reload();
    void gather();
    void saveAs();

    Desk& m_desk;
    RowsModel<report::Timing>* m_timings;
    RowsModel<report::Trouble>* m_troubles;
    QPlainTextEdit* m_content;
    QPushButton* m_save;
    Notice* m_notice;
    Task* m_task;
};

} // namespace tramyte::ui
