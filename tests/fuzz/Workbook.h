// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Table.h"

#include <QBuffer>
#include <zip.h>

namespace tramyte {

/// A ZIP file of these parts, stored without compression.
inline QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>>& parts)
{
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t* zip = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        const auto index = zip_file_add(
            zip, name.constData(), zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
        zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray all(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, all.data(), zip_uint64_t(all.size()));
    zip_source_close(source);
    zip_source_free(source);
    return all;
}

/// Reads a table of any content; what is read must be in order.
inline void readAnyTable(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    sheet::Limits limits;
    limits.cells = 100'000;
    limits.memberBytes = 1 << 20;
    const auto table = sheet::readTable(std::move(buffer), limits);
    int last = 0;
    for (const sheet::Row& row : table ? table->rows : std::vector<sheet::Row>()) {
        Q_ASSERT(row.number > last && !row.cells.isEmpty() && !row.cells.last().isEmpty());
        last = row.number;
    }
}

} // namespace tramyte
