// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sodium.h"

#include "core/crypto/Sha256.h"

#include <QByteArray>
#include <QCoreApplication>
#include <array>
#include <cstring>
#include <sodium.h>

namespace tramyte::crypto {

namespace {

bool sha256Holds()
{
    return Sha256::of("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
}

bool argon2Holds()
{
    // The published vector has a salt of 8 bytes, which only the verifying call takes ...
    constexpr char published[] = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    std::array<char, crypto_pwhash_STRBYTES> padded{};
    std::memcpy(padded.data(), published, sizeof published);
    if (crypto_pwhash_str_verify(padded.data(), "password", 8) != 0)
        return false;
    if (crypto_pwhash_str_verify(padded.data(), "differentpassword", 17) == 0)
        return false;
    // ... so the deriving call, with a salt of its own, is held against the verifying one.
    const QByteArray salt = "0123456789abcdef";
    QByteArray derived(32, '\0');
    if (crypto_pwhash(reinterpret_cast<unsigned char*>(derived.data()), 32, "password", 8,
            reinterpret_cast<const unsigned char*>(salt.constData()), 2, 256 * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return false;
    const QByteArray encoded = "$argon2id$v=19$m=256,t=2,p=1$" + salt.toBase64(QByteArray::OmitTrailingEquals) + '$'
        + derived.toBase64(QByteArray::OmitTrailingEquals);
    padded.fill('\0');
    std::memcpy(padded.data(), encoded.constData(), static_cast<size_t>(encoded.size()));
    return crypto_pwhash_str_verify(padded.data(), "password", 8) == 0;
}

bool xchachaHolds()
{
    const QByteArray plain = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                             "future, sunscreen would be it.";
    const QByteArray additional = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray nonce = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray key = QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray expected
        = QByteArray::fromHex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa644"
                              "0bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e"
                              "3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e"
                              "c0875924c1c7987947deafd8780acf49");
    const auto bytes = [](const QByteArray& from) { return reinterpret_cast<const unsigned char*>(from.constData()); };
    QByteArray sealed(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()), &size, bytes(plain),
        static_cast<unsigned long long>(plain.size()), bytes(additional),
        static_cast<unsigned long long>(additional.size()), nullptr, bytes(nonce), bytes(key));
    return sealed == expected;
}

QString firstThatFails()
{
    if (!sha256Holds())
        return QStringLiteral("SHA-256");
    if (!argon2Holds())
        return QStringLiteral("Argon2id");
    if (!xchachaHolds())
        return QStringLiteral("XChaCha20-Poly1305");
    return {};
}

} // namespace

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        qFatal("libsodium finds no source of randomness");
}

Result<void> selfCheck()
{
    startSodium();
    static const QString wrong = firstThatFails();
    if (!wrong.isEmpty())
        return fail(ErrorKind::Io, QStringLiteral("crypto.selfCheck"),
            QCoreApplication::translate("tramyte::crypto",
                "The encryption on this computer does not work as it should, so nothing is opened. Install the program "
                "anew."),
            wrong);
    return {};
}

} // namespace tramyte::crypto
