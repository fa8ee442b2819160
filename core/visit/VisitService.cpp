// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/VisitService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"
#include "core/visit/QueueService.h"
#include "core/visit/VisitRules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace tramyte::visit {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kKind = QStringLiteral("visit");
const QString kNotInsured = QStringLiteral("9");
const QString kAtStation = QStringLiteral("1.2");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::visit", text);
}

/// Whether a code stands in a dated list; a day before the list's first version asks nothing.
Result<void> requireCode(
    const catalog::Catalogue& catalogue, catalog::Kind kind, const QString& code, QDate day, const QString& field)
{
    TRY_LET(known, catalogue.find(kind, code, day));
    if (known)
        return {};
    TRY_LET(list, catalogue.list(kind, day));
    if (list.empty())
        return {};
    return failField(field, QStringLiteral("visit.unknownCode"),
        tr("%1 is not in the list of codes of %2.").arg(code, day.toString(QStringLiteral("dd/MM/yyyy"))));
}

} // namespace

VisitService::VisitService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, int device)
    : m_ledger(ledger), m_catalogue(catalogue), m_station(std::move(station)), m_device(device), m_visits(ledger.db),
      m_patients(ledger.db), m_settings(ledger.db), m_series(ledger.db), m_writer(ledger, device), m_queue(ledger.db),
      m_gate(ledger, catalogue)
{
}

Result<Changed> VisitService::open(const Session& session, const OpenForm& form)
{
    TRY(session.require(Permission::OpenVisits));
    const Instant now = m_ledger.clock.now();
    auto done = m_ledger.db.transaction([&]() -> Result<Changed> {
        Changed result;
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier) {
            TRY_LET(known, m_visits.require(VisitId{*earlier}));
            return Changed{known, *earlier, {}};
        }
        TRY_LET(patient, m_patients.require(form.patient));
        if (patient.archived)
            return fail(ErrorKind::Validation, QStringLiteral("patient.archived"),
                tr("This patient's record is archived. Open the record that is in use."));
        Visit visit;
        visit.arrivedAt = form.at.value_or(now);
        const QDate day = visit.day();
        if (day < patient.birth->earliest())
            return failField(QStringLiteral("at"), QStringLiteral("visit.beforeBirth"),
                tr("The visit lies before the patient's birth."));
        if (visit.arrivedAt > now)
            result.warnings.push_back({Severity::Warning, QStringLiteral("visit.future"), QStringLiteral("at"),
                tr("The visit lies after the clock of this PC. Check the clock.")});

        const patient::InsuranceCard* card = patient.cardOn(day);
        visit.arrivalCode = form.arrivalCode.isEmpty() ? (card ? kAtStation : kNotInsured) : form.arrivalCode;
        TRY(requireCode(
            m_catalogue, catalog::Kind::ArrivalCode, visit.arrivalCode, day, QStringLiteral("arrivalCode")));
        visit.careType = form.careType;
        TRY(requireCode(m_catalogue, catalog::Kind::CareType, visit.careType, day, QStringLiteral("careType")));
        if (visit.arrivalCode != kNotInsured && card)
            visit.card = card->id;
        if (!card && !patient.cards.empty()) {
            const patient::InsuranceCard& last = patient.cards.back();
            const bool over = last.validTo.isValid() && last.validTo < day;
            const QString told
                = (over ? tr("The insurance card ended on %1.") : tr("The insurance card begins on %1."))
                      .arg((over ? last.validTo : last.validFrom).toString(QStringLiteral("dd/MM/yyyy")));
            const QString message = told + u' ' + tr("Check the card, or choose not to use insurance (code 9).");
            // asked for insurance by name: that is the person's to decide, with a reason
            if (!form.arrivalCode.isEmpty() && form.arrivalCode != kNotInsured && form.overrideReason.isEmpty()) {
                Error refusal{ErrorKind::Validation, QStringLiteral("card.notValidOnDay"), message, {},
                    QStringLiteral("arrivalCode"), true};
                return tl::unexpected(refusal);
            }
            result.warnings.push_back(
                {Severity::Warning, QStringLiteral("card.notValidOnDay"), QStringLiteral("arrivalCode"), message});
        } else if (!card && visit.arrivalCode != kNotInsured) {
            result.warnings.push_back({Severity::Warning, QStringLiteral("card.missing"), QStringLiteral("arrivalCode"),
                tr("No insurance card is known: until one is, the patient pays.")});
        }
        visit.note = form.overrideReason;
        visit.patient = patient.id;
        visit.reason = text::tidy(form.reason);
        visit.referredFrom = form.referredFrom;
        visit.referralPaper = form.referralPaper;
        TRY_LET(department, m_settings.value(QStringLiteral("visit.department"), day));
        visit.department = department;
        visit.enteredAt = now;
        visit.enteredBy = session.user;
        visit.id = m_ledger.ids.next<VisitId>();
        TRY_LET(number, m_series.next(kKind, day.year(), m_device));
        visit.code = QStringLiteral("%1.%2.%3.%4")
                         .arg(m_station)
                         .arg(day.year())
                         .arg(m_device, 2, 10, QLatin1Char('0'))
                         .arg(number, 6, 10, QLatin1Char('0'));
        TRY_LET(exam, m_settings.value(QStringLiteral("visit.examService"), day));
        if (!exam.isEmpty()) {
            OrderForm fee;
            fee.code = exam;
            TRY_LET(order, makeOrder(visit, fee, m_ledger.ids.next<ServiceOrderId>(), session.user, m_catalogue));
            visit.services.push_back(std::move(order));
        }
        TRY(m_visits.insert(visit));
        TRY_LET(ticket, nextTicket(m_series, day, m_device));
        TRY(m_queue.insert(visit.id, day, m_device, ticket));
        TRY(m_patients.writeLastVisit(patient.id, day));
        TRY_LET(after, m_visits.require(visit.id));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, after.id.value, after.revision, std::nullopt, toJson(after)}));
        TRY(m_ledger.tokens.insert(form.token, after.id.value));
        result.part = after.id.value;
        result.visit = std::move(after);
        return result;
    });
    if (done)
        m_ledger.changes.announce(Topic::Visits, {done->visit.id.value});
    return done;
}

