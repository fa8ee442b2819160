// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/Likeness.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace tramyte::patient {

namespace {

constexpr int kBase = -36;      ///< one record in twelve has a double in a list that was never looked through
constexpr int kTwinCheck = -65; ///< near given names of one birth in one house are mostly twins
constexpr int kGeneration = 14; ///< years between parent and child at least

/// How two words stand to each other, the nearest first.
enum class Word { Same, MarksMissing, OtherMarks };

/// Whether one letter more, less, other or two swapped ones make one of the other.
bool isOneSlip(const QString& a, const QString& b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype restA = a.size() - head - tail;
    const qsizetype restB = b.size() - head - tail;
    if (restA <= 1 && restB <= 1)
        return true;
    return restA == 2 && restB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head];
}

bool isSubsequence(const QStringList& part, const QStringList& whole)
{
    qsizetype at = 0;
    for (const QString& word : whole)
        at += at < part.size() && part[at] == word ? 1 : 0;
    return at == part.size();
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

struct NameLikeness {
    Evidence evidence;
    bool otherGiven = false; ///< the given name, the last word, is another
};

NameLikeness compareNames(const Traits& a, const Traits& b)
{
    constexpr int kWorthSlip = 3; // letters: every two short words are one slip apart
    const Evidence differs{"name.differ", -200};
    if (a.folded.isEmpty() || b.folded.isEmpty())
        return {differs, false};
    if (a.folded == b.folded) {
        // who writes a whole name without marks leaves them out; `An` among marked words is not `Ân`
        const bool isUnmarked = a.words == a.folded || b.words == b.folded;
        Word worst = Word::Same;
        Word given = Word::Same;
        for (qsizetype i = 0; i < a.folded.size(); ++i) {
            given = a.words[i] == b.words[i] ? Word::Same : isUnmarked ? Word::MarksMissing : Word::OtherMarks;
            worst = std::max(worst, given);
        }
        if (worst == Word::OtherMarks)
            return {{"name.otherMarks", -50}, given == Word::OtherMarks};
        return {worst == Word::MarksMissing ? Evidence{"name.marks", -10} : Evidence{"name.same", 0}, false};
    }
    if (a.folded.join(QString()) == b.folded.join(QString()))
        return {{"name.slip", -20}, false};
    const QStringList& shorter = a.folded.size() < b.folded.size() ? a.folded : b.folded;
    const QStringList& longer = a.folded.size() < b.folded.size() ? b.folded : a.folded;
    if (shorter.size() == longer.size()) {
        if (sorted(shorter) == sorted(longer))
            return {{"name.order", -40}, false};
        qsizetype other = -1;
        int others = 0;
        for (qsizetype i = 0; i < shorter.size(); ++i) {
            if (shorter[i] != longer[i]) {
                other = i;
                ++others;
            }
        }
        if (others == 1 && std::max(shorter[other].size(), longer[other].size()) >= kWorthSlip
            && isOneSlip(shorter[other], longer[other]))
            return {{"name.slip", -60}, other == shorter.size() - 1};
    } else if (shorter.size() >= 2 && shorter.first() == longer.first() && shorter.last() == longer.last()
        && isSubsequence(shorter, longer)) {
        return {{"name.lacksWord", -50}, false};
    }
    return {differs, true};
}

/// Many births of which only the year is known were written down as the first of January.
bool isFirstOfJanuary(const PartialDate& date)
{
    return date.isFull() && date.day() == 1 && date.month() == 1;
}

int digitsApart(const PartialDate& a, const PartialDate& b)
{
    const QString left = format(a);
    const QString right = format(b);
    int apart = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        apart += left[i] != right[i] ? 1 : 0;
    return apart;
}

Evidence compareBirths(const PartialDate& a, const PartialDate& b)
{
    const int years = std::abs(a.year() - b.year());
    if (a.isFull() && b.isFull() && !(isFirstOfJanuary(a) && isFirstOfJanuary(b))) {
        if (a == b)
            return {"birth.same", 138};
        if (years == 0 && a.day() == b.month() && a.month() == b.day())
            return {"birth.swapped", 70};
        if (years == 0 && (isFirstOfJanuary(a) || isFirstOfJanuary(b)))
            return {"birth.year", 40};
        if (digitsApart(a, b) == 1)
            return {"birth.slip", 45};
        return {"birth.differ", years > 2 ? -110 : -90};
    }
    if (years != 0)
        return {"birth.differ", years == 1 ? -15 : years == 2 ? -40 : -110};
    if (a.month() != 0 && b.month() != 0 && a.month() != b.month() && !isFirstOfJanuary(a) && !isFirstOfJanuary(b))
        return {"birth.differ", -60};
    if (isFirstOfJanuary(a) && isFirstOfJanuary(b))
        return {"birth.year", 75};
    if (a.month() != 0 && a.month() == b.month())
        return {"birth.month", 88};
    return {"birth.year", 52};
}

bool haveCommon(const QStringList& a, const QStringList& b)
{
    return std::ranges::any_of(a, [&](const QString& it) { return b.contains(it); });
}

} // namespace

