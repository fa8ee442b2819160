// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/DuplicateService.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace tramyte::ui {

class DuplicateDecisions;
class MergePanel;
class Notice;
class SuggestEdit;
class TableBox;
class Task;

/// Records that may be of one person: the pairs of the last search, the chosen pair side by side, what was decided.
class DuplicatesTab final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit DuplicatesTab(Desk& desk, QWidget* parent = nullptr);

    void reload();
    /// Asks for the other record to compare with this one.
    void chooseOther(qint64 id);
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void personWanted(qint64 id);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeHead(QBoxLayout* layout);
    void makeChooser(QBoxLayout* layout);
    void makeSheet(QBoxLayout* layout);
    void search();
    void showSearched(const patient::PairList& list);
    void showChosen();
    void showDecisions(bool areShown);
    void compareChosen();

    Desk& m_desk;
    QLabel* m_searched;
    QPushButton* m_search;
    QPushButton* m_choose;
    QPushButton* m_decided;
    Notice* m_notice;
    Task* m_task;
    QWidget* m_chooser;
    SuggestEdit* m_edits[2];
    qint64 m_chosen[2] = {0, 0};
    QPushButton* m_compare;
    QStackedWidget* m_stack;
    RowsModel<patient::ListedPair>* m_model;
    TableBox* m_table;
    MergePanel* m_panel;
    DuplicateDecisions* m_decisions;
    QTimer* m_delay;
    bool m_isStale = true;
};

} // namespace tramyte::ui
