// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Identity.h"
#include "app/demo/Staff.h"
#include "app/demo/VisitPlan.h"

namespace tramyte::demo {

/// How much was written.
struct Written {
    qint64 patients = 0;
    qint64 visits = 0;
    qint64 openVisits = 0;
    qint64 prescriptions = 0;
    qint64 payments = 0;
    qint64 lots = 0;
    std::map<Fault, qint64> faults;

    bool operator==(const Written&) const = default;
};

/// Writes what was planned into the station. There are two: ServiceRecorder and, for large stations, BulkRecorder;
/// what one of them learns to write about a visit the other has to learn too (a test compares what they wrote).
class Recorder {
public:
    virtual ~Recorder() = default;

    virtual Result<void> enrol(const PlannedRegistration& registration) = 0;
    virtual Result<void> receive(const stock::ReceiveForm& delivery) = 0;
    virtual Result<void> visit(const VisitPlan& plan) = 0;
    virtual Result<void> finish() = 0;

    const Written& written() const { return m_written; }

protected:
    Written m_written;
};

/// The card that a person shows on a day, by its place among their cards; -1 for none.
int cardShownOn(const std::vector<HeldCard>& cards, QDate day);
/// What reception enters when it hears that a card had ended the day before: the end, and the card that followed.
struct CutCard {
    patient::PatientForm ended;
    patient::PatientForm next;
};
CutCard cutCard(const HeldCard& card, QDate day);

} // namespace tramyte::demo
