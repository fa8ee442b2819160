// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/ImportPanel.h"

#include "core/patient/RefusedList.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/FieldNames.h"
#include "ui/patient/ImportColumns.h"
#include "ui/patient/ImportLists.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <set>

namespace tramyte::ui {

namespace {

using patient::ImportOptions;
using patient::ImportOutcome;
using patient::ListPreview;

Result<ImportOutcome> importWith(
    Desk& desk, const ListPreview& list, const ImportOptions& options, TaskProgress& progress)
{
    TRY_LET(reader, patient::PeopleReader::open(list));
    return desk.peopleImport.import(
        desk.session, *reader, options, [&progress](qint64 done, qint64 all) { return progress.report(done, all); });
}

QString joined(const QStringList& words)
{
    constexpr qsizetype kMost = 12;
    return words.size() <= kMost ? words.join(QStringLiteral(", "))
                                 : words.mid(0, kMost).join(QStringLiteral(", ")) + QStringLiteral(", ...");
}

TableBox* makeList(
    const char* name, const QString& accessible, QAbstractItemModel* model, const QStringList& samples, int stretched)
{
    auto* table = new TableBox(QLatin1String(name));
    table->setModel(model);
    table->setSamples(samples);
    table->setStretchedColumn(stretched);
    table->view()->setAccessibleName(accessible);
    return table;
}

} // namespace

ImportPanel::ImportPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_pages(new QStackedWidget), m_title(makeLabel({}, "heading")),
      m_sheet(new QComboBox), m_summary(makeSentence({}, "sentence")), m_hint(makeSentence({}, "hint")),
      m_notice(new Notice), m_task(new Task), m_tabs(new QTabWidget), m_columns(new ImportColumns),
      m_undecided(new UndecidedList(desk)), m_refused(new RowsModel<patient::RefusedRow>(refusedColumns(), this)),
      m_repeated(new RowsModel<patient::RepeatedRow>(repeatedColumns(), this)),
      m_changes(new RowsModel<patient::ChangedField>(changedColumns(), this)),
      m_notes(new RowsModel<patient::ListNote>(noteColumns(), this)),
      m_refusedTable(makeList("refused", tr("Refused rows"), m_refused,
          {QStringLiteral("100.000"), shownField(QStringLiteral("cardFacility")), {}}, 2)),
      m_repeatedTable(makeList("repeated", tr("Rows about one person"), m_repeated,
          {QStringLiteral("100.000"), QStringLiteral("100.000"), QStringLiteral("Nguyễn Thị Thanh Hương"), {}}, 3)),
      m_changesTable(makeList("changed", tr("What changes"), m_changes,
          {QStringLiteral("100.000"), QStringLiteral("Nguyễn Thị Thanh Hương"),
              shownField(QStringLiteral("guardianRelation")),
              QStringLiteral("GD4373700000002 (01/01/2026 - 31/12/2026)"), {}},
          4)),
      m_notesTable(makeList("odd", tr("What is odd"), m_notes,
          {QStringLiteral("100.000"), QStringLiteral("100.000"), shownField(QStringLiteral("cardFacility")), {}}, 3)),
      m_load(makePrimaryButton({}, Qt::Key_F8)), m_save(makeButton(tr("Save the refused rows..."))),
      m_other(makeButton(tr("Another file..."), Qt::CTRL | Qt::Key_O))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(makeEmptyState());
    m_pages->addWidget(makeWork());
    m_title->setObjectName(QStringLiteral("importTitleLabel"));
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_sheet->setObjectName(QStringLiteral("sheetCombo"));
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    m_load->setObjectName(QStringLiteral("loadButton"));
    m_save->setObjectName(QStringLiteral("saveRefusedButton"));
    m_other->setObjectName(QStringLiteral("otherFileButton"));
    connect(m_load, &QPushButton::clicked, this, &ImportPanel::load);
    connect(m_save, &QPushButton::clicked, this, &ImportPanel::saveRefused);
    connect(m_other, &QPushButton::clicked, this, &ImportPanel::choose);
    connect(m_sheet, &QComboBox::activated, this, [this] { begin(m_path, m_sheet->currentData().toString()); });
    connect(m_columns, &ImportColumns::changed, this, &ImportPanel::takeColumns);
    connect(m_undecided, &UndecidedList::decided, this, &ImportPanel::tryOut);
    for (TableBox* table : {m_refusedTable, m_repeatedTable, m_changesTable, m_notesTable})
        connect(table, &TableBox::said, this, &ImportPanel::said);
}

