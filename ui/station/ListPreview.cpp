// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/ListPreview.h"

#include "core/catalog/Schema.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"

#include <QBoxLayout>
#include <QLocale>
#include <set>

namespace tramyte::ui {

namespace {

using catalog::LineChange;

/// A column as people head it in their spreadsheets.
QString sayHeading(catalog::Kind kind, const QString& heading)
{
    if (QLocale().language() == QLocale::Vietnamese)
        for (const catalog::Column& column : catalog::schemaOf(kind).columns)
            if (column.heading == heading && !column.aliases.isEmpty())
                return column.aliases.front();
    return heading;
}

QString orNone(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString sayKind(const LineChange& change)
{
    switch (change.kind) {
    case LineChange::Kind::Added: return ListPreview::tr("new");
    case LineChange::Kind::Updated: return ListPreview::tr("changed");
    case LineChange::Kind::Closed: return ListPreview::tr("ends");
    }
    Q_UNREACHABLE();
}

/// "đơn giá: 1250 → 1300"; of a new line what it says.
QString sayDifference(const LineChange& change)
{
    const catalog::Entry& after = change.after;
    QStringList parts;
    if (!change.before && after.validFrom.year() > 1)
        parts << ListPreview::tr("from %1").arg(shownDay(after.validFrom));
    if (change.before && change.before->name != after.name)
        parts << QStringLiteral("%1 → %2").arg(change.before->name, after.name);
    std::set<QString> headings;
    for (const QString& heading : after.fields.keys())
        headings.insert(heading);
    for (const QString& heading : change.before ? change.before->fields.keys() : QStringList())
        headings.insert(heading);
    for (const QString& heading : headings) {
        const QString now = after.field(heading);
        const QString before = change.before ? change.before->field(heading) : QString();
        if (!change.before && !now.isEmpty())
            parts << QStringLiteral("%1: %2").arg(sayHeading(after.kind, heading), now);
        else if (now != before)
            parts << QStringLiteral("%1: %2 → %3").arg(sayHeading(after.kind, heading), orNone(before), orNone(now));
    }
    if (change.before && change.before->validTo != after.validTo)
        parts << (after.validTo.isValid() ? ListPreview::tr("holds until %1").arg(shownDay(after.validTo))
                                          : ListPreview::tr("holds without an end"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ListPreview::ListPreview(QWidget* parent)
    : Card(tr("What the file changes"), parent), m_sentence(makeSentence({}, "sentence")),
      m_table(new TableBox(QStringLiteral("listChanges"))), m_refusedTable(new TableBox(QStringLiteral("refusedRows"))),
      m_accept(makePrimaryButton(tr("Bring it in"), Qt::Key_F8)), m_leave(makeButton(tr("Leave it"), Qt::Key_Escape))
{
    m_changes = new RowsModel<LineChange>(
        {
            {tr("What"), sayKind},
            {tr("Code"), [](const LineChange& it) { return it.after.code; }, {}, false, {}, true},
            {tr("Name"), [](const LineChange& it) { return it.after.name; }},
            {tr("Difference"), sayDifference},
        },
        this);
    m_table->setModel(m_changes, 1);
    m_table->setFilterVisible(true);
    m_table->setSamples({tr("changed"), QStringLiteral("01.0001.0001"), QString(32, QLatin1Char('n')), QString()});
    m_table->setStretchedColumn(3);
    using Bad = catalog::Refusal;
    m_refused = new RowsModel<Bad>(
        {{tr("Row"), [](const Bad& it) { return QString::number(it.row); }, [](const Bad& it) { return it.row; }, true},
            {tr("Column"), [](const Bad& it) { return it.column; }},
            {tr("What to mend"), [](const Bad& it) { return it.message; }}},
        this);
    m_refusedTable->setModel(m_refused);
    m_refusedTable->setStretchedColumn(2);
    m_accept->setObjectName(QStringLiteral("acceptListButton"));
    m_leave->setObjectName(QStringLiteral("leaveListButton"));
    m_sentence->setObjectName(QStringLiteral("listPreviewLabel"));
    body()->addWidget(m_sentence);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_refusedTable, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_accept);
    body()->addLayout(row);
    connect(m_accept, &QPushButton::clicked, this, &ListPreview::accepted);
    connect(m_leave, &QPushButton::clicked, this, &ListPreview::left);
}

void ListPreview::show(catalog::Kind kind, const catalog::CatalogOutcome& outcome)
{
    const bool isRefused = !outcome.refused.empty();
    if (isRefused) {
        QStringList headings;
        for (const catalog::Column& column : catalog::schemaOf(kind).columns)
            headings << sayHeading(kind, column.heading);
        m_sentence->setText(tr("Nothing can be brought in: %n row(s) must be put right in the file first.", nullptr,
                                static_cast<int>(outcome.refused.size()))
            + QLatin1Char(' ') + tr("The columns of this list are: %1.").arg(headings.join(QStringLiteral(", "))));
    } else {
        m_sentence->setText(tr("Rows in the file: %1. New lines: %2; changed: %3; ended: %4. Nothing is written yet.")
                                .arg(shownNumber(outcome.rows), shownNumber(outcome.added),
                                    shownNumber(outcome.updated), shownNumber(outcome.closed)));
    }
    m_changes->reset(outcome.changes);
    m_refused->reset(outcome.refused);
    m_table->setVisible(!isRefused);
    m_refusedTable->setVisible(isRefused);
    m_accept->setVisible(!isRefused);
    Card::show();
    (isRefused ? m_leave : m_accept)->setFocus();
}

} // namespace tramyte::ui
