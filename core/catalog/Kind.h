// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace tramyte::catalog {

/// What a catalogue lists. The numbers stand in journals: never give one a new meaning. A new kind is one line here and
/// one in Kind.cpp (its word), besides a file `resources/catalog/<word>.csv` when the program brings a list of its own.
enum class Kind {
    Province = 1,    ///< the 34 units since 01/07/2025
    OldProvince = 2, ///< the 63 units before: prefixes of citizen IDs, old cards and old facility codes
    Area = 3,        ///< communes, wards, special zones
    EthnicGroup = 4,
    Occupation = 5,
    Icd10 = 6,
    Medicine = 7,
    Service = 8,
    Facility = 9,
    Department = 10,
    Parameter = 11,   ///< dated amounts and rates: base salary, reference level, ...
    CardObject = 12,  ///< object codes of insurance cards
    ArrivalCode = 13, ///< MA_DOITUONG_KCB
    CareType = 14,    ///< MA_LOAI_KCB
    ExamRate = 15,    ///< TYLE_TT_DV of several examinations of one day
    ClaimField = 16,
    ClaimTable = 17,
    Traditional = 18, ///< traditional-medicine codes (U50-U66), a code system of its own
    Supply = 19,
    Machine = 20,
    PrescriptionLimit = 21,  ///< days for which a kind of prescription may be written
    LongTermDisease = 22,    ///< diagnoses that allow a long prescription (annex VII of TT 26/2025)
    SensitiveDiagnosis = 23, ///< codes and ranges whose records ask for a reason before they are opened
    ConsentPurpose = 24,     ///< what personal data may be used for, each with the text that people are shown
    RequestKind = 25,        ///< what people may ask about their data, with the days to answer in
    Holiday = 26,            ///< days off that no working day is (the code is the day)
    Retention = 27,          ///< how many years records are kept
    HouseholdRelation = 30,  ///< to the head of a household
    DoseLimit = 31,          ///< the most of one ingredient that may be taken in a day
    ProfessionalTitle = 32,  ///< titles of who works here, and which of them may prescribe
};

/// Every kind, in the order of its number.
const std::vector<Kind>& allKinds();
/// The word of a kind: in the database, on the command line and as the name of its built-in file: `ethnic_group`.
QString wordOf(Kind kind);
/// Reads a word; letter case and `-` or nothing in place of `_` do not matter (`ethnic-group`, `ethnicGroup`).
std::optional<Kind> parseKind(const QString& word);

} // namespace tramyte::catalog
