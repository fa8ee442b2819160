// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claim/ExportsList.h"

#include "core/claim/ClaimService.h"
#include "core/security/Session.h"
#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>

namespace tramyte::ui {

namespace {

using Row = claim::DoneExport;

QString perWord(claim::PerFile per)
{
    switch (per) {
    case claim::PerFile::Visit: return ExportsList::tr("visit");
    case claim::PerFile::Day: return ExportsList::tr("day");
    case claim::PerFile::Month: return ExportsList::tr("month");
    }
    Q_UNREACHABLE();
}

std::vector<RowColumn<Row>> columns()
{
    const auto tr = [](const char* text) { return ExportsList::tr(text); };
    std::vector<RowColumn<Row>> list(8);
    list[0]
        = {tr("When"), [](const Row& row) { return shownMoment(row.at); }, [](const Row& row) { return row.at.ms; }};
    list[1] = {tr("Period"),
        [](const Row& row) {
            return QStringLiteral("%1 – %2").arg(shownDay(row.options.from), shownDay(row.options.to));
        },
        [](const Row& row) { return row.options.from; }};
    list[2] = {tr("Claims"), [](const Row& row) { return shownNumber(row.claims); },
        [](const Row& row) { return row.claims; }, true};
    list[3] = {tr("Files"), [](const Row& row) { return shownNumber(row.files); },
        [](const Row& row) { return row.files; }, true};
    list[4] = {tr("One file per"), [](const Row& row) { return perWord(row.options.per); }};
    list[5] = {tr("Contents"),
        [tr](const Row& row) { return row.options.sinceLast ? tr("new or changed") : tr("all of the period"); }};
    list[6] = {tr("State"), [tr](const Row& row) { return row.whole ? tr("Whole") : tr("Not finished"); }};
    list[6].shade = [](const Row& row) -> std::optional<Colour> {
        return row.whole ? std::nullopt : std::optional(Colour::Warning);
    };
    list[6].picture = [](const Row& row) {
        return icon(row.whole ? QStringLiteral("dialog-ok-apply") : QStringLiteral("dialog-warning-symbolic"));
    };
    list[7] = {tr("Folder"), [](const Row& row) { return row.options.folder; }};
    return list;
}

} // namespace

ExportsList::ExportsList(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new RowsModel<Row>(columns(), this)),
      m_table(new TableBox(QStringLiteral("claimExports"))), m_notice(new Notice)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    layout->addWidget(card, 1);
    m_table->setModel(m_model, 0);
    m_table->setEmptyText(desk.session.may(security::Permission::ExportClaims)
            ? tr("No claims were exported yet. F8 writes the claims of a period into a folder.")
            : tr("No claims were exported yet."));
    connect(
        m_table, &TableBox::opened, this, [this](int row) { Q_EMIT folderWanted(m_model->rowAt(row).options.folder); });
    connect(m_table, &TableBox::said, this, &ExportsList::said);
}

void ExportsList::reload()
{
    auto listed = m_desk.claims.exports(m_desk.session);
    if (!listed)
        return m_notice->say(listed.error());
    m_notice->clear();
    m_model->reset(std::move(*listed));
}

QString ExportsList::lastFolder() const
{
    return m_model->rowCount() > 0 ? m_model->rowAt(0).options.folder : QString();
}

} // namespace tramyte::ui
