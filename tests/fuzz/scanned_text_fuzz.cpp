// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a scanner sends: never a crash, and always an answer with every field of the contract.
#include "core/patient/ScannedText.h"

using namespace tramyte;

namespace {

insurance::Parameters someLists()
{
    insurance::Parameters lists;
    lists.day = QDate(2026, 11, 22);
    lists.objects[QStringLiteral("GD")] = {QStringLiteral("GD"), QString(), 4};
    lists.objects[QStringLiteral("CN")] = {QStringLiteral("CN"), QString(), 2, 3};
    lists.oldProvinces[QStringLiteral("79")] = QStringLiteral("TP. Hồ Chí Minh");
    lists.cardIssuers = lists.oldProvinces;
    return lists;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const insurance::Parameters lists = someLists();
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const QString& text : {patient::decodeScan(bytes), QString::fromUtf8(bytes), QString::fromLatin1(bytes)}) {
        const auto scanned = patient::parseScannedText(text, lists);
        Q_ASSERT(patient::toJson(scanned).size() == 24);
        Q_ASSERT(scanned.kind != patient::ScanKind::Unknown || !scanned.warnings.empty());
        Q_ASSERT(!scanned.benefitDigit || (*scanned.benefitDigit >= 1 && *scanned.benefitDigit <= 5));
    }
    return 0;
}
