// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ImportLists.h"

#include "core/patient/PatientService.h"

#include "ui/common/Desk.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/FieldNames.h"
#include "ui/patient/PeopleColumns.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QTableView>
#include <algorithm>
#include <set>

namespace tramyte::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::ui", text);
}

/// The columns of one list, added one after the other.
template <class Row>
class Columns {
public:
    void add(const QString& title, std::function<QString(const Row&)> shown)
    {
        RowColumn<Row> column;
        column.title = title;
        column.shown = std::move(shown);
        m_columns.push_back(std::move(column));
    }
    void addNumber(const QString& title, std::function<int(const Row&)> number)
    {
        add(title, [number](const Row& it) { return shownNumber(number(it)); });
        m_columns.back().sorted = [number](const Row& it) { return QVariant(number(it)); };
        m_columns.back().isFigure = true;
    }
    RowColumn<Row>& last() { return m_columns.back(); }
    std::vector<RowColumn<Row>> take() { return std::move(m_columns); }

private:
    std::vector<RowColumn<Row>> m_columns;
};

QString birthOf(const QString& iso)
{
    const auto date = PartialDate::parse(iso);
    return date ? formatVietnamese(*date) : iso;
}

/// Sex is kept as a word of its own.
QString shownValue(const patient::ChangedField& it, const QString& value)
{
    const auto sex = it.field == u"sex" ? parseSex(value) : std::nullopt;
    return sex ? shownSex(*sex) : value;
}

} // namespace

std::vector<RowColumn<patient::RefusedRow>> refusedColumns()
{
    Columns<patient::RefusedRow> columns;
    columns.addNumber(tr("Row"), [](const patient::RefusedRow& it) { return it.row; });
    columns.add(tr("Column"), [](const patient::RefusedRow& it) { return shownField(it.column); });
    columns.add(tr("Why it is refused"), [](const patient::RefusedRow& it) { return it.message; });
    return columns.take();
}

std::vector<RowColumn<patient::RepeatedRow>> repeatedColumns()
{
    Columns<patient::RepeatedRow> columns;
    columns.addNumber(tr("Row"), [](const patient::RepeatedRow& it) { return it.row; });
    columns.addNumber(tr("As row"), [](const patient::RepeatedRow& it) { return it.earlier; });
    columns.add(tr("Name"), [](const patient::RepeatedRow& it) { return it.fullName; });
    columns.add(tr("What is done"), [](const patient::RepeatedRow& it) {
        return it.isSure ? tr("Taken as one person: the later row is added to the earlier one.")
                         : tr("Taken as two people: same name, year and hamlet, but no number proves that it is one.");
    });
    return columns.take();
}

std::vector<RowColumn<patient::ChangedField>> changedColumns()
{
    Columns<patient::ChangedField> columns;
    columns.addNumber(tr("Row"), [](const patient::ChangedField& it) { return it.row; });
    columns.add(tr("Name"), [](const patient::ChangedField& it) { return it.fullName; });
    columns.add(tr("What changes"), [](const patient::ChangedField& it) { return shownField(it.field); });
    columns.add(tr("Until now"), [](const patient::ChangedField& it) { return shownValue(it, it.before); });
    columns.add(tr("From the list"), [](const patient::ChangedField& it) { return shownValue(it, it.after); });
    return columns.take();
}

std::vector<RowColumn<patient::ListNote>> noteColumns()
{
    Columns<patient::ListNote> columns;
    columns.addNumber(tr("Rows"), [](const patient::ListNote& it) { return it.rows; });
    columns.addNumber(tr("First row"), [](const patient::ListNote& it) { return it.firstRow; });
    columns.add(tr("Column"), [](const patient::ListNote& it) { return shownField(it.field); });
    columns.add(tr("What is odd in the first of them"), [](const patient::ListNote& it) { return it.message; });
    return columns.take();
}

