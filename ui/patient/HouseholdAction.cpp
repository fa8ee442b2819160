// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/HouseholdAction.h"

#include "ui/common/Notice.h"
#include "ui/common/Text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QUuid>
#include <algorithm>

namespace tramyte::ui {

using patient::PatientId;

namespace {

constexpr int kPeopleHeight = 128;

/// Fields by the names that services give them in errors.
const char* const kPerson = "patient";
const char* const kMember = "member";
const char* const kHead = "head";

} // namespace

HouseholdAction::HouseholdAction(Desk& desk, QWidget* parent)
    : Card(QStringLiteral(" "), parent), m_desk(desk), m_grid(new QGridLayout), m_hint(makeSentence({}, "hint")),
      m_notice(new Notice), m_save(makePrimaryButton(tr("Save"), Qt::Key_F8)),
      m_register(makeButton(tr("Register a new person"))), m_person(new PersonEdit(desk)),
      m_into(new HouseholdEdit(desk)), m_member(new QComboBox), m_relation(new QComboBox), m_beginning(new QComboBox),
      m_place(new QComboBox), m_hardship(new QComboBox), m_people(new QListWidget),
      m_code(makeLineEdit(QStringLiteral("householdCodeEdit"), tr("given by itself"))),
      m_hamlet(makeLineEdit(QStringLiteral("householdHamletEdit"))),
      m_address(makeLineEdit(QStringLiteral("householdAddressEdit"))),
      m_day(makeLineEdit(QStringLiteral("householdDayEdit"), tr("day/month/year"))),
      m_from(makeLineEdit(QStringLiteral("fromPlaceEdit"))), m_to(makeLineEdit(QStringLiteral("toPlaceEdit"))),
      m_cause(makeLineEdit(QStringLiteral("deathCauseEdit")))
{
    setObjectName(QStringLiteral("householdAction"));
    makeFields();
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    body()->addWidget(m_hint);
    body()->addLayout(m_grid);
    body()->addWidget(m_notice);
    m_hint->setObjectName(QStringLiteral("householdActionHint"));
    m_save->setObjectName(QStringLiteral("saveHouseholdButton"));
    m_register->setObjectName(QStringLiteral("registerMemberButton"));
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelHouseholdButton"));
    head()->addWidget(m_register);
    head()->addWidget(cancel);
    head()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &HouseholdAction::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        this->cancel();
        Q_EMIT cancelled();
    });
    connect(m_register, &QPushButton::clicked, this, [this] {
        Q_EMIT registrationWanted(m_person->person() ? QString() : m_person->text(), m_book.household.id.value);
    });
    hide();
}

Field* HouseholdAction::add(const char* name, const QString& label, QWidget* control)
{
    auto* field = new Field(label, control, this);
    m_all[QLatin1String(name)] = field;
    m_fields.add(QLatin1String(name), field);
    m_order.push_back(QLatin1String(name));
    field->hide();
    return field;
}

void HouseholdAction::makeFields()
{
    add(kPerson, tr("Who"), m_person);
    add("people", tr("Who leaves"), m_people);
    add(kMember, tr("Who"), m_member);
    add("relation", tr("Relation to the head"), m_relation);
    add("code", tr("Number of the household"), m_code);
    add("hamlet", tr("Hamlet"), m_hamlet);
    add("address", tr("Address"), m_address);
    add("into", tr("Into the household"), m_into);
    add("kind", tr("Hardship"), m_hardship);
    add("beginning", tr("How"), m_beginning);
    add("day", tr("Day"), m_day);
    add("from", tr("From where"), m_from);
    add("to", tr("To where"), m_to);
    add("place", tr("Where"), m_place);
    add("cause", tr("Cause, as it was told"), m_cause);
    m_person->setObjectName(QStringLiteral("memberPersonEdit"));
    m_into->setObjectName(QStringLiteral("intoHouseholdEdit"));
    m_member->setObjectName(QStringLiteral("memberComboBox"));
    m_relation->setObjectName(QStringLiteral("relationComboBox"));
    m_beginning->setObjectName(QStringLiteral("beginningComboBox"));
    m_place->setObjectName(QStringLiteral("deathPlaceComboBox"));
    m_hardship->setObjectName(QStringLiteral("hardshipComboBox"));
    m_people->setObjectName(QStringLiteral("splitPeopleList"));
    m_people->setFixedHeight(kPeopleHeight);
    m_people->setSpacing(3);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what it asks takes no more than it needs
    fillRelations(*m_relation, m_desk);
    m_beginning->addItem(tr("moved in"), false);
    m_beginning->addItem(tr("born into it"), true);
    using enum patient::DeathPlace;
    for (const patient::DeathPlace place : {Home, Station, Hospital, Other, Unknown})
        m_place->addItem(shownPlace(place), wordOf(place));
    m_hardship->addItem(tr("neither"), QString());
    for (const patient::Hardship kind : {patient::Hardship::Poor, patient::Hardship::NearPoor})
        m_hardship->addItem(shownHardship(kind), wordOf(kind));
}

