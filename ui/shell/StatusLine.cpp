// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/backup/BackupService.h"
#include "core/security/Session.h"
#include "core/settings/Installation.h"
#include "core/sync/ExchangeService.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr int kRefreshMs = 60'000;
constexpr int kSentenceMs = 12'000;

/// Words of the line; what somebody should look at also by an icon and a colour.
void tell(QPushButton& button, const QString& words, bool isWorrying)
{
    button.setText(words);
    button.setAccessibleName(words);
    button.setIcon(isWorrying ? icon(QStringLiteral("dialog-warning-symbolic")) : QIcon());
    setKind(button, isWorrying ? "worry" : "link");
}

} // namespace

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_saved(makeLabel({}, "hint")), m_export(makeLinkButton({})),
      m_backup(makeLinkButton({})), m_sentence(makeLabel({}, "hint")), m_timer(new QTimer(this)),
      m_fade(new QTimer(this))
{
    setProperty("kind", "status");
    setFixedHeight(28);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(24);
    if (desk.installation.demo)
        layout->addWidget(makeLabel(tr("DEMO DATA: all people are made up"), "warning"));
    layout->addWidget(m_saved);
    layout->addWidget(m_export);
    layout->addWidget(m_backup);
    layout->addStretch();
    layout->addWidget(m_sentence);
    m_export->setObjectName(QStringLiteral("lastExportButton"));
    m_backup->setObjectName(QStringLiteral("lastBackupButton"));
    const std::pair<QPushButton*, QString> ways[]
        = {{m_export, QStringLiteral("send")}, {m_backup, QStringLiteral("backups")}};
    const bool mayGo
        = desk.session.may(security::Permission::MakeBundles) || desk.session.may(security::Permission::MakeBackups);
    for (const auto& [button, part] : ways) {
        button->setFocusPolicy(Qt::NoFocus); // told to everybody; the keyboard goes by the section
        button->setAttribute(Qt::WA_TransparentForMouseEvents, !mayGo);
        connect(button, &QPushButton::clicked, this, [this, part = part] {
            Q_EMIT wanted({QStringLiteral("exchange"), 0, part});
        });
    }
    m_timer->setInterval(kRefreshMs);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    m_timer->start();
    m_fade->setSingleShot(true);
    m_fade->setInterval(kSentenceMs);
    connect(m_fade, &QTimer::timeout, m_sentence, &QLabel::clear);
    m_subscription = desk.changes.subscribe([this](Topic topic, const std::vector<qint64>&) {
        m_savedAt = m_desk.clock.now();
        if (topic == Topic::Exports || topic == Topic::Settings)
            refresh();
        else
            showSaved();
    });
    refresh();
}

StatusLine::~StatusLine()
{
    m_desk.changes.unsubscribe(m_subscription);
}

void StatusLine::say(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_fade->start();
}

void StatusLine::refresh()
{
    showSaved();
    showExport();
    showBackup();
}

void StatusLine::showSaved()
{
    m_saved->setText(m_savedAt ? tr("Saved %1").arg(shownTime(*m_savedAt)) : QString());
    m_saved->setVisible(m_savedAt.has_value());
}

void StatusLine::showExport()
{
    const auto last = m_desk.exchange.lastExport(m_desk.session);
    m_export->setVisible(last.has_value());
    if (!last)
        return;
    tell(*m_export, last->at ? tr("Sent up: %1").arg(shownAgo(*last->at, m_desk.clock.now())) : tr("Sent up: never"),
        last->remind);
}

void StatusLine::showBackup()
{
    const auto state = m_desk.backups.state(m_desk.session);
    m_backup->setVisible(state.has_value());
    if (!state)
        return;
    const bool isWorrying = state->due || state->proofDue || state->proofFailed;
    if (!state->madeAt)
        return tell(*m_backup, tr("Backup: never"), isWorrying);
    const QString ago = shownAgo(*state->madeAt, m_desk.clock.now());
    const bool isProven = state->provenAt && state->provenAt->ms >= state->madeAt->ms;
    tell(*m_backup,
        state->proofFailed    ? tr("Backup: %1, does not restore").arg(ago)
            : isProven        ? tr("Backup: %1, proven").arg(ago)
            : state->provenAt ? tr("Backup: %1, an earlier one proven").arg(ago)
                              : tr("Backup: %1, not proven yet").arg(ago),
        isWorrying);
}

} // namespace tramyte::ui
