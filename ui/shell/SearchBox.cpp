// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include "core/patient/PatientService.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

namespace tramyte::ui {

namespace {

constexpr int kShown = 50;
constexpr std::size_t kRemembered = 10;
constexpr qsizetype kLeastDigits = 4;

/// The number of the person in which what was typed stands, so that one sees why somebody is in the list.
QString matchedNumber(const patient::Patient& it, const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[ .-]"));
    const QString number = typed.toUpper().remove(separators);
    if (number.size() < kLeastDigits || !number.back().isDigit())
        return {};
    if (it.phone.endsWith(number))
        return QCoreApplication::translate("tramyte::ui::SearchBox", "phone %1").arg(it.phone);
    for (const QString& id : {it.citizenId, it.oldId})
        if (id.endsWith(number))
            return QCoreApplication::translate("tramyte::ui::SearchBox", "citizen ID %1").arg(id);
    for (const patient::InsuranceCard& card : it.cards)
        if (card.code.endsWith(number))
            return QCoreApplication::translate("tramyte::ui::SearchBox", "card %1").arg(card.code);
    return {};
}

Suggestion suggestionOf(const patient::Found& found, QDate today, const QString& typed)
{
    const patient::Patient& it = found.patient;
    Suggestion line;
    line.value = it.id.value;
    line.text = it.fullName;
    QStringList parts;
    if (it.birth)
        parts << formatVietnamese(*it.birth) << shownAge(*it.birth, today);
    parts << shownSex(it.sex);
    if (!it.hamlet.isEmpty())
        parts << it.hamlet;
    if (!it.guardianName.isEmpty())
        parts << SearchBox::tr("guardian %1").arg(it.guardianName);
    if (const QString number = matchedNumber(it, typed); !number.isEmpty())
        parts << number;
    line.detail = parts.join(QStringLiteral(" · "));
    QStringList notes;
    if (const patient::InsuranceCard* card = it.cardOn(today))
        notes << SearchBox::tr("card ...%1").arg(card->code.right(4));
    if (found.lastVisit.isValid())
        notes << SearchBox::tr("last visit %1").arg(shownDay(found.lastVisit));
    line.note = notes.join(QStringLiteral(" · "));
    return line;
}

} // namespace

SearchBox::SearchBox(Desk& desk, QWidget* parent) : SuggestEdit(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Find a patient, card, phone number, or scan a code    Ctrl+F"));
    setAccessibleName(tr("Find a patient"));
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setListWidth(720);
    setSuggestsWhenEmpty(true);
    setLookUp([this](const QString& text) { return lookUp(text); });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant& value) {
        clear();
        Q_EMIT patientWanted(value.toLongLong());
    });
    connect(this, &SuggestEdit::entered, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        clear();
        const auto seen = m_desk.patients.recognise(m_desk.session, text);
        if (seen && seen->known)
            Q_EMIT patientWanted(seen->known->value);
        else
            Q_EMIT registrationWanted(text);
    });
}

void SearchBox::remember(qint64 patient)
{
    std::erase(m_recent, patient);
    m_recent.push_front(patient);
    if (m_recent.size() > kRemembered)
        m_recent.pop_back();
}

Suggestions SearchBox::recent() const
{
    Suggestions list;
    std::vector<patient::PatientId> ids;
    for (const qint64 id : m_recent)
        ids.push_back(patient::PatientId{id});
    if (const auto people = m_desk.patients.list(m_desk.session, ids))
        for (const patient::Found& it : *people)
            list.rows.push_back(suggestionOf(it, m_desk.clock.today(), {}));
    return list;
}

Suggestions SearchBox::lookUp(const QString& text) const
{
    Suggestions found;
    if (text.trimmed().isEmpty())
        return recent();
    if (text.contains(u'|'))
        return found; // a scanner types: what it reads is looked for when it is done
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
        found.rows.push_back(suggestionOf(it, today, text));
    }
    found.empty = tr("Nobody found. Enter registers a new patient.");
    return found;
}

} // namespace tramyte::ui
