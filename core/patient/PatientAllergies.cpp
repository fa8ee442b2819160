// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

Result<Patient> PatientService::endAllergy(
    const Session& session, PatientId id, AllergyId allergy, const QString& reason)
{
    TRY(session.require(Permission::Examine));
    if (text::tidyLine(reason).isEmpty())
        return failField(QStringLiteral("reason"), QStringLiteral("allergy.reasonMissing"),
            tr("Say why this allergy does not hold any more."));
    auto done = m_ledger.db.transaction([&]() -> Result<Patient> {
        TRY_LET(before, m_patients.require(id));
        FilledPatient filled{before, {}};
        auto& held = filled.patient.allergies;
        const auto found = std::ranges::find(held, allergy, &Allergy::id);
        if (found == held.end())
            return fail(ErrorKind::NotFound, QStringLiteral("allergy.notFound"),
                tr("This allergy is not in the record any more. Open the record anew."));
        filled.patient.endedAllergies.push_back({*found, m_ledger.clock.now(), text::tidyLine(reason)});
        held.erase(found);
        TRY_LET(written, write(session, before, std::move(filled), Action::Change));
        return written.patient;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {id.value});
    return done;
}

Result<Patient> PatientService::denyAllergies(const Session& session, PatientId id)
{
    TRY(session.require(Permission::Examine));
    auto done = m_ledger.db.transaction([&]() -> Result<Patient> {
        TRY_LET(before, m_patients.require(id));
        if (!before.allergies.empty())
            return fail(ErrorKind::Validation, QStringLiteral("allergy.stillKnown"),
                tr("An allergy is entered. End it first, with the reason."));
        if (before.noAllergies)
            return before;
        FilledPatient filled{before, {}};
        filled.patient.noAllergies = AllergyDenial{m_ledger.clock.now(), session.user};
        TRY_LET(written, write(session, before, std::move(filled), Action::Change));
        return written.patient;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {id.value});
    return done;
}

} // namespace tramyte::patient
