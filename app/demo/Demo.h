// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Recorder.h"

namespace tramyte::demo {

/// How a demo is written: step by step through the services, with every earlier state in the journal, or each thing as
/// it is in the end, for large ones. People, visits and amounts are the same.
enum class Way { StepByStep, Bulk };

struct DemoOptions {
    int patients = 2000;
    int visits = 6000;
    quint64 seed = 1;
    QDate from; ///< ten years before `to` when not valid
    QDate to = QDate(2026, 11, 20);
    crypto::DerivationCost cost = {};
    std::optional<Way> way = {}; ///< by size when not told
};

struct DemoOutcome {
    QString folder;
    QString recoveryKey;
    QDate from;
    QDate to;
    Instant now; ///< the moment at which the demo stands: its last day, with people waiting
    qint64 households = 0;
    Written written;
};

/// A kind of planted mistake: how the check of the claims names it, and in words.
struct FaultInfo {
    Fault fault;
    const char* code;
    const char* words; ///< English, to be translated in the context `tramyte::demo`
};
const std::vector<FaultInfo>& plantedFaults();

/// Makes a demo station in `folder`, which must not exist or be empty: made-up people, ten years of visits, one user
/// for each role. The same options make the same people, visits and amounts. Whole or not at all. `progress` gets what
/// is done and all there is to do and may return false to stop.
/// Errors: those of Station::create; Validation (options that cannot be), Conflict `demo.stopped`.
Result<DemoOutcome> createDemo(const QString& folder, const DemoOptions& options,
    const std::function<bool(qint64 done, qint64 all)>& progress = {});

} // namespace tramyte::demo
