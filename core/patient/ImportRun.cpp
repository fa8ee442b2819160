// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ImportRun.h"

#include "core/insurance/CardCode.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

namespace {

constexpr std::size_t kMostChanges = 5000; ///< that are shown
constexpr std::size_t kMostNamed = 3;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isMorePrecise(const PartialDate& a, const PartialDate& b)
{
    return (a.month() != 0) + (a.day() != 0) > (b.month() != 0) + (b.day() != 0);
}

/// `BN01-000012 Nguyễn Thị Hồng, 05/03/1956, Thôn 3`.
QString nameOf(const Patient& it)
{
    QString name = it.code + QLatin1Char(' ') + it.fullName;
    if (it.birth)
        name += QStringLiteral(", ") + formatVietnamese(*it.birth);
    return it.hamlet.isEmpty() ? name : name + QStringLiteral(", ") + it.hamlet;
}

QString shownDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString shownCards(const Patient& it)
{
    QStringList cards;
    for (const InsuranceCard& card : it.cards) {
        QString text = card.code;
        if (card.validFrom.isValid() || card.validTo.isValid())
            text += QStringLiteral(" (%1 - %2)").arg(shownDay(card.validFrom), shownDay(card.validTo));
        if (!card.facility.isEmpty())
            text += QLatin1Char(' ') + card.facility;
        cards << text;
    }
    return cards.join(QStringLiteral("; "));
}

} // namespace

Result<std::optional<catalog::Entry>> RememberedCatalogue::find(
    catalog::Kind kind, const QString& code, QDate day) const
{
    const auto key = std::tuple(kind, code, day);
    auto known = m_found.find(key);
    if (known == m_found.end()) {
        TRY_LET(found, m_catalogue.find(kind, code, day));
        known = m_found.emplace(key, std::move(found)).first;
    }
    return known->second;
}

Result<std::vector<catalog::Entry>> RememberedCatalogue::list(catalog::Kind kind, QDate day) const
{
    const auto key = std::pair(kind, day);
    auto known = m_lists.find(key);
    if (known == m_lists.end()) {
        TRY_LET(found, m_catalogue.list(kind, day));
        known = m_lists.emplace(key, std::move(found)).first;
    }
    return known->second;
}

PatientForm withoutLosses(PatientForm form, const Patient& before)
{
    constexpr qsizetype kCitizenDigits = 12;
    if (form.fullName && text::fold(*form.fullName) == text::fold(before.fullName)
        && !(isAscii(before.fullName) && !isAscii(*form.fullName)))
        form.fullName.reset(); // capitals and lost marks are no news
    if (form.birth && before.birth) {
        const auto birth = PartialDate::parse(*form.birth);
        if (birth && isMorePrecise(*before.birth, *birth) && birth->earliest() <= before.birth->earliest()
            && before.birth->latest() <= birth->latest())
            form.birth.reset();
    }
    if (form.citizenId && before.citizenId.size() == kCitizenDigits
        && insurance::normalisedCode(*form.citizenId).size() < kCitizenDigits) {
        if (before.oldId.isEmpty() && !form.oldId)
            form.oldId = form.citizenId;
        form.citizenId.reset();
    }
    if (form.cardCode) {
        // the BHXH number alone says nothing of the card that it stands on
        const QString code = insurance::normalisedCode(*form.cardCode);
        const auto known = std::ranges::find_if(before.cards.rbegin(), before.cards.rend(),
            [&](const InsuranceCard& card) { return card.number == code && card.code != code; });
        if (known != before.cards.rend())
            form.cardCode = known->code;
    }
    return form;
}

PatientForm onlyMissing(PatientForm form, const Patient& before)
{
    const auto drop = [](std::optional<QString>& field, bool isKnown) {
        if (isKnown)
            field.reset();
    };
    drop(form.fullName, !before.fullName.isEmpty());
    drop(form.sex, before.sex != Sex::Other);
    const auto birth = PartialDate::parse(form.birth.value_or(QString()));
    drop(form.birth, before.birth && (!birth || !isMorePrecise(*birth, *before.birth)));
    drop(form.citizenId, !before.citizenId.isEmpty());
    drop(form.oldId, !before.oldId.isEmpty());
    drop(form.cardCode, !before.cards.empty());
    drop(form.phone, !before.phone.isEmpty());
    drop(form.address, !before.address.isEmpty());
    drop(form.provinceCode, !before.provinceCode.isEmpty());
    drop(form.communeCode, !before.communeCode.isEmpty());
    drop(form.hamlet, !before.hamlet.isEmpty());
    drop(form.household, !before.householdCode.isEmpty());
    drop(form.ethnicity, !before.ethnicity.isEmpty());
    drop(form.occupation, !before.occupation.isEmpty());
    drop(form.nationality, true);
    drop(form.guardianName, !before.guardianName.isEmpty());
    drop(form.guardianRelation, !before.guardianRelation.isEmpty());
    drop(form.guardianPhone, !before.guardianPhone.isEmpty());
    return form;
}

