// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/ListsTab.h"

#include "core/catalog/CatalogService.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/station/ListPreview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

using catalog::Kind;

constexpr int kShown = 200;

struct Named {
    Kind kind;
    const char* name;
};

/// The lists that a station brings up to date itself.
constexpr Named kLists[] = {
    {Kind::Medicine, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Medicines")},
    {Kind::DoseLimit, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Most of an ingredient in a day")},
    {Kind::Service, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Services and prices")},
    {Kind::Icd10, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Diagnoses (ICD-10)")},
    {Kind::Facility, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Facilities")},
    {Kind::Area, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Communes and wards")},
    {Kind::Department, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Departments")},
    {Kind::Occupation, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Occupations")},
    {Kind::Parameter, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Rates and amounts")},
    {Kind::ProfessionalTitle, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Professional titles")},
    {Kind::Holiday, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Days off")},
    {Kind::HouseholdRelation, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Relations to the head of a household")},
    {Kind::SensitiveDiagnosis, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Extra-sensitive diagnoses")},
    {Kind::ConsentPurpose, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Purposes of personal data")},
    {Kind::RequestKind, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Requests about data")},
    {Kind::Retention, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Years that records are kept")},
};

} // namespace

ListsTab::ListsTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_kind(new QComboBox),
      m_words(makeLineEdit(QStringLiteral("listWordsEdit"), tr("code or words"))),
      m_replace(new QCheckBox(tr("Close what the file does not have"))), m_browser(new QWidget),
      m_table(new TableBox(QStringLiteral("listEntries"))), m_preview(new ListPreview), m_notice(new Notice),
      m_task(new Task)
{
    for (const Named& it : kLists)
        m_kind->addItem(tr(it.name), static_cast<int>(it.kind));
    m_kind->setObjectName(QStringLiteral("listKindComboBox"));
    m_replace->setObjectName(QStringLiteral("replaceCheckBox"));
    using Row = catalog::Entry;
    m_model = new RowsModel<Row>(
        {
            {tr("Code"), [](const Row& it) { return it.code; }, {}, false, {}, true},
            {tr("Name"), [](const Row& it) { return it.name; }},
            {tr("Price"),
                [](const Row& it) {
                    const auto price = parseMoney(it.kind == Kind::Service ? it.field(QStringLiteral("hospitalPrice"))
                                                                           : it.field(QStringLiteral("price")));
                    return price ? shownAmount(*price) : QString();
                },
                {}, true},
            {tr("Holds from"),
                [](const Row& it) { return it.validFrom.year() > 1 ? shownDay(it.validFrom) : QString(); }},
            {tr("to"), [](const Row& it) { return shownDay(it.validTo); }},
        },
        this);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(1);
    m_table->setEmptyText(tr("Nothing in this list fits."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    auto* filter = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("&List"), m_kind), 0, Qt::AlignTop);
    row->addWidget(new Field(tr("&Find in it"), m_words), 1, Qt::AlignTop);
    row->addWidget(m_replace, 0, Qt::AlignBottom);
    auto* import = makePrimaryButton(tr("Import a spreadsheet..."), Qt::Key_F8);
    import->setObjectName(QStringLiteral("importListButton"));
    row->addWidget(import, 0, Qt::AlignBottom);
    filter->body()->addLayout(row);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(m_browser);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(filter);
    column->addWidget(card, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_preview, 1);
    m_preview->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ListsTab::reload);
    connect(m_words, &QLineEdit::textChanged, this, &ListsTab::reload);
    connect(import, &QPushButton::clicked, this, &ListsTab::choose);
    connect(m_preview, &ListPreview::accepted, this, &ListsTab::bring);
    connect(m_preview, &ListPreview::left, this, &ListsTab::leave);
}

void ListsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

Kind ListsTab::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ListsTab::reload()
{
    const QDate today = m_desk.clock.today();
    auto entries = m_words->text().trimmed().isEmpty()
        ? m_desk.catalogue.list(kind(), today)
        : m_desk.lists.search(m_desk.session, kind(), m_words->text(), today, kShown);
    if (!entries)
        return m_notice->say(entries.error());
    if (entries->size() > kShown)
        entries->resize(kShown); // the filter narrows it
    m_model->reset(std::move(*entries));
}

void ListsTab::choose()
{
    const QString path
        = Prompt::openFile(this, tr("Import a list"), tr("Spreadsheets (*.xlsx *.ods *.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_notice->clear();
    m_task->start<Preview>(
        m_desk, tr("Reading the list..."),
        [path, list = kind(), replace = m_replace->isChecked()](Desk& own, TaskProgress&) -> Result<Preview> {
            TRY_LET(table, sheet::readTable(path));
            TRY_LET(outcome, own.catalogImport.preview(own.session, list, table, replace));
            return Preview{list, std::move(table), replace, std::move(outcome)};
        },
        [this](const Result<Preview>& read) { preview(read); });
}

void ListsTab::preview(const Result<Preview>& read)
{
    if (!read)
        return m_notice->say(read.error());
    if (read->outcome.refused.empty() && read->outcome.changes.empty())
        return m_notice->say(Notice::Kind::Information,
            tr("The list says all of this already: %1 rows were read and nothing is to be changed.")
                .arg(shownNumber(read->outcome.rows)));
    m_chosen = *read;
    m_browser->hide();
    m_preview->show(read->kind, read->outcome);
}

Memory ListsTab::memory() const
{
    Memory memory{{QStringLiteral("controls"), controlsOf(*m_browser)}};
    if (m_chosen)
        memory.insert(QStringLiteral("previewed"), QVariant::fromValue(std::make_shared<Preview>(*m_chosen)));
    return memory;
}

void ListsTab::recall(const Memory& memory)
{
    recallControls(*m_browser, memory.value(QStringLiteral("controls")).toMap());
    if (const auto previewed = memory.value(QStringLiteral("previewed")).value<std::shared_ptr<Preview>>())
        preview(*previewed);
}

void ListsTab::leave()
{
    m_chosen.reset();
    m_preview->hide();
    m_browser->show();
    m_words->setFocus();
}

void ListsTab::bring()
{
    if (!m_chosen)
        return;
    m_task->start<catalog::CatalogOutcome>(
        m_desk, tr("Writing the list..."),
        [chosen = *m_chosen](Desk& own, TaskProgress&) {
            return own.catalogImport.import(own.session, chosen.kind, chosen.table, chosen.replace);
        },
        [this](const Result<catalog::CatalogOutcome>& outcome) { take(outcome); });
}

void ListsTab::take(const Result<catalog::CatalogOutcome>& outcome)
{
    if (!outcome) // what was previewed stays in view, to be tried again
        return m_notice->say(outcome.error());
    leave();
    reload();
    m_notice->say(Notice::Kind::Good,
        tr("The list was loaded: %1 rows, %2 new, %3 changed, %4 closed.")
            .arg(shownNumber(outcome->rows), shownNumber(outcome->added), shownNumber(outcome->updated),
                shownNumber(outcome->closed)));
}

} // namespace tramyte::ui
