// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/PanelTab.h"

#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QTableView>

namespace tramyte::ui {

namespace {

constexpr int kBandsWidth = 336;
enum Which { Everybody, Unseen, LongTerm, LongTermUnseen };

bool isShown(const report::PanelRow& row, int which)
{
    switch (which) {
    case Unseen: return row.isUnseen;
    case LongTerm: return !row.problems.empty();
    case LongTermUnseen: return row.isUnseen && !row.problems.empty();
    default: return true;
    }
}

} // namespace

PanelTab::PanelTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_doctors(new QComboBox), m_which(new QComboBox),
      m_assignButton(makeButton(tr("Assign..."), QKeySequence(Qt::CTRL | Qt::Key_1))),
      m_summary(makeSentence({}, "muted")), m_notice(new Notice), m_task(new Task),
      m_table(new TableBox(QStringLiteral("panel"))), m_bandTable(new TableBox(QStringLiteral("panelBands"))),
      m_assigning(new Card(tr("Who looks after whom"))), m_hamlet(new QComboBox), m_person(new PersonEdit(desk)),
      m_newDoctor(new QComboBox), m_from(makeLineEdit(QStringLiteral("assignFromEdit"), tr("day/month/year")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    makeBar(layout);
    layout->addWidget(m_notice);
    makeAssigning(layout);
    layout->addWidget(m_task);
    layout->addWidget(m_summary);
    makeTables(layout);
    fillDoctors();
}

void PanelTab::makeBar(QVBoxLayout* layout)
{
    m_doctors->setObjectName(QStringLiteral("panelDoctorComboBox"));
    m_doctors->setAccessibleName(tr("Whose residents"));
    m_doctors->setMinimumWidth(260);
    m_which->setObjectName(QStringLiteral("panelFilterComboBox"));
    m_which->setAccessibleName(tr("Which of them are listed"));
    m_which->addItems({tr("All residents"), tr("Not seen for a year"), tr("With a long-lasting disease"),
        tr("Long-lasting disease, not seen for a year")});
    m_assignButton->setObjectName(QStringLiteral("assignButton"));
    m_assignButton->setVisible(m_desk.session.may(security::Permission::AssignDoctors));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_doctors);
    bar->addWidget(m_which);
    bar->addStretch();
    bar->addWidget(m_assignButton);
    layout->addLayout(bar);
    connect(m_doctors, &QComboBox::currentIndexChanged, this, &PanelTab::read);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PanelTab::filter);
    connect(m_assignButton, &QPushButton::clicked, this, &PanelTab::askToAssign);
}

