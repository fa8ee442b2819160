// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QByteArrayView>
#include <functional>

namespace tramyte::sync {

class ZipMember;

/// Writes a ZIP (PKWARE APPNOTE 6.3, without the extensions for more than 4 GiB) in one pass: its bytes go to a
/// function as they come. Every file in it bears the same time.
class ZipWriter final {
public:
    using Put = std::function<Result<void>(QByteArrayView)>;

    ZipWriter(Put put, Instant when);

    /// `member` is finished. Errors: those of `put`; Validation `bundle.tooLarge`.
    Result<void> add(const ZipMember& member);
    Result<void> finish();
    qint64 size() const { return m_size; } ///< bytes of ZIP so far

private:
    Result<void> put(QByteArrayView bytes);

    Put m_put;
    QByteArray m_when; ///< as both heads of a file hold it
    QByteArray m_directory;
    qint64 m_size = 0;
    int m_members = 0;
};

} // namespace tramyte::sync
