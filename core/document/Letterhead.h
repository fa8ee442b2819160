// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"

#include <QString>

namespace tramyte::document {

/// The station as its papers head themselves, in the words that held on the day of the event. Source: TT 43/2025/TT-BYT
/// art. 2 and 8 (who manages a station, what it is called).
struct Letterhead {
    QString managingBody; ///< "UBND xã Tân Lập"; printed in capitals
    QString facilityName; ///< "Trạm Y tế xã Tân Lập"; printed in bold capitals
    QString facilityCode; ///< five characters (mã cơ sở KCB)
    QString address;      ///< may be empty
    QString phone;        ///< may be empty
    QString place;        ///< địa danh of the date line, "Tân Lập"; empty: the date stands alone
    QString headTitle = QStringLiteral("Giám đốc"); ///< title of the head of the station, as papers name it
    bool demo = false;                              ///< the demo station: every page is marked "DỮ LIỆU MẪU"
};

/// What the one print-out says of itself in its footer ("Bản giấy chuyển đổi").
struct PrintFacts {
    Instant at;           ///< moment of printing
    QString by;           ///< who prints, full name
    bool reissue = false; ///< marked "CẤP LẠI"
};

} // namespace tramyte::document
