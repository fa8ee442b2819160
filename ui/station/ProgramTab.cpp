// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/station/ProgramTab.h"

#include "core/security/UserService.h"
#include "core/settings/Installation.h"
#include "ui/common/Field.h"
#include "ui/common/Notice.h"
#include "ui/common/Preferences.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QTextBrowser>

namespace tramyte::ui {

ProgramTab::ProgramTab(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_old(makeLineEdit(QStringLiteral("oldPassphraseEdit"))),
      m_new(makeLineEdit(QStringLiteral("newPassphraseEdit"))), m_again(makeLineEdit(QStringLiteral("againEdit"))),
      m_oldField(nullptr), m_newField(nullptr), m_againField(nullptr), m_notice(new Notice)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makePassphrase());
    left->addWidget(makeScreen());
    left->addStretch();
    layout->addLayout(left);
    layout->addWidget(makeAbout(), 1);
}

QWidget* ProgramTab::makePassphrase()
{
    auto* card = new Card(tr("Your passphrase"));
    card->setFixedWidth(420);
    for (QLineEdit* edit : {m_old, m_new, m_again})
        edit->setEchoMode(QLineEdit::Password);
    m_oldField = new Field(tr("Passphrase &now"), m_old);
    m_newField = new Field(tr("New pass&phrase"), m_new);
    m_newField->setHint(tr("At least 14 characters; four words are easy to remember."));
    m_againField = new Field(tr("New passphrase &again"), m_again);
    auto* change = makePrimaryButton(tr("Change"), Qt::Key_F8);
    change->setObjectName(QStringLiteral("changePassphraseButton"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_oldField, m_newField, m_againField, m_notice})
        card->body()->addWidget(widget);
    card->body()->addWidget(change, 0, Qt::AlignRight);
    connect(change, &QPushButton::clicked, this, &ProgramTab::changePassphrase);
    return card;
}

QWidget* ProgramTab::makeScreen()
{
    auto* card = new Card(tr("This computer"));
    card->setFixedWidth(420);
    auto* minutes = new QSpinBox;
    minutes->setObjectName(QStringLiteral("lockMinutesSpinBox"));
    minutes->setRange(1, 60);
    minutes->setValue(Preferences::lockMinutes());
    connect(minutes, &QSpinBox::valueChanged, this, [](int value) { Preferences::setLockMinutes(value); });
    card->body()->addWidget(new Field(tr("&Lock the screen after so many minutes without a key"), minutes));
    return card;
}

QWidget* ProgramTab::makeAbout()
{
    auto* card = new Card(tr("tramyte %1").arg(QStringLiteral(TRAMYTE_VERSION)));
    card->body()->addWidget(makeSentence(
        tr("Station %1, computer number %2.").arg(m_desk.installation.station).arg(m_desk.installation.device),
        "muted"));
    auto* changes = new QTextBrowser;
    changes->setAccessibleName(tr("What changed in the program"));
    QFile file(QStringLiteral(":/changelog.md"));
    if (file.open(QIODevice::ReadOnly))
        changes->setMarkdown(QString::fromUtf8(file.readAll()));
    card->body()->addWidget(changes, 1);
    return card;
}

void ProgramTab::changePassphrase()
{
    for (Field* field : {m_oldField, m_newField, m_againField})
        field->setError({});
    m_notice->clear();
    if (m_new->text() != m_again->text()) {
        m_againField->setError(tr("This is not the same passphrase. Type it again."));
        return m_again->setFocus();
    }
    const auto changed = m_desk.users.changeOwnPassphrase(m_desk.session, m_old->text(), m_new->text());
    if (!changed) {
        (changed.error().kind == ErrorKind::Passphrase ? m_oldField : m_newField)->setError(changed.error().message);
        return;
    }
    for (QLineEdit* edit : {m_old, m_new, m_again})
        edit->clear();
    m_notice->say(Notice::Kind::Good, tr("Your passphrase was changed. Use it from the next log-in on."));
}

} // namespace tramyte::ui
