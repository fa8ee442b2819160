// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RegistrationPage.h"

#include "core/patient/ScanForm.h"
#include "ui/common/Notice.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/FormDraft.h"
#include "ui/patient/FormFields.h"
#include "ui/patient/LikeCard.h"
#include "ui/patient/PeopleColumns.h"
#include "ui/patient/PersonForm.h"
#include "ui/patient/SearchWords.h"
#include "ui/patient/VisitOpening.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QUuid>

namespace tramyte::ui {

namespace {

using patient::PatientForm;

constexpr int kScanWidth = 320;

/// What a card says of a known person beyond what is known: names that differ in capitals or accents only stay.
PatientForm newsOf(const PatientForm& scanned, const PatientForm& typed)
{
    PatientForm asked = typed;
    for (const FormField& field : formFields())
        if (const auto& text = scanned.*field.member; text && !text->isEmpty())
            asked.*field.member = text;
    if (scanned.cardBenefitDigit)
        asked.cardBenefitDigit = scanned.cardBenefitDigit;
    return changedFields(typed, asked);
}

} // namespace

RegistrationPage::RegistrationPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_title(makeLabel({}, "title")),
      m_save(makeButton(tr("Save"), QKeySequence(QKeySequence::Save))),
      m_saveAndVisit(makePrimaryButton(tr("Save and open a visit"), Qt::Key_F8)),
      m_scan(makeLineEdit(QStringLiteral("scanEdit"))), m_offer(new Notice), m_notice(new Notice),
      m_form(new PersonForm(desk)), m_visit(new VisitOpening(desk)), m_visitCard(new Card(tr("This visit"))),
      m_like(new LikeCard), m_draft(new FormDraft(
                                desk, QStringLiteral("registration"), [this] { return content(); }, this))
{
    makeSheet();
    connectParts();
}

void RegistrationPage::makeSheet()
{
    auto* layout = pageLayout(this);
    auto* actions = addTitleRow(layout, m_title);
    actions->addWidget(m_scan);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_saveAndVisit->setObjectName(QStringLiteral("saveAndVisitButton"));
    actions->addWidget(m_save);
    actions->addWidget(m_saveAndVisit);
    m_scan->setPlaceholderText(tr("Scan a card: here, or in any field"));
    m_scan->setAccessibleName(tr("Scan"));
    m_scan->setProperty(kTakesScans, true);
    m_scan->addAction(icon(QStringLiteral("view-barcode")), QLineEdit::LeadingPosition);
    m_scan->setMinimumWidth(kScanWidth);
    layout->addWidget(m_offer);
    layout->addWidget(m_notice);
    static_cast<Card*>(m_visitCard)->body()->addWidget(m_visit);
    m_form->column(1)->addWidget(m_visitCard);
    m_form->column(2)->addWidget(m_like);
    for (int column = 0; column < 3; ++column)
        m_form->column(column)->addStretch();
    layout->addWidget(scrolled(m_form), 1);
    const bool mayOpen = m_desk.session.may(security::Permission::OpenVisits);
    m_visitCard->setVisible(mayOpen);
    m_saveAndVisit->setVisible(mayOpen);
}

void RegistrationPage::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, &RegistrationPage::saveOnly);
    connect(m_saveAndVisit, &QPushButton::clicked, this, &RegistrationPage::saveAndOpenVisit);
    connect(m_scan, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_scan->text();
        m_scan->clear();
        takeText(text);
    });
    connect(m_form, &PersonForm::edited, this, [this] {
        m_visit->setValidCard(m_form->hasValidCard());
        m_draft->touch();
    });
    connect(m_form, &PersonForm::left, this, [this](const QString& field) {
        if (QStringList{"fullName", "birth", "citizenId", "cardCode", "phone"}.contains(field))
            lookForLikes();
    });
    connect(m_visit, &VisitOpening::edited, m_draft, &FormDraft::touch);
    connect(m_like, &LikeCard::personWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("patient"), id, {}});
    });
}

void RegistrationPage::open(const Target& target)
{
    const bool isAsLeft = !m_isDone && isChanged() && target.field.isEmpty() && target.id == knownId().value;
    if (isAsLeft) {
        m_form->focusOn({});
        return;
    }
    keepDraft();
    begin(target.id);
    if (!target.field.isEmpty())
        takeText(target.field);
}

void RegistrationPage::keepDraft()
{
    if (!m_isDone)
        m_draft->keep();
}

bool RegistrationPage::takeScan(const QString& text)
{
    takeText(text);
    return true;
}

void RegistrationPage::begin(qint64 id)
{
    m_known.reset();
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_scan->clear();
    m_saved.clear();
    m_notice->clear();
    m_offer->clear();
    m_like->tell({}, m_desk.clock.today());
    if (id != 0) {
        if (auto known = m_desk.patients.view(m_desk.session, patient::PatientId{id}))
            m_known = std::move(*known);
        else
            m_notice->say(known.error());
    }
    m_isDone = id != 0 && !m_known; // nothing to work on
    m_title->setText(m_known ? tr("Change: %1").arg(m_known->fullName) : tr("New patient"));
    m_save->setEnabled(!m_isDone);
    m_saveAndVisit->setEnabled(!m_isDone && !(m_known && m_known->archived));
    if (m_known)
        m_form->begin(*m_known);
    else
        m_form->begin(m_desk.patients.blank(m_desk.session).value_or(PatientForm()));
    m_visit->begin(m_form->hasValidCard());
    m_form->focusOn(QStringLiteral("fullName"));
    if (m_isDone)
        return;
    m_draft->begin(id);
    offerDraft();
}