QWidget* ImportPanel::makeEmptyState()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Take a list of people over from a spreadsheet"));
    auto* sentence = makeSentence(
        tr("A list from the police, the insurance, a school or the station's own: .xlsx, .ods or .csv, with headings "
           "in "
           "Vietnamese as they are. Columns are recognised and can be corrected. The list is tried out first: you see "
           "who is new, who is known and what changes, and each row that is refused with its reason. Nothing is loaded "
           "before you say so."),
        "sentence");
    card->body()->addWidget(sentence);
    auto* hint
        = makeSentence(tr("People who are known by citizen ID, card or BHXH number, or by name, full date of birth "
                          "and hamlet, are brought up to date and not doubled. The refused rows can be saved, "
                          "mended and imported again."),
            "hint");
    card->body()->addWidget(hint);
    auto* row = new QHBoxLayout;
    auto* button = makePrimaryButton(tr("Choose a file..."), Qt::CTRL | Qt::Key_O);
    button->setObjectName(QStringLiteral("chooseFileButton"));
    connect(button, &QPushButton::clicked, this, &ImportPanel::choose);
    row->addWidget(button);
    row->addStretch();
    card->body()->addLayout(row);
    page->setFocusProxy(button);
    layout->addWidget(card);
    layout->addStretch();
    return page;
}

QWidget* ImportPanel::makeWork()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* head = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_sheet);
    row->addStretch();
    for (QPushButton* button : {m_other, m_save, m_load})
        row->addWidget(button);
    head->body()->addLayout(row);
    head->body()->addWidget(m_task);
    head->body()->addWidget(m_summary);
    head->body()->addWidget(m_hint);
    layout->addWidget(head);
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->addTab(m_columns, tr("Columns and first rows"));
    for (QWidget* tab : {static_cast<QWidget*>(m_refusedTable), static_cast<QWidget*>(m_undecided),
             static_cast<QWidget*>(m_changesTable), static_cast<QWidget*>(m_repeatedTable),
             static_cast<QWidget*>(m_notesTable)})
        m_tabs->addTab(tab, {});
    auto* card = new Card;
    card->body()->addWidget(m_tabs);
    layout->addWidget(card, 1);
    return page;
}

void ImportPanel::choose()
{
    const QString path
        = Prompt::openFile(this, tr("A list of people"), tr("Tables (%1)").arg(QStringLiteral("*.xlsx *.ods *.csv")));
    if (!path.isEmpty())
        begin(path);
}

void ImportPanel::begin(const QString& path, const QString& sheet)
{
    if (m_task->isRunning())
        return;
    m_path = path;
    m_isLoaded = false;
    m_list.reset();
    m_outcome = {};
    m_notice->clear();
    m_undecided->clear();
    m_pages->setCurrentIndex(1);
    m_title->setText(QFileInfo(path).fileName());
    m_summary->setText(tr("The list is being read. Nothing is loaded yet."));
    m_hint->hide();
    m_sheet->hide();
    m_tabs->hide();
    m_load->hide();
    m_save->hide();
    setBusy(true);
    m_task->start<ListPreview>(
        m_desk, tr("Reading the list"),
        [path, sheet](Desk& desk, TaskProgress&) { return desk.peopleImport.look(desk.session, path, sheet); },
        [this](Result<ListPreview> looked) {
            setBusy(false);
            if (!looked) {
                m_summary->setText(tr("Nothing was loaded."));
                m_notice->say(looked.error());
                m_other->setFocus();
                return;
            }
            m_list = std::make_shared<ListPreview>(std::move(*looked));
            showPreview();
            tryOut();
        });
}

