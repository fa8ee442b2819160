// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/DuplicateDecisions.h"

#include "core/patient/MergeService.h"
#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QTableView>

namespace tramyte::ui {

namespace {

using patient::Decision;

constexpr int kShown = 200;

QString shownRecord(const patient::Found& it)
{
    return QStringLiteral("%1 (%2)").arg(it.patient.fullName, it.patient.code);
}

std::vector<RowColumn<Decision>> decisionColumns()
{
    std::vector<RowColumn<Decision>> columns(7);
    columns[0].title = DuplicateDecisions::tr("When");
    columns[0].shown = [](const Decision& it) { return shownMoment(it.at()); };
    columns[0].sorted = [](const Decision& it) { // one of its kind: a list knows its row again by it
        return QVariant(it.merge ? it.merge->id.value : it.distinct->id.value);
    };
    columns[1].title = DuplicateDecisions::tr("What");
    columns[1].shown = [](const Decision& it) {
        return it.merge ? DuplicateDecisions::tr("Made one") : DuplicateDecisions::tr("Two people");
    };
    columns[1].isStrong = true;
    columns[2].title = DuplicateDecisions::tr("Record");
    columns[2].shown = [](const Decision& it) { return shownRecord(it.a); };
    columns[3].title = DuplicateDecisions::tr("Other record");
    columns[3].shown = [](const Decision& it) { return shownRecord(it.b); };
    columns[4].title = DuplicateDecisions::tr("Reason");
    columns[4].shown = [](const Decision& it) { return it.merge ? it.merge->reason : it.distinct->reason; };
    columns[5].title = DuplicateDecisions::tr("By");
    columns[5].shown = [](const Decision& it) { return it.by; };
    columns[6].title = DuplicateDecisions::tr("State");
    columns[6].shown = [](const Decision& it) {
        return it.holds() ? DuplicateDecisions::tr("holds") : DuplicateDecisions::tr("taken back");
    };
    columns[6].shade = [](const Decision& it) -> std::optional<Colour> {
        return it.holds() ? std::nullopt : std::optional(Colour::Muted);
    };
    return columns;
}

} // namespace

DuplicateDecisions::DuplicateDecisions(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new RowsModel<Decision>(decisionColumns(), this)),
      m_table(new TableBox(QStringLiteral("decisions"))), m_notice(new Notice),
      m_takeBack(makeButton(tr("Take back"), QKeySequence(Qt::CTRL | Qt::Key_Z))),
      m_open(makeButton(tr("Open the record")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    auto* card = new Card(tr("What was decided"));
    m_takeBack->setObjectName(QStringLiteral("takeBackButton"));
    card->head()->addWidget(m_open);
    card->head()->addWidget(m_takeBack);
    card->body()->addWidget(m_table);
    layout->addWidget(card, 1);
    m_table->setModel(m_model);
    m_table->setSamples({QStringLiteral("22/11/2026 08:41"), tr("Two people"),
        QStringLiteral("Nguyễn Thị Hồng Nhung (BN01-000123)"), QStringLiteral("Nguyễn Thị Hồng Nhung (BN01-000123)"),
        {}, QStringLiteral("Nguyễn Thị Hồng"), tr("holds") + QStringLiteral("    ")});
    m_table->setStretchedColumn(4);
    m_table->setEmptyText(tr("Nothing was decided yet. What you make one or call two people stands here, and can be "
                             "taken back."));
    m_table->view()->setAccessibleName(tr("What was decided"));
    connect(m_table, &TableBox::currentChanged, this, &DuplicateDecisions::showButtons);
    connect(m_table, &TableBox::opened, this,
        [this](int row) { Q_EMIT personWanted(m_model->rowAt(row).a.patient.id.value); });
    connect(m_table, &TableBox::said, this, &DuplicateDecisions::said);
    connect(m_takeBack, &QPushButton::clicked, this, &DuplicateDecisions::takeBack);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentRow(); row >= 0)
            Q_EMIT personWanted(m_model->rowAt(row).a.patient.id.value);
    });
    showButtons();
}

void DuplicateDecisions::reload()
{
    auto decisions = m_desk.duplicates.decisions(m_desk.session, kShown);
    if (!decisions) {
        m_notice->say(decisions.error());
        return;
    }
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->reset(std::move(*decisions));
    if (wasEmpty && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showButtons();
}

void DuplicateDecisions::showButtons()
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && row < m_model->rowCount();
    m_open->setEnabled(isChosen);
    const bool may = isChosen
        && m_desk.session.may(
            m_model->rowAt(row).merge ? security::Permission::MergePatients : security::Permission::ReviewDuplicates);
    m_takeBack->setEnabled(may && m_model->rowAt(row).holds());
}

void DuplicateDecisions::takeBack()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_notice->clear();
    const Decision decision = m_model->rowAt(row);
    if (decision.distinct) {
        const auto back
            = m_desk.duplicates.withdrawDistinct(m_desk.session, decision.distinct->a, decision.distinct->b);
        if (!back) {
            m_notice->say(back.error());
            return;
        }
        m_notice->say(Notice::Kind::Good, tr("Taken back: the pair may be shown again."));
    } else {
        const auto parted = m_desk.merges.unmerge(m_desk.session, decision.merge->id);
        if (!parted) {
            m_notice->say(parted.error());
            return;
        }
        const QString sentence
            = tr("There are two records again: %1 and %2.").arg(parted->kept.code, parted->dropped.code);
        if (parted->stayed > 0)
            m_notice->say(Notice::Kind::Warning,
                sentence + u' '
                    + tr("%n entries were changed since and stay with %1.", nullptr, parted->stayed)
                          .arg(parted->kept.code));
        else
            m_notice->say(Notice::Kind::Good, sentence + u' ' + tr("What was entered since stays with the first."));
    }
    reload();
    Q_EMIT said(m_notice->sentence());
}

} // namespace tramyte::ui
