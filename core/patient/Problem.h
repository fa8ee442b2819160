// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::patient {

using ProblemId = Id<struct ProblemTag>;

/// Something that a person lives with beyond one visit: a chronic disease, a disability, what was once operated on.
struct Problem {
    enum class State {
        Active,
        Resolved,
        Mistaken, ///< entered in error; stays readable
    };

    ProblemId id;
    PatientId patient;
    QString code; ///< ICD-10
    QString name; ///< as the list named the code when it was entered
    std::optional<PartialDate> since;
    State state = State::Active;
    QDate ended; ///< of a resolved one; not valid: unknown
    QString note;
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;

    bool operator==(const Problem&) const = default;
};

QString wordOf(Problem::State state);
std::optional<Problem::State> problemStateOf(const QString& word);
/// The category of an ICD-10 code: `E11` of `E11.9`.
QString categoryOf(const QString& code);

/// The canonical state.
QJsonObject toJson(const Problem& problem);

} // namespace tramyte::patient
