// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/catalog/Entry.h"

namespace tramyte::catalog {

/// An examination, test, procedure, bed day or other service as the station's price list has it on one day.
struct ServiceItem {
    QString code; ///< MA_DICH_VU
    QString name;
    QString unit;
    std::optional<Money> hospitalPrice; ///< DON_GIA_BV; absent = not yet known
    std::optional<Money> insuredPrice;  ///< DON_GIA_BH; absent = the insurance pays nothing for it
    int insuredRatio = 100;             ///< TYLE_TT_BH: whole percent, 0 = out of scope
    int costGroup = 19;                 ///< MA_NHOM: 13 examination, 1 laboratory, 2 imaging, ...
    QDate validFrom;
    QDate validTo;

    static ServiceItem from(const Entry& entry);
};

/// MA_NHOM of an examination. Source: QĐ 5937/QĐ-BYT (2021), appendix 3.
constexpr int examinationGroup = 13;

} // namespace tramyte::catalog
