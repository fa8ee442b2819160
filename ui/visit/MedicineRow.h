// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/Consultation.h"

#include <QFrame>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

/// One medicine of the plan: "each [1] x [2] a day x [15] days = [30] tablets, after meals". The quantity follows from
/// the dose until somebody types another one.
class MedicineRow final : public QFrame {
    Q_OBJECT
public:
    /// `name` and `unit` of the list, as the medicine is shown.
    MedicineRow(bill::PlannedMedicine medicine, const QString& name, const QString& unit, QWidget* parent = nullptr);

    bill::PlannedMedicine value() const;
    /// A sentence that says what cannot be read here; empty when all can.
    QString unreadable() const;
    /// `canOverride`: the block may be passed over with a reason, which is asked here.
    void setIssue(const QString& sentence, bool isError, bool canOverride);
    void setAmount(const QString& amount);
    void setReadOnly(bool readOnly);
    void focusDose();
    QJsonObject typed() const;
    void setTyped(const QJsonObject& texts);

Q_SIGNALS:
    void edited();
    void removed();
    void finished(); ///< Enter on the last field: on to the next medicine

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addNumber(const char* name, const QString& accessible, int width);
    void completeQuantity();

    bill::PlannedMedicine m_medicine;
    bool m_quantityIsTyped = false;
    QLineEdit* m_each;
    QLineEdit* m_times;
    QLineEdit* m_days;
    QLineEdit* m_quantity;
    QComboBox* m_when;
    QLabel* m_name;
    QLabel* m_amount;
    QLabel* m_issue;
    QLineEdit* m_reason;
    QPushButton* m_remove;
};

} // namespace tramyte::ui
