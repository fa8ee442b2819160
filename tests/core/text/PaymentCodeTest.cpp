// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PaymentCode.h"

#include "tests/support/Check.h"

using namespace tramyte;
using namespace tramyte::text;

namespace {

// payment QR 6.1 to 6.3 (NAPAS samples) and 6.4
const QString kStatic
    = "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F";
const QString kDynamic
    = "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN"
      "62340107NPS68690819thanh toan don hang63042E2E";
const QString kCard
    = "00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045802VN63044F52";
const QString kReceipt
    = "00020101021238570010A00000072701270006970405011315002012345670208QRIBFTTA5204809953037045405917285"
      "802VN5920TRAM Y TE XA AN BINH6007CAN THO62170813VP 26112200016304D17A";

QString sealed(const QString& withoutSum)
{
    const QString text = withoutSum + "6304";
    return text + QString("%1").arg(crc16(text.toUtf8()), 4, 16, QChar('0')).toUpper();
}

} // namespace

TEST_CASE("the check sum is CRC-16/CCITT-FALSE", "[text][payment]")
{
    CHECK(crc16("123456789") == 0x29B1); // payment QR 3
}

TEST_CASE("published payment codes are read", "[text][payment]")
{
    CHECK(ok(parsePaymentCode(kStatic)) == PaymentCode{.bankBin = "970403", .account = "0011012345678"});
    CHECK(ok(parsePaymentCode(kDynamic))
        == PaymentCode{.bankBin = "970403",
            .account = "0011012345678",
            .amount = 180000,
            .purpose = "thanh toan don hang",
            .billNumber = "NPS6869"});
    CHECK(
        ok(parsePaymentCode(kCard)) == PaymentCode{.bankBin = "970403", .account = "9704031101234567", .toCard = true});
    CHECK(ok(parsePaymentCode(kReceipt.chopped(4) + "d17a\r\n")).amount == 91728);
}

TEST_CASE("a receipt's code is written byte for byte", "[text][payment]")
{
    const PaymentCode code{.bankBin = "970405",
        .account = "1500201234567",
        .amount = 91728,
        .purpose = "VP 2611220001",
        .recipient = "Trạm Y tế xã An Bình",
        .city = "Cần Thơ",
        .category = "8099"};
    const QString text = ok(composePaymentCode(code));
    CHECK(text == kReceipt);
    const PaymentCode read = ok(parsePaymentCode(text));
    CHECK(read.recipient == "TRAM Y TE XA AN BINH");
    CHECK(read.city == "CAN THO");
    CHECK(read.purpose == "VP 2611220001");
    CHECK(ok(composePaymentCode({.bankBin = "970403", .account = "0011012345678"})) == kStatic);
}

TEST_CASE("every damaged character of a payment code is noticed", "[text][payment]")
{
    for (qsizetype i = 0; i < kReceipt.size(); ++i) {
        QString damaged = kReceipt;
        damaged[i] = damaged[i] == u'7' ? u'8' : u'7';
        CHECK_FALSE(parsePaymentCode(damaged));
    }
    for (qsizetype length = 0; length < kReceipt.size(); ++length)
        CHECK_FALSE(parsePaymentCode(kReceipt.first(length)));
}

TEST_CASE("a payment code that is none is refused with its reason", "[text][payment]")
{
    CHECK(errorOf(parsePaymentCode(kStatic.chopped(4) + "0000")).code == "payment.checksum");
    CHECK(errorOf(parsePaymentCode(kStatic + "5902AB")).code == "payment.malformed");
    CHECK(errorOf(parsePaymentCode("")).code == "payment.malformed");
    CHECK(errorOf(parsePaymentCode(QString("9").repeated(600))).code == "payment.malformed");
    CHECK(errorOf(parsePaymentCode(sealed("00020101021153037045802VN"))).code == "payment.missing");
    // another network's template (VNPAY uses 26), another GUID, another currency
    const QString account = "38570010A00000072701270006970403011300110123456780208QRIBFTTA";
    CHECK(
        errorOf(parsePaymentCode(sealed("000201010211" + QString(account).replace(0, 2, "26") + "53037045802VN"))).code
        == "payment.missing");
    CHECK(errorOf(parsePaymentCode(sealed("000201010211" + QString(account).replace("0727", "0728") + "53037045802VN")))
              .code
        == "payment.notVietQr");
    CHECK(errorOf(parsePaymentCode(sealed("000201010211" + account + "53038405802VN"))).code == "payment.notVietQr");
    CHECK(
        errorOf(parsePaymentCode(sealed("000201010211" + account + "530370454040.505802VN"))).code == "payment.amount");
    // any order between 01 and 62
    CHECK(ok(parsePaymentCode(sealed("0002015802VN5303704" + account + "010211"))).account == "0011012345678");
}

TEST_CASE("lengths counted in bytes are understood too", "[text][payment]")
{
    const QString head = "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN";
    CHECK(ok(parsePaymentCode(sealed(head + "5904TRẠM"))).recipient == "TRẠM");
    CHECK(ok(parsePaymentCode(sealed(head + "5906TRẠM"))).recipient == "TRẠM");
}

TEST_CASE("a payment code that cannot be is not written", "[text][payment]")
{
    CHECK(errorOf(composePaymentCode({.bankBin = "97040", .account = "1"})).code == "payment.bank");
    CHECK(errorOf(composePaymentCode({.bankBin = "970405", .account = ""})).code == "payment.account");
    CHECK(errorOf(composePaymentCode({.bankBin = "970405", .account = "1|2"})).code == "payment.account");
    CHECK(errorOf(composePaymentCode({.bankBin = "970405", .account = "1", .amount = 0})).code == "payment.amount");
    CHECK(errorOf(composePaymentCode({.bankBin = "970405", .account = "1", .purpose = QString("A").repeated(51)})).code
        == "payment.purpose");
    CHECK(plainCapitals("Đơn số 12/3, đ.4_x") == "DON SO 12/3 D.4 X");
}
