// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/Patient.h"
#include "core/security/Session.h"
#include "core/visit/Visit.h"

namespace tramyte::visit {

/// A record that somebody marked as extra sensitive, or took the mark off.
struct RecordGuard {
    patient::PatientId patient;
    bool marked = false;
    QString reason;
    Instant enteredAt;
    journal::UserId enteredBy;
    int revision = 1;

    bool operator==(const RecordGuard&) const = default;
};

/// The canonical state.
QJsonObject toJson(const RecordGuard& guard);

/// Which diagnoses are extra sensitive: codes and ranges of the dated list, some only below an age.
class SensitiveCodes {
public:
    explicit SensitiveCodes(std::vector<catalog::Entry> rows) : m_rows(std::move(rows)) {}

    /// Whether `code` is one, for somebody who is `age` years old.
    bool has(const QString& code, int age) const;

private:
    std::vector<catalog::Entry> m_rows;
};

/// Extra-sensitive records (HIV, mental health, violence, ... by their codes, or by a mark) ask for a reason before
/// they are opened; the reason stands in the journal. Whoever treats the person today has given it by doing so. Care
/// itself is never stopped: what is written needs no reason. Source: specification of data protection, 4.
class RecordGate {
public:
    RecordGate(const journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue)
    {
    }

    Result<bool> isSensitive(patient::PatientId patient) const;
    /// Whether the user may go on without a (further) reason.
    Result<bool> isOpen(const security::Session& session, patient::PatientId patient) const;
    /// Error: Validation `record.reasonNeeded`, field `reason`.
    Result<void> check(const security::Session& session, patient::PatientId patient) const;
    Result<void> check(const security::Session& session, VisitId visit) const;
    Result<SensitiveCodes> codes() const;

    Result<std::optional<RecordGuard>> findGuard(patient::PatientId patient) const;
    /// For the journal's proof.
    static journal::StateReader stateReader(storage::Database& db);
    Result<void> write(const RecordGuard& guard);

private:
    const journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
};

} // namespace tramyte::visit
