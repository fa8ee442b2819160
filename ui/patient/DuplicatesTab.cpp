// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/DuplicatesTab.h"

#include "core/patient/PatientService.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/SuggestEdit.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/DuplicateDecisions.h"
#include "ui/patient/MergePanel.h"
#include "ui/patient/PeopleColumns.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace tramyte::ui {

namespace {

using patient::ListedPair;

constexpr int kShown = 50;
constexpr int kListWidth = 480;
constexpr int kLookMs = 250; ///< a pair that one only passes is not looked at

QString shownOne(const patient::Patient& it)
{
    return it.birth ? QStringLiteral("%1, %2").arg(it.fullName, formatVietnamese(*it.birth)) : it.fullName;
}

std::vector<RowColumn<ListedPair>> pairColumns()
{
    std::vector<RowColumn<ListedPair>> columns(3);
    columns[0].title = DuplicatesTab::tr("Likeness");
    columns[0].shown = [](const ListedPair& it) { return QStringLiteral("%1 %").arg(it.likeness.score); };
    columns[0].sorted = [](const ListedPair& it) { // one of its kind: a list knows its row again by it
        return QVariant(QStringLiteral("%1 %2 %3")
                            .arg(it.likeness.score, 3, 10, QLatin1Char('0'))
                            .arg(it.a.patient.id.value)
                            .arg(it.b.patient.id.value));
    };
    columns[0].isStrong = true;
    columns[1].title = DuplicatesTab::tr("Record");
    columns[1].shown = [](const ListedPair& it) { return shownOne(it.a.patient); };
    columns[2].title = DuplicatesTab::tr("Other record");
    columns[2].shown = [](const ListedPair& it) { return shownOne(it.b.patient); };
    return columns;
}

} // namespace

DuplicatesTab::DuplicatesTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_searched(makeLabel({}, "hint")),
      m_search(makeButton(tr("Look through all records"), Qt::Key_F5)), m_choose(makeButton(tr("Choose two records"))),
      m_decided(makeButton(tr("Decided"))), m_notice(new Notice), m_task(new Task),
      m_chooser(new QWidget), m_edits{new SuggestEdit, new SuggestEdit}, m_compare(makeButton(tr("Compare"))),
      m_stack(new QStackedWidget), m_model(new RowsModel<ListedPair>(pairColumns(), this)),
      m_table(new TableBox(QStringLiteral("pairs"))), m_panel(new MergePanel(desk)),
      m_decisions(new DuplicateDecisions(desk)), m_delay(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    makeHead(layout);
    makeChooser(layout);
    makeSheet(layout);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kLookMs);
    connect(m_delay, &QTimer::timeout, this, &DuplicatesTab::showChosen);
    const auto decided = [this](const QString& sentence) {
        reload();
        Q_EMIT said(sentence);
    };
    connect(m_panel, &MergePanel::decided, this, decided);
    connect(m_decisions, &DuplicateDecisions::said, this, decided);
    connect(m_panel, &MergePanel::personWanted, this, &DuplicatesTab::personWanted);
    connect(m_decisions, &DuplicateDecisions::personWanted, this, &DuplicatesTab::personWanted);
}

void DuplicatesTab::makeHead(QBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_searched->setObjectName(QStringLiteral("searchedLabel"));
    m_search->setObjectName(QStringLiteral("lookThroughButton"));
    m_choose->setObjectName(QStringLiteral("chooseTwoButton"));
    m_decided->setObjectName(QStringLiteral("decidedButton"));
    m_choose->setCheckable(true);
    m_decided->setCheckable(true);
    row->addWidget(m_searched, 1);
    row->addWidget(m_choose);
    row->addWidget(m_decided);
    row->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    connect(m_search, &QPushButton::clicked, this, &DuplicatesTab::search);
    connect(m_decided, &QPushButton::toggled, this, &DuplicatesTab::showDecisions);
    connect(m_choose, &QPushButton::toggled, this, [this](bool isOn) {
        m_chooser->setVisible(isOn);
        if (isOn)
            m_edits[m_chosen[0] == 0 ? 0 : 1]->setFocus();
    });
}

