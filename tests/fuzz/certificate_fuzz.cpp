// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate of a receiver, as someone hands it over: PEM or DER, or anything else.
#include "core/crypto/Certificate.h"

using namespace tramyte;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto certificate = crypto::Certificate::parse(bytes);
    if (!certificate)
        return 0;
    const Instant now{1'790'000'000'000};
    const bool receives = certificate->checkReceiver(now).has_value();
    const bool signs = certificate->checkSigner(now).has_value();
    const auto again = crypto::Certificate::parse(certificate->pem());
    Q_ASSERT(again && again->fingerprint() == certificate->fingerprint());
    Q_ASSERT(again->checkReceiver(now).has_value() == receives && again->checkSigner(now).has_value() == signs);
    return 0;
}
