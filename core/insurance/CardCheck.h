// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/base/PartialDate.h"
#include "core/insurance/CardCode.h"
#include "core/insurance/Parameters.h"

namespace tramyte::insurance {

/// The digit that decides the rate on the parameters' day: the printed one, or the one it counts as since 2026
/// (CN3 and LH4 count as 2). Source: insurance rules 2.5.
int countedDigit(const QString& object, int printedDigit, const Parameters& parameters);

/// What is odd about the code itself: `card.unknownObject`, `card.unusualPair`, `card.unknownIssuer`,
/// `card.uniformed` (army, police, cipher: look at the paper card). Warnings only. Source: insurance rules 2.4, 2.6.
Issues checkCode(const CardCode& code, const Parameters& parameters);

/// A card and its holder, as they stand at the desk.
struct CardAtDesk {
    CardCode code;
    QDate validFrom = {};                        ///< not valid = not known
    QDate validTo = {};                          ///< not valid = open
    QString facility = {};                       ///< initial facility; empty when not known
    QDate fiveYear = {};                         ///< day on which five continuous years are reached
    QString holderName = {};                     ///< name on the card; empty when not known
    std::optional<PartialDate> holderBirth = {}; ///< birth on the card
    QString personName = {};                     ///< name on the ID or in the record
    std::optional<PartialDate> personBirth = {}; ///< birth on the ID or in the record
    bool identityConfirmed = false;              ///< a person has said that card and ID belong together
    QDate checkedOn = {};                        ///< day of the portal's answer
    QDate visitStart = {};                       ///< first day of the treatment; not valid = the parameters' day
};

/// Whether a card valid from..to covers a visit of start..end: it must have begun by the end, and a card that runs out
/// during the treatment still pays for `graceDays` more days. Source: insurance rules 7.4.
bool coversVisit(QDate validFrom, QDate validTo, QDate visitStart, QDate visitEnd, int graceDays);

/// Last day on which the child's card (TE) of someone born then is good: 30 September of the year of the sixth birthday
/// for those born before 30 September, else the end of the month in which 72 months are completed.
QDate childCardEnds(const PartialDate& birth, int childCardMonths);

/// Everything that 2.6 asks at the desk on the parameters' day. Errors: `card.notYetValid`, `card.expired`,
/// `card.otherName`, `card.otherBirth`. Warnings: those of `checkCode` and `card.childTooOld`, `card.adultChildCard`,
/// `card.noFiveYear`, `card.facility`, `card.staleAnswer`.
Issues checkCard(const CardAtDesk& card, const Parameters& parameters);

} // namespace tramyte::insurance
