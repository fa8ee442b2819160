// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"

class QTabWidget;

namespace tramyte::ui {

/// The station itself: settings, users, lists, journal, times and troubles, and this program. Each tab only for who
/// may. Target: field = key of a tab (`settings`, `users`, `catalogues`, `journal`, `support`, `program`).
class StationPage final : public Page {
    Q_OBJECT
public:
    explicit StationPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("station"); }
    void open(const Target& target) override;

private:
    QTabWidget* m_tabs;
};

} // namespace tramyte::ui
