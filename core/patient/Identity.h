// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace tramyte::patient {

using PatientId = Id<struct PatientTag>;
struct Patient;

/// A number by which a person is or was known, with the time in which it held. Nothing is unique: numbers are
/// cancelled and given anew. Source: health record 2; identity cards 1.
struct Identifier {
    QString kind; ///< one of `identifierKinds()`
    QString value;
    QString country = {}; ///< of a foreign paper, as MA_QUOCTICH; empty: Viet Nam
    QDate from = {};      ///< first day, or the day on which it was first seen; invalid: not known
    QDate to = {};        ///< last day; invalid: it still holds
    QString source = {};  ///< one of `identifierSources()`; empty: not noted
    Instant enteredAt = {};
    std::optional<Instant> toldAt = {}; ///< of a temporary number: when the People's Committee was told

    bool holds() const { return !to.isValid(); }
    bool operator==(const Identifier&) const = default;
};

/// citizenId (12 digits), oldId (9 digits), cancelledId, passport, foreignId, originCertificate, electronicId,
/// birthCertificate, temporary.
const QStringList& identifierKinds();
/// scanned, typed, chip, vneid, portal.
const QStringList& identifierSources();
/// What a number is by its form: citizenId, oldId or passport.
QString kindOfNumber(const QString& number);

/// Where a person lived before, in the words of that time; of before 01/07/2025 they name a district.
struct PastAddress {
    QString text;
    QString hamlet = {};
    QString communeCode = {}; ///< of the list in force on the last day
    QString provinceCode = {};
    QDate from = {};
    QDate to = {}; ///< last day

    bool operator==(const PastAddress&) const = default;
};

/// The last day on which an address had a district. Source: QĐ 19/2025/QĐ-TTg.
inline QDate lastDayOfDistricts()
{
    return {2025, 6, 30};
}

/// Someone who stands by the person; with a record of their own, or by name only.
struct Relative {
    QString relation; ///< one of `relations()`
    PatientId person = {};
    QString name = {};
    QString number = {}; ///< citizen ID of someone without a record
    QString phone = {};
    QString basis = {}; ///< the paper or fact that makes them so
    QDate from = {};
    QDate to = {};

    bool holds() const { return !to.isValid(); }
    bool operator==(const Relative&) const = default;
};

/// mother, father, guardian, carer, representative.
const QStringList& relations();

/// Every number of a person, the current ones first: what the history has, and what the form shows without one.
std::vector<Identifier> identifiersOf(const Patient& patient);
/// The number under which an unknown person is kept until there is a name; null when the person is known.
const Identifier* openTemporary(const Patient& patient);
/// The current relative of a kind; null when none is known.
const Relative* relativeOf(const Patient& patient, const QString& relation);

/// Puts into the history what a change of the form ends: numbers and addresses that were replaced. `source`: how the
/// current number was come by; empty: not noted.
void noteHistory(const Patient& before, Patient& after, const QString& source, QDate today, Instant now);

QJsonObject toJson(const Identifier& identifier);
QJsonObject toJson(const PastAddress& address);
QJsonObject toJson(const Relative& relative);

} // namespace tramyte::patient
