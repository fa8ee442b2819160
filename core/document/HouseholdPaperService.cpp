// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/HouseholdPaperService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <algorithm>

namespace tramyte::document {

using security::Permission;
using security::Session;

namespace {

QString signature(const std::optional<patient::Doctor>& doctor)
{
    return doctor ? (doctor->title + u' ' + doctor->fullName).trimmed() : QString();
}

} // namespace

HouseholdPaperService::HouseholdPaperService(
    journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo)
    : m_ledger(ledger), m_facts(ledger.db, catalogue, std::move(station), demo), m_reader(ledger.db),
      m_assignments(ledger)
{
}

template <class Sheet>
Result<void> HouseholdPaperService::fillFrame(const Session& session, Sheet& sheet) const
{
    const Instant now = m_ledger.clock.now();
    const QDate day = localDay(now);
    TRY_LET(station, m_facts.letterhead(day));
    TRY_LET(head, m_facts.headName(day));
    sheet.station = std::move(station);
    sheet.head = head;
    sheet.print = {now, session.fullName.isEmpty() ? session.name : session.fullName, false};
    sheet.relation = [this, day](const QString& code) {
        const auto words = m_facts.label(catalog::Kind::HouseholdRelation, code, day);
        return words && !words->isEmpty() ? *words : code;
    };
    return {};
}

Result<Paper> HouseholdPaperService::note(const Session& session, qint64 household, Result<Paper> paper)
{
    if (paper)
        TRY(m_ledger.db.transaction([&] {
            return m_ledger.journal.record(
                session.user, journal::Action::Print, {QStringLiteral("household"), household});
        }));
    return paper;
}

Result<Paper> HouseholdPaperService::book(const Session& session, patient::HouseholdId household)
{
    TRY(session.require(Permission::PrintPapers));
    TRY(session.require(Permission::ReadPatients));
    HouseholdSheet sheet;
    TRY(fillFrame(session, sheet));
    TRY_LET(book, m_reader.book(household));
    sheet.book = std::move(book);
    if (!sheet.book.members.empty()) {
        TRY_LET(doctor, m_assignments.doctorOf(session, sheet.book.members.front().patient.id));
        sheet.doctor = signature(doctor);
    }
    return note(session, household.value, paperOf(m_templates, sheet));
}

Result<Paper> HouseholdPaperService::hamletList(const Session& session, const QString& hamlet)
{
    TRY(session.require(Permission::PrintPapers));
    TRY(session.require(Permission::ReadPatients));
    HamletSheet sheet;
    TRY(fillFrame(session, sheet));
    TRY_LET(list, m_reader.hamlet(hamlet, m_ledger.clock.today()));
    if (list.people.empty() && list.unhoused.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("hamlet.nobody"),
            QCoreApplication::translate("tramyte::document", "Nobody is known to live in %1.").arg(hamlet));
    sheet.list = std::move(list);
    TRY_LET(doctors, m_assignments.hamletDoctors(session));
    const auto line = std::ranges::find_if(
        doctors, [&](const patient::HamletDoctor& it) { return text::fold(it.hamlet) == text::fold(hamlet); });
    if (line != doctors.end())
        sheet.doctor = signature(line->doctor);
    return note(session, 0, paperOf(m_templates, sheet));
}

} // namespace tramyte::document
