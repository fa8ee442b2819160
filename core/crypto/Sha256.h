// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

namespace tramyte::crypto {

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. Results are 32 raw bytes.
class Sha256 final {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    /// The hash of all that was added; the object starts anew.
    QByteArray finish();

    static QByteArray of(QByteArrayView bytes);
    /// Of a file, read in pieces. Error: Io.
    static Result<QByteArray> ofFile(const QString& path);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace tramyte::crypto
