// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QJsonObject>
#include <vector>

namespace tramyte::stock {

using LotId = Id<struct LotTag>;

/// One delivery of one medicine, as it lies on the shelf.
struct Lot {
    LotId id;
    QString medicine; ///< code of the medicine list
    QString number;   ///< as the maker printed it
    QDate expiry;     ///< last day on which it may be handed out
    QString source;   ///< supplier or programme
    Quantity received;
    Quantity remaining; ///< never negative
    Instant receivedAt;
    Instant enteredAt;
    int revision = 1; ///< rises by one with every saved change

    bool operator==(const Lot&) const = default;
};

QJsonObject toJson(const Lot& lot);

/// What is taken from one lot.
struct Taking {
    LotId lot;
    Quantity quantity;

    bool operator==(const Taking&) const = default;
};

/// Which lots give `quantity` on `day`: the earliest expiry first, expired ones never.
/// Error: Validation `stock.short` when they do not suffice.
Result<std::vector<Taking>> chooseLots(const std::vector<Lot>& lots, Quantity quantity, QDate day);

} // namespace tramyte::stock