void PanelTab::makeAssigning(QVBoxLayout* layout)
{
    m_hamlet->setObjectName(QStringLiteral("assignHamletComboBox"));
    m_hamlet->setEditable(true);
    m_person->setObjectName(QStringLiteral("assignPersonEdit"));
    m_newDoctor->setObjectName(QStringLiteral("assignDoctorComboBox"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const std::tuple<const char*, QString, QWidget*> fields[]
        = {{"hamlet", tr("Hamlet"), m_hamlet}, {"patient", tr("or one person"), m_person},
            {"doctor", tr("Doctor"), m_newDoctor}, {"from", tr("From which day"), m_from}};
    for (const auto& [name, label, control] : fields) {
        auto* field = new Field(label, control);
        m_fields.add(QLatin1String(name), field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_assigning->setObjectName(QStringLiteral("assignCard"));
    m_assigning->body()->addWidget(
        makeSentence(tr("What is said of a person goes before what is said of the hamlet where they live."), "hint"));
    m_assigning->body()->addLayout(row);
    auto* save = makePrimaryButton(tr("Assign"), Qt::Key_F8);
    save->setObjectName(QStringLiteral("saveAssignmentButton"));
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelAssignmentButton"));
    m_assigning->head()->addWidget(cancel);
    m_assigning->head()->addWidget(save);
    m_assigning->hide();
    layout->addWidget(m_assigning);
    connect(save, &QPushButton::clicked, this, &PanelTab::assign);
    connect(cancel, &QPushButton::clicked, m_assigning, &QWidget::hide);
}

void PanelTab::makeTables(QVBoxLayout* layout)
{
    m_model = new RowsModel<report::PanelRow>(columns(), this);
    m_table->setModel(m_model);
    m_table->setFilterVisible(true);
    m_table->view()->setAccessibleName(tr("Residents"));
    m_table->setEmptyText(tr("Nobody is listed. The head of the station assigns hamlets and people with \"Assign\"."));
    m_table->setSamples({QStringLiteral("Nguyễn Thị Hồng Nhung"), QStringLiteral("14 tháng tuổi"),
        QStringLiteral("female"), QStringLiteral("Thôn 11"), QStringLiteral("05/03/2026"), {}});
    m_table->setStretchedColumn(5);
    std::vector<RowColumn<report::PanelBand>> list(4);
    using Band = report::PanelBand;
    const auto figure = [](int Band::*member) {
        RowColumn<Band> column{{}, [member](const Band& it) { return shownNumber(it.*member); },
            [member](const Band& it) { return QVariant(it.*member); }};
        column.isFigure = true;
        return column;
    };
    list[0] = {
        tr("Age"), [](const Band& it) { return it.band.label; }, [](const Band& it) { return QVariant(it.band.key); }};
    list[1] = figure(&Band::male);
    list[1].title = tr("Men");
    list[2] = figure(&Band::female);
    list[2].title = tr("Women");
    list[3] = {tr("All"), [](const Band& it) { return shownNumber(it.male + it.female + it.other); },
        [](const Band& it) { return QVariant(it.male + it.female + it.other); }};
    list[3].isFigure = true;
    m_bands = new RowsModel<Band>(std::move(list), this);
    m_bandTable->setModel(m_bands);
    m_bandTable->view()->setAccessibleName(tr("Residents by age and sex"));
    m_bandTable->view()->setSortingEnabled(false);
    m_bandTable->setSamples(
        {QStringLiteral("75 and older"), QStringLiteral("999"), QStringLiteral("999"), QStringLiteral("999")});
    m_bandTable->setStretchedColumn(0);
    auto* people = new Card(tr("Residents"));
    people->head()->addWidget(makeLabel(tr("Enter opens the record"), "hint"));
    people->body()->addWidget(m_table);
    auto* ages = new Card(tr("By age and sex"));
    ages->setFixedWidth(kBandsWidth);
    ages->body()->addWidget(m_bandTable);
    auto* tables = new QHBoxLayout;
    tables->setSpacing(12);
    tables->addWidget(people, 1);
    tables->addWidget(ages);
    layout->addLayout(tables, 1);
    connect(m_table, &TableBox::opened, this,
        [this](int row) { Q_EMIT personWanted(m_model->rowAt(row).resident.patient.value); });
    for (TableBox* table : {m_table, m_bandTable})
        connect(table, &TableBox::said, this, &PanelTab::said);
}

std::vector<RowColumn<report::PanelRow>> PanelTab::columns() const
{
    using Row = report::PanelRow;
    std::vector<RowColumn<Row>> list(6);
    const QDate today = m_desk.clock.today();
    list[0] = {tr("Name"), [](const Row& it) { return it.resident.fullName; },
        [](const Row& it) { return QVariant(it.resident.fullName + u'\t' + format(it.resident.patient)); }};
    list[0].isStrong = true;
    list[1] = {tr("Age"),
        [today](const Row& it) { return it.resident.birth ? shownAge(*it.resident.birth, today) : QString(); },
        [](const Row& it) { return QVariant(it.resident.birth ? format(*it.resident.birth) : QString()); }};
    list[1].isFigure = true;
    list[2] = {tr("Sex"), [](const Row& it) { return shownSex(it.resident.sex); }};
    list[3] = {tr("Hamlet"), [](const Row& it) { return it.resident.hamlet; }};
    list[4] = {tr("Last visit"),
        [](const Row& it) {
            return it.resident.lastVisit.isValid() ? shownDay(it.resident.lastVisit) : PanelTab::tr("never");
        },
        [](const Row& it) { return QVariant(it.resident.lastVisit); }};
    list[4].isFigure = true;
    list[4].shade = [](const Row& it) { return it.isUnseen ? std::optional(Colour::Warning) : std::nullopt; };
    list[5] = {tr("Long-lasting diseases, last seen"), [](const Row& it) {
                   QStringList told;
                   for (const visit::LongTermProblem& problem : it.problems)
                       told << QStringLiteral("%1 (%2)").arg(problem.diagnosis.name, shownDay(problem.last));
                   return told.join(QStringLiteral("; "));
               }};
    return list;
}

void PanelTab::fillDoctors()
{
    const auto doctors = m_desk.assignments.doctors(m_desk.session);
    if (!doctors) {
        m_notice->say(doctors.error());
        return;
    }
    const QSignalBlocker quiet(m_doctors);
    m_doctors->clear();
    m_newDoctor->clear();
    m_newDoctor->addItem(tr("nobody any more"), QString());
    for (const patient::Doctor& it : *doctors) {
        m_doctors->addItem(shownDoctor(it), it.name);
        m_newDoctor->addItem(shownDoctor(it), it.name);
    }
    if (const int own = m_doctors->findData(m_desk.session.name); own >= 0)
        m_doctors->setCurrentIndex(own);
}

void PanelTab::begin()
{
    m_table->view()->setFocus();
    if (m_isStale)
        read();
}

void PanelTab::setStale()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void PanelTab::read()
{
    const QString doctor = m_doctors->currentData().toString();
    if (doctor.isEmpty() || m_task->isRunning())
        return;
    m_isStale = false;
    m_notice->clear();
    m_task->start<report::Panel>(
        m_desk, tr("The residents are read"),
        [doctor](Desk& desk, TaskProgress& progress) {
            return desk.panels.panel(
                desk.session, doctor, [&](qint64 done, qint64 all) { return progress.report(done, all); });
        },
        [this, doctor](Result<report::Panel> panel) {
            if (!panel)
                m_notice->say(panel.error());
            else
                show(std::move(*panel));
            if (m_isStale || m_doctors->currentData().toString() != doctor)
                read(); // something changed, or another doctor was chosen meanwhile
        });
}

void PanelTab::show(report::Panel panel)
{
    m_panel = std::move(panel);
    m_summary->setText(QStringList{tr("%n residents", nullptr, static_cast<int>(m_panel.rows.size())),
        tr("%n not seen for a year", nullptr, m_panel.unseen),
        tr("%n with a long-lasting disease", nullptr, m_panel.longTerm)}
                           .join(QStringLiteral(" · ")));
    m_bands->reset(m_panel.bands);
    filter();
}

void PanelTab::filter()
{
    std::vector<report::PanelRow> rows;
    for (const report::PanelRow& it : m_panel.rows)
        if (isShown(it, m_which->currentIndex()))
            rows.push_back(it);
    m_model->reset(std::move(rows));
}

void PanelTab::askToAssign()
{
    m_fields.clearErrors();
    m_hamlet->clear();
    m_hamlet->addItem(QString());
    if (const auto hamlets = m_desk.assignments.hamletDoctors(m_desk.session))
        for (const patient::HamletDoctor& it : *hamlets)
            m_hamlet->addItem(
                it.doctor ? tr("%1 (now: %2)").arg(it.hamlet, shownDoctor(*it.doctor)) : it.hamlet, it.hamlet);
    m_person->setPerson({}, {});
    m_from->setText(shownDay(m_desk.clock.today()));
    m_newDoctor->setCurrentIndex(std::max(0, m_newDoctor->findData(m_doctors->currentData())));
    m_assigning->show();
    m_hamlet->setFocus();
}

Memory PanelTab::memory() const
{
    return {{QStringLiteral("assigning"), !m_assigning->isHidden()}, {QStringLiteral("controls"), controlsOf(*this)}};
}

void PanelTab::recall(const Memory& memory)
{
    if (memory.value(QStringLiteral("assigning")).toBool())
        askToAssign();
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
}

void PanelTab::assign()
{
    if (m_assigning->isHidden())
        return;
    m_fields.clearErrors();
    patient::AssignForm form;
    form.doctor = m_newDoctor->currentData().toString();
    const int at = m_hamlet->findText(m_hamlet->currentText());
    form.hamlet = at >= 0 ? m_hamlet->itemData(at).toString() : m_hamlet->currentText();
    if (m_person->person())
        form.patient = *m_person->person();
    const auto from = typedDay(m_from->text(), m_desk.clock.today());
    if (!from) {
        m_fields.setError(
            QStringLiteral("from"), tr("This is not a day. Write day/month/year, for example 05/03/2026."));
        m_fields.focusFirstError();
        return;
    }
    form.from = *from;
    const auto done = m_desk.assignments.assign(m_desk.session, form);
    if (!done) {
        if (m_fields.setError(done.error().field, done.error().message))
            m_fields.focusFirstError();
        else
            m_notice->say(done.error());
        return;
    }
    m_assigning->hide();
    Q_EMIT said(tr("The residents were assigned."));
    setStale();
}

} // namespace tramyte::ui
