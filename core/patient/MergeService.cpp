// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/MergeService.h"

#include "core/patient/HouseholdWriter.h"
#include "core/patient/LikePeople.h"
#include "core/security/DraftRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kPatient = QStringLiteral("patient");
const QString kMerge = QStringLiteral("merge");
const QString kDistinct = QStringLiteral("distinct");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

bool isProof(const Issue& issue)
{
    return issue.code == u"merge.differentCitizenIds" || issue.code == u"merge.saidDistinct";
}

tl::unexpected<Error> refusal(const Issue& issue)
{
    return tl::unexpected<Error>(
        Error{ErrorKind::Validation, issue.code, issue.message, {}, issue.field, isProof(issue)});
}

Result<std::set<QString>> chosenFields(const MergeForm& form, const std::vector<FactChoice>& facts)
{
    std::set<QString> chosen;
    for (const FactChoice& it : facts) {
        const auto told = form.takesDrop.find(it.field);
        if (told == form.takesDrop.end() ? it.takesDrop : told->second)
            chosen.insert(it.field);
    }
    for (const auto& [field, takes] : form.takesDrop)
        if (!mergeFields().contains(field))
            return failField(field, QStringLiteral("merge.field"),
                tr("%1 is not a field to choose. Known are: %2.").arg(field, mergeFields().join(QStringLiteral(", "))));
    return chosen;
}

/// Visits first: so that less is turned.
bool hasMore(const std::map<QString, int>& one, const std::map<QString, int>& other)
{
    const auto weigh = [](const std::map<QString, int>& rows) {
        int all = 0;
        for (const auto& [table, count] : rows)
            all += count;
        const auto visits = rows.find(QStringLiteral("visit"));
        return std::pair(visits == rows.end() ? 0 : visits->second, all);
    };
    return weigh(one) > weigh(other);
}

std::set<qint64> twinRows(const Patient& keep, const Patient& drop)
{
    std::set<qint64> rows;
    for (const auto& [theirs, ours] : twinCards(keep, drop))
        rows.insert(theirs.value);
    for (const AllergyId id : twinAllergies(keep, drop))
        rows.insert(id.value);
    return rows;
}

} // namespace

MergeService::MergeService(journal::Ledger& ledger, MergeHelp help)
    : m_ledger(ledger), m_help(std::move(help)), m_patients(ledger.db), m_merges(ledger.db)
{
}

Result<Likeness> MergeService::likenessOf(const Patient& keep, const Patient& drop) const
{
    TRY_LET(names, nameFacts(m_ledger.db, keep.fullName, drop.fullName));
    return patient::compare(traitsOf(keep), traitsOf(drop), names);
}

