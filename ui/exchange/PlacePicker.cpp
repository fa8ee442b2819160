// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/PlacePicker.h"

#include "ui/common/Prompt.h"
#include "ui/common/Widgets.h"
#include "ui/exchange/ReceiverWords.h"

#include <QBoxLayout>
#include <QDir>
#include <QListWidget>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kLookEveryMs = 2000;
constexpr int kListHeight = 104;
constexpr int kFolderRole = Qt::UserRole;
const QString kOwnFolder = QStringLiteral("tramyte");

QString wordsOf(const sync::Drive& drive)
{
    return drive.writable ? PlacePicker::tr("%1 · %2 free").arg(drive.name, shownSize(drive.free))
                          : PlacePicker::tr("%1 · cannot be written to").arg(drive.name);
}

/// Drives as far as a person sees a difference; the free space moves all the time.
bool sameDrive(const sync::Drive& one, const sync::Drive& other)
{
    return one.root == other.root && wordsOf(one) == wordsOf(other);
}

} // namespace

PlacePicker::PlacePicker(const QString& name, DriveLook look, QWidget* parent)
    : QWidget(parent), m_look(std::move(look)), m_stack(new QStackedWidget), m_list(new QListWidget),
      m_hint(makeSentence(tr("Plug in a stick, or choose a folder."), "muted")),
      m_other(makeButton(tr("A &folder..."))), m_timer(new QTimer(this))
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(tr("Where to"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_other->setObjectName(name + QStringLiteral("FolderButton"));
    m_hint->setAlignment(Qt::AlignTop);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_list);
    m_stack->setFixedHeight(kListHeight);
    layout->addWidget(m_stack);
    auto* row = new QHBoxLayout;
    row->addWidget(m_other);
    row->addStretch();
    layout->addLayout(row);
    m_row = row;
    m_timer->setInterval(kLookEveryMs);
    connect(m_timer, &QTimer::timeout, this, &PlacePicker::refresh);
    connect(m_other, &QPushButton::clicked, this, &PlacePicker::chooseFolder);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { Q_EMIT changed(); });
    refresh();
}

void PlacePicker::addAction(QPushButton* button)
{
    m_row->addWidget(button);
}

void PlacePicker::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer->start();
}

void PlacePicker::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

void PlacePicker::refresh()
{
    auto seen = m_look();
    if (std::ranges::equal(seen, m_drives, sameDrive) && m_list->count() > 0)
        return;
    // a stick that has just been plugged in is what one wants, unless something is chosen
    QString chosen = folder();
    if (chosen.isEmpty())
        for (const sync::Drive& drive : seen)
            if (drive.removable && drive.writable && chosen.isEmpty())
                chosen = QDir(drive.root).filePath(kOwnFolder);
    m_drives = std::move(seen);
    fill(chosen);
}

void PlacePicker::fill(const QString& chosen)
{
    const QString before = folder();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const sync::Drive& drive : m_drives) {
            auto* item = new QListWidgetItem(icon(drive.removable ? QStringLiteral("drive-removable-media-symbolic")
                                                                  : QStringLiteral("drive-harddisk-symbolic")),
                wordsOf(drive), m_list);
            item->setData(kFolderRole, QDir(drive.root).filePath(kOwnFolder));
            item->setToolTip(drive.root);
            if (!drive.writable)
                item->setFlags(Qt::NoItemFlags);
        }
        if (!m_folder.isEmpty()) {
            auto* item = new QListWidgetItem(icon(QStringLiteral("folder-open-symbolic")), m_folder, m_list);
            item->setData(kFolderRole, m_folder);
            item->setToolTip(m_folder);
        }
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(kFolderRole).toString() == chosen)
                m_list->setCurrentRow(row);
    }
    m_stack->setCurrentWidget(m_list->count() == 0 ? static_cast<QWidget*>(m_hint) : m_list);
    if (folder() != before)
        Q_EMIT changed();
}

QString PlacePicker::folder() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(kFolderRole).toString() : QString();
}

std::optional<sync::Drive> PlacePicker::drive() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_drives.size()))
        return std::nullopt;
    return m_drives[static_cast<std::size_t>(row)];
}

void PlacePicker::setFolder(const QString& folder)
{
    m_folder = folder;
    fill(folder);
}

Memory PlacePicker::memory() const
{
    return {{QStringLiteral("folder"), m_folder}, {QStringLiteral("chosen"), folder()}};
}

void PlacePicker::recall(const Memory& memory)
{
    m_folder = memory.value(QStringLiteral("folder")).toString();
    fill(memory.value(QStringLiteral("chosen")).toString());
}

void PlacePicker::chooseFolder()
{
    const QString chosen = Prompt::folder(this, tr("Where shall the files go?"), m_folder);
    if (!chosen.isEmpty())
        setFolder(chosen);
}

} // namespace tramyte::ui
