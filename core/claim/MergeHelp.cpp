// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/MergeHelp.h"

#include "core/claim/ClaimLog.h"
#include "core/visit/RecordGate.h"
#include "core/visit/VisitRepository.h"

#include <QCoreApplication>

namespace tramyte::claim {

patient::MergeHelp mergeHelp(storage::Database& db, IdGenerator& ids, journal::StateReaders readers)
{
    patient::MergeHelp help;
    help.readers = std::move(readers);
    help.check = [&db](patient::PatientId keep, patient::PatientId drop) -> Result<Issues> {
        const auto guarded = [&db](patient::PatientId id) -> Result<bool> {
            TRY_LET(guard, visit::RecordGate::stateReader(db)(id.value));
            return guard && guard->value(QStringLiteral("marked")).toBool();
        };
        TRY_LET(isKeptGuarded, guarded(keep));
        TRY_LET(isDroppedGuarded, guarded(drop));
        if (isDroppedGuarded && !isKeptGuarded)
            return Issues{{Severity::Error, QStringLiteral("merge.guard"), {},
                QCoreApplication::translate("tramyte::claim",
                    "The record to be dropped is marked as extra sensitive. Mark the other one too, or keep this "
                    "one.")}};
        const visit::VisitRepository visits(db);
        TRY_LET(ours, visits.listOpen(keep));
        TRY_LET(theirs, visits.listOpen(drop));
        if (ours.empty() || theirs.empty())
            return Issues();
        TRY_LET(one, visits.require(ours.front()));
        TRY_LET(other, visits.require(theirs.front()));
        return Issues{{Severity::Error, QStringLiteral("merge.openVisits"), {},
            QCoreApplication::translate("tramyte::claim",
                "Both records have an open visit, %1 and %2. Close one of them, or archive it if it was opened by "
                "mistake; then merge.")
                .arg(one.code, other.code)}};
    };
    help.turned = [&db, &ids](const QString& kind, qint64 thing, int from, int to) -> Result<void> {
        return kind == u"visit" ? ClaimLog(db).carryOver(ids, {thing}, from, to) : Result<void>();
    };
    return help;
}

} // namespace tramyte::claim