Likeness compare(const Traits& a, const Traits& b, const NameFacts& names)
{
    Likeness likeness;
    likeness.namesakes = std::max(names.namesakes, 2);
    const auto add = [&](const char* code, int weight) { likeness.evidence.push_back({code, weight}); };

    const bool sameNumber = haveCommon(a.numbers, b.numbers);
    if (sameNumber) {
        add(!a.citizenId.isEmpty() && a.citizenId == b.citizenId ? "citizenId.same" : "citizenId.oldNumber", 250);
        likeness.sharesNumber = true;
    } else if (!a.citizenId.isEmpty() && !b.citizenId.isEmpty()) {
        // one wrong digit is a slip of typing more often than not; a person has to say so all the same
        if (isOneSlip(a.citizenId, b.citizenId))
            add("citizenId.near", -80);
        else
            add("citizenId.differ", -250);
        likeness.isProofOfTwo = true;
    }
    if (haveCommon(a.insurance, b.insurance)) {
        add("insurance.same", 200);
        likeness.sharesNumber = true;
    } else if (!a.insurance.isEmpty() && !b.insurance.isEmpty()) {
        add("insurance.differ", -60);
    }

    const NameLikeness name = compareNames(a, b);
    add(name.evidence.code, likeness.sharesNumber ? std::max(name.evidence.weight, -140) : name.evidence.weight);
    const bool namesMeet = name.evidence.weight > -200;
    std::optional<Evidence> birth;
    if (a.birth && b.birth) {
        birth = compareBirths(*a.birth, *b.birth);
        add(birth->code, birth->weight);
    }
    if (a.sex && b.sex && *a.sex != *b.sex)
        add("sex.differ", -50);
    if (!a.ethnicity.isEmpty() && !b.ethnicity.isEmpty() && a.ethnicity != b.ethnicity)
        add("ethnicity.differ", -30);

    const bool samePhone = !a.phone.isEmpty() && a.phone == b.phone;
    const bool familyPhone = (!a.phone.isEmpty() && a.phone == b.guardianPhone)
        || (!b.phone.isEmpty() && b.phone == a.guardianPhone)
        || (!a.guardianPhone.isEmpty() && a.guardianPhone == b.guardianPhone);
    const bool sameGuardian = !a.guardian.isEmpty() && a.guardian == b.guardian;
    const bool sameHouse = !a.household.isEmpty() && a.household == b.household;
    const bool sameHamlet = !a.hamlet.isEmpty() && a.hamlet == b.hamlet;
    const bool apart = a.birth && b.birth && std::abs(a.birth->year() - b.birth->year()) >= kGeneration;
    const bool underOneRoof = samePhone || familyPhone || sameGuardian || sameHouse;
    const bool maybeTwins = name.otherGiven && names.areGivenNames && !likeness.sharesNumber && birth
        && QLatin1String(birth->code) == QLatin1String("birth.same");
    if (maybeTwins && underOneRoof) {
        add("siblings", kTwinCheck); // what one house shares then says nothing more
    } else {
        if (samePhone)
            add(apart || !namesMeet ? "phone.family" : "phone.same", apart || !namesMeet ? 0 : 50);
        else if (familyPhone && (apart || !namesMeet))
            add("phone.family", 0);
        else if (familyPhone)
            add("phone.same", 30);
        if (sameGuardian)
            add("guardian.same", namesMeet ? 40 : 0);
        else if (!a.guardian.isEmpty() && !b.guardian.isEmpty())
            add("guardian.differ", -25);
        if (sameHouse)
            add("household.same", namesMeet && !apart ? 50 : 0);
        if (sameHamlet && !sameHouse)
            add("hamlet.same", maybeTwins ? 0 : 25);
        else if (!sameHamlet && !a.hamlet.isEmpty() && !b.hamlet.isEmpty())
            add("hamlet.differ", -15);
    }

    double tenths = kBase - 10 * std::log2(std::max(1, likeness.namesakes - 1));
    for (const Evidence& it : likeness.evidence)
        tenths += it.weight;
    const double percent = 100 / (1 + std::exp2(-tenths / 10));
    likeness.score = std::clamp(static_cast<int>(std::lround(percent)), 1, 99);
    std::ranges::stable_sort(likeness.evidence,
        [](const Evidence& x, const Evidence& y) { return std::abs(x.weight) > std::abs(y.weight); });
    return likeness;
}

