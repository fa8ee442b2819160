// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PartialDate.h"
#include "core/base/Sex.h"
#include "core/insurance/Rate.h"

#include <QDate>
#include <QString>
#include <optional>

namespace tramyte::document {

/// A patient as papers name people. Every text may be empty except the name; nothing is masked on papers.
struct Person {
    QString code;                     ///< patient code (MA_BN)
    QString fullName;                 ///< as written; papers print it in capitals
    std::optional<PartialDate> birth; ///< empty: unknown
    bool isBirthEstimated = false;    ///< nobody knows the person: the year is a guess, and is marked as one
    Sex sex = Sex::Other;             ///< Other: neither box is ticked
    QString citizenId;                ///< 12 digits, or passport or older identity number
    QString ethnicity;                ///< label, "Kinh"
    QString nationality;              ///< label, "Việt Nam"
    QString occupation;               ///< label
    QString workplace;
    QString address; ///< hamlet, commune, province in one line
    QString phone;
    QString guardianName; ///< mother, father or whoever brings the child
    QString guardianRelation;
    QString guardianPhone;
};

/// The insurance card used for the visit.
struct Card {
    QString code;                           ///< 15 or 10 characters
    QDate validFrom;                        ///< not valid: unknown
    QDate validTo;                          ///< not valid: open
    QString facilityName;                   ///< where the holder is registered for primary care
    QString facilityCode;                   ///< its code
    QString area;                           ///< K1, K2, K3; mostly empty
    QDate fiveYears;                        ///< day on which five years in a row are reached; not valid: unknown
    QDate exemptFrom;                       ///< first day without co-payment this year; not valid: none
    std::optional<insurance::Rate> benefit; ///< share that the fund pays (mức hưởng)
};

struct Diagnosis {
    QString code; ///< ICD-10
    QString name; ///< Vietnamese name, or the clinician's own words
};

/// Who signs a paper.
struct Signer {
    QString title; ///< "Bác sĩ", "Y sĩ", "Nữ hộ sinh"; empty: only the name
    QString name;
    QString licence; ///< number of the practising licence; may be empty
};

} // namespace tramyte::document
