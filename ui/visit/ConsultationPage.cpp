// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/ConsultationPage.h"

#include "core/patient/PatientService.h"
#include "core/security/DraftService.h"
#include "core/visit/ProblemService.h"
#include "core/visit/QueueService.h"
#include "core/visit/RecordGateService.h"
#include "core/visit/VisitService.h"
#include "ui/common/CodeEdit.h"
#include "ui/common/Notice.h"
#include "ui/common/PatientBand.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/visit/ConsultationForm.h"
#include "ui/visit/CostPanel.h"
#include "ui/visit/MedicineList.h"
#include "ui/visit/PastPanel.h"
#include "ui/visit/PaymentStrip.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QUuid>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kTryAfterMs = 250;
constexpr int kDraftAfterMs = 800;
constexpr int kScrollBarWidth = 12;

/// What is missing at the beginning of every visit: no fault as long as one is at it.
bool isStillToCome(const Issue& issue)
{
    static const QStringList codes{QStringLiteral("visit.noDiagnosis"), QStringLiteral("prescription.noDiagnosis")};
    return codes.contains(issue.code);
}

} // namespace

ConsultationPage::ConsultationPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_band(new PatientBand), m_nothing(new Card(tr("No visit is open here"))), m_work(nullptr),
      m_past(new PastPanel(desk)), m_form(new ConsultationForm(desk, this)), m_cost(new CostPanel),
      m_payment(new PaymentStrip(desk)), m_number(makeLabel({}, "hint")), m_notices(new QVBoxLayout),
      m_notice(new Notice), m_refused(new Notice), m_tryTimer(new QTimer(this)), m_draftTimer(new QTimer(this))
{
    auto* layout = pageLayout(this);
    layout->addWidget(m_band);
    m_work = makeBody();
    layout->addWidget(m_work, 1);
    auto* nothing = static_cast<Card*>(m_nothing);
    m_refused->setObjectName(QStringLiteral("refusedNotice"));
    nothing->body()->addWidget(m_refused);
    nothing->body()->addWidget(makeSentence(desk.session.may(security::Permission::Examine)
            ? tr("Call the next patient from Today (F5), or find somebody with Ctrl+F and open a visit.")
            : tr("Open a visit from Today, or find somebody with Ctrl+F."),
        "muted"));
    auto* today = makeButton(tr("Go to Today"));
    nothing->body()->addWidget(today, 0, Qt::AlignLeft);
    nothing->body()->addStretch();
    connect(today, &QPushButton::clicked, this, [this] { Q_EMIT wanted({QStringLiteral("today"), 0, {}}); });
    layout->addWidget(m_nothing, 1);

    for (QTimer* timer : {m_tryTimer, m_draftTimer})
        timer->setSingleShot(true);
    m_tryTimer->setInterval(kTryAfterMs);
    m_draftTimer->setInterval(kDraftAfterMs);
    connect(m_tryTimer, &QTimer::timeout, this, &ConsultationPage::tryOut);
    connect(m_draftTimer, &QTimer::timeout, this, &ConsultationPage::keepDraft);
    connect(m_form, &ConsultationForm::edited, this, &ConsultationPage::edited);
    connect(m_past, &PastPanel::visitWanted, this, [this](qint64 id) {
        Q_EMIT wanted({QStringLiteral("consultation"), id, {}});
    });
    connect(m_payment, &PaymentStrip::paid, this, [this] { printPapers({QStringLiteral("receipt")}); });
    auto* medicine = new QShortcut(Qt::ALT | Qt::Key_T, this);
    connect(medicine, &QShortcut::activated, this, [this] { m_form->medicines()->addEdit()->setFocus(); });
    showState();
}

