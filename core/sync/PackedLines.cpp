// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/PackedLines.h"

namespace tramyte::sync {

PackedLines::PackedLines(Packer& packer, const QString& name)
    : m_packer(packer), m_member(std::make_shared<ZipMember>(name))
{
}

void PackedLines::add(std::string_view line)
{
    m_open.append(line.data(), static_cast<qsizetype>(line.size())).append('\n');
    ++m_lines;
    if (m_open.size() < kPiece)
        return;
    m_packer.add(m_member, std::move(m_open), false);
    m_open = QByteArray();
    m_open.reserve(kPiece + kPiece / 4);
}

std::shared_ptr<const ZipMember> PackedLines::finish()
{
    m_packer.add(m_member, std::move(m_open), true);
    return m_member;
}

} // namespace tramyte::sync
