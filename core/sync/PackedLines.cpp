// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/PackedLines.h"

#include "core/base/Json.h"

namespace tramyte::sync {

void PackedLines::add(const QByteArray& line)
{
    m_open += line;
    m_open += '\n';
    ++m_lines;
    if (m_open.size() < kPiece)
        return;
    m_pieces.push_back(qCompress(m_open, 1)); // fast: it is compressed again, well, on its way into the bundle
    m_packedSize += m_pieces.back().size();
    m_open.resize(0);
}

void PackedLines::add(const QJsonObject& object)
{
    add(json::canonical(object));
}

Result<void> PackedLines::produce(const PutBytes& put) const
{
    for (const QByteArray& piece : m_pieces)
        TRY(put(qUncompress(piece)));
    return put(m_open);
}

} // namespace tramyte::sync
