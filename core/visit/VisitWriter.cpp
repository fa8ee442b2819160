// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/VisitWriter.h"

#include "core/visit/VisitParts.h"

namespace tramyte::visit {

Result<Visit> VisitWriter::write(
    const security::Session& session, journal::Action action, const Visit& before, Visit after)
{
    if (after == before)
        return before;
    if (after.appointment && after.appointment->number.isEmpty()) {
        TRY_LET(number, nextSlipNumber(QStringLiteral("appointment"), after));
        after.appointment->number = number;
        after.appointment->issuedAt = m_ledger.clock.now();
    }
    if (after.referral && after.referral->number.isEmpty()) {
        TRY_LET(number, nextSlipNumber(QStringLiteral("referral"), after));
        after.referral->number = number;
        after.referral->issuedAt = m_ledger.clock.now();
    }
    TRY(m_visits.update(after));
    ++after.revision; // as it lies in the file now: what was written is what is known
    TRY(m_ledger.journal.record(session.user, action,
        {QStringLiteral("visit"), after.id.value, after.revision, toJson(before), toJson(after)}));
    return after;
}

Result<QString> VisitWriter::nextSlipNumber(const QString& kind, const Visit& visit)
{
    const int year = visit.day().year();
    TRY_LET(number, m_series.next(kind, year, m_device));
    return slipNumberOf(year, number);
}

} // namespace tramyte::visit
