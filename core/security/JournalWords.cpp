// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/JournalService.h"

#include <QCoreApplication>

namespace tramyte::security {

namespace {

struct Word {
    const char* word;
    const char* text;
};

constexpr Word kActions[] = {
    {"create", QT_TRANSLATE_NOOP("tramyte::security", "Made")},
    {"change", QT_TRANSLATE_NOOP("tramyte::security", "Changed")},
    {"archive", QT_TRANSLATE_NOOP("tramyte::security", "Archived")},
    {"close", QT_TRANSLATE_NOOP("tramyte::security", "Closed")},
    {"amend", QT_TRANSLATE_NOOP("tramyte::security", "Amended")},
    {"import", QT_TRANSLATE_NOOP("tramyte::security", "Imported")},
    {"login", QT_TRANSLATE_NOOP("tramyte::security", "Logged in")},
    {"view", QT_TRANSLATE_NOOP("tramyte::security", "Looked at")},
    {"print", QT_TRANSLATE_NOOP("tramyte::security", "Printed")},
    {"export", QT_TRANSLATE_NOOP("tramyte::security", "Exported")},
    {"backup", QT_TRANSLATE_NOOP("tramyte::security", "Backed up")},
    {"restore", QT_TRANSLATE_NOOP("tramyte::security", "Restored")},
};

constexpr Word kKinds[] = {
    {"user", QT_TRANSLATE_NOOP("tramyte::security", "User")},
    {"key", QT_TRANSLATE_NOOP("tramyte::security", "Key")},
    {"setting", QT_TRANSLATE_NOOP("tramyte::security", "Setting")},
    {"patient", QT_TRANSLATE_NOOP("tramyte::security", "Patient")},
    {"merge", QT_TRANSLATE_NOOP("tramyte::security", "Two records made one")},
    {"distinct", QT_TRANSLATE_NOOP("tramyte::security", "Said to be two people")},
    {"household", QT_TRANSLATE_NOOP("tramyte::security", "Household")},
    {"stay", QT_TRANSLATE_NOOP("tramyte::security", "Stay in a household")},
    {"death", QT_TRANSLATE_NOOP("tramyte::security", "Death")},
    {"assignment", QT_TRANSLATE_NOOP("tramyte::security", "Assignment to a doctor")},
    {"problem", QT_TRANSLATE_NOOP("tramyte::security", "Chronic condition")},
    {"guard", QT_TRANSLATE_NOOP("tramyte::security", "Mark of a sensitive record")},
    {"consent", QT_TRANSLATE_NOOP("tramyte::security", "Consent")},
    {"request", QT_TRANSLATE_NOOP("tramyte::security", "Request of a person")},
    {"disclosure", QT_TRANSLATE_NOOP("tramyte::security", "Copy given out")},
    {"visit", QT_TRANSLATE_NOOP("tramyte::security", "Visit")},
    {"prescription", QT_TRANSLATE_NOOP("tramyte::security", "Prescription")},
    {"lot", QT_TRANSLATE_NOOP("tramyte::security", "Batch of a medicine")},
    {"bill", QT_TRANSLATE_NOOP("tramyte::security", "Bill")},
    {"payment", QT_TRANSLATE_NOOP("tramyte::security", "Payment")},
    {"catalog", QT_TRANSLATE_NOOP("tramyte::security", "List")},
    {"claim", QT_TRANSLATE_NOOP("tramyte::security", "Insurance claim")},
    {"bundle", QT_TRANSLATE_NOOP("tramyte::security", "Bundle")},
    {"receiver", QT_TRANSLATE_NOOP("tramyte::security", "Receiver of bundles")},
    {"backup", QT_TRANSLATE_NOOP("tramyte::security", "Backup")},
    {"report", QT_TRANSLATE_NOOP("tramyte::security", "Report")},
    {"support", QT_TRANSLATE_NOOP("tramyte::security", "Support file")},
};

template <size_t N>
QString say(const Word (&words)[N], const QString& wanted)
{
    for (const Word& word : words) {
        if (wanted == QLatin1String(word.word))
            return QCoreApplication::translate("tramyte::security", word.text);
    }
    return wanted;
}

} // namespace

QString sayAction(const QString& action)
{
    return say(kActions, action);
}

QString sayKind(const QString& kind)
{
    return say(kKinds, kind);
}

} // namespace tramyte::security
