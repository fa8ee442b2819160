// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claim/FindingsList.h"

#include "core/catalog/Entry.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QTableView>
#include <algorithm>

namespace tramyte::ui {

namespace {

bool isError(const FindingRow& row)
{
    return row.finding.severity == Severity::Error;
}

/// `XML2.LIEU_DUNG`, as the insurer names it.
QString tagOf(const claim::Finding& finding)
{
    return finding.field.isEmpty() ? finding.table : finding.table + u'.' + finding.field;
}

QString dayOf(const FindingRow& row)
{
    return row.claim ? shownDay(localDay(row.claim->closedAt)) : QString();
}

std::vector<RowColumn<FindingRow>> columns()
{
    using Row = FindingRow;
    const auto tr = [](const char* text) { return FindingsList::tr(text); };
    std::vector<RowColumn<Row>> list(8);
    list[0] = {tr("Kind"), [tr](const Row& row) { return isError(row) ? tr("Error") : tr("Warning"); },
        [](const Row& row) { return row.number; }};
    list[0].shade
        = [](const Row& row) -> std::optional<Colour> { return isError(row) ? Colour::Danger : Colour::Warning; };
    list[0].picture = [](const Row& row) {
        return icon(isError(row) ? QStringLiteral("dialog-error-symbolic") : QStringLiteral("dialog-warning-symbolic"));
    };
    list[1] = {tr("Patient"), [](const Row& row) { return row.claim ? row.claim->fullName : QString(); }};
    list[2] = {tr("Visit"), [](const Row& row) { return row.finding.visit; }};
    list[3] = {tr("Day"), dayOf, [](const Row& row) { return row.claim ? row.claim->closedAt.ms : qint64(0); }};
    list[4] = {tr("Field"), [](const Row& row) { return row.label.isEmpty() ? tagOf(row.finding) : row.label; }};
    list[5] = {tr("What is wrong"), [](const Row& row) { return row.finding.message; }};
    list[6] = {tr("Mend in"), [](const Row& row) { return wordOf(row.mend.place); }};
    list[7] = {tr("Code"), [](const Row& row) { return row.finding.code; }};
    return list;
}

constexpr int kSentenceColumn = 5;

} // namespace

FindingsList::FindingsList(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_book(desk.catalogue), m_filter(new QComboBox),
      m_table(new TableBox(QStringLiteral("claimFindings"))), m_model(new RowsModel<FindingRow>(columns(), this)),
      m_detail(makeSentence({}, "sentence")), m_place(makeLabel({}, "hint")), m_open(makeButton(tr("&Go there")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    m_filter->setObjectName(QStringLiteral("severityComboBox"));
    m_filter->setAccessibleName(tr("Which findings are listed"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setModel(m_model, 0);
    m_table->setStretchedColumn(kSentenceColumn);
    m_table->setFilterVisible(true);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    layout->addWidget(card, 1);

    auto* detail = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_detail);
    words->addWidget(m_place);
    detail->addLayout(words, 1);
    detail->addWidget(m_open, 0, Qt::AlignTop);
    layout->addLayout(detail);
    m_open->setObjectName(QStringLiteral("mendButton"));

    connect(m_filter, &QComboBox::currentIndexChanged, this, &FindingsList::showChosen);
    connect(m_table, &TableBox::currentChanged, this, &FindingsList::showCurrent);
    connect(m_table, &TableBox::opened, this, &FindingsList::open);
    connect(m_table, &TableBox::said, this, &FindingsList::said);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentRow()); });
    clear();
}

QString FindingsList::labelOf(const claim::Finding& finding, const claim::CheckedClaim* claim) const
{
    const auto definitions = m_book.on(claim ? localDay(claim->closedAt) : m_desk.clock.today());
    if (!definitions)
        return {}; // the tag stands there instead
    const auto* table = (*definitions)->find(finding.table);
    const auto* field = table ? table->field(finding.field) : nullptr;
    return field ? field->label : table ? table->label : QString();
}

void FindingsList::setChecked(const claim::CheckedPeriod& checked)
{
    m_rows.clear();
    m_rows.reserve(checked.findings.size());
    for (const claim::Finding& finding : checked.findings) {
        const claim::CheckedClaim* claim = checked.find(finding.visit);
        m_rows.push_back(
            {0, finding, claim ? std::optional(*claim) : std::nullopt, labelOf(finding, claim), mendOf(finding)});
    }
    std::ranges::stable_partition(m_rows, isError);
    int number = 0;
    for (FindingRow& row : m_rows)
        row.number = ++number;
    const auto errors = static_cast<int>(std::ranges::count_if(m_rows, isError));
    const QSignalBlocker blocker(m_filter);
    const int chosen = std::max(0, m_filter->currentIndex());
    m_filter->clear();
    m_filter->addItem(tr("All findings (%1)").arg(shownNumber(number)));
    m_filter->addItem(tr("Errors only (%1)").arg(shownNumber(errors)));
    m_filter->addItem(tr("Warnings only (%1)").arg(shownNumber(number - errors)));
    m_filter->setCurrentIndex(chosen);
    m_filter->setEnabled(number > 0);
    m_table->setEmptyText(
        checked.claims == 0 ? tr("No closed insured visit ended in this period.") : tr("Nothing was found wrong."));
    showChosen();
}

void FindingsList::clear()
{
    setChecked({});
    m_table->setEmptyText(tr("Choose a period and press F5: every insured visit that ended in it is checked, and what "
                             "the insurer would refuse is listed here."));
}

void FindingsList::showChosen()
{
    std::vector<FindingRow> rows;
    const int chosen = m_filter->currentIndex();
    std::ranges::copy_if(m_rows, std::back_inserter(rows),
        [chosen](const FindingRow& row) { return chosen <= 0 || isError(row) == (chosen == 1); });
    m_model->reset(std::move(rows));
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void FindingsList::showCurrent()
{
    const int row = m_table->currentRow();
    const bool has = row >= 0 && row < m_model->rowCount();
    m_open->setVisible(has);
    m_detail->setVisible(has);
    m_place->setVisible(has);
    if (!has)
        return;
    const FindingRow& chosen = m_model->rowAt(row);
    m_detail->setText(chosen.finding.message);
    QStringList parts{tagOf(chosen.finding)};
    if (chosen.finding.row > 0)
        parts << tr("line %1").arg(chosen.finding.row);
    parts << tr("Enter leads to: %1").arg(wordOf(chosen.mend.place));
    parts.removeAll(QString());
    m_place->setText(parts.join(QStringLiteral(" · ")));
}

void FindingsList::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const FindingRow& chosen = m_model->rowAt(row);
    Q_EMIT wanted(targetOf(chosen.mend, chosen.claim ? &*chosen.claim : nullptr));
}

} // namespace tramyte::ui
