// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/DemoStation.h"

#include "app/demo/Clinic.h"
#include "app/demo/Demo.h"
#include "core/crypto/KeyFile.h"
#include "core/crypto/Passphrase.h"
#include "core/storage/Migrator.h"
#include "tests/bench/Bench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tramyte::bench {

namespace {

constexpr crypto::DerivationCost kCheap{64, 1}; // no benchmark measures the derivation of keys

/// Changes with the tables and with every list that a demo is made of.
QString versionOfDemo()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const storage::Migration& migration : storage::builtInMigrations())
        hash.addData(migration.script);
    for (const char* place : {":/demo", ":/catalog"}) {
        QStringList names;
        for (QDirIterator it(QString::fromLatin1(place), QDir::Files); it.hasNext();)
            names << it.next();
        names.sort();
        for (const QString& name : names) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                hash.addData(file.readAll());
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

void make(const QString& folder, DemoSize size)
{
    demo::DemoOptions options;
    options.patients = size.patients;
    options.visits = size.visits;
    options.cost = kCheap;
    QElapsedTimer timer;
    timer.start();
    int percent = -1;
    const auto progress = [&](qint64 done, qint64 all) {
        if (const int now = static_cast<int>(done * 100 / all); now / 5 != percent / 5 || percent < 0) {
            percent = now;
            std::fprintf(stderr, "\r  making a station of %d patients and %d visits in %s, once: %d %%", size.patients,
                size.visits, qPrintable(folder), percent);
        }
        return true;
    };
    expect(demo::createDemo(folder, options, progress));
    std::fprintf(stderr, ", %.0f s\n", static_cast<double>(timer.elapsed()) / 1000);
}

/// A station that the program itself made derives its keys at full cost; its copy for measuring does not.
void cheapenKeys(const QString& folder)
{
    const QString path = folder + QStringLiteral("/station.keys");
    auto keys = expect(crypto::KeyFile::load(path));
    const auto isDear
        = [](const crypto::KeySlot& slot) { return slot.kind == crypto::KeySlot::Kind::User && slot.cost != kCheap; };
    if (std::ranges::none_of(keys.keySlots(), isDear))
        return;
    for (const demo::DemoUser& user : demo::demoUsers()) {
        const auto passphrase = crypto::passphraseBytes(user.passphrase);
        const auto key = expect(keys.unlock(user.name, passphrase));
        expect(keys.changePassphrase(key, user.name, passphrase, kCheap));
    }
    expect(keys.save(path));
}

} // namespace

void giveUp(const Error& error)
{
    std::fprintf(stderr, "\n%s: %s %s\n", qPrintable(error.code), qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

QString demoStation(DemoSize size)
{
    static const QString version = versionOfDemo();
    const DemoSize wanted{static_cast<int>(std::max<qint64>(Report::scaled(size.patients), 100)),
        static_cast<int>(std::max<qint64>(Report::scaled(size.visits), 100))};
    const QDir home(QStringLiteral(TRAMYTE_SOURCE_DIR "/build/bench-station"));
    const QString ofSize = QStringLiteral("%1-%2-").arg(wanted.patients).arg(wanted.visits);
    const QString folder = home.filePath(ofSize + version);
    if (QDir(folder).exists()) {
        cheapenKeys(folder);
        return folder;
    }
    for (const QString& old : home.entryList({ofSize + u'*'}, QDir::Dirs)) // of other tables, or cut short
        QDir(home.filePath(old)).removeRecursively();
    home.mkpath(QStringLiteral("."));
    make(folder, wanted);
    return folder;
}

const FixedClock& demoClock()
{
    static const FixedClock clock(instantOf(demo::DemoOptions().to, QTime(10, 30)));
    return clock;
}

std::unique_ptr<app::Station> openDemoStation(const QString& folder, const QString& user)
{
    for (const demo::DemoUser& it : demo::demoUsers()) {
        if (it.name == user)
            return expect(app::Station::open(folder, it.name, it.passphrase, demoClock(), kCheap));
    }
    giveUp({ErrorKind::NotFound, QStringLiteral("bench.user"), user});
    return {};
}

std::unique_ptr<app::Station> openDemoStation(DemoSize size)
{
    return openDemoStation(demoStation(size), demo::user::kHead);
}

} // namespace tramyte::bench