UndecidedList::UndecidedList(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_table(new TableBox(QStringLiteral("undecided"))),
      m_same(makeButton(tr("The same person"), Qt::CTRL | Qt::Key_1)),
      m_new(makeButton(tr("Somebody new"), Qt::CTRL | Qt::Key_2)),
      m_back(makeButton(tr("Leave it open"), Qt::CTRL | Qt::Key_0))
{
    Columns<Candidate> columns;
    columns.addNumber(tr("Row"), [](const Candidate& it) { return it.row.row; });
    columns.add(tr("In the list"), [](const Candidate& it) {
        return it.row.birth.isEmpty() ? it.row.fullName
                                      : it.row.fullName + QStringLiteral(", ") + birthOf(it.row.birth);
    });
    columns.add(tr("May be"), [](const Candidate& it) { return it.shown; });
    columns.add(tr("Both have"), [](const Candidate& it) { return shownField(it.row.field); });
    columns.add(tr("Answer"), [this](const Candidate& it) { return answerOf(it); });
    columns.last().shade = [this](const Candidate& it) -> std::optional<Colour> {
        return m_decisions.contains(it.row.row) ? std::nullopt : std::optional(Colour::Warning);
    };
    m_model = new RowsModel<Candidate>(columns.take(), this);
    m_table->setModel(m_model);
    m_table->setSamples({QStringLiteral("100.000"), QStringLiteral("Nguyễn Thị Thanh Hương, 05/03/1956"),
        QStringLiteral("BN01-000012 Nguyễn Thị Thanh Hương · 05/03/1956 · 70 tuổi"),
        shownField(QStringLiteral("cardCode")), tr("The same person")});
    m_table->setStretchedColumn(2);
    m_table->view()->setAccessibleName(tr("Rows to decide"));
    m_same->setObjectName(QStringLiteral("samePersonButton"));
    m_new->setObjectName(QStringLiteral("newPersonButton"));
    m_back->setObjectName(QStringLiteral("leaveOpenButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->addWidget(
        makeSentence(
            tr("These rows may mean somebody whom the station knows. Say whom; what stays open is not loaded."),
            "muted"),
        1);
    for (QPushButton* button : {m_same, m_new, m_back})
        row->addWidget(button);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_same, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_new, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_back, &QPushButton::clicked, this, &UndecidedList::takeBack);
    connect(m_table, &TableBox::opened, this, [this] { answer(true); });
}

void UndecidedList::clear()
{
    m_candidates.clear();
    m_decisions.clear();
    m_model->reset({});
}

void UndecidedList::setAnswers(const Answers& answers)
{
    m_candidates = answers.rows;
    m_decisions = answers.decisions;
}

void UndecidedList::setRows(const std::vector<patient::UndecidedRow>& rows)
{
    std::erase_if(m_candidates, [this](const Candidate& it) { return !m_decisions.contains(it.row.row); });
    const QDate today = m_desk.clock.today();
    for (const patient::UndecidedRow& row : rows) {
        const auto people = m_desk.patients.list(m_desk.session, row.candidates);
        if (people)
            for (const patient::Found& it : *people)
                m_candidates.push_back({row, it.patient.id,
                    it.patient.code + QLatin1Char(' ') + it.patient.fullName + QStringLiteral(" · ")
                        + shownPerson(it.patient, today)});
    }
    std::ranges::stable_sort(m_candidates, {}, [](const Candidate& it) { return it.row.row; });
    refresh();
}

int UndecidedList::rowCount() const
{
    return static_cast<int>(m_candidates.size());
}

int UndecidedList::openCount() const
{
    std::set<int> open;
    for (const Candidate& it : m_candidates)
        if (!m_decisions.contains(it.row.row))
            open.insert(it.row.row);
    return static_cast<int>(open.size());
}

void UndecidedList::refresh()
{
    m_model->reset(m_candidates);
    if (m_table->currentRow() < 0 && !m_candidates.empty())
        m_table->selectRow(0);
    for (QPushButton* button : {m_same, m_new, m_back})
        button->setEnabled(!m_candidates.empty());
}

void UndecidedList::answer(bool isKnown)
{
    const int at = m_table->currentRow();
    if (at < 0)
        return;
    const Candidate& it = m_model->rowAt(at);
    const int row = it.row.row;
    m_decisions[row] = isKnown ? it.id : patient::PatientId{};
    refresh();
    // on to the next question
    for (int next = 0; next < m_model->rowCount(); ++next)
        if (!m_decisions.contains(m_model->rowAt(next).row.row)) {
            m_table->selectRow(next);
            break;
        }
    Q_EMIT decided();
}

void UndecidedList::takeBack()
{
    const int at = m_table->currentRow();
    if (at < 0 || m_decisions.erase(m_model->rowAt(at).row.row) == 0)
        return;
    refresh();
    Q_EMIT decided();
}

QString UndecidedList::answerOf(const Candidate& it) const
{
    const auto said = m_decisions.find(it.row.row);
    if (said == m_decisions.end())
        return tr("open");
    if (!said->second)
        return tr("Somebody new");
    return said->second == it.id ? tr("The same person") : tr("not this one");
}

} // namespace tramyte::ui
