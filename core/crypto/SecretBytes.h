// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tramyte::crypto {

/// A key, passphrase or other secret: in pages of its own, locked against swapping where the system allows it, between
/// guard pages, wiped when it goes. Not copyable, so that no forgotten copy stays behind.
class SecretBytes final {
public:
    SecretBytes() = default;
    /// `size` bytes, all zero.
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    /// Fresh random bytes.
    static SecretBytes random(qsizetype size);
    /// A copy of bytes that stay where they are (constants, parts of other secrets).
    static SecretBytes copyOf(QByteArrayView bytes);
    /// Moves the bytes in and wipes where they came from (a detached QByteArray only; shared copies elsewhere stay).
    static SecretBytes takeFrom(QByteArray& bytes);

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Whether the system keeps these pages out of the swap space; it may refuse when its limit is reached.
    bool isLocked() const { return m_locked; }
    const unsigned char* data() const { return m_data; }
    unsigned char* data() { return m_data; }
    /// A look at the bytes, for calls only; never keep it.
    QByteArrayView view() const { return {reinterpret_cast<const char*>(m_data), m_size}; }
    SecretBytes clone() const { return copyOf(view()); }
    /// Lower-case hexadecimal digits between two literals.
    SecretBytes toHex(QByteArrayView before = {}, QByteArrayView after = {}) const;

    /// Compares in a time that does not depend on where they differ.
    bool operator==(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
    bool m_locked = false;
};

} // namespace tramyte::crypto