void ImportPanel::showPreview()
{
    m_sheet->clear();
    for (const sheet::SheetSize& it : m_list->sheets)
        m_sheet->addItem(tr("Sheet %1 (%n row(s))", nullptr, it.rows).arg(it.name), it.name);
    m_sheet->setCurrentIndex(m_sheet->findData(m_list->sheet));
    m_sheet->setVisible(m_list->sheets.size() > 1);
    m_tabs->show();
    m_tabs->setCurrentWidget(m_columns);
    for (int at = 1; at < m_tabs->count(); ++at)
        m_tabs->setTabVisible(at, false); // until the trial tells
    m_columns->setList(*m_list);

    QStringList guessed, unread, hints;
    for (const patient::ListColumn& it : m_list->columns.columns) {
        if (it.reason == patient::Reason::Content || it.reason == patient::Reason::LikeHeading)
            guessed << it.heading;
        else if (it.field.isEmpty() && !it.heading.isEmpty())
            unread << it.heading;
    }
    guessed.removeAll(QString());
    if (!m_list->columns.hasHeadings())
        hints << tr("No row of headings was found: say above each column what it is.");
    if (m_list->columns.coding)
        hints << tr("The letters were converted from %1: look whether the names are right.")
                     .arg(text::nameOf(*m_list->columns.coding));
    if (!guessed.isEmpty())
        hints << tr("Guessed, please look: %1.").arg(joined(guessed));
    if (!unread.isEmpty())
        hints << tr("Columns that are not taken over: %1.").arg(joined(unread));
    m_hint->setText(hints.join(QLatin1Char(' ')));
    m_hint->setVisible(!hints.isEmpty());
}

void ImportPanel::takeColumns()
{
    m_list->columns.choose(m_columns->fields(), patient::Reason::Chosen);
    if (const auto kept = m_desk.peopleImport.keepColumns(m_desk.session, m_list->columns); !kept)
        m_notice->say(kept.error());
    const QWidget* current = m_tabs->currentWidget();
    showPreview();
    if (current != m_columns)
        m_tabs->setCurrentIndex(m_tabs->indexOf(m_columns));
    tryOut();
}