Result<Changed> VisitService::change(
    const Session& session, Permission permission, VisitId id, Action action, const Change& work)
{
    TRY(session.require(permission));
    auto done = m_ledger.db.transaction([&]() -> Result<Changed> {
        TRY_LET(before, m_visits.require(id));
        if (before.status != Status::Open)
            return fail(ErrorKind::Validation, QStringLiteral("visit.notOpen"),
                tr("The visit %1 is closed. Amend it first if something must be put right.").arg(before.code));
        TRY_LET(changed, work(before));
        TRY_LET(after, m_writer.write(session, action, before, std::move(changed.visit)));
        changed.visit = std::move(after);
        return changed;
    });
    if (done)
        m_ledger.changes.announce(Topic::Visits, {id.value});
    return done;
}

Result<Changed> VisitService::changeReason(const Session& session, VisitId id, const QString& reason)
{
    return change(session, Permission::RecordVitals, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        visit.reason = text::tidy(reason);
        return Changed{std::move(visit), id.value, {}};
    });
}

Result<Changed> VisitService::recordVitals(const Session& session, VisitId id, const VitalSigns& signs)
{
    return change(session, Permission::RecordVitals, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        VitalSigns measured = signs;
        if (measured.id && std::ranges::find(visit.vitals, measured.id, &VitalSigns::id) == visit.vitals.end())
            return fail(ErrorKind::NotFound, QStringLiteral("vitals.notFound"),
                tr("This measuring is not part of the visit. Open the visit anew."));
        if (!measured.id)
            measured.id = m_ledger.ids.next<VitalSignsId>();
        if (measured.at.ms == 0)
            measured.at = visit.arrivedAt;
        TRY(putVitals(visit, measured));
        return Changed{std::move(visit), measured.id.value, {}};
    });
}

Result<Changed> VisitService::diagnose(const Session& session, const DiagnoseForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        Changed result;
        if (!form.main.isEmpty() || !form.others.isEmpty()) {
            TRY_LET(patient, m_patients.require(visit.patient));
            TRY_LET(warnings, putDiagnoses(visit, form.main, form.others, patient.sex, m_catalogue));
            result.warnings = std::move(warnings);
        }
        const std::pair<const std::optional<QString>&, QString&> texts[] = {{form.text, visit.diagnosisText},
            {form.history, visit.history}, {form.examination, visit.examination}, {form.advice, visit.advice}};
        for (const auto& [typed, kept] : texts) {
            if (typed)
                kept = text::tidy(*typed);
        }
        visit.clinician = session.user;
        result.part = visit.id.value;
        result.visit = std::move(visit);
        return result;
    });
}

Result<Changed> VisitService::order(const Session& session, const OrderForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return Changed{std::move(visit), *earlier, {}};
        TRY_LET(order, makeOrder(visit, form, m_ledger.ids.next<ServiceOrderId>(), session.user, m_catalogue));
        const qint64 id = order.id.value;
        TRY(m_ledger.tokens.insert(form.token, id));
        visit.services.push_back(std::move(order));
        return Changed{std::move(visit), id, {}};
    });
}

