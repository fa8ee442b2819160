// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/DutyService.h"
#include "core/visit/QueueService.h"
#include "ui/common/Page.h"
#include "ui/common/RowsModel.h"

class QLabel;
class QPushButton;
class QTabBar;
class QStackedWidget;
class QVBoxLayout;

namespace tramyte::ui {

class FigureCard;
class Notice;
class TableBox;

/// The day at a glance: who waits, who is expected, whose visit was never closed, what has to be done. Target: field =
/// a list (`expected`, `leftOpen`).
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("today"); }
    void open(const Target& target) override;

private:
    struct Waiting : visit::QueueRow {
        QString wait; ///< in words, as of the last reload
        qint64 minutes = 0;
    };

    QWidget* makeQueue();
    QWidget* makeDuties();
    void reload();
    void showFigures();
    void showDuties();
    void callNext();
    void callAgain();
    void openRow(int row);
    QWidget* makeLeftOpen();
    void showLeftOpen();
    QString stateOf(const visit::QueueRow& row) const;

    QLabel* m_title;
    FigureCard* m_waitingFigure;
    FigureCard* m_seenFigure;
    FigureCard* m_longestFigure;
    FigureCard* m_expectedFigure;
    FigureCard* m_claimsFigure;
    QTabBar* m_tabs;
    QStackedWidget* m_lists;
    RowsModel<Waiting>* m_queue;
    TableBox* m_queueTable;
    RowsModel<visit::ExpectedRow>* m_expected;
    TableBox* m_expectedTable;
    RowsModel<visit::QueueRow>* m_leftOpen; ///< of earlier days
    TableBox* m_leftOpenTable;
    QVBoxLayout* m_duties;
    Notice* m_notice;
    QPushButton* m_callNext;
    QPushButton* m_callAgain;
    QTimer* m_minute;
    visit::VisitId m_called;
};

} // namespace tramyte::ui
