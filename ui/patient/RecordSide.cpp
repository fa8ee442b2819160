// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordSide.h"

#include "core/report/PersonDueService.h"
#include "core/report/ReadersService.h"
#include "core/visit/RecordGateService.h"
#include "ui/common/InlineForm.h"
#include "ui/common/Text.h"
#include "ui/patient/RecordFacts.h"
#include "ui/patient/RightsWords.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kDuesShown = 4;
constexpr int kDueColumns = 2;
constexpr int kPapersShown = 6;

} // namespace

RecordDues::RecordDues(Desk& desk, QWidget* parent) : Card(tr("Next"), parent), m_desk(desk)
{
    setObjectName(QStringLiteral("recordDues"));
}

Result<void> RecordDues::tell(patient::PatientId patient)
{
    clearLayout(*body());
    TRY_LET(dues, m_desk.personDues.list(m_desk.session, patient));
    if (dues.empty())
        body()->addWidget(makeSentence(tr("Nothing is due."), "muted"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const int shown = std::min<int>(kDuesShown, static_cast<int>(dues.size()));
    for (int at = 0; at < shown; ++at) {
        const report::PersonDue& it = dues[static_cast<std::size_t>(at)];
        auto* mark = new QLabel;
        mark->setPixmap(icon(
            it.severity == Severity::Error ? QStringLiteral("dialog-warning") : QStringLiteral("view-calendar-day"))
                            .pixmap(16, 16));
        mark->setFixedSize(16, 20);
        const int row = at / kDueColumns;
        const int column = at % kDueColumns * 2;
        grid->addWidget(mark, row, column, Qt::AlignTop);
        grid->addWidget(makeSentence(it.message, it.severity == Severity::Error ? "warning" : "sentence"), row,
            column + 1, Qt::AlignTop);
        grid->setColumnStretch(column + 1, 1);
    }
    body()->addLayout(grid);
    return {};
}

RecordPapers::RecordPapers(Desk& desk, QWidget* parent) : Card(tr("Printed"), parent), m_desk(desk)
{
    setObjectName(QStringLiteral("recordPapers"));
}

Result<void> RecordPapers::tell(patient::PatientId patient)
{
    clearLayout(*body());
    TRY_LET(papers, m_desk.readers.printed(m_desk.session, patient, kPapersShown + 1));
    setVisible(!papers.empty());
    int shown = 0;
    for (const report::PrintedPaper& it : papers) {
        if (shown++ == kPapersShown) {
            body()->addWidget(makeSentence(tr("and earlier ones"), "hint"));
            break;
        }
        auto* paper = makeLinkButton(it.paper.isEmpty() ? tr("Paper") : sayPaper(it.paper));
        paper->setToolTip(tr("Open the visit %1").arg(it.visit));
        connect(paper, &QPushButton::clicked, this, [this, id = it.visitId] { Q_EMIT visitWanted(id); });
        body()->addWidget(paper, 0, Qt::AlignLeft);
        body()->addWidget(
            makeSentence(it.by.isEmpty() ? shownMoment(it.at) : tr("%1, %2").arg(shownMoment(it.at), it.by), "hint"));
    }
    return {};
}

RecordReason::RecordReason(Desk& desk, QWidget* parent)
    : Card(tr("An extra-sensitive record"), parent), m_desk(desk), m_form(new InlineForm)
{
    setObjectName(QStringLiteral("recordReason"));
    body()->addWidget(makeSentence(tr("Visits, diagnoses and medicines of this person are shown to those who say why "
                                      "they open them. The reason is "
                                      "kept in the journal, and the head of station can read it."),
        "sentence"));
    body()->addWidget(m_form);
    body()->addStretch();
    m_form->setAsker([](const QString&) {}); // it asks already
    connect(m_form, &InlineForm::answered, this, &RecordReason::opened);
    connect(m_form, &InlineForm::left, this, [this] { ask(m_patient); }); // there is nothing else to do here
}

void RecordReason::focusReason()
{
    if (auto* reason = m_form->focusProxy())
        reason->setFocus();
}

void RecordReason::ask(patient::PatientId patient)
{
    if (patient == m_patient && !m_form->isHidden())
        return; // what is being typed stays
    m_patient = patient;
    m_form->begin(QStringLiteral("reason"), tr("Why do you open it?"), 1);
    m_form->addText(QStringLiteral("reason"), tr("Reason"), {},
        tr("For example: examination today, referral, request of the person"));
    m_form->ask(tr("Open the record"), [this]() -> Result<void> {
        return m_desk.gate.open(m_desk.session, m_patient, m_form->text(QStringLiteral("reason")));
    });
}

} // namespace tramyte::ui
