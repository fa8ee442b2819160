// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ReportPaperService.h"

#include "core/storage/Database.h"

namespace tramyte::document {

ReportPaperService::ReportPaperService(
    journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo)
    : m_ledger(ledger), m_facts(ledger.db, catalogue, std::move(station), demo)
{
}

Result<Paper> ReportPaperService::paper(const security::Session& session, ReportTable table)
{
    TRY(session.require(security::Permission::ExportReports));
    const Instant now = m_ledger.clock.now();
    TRY_LET(station, m_facts.letterhead(localDay(now)));
    TRY_LET(head, m_facts.headName(localDay(now)));
    table.station = std::move(station);
    table.head = head;
    table.preparer = session.fullName.isEmpty() ? session.name : session.fullName;
    table.print = {now, table.preparer, false};
    TRY_LET(paper, paperOf(m_templates, table));
    TRY(m_ledger.db.transaction(
        [&] { return m_ledger.journal.record(session.user, journal::Action::Print, {QStringLiteral("report")}); }));
    return paper;
}

} // namespace tramyte::document
