// SPDX-License-Identifier: GPL-3.0-or-later
// What is scanned or comes from the search box, on its way into the form.
#include "core/patient/CardService.h"
#include "core/patient/PeopleMatch.h"
#include "core/patient/ScanForm.h"
#include "core/text/Fold.h"
#include "ui/common/Notice.h"
#include "ui/patient/FormFields.h"
#include "ui/patient/LikeCard.h"
#include "ui/patient/PeopleColumns.h"
#include "ui/patient/PersonForm.h"
#include "ui/patient/RegistrationPage.h"
#include "ui/patient/SearchWords.h"
#include "ui/patient/TicketBanner.h"
#include "ui/patient/VisitOpening.h"

namespace tramyte::ui {

namespace {

using patient::PatientForm;

/// What a card says of a known person beyond what is known. A name in other capitals or without its accents stays as
/// it is; an insurance card never renames anybody, and an old card moves nobody.
PatientForm newsOf(PatientForm scanned, const PatientForm& typed, bool isKnown)
{
    const auto drop = [&](std::optional<QString> PatientForm::*member) { (scanned.*member).reset(); };
    const auto isSaid = [](const std::optional<QString>& text) { return text && !text->trimmed().isEmpty(); };
    const bool isSameName
        = text::fold(scanned.fullName.value_or(QString())) == text::fold(typed.fullName.value_or(QString()));
    if (isSaid(typed.fullName) && (isSameName || (isKnown && scanned.cardCode)))
        drop(&PatientForm::fullName);
    if (isKnown && scanned.cardCode && isSaid(typed.birth)) {
        const bool isFuller = scanned.birth && scanned.birth->startsWith(*typed.birth);
        if (!isFuller)
            drop(&PatientForm::birth);
        drop(&PatientForm::sex);
    }
    if (isKnown && scanned.oldAddress && isSaid(typed.address))
        for (const auto member : {&PatientForm::address, &PatientForm::provinceCode, &PatientForm::communeCode})
            drop(member);
    PatientForm asked = typed;
    for (const FormField& field : formFields())
        if (const auto& text = scanned.*field.member; text && !text->isEmpty())
            asked.*field.member = text;
    if (scanned.cardBenefitDigit)
        asked.cardBenefitDigit = scanned.cardBenefitDigit;
    const bool isProven = QStringList{"scanned", "chip", "vneid"}.contains(typed.idSource.value_or(QString()));
    if (asked.citizenId == typed.citizenId && isProven)
        asked.idSource = typed.idSource; // seen before: no news
    asked.cardSource = typed.cardSource;
    asked.cardHolderName = typed.cardHolderName;
    asked.cardHolderBirth = typed.cardHolderBirth;
    PatientForm news = changedFields(typed, asked);
    if (news.cardCode) {
        news.cardSource = scanned.cardSource;
        news.cardHolderName = scanned.cardHolderName;
        news.cardHolderBirth = scanned.cardHolderBirth;
    }
    return news;
}

/// Whether the names are of two people: not one name in two spellings, nor part of one.
bool isAnother(const patient::PersonTraits& here, const patient::PersonTraits& there)
{
    if (here.name.isEmpty() || there.name.isEmpty() || here.name == there.name)
        return false;
    return !mayShareNumber(here, there) || here.name.section(u' ', -1) != there.name.section(u' ', -1);
}

} // namespace

void RegistrationPage::takeText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    m_ticket->clear(); // the next one is here
    const auto seen = m_desk.patients.recognise(m_desk.session, text);
    if (!seen) {
        m_notice->say(seen.error());
        return;
    }
    const PatientForm words = formOfWords(text, m_desk.clock.today());
    const patient::ScanKind kind = seen->scan.kind;
    const bool isCard = kind == patient::ScanKind::CitizenId || kind == patient::ScanKind::InsuranceCard;
    if (isCard && !words.phone) {
        takeCard(*seen);
    } else if (seen->known) { // a visit slip
        Q_EMIT wanted({QStringLiteral("patient"), seen->known->value, {}});
    } else if (text.contains(u'|')) {
        m_notice->say(Notice::Kind::Warning,
            tr("This code is neither a citizen card nor an insurance card. Type what it says, or scan again."));
    } else {
        m_form->restore(words);
        askForTheRest();
    }
}

