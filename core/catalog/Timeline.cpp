// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Timeline.h"

namespace tramyte::catalog {

namespace {

bool isVoid(const Entry& entry)
{
    return entry.validTo.isValid() && entry.validTo < entry.validFrom;
}

/// A line that the program brought as a start, to be corrected by the station.
bool isStarter(const Entry& entry)
{
    return !entry.field(QStringLiteral("starter")).isEmpty();
}

} // namespace

Timeline merged(Timeline known, const std::vector<Entry>& added)
{
    for (const Entry& line : added) {
        // an undated line says "always so"; the dated starting lines of its code must not outlive it
        if (line.validFrom == Entry().validFrom && !isStarter(line)) {
            for (auto& [from, old] : known) {
                if (isStarter(old))
                    old.validTo = from.addDays(-1);
            }
        }
        known.insert_or_assign(line.validFrom, line);
    }
    Entry* before = nullptr;
    for (auto& [from, line] : known) {
        if (isVoid(line))
            continue;
        if (before && (!before->validTo.isValid() || before->validTo >= from))
            before->validTo = from.addDays(-1);
        before = &line;
    }
    return known;
}

Timeline ended(Timeline known, QDate lastDay)
{
    for (auto& [from, line] : known) {
        if (!isVoid(line) && (!line.validTo.isValid() || line.validTo > lastDay))
            line.validTo = std::max(lastDay, from.addDays(-1));
    }
    return known;
}

} // namespace tramyte::catalog
