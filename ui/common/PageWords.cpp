// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PageWords.h"

#include <QCoreApplication>
#include <map>

namespace tramyte::ui {

QString sayPage(const QString& key)
{
    static const std::map<QString, const char*> words = {
        {QStringLiteral("today"), QT_TRANSLATE_NOOP("tramyte::ui", "Today")},
        {QStringLiteral("patients"), QT_TRANSLATE_NOOP("tramyte::ui", "Patients")},
        {QStringLiteral("patient"), QT_TRANSLATE_NOOP("tramyte::ui", "Record of a patient")},
        {QStringLiteral("registration"), QT_TRANSLATE_NOOP("tramyte::ui", "Registration")},
        {QStringLiteral("consultation"), QT_TRANSLATE_NOOP("tramyte::ui", "Consultation")},
        {QStringLiteral("claims"), QT_TRANSLATE_NOOP("tramyte::ui", "Insurance")},
        {QStringLiteral("reports"), QT_TRANSLATE_NOOP("tramyte::ui", "Reports")},
        {QStringLiteral("exchange"), QT_TRANSLATE_NOOP("tramyte::ui", "Exchange")},
        {QStringLiteral("station"), QT_TRANSLATE_NOOP("tramyte::ui", "Station")},
        {QStringLiteral("window"), QT_TRANSLATE_NOOP("tramyte::ui", "Whole window after the log-in")},
        {QStringLiteral("cli"), QT_TRANSLATE_NOOP("tramyte::ui", "Command line")},
        {QStringLiteral("program"), QT_TRANSLATE_NOOP("tramyte::ui", "Start of the program")},
    };
    const auto found = words.find(key);
    return found == words.end() ? key : QCoreApplication::translate("tramyte::ui", found->second);
}

} // namespace tramyte::ui
