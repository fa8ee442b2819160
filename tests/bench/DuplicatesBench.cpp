// SPDX-License-Identifier: GPL-3.0-or-later
// Records of one person in a made-up commune of which is known who is who: people by the demo's frequencies of names,
// with as few numbers as lists of stations hold, doubles of several kinds planted, and traps: twins with near names,
// namesakes of one year, families with one phone. The reference is the plain rule "same name, same year of birth".
#include "app/demo/Clinic.h"
#include "app/demo/Identity.h"
#include "core/patient/DuplicateService.h"
#include "core/text/Fold.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <map>
#include <set>

using namespace tramyte;
using namespace tramyte::bench;
using namespace tramyte::patient;

namespace {

constexpr quint64 kSeed = 20261120;
const QDate kToday(2026, 11, 20);

using Pair = std::pair<PatientId, PatientId>;

/// A commune and which of its records are of one person.
class Commune {
public:
    Commune(int people, int ofEachKind) : m_random(kSeed)
    {
        const auto tables = expect(demo::Tables::load());
        const auto population = demo::Population::make(people, QDate(2016, 11, 20), kToday, kSeed, tables.names);
        const demo::Identity identity(population, tables.names, kSeed, kToday);
        for (int i = 0; i < people; ++i)
            add(known(identity.registration(i, kToday)));
        for (int i = 0; i < ofEachKind; ++i) {
            plant("slip", [this](PatientForm& it) { it.fullName = slipped(*it.fullName); });
            plant("marks", [](PatientForm& it) { it.fullName = text::fold(*it.fullName).toUpper(); });
            plant("swapped", [](PatientForm& it) { it.birth = swapped(*it.birth); });
            plant("digit", [this](PatientForm& it) { it.birth = otherDigit(*it.birth); });
            plant("yearOnly", [](PatientForm& it) { it.birth = it.birth->left(4); });
            plant("word", [](PatientForm& it) { it.fullName = withoutMiddle(*it.fullName); });
            plant("moved", [this](PatientForm& it) { move(it); });
            plant("newId", [this](PatientForm& it) { renumber(it); });
            plant("idSlip", [this](PatientForm& it) { slipInNumber(it); });
            addTwins(i);
            addNamesake();
        }
    }

    std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> all;
        for (size_t i = 0; i < m_forms.size(); ++i)
            all.push_back({idOf(i), traitsOf(m_forms[i])});
        return all;
    }
    const std::map<Pair, QString>& doubles() const { return m_doubles; }
    const std::vector<PatientForm>& forms() const { return m_forms; }
    static PatientId idOf(size_t place) { return PatientId{static_cast<qint64>(place) + 1}; }

private:
    /// What a station knows of somebody: rarely all.
    PatientForm known(PatientForm it)
    {
        if (!m_random.chance(600))
            it.citizenId.reset();
        if (!m_random.chance(550))
            it.cardCode.reset();
        if (!m_random.chance(600))
            it.phone.reset();
        if (!m_random.chance(500))
            it.household.reset();
        return it;
    }
    void add(PatientForm it) { m_forms.push_back(std::move(it)); }

