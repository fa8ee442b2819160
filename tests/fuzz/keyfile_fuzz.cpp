// SPDX-License-Identifier: GPL-3.0-or-later
// A key file of any content, as it lies there and with a right checksum put under it; what is read is written the same.
#include "core/crypto/KeyFile.h"
#include "core/crypto/Sha256.h"

using namespace tramyte;

namespace {

/// The member before `sha256` ends where a file of this size would have it.
QByteArray withRightChecksum(const QByteArray& bytes)
{
    constexpr qsizetype end = 11 + 64 + 3; // ,"sha256":" digits "}\n
    const QByteArray covered = bytes.first(std::max<qsizetype>(bytes.size() - end, 0));
    return covered + ",\"sha256\":\"" + crypto::Sha256::of(covered).toHex() + "\"}\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const QByteArray& candidate : {bytes, withRightChecksum(bytes)}) {
        const auto file = crypto::KeyFile::parse(candidate);
        if (!file)
            continue;
        Q_ASSERT(file->bytes() == candidate && !file->userNames().isEmpty());
        Q_ASSERT(!file->checkProof(crypto::SecretBytes(32)));
    }
    Q_UNUSED(crypto::RecoveryKey::parse(QString::fromUtf8(bytes)).has_value());
    return 0;
}
