// SPDX-License-Identifier: GPL-3.0-or-later
// The medicines of a consultation.
#include "core/bill/ConsultationEdit.h"
#include "core/prescription/PrescriptionWriter.h"
#include "core/text/Fold.h"

#include <QCoreApplication>

namespace tramyte::bill {

using prescription::Line;
using prescription::Prescription;
using security::Permission;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::bill", text);
}

std::function<QString(const QString&)> always(const QString& control)
{
    return [control](const QString&) { return control; };
}

} // namespace

/// A fault of a line may lie elsewhere: the child's weight, its guardian, the main diagnosis.
QString ConsultationEdit::medicineControl(const QString& field, int row)
{
    if (field == u"main")
        return QStringLiteral("mainDiagnosis");
    if (field == u"title") // the prescriber's, the same for every row
        return QStringLiteral("medicines");
    return field == u"weightKg" || field == u"guardianName" ? field : rowOf("medicines", row);
}

void ConsultationEdit::applyMedicines(const Consultation& wanted)
{
    for (const PlannedMedicine& shown : m_shown.medicines) {
        if (partOf(wanted.medicines, shown.id))
            continue;
        attempt(Permission::Prescribe, always(QStringLiteral("medicines")), [&]() -> Result<void> {
            for (Prescription& prescription : m_record.prescriptions) {
                const auto line = std::ranges::find(prescription.lines, shown.id, &Line::id);
                if (line == prescription.lines.end())
                    continue;
                TRY(prescription::checkNotHandedOut(*line));
                prescription.lines.erase(line);
            }
            return {};
        });
    }
    for (int row = -1; PlannedMedicine planned : wanted.medicines) {
        ++row;
        const PlannedMedicine* shown = planned.id ? partOf(m_shown.medicines, planned.id) : nullptr;
        planned.overrideReason = text::tidyLine(planned.overrideReason);
        planned.handedOut = shown ? shown->handedOut : Quantity{};
        if (planned.id)
            m_rows[planned.id] = row;
        if (planned == PlannedMedicine{} || (shown && *shown == planned))
            continue;
        attempt(
            Permission::Prescribe, [row](const QString& field) { return medicineControl(field, row); },
            [&] { return putMedicine(planned, row); });
    }
}

Result<void> ConsultationEdit::putMedicine(const PlannedMedicine& planned, int row)
{
    Prescription* holder = nullptr;
    const Line* known = nullptr;
    for (Prescription& it : m_record.prescriptions) {
        if (const Line* found = planned.id ? partOf(it.lines, planned.id) : nullptr) {
            holder = &it;
            known = found;
        }
    }
    if (planned.id && !known)
        return fail(ErrorKind::NotFound, QStringLiteral("prescription.lineNotFound"),
            tr("This medicine is not prescribed any more. Open the visit anew."));
    if (known)
        TRY(prescription::checkNotHandedOut(*known));
    Line line{planned.id, {}, planned.quantity, planned.dose, planned.days, planned.overrideReason, {}};
    if (known && known->entry.code == planned.medicine) {
        line.entry = known->entry; // what was ordered keeps its price
    } else {
        TRY_LET(entry, m_around.catalogue.find(catalog::Kind::Medicine, planned.medicine, m_record.visit.day()));
        if (!entry)
            return failField(QStringLiteral("medicine"), QStringLiteral("medicine.unknown"),
                planned.medicine.isEmpty() ? tr("Choose a medicine of the list.")
                                           : tr("%1 is not in the medicine list of that day.").arg(planned.medicine));
        line.entry = *entry;
    }
    TRY_LET(passedOver,
        prescription::checkAllowed(line, {m_record.visit, m_record.patient, m_around.session, m_around.limits}));
    warn(passedOver, [row](const QString& field) { return medicineControl(field, row); });

    const bool sameForm = holder && holder->type == prescription::typeOf(line.medicine().control);
    if (!sameForm)
        line.id = m_around.ids.next<prescription::LineId>();
    m_rows[line.id] = row;
    m_touched.insert(line.id);
    if (sameForm) {
        *std::ranges::find(holder->lines, line.id, &Line::id) = std::move(line);
        return {};
    }
    if (holder) // another form (narcotics): the line goes over to it
        std::erase_if(holder->lines, [&](const Line& it) { return it.id == planned.id; });
    prescription::add(m_record.prescriptions, m_record.visit.id, std::move(line), m_moment, m_around.session.user);
    return {};
}

void ConsultationEdit::tellOfMedicines()
{
    const bool otherDiagnoses = m_record.visit.diagnoses != m_stored.visit.diagnoses;
    const bool otherWeight = m_record.visit.weightG() != m_stored.visit.weightG(); // a child's dose stands on it
    const prescription::Prescribing about{m_record.visit, m_record.patient, m_around.session, m_around.limits};
    for (const Prescription& prescription : m_record.prescriptions) {
        for (const Line& line : prescription.lines) {
            const auto row = m_rows.find(line.id);
            if (row == m_rows.end())
                continue;
            const auto control = [&](const QString& field) { return medicineControl(field, row->second); };
            const bool touched = m_touched.contains(line.id);
            if (!touched && otherDiagnoses) // a long prescription stands on the diagnosis that allows it
                refuse(prescription::checkDays(line, m_record.visit, m_around.limits), control);
            if (touched || otherWeight || m_around.tellAll)
                judgeDose(line, about, touched || otherWeight, control);
            if (touched || m_around.tellAll)
                warn(prescription::oddities(line, m_record.visit, m_record.prescriptions, m_around.session), control);
        }
    }
}

/// After all lines are put, as they count together. One that stays as it is was decided on before: it only warns.
void ConsultationEdit::judgeDose(
    const Line& line, const prescription::Prescribing& about, bool mayStop, const Control& control)
{
    for (Issue issue : prescription::checkDose(line, about, m_record.prescriptions)) {
        if (issue.severity == Severity::Error && !mayStop)
            issue.severity = Severity::Warning;
        auto judged = prescription::passOver({issue}, line.overrideReason);
        if (judged)
            warn(*judged, control);
        else
            refuse(tl::unexpected(std::move(judged).error()), control);
    }
}

} // namespace tramyte::bill
