// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/BackupsPanel.h"

#include "ui/common/Notice.h"
#include "ui/common/TableBox.h"
#include "ui/common/Task.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/exchange/BackupPlanCard.h"
#include "ui/exchange/BackupWords.h"
#include "ui/exchange/ReceiverWords.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace tramyte::ui {

namespace {

using Row = backup::MadeBackup;

std::vector<RowColumn<Row>> columns()
{
    const auto tr = [](const char* text) { return BackupsPanel::tr(text); };
    std::vector<RowColumn<Row>> list(4);
    list[0] = {tr("When"), [](const Row& row) { return shownMoment(row.madeAt); },
        [](const Row& row) { return row.madeAt.ms; }};
    list[1] = {tr("Proof"), [](const Row& row) { return proofWords(row); }};
    list[1].shade = [](const Row& row) -> std::optional<Colour> { return proofColour(row); };
    list[1].picture = [](const Row& row) { return icon(proofIcon(row)); };
    list[2] = {
        tr("Size"), [](const Row& row) { return shownSize(row.size); }, [](const Row& row) { return row.size; }, true};
    list[3] = {tr("File"), [](const Row& row) { return row.path; }};
    return list;
}

QString stageWords(backup::ProofStage stage)
{
    switch (stage) {
    case backup::ProofStage::Reading: return BackupsPanel::tr("Reading every byte");
    case backup::ProofStage::Unpacking: return BackupsPanel::tr("Restoring into a scratch place");
    case backup::ProofStage::Checking: return BackupsPanel::tr("Checking every page");
    case backup::ProofStage::Following: return BackupsPanel::tr("Following the journal");
    }
    Q_UNREACHABLE();
}

} // namespace

BackupsPanel::BackupsPanel(Desk& desk, DriveLook look, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(makeSentence({}, "sentence")),
      m_make(makePrimaryButton(tr("Back up now"), Qt::Key_F8)), m_prove(makeButton(tr("&Prove that it restores"))),
      m_plan(new BackupPlanCard(desk)), m_notice(new Notice), m_task(new Task),
      m_model(new RowsModel<Row>(columns(), this)), m_table(new TableBox(QStringLiteral("madeBackups")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(makeNow(std::move(look)), 1);
    upper->addWidget(m_plan, 1);
    layout->addLayout(upper);
    layout->addWidget(m_notice);
    layout->addWidget(m_task);
    layout->addWidget(makeList(), 1);
    connect(m_plan, &BackupPlanCard::saved, this, [this] {
        reload();
        m_notice->say(Notice::Kind::Good, tr("The plan was saved."));
    });
    if (const auto plan = desk.backups.plan(desk.session))
        m_place->setFolder(plan->folder);
}

QWidget* BackupsPanel::makeNow(DriveLook look)
{
    auto* card = new Card(tr("Back up now"));
    m_make->setObjectName(QStringLiteral("backUpButton"));
    m_state->setObjectName(QStringLiteral("backupStateLabel"));
    m_place = new PlacePicker(QStringLiteral("backupPlace"), std::move(look));
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_place);
    m_place->addAction(m_make);
    card->body()->addStretch();
    connect(m_make, &QPushButton::clicked, this, &BackupsPanel::backUp);
    return card;
}

QWidget* BackupsPanel::makeList()
{
    auto* card = new Card(tr("Backups made"));
    m_prove->setObjectName(QStringLiteral("proveButton"));
    m_prove->setEnabled(false);
    card->head()->addWidget(m_prove);
    card->body()->addWidget(m_table, 1);
    m_table->setModel(m_model, 0);
    m_table->setEmptyText(tr("No backup was made yet."));
    connect(m_table, &TableBox::opened, this, &BackupsPanel::prove);
    connect(m_table, &TableBox::said, this, &BackupsPanel::said);
    connect(m_table, &TableBox::currentChanged, this,
        [this](int row) { m_prove->setEnabled(row >= 0 && row < m_model->rowCount() && m_model->rowAt(row).exists); });
    connect(m_prove, &QPushButton::clicked, this, [this] { prove(m_table->currentRow()); });
    return card;
}

void BackupsPanel::reload()
{
    auto made = m_desk.backups.made(m_desk.session);
    if (!made)
        return m_notice->say(made.error());
    m_model->reset(std::move(*made));
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_plan->reload();
    showState();
}

void BackupsPanel::showState()
{
    const auto state = m_desk.backups.state(m_desk.session);
    m_state->setText(state ? stateWords(*state, m_desk.clock.now()) : state.error().message);
    setKind(*m_state, state && isWorrying(*state) ? "warning" : "muted");
}

void BackupsPanel::backUp()
{
    if (m_task->isRunning())
        return;
    m_place->refresh();
    const QString folder = m_place->folder();
    if (folder.isEmpty())
        return m_notice->say(Notice::Kind::Warning, tr("Plug in a stick or choose a folder first."));
    m_notice->clear();
    m_make->setEnabled(false);
    m_task->start<backup::WrittenBackup>(
        m_desk, tr("Copying every page"),
        [folder](Desk& own, TaskProgress& progress) -> Result<backup::WrittenBackup> {
            TRY(sync::checkWritable(folder));
            return own.backupWork.make(folder, [&](int done, int all) { return progress.report(done, all); });
        },
        [this, drive = m_place->drive()](const Result<backup::WrittenBackup>& made) { take(drive, made); });
}

void BackupsPanel::take(const std::optional<sync::Drive>& drive, const Result<backup::WrittenBackup>& made)
{
    m_make->setEnabled(true);
    reload();
    if (!made)
        return m_notice->say(made.error());
    const QString words = tr("Backed up, read back and compared: %1, %2.").arg(made->path, shownSize(made->size));
    m_notice->say(Notice::Kind::Good,
        drive && drive->removable ? words + u' ' + tr("You may remove the stick %1.").arg(drive->name) : words);
    m_notice->offer(tr("Prove that it restores"), [this, path = made->path] {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (QFileInfo(m_model->rowAt(row).path) == QFileInfo(path))
                return prove(row);
    });
    m_notice->offer(tr("Open folder"),
        [path = made->path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    Q_EMIT said(tr("A backup was made."));
}

void BackupsPanel::prove(int row)
{
    if (m_task->isRunning() || row < 0 || row >= m_model->rowCount())
        return;
    const QString path = m_model->rowAt(row).path;
    m_notice->clear();
    m_prove->setEnabled(false);
    m_make->setEnabled(false);
    m_task->start<backup::BackupReport>(
        m_desk, tr("Putting the backup to the proof"),
        [path](Desk& own, TaskProgress& progress) {
            return own.backupWork.prove(path, [&](backup::ProofStage stage, qint64 done, qint64 all) {
                progress.setStage(stageWords(stage));
                return progress.report(done, all);
            });
        },
        [this, path](const Result<backup::BackupReport>& proven) { takeProof(path, proven); });
}

void BackupsPanel::takeProof(const QString& path, const Result<backup::BackupReport>& proven)
{
    m_make->setEnabled(true);
    m_prove->setEnabled(true);
    reload();
    if (!proven)
        return m_notice->say(proven.error());
    m_notice->say(Notice::Kind::Good,
        tr("%1 was restored into a scratch place and everything in it holds. The scratch place is gone again.")
            .arg(QFileInfo(path).fileName()));
}

} // namespace tramyte::ui
