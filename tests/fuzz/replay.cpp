// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a fuzz target its seeds: whole, cut at many places, with bent bytes. The same inputs at every run.
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <cstdio>

namespace {

struct Target {
    const char* name;
    int (*run)(const unsigned char*, std::size_t);
};

#include "targets.inc"

constexpr qint64 kMilliseconds = 1500;     ///< of bending, for each target
constexpr qint64 kSlowMilliseconds = 2000; ///< one input may not take longer

/// Runs one input; the process dies by assertion or sanitizer when the target breaks.
bool feed(const Target& target, const QByteArray& input)
{
    QElapsedTimer timer;
    timer.start();
    // A copy of exactly this size, so that a read past the end meets the heap's edge.
    const std::vector<unsigned char> bytes(input.begin(), input.end());
    target.run(bytes.data(), bytes.size());
    if (timer.elapsed() <= kSlowMilliseconds)
        return true;
    std::fprintf(stderr, "%s: an input of %zu bytes took %lld ms\n", target.name, bytes.size(),
        static_cast<long long>(timer.elapsed()));
    return false;
}

/// One to eight random changes: a byte, a bit, a cut, a doubled piece.
QByteArray bent(QByteArray bytes, QRandomGenerator& random)
{
    for (int changes = random.bounded(1, 9); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(bytes.size());
        switch (random.bounded(5)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8))); break;
        case 2: bytes.truncate(at); break;
        case 3: bytes.remove(at, random.bounded(1, 17)); break;
        case 4: bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(1, 65))); break;
        }
    }
    return bytes;
}

QList<QByteArray> seedsOf(const QString& name)
{
    QList<QByteArray> seeds;
    const QDir folder(QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/fuzz/seeds/") + name);
    for (const QString& entry : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    return seeds;
}

bool replay(const Target& target)
{
    const QList<QByteArray> seeds = seedsOf(target.name);
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "%s: no seeds in tests/fuzz/seeds/%s\n", target.name, target.name);
        return false;
    }
    bool good = feed(target, {});
    for (const QByteArray& seed : seeds)
        good = feed(target, seed) && good;
    QRandomGenerator random(20261122);
    QElapsedTimer timer;
    timer.start();
    int bentOnes = 0;
    for (; bentOnes < 20'000 && timer.elapsed() < kMilliseconds; ++bentOnes)
        good = feed(target, bent(seeds.at(random.bounded(seeds.size())), random)) && good;
    std::printf("%s: %lld seeds, %d bent ones\n", target.name, static_cast<long long>(seeds.size()), bentOnes);
    return good;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    for (const Target& target : targets)
        if (QByteArray(target.name) == argv[1])
            return replay(target) ? 0 : 1;
    std::fprintf(stderr, "there is no target %s\n", argv[1]);
    return 2;
}
