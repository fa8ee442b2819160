// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Memory.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace tramyte::ui {

/// A list as every page shows it: sorted by its heads, with a filter line, widths remembered on this PC under
/// `objectName`, copied as text (Ctrl+C), saved as a spreadsheet, opened by Enter or double click. Its place and the
/// chosen row stay when the model is reset; the row is known again by column `keyColumn`'s UserRole.
class TableBox final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit TableBox(const QString& name, QWidget* parent = nullptr);

    /// `model` lives at least as long. Raw values for sorting lie in UserRole.
    void setModel(QAbstractItemModel* model, int keyColumn = 0);
    QTableView* view() const { return m_view; }
    /// Row of the model that is chosen; -1 when none is.
    int currentRow() const;
    void selectRow(int row);
    /// What belongs here and how to begin, shown while the model is empty.
    void setEmptyText(const QString& text);
    void setFilterVisible(bool visible);
    /// The filter line, for a place of its own beside a heading.
    QLineEdit* filterEdit() const { return m_filter; }
    /// A text as long as one meets for each column: so wide are they made, whatever comes first.
    void setSamples(const QStringList& samples);
    /// As wide as heads and cells of now need it: for lists whose columns change.
    void fitColumns();
    /// The column that takes what room is left; the last when not told.
    void setStretchedColumn(int column);
    /// The whole list as tab-separated text, heads included; only the chosen rows when `onlySelected`.
    QString asText(bool onlySelected = false) const;
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void opened(int row); ///< row of the model
    void currentChanged(int row);
    void said(const QString& sentence); ///< what came of saving the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showEmptyText();
    void showMenu(const QPoint& place);
    void saveAs();
    void keepWidths();
    void takeWidths();

    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_empty;
    QSortFilterProxyModel* m_proxy;
    int m_keyColumn = 0;
    QVariant m_key;
    int m_scroll = 0;
    bool m_hasWidths = false;
    int m_stretched = -1;
};

} // namespace tramyte::ui
