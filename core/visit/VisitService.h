// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/journal/Ledger.h"
#include "core/patient/PatientRepository.h"
#include "core/security/Session.h"
#include "core/settings/Settings.h"
#include "core/storage/NumberSeries.h"
#include "core/visit/QueueRepository.h"
#include "core/visit/RecordGate.h"
#include "core/visit/Timeline.h"
#include "core/visit/VisitParts.h"
#include "core/visit/VisitRepository.h"
#include "core/visit/VisitWriter.h"

#include <functional>

namespace tramyte::visit {

struct DiagnoseForm {
    VisitId visit;
    QString main;
    QStringList others;
    std::optional<QString> text;
    std::optional<QString> history;
    std::optional<QString> examination;
    std::optional<QString> advice;
};

struct AppointForm {
    VisitId visit;
    QDate day;
    QString note;
};

struct ReferForm {
    VisitId visit;
    Referral referral; ///< number and moment are given by the service
};

/// A visit of a person that nobody has closed yet.
struct OpenVisit {
    VisitId id;
    QString code;
    Instant arrivedAt;
};

/// A visit after a change and what is odd about the change.
struct Changed {
    Visit visit;
    qint64 part = 0; ///< id of what was added to the visit; the visit's own when nothing was
    Issues warnings;
    int ticket = 0; ///< of a visit just opened: its number in the day's queue
};

/// What happens in a visit until it is closed.
class VisitService {
public:
    VisitService(journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, int device);

    /// Errors: NotFound, Validation (see begin), Permission. Warning among others: `visit.alreadyOpen`.
    Result<Changed> open(const security::Session& session, const OpenForm& form);
    /// Why the patient came, put right.
    Result<Changed> changeReason(const security::Session& session, VisitId visit, const QString& reason);
    /// With the id of a measuring: puts that one right (nothing measured takes it off); else a new measuring.
    Result<Changed> recordVitals(const security::Session& session, VisitId visit, const VitalSigns& signs);
    Result<Changed> diagnose(const security::Session& session, const DiagnoseForm& form);
    Result<Changed> order(const security::Session& session, const OrderForm& form);
    /// Takes a service off the visit. Error: NotFound.
    Result<Changed> removeOrder(const security::Session& session, VisitId visit, ServiceOrderId order);
    Result<Changed> appoint(const security::Session& session, const AppointForm& form);
    /// The appointment is off; nothing when there was none.
    Result<Changed> cancelAppointment(const security::Session& session, VisitId visit);
    Result<Changed> refer(const security::Session& session, const ReferForm& form);
    /// Takes an open visit off the lists; it stays readable.
    Result<Changed> archive(const security::Session& session, VisitId visit, const QString& reason);

    /// The whole visit; who looked is noted. An extra-sensitive record asks for a reason first (see RecordGate).
    Result<Visit> view(const security::Session& session, VisitId visit);
    /// A visit by id or by its code. Error: NotFound.
    Result<VisitId> idOf(const security::Session& session, const QString& typed) const;
    /// A patient's visits at a glance, newest first. Error: `record.reasonNeeded`.
    Result<std::vector<TimelineRow>> timeline(
        const security::Session& session, patient::PatientId patient, int limit = 20) const;
    /// A person's visits that are not closed yet, oldest first: to be asked about before another one is opened.
    Result<std::vector<OpenVisit>> openOf(const security::Session& session, patient::PatientId patient) const;
    /// The visits that began on a day.
    Result<std::vector<Visit>> listOfDay(const security::Session& session, QDate day);

private:
    using Change = std::function<Result<Changed>(Visit visit)>;
    Result<Changed> change(const security::Session& session, security::Permission permission, VisitId id,
        journal::Action action, const Change& work);

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    QString m_station;
    int m_device;
    VisitRepository m_visits;
    patient::PatientRepository m_patients;
    settings::SettingRepository m_settings;
    storage::NumberSeries m_series;
    VisitWriter m_writer;
    QueueRepository m_queue;
    RecordGate m_gate;
};

} // namespace tramyte::visit
