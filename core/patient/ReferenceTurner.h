// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/patient/Merge.h"
#include "core/patient/PatientColumns.h"

#include <functional>

namespace tramyte::patient {

/// What rooms to the right of this one know of a merge; handed in by the program.
struct MergeHelp {
    journal::StateReaders readers;
    /// What stands in the way of making these two one (two open visits): errors; and what is odd: warnings.
    std::function<Result<Issues>(PatientId keep, PatientId drop)> check = {};
    /// A thing went from one record to another and counts one change more; nothing else of it changed.
    std::function<Result<void>(const QString& kind, qint64 thing, int fromRevision, int toRevision)> turned = {};
};

/// Turns references from one record to another within one transaction, and enters every thing that changed by it.
class ReferenceTurner final {
public:
    ReferenceTurner(journal::Ledger& ledger, const MergeHelp& help) : m_ledger(ledger), m_help(help) {}

    /// Turns all that names `from`, but for the rows of `except`. What may not be twice stays where it is.
    Result<void> turnAll(PatientColumn::Names names, qint64 from, qint64 to, const std::set<qint64>& except = {});
    /// Turns one row back; nothing when it was turned elsewhere since.
    Result<void> turnBack(const TurnedRow& row);
    /// Turns what still names a card although its patient is `patient`: entered after the card had come here.
    Result<void> turnStrays(CardId from, CardId to, PatientId patient);
    /// Whether there are such.
    Result<bool> hasStrays(CardId card, PatientId patient) const;
    /// Writes down what the changed things say now. The patients themselves are for the caller.
    Result<void> finish(UserId user);

    const std::vector<TurnedRow>& turned() const { return m_turned; }

private:
    struct Touched {
        const PatientColumn* column = nullptr;
        qint64 row = 0;
        std::optional<QJsonObject> before;
    };
    Result<void> touch(size_t column, qint64 row);
    Result<void> turn(size_t column, qint64 row, qint64 from, qint64 to);

    journal::Ledger& m_ledger;
    const MergeHelp& m_help;
    std::vector<TurnedRow> m_turned;
    std::map<std::pair<QString, qint64>, Touched> m_touched; ///< by kind and thing
};

} // namespace tramyte::patient
