// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/HouseholdsTab.h"

#include "core/document/HouseholdPaperService.h"
#include "core/patient/HouseholdService.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/HouseholdBookView.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kSmallChild = 6; ///< years under which a child is free of charge
constexpr int kElderly = 60;   ///< người cao tuổi. Source: Law on the elderly 2009, art. 2

} // namespace

HouseholdsTab::HouseholdsTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_stack(new QStackedLayout), m_find(new HouseholdEdit(desk)),
      m_hamlets(new QComboBox), m_view(new QComboBox),
      m_new(makeButton(tr("New household"), QKeySequence(Qt::CTRL | Qt::Key_N))), m_summary(makeSentence({}, "muted")),
      m_notice(new Notice), m_householdTable(new TableBox(QStringLiteral("hamletHouseholds"))),
      m_peopleTable(new TableBox(QStringLiteral("hamletPeople"))), m_book(new HouseholdBookView(desk))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 12, 0, 0);
    auto* lists = new QWidget;
    auto* layout = new QVBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeBar(layout);
    layout->addWidget(m_notice);
    layout->addWidget(m_summary);
    makeLists(layout);
    m_stack->addWidget(lists);
    m_stack->addWidget(m_book);
    outer->addLayout(m_stack, 1);

    connect(m_book, &HouseholdBookView::closed, this, &HouseholdsTab::closeBook);
    connect(m_book, &HouseholdBookView::personWanted, this, &HouseholdsTab::personWanted);
    connect(m_book, &HouseholdBookView::registrationWanted, this, &HouseholdsTab::registrationWanted);
    connect(m_book, &HouseholdBookView::said, this, &HouseholdsTab::said);
    fillHamlets();
    showHamlet();
}

void HouseholdsTab::makeBar(QVBoxLayout* layout)
{
    m_find->setObjectName(QStringLiteral("findHouseholdEdit"));
    m_find->setPlaceholderText(tr("Number of the household, name of somebody who lives there, or hamlet"));
    m_find->setAccessibleName(tr("Which household to look for"));
    m_find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_hamlets->setObjectName(QStringLiteral("hamletComboBox"));
    m_hamlets->setAccessibleName(tr("Hamlet"));
    m_hamlets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hamlets->setMinimumWidth(180);
    m_view->setObjectName(QStringLiteral("hamletViewComboBox"));
    m_view->setAccessibleName(tr("What is listed"));
    m_view->addItem(tr("Households"));
    m_view->addItem(tr("People"));
    m_new->setObjectName(QStringLiteral("newHouseholdButton"));
    m_new->setVisible(m_desk.session.may(security::Permission::RegisterPatients));
    auto* print = makeButton(tr("Print the list"));
    print->setObjectName(QStringLiteral("printHamletButton"));
    print->setToolTip(tr("Ctrl+P"));
    print->setVisible(m_desk.session.may(security::Permission::PrintPapers));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_find, 1);
    bar->addWidget(m_hamlets);
    bar->addWidget(m_view);
    bar->addWidget(print);
    bar->addWidget(m_new);
    layout->addLayout(bar);
    connect(m_find, &HouseholdEdit::picked, this, &HouseholdsTab::openBook);
    connect(m_hamlets, &QComboBox::currentIndexChanged, this, &HouseholdsTab::showHamlet);
    connect(m_view, &QComboBox::currentIndexChanged, this, &HouseholdsTab::showHamlet);
    connect(print, &QPushButton::clicked, this, &HouseholdsTab::print);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_book);
        m_book->askNew(hamlet());
    });
}

void HouseholdsTab::makeLists(QVBoxLayout* layout)
{
    m_households = new RowsModel<patient::HouseholdLine>(householdColumns(), this);
    m_householdTable->setModel(m_households);
    m_householdTable->setFilterVisible(true);
    m_householdTable->view()->setAccessibleName(tr("Households of the hamlet"));
    m_householdTable->setEmptyText(m_desk.session.may(security::Permission::RegisterPatients)
            ? tr("No household is known here. Make one with Ctrl+N, or say the household where a person is registered.")
            : tr("No household is known here."));
    const QString name = QStringLiteral("Nguyễn Thị Hồng Nhung");
    m_householdTable->setSamples({QStringLiteral("HGD-01-000001 "), name, QStringLiteral("12"), QStringLiteral("12"),
        shownHardship(patient::Hardship::NearPoor), name});
    m_householdTable->setStretchedColumn(5);
    m_people = new RowsModel<patient::Resident>(peopleColumns(), this);
    m_peopleTable->setModel(m_people);
    m_peopleTable->setFilterVisible(true);
    m_peopleTable->view()->setAccessibleName(tr("People of the hamlet"));
    m_peopleTable->setEmptyText(tr("Nobody is known to live here."));
    m_peopleTable->setSamples({name, QStringLiteral("Con dâu, con rể"), QStringLiteral("05/03/1956"),
        QStringLiteral("14 tháng tuổi"), QStringLiteral("female"), QStringLiteral("HGD-01-000001 "),
        QStringLiteral("0912345678"), QStringLiteral("05/03/2026")});
    m_peopleTable->setStretchedColumn(0);
    auto* card = new Card;
    card->body()->addWidget(m_householdTable);
    card->body()->addWidget(m_peopleTable);
    layout->addWidget(card, 1);
    connect(
        m_householdTable, &TableBox::opened, this, [this](int row) { openBook(m_households->rowAt(row).id.value); });
    connect(m_peopleTable, &TableBox::opened, this,
        [this](int row) { Q_EMIT personWanted(m_people->rowAt(row).patient.value); });
    for (TableBox* table : {m_householdTable, m_peopleTable})
        connect(table, &TableBox::said, this, &HouseholdsTab::said);
}

