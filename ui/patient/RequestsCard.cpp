// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RequestsCard.h"

#include "ui/common/InlineForm.h"
#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/patient/RightsWords.h"

#include <QBoxLayout>
#include <QTableView>
#include <QUuid>

namespace tramyte::ui {

using patient::DataRequest;
using patient::DataRequestService;
using security::Permission;

namespace {

const QString kReceive = QStringLiteral("receive");
const QString kFinish = QStringLiteral("finish");
const QString kExtend = QStringLiteral("extend");
const QString kRefuse = QStringLiteral("refuse");
const QString kTakeBack = QStringLiteral("takeBack");

} // namespace

RequestsCard::RequestsCard(Desk& desk, QWidget* parent)
    : Card(tr("Requests about the data"), parent), m_desk(desk),
      m_table(new TableBox(QStringLiteral("personRequests"))), m_notice(new Notice), m_form(new InlineForm),
      m_receive(makeButton(tr("Take one in"), Qt::Key_F9)), m_acknowledge(makeButton(tr("Was acknowledged"))),
      m_detail(makeSentence({}, "hint"))
{
    using Row = DataRequest;
    m_model = new RowsModel<Row>(
        {
            {tr("No."), [](const Row& it) { return it.number; }},
            {tr("What is asked"), [](const Row& it) { return it.kindName; }, {}, false, {}, true},
            {tr("State"), [this](const Row& it) { return sayProgress(it, m_desk.clock.today()); },
                [](const Row& it) { return it.due; }, false,
                [this](const Row& it) {
                    return it.isOverdue(m_desk.clock.today()) ? std::optional(Colour::Danger) : std::optional<Colour>();
                }},
        },
        this);
    m_table->setModel(m_model);
    m_table->setFilterVisible(false);
    m_table->setStretchedColumn(1);
    m_table->setSamples(
        {QStringLiteral("2026-01-0001"), {}, tr("to acknowledge by %1").arg(QStringLiteral("05/03/2026"))});
    m_table->setEmptyText(tr("Nobody has asked. F9 takes a request in."));
    m_table->view()->setAccessibleName(tr("Requests about the data"));
    m_receive->setObjectName(QStringLiteral("receiveRequestButton"));
    head()->addWidget(m_receive);
    auto* stepRow = new QWidget;
    auto* steps = new QHBoxLayout(stepRow);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(8);
    const auto addStep = [&](const char* name, const QString& words, std::function<void()> work) {
        auto* button = makeButton(words);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, work);
        m_steps.push_back(button);
        steps->addWidget(button);
    };
    m_acknowledge->setObjectName(QStringLiteral("acknowledgeRequestButton"));
    connect(m_acknowledge, &QPushButton::clicked, this, &RequestsCard::acknowledge);
    steps->addWidget(m_acknowledge);
    if (desk.session.may(Permission::DecideRequests)) {
        addStep("finishRequestButton", tr("Done..."), [this] { askFor(kFinish); });
        addStep("extendRequestButton", tr("More time..."), [this] { askFor(kExtend); });
        addStep("refuseRequestButton", tr("Refuse..."), [this] { askFor(kRefuse); });
    }
    addStep("takeBackRequestButton", tr("Taken back..."), [this] { askFor(kTakeBack); });
    m_form->setAsker([this](const QString& question) { question == kReceive ? askToReceive() : askFor(question); });
    steps->addStretch();
    body()->addWidget(m_notice);
    body()->addWidget(m_form);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_detail);
    body()->addWidget(stepRow);
    body()->addStretch(0);
    m_form->standFor(m_table);
    m_form->standFor(m_detail);
    m_form->standFor(stepRow);
    connect(m_table, &TableBox::currentChanged, this, &RequestsCard::showButtons);
    connect(m_table, &TableBox::said, this, &RequestsCard::said);
    connect(m_receive, &QPushButton::clicked, this, &RequestsCard::askToReceive);
    connect(m_form, &InlineForm::left, m_table->view(), qOverload<>(&QWidget::setFocus));
    connect(m_form, &InlineForm::answered, m_table->view(), qOverload<>(&QWidget::setFocus));
}

void RequestsCard::tell(patient::PatientId patient)
{
    if (patient != m_patient) {
        m_form->hide();
        m_notice->clear();
    }
    m_patient = patient;
    reload();
}

void RequestsCard::reload()
{
    auto requests = m_desk.requests.list(m_desk.session, m_patient);
    if (!requests) {
        m_model->reset({});
        return m_notice->say(requests.error());
    }
    m_model->reset(std::move(*requests));
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showButtons();
}

const DataRequest* RequestsCard::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void RequestsCard::showButtons()
{
    const DataRequest* it = chosen();
    const bool isOpen = it && it->state == DataRequest::State::Open;
    m_acknowledge->setVisible(isOpen && !it->acknowledgedAt);
    for (QPushButton* step : m_steps)
        step->setVisible(isOpen);
    QStringList facts;
    if (it) {
        facts << (it->askedBy.isEmpty()
                ? tr("asked by the person on %1").arg(shownDay(localDay(it->receivedAt)))
                : tr("asked by %1 (%2) on %3").arg(it->askedBy, it->relation, shownDay(localDay(it->receivedAt))));
        for (const QString& words : {it->wish, it->extensionReason, it->outcome})
            if (!words.isEmpty())
                facts << words;
    }
    m_detail->setText(facts.join(QStringLiteral(" · ")));
}

