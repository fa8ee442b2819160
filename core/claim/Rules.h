// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"

#include <QCoreApplication>
#include <vector>

namespace tramyte::claim {

/// Every check of claims, in the order of the table in Rules.cpp, which gives each its code, severity and sentence.
enum class Rule {
    // A: file and structure
    Xml,
    Encoding,
    ByteOrderMark,
    Doctype,
    TooLarge,
    Root,
    Envelope,
    Element,
    Base64,
    PlainTable,
    Count,
    Summary,
    TableUnknown,
    TableRepeated,
    TableOrder,
    NoRows,
    TagMissing,
    TagUnknown,
    TagRepeated,
    TagOrder,
    TagNested,
    VisitDiffers,
    FacilityDiffers,
    VisitRepeated,
    LineNumber,
    Unsigned,
    // A: fields
    RequiredMissing,
    RequiredCharge,
    LengthTooLong,
    NumberForm,
    NumberDecimals,
    NumberRange,
    DateForm,
    CardLists,
    CardLength,
    CardForm,
    IdentityForm,
    FacilityForm,
    NotInList,
    RepeatDiffers,
    RepeatTextDiffers,
    // B: dates
    DateOrder,
    DateAdmission,
    DateLineOrder,
    DateOutsideStay,
    DateTooShort,
    DateBirth,
    CardDates,
    CardValidity,
    CardBegins,
    DatePayment,
    DateSettlement,
    DateEndOfDrugs,
    DaysCount,
    DateRevisit,
    DateCertificate,
    DateRevisitMatch,
    DateHoliday,
    // C: conditional fields
    NeededItem,
    NeededItemName,
    NeededTender,
    NeededPerformer,
    NeededDone,
    NeededResultAt,
    NeededFuel,
    NeededBed,
    BedOverlap,
    BedCare,
    NeededAnaesthesia,
    NeededMachine,
    NeededConclusion,
    NeededTestTime,
    TestTime,
    NeededIndex,
    NeededAdmission,
    NeededDischarge,
    NeededReferral,
    ReferralUnexpected,
    NeededBirthRecord,
    SlipOrigin,
    LeavePartial,
    LeaveStart,
    NeededTermination,
    TableUnexpected,
    NoteRepeated,
    GroupTable,
    QuantityZero,
    // D: entitlement
    UnknownCase,
    HomePlace,
    HomeCase,
    CaseSlip,
    CaseOrigin,
    CaseSelfReferred,
    CaseArea,
    NoCard,
    Uninsured,
    OutpatientCase,
    FullRate,
    ReducedRate,
    ExamOnDispense,
    RateCeiling,
    // E: money
    LineBv,
    LineBh,
    LineSources,
    LineSplit,
    LineSum,
    Total,
    TotalFund,
    OutOfScope,
    Supplier,
    Stopped,
    NoPrice,
    Reused,
    PackageCeiling,
    SeveralExams,
    SecondSurgery,
    // F: codes
    TooManyDiseases,
    MainRepeated,
    SamePerson,
    DoseUnreadable,
    DoseQuantity,
    DoseDays,
    DoseUnit,
    WeightRange,
    // with the station's lists only
    CatalogueDisease,
    CatalogueStaff,
    CatalogueArea,
    CatalogueDrug,
    CataloguePrice,
    CatalogueService,
    CatalogueFacility,

    Last = CatalogueFacility
};

/// What a check is, as `claim rules` lists it.
struct RuleInfo {
    Rule rule;
    const char* code; ///< stable and dotted
    Severity severity;
    const char* sentence; ///< source text; see `sentenceOf`
};

/// Every check, in order.
const std::vector<RuleInfo>& rules();
const RuleInfo& infoOf(Rule rule);
/// The one sentence that says what must hold, in the language of the program.
QString sentenceOf(Rule rule);

} // namespace tramyte::claim
