// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <compare>
#include <optional>

namespace tramyte::insurance {

/// What a patient shows as insurance number, in one of the three forms that the desk accepts. Exists only through
/// `parse`. Source: insurance rules 2.1, 2.2.
class CardCode {
public:
    enum class Form {
        Card,      ///< 15 characters: object, benefit digit, issuing province, BHXH number
        Number,    ///< 10 digits: the BHXH number alone, as on cards since 2021
        PersonalId ///< 12 digits: the citizen's number instead of a card
    };

    /// Reads any of the forms; case, blanks, dots and hyphens do not matter. O is not taken for 0.
    /// Errors: Validation `card.malformed`.
    static Result<CardCode> parse(const QString& text);

    Form form() const { return m_form; }
    /// Normalised, without blanks: what goes into data.
    const QString& text() const { return m_text; }
    QString object() const { return isCard() ? m_text.left(2) : QString(); } ///< two letters; empty without a card
    std::optional<int> digit() const;                                        ///< 1..5; empty without a card
    QString issuer() const
    {
        return isCard() ? m_text.mid(3, 2) : QString();
    }                       ///< province code of the OLD list, 97, 98
    QString number() const; ///< the 10-digit BHXH number; empty for a personal ID

    bool operator==(const CardCode&) const = default;

private:
    CardCode(Form form, const QString& text) : m_form(form), m_text(text) {}

    bool isCard() const { return m_form == Form::Card; }

    Form m_form;
    QString m_text;
};

/// As people read it: `GD 4 79 7912345678`; the other forms are shown as they are.
QString formatSpaced(const CardCode& code);

/// Takes blanks, dots and hyphens out and makes capitals: what `parse` looks at.
QString normalisedCode(const QString& text);

/// MA_CSKCB: two digits and three digits or capitals. Source: administrative facts, facility code.
bool isFacilityCode(const QString& text);

} // namespace tramyte::insurance
