// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ImportColumns.h"

#include "core/catalog/Headings.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::patient {

namespace {

constexpr size_t kRowsSearched = 20; // title rows above the headings are few

/// What lists call a field, compared without accents, blanks and signs.
struct Names {
    const char* field;
    std::vector<const char*> headings;
};

const std::vector<Names>& allNames()
{
    static const std::vector<Names> names{
        {"fullName",
            {"họ tên", "họ và tên", "tên", "tên bệnh nhân", "tên người bệnh", "họ tên bệnh nhân", "họ tên người bệnh",
                "họ và tên người bệnh", "HO_TEN"}},
        {"familyName", {"họ", "họ đệm", "họ lót", "họ và tên đệm", "họ và chữ đệm", "họ tên đệm"}},
        {"sex", {"giới tính", "giới", "phái", "GIOI_TINH"}},
        {"birth",
            {"ngày sinh", "ngày tháng năm sinh", "ngày, tháng, năm sinh", "sinh ngày", "năm sinh", "NS", "NGAY_SINH"}},
        {"citizenId",
            {"CCCD", "số CCCD", "CMND", "số CMND", "CCCD/CMND", "CMND/CCCD", "số CCCD/CMND", "số CMND/CCCD", "căn cước",
                "số căn cước", "căn cước công dân", "số căn cước công dân", "số định danh", "số định danh cá nhân",
                "mã định danh", "mã định danh cá nhân", "CCCD/số định danh", "số CCCD/số định danh", "SO_CCCD"}},
        {"cardCode",
            {"số thẻ BHYT", "mã thẻ BHYT", "thẻ BHYT", "số thẻ", "mã thẻ", "số BHYT", "BHYT", "mã số BHXH", "số BHXH",
                "MA_THE_BHYT", "MA_THE"}},
        {"cardFrom",
            {"thẻ từ ngày", "thẻ có giá trị từ", "giá trị thẻ từ", "giá trị từ", "hạn thẻ từ", "từ ngày", "GT_THE_TU"}},
        {"cardTo",
            {"thẻ đến ngày", "giá trị thẻ đến", "giá trị đến", "hạn thẻ đến", "hạn thẻ", "hạn thẻ BHYT", "hạn sử dụng",
                "đến ngày", "GT_THE_DEN"}},
        {"cardFacility",
            {"nơi ĐKKCB", "nơi ĐKKCBBĐ", "nơi đăng ký KCB", "nơi đăng ký KCB ban đầu",
                "nơi đăng ký khám chữa bệnh ban đầu", "nơi KCB ban đầu", "KCBBĐ", "mã KCBBĐ", "mã ĐKBĐ", "MA_DKBD"}},
        {"phone", {"điện thoại", "số điện thoại", "SĐT", "ĐT", "di động", "điện thoại liên hệ", "DIEN_THOAI"}},
        {"address",
            {"địa chỉ", "nơi ở", "chỗ ở", "nơi ở hiện tại", "nơi cư trú", "thường trú", "hộ khẩu thường trú",
                "địa chỉ thường trú", "DIA_CHI"}},
        {"provinceCode", {"mã tỉnh", "MATINH_CU_TRU"}},
        {"communeCode", {"mã xã", "mã phường", "mã xã/phường", "MAXA_CU_TRU"}},
        {"ethnicity", {"dân tộc", "mã dân tộc", "MA_DANTOC"}},
        {"occupation", {"nghề nghiệp", "nghề", "mã nghề nghiệp", "MA_NGHE_NGHIEP"}},
        {"guardianName",
            {"người giám hộ", "tên người giám hộ", "họ tên người giám hộ", "cha/mẹ", "họ tên cha/mẹ", "họ tên mẹ",
                "tên mẹ", "người thân", "họ tên người thân"}},
        {"guardianRelation", {"quan hệ", "mối quan hệ", "quan hệ với người bệnh", "quan hệ với trẻ"}},
        {"guardianPhone",
            {"điện thoại người giám hộ", "SĐT người giám hộ", "điện thoại người thân", "SĐT người thân", "SĐT cha/mẹ",
                "SĐT mẹ"}},
        {"hamlet",
            {"thôn", "ấp", "tổ", "bản", "buôn", "xóm", "khóm", "khu phố", "tổ dân phố", "thôn/ấp", "thôn/bản",
                "thôn/xóm", "ấp/khóm", "thôn/ấp/tổ", "thôn/tổ", "thôn/tổ dân phố", "thôn/ấp/bản", "thôn, ấp, bản"}},
        {"household", {"mã hộ", "số hộ", "mã hộ gia đình", "hộ gia đình", "sổ hộ khẩu", "số hộ khẩu"}},
        {"householdRelation", {"quan hệ với chủ hộ", "quan hệ chủ hộ", "QH với chủ hộ", "QH chủ hộ"}},
    };
    return names;
}

QHash<QString, QString> makeFieldsByHeading()
{
    QHash<QString, QString> fields;
    for (const Names& names : allNames()) {
        const QString field = QString::fromLatin1(names.field);
        fields.insert(catalog::bareHeading(field), field);
        for (const char* heading : names.headings)
            fields.insert(catalog::bareHeading(QString::fromUtf8(heading)), field);
    }
    return fields;
}

/// A heading without its remarks: `Họ và tên (*)`, `Ngày sinh (dd/mm/yyyy)`.
QString bareOf(QString heading)
{
    static const QRegularExpression remark(u"\\([^)]*\\)"_s);
    return catalog::bareHeading(heading.remove(remark));
}

} // namespace

QString ImportColumns::cell(const sheet::Row& of, const QString& field) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i) == field && !of.cell(int(i)).trimmed().isEmpty())
            return of.cell(int(i));
    }
    return {};
}

std::optional<ImportColumns> findColumns(const sheet::Table& table)
{
    static const QHash<QString, QString> fieldsByHeading = makeFieldsByHeading();
    for (size_t index = 0; index < table.rows.size() && index < kRowsSearched; ++index) {
        ImportColumns columns;
        columns.row = index;
        QStringList seen;
        for (const QString& cell : table.rows[index].cells) {
            const QString bare = bareOf(cell);
            const QString field = fieldsByHeading.value(bare);
            if (!field.isEmpty() && seen.contains(bare) && columns.twice.isEmpty())
                columns.twice = cell;
            seen.append(bare);
            columns.fields.append(field);
        }
        const qsizetype known = columns.fields.size() - columns.fields.count(QString());
        if (columns.fields.contains(u"fullName"_s) && (known > 1 || columns.fields.size() == 1))
            return columns;
    }
    return std::nullopt;
}

} // namespace tramyte::patient