std::vector<RowColumn<patient::HouseholdLine>> HouseholdsTab::householdColumns() const
{
    using Row = patient::HouseholdLine;
    std::vector<RowColumn<Row>> list(6);
    list[0] = {tr("Number"), [](const Row& it) { return it.code; }};
    list[0].isStrong = true;
    list[1] = {tr("Head"), [](const Row& it) { return it.head ? it.headName : HouseholdsTab::tr("not known yet"); }};
    list[1].shade = [](const Row& it) { return it.head ? std::nullopt : std::optional(Colour::Warning); };
    list[2] = {tr("People"), [](const Row& it) { return shownNumber(it.people); },
        [](const Row& it) { return QVariant(it.people); }};
    list[2].isFigure = true;
    list[3] = {tr("Women"), [](const Row& it) { return shownNumber(it.women); },
        [](const Row& it) { return QVariant(it.women); }};
    list[3].isFigure = true;
    list[4] = {tr("Hardship"), [](const Row& it) { return shownHardship(it.hardship); }};
    list[5] = {tr("Address"), [](const Row& it) { return it.address; }};
    return list;
}

std::vector<RowColumn<patient::Resident>> HouseholdsTab::peopleColumns() const
{
    using Row = patient::Resident;
    std::vector<RowColumn<Row>> list(8);
    Desk& desk = m_desk;
    const QDate today = m_desk.clock.today();
    const auto birthOf = [](const Row& it) { return QVariant(it.birth ? format(*it.birth) : QString()); };
    list[0] = {tr("Name"), [](const Row& it) { return it.fullName; },
        [](const Row& it) { return QVariant(it.fullName + u'\t' + format(it.patient)); }};
    list[0].isStrong = true;
    list[1] = {tr("Relation"), [&desk](const Row& it) { return shownRelation(desk, it.relation); }};
    list[2] = {tr("Birth"), [](const Row& it) { return it.birth ? formatVietnamese(*it.birth) : QString(); }, birthOf};
    list[2].isFigure = true;
    list[3]
        = {tr("Age"), [today](const Row& it) { return it.birth ? shownAge(*it.birth, today) : QString(); }, birthOf};
    list[3].isFigure = true;
    list[4] = {tr("Sex"), [](const Row& it) { return shownSex(it.sex); }};
    list[5] = {tr("Household"),
        [](const Row& it) { return it.household ? it.householdCode : HouseholdsTab::tr("in none yet"); }};
    list[5].shade = [](const Row& it) { return it.household ? std::nullopt : std::optional(Colour::Warning); };
    list[6] = {tr("Phone"), [](const Row& it) { return it.phone; }};
    list[7] = {tr("Last visit"), [](const Row& it) { return shownDay(it.lastVisit); },
        [](const Row& it) { return QVariant(it.lastVisit); }};
    list[7].isFigure = true;
    return list;
}

QString HouseholdsTab::hamlet() const
{
    return m_hamlets->currentData().toString();
}

void HouseholdsTab::fillHamlets()
{
    const QSignalBlocker quiet(m_hamlets);
    const QVariant before = m_hamlets->currentData();
    m_hamlets->clear();
    const auto hamlets = m_desk.households.hamlets(m_desk.session);
    if (!hamlets) {
        m_notice->say(hamlets.error());
        return;
    }
    for (const patient::HamletLine& it : *hamlets)
        m_hamlets->addItem(it.hamlet.isEmpty() ? tr("hamlet not known") : it.hamlet, it.hamlet);
    if (const int at = m_hamlets->findData(before); at >= 0)
        m_hamlets->setCurrentIndex(at);
}

