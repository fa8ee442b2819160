// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insurance/CostSplit.h"
#include "core/insurance/Entitlement.h"
#include "core/prescription/Prescription.h"
#include "core/visit/Visit.h"

namespace tramyte::bill {

using BillId = Id<struct BillTag>;
using PaymentId = Id<struct PaymentTag>;
using journal::UserId;

/// One charged line: what was ordered, its price of the day of the order and who pays it.
struct Line {
    qint64 source = 0;    ///< id of the service order or of the prescription line
    catalog::Entry entry; ///< of the list it was ordered from
    insurance::CostLine cost;
    insurance::LineSplit split;
    Instant orderedAt; ///< never before the arrival
    Instant doneAt;    ///< never before the order
    Instant resultAt;  ///< never before it was done
    UserId orderedBy;
    QString performer; ///< log-in name; empty: who ordered it

    int costGroup() const; ///< MA_NHOM
};

/// What a visit costs and who pays it; frozen when the visit is closed.
struct Bill {
    BillId id;
    visit::VisitId visit;
    insurance::Rate rate; ///< MUC_HUONG of the visit
    insurance::RateReason reason = insurance::RateReason::NotInsured;
    Instant closedAt;
    std::vector<Line> lines; ///< drugs first, each group in the order of ordering
    insurance::CostTotals totals;
    int revision = 1;

    /// What the patient owes, in whole đồng. Source: the printed statement rounds only the totals.
    qint64 patientDong() const { return roundToDong(totals.patientOwn + totals.copay); }
};

/// The canonical state.
QJsonObject toJson(const Bill& bill);
QString wordOf(insurance::CostKind kind);
std::optional<insurance::CostKind> costKindOf(const QString& word);

/// A payment with its receipt (phiếu thu).
struct Payment {
    PaymentId id;
    visit::VisitId visit;
    QString receipt; ///< number of the receipt book of the year
    Money amount;
    QString method = QStringLiteral("cash"); ///< cash, transfer, card
    QString payer;
    Instant paidAt;
    Instant enteredAt;
    UserId enteredBy;

    bool operator==(const Payment&) const = default;
};

QJsonObject toJson(const Payment& payment);
/// The number of a receipt: of the year's book of a device.
QString receiptOf(int year, int device, qint64 number);

} // namespace tramyte::bill
