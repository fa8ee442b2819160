// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ZipMember.h"

#include <new>
#include <zlib.h>

namespace tramyte::sync {

namespace {

constexpr int kLevel = 1; ///< old PCs: 5 times as fast as the usual level and a quarter larger
constexpr int kRaw = -15; ///< a ZIP has its own head and sum
constexpr int kMemory = 8;
constexpr qsizetype kPiece = 1 << 16;

} // namespace

struct ZipMember::Stream {
    z_stream state{};
    QByteArray piece; ///< being filled

    Stream()
    {
        if (deflateInit2(&state, kLevel, Z_DEFLATED, kRaw, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~Stream() { deflateEnd(&state); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
};

ZipMember::ZipMember(QString name) : m_name(std::move(name)), m_stream(std::make_unique<Stream>())
{
}

ZipMember::~ZipMember() = default;

void ZipMember::add(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_size += bytes.size();
    m_hash.add(bytes);
    m_crc = static_cast<quint32>(crc32_z(m_crc, reinterpret_cast<const Bytef*>(bytes.data()), size_t(bytes.size())));
    deflate(bytes, false);
}

void ZipMember::finish()
{
    deflate({}, true);
    m_stream.reset();
    m_sha256 = m_hash.finish();
}

void ZipMember::deflate(QByteArrayView bytes, bool last)
{
    z_stream& state = m_stream->state;
    QByteArray& piece = m_stream->piece;
    state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // zlib only reads there
    state.avail_in = static_cast<uInt>(bytes.size());
    int done = Z_OK;
    do {
        if (state.avail_out == 0) {
            piece = QByteArray(kPiece, Qt::Uninitialized);
            state.next_out = reinterpret_cast<Bytef*>(piece.data());
            state.avail_out = static_cast<uInt>(kPiece);
        }
        const uInt room = state.avail_out;
        done = ::deflate(&state, last ? Z_FINISH : Z_NO_FLUSH);
        Q_ASSERT(done != Z_STREAM_ERROR);
        m_packedSize += room - state.avail_out;
        const bool ended = done == Z_STREAM_END;
        if (state.avail_out == 0 || ended) {
            piece.truncate(kPiece - static_cast<qsizetype>(state.avail_out));
            piece.squeeze(); // most files are small
            m_packed.push_back(std::move(piece));
            piece = {};
        }
    } while (last ? done != Z_STREAM_END : state.avail_in > 0);
}

} // namespace tramyte::sync
