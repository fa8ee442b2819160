// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Exchange.h"

#include "core/claim/Compose.h"

namespace tramyte::app {

backup::JournalProof journalProof(const Clock& clock, const std::function<bool(qint64, qint64)>& progress)
{
    return [&clock, progress](storage::Database& db) -> Result<void> {
        TRY_LET(installation, settings::InstallationRepository(db).require());
        const journal::Journal journal(db, clock, installation.origin());
        TRY(journal.verify(Services::stateReaders(db), progress));
        return {};
    };
}

sync::BundleExtras bundleExtras(Services& services)
{
    struct Maker {
        claim::SourceReader reader;
        claim::DefinitionBook book;
        claim::ClaimWriter writer{book};
        QString facility;
        QDate today;

        Maker(Services& from, const QString& station)
            : reader(from.db(), station), book(from.catalogue()), facility(station), today(from.ledger().clock.today())
        {
        }
    };
    sync::BundleExtras extras;
    extras.claim = [&services, maker = std::shared_ptr<Maker>()](
                       const visit::Visit& visit) mutable -> Result<std::optional<sync::BundleFileText>> {
        if (!visit.card)
            return std::nullopt;
        if (!maker) { // the lists of the claim are read when the first one is made
            TRY_LET(installation, settings::InstallationRepository(services.db()).require());
            maker = std::make_shared<Maker>(services, installation.station);
        }
        TRY_LET(tables, maker->book.on(visit.ruleDay()));
        const claim::TableDefinition* first = tables->find(u"XML1");
        if (!first || first->fields.empty())
            return std::nullopt; // from before these files came into use: none was ever sent
        const QString name = QStringLiteral("claims/%1.xml").arg(visit.code);
        TRY_LET(source, maker->reader.read(visit.id));
        TRY_LET(bytes, maker->writer.write(claim::ClaimFile{maker->facility, maker->today, {claim::compose(source)}}));
        return sync::BundleFileText{
            sync::isSafeName(name) ? name : QStringLiteral("claims/%1.xml").arg(visit.id.value), std::move(bytes)};
    };
    return extras;
}

std::function<Result<void>(storage::Database&)> restoreEntry(const QString& userName, const Clock& clock)
{
    return [userName, &clock](storage::Database& db) -> Result<void> {
        TRY_LET(installation, settings::InstallationRepository(db).require());
        TRY_LET(user, security::UserRepository(db).findByName(userName));
        journal::Journal journal(db, clock, installation.origin());
        return db.transaction([&]() -> Result<void> {
            TRY(journal.record(
                user ? user->id : security::UserId(), journal::Action::Restore, {QStringLiteral("backup"), 0}));
            return {};
        });
    };
}

} // namespace tramyte::app
