// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/PartialDate.h"
#include "core/base/Result.h"
#include "core/base/Sex.h"

#include <map>

namespace tramyte::patient {

/// The 12 digits of a personal identification number: place of birth registration, century and sex, year, serial.
/// Exists only through `parse`. There is no check digit. Source: identity cards 2.
class CitizenId {
public:
    /// Blanks, dots and hyphens do not matter. Errors: Validation `citizenId.malformed`.
    static Result<CitizenId> parse(const QString& text);

    const QString& text() const { return m_text; }
    /// Two digits of the OLD list of provinces (63 of before 01/07/2025); empty for someone born abroad.
    QString provinceCode() const;
    /// Three digits of the country for someone born abroad; empty otherwise.
    QString countryCode() const;
    Sex sex() const;       ///< as encoded
    int birthYear() const; ///< as encoded, 1900..2399

    bool operator==(const CitizenId&) const = default;

private:
    explicit CitizenId(const QString& text) : m_text(text) {}

    int digit(qsizetype index) const { return m_text[index].unicode() - u'0'; }

    QString m_text;
};

/// What is odd about a number. Errors (it cannot be a living person's): `citizenId.century`, `citizenId.future`.
/// Warnings (they never stop): `citizenId.unknownProvince`, and against the record `citizenId.sexDiffers`,
/// `citizenId.yearDiffers`: sex and birth may have been corrected by law while the number stayed.
/// `oldProvinces`: names by the two digits of the OLD list. Source: identity cards 2.
Issues checkCitizenId(const CitizenId& id, const std::optional<Sex>& sex, const std::optional<PartialDate>& birth,
    const std::map<QString, QString>& oldProvinces, QDate today);

} // namespace tramyte::patient
