// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Schema.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::catalog {

namespace {

std::vector<Column> withCommon(
    std::vector<Column> columns, const QStringList& codeAliases, const QStringList& nameAliases)
{
    const std::vector<Column> common{
        {u"code"_s, ColumnType::Code, QStringList{u"mã"_s} + codeAliases},
        {u"name"_s, ColumnType::Text, QStringList{u"tên"_s} + nameAliases},
        {u"validFrom"_s, ColumnType::Day, {u"từ ngày"_s, u"hiệu lực từ"_s, u"TU_NGAY"_s, u"valid from"_s}},
        {u"validTo"_s, ColumnType::Day, {u"đến ngày"_s, u"hiệu lực đến"_s, u"DEN_NGAY"_s, u"valid to"_s}},
    };
    columns.insert(columns.begin(), common.begin(), common.end());
    return columns;
}

Schema medicineSchema()
{
    return {withCommon(
        {
            {u"substance"_s, ColumnType::Text, {u"hoạt chất"_s, u"tên hoạt chất"_s, u"TEN_HOAT_CHAT"_s}},
            {u"substanceCode"_s, ColumnType::Code, {u"mã hoạt chất"_s, u"MA_HOAT_CHAT"_s}},
            {u"atc"_s, ColumnType::Code, {u"mã ATC"_s}},
            {u"strength"_s, ColumnType::Text, {u"hàm lượng"_s, u"nồng độ hàm lượng"_s, u"HAM_LUONG"_s}},
            {u"form"_s, ColumnType::Text, {u"dạng bào chế"_s, u"DANG_BAO_CHE"_s}},
            {u"route"_s, ColumnType::Text, {u"đường dùng thuốc"_s, u"tên đường dùng"_s}},
            {u"routeCode"_s, ColumnType::Code, {u"mã đường dùng"_s, u"DUONG_DUNG"_s}},
            {u"unit"_s, ColumnType::Text, {u"đơn vị tính"_s, u"đơn vị"_s, u"ĐVT"_s, u"DON_VI_TINH"_s}},
            {u"price"_s, ColumnType::Money, {u"đơn giá"_s, u"giá"_s, u"DON_GIA"_s}},
            {u"insuredRatio"_s, ColumnType::Percent, {u"tỷ lệ thanh toán"_s, u"tỷ lệ BHYT"_s, u"TYLE_TT_BH"_s}},
            {u"registration"_s, ColumnType::Text, {u"số đăng ký"_s, u"SO_DANG_KY"_s}},
            {u"tender"_s, ColumnType::Text, {u"thông tin thầu"_s, u"TT_THAU"_s}},
            {u"costGroup"_s, ColumnType::Whole, {u"nhóm chi phí"_s, u"MA_NHOM"_s}},
            {u"control"_s, ColumnType::Code, {u"kiểm soát đặc biệt"_s}},
        },
        {u"mã thuốc"_s, u"MA_THUOC"_s}, {u"tên thuốc"_s, u"TEN_THUOC"_s})};
}

Schema serviceSchema()
{
    return {withCommon(
        {
            {u"unit"_s, ColumnType::Text, {u"đơn vị tính"_s, u"đơn vị"_s, u"ĐVT"_s, u"DON_VI_TINH"_s}},
            {u"hospitalPrice"_s, ColumnType::Money, {u"giá bệnh viện"_s, u"giá dịch vụ"_s, u"DON_GIA_BV"_s}},
            {u"insuredPrice"_s, ColumnType::Money, {u"giá BHYT"_s, u"giá bảo hiểm"_s, u"DON_GIA_BH"_s}},
            {u"insuredRatio"_s, ColumnType::Percent, {u"tỷ lệ thanh toán"_s, u"tỷ lệ BHYT"_s, u"TYLE_TT_BH"_s}},
            {u"costGroup"_s, ColumnType::Whole, {u"nhóm chi phí"_s, u"MA_NHOM"_s}},
        },
        {u"mã dịch vụ"_s, u"MA_DICH_VU"_s}, {u"tên dịch vụ"_s, u"TEN_DICH_VU"_s})};
}

Schema icd10Schema()
{
    Schema schema{withCommon(
        {
            {u"nameEn"_s, ColumnType::Text, {u"tên tiếng Anh"_s, u"WHO name"_s}},
            {u"nameVi"_s, ColumnType::Text, {u"tên tiếng Việt"_s, u"tên bệnh"_s, u"TEN_BENH"_s}},
            {u"mark"_s, ColumnType::Code, {}},
            {u"notAsMain"_s, ColumnType::Flag, {u"không làm bệnh chính"_s}},
            {u"discouragedAsMain"_s, ColumnType::Flag, {u"không khuyến khích làm bệnh chính"_s}},
            {u"needsMoreDetail"_s, ColumnType::Flag, {u"có mã chi tiết hơn"_s}},
            {u"onlyCauseOfDeath"_s, ColumnType::Flag, {u"chỉ là nguyên nhân tử vong"_s}},
            {u"femaleOnly"_s, ColumnType::Flag, {u"chỉ nữ"_s}},
            {u"maleOnly"_s, ColumnType::Flag, {u"chỉ nam"_s}},
        },
        {u"mã bệnh"_s, u"mã ICD"_s, u"mã ICD-10"_s, u"MA_BENH"_s}, {})};
    schema.codePattern = u"[A-Z][0-9]{2}(\\.[0-9]{1,2})?"_s;
    return schema;
}

std::map<Kind, Schema> makeSchemas()
{
    std::map<Kind, Schema> schemas;
    schemas[Kind::Medicine] = medicineSchema();
    schemas[Kind::Service] = serviceSchema();
    schemas[Kind::Icd10] = icd10Schema();
    schemas[Kind::Province]
        = {withCommon({{u"type"_s, ColumnType::Text, {u"loại"_s, u"cấp"_s}}}, {u"mã tỉnh"_s}, {u"tên tỉnh"_s}), true,
            u"[0-9]{2}"_s, 2};
    schemas[Kind::OldProvince] = {withCommon({}, {u"mã tỉnh"_s}, {u"tên tỉnh"_s}), true, u"[0-9]{2}"_s, 2};
    schemas[Kind::Area] = {withCommon(
                               {
                                   {u"type"_s, ColumnType::Text, {u"loại"_s, u"cấp"_s}},
                                   {u"provinceCode"_s, ColumnType::Code, {u"mã tỉnh"_s, u"mã TP"_s}},
                                   // communes of before 01/07/2025 that it is made of, by `;`: "Xã Cũ, Huyện Yên Thế"
                                   {u"oldNames"_s, ColumnType::Text, {u"tên cũ"_s, u"xã cũ"_s, u"sáp nhập từ"_s}},
                               },
                               {u"mã xã"_s, u"mã phường xã"_s}, {u"tên xã"_s, u"tên phường xã"_s}),
        true, u"[0-9]{5}"_s, 5};
    schemas[Kind::EthnicGroup] = {withCommon({{u"otherNames"_s, ColumnType::Text, {u"tên khác"_s}}}, {u"mã dân tộc"_s},
                                      {u"tên dân tộc"_s, u"dân tộc"_s}),
        true, u"[0-9]{2}"_s, 2};
    schemas[Kind::Occupation]
        = {withCommon({}, {u"mã nghề"_s}, {u"tên nghề"_s, u"nghề nghiệp"_s}), true, u"[0-9]{1,5}"_s};
    schemas[Kind::Facility] = {withCommon(
                                   {
                                       {u"address"_s, ColumnType::Text, {u"địa chỉ"_s}},
                                       {u"level"_s, ColumnType::Text, {u"cấp"_s, u"cấp chuyên môn"_s}},
                                       {u"provinceCode"_s, ColumnType::Code, {u"mã tỉnh"_s}},
                                   },
                                   {u"mã CSKCB"_s, u"MA_CSKCB"_s}, {u"tên CSKCB"_s, u"tên cơ sở"_s}),
        true, u"[0-9]{2}[0-9A-Z]{3}"_s, 5};
    schemas[Kind::Department] = {withCommon({}, {u"mã khoa"_s}, {u"tên khoa"_s})};
    schemas[Kind::Traditional]
        = {withCommon({}, {u"mã YHCT"_s}, {u"tên YHCT"_s}), true, u"U[5-6][0-9]\\.[0-9]{3}(\\.[0-9])?"_s};
    schemas[Kind::HouseholdRelation] = {withCommon(
                                            {
                                                {u"otherNames"_s, ColumnType::Text, {u"tên khác"_s}},
                                                {u"nameEn"_s, ColumnType::Text, {u"tên tiếng Anh"_s}},
                                            },
                                            {u"mã quan hệ"_s}, {u"quan hệ với chủ hộ"_s, u"quan hệ"_s}),
        true};
    schemas[Kind::Holiday] = {withCommon({}, {u"ngày"_s}, {u"tên ngày nghỉ"_s}), true, u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s};
    schemas[Kind::SensitiveDiagnosis]
        = {withCommon({{u"ageBelow"_s, ColumnType::Whole, {u"tuổi dưới"_s}}}, {u"mã bệnh"_s}, {u"tên bệnh"_s}), true,
            u"[A-Z][0-9]{2}(\\.[0-9])?(-[A-Z][0-9]{2})?"_s};
    schemas[Kind::DoseLimit] = {withCommon(
                                    {
                                        // by `;`; a salt after the name does not matter: "metformin hydroclorid"
                                        {u"substances"_s, ColumnType::Text, {u"hoạt chất"_s}},
                                        {u"routes"_s, ColumnType::Text, {u"đường dùng"_s}},
                                        {u"adultDay"_s, ColumnType::Amount, {u"người lớn một ngày"_s}},
                                        {u"childDayPerKg"_s, ColumnType::Amount, {u"trẻ em một ngày mỗi kg"_s}},
                                        {u"adultFromYears"_s, ColumnType::Whole, {u"người lớn từ tuổi"_s}},
                                        {u"basis"_s, ColumnType::Text, {u"nguồn"_s, u"căn cứ"_s}},
                                    },
                                    {u"mã hoạt chất"_s}, {u"tên hoạt chất"_s}),
        true};
    schemas[Kind::ProfessionalTitle] = {withCommon(
                                            {
                                                {u"mayPrescribe"_s, ColumnType::Flag, {u"được kê đơn"_s}},
                                                {u"otherNames"_s, ColumnType::Text, {u"tên khác"_s}},
                                                {u"nameEn"_s, ColumnType::Text, {u"tên tiếng Anh"_s}},
                                                {u"basis"_s, ColumnType::Text, {u"căn cứ"_s}},
                                            },
                                            {u"mã chức danh"_s}, {u"chức danh"_s}),
        true};
    for (const Kind kind : allKinds()) {
        if (!schemas.contains(kind))
            schemas[kind] = {withCommon({}, {}, {}), kind != Kind::ClaimField && kind != Kind::ClaimTable};
    }
    return schemas;
}

} // namespace

const Schema& schemaOf(Kind kind)
{
    static const std::map<Kind, Schema> schemas = makeSchemas();
    return schemas.at(kind);
}

} // namespace tramyte::catalog