    /// A second record of somebody, typed anew without the numbers, with a change of one kind.
    void plant(const char* kind, const std::function<void(PatientForm&)>& change)
    {
        for (int tries = 0; tries < 1000; ++tries) {
            const auto at = static_cast<size_t>(m_random.below(static_cast<int>(m_forms.size())));
            if (!m_planted.insert(at).second)
                continue;
            PatientForm other = m_forms[at];
            other.citizenId.reset();
            other.cardCode.reset();
            if (m_random.chance(400))
                other.phone.reset();
            if (m_random.chance(700))
                other.household.reset();
            const PatientForm before = other;
            change(other);
            if (other.fullName == before.fullName && other.birth == before.birth && other.hamlet == before.hamlet
                && !other.citizenId)
                continue; // nothing to slip on: only the year is known, the day is the month
            if (QLatin1String(kind) == QLatin1String("newId") || QLatin1String(kind) == QLatin1String("idSlip")) {
                m_forms[at].citizenId = m_oldNumber;
                m_forms[at].cardCode.reset();
            }
            add(other);
            m_planted.insert(m_forms.size() - 1);
            m_doubles[{idOf(at), idOf(m_forms.size() - 1)}] = QString::fromLatin1(kind);
            return;
        }
    }
    QString slipped(const QString& name)
    {
        QString text = name;
        const int at = 1 + m_random.below(static_cast<int>(text.size()) - 1);
        switch (m_random.below(3)) {
        case 0: return text.remove(at, 1);
        case 1: return text.insert(at, text.at(at));
        default: text[at] = QChar('a' + m_random.below(26)); return text;
        }
    }
    static QString swapped(const QString& birth)
    {
        const auto date = PartialDate::parse(birth);
        const auto other = date ? PartialDate::of(date->year(), date->day(), date->month()) : std::nullopt;
        return other && date->isFull() ? format(*other) : birth;
    }
    QString otherDigit(const QString& birth)
    {
        for (int tries = 0; tries < 20; ++tries) {
            QString other = birth;
            const int at = 3 + m_random.below(std::max<int>(1, static_cast<int>(birth.size()) - 3));
            if (at < other.size() && other[at].isDigit())
                other[at] = QChar('0' + m_random.below(10));
            if (other != birth && PartialDate::parse(other))
                return other;
        }
        return birth;
    }
    static QString withoutMiddle(const QString& name)
    {
        QStringList words = name.split(u' ');
        if (words.size() > 2)
            words.removeAt(1);
        return words.join(u' ');
    }
    void move(PatientForm& it)
    {
        it.hamlet = QStringLiteral("Thôn %1").arg(1 + m_random.below(demo::kHamlets));
        it.household.reset();
        it.phone = QStringLiteral("06%1").arg(m_random.below(100'000'000), 8, 10, QLatin1Char('0'));
    }
    void renumber(PatientForm& it)
    {
        m_oldNumber = QStringLiteral("0%1").arg(m_random.below(100'000'000), 8, 10, QLatin1Char('0'));
        const QString year = it.birth->left(4);
        const int century = (year.left(2).toInt() - 19) * 2 + (it.sex == QStringLiteral("female") ? 1 : 0);
        it.citizenId = QStringLiteral("037%1%2%3")
                           .arg(century)
                           .arg(year.right(2))
                           .arg(m_random.below(1'000'000), 6, 10, QLatin1Char('0'));
        if (m_random.chance(500))
            it.oldId = m_oldNumber;
    }
    /// Both have a citizen ID, the second with one wrong digit.
    void slipInNumber(PatientForm& it)
    {
        renumber(it);
        it.oldId.reset();
        m_oldNumber = *it.citizenId;
        const int at = 6 + m_random.below(6);
        (*it.citizenId)[at] = QChar('0' + (it.citizenId->at(at).digitValue() + 1 + m_random.below(9)) % 10);
    }
    /// Two children of one birth, under one roof, with near names: never one person.
    void addTwins(int which)
    {
        static const char* names[][2] = {{"An", "Ân"}, {"Lan", "Liên"}, {"Hùng", "Hưng"}, {"Tuấn", "Tuân"},
            {"Hà", "Hạ"}, {"Thảo", "Thao"}, {"Minh", "Mình"}, {"Long", "Lộng"}, {"Hương", "Hường"}, {"Nam", "Năm"}};
        const auto at = static_cast<size_t>(m_random.below(static_cast<int>(m_forms.size())));
        PatientForm one = m_forms[at];
        one.citizenId.reset();
        one.cardCode.reset();
        one.phone.reset();
        one.birth = QStringLiteral("20%1-%2-%3")
                        .arg(10 + m_random.below(16))
                        .arg(1 + m_random.below(12), 2, 10, QLatin1Char('0'))
                        .arg(2 + m_random.below(26), 2, 10, QLatin1Char('0'));
        one.guardianName = *m_forms[at].fullName;
        one.guardianPhone = m_forms[at].phone;
        PatientForm other = one;
        QStringList words = one.fullName->split(u' ');
        for (const auto& [form, name] :
            {std::pair(&one, names[which % 10][0]), std::pair(&other, names[which % 10][1])}) {
            words.last() = QString::fromUtf8(name);
            form->fullName = words.join(u' ');
            add(known(*form));
            m_planted.insert(m_forms.size() - 1);
        }
    }
    /// Somebody of the same name and year, born on another day in another hamlet.
    void addNamesake()
    {
        for (int tries = 0; tries < 1000; ++tries) {
            const auto at = static_cast<size_t>(m_random.below(static_cast<int>(m_forms.size())));
            const auto birth = PartialDate::parse(*m_forms[at].birth);
            if (!birth->isFull())
                continue;
            PatientForm other = m_forms[at];
            other.citizenId.reset();
            other.cardCode.reset();
            other.household.reset();
            other.birth
                = format(*PartialDate::of(birth->year(), 1 + (birth->month() + 4) % 12, 3 + (birth->day() + 11) % 25));
            move(other);
            add(other);
            m_planted.insert(m_forms.size() - 1);
            return;
        }
    }

