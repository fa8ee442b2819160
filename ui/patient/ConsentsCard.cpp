// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ConsentsCard.h"

#include "core/document/PersonPaperService.h"
#include "ui/common/InlineForm.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/patient/RightsWords.h"

#include <QBoxLayout>
#include <QTableView>
#include <QUuid>

namespace tramyte::ui {

using patient::ConsentPurpose;

namespace {

const QString kAnswer = QStringLiteral("answer");
const QString kWithdraw = QStringLiteral("withdraw");

QString shownAnswer(const ConsentPurpose& it)
{
    if (it.byLaw)
        return ConsentsCard::tr("not needed: by law");
    if (!it.answer)
        return ConsentsCard::tr("not asked");
    if (it.answer->withdrawal)
        return ConsentsCard::tr("withdrawn");
    return it.answer->given ? ConsentsCard::tr("agrees") : ConsentsCard::tr("refuses");
}

std::optional<Colour> shadeOf(const ConsentPurpose& it)
{
    if (it.byLaw || !it.answer)
        return Colour::Muted;
    return it.answer->holds() ? Colour::Good : Colour::Warning;
}

QDate dayOf(const ConsentPurpose& it)
{
    if (!it.answer)
        return {};
    return localDay(it.answer->withdrawal ? it.answer->withdrawal->at : it.answer->at);
}

} // namespace

ConsentsCard::ConsentsCard(Desk& desk, QWidget* parent)
    : Card(tr("Consents"), parent), m_desk(desk), m_table(new TableBox(QStringLiteral("consents"))),
      m_notice(new Notice), m_form(new InlineForm), m_answer(makeButton(tr("Enter an answer"), Qt::Key_F6)),
      m_withdraw(makeButton(tr("Withdraw"))), m_print(makeButton(tr("Print to sign"))),
      m_detail(makeSentence({}, "hint"))
{
    using Row = ConsentPurpose;
    m_model = new RowsModel<Row>(
        {
            {tr("Purpose"), [](const Row& it) { return it.name; }, {}, false, {}, true},
            {tr("Answer"), shownAnswer, {}, false, shadeOf},
            {tr("On"), [](const Row& it) { return shownDay(dayOf(it)); }, [](const Row& it) { return dayOf(it); }},
        },
        this);
    m_table->setModel(m_model);
    m_table->setFilterVisible(false);
    m_table->setStretchedColumn(0);
    m_table->setSamples({{}, tr("not needed: by law"), QStringLiteral("05/03/2026")});
    m_table->setEmptyText(tr("The list of purposes is empty. Import it on the page Station, tab Lists."));
    m_table->view()->setAccessibleName(tr("Consent to use personal data"));
    m_answer->setObjectName(QStringLiteral("answerConsentButton"));
    m_withdraw->setObjectName(QStringLiteral("withdrawConsentButton"));
    m_print->setObjectName(QStringLiteral("printConsentButton"));
    for (QPushButton* it : {m_print, m_withdraw, m_answer})
        head()->addWidget(it);
    body()->addWidget(makeSentence(
        tr("Examination, treatment, insurance claims and notices of diseases need no consent, and no answer here stops "
           "them. Enter only what somebody said: silence is no consent."),
        "hint"));
    body()->addWidget(m_notice);
    body()->addWidget(m_form);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_detail);
    body()->addStretch(0);
    m_form->standFor(m_table);
    m_form->standFor(m_detail);
    connect(m_table, &TableBox::currentChanged, this, &ConsentsCard::showButtons);
    connect(m_table, &TableBox::opened, this, &ConsentsCard::askForAnswer);
    connect(m_table, &TableBox::said, this, &ConsentsCard::said);
    connect(m_answer, &QPushButton::clicked, this, &ConsentsCard::askForAnswer);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentsCard::askToWithdraw);
    connect(m_print, &QPushButton::clicked, this, &ConsentsCard::printPaper);
    m_form->setAsker([this](const QString& question) { question == kAnswer ? askForAnswer() : askToWithdraw(); });
    connect(m_form, &InlineForm::left, m_table->view(), qOverload<>(&QWidget::setFocus));
    connect(m_form, &InlineForm::answered, m_table->view(), qOverload<>(&QWidget::setFocus));
}

void ConsentsCard::tell(const patient::Patient& patient)
{
    if (patient.id != m_patient.id) {
        m_form->hide();
        m_notice->clear();
    }
    m_patient = patient;
    reload();
}

void ConsentsCard::reload()
{
    auto purposes = m_desk.consents.purposes(m_desk.session, m_patient.id);
    if (!purposes) {
        m_model->reset({});
        return m_notice->say(purposes.error());
    }
    m_model->reset(std::move(*purposes));
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showButtons();
}

