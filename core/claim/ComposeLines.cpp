// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claim/ComposeLines.h"

#include "core/claim/Form.h"

namespace tramyte::claim {

namespace {

void addSources(Row& row, const ClaimAmounts& amounts)
{
    row.add(QStringLiteral("T_NGUONKHAC_NSNN"), formAmount(amounts.budgetSource));
    row.add(QStringLiteral("T_NGUONKHAC_VTNN"), formAmount(amounts.foreignSource));
    row.add(QStringLiteral("T_NGUONKHAC_VTTN"), formAmount(amounts.domesticSource));
    row.add(QStringLiteral("T_NGUONKHAC_CL"), formAmount(amounts.otherSource));
    row.add(QStringLiteral("T_NGUONKHAC"), formAmount(otherSources(amounts)));
}

void addSplit(Row& row, const ClaimAmounts& amounts)
{
    row.add(QStringLiteral("T_BNTT"), formAmount(amounts.patient));
    row.add(QStringLiteral("T_BNCCT"), formAmount(amounts.copay));
    row.add(QStringLiteral("T_BHTT"), formAmount(amounts.fund));
}

Row newRow(const ClaimSource& source, std::size_t index, std::size_t fields)
{
    Row row;
    row.reserve(fields);
    row.add(QStringLiteral("MA_LK"), source.visit.code);
    row.add(QStringLiteral("STT"), QString::number(index + 1));
    return row;
}

QString flag(bool set)
{
    return set ? QStringLiteral("1") : QString();
}

} // namespace

Money otherSources(const ClaimAmounts& amounts)
{
    return amounts.budgetSource + amounts.foreignSource + amounts.domesticSource + amounts.otherSource;
}

std::vector<Row> drugRows(const ClaimSource& source)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < source.drugs.size(); ++i) {
        const ClaimDrugLine& line = source.drugs[i];
        Row row = newRow(source, i, 39);
        row.add(QStringLiteral("MA_THUOC"), line.substanceCode);
        row.add(QStringLiteral("MA_PP_CHEBIEN"), line.processing);
        row.add(QStringLiteral("MA_CSKCB_THUOC"), line.origin);
        row.add(QStringLiteral("MA_NHOM"), QString::number(line.group));
        row.add(QStringLiteral("TEN_THUOC"), line.name);
        row.add(QStringLiteral("DON_VI_TINH"), line.unit);
        row.add(QStringLiteral("HAM_LUONG"), line.strength);
        row.add(QStringLiteral("DUONG_DUNG"), line.routeCode);
        row.add(QStringLiteral("DANG_BAO_CHE"), line.form);
        row.add(QStringLiteral("LIEU_DUNG"), line.dose);
        row.add(QStringLiteral("CACH_DUNG"), line.directions);
        row.add(QStringLiteral("SO_DANG_KY"), line.registration);
        row.add(QStringLiteral("TT_THAU"), line.tender);
        row.add(QStringLiteral("PHAM_VI"), QString::number(line.scope));
        row.add(QStringLiteral("TYLE_TT_BH"), QString::number(line.insuredPercent));
        row.add(QStringLiteral("SO_LUONG"), format(line.quantity));
        row.add(QStringLiteral("DON_GIA"), format(line.price));
        row.add(QStringLiteral("THANH_TIEN_BV"), formAmount(line.amounts.facility));
        row.add(QStringLiteral("THANH_TIEN_BH"), formAmount(line.amounts.insured));
        addSources(row, line.amounts);
        row.add(QStringLiteral("MUC_HUONG"), format(line.amounts.benefit));
        addSplit(row, line.amounts);
        row.add(QStringLiteral("MA_KHOA"), line.department);
        row.add(QStringLiteral("MA_BAC_SI"), formStaff(line.prescribers));
        row.add(QStringLiteral("MA_DICH_VU"), line.serviceCode);
        row.add(QStringLiteral("NGAY_YL"), formMoment(line.orderedAt));
        row.add(QStringLiteral("NGAY_TH_YL"), formMoment(line.doneAt));
        row.add(QStringLiteral("MA_PTTT"), QString::number(line.payment));
        row.add(QStringLiteral("NGUON_CTRA"), QString::number(line.supplier));
        row.add(QStringLiteral("VET_THUONG_TP"), flag(line.warWound));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> serviceRows(const ClaimSource& source)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < source.services.size(); ++i) {
        const ClaimServiceLine& line = source.services[i];
        Row row = newRow(source, i, 47);
        row.add(QStringLiteral("MA_DICH_VU"), line.serviceCode);
        row.add(QStringLiteral("MA_PTTT_QT"), line.procedureCode);
        row.add(QStringLiteral("MA_VAT_TU"), line.supplyCode);
        row.add(QStringLiteral("MA_NHOM"), QString::number(line.group));
        row.add(QStringLiteral("GOI_VTYT"), line.supplyPackage);
        row.add(QStringLiteral("TEN_VAT_TU"), line.supplyName);
        row.add(QStringLiteral("TEN_DICH_VU"), line.serviceName);
        row.add(QStringLiteral("MA_XANG_DAU"), line.fuelCode);
        row.add(QStringLiteral("DON_VI_TINH"), line.unit);
        row.add(QStringLiteral("PHAM_VI"), QString::number(line.scope));
        row.add(QStringLiteral("SO_LUONG"), format(line.quantity));
        row.add(QStringLiteral("DON_GIA_BV"), format(line.facilityPrice));
        row.add(QStringLiteral("DON_GIA_BH"), format(line.insuredPrice));
        row.add(QStringLiteral("TT_THAU"), line.tender);
        row.add(QStringLiteral("TYLE_TT_DV"), QString::number(line.servicePercent));
        row.add(QStringLiteral("TYLE_TT_BH"), QString::number(line.insuredPercent));
        row.add(QStringLiteral("THANH_TIEN_BV"), formAmount(line.amounts.facility));
        row.add(QStringLiteral("THANH_TIEN_BH"), formAmount(line.amounts.insured));
        row.add(QStringLiteral("T_TRANTT"), line.ceiling ? formAmount(*line.ceiling) : QString());
        row.add(QStringLiteral("MUC_HUONG"), format(line.amounts.benefit));
        addSources(row, line.amounts);
        addSplit(row, line.amounts);
        row.add(QStringLiteral("MA_KHOA"), line.department);
        row.add(QStringLiteral("MA_GIUONG"), line.beds.join(u';'));
        row.add(QStringLiteral("MA_BAC_SI"), formStaff(line.orderers));
        row.add(QStringLiteral("NGUOI_THUC_HIEN"), formStaff(line.performers));
        row.add(QStringLiteral("MA_BENH"), line.diseases.join(u';'));
        row.add(QStringLiteral("MA_BENH_YHCT"), line.traditionalDiseases.join(u';'));
        row.add(QStringLiteral("NGAY_YL"), formMoment(line.orderedAt));
        row.add(QStringLiteral("NGAY_TH_YL"), formMoment(line.doneAt));
        row.add(QStringLiteral("NGAY_KQ"), formMoment(line.resultAt));
        row.add(QStringLiteral("MA_PTTT"), QString::number(line.payment));
        row.add(QStringLiteral("VET_THUONG_TP"), flag(line.warWound));
        row.add(QStringLiteral("PP_VO_CAM"), formNumber(line.anaesthesia));
        row.add(QStringLiteral("MA_MAY"), line.machine);
        row.add(QStringLiteral("MA_HIEU_SP"), line.model);
        row.add(QStringLiteral("TAI_SU_DUNG"), flag(line.reused));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> resultRows(const ClaimSource& source)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < source.results.size(); ++i) {
        const ClaimResult& result = source.results[i];
        Row row = newRow(source, i, 12);
        row.add(QStringLiteral("MA_DICH_VU"), result.serviceCode);
        row.add(QStringLiteral("MA_CHI_SO"), result.indexCode);
        row.add(QStringLiteral("TEN_CHI_SO"), result.indexName);
        row.add(QStringLiteral("GIA_TRI"), result.value);
        row.add(QStringLiteral("DON_VI_DO"), result.unit);
        row.add(QStringLiteral("MO_TA"), result.description);
        row.add(QStringLiteral("KET_LUAN"), result.conclusion);
        row.add(QStringLiteral("NGAY_KQ"), formMoment(result.resultAt));
        row.add(QStringLiteral("MA_BS_DOC_KQ"), formStaff(result.readers));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Row> noteRows(const ClaimSource& source)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < source.notes.size(); ++i) {
        const ClaimNote& note = source.notes[i];
        Row row = newRow(source, i, 9);
        row.add(QStringLiteral("DIEN_BIEN_LS"), note.course);
        row.add(QStringLiteral("GIAI_DOAN_BENH"), note.stage);
        row.add(QStringLiteral("HOI_CHAN"), note.consultation);
        row.add(QStringLiteral("PHAU_THUAT"), note.surgery);
        row.add(QStringLiteral("THOI_DIEM_DBLS"), formMoment(note.at));
        row.add(QStringLiteral("NGUOI_THUC_HIEN"), formStaff(note.writers));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tramyte::claim
