// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <optional>

class QApplication;

namespace tramyte::ui {

/// What a colour is for. One table, light and dark; nothing else in the windows names a colour.
enum class Colour {
    Window,
    Surface, ///< cards, tables, fields
    Border,
    Text,
    Muted,
    Hover,
    Accent,
    OnAccent,
    Selection,
    Danger,
    Warning,
    Good,
    Information,
    Series1, ///< of charts: told apart by people who do not see red or green, and by their lightness
    Series2,
    Series3,
    Series4,
    Series5,
};

enum class ThemeMode { System, Light, Dark };

QString wordOf(ThemeMode mode);
std::optional<ThemeMode> themeModeOf(const QString& word);

/// Style, palette, font and icons of the whole program. May be called again at any time.
void applyTheme(QApplication& application, ThemeMode mode);
/// Whether the theme in use is dark.
bool isDark();
/// The colour of the theme in use.
QColor colour(Colour role);

} // namespace tramyte::ui
