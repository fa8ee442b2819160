// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/BackupPlanCard.h"

#include "core/backup/BackupService.h"
#include "core/catalog/SettingService.h"
#include "core/security/Session.h"
#include "ui/common/Prompt.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace tramyte::ui {

BackupPlanCard::BackupPlanCard(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_save(makeButton(tr("Save the p&lan")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("By itself"));
    layout->addWidget(card);
    card->body()->addWidget(makeSentence(
        tr("While somebody works, the program makes backups by this plan and restores one now and then to prove it. "
           "Old ones go: the newest of each day and of each month stay as long as told here."),
        "muted"));

    auto* folder = makeLineEdit(QStringLiteral("backupFolderEdit"));
    auto* folderField = new Field(tr("Fol&der"), folder);
    m_fields.add(QStringLiteral("backup.folder"), folderField);
    m_lines.push_back({"backup.folder", folder, {}});
    auto* choose = makeButton(tr("Choose..."));
    choose->setObjectName(QStringLiteral("chooseBackupFolderButton"));
    auto* top = new QHBoxLayout;
    top->addWidget(folderField, 1, Qt::AlignTop);
    top->addWidget(new Field(QStringLiteral(" "), choose), 0, Qt::AlignTop);
    card->body()->addLayout(top);
    connect(choose, &QPushButton::clicked, this, [this, folder] {
        const QString chosen = Prompt::folder(this, tr("Folder for backups"), folder->text());
        if (!chosen.isEmpty())
            folder->setText(chosen);
    });

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    addNumber(row, "backup.everyDays", tr("&Every ... days"));
    addNumber(row, "backup.proveDays", tr("P&rove every ... days"));
    addNumber(row, "backup.keepDays", tr("Keep days"));
    addNumber(row, "backup.keepMonths", tr("Keep months"));
    row->addStretch();
    card->body()->addLayout(row);
    card->body()->addStretch();
    m_save->setObjectName(QStringLiteral("savePlanButton"));
    auto* bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_save);
    card->body()->addLayout(bottom);
    connect(m_save, &QPushButton::clicked, this, &BackupPlanCard::save);

    const bool mayChange = desk.session.may(security::Permission::EditSettings);
    m_save->setVisible(mayChange);
    choose->setVisible(mayChange);
    for (const Line& line : m_lines)
        line.edit->setReadOnly(!mayChange);
}

QLineEdit* BackupPlanCard::addNumber(QHBoxLayout* row, const char* setting, const QString& label)
{
    auto* edit = makeLineEdit(QString::fromLatin1(setting) + QStringLiteral("Edit"));
    edit->setAlignment(Qt::AlignRight);
    auto* field = new Field(label, edit);
    m_fields.add(QString::fromLatin1(setting), field);
    m_lines.push_back({setting, edit, {}});
    row->addWidget(field, 1, Qt::AlignTop);
    return edit;
}

void BackupPlanCard::reload()
{
    const auto plan = m_desk.backups.plan(m_desk.session);
    if (!plan)
        return; // the page has said why
    const QString values[] = {plan->folder, QString::number(plan->everyDays), QString::number(plan->proveDays),
        QString::number(plan->keepDays), QString::number(plan->keepMonths)};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        if (line.edit->text() == line.shown)
            line.edit->setText(values[i]);
        line.shown = values[i];
    }
}

void BackupPlanCard::save()
{
    m_fields.clearErrors();
    bool isSaved = true;
    for (Line& line : m_lines) {
        const QString typed = line.edit->text().trimmed();
        if (typed == line.shown)
            continue;
        const auto done
            = m_desk.settings.set(m_desk.session, QString::fromLatin1(line.setting), m_desk.clock.today(), typed);
        if (done) {
            line.shown = typed;
        } else {
            m_fields.setError(QString::fromLatin1(line.setting), done.error().message);
            isSaved = false;
        }
    }
    if (!isSaved) {
        m_fields.focusFirstError();
        return;
    }
    Q_EMIT saved();
}

} // namespace tramyte::ui
