// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/StockService.h"

#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>

namespace tramyte::stock {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::stock", text);
}

} // namespace

Result<Lot> StockService::receive(const security::Session& session, const ReceiveForm& form)
{
    TRY(session.require(security::Permission::ManageStock));
    const Instant now = m_ledger.clock.now();
    const Instant at = form.at.value_or(now);
    if (form.quantity.thousandths <= 0)
        return failField(QStringLiteral("quantity"), QStringLiteral("quantity.notPositive"),
            tr("The quantity received must be above zero."));
    if (text::tidyLine(form.number).isEmpty())
        return failField(QStringLiteral("lot"), QStringLiteral("lot.missing"), tr("The lot number is missing."));
    if (!form.expiry.isValid() || form.expiry < localDay(at))
        return failField(QStringLiteral("expiry"), QStringLiteral("lot.expired"),
            tr("The expiry day is missing or has passed: what has expired is not taken into stock."));
    TRY_LET(medicine, m_catalogue.find(catalog::Kind::Medicine, form.medicine, localDay(at)));
    if (!medicine)
        return failField(QStringLiteral("medicine"), QStringLiteral("medicine.unknown"),
            tr("%1 is not in the medicine list of that day.").arg(form.medicine));

    auto done = m_ledger.db.transaction([&]() -> Result<Lot> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return m_lots.require(LotId{*earlier});
        const Lot lot{m_ledger.ids.next<LotId>(), medicine->code, text::tidyLine(form.number), form.expiry,
            text::tidyLine(form.source), form.quantity, form.quantity, at, now};
        TRY(m_lots.insert(lot));
        TRY_LET(after, m_lots.require(lot.id));
        TRY(m_ledger.journal.record(session.user, journal::Action::Create,
            {QStringLiteral("lot"), after.id.value, after.revision, std::nullopt, toJson(after)}));
        TRY(m_ledger.tokens.insert(form.token, after.id.value));
        return after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Stock, {done->id.value});
    return done;
}

} // namespace tramyte::stock
