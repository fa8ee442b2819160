// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Rules.h"

namespace tramyte::claim {

namespace {

constexpr Severity E = Severity::Error;
constexpr Severity W = Severity::Warning;

// clang-format off
/// The one place where codes and severities stand. Source: bhyt XML rules, section 8, and its paragraph on what counts
/// as an error in this program.
const std::vector<RuleInfo> RULES = {
    {Rule::Xml, "structure.xml", E, QT_TRANSLATE_NOOP("tramyte::claim", "The file and the tables inside it must be well-formed XML.")},
    {Rule::Encoding, "structure.encoding", E, QT_TRANSLATE_NOOP("tramyte::claim", "The file and the tables inside it must be in UTF-8.")},
    {Rule::ByteOrderMark, "structure.byteOrderMark", W, QT_TRANSLATE_NOOP("tramyte::claim", "A table should begin without a byte-order mark.")},
    {Rule::Doctype, "structure.doctype", E, QT_TRANSLATE_NOOP("tramyte::claim", "A claim file must not hold a document type definition.")},
    {Rule::TooLarge, "structure.tooLarge", E, QT_TRANSLATE_NOOP("tramyte::claim", "The file must not be nested deeper or be larger than any claim can be.")},
    {Rule::Root, "structure.root", E, QT_TRANSLATE_NOOP("tramyte::claim", "The outermost tag must be the one of a claim file, a check-in file or the named table.")},
    {Rule::Envelope, "structure.envelope", E, QT_TRANSLATE_NOOP("tramyte::claim", "The parts around the claims (facility, day, number of claims, kind of table) must all be there.")},
    {Rule::Element, "structure.element", E, QT_TRANSLATE_NOOP("tramyte::claim", "The tags around the rows of a table must be the published ones.")},
    {Rule::Base64, "structure.base64", E, QT_TRANSLATE_NOOP("tramyte::claim", "The content of a table must be readable base64.")},
    {Rule::PlainTable, "structure.plainTable", W, QT_TRANSLATE_NOOP("tramyte::claim", "The content of a table should be base64, not plain XML.")},
    {Rule::Count, "structure.count", E, QT_TRANSLATE_NOOP("tramyte::claim", "SOLUONGHOSO must be the number of claims in the file.")},
    {Rule::Summary, "structure.summary", E, QT_TRANSLATE_NOOP("tramyte::claim", "Every claim must have the table XML1 exactly once, with one row.")},
    {Rule::TableUnknown, "structure.tableUnknown", E, QT_TRANSLATE_NOOP("tramyte::claim", "LOAIHOSO must name a table that claims can have.")},
    {Rule::TableRepeated, "structure.tableRepeated", W, QT_TRANSLATE_NOOP("tramyte::claim", "A table that lists several rows should stand in a claim once.")},
    {Rule::TableOrder, "structure.tableOrder", W, QT_TRANSLATE_NOOP("tramyte::claim", "The tables of a claim should stand in the order of their numbers.")},
    {Rule::NoRows, "structure.noRows", W, QT_TRANSLATE_NOOP("tramyte::claim", "A table without rows should be left out.")},
    {Rule::TagMissing, "structure.tagMissing", E, QT_TRANSLATE_NOOP("tramyte::claim", "Every tag of a row must be there, even when it is empty.")},
    {Rule::TagUnknown, "structure.tagUnknown", E, QT_TRANSLATE_NOOP("tramyte::claim", "A row must not hold tags that its table does not have.")},
    {Rule::TagRepeated, "structure.tagRepeated", E, QT_TRANSLATE_NOOP("tramyte::claim", "A tag must stand once in a row.")},
    {Rule::TagOrder, "structure.tagOrder", E, QT_TRANSLATE_NOOP("tramyte::claim", "The tags of a row must stand in the published order.")},
    {Rule::TagNested, "structure.tagNested", E, QT_TRANSLATE_NOOP("tramyte::claim", "A field must hold text, not further tags.")},
    {Rule::VisitDiffers, "structure.visitDiffers", E, QT_TRANSLATE_NOOP("tramyte::claim", "Every row of a claim must carry the same MA_LK.")},
    {Rule::FacilityDiffers, "structure.facilityDiffers", E, QT_TRANSLATE_NOOP("tramyte::claim", "MA_CSKCB of the claim must be MACSKCB of the file.")},
    {Rule::VisitRepeated, "structure.visitRepeated", W, QT_TRANSLATE_NOOP("tramyte::claim", "A visit should stand in a file once.")},
    {Rule::LineNumber, "structure.lineNumber", W, QT_TRANSLATE_NOOP("tramyte::claim", "The lines of a table should be numbered from 1, each number once.")},
    {Rule::Unsigned, "structure.unsigned", W, QT_TRANSLATE_NOOP("tramyte::claim", "The file carries no signature yet; it is needed for payment.")},

    {Rule::RequiredMissing, "required.missing", E, QT_TRANSLATE_NOOP("tramyte::claim", "A required field must be filled.")},
    {Rule::RequiredCharge, "required.charge", E, QT_TRANSLATE_NOOP("tramyte::claim", "A check-in must name the first charged service, drug or supply with code and name.")},
    {Rule::LengthTooLong, "length.tooLong", E, QT_TRANSLATE_NOOP("tramyte::claim", "A text must not be longer than its field allows.")},
    {Rule::NumberForm, "number.form", E, QT_TRANSLATE_NOOP("tramyte::claim", "A number must be plain digits with a dot as decimal mark, without sign, blanks or thousands marks.")},
    {Rule::NumberDecimals, "number.decimals", E, QT_TRANSLATE_NOOP("tramyte::claim", "Amounts have at most 2 decimals, prices and quantities at most 3, other numbers none.")},
    {Rule::NumberRange, "number.range", E, QT_TRANSLATE_NOOP("tramyte::claim", "A percentage must lie between 0 and 100.")},
    {Rule::DateForm, "date.form", E, QT_TRANSLATE_NOOP("tramyte::claim", "A date must exist and be written yyyymmdd, a moment yyyymmddHHMM.")},
    {Rule::CardLists, "card.lists", E, QT_TRANSLATE_NOOP("tramyte::claim", "Card numbers, places of registration and validity days must be lists of the same length.")},
    {Rule::CardLength, "card.length", E, QT_TRANSLATE_NOOP("tramyte::claim", "A card number must have 15 characters.")},
    {Rule::CardForm, "card.form", W, QT_TRANSLATE_NOOP("tramyte::claim", "A card number should be two letters, a benefit digit from 1 to 5 and twelve digits.")},
    {Rule::IdentityForm, "identity.form", W, QT_TRANSLATE_NOOP("tramyte::claim", "SO_CCCD should be 12 or 9 digits, or a capital letter and 7 digits.")},
    {Rule::FacilityForm, "facility.form", W, QT_TRANSLATE_NOOP("tramyte::claim", "A facility code should be two digits and three digits or capitals.")},
    {Rule::NotInList, "code.notInList", W, QT_TRANSLATE_NOOP("tramyte::claim", "A code should be in the list that holds on the day of the visit.")},
    {Rule::RepeatDiffers, "repeat.differs", E, QT_TRANSLATE_NOOP("tramyte::claim", "A field that repeats one of XML1 must have the same value when it is filled.")},
    {Rule::RepeatTextDiffers, "repeat.textDiffers", W, QT_TRANSLATE_NOOP("tramyte::claim", "A name, address or diagnosis that repeats one of XML1 should have the same wording.")},

    {Rule::DateOrder, "date.order", E, QT_TRANSLATE_NOOP("tramyte::claim", "The visit must not end before it begins.")},
    {Rule::DateAdmission, "date.admission", E, QT_TRANSLATE_NOOP("tramyte::claim", "The admission must lie between the beginning and the end of the visit.")},
    {Rule::DateLineOrder, "date.lineOrder", E, QT_TRANSLATE_NOOP("tramyte::claim", "An order comes before its execution, and both before the result.")},
    {Rule::DateOutsideStay, "date.outsideStay", W, QT_TRANSLATE_NOOP("tramyte::claim", "Orders and results should lie within the visit.")},
    {Rule::DateTooShort, "date.tooShort", W, QT_TRANSLATE_NOOP("tramyte::claim", "A service should take time: at least 3 minutes for laboratory and functional tests.")},
    {Rule::DateBirth, "date.birth", E, QT_TRANSLATE_NOOP("tramyte::claim", "The patient must be born before the visit.")},
    {Rule::CardDates, "card.dates", E, QT_TRANSLATE_NOOP("tramyte::claim", "A card must not end before it begins.")},
    {Rule::CardValidity, "card.validity", E, QT_TRANSLATE_NOOP("tramyte::claim", "A card must be valid in the visit; one that expires during treatment holds for some more days only.")},
    {Rule::CardBegins, "card.begins", W, QT_TRANSLATE_NOOP("tramyte::claim", "The card should be valid from the beginning of the visit.")},
    {Rule::DatePayment, "date.payment", W, QT_TRANSLATE_NOOP("tramyte::claim", "The bill should be settled after the end of the visit.")},
    {Rule::DateSettlement, "date.settlement", W, QT_TRANSLATE_NOOP("tramyte::claim", "The settlement month should be that of the payment or of the end of the visit.")},
    {Rule::DateEndOfDrugs, "date.endOfDrugs", E, QT_TRANSLATE_NOOP("tramyte::claim", "For care types 02, 05 and 07 the visit must end at 23:59 of the last day of drugs.")},
    {Rule::DaysCount, "days.count", E, QT_TRANSLATE_NOOP("tramyte::claim", "The number of treatment days must fit the care type and the days of the visit.")},
    {Rule::DateRevisit, "date.revisit", E, QT_TRANSLATE_NOOP("tramyte::claim", "A re-visit must not be booked before the end of the visit.")},
    {Rule::DateCertificate, "date.certificate", E, QT_TRANSLATE_NOOP("tramyte::claim", "A certificate must not be issued before the visit.")},
    {Rule::DateRevisitMatch, "date.revisitMatch", W, QT_TRANSLATE_NOOP("tramyte::claim", "Each re-visit day should lie after the visit and have its re-visit note.")},
    {Rule::DateHoliday, "date.holiday", W, QT_TRANSLATE_NOOP("tramyte::claim", "A station should date ordinary orders on working days.")},

    {Rule::NeededItem, "needed.item", W, QT_TRANSLATE_NOOP("tramyte::claim", "A line should name a service or a supply.")},
    {Rule::NeededItemName, "needed.itemName", W, QT_TRANSLATE_NOOP("tramyte::claim", "A service or supply with a code should have a name.")},
    {Rule::NeededTender, "needed.tender", W, QT_TRANSLATE_NOOP("tramyte::claim", "Drugs other than blood, and supplies, should have tender information.")},
    {Rule::NeededPerformer, "needed.performer", W, QT_TRANSLATE_NOOP("tramyte::claim", "Tests, operations and procedures should name who performed them.")},
    {Rule::NeededDone, "needed.done", W, QT_TRANSLATE_NOOP("tramyte::claim", "Tests, operations and procedures should say when they were performed.")},
    {Rule::NeededResultAt, "needed.resultAt", W, QT_TRANSLATE_NOOP("tramyte::claim", "Tests, operations and procedures should say when their result was there.")},
    {Rule::NeededFuel, "needed.fuel", W, QT_TRANSLATE_NOOP("tramyte::claim", "Transport should name its fuel.")},
    {Rule::NeededBed, "needed.bed", W, QT_TRANSLATE_NOOP("tramyte::claim", "A bed line should name the bed.")},
    {Rule::BedOverlap, "bed.overlap", W, QT_TRANSLATE_NOOP("tramyte::claim", "Bed lines of one visit should not overlap.")},
    {Rule::BedCare, "bed.care", W, QT_TRANSLATE_NOOP("tramyte::claim", "Beds belong to stays of at least 4 hours, not to plain visits and out-patient courses.")},
    {Rule::NeededAnaesthesia, "needed.anaesthesia", W, QT_TRANSLATE_NOOP("tramyte::claim", "An operation should name its anaesthesia.")},
    {Rule::NeededMachine, "needed.machine", W, QT_TRANSLATE_NOOP("tramyte::claim", "Tests done in the facility should name the machine.")},
    {Rule::NeededConclusion, "needed.conclusion", W, QT_TRANSLATE_NOOP("tramyte::claim", "Imaging should have a conclusion.")},
    {Rule::NeededTestTime, "needed.testTime", W, QT_TRANSLATE_NOOP("tramyte::claim", "A result with a value should have its moment.")},
    {Rule::TestTime, "result.time", W, QT_TRANSLATE_NOOP("tramyte::claim", "The moment of a result in XML4 should be that of its service in XML3.")},
    {Rule::NeededIndex, "needed.index", W, QT_TRANSLATE_NOOP("tramyte::claim", "A result with a value should have the code and the name of its index.")},
    {Rule::NeededAdmission, "needed.admission", W, QT_TRANSLATE_NOOP("tramyte::claim", "A stay should have the reason and the moment of admission.")},
    {Rule::NeededDischarge, "needed.discharge", W, QT_TRANSLATE_NOOP("tramyte::claim", "An in-patient stay should have its discharge paper.")},
    {Rule::NeededReferral, "needed.referral", W, QT_TRANSLATE_NOOP("tramyte::claim", "A referral should name the receiving facility and have its form.")},
    {Rule::ReferralUnexpected, "referral.unexpected", W, QT_TRANSLATE_NOOP("tramyte::claim", "Without referral there should be no receiving facility and no referral form.")},
    {Rule::NeededBirthRecord, "needed.birthRecord", W, QT_TRANSLATE_NOOP("tramyte::claim", "A birth weight should come with a birth certificate.")},
    {Rule::SlipOrigin, "slip.origin", W, QT_TRANSLATE_NOOP("tramyte::claim", "A referral number should come with the facility that referred, unless it is of a re-visit note.")},
    {Rule::LeavePartial, "leave.partial", W, QT_TRANSLATE_NOOP("tramyte::claim", "Days and dates of rest after discharge should all be filled or all be empty.")},
    {Rule::LeaveStart, "leave.start", W, QT_TRANSLATE_NOOP("tramyte::claim", "Rest after discharge should not begin before the discharge.")},
    {Rule::NeededTermination, "needed.termination", W, QT_TRANSLATE_NOOP("tramyte::claim", "A terminated pregnancy should have cause, moment and gestational weeks.")},
    {Rule::TableUnexpected, "table.unexpected", W, QT_TRANSLATE_NOOP("tramyte::claim", "A table should go only with the care types that it is made for.")},
    {Rule::NoteRepeated, "note.repeated", W, QT_TRANSLATE_NOOP("tramyte::claim", "Notes on the clinical course should differ from each other.")},
    {Rule::GroupTable, "group.table", W, QT_TRANSLATE_NOOP("tramyte::claim", "A cost group should stand in the table that it belongs to.")},
    {Rule::QuantityZero, "quantity.zero", W, QT_TRANSLATE_NOOP("tramyte::claim", "The quantity of a drug should be greater than 0.")},

    {Rule::UnknownCase, "entitlement.unknownCase", W, QT_TRANSLATE_NOOP("tramyte::claim", "MA_DOITUONG_KCB should be in the list that holds on the day of the visit.")},
    {Rule::HomePlace, "entitlement.homePlace", W, QT_TRANSLATE_NOOP("tramyte::claim", "Code 1.1 is for cards that are registered at this facility.")},
    {Rule::HomeCase, "entitlement.homeCase", W, QT_TRANSLATE_NOOP("tramyte::claim", "A card registered at this facility should come with code 1.1 or 1.2.")},
    {Rule::CaseSlip, "entitlement.slip", W, QT_TRANSLATE_NOOP("tramyte::claim", "This entitlement case should have the number of the referral form or re-visit note.")},
    {Rule::CaseOrigin, "entitlement.origin", W, QT_TRANSLATE_NOOP("tramyte::claim", "This entitlement case should name the facility that referred the patient.")},
    {Rule::CaseSelfReferred, "entitlement.selfReferred", W, QT_TRANSLATE_NOOP("tramyte::claim", "A patient who came without referral should have no referring facility.")},
    {Rule::CaseArea, "entitlement.area", W, QT_TRANSLATE_NOOP("tramyte::claim", "Code 3.6 should come with the area printed on the card.")},
    {Rule::NoCard, "entitlement.noCard", W, QT_TRANSLATE_NOOP("tramyte::claim", "An amount claimed from the fund should come with a card.")},
    {Rule::Uninsured, "entitlement.uninsured", W, QT_TRANSLATE_NOOP("tramyte::claim", "Code 9 should come without a card and without any amount claimed.")},
    {Rule::OutpatientCase, "entitlement.outpatient", W, QT_TRANSLATE_NOOP("tramyte::claim", "Code 3.1 pays nothing for out-patients.")},
    {Rule::FullRate, "entitlement.fullRate", W, QT_TRANSLATE_NOOP("tramyte::claim", "With code 1.2 every insured line should have MUC_HUONG 100.")},
    {Rule::ReducedRate, "entitlement.reducedRate", W, QT_TRANSLATE_NOOP("tramyte::claim", "Codes 1.13, 1.14 and 1.18 should have the reduced MUC_HUONG of the day.")},
    {Rule::ExamOnDispense, "entitlement.exam", W, QT_TRANSLATE_NOOP("tramyte::claim", "Medicine without examination should have no examination line.")},
    {Rule::RateCeiling, "entitlement.ceiling", W, QT_TRANSLATE_NOOP("tramyte::claim", "MUC_HUONG should not be above what card, entitlement case and total allow.")},

    {Rule::LineBv, "money.lineBv", E, QT_TRANSLATE_NOOP("tramyte::claim", "THANH_TIEN_BV must be quantity x price x service percentage, rounded to hundredths.")},
    {Rule::LineBh, "money.lineBh", E, QT_TRANSLATE_NOOP("tramyte::claim", "THANH_TIEN_BH must be quantity x insured price x percentages, rounded to hundredths.")},
    {Rule::LineSources, "money.sources", E, QT_TRANSLATE_NOOP("tramyte::claim", "T_NGUONKHAC must be the sum of the four other sources.")},
    {Rule::LineSplit, "money.split", E, QT_TRANSLATE_NOOP("tramyte::claim", "T_BNTT, T_BNCCT and T_BHTT of a line must follow from its amounts, MUC_HUONG and other sources.")},
    {Rule::LineSum, "money.lineSum", E, QT_TRANSLATE_NOOP("tramyte::claim", "The parts of a line must add up to THANH_TIEN_BV.")},
    {Rule::Total, "money.total", E, QT_TRANSLATE_NOOP("tramyte::claim", "A total of XML1 must be the sum of its lines in XML2 and XML3.")},
    {Rule::TotalFund, "money.totalFund", E, QT_TRANSLATE_NOOP("tramyte::claim", "T_BHTT of XML1 must be T_TONGCHI_BH less T_BNCCT.")},
    {Rule::OutOfScope, "money.outOfScope", E, QT_TRANSLATE_NOOP("tramyte::claim", "Nothing may be claimed for a line outside the insured scope.")},
    {Rule::Supplier, "money.supplier", E, QT_TRANSLATE_NOOP("tramyte::claim", "Nothing may be claimed for a drug that the fund does not provide.")},
    {Rule::Stopped, "money.stopped", E, QT_TRANSLATE_NOOP("tramyte::claim", "A stopped service (_TB) must have both prices 0.")},
    {Rule::NoPrice, "money.noPrice", E, QT_TRANSLATE_NOOP("tramyte::claim", "A service without an insured price (.0000) must have DON_GIA_BH 0.")},
    {Rule::Reused, "money.reused", E, QT_TRANSLATE_NOOP("tramyte::claim", "A re-used supply must have both prices equal.")},
    {Rule::PackageCeiling, "money.packageCeiling", E, QT_TRANSLATE_NOOP("tramyte::claim", "The fund must not be charged more than the ceiling T_TRANTT of a line.")},
    {Rule::SeveralExams, "exam.several", W, QT_TRANSLATE_NOOP("tramyte::claim", "An in-patient stay should have one examination fee.")},
    {Rule::SecondSurgery, "surgery.second", W, QT_TRANSLATE_NOOP("tramyte::claim", "The second operation of a day should not be charged in full.")},

    {Rule::TooManyDiseases, "code.tooManyDiseases", W, QT_TRANSLATE_NOOP("tramyte::claim", "There should be at most 12 accompanying diseases.")},
    {Rule::MainRepeated, "code.mainRepeated", W, QT_TRANSLATE_NOOP("tramyte::claim", "The main disease should not be among the accompanying ones.")},
    {Rule::SamePerson, "staff.samePerson", W, QT_TRANSLATE_NOOP("tramyte::claim", "Who orders a test should not be the one who performs it.")},
    {Rule::DoseUnreadable, "dose.unreadable", W, QT_TRANSLATE_NOOP("tramyte::claim", "The dose should be written as quantity x times x days [total per day].")},
    {Rule::DoseQuantity, "dose.quantity", W, QT_TRANSLATE_NOOP("tramyte::claim", "The dose should add up to the quantity.")},
    {Rule::DoseDays, "dose.days", W, QT_TRANSLATE_NOOP("tramyte::claim", "A prescription should be for at most 30 days, unless the disease is on the list of long courses.")},
    {Rule::DoseUnit, "dose.unit", W, QT_TRANSLATE_NOOP("tramyte::claim", "The unit of the dose should be DON_VI_TINH.")},
    {Rule::WeightRange, "weight.range", W, QT_TRANSLATE_NOOP("tramyte::claim", "The weight should be a number above 0 and at most 200 kg.")},

    {Rule::CatalogueDisease, "catalogue.disease", W, QT_TRANSLATE_NOOP("tramyte::claim", "Disease codes should be in the ICD-10 list of the day.")},
    {Rule::CatalogueStaff, "catalogue.staff", W, QT_TRANSLATE_NOOP("tramyte::claim", "Staff should be in the station's list.")},
    {Rule::CatalogueArea, "catalogue.area", W, QT_TRANSLATE_NOOP("tramyte::claim", "The commune should exist and belong to the province.")},
    {Rule::CatalogueDrug, "catalogue.drug", W, QT_TRANSLATE_NOOP("tramyte::claim", "A drug should be in the station's list with the same registration number.")},
    {Rule::CataloguePrice, "catalogue.price", W, QT_TRANSLATE_NOOP("tramyte::claim", "A price should not be above the approved one of the day of the order.")},
    {Rule::CatalogueService, "catalogue.service", W, QT_TRANSLATE_NOOP("tramyte::claim", "A service should be in the station's list.")},
    {Rule::CatalogueFacility, "catalogue.facility", W, QT_TRANSLATE_NOOP("tramyte::claim", "A facility should be in the list of facilities.")},
};
// clang-format on

} // namespace

const std::vector<RuleInfo>& rules()
{
    return RULES;
}

const RuleInfo& infoOf(Rule rule)
{
    const RuleInfo& info = RULES.at(static_cast<std::size_t>(rule));
    Q_ASSERT(info.rule == rule);
    return info;
}

QString sentenceOf(Rule rule)
{
    return QCoreApplication::translate("tramyte::claim", infoOf(rule).sentence);
}

} // namespace tramyte::claim
