// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/IdGenerator.h"
#include "core/base/Issue.h"
#include "core/bill/Consultation.h"
#include "core/patient/Patient.h"
#include "core/prescription/PrescriptionRules.h"
#include "core/security/Session.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace tramyte::bill {

/// Everything that a consultation is about.
struct ConsultationRecord {
    visit::Visit visit;
    std::vector<prescription::Prescription> prescriptions;
    patient::Patient patient;

    bool operator==(const ConsultationRecord&) const = default;
};

/// What the user may see of it: without the right to read visits only why the patient came, and what they measured.
Consultation shownTo(const security::Session& session, Consultation consultation);

/// Puts what someone typed into the record, in memory: each part that differs from what they were shown, by its own
/// right and its own rules. A refused part leaves the record as it was.
class ConsultationEdit {
public:
    /// What surrounds it; all of it and the stored record live longer.
    struct Around {
        const security::Session& session;
        const catalog::Catalogue& catalogue;
        const prescription::Limits& limits;
        IdGenerator& ids;
        Instant now;
        bool tellAll = false; ///< warnings of lines that stay as they are too
    };
    ConsultationEdit(const ConsultationRecord& stored, const Around& around);

    void apply(const Consultation& wanted);

    /// The record as it would be.
    const ConsultationRecord& record() const { return m_record; }
    /// Of each refused part, in the order of the screen; `field` names the control.
    const std::vector<Error>& errors() const { return m_errors; }
    const Issues& warnings() const { return m_warnings; }
    /// The control of a field that a rule named: `line.<id>` is one of the medicines, `main` the main diagnosis.
    QString controlOf(const QString& field) const;

private:
    using Step = std::function<Result<void>()>;
    using Control = std::function<QString(const QString& field)>;
    /// `medicines.2`: the control of a row.
    static QString rowOf(const char* list, int row);
    static QString medicineControl(const QString& field, int row);
    template <class Part, class PartId>
    static const Part* partOf(const std::vector<Part>& parts, PartId id)
    {
        const auto found = std::ranges::find(parts, id, &Part::id);
        return found == parts.end() ? nullptr : &*found;
    }
    void attempt(security::Permission permission, const Control& control, const Step& step);
    void refuse(Result<void> done, const Control& control);
    void applyReason(const Consultation& wanted);
    void applyVitals(const Consultation& wanted);
    void applyTexts(const Consultation& wanted);
    void applyDiagnoses(const Consultation& wanted);
    void applyAppointment(const Consultation& wanted);
    void applyServices(const Consultation& wanted);
    void applyMedicines(const Consultation& wanted);
    void applyOutcome(const Consultation& wanted);
    Result<void> putService(const PlannedService& planned, const visit::ServiceOrder* known);
    Result<void> putMedicine(const PlannedMedicine& planned, int row);
    void tellOfMedicines();
    void judgeDose(
        const prescription::Line& line, const prescription::Prescribing& about, bool mayStop, const Control& control);
    void warn(const Issues& issues, const Control& control);

    const ConsultationRecord& m_stored;
    Around m_around;
    ConsultationRecord m_record;
    Consultation m_shown;
    Instant m_moment; ///< of what is new: now, but inside the visit
    std::vector<Error> m_errors;
    Issues m_warnings;
    std::map<prescription::LineId, int> m_rows; ///< which row of the screen a line stands in
    std::set<prescription::LineId> m_touched;
};

} // namespace tramyte::bill
