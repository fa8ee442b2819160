// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableBox.h"

#include "core/base/SafeFile.h"
#include "core/sheet/CsvWriter.h"
#include "core/text/Fold.h"
#include "ui/common/Prompt.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <algorithm>

namespace tramyte::ui {

namespace {

/// Keeps rows that have every typed word somewhere, accents or not.
class FilterProxy final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& typed)
    {
        m_words = text::fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        if (m_words.isEmpty())
            return true;
        QString all;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            all += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char(' ');
        const QString folded = text::fold(all);
        return std::ranges::all_of(m_words, [&](const QString& word) { return folded.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

TableBox::TableBox(const QString& name, QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit), m_view(new QTableView), m_empty(makeSentence({}, "muted", m_view)),
      m_proxy(new FilterProxy(this))
{
    setObjectName(name);
    m_view->setObjectName(name + QStringLiteral("Table"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    connect(m_filter, &QLineEdit::textChanged, this,
        [this](const QString& typed) { static_cast<FilterProxy*>(m_proxy)->setWords(typed); });

    m_proxy->setSortRole(Qt::UserRole);
    m_proxy->setSortLocaleAware(true);
    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultSectionSize(84);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();

    connect(m_view, &QTableView::customContextMenuRequested, this, &TableBox::showMenu);
    connect(m_view, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT opened(m_proxy->mapToSource(index).row()); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // by hand, not by a layout that a click elsewhere sets off
        if (m_hasWidths && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)
            && m_view->horizontalHeader()->underMouse())
            keepWidths();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { Q_EMIT currentChanged(currentRow()); });
}

void TableBox::setModel(QAbstractItemModel* model, int keyColumn)
{
    m_keyColumn = keyColumn;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this, model] {
        const int row = currentRow();
        if (model->rowCount() > 0) // a list that was emptied for a while finds its row again
            m_key = row < 0 ? QVariant() : model->index(row, m_keyColumn).data(Qt::UserRole);
        m_scroll = m_view->verticalScrollBar()->value();
    });
    m_proxy->setSourceModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this, model] {
        showEmptyText();
        takeWidths();
        if (!m_key.isValid())
            return;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, m_keyColumn).data(Qt::UserRole) == m_key) {
                selectRow(row);
                break;
            }
        m_view->verticalScrollBar()->setValue(m_scroll);
    });
    showEmptyText();
    takeWidths();
}

int TableBox::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_proxy->mapToSource(index).row() : -1;
}

void TableBox::selectRow(int row)
{
    const QModelIndex index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, 0));
    if (index.isValid())
        m_view->selectRow(index.row());
}

void TableBox::setEmptyText(const QString& text)
{
    m_empty->setText(text);
    showEmptyText();
}

void TableBox::setFilterVisible(bool visible)
{
    m_filter->setVisible(visible);
}

void TableBox::setStretchedColumn(int column)
{
    m_stretched = column;
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableBox::setSamples(const QStringList& samples)
{
    constexpr int kAroundText = 24;
    QFont font = m_view->font();
    font.setPixelSize(13);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    for (int column = 0;
         !m_hasWidths && column < std::min<int>(static_cast<int>(samples.size()), m_proxy->columnCount()); ++column) {
        const QString head = m_proxy->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(metrics.horizontalAdvance(samples[column]), metrics.horizontalAdvance(head));
        m_view->setColumnWidth(column, width + kAroundText);
    }
    m_hasWidths = true;
}

void TableBox::fitColumns()
{
    constexpr int kWidest = 200;
    constexpr int kTwoLines = 42;
    m_hasWidths = true;
    int sum = 0;
    bool hasTwoLines = false;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const QFontMetrics metrics(m_view->horizontalHeader()->font());
        int width = metrics.size(0, m_proxy->headerData(column, Qt::Horizontal).toString()).width() + 24;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            width = std::max(
                width, m_view->fontMetrics().horizontalAdvance(m_proxy->index(row, column).data().toString()) + 24);
        m_view->setColumnWidth(column, std::min(width, kWidest));
        sum += std::min(width, kWidest);
        hasTwoLines = hasTwoLines || m_proxy->headerData(column, Qt::Horizontal).toString().contains(QLatin1Char('\n'));
    }
    m_view->horizontalHeader()->setMinimumHeight(hasTwoLines ? kTwoLines : 0);
    // room that is left goes to the names, not before the last figure
    constexpr int kBar = 12; // a scroll bar may come
    if (const int left = m_view->width() - kBar - sum; left > 0)
        m_view->setColumnWidth(0, m_view->columnWidth(0) + left);
}

