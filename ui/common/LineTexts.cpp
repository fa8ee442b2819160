// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LineTexts.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace tramyte::ui {

const QStaticText& LineTexts::laid(const QFont& font, const QString& text)
{
    const int size = font.pixelSize() > 0 ? font.pixelSize() : -font.pointSize();
    const std::pair<QString, int> key(text, size * 1001 + font.weight()); // the program has one family
    if (const QStaticText* kept = m_kept.object(key))
        return *kept;
    auto* made = new QStaticText(text);
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, font);
    m_kept.insert(key, made);
    return *made;
}

int LineTexts::width(const QFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : qCeil(laid(font, text).size().width());
}

LineTexts::Drawn LineTexts::draw(
    QPainter& painter, const QRect& line, Qt::Alignment alignment, const QFont& font, const QString& text)
{
    Drawn drawn{line, text};
    if (text.isEmpty() || line.width() <= 0)
        return drawn;
    int wide = width(font, text);
    if (wide > line.width()) {
        drawn.text = QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
        wide = width(font, drawn.text);
    }
    const QStaticText& shown = laid(font, drawn.text);
    const int left = alignment.testFlag(Qt::AlignRight) ? line.right() + 1 - wide : line.left();
    const int high = qCeil(shown.size().height());
    drawn.place = QRect(left, line.top() + (line.height() - high) / 2, wide, high);
    painter.setFont(font);
    painter.drawStaticText(drawn.place.topLeft(), shown);
    return drawn;
}

} // namespace tramyte::ui
