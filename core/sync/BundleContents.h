// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Fhir.h"
#include "core/journal/Journal.h"
#include "core/sync/BundleWriter.h"

#include <set>

namespace tramyte::sync {

class PackedLines;

/// Files of other rooms for a bundle, made when they are asked for.
struct BundleExtras {
    /// Claims of these visits, all closed: `claims/<name>.xml`.
    std::function<Result<std::vector<BundleSource>>(const std::vector<visit::VisitId>& visits)> claims = {};
    /// Returns that were made in this stretch of the journal: `returns/<name>.json`.
    std::function<Result<std::vector<BundleSource>>(qint64 firstSeq, qint64 lastSeq)> returns = {};
};

/// Gathers what a stretch of the journal puts into a bundle.
///
/// `journal.ndjson`: its entries without previous states (their hash stands in `previousState`, so that each entry's
/// own hash can be proven) and without those that only say that someone looked. `data/<kind>.ndjson`: each thing that
/// the entries name, once, as `{"format":1,"id","revision","state"}` with its state of now. `fhir/<Resource>.ndjson`:
/// the same for everyone else, with whatever their references name.
class BundleContents final {
public:
    static constexpr int kLineFormat = 1;

    BundleContents(storage::Database& db, const journal::Journal& journal, journal::StateReaders readers,
        exchange::FhirStation station, BundleExtras extras = {}, qint64 largestZip = BundleWriter::kLargestZip,
        BundleWatch watch = {});

    /// `manifest` knows installation, program and schema. Errors: those of the readers; Validation `bundle.tooLarge` as
    /// soon as it is certain.
    Result<BundleContent> of(Manifest manifest, qint64 firstSeq, qint64 lastSeq) const;

private:
    using Files = std::map<QString, std::shared_ptr<PackedLines>>;
    struct Gathering;
    struct LastChange {
        Instant at;
        int revision = 0;
    };

    Result<void> readJournal(Gathering& gathering, qint64 firstSeq, qint64 lastSeq) const;
    Result<void> addData(Gathering& gathering) const;
    /// The journal proves a catalogue's list as a whole, by its hash: the lines go along as `catalog_entry`.
    Result<void> addList(Gathering& gathering, qint64 id) const;
    Result<void> addFhir(Gathering& gathering) const;
    Result<void> addVisit(Gathering& gathering, const exchange::Fhir& fhir, visit::VisitId id) const;
    Result<LastChange> lastChange(const QString& kind, qint64 thing) const;
    /// One thing more was read.
    Result<void> checkSize(Gathering& gathering) const;
    bool packedFits(const Gathering& gathering) const;

    storage::Database& m_db;
    const journal::Journal& m_journal;
    journal::StateReaders m_readers;
    exchange::FhirStation m_station;
    BundleExtras m_extras;
    qint64 m_largestZip;
    BundleWatch m_watch;
};

} // namespace tramyte::sync
