// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Memory.h"

#include "ui/common/TableBox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <functional>

namespace tramyte::ui {

namespace {

/// Parts of the toolkit's own and of popups; nobody types there.
bool isInner(const QWidget& widget)
{
    return widget.isWindow() || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QListWidget*>(&widget) || dynamic_cast<const Remembers*>(&widget);
}

/// The widgets below, each with a name that is the same in a window made anew: what has none of its own is told apart
/// by its order.
std::vector<std::pair<QString, QWidget*>> childrenOf(const QWidget& parent)
{
    std::vector<std::pair<QString, QWidget*>> found;
    std::map<QString, int> seen;
    for (QObject* child : parent.children())
        if (auto* widget = qobject_cast<QWidget*>(child)) {
            const QString name = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                                : widget->objectName();
            found.emplace_back(QStringLiteral("%1.%2").arg(name).arg(seen[name]++), widget);
        }
    return found;
}

void walk(const QWidget& parent, const QString& place, const std::function<void(QWidget&, const QString&)>& visit)
{
    for (const auto& [step, widget] : childrenOf(parent)) {
        const QString here = QStringLiteral("%1/%2").arg(place, step);
        visit(*widget, here);
        if (!isInner(*widget))
            walk(*widget, here, visit);
    }
}

QVariantList rowsOf(const QListWidget& list)
{
    QVariantList rows;
    for (int row = 0; row < list.count(); ++row)
        rows << (list.item(row)->checkState() == Qt::Checked);
    rows << list.currentRow();
    return rows;
}

void setRows(QListWidget& list, const QVariantList& rows)
{
    if (rows.size() != list.count() + 1)
        return;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->flags().testFlag(Qt::ItemIsUserCheckable))
            list.item(row)->setCheckState(rows[row].toBool() ? Qt::Checked : Qt::Unchecked);
    list.setCurrentRow(rows.last().toInt());
}

/// What one control holds; nothing for what is no control.
QVariant valueOf(const QWidget& widget)
{
    if (const auto* part = dynamic_cast<const Remembers*>(&widget))
        return part->memory();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        return tabs->currentIndex();
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return bar->currentIndex();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->isEditable() ? QVariant(box->currentText()) : QVariantList{box->currentData(), box->currentIndex()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto* list = qobject_cast<const QListWidget*>(&widget))
        return rowsOf(*list);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->isReadOnly() ? QVariant() : QVariantList{edit->text(), edit->isModified()};
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        return edit->isReadOnly() ? QVariant() : QVariant(edit->toPlainText());
    return {};
}

bool isText(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget)
        || qobject_cast<const QListWidget*>(&widget);
}

void setValue(QWidget& widget, const QVariant& value)
{
    if (auto* part = dynamic_cast<Remembers*>(&widget)) {
        part->recall(value.toMap());
    } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
        if (tabs->isTabVisible(value.toInt()))
            tabs->setCurrentIndex(value.toInt());
    } else if (auto* bar = qobject_cast<QTabBar*>(&widget)) {
        bar->setCurrentIndex(value.toInt());
    } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
        if (box->isEditable())
            return box->setCurrentText(value.toString());
        const QVariantList chosen = value.toList();
        const int at = chosen[0].isValid() ? box->findData(chosen[0]) : chosen[1].toInt();
        if (at >= 0)
            box->setCurrentIndex(at);
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setChecked(value.toBool());
    } else if (auto* list = qobject_cast<QListWidget*>(&widget)) {
        setRows(*list, value.toList());
    } else if (auto* edit = qobject_cast<QLineEdit*>(&widget)) {
        edit->setText(value.toList().first().toString());
        edit->setModified(value.toList().last().toBool());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget)) {
        text->setPlainText(value.toString());
    }
}

} // namespace

Memory controlsOf(const QWidget& root)
{
    Memory memory;
    walk(root, {}, [&](QWidget& widget, const QString& place) {
        if (const QVariant value = valueOf(widget); value.isValid())
            memory.insert(place, value);
    });
    return memory;
}

void recallControls(QWidget& root, const Memory& memory)
{
    const auto each = [&](const std::function<bool(const QWidget&)>& fits) {
        std::vector<std::pair<QPointer<QWidget>, QVariant>> found; // bringing one back may make or end others
        walk(root, {}, [&](QWidget& widget, const QString& place) {
            if (const auto it = memory.find(place); it != memory.end() && fits(widget))
                found.emplace_back(&widget, *it);
        });
        for (const auto& [widget, value] : found)
            if (widget)
                setValue(*widget, value);
    };
    const auto isPart = [](const QWidget& widget) { return dynamic_cast<const Remembers*>(&widget) != nullptr; };
    const auto isTable = [](const QWidget& widget) { return qobject_cast<const TableBox*>(&widget) != nullptr; };
    const auto isChoice = [&](const QWidget& widget) { return !isPart(widget) && !isText(widget); };
    each(isChoice); // which list is shown
    each(isTable);  // which row of it
    each([&](const QWidget& widget) { return isPart(widget) && !isTable(widget); });
    each(isChoice); // what the row has put beside
    each([&](const QWidget& widget) { return !isPart(widget) && isText(widget); });
}

QString placeOf(const QWidget& root, const QWidget* widget)
{
    QString place;
    for (const QWidget* it = widget; it != &root; it = it->parentWidget()) {
        if (!it || !it->parentWidget())
            return {};
        for (const auto& [step, child] : childrenOf(*it->parentWidget()))
            if (child == it)
                place.prepend(QLatin1Char('/') + step);
    }
    return place;
}

QWidget* widgetAt(const QWidget& root, const QString& place)
{
    const QWidget* parent = &root;
    QWidget* found = nullptr;
    for (const QString& step : place.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        const auto children = childrenOf(*parent);
        const auto at = std::ranges::find(children, step, &std::pair<QString, QWidget*>::first);
        if (at == children.end())
            return nullptr;
        parent = found = at->second;
    }
    return found;
}

} // namespace tramyte::ui
