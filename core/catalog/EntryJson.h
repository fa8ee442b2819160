// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <QJsonObject>

namespace tramyte::catalog {

/// A catalogue line as it is kept with what was ordered by it: orders keep the price of their moment.
QJsonObject toJson(const Entry& entry);
/// Reads what `toJson` wrote.
Entry entryFromJson(const QJsonObject& object);

/// Reads the bytes that a row keeps of an entry. The same few hundred lines are ordered again and again: each is taken
/// apart once.
Entry entryFromBytes(const QByteArray& canonical);

} // namespace tramyte::catalog
