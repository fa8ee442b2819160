// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Sha256.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

namespace tramyte::sync {

/// One file of a ZIP, deflated as its bytes come and kept in memory: nothing of it touches the disk.
class ZipMember final {
public:
    explicit ZipMember(QString name); ///< ASCII
    ~ZipMember();
    ZipMember(const ZipMember&) = delete;
    ZipMember& operator=(const ZipMember&) = delete;

    void add(QByteArrayView bytes);
    void finish(); ///< no more bytes; what stands below is whole from now on

    const QString& name() const { return m_name; }
    qint64 size() const { return m_size; } ///< of its bytes as they came
    qint64 packedSize() const { return m_packedSize; }
    quint32 crc() const { return m_crc; }
    const QByteArray& sha256() const { return m_sha256; }
    const std::vector<QByteArray>& packed() const { return m_packed; }

private:
    struct Stream;
    void deflate(QByteArrayView bytes, bool last);

    QString m_name;
    std::unique_ptr<Stream> m_stream; ///< until it is finished
    crypto::Sha256 m_hash;
    QByteArray m_sha256;
    std::vector<QByteArray> m_packed;
    qint64 m_size = 0;
    qint64 m_packedSize = 0;
    quint32 m_crc = 0;
};

} // namespace tramyte::sync
