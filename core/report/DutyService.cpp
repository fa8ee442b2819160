// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DutyService.h"

#include "core/catalog/Field.h"
#include "core/patient/DataRequestRepository.h"
#include "core/patient/IdentityService.h"
#include "core/storage/Database.h"
#include "core/visit/LookupService.h"

#include <QCoreApplication>

#include <algorithm>

namespace tramyte::report {

using security::Permission;
using security::Session;

namespace {

/// No law: so long before its expiry a lot can still be used up or handed back.
constexpr int kExpiryWarningDays = 60;
/// For how many days back a medicine counts as used.
constexpr int kUsedDays = 30;
/// Within which the commune People's Committee is told of somebody unknown, when the list does not say. Source: Luật
/// Khám bệnh, chữa bệnh 2023, Điều 72.
constexpr int kUnknownHours = 48;
/// So long before its last day a request of a person is told.
constexpr int kRequestDays = 3;

QString tr(const char* text, const char* meaning = nullptr, int count = -1)
{
    return QCoreApplication::translate("tramyte::report", text, meaning, count);
}

QString shown(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

/// Ids are sorted by the moment of their making (see IdGenerator): the first one of a day.
qint64 firstIdOf(QDate day)
{
    constexpr int kBitsBelowTime = 22;
    static const qint64 epoch = instantOfId(0).ms;
    return (startOfDay(day).ms - epoch) << kBitsBelowTime;
}

struct Found {
    int count = 0;
    QDate first;
};

} // namespace

Result<std::vector<Duty>> DutyService::list(const Session& session) const
{
    TRY(session.require(Permission::ReadDuties));
    const QDate today = m_ledger.clock.today();
    Duties duties;
    if (session.may(Permission::ReadQueue)) {
        TRY_LET(count, appointmentsNotCome(today));
        if (count > 0)
            duties.push_back({QStringLiteral("appointments.expected"), Severity::Warning, count,
                tr("%n people have an appointment today and have not come yet.", nullptr, count),
                QStringLiteral("today"), today, QStringLiteral("expected")});
    }
    if (session.may(Permission::RegisterPatients))
        TRY(addPeople(duties, today));
    if (session.may(Permission::AmendVisits))
        TRY(addVisitsLeftOpen(duties, today));
    if (session.may(Permission::ReceiveRequests))
        TRY(addRequests(duties, today));
    if (session.may(Permission::ExportClaims)) {
        const QDate month(today.year(), today.month(), 1);
        TRY(addUnsentClaims(duties, today, month.addMonths(-1)));
        TRY(addUnsentClaims(duties, today, month));
    }
    // the shelf is the pharmacist's, and the head answers for it
    if (session.may(Permission::ManageStock) || session.roles.contains(security::Role::Head))
        TRY(addLots(duties, today));
    if (session.may(Permission::EditCatalog))
        TRY(addMedicinesWithoutPrice(duties, today));
    if (session.may(Permission::EditSettings)) {
        TRY(addStarterLists(duties));
        TRY(addUsersWithoutTitle(duties));
    }
    std::ranges::stable_sort(duties, [](const Duty& one, const Duty& other) { return one.severity < other.severity; });
    return duties;
}

Result<DayFigures> DutyService::figures(const Session& session, QDate day) const
{
    TRY(session.require(Permission::ReadQueue));
    DayFigures figures;
    std::optional<Instant> firstWaiting;
    const auto read = m_ledger.db
                          .query(R"sql(
        SELECT count(*), coalesce(sum(waits), 0), min(CASE WHEN waits THEN arrived_at END)
        FROM (SELECT v.arrived_at AS arrived_at,
                     v.status = 'open' AND t.called_at IS NULL AS waits
              FROM visit v LEFT JOIN queue_ticket t ON t.visit_id = v.id
              WHERE v.arrived_at >= :from AND v.arrived_at < :end AND v.status <> 'archived'))sql")
                          .bind(":from", startOfDay(day))
                          .bind(":end", startOfDay(day.addDays(1)))
                          .each([&](const storage::Row& row) {
                              figures.waiting = row.number(1);
                              figures.seen = row.number(0) - figures.waiting;
                              firstWaiting = row.maybeInstant(2);
                          });
    TRY(read);
    const Instant now = m_ledger.clock.now();
    if (firstWaiting && day == localDay(now))
        figures.longestWaitMinutes = static_cast<int>(std::max<qint64>(0, now.ms - firstWaiting->ms) / 60'000);
    TRY_LET(expected, appointmentsNotCome(day));
    figures.appointmentsNotCome = expected;
    if (session.may(Permission::CheckClaims)) {
        TRY_LET(check, claim::MonthTally::find(m_ledger.db, day));
        figures.claims = check;
    }
    return figures;
}

Result<int> DutyService::appointmentsNotCome(QDate day) const
{
    TRY_LET(count,
        m_ledger.db
            .query(R"sql(
        SELECT count(DISTINCT v.patient_id)
        FROM appointment a JOIN visit v ON v.id = a.visit_id JOIN patient p ON p.id = v.patient_id
        WHERE a.day = :day AND v.status <> 'archived' AND p.archived = 0
              AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.patient_id = v.patient_id AND w.arrived_at >= :from
                                                          AND w.arrived_at < :end AND w.status <> 'archived'))sql")
            .bind(":day", day)
            .bind(":from", startOfDay(day))
            .bind(":end", startOfDay(day.addDays(1)))
            .number());
    return static_cast<int>(count);
}

Result<void> DutyService::addPeople(Duties& duties, QDate today) const
{
    TRY_LET(rule, m_catalogue.find(catalog::Kind::Parameter, QStringLiteral("unknownPersonHours"), today));
    const int hours = rule ? catalog::numberField(*rule, QStringLiteral("value"), kUnknownHours) : kUnknownHours;
    TRY_LET(unknown, patient::IdentityService::countOverdue(m_ledger.db, m_ledger.clock.now(), hours));
    if (unknown > 0)
        duties.push_back({QStringLiteral("patients.unknown"), Severity::Error, unknown,
            tr("%n patients have been unknown for more than %1 hours: tell the commune People's Committee, then note "
               "it "
               "here.",
                nullptr, unknown)
                .arg(hours),
            QStringLiteral("patients"), {}, QStringLiteral("lookups")});
    TRY_LET(cards, visit::LookupService::count(m_ledger.db, m_catalogue, today));
    if (cards > 0)
        duties.push_back({QStringLiteral("cards.toLookUp"), Severity::Warning, cards,
            tr("%n insurance cards are still to be looked up at the portal.", nullptr, cards),
            QStringLiteral("patients"), {}, QStringLiteral("lookups")});
    return {};
}

Result<void> DutyService::addVisitsLeftOpen(Duties& duties, QDate today) const
{
    TRY_LET(found,
        m_ledger.db
            .query(R"sql(
        SELECT count(*), min(arrived_at) FROM visit INDEXED BY visit_open
        WHERE status = 'open' AND arrived_at < :today)sql")
            .bind(":today", startOfDay(today))
            .one([](const storage::Row& row) {
                return Found{row.number(0), row.isNull(1) ? QDate() : localDay(row.instant(1))};
            }));
    if (found && found->count > 0)
        duties.push_back({QStringLiteral("visits.leftOpen"), Severity::Error, found->count,
            tr("%n visits of earlier days are still open, the oldest since %1. Close them.", nullptr, found->count)
                .arg(shown(found->first)),
            QStringLiteral("today"), found->first, QStringLiteral("leftOpen")});
    return {};
}

Result<void> DutyService::addUnsentClaims(Duties& duties, QDate today, QDate month) const
{
    const QDate next = month.addMonths(1);
    TRY_LET(unsent,
        m_ledger.db
            .query(R"sql(
        SELECT count(*) FROM visit v
        WHERE v.closed_at >= :from AND v.closed_at < :end AND v.status = 'closed' AND v.card_id IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM claim_sent s WHERE s.visit_id = v.id
                                                              AND s.visit_revision = v.revision))sql")
            .bind(":from", startOfDay(month))
            .bind(":end", startOfDay(next))
            .number());
    const int count = static_cast<int>(unsent);
    if (count == 0)
        return {};
    Duty duty{QStringLiteral("claims.unsent"), Severity::Warning, count,
        tr("%n insured visits of %1 have not been exported as they are now.", nullptr, count)
            .arg(month.toString(QStringLiteral("MM/yyyy"))),
        QStringLiteral("claims"), {}};
    // the month's claims go out before this day of the next month
    TRY_LET(closing, m_catalogue.find(catalog::Kind::Parameter, QStringLiteral("claimClosingDay"), today));
    bool known = false;
    const int day = closing ? closing->field(QStringLiteral("value")).toInt(&known) : 0;
    if (known && day > 1 && day <= next.daysInMonth()) {
        duty.due = next.addDays(day - 2);
        const int left = static_cast<int>(today.daysTo(duty.due));
        if (left < 0)
            duty.severity = Severity::Error;
        duty.message += u' '
            + (left < 0         ? tr("They were to be sent by %1.").arg(shown(duty.due))
                    : left == 0 ? tr("Today is the last day to send them.")
                                : tr("%n days are left, until %1.", nullptr, left).arg(shown(duty.due)));
    }
    duties.push_back(std::move(duty));
    return {};
}

Result<void> DutyService::addLots(Duties& duties, QDate today) const
{
    const auto lots = [&](QDate from, QDate to) {
        return m_ledger.db
            .query("SELECT count(*), min(expiry) FROM lot WHERE remaining > 0 AND expiry >= :from AND expiry <= :to")
            .bind(":from", from)
            .bind(":to", to)
            .one([](const storage::Row& row) {
                return Found{row.number(0), row.day(1)};
            });
    };
    TRY_LET(expired, lots(QDate(1, 1, 1), today.addDays(-1)));
    if (expired && expired->count > 0)
        duties.push_back({QStringLiteral("lots.expired"), Severity::Error, expired->count,
            tr("%n lots in stock have expired. Take them out of use.", nullptr, expired->count), QString(),
            expired->first});
    TRY_LET(expiring, lots(today, today.addDays(kExpiryWarningDays)));
    if (expiring && expiring->count > 0)
        duties.push_back({QStringLiteral("lots.expiring"), Severity::Warning, expiring->count,
            tr("%n lots in stock expire within %1 days, the first on %2.", nullptr, expiring->count)
                .arg(kExpiryWarningDays)
                .arg(shown(expiring->first)),
            QString(), expiring->first});
    return {};
}

Result<void> DutyService::addMedicinesWithoutPrice(Duties& duties, QDate today) const
{
    // a field that is not filled is not in a line at all
    TRY_LET(found,
        m_ledger.db
            .query(R"sql(
        SELECT count(DISTINCT e.code) FROM catalog_entry e
        WHERE e.kind = 'medicine' AND e.valid_from <= :day AND (e.valid_to IS NULL OR e.valid_to >= :day)
              AND instr(CAST(e.fields AS TEXT), '"price":') = 0
              AND EXISTS (SELECT 1 FROM prescription_line l WHERE l.medicine = e.code AND l.id >= :since))sql")
            .bind(":day", today)
            .bind(":since", firstIdOf(today.addDays(-kUsedDays)))
            .number());
    if (const int count = static_cast<int>(found); count > 0)
        duties.push_back({QStringLiteral("medicines.noPrice"), Severity::Warning, count,
            tr("%n medicines used in the last %1 days have no price in the list. Enter their prices.", nullptr, count)
                .arg(kUsedDays),
            QStringLiteral("station"), {}, QStringLiteral("catalogues")});
    return {};
}

Result<void> DutyService::addStarterLists(Duties& duties) const
{
    // each list's first import is the one that came with the program
    using catalog::Kind;
    int count = 0;
    for (const Kind kind : {Kind::Medicine, Kind::Service, Kind::Facility}) {
        TRY_LET(imports,
            m_ledger.db
                .query("SELECT count(*) FROM (SELECT 1 FROM journal WHERE kind = 'catalog' AND thing = :kind LIMIT 2)")
                .bind(":kind", kind)
                .number());
        const int brought = kind == Kind::Facility ? 0 : 1; // the program brings no places of care
        count += imports <= brought ? 1 : 0;
    }
    if (count > 0)
        duties.push_back({QStringLiteral("lists.starter"), Severity::Warning, count,
            tr("%n of the lists of medicines, services and places of care are not the station's own yet. Import them.",
                nullptr, count),
            QStringLiteral("station"), {}, QStringLiteral("catalogues")});
    return {};
}

Result<void> DutyService::addUsersWithoutTitle(Duties& duties) const
{
    TRY_LET(found,
        m_ledger.db
            .query(R"sql(
        SELECT count(*) FROM user u
        WHERE u.active = 1 AND u.title = '' AND EXISTS (SELECT 1 FROM prescription p WHERE p.prescriber_id = u.id))sql")
            .number());
    if (const int count = static_cast<int>(found); count > 0)
        duties.push_back({QStringLiteral("users.noTitle"), Severity::Warning, count,
            tr("%n users have prescribed but have no professional title. Enter their titles.", nullptr, count),
            QStringLiteral("station"), {}, QStringLiteral("users")});
    return {};
}

Result<void> DutyService::addRequests(Duties& duties, QDate today) const
{
    TRY_LET(open, patient::DataRequestRepository(m_ledger.db).listOpen());
    Found overdue;
    Found due;
    for (const patient::ListedRequest& it : open) {
        const bool isOver = it.request.isOverdue(today);
        if (!isOver && today.daysTo(it.request.nextDay()) > kRequestDays)
            continue;
        Found& found = isOver ? overdue : due;
        ++found.count;
        if (!found.first.isValid() || it.request.nextDay() < found.first)
            found.first = it.request.nextDay();
    }
    const QString section = QStringLiteral("patients");
    const QString tab = QStringLiteral("requests");
    if (overdue.count > 0)
        duties.push_back({QStringLiteral("requests.overdue"), Severity::Error, overdue.count,
            tr("%n requests of people about their data are overdue, the first since %1.", nullptr, overdue.count)
                .arg(shown(overdue.first)),
            section, overdue.first, tab});
    if (due.count > 0)
        duties.push_back({QStringLiteral("requests.due"), Severity::Warning, due.count,
            tr("%n requests of people about their data are to be answered soon, the first by %1.", nullptr, due.count)
                .arg(shown(due.first)),
            section, due.first, tab});
    return {};
}

} // namespace tramyte::report
