// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QString>
#include <optional>

namespace tramyte::prescription {

/// How a medicine is to be taken. Either in numbers, or in words that are printed as written.
struct Dose {
    std::optional<Quantity> each; ///< taken each time, in `unit`
    std::optional<int> times;     ///< a day
    QString unit;                 ///< viên, gói, ml ...
    QString when;                 ///< sau ăn, buổi tối ...
    QString text;                 ///< what was written, when it was words

    /// What is taken in a day; empty when the numbers are not known.
    std::optional<Quantity> perDay() const;
    bool operator==(const Dose&) const = default;
};

/// Understands "ngày N lần, mỗi lần M viên" in any case and with or without accents; other words are kept as `text`.
Dose parseDose(const QString& text);

/// The usage line of a paper: "Ngày uống 2 lần, mỗi lần 1 viên, sau ăn".
QString usage(const Dose& dose, const QString& route);

/// LIEU_DUNG of the claim: "1 viên/lần * 2 lần/ngày * 15 ngày [2 viên/ngày]"; the words as written when the numbers are
/// not known. Source: QĐ 4750/QĐ-BYT, table 2.
QString claimDose(const Dose& dose, std::optional<int> days);

} // namespace tramyte::prescription