void HouseholdAction::begin(Kind kind, const QString& heading, const QStringList& fields, const QString& hint)
{
    m_kind = kind;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_notice->clear();
    m_fields.clearErrors();
    setHeading(heading);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_register->setVisible(kind == Kind::Add);
    for (QLineEdit* edit : {m_code, m_hamlet, m_address, m_from, m_to, m_cause})
        edit->clear();
    m_person->setPerson({}, {});
    m_into->clear();
    m_day->setText(shownDay(m_desk.clock.today()));
    m_all["day"]->setLabel(tr("Day"));
    m_relation->setCurrentIndex(0);
    m_beginning->setCurrentIndex(0);
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    constexpr int kOfSplit = 3; // names with their births are long
    const int columns
        = std::min(kind == Kind::Split ? std::min(kOfSplit, m_columns) : m_columns, static_cast<int>(fields.size()));
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    QWidget* before = nullptr;
    for (const QString& name : m_order) {
        Field* field = m_all[name];
        const bool isShown = fields.contains(name);
        field->setVisible(isShown);
        if (!isShown)
            continue;
        m_grid->addWidget(field, place / columns, place % columns, Qt::AlignTop);
        ++place;
        if (before)
            setTabOrder(before, field->control());
        before = field->control();
    }
    show();
    for (const QString& name : m_order)
        if (fields.contains(name)) {
            m_all[name]->control()->setFocus();
            break;
        }
}

