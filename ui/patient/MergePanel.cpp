// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/MergePanel.h"

#include "core/catalog/Entry.h"
#include "core/patient/DuplicateService.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/patient/FieldNames.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QUuid>

#include <utility>

namespace tramyte::ui {

namespace {

using patient::Comparison;
using patient::FactChoice;
using patient::Patient;
using security::Permission;

constexpr int kNameWidth = 128;
constexpr qsizetype kLineLength = 28; ///< characters of a value before it goes on below
enum Column { NameColumn, KeepColumn, DropColumn };

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The name of a code in its list; the code itself when the list does not have it.
QString listed(const Desk& desk, catalog::Kind kind, const QString& code)
{
    if (code.isEmpty())
        return {};
    const auto entry = desk.catalogue.find(kind, code, desk.clock.today());
    return entry && *entry ? (*entry)->name : code;
}

/// What a record says in a field, as people read it.
QString shownFact(const Desk& desk, const Patient& it, const QString& field)
{
    if (field == u"birth")
        return it.birth ? formatVietnamese(*it.birth) : QString();
    if (field == u"sex")
        return shownSex(it.sex);
    if (field == u"address")
        return joined(
            {it.address, it.address.isEmpty() ? listed(desk, catalog::Kind::Area, it.communeCode) : QString()});
    if (field == u"ethnicity")
        return listed(desk, catalog::Kind::EthnicGroup, it.ethnicity);
    if (field == u"occupation")
        return listed(desk, catalog::Kind::Occupation, it.occupation);
    if (field == u"nationality")
        return it.nationality == u"000" ? QStringLiteral("Việt Nam") : it.nationality;
    if (field == u"guardianName")
        return joined({it.guardianName, it.guardianRelation, it.guardianPhone});
    const std::map<QString, QString> plain
        = {{QStringLiteral("fullName"), it.fullName}, {QStringLiteral("citizenId"), it.citizenId},
            {QStringLiteral("oldId"), it.oldId}, {QStringLiteral("phone"), it.phone},
            {QStringLiteral("hamlet"), it.hamlet}, {QStringLiteral("household"), it.householdCode}};
    const auto found = plain.find(field);
    return found == plain.end() ? QString() : found->second;
}

/// A long value in several lines: a round button does not wrap by itself.
QString wrapped(const QString& text)
{
    QString lines;
    qsizetype length = 0;
    for (const QString& word : text.split(u' ')) {
        if (length > 0)
            lines += length + word.size() > kLineLength ? u'\n' : u' ';
        length = length + word.size() > kLineLength ? word.size() : length + word.size() + 1;
        lines += word;
    }
    return lines.replace(u'&', QStringLiteral("&&"));
}

QString tableName(const QString& table)
{
    static const std::map<QString, const char*> names = {
        {QStringLiteral("visit"), QT_TRANSLATE_NOOP("tramyte::ui::MergePanel", "Visits")},
        {QStringLiteral("insurance_card"), QT_TRANSLATE_NOOP("tramyte::ui::MergePanel", "Insurance cards")},
        {QStringLiteral("allergy"), QT_TRANSLATE_NOOP("tramyte::ui::MergePanel", "Allergies")},
    };
    const auto found = names.find(table);
    return found == names.end() ? QString() : MergePanel::tr(found->second);
}

} // namespace

MergePanel::MergePanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_verdict(makeLabel({}, "heading")), m_reasons(makeSentence({}, "hint")),
      m_done(new Notice), m_notice(new Notice), m_warning(new Notice), m_scroll(new QScrollArea),
      m_reasonEdit(makeLineEdit(QStringLiteral("mergeReasonEdit"))),
      m_reason(new Field(tr("&Reason why this is one person"), m_reasonEdit)),
      m_empty(makeSentence(tr("Choose a pair in the list: both records are shown here side by side."), "muted")),
      m_sheet(new QWidget), m_swap(makeButton(tr("Keep the other"), Qt::Key_F7)),
      m_distinct(makeButton(tr("Two people"), QKeySequence(Qt::CTRL | Qt::Key_D))),
      m_merge(makePrimaryButton(tr("Make them one"), Qt::Key_F8))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    card->body()->addWidget(m_done);
    card->body()->addWidget(m_notice);
    m_empty->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(m_sheet, 1);
    auto* layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_verdict->setObjectName(QStringLiteral("likenessLabel"));
    layout->addWidget(m_verdict);
    layout->addWidget(m_reasons);
    layout->addWidget(m_warning);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_reason);
    makeButtons(layout);
    clear();
}

void MergePanel::makeButtons(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_distinct);
    row->addStretch();
    row->addWidget(m_swap);
    row->addWidget(m_merge);
    layout->addLayout(row);
    m_swap->setObjectName(QStringLiteral("swapButton"));
    m_distinct->setObjectName(QStringLiteral("distinctButton"));
    m_merge->setObjectName(QStringLiteral("mergeButton"));
    m_swap->setToolTip(tr("Keeps the record on the right instead"));
    m_distinct->setToolTip(tr("The pair is not shown again; this can be taken back under \"Decided\""));
    m_merge->setToolTip(tr("Everything of the right record goes to the left one; this can be undone"));
    const bool mayMerge = m_desk.session.may(Permission::MergePatients);
    m_merge->setVisible(mayMerge);
    m_swap->setVisible(mayMerge);
    connect(m_swap, &QPushButton::clicked, this, &MergePanel::swap);
    connect(m_distinct, &QPushButton::clicked, this, &MergePanel::callDistinct);
    connect(m_merge, &QPushButton::clicked, this, &MergePanel::merge);
}

