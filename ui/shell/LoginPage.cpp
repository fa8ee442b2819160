// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LoginPage.h"

#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Preferences.h"
#include "ui/common/Task.h"
#include "ui/common/Widgets.h"
#include "ui/shell/Door.h"
#include "ui/shell/LanguageLink.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <variant>

namespace tramyte::ui {

namespace {

constexpr int kWidth = 400;

} // namespace

LoginPage::LoginPage(Door& door, QWidget* parent)
    : QWidget(parent), m_door(door), m_card(new Card(tr("Log in"))), m_user(new QComboBox),
      m_passphrase(makeLineEdit(QStringLiteral("passphraseEdit"))), m_notice(new Notice),
      m_enter(makePrimaryButton(tr("Log in"))), m_task(new Task), m_demo(new QWidget),
      m_sentence(makeSentence({}, "muted"))
{
    setProperty("kind", "page");
    m_user->setObjectName(QStringLiteral("userComboBox"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_enter->setObjectName(QStringLiteral("enterButton"));

    auto* brand = makeLabel(QStringLiteral("tramyte"), "title");
    brand->setAlignment(Qt::AlignHCenter);
    auto* motto = makeLabel(tr("The commune health station's desk"), "muted");
    motto->setAlignment(Qt::AlignHCenter);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(new Field(tr("&User"), m_user));
    m_card->body()->addWidget(new Field(tr("&Passphrase"), m_passphrase));
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(m_task);
    m_card->body()->addWidget(m_enter);

    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(brand);
    column->addWidget(motto);
    column->addWidget(m_card);
    column->addWidget(m_demo);
    auto* language = new LanguageLink;
    column->addWidget(language, 0, Qt::AlignHCenter);
    connect(language, &LanguageLink::wanted, this, &LoginPage::languageWanted);
    column->addStretch(3);
    auto* middle = new QWidget;
    middle->setFixedWidth(kWidth);
    middle->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();

    connect(m_enter, &QPushButton::clicked, this, &LoginPage::enter);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LoginPage::enter);
    connect(m_user, &QComboBox::currentTextChanged, m_notice, &Notice::clear);
}

void LoginPage::prepare(const QString& lockedBy)
{
    m_card->setHeading(lockedBy.isEmpty() ? tr("Log in") : tr("Locked"));
    auto* sentence = static_cast<QLabel*>(m_sentence);
    sentence->setText(lockedBy.isEmpty()
            ? QString()
            : tr("%1 was working here. What was being written is kept. Anybody may log in with a passphrase of their "
                 "own.")
                  .arg(lockedBy));
    sentence->setVisible(!lockedBy.isEmpty());
    m_passphrase->clear();
    m_notice->clear();
    fillUsers(lockedBy.isEmpty() ? Preferences::lastUser() : lockedBy);
    fillDemo();
    m_passphrase->setFocus();
}

void LoginPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_passphrase->setFocus();
}

void LoginPage::fillUsers(const QString& chosen)
{
    m_user->clear();
    const auto names = m_door.userNames();
    if (!names) {
        m_notice->say(names.error());
        m_enter->setEnabled(false);
        return;
    }
    m_enter->setEnabled(true);
    m_user->addItems(*names);
    m_user->setCurrentIndex(std::max(0, m_user->findText(chosen)));
}

void LoginPage::fillDemo()
{
    const auto users = m_door.demoUsers();
    m_demo->setVisible(!users.empty());
    if (users.empty() || m_demo->layout())
        return;
    auto* card = new Card(tr("Demo station: all people are made up"));
    card->body()->addWidget(makeSentence(tr("Choose a role to look around as:"), "muted"));
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int number = 0;
    for (const DemoUser& user : users) {
        auto* button = makeButton(user.role);
        button->setObjectName(QStringLiteral("demo-") + user.name);
        button->setToolTip(tr("User %1, passphrase: %2").arg(user.name, user.passphrase));
        connect(button, &QPushButton::clicked, this, [this, user] {
            m_user->setCurrentText(user.name);
            m_passphrase->setText(user.passphrase);
            enter();
        });
        grid->addWidget(button, number / 2, number % 2);
        ++number;
    }
    card->body()->addLayout(grid);
    auto* layout = new QVBoxLayout(m_demo);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void LoginPage::enter()
{
    if (m_task->isRunning() || !m_enter->isEnabled())
        return;
    const QString user = m_user->currentText();
    const QString passphrase = m_passphrase->text();
    if (passphrase.isEmpty()) {
        m_notice->say(Notice::Kind::Warning, tr("Type the passphrase of %1.").arg(user));
        m_passphrase->setFocus();
        return;
    }
    m_notice->clear();
    setEnabled(false);
    m_task->start<std::monostate>(
        tr("Opening..."),
        [&door = m_door, user, passphrase](TaskProgress&) -> Result<std::monostate> {
            TRY(door.prove(user, passphrase));
            return std::monostate();
        },
        [this, user](const Result<std::monostate>& proven) {
            setEnabled(true);
            const auto entered = proven ? m_door.enter(user) : Result<void>(tl::unexpected(proven.error()));
            m_passphrase->clear();
            if (!entered) {
                const bool isWrong = entered.error().kind == ErrorKind::Passphrase;
                m_notice->say(Notice::Kind::Error,
                    isWrong ? tr("%1 Look at Caps Lock and at the Vietnamese input, and type it again.")
                                  .arg(entered.error().message)
                            : entered.error().message);
                m_passphrase->setFocus();
                return;
            }
            Preferences::setLastUser(user);
            Q_EMIT this->entered(user);
        });
}

} // namespace tramyte::ui
