// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QByteArrayView>
#include <functional>
#include <memory>
#include <optional>

struct archive;

namespace tramyte::sync {

/// Writes a ZIP in one pass: its bytes go to a function as they come.
class ZipWriter final {
public:
    using Put = std::function<Result<void>(QByteArrayView)>;

    static Result<std::unique_ptr<ZipWriter>> start(Put put);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// Begins a file; what `write` brings from now on is its content. `name` must be ASCII.
    Result<void> beginFile(const QString& name, Instant when);
    Result<void> write(QByteArrayView bytes);
    Result<void> finish();
    qint64 size() const { return m_size; } ///< bytes of ZIP so far

private:
    explicit ZipWriter(Put put) : m_put(std::move(put)) {}
    Result<void> check(int done);

    archive* m_archive = nullptr;
    Put m_put;
    std::optional<Error> m_error; ///< of `put`
    qint64 m_size = 0;
};

} // namespace tramyte::sync
