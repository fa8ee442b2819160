// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"
#include "ui/patient/PeopleList.h"

#include <QWidget>

class QPushButton;

namespace tramyte::ui {

class Notice;
class TableBox;
class Task;

/// Takes a list of people over in two steps: tries it out and shows what would come of it, then loads what is good.
/// Nothing is written before one says so.
class ImportPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanel(Desk& desk, QWidget* parent = nullptr);

    /// Reads and tries the file out.
    void begin(const QString& path);

Q_SIGNALS:
    void closed();
    void said(const QString& sentence);

private:
    void showOutcome(PeopleList list);
    void load();
    void saveRefused();
    void setBusy(bool isBusy);

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_unread;
    Notice* m_notice;
    Task* m_task;
    RowsModel<patient::RefusedRow>* m_model;
    TableBox* m_table;
    QWidget* m_refused;
    QPushButton* m_load;
    QPushButton* m_save;
    QPushButton* m_close;
    std::shared_ptr<PeopleList> m_list;
};

} // namespace tramyte::ui
