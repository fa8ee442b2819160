// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/PanelService.h"
#include "ui/common/Field.h"
#include "ui/common/RowsModel.h"
#include "ui/patient/HouseholdWords.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tramyte::ui {

class Card;
class Notice;
class TableBox;
class Task;

/// A doctor's residents: how many of which age, who was not seen for a year, who has a long-lasting disease; and, for
/// the head of the station, whom a hamlet or a person is assigned to.
class PanelTab final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit PanelTab(Desk& desk, QWidget* parent = nullptr);

    /// Takes the focus and reads the residents when they are not read yet.
    void begin();
    /// What is shown is old.
    void setStale();
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void personWanted(qint64 patient);
    void said(const QString& sentence);

private:
    void makeBar(class QVBoxLayout* layout);
    void makeAssigning(QVBoxLayout* layout);
    void makeTables(QVBoxLayout* layout);
    std::vector<RowColumn<report::PanelRow>> columns() const;
    void fillDoctors();
    void read();
    void show(report::Panel panel);
    void filter();
    void askToAssign();
    void assign();

    Desk& m_desk;
    bool m_isStale = true;
    report::Panel m_panel;
    QComboBox* m_doctors;
    QComboBox* m_which;
    QPushButton* m_assignButton;
    QLabel* m_summary;
    Notice* m_notice;
    Task* m_task;
    RowsModel<report::PanelRow>* m_model;
    TableBox* m_table;
    RowsModel<report::PanelBand>* m_bands;
    TableBox* m_bandTable;
    Card* m_assigning;
    FieldSet m_fields;
    QComboBox* m_hamlet;
    PersonEdit* m_person;
    QComboBox* m_newDoctor;
    QLineEdit* m_from;
};

} // namespace tramyte::ui
