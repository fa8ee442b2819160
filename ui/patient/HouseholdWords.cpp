// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/HouseholdWords.h"

#include "core/catalog/Entry.h"
#include "core/patient/HouseholdService.h"
#include "core/patient/PatientService.h"
#include "ui/common/Preferences.h"
#include "ui/common/Text.h"
#include "ui/patient/PeopleColumns.h"

#include <QComboBox>
#include <QCoreApplication>

namespace tramyte::ui {

namespace {

constexpr int kShown = 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::ui", text);
}

QString wordsOf(const catalog::Entry& entry)
{
    const QString english = entry.field(QStringLiteral("nameEn"));
    return Preferences::language() == u"en" && !english.isEmpty() ? english : entry.name;
}

QString told(const QString& what, QDate day, const QString& place, const char* withPlace)
{
    QString text = what;
    if (day.isValid())
        text = tr("%1 on %2").arg(text, shownDay(day));
    return place.isEmpty() ? text : tr(withPlace).arg(text, place);
}

} // namespace

QString shownRelation(Desk& desk, const QString& code)
{
    if (code.isEmpty())
        return {};
    const auto entry = desk.catalogue.find(catalog::Kind::HouseholdRelation, code, desk.clock.today());
    return entry && *entry ? wordsOf(**entry) : code;
}

void fillRelations(QComboBox& box, Desk& desk)
{
    box.addItem(tr("not known yet"), QString());
    const auto list = desk.catalogue.list(catalog::Kind::HouseholdRelation, desk.clock.today());
    if (!list)
        return;
    // the head first and "other" last, as the list itself has them; the catalogue sorts by code
    for (const char* code : {"head", "spouse", "child", "childInLaw", "parent", "grandparent", "grandchild", "sibling"})
        for (const catalog::Entry& entry : *list)
            if (entry.code == QLatin1String(code))
                box.addItem(wordsOf(entry), entry.code);
    for (const catalog::Entry& entry : *list)
        if (box.findData(entry.code) < 0)
            box.addItem(wordsOf(entry), entry.code);
}

QString shownHardship(std::optional<patient::Hardship> hardship)
{
    if (!hardship)
        return {};
    return *hardship == patient::Hardship::Poor ? tr("poor household") : tr("nearly poor household");
}

QString shownPlace(patient::DeathPlace place)
{
    switch (place) {
    case patient::DeathPlace::Home: return tr("at home");
    case patient::DeathPlace::Station: return tr("at the health station");
    case patient::DeathPlace::Hospital: return tr("in hospital");
    case patient::DeathPlace::Other: return tr("elsewhere");
    case patient::DeathPlace::Unknown: return tr("place not known");
    }
    Q_UNREACHABLE();
}

QString shownBeginning(const patient::BookLine& line)
{
    const patient::Stay& stay = line.stay;
    const QString from = stay.fromHousehold && !stay.ending ? line.otherHousehold : stay.fromPlace;
    const char* const withPlace = QT_TRANSLATE_NOOP("tramyte::ui", "%1, coming from %2");
    switch (stay.beginning) {
    case patient::Beginning::Listed: return stay.from.isValid() ? tr("since %1").arg(shownDay(stay.from)) : QString();
    case patient::Beginning::Born: return told(tr("born"), stay.from, {}, withPlace);
    case patient::Beginning::MovedIn: return told(tr("moved in"), stay.from, from, withPlace);
    case patient::Beginning::Split: return told(tr("household split"), stay.from, from, withPlace);
    case patient::Beginning::Joined: return told(tr("households joined"), stay.from, from, withPlace);
    }
    Q_UNREACHABLE();
}

QString shownEnding(const patient::BookLine& line)
{
    const patient::Stay& stay = line.stay;
    if (!stay.ending)
        return {};
    const QString to = line.otherHousehold.isEmpty() ? stay.toPlace : line.otherHousehold;
    const char* const withPlace = QT_TRANSLATE_NOOP("tramyte::ui", "%1, going to %2");
    switch (*stay.ending) {
    case patient::Ending::MovedOut: return told(tr("moved out"), stay.to, to, withPlace);
    case patient::Ending::Died: return told(tr("died"), stay.to, {}, withPlace);
    case patient::Ending::Split: return told(tr("household split"), stay.to, to, withPlace);
    case patient::Ending::Joined: return told(tr("households joined"), stay.to, to, withPlace);
    }
    Q_UNREACHABLE();
}

