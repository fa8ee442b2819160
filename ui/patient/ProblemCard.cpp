// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ProblemCard.h"

#include "ui/common/CodeEdit.h"
#include "ui/common/InlineForm.h"
#include "ui/common/Text.h"
#include "ui/patient/RecordFacts.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QUuid>

namespace tramyte::ui {

using patient::Problem;

namespace {

const QString kAdd = QStringLiteral("add");
const QString kResolve = QStringLiteral("resolve ");
const QString kRetract = QStringLiteral("retract ");

} // namespace

ProblemCard::ProblemCard(Desk& desk, QWidget* parent)
    : Card(tr("Chronic conditions"), parent), m_desk(desk),
      m_mayChange(desk.session.may(security::Permission::Examine)), m_add(makeButton(tr("Add"), Qt::Key_F7)),
      m_list(new QVBoxLayout), m_form(new InlineForm)
{
    m_add->setObjectName(QStringLiteral("addProblemButton"));
    m_add->setAccessibleName(tr("Add a chronic condition"));
    head()->addWidget(m_add);
    m_add->setVisible(m_mayChange);
    m_list->setSpacing(4);
    body()->addLayout(m_list);
    body()->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, [this] { askToAdd(); });
    m_form->setAsker([this](const QString& question) {
        if (question == kAdd)
            askToAdd();
        for (const Problem& it : std::vector(m_problems)) {
            if (question == kResolve + format(it.id))
                askToResolve(it);
            else if (question == kRetract + format(it.id))
                askToRetract(it);
        }
    });
    connect(m_form, &InlineForm::left, m_add, qOverload<>(&QWidget::setFocus));
}

QStringList ProblemCard::names() const
{
    QStringList names;
    for (const Problem& it : m_problems)
        if (it.state == Problem::State::Active)
            names << it.name;
    return names;
}

Result<void> ProblemCard::tell(patient::PatientId patient)
{
    if (patient != m_patient) {
        m_form->hide();
        m_showsEnded = false;
    }
    m_patient = patient;
    clearLayout(*m_list);
    m_problems.clear();
    TRY_LET(problems, m_desk.problems.list(m_desk.session, patient));
    TRY_LET(proposed, m_desk.problems.proposed(m_desk.session, patient));
    m_problems = std::move(problems);
    int ended = 0;
    for (const Problem& it : m_problems) {
        ended += it.state != Problem::State::Active ? 1 : 0;
        if (it.state == Problem::State::Active || m_showsEnded)
            addRow(it);
    }
    if (static_cast<int>(m_problems.size()) == ended)
        m_list->insertWidget(0, makeSentence(tr("None is entered."), "muted"));
    if (ended > 0) {
        auto* earlier = makeLinkButton(m_showsEnded ? tr("Hide earlier ones") : tr("Show %n earlier", nullptr, ended));
        earlier->setObjectName(QStringLiteral("earlierProblemsButton"));
        connect(earlier, &QPushButton::clicked, this, [this] {
            m_showsEnded = !m_showsEnded;
            if (const auto told = tell(m_patient); !told)
                Q_EMIT changed(told.error().message);
        });
        m_list->addWidget(earlier, 0, Qt::AlignLeft);
    }
    if (m_mayChange)
        for (const visit::ProposedProblem& it : proposed)
            addProposal(it);
    return {};
}

void ProblemCard::addRow(const Problem& it)
{
    const bool isActive = it.state == Problem::State::Active;
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeSentence(it.name, isActive ? "strong" : "muted"));
    QStringList facts{it.code};
    if (it.since)
        facts << tr("since %1").arg(formatVietnamese(*it.since));
    if (it.state == Problem::State::Resolved)
        facts << (it.ended.isValid() ? tr("over on %1").arg(shownDay(it.ended)) : tr("over"));
    if (it.state == Problem::State::Mistaken)
        facts << tr("entered by mistake");
    if (!it.note.isEmpty())
        facts << it.note;
    words->addWidget(makeSentence(facts.join(QStringLiteral(" · ")), "hint"));
    row->addLayout(words, 1);
    if (isActive && m_mayChange) {
        auto* more = new QToolButton;
        more->setIcon(icon(QStringLiteral("overflow-menu")));
        more->setAccessibleName(tr("Change %1").arg(it.name));
        more->setToolTip(more->accessibleName());
        more->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(more);
        menu->addAction(tr("It is over..."), this, [this, it] { askToResolve(it); });
        menu->addAction(tr("Entered by mistake..."), this, [this, it] { askToRetract(it); });
        more->setMenu(menu);
        row->addWidget(more, 0, Qt::AlignTop);
    }
    m_list->addLayout(row);
}

