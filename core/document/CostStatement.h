// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/document/Letterhead.h"
#include "core/document/Paper.h"
#include "core/document/Person.h"

#include <vector>

namespace tramyte::document {

class TemplateModel;
class Templates;

/// Bảng kê chi phí khám bệnh, chữa bệnh, form 01/KBCB of QĐ 697/QĐ-BYT (visits from 01/07/2026; before that the form of
/// QĐ 6556/QĐ-BYT). For patients with and without a card; filled from the same snapshot as the claim.
struct CostStatement {
    struct Line {
        int group = 12; ///< row group of the form, 1 Khám bệnh .. 12 Dịch vụ khác; printed in this order
        QString name;
        QString unit;
        Quantity quantity;
        Money hospitalPrice;      ///< DON_GIA_BV
        Money insuredPrice;       ///< DON_GIA_BH; 0 when not insured
        int servicePercent = 100; ///< TYLE_TT_DV
        int insuredPercent = 100; ///< TYLE_TT_BH
        Money hospitalAmount;     ///< THANH_TIEN_BV
        Money insuredAmount;      ///< THANH_TIEN_BH
        Money fund;               ///< T_BHTT
        Money coPay;              ///< T_BNCCT
        Money other;              ///< T_NGUONKHAC
        Money own;                ///< T_BNTT
    };
    /// The lines under one card and one benefit rate.
    struct Block {
        std::optional<Card> card; ///< none: a patient who pays alone
        QDate from;
        QDate to;
        std::vector<Line> lines;
    };
    enum class Care { Examination = 1, Outpatient = 2, Inpatient = 3, DayInpatient = 4 };

    Letterhead station;
    PrintFacts print;
    Person person;
    QString department; ///< khoa; may be empty
    QString departmentCode;
    QString visitCode; ///< MA_LK, "Số khám bệnh"
    Care care = Care::Examination;
    Instant arrived;
    std::optional<Instant> treatedFrom; ///< empty at a plain examination
    Instant closed;                     ///< its day chooses the template
    int days = 0;                       ///< total days of treatment; 0 at a plain examination
    int endState = 1;                   ///< MA_LOAI_RV
    QString arrivalCode;                ///< MA_DOITUONG_KCB
    QString referredFrom;               ///< may be empty
    QString referredTo;                 ///< may be empty
    Diagnosis diagnosis;
    std::vector<Diagnosis> others;
    Money coPayThisYear;       ///< accumulated co-payment of the year from the portal; 0: not asked
    std::vector<Block> blocks; ///< the first block's card stands in part I
    QString preparer;          ///< who made the statement, full name
    QString head;              ///< head of the station, full name; signs in place of the fee accountant
};

/// What the foot of the statement says, in whole đồng. The four parts add up to the total: the rounding difference lies
/// in the patient's own part.
struct StatementTotals {
    qint64 total = 0;
    qint64 fund = 0;
    qint64 coPay = 0;
    qint64 own = 0;
    qint64 other = 0;

    bool operator==(const StatementTotals&) const = default;
};
StatementTotals totalsOf(const CostStatement& statement);

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const CostStatement& statement);
TemplateModel templateModel(const CostStatement& statement);

} // namespace tramyte::document