Result<Issues> MergeService::check(const Patient& keep, const Patient& drop, const Likeness& likeness) const
{
    Issues issues;
    const auto add = [&](Severity severity, const char* code, const char* field, const QString& message) {
        issues.push_back({severity, QString::fromLatin1(code), QString::fromLatin1(field), message});
    };
    if (keep.id == drop.id)
        add(Severity::Error, "merge.sameRecord", "", tr("This is one and the same record. Choose two."));
    else if (keep.archived || drop.mergedInto)
        add(Severity::Error, "merge.archived", "",
            tr("%1 is archived or was made one with another record already. Choose records that are in use.")
                .arg(keep.archived ? keep.code : drop.code));
    if (!issues.empty())
        return issues;
    if (m_help.check) {
        TRY_LET(told, m_help.check(keep.id, drop.id));
        issues = std::move(told);
    }
    if (likeness.isProofOfTwo)
        add(Severity::Error, "merge.differentCitizenIds", "citizenId",
            tr("The citizen IDs %1 and %2 belong to two people. Check both papers; if one number is wrong, give the "
               "reason why these records are of one person.")
                .arg(keep.citizenId, drop.citizenId));
    TRY_LET(distinct, m_merges.distinctPairs());
    if (distinct.contains(std::minmax(keep.id, drop.id)))
        add(Severity::Error, "merge.saidDistinct", "",
            tr("Somebody said that these are two people. If that was wrong, give the reason."));
    const HouseholdRepository households(m_ledger.db);
    TRY_LET(died, households.diedOn(drop.id));
    TRY_LET(known, households.diedOn(keep.id));
    if (died.isValid() && died != known)
        add(Severity::Error, "merge.death", "",
            tr("The record %1 says that this person died on %2. Enter the death in the record %3 or withdraw it there, "
               "or keep the other record.")
                .arg(drop.code, died.toString(QStringLiteral("dd/MM/yyyy")), keep.code));
    if (likeness.score < kWorthALook && !likeness.sharesNumber)
        add(Severity::Warning, "merge.unlike", "",
            tr("Little speaks for one person. Look at names and births again; the merge can be undone."));
    if (keep.sex != drop.sex)
        add(Severity::Warning, "merge.differentSex", "sex",
            tr("The records tell different sexes. Choose the right one."));
    if (std::ranges::any_of(likeness.evidence,
            [](const Evidence& it) { return QLatin1String(it.code) == QLatin1String("insurance.differ"); }))
        add(Severity::Warning, "merge.differentInsurance", "cardCode",
            tr("The records hold different insurance numbers. Both stay; check which one is in force."));
    return issues;
}

Result<std::map<QString, int>> MergeService::countRows(PatientId id) const
{
    static const std::vector<std::pair<QString, QByteArray>> counts = [] {
        std::vector<std::pair<QString, QByteArray>> all;
        for (const PatientColumn& it : patientColumns())
            if (it.names == PatientColumn::Names::Patient && it.fate == PatientColumn::Fate::Turn)
                all.emplace_back(QString::fromLatin1(it.table),
                    QByteArray("SELECT count(*) FROM ") + it.table + " WHERE " + it.column + " = :id");
        return all;
    }();
    std::map<QString, int> rows;
    for (const auto& [table, sql] : counts) {
        TRY_LET(count, m_ledger.db.query(sql.constData()).bind(":id", id).number());
        rows[table] += static_cast<int>(count);
    }
    return rows;
}

Result<Comparison> MergeService::compare(const Session& session, PatientId keep, PatientId drop, bool asTold)
{
    TRY(session.require(Permission::ReviewDuplicates));
    return m_ledger.db.transaction([&]() -> Result<Comparison> {
        Comparison it;
        for (const auto& [id, found, rows] :
            {std::tuple(keep, &it.keep, &it.keepRows), std::tuple(drop, &it.drop, &it.dropRows)}) {
            TRY_LET(people, PatientSearch(m_ledger.db).list({id}));
            if (people.empty())
                return tl::unexpected(m_patients.require(id).error());
            *found = std::move(people.front());
            TRY_LET(counted, countRows(id));
            *rows = std::move(counted);
            TRY(m_ledger.journal.record(session.user, Action::View, {kPatient, id.value, found->patient.revision}));
        }
        if (!asTold && hasMore(it.dropRows, it.keepRows)) {
            std::swap(it.keep, it.drop);
            std::swap(it.keepRows, it.dropRows);
        }
        TRY_LET(likeness, likenessOf(it.keep.patient, it.drop.patient));
        it.likeness = std::move(likeness);
        it.facts = factChoices(it.keep, it.drop);
        TRY_LET(issues, check(it.keep.patient, it.drop.patient, it.likeness));
        it.issues = std::move(issues);
        return it;
    });
}

Result<void> MergeService::follow(const Session& session, const Patient& patient, HouseholdId before)
{
    constexpr int kNoDevice = 0; // nothing is numbered: the household is there
    TRY(HouseholdWriter(m_ledger, kNoDevice).follow(session.user, patient, before, {}));
    return {};
}

Result<Patient> MergeService::record(const Session& session, Action action, const Patient& before)
{
    TRY_LET(after, m_patients.require(before.id));
    TRY(m_ledger.journal.record(
        session.user, action, {kPatient, after.id.value, after.revision, toJson(before), toJson(after)}));
    return after;
}

