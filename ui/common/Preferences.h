// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QString>

namespace tramyte::ui {

/// What this PC remembers of its windows; nothing of patients. Kept by QSettings.
class Preferences final {
public:
    static QString language(); ///< `vi` when none was chosen
    static void setLanguage(const QString& language);
    static ThemeMode theme();
    static void setTheme(ThemeMode mode);
    static QString lastUser();
    static void setLastUser(const QString& name);
    /// Minutes without a key or click after which the screen locks; 1 to 60.
    static int lockMinutes();
    static void setLockMinutes(int minutes);
    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);
};

} // namespace tramyte::ui
