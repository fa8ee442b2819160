// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle of everything for a new receiver, made by the command line. The reference takes the very files that the
// bundles hold and makes the same kind of files of them with zip and openssl.
#include "app/demo/Clinic.h"
#include "app/demo/Demo.h"
#include "core/crypto/Certificate.h"
#include "core/crypto/PrivateKey.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"
#include "tests/bench/Program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace tramyte;
using namespace tramyte::bench;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        giveUp({ErrorKind::Io, QStringLiteral("bench.write"), path});
}

QString passphraseOf(const QString& user)
{
    for (const demo::DemoUser& it : demo::demoUsers()) {
        if (it.name == user)
            return it.passphrase;
    }
    return {};
}

QStringList opensslEncrypt(const QString& from, const QString& to)
{
    return {"cms", "-encrypt", "-binary", "-outform", "DER", "-aes-256-gcm", "-in", from, "-out", to, "../cert.pem"};
}

} // namespace

BENCH("bundle.everything", "at least half the speed of zip + openssl cms on the same bytes; memory under 300 MB")
{
    const QString folder = demoStation(kSmallStation);
    QTemporaryDir scratch(folder + QStringLiteral("-bundles-XXXXXX"));
    const QDir work(scratch.path());
    const auto key = expect(crypto::PrivateKey::generate());
    const auto certificate = expect(
        crypto::Certificate::makeFor(QStringLiteral("37998"), QStringLiteral("Bench"), key, SystemClock().now()));
    writeFile(work.filePath(QStringLiteral("cert.pem")), certificate.pem());
    writeFile(work.filePath(QStringLiteral("key.pem")), key.pem());
    work.mkdir(QStringLiteral("bundles"));
    const ProgramRun made = run(QStringLiteral("tramyte-cli"),
        {"--station", folder, "--user", demo::user::kHead, "--json", "bundle", "create", "--to",
            work.filePath(QStringLiteral("cert.pem")), "--out", work.filePath(QStringLiteral("bundles"))},
        {}, {{"TRAMYTE_PASSPHRASE", passphraseOf(demo::user::kHead)}});

    double reference = 0;
    qint64 bundles = 0;
    qint64 bytes = 0;
    for (QDirIterator it(work.filePath(QStringLiteral("bundles")), {"*.tyb"}, QDir::Files); it.hasNext();) {
        const QString bundle = it.next();
        const QString part = QStringLiteral("part%1").arg(bundles++);
        work.mkdir(part);
        const QString home = work.filePath(part);
        run("openssl",
            {"cms", "-decrypt", "-binary", "-inform", "DER", "-in", bundle, "-out", "signed", "-recip", "../cert.pem",
                "-inkey", "../key.pem"},
            home);
        run("openssl", {"cms", "-verify", "-noverify", "-binary", "-inform", "DER", "-in", "signed", "-out", "in.zip"},
            home);
        run("unzip", {"-q", "in.zip", "-d", "files"}, home);
        for (QDirIterator file(home + QStringLiteral("/files"), QDir::Files, QDirIterator::Subdirectories);
             file.hasNext();) {
            file.next();
            bytes += file.fileInfo().size();
        }
        reference += run("zip", {"-q", "-r", "-D", "../again.zip", "."}, home + QStringLiteral("/files")).milliseconds;
        reference += run("openssl",
            {"cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-in", "again.zip", "-out", "again.signed",
                "-signer", "../cert.pem", "-inkey", "../key.pem"},
            home)
                         .milliseconds;
        reference += run("openssl", opensslEncrypt("again.signed", "again.tyb"), home).milliseconds;
        QDir(home).removeRecursively();
    }
    report.add("time", made.milliseconds, reference, bundles);
    report.addAs("MB/s", "speed", static_cast<double>(bytes) / 1e3 / made.milliseconds,
        static_cast<double>(bytes) / 1e3 / reference, bundles);
    report.addAs("MB", "memory", made.peakMb, {}, bundles);
}
