// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/exchange/PlacePicker.h"

class QTabWidget;

namespace tramyte::ui {

class BackupsPanel;
class ReceiversPanel;
class SendPanel;

/// What leaves this PC and what keeps it safe: bundles upstream, their receivers, backups. Target: field `send`,
/// `receivers` or `backups`.
class ExchangePage final : public Page {
    Q_OBJECT
public:
    explicit ExchangePage(Desk& desk, DriveLook look = sync::drives, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("exchange"); }
    void open(const Target& target) override;

private:
    void reload();

    QTabWidget* m_tabs;
    SendPanel* m_send = nullptr; ///< for those who may make bundles
    ReceiversPanel* m_receivers = nullptr;
    BackupsPanel* m_backups = nullptr; ///< for those who may make backups
};

} // namespace tramyte::ui
