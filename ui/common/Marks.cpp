// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Marks.h"

#include "core/text/Fold.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <array>
#include <utility>

namespace tramyte::ui {

namespace {

constexpr qsizetype kLeastDigits = 4;

bool isNumber(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// The letter without its accent; what is no letter is a blank. Letters up to the Vietnamese ones are folded once.
QChar foldedLetter(QChar c)
{
    static std::array<char16_t, 0x1f00> known{};
    const auto fold = [](QChar letter) {
        const QString one = text::fold(QString(letter));
        return one.isEmpty() ? QChar(u' ') : one.front();
    };
    if (c.unicode() >= known.size())
        return fold(c);
    char16_t& kept = known[c.unicode()];
    if (kept == 0)
        kept = fold(c).unicode();
    return QChar(kept);
}

/// The text folded letter by letter, so that a place in it is a place in the text.
QString foldedInPlace(const QString& text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, folded.begin(), foldedLetter);
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
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString text = std::exchange(shown.text, QString());
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, widget); // all but the text
    if (text.isEmpty())
        return;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1;
    const QRect line
        = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, widget).adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setPen(
        shown.state.testFlag(QStyle::State_Selected) ? colour(Colour::Text) : shown.palette.color(QPalette::Text));
    const auto [place, drawn] = m_lines.draw(*painter, line, shown.displayAlignment, shown.font, text);
    if (!m_typed.isEmpty())
        underlineMarks(*painter, place, shown.fontMetrics, drawn, m_typed);
    painter->restore();
}

} // namespace tramyte::ui
