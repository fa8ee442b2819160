// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/PartialDate.h"
#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>

namespace tramyte::json {

/// Compact UTF-8 with the keys in one fixed order, so that equal states are equal bytes (journal hashes).
QByteArray canonical(const QJsonObject& object);

QJsonValue orNull(const QString& text); ///< null for an empty text
QJsonValue orNull(const std::optional<PartialDate>& date);
QJsonValue orNull(QDate day); ///< ISO; null when not valid
/// Reads one JSON object; the error names the offset. Duplicate keys, NaN and trailing text are refused.
Result<QJsonObject> parseObject(const QByteArray& text);

/// A number (12.5) or a text ("12.5") as exact thousandths. A fourth decimal that is not zero is refused, never
/// dropped.
std::optional<qint64> thousandths(const QJsonValue& value);

} // namespace tramyte::json
