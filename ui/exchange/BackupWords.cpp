// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/BackupWords.h"

#include "ui/common/Text.h"

#include <QCoreApplication>

namespace tramyte::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tramyte::ui::BackupWords)
};

bool hasFailed(const backup::MadeBackup& backup)
{
    return backup.provenAt && !backup.isProven();
}

} // namespace

QString proofWords(const backup::MadeBackup& backup)
{
    if (!backup.exists)
        return Words::tr("No longer there");
    if (hasFailed(backup))
        return Words::tr("Did not stand the proof on %1").arg(shownDay(localDay(*backup.provenAt)));
    if (backup.isProven())
        return Words::tr("Proven to restore on %1").arg(shownDay(localDay(*backup.provenAt)));
    return Words::tr("Not proven yet");
}

std::optional<Colour> proofColour(const backup::MadeBackup& backup)
{
    if (!backup.exists)
        return Colour::Muted;
    if (hasFailed(backup))
        return Colour::Danger;
    return backup.isProven() ? std::optional(Colour::Good) : std::nullopt;
}

QString proofIcon(const backup::MadeBackup& backup)
{
    if (!backup.exists)
        return QStringLiteral("dialog-cancel");
    if (hasFailed(backup))
        return QStringLiteral("dialog-error-symbolic");
    return backup.isProven() ? QStringLiteral("dialog-ok-apply") : QStringLiteral("appointment-soon-symbolic");
}

QString stateWords(const backup::BackupState& state, Instant now)
{
    if (!state.madeAt)
        return Words::tr("No backup was made yet.");
    if (state.proofFailed)
        return Words::tr("The last backup does not restore. Make another one in another place at once.");
    const QString made = Words::tr("Last backup %1.").arg(shownAgo(*state.madeAt, now));
    if (!state.provenAt)
        return made + u' ' + Words::tr("None was proven to restore yet.");
    return made + u' ' + Words::tr("Last proven to restore %1.").arg(shownAgo(*state.provenAt, now));
}

bool isWorrying(const backup::BackupState& state)
{
    return !state.madeAt || state.due || state.proofDue || state.proofFailed;
}

} // namespace tramyte::ui
