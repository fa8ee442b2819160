// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prescription/Prescription.h"
#include "core/visit/Visit.h"

#include <QStringList>

namespace tramyte::bill {

/// One medicine of the plan.
struct PlannedMedicine {
    prescription::LineId id; ///< none: new
    QString medicine;        ///< code of the medicine list
    Quantity quantity;
    prescription::Dose dose;
    std::optional<int> days;
    QString overrideReason;  ///< why a block (see prescription::mayPassOver) is passed over
    Quantity handedOut = {}; ///< only told, never written: a line with something handed out stays as it is

    bool operator==(const PlannedMedicine&) const = default;
};

/// One service of the plan.
struct PlannedService {
    visit::ServiceOrderId id; ///< none: new
    QString code;             ///< of the service list
    Quantity quantity = Quantity::units(1);
    QString performer; ///< log-in name; empty: who orders it
    QString result;

    bool operator==(const PlannedService&) const = default;
};

/// The consultation screen as one plain value: what is stored, or what someone is typing.
struct Consultation {
    visit::VisitId visit;
    int revision = 0; ///< of the visit when it was read
    QString reason;
    visit::VitalSigns vitals; ///< the latest measuring; with its id it is put right, without one it is a new measuring
    QString history;
    QString examination;
    QString mainDiagnosis; ///< code of the ICD-10 list
    QStringList otherDiagnoses;
    QString diagnosisText;
    QString advice;
    QDate appointmentDay; ///< not valid: no appointment
    QString appointmentNote;
    std::vector<PlannedMedicine> medicines;
    std::vector<PlannedService> services;
    QString outcome;            ///< see visit::outcomeOf; read: its word
    QString medicinesSeen = {}; ///< mark of the medicines as they were read, so that nobody else's line is lost

    bool operator==(const Consultation&) const = default;
};

/// What a visit with its prescriptions shows on the screen.
Consultation consultationOf(const visit::Visit& visit, const std::vector<prescription::Prescription>& prescriptions);

/// For drafts; read back it is the same value exactly.
QJsonObject toJson(const Consultation& consultation);
/// What an older draft does not have is empty. Error: Validation `draft.unreadable`.
Result<Consultation> consultationFrom(const QJsonObject& object);

} // namespace tramyte::bill
