// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Merge.h"

#include "core/base/Json.h"
#include "core/patient/CitizenId.h"
#include "core/text/Fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr int kCitizenDigits = 12;

/// A fact as text, read and written.
struct Fact {
    const char* name;
    const char* field; ///< with which it is chosen
    QString Patient::*text = nullptr;
};

const std::vector<Fact>& facts()
{
    static const std::vector<Fact> all = {
        {"fullName", "fullName", &Patient::fullName},
        {"birth", "birth"},
        {"sex", "sex"},
        {"citizenId", "citizenId", &Patient::citizenId},
        {"oldId", "oldId", &Patient::oldId},
        {"phone", "phone", &Patient::phone},
        {"hamlet", "hamlet", &Patient::hamlet},
        {"address", "address", &Patient::address},
        {"provinceCode", "address", &Patient::provinceCode},
        {"communeCode", "address", &Patient::communeCode},
        {"household", "household", &Patient::householdCode},
        {"ethnicity", "ethnicity", &Patient::ethnicity},
        {"occupation", "occupation", &Patient::occupation},
        {"nationality", "nationality", &Patient::nationality},
        {"guardianName", "guardianName", &Patient::guardianName},
        {"guardianRelation", "guardianName", &Patient::guardianRelation},
        {"guardianPhone", "guardianName", &Patient::guardianPhone},
    };
    return all;
}

QString read(const Patient& it, const Fact& fact)
{
    if (fact.text)
        return it.*fact.text;
    if (QLatin1String(fact.name) == QLatin1String("sex"))
        return format(it.sex);
    return it.birth ? format(*it.birth) : QString();
}

void write(Patient& it, const Fact& fact, const QString& value)
{
    if (fact.text)
        it.*fact.text = value;
    else if (QLatin1String(fact.name) == QLatin1String("sex"))
        it.sex = parseSex(value).value_or(it.sex);
    else if (const auto birth = PartialDate::parse(value))
        it.birth = birth;
}

/// What a field says in whole; of several facts the texts one after the other.
QString told(const Patient& it, const QString& field)
{
    QStringList texts;
    for (const Fact& fact : facts())
        if (field == QLatin1String(fact.field))
            if (const QString text = read(it, fact); !text.isEmpty())
                texts << text;
    return texts.join(QStringLiteral(", "));
}

int marksIn(const QString& name)
{
    int marks = 0;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower())
        marks += c.category() == QChar::Mark_NonSpacing || c == QChar(0x0111) ? 1 : 0;
    return marks;
}

bool isNewer(const Found& drop, const Found& keep)
{
    const QDate last = std::max(drop.lastVisit, localDay(drop.patient.enteredAt));
    const QDate other = std::max(keep.lastVisit, localDay(keep.patient.enteredAt));
    return last != other ? last > other : drop.patient.id > keep.patient.id;
}

/// How well a birth or sex fits the number that stays: 1 fits, -1 contradicts, 0 tells nothing.
int fit(const Patient& it, const QString& citizenId, bool bySex)
{
    if (citizenId.size() != kCitizenDigits)
        return 0;
    const auto id = CitizenId::parse(citizenId);
    if (!id)
        return 0;
    if (bySex)
        return it.sex == Sex::Other ? 0 : it.sex == id->sex() ? 1 : -1;
    return !it.birth ? 0 : it.birth->year() == id->birthYear() ? 1 : -1;
}

int precision(const std::optional<PartialDate>& birth)
{
    return !birth ? 0 : birth->month() == 0 ? 1 : birth->isFull() ? 3 : 2;
}

