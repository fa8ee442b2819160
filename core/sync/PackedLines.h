// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/BundleWriter.h"

namespace tramyte::sync {

/// Lines that wait, compressed, in memory for their turn in a bundle: one pass over the records fills many files.
/// Nothing of them touches the disk.
class PackedLines final {
public:
    void add(const QByteArray& line);
    void add(const QJsonObject& object);
    Result<void> produce(const PutBytes& put) const;

    qint64 lines() const { return m_lines; }
    qint64 packedSize() const { return m_packedSize; } ///< of the full pieces

private:
    static constexpr qsizetype kPiece = 1 << 20;

    std::vector<QByteArray> m_pieces;
    QByteArray m_open; ///< not yet compressed
    qint64 m_packedSize = 0;
    qint64 m_lines = 0;
};

} // namespace tramyte::sync
