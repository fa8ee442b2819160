// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claim/Mending.h"

#include <QCoreApplication>
#include <map>

namespace tramyte::ui {

namespace {

using enum MendPlace;

struct Place {
    MendPlace place;
    const char* field;
};

using Places = std::map<QString, Place>;

/// Rules that say more about the place than the field they name. A rule before the dot stands for all that begin so.
const Places& byRule()
{
    static const Places places = {
        {QStringLiteral("structure"), {File, ""}},
        {QStringLiteral("structure.lineNumber"), {Visit, "services"}},
        {QStringLiteral("card.lists"), {Patient, "cardCode"}},
        {QStringLiteral("card.validity"), {Patient, "cardTo"}},
        {QStringLiteral("date.birth"), {Patient, "birth"}},
        {QStringLiteral("date.holiday"), {Visit, ""}},
        {QStringLiteral("date.payment"), {Visit, ""}},
        {QStringLiteral("date.settlement"), {Visit, ""}},
        {QStringLiteral("date.revisitMatch"), {Visit, "appointmentDay"}},
        {QStringLiteral("needed.tender"), {Catalogues, "medicine"}},
        {QStringLiteral("needed.itemName"), {Catalogues, "service"}},
        {QStringLiteral("needed.fuel"), {Catalogues, "service"}},
        {QStringLiteral("needed.machine"), {Catalogues, "service"}},
        {QStringLiteral("group.table"), {Catalogues, "service"}},
        {QStringLiteral("money.stopped"), {Catalogues, "service"}},
        {QStringLiteral("money.noPrice"), {Catalogues, "service"}},
        {QStringLiteral("money.reused"), {Catalogues, "service"}},
        {QStringLiteral("entitlement.homePlace"), {Patient, "cardFacility"}},
        {QStringLiteral("entitlement.area"), {Patient, "cardArea"}},
        {QStringLiteral("entitlement.noCard"), {Patient, "cardCode"}},
        {QStringLiteral("dose.unit"), {Visit, "medicines"}},
        {QStringLiteral("staff.samePerson"), {Visit, "services"}},
        {QStringLiteral("catalogue.disease"), {Catalogues, "icd10"}},
        {QStringLiteral("catalogue.staff"), {Users, ""}},
        {QStringLiteral("catalogue.area"), {Patient, "communeCode"}},
        {QStringLiteral("catalogue.drug"), {Catalogues, "medicine"}},
        {QStringLiteral("catalogue.service"), {Catalogues, "service"}},
        {QStringLiteral("catalogue.facility"), {Catalogues, "facility"}},
    };
    return places;
}

/// Fields that mean the same in every table.
const Places& byField()
{
    static const Places places = {
        // the person
        {QStringLiteral("HO_TEN"), {Patient, "fullName"}},
        {QStringLiteral("SO_CCCD"), {Patient, "citizenId"}},
        {QStringLiteral("NGAY_SINH"), {Patient, "birth"}},
        {QStringLiteral("GIOI_TINH"), {Patient, "sex"}},
        {QStringLiteral("MA_QUOCTICH"), {Patient, "nationality"}},
        {QStringLiteral("MA_DANTOC"), {Patient, "ethnicity"}},
        {QStringLiteral("MA_NGHE_NGHIEP"), {Patient, "occupation"}},
        {QStringLiteral("DIA_CHI"), {Patient, "address"}},
        {QStringLiteral("MATINH_CU_TRU"), {Patient, "provinceCode"}},
        {QStringLiteral("MAXA_CU_TRU"), {Patient, "communeCode"}},
        {QStringLiteral("DIEN_THOAI"), {Patient, "phone"}},
        {QStringLiteral("MA_THE_BHYT"), {Patient, "cardCode"}},
        {QStringLiteral("MA_DKBD"), {Patient, "cardFacility"}},
        {QStringLiteral("GT_THE_TU"), {Patient, "cardFrom"}},
        {QStringLiteral("GT_THE_DEN"), {Patient, "cardTo"}},
        {QStringLiteral("MA_KHUVUC"), {Patient, "cardArea"}},
        {QStringLiteral("NAM_NAM_LIEN_TUC"), {Patient, "cardFiveYear"}},
        {QStringLiteral("NGAY_MIEN_CCT"), {Patient, "cardFiveYear"}},
        // the station
        {QStringLiteral("MA_CSKCB"), {Settings, ""}},
        {QStringLiteral("MA_TTDV"), {Settings, "station.headLicence"}},
        {QStringLiteral("MAHUYEN_CU_TRU"), {Settings, "claim.districtCode"}},
        {QStringLiteral("MA_KHOA"), {Settings, "visit.department"}},
        {QStringLiteral("MA_PTTT"), {Settings, "claim.paymentMethod"}},
        {QStringLiteral("MA_BAC_SI"), {Users, ""}},
        {QStringLiteral("MA_BS"), {Users, ""}},
        {QStringLiteral("MA_BS_DOC_KQ"), {Users, ""}},
        // the lists
        {QStringLiteral("TT_THAU"), {Catalogues, "medicine"}},
        {QStringLiteral("SO_DANG_KY"), {Catalogues, "medicine"}},
        {QStringLiteral("MA_THUOC"), {Catalogues, "medicine"}},
        {QStringLiteral("TEN_THUOC"), {Catalogues, "medicine"}},
        {QStringLiteral("HAM_LUONG"), {Catalogues, "medicine"}},
        {QStringLiteral("DUONG_DUNG"), {Catalogues, "medicine"}},
        {QStringLiteral("DANG_BAO_CHE"), {Catalogues, "medicine"}},
        {QStringLiteral("NGUON_CTRA"), {Catalogues, "medicine"}},
        {QStringLiteral("DON_GIA"), {Catalogues, "medicine"}},
        {QStringLiteral("DON_GIA_BV"), {Catalogues, "service"}},
        {QStringLiteral("DON_GIA_BH"), {Catalogues, "service"}},
        {QStringLiteral("TEN_DICH_VU"), {Catalogues, "service"}},
        {QStringLiteral("MA_NHOM"), {Catalogues, "service"}},
        {QStringLiteral("PHAM_VI"), {Catalogues, "service"}},
        {QStringLiteral("TYLE_TT_BH"), {Catalogues, "service"}},
        // the visit
        {QStringLiteral("LY_DO_VV"), {Visit, "reason"}},
        {QStringLiteral("CAN_NANG"), {Visit, "weightKg"}},
        {QStringLiteral("CHAN_DOAN_VAO"), {Visit, "diagnosisText"}},
        {QStringLiteral("CHAN_DOAN_RV"), {Visit, "mainDiagnosis"}},
        {QStringLiteral("MA_BENH_CHINH"), {Visit, "mainDiagnosis"}},
        {QStringLiteral("MA_BENH_KT"), {Visit, "otherDiagnoses"}},
        {QStringLiteral("MA_BENH_YHCT"), {Visit, "otherDiagnoses"}},
        {QStringLiteral("MA_BENH"), {Visit, "mainDiagnosis"}},
        {QStringLiteral("MA_DOITUONG_KCB"), {Visit, "arrivalCode"}},
        {QStringLiteral("MA_LOAI_KCB"), {Visit, "careType"}},
        {QStringLiteral("MA_NOI_DI"), {Visit, "referredFrom"}},
        {QStringLiteral("GIAY_CHUYEN_TUYEN"), {Visit, "referralPaper"}},
        {QStringLiteral("MA_NOI_DEN"), {Visit, "facility"}},
        {QStringLiteral("KET_QUA_DTRI"), {Visit, "outcome"}},
        {QStringLiteral("MA_LOAI_RV"), {Visit, "outcome"}},
        {QStringLiteral("GHI_CHU"), {Visit, "advice"}},
        {QStringLiteral("NGAY_TAI_KHAM"), {Visit, "appointmentDay"}},
        {QStringLiteral("LIEU_DUNG"), {Visit, "medicines"}},
        {QStringLiteral("CACH_DUNG"), {Visit, "medicines"}},
    };
    return places;
}

/// What a table is about, for its other fields.
const Places& byTable()
{
    static const Places places = {
        {QStringLiteral("XML2"), {Visit, "medicines"}},
        {QStringLiteral("XML3"), {Visit, "services"}},
        {QStringLiteral("XML4"), {Visit, "services"}},
        {QStringLiteral("XML13"), {Visit, "facility"}},
        {QStringLiteral("XML14"), {Visit, "appointmentDay"}},
    };
    return places;
}

const Place* placeIn(const Places& places, const QString& key)
{
    const auto found = places.find(key);
    return found == places.end() ? nullptr : &found->second;
}

const Place* placeOf(const claim::Finding& finding)
{
    if (const Place* place = placeIn(byRule(), finding.code))
        return place;
    if (const Place* place = placeIn(byRule(), finding.code.section(u'.', 0, 0)))
        return place;
    if (const Place* place = placeIn(byField(), finding.field))
        return place;
    return placeIn(byTable(), finding.table);
}

/// Prices of medicines stand in XML2, of services in XML3; the table knows what the field does not.
QString listOf(const claim::Finding& finding, const QString& list)
{
    if (list != u"medicine" && list != u"service")
        return list;
    return finding.table == u"XML2" ? QStringLiteral("medicine")
        : finding.table == u"XML3"  ? QStringLiteral("service")
                                    : list;
}

} // namespace

Mend mendOf(const claim::Finding& finding)
{
    const Place* place = placeOf(finding);
    if (!place)
        return {}; // the visit shows everything that a claim is made of
    const QString field = QString::fromLatin1(place->field);
    return {place->place, place->place == Catalogues ? listOf(finding, field) : field};
}

Target targetOf(const Mend& mend, const claim::CheckedClaim* claim)
{
    const auto station = [](const char* part) { return Target{QStringLiteral("station"), 0, QLatin1String(part)}; };
    switch (mend.place) {
    case Visit:
        if (claim)
            return {QStringLiteral("consultation"), claim->visit.value, mend.field};
        break;
    case Patient:
        if (claim)
            return {QStringLiteral("registration"), claim->patient.value, mend.field};
        break;
    case Settings: return station("settings");
    case Catalogues: return station("catalogues");
    case Users: return station("users");
    case File: break;
    }
    return {QStringLiteral("claims"), 0, {}};
}

QString wordOf(MendPlace place)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("tramyte::ui::Mending", text); };
    switch (place) {
    case Visit: return tr("Consultation");
    case Patient: return tr("Registration");
    case Settings: return tr("Station: settings");
    case Catalogues: return tr("Station: catalogues");
    case Users: return tr("Station: users");
    case File: return tr("Export again");
    }
    Q_UNREACHABLE();
}

} // namespace tramyte::ui