QWidget* ConsultationPage::makeBody()
{
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(10);
    auto* past = new Card(tr("Before"));
    past->setMinimumWidth(216);
    past->setMaximumWidth(272);
    past->body()->addWidget(m_past);
    columns->addWidget(past, 2);

    auto* present = new Card(tr("This visit"));
    present->head()->addWidget(m_number);
    QScrollArea* form = scrolled(m_form->visitPart()); // up and down only: it is never narrower than its fields
    form->setMinimumWidth(m_form->visitPart()->minimumSizeHint().width() + kScrollBarWidth);
    present->body()->addWidget(form, 1);
    columns->addWidget(present, 3);

    auto* plan = new Card(tr("Prescription and cost"));
    plan->setFixedWidth(392);
    plan->setMinimumHeight(480); // lower, and the page scrolls: what is said of the cost is never pressed together
    plan->body()->addWidget(m_form->medicines()->addPart());
    plan->body()->addWidget(scrolled(m_form->medicines()), 1);
    m_notices->setSpacing(4);
    plan->body()->addLayout(m_notices);
    plan->body()->addWidget(m_cost);
    plan->body()->addWidget(m_payment);
    plan->body()->addWidget(m_notice);
    auto* outcome = new QHBoxLayout; // the room above is for the medicines
    auto* label = makeLabel(tr("Out&come"), "hint");
    label->setBuddy(m_form->outcomePart()->control());
    label->setFixedHeight(m_form->outcomePart()->control()->sizeHint().height());
    outcome->addWidget(label, 0, Qt::AlignTop);
    outcome->addWidget(m_form->outcomePart(), 1);
    plan->body()->addLayout(outcome);
    makeActions(plan->body());
    columns->addWidget(plan);
    return body;
}

void ConsultationPage::makeActions(QVBoxLayout* column)
{
    m_save = makeButton(tr("Save"), QKeySequence::Save);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_finish = makePrimaryButton(tr("Close and print"), Qt::Key_F8);
    m_finish->setObjectName(QStringLiteral("finishButton"));
    m_amend = makeButton(tr("Amend..."), Qt::Key_F2);
    m_amend->setObjectName(QStringLiteral("amendButton"));
    m_earlier = makeLinkButton(tr("Earlier states"));
    m_earlier->setObjectName(QStringLiteral("earlierButton"));
    m_more = makeButton(tr("More"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    auto* menu = new QMenu(m_more);
    const std::pair<const char*, QString> papers[]
        = {{"visit-slip", tr("Print the visit slip")}, {"prescription", tr("Print the prescription")},
            {"cost-statement", tr("Print the cost statement")}, {"appointment", tr("Print the appointment slip")},
            {"referral", tr("Print the referral")}, {"receipt", tr("Print the receipts")}};
    if (m_desk.session.may(security::Permission::PrintPapers))
        for (const auto& [kind, name] : papers)
            menu->addAction(name, this, [this, kind = QString::fromLatin1(kind)] { printPapers({kind}); });
    menu->addSeparator();
    menu->addAction(tr("Open the patient's record"), this, [this] {
        Q_EMIT wanted({QStringLiteral("patient"), m_visit->patient.value, {}});
    });
    if (m_desk.session.may(security::Permission::Examine))
        menu->addAction(tr("Put back into the queue"), this, &ConsultationPage::putBack);
    if (m_desk.session.may(security::Permission::AmendVisits))
        menu->addAction(tr("Cancel this visit..."), this, &ConsultationPage::cancelVisit);
    m_more->setMenu(menu);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_more);
    row->addStretch();
    row->addWidget(m_amend);
    row->addWidget(m_save);
    row->addWidget(m_finish);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ConsultationPage::save);
    connect(m_finish, &QPushButton::clicked, this, &ConsultationPage::finish);
    connect(m_amend, &QPushButton::clicked, this, &ConsultationPage::amend);
    connect(m_earlier, &QPushButton::clicked, this, &ConsultationPage::showEarlier);
}

void ConsultationPage::open(const Target& target)
{
    const visit::VisitId wantedVisit{target.id};
    if (wantedVisit && (!m_visit || m_visit->id != wantedVisit)) {
        keepDraft();
        if (!load(wantedVisit))
            return;
    } else if (m_visit && !m_isEdited) {
        load(m_visit->id); // somebody may have changed it meanwhile
    }
    m_wantedField = target.field;
    if (!m_visit)
        return;
    if (isOpen())
        focusWanted();
    else if (!m_amend->isHidden() && !m_wantedField.isEmpty())
        m_amend->setFocus(Qt::OtherFocusReason); // what is to be mended there waits until the visit is open again
}

void ConsultationPage::focusWanted()
{
    const QString field = std::exchange(m_wantedField, QString());
    if (field.isEmpty() || !m_form->focusField(field))
        m_form->focusReason();
}

