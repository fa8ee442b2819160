// SPDX-License-Identifier: GPL-3.0-or-later
// An OpenDocument workbook of any content, or the text of its content.xml (bent bytes seldom pass the checksums of a
// ZIP).
#include "tests/fuzz/Workbook.h"

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readAnyTable(bytes.startsWith("PK") ? bytes : zipOf({{"content.xml", bytes}}));
    return 0;
}
