// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Export.h"

namespace tramyte::claim {

namespace {

constexpr int kClosingDay = 5;

} // namespace

QString wordOf(PerFile per)
{
    switch (per) {
    case PerFile::Visit: return QStringLiteral("visit");
    case PerFile::Day: return QStringLiteral("day");
    case PerFile::Month: return QStringLiteral("month");
    }
    Q_UNREACHABLE();
}

std::optional<PerFile> perFileOf(const QString& word)
{
    for (const PerFile per : {PerFile::Visit, PerFile::Day, PerFile::Month}) {
        if (wordOf(per) == word)
            return per;
    }
    return std::nullopt;
}

QDate closingDay(QDate day)
{
    const QDate next = day.addMonths(1);
    return {next.year(), next.month(), kClosingDay};
}

} // namespace tramyte::claim
