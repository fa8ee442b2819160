// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ReportService.h"
#include "ui/common/Page.h"
#include "ui/common/Task.h"

class QComboBox;
class QLabel;
class QTabBar;

namespace tramyte::ui {

class Notice;
class PeriodEdit;
class ReportChart;
class ReportTableModel;
class TableBox;

/// The station's figures: each a chart with its table, for a period that one chooses.
class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("reports"); }
    void open(const Target& target) override;
    void print() override;
    void recall(const Memory& memory) override;
    /// What is shown; empty before the first answer.
    const std::optional<report::Report>& shown() const { return m_report; }

private:
    QWidget* makeFilter();
    void chooseReport(int tab);
    void run();
    void take(const Result<report::Report>& report);
    void copyPicture();
    void copyTable();
    void saveAs();

    std::vector<report::Listing> m_listings;
    std::optional<report::Report> m_report;
    QTabBar* m_tabs;
    PeriodEdit* m_period;
    QComboBox* m_granularity;
    QComboBox* m_level;
    QLabel* m_shows;
    ReportChart* m_chart;
    ReportTableModel* m_model;
    TableBox* m_table;
    QLabel* m_notes;
    Notice* m_notice;
    Task* m_task;
    bool m_isDue = false; ///< asked again while the last one was being counted
};

} // namespace tramyte::ui