    demo::Random m_random;
    std::vector<PatientForm> m_forms;
    std::map<Pair, QString> m_doubles; ///< and of what kind
    std::set<size_t> m_planted;
    QString m_oldNumber;
};

struct Quality {
    double precision = 0;
    double recall = 0;
};

Quality qualityOf(const std::set<Pair>& found, const std::map<Pair, QString>& doubles)
{
    double right = 0;
    for (const Pair& it : found)
        right += doubles.contains(it) ? 1 : 0;
    return {found.empty() ? 0 : 100 * right / static_cast<double>(found.size()),
        doubles.empty() ? 0 : 100 * right / static_cast<double>(doubles.size())};
}

/// The rule of a spreadsheet: same name without accents, same year.
std::set<Pair> bySpreadsheet(const std::vector<Candidate>& people)
{
    std::map<QString, std::vector<PatientId>> groups;
    for (const Candidate& it : people)
        groups[it.traits.name() + QString::number(it.traits.birth->year())].push_back(it.id);
    std::set<Pair> pairs;
    for (const auto& [key, ids] : groups)
        for (size_t i = 0; i < ids.size(); ++i)
            for (size_t j = i + 1; j < ids.size(); ++j)
                pairs.emplace(ids[i], ids[j]);
    return pairs;
}

} // namespace

BENCH("duplicates.commune", "precision and recall over 90 % at the shown threshold, 10,000 people in under 2 s")
{
    const auto people = static_cast<int>(Report::scaled(10'000));
    const Commune commune(std::max(people, 200), static_cast<int>(Report::scaled(40)));
    const auto candidates = commune.candidates();
    const auto n = static_cast<qint64>(commune.doubles().size());
    std::vector<LikePair> pairs;
    const double taken = once([&] { pairs = expect(findPairs(candidates)); });
    std::set<Pair> plain;
    const double plainTaken = once([&] { plain = bySpreadsheet(candidates); });
    const Quality reference = qualityOf(plain, commune.doubles());
    for (const auto& [part, threshold] : {std::pair("possible", kPossible), std::pair("nearlySure", kNearlySure)}) {
        std::set<Pair> found;
        for (const LikePair& it : pairs)
            if (it.score >= threshold)
                found.insert({it.a, it.b});
        const Quality quality = qualityOf(found, commune.doubles());
        report.addAs("%", QStringLiteral("%1.precision").arg(QLatin1String(part)), quality.precision,
            reference.precision, static_cast<qint64>(found.size()));
        report.addAs("%", QStringLiteral("%1.recall").arg(QLatin1String(part)), quality.recall, reference.recall, n);
    }
    std::map<QString, std::pair<int, int>> kinds; // found, planted
    std::set<Pair> shown;
    for (const LikePair& it : pairs)
        shown.insert({it.a, it.b});
    for (const auto& [pair, kind] : commune.doubles()) {
        ++kinds[kind].second;
        kinds[kind].first += shown.contains(pair) ? 1 : 0;
    }
    for (const auto& [kind, counts] : kinds)
        report.addAs("%", "recall." + kind, 100.0 * counts.first / counts.second, {}, counts.second);
    report.add("time", taken, plainTaken, static_cast<qint64>(candidates.size()));
}

BENCH("duplicates.review", "the records of 100,000 people read, compared and remembered in under 30 s")
{
    const QString made = demoStation(kCommune);
    QTemporaryDir folder;
    QDir().mkpath(folder.filePath("station"));
    for (const QString& file : QDir(made).entryList(QDir::Files))
        QFile::copy(QDir(made).filePath(file), folder.filePath("station/" + file));
    auto station = openDemoStation(folder.filePath("station"), demo::user::kHead);
    SearchedState searched;
    auto& duplicates = station->services().duplicates;
    const double taken = once([&] { searched = expect(duplicates.search(station->session())); });
    report.add("time", taken, {}, searched.people);
    report.add("list", once([&] { expect(duplicates.list(station->session())); }));
    report.addAs("MB", "memory", peakMemoryMb());
}
