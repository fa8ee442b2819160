// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ZipWriter.h"

#include "core/sync/ZipMember.h"

#include <QCoreApplication>

namespace tramyte::sync {

namespace {

constexpr quint16 kVersion = 20; ///< of the format: deflated files
constexpr quint16 kUnix = 3 << 8;
constexpr quint16 kDeflated = 8;
constexpr quint32 kPlainFile = quint32(0100644) << 16; ///< readable by everyone, writable by its owner
constexpr qint64 kMostBytes = 0xffff'fffe;
constexpr int kMostMembers = 0xfffe;

void append16(QByteArray& to, quint16 value)
{
    to.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8));
}

void append32(QByteArray& to, quint32 value)
{
    append16(to, static_cast<quint16>(value & 0xffff));
    append16(to, static_cast<quint16>(value >> 16));
}

/// Time and day as MS-DOS wrote them; a ZIP knows no others, and they are local.
QByteArray dosTime(Instant when)
{
    const QDateTime local = localTime(when);
    const QTime time = local.time();
    const QDate day = local.date();
    QByteArray bytes;
    append16(bytes, static_cast<quint16>(time.hour() << 11 | time.minute() << 5 | time.second() / 2));
    append16(bytes, static_cast<quint16>(std::max(day.year() - 1980, 0) << 9 | day.month() << 5 | day.day()));
    return bytes;
}

} // namespace

ZipWriter::ZipWriter(Put put, Instant when) : m_put(std::move(put)), m_when(dosTime(when))
{
}

Result<void> ZipWriter::put(QByteArrayView bytes)
{
    m_size += bytes.size();
    return m_put(bytes);
}

Result<void> ZipWriter::add(const ZipMember& member)
{
    const QByteArray name = member.name().toLatin1();
    QByteArray facts; // what both heads of a file say
    append16(facts, kVersion);
    append16(facts, 0); // no flags
    append16(facts, kDeflated);
    facts += m_when;
    append32(facts, member.crc());
    append32(facts, static_cast<quint32>(member.packedSize()));
    append32(facts, static_cast<quint32>(member.size()));
    append16(facts, static_cast<quint16>(name.size()));
    append16(facts, 0); // nothing more
    if (member.size() > kMostBytes || m_size + member.packedSize() + m_directory.size() > kMostBytes / 2
        || m_members >= kMostMembers)
        return fail(ErrorKind::Validation, QStringLiteral("bundle.tooLarge"),
            QCoreApplication::translate("tramyte::sync", "So much does not fit into one bundle."));
    ++m_members;
    m_directory += "PK\1\2";
    append16(m_directory, kUnix | kVersion);
    m_directory += facts;
    append16(m_directory, 0); // no remark
    append16(m_directory, 0); // on the first disk
    append16(m_directory, 0); // bytes, not text
    append32(m_directory, kPlainFile);
    append32(m_directory, static_cast<quint32>(m_size));
    m_directory += name;
    TRY(put("PK\3\4" + facts + name));
    for (const QByteArray& piece : member.packed())
        TRY(put(piece));
    return {};
}

Result<void> ZipWriter::finish()
{
    QByteArray end("PK\5\6");
    append16(end, 0); // one disk
    append16(end, 0);
    append16(end, static_cast<quint16>(m_members));
    append16(end, static_cast<quint16>(m_members));
    append32(end, static_cast<quint32>(m_directory.size()));
    append32(end, static_cast<quint32>(m_size));
    append16(end, 0); // no remark
    return put(m_directory + end);
}

} // namespace tramyte::sync
