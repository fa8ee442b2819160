// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/Compose.h"

#include "core/claim/ComposeLines.h"
#include "core/claim/Form.h"

#include <algorithm>

namespace tramyte::claim {

namespace {

/// One text of every card, parted by ';': the four card fields run in parallel.
template <class Part>
QString cardList(const std::vector<ClaimCard>& cards, Part part)
{
    QStringList parts;
    for (const ClaimCard& card : cards)
        parts += part(card);
    return parts.join(u';');
}

QString cardCodes(const ClaimSource& source)
{
    return cardList(source.cards, [](const auto& card) { return card.code; });
}

QString cardEnds(const ClaimSource& source)
{
    // a card whose end cannot be looked up (army, police) leaves the field empty
    if (std::none_of(source.cards.begin(), source.cards.end(), [](const auto& card) { return card.to.isValid(); }))
        return {};
    return cardList(source.cards, [](const auto& card) { return formDay(card.to); });
}

bool isReferred(const ClaimVisit& visit)
{
    return visit.dischargeKind == 2 || visit.dischargeKind == 5;
}

/// NGAY_RA: drugs taken home run to the last minute of their last day, unless the patient was referred on.
QString endOf(const ClaimVisit& visit)
{
    const bool byDrugs = visit.careType == u"02" || visit.careType == u"05" || visit.careType == u"07";
    if (byDrugs && visit.lastDrugDay && !isReferred(visit))
        return formDay(*visit.lastDrugDay) + QStringLiteral("2359");
    return formMoment(visit.endedAt);
}

QString revisitDays(const ClaimSource& source)
{
    QStringList days;
    for (const ClaimAppointment& appointment : source.appointments)
        days += formDay(appointment.day);
    return days.join(u';');
}

QString childWeights(const ClaimVisit& visit)
{
    QStringList weights;
    for (const int grams : visit.childWeightsGrams)
        weights += QString::number(grams);
    return weights.join(u';');
}

struct Totals {
    Money drugs;
    Money supplies;
    Money facility;
    Money insured;
    Money patient;
    Money copay;
    Money fund;
    Money others;
    Money fundByService;