QString sayEvidence(const Evidence& evidence, int namesakes)
{
    struct Saying {
        const char* code;
        const char* text;
    };
    static constexpr Saying words[] = {
        {"citizenId.same", QT_TRANSLATE_NOOP("tramyte::patient", "Same citizen ID")},
        {"citizenId.oldNumber", QT_TRANSLATE_NOOP("tramyte::patient", "The old number of one is the other's number")},
        {"citizenId.near", QT_TRANSLATE_NOOP("tramyte::patient", "Citizen IDs one digit apart")},
        {"citizenId.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different citizen IDs")},
        {"insurance.same", QT_TRANSLATE_NOOP("tramyte::patient", "Same insurance number")},
        {"insurance.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different insurance numbers")},
        {"name.marks", QT_TRANSLATE_NOOP("tramyte::patient", "Same name, marks left out")},
        {"name.otherMarks", QT_TRANSLATE_NOOP("tramyte::patient", "Same letters, other marks")},
        {"name.slip", QT_TRANSLATE_NOOP("tramyte::patient", "Names one letter apart")},
        {"name.order", QT_TRANSLATE_NOOP("tramyte::patient", "Words of the name in another order")},
        {"name.lacksWord", QT_TRANSLATE_NOOP("tramyte::patient", "A word of the name left out")},
        {"name.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different names")},
        {"birth.same", QT_TRANSLATE_NOOP("tramyte::patient", "Same date of birth")},
        {"birth.month", QT_TRANSLATE_NOOP("tramyte::patient", "Same month of birth")},
        {"birth.year", QT_TRANSLATE_NOOP("tramyte::patient", "Same year of birth")},
        {"birth.swapped", QT_TRANSLATE_NOOP("tramyte::patient", "Day and month of birth swapped")},
        {"birth.slip", QT_TRANSLATE_NOOP("tramyte::patient", "Dates of birth one digit apart")},
        {"birth.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different births")},
        {"sex.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different sexes")},
        {"ethnicity.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different ethnic groups")},
        {"phone.same", QT_TRANSLATE_NOOP("tramyte::patient", "Same phone")},
        {"phone.family", QT_TRANSLATE_NOOP("tramyte::patient", "Same phone, as families share one")},
        {"guardian.same", QT_TRANSLATE_NOOP("tramyte::patient", "Same guardian")},
        {"guardian.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different guardians")},
        {"household.same", QT_TRANSLATE_NOOP("tramyte::patient", "Same household")},
        {"hamlet.same", QT_TRANSLATE_NOOP("tramyte::patient", "Same hamlet")},
        {"hamlet.differ", QT_TRANSLATE_NOOP("tramyte::patient", "Different hamlets")},
        {"siblings", QT_TRANSLATE_NOOP("tramyte::patient", "Perhaps twins: one birth, near given names")},
    };
    const QLatin1String code(evidence.code);
    if (code == QLatin1String("name.same"))
        return namesakes > 2
            ? QCoreApplication::translate("tramyte::patient", "Same name, borne by %n people", nullptr, namesakes)
            : QCoreApplication::translate("tramyte::patient", "Same name, borne by nobody else");
    for (const Saying& word : words)
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("tramyte::patient", word.text);
    return QString(code);
}

QString sayScore(int score)
{
    constexpr int kProbable = 75;
    if (score >= kNearlySure)
        return QCoreApplication::translate("tramyte::patient", "Nearly certain");
    if (score >= kProbable)
        return QCoreApplication::translate("tramyte::patient", "Probable");
    return score >= kPossible ? QCoreApplication::translate("tramyte::patient", "Possible")
                              : QCoreApplication::translate("tramyte::patient", "Doubtful");
}

} // namespace tramyte::patient
