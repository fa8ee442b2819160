// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimService.h"
#include "ui/common/Page.h"
#include "ui/common/PeriodEdit.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace tramyte::ui {

class ClaimSummary;
class ExportsList;
class FindingsList;
class Notice;
class Task;

/// The claims of a period: what the insurer would refuse, each finding with its way to the field that mends it, and the
/// export to a folder.
class ClaimsPage final : public Page {
    Q_OBJECT
public:
    explicit ClaimsPage(Desk& desk, QWidget* parent = nullptr);
    ~ClaimsPage() override;

    QString helpTopic() const override { return QStringLiteral("claims"); }
    void open(const Target& target) override;
    Memory memory() const override;
    void recall(const Memory& memory) override;
    /// What the last check found; empty before the first.
    const std::optional<claim::CheckedPeriod>& checked() const { return m_checked; }

private:
    QWidget* makeChoices();
    void check(bool thenExport = false);
    void take(const Period& period, Result<claim::CheckedPeriod> checked);
    void forget();
    void sayWhatWasFound();
    void sayErrorsFirst();
    void exportClaims();
    void chooseFolder();
    void exportTo(const QString& folder);
    void takeExport(const QString& folder, Result<claim::ExportOutcome> done);
    void refuse(const Error& error);
    void openFolder(const QString& folder);
    void markStale();
    bool isCurrent() const;

    PeriodEdit* m_period;
    QComboBox* m_per;
    QCheckBox* m_sinceLast;
    QLabel* m_closing;
    QPushButton* m_check;
    QPushButton* m_export;
    Notice* m_notice;
    Task* m_task;
    QTabWidget* m_tabs;
    ClaimSummary* m_summary;
    FindingsList* m_findings;
    ExportsList* m_exports;
    QLabel* m_stale;
    std::optional<claim::CheckedPeriod> m_checked;
    std::optional<Period> m_checkedPeriod;
    bool m_isStale = false;
    bool m_errorsSaid = false; ///< the next F8 exports all the same
    int m_subscription = 0;
};

} // namespace tramyte::ui
