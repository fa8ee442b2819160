// SPDX-License-Identifier: GPL-3.0-or-later
// A text table of any content: read or refused, never a crash, a hang or all of the memory.
#include "tests/fuzz/Workbook.h"

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    readAnyTable(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
