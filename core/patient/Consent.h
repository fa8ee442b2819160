// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::patient {

using ConsentId = Id<struct ConsentTag>;

/// How somebody said it.
enum class ConsentWay { Paper, Spoken, Electronic };

QString wordOf(ConsentWay way);
std::optional<ConsentWay> consentWayOf(const QString& word);

/// What a person answered when asked to agree to one purpose; the text that was shown is kept with it. Only an answer
/// is entered: silence is none. Source: Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP.
struct Consent {
    /// Taken back; what was done before stays lawful.
    struct Withdrawal {
        Instant at;
        QString by; ///< who took it back, full name
        ConsentWay way = ConsentWay::Paper;
        QString note;

        bool operator==(const Withdrawal&) const = default;
    };

    ConsentId id;
    PatientId patient;
    QString purpose;     ///< code of the list of purposes
    QString purposeName; ///< as it was called
    QString shown;       ///< the whole text that was shown
    QDate shownFrom;     ///< first day of that text's version
    bool given = false;  ///< agreed; else asked and refused
    bool byPatient = false;
    QString representative; ///< full name; empty: none
    QString relation;       ///< of the representative to the person
    ConsentWay way = ConsentWay::Paper;
    QString witness; ///< of a spoken answer
    QString note;    ///< what the text leaves open: for whom, for which study
    Instant at;      ///< when it was said
    std::optional<Withdrawal> withdrawal;
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;

    /// Whether the person agrees now.
    bool holds() const { return given && !withdrawal; }
    bool operator==(const Consent&) const = default;
};

/// The canonical state.
QJsonObject toJson(const Consent& consent);

} // namespace tramyte::patient
