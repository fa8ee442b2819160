// SPDX-License-Identifier: GPL-3.0-or-later
// What the service of households shows; what it changes is in HouseholdService.cpp.
#include "core/patient/HouseholdService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

Result<HouseholdBook> HouseholdService::view(const Session& session, HouseholdId id)
{
    TRY(session.require(Permission::ReadPatients));
    return m_ledger.db.transaction([&]() -> Result<HouseholdBook> {
        TRY_LET(book, m_reader.book(id));
        TRY(m_ledger.journal.record(
            session.user, Action::View, {QStringLiteral("household"), id.value, book.household.revision}));
        return book;
    });
}

Result<HouseholdId> HouseholdService::idOf(const Session& session, const QString& typed) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(known, m_households.findByCode(text::tidyLine(typed)));
    if (known)
        return *known;
    if (const auto id = parseId<HouseholdId>(typed)) {
        TRY_LET(found, m_households.find(*id));
        if (found)
            return *id;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("household.notFound"),
        QCoreApplication::translate("tramyte::patient", "There is no household with the number %1.").arg(typed));
}

Result<std::vector<HouseholdLine>> HouseholdService::search(
    const Session& session, const QString& text, int limit) const
{
    TRY(session.require(Permission::ReadPatients));
    return m_reader.search(text, limit, m_ledger.clock.today());
}

Result<std::vector<HamletLine>> HouseholdService::hamlets(const Session& session) const
{
    TRY(session.require(Permission::ReadPatients));
    return m_reader.hamlets();
}

Result<HamletList> HouseholdService::hamlet(const Session& session, const QString& hamlet) const
{
    TRY(session.require(Permission::ReadPatients));
    return m_reader.hamlet(hamlet, m_ledger.clock.today());
}

Result<Residence> HouseholdService::residence(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReadPatients));
    return m_reader.residence(patient, m_ledger.clock.today());
}

} // namespace tramyte::patient
