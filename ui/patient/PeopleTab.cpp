// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PeopleTab.h"

#include "core/patient/PatientService.h"
#include "core/security/Session.h"
#include "ui/common/Field.h"
#include "ui/common/Marks.h"
#include "ui/common/Notice.h"
#include "ui/common/PeopleOfNow.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/PeopleColumns.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QTableView>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kShown = 50;

} // namespace

PeopleTab::PeopleTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_text(makeLineEdit(QStringLiteral("peopleEdit"))), m_count(makeLabel({}, "hint")),
      m_model(new RowsModel<patient::Found>(peopleColumns(desk.clock.today()), this)),
      m_table(new TableBox(QStringLiteral("people"))), m_marks(new MarkDelegate(this)), m_notice(new Notice),
      m_delay(new QTimer(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    m_text->setPlaceholderText(tr("Name, year of birth, card, citizen ID or phone number"));
    m_text->setAccessibleName(tr("Whom to look for"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_text);
    layout->addWidget(m_count);
    auto* card = new Card;
    card->body()->addWidget(m_table);
    m_table->setModel(m_model);
    m_table->setSamples({{}, QStringLiteral("05/03/1956"), QStringLiteral("70 tháng tuổi"),
        shownSex(Sex::Female) + u' ', QStringLiteral("Thôn Đông Phú Hạ"), QStringLiteral("Nguyễn Thị Hồng"),
        QStringLiteral("0912345678"), QStringLiteral("...6789, hết hạn 31/12/2026"), QStringLiteral("05/03/2026")});
    m_table->setStretchedColumn(0);
    m_table->view()->setAccessibleName(tr("People found"));
    m_table->view()->setItemDelegate(m_marks);
    layout->addWidget(card, 1);

    m_delay->setSingleShot(true);
    m_delay->setInterval(0); // after the letter is on the screen
    connect(m_delay, &QTimer::timeout, this, &PeopleTab::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_delay->start(); });
    connect(m_table, &TableBox::opened, this, &PeopleTab::openRow);
    connect(m_table, &TableBox::said, this, &PeopleTab::said);
    search();
}

QString PeopleTab::text() const
{
    return m_text->text().trimmed();
}

void PeopleTab::begin(const QString& text)
{
    if (!text.isEmpty())
        m_text->setText(text);
    else if (m_text->text().isEmpty())
        search(); // who was looked at meanwhile
    m_text->setFocus();
    m_text->selectAll();
}

void PeopleTab::search()
{
    m_delay->stop();
    m_notice->clear();
    const QString text = m_text->text().trimmed();
    m_marks->setTyped(text);
    if (text.isEmpty())
        return showPeopleOfNow();
    const auto found = m_desk.patients.search(m_desk.session, text, kShown + 1);
    if (!found) {
        m_notice->say(found.error());
        return;
    }
    std::vector<patient::Found> people = *found;
    const bool isMore = people.size() > kShown;
    if (isMore)
        people.resize(kShown);
    const auto count = static_cast<int>(people.size());
    const bool isOther = text != m_count->property("text_searched").toString();
    m_count->setProperty("text_searched", text);
    m_count->setText(isMore ? tr("More than %n people fit. Type more to narrow the list.", nullptr, count)
            : count > 0     ? tr("%n people fit.", nullptr, count)
                            : tr("Nobody fits."));
    m_table->setEmptyText((m_desk.session.may(security::Permission::RegisterPatients)
            ? tr("Nobody fits \"%1\". Try fewer words, or register the person with F1.")
            : tr("Nobody fits \"%1\". Try fewer words."))
                              .arg(text));
    m_model->reset(std::move(people));
    if (isOther && count > 0)
        m_table->selectRow(0); // the best one
}

Memory PeopleTab::memory() const
{
    return {{QStringLiteral("text"), m_text->text()}, {QStringLiteral("row"), m_table->currentRow()}};
}

void PeopleTab::recall(const Memory& memory)
{
    m_text->setText(memory.value(QStringLiteral("text")).toString());
    search();
    if (const int row = memory.value(QStringLiteral("row")).toInt(); row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row); // the same search gives the same order
}

void PeopleTab::showPeopleOfNow()
{
    PeopleOfNow now = peopleOfNow(m_desk);
    std::vector<patient::Found> people = std::move(now.opened);
    people.insert(people.end(), now.expected.begin(), now.expected.end());
    m_count->setProperty("text_searched", QString());
    m_count->setText(people.empty()
            ? tr("Type parts of the name in any order, with or without accents.")
            : tr("Those whom you looked at last, and those expected today. Type parts of a name to look for others."));
    QStringList ways{tr("Look for somebody above: Enter opens the record of the chosen one.")};
    if (m_desk.session.may(security::Permission::RegisterPatients))
        ways << tr("F1 registers somebody new.");
    if (m_desk.session.may(security::Permission::ImportPatients))
        ways << tr("A list of people from a spreadsheet is taken over by \"Import a list\".");
    m_table->setEmptyText(ways.join(QLatin1Char('\n')));
    m_model->reset(std::move(people));
}

void PeopleTab::openRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT personWanted(m_model->rowAt(row).patient.id.value);
}

bool PeopleTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_delay->isActive())
            search();
        openRow(m_table->currentRow());
        return true;
    }
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->view()->setFocus();
        return true;
    }
    return false;
}

} // namespace tramyte::ui
