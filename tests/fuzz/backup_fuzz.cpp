// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a backup of any content.
#include "core/backup/BackupFile.h"

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const auto header
        = backup::BackupHeader::parse(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (header)
        Q_ASSERT(header->databaseSize > 0 && header->keysSize > 0 && header->journalHead.size() == 32);
    return 0;
}
