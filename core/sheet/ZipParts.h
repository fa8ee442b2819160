// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <algorithm>
#include <memory>

struct zip;
struct zip_file;

namespace tramyte::sheet {

class ZipParts;

/// One part of a ZIP file, read from its beginning to its end; keeps the file alive.
class PartStream final : public QIODevice {
public:
    PartStream(std::shared_ptr<ZipParts> owner, zip_file* file, qint64 limit, qint64 size);
    ~PartStream() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_atEnd && QIODevice::atEnd(); }
    /// Why reading stopped before the end (bad checksum, too large); empty when it did not. Errors come as an early
    /// end, so whoever reached the end must ask.
    QString failure() const { return m_failure; }
    /// How much was read, 0 to 1; 1 when the file does not say how much there is.
    double partRead() const { return m_size > 0 ? std::min(1.0, double(m_read) / double(m_size)) : 1.0; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<ZipParts> m_owner;
    zip_file* m_file;
    qint64 m_left;
    qint64 m_size;
    qint64 m_read = 0;
    bool m_atEnd = false;
    QString m_failure;
};

/// The parts of a ZIP file held in memory, each read as a stream.
class ZipParts final : public std::enable_shared_from_this<ZipParts> {
public:
    /// `partBytes`: the most that one part may unpack to.
    static Result<std::shared_ptr<ZipParts>> open(QByteArray bytes, qint64 partBytes);
    ~ZipParts();
    ZipParts(const ZipParts&) = delete;
    ZipParts& operator=(const ZipParts&) = delete;

    bool has(const QString& name) const;
    Result<std::unique_ptr<PartStream>> part(const QString& name);
    /// A small part as a whole.
    Result<QByteArray> bytes(const QString& name, qint64 limit = 1 << 20);

private:
    ZipParts(QByteArray bytes, qint64 partBytes);
    qint64 locate(const QString& name) const;

    QByteArray m_bytes;
    qint64 m_partBytes;
    zip* m_zip = nullptr;
};

} // namespace tramyte::sheet
