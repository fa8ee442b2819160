// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ExchangeService.h"
#include "ui/common/Theme.h"

/// How receivers are named and shown, on every part of the exchange page.
namespace tramyte::ui {

/// From how many days before its end a certificate's end is warned of.
constexpr int kCertificateWarningDays = 60;

/// Name and station code; the fingerprint's beginning when it has neither.
QString receiverName(const sync::CertificateInfo& info);
/// `AB12 CD34 ...` in groups of four, as it is read out.
QString groupedFingerprint(const QString& fingerprint);
/// Its first and last two groups.
QString shortFingerprint(const QString& fingerprint);
QString stateWords(const sync::ReceiverInfo& receiver);
std::optional<Colour> stateColour(const sync::ReceiverInfo& receiver);
QString stateIcon(const sync::ReceiverInfo& receiver);
/// Whether something can be sent there today.
bool isUsable(const sync::ReceiverInfo& receiver);
/// "46 visits, 12 patients": what waits, in words.
QString pendingWords(const std::map<QString, qint64>& things);
/// 1,2 MB.
QString shownSize(qint64 bytes);

} // namespace tramyte::ui
