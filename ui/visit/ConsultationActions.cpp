// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the visit on the page: saved, closed, printed, amended, put back, cancelled.
#include "core/document/PaperService.h"
#include "core/security/DraftService.h"
#include "core/visit/QueueService.h"
#include "core/visit/VisitService.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/visit/ConsultationForm.h"
#include "ui/visit/ConsultationPage.h"
#include "ui/visit/EarlierDialog.h"

#include <algorithm>

namespace tramyte::ui {

bool ConsultationPage::save()
{
    if (!m_visit || !isOpen())
        return false;
    if (!isReadable())
        return false;
    const auto saved = m_desk.consultations.save(m_desk.session, m_form->value(), m_token);
    if (!saved) {
        refuse(saved.error());
        return false;
    }
    (void)m_desk.drafts.discard(m_desk.session, kDraft, m_visit->id.value);
    const auto id = m_visit->id;
    load(id);
    m_notice->say(Notice::Kind::Good, tr("Saved at %1.").arg(shownTime(m_desk.clock.now())));
    m_isSavedSaid = true;
    Q_EMIT said(tr("The visit was saved."));
    return true;
}

void ConsultationPage::finish()
{
    if (!m_visit || !isOpen())
        return;
    if (!isReadable())
        return;
    tryOut();
    if (std::ranges::any_of(m_issues, [](const Issue& it) { return it.severity == Severity::Error; }))
        return m_form->focusFirstError();
    if (m_form->asksForOutcome()) // last: what is wrong with the rest is said already
        return;
    bill::CloseForm close;
    close.outcome = m_form->value().outcome;
    const auto closed = m_desk.consultations.finish(m_desk.session, m_form->value(), close, m_token);
    if (!closed) {
        refuse(closed.error());
        return;
    }
    (void)m_desk.drafts.discard(m_desk.session, kDraft, m_visit->id.value);
    const bool prescribes = !closed->bill.lines.empty() && !m_form->value().medicines.empty();
    load(m_visit->id);
    Q_EMIT said(tr("Visit %1 was closed.").arg(m_visit->code));
    QStringList kinds{QStringLiteral("visit-slip")};
    if (prescribes)
        kinds << QStringLiteral("prescription");
    printPapers(kinds);
}

void ConsultationPage::print()
{
    if (m_visit && m_desk.session.may(security::Permission::PrintPapers))
        printPapers({QStringLiteral("visit-slip")});
}

void ConsultationPage::printPapers(const QStringList& kinds)
{
    if (!m_visit)
        return;
    std::vector<document::Paper> papers;
    for (const QString& kind : kinds) {
        auto made = m_desk.papers.paper(m_desk.session, kind, m_visit->id.value);
        if (!made) {
            m_notice->say(made.error());
            return;
        }
        std::ranges::move(*made, std::back_inserter(papers));
    }
    PreviewDialog preview(std::move(papers), this);
    preview.exec();
}

void ConsultationPage::amend()
{
    const auto reason = Prompt::ask(this, tr("Amend this visit"),
        tr("The visit is opened again. Its number stays, and how it stands now stays readable. Why is it amended?"),
        tr("Amend"));
    if (!reason)
        return;
    if (const auto amended = m_desk.bills.amend(m_desk.session, m_visit->id, *reason); !amended) {
        m_notice->say(amended.error());
        return;
    }
    load(m_visit->id);
    focusWanted();
}

void ConsultationPage::putBack()
{
    if (!m_visit)
        return;
    keepDraft();
    if (const auto back = m_desk.queue.putBack(m_desk.session, m_visit->id); !back) {
        m_notice->say(back.error());
        return;
    }
    Q_EMIT said(tr("The patient waits again."));
    Q_EMIT wanted({QStringLiteral("today"), 0, {}});
}

void ConsultationPage::cancelVisit()
{
    if (!m_visit)
        return;
    const auto reason = Prompt::ask(this, tr("Cancel this visit"),
        tr("The visit is taken off the lists; it stays readable in the journal. Why is it cancelled?"),
        tr("Cancel the visit"));
    if (!reason)
        return;
    if (const auto archived = m_desk.visits.archive(m_desk.session, m_visit->id, *reason); !archived) {
        m_notice->say(archived.error());
        return;
    }
    (void)m_desk.drafts.discard(m_desk.session, kDraft, m_visit->id.value);
    m_visit.reset();
    m_patient.reset();
    m_isEdited = m_draftIsDue = false;
    showState();
    Q_EMIT wanted({QStringLiteral("today"), 0, {}});
}

void ConsultationPage::showEarlier()
{
    const auto states = m_desk.consultations.earlier(m_desk.session, m_visit->id);
    if (!states) {
        m_notice->say(states.error());
        return;
    }
    EarlierDialog dialog(m_desk, *states, this);
    dialog.exec();
}

} // namespace tramyte::ui
