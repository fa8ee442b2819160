// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/ListsTab.h"

#include "core/catalog/CatalogService.h"
#include "core/sheet/Table.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

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
    const char* headings;
};

/// The lists that a station brings up to date itself.
constexpr Named kLists[] = {
    {Kind::Medicine, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Medicines"),
        "code, name, substance, strength, form, route, unit, price, insuredRatio, registration, tender, validFrom"},
    {Kind::Service, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Services and prices"),
        "code, name, unit, hospitalPrice, insuredPrice, insuredRatio, costGroup, validFrom"},
    {Kind::Icd10, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Diagnoses (ICD-10)"), "code, nameVi, nameEn"},
    {Kind::Facility, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Facilities"), "code, name, address, level"},
    {Kind::Area, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Communes and wards"), "code, name, type, provinceCode"},
    {Kind::Department, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Departments"), "code, name"},
    {Kind::Occupation, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Occupations"), "code, name"},
    {Kind::Parameter, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Rates and amounts"), "code, name, value, validFrom"},
    {Kind::Holiday, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Days off"), "code (2026-04-30), name"},
    {Kind::SensitiveDiagnosis, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Extra-sensitive diagnoses"),
        "code (B20-B24), name, ageBelow, validFrom"},
    {Kind::ConsentPurpose, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Purposes of personal data"),
        "code, name, basis (law, consent), form (paper), text, validFrom"},
    {Kind::RequestKind, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Requests about data"),
        "code, name, acknowledgeWorkDays, days, thirdPartyDays, extensionDays, validFrom"},
    {Kind::Retention, QT_TRANSLATE_NOOP("tramyte::ui::ListsTab", "Years that records are kept"),
        "code, name, years, validFrom"},
};

} // namespace

ListsTab::ListsTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_kind(new QComboBox),
      m_words(makeLineEdit(QStringLiteral("listWordsEdit"), tr("code or words"))),
      m_replace(new QCheckBox(tr("Close what the file does not have"))),
      m_table(new TableBox(QStringLiteral("listEntries"))), m_refusedTable(new TableBox(QStringLiteral("refusedRows"))),
      m_notice(new Notice), m_task(new Task)
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
    using Bad = catalog::Refusal;
    m_refused = new RowsModel<Bad>(
        {{tr("Row"), [](const Bad& it) { return QString::number(it.row); }, [](const Bad& it) { return it.row; }, true},
            {tr("Column"), [](const Bad& it) { return it.column; }},
            {tr("What to mend"), [](const Bad& it) { return it.message; }}},
        this);
    m_refusedTable->setModel(m_refused);
    m_refusedTable->setFixedHeight(180);
    m_refusedTable->hide();

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
    layout->addWidget(filter);
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    layout->addWidget(m_refusedTable);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    layout->addWidget(card, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ListsTab::reload);
    connect(m_words, &QLineEdit::textChanged, this, &ListsTab::reload);
    connect(import, &QPushButton::clicked, this, &ListsTab::bring);
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

void ListsTab::bring()
{
    const QString path
        = Prompt::openFile(this, tr("Import a list"), tr("Spreadsheets (*.xlsx *.ods *.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_refusedTable->hide();
    m_notice->clear();
    m_task->start<catalog::CatalogOutcome>(
        m_desk, tr("Reading the list..."),
        [path, list = kind(), replace = m_replace->isChecked()](
            Desk& own, TaskProgress&) -> Result<catalog::CatalogOutcome> {
            TRY_LET(table, sheet::readTable(path));
            return own.catalogImport.import(own.session, list, table, replace);
        },
        [this](const Result<catalog::CatalogOutcome>& outcome) { take(outcome); });
}

void ListsTab::take(const Result<catalog::CatalogOutcome>& outcome)
{
    if (!outcome)
        return m_notice->say(outcome.error());
    if (!outcome->loaded) {
        QString headings;
        for (const Named& it : kLists)
            if (it.kind == kind())
                headings = QLatin1String(it.headings);
        m_refused->reset(outcome->refused);
        m_refusedTable->show();
        m_notice->say(Notice::Kind::Error,
            tr("Nothing was loaded: %n row(s) must be put right first. The headings are: %1.", nullptr,
                static_cast<int>(outcome->refused.size()))
                .arg(headings));
        return;
    }
    reload();
    m_notice->say(Notice::Kind::Good,
        tr("The list was loaded: %1 rows, %2 new, %3 changed, %4 closed.")
            .arg(outcome->rows)
            .arg(outcome->added)
            .arg(outcome->updated)
            .arg(outcome->closed));
}

} // namespace tramyte::ui