bool ConsultationPage::load(visit::VisitId id)
{
    m_notice->clear();
    m_isSavedSaid = false;
    m_refused->clear();
    m_showAll = false;
    m_isEdited = false;
    m_draftIsDue = false;
    m_tryTimer->stop();
    m_draftTimer->stop();
    const auto visit = m_desk.visits.view(m_desk.session, id);
    auto patient = visit ? m_desk.patients.view(m_desk.session, visit->patient)
                         : Result<patient::Patient>(tl::unexpected(visit.error()));
    auto stored = patient ? m_desk.consultations.read(m_desk.session, id)
                          : Result<bill::Consultation>(tl::unexpected(patient.error()));
    if (!stored) { // nothing of another patient stays in view
        m_visit.reset();
        m_patient.reset();
        showState();
        m_refused->say(stored.error()); // the other notice is away with the visit
        if (stored.error().code == u"record.reasonNeeded")
            m_refused->offer(tr("Say why..."), [this, id] { askForReason(id); });
        return false;
    }
    m_visit = *visit;
    m_patient = std::move(*patient);
    m_stored = std::move(*stored);
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fill();
    takeDraft();
    return true;
}

void ConsultationPage::askForReason(visit::VisitId id)
{
    const auto reason = Prompt::ask(this, tr("An extra-sensitive record"),
        tr("Why do you open it? The reason is kept in the journal, and the head of station can read it."), tr("Open"));
    if (!reason)
        return;
    if (const auto opened = m_desk.gate.open(m_desk.session, id, *reason); !opened)
        m_refused->say(opened.error());
    else
        load(id);
}

void ConsultationPage::fill()
{
    QStringList problems;
    if (const auto known = m_desk.problems.list(m_desk.session, m_patient->id))
        for (const patient::Problem& it : *known)
            if (it.state == patient::Problem::State::Active)
                problems << it.name;
    m_band->show(*m_patient, m_desk.clock.today(), problems);
    m_past->show(m_visit->patient, m_visit->id, m_visit->day());
    m_number->setText(tr("No. %1 · arrived %2").arg(m_visit->code, shownMoment(m_visit->arrivedAt)));
    m_form->show(m_stored, m_visit->day());
    m_payment->show(m_visit->status == visit::Status::Closed ? m_visit->id : visit::VisitId());
    showState();
    tryOut();
}

void ConsultationPage::takeDraft()
{
    if (!isOpen())
        return;
    const auto draft = m_desk.drafts.find(m_desk.session, kDraft, m_visit->id.value);
    if (!draft || !*draft)
        return;
    m_form->takeDraft((*draft)->content, m_visit->day());
    if (m_form->value() == m_stored)
        return;
    m_isEdited = true;
    const bool isOlder
        = (*draft)->content.value(QStringLiteral("value")).toObject().value(QStringLiteral("revision")).toInt()
        != m_stored.revision;
    m_notice->say(isOlder ? Notice::Kind::Warning : Notice::Kind::Information,
        isOlder ? tr("What you were writing at %1 is back. The visit was changed since then: look it through.")
                      .arg(shownMoment((*draft)->savedAt))
                : tr("What you were writing at %1 is back.").arg(shownMoment((*draft)->savedAt)));
    m_notice->offer(tr("Throw away"), [this] {
        if (const auto gone = m_desk.drafts.discard(m_desk.session, kDraft, m_visit->id.value); !gone)
            return m_notice->say(gone.error());
        load(m_visit->id);
    });
    showState();
    tryOut();
}

Memory ConsultationPage::memory() const
{
    return {{QStringLiteral("id"), shownId()},
        {QStringLiteral("draft"), m_isEdited && isOpen() ? m_form->draft() : QJsonObject()},
        {QStringLiteral("controls"), controlsOf(*m_work)}};
}

void ConsultationPage::recall(const Memory& memory)
{
    const visit::VisitId id{memory.value(QStringLiteral("id")).toLongLong()};
    if (!id || !load(id))
        return;
    const QJsonObject draft = memory.value(QStringLiteral("draft")).toJsonObject();
    if (isOpen() && !draft.isEmpty()) {
        m_form->takeDraft(draft, m_visit->day());
        m_notice->clear(); // nothing went away that would be told to be back
        m_isEdited = m_draftIsDue = true;
        tryOut();
    }
    recallControls(*m_work, memory.value(QStringLiteral("controls")).toMap());
}

