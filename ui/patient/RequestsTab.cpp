// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RequestsTab.h"

#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/RightsWords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QTableView>

namespace tramyte::ui {

namespace {

constexpr int kPage = 50;

} // namespace

RequestsTab::RequestsTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_notice(new Notice), m_table(new TableBox(QStringLiteral("requests"))),
      m_closed(new QCheckBox(tr("Show the closed ones"))), m_more(makeButton(tr("Show older ones")))
{
    using Row = patient::ListedRequest;
    m_model = new RowsModel<Row>(
        {
            {tr("No."), [](const Row& it) { return it.request.number; }},
            {tr("Person"), [](const Row& it) { return it.patientName; }, {}, false, {}, true},
            {tr("Patient code"), [](const Row& it) { return it.patientCode; }},
            {tr("What is asked"), [](const Row& it) { return it.request.kindName; }},
            {tr("Came in"), [](const Row& it) { return shownDay(localDay(it.request.receivedAt)); },
                [](const Row& it) { return it.request.receivedAt.ms; }},
            {tr("State"), [this](const Row& it) { return sayProgress(it.request, m_desk.clock.today()); },
                [](const Row& it) { return it.request.nextDay(); }, false,
                [this](const Row& it) {
                    return it.request.isOverdue(m_desk.clock.today()) ? std::optional(Colour::Danger)
                                                                      : std::optional<Colour>();
                }},
        },
        this);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(3);
    m_table->setSamples(
        {QStringLiteral("2026-01-0001"), QStringLiteral("Nguyễn Thị Thu Hương"), QStringLiteral("BN01-000123"), {},
            QStringLiteral("05/03/2026"), tr("to acknowledge by %1").arg(QStringLiteral("05/03/2026"))});
    m_table->setEmptyText(tr("No request is open. One is taken in on the person's record, tab Consent and requests."));
    m_table->view()->setAccessibleName(tr("Requests about personal data"));
    m_closed->setObjectName(QStringLiteral("closedRequestsCheckBox"));
    auto* card = new Card(tr("Requests about personal data"));
    card->head()->addWidget(m_closed);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    setFocusProxy(m_table->view());
    connect(m_table, &TableBox::opened, this,
        [this](int row) { Q_EMIT personWanted(m_model->rowAt(row).request.patient.value); });
    connect(m_table, &TableBox::said, this, &RequestsTab::said);
    connect(m_closed, &QCheckBox::toggled, this, &RequestsTab::reload);
    connect(m_more, &QPushButton::clicked, this, &RequestsTab::showOlder);
}

void RequestsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void RequestsTab::reload()
{
    m_notice->clear();
    auto rows = m_closed->isChecked() ? m_desk.requests.closed(m_desk.session, {}, kPage)
                                      : m_desk.requests.open(m_desk.session);
    m_more->setVisible(rows && m_closed->isChecked() && static_cast<int>(rows->size()) == kPage);
    if (!rows) {
        m_model->reset({});
        return m_notice->say(rows.error());
    }
    m_model->reset(std::move(*rows));
}

void RequestsTab::showOlder()
{
    auto rows = m_model->rows();
    auto older = m_desk.requests.closed(m_desk.session, rows.back().request.id, kPage);
    if (!older)
        return m_notice->say(older.error());
    m_more->setVisible(static_cast<int>(older->size()) == kPage);
    rows.insert(rows.end(), std::make_move_iterator(older->begin()), std::make_move_iterator(older->end()));
    m_model->reset(std::move(rows));
}

} // namespace tramyte::ui