bool takesDrop(const QString& field, const Found& keep, const Found& drop, const QString& citizenId)
{
    const QString ours = told(keep.patient, field);
    const QString theirs = told(drop.patient, field);
    if (ours == theirs || theirs.isEmpty())
        return false;
    if (ours.isEmpty())
        return true;
    if (field == u"birth" || field == u"sex") {
        const bool bySex = field == u"sex";
        const int better = fit(drop.patient, citizenId, bySex) - fit(keep.patient, citizenId, bySex);
        if (better != 0)
            return better > 0;
        return bySex ? keep.patient.sex == Sex::Other : precision(drop.patient.birth) > precision(keep.patient.birth);
    }
    if (field == u"citizenId")
        return theirs.size() == kCitizenDigits && ours.size() != kCitizenDigits;
    if (field == u"fullName") {
        if (text::fold(ours) == text::fold(theirs))
            return marksIn(theirs) > marksIn(ours);
        const auto words = text::foldedWords(ours).size();
        return text::foldedWords(theirs).size() > words;
    }
    static const QStringList changing = {QStringLiteral("phone"), QStringLiteral("address"), QStringLiteral("hamlet"),
        QStringLiteral("occupation"), QStringLiteral("guardianName")}; // where one lives is for the household's book
    return changing.contains(field) && isNewer(drop, keep);
}

const QString kIdentifiers = QStringLiteral("identifiers");
const QString kPastAddresses = QStringLiteral("pastAddresses");
const QString kRelatives = QStringLiteral("relatives");

template <class Part>
void addMissing(std::vector<Part>& ours, const std::vector<Part>& theirs)
{
    for (const Part& it : theirs)
        if (std::ranges::find(ours, it) == ours.end())
            ours.push_back(it);
}

/// What a list has more, as JSON; empty when it is nothing.
template <class Part>
QString addedTo(const std::vector<Part>& before, const std::vector<Part>& after)
{
    QJsonArray added;
    for (const Part& it : after)
        if (std::ranges::find(before, it) == before.end())
            added << toJson(it);
    return added.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(added).toJson(QJsonDocument::Compact));
}

template <class Part>
void takeOut(std::vector<Part>& parts, const QJsonArray& added)
{
    std::erase_if(parts, [&](const Part& it) { return added.contains(toJson(it)); });
}

} // namespace

QJsonObject toJson(const Merge& it)
{
    QJsonArray taken;
    for (const TakenFact& fact : it.facts)
        taken.append(QJsonObject{{QStringLiteral("name"), fact.name}, {QStringLiteral("before"), fact.before},
            {QStringLiteral("after"), fact.after}});
    QJsonArray rows;
    for (const TurnedRow& row : it.rows)
        rows.append(QJsonObject{{QStringLiteral("table"), row.table}, {QStringLiteral("column"), row.column},
            {QStringLiteral("row"), QString::number(row.row)}, {QStringLiteral("from"), QString::number(row.from)},
            {QStringLiteral("to"), QString::number(row.to)}});
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("keep"), format(it.keep)},
        {QStringLiteral("drop"), format(it.drop)}, {QStringLiteral("wasArchived"), it.wasArchived},
        {QStringLiteral("reason"), json::orNull(it.reason)}, {QStringLiteral("facts"), taken},
        {QStringLiteral("rows"), rows}, {QStringLiteral("mergedAt"), formatLocal(it.mergedAt)},
        {QStringLiteral("mergedBy"), format(it.mergedBy)},
        {QStringLiteral("undoneAt"), it.undoneAt ? QJsonValue(formatLocal(*it.undoneAt)) : QJsonValue()},
        {QStringLiteral("undoneBy"), it.undoneBy ? QJsonValue(format(it.undoneBy)) : QJsonValue()},
        {QStringLiteral("revision"), it.revision}};
}

QJsonObject toJson(const Distinct& it)
{
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("a"), format(it.a)},
        {QStringLiteral("b"), format(it.b)}, {QStringLiteral("reason"), json::orNull(it.reason)},
        {QStringLiteral("decidedAt"), formatLocal(it.decidedAt)}, {QStringLiteral("decidedBy"), format(it.decidedBy)},
        {QStringLiteral("withdrawnAt"), it.withdrawnAt ? QJsonValue(formatLocal(*it.withdrawnAt)) : QJsonValue()},
        {QStringLiteral("withdrawnBy"), it.withdrawnBy ? QJsonValue(format(it.withdrawnBy)) : QJsonValue()},
        {QStringLiteral("revision"), it.revision}};
}

const QStringList& mergeFields()
{
    static const QStringList fields = [] {
        QStringList all;
        for (const Fact& fact : facts())
            all << QString::fromLatin1(fact.field);
        all.removeDuplicates();
        return all;
    }();
    return fields;
}