QString shownDoctor(const patient::Doctor& doctor)
{
    return (doctor.title + u' ' + doctor.fullName).trimmed();
}

HouseholdEdit::HouseholdEdit(Desk& desk, QWidget* parent) : SuggestEdit(parent), m_desk(desk)
{
    setListWidth(480);
    setNothingFits(tr("No household fits."));
    setLookUp([this](const QString& text) { return lookUp(text); });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant& value) {
        setText(value.toString());
        if (const auto known = household())
            Q_EMIT picked(known->value);
    });
    connect(this, &SuggestEdit::entered, this, [this] {
        if (const auto known = household())
            Q_EMIT picked(known->value);
    });
}

std::optional<patient::HouseholdId> HouseholdEdit::household() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto known = m_desk.households.idOf(m_desk.session, text().trimmed());
    return known ? std::optional(*known) : std::nullopt;
}

Suggestions HouseholdEdit::lookUp(const QString& text) const
{
    Suggestions found;
    const auto lines = m_desk.households.search(m_desk.session, text, kShown + 1);
    if (!lines) {
        found.empty = lines.error().message;
        return found;
    }
    found.isMore = lines->size() > kShown;
    for (const patient::HouseholdLine& it : *lines) {
        if (found.rows.size() == kShown)
            break;
        Suggestion line;
        line.value = it.code;
        line.text = it.headName.isEmpty() ? tr("Household %1").arg(it.code)
                                          : QStringLiteral("%1 · %2").arg(it.headName, it.code);
        QStringList parts{it.hamlet, it.address};
        parts.removeAll(QString());
        line.detail = parts.join(QStringLiteral(" · "));
        line.note = it.people > 0 ? tr("%n people", nullptr, it.people) : tr("nobody");
        found.rows.push_back(std::move(line));
    }
    found.empty = m_nothingFits;
    return found;
}

PersonEdit::PersonEdit(Desk& desk, QWidget* parent) : SuggestEdit(parent), m_desk(desk)
{
    setListWidth(520);
    setLookUp([this](const QString& text) { return lookUp(text); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_person.reset(); });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant& value) {
        const patient::PatientId id{value.toLongLong()};
        const auto found = m_desk.patients.list(m_desk.session, {id});
        if (!found || found->empty())
            return;
        setPerson(id, found->front().patient.fullName);
        Q_EMIT picked(id.value);
    });
}

void PersonEdit::setPerson(patient::PatientId person, const QString& name)
{
    m_person = person ? std::optional(person) : std::nullopt;
    setText(name);
    setCursorPosition(0);
}

Memory PersonEdit::memory() const
{
    return {
        {QStringLiteral("person"), m_person.value_or(patient::PatientId()).value}, {QStringLiteral("text"), text()}};
}

void PersonEdit::recall(const Memory& memory)
{
    setPerson({memory.value(QStringLiteral("person")).toLongLong()}, memory.value(QStringLiteral("text")).toString());
}

Suggestions PersonEdit::lookUp(const QString& text) const
{
    Suggestions found;
    const auto people = m_desk.patients.search(m_desk.session, text, kShown + 1);
    if (!people) {
        found.empty = people.error().message;
        return found;
    }
    found.isMore = people->size() > kShown;
    const QDate today = m_desk.clock.today();
    for (const patient::Found& it : *people) {
        if (found.rows.size() == kShown)
            break;
        Suggestion line;
        line.value = it.patient.id.value;
        line.text = it.patient.fullName;
        line.detail = shownPerson(it.patient, today);
        line.note = it.patient.householdCode;
        found.rows.push_back(std::move(line));
    }
    found.empty = tr("Nobody fits. Register the person first.");
    return found;
}

} // namespace tramyte::ui
