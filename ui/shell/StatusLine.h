// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "ui/common/Page.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace tramyte::ui {

/// What worries a head of station, always in view: whether this is made-up data, when something was saved last, when
/// something went up last, and whether there is a backup that was tried.
class StatusLine final : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);
    ~StatusLine() override;

    /// A sentence about what was just done; it stays for a while.
    void say(const QString& sentence);

Q_SIGNALS:
    void wanted(const tramyte::ui::Target& target);

private:
    void refresh();
    void showSaved();
    void showExport();
    void showBackup();

    Desk& m_desk;
    QLabel* m_saved;
    QPushButton* m_export;
    QPushButton* m_backup;
    QLabel* m_sentence;
    QTimer* m_timer;
    QTimer* m_fade;
    int m_subscription = 0;
    std::optional<Instant> m_savedAt;
};

} // namespace tramyte::ui
