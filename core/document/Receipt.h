// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/document/Letterhead.h"
#include "core/document/Paper.h"

namespace tramyte::document {

class TemplateModel;
class Templates;

/// Phiếu thu: one payment. Source: NĐ 254/2026/NĐ-CP art. 9(4)(m): each payment has a numbered receipt.
struct Receipt {
    enum class Way { Cash, Transfer, Card };

    Letterhead station;
    PrintFacts print;
    QString number;  ///< of the series
    QString book;    ///< quyển số; may be empty
    QString payer;   ///< full name
    QString address; ///< may be empty
    QString patientCode;
    QString visitCode;
    QString reason;   ///< "Thanh toán chi phí khám bệnh, chữa bệnh"
    Money amount;     ///< printed in whole đồng and in words
    int attached = 0; ///< documents attached; 0: none named
    Instant paid;     ///< its day chooses the template
    Way way = Way::Cash;
    QString cashier;     ///< full name
    QString paymentCode; ///< VietQR payload to pay by; empty: none is printed
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const Receipt& receipt);
TemplateModel templateModel(const Receipt& receipt);

} // namespace tramyte::document
