// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/HouseholdReader.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace tramyte::ui {

class HouseholdBookView;
class HouseholdEdit;
class Notice;
class TableBox;

/// The households of the station: found by code, head or hamlet; the list of a hamlet as households or as people, to
/// print or to save; and the book of one household.
class HouseholdsTab final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit HouseholdsTab(Desk& desk, QWidget* parent = nullptr);

    /// Takes the focus; with a household: opens its book.
    void begin(qint64 household = 0);
    void reload();
    void print();
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void personWanted(qint64 patient);
    void registrationWanted(const QString& name, qint64 household);
    void said(const QString& sentence);

private:
    void makeBar(class QVBoxLayout* layout);
    void makeLists(QVBoxLayout* layout);
    std::vector<RowColumn<patient::HouseholdLine>> householdColumns() const;
    std::vector<RowColumn<patient::Resident>> peopleColumns() const;
    void fillHamlets();
    void showHamlet();
    QString summary() const;
    void openBook(qint64 household);
    void closeBook();
    QString hamlet() const;

    Desk& m_desk;
    QStackedLayout* m_stack;
    HouseholdEdit* m_find;
    QComboBox* m_hamlets;
    QComboBox* m_view;
    QPushButton* m_new;
    QLabel* m_summary;
    Notice* m_notice;
    patient::HamletList m_list;
    RowsModel<patient::HouseholdLine>* m_households;
    TableBox* m_householdTable;
    RowsModel<patient::Resident>* m_people;
    TableBox* m_peopleTable;
    HouseholdBookView* m_book;
};

} // namespace tramyte::ui