void ImportPanel::tryOut()
{
    if (!m_list)
        return;
    if (m_task->isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_notice->clear();
    m_summary->setText(tr("The list is being tried out. Nothing is loaded yet."));
    m_load->hide();
    m_save->hide();
    setBusy(true);
    m_task->start<ImportOutcome>(
        m_desk, tr("Trying the list out"),
        [list = m_list, decisions = m_undecided->decisions()](Desk& desk, TaskProgress& progress) {
            return importWith(desk, *list, {.dryRun = true, .acceptGood = true, .decisions = decisions}, progress);
        },
        [this](Result<ImportOutcome> tried) {
            setBusy(false);
            if (!tried) {
                m_summary->setText(tr("Nothing was loaded."));
                m_notice->say(tried.error());
                if (tried.error().code == u"import.stopped")
                    m_notice->offer(tr("Try the list out"), [this] { tryOut(); });
                return;
            }
            if (m_isStale) {
                tryOut();
                return;
            }
            m_outcome = std::move(*tried);
            m_undecided->setRows(m_outcome.undecided);
            showOutcome();
        });
}

void ImportPanel::showTab(QWidget* tab, const QString& title, int count)
{
    const int at = m_tabs->indexOf(tab);
    m_tabs->setTabText(at, QStringLiteral("%1 (%2)").arg(title, shownNumber(count)));
    m_tabs->setTabVisible(at, count > 0);
}

void ImportPanel::showOutcome()
{
    const ImportOutcome& it = m_outcome;
    const int refused = it.rows - it.added - it.updated;
    const int good = it.added + it.updated;
    QStringList sentences{tr("%1 rows: %2 new people, %3 known people of whom %4 change, %5 rows refused.")
                              .arg(shownNumber(it.rows), shownNumber(it.added), shownNumber(it.updated),
                                  shownNumber(it.updated - it.same), shownNumber(refused))};
    if (!it.passedOver.empty())
        sentences << tr("%n row(s) are nobody (titles, totals, hamlets) and are passed over.", nullptr,
            static_cast<int>(it.passedOver.size()));
    sentences << (refused == 0 ? tr("Nothing is loaded yet.")
            : good > 0 ? tr("Nothing is loaded yet. Load the good rows now and mend the others later, or mend the "
                            "list and import it again: people who are known by then are not doubled.")
                       : tr("Nothing can be loaded. Mend the list, or say what its columns are."));
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_columns->setPassedOver(it.passedOver);
    m_refused->reset(it.refused);
    m_repeated->reset(it.repeated);
    m_changes->reset(it.changes);
    m_notes->reset(it.notes);
    std::set<int> refusedRows;
    for (const patient::RefusedRow& each : it.refused)
        refusedRows.insert(each.row);
    std::set<int> changed;
    for (const patient::ChangedField& each : it.changes)
        changed.insert(each.row);
    showTab(m_refusedTable, tr("Refused"), static_cast<int>(refusedRows.size()));
    showTab(m_undecided, tr("To decide"), m_undecided->rowCount() == 0 ? 0 : std::max(1, m_undecided->openCount()));
    showTab(m_changesTable, tr("Changes"), static_cast<int>(changed.size()));
    showTab(m_repeatedTable, tr("Twice in the list"), static_cast<int>(it.repeated.size()));
    showTab(m_notesTable, tr("Odd"), static_cast<int>(it.notes.size()));
    m_save->setVisible(refused > 0);
    setButtonText(*m_load, refused > 0 ? tr("Load the good rows") : tr("Load the list"));
    m_load->setVisible(good > 0);
    if (m_tabs->currentWidget() == m_columns)
        (good > 0 ? m_load : m_other)->setFocus();
}

void ImportPanel::load()
{
    if (!m_list || m_task->isRunning())
        return;
    m_notice->clear();
    setBusy(true);
    m_task->start<ImportOutcome>(
        m_desk, tr("Loading the people"),
        [list = m_list, decisions = m_undecided->decisions()](Desk& desk, TaskProgress& progress) {
            return importWith(desk, *list, {.dryRun = false, .acceptGood = true, .decisions = decisions}, progress);
        },
        [this](Result<ImportOutcome> loaded) {
            setBusy(false);
            if (!loaded) {
                m_notice->say(loaded.error());
                return;
            }
            m_outcome = std::move(*loaded);
            m_isLoaded = true;
            m_undecided->clear();
            showOutcome();
            m_load->hide();
            const int refused = m_outcome.rows - m_outcome.added - m_outcome.updated;
            const QString done
                = tr("%1 new people were added, %2 known people were changed.")
                      .arg(shownNumber(m_outcome.added), shownNumber(m_outcome.updated - m_outcome.same));
            m_summary->setText(tr("The list is loaded."));
            m_notice->say(Notice::Kind::Good,
                refused == 0 ? done
                             : done + QLatin1Char(' ')
                        + tr("%1 rows were left out: save them, mend them and import them again.")
                              .arg(shownNumber(refused)));
            m_columns->setChangeable(false);
            m_sheet->hide();
            (refused > 0 ? m_save : m_other)->setFocus();
            Q_EMIT said(done);
        });
}

Memory ImportPanel::memory() const
{
    if (!m_list || m_isLoaded)
        return {};
    return {{QStringLiteral("begun"), QVariant::fromValue(Begun{m_list, m_undecided->answers(), m_path})}};
}

void ImportPanel::recall(const Memory& memory)
{
    const auto begun = memory.value(QStringLiteral("begun")).value<Begun>();
    if (!begun.list)
        return;
    m_path = begun.path;
    m_list = begun.list;
    m_undecided->setAnswers(begun.answers);
    m_title->setText(QFileInfo(m_path).fileName());
    m_pages->setCurrentIndex(1);
    showPreview();
    tryOut();
}

void ImportPanel::saveRefused()
{
    const QFileInfo file(m_list->path);
    const bool isCsv = file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const QString ending = isCsv ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    //: the end of a file's name: "people - refused.csv"
    const QString suggested = file.completeBaseName() + tr(" - refused") + ending;
    QString path = Prompt::saveFile(this, tr("Save the refused rows"), suggested,
        isCsv ? tr("Comma-separated table (*.csv)") : tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
        && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        path += ending;
    if (const auto saved = patient::saveRefusedRows(*m_list, m_outcome, path); !saved)
        m_notice->say(saved.error());
    else
        m_notice->say(Notice::Kind::Good, tr("The refused rows were saved as %1.").arg(path));
}

void ImportPanel::setBusy(bool isBusy)
{
    for (QPushButton* button : {m_load, m_save, m_other})
        button->setEnabled(!isBusy);
    m_sheet->setEnabled(!isBusy);
    m_columns->setChangeable(!isBusy);
}

} // namespace tramyte::ui