std::vector<ChangedField> changesOf(int row, const Patient& before, const Patient& after)
{
    std::vector<ChangedField> changes;
    const auto add = [&](const char* field, const QString& was, const QString& is) {
        if (was != is)
            changes.push_back({row, after.id, after.fullName, QString::fromLatin1(field), was, is});
    };
    const auto birthOf = [](const Patient& it) { return it.birth ? formatVietnamese(*it.birth) : QString(); };
    add("fullName", before.fullName, after.fullName);
    add("sex", format(before.sex), format(after.sex));
    add("birth", birthOf(before), birthOf(after));
    add("citizenId", before.citizenId, after.citizenId);
    add("oldId", before.oldId, after.oldId);
    add("cardCode", shownCards(before), shownCards(after));
    add("phone", before.phone, after.phone);
    add("address", before.address, after.address);
    add("provinceCode", before.provinceCode, after.provinceCode);
    add("communeCode", before.communeCode, after.communeCode);
    add("hamlet", before.hamlet, after.hamlet);
    add("household", before.householdCode, after.householdCode);
    add("ethnicity", before.ethnicity, after.ethnicity);
    add("occupation", before.occupation, after.occupation);
    add("nationality", before.nationality, after.nationality);
    add("guardianName", before.guardianName, after.guardianName);
    add("guardianRelation", before.guardianRelation, after.guardianRelation);
    add("guardianPhone", before.guardianPhone, after.guardianPhone);
    return changes;
}

ImportRun::ImportRun(storage::Database& db, const catalog::Catalogue& catalogue, const insurance::Parameters& rules,
    QDate today, qint64 lastId, const ImportOptions& options, Write write)
    : m_patients(db), m_catalogue(catalogue), m_rules(rules), m_today(today), m_options(options),
      m_write(std::move(write)), m_match(db, lastId)
{
}

void ImportRun::refuse(int row, const QString& field, const QString& message)
{
    m_outcome.refused.push_back({row, field, message});
}

void ImportRun::note(int row, const Issue& issue)
{
    const auto [it, isNew] = m_notes.try_emplace(issue.code + QLatin1Char(' ') + issue.field, m_outcome.notes.size());
    if (isNew)
        m_outcome.notes.push_back({issue.code, issue.field, issue.message, row, 0});
    ++m_outcome.notes[it->second].rows;
}

Result<void> ImportRun::take(ListedPerson listed)
{
    ++m_outcome.rows;
    if (!listed.faults.empty())
        return refuseAll(std::move(listed));
    TRY_LET(decision, decide(listed));
    if (decision.kind == Kind::Refused)
        return {};
    const Patient& before = decision.before;
    const bool isNew = decision.kind == Kind::New;
    const QString ethnicity = listed.form.ethnicity.value_or(QString());
    if (const auto known = m_ethnicities.constFind(ethnicity); known != m_ethnicities.constEnd())
        listed.form.ethnicity = *known;
    PatientForm form = isNew ? listed.form : withoutLosses(listed.form, before);
    if (decision.isLater)
        form = onlyMissing(std::move(form), before);
    std::vector<Error> faults;
    auto filled = fill(before, form, m_catalogue, &m_rules, m_today, &faults);
    if (!filled) {
        if (faults.empty())
            return tl::unexpected(std::move(filled).error());
        for (const Error& fault : faults)
            refuse(listed.row, fault.field, fault.message);
        return {};
    }
    for (const Issue& issue : listed.notes)
        note(listed.row, issue);
    for (const Issue& issue : filled->warnings)
        note(listed.row, issue);

    Patient after = filled->patient;
    if (!ethnicity.isEmpty() && after.ethnicity != ethnicity)
        m_ethnicities.insert(ethnicity, after.ethnicity);
    if (isNew) {
        ++m_outcome.added;
    } else {
        ++m_outcome.updated;
        const bool isSame = after == before;
        m_outcome.same += isSame ? 1 : 0;
        if (!isSame && before.id && m_outcome.changes.size() < kMostChanges)
            std::ranges::move(changesOf(listed.row, before, after), std::back_inserter(m_outcome.changes));
        if (isSame && decision.kind == Kind::Known) {
            m_match.add(listed.row, after);
            return {};
        }
    }
    if (m_write && (isNew || before.id)) {
        TRY_LET(written, m_write(before, std::move(*filled)));
        after = std::move(written);
    }
    if (decision.kind != Kind::Repeated)
        m_match.add(listed.row, after);
    return {};
}

