// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Medicine.h"
#include "core/prescription/Dose.h"
#include "core/stock/Lot.h"
#include "core/visit/Visit.h"

namespace tramyte::prescription {

using PrescriptionId = Id<struct PrescriptionTag>;
using LineId = Id<struct PrescriptionLineTag>;
using DispensingId = Id<struct DispensingTag>;
using journal::UserId;

/// What was handed out on a line, from one lot.
struct Dispensing {
    DispensingId id;
    stock::LotId lot;
    Quantity quantity;
    Instant at;
    UserId by;

    bool operator==(const Dispensing&) const = default;
};

/// One medicine of a prescription.
struct Line {
    LineId id;
    catalog::Entry entry; ///< of the medicine list as it was when ordered: the price is kept
    Quantity quantity;
    Dose dose;
    std::optional<int> days;
    QString overrideReason; ///< why a block was passed over
    std::vector<Dispensing> dispensed;

    catalog::Medicine medicine() const { return catalog::Medicine::from(entry); }
    Quantity dispensedQuantity() const;
    bool operator==(const Line&) const = default;
};

/// One prescription (đơn thuốc) of a visit. Narcotics (N), psychotropics and precursors (H) stand on forms of their
/// own, everything else on an ordinary one (C). Source: TT 26/2025/TT-BYT.
struct Prescription {
    PrescriptionId id;
    visit::VisitId visit;
    QString code; ///< `79034k3f9a0z-C`, never changed
    QChar type = u'C';
    Instant prescribedAt;
    UserId prescriber;
    Instant enteredAt;
    int revision = 1;
    std::vector<Line> lines;

    bool operator==(const Prescription&) const = default;
};

/// The canonical state.
QJsonObject toJson(const Prescription& prescription);

/// Which form a medicine goes on.
QChar typeOf(catalog::Control control);
/// A new code for a facility: 5 characters, 7 random of [0-9a-z], hyphen and type. Source: TT 26/2025, annex I note 1.
QString newCode(const QString& facility, QChar type);

} // namespace tramyte::prescription