void DuplicatesTab::makeChooser(QBoxLayout* layout)
{
    auto* row = new QHBoxLayout(m_chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString names[] = {tr("One record"), tr("The other record")};
    for (int side = 0; side < 2; ++side) {
        SuggestEdit* edit = m_edits[side];
        edit->setObjectName(side == 0 ? QStringLiteral("oneRecordEdit") : QStringLiteral("otherRecordEdit"));
        edit->setPlaceholderText(names[side]);
        edit->setAccessibleName(names[side]);
        edit->setListWidth(kListWidth);
        edit->setLookUp([this, side](const QString& text) {
            Suggestions found;
            const auto people = m_desk.patients.search(m_desk.session, text, kShown);
            if (!people)
                found.empty = people.error().message;
            else if (people->empty())
                found.empty = tr("Nobody fits.");
            else
                for (const patient::Found& it : *people)
                    if (it.patient.id.value != m_chosen[1 - side])
                        found.rows.push_back({it.patient.id.value, it.patient.fullName,
                            shownPerson(it.patient, m_desk.clock.today()), it.patient.code, {}});
            return found;
        });
        connect(edit, &SuggestEdit::textEdited, this, [this, side] { m_chosen[side] = 0; });
        connect(edit, &SuggestEdit::chosen, this, [this, side](const QVariant& value) {
            m_chosen[side] = value.toLongLong();
            const auto people = m_desk.patients.list(m_desk.session, {patient::PatientId{m_chosen[side]}});
            if (people && !people->empty())
                m_edits[side]->setText(
                    QStringLiteral("%1 (%2)").arg(people->front().patient.fullName, people->front().patient.code));
            if (m_chosen[1 - side] == 0)
                m_edits[1 - side]->setFocus();
            else
                compareChosen();
        });
        connect(edit, &SuggestEdit::entered, this, &DuplicatesTab::compareChosen);
        row->addWidget(edit, 1);
    }
    m_compare->setObjectName(QStringLiteral("compareButton"));
    row->addWidget(m_compare);
    connect(m_compare, &QPushButton::clicked, this, &DuplicatesTab::compareChosen);
    m_chooser->hide();
    layout->addWidget(m_chooser);
}

void DuplicatesTab::makeSheet(QBoxLayout* layout)
{
    auto* pairs = new QWidget;
    auto* columns = new QHBoxLayout(pairs);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    auto* card = new Card;
    card->setFixedWidth(kListWidth);
    card->body()->addWidget(m_table);
    columns->addWidget(card);
    columns->addWidget(m_panel, 1);
    m_stack->addWidget(pairs);
    m_stack->addWidget(m_decisions);
    layout->addWidget(m_stack, 1);
    m_table->setModel(m_model);
    m_table->setSamples({QStringLiteral("98 %"), QStringLiteral("Nguyễn Thị Hồng, 05/03/1956"), {}});
    setFocusProxy(m_table->view());
    m_table->view()->setAccessibleName(tr("Records that may be of one person"));
    connect(m_table, &TableBox::currentChanged, this, [this] { m_delay->start(); });
    connect(m_table, &TableBox::opened, this, [this] {
        m_delay->stop();
        showChosen();
        m_panel->focusFirst();
    });
    connect(m_table, &TableBox::said, this, &DuplicatesTab::said);
}

void DuplicatesTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void DuplicatesTab::reload()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    auto list = m_desk.duplicates.list(m_desk.session, kShown);
    if (!list) {
        m_notice->say(list.error());
        return;
    }
    showSearched(*list);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->reset(std::move(list->pairs));
    if (m_model->rowCount() > 0 && (wasEmpty || m_table->currentRow() < 0))
        m_table->selectRow(0);
    if (m_model->rowCount() == 0 && !m_panel->isEmpty() && m_chosen[0] == 0)
        m_panel->clear();
    if (m_decided->isChecked())
        m_decisions->reload();
}

