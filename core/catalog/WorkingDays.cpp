// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/WorkingDays.h"

namespace tramyte::catalog {

Result<QDate> afterWorkingDays(const Catalogue& catalogue, QDate from, int days)
{
    QDate day = from;
    while (days > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() >= Qt::Saturday)
            continue;
        TRY_LET(holiday, catalogue.find(Kind::Holiday, day.toString(Qt::ISODate), day));
        days -= holiday ? 0 : 1;
    }
    return day;
}

} // namespace tramyte::catalog