const ConsentPurpose* ConsentsCard::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void ConsentsCard::showButtons()
{
    const ConsentPurpose* it = chosen();
    const bool mayEnter = m_desk.session.may(security::Permission::RegisterPatients);
    m_answer->setVisible(mayEnter);
    m_withdraw->setVisible(mayEnter);
    m_print->setVisible(m_desk.session.may(security::Permission::PrintPapers));
    m_answer->setEnabled(it && !it->byLaw);
    m_withdraw->setEnabled(it && it->answer && it->answer->holds());
    m_print->setEnabled(it && !it->byLaw);
    QStringList facts;
    if (it && it->answer) {
        facts << sayWho(*it->answer) << sayWay(it->answer->way);
        if (!it->answer->witness.isEmpty())
            facts << tr("witness %1").arg(it->answer->witness);
        if (!it->answer->note.isEmpty())
            facts << it->answer->note;
        facts << tr("text of %1").arg(shownDay(it->answer->shownFrom));
        if (const auto& back = it->answer->withdrawal)
            facts << tr("taken back by %1").arg(back->by);
    }
    m_detail->setText(it && facts.isEmpty() ? it->text : facts.join(QStringLiteral(" · ")));
}

void ConsentsCard::askForAnswer()
{
    const ConsentPurpose* purpose = chosen();
    if (!purpose || purpose->byLaw || !m_desk.session.may(security::Permission::RegisterPatients))
        return;
    m_notice->clear();
    m_form->begin(kAnswer, purpose->name, 3);
    m_form->addSentence(purpose->text);
    m_form->addChoice(QStringLiteral("given"), tr("Answer"),
        {{QStringLiteral("yes"), tr("agrees")}, {QStringLiteral("no"), tr("refuses")}});
    m_form->addChoice(QStringLiteral("form"), tr("How it was said"), consentWays());
    m_form->addText(QStringLiteral("at"), tr("On"), shownDay(m_desk.clock.today()));
    m_form->addCheck(QStringLiteral("byPatient"), tr("The person answered"));
    m_form->addText(QStringLiteral("representative"), tr("Representative"), {},
        m_patient.guardianName.isEmpty() ? QString() : tr("Guardian in the record: %1").arg(m_patient.guardianName));
    m_form->addText(QStringLiteral("relation"), tr("Relation to the person"));
    m_form->addText(QStringLiteral("witness"), tr("Witness of a spoken answer"));
    m_form->addText(QStringLiteral("note"), tr("For whom, for what"));
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->ask(tr("Enter the answer"), [this, code = purpose->code, token]() -> Result<void> {
        patient::ConsentForm form;
        form.patient = m_patient.id;
        form.purpose = code;
        if (const QString answer = m_form->choice(QStringLiteral("given")); !answer.isEmpty())
            form.given = answer == u"yes";
        form.byPatient = m_form->isChecked(QStringLiteral("byPatient"));
        form.representative = m_form->text(QStringLiteral("representative"));
        form.relation = m_form->text(QStringLiteral("relation"));
        form.way = m_form->choice(QStringLiteral("form"));
        form.witness = m_form->text(QStringLiteral("witness"));
        form.note = m_form->text(QStringLiteral("note"));
        const QDate today = m_desk.clock.today();
        const auto day = typedDay(m_form->text(QStringLiteral("at")), today);
        if (!day)
            return failField(QStringLiteral("at"), QStringLiteral("day"), tr("Type a day such as 05/03/2026."));
        if (*day != today) // of today it is this moment
            form.at = startOfDay(*day);
        form.token = token;
        TRY(m_desk.consents.answer(m_desk.session, form));
        Q_EMIT said(tr("The answer was entered."));
        return {};
    });
}

void ConsentsCard::askToWithdraw()
{
    const ConsentPurpose* purpose = chosen();
    if (!purpose || !purpose->answer || !purpose->answer->holds())
        return;
    m_form->begin(kWithdraw, tr("Withdrawn: %1").arg(purpose->name), 3);
    m_form->addSentence(tr("It counts from now on; what was done before stays as it is."), "hint");
    m_form->addText(QStringLiteral("by"), tr("Who takes it back"));
    m_form->addChoice(QStringLiteral("form"), tr("How it was said"), consentWays());
    m_form->addText(QStringLiteral("note"), tr("Note"));
    m_form->ask(tr("Withdraw"), [this, id = purpose->answer->id]() -> Result<void> {
        TRY(m_desk.consents.withdraw(m_desk.session,
            {id, m_form->text(QStringLiteral("by")), m_form->choice(QStringLiteral("form")),
                m_form->text(QStringLiteral("note")), {}}));
        Q_EMIT said(tr("The consent was withdrawn."));
        return {};
    });
}

void ConsentsCard::printPaper()
{
    const ConsentPurpose* purpose = chosen();
    if (!purpose)
        return;
    m_notice->clear();
    const auto paper = m_desk.personPapers.consent(m_desk.session, m_patient.id, purpose->code);
    if (!paper)
        return m_notice->say(paper.error());
    PreviewDialog dialog({*paper}, this);
    dialog.exec();
}

} // namespace tramyte::ui
