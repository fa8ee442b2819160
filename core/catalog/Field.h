// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

namespace tramyte::catalog {

/// A whole number of an entry; `otherwise` when the field is empty or not a number.
inline int numberField(const Entry& entry, const QString& heading, int otherwise)
{
    bool isNumber = false;
    const int number = entry.field(heading).toInt(&isNumber);
    return isNumber ? number : otherwise;
}

/// Whether a yes-no field is set: anything but empty, `0` and `no` (the ministry's table repeats the code in it).
inline bool flagField(const Entry& entry, const QString& heading)
{
    const QString text = entry.field(heading);
    return !text.isEmpty() && text != u"0" && text.compare(u"no", Qt::CaseInsensitive) != 0;
}

} // namespace tramyte::catalog
