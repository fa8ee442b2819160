// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Instant.h"
#include "core/base/PartialDate.h"
#include "core/insurance/Rate.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>
#include <vector>

namespace tramyte::claim {

/// A member of staff as a claim names them: the practice licence, or `(user)` when there is none.
/// Source: QĐ 4750, XML2.MA_BAC_SI ("station without a licensed doctor").
struct StaffRef {
    QString licence; ///< practice-licence number; may be empty
    QString user;    ///< the station's own code of the person; used in parentheses without a licence

    bool operator==(const StaffRef&) const = default;
};

/// The person, as known when the visit closed.
struct ClaimPatient {
    QString code;                                 ///< MA_BN
    QString fullName;                             ///< HO_TEN, as on the card
    QString citizenId;                            ///< SO_CCCD; 12 or 9 digits or a passport number; may be empty
    std::optional<PartialDate> birth;             ///< NGAY_SINH
    std::optional<QTime> birthTime;               ///< hour and minute, needed up to 28 days of age
    int sex = 3;                                  ///< GIOI_TINH: 1 male, 2 female, 3 undetermined
    QString bloodGroup;                           ///< NHOM_MAU; may be empty
    QString nationality = QStringLiteral("000");  ///< MA_QUOCTICH
    QString ethnicity;                            ///< MA_DANTOC, two digits
    QString occupation = QStringLiteral("00000"); ///< MA_NGHE_NGHIEP
    QString address;                              ///< DIA_CHI, full text
    QString provinceCode;                         ///< MATINH_CU_TRU
    QString districtCode;                         ///< MAHUYEN_CU_TRU; empty since districts were abolished (2025-07-01)
    QString communeCode;                          ///< MAXA_CU_TRU
    QString phone;                                ///< DIEN_THOAI
};

/// One insurance card that was used in the visit; a changed card is a second one.
struct ClaimCard {
    QString code;     ///< MA_THE_BHYT, 15 characters
    QString facility; ///< MA_DKBD, 5 characters
    QDate from;       ///< GT_THE_TU
    QDate to;         ///< GT_THE_DEN; may be invalid (army and police cards)
};

/// What every line of charge has: who pays what, already computed by the bill. Money in thousandths of a đồng, rounded
/// to hundredths. Source: bhyt XML rules 7.1 and 7.2.
struct ClaimAmounts {
    Money facility;          ///< THANH_TIEN_BV
    Money insured;           ///< THANH_TIEN_BH
    Money budgetSource;      ///< T_NGUONKHAC_NSNN
    Money foreignSource;     ///< T_NGUONKHAC_VTNN
    Money domesticSource;    ///< T_NGUONKHAC_VTTN
    Money otherSource;       ///< T_NGUONKHAC_CL; T_NGUONKHAC is the sum of the four
    insurance::Rate benefit; ///< MUC_HUONG (80, 95, 100, 32, 47.5 ...)
    Money patient;           ///< T_BNTT
    Money copay;             ///< T_BNCCT
    Money fund;              ///< T_BHTT
};

/// One drug, oxygen or blood line (XML2).
struct ClaimDrugLine {
    QString substanceCode;    ///< MA_THUOC (40.48)
    QString processing;       ///< MA_PP_CHEBIEN; traditional medicine only
    QString origin;           ///< MA_CSKCB_THUOC; usually empty
    int group = 4;            ///< MA_NHOM: 4 drug, 7 blood, 17 blood product
    QString name;             ///< TEN_THUOC, trade name as registered
    QString unit;             ///< DON_VI_TINH
    QString strength;         ///< HAM_LUONG
    QString routeCode;        ///< DUONG_DUNG (1.01)
    QString form;             ///< DANG_BAO_CHE
    QString dose;             ///< LIEU_DUNG: "1 viên/lần * 4 lần/ngày * 5 ngày [4 viên/ngày]"
    QString directions;       ///< CACH_DUNG
    QString registration;     ///< SO_DANG_KY
    QString tender;           ///< TT_THAU "decision;G1;N4;2026"
    int scope = 1;            ///< PHAM_VI: 1 insured, 2 not, 3 army and police only
    int insuredPercent = 100; ///< TYLE_TT_BH, 0 to 100
    Quantity quantity;        ///< SO_LUONG
    Money price;              ///< DON_GIA per unit, at most 3 decimals
    ClaimAmounts amounts;
    QString department;                ///< MA_KHOA
    std::vector<StaffRef> prescribers; ///< MA_BAC_SI
    QString serviceCode;               ///< MA_DICH_VU that used it up; usually empty
    std::optional<Instant> orderedAt;  ///< NGAY_YL
    std::optional<Instant> doneAt;     ///< NGAY_TH_YL: handed out
    int payment = 1;                   ///< MA_PTTT: 1 fee for service, 2 capitation, 3 case
    int supplier = 1;                  ///< NGUON_CTRA: 1 insurance fund, 2 project or aid, 3 programme, 4 other
    bool warWound = false;             ///< VET_THUONG_TP
};

/// One service, examination, bed, transport or supply line (XML3).
struct ClaimServiceLine {
    QString serviceCode;          ///< MA_DICH_VU; empty on a supply outside a procedure
    QString serviceName;          ///< TEN_DICH_VU
    QString procedureCode;        ///< MA_PTTT_QT, ICD-9-CM
    QString supplyCode;           ///< MA_VAT_TU; empty on a service
    QString supplyName;           ///< TEN_VAT_TU
    QString supplyPackage;        ///< GOI_VTYT: G1, G2 ...
    int group = 19;               ///< MA_NHOM: 1 laboratory, 2 imaging, 3 functional, 10 supply, 13 examination ...
    QString fuelCode;             ///< MA_XANG_DAU; transport only
    QString unit;                 ///< DON_VI_TINH (Lần)
    int scope = 1;                ///< PHAM_VI
    Quantity quantity;            ///< SO_LUONG
    Money facilityPrice;          ///< DON_GIA_BV
    Money insuredPrice;           ///< DON_GIA_BH
    QString tender;               ///< TT_THAU of a supply
    int servicePercent = 100;     ///< TYLE_TT_DV
    int insuredPercent = 100;     ///< TYLE_TT_BH
    std::optional<Money> ceiling; ///< T_TRANTT of a supply package
    ClaimAmounts amounts;
    QString department;               ///< MA_KHOA
    QStringList beds;                 ///< MA_GIUONG: H001 ...
    std::vector<StaffRef> orderers;   ///< MA_BAC_SI
    std::vector<StaffRef> performers; ///< NGUOI_THUC_HIEN
    QStringList diseases;             ///< MA_BENH, ICD-10 codes that justify it
    QStringList traditionalDiseases;  ///< MA_BENH_YHCT
    std::optional<Instant> orderedAt; ///< NGAY_YL
    std::optional<Instant> doneAt;    ///< NGAY_TH_YL
    std::optional<Instant> resultAt;  ///< NGAY_KQ
    int payment = 1;                  ///< MA_PTTT
    bool warWound = false;            ///< VET_THUONG_TP
    int anaesthesia = 0;              ///< PP_VO_CAM 1 to 4; 0 none
    QString machine;                  ///< MA_MAY
    QString model;                    ///< MA_HIEU_SP
    bool reused = false;              ///< TAI_SU_DUNG
};

/// One index of a test, or one imaging finding (XML4).
struct ClaimResult {
    QString serviceCode;             ///< MA_DICH_VU, as on the service line
    QString indexCode;               ///< MA_CHI_SO
    QString indexName;               ///< TEN_CHI_SO
    QString value;                   ///< GIA_TRI; empty while pending
    QString unit;                    ///< DON_VI_DO
    QString description;             ///< MO_TA
    QString conclusion;              ///< KET_LUAN
    std::optional<Instant> resultAt; ///< NGAY_KQ
    std::vector<StaffRef> readers;   ///< MA_BS_DOC_KQ
};

/// One note on the clinical course (XML5; stays and treatment courses only).
struct ClaimNote {
    QString course;                ///< DIEN_BIEN_LS
    QString stage;                 ///< GIAI_DOAN_BENH
    QString consultation;          ///< HOI_CHAN
    QString surgery;               ///< PHAU_THUAT
    std::optional<Instant> at;     ///< THOI_DIEM_DBLS
    std::vector<StaffRef> writers; ///< NGUOI_THUC_HIEN, main writer first
};

/// The referral form given at the end of the visit (XML13).
struct ClaimReferral {
    QString fileNumber;                  ///< SO_HOSO
    QString registerNumber;              ///< SO_CHUYENTUYEN
    QString formNumber;                  ///< GIAY_CHUYEN_TUYEN of the form given out
    QStringList referringFacilities;     ///< MA_CSKCB_DI, the chain before this station
    QString clinicalSigns;               ///< DAU_HIEU_LS
    QString course;                      ///< QT_BENHLY
    QString results;                     ///< TOMTAT_KQ
    QString treatment;                   ///< PP_DIEUTRI
    QString condition;                   ///< TINH_TRANG_CT, state of the patient when leaving
    int reason = 1;                      ///< MA_LYDO_CT: 1 meets the conditions, 2 beyond our capacity, 3 on request
    QString plan;                        ///< HUONG_DIEU_TRI
    QString transport;                   ///< PHUONGTIEN_VC
    QString escortName;                  ///< HOTEN_NGUOI_HT
    QString escortTitle;                 ///< CHUCDANH_NGUOI_HT
    std::vector<StaffRef> practitioners; ///< MA_BAC_SI
};

/// The re-visit note given at the end of the visit (XML14).
struct ClaimAppointment {
    QString number;                      ///< SO_GIAYHEN_KL
    QDate day;                           ///< NGAY_HEN_KL
    QDate issued;                        ///< NGAY_CT
    std::vector<StaffRef> practitioners; ///< MA_BAC_SI
};

/// The visit itself.
struct ClaimVisit {
    QString code;                       ///< MA_LK, given once and never changed
    QString facility;                   ///< MA_CSKCB
    QString careType;                   ///< MA_LOAI_KCB, two digits
    QString entitlementCase;            ///< MA_DOITUONG_KCB (1.2)
    QString area;                       ///< MA_KHUVUC K1, K2, K3; usually empty
    QString reason;                     ///< LY_DO_VV
    QString admissionReason;            ///< LY_DO_VNT
    QString arrivalDiagnosis;           ///< CHAN_DOAN_VAO
    QString finalDiagnosis;             ///< CHAN_DOAN_RV
    QString mainDisease;                ///< MA_BENH_CHINH, one ICD-10 code
    QStringList otherDiseases;          ///< MA_BENH_KT, at most 12
    QStringList traditionalDiseases;    ///< MA_BENH_YHCT
    QStringList procedures;             ///< MA_PTTT_QT
    QString referredFrom;               ///< MA_NOI_DI
    QString slipNumber;                 ///< GIAY_CHUYEN_TUYEN the patient came with
    QString referredTo;                 ///< MA_NOI_DEN
    QString injuryCause;                ///< MA_TAI_NAN
    std::optional<Instant> arrivedAt;   ///< NGAY_VAO
    std::optional<Instant> admittedAt;  ///< NGAY_VAO_NOI_TRU
    std::optional<Instant> endedAt;     ///< NGAY_RA; empty only for a check-in before the end
    std::optional<QDate> lastDrugDay;   ///< care types 02, 05 and 07: NGAY_RA becomes 23:59 of this day
    int treatmentDays = 0;              ///< SO_NGAY_DTRI
    QString treatment;                  ///< PP_DIEU_TRI
    int outcome = 0;                    ///< KET_QUA_DTRI 1 to 8
    int dischargeKind = 1;              ///< MA_LOAI_RV 1 to 5
    QString advice;                     ///< GHI_CHU
    std::optional<Instant> paidAt;      ///< NGAY_TTOAN
    QStringList departments;            ///< MA_KHOA in the order of stay
    std::optional<Quantity> weightKg;   ///< CAN_NANG in kilograms (thousandths of a kg, sent with two decimals)
    std::vector<int> childWeightsGrams; ///< CAN_NANG_CON; a delivery only
    QDate exemptFrom;                   ///< NGAY_MIEN_CCT, first day of the co-payment exemption; usually invalid
    QDate fiveYearsFrom;                ///< NAM_NAM_LIEN_TUC
    QString recordNumber;               ///< MA_HSBA
    QString headId;                     ///< MA_TTDV of the head of the station or the delegate
};

/// Everything that the claim and the check-in of one visit say. `compose` makes the tables of it and reads nothing
/// else. Lines stand in the order in which they shall be sent. Totals are summed from the lines.
struct ClaimSource {
    ClaimPatient patient;
    std::vector<ClaimCard> cards; ///< empty: not insured
    ClaimVisit visit;
    std::vector<ClaimDrugLine> drugs;
    std::vector<ClaimServiceLine> services;
    std::vector<ClaimResult> results;
    std::vector<ClaimNote> notes;
    std::optional<ClaimReferral> referral;      ///< sent when dischargeKind is 2 or 5
    std::vector<ClaimAppointment> appointments; ///< each booked re-visit; NGAY_TAI_KHAM lists their days
};

} // namespace tramyte::claim