void DuplicatesTab::showSearched(const patient::PairList& list)
{
    const patient::SearchedState& it = list.searched;
    if (!it.at) {
        m_searched->setText(tr("The records were not compared yet."));
        m_table->setEmptyText(tr("F5 compares all records with each other and lists the pairs that may be of one "
                                 "person. Nothing is changed by it."));
        return;
    }
    QString text = list.all > kShown ? tr("More than %n pairs to decide; the best are shown.", nullptr, kShown)
                                     : tr("%n pairs to decide.", nullptr, list.all);
    text += u' ' + tr("%1 records compared %2.").arg(shownNumber(it.people), shownAgo(*it.at, m_desk.clock.now()));
    if (it.addedSince > 0)
        text += u' ' + tr("%n records are newer: F5 looks again.", nullptr, it.addedSince);
    m_searched->setText(text);
    m_table->setEmptyText(tr("No pair is left to decide. F5 looks again; what was decided stands under \"Decided\"."));
}

void DuplicatesTab::search()
{
    m_notice->clear();
    m_decided->setChecked(false);
    m_search->setEnabled(false);
    m_task->start<patient::SearchedState>(
        m_desk, tr("Comparing the records"),
        [](Desk& desk, TaskProgress& progress) {
            return desk.duplicates.search(
                desk.session, [&progress](qint64 done, qint64 all) { return progress.report(done, all); });
        },
        [this](Result<patient::SearchedState> done) {
            m_search->setEnabled(true);
            if (!done)
                m_notice->say(done.error());
            reload();
            if (m_model->rowCount() > 0)
                m_table->view()->setFocus();
        });
}

void DuplicatesTab::showChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount() || !isVisible() || m_decided->isChecked())
        return;
    const ListedPair& pair = m_model->rowAt(row);
    m_panel->compare(pair.a.patient.id, pair.b.patient.id);
}

void DuplicatesTab::showDecisions(bool areShown)
{
    m_stack->setCurrentIndex(areShown ? 1 : 0);
    m_choose->setEnabled(!areShown);
    if (areShown) {
        m_choose->setChecked(false);
        m_decisions->reload();
    }
}

void DuplicatesTab::chooseOther(qint64 id)
{
    m_decided->setChecked(false);
    const auto people = m_desk.patients.list(m_desk.session, {patient::PatientId{id}});
    if (!people || people->empty())
        return;
    m_chosen[0] = id;
    m_chosen[1] = 0;
    m_edits[0]->setText(QStringLiteral("%1 (%2)").arg(people->front().patient.fullName, people->front().patient.code));
    m_edits[1]->clear();
    m_choose->setChecked(true);
    m_edits[1]->setFocus();
}

Memory DuplicatesTab::memory() const
{
    return {{QStringLiteral("one"), m_chosen[0]}, {QStringLiteral("other"), m_chosen[1]},
        {QStringLiteral("controls"), controlsOf(*this)}};
}

void DuplicatesTab::recall(const Memory& memory)
{
    if (m_isStale && isVisible())
        reload();
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
    m_chosen[0] = memory.value(QStringLiteral("one")).toLongLong();
    m_chosen[1] = memory.value(QStringLiteral("other")).toLongLong();
    if (!m_panel->isEmpty())
        m_delay->stop(); // what stands there is not compared anew
}

void DuplicatesTab::compareChosen()
{
    m_notice->clear();
    for (int side = 0; side < 2; ++side)
        if (m_chosen[side] == 0) {
            m_edits[side]->setFocus();
            m_notice->say(Notice::Kind::Information,
                tr("Choose both records: type a name or a number, and take the person from the list with Enter."));
            return;
        }
    m_delay->stop();
    m_panel->compare(patient::PatientId{m_chosen[0]}, patient::PatientId{m_chosen[1]});
    m_panel->focusFirst();
}

} // namespace tramyte::ui