patient::PatientId RegistrationPage::knownId() const
{
    return m_known ? m_known->id : patient::PatientId{};
}

bool RegistrationPage::isChanged() const
{
    return !isBlank(m_form->changed()) || !m_visit->reason().isEmpty() || m_visit->isChosen();
}

QJsonObject RegistrationPage::content() const
{
    if (m_isDone || !isChanged())
        return {};
    return {{QStringLiteral("person"), toJson(m_form->typed())}, {QStringLiteral("reason"), m_visit->reason()},
        {QStringLiteral("arrivalCode"), m_visit->isChosen() ? m_visit->arrivalCode() : QString()},
        {QStringLiteral("token"), m_token}};
}

void RegistrationPage::putBack(const QJsonObject& content)
{
    m_form->restore(personFormFrom(content.value(QStringLiteral("person")).toObject()));
    m_visit->begin(m_form->hasValidCard());
    m_visit->setReason(content.value(QStringLiteral("reason")).toString());
    if (const QString code = content.value(QStringLiteral("arrivalCode")).toString(); !code.isEmpty())
        m_visit->setArrivalCode(code);
    if (const QString token = content.value(QStringLiteral("token")).toString(); !token.isEmpty())
        m_token = token;
}

void RegistrationPage::offerDraft()
{
    m_offer->clear();
    const QJsonObject& offered = m_draft->offered();
    if (offered.isEmpty())
        return;
    const QString name
        = offered.value(QStringLiteral("person")).toObject().value(QStringLiteral("fullName")).toString();
    m_offer->say(Notice::Kind::Information,
        tr("What you typed about \"%1\" at %2 was not saved yet.")
            .arg(name.isEmpty() ? tr("a person without a name") : name, shownMoment(m_draft->offeredFrom())));
    m_offer->offer(tr("Continue with it"), [this] {
        putBack(m_draft->takeOffered());
        m_draft->keep();
        offerDraft();
        m_form->focusOn(QStringLiteral("fullName"));
    });
    m_offer->offer(tr("Throw it away"), [this] {
        m_draft->throwOfferedAway();
        offerDraft();
        m_form->focusOn(QStringLiteral("fullName"));
    });
}

void RegistrationPage::takeText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
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
    if (isOther && (m_known || isChanged())) {
        const auto owner = m_desk.patients.list(m_desk.session, {*seen.known});
        const bool isFound = owner && !owner->empty();
        m_notice->say(Notice::Kind::Warning,
            isFound ? tr("This card belongs to %1 (%2).")
                          .arg(owner->front().patient.fullName, shownPerson(owner->front().patient, today))
                    : tr("This card belongs to somebody else."));
        m_notice->offer(tr("Open that record"), [this, id = seen.known->value] {
            Q_EMIT wanted({QStringLiteral("patient"), id, {}});
        });
        return;
    }
    if (isOther)
        begin(seen.known->value); // known: the record, with what the card says anew
    const PatientForm scanned = withPlace(patient::formOf(seen.scan), m_desk.catalogue, today);
    const PatientForm news = newsOf(scanned, m_form->typed());
    if (isBlank(news)) {
        m_notice->say(Notice::Kind::Good, tr("The card says nothing that is not known."));
    } else {
        m_form->take(news);
        QStringList warnings;
        for (const Issue& issue : seen.scan.warnings)
            if (!m_form->tells(issue.message)) // beside the field, or here: once
                warnings << issue.message;
        const QString sentence = tr("The card was read. What it says is marked: check it, then save.");
        m_notice->say(warnings.isEmpty() ? Notice::Kind::Good : Notice::Kind::Warning,
            (QStringList{sentence} + warnings).join(u' '));
    }
    askForTheRest();
    lookForLikes();
}

void RegistrationPage::askForTheRest()
{
    const PatientForm typed = m_form->typed();
    for (const FormField& field : formFields())
        for (const char* asked : {"fullName", "birth", "sex", "hamlet"})
            if (QLatin1String(asked) == QLatin1String(field.name)
                && (typed.*field.member).value_or(QString()).isEmpty())
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

bool RegistrationPage::save()
{
    if (m_isDone || !m_form->check())
        return false;
    const PatientForm changed = m_form->changed();
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
    m_draft->finish(); // what is left to do is the visit, about somebody known
    m_known = std::move(saved->patient);
    m_form->setSaved(*m_known);
    m_draft->begin(m_known->id.value);
    m_title->setText(tr("Change: %1").arg(m_known->fullName));
    return true;
}

void RegistrationPage::saveOnly()
{
    if (!save())
        return;
    const qint64 id = m_known->id.value;
    finish();
    Q_EMIT wanted({QStringLiteral("patient"), id, {}});
}

void RegistrationPage::saveAndOpenVisit()
{
    if (!save())
        return;
    const auto opened
        = m_desk.visits.open(m_desk.session, m_visit->form(m_known->id, m_token + QStringLiteral("/visit")));
    if (!opened) {
        refuse(opened.error());
        return;
    }
    m_saved = tr("Visit %1 of %2 is open.").arg(opened->visit.code, m_known->fullName);
    finish();
    if (m_desk.session.may(security::Permission::Examine))
        Q_EMIT wanted({QStringLiteral("consultation"), opened->visit.id.value, {}});
    else
        Q_EMIT wanted({QStringLiteral("today"), 0, {}});
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