QString TableBox::asText(bool onlySelected) const
{
    QStringList lines;
    const auto lineOf = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            cells << QString(cell(column))
                         .replace(QLatin1Char('\t'), QLatin1Char(' '))
                         .replace(QLatin1Char('\n'), QLatin1Char(' '));
        lines << cells.join(QLatin1Char('\t'));
    };
    lineOf([&](int column) { return m_proxy->headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (!onlySelected || m_view->selectionModel()->isRowSelected(row, {}))
            lineOf([&](int column) { return m_proxy->index(row, column).data().toString(); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Memory TableBox::memory() const
{
    const QHeaderView* head = m_view->horizontalHeader();
    const int row = currentRow();
    return {{QStringLiteral("filter"), m_filter->text()}, {QStringLiteral("sort"), head->sortIndicatorSection()},
        {QStringLiteral("order"), static_cast<int>(head->sortIndicatorOrder())}, {QStringLiteral("row"), row},
        {QStringLiteral("key"),
            row < 0 ? QVariant() : m_proxy->sourceModel()->index(row, m_keyColumn).data(Qt::UserRole)}};
}

void TableBox::recall(const Memory& memory)
{
    m_filter->setText(memory.value(QStringLiteral("filter")).toString());
    if (m_view->isSortingEnabled())
        m_view->horizontalHeader()->setSortIndicator(memory.value(QStringLiteral("sort"), -1).toInt(),
            static_cast<Qt::SortOrder>(memory.value(QStringLiteral("order")).toInt()));
    m_key = memory.value(QStringLiteral("key"));
    const QAbstractItemModel* model = m_proxy->sourceModel();
    if (!model || !m_key.isValid())
        return;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, m_keyColumn).data(Qt::UserRole) == m_key)
            return selectRow(row);
    if (const int row = memory.value(QStringLiteral("row")).toInt(); row < model->rowCount())
        selectRow(row); // the key was words of the other language
}

bool TableBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize) {
        showEmptyText();
    } else if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && currentRow() >= 0) {
            Q_EMIT opened(currentRow());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            QGuiApplication::clipboard()->setText(asText(true));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TableBox::showEmptyText()
{
    m_empty->setVisible(
        m_proxy->sourceModel() && m_proxy->sourceModel()->rowCount() == 0 && !m_empty->text().isEmpty());
    const int top = m_view->horizontalHeader()->height();
    const int height = std::max(40, std::min(120, m_view->height() - top));
    m_empty->setGeometry(16, top, std::max(0, m_view->width() - 32), height);
}

void TableBox::showMenu(const QPoint& place)
{
    QMenu menu(this);
    menu.addAction(tr("Copy the chosen rows"), this, [this] { QGuiApplication::clipboard()->setText(asText(true)); });
    menu.addAction(tr("Copy the whole list"), this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    menu.addAction(tr("Save as a spreadsheet..."), this, &TableBox::saveAs);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void TableBox::saveAs()
{
    QString path = Prompt::saveFile(
        this, tr("Save as a spreadsheet"), objectName() + QStringLiteral(".csv"), tr("Comma-separated table (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        path += QStringLiteral(".csv");
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF"); // spreadsheet programs take it for UTF-8 by this mark
    const QString text = asText().chopped(1);
    for (const QString& line : text.split(QLatin1Char('\n')))
        bytes += sheet::csvLine(line.split(QLatin1Char('\t'))).toUtf8() + "\r\n";
    const auto saved = writeSafely(path, bytes);
    Q_EMIT said(saved ? tr("The list was saved as %1.").arg(path) : saved.error().message);
}

void TableBox::keepWidths()
{
    QSettings settings;
    QStringList widths;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (m_view->isColumnHidden(column))
            return; // a page hides it for a while: its width of then is none to remember
        widths << QString::number(m_view->columnWidth(column));
    }
    settings.setValue(QStringLiteral("widths/") + objectName(), widths.join(QLatin1Char(' ')));
}

void TableBox::takeWidths()
{
    if (m_hasWidths || !m_proxy->sourceModel() || m_proxy->columnCount() == 0)
        return;
    const QStringList kept
        = QSettings().value(QStringLiteral("widths/") + objectName()).toString().split(QLatin1Char(' '));
    if (kept.size() == m_proxy->columnCount()) {
        for (int column = 0; column < kept.size(); ++column)
            m_view->setColumnWidth(column, std::max(24, kept[column].toInt()));
        m_hasWidths = true;
    } else if (m_proxy->rowCount() > 0) {
        m_view->resizeColumnsToContents();
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + 6, 320));
        m_hasWidths = true;
    } else { // nothing to measure yet: the heads at least are whole
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            m_view->setColumnWidth(
                column, std::max(m_view->columnWidth(column), m_view->horizontalHeader()->sectionSizeHint(column) + 6));
    }
}

} // namespace tramyte::ui
