// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientSearch.h"

#include "core/base/Json.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace tramyte::patient {

namespace {

constexpr int kCandidates = 500; // of a common name; the best of them are shown
constexpr int kMostRead = 2000;  // rows, to count people of a name

/// What was typed, taken apart.
struct Wanted {
    QString asTyped;                  ///< NFC, lower case, with accents
    QStringList words;                ///< folded
    QStringList years;                ///< four-digit years, each standing for one alternative
    QString number;                   ///< digits and card letters without blanks, when the whole text may be a number
    std::optional<PartialDate> birth; ///< a date that was typed
};

struct Candidate {
    PatientId id;
    QString folded;
    QDate lastVisit;
    int score = 0;
};

Wanted takeApart(const QString& text)
{
    static const QRegularExpression date(QStringLiteral("\\b(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})\\b"));
    static const QRegularExpression isoDate(QStringLiteral("\\b(\\d{4})-(\\d{2})(?:-(\\d{2}))?\\b"));
    static const QRegularExpression number(QStringLiteral("^[A-Z]{0,2}[0-9]{4,15}$"));
    static const QRegularExpression separators(QStringLiteral("[\\s.\\-]"));
    static const QRegularExpression patientCode(QStringLiteral("^BN\\d+-\\d+$"));

    Wanted wanted;
    QString rest = text::tidyLine(text);
    if (patientCode.match(rest.toUpper()).hasMatch()) {
        wanted.number = rest.toUpper();
        return wanted;
    }
    if (const auto match = date.match(rest); match.hasMatch()) {
        wanted.birth = PartialDate::of(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        if (wanted.birth)
            rest.remove(match.capturedStart(), match.capturedLength());
    } else if (const auto iso = isoDate.match(rest); iso.hasMatch()) {
        wanted.birth = PartialDate::of(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
        if (wanted.birth)
            rest.remove(iso.capturedStart(), iso.capturedLength());
    }
    const QString compact = QString(rest).remove(separators).toUpper();
    if (!wanted.birth && number.match(compact).hasMatch())
        wanted.number = compact;
    wanted.asTyped = rest.toLower().simplified();
    for (const QString& word : text::foldedWords(rest)) {
        // "56" after a name is a year of birth of either century
        if (word.size() == 2 && word[0].isDigit() && word[1].isDigit() && rest.size() > 2)
            wanted.years = {QStringLiteral("19") + word, QStringLiteral("20") + word};
        else
            wanted.words << word;
    }
    return wanted;
}

/// The words as a query of the index: all of them, each the beginning of a word. Folded words hold letters and digits
/// only, so nothing in them can be an operator.
QString matchOf(const Wanted& wanted)
{
    QStringList terms;
    for (const QString& word : wanted.words)
        terms << word + u'*';
    if (!wanted.years.isEmpty())
        terms << wanted.years.join(QStringLiteral(" OR "));
    if (wanted.birth)
        terms << QString::number(wanted.birth->year());
    return terms.join(u' ');
}

int scoreOf(const Wanted& wanted, const QStringList& words)
{
    int score = 0;
    qsizetype after = -1;
    bool inOrder = true;
    for (const QString& word : wanted.words) {
        auto at = words.indexOf(word, after + 1);
        if (at < 0)
            at = words.indexOf(word);
        score += at >= 0 ? 10 : 0; // a whole word beats the beginning of one
        inOrder = inOrder && at > after;
        after = at >= 0 ? at : after;
    }
    return score + (inOrder ? 5 : 0) - static_cast<int>(words.size());
}

} // namespace

QJsonObject toJson(const Found& found)
{
    const Patient& it = found.patient;
    const QString card = it.cards.empty() ? QString() : it.cards.back().code;
    return {{QStringLiteral("id"), format(it.id)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("fullName"), it.fullName}, {QStringLiteral("birth"), json::orNull(it.birth)},
        {QStringLiteral("sex"), format(it.sex)}, {QStringLiteral("citizenId"), json::orNull(it.citizenId)},
        {QStringLiteral("cardCode"), json::orNull(card)}, {QStringLiteral("phone"), json::orNull(it.phone)},
        {QStringLiteral("address"), json::orNull(it.address)}, {QStringLiteral("hamlet"), json::orNull(it.hamlet)},
        {QStringLiteral("lastVisit"), json::orNull(found.lastVisit)}};
}

Result<std::vector<Found>> PatientSearch::search(const QString& text, int limit) const
{
    const Wanted wanted = takeApart(text);
    std::vector<Candidate> candidates;
    std::set<PatientId> seen;
    const auto take = [&](int score) {
        return [&, score](const storage::Row& row) {
            const auto id = row.id<PatientId>(0);
            if (seen.insert(id).second)
                candidates.push_back({id, row.text(1), row.day(2), score});
        };
    };

    if (!wanted.number.isEmpty()) {
        TRY(m_db.query(R"sql(
            SELECT s.id, s.folded, s.last_visit FROM patient_number n JOIN person_search s ON s.id = n.patient_id
            JOIN patient p ON p.id = s.id WHERE n.digits = :number AND p.archived = 0 LIMIT :limit)sql")
                .bind(":number", wanted.number)
                .bind(":limit", kCandidates)
                .each(take(1000)));
        const auto length = wanted.number.size();
        if (length >= 4 && length <= 9 && wanted.number[0].isDigit()) {
            QString reversed = wanted.number;
            std::reverse(reversed.begin(), reversed.end());
            TRY(m_db.query(R"sql(
                SELECT s.id, s.folded, s.last_visit FROM patient_number n JOIN person_search s ON s.id = n.patient_id
                JOIN patient p ON p.id = s.id
                WHERE n.reversed >= :from AND n.reversed < :to AND p.archived = 0 LIMIT :limit)sql")
                    .bind(":from", reversed)
                    .bind(":to", QString(reversed + u':')) // ':' follows '9'
                    .bind(":limit", kCandidates)
                    .each(take(500)));
        }
    }
    if (const QString match = matchOf(wanted); !match.isEmpty()) {
        const auto before = candidates.size();
        TRY(m_db.query(R"sql(
            SELECT s.id, s.folded, s.last_visit FROM person_fts f JOIN person_search s ON s.id = f.docid
            JOIN patient p ON p.id = s.id WHERE f.folded MATCH :match AND p.archived = 0 LIMIT :limit)sql")
                .bind(":match", match)
                .bind(":limit", kCandidates)
                .each(take(0)));
        for (auto it = candidates.begin() + static_cast<std::ptrdiff_t>(before); it != candidates.end(); ++it)
            it->score = scoreOf(wanted, it->folded.split(u' '));
    }
    const auto better = [](const Candidate& a, const Candidate& b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.lastVisit != b.lastVisit)
            return a.lastVisit.isValid() && (!b.lastVisit.isValid() || a.lastVisit > b.lastVisit);
        return std::pair(a.folded, a.id) < std::pair(b.folded, b.id);
    };
    std::ranges::sort(candidates, better);

    const PatientRepository patients(m_db);
    std::vector<Found> found;
    for (const Candidate& candidate : candidates) {
        if (static_cast<int>(found.size()) >= limit)
            break;
        TRY_LET(patient, patients.require(candidate.id));
        if (wanted.birth) {
            const bool same = patient.birth && patient.birth->earliest() <= wanted.birth->latest()
                && wanted.birth->earliest() <= patient.birth->latest();
            if (!same)
                continue;
        }
        found.push_back({std::move(patient), candidate.lastVisit});
    }
    // among equals those spelt with the very accents that were typed come first
    std::ranges::stable_partition(
        found, [&](const Found& it) { return it.patient.fullName.toLower().contains(wanted.asTyped); });
    return found;
}

Result<std::vector<Found>> PatientSearch::list(const std::vector<PatientId>& ids) const
{
    const PatientRepository patients(m_db);
    std::vector<Found> found;
    for (const PatientId id : ids) {
        TRY_LET(patient, patients.find(id));
        if (!patient)
            continue;
        TRY_LET(lastVisit,
            m_db.query("SELECT last_visit FROM person_search WHERE id = :id")
                .bind(":id", id)
                .one([](const storage::Row& row) { return row.day(0); }));
        found.push_back({std::move(*patient), lastVisit.value_or(QDate())});
    }
    return found;
}

/// Counts the people whose name, as the index holds it before the year of birth, `fits`; some of those with the words.
Result<int> PatientSearch::countNamed(
    const QString& words, int most, const std::function<bool(QStringView name)>& fits) const
{
    int count = 0;
    int read = 0;
    TRY(m_db.query(R"sql(
        SELECT s.folded FROM person_fts f JOIN person_search s ON s.id = f.docid WHERE f.folded MATCH :phrase)sql")
            .bind(":phrase", QString(u'"' + words + u'"'))
            .each([&](const storage::Row& row) {
                static const QRegularExpression year(QStringLiteral(" [0-9]{4}( |$)"));
                const QString folded = row.text(0);
                const auto at = folded.indexOf(year);
                count += fits(QStringView(folded).left(at < 0 ? folded.size() : at)) ? 1 : 0;
                return ++read < kMostRead && count < most;
            }));
    return count;
}

Result<int> PatientSearch::namesakes(const QString& fullName) const
{
    const QString name = text::fold(fullName);
    if (name.isEmpty())
        return 0;
    return countNamed(name, kMostRead, [&](QStringView it) { return it == name; });
}

Result<bool> PatientSearch::isGivenName(const QString& fullName) const
{
    const QStringList words = text::foldedWords(fullName);
    if (words.isEmpty())
        return false;
    const QString given = u' ' + words.last();
    TRY_LET(count, countNamed(words.last(), 2, [&](QStringView it) { return it.endsWith(given); }));
    return count > 1;
}

} // namespace tramyte::patient