Result<void> MergeService::withdrawDistinct(const Session& session, PatientId one, PatientId other)
{
    TRY_LET(distinct, m_merges.findDistinct(one, other));
    if (!distinct)
        return {};
    const QJsonObject before = toJson(*distinct);
    distinct->withdrawnAt = m_ledger.clock.now();
    distinct->withdrawnBy = session.user;
    TRY(m_merges.writeWithdrawn(*distinct));
    ++distinct->revision;
    TRY(m_ledger.journal.record(
        session.user, Action::Change, {kDistinct, distinct->id.value, distinct->revision, before, toJson(*distinct)}));
    return {};
}

Result<Merged> MergeService::merge(const Session& session, const MergeForm& form)
{
    TRY(session.require(Permission::MergePatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Merged> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier) {
            TRY_LET(known, m_merges.find(MergeId{*earlier}));
            TRY_LET(kept, m_patients.require(form.keep));
            return Merged{known.value_or(Merge()), std::move(kept), {}};
        }
        TRY_LET(keep, m_patients.require(form.keep));
        TRY_LET(drop, m_patients.require(form.drop));
        TRY_LET(likeness, likenessOf(keep, drop));
        TRY_LET(issues, check(keep, drop, likeness));
        Merged result;
        const QString reason = text::tidyLine(form.reason);
        for (const Issue& issue : issues) {
            if (issue.severity == Severity::Warning) {
                result.warnings.push_back(issue);
                continue;
            }
            if (!isProof(issue) || reason.isEmpty())
                return refusal(issue);
            TRY(session.require(Permission::MergeDespiteProof));
        }
        TRY_LET(found, PatientSearch(m_ledger.db).list({keep.id, drop.id}));
        TRY_LET(fields, chosenFields(form, factChoices(found.at(0), found.at(1))));

        Merge& it = result.merge;
        it.id = m_ledger.ids.next<MergeId>();
        it.keep = keep.id;
        it.drop = drop.id;
        it.wasArchived = drop.archived;
        it.reason = reason;
        it.mergedAt = m_ledger.clock.now();
        it.mergedBy = session.user;
        TRY(withdrawDistinct(session, keep.id, drop.id));

        ReferenceTurner turner(m_ledger, m_help);
        TRY(turner.turnAll(PatientColumn::Names::Patient, drop.id.value, keep.id.value, twinRows(keep, drop)));
        for (const auto& [theirs, ours] : twinCards(keep, drop))
            TRY(turner.turnAll(PatientColumn::Names::Card, theirs.value, ours.value));
        TRY(turner.finish(session.user));
        TRY(security::DraftRepository(m_ledger.db).turn(drop.id.value, keep.id.value));
        it.rows = turner.turned();

        TRY_LET(left, m_patients.require(drop.id));
        left.archived = true;
        left.mergedInto = keep.id;
        TRY(m_patients.update(left));
        TRY(record(session, Action::Archive, drop));
        TRY_LET(joined, m_patients.require(keep.id));
        const Patient filled = withHistoryOf(withFactsOf(joined, drop, fields), drop);
        it.facts = takenFacts(joined, filled);
        TRY(m_patients.update(filled));
        TRY(follow(session, filled, drop.household ? drop.household : keep.household));
        for (const PatientId id : {keep.id, drop.id})
            TRY(m_patients.renewLastVisit(id));
        TRY_LET(kept, record(session, Action::Change, keep));
        result.kept = std::move(kept);
        TRY(m_merges.insert(it));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kMerge, it.id.value, it.revision, std::nullopt, toJson(it)}));
        TRY(m_ledger.tokens.insert(form.token, it.id.value));
        return result;
    });
    if (done) {
        m_ledger.changes.announce(Topic::Patients, {form.keep.value, form.drop.value});
        m_ledger.changes.announce(Topic::Visits);
    }
    return done;
}

