// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

namespace tramyte::ui {

/// What a window shows and what was typed into it, so that it stands there again when the window is made anew: in
/// another language, in another look, for a user who comes back. It never leaves the program's memory.
using Memory = QVariantMap;

/// A part that knows by itself how it is brought back; what lies inside it is its own affair.
class Remembers {
public:
    virtual ~Remembers() = default;

    virtual Memory memory() const = 0;
    virtual void recall(const Memory& memory) = 0;
};

/// The controls below `root` as they stand: tabs, choices, ticks, typed text, and parts that remember by themselves.
Memory controlsOf(const QWidget& root);
/// Brings them back: what others depend on comes first, what was typed last.
void recallControls(QWidget& root, const Memory& memory);

/// Where `widget` lies below `root`, the same in a window made anew; empty when it does not.
QString placeOf(const QWidget& root, const QWidget* widget);
QWidget* widgetAt(const QWidget& root, const QString& place);

} // namespace tramyte::ui