void MergePanel::clear()
{
    m_shown.reset();
    m_sheet->hide();
    m_empty->show();
}

void MergePanel::compare(patient::PatientId one, patient::PatientId other)
{
    m_notice->clear();
    auto comparison = m_desk.merges.compare(m_desk.session, one, other, false);
    if (comparison) {
        tell(std::move(*comparison));
        return;
    }
    clear();
    m_notice->say(comparison.error());
}

void MergePanel::tell(Comparison comparison)
{
    m_shown = std::move(comparison);
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const patient::Likeness& likeness = m_shown->likeness;
    m_verdict->setText(QStringLiteral("%1 · %2 %").arg(patient::sayScore(likeness.score)).arg(likeness.score));
    QStringList reasons;
    for (const patient::Evidence& it : likeness.evidence)
        reasons << patient::sayEvidence(it, likeness.namesakes);
    m_reasons->setText(reasons.join(QStringLiteral(" · ")));
    m_reasonEdit->clear();
    m_reason->hide();
    QStringList warnings;
    for (const Issue& issue : m_shown->issues)
        warnings << issue.message;
    if (warnings.isEmpty())
        m_warning->clear();
    else
        m_warning->say(Notice::Kind::Warning, warnings.join(u'\n'));
    fillGrid();
    m_empty->hide();
    m_sheet->show();
}

void MergePanel::fillGrid()
{
    m_choices.clear();
    auto* content = new QWidget;
    content->setProperty("kind", "scrolled");
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(NameColumn, kNameWidth);
    grid->setColumnStretch(KeepColumn, 1);
    grid->setColumnStretch(DropColumn, 1);
    addHeads(*grid);
    for (const FactChoice& fact : m_shown->facts)
        if (!fact.keep.isEmpty() || !fact.drop.isEmpty())
            addFact(*grid, fact);
    addCounts(*grid);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(content); // takes the one before away
}

void MergePanel::addHeads(QGridLayout& grid)
{
    const auto add = [&](Column column, const patient::Found& found, const QString& what) {
        auto* open
            = makeLinkButton(tr("%1, since %2").arg(found.patient.code, shownDay(localDay(found.patient.enteredAt))));
        open->setToolTip(tr("Opens the record"));
        connect(open, &QPushButton::clicked, this, [this, id = found.patient.id.value] { Q_EMIT personWanted(id); });
        grid.addWidget(makeLabel(what, "strong"), 0, column);
        grid.addWidget(open, 1, column, Qt::AlignLeft);
    };
    add(KeepColumn, m_shown->keep, tr("Stays in use"));
    add(DropColumn, m_shown->drop, tr("Is archived and leads there"));
    auto* line = makeLine();
    grid.addWidget(line, 2, NameColumn, 1, 3);
}

void MergePanel::addFact(QGridLayout& grid, const FactChoice& fact)
{
    const int row = grid.rowCount();
    const QString name = shownField(fact.field);
    const QString ours = shownFact(m_desk, m_shown->keep.patient, fact.field);
    const QString theirs = shownFact(m_desk, m_shown->drop.patient, fact.field);
    if (ours == theirs) { // the codes behind may differ: the proposal stands
        grid.addWidget(makeLabel(name, "muted"), row, NameColumn, Qt::AlignTop);
        grid.addWidget(makeSentence(ours, "sentence"), row, KeepColumn, 1, 2);
        return;
    }
    auto* label = makeLabel(name, "strong");
    label->setMinimumHeight(24); // beside the first line of the value
    grid.addWidget(label, row, NameColumn, Qt::AlignTop);
    auto* group = new QButtonGroup(grid.parentWidget());
    for (const auto& [column, value] : {std::pair(KeepColumn, ours), std::pair(DropColumn, theirs)}) {
        auto* choice = new QRadioButton(value.isEmpty() ? tr("(nothing)") : wrapped(value));
        choice->setObjectName(fact.field + (column == KeepColumn ? QStringLiteral("Keep") : QStringLiteral("Drop")));
        choice->setAccessibleName(QStringLiteral("%1: %2").arg(name, value.isEmpty() ? tr("(nothing)") : value));
        group->addButton(choice, column == DropColumn ? 1 : 0);
        choice->setChecked((column == DropColumn) == fact.takesDrop);
        grid.addWidget(choice, row, column, Qt::AlignTop | Qt::AlignLeft);
    }
    m_choices[fact.field] = group;
}