std::vector<FactChoice> factChoices(const Found& keep, const Found& drop)
{
    const bool newId = takesDrop(QStringLiteral("citizenId"), keep, drop, {});
    const QString citizenId = (newId ? drop : keep).patient.citizenId;
    std::vector<FactChoice> choices;
    for (const QString& field : mergeFields())
        choices.push_back(
            {field, told(keep.patient, field), told(drop.patient, field), takesDrop(field, keep, drop, citizenId)});
    return choices;
}

Patient withFactsOf(Patient keep, const Patient& drop, const std::set<QString>& fields)
{
    const QString ours = keep.citizenId;
    for (const Fact& fact : facts())
        if (fields.contains(QString::fromLatin1(fact.field)))
            write(keep, fact, read(drop, fact));
    if (fields.contains(QStringLiteral("household")))
        keep.household = drop.household;
    const QString& givenUp = fields.contains(QStringLiteral("citizenId")) ? ours : drop.citizenId;
    if (keep.oldId.isEmpty() && !givenUp.isEmpty() && givenUp != keep.citizenId)
        keep.oldId = givenUp;
    return keep;
}

Patient withHistoryOf(Patient keep, const Patient& drop)
{
    for (const Identifier& theirs : drop.identifiers) {
        const auto isSame
            = [&](const Identifier& ours) { return ours.kind == theirs.kind && ours.value == theirs.value; };
        if (std::ranges::none_of(keep.identifiers, isSame))
            keep.identifiers.push_back(theirs);
    }
    if (!keep.allergies.empty())
        keep.noAllergies.reset(); // one of the two records knows better
    addMissing(keep.pastAddresses, drop.pastAddresses);
    addMissing(keep.relatives, drop.relatives);
    return keep;
}

std::vector<TakenFact> takenFacts(const Patient& before, const Patient& after)
{
    std::vector<TakenFact> taken;
    for (const Fact& fact : facts())
        if (const QString was = read(before, fact), is = read(after, fact); was != is)
            taken.push_back({QString::fromLatin1(fact.name), was, is});
    const auto tell = [&](const QString& name, const QString& added) {
        if (!added.isEmpty())
            taken.push_back({name, {}, added});
    };
    tell(kIdentifiers, addedTo(before.identifiers, after.identifiers));
    tell(kPastAddresses, addedTo(before.pastAddresses, after.pastAddresses));
    tell(kRelatives, addedTo(before.relatives, after.relatives));
    return taken;
}

Patient withoutFacts(Patient patient, const std::vector<TakenFact>& taken)
{
    for (const TakenFact& it : taken)
        for (const Fact& fact : facts())
            if (it.name == QLatin1String(fact.name) && read(patient, fact) == it.after)
                write(patient, fact, it.before);
    for (const TakenFact& it : taken) {
        const QJsonArray added = QJsonDocument::fromJson(it.after.toUtf8()).array();
        if (it.name == kIdentifiers)
            takeOut(patient.identifiers, added);
        else if (it.name == kPastAddresses)
            takeOut(patient.pastAddresses, added);
        else if (it.name == kRelatives)
            takeOut(patient.relatives, added);
    }
    return patient;
}

std::vector<std::pair<CardId, CardId>> twinCards(const Patient& keep, const Patient& drop)
{
    std::vector<std::pair<CardId, CardId>> twins;
    for (const InsuranceCard& theirs : drop.cards) {
        const auto ours = std::ranges::find_if(keep.cards, [&](InsuranceCard card) {
            card.id = theirs.id; // but for that, and when they were typed, all must be the same
            card.enteredAt = theirs.enteredAt;
            card.checks = theirs.checks;
            return card == theirs;
        });
        if (ours != keep.cards.end())
            twins.emplace_back(theirs.id, ours->id);
    }
    return twins;
}

std::set<AllergyId> twinAllergies(const Patient& keep, const Patient& drop)
{
    std::set<AllergyId> twins;
    for (const Allergy& theirs : drop.allergies)
        for (const Allergy& ours : keep.allergies)
            if (text::fold(ours.substance) == text::fold(theirs.substance)
                && (theirs.reaction.isEmpty() || text::fold(ours.reaction) == text::fold(theirs.reaction)))
                twins.insert(theirs.id);
    return twins;
}

} // namespace tramyte::patient
