// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <QStringList>

namespace tramyte::catalog {

/// A province-level unit (new list) as it is called on one day.
struct Province {
    QString code;
    QString name;         ///< `Đồng Nai`
    QString type;         ///< `tỉnh` or `thành phố`
    QStringList oldCodes; ///< codes before 01/07/2025, without any meaning in the new list
    QStringList oldNames; ///< in the order of `oldCodes`
    QString communeCodes; ///< stretches in which codes of its communes lie, with room at both ends: `00001-00785;...`

    static Province from(const Entry& entry);
};

/// A commune, ward or special zone as it is called on one day.
struct Area {
    QString code; ///< five digits, unique in the country
    QString name; ///< `An Bình`
    QString type; ///< `xã`, `phường` or `đặc khu`
    QString provinceCode;

    static Area from(const Entry& entry);
};

/// A place of care, as a referral or a card names it.
struct Facility {
    QString code; ///< MA_CSKCB
    QString name;
    QString address;
    QString level; ///< cấp chuyên môn: `ban đầu`, `cơ bản`, `chuyên sâu`; empty when unknown
    QString provinceCode;

    static Facility from(const Entry& entry);
};

} // namespace tramyte::catalog
