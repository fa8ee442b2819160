// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/Packer.h"
#include "core/sync/ZipMember.h"

#include <QString>
#include <string_view>

namespace tramyte::sync {

/// The lines of one file, packed while they come: one pass over the records fills many files.
class PackedLines final {
public:
    PackedLines(Packer& packer, const QString& name);

    void add(std::string_view line);
    qint64 lines() const { return m_lines; }

    /// The file; whole once the packer has done what waits.
    std::shared_ptr<const ZipMember> finish();

private:
    static constexpr qsizetype kPiece = 1 << 18;

    Packer& m_packer;
    std::shared_ptr<ZipMember> m_member;
    QByteArray m_open; ///< not yet handed over
    qint64 m_lines = 0;
};

} // namespace tramyte::sync