void RegistrationPage::takeCard(const patient::Recognised& seen)
{
    const QDate today = m_desk.clock.today();
    const bool isOther = seen.known && *seen.known != knownId();
    std::optional<patient::Patient> owner; // whom the station knows by a number of the card
    if (isOther)
        if (auto found = m_desk.patients.list(m_desk.session, {*seen.known}); found && !found->empty())
            owner = std::move(found->front().patient);
    if (isOther && (m_known || isChanged())) {
        m_notice->say(Notice::Kind::Warning,
            owner ? tr("This card belongs to %1 (%2).").arg(owner->fullName, shownPerson(*owner, today))
                  : tr("This card belongs to somebody else."));
        m_notice->offer(tr("Open that record"), [this, id = seen.known->value] {
            Q_EMIT wanted({QStringLiteral("patient"), id, {}});
        });
        return;
    }
    PatientForm scanned = withPlace(patient::formOf(seen.scan), m_desk.catalogue, today);
    if (!m_known && isChanged() && isAnother(patient::personTraits(m_form->typed()), patient::personTraits(scanned))) {
        m_notice->say(Notice::Kind::Warning,
            tr("This card is of %1, and somebody else stands on this form who is not saved yet. Save first, or start "
               "anew with this card.")
                .arg(scanned.fullName.value_or(QString())));
        m_notice->offer(tr("Start anew with this card"), [this, seen] {
            keepDraft(); // it is offered again
            begin(0);
            takeCard(seen);
        });
        return;
    }
    QString doubt; // a number that leads to somebody of another name and birth renames nobody
    if (owner && seen.scan.kind == patient::ScanKind::CitizenId
        && !mayShareNumber(patient::personTraits(*owner), patient::personTraits(scanned)))
        doubt = tr("A number of this card stands on the record of %1 (%2), whose name and birth are others. Mend "
                   "that record if the number is wrong there.")
                    .arg(owner->fullName, shownPerson(*owner, today));
    if (isOther && doubt.isEmpty())
        begin(seen.known->value); // known: the record, with what the card says anew
    proposeCommune(scanned);
    const PatientForm news = newsOf(scanned, m_form->typed(), m_known.has_value());
    if (isBlank(news)) {
        m_notice->say(Notice::Kind::Good, tr("The card says nothing that is not known."));
        noteSeen(scanned);
    } else {
        m_form->take(news);
        QStringList warnings;
        for (const Issue& issue : seen.scan.warnings)
            if (!m_form->tells(issue.message)) // beside the field, or here: once
                warnings << issue.message;
        if (!doubt.isEmpty())
            warnings << doubt;
        const QString sentence = tr("The card was read. What it says is marked: check it, then save.");
        m_notice->say(warnings.isEmpty() ? Notice::Kind::Good : Notice::Kind::Warning,
            (QStringList{sentence} + warnings).join(u' '));
        if (!doubt.isEmpty())
            m_notice->offer(tr("Open that record"), [this, id = seen.known->value] {
                Q_EMIT wanted({QStringLiteral("patient"), id, {}});
            });
    }
    askForTheRest();
    lookForLikes();
}

/// The commune of an old address: the one that was picked for its places before, else it is asked.
void RegistrationPage::proposeCommune(PatientForm& scanned) const
{
    if (!scanned.oldAddress || scanned.communeCode)
        return;
    const auto commune = m_desk.patients.communeOf(m_desk.session, *scanned.oldAddress);
    if (!commune || commune->isEmpty())
        return;
    const auto area = m_desk.catalogue.find(catalog::Kind::Area, *commune, m_desk.clock.today());
    if (!area || !*area)
        return;
    scanned.communeCode = *commune;
    scanned.provinceCode = (*area)->field(QStringLiteral("provinceCode"));
}

/// A card that says nothing new was looked at all the same.
void RegistrationPage::noteSeen(const PatientForm& scanned)
{
    if (!m_known || !scanned.cardCode)
        return;
    const patient::InsuranceCard* seen = nullptr; // of several with this code the one of these days, else the last
    for (const patient::InsuranceCard& card : m_known->cards)
        if (card.code == *scanned.cardCode
            && (!seen || card.validFrom.toString(Qt::ISODate) == scanned.cardFrom.value_or(QString())))
            seen = &card;
    if (!seen)
        return;
    auto noted = m_desk.cards.check(m_desk.session, m_known->id, {seen->id, QStringLiteral("scanned"), {}, {}, {}, {}});
    if (!noted)
        return m_notice->say(noted.error());
    m_known = std::move(*noted);
    m_form->setSaved(*m_known);
}

void RegistrationPage::askForTheRest()
{
    for (const char* asked : {"fullName", "birth", "sex", "communeCode", "hamlet"})
        if (m_form->isEmpty(QLatin1String(asked)))
            return m_form->focusOn(QLatin1String(asked));
    if (m_visitCard->isVisibleTo(this))
        m_visit->focusReason();
    else
        m_form->focusOn(QStringLiteral("fullName"));
}

void RegistrationPage::lookForLikes()
{
    const auto like
        = m_desk.patients.likePeople(m_desk.session, m_form->typed(), m_known ? m_known->id : patient::PatientId{});
    m_like->tell(like.value_or(std::vector<patient::LikePerson>()), m_desk.clock.today());
}

} // namespace tramyte::ui