QString HouseholdsTab::summary() const
{
    const QDate today = m_desk.clock.today();
    std::vector<patient::Resident> all = m_list.people;
    all.insert(all.end(), m_list.unhoused.begin(), m_list.unhoused.end());
    const auto count = [&](auto which) { return static_cast<int>(std::ranges::count_if(all, which)); };
    const auto age = [today](const patient::Resident& it) { return it.birth ? ageInYears(*it.birth, today) : -1; };
    const auto households = static_cast<int>(m_list.households.size());
    const auto poor = std::ranges::count_if(m_list.households, [](const auto& it) { return it.hardship.has_value(); });
    const auto headless = std::ranges::count_if(m_list.households, [](const auto& it) { return !it.head; });
    QStringList parts{tr("%n households", nullptr, households), tr("%n people", nullptr, static_cast<int>(all.size())),
        tr("%n men", nullptr, count([](const auto& it) { return it.sex == Sex::Male; })),
        tr("%n women", nullptr, count([](const auto& it) { return it.sex == Sex::Female; })),
        tr("%n under six", nullptr, count([&](const auto& it) { return age(it) >= 0 && age(it) < kSmallChild; })),
        tr("%n of sixty and more", nullptr, count([&](const auto& it) { return age(it) >= kElderly; }))};
    if (poor > 0)
        parts << tr("%n poor or nearly poor households", nullptr, static_cast<int>(poor));
    if (headless > 0)
        parts << tr("%n households without a head", nullptr, static_cast<int>(headless));
    if (!m_list.unhoused.empty())
        parts << tr("%n people in no household", nullptr, static_cast<int>(m_list.unhoused.size()));
    return parts.join(QStringLiteral(" · "));
}

void HouseholdsTab::showHamlet()
{
    m_notice->clear();
    const bool showsPeople = m_view->currentIndex() == 1;
    m_householdTable->setVisible(!showsPeople);
    m_peopleTable->setVisible(showsPeople);
    m_list = {};
    if (m_hamlets->count() > 0) {
        auto list = m_desk.households.hamlet(m_desk.session, hamlet());
        if (list)
            m_list = std::move(*list);
        else
            m_notice->say(list.error());
    }
    m_summary->setText(m_hamlets->count() > 0 ? summary() : QString());
    m_summary->setVisible(m_hamlets->count() > 0);
    m_households->reset(m_list.households);
    std::vector<patient::Resident> all = m_list.people;
    all.insert(all.end(), m_list.unhoused.begin(), m_list.unhoused.end());
    m_people->reset(std::move(all));
}

void HouseholdsTab::reload()
{
    if (m_stack->currentWidget() == m_book)
        m_book->reload();
    fillHamlets();
    showHamlet();
}

void HouseholdsTab::begin(qint64 household)
{
    if (household != 0)
        openBook(household);
    else if (m_stack->currentWidget() != m_book)
        m_find->setFocus();
}

Memory HouseholdsTab::memory() const
{
    return {{QStringLiteral("hamlet"), hamlet()}, {QStringLiteral("view"), m_view->currentIndex()},
        {QStringLiteral("find"), m_find->text()}, {QStringLiteral("households"), m_householdTable->memory()},
        {QStringLiteral("people"), m_peopleTable->memory()},
        {QStringLiteral("book"), m_stack->currentWidget() == m_book ? m_book->memory() : Memory()}};
}

void HouseholdsTab::recall(const Memory& memory)
{
    m_view->setCurrentIndex(memory.value(QStringLiteral("view")).toInt());
    m_hamlets->setCurrentIndex(std::max(0, m_hamlets->findData(memory.value(QStringLiteral("hamlet")))));
    m_find->setText(memory.value(QStringLiteral("find")).toString());
    m_householdTable->recall(memory.value(QStringLiteral("households")).toMap());
    m_peopleTable->recall(memory.value(QStringLiteral("people")).toMap());
    const Memory book = memory.value(QStringLiteral("book")).toMap();
    m_stack->setCurrentIndex(book.isEmpty() ? 0 : m_stack->indexOf(m_book));
    if (!book.isEmpty())
        m_book->recall(book);
}

void HouseholdsTab::openBook(qint64 household)
{
    m_find->clear();
    m_stack->setCurrentWidget(m_book);
    m_book->open({household});
}

void HouseholdsTab::closeBook()
{
    m_stack->setCurrentIndex(0);
    fillHamlets();
    showHamlet();
    m_find->setFocus();
}

void HouseholdsTab::print()
{
    if (m_stack->currentWidget() == m_book)
        return m_book->print();
    if (m_hamlets->count() == 0 || !m_desk.session.may(security::Permission::PrintPapers))
        return;
    auto paper = m_desk.householdPapers.hamletList(m_desk.session, hamlet());
    if (!paper) {
        m_notice->say(paper.error());
        return;
    }
    PreviewDialog({std::move(*paper)}, this).exec();
}

} // namespace tramyte::ui
