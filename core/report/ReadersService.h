// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"
#include "core/journal/Ledger.h"
#include "core/patient/Patient.h"
#include "core/security/JournalService.h"
#include "core/security/Session.h"

namespace tramyte::report {

/// Somebody opened, printed or exported a person's record, or a part of it.
struct RecordReading {
    qint64 seq = 0; ///< of the journal
    Instant at;
    security::Doer doer;
    QString action;    ///< view, print, export
    QString kind;      ///< of the thing: patient, visit, ...
    QString visit;     ///< number of the visit; empty when it was none
    QString paper;     ///< kind of paper of a print
    QString reason;    ///< that was given for an extra-sensitive record
    QString recipient; ///< of a copy that was given out
};

struct ReadersFilter {
    QDate from = {};
    QDate to = {};
    journal::UserId user = {};
    QString action = {}; ///< view, print or export; empty: all
};

struct ReadersPage {
    std::vector<RecordReading> rows; ///< newest first
    bool more = false;               ///< ask again before the last row's `seq`
};

/// How long who looked is kept. Nothing is taken away by itself: that needs a decision of its own.
struct ReadersRetention {
    int years = 0;
    QDate keptSince;     ///< entries before that day may be decided about
    bool anyDue = false; ///< whether there are some
};

/// A paper that was printed of one of a person's visits.
struct PrintedPaper {
    Instant at;
    QString paper; ///< kind; empty for prints from before kinds were noted
    QString visit; ///< number
    qint64 visitId = 0;
    QString by; ///< full name
};

QJsonObject toJson(const RecordReading& reading);

/// Who looked at a record: out of the journal's reading entries. Source: CV 365/TTYQG-GPQLCL, NĐ 356/2025/NĐ-CP.
class ReadersService {
public:
    ReadersService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue)
    {
    }

    /// Entries before `beforeSeq` (0: the newest). Error: Permission.
    Result<ReadersPage> list(const security::Session& session, patient::PatientId patient, const ReadersFilter& filter,
        qint64 beforeSeq = 0, int limit = 50) const;
    /// Everybody whom the filter may name. Error: Permission.
    Result<std::vector<security::Doer>> people(const security::Session& session) const;
    Result<ReadersRetention> retention(const security::Session& session) const;
    /// The papers printed of the person's visits, newest first. Errors: Permission, `record.reasonNeeded`.
    Result<std::vector<PrintedPaper>> printed(
        const security::Session& session, patient::PatientId patient, int limit = 50) const;

private:
    Result<std::map<journal::UserId, security::Doer>> doers() const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
};

} // namespace tramyte::report
