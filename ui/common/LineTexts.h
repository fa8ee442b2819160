// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStaticText>
#include <utility>

class QFont;
class QPainter;

namespace tramyte::ui {

/// Lines of plain text for painting cells, each laid out once: while one types, the same names, days and hamlets come
/// again with every key, and laying out takes far longer than drawing.
class LineTexts {
public:
    /// Where a line was drawn, and what of it.
    struct Drawn {
        QRect place;
        QString text; ///< shortened with dots when there was no room for all of it
    };
    /// Draws in the painter's colour, in the middle of the height.
    Drawn draw(QPainter& painter, const QRect& line, Qt::Alignment alignment, const QFont& font, const QString& text);
    int width(const QFont& font, const QString& text);

private:
    const QStaticText& laid(const QFont& font, const QString& text);

    QCache<std::pair<QString, int>, QStaticText> m_kept{2000}; ///< by text and font
};

} // namespace tramyte::ui