void MergePanel::addCounts(QGridLayout& grid)
{
    bool hasLine = false;
    for (const auto& [table, count] : m_shown->keepRows) {
        const QString name = tableName(table);
        const int theirs = m_shown->dropRows[table];
        if (name.isEmpty() || (count == 0 && theirs == 0))
            continue;
        if (!std::exchange(hasLine, true))
            grid.addWidget(makeLine(), grid.rowCount(), NameColumn, 1, 3);
        const int row = grid.rowCount();
        grid.addWidget(makeLabel(name, "muted"), row, NameColumn);
        grid.addWidget(makeLabel(shownNumber(count), "sentence"), row, KeepColumn);
        grid.addWidget(
            makeLabel(theirs > 0 && m_merge->isVisibleTo(m_sheet) ? tr("%1, go to the left").arg(shownNumber(theirs))
                                                                  : shownNumber(theirs),
                "sentence"),
            row, DropColumn);
    }
}

void MergePanel::focusFirst()
{
    if (!m_shown)
        return;
    for (const FactChoice& fact : m_shown->facts)
        if (const auto group = m_choices.find(fact.field); group != m_choices.end())
            return group->second->checkedButton()->setFocus();
    (m_merge->isVisibleTo(this) ? m_merge : m_distinct)->setFocus();
}

Memory MergePanel::memory() const
{
    if (!m_shown)
        return {};
    return {{QStringLiteral("keep"), m_shown->keep.patient.id.value},
        {QStringLiteral("drop"), m_shown->drop.patient.id.value}, {QStringLiteral("asksReason"), !m_reason->isHidden()},
        {QStringLiteral("controls"), controlsOf(*m_sheet)}};
}

void MergePanel::recall(const Memory& memory)
{
    if (memory.isEmpty())
        return;
    auto comparison
        = m_desk.merges.compare(m_desk.session, patient::PatientId{memory.value(QStringLiteral("keep")).toLongLong()},
            patient::PatientId{memory.value(QStringLiteral("drop")).toLongLong()});
    if (!comparison)
        return m_notice->say(comparison.error());
    tell(std::move(*comparison));
    m_reason->setVisible(memory.value(QStringLiteral("asksReason")).toBool());
    recallControls(*m_sheet, memory.value(QStringLiteral("controls")).toMap());
}

void MergePanel::swap()
{
    if (!m_shown)
        return;
    m_notice->clear();
    auto turned = m_desk.merges.compare(m_desk.session, m_shown->drop.patient.id, m_shown->keep.patient.id);
    if (turned)
        tell(std::move(*turned));
    else
        m_notice->say(turned.error());
}

void MergePanel::merge()
{
    if (!m_shown)
        return;
    patient::MergeForm form;
    form.keep = m_shown->keep.patient.id;
    form.drop = m_shown->drop.patient.id;
    for (const auto& [field, group] : m_choices)
        form.takesDrop[field] = group->checkedId() == 1;
    form.reason = m_reason->isVisibleTo(m_sheet) ? m_reasonEdit->text() : QString();
    form.token = m_token;
    const auto done = m_desk.merges.merge(m_desk.session, form);
    if (!done) {
        refuse(done.error());
        return;
    }
    const QString sentence = tr("%1 is one record now: %2 leads to %3.")
                                 .arg(done->kept.fullName, m_shown->drop.patient.code, done->kept.code);
    clear();
    m_notice->clear();
    m_done->say(Notice::Kind::Good, sentence);
    m_done->offer(tr("Undo"), [this, id = done->merge.id] {
        const auto parted = m_desk.merges.unmerge(m_desk.session, id);
        if (!parted) {
            m_notice->say(parted.error());
            return;
        }
        m_done->clear();
        compare(parted->kept.id, parted->dropped.id);
        Q_EMIT decided(tr("There are two records again."));
    });
    Q_EMIT decided(sentence);
}

void MergePanel::refuse(const Error& error)
{
    if (!error.overridable || !m_desk.session.may(Permission::MergeDespiteProof)) {
        m_notice->say(error);
        return;
    }
    m_notice->clear();
    m_warning->clear(); // the same is said beside the field
    m_reason->show();
    m_reason->setError(error.message);
    m_reasonEdit->setFocus();
}

void MergePanel::callDistinct()
{
    if (!m_shown)
        return;
    const auto one = m_shown->keep.patient.id;
    const auto other = m_shown->drop.patient.id;
    const auto said = m_desk.duplicates.setDistinct(m_desk.session, one, other);
    if (!said) {
        m_notice->say(said.error());
        return;
    }
    const QString sentence = tr("%1 (%2) and %3 (%4) are two people: the pair is not shown again.")
                                 .arg(m_shown->keep.patient.fullName, m_shown->keep.patient.code,
                                     m_shown->drop.patient.fullName, m_shown->drop.patient.code);
    clear();
    m_notice->clear();
    m_done->say(Notice::Kind::Good, sentence);
    m_done->offer(tr("Undo"), [this, one, other] {
        const auto back = m_desk.duplicates.withdrawDistinct(m_desk.session, one, other);
        if (!back) {
            m_notice->say(back.error());
            return;
        }
        m_done->clear();
        compare(one, other);
        Q_EMIT decided(tr("The pair is in the list again."));
    });
    Q_EMIT decided(sentence);
}

} // namespace tramyte::ui
