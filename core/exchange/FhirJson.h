// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Instant.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace tramyte::exchange::fhir {

/// A piece of JSON as text, byte for byte as `json::canonical` would write it. An empty one says nothing: FHIR allows
/// no null, empty text, empty list or empty object, and `object` and `array` leave such parts out.
class Json final {
public:
    Json() = default;
    Json(const QString& text);
    Json(const char* utf8);
    Json(bool value) : m_text(value ? "true" : "false") {}
    Json(int value) : m_text(std::to_string(value)) {}
    /// What is JSON already.
    static Json of(std::string text);

    bool isEmpty() const { return m_text.empty(); }
    const std::string& text() const& { return m_text; }
    std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

using Member = std::pair<const char*, Json>;
using Members = std::initializer_list<Member>;

/// An object without the members that say nothing, its keys in order. `more` are members too.
Json object(Members members, Members more = {});
/// A list without empty items; empty itself when there are none.
Json array(std::initializer_list<Json> items);

/// A list that grows.
class List final {
public:
    void append(const Json& item);
    operator Json() const;

private:
    std::string m_items;
};

/// dateTime and instant: `2026-11-05T08:30:00+07:00`.
QString dateTime(Instant instant);
Json dateTime(std::optional<Instant> instant); ///< nothing when absent
Json date(QDate day);                          ///< nothing when not valid
/// An exact decimal as a JSON number.
Json decimal(qint64 thousandths);

Json coding(const QString& system, const QString& code, const QString& display = {});
/// A CodeableConcept; nothing without code and text.
Json codeable(const Json& codings, const QString& text = {});
Json codeable(const char* system, const char* code, const QString& text = {});
/// `held`: the period in which the number is valid.
Json identifier(const char* use, const char* type, const QString& system, const QString& value, const Json& held = {});
/// A Vietnamese name: family = first word, given = all others as one; `text` is the truth.
Json humanName(const QString& fullName);
Json phone(const QString& number);
Json extension(const char* url, const char* valueName, const Json& value);
Json period(const Json& start, const Json& end);
/// A quantity in a unit of UCUM, or in a unit of words when `code` is empty.
Json quantity(qint64 thousandths, const QString& unit, const char* code = "");

} // namespace tramyte::exchange::fhir
