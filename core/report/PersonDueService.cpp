// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PersonDueService.h"

#include "core/patient/DataRequestRepository.h"
#include "core/patient/PatientRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/storage/Database.h"
#include "core/visit/RecordGate.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace tramyte::report {

using security::Permission;
using security::Session;

namespace {

/// No law: so long before its end a card is worth a word, and so long after it is forgotten.
constexpr int kCardDays = 60;
constexpr int kFiveYearDays = 180;
/// An appointment that nobody came to is told for so long.
constexpr int kMissedDays = 60;
/// From so many days on a prescription is one for a long time.
constexpr int kLongDays = 28;
constexpr int kRunOutDays = 14;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::report", text);
}

QString shown(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

Severity severityOf(QDate day, QDate today)
{
    return day < today ? Severity::Error : Severity::Warning;
}

} // namespace

Result<std::vector<PersonDue>> PersonDueService::list(const Session& session, patient::PatientId id) const
{
    TRY(session.require(Permission::ReadPatients));
    const QDate today = m_ledger.clock.today();
    TRY_LET(patient, patient::PatientRepository(m_ledger.db).require(id));
    Dues dues;
    if (session.may(Permission::ReadQueue))
        TRY(addAppointment(dues, id, today));
    if (session.may(Permission::ReadVisits)) {
        TRY_LET(open, visit::RecordGate(m_ledger, m_catalogue).isOpen(session, id));
        if (open)
            TRY(addMedicines(dues, id, today));
    }
    addCard(dues, patient, today);
    if (session.may(Permission::ReceiveRequests))
        TRY(addRequest(dues, id, today));
    std::ranges::stable_sort(dues, {}, &PersonDue::day);
    return dues;
}

Result<void> PersonDueService::addAppointment(Dues& dues, patient::PatientId patient, QDate today) const
{
    TRY_LET(day,
        m_ledger.db
            .query(R"sql(
        SELECT a.day FROM visit v JOIN appointment a ON a.visit_id = v.id
        WHERE v.patient_id = :patient AND v.status <> 'archived' AND a.day >= :from
              AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.patient_id = :patient AND w.status <> 'archived'
                                                          AND w.arrived_at > v.arrived_at)
        ORDER BY a.day LIMIT 1)sql")
            .bind(":patient", patient)
            .bind(":from", today.addDays(-kMissedDays))
            .one([](const storage::Row& row) { return row.day(0); }));
    if (day)
        dues.push_back({QStringLiteral("appointment"), *day, severityOf(*day, today),
            *day < today        ? tr("Was to come again on %1 and has not come.").arg(shown(*day))
                : *day == today ? tr("Is to come again today.")
                                : tr("Is to come again on %1.").arg(shown(*day))});
    return {};
}

Result<void> PersonDueService::addMedicines(Dues& dues, patient::PatientId patient, QDate today) const
{
    TRY_LET(prescriptions,
        prescription::PrescriptionRepository(m_ledger.db)
            .listOfPatient(patient, startOfDay(today.addYears(-1)), startOfDay(today.addDays(1))));
    std::map<QString, std::pair<QDate, QString>> until; // of each medicine the latest end
    for (const prescription::Prescription& it : prescriptions) {
        for (const prescription::Line& line : it.lines) {
            if (line.days.value_or(0) < kLongDays)
                continue;
            const QDate end = localDay(it.prescribedAt).addDays(*line.days - 1);
            auto& known = until[line.entry.code];
            if (!known.first.isValid() || known.first < end)
                known = {end, line.entry.name};
        }
    }
    QDate first;
    QStringList names;
    for (const auto& [code, known] : until) {
        const auto& [end, name] = known;
        if (end < today.addDays(-kRunOutDays))
            continue; // was not meant to go on
        if (!first.isValid() || end < first) {
            first = end;
            names = {name};
        } else if (end == first) {
            names << name;
        }
    }
    if (first.isValid())
        dues.push_back({QStringLiteral("medicine"), first, severityOf(first, today),
            (first < today ? tr("The medicine ran out on %1: %2.") : tr("The medicine lasts until %1: %2."))
                .arg(shown(first), names.join(QStringLiteral(", ")))});
    return {};
}

void PersonDueService::addCard(Dues& dues, const patient::Patient& patient, QDate today) const
{
    const patient::InsuranceCard* card = patient.cardOn(today);
    if (card && card->validTo.isValid() && today.daysTo(card->validTo) <= kCardDays) {
        dues.push_back({QStringLiteral("card"), card->validTo, Severity::Warning,
            tr("The insurance card ends on %1.").arg(shown(card->validTo))});
    } else if (!card && !patient.cards.empty()) {
        const auto& last
            = *std::ranges::max_element(patient.cards, {}, [](const patient::InsuranceCard& it) { return it.validTo; });
        if (last.validTo.isValid() && last.validTo < today)
            dues.push_back({QStringLiteral("card"), last.validTo, Severity::Error,
                tr("The insurance card ended on %1. Ask for the new one.").arg(shown(last.validTo))});
    }
    if (card && card->fiveYears.isValid() && card->fiveYears > today && today.daysTo(card->fiveYears) <= kFiveYearDays)
        dues.push_back({QStringLiteral("fiveYears"), card->fiveYears, Severity::Warning,
            tr("Five years of insurance in a row are reached on %1.").arg(shown(card->fiveYears))});
}

Result<void> PersonDueService::addRequest(Dues& dues, patient::PatientId patient, QDate today) const
{
    TRY_LET(requests, patient::DataRequestRepository(m_ledger.db).list(patient));
    std::erase_if(requests, [](const auto& it) { return it.state != patient::DataRequest::State::Open; });
    const auto first = std::ranges::min_element(requests, {}, &patient::DataRequest::nextDay);
    if (first != requests.end()) {
        const patient::DataRequest& it = *first;
        dues.push_back(
            {QStringLiteral("request"), it.nextDay(), it.isOverdue(today) ? Severity::Error : Severity::Warning,
                (it.acknowledgedAt ? tr("Request %1 is to be answered by %2.")
                                   : tr("Request %1 is to be acknowledged by %2."))
                    .arg(it.number, shown(it.nextDay()))});
    }
    return {};
}

} // namespace tramyte::report
