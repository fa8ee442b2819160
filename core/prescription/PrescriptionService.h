// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/journal/Ledger.h"
#include "core/patient/PatientRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/prescription/PrescriptionWriter.h"
#include "core/security/Session.h"
#include "core/settings/Settings.h"
#include "core/stock/StockRepository.h"
#include "core/visit/RecordGate.h"
#include "core/visit/VisitRepository.h"

namespace tramyte::prescription {

struct PrescribeForm {
    visit::VisitId visit;
    QString medicine; ///< code of the medicine list
    Quantity quantity;
    Dose dose;
    std::optional<int> days;
    std::optional<Instant> at; ///< the visit's arrival when not told
    QString overrideReason;
    QString token;
};

struct DispenseForm {
    visit::VisitId visit;
    std::optional<LineId> line;       ///< all lines of the visit when not told
    std::optional<Quantity> quantity; ///< what is left to hand out when not told; only with a line
    std::optional<Instant> at;
    QString token;
};

struct Prescribed {
    Prescription prescription;
    LineId line;
    Issues warnings;
};

/// A medicine that a patient takes, or took last.
struct CurrentMedicine {
    visit::VisitId visit;
    Line line;
    QDate from;                 ///< on which it was prescribed
    std::optional<QDate> until; ///< last day for which it was prescribed; none when nobody can tell
    bool isRunning = false;     ///< whether that day has not passed; of unknown length: not
};

/// Prescribing and handing out.
class PrescriptionService {
public:
    PrescriptionService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station);

    /// Puts one medicine on the visit's prescription of its type, which is place when there is none.
    /// Errors: Validation (see judge; the visit is closed; unknown medicine), Permission.
    Result<Prescribed> prescribe(const security::Session& session, const PrescribeForm& form);
    /// Puts a line right that nothing was handed out on; it keeps its id, and the price it was ordered at unless the
    /// medicine is another one. `form.visit` is not needed. Errors: as for prescribe; NotFound; Validation
    /// `prescription.handedOut`.
    Result<Prescribed> replace(const security::Session& session, LineId line, const PrescribeForm& form);
    /// Takes a line off that nothing was handed out on. A prescription without lines is no longer listed; its code is
    /// not given again. Errors: NotFound, Validation (handed out, the visit is closed), Permission.
    Result<Prescription> remove(const security::Session& session, LineId line);
    /// Hands out by earliest expiry. Errors: Validation (short stock, more than prescribed), Permission.
    Result<std::vector<Prescription>> dispense(const security::Session& session, const DispenseForm& form);

    /// Error: `record.reasonNeeded` (see visit::RecordGate), here and below.
    Result<std::vector<Prescription>> listOfVisit(const security::Session& session, visit::VisitId visit) const;
    /// What the patient takes on `day`: lines whose days still run, and all lines of the last visit at which anything
    /// was prescribed (within a year). Newest first.
    Result<std::vector<CurrentMedicine>> currentMedicines(
        const security::Session& session, patient::PatientId patient, QDate day) const;

private:
    struct Place {
        Prescription prescription;
        visit::Visit visit;
    };
    Result<Place> placeOf(LineId line) const;
    Result<Line> lineOf(const PrescribeForm& form, const visit::Visit& visit, LineId id) const;
    Result<void> handOut(const security::Session& session, Line& line, Quantity quantity, Instant at);

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    PrescriptionRepository m_prescriptions;
    visit::VisitRepository m_visits;
    patient::PatientRepository m_patients;
    settings::SettingRepository m_settings;
    stock::StockRepository m_lots;
    PrescriptionWriter m_writer;
    visit::RecordGate m_gate;
};

} // namespace tramyte::prescription
