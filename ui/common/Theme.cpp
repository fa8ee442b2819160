// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/ChoiceKeys.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QStyleHints>

namespace tramyte::ui {

namespace {

struct Shade {
    Colour role;
    const char* name; ///< as the style sheet says it, behind @
    const char* light;
    const char* dark;
};

constexpr Shade kShades[] = {
    {Colour::Window, "window", "#F5F7F9", "#14181D"},
    {Colour::Surface, "surface", "#FFFFFF", "#1C2229"},
    {Colour::Border, "border", "#D8DEE6", "#323B46"},
    {Colour::Text, "text", "#1B2430", "#E7ECF2"},
    {Colour::Muted, "muted", "#566273", "#9AA7B4"},
    {Colour::Hover, "hover", "#EEF2F5", "#242C35"},
    {Colour::Accent, "accent", "#0B7A75", "#3FB8AF"},
    {Colour::OnAccent, "onAccent", "#FFFFFF", "#06211F"},
    {Colour::Selection, "selection", "#D5EEEC", "#17403D"},
    {Colour::Danger, "danger", "#B42318", "#F97066"},
    {Colour::Warning, "warning", "#93500A", "#FDB022"},
    {Colour::Good, "good", "#1E7B34", "#47CD89"},
    {Colour::Information, "information", "#175CD3", "#84ADFF"},
    {Colour::Series1, "series1", "#0B7A75", "#3FB8AF"},
    {Colour::Series2, "series2", "#B4540A", "#FDB022"},
    {Colour::Series3, "series3", "#5B4BB7", "#B8A9FF"},
    {Colour::Series4, "series4", "#7C8794", "#9AA7B4"},
    {Colour::Series5, "series5", "#1F4E8C", "#84ADFF"},
};

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // before our own palette is set, the application's is the system's
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

QColor shade(Colour role, bool dark)
{
    for (const Shade& it : kShades)
        if (it.role == role)
            return QColor(QLatin1String(dark ? it.dark : it.light));
    Q_UNREACHABLE();
}

QPalette paletteFor(bool dark)
{
    const auto of = [dark](Colour role) { return shade(role, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Colour::Window));
    palette.setColor(QPalette::WindowText, of(Colour::Text));
    palette.setColor(QPalette::Base, of(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, of(Colour::Hover));
    palette.setColor(QPalette::Text, of(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, of(Colour::Muted));
    palette.setColor(QPalette::Button, of(Colour::Surface));
    palette.setColor(QPalette::ButtonText, of(Colour::Text));
    palette.setColor(QPalette::BrightText, of(Colour::Danger));
    palette.setColor(QPalette::ToolTipBase, of(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, of(Colour::Text));
    palette.setColor(QPalette::Highlight, of(Colour::Selection));
    palette.setColor(QPalette::HighlightedText, of(Colour::Text));
    palette.setColor(QPalette::Link, of(Colour::Accent));
    palette.setColor(QPalette::LinkVisited, of(Colour::Accent));
    palette.setColor(QPalette::Light, of(Colour::Hover));
    palette.setColor(QPalette::Midlight, of(Colour::Hover));
    palette.setColor(QPalette::Mid, of(Colour::Border));
    palette.setColor(QPalette::Dark, of(Colour::Border));
    palette.setColor(QPalette::Shadow, of(Colour::Border));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Colour::Muted));
    return palette;
}

QString styleSheetFor(bool dark)
{
    QFile file(QStringLiteral(":/ui/style.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Shade& it : kShades)
        sheet.replace(QLatin1Char('@') + QLatin1String(it.name) + QLatin1Char(';'),
            QLatin1String(dark ? it.dark : it.light) + QLatin1Char(';'));
    return sheet;
}

} // namespace

QString wordOf(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System: return QStringLiteral("system");
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeMode> themeModeOf(const QString& word)
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        if (wordOf(mode) == word)
            return mode;
    return std::nullopt;
}

void applyTheme(QApplication& application, ThemeMode mode)
{
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark());
    if (!application.findChild<ChoiceKeys*>())
        application.installEventFilter(new ChoiceKeys(&application));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(dark));
    QStringList places = QIcon::themeSearchPaths(); // without a desktop nobody has told where icons lie
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        if (!places.contains(data + QStringLiteral("/icons")))
            places << data + QStringLiteral("/icons");
    QIcon::setThemeSearchPaths(places);
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    application.setStyleSheet(styleSheetFor(dark));
}

bool isDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor colour(Colour role)
{
    return shade(role, isDark());
}

} // namespace tramyte::ui