void ConsultationPage::showState()
{
    using P = security::Permission;
    const security::Session& who = m_desk.session;
    const bool has = m_visit.has_value();
    m_band->setVisible(has);
    m_work->setVisible(has);
    m_nothing->setVisible(!has);
    if (!has)
        return;
    const bool closed = m_visit->status == visit::Status::Closed;
    m_form->setReadOnly(!isOpen(), who.may(P::Examine), who.may(P::RecordVitals));
    m_save->setVisible(isOpen() && (who.may(P::Examine) || who.may(P::RecordVitals)));
    m_finish->setVisible(isOpen() && who.may(P::CloseVisits));
    m_amend->setVisible(closed && who.may(P::AmendVisits));
    m_earlier->setVisible(m_visit->revision > 1 && !m_visit->note.isEmpty());
    setButtonText(*m_more, closed ? tr("Print and more") : tr("More"));
}

void ConsultationPage::edited()
{
    if (std::exchange(m_isSavedSaid, false))
        m_notice->clear();
    m_isEdited = true;
    m_draftIsDue = true;
    m_tryTimer->start();
    m_draftTimer->start();
    if (QWidget* control = focusWidget())
        control->setProperty("left", true);
}

void ConsultationPage::keepDraft()
{
    m_draftTimer->stop();
    if (!m_visit || !isOpen() || !m_draftIsDue)
        return;
    if (const auto kept = m_desk.drafts.save(m_desk.session, kDraft, m_visit->id.value, m_form->draft()); !kept) {
        m_notice->say(kept.error());
        return;
    }
    m_draftIsDue = false;
}

void ConsultationPage::tryOut()
{
    m_tryTimer->stop();
    if (!m_visit)
        return;
    if (!isOpen()) {
        const auto bill = m_desk.bills.current(m_desk.session, m_visit->id);
        m_cost->show(bill ? std::optional(*bill) : std::nullopt);
        m_form->setPrice(bill ? std::optional(*bill) : std::nullopt);
        say({});
        return;
    }
    const auto preview = m_desk.consultations.preview(m_desk.session, m_form->value());
    if (!preview) {
        m_notice->say(preview.error());
        return;
    }
    m_cost->show(preview->bill);
    m_form->setPrice(preview->bill);
    m_issues = preview->issues;
    say(m_form->setIssues(m_issues, m_showAll));
}

void ConsultationPage::say(const Issues& homeless)
{
    while (QLayoutItem* item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList missing; // what every visit lacks while it is being written is said quietly
    for (const Issue& it : homeless) {
        if (it.code == u"visit.outcomeMissing")
            continue; // asked for beside the button that closes
        if (isStillToCome(it)) {
            missing << it.message;
            continue;
        }
        auto* notice = new Notice;
        m_notices->addWidget(notice);
        notice->say(it.severity == Severity::Error ? Notice::Kind::Error : Notice::Kind::Warning, it.message);
    }
    if (!missing.isEmpty())
        m_notices->addWidget(makeSentence(missing.join(QLatin1Char(' ')), "hint"));
}

/// Whether what was typed can be read; from now on everything wrong is said, and the first of it takes the focus.
bool ConsultationPage::isReadable()
{
    m_showAll = true;
    if (m_form->isReadable())
        return true;
    tryOut();
    (void)m_form->isReadable(); // beside what the rules say
    m_form->focusFirstError();
    return false;
}

/// Everything wrong is said at once, not only what stopped the saving.
void ConsultationPage::refuse(const Error& error)
{
    const Issue stop{Severity::Error, error.code, error.field, error.message};
    tryOut();
    if (std::ranges::find(m_issues, stop) == m_issues.end()) { // trying it did not find that
        m_issues.push_back(stop);
        const Issues homeless = m_form->setIssues(m_issues, true);
        if (std::ranges::find(homeless, stop) != homeless.end())
            m_notice->say(error);
    }
    m_form->focusFirstError();
}

} // namespace tramyte::ui
