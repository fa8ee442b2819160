// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Preferences.h"

#include <QSettings>
#include <algorithm>

namespace tramyte::ui {

QString Preferences::language()
{
    return QSettings().value(QStringLiteral("language"), QStringLiteral("vi")).toString();
}

void Preferences::setLanguage(const QString& language)
{
    QSettings().setValue(QStringLiteral("language"), language);
}

ThemeMode Preferences::theme()
{
    return themeModeOf(QSettings().value(QStringLiteral("theme")).toString()).value_or(ThemeMode::System);
}

void Preferences::setTheme(ThemeMode mode)
{
    QSettings().setValue(QStringLiteral("theme"), wordOf(mode));
}

QString Preferences::lastUser()
{
    return QSettings().value(QStringLiteral("lastUser")).toString();
}

void Preferences::setLastUser(const QString& name)
{
    QSettings().setValue(QStringLiteral("lastUser"), name);
}

int Preferences::lockMinutes()
{
    return std::clamp(QSettings().value(QStringLiteral("lockMinutes"), 10).toInt(), 1, 60);
}

void Preferences::setLockMinutes(int minutes)
{
    QSettings().setValue(QStringLiteral("lockMinutes"), std::clamp(minutes, 1, 60));
}

QByteArray Preferences::windowGeometry()
{
    return QSettings().value(QStringLiteral("geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(QStringLiteral("geometry"), geometry);
}

} // namespace tramyte::ui