    void add(const ClaimAmounts& line, int payment)
    {
        facility += line.facility;
        insured += line.insured;
        patient += line.patient;
        copay += line.copay;
        fund += line.fund;
        others += otherSources(line);
        if (payment == 1)
            fundByService += line.fund;
    }
};

Totals totalsOf(const ClaimSource& source)
{
    Totals totals;
    for (const ClaimDrugLine& line : source.drugs) {
        totals.add(line.amounts, line.payment);
        totals.drugs += line.amounts.facility;
    }
    for (const ClaimServiceLine& line : source.services) {
        totals.add(line.amounts, line.payment);
        if (line.group == 10)
            totals.supplies += line.amounts.facility;
    }
    return totals;
}

Row summaryOf(const ClaimSource& source)
{
    const ClaimPatient& patient = source.patient;
    const ClaimVisit& visit = source.visit;
    const Totals totals = totalsOf(source);
    const QString end = endOf(visit);
    const QString paid = formMoment(visit.paidAt);
    const QString settled = paid.isEmpty() ? end : paid;
    Row row;
    row.reserve(66);
    row.add(QStringLiteral("MA_LK"), visit.code);
    row.add(QStringLiteral("STT"), QStringLiteral("1"));
    row.add(QStringLiteral("MA_BN"), patient.code);
    row.add(QStringLiteral("HO_TEN"), patient.fullName);
    row.add(QStringLiteral("SO_CCCD"), patient.citizenId);
    row.add(QStringLiteral("NGAY_SINH"), formBirth(patient.birth, patient.birthTime));
    row.add(QStringLiteral("GIOI_TINH"), QString::number(patient.sex));
    row.add(QStringLiteral("NHOM_MAU"), patient.bloodGroup);
    row.add(QStringLiteral("MA_QUOCTICH"), patient.nationality);
    row.add(QStringLiteral("MA_DANTOC"), patient.ethnicity);
    row.add(QStringLiteral("MA_NGHE_NGHIEP"), patient.occupation);
    row.add(QStringLiteral("DIA_CHI"), patient.address);
    row.add(QStringLiteral("MATINH_CU_TRU"), patient.provinceCode);
    row.add(QStringLiteral("MAHUYEN_CU_TRU"), patient.districtCode);
    row.add(QStringLiteral("MAXA_CU_TRU"), patient.communeCode);
    row.add(QStringLiteral("DIEN_THOAI"), patient.phone);
    row.add(QStringLiteral("MA_THE_BHYT"), cardCodes(source));
    row.add(QStringLiteral("MA_DKBD"), cardList(source.cards, [](const auto& card) { return card.facility; }));
    row.add(QStringLiteral("GT_THE_TU"), cardList(source.cards, [](const auto& card) { return formDay(card.from); }));
    row.add(QStringLiteral("GT_THE_DEN"), cardEnds(source));
    row.add(QStringLiteral("NGAY_MIEN_CCT"), formDay(visit.exemptFrom));
    row.add(QStringLiteral("LY_DO_VV"), visit.reason);
    row.add(QStringLiteral("LY_DO_VNT"), visit.admissionReason);
    row.add(QStringLiteral("CHAN_DOAN_VAO"), visit.arrivalDiagnosis);
    row.add(QStringLiteral("CHAN_DOAN_RV"), visit.finalDiagnosis);
    row.add(QStringLiteral("MA_BENH_CHINH"), visit.mainDisease);
    row.add(QStringLiteral("MA_BENH_KT"), visit.otherDiseases.join(u';'));
    row.add(QStringLiteral("MA_BENH_YHCT"), visit.traditionalDiseases.join(u';'));
    row.add(QStringLiteral("MA_PTTT_QT"), visit.procedures.join(u';'));
    row.add(QStringLiteral("MA_DOITUONG_KCB"), visit.entitlementCase);
    row.add(QStringLiteral("MA_NOI_DI"), visit.referredFrom);
    row.add(QStringLiteral("MA_NOI_DEN"), isReferred(visit) ? visit.referredTo : QString());
    row.add(QStringLiteral("MA_TAI_NAN"), visit.injuryCause);
    row.add(QStringLiteral("NGAY_VAO"), formMoment(visit.arrivedAt));
    row.add(QStringLiteral("NGAY_VAO_NOI_TRU"), formMoment(visit.admittedAt));
    row.add(QStringLiteral("NGAY_RA"), end);
    row.add(QStringLiteral("GIAY_CHUYEN_TUYEN"), visit.slipNumber);
    row.add(QStringLiteral("SO_NGAY_DTRI"), QString::number(visit.treatmentDays));
    row.add(QStringLiteral("PP_DIEU_TRI"), visit.treatment);
    row.add(QStringLiteral("KET_QUA_DTRI"), formNumber(visit.outcome));
    row.add(QStringLiteral("MA_LOAI_RV"), formNumber(visit.dischargeKind));
    row.add(QStringLiteral("GHI_CHU"), visit.advice);
    row.add(QStringLiteral("NGAY_TTOAN"), paid);
    row.add(QStringLiteral("T_THUOC"), formAmount(totals.drugs));
    row.add(QStringLiteral("T_VTYT"), formAmount(totals.supplies));
    row.add(QStringLiteral("T_TONGCHI_BV"), formAmount(totals.facility));
    row.add(QStringLiteral("T_TONGCHI_BH"), formAmount(totals.insured));
    row.add(QStringLiteral("T_BNTT"), formAmount(totals.patient));
    row.add(QStringLiteral("T_BNCCT"), formAmount(totals.copay));
    // the sum of the lines is T_TONGCHI_BH - T_BNCCT as long as no other source pays an insured part
    row.add(QStringLiteral("T_BHTT"), formAmount(totals.fund));
    row.add(QStringLiteral("T_NGUONKHAC"), formAmount(totals.others));
    row.add(QStringLiteral("T_BHTT_GDV"), formAmount(totals.fundByService));
    row.add(QStringLiteral("NAM_QT"), settled.left(4));
    row.add(QStringLiteral("THANG_QT"), formNumber(QStringView(settled).mid(4, 2).toInt()));
    row.add(QStringLiteral("MA_LOAI_KCB"), visit.careType);
    row.add(QStringLiteral("MA_KHOA"), visit.departments.join(u';'));
    row.add(QStringLiteral("MA_CSKCB"), visit.facility);
    row.add(QStringLiteral("MA_KHUVUC"), visit.area);
    row.add(QStringLiteral("CAN_NANG"), formWeight(visit.weightKg));
    row.add(QStringLiteral("CAN_NANG_CON"), childWeights(visit));
    row.add(QStringLiteral("NAM_NAM_LIEN_TUC"), formDay(visit.fiveYearsFrom));
    row.add(QStringLiteral("NGAY_TAI_KHAM"), revisitDays(source));
    row.add(QStringLiteral("MA_HSBA"), visit.recordNumber);
    row.add(QStringLiteral("MA_TTDV"), visit.headId);
    return row;
}

/// Adds what XML13 and XML14 repeat from XML1, in the texts of XML1.
void repeat(Row& row, const Row& summary, std::initializer_list<QString> tags)
{
    for (const QString& tag : tags)
        row.add(tag, summary.value(tag));
}

Row referralOf(const ClaimSource& source, const Row& summary)
{
    const ClaimReferral& referral = *source.referral;
    Row row;
    row.add(QStringLiteral("MA_LK"), source.visit.code);
    row.add(QStringLiteral("SO_HOSO"), referral.fileNumber);
    row.add(QStringLiteral("SO_CHUYENTUYEN"), referral.registerNumber);
    row.add(QStringLiteral("GIAY_CHUYEN_TUYEN"), referral.formNumber);
    row.add(QStringLiteral("MA_CSKCB"), source.visit.facility);
    row.add(QStringLiteral("MA_CSKCB_DI"), referral.referringFacilities.join(u';'));
    row.add(QStringLiteral("MA_CSKCB_DEN"), source.visit.referredTo);
    repeat(row, summary,
        {QStringLiteral("HO_TEN"), QStringLiteral("NGAY_SINH"), QStringLiteral("GIOI_TINH"),
            QStringLiteral("MA_QUOCTICH"), QStringLiteral("MA_DANTOC"), QStringLiteral("MA_NGHE_NGHIEP"),
            QStringLiteral("DIA_CHI"), QStringLiteral("MA_THE_BHYT"), QStringLiteral("GT_THE_DEN"),
            QStringLiteral("NGAY_VAO"), QStringLiteral("NGAY_VAO_NOI_TRU"), QStringLiteral("NGAY_RA")});
    row.add(QStringLiteral("DAU_HIEU_LS"), referral.clinicalSigns);
    row.add(QStringLiteral("CHAN_DOAN_RV"), source.visit.finalDiagnosis);
    row.add(QStringLiteral("QT_BENHLY"), referral.course);
    row.add(QStringLiteral("TOMTAT_KQ"), referral.results);
    row.add(QStringLiteral("PP_DIEUTRI"), referral.treatment);
    repeat(
        row, summary, {QStringLiteral("MA_BENH_CHINH"), QStringLiteral("MA_BENH_KT"), QStringLiteral("MA_BENH_YHCT")});
    row.add(QStringLiteral("TINH_TRANG_CT"), referral.condition);
    row.add(QStringLiteral("MA_LOAI_RV"), summary.value(u"MA_LOAI_RV"));
    row.add(QStringLiteral("MA_LYDO_CT"), formNumber(referral.reason));
    row.add(QStringLiteral("HUONG_DIEU_TRI"), referral.plan);
    row.add(QStringLiteral("PHUONGTIEN_VC"), referral.transport);
    row.add(QStringLiteral("HOTEN_NGUOI_HT"), referral.escortName);
    row.add(QStringLiteral("CHUCDANH_NGUOI_HT"), referral.escortTitle);
    row.add(QStringLiteral("MA_BAC_SI"), formStaff(referral.practitioners));
    row.add(QStringLiteral("MA_TTDV"), source.visit.headId);
    return row;
}

Row appointmentOf(const ClaimSource& source, const ClaimAppointment& appointment, const Row& summary)
{
    Row row;
    row.add(QStringLiteral("MA_LK"), source.visit.code);
    row.add(QStringLiteral("SO_GIAYHEN_KL"), appointment.number);
    row.add(QStringLiteral("MA_CSKCB"), source.visit.facility);
    repeat(row, summary,
        {QStringLiteral("HO_TEN"), QStringLiteral("NGAY_SINH"), QStringLiteral("GIOI_TINH"), QStringLiteral("DIA_CHI"),
            QStringLiteral("MA_THE_BHYT"), QStringLiteral("GT_THE_DEN"), QStringLiteral("NGAY_VAO"),
            QStringLiteral("NGAY_VAO_NOI_TRU"), QStringLiteral("NGAY_RA")});
    row.add(QStringLiteral("NGAY_HEN_KL"), formDay(appointment.day));
    repeat(row, summary,
        {QStringLiteral("CHAN_DOAN_RV"), QStringLiteral("MA_BENH_CHINH"), QStringLiteral("MA_BENH_KT"),
            QStringLiteral("MA_BENH_YHCT"), QStringLiteral("MA_DOITUONG_KCB")});
    row.add(QStringLiteral("MA_BAC_SI"), formStaff(appointment.practitioners));
    row.add(QStringLiteral("MA_TTDV"), source.visit.headId);
    row.add(QStringLiteral("NGAY_CT"), formDay(appointment.issued));
    return row;
}

/// Notes on the course go only with stays, treatment courses and chronic care. Source: bhyt XML rules 5.5.
bool takesNotes(const QString& careType)
{
    static const QStringList types{QStringLiteral("02"), QStringLiteral("03"), QStringLiteral("04"),
        QStringLiteral("05"), QStringLiteral("06"), QStringLiteral("08"), QStringLiteral("09")};
    return types.contains(careType);
}

} // namespace

Claim compose(const ClaimSource& source)
{
    Claim claim;
    const Row summary = summaryOf(source);
    claim.tables[QStringLiteral("XML1")].push_back(summary);
    if (!source.drugs.empty())
        claim.tables[QStringLiteral("XML2")] = drugRows(source);
    if (!source.services.empty())
        claim.tables[QStringLiteral("XML3")] = serviceRows(source);
    if (!source.results.empty())
        claim.tables[QStringLiteral("XML4")] = resultRows(source);
    if (!source.notes.empty() && takesNotes(source.visit.careType))
        claim.tables[QStringLiteral("XML5")] = noteRows(source);
    if (source.referral && isReferred(source.visit))
        claim.tables[QStringLiteral("XML13")].push_back(referralOf(source, summary));
    for (const ClaimAppointment& appointment : source.appointments)
        claim.tables[QStringLiteral("XML14")].push_back(appointmentOf(source, appointment, summary));
    return claim;
}

std::optional<Row> composeCheckIn(const ClaimSource& source)
{
    const ClaimServiceLine* service = nullptr;
    const ClaimDrugLine* drug = nullptr;
    std::optional<Instant> first;
    for (const ClaimServiceLine& line : source.services)
        if (line.orderedAt && (!first || *line.orderedAt < *first)) {
            first = line.orderedAt;
            service = &line;
        }
    for (const ClaimDrugLine& line : source.drugs)
        if (line.orderedAt && (!first || *line.orderedAt < *first)) {
            first = line.orderedAt;
            drug = &line;
        }
    if (!first || source.visit.entitlementCase == u"2")
        return std::nullopt;
    if (drug)
        service = nullptr; // it was ordered before every service

    const ClaimPatient& patient = source.patient;
    const ClaimVisit& visit = source.visit;
    const ClaimCard card = source.cards.empty() ? ClaimCard() : source.cards.front();
    const bool isSupply = service && !service->supplyCode.isEmpty();
    Row row;
    row.add(QStringLiteral("MA_LK"), visit.code);
    row.add(QStringLiteral("STT"), QStringLiteral("1"));
    row.add(QStringLiteral("MA_BN"), patient.code);
    row.add(QStringLiteral("HO_TEN"), patient.fullName);
    row.add(QStringLiteral("SO_CCCD"), patient.citizenId);
    row.add(QStringLiteral("NGAY_SINH"), formBirth(patient.birth, patient.birthTime));
    row.add(QStringLiteral("GIOI_TINH"), QString::number(patient.sex));
    row.add(QStringLiteral("MA_THE_BHYT"), card.code);
    row.add(QStringLiteral("MA_DKBD"), card.facility);
    row.add(QStringLiteral("GT_THE_TU"), formDay(card.from));
    row.add(QStringLiteral("GT_THE_DEN"), formDay(card.to));
    row.add(QStringLiteral("MA_DOITUONG_KCB"), visit.entitlementCase);
    row.add(QStringLiteral("NGAY_VAO"), formMoment(visit.arrivedAt));
    row.add(QStringLiteral("NGAY_VAO_NOI_TRU"), formMoment(visit.admittedAt));
    row.add(QStringLiteral("LY_DO_VNT"), visit.admissionReason);
    row.add(QStringLiteral("MA_LOAI_KCB"), visit.careType);
    row.add(QStringLiteral("MA_CSKCB"), visit.facility);
    row.add(QStringLiteral("MA_DICH_VU"), service && !isSupply ? service->serviceCode : QString());
    row.add(QStringLiteral("TEN_DICH_VU"), service && !isSupply ? service->serviceName : QString());
    row.add(QStringLiteral("MA_THUOC"), drug ? drug->substanceCode : QString());
    row.add(QStringLiteral("TEN_THUOC"), drug ? drug->name : QString());
    row.add(QStringLiteral("MA_VAT_TU"), isSupply ? service->supplyCode : QString());
    row.add(QStringLiteral("TEN_VAT_TU"), isSupply ? service->supplyName : QString());
    row.add(QStringLiteral("NGAY_YL"), formMoment(first));
    return row;
}

} // namespace tramyte::claim
