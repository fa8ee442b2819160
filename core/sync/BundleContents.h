// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Fhir.h"
#include "core/journal/Journal.h"
#include "core/sync/BundleFiles.h"
#include "core/sync/BundleWriter.h"

#include <optional>

namespace tramyte::sync {

/// What other rooms put into a bundle.
struct BundleExtras {
    /// The claim of a closed visit, `claims/<name>.xml`, when it has one.
    std::function<Result<std::optional<BundleFileText>>(const visit::Visit&)> claim = {};
    /// Returns that were made in this stretch of the journal: `returns/<name>.json`.
    std::function<Result<std::vector<BundleFileText>>(qint64 firstSeq, qint64 lastSeq)> returns = {};
};

/// Gathers what a stretch of the journal puts into a bundle.
///
/// `journal.ndjson`: its entries without previous states (their hash stands in `previousState`, so that each entry's
/// own hash can be proven) and without those that only say that someone looked. `data/<kind>.ndjson`: each thing that
/// the entries name, once, as `{"format":1,"id","revision","state"}` with its state of now. `fhir/<Resource>.ndjson`:
/// the same for everyone else, with whatever their references name.
class BundleContents final {
public:
    BundleContents(storage::Database& db, const journal::Journal& journal, journal::StateReaders readers,
        exchange::FhirStation station, BundleExtras extras = {}, qint64 largestZip = BundleWriter::kLargestZip,
        BundleWatch watch = {});

    /// `manifest` knows installation, program and schema. Errors: those of the readers; Validation `bundle.tooLarge` as
    /// soon as it is certain.
    Result<BundleContent> of(Manifest manifest, qint64 firstSeq, qint64 lastSeq) const;

private:
    struct Gathering;
    struct LastChange {
        Instant at;
        int revision = 0;
    };

    Result<void> readJournal(Gathering& gathering, qint64 firstSeq, qint64 lastSeq) const;
    Result<void> addData(Gathering& gathering) const;
    /// The journal proves a catalogue's list as a whole, by its hash: the lines go along as `catalog_entry`.
    Result<void> addList(Gathering& gathering, qint64 id) const;
    Result<void> addVisits(Gathering& gathering) const;
    Result<void> addPrescriptions(Gathering& gathering, const visit::Visit& visit, Instant visitChanged) const;
    Result<void> addHouseholds(Gathering& gathering) const;
    Result<void> addPatients(Gathering& gathering) const;
    Result<void> addUsers(Gathering& gathering) const;
    Result<LastChange> lastChange(const QString& kind, qint64 thing) const;
    /// One thing more was read.
    Result<void> checkSize(Gathering& gathering) const;

    storage::Database& m_db;
    const journal::Journal& m_journal;
    journal::StateReaders m_readers;
    exchange::Fhir m_fhir;
    BundleExtras m_extras;
    qint64 m_largestZip;
    BundleWatch m_watch;
};

} // namespace tramyte::sync
