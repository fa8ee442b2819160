// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Instant.h"
#include "core/base/PartialDate.h"
#include "core/insurance/Rate.h"

#include <QString>

namespace tramyte::document {

/// `05/03/2026`; empty when not valid.
QString formatDay(QDate day);
/// `08:05`.
QString formatTime(Instant instant);
/// `08:05 20/11/2026`.
QString formatMoment(Instant instant);
/// A day as the date line of a paper wants it: two digits below 10. Source: NĐ 30/2020/NĐ-CP annex I.
QString formatDateLineDay(QDate day);
/// A month as the date line wants it: two digits for January and February only. Source: NĐ 30/2020/NĐ-CP annex I.
QString formatDateLineMonth(QDate day);
/// Exact decimals the Vietnamese way: 1234500 thousandths -> `1.234,5`.
QString formatNumber(qint64 thousandths);
/// Whole đồng with dots: `1.234.567`.
QString formatDong(qint64 dong);
/// An amount as far as hundredths, `61.728,39`; whole amounts without decimals.
QString formatAmount(Money amount);
/// A prescribed quantity: below 10 with a leading zero, `05`, `01,5`, `30`. Source: TT 26/2025/TT-BYT art. 6.
QString formatPrescribed(Quantity quantity);
/// A quantity in small letters, without unit: `hai mươi`, `một phẩy năm`. Source: TT 26/2025/TT-BYT art. 6 (narcotics).
QString quantityInWords(Quantity quantity);
/// A share as percent, `80` or `47,5`; empty when unknown.
QString formatRate(std::optional<insurance::Rate> rate);
/// Capitals, as papers print names.
QString capitals(const QString& text);
/// Body-mass index with one decimal, `21,9`; empty when one of both is not positive.
QString formatBodyMassIndex(Quantity weightKg, Quantity heightCm);
/// Whether papers give the age in months: fewer than 72 completed months on `day`. Source: TT 26/2025/TT-BYT art. 6.
bool ageIsInMonths(const PartialDate& birth, QDate day);

} // namespace tramyte::document
