// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ExchangeService.h"

#include "core/catalog/SettingService.h"
#include "core/patient/PatientRepository.h"
#include "core/settings/Installation.h"
#include "core/sync/BundleService.h"
#include "tests/support/Check.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestDatabase.h"

#include <QTemporaryDir>

using namespace tramyte;
using namespace tramyte::sync;
using journal::Action;

namespace {

const Instant kNow = instantOf(QDate(2026, 11, 20), QTime(12, 0));

struct Party {
    crypto::PrivateKey key = ok(crypto::PrivateKey::generate());
    crypto::Certificate certificate;

    explicit Party(const QString& code, Instant from = kNow)
        : certificate(ok(crypto::Certificate::makeFor(code, "Trung tâm Y tế B", key, from)))
    {
    }
};

struct Office {
    TestDatabase db{kNow};
    Party own{"01234"};
    Party receiver{"79000"};
    ExchangeService exchange{db.ledger};
    BundleService bundles{db.ledger, {{"patient", [this](qint64 id) -> Result<std::optional<QJsonObject>> {
                                           TRY_LET(found, patient::PatientRepository(db).find({id}));
                                           return found ? std::optional(toJson(*found)) : std::nullopt;
                                       }}}};
    QTemporaryDir out;
    security::Session head{{1}, "lan", "Lan", {}, {}, {security::Role::Head}};

    Office()
    {
        settings::Installation installation;
        installation.id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        installation.epoch = "0badcafe";
        installation.station = "01234";
        installation.certificate = QString::fromLatin1(own.certificate.pem());
        installation.privateKey = own.key.pem();
        installation.createdAt = kNow;
        ok(settings::InstallationRepository(db).insert(installation));
        ok(patient::PatientRepository(db).insert(records::aPatient()));
        ok(db.journal.record({1}, Action::Create,
            {"patient", 100, 1, std::nullopt, toJson(ok(patient::PatientRepository(db).require({100})))}));
    }
    QString fingerprint() const { return receiver.certificate.fingerprint(); }
    Result<ReceiverInfo> confirm(const QString& compared)
    {
        return exchange.confirm(head, receiver.certificate.pem(), compared);
    }
    qint64 entries() { return ok(db.journal.head()).seq; }
};

} // namespace

TEST_CASE("a certificate is shown before it is confirmed", "[sync][exchange]")
{
    Office office;
    const qint64 seq = office.entries();
    const CertificateInfo info = ok(office.exchange.inspect(office.head, office.receiver.certificate.pem()));
    CHECK(info.fingerprint == office.fingerprint());
    CHECK(info.name == "Trung tâm Y tế B");
    CHECK(info.stationCode == "79000");
    CHECK(info.daysLeft == localDay(kNow).daysTo(localDay(office.receiver.certificate.validTo())));
    CHECK_FALSE(info.problem);
    CHECK_FALSE(info.confirmed);
    CHECK_FALSE(info.own);
    CHECK(ok(office.exchange.inspect(office.head, office.own.certificate.pem())).own);
    const Party old("79001", instantOf(QDate(2010, 1, 1), QTime(0, 0)));
    const CertificateInfo expired = ok(office.exchange.inspect(office.head, old.certificate.pem()));
    CHECK(expired.problem->code == "certificate.expired");
    CHECK(expired.daysLeft < 0);
    CHECK(errorOf(office.exchange.inspect(office.head, "x")).kind == ErrorKind::Damaged);
    CHECK(errorOf(office.exchange.inspect(office.head, office.receiver.key.pem())).code == "certificate.isKey");
    CHECK(office.entries() == seq);
    CHECK(ok(office.exchange.receivers(office.head)).empty());
}

TEST_CASE("a receiver is confirmed by what was read out of its fingerprint", "[sync][exchange]")
{
    Office office;
    const QString fingerprint = office.fingerprint();
    for (const QString& wrong : {QString(), QString("abc"), fingerprint.right(7), QString(fingerprint + "0")}) {
        const Error error = errorOf(office.confirm(wrong));
        CHECK(error.code == "receiver.notCompared");
        CHECK(error.field == "fingerprint");
    }
    CHECK(errorOf(office.confirm(QString(64, '0'))).code == "receiver.otherFingerprint");
    CHECK(errorOf(office.confirm(fingerprint.mid(10, 20))).code == "receiver.otherFingerprint");
    CHECK(ok(office.exchange.receivers(office.head)).empty());

    const QString spaced = spacedFingerprint(fingerprint);
    CHECK(spaced.size() == 64 + 15);
    const QStringList ways{fingerprint, spaced, fingerprint.right(8), fingerprint.left(12).toUpper()};
    const QString given = ways[GENERATE(0, 1, 2, 3)];
    const ReceiverInfo info = ok(office.confirm(given));
    CHECK(info.certificate.confirmed);
    CHECK(info.confirmedBy == "Lan");
    CHECK(info.confirmedAt == kNow);
    CHECK_FALSE(info.last);
    const auto entries = ok(office.db.journal.of("receiver", thingOf(fingerprint)));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].action == "create");
    const qint64 seq = office.entries();
    ok(office.confirm(given)); // twice is once
    CHECK(office.entries() == seq);
    CHECK(errorOf(office.exchange.confirm(office.head, office.own.certificate.pem(), fingerprint)).code
        == "receiver.own");
    const Party old("79001", instantOf(QDate(2010, 1, 1), QTime(0, 0)));
    CHECK(errorOf(office.exchange.confirm(office.head, old.certificate.pem(), old.certificate.fingerprint())).code
        == "certificate.expired");
    const auto reader = ReceiverRepository::stateReader(office.db);
    ok(office.db.journal.verify(
        {{"receiver", reader}, {"patient", [&](qint64 id) -> Result<std::optional<QJsonObject>> {
                                    return toJson(ok(patient::PatientRepository(office.db).require({id})));
                                }}}));
}

