// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/patient/Likeness.h"
#include "core/patient/PatientSearch.h"

#include <set>

namespace tramyte::patient {

using MergeId = Id<struct MergeTag>;
using DistinctId = Id<struct DistinctTag>;

/// A reference that was turned from one record (or card) to another.
struct TurnedRow {
    QString table;
    QString column;
    qint64 row = 0;
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const TurnedRow&) const = default;
};

/// A fact of the kept record that was taken from the other one.
struct TakenFact {
    QString name; ///< as the patient's JSON has it
    QString before;
    QString after;

    bool operator==(const TakenFact&) const = default;
};

/// Two records that were made one: the dropped one stays, archived, and leads to the kept one.
struct Merge {
    MergeId id;
    PatientId keep;
    PatientId drop;
    bool wasArchived = false; ///< the dropped one, before
    QString reason;
    std::vector<TakenFact> facts;
    std::vector<TurnedRow> rows;
    Instant mergedAt;
    UserId mergedBy;
    std::optional<Instant> undoneAt;
    UserId undoneBy;
    int revision = 1;
};

/// Somebody said that two records are of two people.
struct Distinct {
    DistinctId id;
    PatientId a; ///< the lower id
    PatientId b;
    QString reason;
    Instant decidedAt;
    UserId decidedBy;
    std::optional<Instant> withdrawnAt;
    UserId withdrawnBy;
    int revision = 1;
};

/// The states that the journal hashes.
QJsonObject toJson(const Merge& merge);
QJsonObject toJson(const Distinct& distinct);

/// A fact that both records tell, perhaps differently.
struct FactChoice {
    QString field; ///< named as in `register`; an address goes with its codes, a guardian with relation and phone
    QString keep;
    QString drop;
    bool takesDrop = false; ///< what is proposed: the fuller, the one that fits the citizen ID, else the newer one

    bool differs() const { return keep != drop; }
};

/// The fields that one may choose, in the order of a form.
const QStringList& mergeFields();
/// Each of them for two records, with what is proposed. Pure.
std::vector<FactChoice> factChoices(const Found& keep, const Found& drop);
/// `keep` with the facts of `fields` from `drop`. A number that is given up stays as the old one when there is room.
Patient withFactsOf(Patient keep, const Patient& drop, const std::set<QString>& fields);
/// `keep` with the numbers, past addresses and relatives of `drop` that it does not have yet.
Patient withHistoryOf(Patient keep, const Patient& drop);
/// What of the facts is other in `after`, and what its lists have more.
std::vector<TakenFact> takenFacts(const Patient& before, const Patient& after);
/// `patient` with the facts as they were and without what came into its lists; what was changed since is left out.
Patient withoutFacts(Patient patient, const std::vector<TakenFact>& taken);
/// Ids of cards and allergies of `drop` that say what one of `keep` says too: they stay where they are. A card goes
/// with its twin.
std::vector<std::pair<CardId, CardId>> twinCards(const Patient& keep, const Patient& drop);
std::set<AllergyId> twinAllergies(const Patient& keep, const Patient& drop);

} // namespace tramyte::patient
