// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ExchangeService.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

class Card;
class Field;
class Notice;
class TableBox;

/// Who takes bundles: certificates that a person has compared on the telephone, and the station's own.
class ReceiversPanel final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit ReceiversPanel(Desk& desk, QWidget* parent = nullptr);

    void reload();
    /// Asks for a certificate file.
    void importCertificate();
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    QWidget* makeList();
    QWidget* makeCandidate();
    QWidget* makeOwn();
    void showCandidate(const sync::CertificateInfo& info);
    void dropCandidate();
    void confirm();
    void withdraw();
    void saveOwn();

    Desk& m_desk;
    RowsModel<sync::ReceiverInfo>* m_model;
    TableBox* m_table;
    Notice* m_notice;
    QPushButton* m_withdraw;
    Card* m_candidate = nullptr;
    QLabel* m_candidateFacts;
    QLabel* m_candidateFingerprint;
    Field* m_comparedField;
    QLineEdit* m_compared;
    QPushButton* m_confirm;
    QByteArray m_pem; ///< of the certificate that is being looked at
};

} // namespace tramyte::ui
