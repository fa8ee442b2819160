// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/catalog/Entry.h"

namespace tramyte::catalog {

/// What the law asks of a prescription with this medicine. Source: TT 26/2025/TT-BYT, forms N and H.
enum class Control {
    Ordinary,
    Narcotic,     ///< gây nghiện: form "N"
    Psychotropic, ///< hướng thần or tiền chất: form "H"
};

/// A medicine as the station's list has it on one day.
struct Medicine {
    QString code;
    QString name;
    QString substance;
    QString substanceCode; ///< MA_THUOC of the ministry's list; empty when not yet known
    QString atc;
    QString strength;
    QString form;
    QString route;
    QString routeCode; ///< DUONG_DUNG, `1.01` = by mouth
    QString unit;
    std::optional<Money> price; ///< of one unit; absent = not yet known
    int insuredRatio = 100;     ///< TYLE_TT_BH: whole percent, 0 = out of scope
    QString registration;
    QString tender;
    int costGroup = 4; ///< MA_NHOM
    Control control = Control::Ordinary;
    QDate validFrom;
    QDate validTo;

    static Medicine from(const Entry& entry);
};

} // namespace tramyte::catalog
