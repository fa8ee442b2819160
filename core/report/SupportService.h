// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/report/TroubleRepository.h"
#include "core/security/Session.h"

#include <QJsonObject>

namespace tramyte::report {

/// How long one part of the program took, measured by itself since it was started.
struct Timing {
    QString what; ///< stable: key of a page
    int times = 0;
    double medianMs = 0;
    double p99Ms = 0;
    double longestMs = 0;
};

/// What helps whoever looks after the program, without a single name: what went wrong, how long things take, and a
/// support file of both that may leave the house.
class SupportService {
public:
    explicit SupportService(journal::Ledger& ledger) : m_ledger(ledger) {}

    /// Counts that someone met this error at `place`; only its code and kind are kept. Damage is passed over: it is
    /// told by the proofs, and a file that may be damaged is not written to.
    Result<void> note(const security::Session& session, const Error& error, const QString& place);
    /// What went wrong, the latest first. Error: Permission.
    Result<std::vector<Trouble>> troubles(const security::Session& session, int limit = 100) const;

    /// The content of the support file: `{madeAt, program, system, station, files, rows, users, journal, settings,
    /// backup, troubles, timings}`. Numbers, versions, codes and choices only: no name, no address, no free text, not
    /// even the station's. Error: Permission.
    Result<QJsonObject> facts(const security::Session& session, const std::vector<Timing>& timings) const;
    /// Writes it, to be read by a person too. Errors: Permission; Io, and an old file is whole.
    Result<QJsonObject> writeTo(
        const security::Session& session, const QString& path, const std::vector<Timing>& timings);

private:
    journal::Ledger& m_ledger;
};

} // namespace tramyte::report
