// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/HouseholdBookView.h"

#include "core/document/HouseholdPaperService.h"
#include "core/report/PanelService.h"
#include "ui/common/Notice.h"
#include "ui/common/PreviewDialog.h"
#include "ui/common/Prompt.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/patient/PeopleColumns.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace tramyte::ui {

HouseholdBookView::HouseholdBookView(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(makeLabel({}, "heading")), m_facts(makeSentence({}, "muted")),
      m_add(makeButton(tr("Add somebody"), QKeySequence(Qt::CTRL | Qt::Key_1))), m_more(new QToolButton),
      m_print(makeButton(tr("Print"))), m_notice(new Notice), m_action(new HouseholdAction(desk)),
      m_tables(new QWidget), m_memberTable(new TableBox(QStringLiteral("householdMembers"))),
      m_formerTable(new TableBox(QStringLiteral("householdFormer"))), m_formerCard(new Card(tr("Who lived here"))),
      m_withdraw(makeButton(tr("Take a death back...")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeHead(layout);
    layout->addWidget(m_notice);
    layout->addWidget(m_action);
    makeTables(layout);
    layout->addStretch(); // below a household that is only being asked for
    connect(m_action, &HouseholdAction::done, this, &HouseholdBookView::take);
    connect(m_action, &HouseholdAction::cancelled, this, [this] {
        if (m_book.household.id)
            m_memberTable->view()->setFocus();
        else
            Q_EMIT closed();
    });
    connect(m_action, &HouseholdAction::registrationWanted, this, &HouseholdBookView::registrationWanted);
}

void HouseholdBookView::makeHead(QVBoxLayout* layout)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    const bool mayChange = m_desk.session.may(security::Permission::RegisterPatients);
    const auto addAction = [&](QPushButton* button, const char* name, Kind kind) {
        button->setObjectName(QLatin1String(name));
        button->setVisible(mayChange);
        m_buttons.push_back(button);
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { ask(kind); });
    };
    addAction(m_add, "addMemberButton", Kind::Add);
    addAction(makeButton(tr("Leaves"), QKeySequence(Qt::CTRL | Qt::Key_2)), "leaveButton", Kind::Leave);
    addAction(makeButton(tr("Death"), QKeySequence(Qt::CTRL | Qt::Key_3)), "deathButton", Kind::Death);
    addAction(makeButton(tr("New head"), QKeySequence(Qt::CTRL | Qt::Key_4)), "headButton", Kind::Head);
    addAction(makeButton(tr("Relation"), QKeySequence(Qt::CTRL | Qt::Key_5)), "relationButton", Kind::Relation);
    m_more->setObjectName(QStringLiteral("householdMoreButton"));
    m_more->setIcon(icon(QStringLiteral("overflow-menu")));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More (Ctrl+6)"));
    m_more->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_6));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    const std::tuple<QString, const char*, Kind> rest[] = {{tr("Split the household..."), "splitAction", Kind::Split},
        {tr("Join another household..."), "joinAction", Kind::Join},
        {tr("Change hamlet and address..."), "changeAction", Kind::Change},
        {tr("Poor or nearly poor..."), "hardshipAction", Kind::Hardship}};
    for (const auto& [text, name, kind] : rest)
        menu->addAction(text, this, [this, it = kind] { ask(it); })->setObjectName(QLatin1String(name));
    m_more->setMenu(menu);
    m_more->setVisible(mayChange);
    m_print->setToolTip(tr("Ctrl+P"));
    m_print->setObjectName(QStringLiteral("printBookButton"));
    auto* back = makeButton(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    back->setObjectName(QStringLiteral("closeBookButton"));
    head->addWidget(m_more);
    head->addWidget(m_print);
    head->addWidget(back);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    connect(m_print, &QPushButton::clicked, this, &HouseholdBookView::print);
    connect(back, &QPushButton::clicked, this, &HouseholdBookView::closed);
}

