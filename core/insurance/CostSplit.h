// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insurance/Rate.h"

#include <vector>

namespace tramyte::insurance {

/// Drugs go to XML2, everything else to XML3.
enum class CostKind { Drug, Service, Exam, Supply };

/// For whom money from another source (T_NGUONKHAC) was given.
enum class Support {
    Patient,  ///< this patient: taken off what the patient owes, then the co-payment, then the fund's part
    Facility, ///< all patients of the place: taken off first, the rest is split
    Arv,      ///< ARV medicine: the other source pays the co-payment
};

/// PHAM_VI.
enum class CostScope {
    Insured = 1,
    Outside = 2,
    Uniformed = 3, ///< outside the list, but paid for army, police and cipher staff
};

/// One charged line, before it is split.
struct CostLine {
    CostKind kind = CostKind::Service;
    Quantity quantity;
    Money hospitalPrice;     ///< DON_GIA_BV, or DON_GIA of a drug
    Money insuredPrice;      ///< DON_GIA_BH; a drug's is the same DON_GIA
    int insuredRatio = 100;  ///< TYLE_TT_BH, 0..100
    int serviceRatio = 100;  ///< TYLE_TT_DV, 0..100; drugs have none
    Rate rate;               ///< MUC_HUONG
    Money otherSources = {}; ///< T_NGUONKHAC; found by the split itself for ARV medicine
    Support support = Support::Patient;
    CostScope scope = CostScope::Insured;
    int payMethod = 1; ///< MA_PTTT: 1 fee for service, 2 capitation, 3 case payment
};

/// One line split to the hundredth. Always hospital = patientOwn + copay + fund + otherSources.
struct LineSplit {
    Money hospital;     ///< THANH_TIEN_BV
    Money insured;      ///< THANH_TIEN_BH
    Money otherSources; ///< T_NGUONKHAC
    Money patientOwn;   ///< T_BNTT
    Money copay;        ///< T_BNCCT
    Money fund;         ///< T_BHTT

    bool operator==(const LineSplit&) const = default;
};

/// The sums of XML1.
struct CostTotals {
    Money drugs;         ///< T_THUOC
    Money supplies;      ///< T_VTYT
    Money hospital;      ///< T_TONGCHI_BV
    Money insured;       ///< T_TONGCHI_BH
    Money patientOwn;    ///< T_BNTT
    Money copay;         ///< T_BNCCT
    Money fund;          ///< T_BHTT
    Money otherSources;  ///< T_NGUONKHAC
    Money fundByService; ///< T_BHTT_GDV

    bool operator==(const CostTotals&) const = default;
};

/// Splits one line. The co-payment and the patient's part come by subtraction, never by a rounding of their own.
/// Errors: Validation `split.negative`, `split.ratio`, `split.tooLarge`, `split.insuredAbove` (the insured amount is
/// larger than the whole), `split.otherSources` (more than the line costs).
/// Source: insurance rules 8.1 and 8.3; QĐ 4750/QĐ-BYT tables 2 and 3.
Result<LineSplit> splitLine(const CostLine& line);

/// THANH_TIEN_BH of a line without support: what the 15 % test of the visit adds up. Same errors as `splitLine`.
Result<Money> insuredAmount(const CostLine& line);

/// Sums of the already rounded lines; `lines[i]` was split into `splits[i]`. Errors: Validation `split.tooLarge`.
/// Source: insurance rules 8.4.
Result<CostTotals> totalsOf(const std::vector<CostLine>& lines, const std::vector<LineSplit>& splits);

} // namespace tramyte::insurance
