// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/ClaimLog.h"
#include "core/claim/ClaimWriter.h"
#include "core/journal/Ledger.h"

namespace tramyte::claim {

/// Fills the files of one export, one after the other: each is written whole, with the status notices of its claims,
/// and then written down.
class FileFiller final {
public:
    FileFiller(journal::Ledger& ledger, const DefinitionBook& book, const QString& station,
        const ExportOptions& options, ExportOutcome& outcome)
        : m_ledger(ledger), m_log(ledger.db), m_writer(book), m_station(station), m_options(options), m_outcome(outcome)
    {
    }

    /// Takes the next claim; a claim that belongs into another file ends the one before. Error: Io.
    Result<void> add(const DueVisit& visit, Claim claim, const std::optional<Row>& notice);
    /// Ends the last file. Error: Io.
    Result<void> finish();
    /// The work is stopped: the claim of a visit is whole, but a day or month that lacks claims is not begun. Error:
    /// Io.
    Result<void> stop() { return m_options.per == PerFile::Visit ? finish() : Result<void>(); }

private:
    struct Notice {
        QString file;
        Row row;
    };
    QString nameOf(const DueVisit& visit, const Claim& claim) const;
    QString freeName(const QString& name) const;
    Result<void> write(const QString& name, const QByteArray& bytes) const;

    journal::Ledger& m_ledger;
    ClaimLog m_log;
    ClaimWriter m_writer;
    const QString& m_station;
    const ExportOptions& m_options;
    ExportOutcome& m_outcome;
    QString m_name;
    std::vector<Claim> m_claims;
    std::vector<DueVisit> m_visits;
    std::vector<Notice> m_notices;
};

} // namespace tramyte::claim
