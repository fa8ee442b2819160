// SPDX-License-Identifier: GPL-3.0-or-later
// A table file of any content, begun from ods seeds: read or refused, never a crash, a hang or all of the memory.
#include "core/sheet/Table.h"

#include <QBuffer>

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    buffer->open(QIODevice::ReadOnly);
    sheet::Limits limits;
    limits.cells = 100'000;
    limits.memberBytes = 1 << 20;
    const auto table = sheet::readTable(std::move(buffer), limits);
    if (!table)
        return 0;
    int last = 0;
    for (const sheet::Row& row : table->rows) {
        Q_ASSERT(row.number > last && !row.cells.isEmpty() && !row.cells.last().isEmpty());
        last = row.number;
    }
    return 0;
}
