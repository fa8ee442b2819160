// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/UsersTab.h"

#include "ui/common/Notice.h"
#include "ui/common/Prompt.h"
#include "ui/common/RoleWords.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/TitleBox.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

using Titles = std::vector<catalog::ProfessionalTitle>;

QStringList namesOf(const Titles& titles)
{
    QStringList names;
    for (const catalog::ProfessionalTitle& it : titles)
        names << it.name;
    return names;
}

QString rolesOf(const security::User& user)
{
    QStringList names;
    for (const security::Role role : user.roles)
        names << nameOf(role);
    return names.join(QStringLiteral(", "));
}

} // namespace

UsersTab::UsersTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_table(new TableBox(QStringLiteral("userList"))),
      m_title(makeSentence({}, "heading")),
      m_titles(catalog::titlesOn(desk.catalogue, desk.clock.today()).value_or(Titles())),
      m_name(makeLineEdit(QStringLiteral("userNameEdit"))), m_fullName(makeLineEdit(QStringLiteral("fullNameEdit"))),
      m_jobTitle(new TitleBox(namesOf(m_titles))), m_licence(makeLineEdit(QStringLiteral("licenceEdit"))),
      m_passphrase(makeLineEdit(QStringLiteral("passphraseEdit"))), m_notice(new Notice),
      m_active(makeButton(tr("Disable..."))), m_key(makeButton(tr("New passphrase...")))
{
    using Row = security::KnownUser;
    m_model = new RowsModel<Row>(
        {
            {tr("User"), [](const Row& it) { return it.user.name; }, {}, false, {}, true},
            {tr("Full name"), [](const Row& it) { return it.user.fullName; }},
            {tr("Roles"), [](const Row& it) { return rolesOf(it.user); }},
            {tr("State"),
                [](const Row& it) {
                    return !it.user.active ? tr("disabled") : it.hasKey ? tr("active") : tr("has no passphrase");
                }},
            {tr("Last log-in"), [](const Row& it) { return it.lastLogin ? shownMoment(*it.lastLogin) : QString(); },
                [](const Row& it) { return it.lastLogin ? it.lastLogin->ms : 0; }},
        },
        this);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(2);
    auto* add = makeButton(tr("New user"), Qt::Key_F1);
    add->setObjectName(QStringLiteral("newUserButton"));
    auto* list = new Card(tr("Users"));
    list->head()->addWidget(add);
    list->body()->addWidget(m_table, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(list, 1);
    layout->addWidget(makeEditor());
    connect(add, &QPushButton::clicked, this, &UsersTab::beginNew);
    connect(m_table, &TableBox::currentChanged, this, &UsersTab::choose);
    reload();
    m_table->selectRow(0);
}

QWidget* UsersTab::makeEditor()
{
    auto* card = new Card;
    card->setFixedWidth(420);
    card->body()->addWidget(m_title);
    const auto add = [&](const char* field, const QString& label, QWidget* control) {
        auto* it = new Field(label, control);
        m_fields.add(QLatin1String(field), it);
        card->body()->addWidget(it);
    };
    m_passphrase->setEchoMode(QLineEdit::Password);
    add("name", tr("Log-in &name"), m_name);
    add("fullName", tr("&Full name, as under a signature"), m_fullName);
    add("title", tr("&Title"), m_jobTitle);
    connect(m_jobTitle, &QComboBox::currentIndexChanged, this, &UsersTab::explainTitle);
    add("licence", tr("Practice &licence"), m_licence);
    auto* roles = new QWidget;
    auto* grid = new QGridLayout(roles);
    grid->setContentsMargins(0, 0, 0, 0);
    int number = 0;
    for (const security::Role role : security::allRoles()) {
        auto* box = new QCheckBox(nameOf(role));
        box->setObjectName(security::wordOf(role) + QStringLiteral("CheckBox"));
        m_roles[role] = box;
        grid->addWidget(box, number / 2, number % 2);
        ++number;
    }
    add("roles", tr("Roles"), roles);
    add("passphrase", tr("Pass&phrase"), m_passphrase);
    card->body()->addWidget(m_notice);
    auto* save = makePrimaryButton(tr("Save"), Qt::Key_F8);
    save->setObjectName(QStringLiteral("saveUserButton"));
    m_active->setObjectName(QStringLiteral("activeButton"));
    m_key->setObjectName(QStringLiteral("newKeyButton"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_active);
    row->addWidget(m_key);
    row->addStretch();
    row->addWidget(save);
    card->body()->addLayout(row);
    card->body()->addStretch();
    connect(save, &QPushButton::clicked, this, &UsersTab::save);
    connect(m_active, &QPushButton::clicked, this, &UsersTab::toggleActive);
    connect(m_key, &QPushButton::clicked, this, &UsersTab::givePassphrase);
    return card;
}

void UsersTab::reload()
{
    auto users = m_desk.users.list(m_desk.session);
    if (!users)
        return m_notice->say(users.error());
    m_model->reset(std::move(*users));
}

void UsersTab::choose(int row)
{
    if (row < 0)
        return;
    const security::User& user = m_model->rowAt(row).user;
    m_chosen = user;
    m_fields.clearErrors();
    m_notice->clear();
    m_title->setText(user.fullName);
    m_name->setText(user.name);
    m_name->setReadOnly(true);
    m_fullName->setText(user.fullName);
    m_jobTitle->setTitle(user.title);
    explainTitle();
    m_licence->setText(user.licence);
    for (const auto& [role, box] : m_roles)
        box->setChecked(user.roles.contains(role));
    m_fields.find(QStringLiteral("passphrase"))->hide();
    setButtonText(*m_active, user.active ? tr("Disable...") : tr("Enable"));
    m_active->show();
    m_key->setVisible(user.active);
}

void UsersTab::beginNew()
{
    m_chosen.reset();
    m_fields.clearErrors();
    m_notice->clear();
    m_title->setText(tr("New user"));
    m_name->setReadOnly(false);
    for (QLineEdit* edit : {m_name, m_fullName, m_licence, m_passphrase})
        edit->clear();
    m_jobTitle->setTitle({});
    explainTitle();
    for (const auto& [role, box] : m_roles)
        box->setChecked(false);
    m_fields.find(QStringLiteral("passphrase"))->show();
    m_active->hide();
    m_key->hide();
    m_name->setFocus();
}

Memory UsersTab::memory() const
{
    return {{QStringLiteral("list"), m_table->memory()}, {QStringLiteral("new"), !m_chosen},
        {QStringLiteral("controls"), controlsOf(*this)}};
}

void UsersTab::recall(const Memory& memory)
{
    m_table->recall(memory.value(QStringLiteral("list")).toMap());
    if (memory.value(QStringLiteral("new")).toBool()) {
        const QSignalBlocker quiet(m_table); // the row of before is not the one that is written
        beginNew();
        recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
    } else {
        recallControls(*this, memory.value(QStringLiteral("controls")).toMap());
    }
}

void UsersTab::explainTitle()
{
    const QString chosen = m_jobTitle->title();
    const catalog::ProfessionalTitle* meant = catalog::titleMeant(m_titles, chosen);
    Field* field = m_fields.find(QStringLiteral("title"));
    field->setWarning(!chosen.isEmpty() && !meant
            ? tr("This title is not in the list, so its bearer may not prescribe. Choose one of the list.")
            : QString());
    field->setHint(chosen.isEmpty()        ? tr("Without a title nobody can tell who may prescribe.")
            : meant && meant->mayPrescribe ? tr("May prescribe.")
                                           : tr("May not prescribe."));
}

std::set<security::Role> UsersTab::chosenRoles() const
{
    std::set<security::Role> roles;
    for (const auto& [role, box] : m_roles)
        if (box->isChecked())
            roles.insert(role);
    return roles;
}

void UsersTab::save()
{
    m_fields.clearErrors();
    m_notice->clear();
    if (m_chosen) {
        security::UserChange change;
        change.name = m_chosen->name;
        change.fullName = m_fullName->text();
        change.title = m_jobTitle->title();
        change.licence = m_licence->text();
        change.roles = chosenRoles();
        change.revision = m_chosen->revision;
        if (const auto changed = m_desk.users.update(m_desk.session, change); !changed)
            return refuse(changed.error());
    } else {
        const security::UserForm form{m_name->text().trimmed(), m_fullName->text(), m_jobTitle->title(),
            m_licence->text(), chosenRoles(), m_passphrase->text()};
        if (const auto added = m_desk.users.add(m_desk.session, form); !added)
            return refuse(added.error());
        m_passphrase->clear();
    }
    const QString name = m_name->text().trimmed();
    reload();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rowAt(row).user.name == name) {
            m_table->selectRow(row);
            choose(row);
        }
    m_notice->say(Notice::Kind::Good, tr("%1 was saved.").arg(name));
}

void UsersTab::refuse(const Error& error)
{
    if (!m_fields.setError(error.field, error.message))
        m_notice->say(error);
    m_fields.focusFirstError();
}

void UsersTab::toggleActive()
{
    if (!m_chosen)
        return;
    security::UserChange change;
    change.name = m_chosen->name;
    change.active = !m_chosen->active;
    if (m_chosen->active
        && !Prompt::confirm(this, tr("Disable %1").arg(m_chosen->name),
            tr("%1 cannot log in any more. What they entered stays. They can be enabled again.")
                .arg(m_chosen->fullName),
            tr("Disable")))
        return;
    if (const auto changed = m_desk.users.update(m_desk.session, change); !changed)
        return refuse(changed.error());
    const int row = m_table->currentRow();
    reload();
    choose(row);
    if (*change.active)
        m_notice->say(Notice::Kind::Information, tr("Now give %1 a new passphrase.").arg(change.name));
}

void UsersTab::givePassphrase()
{
    if (!m_chosen)
        return;
    const auto passphrase = Prompt::askSecret(this, tr("New passphrase for %1").arg(m_chosen->name),
        tr("Let them type it themselves: at least 14 characters."), tr("Give"));
    if (!passphrase)
        return;
    if (const auto given = m_desk.users.addKey(m_desk.session, m_chosen->name, *passphrase); !given)
        return refuse(given.error());
    const int row = m_table->currentRow();
    reload();
    choose(row);
    m_notice->say(Notice::Kind::Good, tr("%1 has a new passphrase.").arg(m_chosen->name));
}

} // namespace tramyte::ui