/// A row that could not be read whole: what could be read is judged too, so that it is mended once.
Result<void> ImportRun::refuseAll(ListedPerson listed)
{
    std::vector<Error> faults;
    const auto filled = fill({}, listed.form, m_catalogue, &m_rules, m_today, &faults);
    if (!filled && faults.empty())
        return tl::unexpected(filled.error());
    for (const Error& fault : faults)
        if (std::ranges::find(listed.faults, fault.field, &RefusedRow::column) == listed.faults.end())
            listed.faults.push_back({listed.row, fault.field, fault.message});
    std::ranges::move(listed.faults, std::back_inserter(m_outcome.refused));
    return {};
}

Result<ImportRun::Decision> ImportRun::decide(const ListedPerson& listed)
{
    if (const auto said = m_options.decisions.find(listed.row); said != m_options.decisions.end())
        return bySaying(listed, said->second);
    if (listed.isNew)
        return bySaying(listed, {});
    if (!listed.patientCode.isEmpty()) {
        TRY_LET(known, m_patients.findByCode(listed.patientCode));
        if (known)
            return bySaying(listed, *known);
        refuse(listed.row, QStringLiteral("patientCode"),
            tr("There is no patient with the number %1.").arg(listed.patientCode));
        return Decision{};
    }
    TRY_LET(match, m_match.match(listed.form));
    return byMatch(listed, std::move(match));
}

Result<ImportRun::Decision> ImportRun::bySaying(const ListedPerson& listed, PatientId said)
{
    Decision decision{Kind::New, {}, false};
    decision.before.revision = 0;
    if (!said)
        return decision;
    TRY_LET(person, m_patients.require(said));
    if (person.archived) {
        refuse(listed.row, QStringLiteral("patientCode"), tr("The record of %1 is archived.").arg(person.code));
        return Decision{};
    }
    return Decision{Kind::Known, std::move(person), false};
}

Result<ImportRun::Decision> ImportRun::byMatch(const ListedPerson& listed, Match match)
{
    if (match.sure.empty() && match.earlierRow != 0) {
        m_outcome.repeated.push_back({listed.row, match.earlierRow, listed.form.fullName.value_or(QString()), true});
        return Decision{Kind::Repeated, std::move(match.earlier), true};
    }
    if (match.sure.size() == 1 && match.perhaps.empty()) {
        if (match.earlierRow != 0)
            m_outcome.repeated.push_back(
                {listed.row, match.earlierRow, listed.form.fullName.value_or(QString()), true});
        return Decision{Kind::Known, std::move(match.sure.front()), match.earlierRow != 0};
    }
    std::vector<Patient> candidates = std::move(match.sure);
    std::ranges::move(match.perhaps, std::back_inserter(candidates));
    if (!candidates.empty()) {
        // the same row imported again says nothing new about one of them: no question
        if (match.field.isEmpty())
            for (Patient& person : candidates) {
                const auto filled = fill(person, withoutLosses(listed.form, person), m_catalogue, &m_rules, m_today);
                if (filled && filled->patient == person)
                    return Decision{Kind::Known, std::move(person), false};
            }
        return undecided(listed, candidates, match.field);
    }
    if (match.likeRow != 0 && !match.field.isEmpty()) {
        refuse(listed.row, match.field,
            tr("This number stands in row %1 already, for somebody of another name and birth. Mend one of them.")
                .arg(match.likeRow));
        return Decision{};
    }
    if (match.likeRow != 0)
        m_outcome.repeated.push_back({listed.row, match.likeRow, listed.form.fullName.value_or(QString()), false});
    return bySaying(listed, {});
}

ImportRun::Decision ImportRun::undecided(
    const ListedPerson& listed, const std::vector<Patient>& candidates, const QString& field)
{
    UndecidedRow row{listed.row, listed.form.fullName.value_or(QString()), listed.form.birth.value_or(QString()),
        field.isEmpty() ? QStringLiteral("fullName") : field, {}, {}};
    QStringList names;
    for (const Patient& person : candidates) {
        row.candidates.push_back(person.id);
        if (row.candidates.size() <= kMostNamed)
            names << nameOf(person);
    }
    const QString who = names.join(QStringLiteral("; "));
    row.message = field.isEmpty()
        ? tr("This may be %1. Say who it is: write the patient code, or “mới” for somebody new, into a column "
             "“Mã bệnh nhân”.")
              .arg(who)
        : tr("This number belongs to %1. Mend the number, or write the patient code into a column “Mã bệnh nhân” when "
             "it is the same person.")
              .arg(who);
    refuse(listed.row, row.field, row.message);
    m_outcome.undecided.push_back(std::move(row));
    return {};
}

} // namespace tramyte::patient