void ProblemCard::addProposal(const visit::ProposedProblem& it)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(
        makeSentence(
            tr("%1 %2: diagnosed at %n visits since %3.", nullptr, it.visits).arg(it.code, it.name, shownDay(it.first)),
            "hint"),
        1);
    auto* confirm = makeButton(tr("Confirm"));
    confirm->setObjectName(QStringLiteral("confirmProblemButton"));
    confirm->setAccessibleName(tr("Confirm %1").arg(it.name));
    row->addWidget(confirm, 0, Qt::AlignTop);
    connect(confirm, &QPushButton::clicked, this,
        [this, it] { askToAdd(it.code, it.first.toString(QStringLiteral("MM/yyyy"))); });
    m_list->addLayout(row);
}

void ProblemCard::askToAdd(const QString& code, const QString& since)
{
    m_form->begin(kAdd, tr("Add a chronic condition"), 1);
    auto* disease = new CodeEdit(m_desk, catalog::Kind::Icd10);
    disease->setObjectName(QStringLiteral("problemCodeEdit"));
    disease->setListWidth(420);
    m_form->addControl(QStringLiteral("code"), tr("Disease"), disease);
    disease->setCode(code);
    auto* begun
        = m_form->addText(QStringLiteral("since"), tr("Since when"), since, tr("Year, month or day: 2019 or 03/2019"));
    m_form->addText(QStringLiteral("note"), tr("Note"));
    connect(disease, &CodeEdit::picked, begun, qOverload<>(&QWidget::setFocus));
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->ask(tr("Add"), [this, disease, token]() -> Result<void> {
        const QString typed = m_form->text(QStringLiteral("since"));
        const auto birth = typedBirth(typed, m_desk.clock.today());
        TRY(m_desk.problems.add(m_desk.session,
            {m_patient, disease->code(), birth ? format(*birth) : typed, m_form->text(QStringLiteral("note")), token}));
        Q_EMIT changed(tr("The chronic condition was entered."));
        return {};
    });
    if (!code.isEmpty())
        begun->setFocus();
}

void ProblemCard::askToResolve(const Problem& problem)
{
    m_form->begin(kResolve + format(problem.id), tr("It is over: %1").arg(problem.name), 1);
    m_form->addText(QStringLiteral("ended"), tr("Since which day (empty: unknown)"));
    m_form->ask(tr("It is over"), [this, id = problem.id]() -> Result<void> {
        const QString typed = m_form->text(QStringLiteral("ended")).trimmed();
        const auto day = typedDay(typed, m_desk.clock.today());
        if (!typed.isEmpty() && !day)
            return failField(QStringLiteral("ended"), QStringLiteral("day"), tr("Type a day such as 05/03/2026."));
        TRY(m_desk.problems.resolve(m_desk.session, id, day.value_or(QDate())));
        Q_EMIT changed(tr("The chronic condition was ended; it stays readable."));
        return {};
    });
}

void ProblemCard::askToRetract(const Problem& problem)
{
    m_form->begin(kRetract + format(problem.id), tr("Entered by mistake: %1").arg(problem.name), 1);
    m_form->addText(QStringLiteral("reason"), tr("Why"));
    m_form->ask(tr("Take it off"), [this, id = problem.id]() -> Result<void> {
        TRY(m_desk.problems.retract(m_desk.session, id, m_form->text(QStringLiteral("reason"))));
        Q_EMIT changed(tr("The entry was taken off the list; it stays readable."));
        return {};
    });
}

} // namespace tramyte::ui
