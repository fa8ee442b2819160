// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/LineTexts.h"

#include <QString>
#include <QStyledItemDelegate>
#include <vector>

namespace tramyte::ui {

/// A stretch of a shown text.
struct Mark {
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const Mark&) const = default;
};

/// Where the words that were typed stand in a shown text: beginnings of words, accents or not, and of numbers also the
/// last digits (four or more).
std::vector<Mark> marksIn(const QString& text, const QString& typed);
/// Underlines in a line of text, drawn from the left edge of `line`, what was typed of it.
void underlineMarks(
    QPainter& painter, const QRect& line, const QFontMetrics& metrics, const QString& text, const QString& typed);

/// Paints the cells of a table that is made anew with every key, and marks in them what was typed to find its rows.
class MarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTyped(const QString& typed) { m_typed = typed; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_typed;
    mutable LineTexts m_lines;
};

} // namespace tramyte::ui
