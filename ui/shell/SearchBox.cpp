// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include "core/patient/PatientService.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QAction>

namespace tramyte::ui {

namespace {

constexpr int kShown = 50;

Suggestion suggestionOf(const patient::Found& found, QDate today)
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
    setLookUp([this](const QString& text) { return lookUp(text); });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant& value) {
        clear();
        Q_EMIT patientWanted(value.toLongLong());
    });
    connect(this, &SuggestEdit::entered, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        clear();
        Q_EMIT registrationWanted(text);
    });
}

Suggestions SearchBox::lookUp(const QString& text) const
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
        found.rows.push_back(suggestionOf(it, today));
    }
    found.empty = tr("Nobody found. Enter registers a new patient.");
    return found;
}

} // namespace tramyte::ui
