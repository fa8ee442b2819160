// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretBytes.h"

#include "core/crypto/Sodium.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace tramyte::crypto {

SecretBytes::SecretBytes(qsizetype size)
{
    Q_ASSERT(size >= 0);
    if (size == 0)
        return;
    startSodium();
    m_data = static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size)));
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
    // sodium_malloc stays silent when the system refuses the lock: ask once more to know
    m_locked = sodium_mlock(m_data, static_cast<size_t>(size)) == 0;
    sodium_memzero(m_data, static_cast<size_t>(size));
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_locked(std::exchange(other.m_locked, false))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_locked, other.m_locked);
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes and unlocks
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes made(size);
    randombytes_buf(made.m_data, static_cast<size_t>(size));
    return made;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes made(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(made.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    return made;
}

SecretBytes SecretBytes::takeFrom(QByteArray& bytes)
{
    SecretBytes made = copyOf(bytes);
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return made;
}

SecretBytes SecretBytes::toHex(QByteArrayView before, QByteArrayView after) const
{
    const qsizetype digits = m_size * 2;
    SecretBytes text(before.size() + digits + after.size());
    SecretBytes hex(digits + 1); // sodium_bin2hex writes a closing zero
    sodium_bin2hex(
        reinterpret_cast<char*>(hex.m_data), static_cast<size_t>(hex.m_size), m_data, static_cast<size_t>(m_size));
    unsigned char* at = text.m_data;
    const auto append = [&at](const void* from, qsizetype size) {
        if (size > 0)
            std::memcpy(at, from, static_cast<size_t>(size));
        at += size;
    };
    append(before.data(), before.size());
    append(hex.m_data, digits);
    append(after.data(), after.size());
    return text;
}

bool SecretBytes::operator==(const SecretBytes& other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_data, other.m_data, static_cast<size_t>(m_size)) == 0);
}

} // namespace tramyte::crypto
