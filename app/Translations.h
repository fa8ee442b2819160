// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace tramyte {

/// Languages that the program speaks, the first being the one it starts in.
QStringList languages();

/// Lets every later `tr()` speak `language` (`vi` or `en`), instead of what was installed before; windows that are open
/// get a LanguageChange event. False, and nothing changed, for a language that the program does not speak.
bool installTranslator(QCoreApplication& application, const QString& language);

} // namespace tramyte
