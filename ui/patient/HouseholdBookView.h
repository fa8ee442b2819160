// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/HouseholdService.h"
#include "core/visit/LongTerm.h"
#include "ui/common/RowsModel.h"
#include "ui/patient/HouseholdAction.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tramyte::ui {

class Notice;
class TableBox;

/// A household on one screen: who lives there, what ails them for those who may know, who did live there, and what
/// happens to it.
class HouseholdBookView final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit HouseholdBookView(Desk& desk, QWidget* parent = nullptr);

    void open(patient::HouseholdId household);
    void reload();
    void askNew(const QString& hamlet);
    void print();
    patient::HouseholdId household() const { return m_book.household.id; }
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void closed();
    void personWanted(qint64 patient);
    void registrationWanted(const QString& name, qint64 household);
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Member {
        patient::BookLine line;
        std::vector<visit::LongTermProblem> problems;
    };
    using Kind = HouseholdAction::Kind;

    void makeHead(class QVBoxLayout* layout);
    void makeTables(QVBoxLayout* layout);
    std::vector<RowColumn<Member>> memberColumns() const;
    std::vector<RowColumn<patient::BookLine>> formerColumns() const;
    void tell();
    void ask(Kind kind);
    void take(qint64 household, const QString& sentence, const Issues& warnings);
    void showActions(bool areShown);
    void withdrawDeath();

    Desk& m_desk;
    patient::HouseholdBook m_book;
    QLabel* m_title;
    QLabel* m_facts;
    QPushButton* m_add;
    QToolButton* m_more;
    QPushButton* m_print;
    std::vector<QPushButton*> m_buttons; ///< that change something
    Notice* m_notice;
    HouseholdAction* m_action;
    QWidget* m_tables;
    RowsModel<Member>* m_members;
    TableBox* m_memberTable;
    RowsModel<patient::BookLine>* m_former;
    TableBox* m_formerTable;
    Card* m_formerCard;
    QPushButton* m_withdraw;
};

} // namespace tramyte::ui
