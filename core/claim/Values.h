// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/claim/Claim.h"

#include <QDate>
#include <optional>

namespace tramyte::claim {

/// A moment as claims carry it: local, to the minute.
struct Moment {
    QDate day;
    int minute = 0; ///< of the day

    qint64 minutes() const { return day.toJulianDay() * 1440 + minute; }
    bool operator==(const Moment&) const = default;
    auto operator<=>(const Moment& other) const { return minutes() <=> other.minutes(); }
};

/// yyyymmdd of a day that exists; empty for anything else.
std::optional<QDate> readDay(QStringView text);
/// yyyymmddHHMM of a moment that exists; empty for anything else.
std::optional<Moment> readMoment(QStringView text);
/// The first day that a birth may have been: `yyyymmddHHMM`, month and day, or the day, or the time, may be zeros; also
/// `yyyy0000`. Empty for anything else. Source: bhyt XML rules, section 4.
std::optional<QDate> readBirth(QStringView text);

/// The value of a field without outer blanks.
QStringView text(const Row& row, QStringView tag);
std::optional<Moment> moment(const Row& row, QStringView tag);
std::optional<Money> money(const Row& row, QStringView tag);
std::optional<Quantity> quantity(const Row& row, QStringView tag);
std::optional<int> wholeNumber(const Row& row, QStringView tag);
/// The items of a ';' list, trimmed; a ';' at the end counts for nothing. No items in an empty field.
QStringList items(const Row& row, QStringView tag);

} // namespace tramyte::claim
