// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockRepository.h"

#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::stock {

namespace {

Lot fromRow(const storage::Row& row)
{
    return {row.id<LotId>(0), row.text(1), row.text(2), row.day(3), row.text(4), row.quantity(5), row.quantity(6),
        row.instant(7), row.instant(8), row.number(9)};
}

} // namespace

Result<std::optional<Lot>> StockRepository::find(LotId id) const
{
    return m_db
        .query(R"sql(
        SELECT id, medicine, number, expiry, source, received, remaining, received_at, entered_at, revision
        FROM lot WHERE id = :id)sql")
        .bind(":id", id)
        .one(fromRow);
}

Result<Lot> StockRepository::require(LotId id) const
{
    TRY_LET(found, find(id));
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("lot.notFound"),
            QCoreApplication::translate("tramyte::stock", "There is no lot with the number %1.").arg(format(id)));
    return std::move(*found);
}

Result<std::vector<Lot>> StockRepository::listRemaining(const QString& medicine) const
{
    return m_db
        .query(R"sql(
        SELECT id, medicine, number, expiry, source, received, remaining, received_at, entered_at, revision
        FROM lot WHERE medicine = :medicine AND remaining > 0 ORDER BY expiry, id)sql")
        .bind(":medicine", medicine)
        .all(fromRow);
}

Result<bool> StockRepository::wasReceived(const QString& medicine) const
{
    TRY_LET(
        one, m_db.query("SELECT 1 FROM lot WHERE medicine = :medicine LIMIT 1").bind(":medicine", medicine).number());
    return one == 1;
}

Result<void> StockRepository::insert(const Lot& lot)
{
    TRY(m_db.query(R"sql(
        INSERT INTO lot(id, medicine, number, expiry, source, received, remaining, received_at, entered_at, revision)
        VALUES (:id, :medicine, :number, :expiry, :source, :received, :remaining, :receivedAt, :enteredAt,
                :revision))sql")
            .bind(":id", lot.id)
            .bind(":medicine", lot.medicine)
            .bind(":number", lot.number)
            .bind(":expiry", lot.expiry)
            .bind(":source", lot.source)
            .bind(":received", lot.received)
            .bind(":remaining", lot.remaining)
            .bind(":receivedAt", lot.receivedAt)
            .bind(":enteredAt", lot.enteredAt)
            .bind(":revision", lot.revision)
            .run());
    return {};
}

Result<void> StockRepository::update(const Lot& lot)
{
    TRY_LET(changed,
        m_db.query(R"sql(
        UPDATE lot SET remaining = :remaining, revision = revision + 1 WHERE id = :id AND revision = :revision)sql")
            .bind(":remaining", lot.remaining)
            .bind(":id", lot.id)
            .bind(":revision", lot.revision)
            .run());
    if (changed == 0)
        return fail(ErrorKind::Conflict, QStringLiteral("lot.changedMeanwhile"),
            QCoreApplication::translate("tramyte::stock", "Someone else changed this lot meanwhile."));
    return {};
}

} // namespace tramyte::stock
