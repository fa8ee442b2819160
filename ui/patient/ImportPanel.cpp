// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ImportPanel.h"

#include "core/patient/PatientService.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/FieldNames.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QTableView>

namespace tramyte::ui {

namespace {

using patient::ImportOptions;
using patient::ImportOutcome;
using patient::RefusedRow;

Result<ImportOutcome> importWith(
    Desk& desk, const PeopleList& list, const ImportOptions& options, TaskProgress& progress)
{
    return desk.patients.import(desk.session, list.read.people, list.read.refused, options,
        [&progress](int done, int all) { return progress.report(done, all); });
}

Result<PeopleList> tryOut(Desk& desk, const QString& path, TaskProgress& progress)
{
    progress.setStage(ImportPanel::tr("Reading the list"));
    TRY_LET(list, readPeopleList(path));
    progress.setStage(ImportPanel::tr("Trying the list out"));
    TRY_LET(outcome, importWith(desk, list, {.dryRun = true, .acceptGood = true}, progress));
    list.outcome = std::move(outcome);
    TRY(keepRefusedCells(list));
    return list;
}

int refusedRows(const ImportOutcome& outcome)
{
    return outcome.rows - outcome.added - outcome.updated;
}

std::vector<RowColumn<RefusedRow>> refusedColumns()
{
    std::vector<RowColumn<RefusedRow>> columns(3);
    columns[0].title = ImportPanel::tr("Row");
    columns[0].shown = [](const RefusedRow& it) { return shownNumber(it.row); };
    columns[0].sorted = [](const RefusedRow& it) { return QVariant(it.row); };
    columns[0].isFigure = true;
    columns[1].title = ImportPanel::tr("Column");
    columns[1].shown = [](const RefusedRow& it) { return shownField(it.column); };
    columns[2].title = ImportPanel::tr("Why it is refused");
    columns[2].shown = [](const RefusedRow& it) { return it.message; };
    return columns;
}

} // namespace

ImportPanel::ImportPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(makeLabel({}, "heading")), m_summary(makeSentence({}, "sentence")),
      m_unread(makeSentence({}, "hint")), m_notice(new Notice), m_task(new Task),
      m_model(new RowsModel<RefusedRow>(refusedColumns(), this)), m_table(new TableBox(QStringLiteral("refused"))),
      m_refused(new Card(tr("Refused rows"))), m_load(makePrimaryButton({}, Qt::Key_F8)),
      m_save(makeButton(tr("Save the refused rows..."))), m_close(makeButton({}, Qt::Key_Escape))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* head = new Card;
    head->body()->addWidget(m_title);
    head->body()->addWidget(m_task);
    head->body()->addWidget(m_summary);
    head->body()->addWidget(m_unread);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_close, m_save, m_load})
        buttons->addWidget(button);
    head->body()->addLayout(buttons);
    layout->addWidget(m_notice);
    layout->addWidget(head);
    static_cast<Card*>(m_refused)->body()->addWidget(m_table);
    layout->addWidget(m_refused, 1);
    layout->addStretch();
    m_table->setModel(m_model);
    m_table->setSamples({QStringLiteral("100.000"), shownField(QStringLiteral("cardFacility"))});
    m_table->view()->setAccessibleName(tr("Refused rows"));
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_load->setObjectName(QStringLiteral("loadButton"));
    m_save->setObjectName(QStringLiteral("saveRefusedButton"));
    m_close->setObjectName(QStringLiteral("closeImportButton"));
    connect(m_load, &QPushButton::clicked, this, &ImportPanel::load);
    connect(m_save, &QPushButton::clicked, this, &ImportPanel::saveRefused);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::closed);
    connect(m_table, &TableBox::said, this, &ImportPanel::said);
}

