// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Installation.h"

#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace tramyte::settings {

Result<Installation> InstallationRepository::require() const
{
    TRY_LET(found,
        m_db.query(R"sql(
        SELECT installation, epoch, station, device, last_id, certificate, private_key, created_at, demo
        FROM installation)sql")
            .one([](const storage::Row& row) {
                return Installation{row.text(0), row.text(1), row.text(2), row.number(3), row.integer(4), row.text(5),
                    row.bytes(6), row.instant(7), row.flag(8)};
            }));
    if (!found)
        return fail(ErrorKind::Damaged, QStringLiteral("station.unfinished"),
            QCoreApplication::translate("tramyte::settings", "This folder holds no finished station."));
    return std::move(*found);
}

Result<void> InstallationRepository::insert(const Installation& it)
{
    TRY(m_db.query(R"sql(
        INSERT INTO installation(id, installation, epoch, station, device, last_id, certificate, private_key,
                                 created_at, demo)
        VALUES (1, :installation, :epoch, :station, :device, :lastId, :certificate, :privateKey, :createdAt, :demo))sql")
            .bind(":installation", it.id)
            .bind(":epoch", it.epoch)
            .bind(":station", it.station)
            .bind(":device", it.device)
            .bind(":lastId", it.lastId)
            .bind(":certificate", it.certificate)
            .bind(":privateKey", it.privateKey)
            .bind(":createdAt", it.createdAt)
            .bind(":demo", it.demo)
            .run());
    return {};
}

Result<void> InstallationRepository::writeLastId(qint64 lastId)
{
    TRY(m_db.query("UPDATE installation SET last_id = :last WHERE last_id < :last").bind(":last", lastId).run());
    return {};
}

Result<void> InstallationRepository::writeEpoch(const QString& epoch)
{
    TRY(m_db.query("UPDATE installation SET epoch = :epoch").bind(":epoch", epoch).run());
    return {};
}

QString newEpoch()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

} // namespace tramyte::settings
