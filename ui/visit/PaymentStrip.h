// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/BillService.h"
#include "ui/common/Desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace tramyte::ui {

class Notice;

/// What the patient still owes for a closed visit, and how it is taken. Hidden when nothing is owed or may be taken.
class PaymentStrip final : public QWidget {
    Q_OBJECT
public:
    explicit PaymentStrip(Desk& desk, QWidget* parent = nullptr);

    /// None: there is no closed visit.
    void show(visit::VisitId visit);

Q_SIGNALS:
    void paid();

private:
    void take();

    Desk& m_desk;
    visit::VisitId m_visit;
    QLabel* m_sentence;
    QComboBox* m_method;
    QPushButton* m_take;
    Notice* m_notice;
    QString m_token;
};

} // namespace tramyte::ui
