// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include "core/patient/PatientService.h"
#include "core/settings/Installation.h"
#include "ui/common/PeopleOfNow.h"
#include "ui/common/ScanCatcher.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

namespace tramyte::ui {

namespace {

constexpr int kShown = 50;
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
    setProperty(kTakesScans, true);
    setLookUp([this](const QString& text) { return lookUp(text); });
    connect(this, &SuggestEdit::chosen, this, [this](const QVariant& value) {
        clear();
        Q_EMIT patientWanted(value.toLongLong());
    });
    connect(this, &SuggestEdit::entered, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            takeScan(text);
    });
}

void SearchBox::takeScan(const QString& text)
{
    clear();
    const auto seen = m_desk.patients.recognise(m_desk.session, text);
    if (!seen)
        return tell(seen.error().message);
    const patient::ScannedText& scan = seen->scan;
    const bool isCard = scan.kind == patient::ScanKind::CitizenId || scan.kind == patient::ScanKind::InsuranceCard;
    const bool isCode = text.contains(u'|') || scan.kind == patient::ScanKind::PaymentCode;
    if (seen->known)
        Q_EMIT patientWanted(seen->known->value);
    else if (!seen->matches.empty())
        takeNumber(scan.citizenId.isEmpty() ? scan.cardCode : scan.citizenId);
    else if ((isCode && !isCard) || !m_desk.session.may(security::Permission::RegisterPatients))
        tell(unknownScan(scan, isCode));
    else
        Q_EMIT registrationWanted(text);
}

/// Several people carry the number: which of them is meant is for the user to say.
void SearchBox::takeNumber(const QString& number)
{
    setFocus(Qt::OtherFocusReason);
    setText(number);
    lookUpNow();
}

QString SearchBox::unknownScan(const patient::ScannedText& scan, bool isCode) const
{
    switch (scan.kind) {
    case patient::ScanKind::PaymentCode: return tr("This is a payment code. It names no patient.");
    case patient::ScanKind::PatientSlip:
        return scan.facility == m_desk.installation.station
            ? tr("The patient of this slip is not known here. Look for the name.")
            : tr("This slip is from the station %1. Look for the name, or scan the patient's card.").arg(scan.facility);
    case patient::ScanKind::Unknown:
        if (!isCode)
            return tr("Nobody found.");
        return scan.warnings.empty() ? tr("This code is not known. Scan it again, or type the name.")
                                     : scan.warnings.front().message;
    case patient::ScanKind::CitizenId:
    case patient::ScanKind::InsuranceCard: break;
    }
    return tr("Nobody here has this number.");
}

Suggestions SearchBox::suggestionsOfNow() const
{
    const QDate today = m_desk.clock.today();
    const PeopleOfNow people = peopleOfNow(m_desk);
    Suggestions list;
    for (const patient::Found& it : people.opened)
        list.rows.push_back(suggestionOf(it, today, {}));
    for (const patient::Found& it : people.expected) {
        list.rows.push_back(suggestionOf(it, today, {}));
        list.rows.back().note = tr("expected today");
    }
    return list;
}

Suggestions SearchBox::lookUp(const QString& text) const
{
    Suggestions found;
    if (text.trimmed().isEmpty())
        return suggestionsOfNow();
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
    found.empty = m_desk.session.may(security::Permission::RegisterPatients)
        ? tr("Nobody found. Enter registers a new patient.")
        : tr("Nobody found.");
    return found;
}

} // namespace tramyte::ui
