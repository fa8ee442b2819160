// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/Rotation.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace tramyte::backup {

QStringList superfluousBackups(const QStringList& fileNames, int days, int months)
{
    struct Backup {
        QString moment;
        QString name;
    };
    static const QRegularExpression pattern(
        QStringLiteral("\\A([A-Za-z0-9_]+-[0-9]+)-[A-Za-z0-9_]+-([0-9]{8}-[0-9]{6})\\.tybak\\z"));
    std::map<QString, std::vector<Backup>> bySource;
    for (const QString& name : fileNames)
        if (const auto match = pattern.match(name); match.hasMatch())
            bySource[match.captured(1)].push_back({match.captured(2), name});

    QStringList superfluous;
    for (auto& [source, backups] : bySource) {
        std::sort(backups.begin(), backups.end(),
            [](const Backup& a, const Backup& b) { return std::tie(b.moment, b.name) < std::tie(a.moment, a.name); });
        std::set<QString> keptDays;
        std::set<QString> keptMonths;
        for (const Backup& backup : backups) { // newest first
            const auto keeps = [](std::set<QString>& kept, const QString& when, int most) {
                return static_cast<int>(kept.size()) < most && kept.insert(when).second;
            };
            const bool forDay = keeps(keptDays, backup.moment.left(8), days);
            const bool forMonth = keeps(keptMonths, backup.moment.left(6), months);
            if (!forDay && !forMonth)
                superfluous << backup.name;
        }
    }
    return superfluous;
}

} // namespace tramyte::backup