void HouseholdAction::fillPeople(PatientId who)
{
    m_member->clear();
    m_people->clear();
    for (const patient::BookLine& it : m_book.members) {
        QString text = it.patient.fullName;
        if (it.patient.birth)
            text += QStringLiteral(" · ") + formatVietnamese(*it.patient.birth);
        m_member->addItem(text, it.patient.id.value);
        auto* item = new QListWidgetItem(text, m_people);
        item->setData(Qt::UserRole, it.patient.id.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(it.patient.id == who ? Qt::Checked : Qt::Unchecked);
    }
    if (const int at = m_member->findData(who.value); at >= 0)
        m_member->setCurrentIndex(at);
}

void HouseholdAction::askNew(const QString& hamlet)
{
    m_book = {};
    begin(Kind::Create, tr("New household"), {"patient", "code", "hamlet", "address"},
        tr("The head may follow later. Without a number it gets the "
           "next of the station's own series."));
    m_hamlet->setText(hamlet);
    m_all[kPerson]->setLabel(tr("Head of the household"));
}

void HouseholdAction::ask(Kind kind, const patient::HouseholdBook& book, PatientId about)
{
    m_book = book;
    m_about = about;
    fillPeople(about);
    m_all[kPerson]->setLabel(tr("Who"));
    m_all[kMember]->setLabel(kind == Kind::Split ? tr("Head of the new household") : tr("Who"));
    const QString code = book.household.code;
    switch (kind) {
    case Kind::Create: return askNew(book.household.hamlet);
    case Kind::Change:
        begin(kind, tr("Change household %1").arg(code), {"hamlet", "address"},
            tr("People whose record says the same as the household follow it."));
        m_hamlet->setText(book.household.hamlet);
        m_address->setText(book.household.address);
        m_address->setCursorPosition(0);
        return;
    case Kind::Add:
        return begin(kind, tr("Add somebody to household %1").arg(code),
            {"patient", "relation", "beginning", "day", "from"},
            tr("Look for the person by name, birth, card or phone. Whoever lives in another household leaves it."));
    case Kind::Leave: return begin(kind, tr("Somebody leaves household %1").arg(code), {"member", "day", "to"}, {});
    case Kind::Death:
        return begin(kind, tr("A death in household %1").arg(code), {"member", "day", "place", "cause"}, {});
    case Kind::Head:
        return begin(kind, tr("New head of household %1").arg(code), {"member"},
            tr("What the others are to the new head follows where that is certain; look at the relations afterwards."));
    case Kind::Relation:
        begin(kind, tr("Relation to the head of household %1").arg(code), {"member", "relation"}, {});
        for (const patient::BookLine& it : book.members)
            if (it.patient.id == about)
                m_relation->setCurrentIndex(std::max(0, m_relation->findData(it.stay.relation)));
        m_relation->setFocus();
        return;
    case Kind::Split:
        begin(kind, tr("Split household %1").arg(code), {"people", "member", "code", "hamlet", "address", "day"},
            tr("Tick who leaves with Space, and say who is the head of the new household."));
        m_hamlet->setText(book.household.hamlet);
        m_address->setText(book.household.address);
        m_address->setCursorPosition(0);
        return;
    case Kind::Join:
        return begin(kind, tr("Household %1 joins another").arg(code), {"into", "day"},
            tr("Everybody moves into the other household; say their relations there afterwards."));
    case Kind::Hardship: {
        begin(kind, tr("Is household %1 poor?").arg(code), {"kind", "day"}, {});
        m_all["day"]->setLabel(tr("From which day"));
        const auto now = book.household.hardshipOn(m_desk.clock.today());
        m_hardship->setCurrentIndex(std::max(0, m_hardship->findData(now ? wordOf(*now) : QString())));
        return;
    }
    }
}

void HouseholdAction::askDeath(PatientId person, const QString& name)
{
    m_book = {};
    m_about = person;
    m_member->clear();
    m_member->addItem(name, person.value);
    begin(Kind::Death, tr("Death of %1").arg(name), {"day", "place", "cause"}, {});
}

Memory HouseholdAction::memory() const
{
    if (isHidden())
        return {};
    return {{QStringLiteral("kind"), static_cast<int>(m_kind)}, {QStringLiteral("about"), m_about.value},
        {QStringLiteral("controls"), controlsOf(*this)}};
}

void HouseholdAction::recall(const Memory& memory, const patient::HouseholdBook& book)
{
    const auto kind = static_cast<Kind>(memory.value(QStringLiteral("kind")).toInt());
    if (kind == Kind::Create)
        askNew({});
    else
        ask(kind, book, {memory.value(QStringLiteral("about")).toLongLong()});
    recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
}

void HouseholdAction::setNarrow()
{
    m_columns = 1;
    m_save->setProperty("key", QVariant::fromValue(QKeySequence()));
    setButtonText(*m_save, tr("Save"));
}

void HouseholdAction::cancel()
{
    hide();
    m_notice->clear();
}

std::optional<PatientId> HouseholdAction::chosen(const QComboBox& box) const
{
    const qint64 id = box.currentData().toLongLong();
    return id ? std::optional(PatientId{id}) : std::nullopt;
}

Result<QDate> HouseholdAction::day(const char* field) const
{
    const QString typed = m_day->text().trimmed();
    if (typed.isEmpty())
        return QDate();
    const auto read = typedDay(typed, m_desk.clock.today());
    if (!read)
        return failField(QLatin1String(field), QStringLiteral("day.impossible"),
            tr("This is not a day. Write day/month/year, for example 05/03/2026."));
    return *read;
}

Result<patient::HouseholdChanged> HouseholdAction::write()
{
    auto& households = m_desk.households;
    const security::Session& session = m_desk.session;
    const patient::HouseholdId id = m_book.household.id;
    TRY_LET(when, day("day"));
    const auto member = chosen(*m_member);
    m_name = m_member->currentText().section(QStringLiteral(" · "), 0, 0);
    switch (m_kind) {
    case Kind::Create: {
        patient::HouseholdForm form{m_code->text(), m_hamlet->text(), m_address->text(), m_person->person(), m_token};
        if (!form.head && !m_person->text().trimmed().isEmpty())
            return failField(QLatin1String(kPerson), QStringLiteral("person.unknown"),
                tr("Choose the person from the list, or leave this empty."));
        return households.create(session, form);
    }
    case Kind::Change: return households.update(session, id, {{}, m_hamlet->text(), m_address->text(), {}, {}});
    case Kind::Add: {
        if (!m_person->person())
            return failField(QLatin1String(kPerson), QStringLiteral("person.unknown"),
                tr("Choose the person from the list, or register somebody new."));
        m_name = m_person->text();
        patient::MoveInForm form{id, *m_person->person(), m_relation->currentData().toString(), when,
            m_beginning->currentData().toBool(), m_from->text()};
        return households.moveIn(session, form);
    }
    case Kind::Leave: return households.moveOut(session, {member.value_or(PatientId()), when, m_to->text()});
    case Kind::Death:
        return households.die(
            session, {member.value_or(PatientId()), when, m_place->currentData().toString(), m_cause->text()});
    case Kind::Head: {
        auto done = households.setHead(session, {id, member.value_or(PatientId()), {}});
        if (!done && done.error().field == QLatin1String(kHead))
            done.error().field = QLatin1String(kMember);
        return done;
    }
    case Kind::Relation:
        return households.setRelation(session, member.value_or(PatientId()), m_relation->currentData().toString());
    case Kind::Split: {
        patient::SplitForm form;
        form.from = id;
        for (int row = 0; row < m_people->count(); ++row)
            if (m_people->item(row)->checkState() == Qt::Checked)
                form.people.push_back({m_people->item(row)->data(Qt::UserRole).toLongLong()});
        form.head = member.value_or(PatientId());
        form.day = when;
        form.code = m_code->text();
        form.hamlet = m_hamlet->text();
        form.address = m_address->text();
        form.token = m_token;
        auto done = households.split(session, form);
        if (!done && done.error().field == QLatin1String(kHead))
            done.error().field = QLatin1String(kMember);
        return done;
    }
    case Kind::Join: {
        const auto into = m_into->household();
        if (!into)
            return failField(QStringLiteral("into"), QStringLiteral("household.notFound"),
                tr("Choose the other household from the list."));
        return households.join(session, {id, *into, when});
    }
    case Kind::Hardship: return households.setHardship(session, {id, m_hardship->currentData().toString(), when});
    }
    Q_UNREACHABLE();
}

QString HouseholdAction::sentence() const
{
    switch (m_kind) {
    case Kind::Create: return tr("The new household was entered.");
    case Kind::Change: return tr("The household was changed.");
    case Kind::Add: return tr("%1 lives in the household now.").arg(m_name);
    case Kind::Leave: return tr("%1 left the household.").arg(m_name);
    case Kind::Death: return tr("The death of %1 was entered.").arg(m_name);
    case Kind::Head:
        return tr("%1 is the head of the household now. Look whether the relations are right.").arg(m_name);
    case Kind::Relation: return tr("The relation of %1 was changed.").arg(m_name);
    case Kind::Split: return tr("The new household was made; this is its book.");
    case Kind::Join: return tr("The households were joined. Say what the newcomers are to the head.");
    case Kind::Hardship: return tr("The hardship of the household was entered.");
    }
    Q_UNREACHABLE();
}

void HouseholdAction::save()
{
    if (isHidden())
        return;
    m_notice->clear();
    m_fields.clearErrors();
    const auto written = write();
    if (!written) {
        const Error& error = written.error();
        const Field* field = m_fields.find(error.field);
        if (field && field->isVisibleTo(this) && m_fields.setError(error.field, error.message))
            m_fields.focusFirstError();
        else
            m_notice->say(error);
        return;
    }
    hide();
    Q_EMIT done(written->household.id.value, sentence(), written->warnings);
}

void HouseholdAction::keyPressEvent(QKeyEvent* event)
{
    const auto edits = findChildren<QLineEdit*>();
    const bool isTyped = std::ranges::any_of(edits, [](const QLineEdit* edit) { return edit->isModified(); });
    if (event->key() == Qt::Key_Escape && !isTyped) { // what was typed is thrown away by the button only
        cancel();
        Q_EMIT cancelled();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace tramyte::ui
