// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientSearch.h"
#include "ui/common/Page.h"
#include "ui/common/RowsModel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace tramyte::ui {

class ImportPanel;
class Notice;
class TableBox;

/// Everybody whom the station knows: looked for, never listed as a whole. Target::field may hold what to look for.
class PatientsPage final : public Page {
    Q_OBJECT
public:
    explicit PatientsPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("patients"); }
    void open(const Target& target) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void openRow(int row);
    void chooseFile();
    void showImport(bool isShown);

    QLineEdit* m_text;
    QLabel* m_count;
    RowsModel<patient::Found>* m_model;
    TableBox* m_table;
    ImportPanel* m_import;
    QWidget* m_people;
    Notice* m_notice;
    QPushButton* m_importButton;
    QTimer* m_delay;
};

} // namespace tramyte::ui
