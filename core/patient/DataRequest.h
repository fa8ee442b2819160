// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"

namespace tramyte::patient {

using DataRequestId = Id<struct DataRequestTag>;

/// What somebody asks about their own data: to see, copy, correct, restrict, delete it. The days to answer in are
/// computed when it comes in, by the rules of that day. Source: Luật 91/2025/QH15, NĐ 356/2025/NĐ-CP.
struct DataRequest {
    enum class State {
        Open,
        Done,
        Refused,
        TakenBack, ///< the person does not want it any more
    };

    DataRequestId id;
    QString number; ///< `2026-0001`
    PatientId patient;
    QString kind;     ///< code of the list of kinds
    QString kindName; ///< as it was called
    Instant receivedAt;
    QString askedBy;                              ///< full name of a representative; empty: the person
    QString relation;                             ///< of the representative to the person
    QString channel = QStringLiteral("inPerson"); ///< inPerson, letter, phone, electronic
    QString wish;                                 ///< what exactly is asked
    bool thirdParty = false;                      ///< others must be asked first, which takes longer
    QDate acknowledgeBy;                          ///< last day to say that it came in
    QDate due;                                    ///< last day to answer
    std::optional<Instant> acknowledgedAt;
    bool extended = false;
    QString extensionReason;
    State state = State::Open;
    QString outcome; ///< what was done, or why it was refused
    std::optional<Instant> closedAt;
    UserId closedBy;
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;

    bool isOverdue(QDate today) const
    {
        return state == State::Open && (due < today || (!acknowledgedAt && acknowledgeBy < today));
    }
    /// The day that comes next: to acknowledge, or to answer.
    QDate nextDay() const { return acknowledgedAt ? due : acknowledgeBy; }
    bool operator==(const DataRequest&) const = default;
};

QString wordOf(DataRequest::State state);
std::optional<DataRequest::State> requestStateOf(const QString& word);
/// The words of the ways in which a request comes.
const QStringList& requestChannels();

/// The canonical state.
QJsonObject toJson(const DataRequest& request);

} // namespace tramyte::patient
