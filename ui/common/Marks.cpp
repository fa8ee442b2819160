// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Marks.h"

#include "core/text/Fold.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr qsizetype kLeastDigits = 4;

bool isNumber(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// The text folded letter by letter, so that a place in it is a place in the text; what is no letter is a blank.
QString foldedInPlace(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const QString one = text::fold(QString(c));
        folded += one.isEmpty() ? QLatin1Char(' ') : one.front();
    }
    return folded;
}

} // namespace

std::vector<Mark> marksIn(const QString& text, const QString& typed)
{
    const QString folded = foldedInPlace(text.normalized(QString::NormalizationForm_C));
    std::vector<Mark> marks;
    if (folded.size() != text.size())
        return marks; // decomposed letters: no place is sure
    for (const QString& word : text::foldedWords(typed)) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool isBeginning = at == 0 || folded[at - 1] == u' ';
            const bool isEnd
                = (end == folded.size() || folded[end] == u' ') && isNumber(word) && word.size() >= kLeastDigits;
            if (isBeginning || isEnd)
                marks.push_back({at, word.size()});
        }
    }
    return marks;
}

void underlineMarks(
    QPainter& painter, const QRect& line, const QFontMetrics& metrics, const QString& text, const QString& typed)
{
    for (const auto& [at, length] : marksIn(text, typed)) {
        const int left = line.left() + metrics.horizontalAdvance(text.left(at));
        const int width = metrics.horizontalAdvance(text.mid(at, length));
        painter.fillRect(QRect(left, line.center().y() + metrics.height() / 2 - 1, width, 2), colour(Colour::Accent));
    }
}

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (m_typed.isEmpty())
        return;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1;
    QRect line = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, widget).adjusted(margin, 0, -margin, 0);
    const QString text = shown.fontMetrics.elidedText(shown.text, Qt::ElideRight, line.width());
    if (shown.displayAlignment.testFlag(Qt::AlignRight))
        line.setLeft(line.right() + 1 - shown.fontMetrics.horizontalAdvance(text));
    underlineMarks(*painter, line, shown.fontMetrics, text, m_typed);
}

} // namespace tramyte::ui
