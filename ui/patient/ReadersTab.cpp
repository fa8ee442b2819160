// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ReadersTab.h"

#include "core/document/PersonPaperService.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/RightsWords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace tramyte::ui {

namespace {

constexpr int kPage = 50;
constexpr int kMostPrinted = 1000;

using Row = report::RecordReading;

QString shownPart(const Row& it)
{
    const QString part = it.visit.isEmpty() ? ReadersTab::tr("Record") : ReadersTab::tr("Visit %1").arg(it.visit);
    return it.paper.isEmpty() ? part : QStringLiteral("%1: %2").arg(part, sayPaper(it.paper));
}

QString shownReason(const Row& it)
{
    return it.recipient.isEmpty() ? it.reason : ReadersTab::tr("to %1").arg(it.recipient);
}

} // namespace

ReadersTab::ReadersTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_from(makeLineEdit(QStringLiteral("readersFromEdit"))),
      m_to(makeLineEdit(QStringLiteral("readersToEdit"))), m_fromField(new Field(tr("&From"), m_from)),
      m_toField(new Field(tr("&To"), m_to)), m_user(new QComboBox), m_action(new QComboBox), m_notice(new Notice),
      m_table(new TableBox(QStringLiteral("readers"))), m_more(makeButton(tr("Show older entries"))),
      m_kept(makeSentence({}, "hint"))
{
    m_model = new RowsModel<Row>(
        {
            {tr("When"), [](const Row& it) { return shownMoment(it.at); }, [](const Row& it) { return it.at.ms; }},
            {tr("Who"), [](const Row& it) { return it.doer.fullName; }, {}, false, {}, true},
            {tr("Did"), [](const Row& it) { return security::sayAction(it.action); }},
            {tr("What"), shownPart},
            {tr("Reason, recipient"), shownReason},
        },
        this);
    m_table->setModel(m_model);
    m_table->setFilterVisible(false);
    m_table->setStretchedColumn(3);
    m_table->setSamples({QStringLiteral("05/03/2026 08:41"), QStringLiteral("Nguyễn Thị Thu Hương"),
        QStringLiteral("Đã xuất ra"), {}, QStringLiteral("khám bệnh hôm nay, giấy chuyển")});
    m_table->setEmptyText(tr("Nobody has looked, as far as these filters show."));
    m_table->view()->setAccessibleName(tr("Who looked"));
    m_user->setObjectName(QStringLiteral("readersUserComboBox"));
    m_action->setObjectName(QStringLiteral("readersActionComboBox"));
    m_user->setMinimumWidth(180);
    m_action->setMinimumWidth(140);
    for (QLineEdit* edit : {m_from, m_to})
        edit->setFixedWidth(120);
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_fromField, 0, Qt::AlignTop);
    row->addWidget(m_toField, 0, Qt::AlignTop);
    row->addWidget(new Field(tr("W&ho"), m_user), 0, Qt::AlignTop);
    row->addWidget(new Field(tr("D&id"), m_action), 0, Qt::AlignTop);
    row->addStretch();
    auto* find = makeButton(tr("Show"), Qt::Key_F5);
    find->setObjectName(QStringLiteral("showReadersButton"));
    auto* print = makeButton(tr("Print"));
    print->setToolTip(tr("Ctrl+P"));
    print->setObjectName(QStringLiteral("printReadersButton"));
    row->addWidget(find, 0, Qt::AlignBottom);
    row->addWidget(print, 0, Qt::AlignBottom);
    card->body()->addLayout(row);
    auto* list = new Card;
    list->body()->addWidget(m_table, 1);
    list->body()->addWidget(m_more, 0, Qt::AlignLeft);
    list->body()->addWidget(m_kept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(m_notice);
    layout->addWidget(list, 1);
    connect(find, &QPushButton::clicked, this, [this] { take(false); });
    connect(print, &QPushButton::clicked, this, &ReadersTab::printList);
    connect(m_more, &QPushButton::clicked, this, [this] { take(true); });
    for (QLineEdit* edit : {m_from, m_to})
        connect(edit, &QLineEdit::returnPressed, this, [this] { take(false); });
}

void ReadersTab::tell(patient::PatientId patient)
{
    m_patient = patient;
    m_notice->clear();
    if (isVisible())
        take(false);
}

void ReadersTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_user->count() == 0) {
        m_user->addItem(tr("everybody"), 0);
        if (const auto people = m_desk.readers.people(m_desk.session))
            for (const security::Doer& it : *people)
                m_user->addItem(it.fullName, it.id.value);
        m_action->addItem(tr("everything"), QString());
        for (const char* action : {"view", "print", "export"})
            m_action->addItem(security::sayAction(QLatin1String(action)), QLatin1String(action));
    }
    if (const auto kept = m_desk.readers.retention(m_desk.session))
        m_kept->setText(kept->anyDue
                ? tr("These entries are kept for %n years. Older ones, from before %1, stay until the station decides "
                     "about them.",
                    nullptr, kept->years)
                      .arg(shownDay(kept->keptSince))
                : tr("These entries are kept for %n years; none is older.", nullptr, kept->years));
    take(false);
}

std::optional<report::ReadersFilter> ReadersTab::filter()
{
    report::ReadersFilter filter;
    const QDate today = m_desk.clock.today();
    bool isGood = true;
    const auto read = [&](QLineEdit& edit, Field& field, QDate& day) {
        field.setError({});
        if (edit.text().trimmed().isEmpty())
            return;
        if (const auto typed = typedDay(edit.text(), today)) {
            day = *typed;
        } else {
            field.setError(tr("Type a day such as 05/03/2026."));
            isGood = false;
        }
    };
    read(*m_from, *m_fromField, filter.from);
    read(*m_to, *m_toField, filter.to);
    filter.user = journal::UserId{m_user->currentData().toLongLong()};
    filter.action = m_action->currentData().toString();
    return isGood ? std::optional(filter) : std::nullopt;
}

void ReadersTab::take(bool append)
{
    const auto wanted = filter();
    if (!wanted || !m_patient)
        return;
    m_notice->clear();
    std::vector<Row> rows;
    if (append)
        rows = m_model->rows();
    const auto page
        = m_desk.readers.list(m_desk.session, m_patient, *wanted, rows.empty() ? 0 : rows.back().seq, kPage);
    if (!page)
        return m_notice->say(page.error());
    rows.insert(rows.end(), page->rows.begin(), page->rows.end());
    m_model->reset(std::move(rows));
    m_more->setVisible(page->more);
}

void ReadersTab::printList()
{
    const auto wanted = filter();
    if (!wanted || !m_patient)
        return;
    const auto page = m_desk.readers.list(m_desk.session, m_patient, *wanted, 0, kMostPrinted);
    if (!page)
        return m_notice->say(page.error());
    document::RecordReaders list;
    list.from = wanted->from;
    list.to = wanted->to;
    for (const Row& it : page->rows)
        list.lines.push_back(
            {it.at, it.doer.fullName, it.action, it.visit, it.reason.isEmpty() ? it.recipient : it.reason});
    const auto paper = m_desk.personPapers.readers(m_desk.session, m_patient, std::move(list));
    if (!paper)
        return m_notice->say(paper.error());
    PreviewDialog dialog({*paper}, this);
    dialog.exec();
    take(false);
}

} // namespace tramyte::ui
