// SPDX-License-Identifier: GPL-3.0-or-later
// A scanned payment code: never a crash, and what was read can be written and read again.
#include "core/text/PaymentCode.h"

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QString scanned = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto read = text::parsePaymentCode(scanned);
    if (!read)
        return 0;
    // Some that may be read are not written by us (foreign characters); what is written is read back alike.
    if (const auto written = text::composePaymentCode(*read)) {
        const auto again = text::parsePaymentCode(*written);
        Q_ASSERT(again && again->bankBin == read->bankBin && again->account == read->account
            && again->amount == read->amount);
    }
    return 0;
}
