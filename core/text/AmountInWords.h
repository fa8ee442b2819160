// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace tramyte::text {

/// How a number is spelled out where the country's regions differ; the default is the northern, official wording.
struct NumberWords {
    bool southernLe = false;   ///< `lẻ` instead of `linh`: 105 một trăm lẻ năm
    bool southernNgan = false; ///< `ngàn` instead of `nghìn`
    bool plainBon = false;     ///< `bốn` instead of `tư` after mươi: 24 hai mươi bốn
};

/// A whole amount of đồng in Vietnamese words for a paper: 36500 -> "Ba mươi sáu nghìn năm trăm đồng".
/// Errors: Validation `amount.negative`.
/// Source: printed forms, amounts in words.
Result<QString> amountInWords(qint64 dong, const NumberWords& words = {});

/// The same for decimal digits of any size up to 999 tỷ tỷ (21 digits), without sign, blanks or separators.
/// Errors: Validation `amount.negative`, `amount.notWhole` (anything but digits), `amount.tooLarge`.
Result<QString> amountInWords(const QString& digits, const NumberWords& words = {});

} // namespace tramyte::text
