// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/ZipParts.h"

#include "core/sheet/SheetError.h"

#include <zip.h>

namespace tramyte::sheet {

PartStream::PartStream(std::shared_ptr<ZipParts> owner, zip_file* file, qint64 limit, qint64 size)
    : m_owner(std::move(owner)), m_file(file), m_left(limit), m_size(size)
{
    setOpenMode(QIODevice::ReadOnly);
}

PartStream::~PartStream()
{
    zip_fclose(m_file);
}

qint64 PartStream::readData(char* data, qint64 size)
{
    if (m_atEnd)
        return -1;
    if (size == 0)
        return 0; // QIODevice asks for nothing when its buffer has run empty; that is not the end
    const qint64 got = zip_fread(m_file, data, zip_uint64_t(size));
    m_left -= got;
    m_read += std::max<qint64>(got, 0);
    if (got < 0)
        m_failure = QString::fromUtf8(zip_file_strerror(m_file));
    else if (m_left < 0)
        m_failure = QStringLiteral("too large");
    m_atEnd = got <= 0 || m_left < 0;
    return m_atEnd ? -1 : got;
}

ZipParts::ZipParts(QByteArray bytes, qint64 partBytes) : m_bytes(std::move(bytes)), m_partBytes(partBytes)
{
}

ZipParts::~ZipParts()
{
    if (m_zip)
        zip_discard(m_zip);
}

Result<std::shared_ptr<ZipParts>> ZipParts::open(QByteArray bytes, qint64 partBytes)
{
    std::shared_ptr<ZipParts> parts(new ZipParts(std::move(bytes), partBytes));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source
        = zip_source_buffer_create(parts->m_bytes.constData(), zip_uint64_t(parts->m_bytes.size()), 0, &error);
    if (source) {
        parts->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!parts->m_zip)
            zip_source_free(source);
    }
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!parts->m_zip)
        return failDamaged(QStringLiteral("ZIP"), detail);
    return parts;
}

qint64 ZipParts::locate(const QString& name) const
{
    const QByteArray utf8 = name.toUtf8();
    const qint64 index = zip_name_locate(m_zip, utf8.constData(), ZIP_FL_ENC_GUESS);
    return index >= 0 ? index : zip_name_locate(m_zip, utf8.constData(), ZIP_FL_NOCASE);
}

bool ZipParts::has(const QString& name) const
{
    return locate(name) >= 0;
}

Result<std::unique_ptr<PartStream>> ZipParts::part(const QString& name)
{
    const qint64 index = locate(name);
    if (index < 0)
        return failDamaged(name, QStringLiteral("part is absent"));
    zip_stat_t stat;
    const bool isSized = zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0;
    if (isSized && stat.size > zip_uint64_t(m_partBytes))
        return failTooLarge(name);
    zip_file_t* file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        return failDamaged(name, QString::fromUtf8(zip_strerror(m_zip)));
    return std::make_unique<PartStream>(shared_from_this(), file, m_partBytes, isSized ? qint64(stat.size) : 0);
}

Result<QByteArray> ZipParts::bytes(const QString& name, qint64 limit)
{
    TRY_LET(device, part(name));
    const QByteArray all = device->read(limit + 1);
    if (all.size() > limit)
        return failTooLarge(name);
    if (!device->failure().isEmpty())
        return failDamaged(name, device->failure());
    return all;
}

} // namespace tramyte::sheet