void RequestsCard::askToReceive()
{
    m_notice->clear();
    const auto kinds = m_desk.requests.kinds(m_desk.session);
    if (!kinds)
        return m_notice->say(kinds.error());
    std::vector<std::pair<QString, QString>> choices;
    for (const patient::RequestKind& it : *kinds)
        choices.emplace_back(it.code, it.name);
    m_form->begin(kReceive, tr("A request about the data"), 2);
    m_form->addChoice(QStringLiteral("kind"), tr("What is asked"), choices);
    m_form->addChoice(QStringLiteral("channel"), tr("How it came"), requestWays(), QStringLiteral("inPerson"));
    m_form->addText(QStringLiteral("wish"), tr("What exactly"));
    m_form->addText(QStringLiteral("receivedAt"), tr("On"), shownDay(m_desk.clock.today()));
    m_form->addText(QStringLiteral("askedBy"), tr("Asked by a representative"), {}, tr("Empty: by the person"));
    m_form->addText(QStringLiteral("relation"), tr("Relation to the person"));
    m_form->addCheck(QStringLiteral("thirdParty"), tr("Others must be asked first"));
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->ask(tr("Take it in"), [this, token]() -> Result<void> {
        patient::DataRequestForm form;
        form.patient = m_patient;
        form.kind = m_form->choice(QStringLiteral("kind"));
        form.askedBy = m_form->text(QStringLiteral("askedBy"));
        form.relation = m_form->text(QStringLiteral("relation"));
        form.channel = m_form->choice(QStringLiteral("channel"));
        form.wish = m_form->text(QStringLiteral("wish"));
        form.thirdParty = m_form->isChecked(QStringLiteral("thirdParty"));
        form.token = token;
        const QDate today = m_desk.clock.today();
        const auto day = typedDay(m_form->text(QStringLiteral("receivedAt")), today);
        if (!day)
            return failField(QStringLiteral("receivedAt"), QStringLiteral("day"), tr("Type a day such as 05/03/2026."));
        if (*day != today)
            form.receivedAt = startOfDay(*day);
        TRY_LET(taken, m_desk.requests.receive(m_desk.session, form));
        Q_EMIT said(tr("Request %1: to acknowledge by %2, to answer by %3.")
                        .arg(taken.number, shownDay(taken.acknowledgeBy), shownDay(taken.due)));
        return {};
    });
}

void RequestsCard::acknowledge()
{
    const DataRequest* it = chosen();
    if (!it)
        return;
    m_notice->clear();
    const QString number = it->number;
    if (const auto done = m_desk.requests.acknowledge(m_desk.session, it->id))
        Q_EMIT said(tr("Request %1 was acknowledged.").arg(number));
    else
        m_notice->say(done.error());
}

void RequestsCard::askFor(const QString& step)
{
    if (step == kFinish)
        askForStep(step, tr("Done as asked"), tr("What was done"), tr("Done"), &DataRequestService::finish);
    else if (step == kExtend)
        askForStep(
            step, tr("More time, once"), tr("Why; the person is told"), tr("Extend"), &DataRequestService::extend);
    else if (step == kRefuse)
        askToRefuse();
    else
        askForStep(step, tr("The person does not want it any more"), tr("Note"), tr("Taken back"),
            &DataRequestService::takeBack);
}

void RequestsCard::askForStep(
    const QString& question, const QString& heading, const QString& label, const QString& action, Step step)
{
    const DataRequest* it = chosen();
    if (!it)
        return;
    m_notice->clear();
    const QString field = step == &DataRequestService::extend ? QStringLiteral("reason") : QStringLiteral("outcome");
    m_form->begin(question, QStringLiteral("%1: %2").arg(it->number, heading), 1);
    m_form->addText(field, label);
    m_form->ask(action, [this, id = it->id, field, step]() -> Result<void> {
        TRY_LET(done, (m_desk.requests.*step)(m_desk.session, id, m_form->text(field)));
        Q_EMIT said(QStringLiteral("%1: %2").arg(done.number, sayProgress(done, m_desk.clock.today())));
        return {};
    });
}

void RequestsCard::askToRefuse()
{
    const DataRequest* it = chosen();
    if (!it)
        return;
    const bool isDeletion = it->kind == u"delete";
    askForStep(kRefuse, tr("Refused"), tr("Why; the person is told"), tr("Refuse"), &DataRequestService::refuse);
    // what the law keeps is not deleted: the reason is proposed
    if (const auto until = m_desk.requests.keptUntil(m_desk.session, m_patient); isDeletion && until && *until)
        m_form->setText(
            QStringLiteral("outcome"), tr("The law has these records kept until %1.").arg(shownDay(**until)));
}

} // namespace tramyte::ui
