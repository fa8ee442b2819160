// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/Entry.h"

namespace tramyte::catalog {

/// Whether the facility code, the province and the commune of a station speak of one place, as far as the lists know:
/// the first two digits of a facility code are a province, before or since 01/07/2025, and commune codes run through
/// the country in stretches. What the lists do not know is let be. Codes: `station.codeElsewhere` (field `code`),
/// `commune.elsewhere` (`commune`), `province.elsewhere` (`province`: the other two agree). Error: Damaged.
/// Source: QĐ 384/QĐ-BYT (structure of the code), QĐ 19/2025/QĐ-TTg (codes of provinces and communes).
Result<Issues> checkStationPlace(
    const Catalogue& lists, const QString& facility, const QString& province, const QString& commune, QDate day);

} // namespace tramyte::catalog