void HouseholdBookView::makeTables(QVBoxLayout* layout)
{
    m_members = new RowsModel<Member>(memberColumns(), this);
    m_memberTable->setModel(m_members);
    m_memberTable->setEmptyText(m_desk.session.may(security::Permission::RegisterPatients)
            ? tr("Nobody lives here any more. Add somebody with Ctrl+1.")
            : tr("Nobody lives here any more."));
    m_memberTable->view()->setAccessibleName(tr("Who lives here"));
    m_former = new RowsModel<patient::BookLine>(formerColumns(), this);
    m_formerTable->setModel(m_former);
    m_formerTable->view()->setAccessibleName(tr("Who lived here"));
    const QString name = QStringLiteral("Nguyễn Thị Hồng Nhung");
    const QString birth = QStringLiteral("05/03/1956");
    m_memberTable->setSamples({name, QStringLiteral("Con dâu, con rể"), birth, QStringLiteral("14 tháng tuổi"),
        QStringLiteral("female"), QStringLiteral("...6789, ended on 31/12/2026"), birth,
        QStringLiteral("Tăng huyết áp vô căn (nguyên phát)")});
    m_memberTable->setStretchedColumn(static_cast<int>(memberColumns().size()) - 1);
    m_formerTable->setSamples(
        {name, QStringLiteral("Con dâu, con rể"), birth, QStringLiteral("chuyển đến ngày ") + birth});
    auto* members = new Card(tr("Who lives here"));
    members->head()->addWidget(makeLabel(tr("Enter opens the record"), "hint"));
    members->body()->addWidget(m_memberTable);
    m_formerCard->body()->addWidget(m_formerTable);
    m_withdraw->setObjectName(QStringLiteral("withdrawDeathButton"));
    m_formerCard->head()->addWidget(m_withdraw);
    auto* tables = new QVBoxLayout(m_tables);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(8);
    tables->addWidget(members, 3);
    tables->addWidget(m_formerCard, 2);
    layout->addWidget(m_tables, 1);
    connect(m_memberTable, &TableBox::opened, this,
        [this](int row) { Q_EMIT personWanted(m_members->rowAt(row).line.patient.id.value); });
    connect(m_formerTable, &TableBox::opened, this,
        [this](int row) { Q_EMIT personWanted(m_former->rowAt(row).patient.id.value); });
    connect(m_formerTable, &TableBox::currentChanged, this,
        [this](int row) { m_withdraw->setEnabled(row >= 0 && m_former->rowAt(row).died.isValid()); });
    for (TableBox* table : {m_memberTable, m_formerTable})
        connect(table, &TableBox::said, this, &HouseholdBookView::said);
    connect(m_withdraw, &QPushButton::clicked, this, &HouseholdBookView::withdrawDeath);
}

std::vector<RowColumn<HouseholdBookView::Member>> HouseholdBookView::memberColumns() const
{
    std::vector<RowColumn<Member>> list;
    const QDate today = m_desk.clock.today();
    const auto add = [&list](const QString& title, std::function<QString(const Member&)> shown) -> RowColumn<Member>& {
        RowColumn<Member> column;
        column.title = title;
        column.shown = std::move(shown);
        list.push_back(std::move(column));
        return list.back();
    };
    add(tr("Name"), [](const Member& it) { return it.line.patient.fullName; }).isStrong = true;
    list.back().sorted
        = [](const Member& it) { return QVariant(it.line.patient.fullName + u'\t' + format(it.line.patient.id)); };
    Desk& desk = m_desk;
    add(tr("Relation"),
        [&desk](const Member& it) {
            return it.line.stay.relation.isEmpty() ? HouseholdBookView::tr("not known yet")
                                                   : shownRelation(desk, it.line.stay.relation);
        })
        .shade
        = [](const Member& it) -> std::optional<Colour> {
        return it.line.stay.relation.isEmpty() ? std::optional(Colour::Warning) : std::nullopt;
    };
    add(tr("Birth"),
        [](const Member& it) { return it.line.patient.birth ? formatVietnamese(*it.line.patient.birth) : QString(); })
        .isFigure
        = true;
    list.back().sorted
        = [](const Member& it) { return QVariant(it.line.patient.birth ? format(*it.line.patient.birth) : QString()); };
    add(tr("Age"),
        [today](
            const Member& it) { return it.line.patient.birth ? shownAge(*it.line.patient.birth, today) : QString(); })
        .isFigure
        = true;
    list.back().sorted = list[2].sorted;
    add(tr("Sex"), [](const Member& it) { return shownSex(it.line.patient.sex); });
    add(tr("Insurance card"),
        [today](const Member& it) {
            const QString card = shownCard(it.line.patient, today);
            return card.isEmpty() ? HouseholdBookView::tr("no card known") : card;
        })
        .shade
        = [today](const Member& it) -> std::optional<Colour> {
        return it.line.patient.cardOn(today) ? std::nullopt : std::optional(Colour::Warning);
    };
    add(tr("Last visit"), [](const Member& it) { return shownDay(it.line.lastVisit); }).isFigure = true;
    list.back().sorted = [](const Member& it) { return QVariant(it.line.lastVisit); };
    if (m_desk.session.may(security::Permission::ReadVisits))
        add(tr("Long-lasting diseases"), [](const Member& it) {
            QStringList names;
            for (const visit::LongTermProblem& problem : it.problems)
                names << problem.diagnosis.name;
            return names.join(QStringLiteral("; "));
        });
    else
        add(tr("Since"), [](const Member& it) { return shownBeginning(it.line); });
    return list;
}

