// SPDX-License-Identifier: GPL-3.0-or-later
// Saving what is on the form, and opening the visit.
#include "core/patient/PatientService.h"
#include "core/visit/VisitService.h"
#include "ui/common/Notice.h"
#include "ui/patient/FormDraft.h"
#include "ui/patient/FormFields.h"
#include "ui/patient/PeopleColumns.h"
#include "ui/patient/PersonForm.h"
#include "ui/patient/RegistrationPage.h"
#include "ui/patient/TicketBanner.h"
#include "ui/patient/VisitOpening.h"

#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace tramyte::ui {

using patient::PatientForm;

bool RegistrationPage::save()
{
    if (m_isDone || !m_form->check())
        return false;
    const PatientForm changed = m_form->changed();
    if (asksWhoseNumber(m_known ? changed : m_form->typed()))
        return false;
    if (m_known && isBlank(changed)) {
        if (m_saved.isEmpty())
            m_saved = tr("Nothing was changed.");
        return true;
    }
    auto saved = m_known ? m_desk.patients.update(m_desk.session, m_known->id, changed)
                         : m_desk.patients.enrol(m_desk.session, m_form->typed(), m_token);
    if (!saved) {
        refuse(saved.error());
        return false;
    }
    m_saved = m_known ? tr("%1 was changed.").arg(saved->patient.fullName)
                      : tr("%1 was registered as %2.").arg(saved->patient.fullName, saved->patient.code);
    for (const Issue& it : saved->warnings) // the others were told beside their fields
        if (it.code.startsWith(QLatin1String("household.")))
            m_saved += QLatin1Char(' ') + it.message;
    m_draft->finish(); // what is left to do is the visit, about somebody known
    m_known = std::move(saved->patient);
    m_form->setSaved(*m_known);
    m_draft->begin(m_known->id.value);
    m_title->setText(tr("Change: %1").arg(m_known->fullName));
    return true;
}

/// A number that somebody else carries: the same person, or another one. Nothing is stored before that is answered.
bool RegistrationPage::asksWhoseNumber(const PatientForm& form)
{
    if (m_isOther)
        return false;
    PatientForm numbers;
    numbers.citizenId = form.citizenId;
    numbers.cardCode = form.cardCode;
    const auto owners
        = m_desk.patients.likePeople(m_desk.session, numbers, m_known ? m_known->id : patient::PatientId{});
    if (!owners || owners->empty() || !owners->front().likeness.sharesNumber)
        return false;
    const patient::Patient& owner = owners->front().found.patient;
    const auto isOfCitizenId
        = [](const patient::Evidence& it) { return QLatin1String(it.code).startsWith(QLatin1String("citizenId.")); };
    const QString what = std::ranges::any_of(owners->front().likeness.evidence, isOfCitizenId)
        ? tr("This citizen ID")
        : tr("This insurance number");
    m_notice->say(Notice::Kind::Warning,
        tr("%1 belongs to %2 (%3) as well. Is that the same person?")
            .arg(what, owner.fullName, shownPerson(owner, m_desk.clock.today())));
    m_notice->offer(tr("The same: use that record"), [this, id = owner.id.value] { goOnAs(id); });
    m_notice->offer(tr("Another person: save"), [this] {
        m_isOther = true;
        m_notice->clear();
        m_wasVisitWanted ? saveAndOpenVisit() : saveOnly();
    });
    for (auto* answer : m_notice->findChildren<QPushButton*>())
        if (!answer->isHidden()) {
            answer->setFocus(); // the keys answer as well
            break;
        }
    return true;
}

/// What was typed goes into the record that is known already, as what is new there.
void RegistrationPage::goOnAs(qint64 id)
{
    const PatientForm typed = m_form->typed();
    const QString reason = m_visit->reason();
    m_draft->finish();
    begin(id);
    PatientForm news;
    for (const FormField& field : formFields())
        if (const auto& text = typed.*field.member; text && !text->trimmed().isEmpty())
            news.*field.member = text;
    news.cardBenefitDigit = typed.cardBenefitDigit;
    m_form->take(changedFields(m_form->typed(), news));
    m_visit->setReason(reason);
    m_notice->say(Notice::Kind::Information,
        tr("This is the record that was there. What you typed is marked where it differs: check it, then save."));
    m_form->focusOn(QStringLiteral("fullName"));
}

void RegistrationPage::saveOnly()
{
    m_wasVisitWanted = false;
    if (!save())
        return;
    const qint64 id = m_known->id.value;
    const qint64 home = m_known->household.value == m_home ? m_home : 0;
    finish();
    Q_EMIT wanted(home != 0 ? Target{QStringLiteral("patients"), home, QStringLiteral("households")}
                            : Target{QStringLiteral("patient"), id, {}});
}

void RegistrationPage::saveAndOpenVisit()
{
    m_wasVisitWanted = true;
    if (!save())
        return;
    const auto goTo = [this](visit::VisitId open) {
        finish();
        if (m_desk.session.may(security::Permission::Examine))
            Q_EMIT wanted({QStringLiteral("consultation"), open.value, {}});
        else
            Q_EMIT wanted({QStringLiteral("today"), 0, {}});
    };
    if (m_visit->asksAboutOpen(m_known->id, *m_notice, goTo, [this] { saveAndOpenVisit(); }))
        return;
    const auto opened
        = m_desk.visits.open(m_desk.session, m_visit->form(m_known->id, m_token + QStringLiteral("/visit")));
    if (!opened) {
        refuse(opened.error());
        return;
    }
    const QString name = m_known->fullName;
    const qint64 patient = m_known->id.value;
    m_saved
        = tr("Queue number %1: visit %2 of %3 is open.").arg(QString::number(opened->ticket), opened->visit.code, name);
    finish();
    if (m_desk.session.may(security::Permission::Examine)) {
        Q_EMIT wanted({QStringLiteral("consultation"), opened->visit.id.value, {}});
        return;
    }
    begin(0); // the next one waits at the counter
    m_ticket->tell(opened->ticket, name, patient);
}

void RegistrationPage::finish()
{
    m_draft->finish();
    m_isDone = true;
    Q_EMIT said(m_saved);
}

void RegistrationPage::refuse(const Error& error)
{
    if (!m_form->showRefusal(error) && !m_visit->showRefusal(error))
        m_notice->say(error);
}

} // namespace tramyte::ui
