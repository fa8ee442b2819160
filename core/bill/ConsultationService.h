// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/BillService.h"
#include "core/bill/ConsultationEdit.h"
#include "core/bill/EarlierStates.h"
#include "core/prescription/PrescriptionWriter.h"
#include "core/settings/Settings.h"
#include "core/visit/RecordGate.h"

namespace tramyte::bill {

/// What saving and closing would say and cost. `Issue::field` names the control: `reason`, `systolic` and the other
/// vital signs, `mainDiagnosis`, `otherDiagnoses.1`, `medicines.2`, `services.0`, `appointmentDay`, `outcome` ...; an
/// error that may be passed over (prescription::mayPassOver) goes away with a reason on the line.
struct Preview {
    std::optional<Bill> bill; ///< of what is in order; none for who may not read visits
    Issues issues;
};

struct Saved {
    Consultation consultation; ///< as it is stored now, with ids and revision
    Issues warnings;
};

/// The whole consultation screen as one value: read, tried, saved and closed in one piece. Only what differs from the
/// stored state is written, and only for that a right is needed.
class ConsultationService {
public:
    ConsultationService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, int device);
    ConsultationService(const ConsultationService&) = delete; // its parts refer to each other

    /// As it is stored; who looked is noted. Error: `record.reasonNeeded` (see visit::RecordGate). Without the right to
    /// read visits: reason and vital signs only.
    Result<Consultation> read(const security::Session& session, visit::VisitId visit);
    /// Everything that saving and closing would say and cost now; nothing is written. Errors: NotFound, Permission, Io;
    /// all else is among the issues.
    Result<Preview> preview(const security::Session& session, const Consultation& consultation) const;
    /// One transaction: all of it or nothing. Lines are told apart by their ids: an absent one is taken off, a changed
    /// one put right, one without an id is new; new ones are ordered now, but inside the visit. Nothing changed writes
    /// nothing. Errors: those of each part, `field` naming the control as in the preview; Conflict (someone else
    /// changed the visit or its medicines since it was read); Validation `visit.notOpen`.
    Result<Saved> save(const security::Session& session, const Consultation& consultation, const QString& token = {});
    /// Saves and closes in one transaction. `form.visit` is not needed; the end of an amended visit stays when the form
    /// does not tell another. Errors: of both.
    Result<Closed> finish(const security::Session& session, const Consultation& consultation, const CloseForm& form,
        const QString& token = {});
    /// The states before each amendment, oldest first.
    Result<std::vector<EarlierState>> earlier(const security::Session& session, visit::VisitId visit) const;

private:
    Result<ConsultationRecord> recordOf(visit::VisitId visit) const;
    Result<Consultation> shown(const security::Session& session, visit::VisitId visit) const;
    Result<Saved> saveWithin(const security::Session& session, const Consultation& wanted);
    Result<void> write(
        const security::Session& session, const ConsultationRecord& stored, const ConsultationRecord& wanted);
    void announce(visit::VisitId visit) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    ChangeFeed m_held; ///< news of the parts: told by this service after its own commit
    journal::Ledger m_parts;
    visit::VisitRepository m_visits;
    prescription::PrescriptionRepository m_prescriptions;
    patient::PatientRepository m_patients;
    settings::SettingRepository m_settings;
    BillRepository m_bills;
    visit::VisitWriter m_visitWriter;
    prescription::PrescriptionWriter m_prescriptionWriter;
    VisitPricer m_pricer;
    BillService m_closing;
    visit::RecordGate m_gate;
};

} // namespace tramyte::bill