std::vector<RowColumn<patient::BookLine>> HouseholdBookView::formerColumns() const
{
    using Row = patient::BookLine;
    std::vector<RowColumn<Row>> list(5);
    Desk& desk = m_desk;
    list[0] = {tr("Name"), [](const Row& it) { return it.patient.fullName; },
        [](const Row& it) { return QVariant(it.patient.fullName + u'\t' + format(it.stay.id)); }};
    list[0].isStrong = true;
    list[1] = {tr("Relation"), [&desk](const Row& it) { return shownRelation(desk, it.stay.relation); }};
    list[2] = {tr("Birth"),
        [](const Row& it) { return it.patient.birth ? formatVietnamese(*it.patient.birth) : QString(); },
        [](const Row& it) { return QVariant(it.patient.birth ? format(*it.patient.birth) : QString()); }};
    list[2].isFigure = true;
    list[3] = {tr("Came"), [](const Row& it) { return shownBeginning(it); }};
    list[4] = {
        tr("Left"), [](const Row& it) { return shownEnding(it); }, [](const Row& it) { return QVariant(it.stay.to); }};
    return list;
}

void HouseholdBookView::open(patient::HouseholdId household)
{
    m_action->cancel();
    m_notice->clear();
    m_book = {};
    m_book.household.id = household;
    reload();
    m_memberTable->selectRow(0);
    m_memberTable->view()->setFocus();
}

void HouseholdBookView::reload()
{
    if (!m_book.household.id)
        return;
    auto book = m_desk.households.view(m_desk.session, m_book.household.id);
    m_tables->setVisible(book.has_value());
    if (!book) {
        m_notice->say(book.error());
        return;
    }
    m_book = std::move(*book);
    tell();
}

void HouseholdBookView::tell()
{
    const patient::Household& it = m_book.household;
    showActions(true);
    m_title->setText(tr("Household %1").arg(it.code));
    QStringList facts{it.address.contains(it.hamlet) ? QString() : it.hamlet, it.address,
        shownHardship(it.hardshipOn(m_desk.clock.today())),
        tr("%n people", nullptr, static_cast<int>(m_book.members.size()))};
    std::vector<patient::PatientId> ids;
    for (const patient::BookLine& line : m_book.members)
        ids.push_back(line.patient.id);
    if (!ids.empty())
        if (const auto doctor = m_desk.assignments.doctorOf(m_desk.session, ids.front()); doctor && *doctor)
            facts << tr("looked after by %1").arg(shownDoctor(**doctor));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    std::vector<Member> members;
    for (const patient::BookLine& line : m_book.members)
        members.push_back({line, {}});
    if (m_desk.session.may(security::Permission::ReadVisits)) {
        const auto problems = m_desk.panels.problems(m_desk.session, ids);
        if (!problems)
            m_notice->say(problems.error());
        else
            for (Member& member : members)
                if (const auto known = problems->find(member.line.patient.id); known != problems->end())
                    member.problems = known->second;
    }
    const bool hasHead = std::ranges::any_of(
        m_book.members, [](const patient::BookLine& line) { return line.stay.relation == patient::relation::kHead; });
    if (!hasHead && !m_book.members.empty() && m_notice->sentence().isEmpty()) {
        m_notice->say(Notice::Kind::Warning, tr("Nobody is said to be the head of this household."));
        if (m_desk.session.may(security::Permission::RegisterPatients))
            m_notice->offer(tr("Name the head"), [this] { ask(Kind::Head); });
    }
    m_members->reset(std::move(members));
    m_former->reset(m_book.former);
    m_formerCard->setVisible(!m_book.former.empty());
    const bool anyDeath
        = std::ranges::any_of(m_book.former, [](const patient::BookLine& line) { return line.died.isValid(); });
    m_withdraw->setVisible(anyDeath && m_desk.session.may(security::Permission::RegisterPatients));
    m_withdraw->setEnabled(false);
}

