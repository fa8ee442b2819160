// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle of any content, at each of its layers: envelope, ZIP, manifest.
#include "core/sync/BundleReader.h"

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const auto key = crypto::PrivateKey::generate();
    Q_ASSERT(!crypto::openSealedCms(bytes, *key)); // nobody encrypted for a key made just now

    sync::BundleLimits limits;
    limits.unpackedBytes = 4 << 20;
    limits.manifestBytes = 1 << 16;
    limits.files = 100;
    if (const auto contents = sync::BundleReader::checkContents(bytes, limits)) {
        qint64 unpacked = 0;
        for (const sync::BundleFile& file : contents->files)
            unpacked += file.size;
        Q_ASSERT(unpacked <= limits.unpackedBytes);
    }
    if (const auto manifest = sync::Manifest::parse(bytes)) {
        const auto again = sync::Manifest::parse(manifest->toJson());
        Q_ASSERT(again && *again == *manifest);
    }
    return 0;
}
