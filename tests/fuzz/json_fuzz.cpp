// SPDX-License-Identifier: GPL-3.0-or-later
// One line of JSON as `work run` and `calc` take it; numbers keep their decimals or are refused.
#include "core/base/Json.h"

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const auto object
        = json::parseObject(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!object)
        return 0;
    for (const QJsonValue& value : *object)
        if (const auto number = json::thousandths(value))
            Q_ASSERT(*number / 1000 <= std::numeric_limits<qint64>::max() / 1000);
    return 0;
}