Memory HouseholdBookView::memory() const
{
    return {{QStringLiteral("household"), m_book.household.id.value},
        {QStringLiteral("members"), m_memberTable->memory()}, {QStringLiteral("action"), m_action->memory()}};
}

void HouseholdBookView::recall(const Memory& memory)
{
    const patient::HouseholdId household{memory.value(QStringLiteral("household")).toLongLong()};
    const Memory action = memory.value(QStringLiteral("action")).toMap();
    if (household)
        open(household);
    else
        askNew({});
    m_memberTable->recall(memory.value(QStringLiteral("members")).toMap());
    if (!action.isEmpty())
        m_action->recall(action, m_book);
}

void HouseholdBookView::ask(Kind kind)
{
    m_notice->clear();
    const int row = m_memberTable->currentRow();
    m_action->ask(kind, m_book, row < 0 ? patient::PatientId() : m_members->rowAt(row).line.patient.id);
}

void HouseholdBookView::askNew(const QString& hamlet)
{
    m_book = {};
    m_title->setText(tr("New household"));
    m_facts->clear();
    m_notice->clear();
    m_members->reset({});
    m_former->reset({});
    m_tables->hide();
    showActions(false); // nothing can happen to it yet
    m_action->askNew(hamlet);
}

void HouseholdBookView::take(qint64 household, const QString& sentence, const Issues& warnings)
{
    Q_EMIT said(sentence);
    open({household});
    m_notice->clear();
    if (warnings.empty()) {
        m_notice->say(Notice::Kind::Good, sentence);
        return;
    }
    QStringList sentences;
    bool asksForHead = false;
    for (const Issue& it : warnings) {
        sentences << it.message;
        // of another household it is told only: its own book asks
        asksForHead = asksForHead
            || (it.code == u"household.noHead"
                && std::ranges::none_of(m_book.members,
                    [](const patient::BookLine& line) { return line.stay.relation == patient::relation::kHead; }));
    }
    m_notice->say(Notice::Kind::Warning, sentences.join(u' '));
    if (asksForHead)
        m_notice->offer(tr("Name the head"), [this] { ask(Kind::Head); });
}

void HouseholdBookView::showActions(bool areShown)
{
    const bool mayChange = m_desk.session.may(security::Permission::RegisterPatients);
    for (QPushButton* button : m_buttons)
        button->setVisible(areShown && mayChange);
    m_more->setVisible(areShown && mayChange);
    m_print->setVisible(areShown && m_desk.session.may(security::Permission::PrintPapers));
}

void HouseholdBookView::withdrawDeath()
{
    const int row = m_formerTable->currentRow();
    if (row < 0)
        return;
    const patient::Patient person = m_former->rowAt(row).patient;
    if (!Prompt::confirm(this, tr("Was the death a mistake?"),
            tr("%1 will be alive again and live where they lived. The entry of the death stays readable in the "
               "journal.")
                .arg(person.fullName),
            tr("Take the death back")))
        return;
    const auto done = m_desk.households.withdrawDeath(m_desk.session, person.id);
    if (done)
        take(m_book.household.id.value, tr("The death of %1 was taken back.").arg(person.fullName), done->warnings);
    else
        m_notice->say(done.error());
}

void HouseholdBookView::print()
{
    if (!m_book.household.id || !m_desk.session.may(security::Permission::PrintPapers))
        return;
    auto paper = m_desk.householdPapers.book(m_desk.session, m_book.household.id);
    if (!paper) {
        m_notice->say(paper.error());
        return;
    }
    PreviewDialog({std::move(*paper)}, this).exec();
}

void HouseholdBookView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert && m_book.household.id && m_add->isVisible())
        return ask(Kind::Add);
    if (event->key() == Qt::Key_Escape && !m_action->isAsking()) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tramyte::ui
