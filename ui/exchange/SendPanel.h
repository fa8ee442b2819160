// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/BundleService.h"
#include "core/sync/ExchangeService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"
#include "ui/exchange/PlacePicker.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tramyte::ui {

class Notice;
class TableBox;
class Task;

/// The guided way upstream: to whom, where to, send; read back and verified, and what was sent before.
class SendPanel final : public QWidget {
    Q_OBJECT
public:
    SendPanel(Desk& desk, DriveLook look, QWidget* parent = nullptr);

    void reload();

Q_SIGNALS:
    void said(const QString& sentence);
    /// There is nobody to send to yet.
    void importWanted();

private:
    QWidget* makeReceiver();
    QWidget* makePlace(DriveLook look);
    QWidget* makeSend();
    const sync::ReceiverInfo* receiver() const;
    void showReceiver();
    void showPending();
    void showReminder();
    void send();
    void take(
        const QString& folder, const std::optional<sync::Drive>& drive, Result<std::vector<sync::WrittenBundle>> sent);

    Desk& m_desk;
    std::vector<sync::ReceiverInfo> m_receivers;
    sync::Pending m_pending;
    QComboBox* m_receiver;
    QLabel* m_facts;
    QLabel* m_warning;
    QPushButton* m_import;
    PlacePicker* m_place = nullptr;
    QLabel* m_waiting;
    QLabel* m_since;
    QPushButton* m_send;
    Notice* m_reminder;
    Notice* m_notice;
    Task* m_task;
    RowsModel<sync::SentBundle>* m_model;
    TableBox* m_table;
};

} // namespace tramyte::ui