Result<Parted> MergeService::part(const Session& session, const Merge& merge)
{
    TRY_LET(keep, m_patients.require(merge.keep));
    TRY_LET(drop, m_patients.require(merge.drop));
    if (keep.mergedInto)
        return fail(ErrorKind::Validation, QStringLiteral("merge.laterMerge"),
            tr("The record %1 was itself made one with another later. Undo that one first.").arg(keep.code));
    Parted result;
    ReferenceTurner turner(m_ledger, m_help);
    for (auto row = merge.rows.rbegin(); row != merge.rows.rend(); ++row)
        TRY(turner.turnBack(*row));
    result.turnedBack = static_cast<int>(turner.turned().size());
    result.stayed = static_cast<int>(merge.rows.size()) - result.turnedBack;

    TRY_LET(back, m_patients.require(drop.id)); // first, so that its numbers lead here no longer
    back.archived = merge.wasArchived;
    back.mergedInto = {};
    TRY(m_patients.update(back));

    // a card that went back and was used here since: the record keeps one that says the same
    TRY_LET(parted, m_patients.require(keep.id));
    std::vector<std::pair<CardId, CardId>> copies;
    for (const InsuranceCard& card : keep.cards) {
        if (std::ranges::find(parted.cards, card.id, &InsuranceCard::id) != parted.cards.end())
            continue;
        TRY_LET(isUsed, turner.hasStrays(card.id, keep.id));
        if (!isUsed)
            continue;
        InsuranceCard copy = card;
        copy.id = m_ledger.ids.next<CardId>();
        copies.emplace_back(card.id, copy.id);
        parted.cards.push_back(std::move(copy));
    }
    Patient filled = withoutFacts(std::move(parted), merge.facts);
    filled.household = {};
    if (!filled.householdCode.isEmpty()) {
        TRY_LET(household, HouseholdRepository(m_ledger.db).findByCode(filled.householdCode));
        filled.household = household.value_or(HouseholdId{});
    }
    TRY(m_patients.update(filled));
    TRY(follow(session, filled, keep.household));
    for (const auto& [card, copy] : copies)
        TRY(turner.turnStrays(card, copy, keep.id));
    TRY(turner.finish(session.user));
    for (const PatientId id : {keep.id, drop.id})
        TRY(m_patients.renewLastVisit(id));
    TRY_LET(kept, record(session, Action::Change, keep));
    TRY_LET(dropped, record(session, Action::Change, drop));
    result.kept = std::move(kept);
    result.dropped = std::move(dropped);
    result.merge = merge;
    result.merge.undoneAt = m_ledger.clock.now();
    result.merge.undoneBy = session.user;
    TRY(m_merges.writeUndone(result.merge));
    ++result.merge.revision;
    TRY(m_ledger.journal.record(session.user, Action::Change,
        {kMerge, merge.id.value, result.merge.revision, toJson(merge), toJson(result.merge)}));
    return result;
}

Result<Parted> MergeService::unmerge(const Session& session, MergeId id)
{
    TRY(session.require(Permission::MergePatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Parted> {
        TRY_LET(merge, m_merges.find(id));
        if (!merge || merge->undoneAt)
            return fail(ErrorKind::Validation, QStringLiteral("merge.undone"),
                tr("There is no such merge any more: it was undone, or never made."));
        return part(session, *merge);
    });
    if (done) {
        m_ledger.changes.announce(Topic::Patients, {done->kept.id.value, done->dropped.id.value});
        m_ledger.changes.announce(Topic::Visits);
    }
    return done;
}

Result<MergeId> MergeService::mergeOf(const Session& session, const QString& typed) const
{
    TRY(session.require(Permission::ReviewDuplicates));
    TRY_LET(found, m_merges.findByText(typed));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("merge.notFound"),
            tr("%1 names no merge: give the code or id of the record that was dropped.").arg(typed));
    return *found;
}

} // namespace tramyte::patient