Result<Changed> VisitService::removeOrder(const Session& session, VisitId id, ServiceOrderId order)
{
    return change(session, Permission::Examine, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        TRY(visit::removeOrder(visit, order));
        return Changed{std::move(visit), order.value, {}};
    });
}

Result<Changed> VisitService::appoint(const Session& session, const AppointForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        TRY(putAppointment(visit, form.day, form.note));
        const qint64 id = visit.id.value;
        return Changed{std::move(visit), id, {}};
    });
}

Result<Changed> VisitService::cancelAppointment(const Session& session, VisitId id)
{
    return change(session, Permission::Examine, id, Action::Change, [&](Visit visit) -> Result<Changed> {
        visit.appointment.reset();
        return Changed{std::move(visit), id.value, {}};
    });
}

Result<Changed> VisitService::refer(const Session& session, const ReferForm& form)
{
    return change(session, Permission::Examine, form.visit, Action::Change, [&](Visit visit) -> Result<Changed> {
        static const QRegularExpression facility(QStringLiteral("^[0-9]{2}[0-9A-Z]{3}$"));
        Referral slip = form.referral;
        if (!facility.match(slip.facility).hasMatch())
            return failField(QStringLiteral("facility"), QStringLiteral("referral.facility"),
                tr("The receiving place needs its code of five characters."));
        if (slip.reason < 1 || slip.reason > 3)
            return failField(QStringLiteral("reasonCode"), QStringLiteral("referral.reason"),
                tr("The reason of a referral is 1, 2 or 3."));
        if (visit.referral) {
            slip.number = visit.referral->number;
            slip.issuedAt = visit.referral->issuedAt;
        } else {
            TRY_LET(number, m_writer.nextSlipNumber(QStringLiteral("referral"), visit));
            slip.number = number;
            slip.issuedAt = m_ledger.clock.now();
        }
        visit.referral = slip;
        visit.discharge = slip.reason == 3 ? 5 : 2; // MA_LOAI_RV: referred on request, or for professional reasons
        const qint64 id = visit.id.value;
        return Changed{std::move(visit), id, {}};
    });
}

Result<Changed> VisitService::archive(const Session& session, VisitId id, const QString& reason)
{
    return change(session, Permission::AmendVisits, id, Action::Archive, [&](Visit visit) -> Result<Changed> {
        if (text::tidy(reason).isEmpty())
            return failField(
                QStringLiteral("reason"), QStringLiteral("visit.reasonMissing"), tr("Say why the visit is archived."));
        visit.status = Status::Archived;
        visit.note = text::tidy(reason);
        const qint64 part = visit.id.value;
        return Changed{std::move(visit), part, {}};
    });
}

Result<Visit> VisitService::view(const Session& session, VisitId id)
{
    TRY(session.require(Permission::ReadVisits));
    return m_ledger.db.transaction([&]() -> Result<Visit> {
        TRY_LET(visit, m_visits.require(id));
        TRY(m_gate.check(session, visit.patient));
        TRY(m_ledger.journal.record(session.user, Action::View, {kKind, id.value, visit.revision}));
        return visit;
    });
}

Result<VisitId> VisitService::idOf(const Session& session, const QString& typed) const
{
    TRY(session.require(Permission::ReadQueue));
    if (const auto id = parseId<VisitId>(typed))
        return *id;
    TRY_LET(known, m_visits.findByCode(typed));
    if (!known)
        return fail(ErrorKind::NotFound, QStringLiteral("visit.notFound"),
            tr("There is no visit with the number %1.").arg(typed));
    return *known;
}

Result<std::vector<TimelineRow>> VisitService::timeline(
    const Session& session, patient::PatientId patient, int limit) const
{
    TRY(session.require(Permission::ReadVisits));
    TRY(m_gate.check(session, patient));
    return TimelineRepository(m_ledger.db).list(patient, limit);
}

Result<std::vector<Visit>> VisitService::listOfDay(const Session& session, QDate day)
{
    TRY(session.require(Permission::ReadQueue));
    TRY_LET(ids, m_visits.listArrived(day));
    std::vector<Visit> visits;
    visits.reserve(ids.size());
    for (const VisitId id : ids) {
        TRY_LET(visit, m_visits.require(id));
        if (!session.may(Permission::ReadVisits)) { // the desk sees who is here, not what ails them
            visit.diagnoses.clear();
            visit.diagnosisText.clear();
            visit.history.clear();
            visit.examination.clear();
            visit.advice.clear();
            visit.vitals.clear();
            visit.services.clear();
        }
        visits.push_back(std::move(visit));
    }
    return visits;
}

} // namespace tramyte::visit
