// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace tramyte::text {

/// A VietQR payment code: a bank transfer that a payer's app can read from paper, made and read without a network.
struct PaymentCode {
    QString bankBin;                   ///< 6 digits
    QString account;                   ///< account or card number
    bool toCard = false;               ///< QRIBFTTC instead of QRIBFTTA
    std::optional<qint64> amount = {}; ///< whole đồng; absent in a reusable code
    QString purpose = {};              ///< message of the transfer; never a diagnosis or a full name
    QString billNumber = {};
    QString recipient = {}; ///< name of the account's holder as printed
    QString city = {};
    QString category = {}; ///< ISO 18245; 8099 medical services

    bool operator==(const PaymentCode&) const = default;
};

/// Whether a scanned text claims to be a payment code: it starts with the format indicator.
bool looksLikePaymentCode(QStringView text);

/// Reads a code and checks every length and the check sum.
/// Errors: Validation `payment.malformed`, `payment.missing`, `payment.notVietQr`, `payment.checksum`,
/// `payment.amount`. Source: payment QR, elements and reader.
Result<PaymentCode> parsePaymentCode(const QString& text);

/// The text of a code; accents are taken off, names cut to their length. With an amount it serves one bill.
/// Errors: Validation `payment.bank`, `payment.account`, `payment.amount`, `payment.purpose`, `payment.category`.
Result<QString> composePaymentCode(const PaymentCode& code);

/// CRC-16/CCITT-FALSE: "123456789" -> 0x29B1.
quint16 crc16(const QByteArray& bytes);

/// Vietnamese text as payment codes carry it: capitals and digits of ASCII, blank, `-`, `.`, `/`; all else a blank.
QString plainCapitals(const QString& text);

} // namespace tramyte::text