void ImportPanel::begin(const QString& path)
{
    m_list.reset();
    m_title->setText(tr("List of people: %1").arg(QFileInfo(path).fileName()));
    m_summary->setText(tr("The list is tried out first. Nothing is loaded yet."));
    m_unread->hide();
    m_notice->clear();
    m_model->reset({});
    m_refused->hide();
    m_load->hide();
    m_save->hide();
    setButtonText(*m_close, tr("Cancel"));
    setBusy(true);
    m_task->start<PeopleList>(
        m_desk, tr("Reading the list"),
        [path](Desk& desk, TaskProgress& progress) { return tryOut(desk, path, progress); },
        [this](Result<PeopleList> tried) {
            setBusy(false);
            if (tried) {
                showOutcome(std::move(*tried));
                return;
            }
            m_summary->hide();
            m_notice->say(tried.error());
            m_close->setFocus();
        });
}

void ImportPanel::showOutcome(PeopleList list)
{
    m_list = std::make_shared<PeopleList>(std::move(list));
    const ImportOutcome& outcome = m_list->outcome;
    const int refused = refusedRows(outcome);
    const int good = outcome.added + outcome.updated;
    m_summary->show();
    QString sentence = tr("%1 rows: %2 new people, %3 known people brought up to date, %4 rows refused.")
                           .arg(shownNumber(outcome.rows), shownNumber(outcome.added), shownNumber(outcome.updated),
                               shownNumber(refused));
    sentence += QLatin1Char('\n');
    sentence += refused == 0 ? tr("Nothing is loaded yet.")
        : good > 0
        ? tr("Nothing is loaded yet. Load the good rows now and mend the others later, or mend the list and import it "
             "again: people who are known by then are not doubled.")
        : tr("Nothing can be loaded. Mend the list and import it again.");
    m_summary->setText(sentence);
    m_unread->setText(tr("Columns that are not taken over: %1.").arg(m_list->unread.join(QStringLiteral(", "))));
    m_unread->setVisible(!m_list->unread.isEmpty());
    m_model->reset(outcome.refused);
    m_refused->setVisible(refused > 0);
    m_save->setVisible(refused > 0);
    setButtonText(*m_load, refused > 0 ? tr("Load the good rows") : tr("Load the list"));
    m_load->setVisible(good > 0);
    (good > 0 ? m_load : m_close)->setFocus();
}

void ImportPanel::load()
{
    if (!m_list || m_task->isRunning())
        return;
    m_notice->clear();
    setBusy(true);
    m_task->start<ImportOutcome>(
        m_desk, tr("Loading the people"),
        [list = m_list](Desk& desk, TaskProgress& progress) {
            return importWith(desk, *list, {.dryRun = false, .acceptGood = true}, progress);
        },
        [this](Result<ImportOutcome> loaded) {
            setBusy(false);
            if (!loaded) {
                m_notice->say(loaded.error());
                return;
            }
            m_load->hide();
            setButtonText(*m_close, tr("Close"));
            const QString done = tr("%1 new people were added and %2 brought up to date.")
                                     .arg(shownNumber(loaded->added), shownNumber(loaded->updated));
            m_summary->setText(refusedRows(*loaded) == 0 ? done
                                                         : done + QLatin1Char(' ')
                        + tr("%1 rows were left out: save them, mend them and import them again.")
                              .arg(shownNumber(refusedRows(*loaded))));
            m_close->setFocus();
            Q_EMIT said(done);
        });
}

void ImportPanel::saveRefused()
{
    const QString name = QFileInfo(m_list->path).completeBaseName();
    //: the end of a file's name: "people - refused.csv"
    QString path = Prompt::saveFile(this, tr("Save the refused rows"), name + tr(" - refused") + QStringLiteral(".csv"),
        tr("Comma-separated table (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        path += QStringLiteral(".csv");
    if (const auto saved = saveRefusedRows(*m_list, path); !saved)
        m_notice->say(saved.error());
    else
        m_notice->say(Notice::Kind::Good, tr("The refused rows were saved as %1.").arg(path));
}

void ImportPanel::setBusy(bool isBusy)
{
    for (QPushButton* button : {m_load, m_save, m_close})
        button->setEnabled(!isBusy);
}

} // namespace tramyte::ui
