// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/JournalTab.h"

#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

constexpr int kPage = 50;

} // namespace

JournalTab::JournalTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_from(makeLineEdit(QStringLiteral("journalFromEdit"))),
      m_to(makeLineEdit(QStringLiteral("journalToEdit"))), m_user(new QComboBox), m_kind(new QComboBox),
      m_table(new TableBox(QStringLiteral("journal"))), m_more(makeButton(tr("Show older entries"))),
      m_notice(new Notice), m_task(new Task)
{
    using Row = security::JournalRow;
    m_model = new RowsModel<Row>(
        {
            {tr("No."), [](const Row& it) { return shownNumber(it.entry.seq); },
                [](const Row& it) { return it.entry.seq; }, true},
            {tr("When"), [](const Row& it) { return shownMoment(it.entry.at); },
                [](const Row& it) { return it.entry.at.ms; }},
            {tr("Who"), [](const Row& it) { return it.doer.fullName; }, {}, false, {}, true},
            {tr("Did"), [](const Row& it) { return security::sayAction(it.entry.action); }},
            {tr("What"), [](const Row& it) { return security::sayKind(it.entry.kind); }},
            {tr("Number of the record"), [](const Row& it) { return QString::number(it.entry.thing); }},
        },
        this);
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("No entry fits these filters."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeFilter());
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(card, 1);
    connect(m_more, &QPushButton::clicked, this, &JournalTab::showMore);
}

QWidget* JournalTab::makeFilter()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QLineEdit* edit : {m_from, m_to})
        edit->setFixedWidth(120);
    m_user->setObjectName(QStringLiteral("journalUserComboBox"));
    m_kind->setObjectName(QStringLiteral("journalKindComboBox"));
    m_user->setMinimumWidth(180);
    m_kind->setMinimumWidth(160);
    row->addWidget(new Field(tr("&From"), m_from), 0, Qt::AlignTop);
    row->addWidget(new Field(tr("&To"), m_to), 0, Qt::AlignTop);
    row->addWidget(new Field(tr("&Who"), m_user), 0, Qt::AlignTop);
    row->addWidget(new Field(tr("W&hat"), m_kind), 0, Qt::AlignTop);
    row->addStretch(1);
    auto* find = makeButton(tr("Show"), Qt::Key_F5);
    auto* proof = makePrimaryButton(tr("Prove the journal"), Qt::Key_F8);
    find->setObjectName(QStringLiteral("showJournalButton"));
    proof->setObjectName(QStringLiteral("verifyJournalButton"));
    row->addWidget(find, 0, Qt::AlignBottom);
    row->addWidget(proof, 0, Qt::AlignBottom);
    card->body()->addLayout(row);
    m_from->setText(shownDay(m_desk.clock.today().addDays(-7)));
    m_to->setText(shownDay(m_desk.clock.today()));
    connect(find, &QPushButton::clicked, this, &JournalTab::reload);
    connect(proof, &QPushButton::clicked, this, &JournalTab::verify);
    for (QLineEdit* edit : {m_from, m_to})
        connect(edit, &QLineEdit::returnPressed, this, &JournalTab::reload);
    return card;
}

void JournalTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_user->count() == 0) {
        m_user->addItem(tr("everybody"), 0);
        m_kind->addItem(tr("everything"), QString());
        if (const auto people = m_desk.journal.people(m_desk.session))
            for (const security::Doer& it : *people)
                m_user->addItem(it.fullName, it.id.value);
        if (const auto kinds = m_desk.journal.kinds(m_desk.session))
            for (const QString& kind : *kinds)
                m_kind->addItem(security::sayKind(kind), kind);
    }
    reload();
}

void JournalTab::reload()
{
    m_notice->clear();
    take(false);
}

void JournalTab::showMore()
{
    take(true);
}

void JournalTab::take(bool append)
{
    const QDate today = m_desk.clock.today();
    const auto from = typedDay(m_from->text(), today);
    const auto to = typedDay(m_to->text(), today);
    if (!from || !to)
        return m_notice->say(Notice::Kind::Error, tr("Type days such as 01/11/2026."));
    journal::JournalFilter filter;
    filter.from = *from;
    filter.to = *to;
    filter.user = journal::UserId{m_user->currentData().toLongLong()};
    filter.kind = m_kind->currentData().toString();
    std::vector<security::JournalRow> rows;
    if (append)
        rows = m_model->rows();
    const auto page = m_desk.journal.list(m_desk.session, filter, rows.empty() ? 0 : rows.back().entry.seq, kPage);
    if (!page)
        return m_notice->say(page.error());
    rows.insert(rows.end(), page->rows.begin(), page->rows.end());
    m_model->reset(std::move(rows));
    m_more->setVisible(page->more);
}

void JournalTab::verify()
{
    m_notice->clear();
    m_task->start<journal::Proof>(
        m_desk, tr("Following the journal..."),
        [](Desk& own, TaskProgress& progress) {
            return own.journal.verify(
                own.session, [&progress](qint64 done, qint64 all) { return progress.report(done, all); });
        },
        [this](const Result<journal::Proof>& proof) {
            if (!proof)
                return m_notice->say(proof.error());
            m_notice->say(Notice::Kind::Good,
                tr("The journal holds: %1 entries follow each other, and the %2 records that they name are as they "
                   "say.")
                    .arg(shownNumber(proof->entries), shownNumber(proof->things)));
        });
}

} // namespace tramyte::ui