TEST_CASE("nothing goes to a withdrawn receiver until it is confirmed again", "[sync][exchange]")
{
    Office office;
    CHECK(errorOf(office.exchange.withdraw(office.head, office.fingerprint())).kind == ErrorKind::NotFound);
    CHECK(errorOf(office.bundles.createFor(office.head, office.fingerprint(), office.out.path())).kind
        == ErrorKind::NotFound);
    ok(office.confirm(office.fingerprint()));
    const auto written = ok(office.bundles.createFor(office.head, office.fingerprint(), office.out.path()));
    office.db.clock.set({kNow.ms + 1000});
    const ReceiverInfo gone = ok(office.exchange.withdraw(office.head, office.fingerprint()));
    CHECK(gone.withdrawnAt == office.db.clock.now());
    CHECK_FALSE(gone.certificate.confirmed);
    CHECK(gone.last->lastSeq == written.back().manifest.lastSeq);
    CHECK(gone.last->at == kNow);
    CHECK(errorOf(office.bundles.createFor(office.head, office.fingerprint(), office.out.path())).kind
        == ErrorKind::NotFound);
    const qint64 seq = office.entries();
    ok(office.exchange.withdraw(office.head, office.fingerprint()));
    CHECK(office.entries() == seq);
    const Party other("80000");
    ok(office.exchange.confirm(office.head, other.certificate.pem(), other.certificate.fingerprint()));
    const auto list = ok(office.exchange.receivers(office.head));
    REQUIRE(list.size() == 2);
    CHECK(list[0].certificate.stationCode == "80000"); // withdrawn ones last
    CHECK_FALSE(ok(office.confirm(office.fingerprint())).withdrawnAt);
    CHECK(ok(office.db.journal.of("receiver", thingOf(office.fingerprint()))).size() == 3);
}

TEST_CASE("what waits for a receiver is told before it goes", "[sync][exchange]")
{
    Office office;
    CHECK(errorOf(office.exchange.pending(office.head, office.fingerprint())).code == "receiver.unknown");
    ok(office.confirm(office.fingerprint()));
    const auto pending = [&] { return ok(office.exchange.pending(office.head, office.fingerprint())); };
    CHECK(pending().entries == 1);
    CHECK(pending().things == std::map<QString, qint64>{{"patient", 1}});
    CHECK(pending().estimatedSize > 1'000);
    CHECK_FALSE(pending().last);
    ok(office.db.journal.record({1}, Action::View, {"patient", 100}));
    ok(office.bundles.createFor(office.head, office.fingerprint(), office.out.path()));
    CHECK(pending().isEmpty());
    CHECK(pending().estimatedSize == 0);
    CHECK(pending().last->at == kNow);
    const Party other("80000"); // another receiver is no news to this one
    ok(office.exchange.confirm(office.head, other.certificate.pem(), other.certificate.fingerprint()));
    CHECK(pending().isEmpty());
    CHECK(ok(office.exchange.pending(office.head, other.certificate.fingerprint())).entries == 1);
}

TEST_CASE("every action that is no mere look is news, and nothing else", "[sync][exchange]")
{
    Office office;
    ok(office.confirm(office.fingerprint()));
    const qint64 entries = ok(office.exchange.pending(office.head, office.fingerprint())).entries;
    const Action action = GENERATE(Action::Create, Action::Change, Action::Archive, Action::Close, Action::Amend,
        Action::Import, Action::Login, Action::View, Action::Print, Action::Export, Action::Backup, Action::Restore);
    ok(office.db.journal.record({1}, action, {"visit", 200}));
    const bool reading = journal::isReading(ok(office.db.journal.of("visit", 200)).back());
    INFO(journal::wordOf(action).toStdString());
    CHECK(ok(office.exchange.pending(office.head, office.fingerprint())).entries == entries + (reading ? 0 : 1));
}

TEST_CASE("everybody sees how old the last export is", "[sync][exchange]")
{
    Office office;
    const security::Session anyone{{1}, "lan", "Lan", {}, {}, {security::Role::Reception}};
    const auto last = [&] { return ok(office.exchange.lastExport(anyone)); };
    const auto goOn = [&](int days) { office.db.clock.set({office.db.clock.now().ms + days * 86'400'000LL}); };
    CHECK_FALSE(last().at);
    CHECK(last().days == 0);
    goOn(7);
    CHECK_FALSE(last().remind);
    goOn(1);
    CHECK(last().remind); // never, and the station is older than a week
    ok(office.confirm(office.fingerprint()));
    ok(office.bundles.createFor(office.head, office.fingerprint(), office.out.path()));
    CHECK(last().at == office.db.clock.now());
    CHECK(last().receiver == "Trung tâm Y tế B");
    CHECK_FALSE(last().remind);
    goOn(3);
    CHECK(last().days == 3);
    ok(catalog::SettingService(office.db.ledger).set(office.head, "exchange.remindDays", QDate(2026, 1, 1), "2"));
    CHECK(last().remind);
}
