// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/LookupsTab.h"

#include "core/patient/IdentityService.h"
#include "core/patient/PatientService.h"
#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/CardEditor.h"

#include <QBoxLayout>
#include <QTableView>

namespace tramyte::ui {

namespace {

using visit::CardLookup;

constexpr int kEditorWidth = 424;

std::vector<RowColumn<CardLookup>> lookupColumns()
{
    std::vector<RowColumn<CardLookup>> columns;
    const auto add = [&columns](const QString& title, std::function<QString(const CardLookup&)> shown,
                         std::function<QVariant(const CardLookup&)> sorted = {}) -> RowColumn<CardLookup>& {
        RowColumn<CardLookup> column;
        column.title = title;
        column.shown = std::move(shown);
        column.sorted = std::move(sorted);
        columns.push_back(std::move(column));
        return columns.back();
    };
    add(
        LookupsTab::tr("Name"), [](const CardLookup& it) { return it.fullName; },
        [](const CardLookup& it) { return QVariant(it.fullName + u'\t' + format(it.card)); })
        .isStrong
        = true;
    add(LookupsTab::tr("Birth"),
        [](const CardLookup& it) { return it.birth ? formatVietnamese(*it.birth) : QString(); });
    add(LookupsTab::tr("Card code"), [](const CardLookup& it) { return it.cardCode; });
    add(LookupsTab::tr("Citizen ID"), [](const CardLookup& it) { return it.citizenId; });
    add(
        LookupsTab::tr("Valid to"), [](const CardLookup& it) { return shownDay(it.validTo); },
        [](const CardLookup& it) { return QVariant(it.validTo); });
    add(
        LookupsTab::tr("Since"), [](const CardLookup& it) { return shownMoment(it.since); },
        [](const CardLookup& it) { return QVariant(it.since.ms); });
    add(LookupsTab::tr("Why"), [](const CardLookup& it) {
        return it.isPending ? LookupsTab::tr("the portal gave no answer") : LookupsTab::tr("used in a visit");
    });
    return columns;
}

} // namespace

LookupsTab::LookupsTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_notice(new Notice), m_unknown(new QVBoxLayout),
      m_model(new RowsModel<CardLookup>(lookupColumns(), this)), m_table(new TableBox(QStringLiteral("lookups"))),
      m_editor(new CardEditor(desk)), m_editorCard(new Card)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    m_unknown->setSpacing(8);
    layout->addLayout(m_unknown);
    layout->addWidget(makeSentence(desk.session.may(security::Permission::RegisterPatients)
            ? tr("Cards that were used while there was no line to the insurer's portal. Look each one "
                 "up when there is one, then press Enter on it and type what the portal says.")
            : tr("Cards that were used while there was no line to the insurer's portal; the reception looks them up."),
        "muted"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* card = new Card;
    m_table->setModel(m_model);
    m_table->setSamples(
        {{}, QStringLiteral("05/03/1956"), QStringLiteral("GD4010123456789"), QStringLiteral("001156009876"),
            QStringLiteral("31/12/2026"), QStringLiteral("22/11/2026 08:41"), QStringLiteral("cổng không trả lời")});
    m_table->setStretchedColumn(0);
    m_table->setEmptyText(tr("No card waits for a look-up."));
    m_table->view()->setAccessibleName(tr("Cards to look up"));
    card->body()->addWidget(m_table);
    row->addWidget(card, 1);
    m_editorCard->setFixedWidth(kEditorWidth);
    m_editorCard->body()->addWidget(m_editor);
    m_editorCard->hide();
    row->addWidget(m_editorCard, 0, Qt::AlignTop);
    layout->addLayout(row, 1);
    connect(m_table, &TableBox::opened, this, &LookupsTab::begin);
    connect(m_table, &TableBox::said, this, &LookupsTab::said);
    connect(m_editor, &CardEditor::done, this, [this](const patient::Patient&, const QString& sentence) {
        showEditor(false);
        reload();
        Q_EMIT said(sentence);
    });
    connect(m_editor, &CardEditor::cancelled, this, [this] { showEditor(false); });
    connect(m_editor, &CardEditor::refused, this, [this](const Error& error) { m_notice->say(error); });
    setFocusPolicy(Qt::StrongFocus);
    reload();
}

void LookupsTab::focusInEvent(QFocusEvent*)
{
    m_table->view()->setFocus();
}

void LookupsTab::reload()
{
    m_notice->clear();
    tellUnknown();
    auto list = m_desk.lookups.list(m_desk.session);
    if (!list)
        return m_notice->say(list.error());
    m_model->reset(std::move(*list));
}

void LookupsTab::tellUnknown()
{
    while (QLayoutItem* item = m_unknown->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto people = m_desk.identities.unknown(m_desk.session);
    if (!people)
        return m_notice->say(people.error());
    for (const patient::UnknownPerson& it : *people) {
        auto* notice = new Notice;
        const QString since = tr("%1 is unknown since %2.").arg(it.fullName, shownMoment(it.since));
        if (it.toldAt)
            notice->say(Notice::Kind::Information,
                since + u' ' + tr("The People's Committee was told on %1.").arg(shownMoment(*it.toldAt)));
        else
            notice->say(
                Notice::Kind::Warning, since + u' ' + tr("Tell the commune People's Committee, then note it here."));
        notice->offer(tr("Open the record"), [this, id = it.patient.value] { Q_EMIT personWanted(id); });
        if (!it.toldAt && m_desk.session.may(security::Permission::RegisterPatients))
            notice->offer(tr("They were told"), [this, id = it.patient] {
                if (const auto told = m_desk.identities.noteTold(m_desk.session, id); !told)
                    return m_notice->say(told.error());
                reload();
                Q_EMIT said(tr("It was noted that they were told."));
            });
        m_unknown->addWidget(notice);
    }
}

/// What the editor shows needs no columns beside it.
void LookupsTab::showEditor(bool isShown)
{
    m_editorCard->setVisible(isShown);
    for (const int column : {4, 5, 6}) // valid to, since, why
        m_table->view()->setColumnHidden(column, isShown);
    if (!isShown)
        m_table->view()->setFocus();
}

Memory LookupsTab::memory() const
{
    return controlsOf(*this);
}

void LookupsTab::recall(const Memory& memory)
{
    recallControls(*this, memory);
    if (!m_editor->isHidden())
        showEditor(true);
}

void LookupsTab::begin(int row)
{
    if (!m_desk.session.may(security::Permission::RegisterPatients))
        return;
    const CardLookup& it = m_model->rowAt(row);
    const auto patient = m_desk.patients.view(m_desk.session, it.patient);
    if (!patient)
        return m_notice->say(patient.error());
    for (const patient::InsuranceCard& card : patient->cards)
        if (card.id == it.card) {
            showEditor(true);
            m_editor->begin(CardEditor::Task::Answer, it.patient, card);
        }
}

} // namespace tramyte::ui
