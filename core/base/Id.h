// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace tramyte {

/// The identity of one thing: 63 bits, time-sorted (see IdGenerator). 0 means "none yet".
template <class Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

/// Decimal digits, as ids appear in JSON.
template <class Tag>
QString format(Id<Tag> id)
{
    return QString::number(id.value);
}

/// Reads decimal digits; empty for anything else, zero and negative numbers included.
template <class IdType>
std::optional<IdType> parseId(const QString& text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value <= 0)
        return std::nullopt;
    return IdType{value};
}

} // namespace tramyte
