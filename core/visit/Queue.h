// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/Visit.h"

namespace tramyte::visit {

/// Why someone is called before others. Source: Luật 15/2023/QH15 Art. 3: emergencies, children under 6, pregnant
/// women, severely disabled people, people from 75 on, people of merit; the ages are settings.
enum class Priority { Ordinary, Child, Elderly, Pregnant, Disabled, Merit, Emergency };

QString wordOf(Priority priority);
/// Error-free reading of a word; Ordinary for one that is not known.
Priority priorityOf(const QString& word);
/// 0 is called first: emergencies, then everyone with priority, then the others.
int rankOf(Priority priority);

/// The ages of the priority rules, as they hold on one day.
struct PriorityAges {
    int childUnder = 6;   ///< years
    int elderlyFrom = 75; ///< years
};

/// What is known speaks for itself: an emergency by arrival code, a child or an old person by birth (a birth of which
/// only the year is known counts in their favour). What is not stored is not guessed.
Priority priorityByRule(
    const QString& arrivalCode, const std::optional<PartialDate>& birth, QDate day, const PriorityAges& ages);

/// One visit of the day's queue: who is here, not what ails them.
struct QueueRow {
    VisitId visit;
    int ticket = 0; ///< of its day; 0 for a visit from before there were tickets
    patient::PatientId patient;
    QString patientCode;
    QString fullName;
    std::optional<PartialDate> birth;
    Sex sex = Sex::Other;
    QString hamlet;
    QString guardianName;
    QString reason; ///< why they came
    Instant arrivedAt;
    std::optional<Instant> calledAt;
    QString calledBy; ///< full name
    Priority priority = Priority::Ordinary;
    Status status = Status::Open;
    std::optional<Instant> closedAt;
    QString priorityReason = {}; ///< of a priority set by hand
    QString code = {};           ///< of the visit
    QString arrivalCode = {};

    bool isWaiting() const { return status == Status::Open && !calledAt; }
};

/// The order of a list: who is being seen, then who waits in the order of calling, then who has gone, latest first.
bool comesBefore(const QueueRow& one, const QueueRow& other);

/// Someone with an appointment on a day who has not come yet.
struct ExpectedRow {
    patient::PatientId patient;
    QString patientCode;
    QString fullName;
    std::optional<PartialDate> birth;
    Sex sex = Sex::Other;
    QString hamlet;
    QString phone;
    VisitId fromVisit; ///< at which the appointment was made
    QDate fromDay;
    QString note;
};

struct Expected {
    std::vector<ExpectedRow> rows; ///< by name
    bool more = false;             ///< whether there are others besides
};

} // namespace tramyte::visit
