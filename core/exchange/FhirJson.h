// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <initializer_list>
#include <utility>

namespace tramyte::exchange::fhir {

/// An object without the members that say nothing: FHIR allows no null, empty text, empty list or empty object.
QJsonObject object(std::initializer_list<std::pair<const char*, QJsonValue>> members);
/// A list without empty items; empty itself when there are none.
QJsonArray array(std::initializer_list<QJsonValue> items);

/// dateTime and instant: `2026-11-05T08:30:00+07:00`.
QString dateTime(Instant instant);
QJsonValue dateTime(std::optional<Instant> instant); ///< null when absent
QJsonValue date(QDate day);                          ///< null when not valid
/// An exact decimal as a JSON number: at most 15 digits, of which the nearest double's shortest form is that decimal
/// again. Nobody calculates with it.
QJsonValue decimal(qint64 thousandths);

QJsonObject coding(const QString& system, const QString& code, const QString& display = {});
/// A CodeableConcept; nothing without code and text.
QJsonObject codeable(const QJsonArray& codings, const QString& text = {});
QJsonObject codeable(const char* system, const char* code, const QString& text = {});
QJsonObject identifier(const char* use, const char* type, const QString& system, const QString& value);
/// A Vietnamese name: family = first word, given = all others as one; `text` is the truth.
QJsonObject humanName(const QString& fullName);
QJsonArray phone(const QString& number);
QJsonObject extension(const char* url, const char* valueName, const QJsonValue& value);
QJsonObject period(const QJsonValue& start, const QJsonValue& end);
/// A quantity in a unit of UCUM, or in a unit of words when `code` is empty.
QJsonObject quantity(qint64 thousandths, const QString& unit, const char* code = "");

} // namespace tramyte::exchange::fhir
