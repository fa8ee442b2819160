// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ListHeadings.h"

#include "core/text/Fold.h"

#include <QHash>
#include <QRegularExpression>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace tramyte::patient {

namespace {

/// What stations, police, schools and the insurance call a column.
struct Names {
    const char* field;
    std::vector<const char*> headings;
};

const std::vector<Names>& allNames()
{
    static const std::vector<Names> names{
        {"fullName",
            {"họ tên", "họ và tên", "họ & tên", "họ, tên", "họ, chữ đệm và tên", "họ chữ đệm và tên khai sinh",
                "họ, chữ đệm và tên khai sinh", "họ tên khai sinh", "tên", "tên bệnh nhân", "tên người bệnh",
                "họ tên bệnh nhân", "họ và tên bệnh nhân", "họ tên người bệnh", "họ và tên người bệnh",
                "họ tên công dân", "họ và tên công dân", "họ tên nhân khẩu", "họ và tên nhân khẩu", "họ tên người dân",
                "họ và tên người dân", "họ tên người tham gia", "họ và tên người tham gia", "họ tên trẻ",
                "họ và tên trẻ", "họ tên học sinh", "họ và tên học sinh", "họ tên thành viên", "họ và tên thành viên",
                "họ tên đối tượng", "họ và tên đối tượng", "tên đối tượng", "HO_TEN", "HOTEN", "TEN", "name",
                "full name"}},
        {"familyName",
            {"họ", "họ đệm", "họ lót", "họ và đệm", "họ và tên đệm", "họ và chữ đệm", "họ và tên lót", "họ và lót",
                "họ, đệm", "họ chữ đệm", "họ tên đệm", "HO_DEM"}},
        {"sex", {"giới tính", "giới", "phái", "nam/nữ", "nam, nữ", "nam (nữ)", "GIOI_TINH", "GT", "gender"}},
        {"maleMark", {"nam"}},
        {"femaleMark", {"nữ"}},
        {"birth",
            {"ngày sinh", "ngày tháng năm sinh", "ngày, tháng, năm sinh", "ngày/tháng/năm sinh", "ngày tháng sinh",
                "ngày, tháng sinh", "ngày th năm sinh", "sinh ngày", "năm sinh", "NS", "N.sinh", "NTNS", "NTN sinh",
                "NGAY_SINH", "ngày giờ sinh", "sinh năm", "ngày sinh/năm sinh", "date of birth", "dob"}},
        {"birthDay", {"ngày", "ngày sinh (ngày)"}},
        {"birthMonth", {"tháng", "tháng sinh"}},
        {"birthYear", {"năm"}},
        {"citizenId",
            {"CCCD", "số CCCD", "CMND", "số CMND", "CMT", "số CMT", "CMTND", "số CMTND", "CCCD/CMND", "CMND/CCCD",
                "số CCCD/CMND", "số CMND/CCCD", "CMT/CCCD", "CCCD/CMT", "số CMT/CCCD", "số CCCD/CMT", "CCCD hoặc CMND",
                "CMND/CCCD/hộ chiếu", "số CMND/CCCD/hộ chiếu", "CCCD/CMND/hộ chiếu", "căn cước", "số căn cước",
                "thẻ căn cước", "số thẻ căn cước", "căn cước công dân", "số căn cước công dân", "số định danh",
                "số định danh cá nhân", "số định danh CN", "mã định danh", "mã định danh cá nhân",
                "mã định danh công dân", "mã số định danh", "mã số định danh cá nhân", "số định danh công dân", "ĐDCN",
                "số ĐDCN", "mã ĐDCN", "số ĐDCN/CCCD", "ĐDCN/CCCD", "ĐDCN/CCCD/CMND", "số ĐDCN/CMND",
                "số ĐDCN/CCCD/CMND/hộ chiếu", "số ĐDCN/CCCD/CMND", "CCCD/số định danh", "số CCCD/số định danh",
                "CCCD/ĐDCN", "số CCCD/ĐDCN", "CCCD/mã định danh", "số CCCD/mã định danh", "số giấy tờ",
                "số giấy tờ tùy thân", "giấy tờ tùy thân", "SO_CCCD", "citizen id"}},
        {"oldId", {"số CMND cũ", "CMND cũ", "số CMND 9 số", "CMND 9 số", "số giấy tờ cũ"}},
        {"cardCode",
            {"số thẻ BHYT", "mã thẻ BHYT", "mã số thẻ BHYT", "thẻ BHYT", "số thẻ", "mã thẻ", "mã số thẻ", "số BHYT",
                "mã BHYT", "mã số BHYT", "BHYT", "thẻ bảo hiểm y tế", "số thẻ bảo hiểm y tế", "mã thẻ bảo hiểm y tế",
                "bảo hiểm y tế", "thẻ bảo hiểm", "số thẻ bảo hiểm", "số thẻ bảo hiểm y tế (BHYT)", "MA_THE_BHYT",
                "MA_THE", "insurance card"}},
        {"insuranceNumber",
            {"mã số BHXH", "số BHXH", "mã BHXH", "số sổ BHXH", "sổ BHXH", "mã số bảo hiểm xã hội", "số bảo hiểm xã hội",
                "mã bảo hiểm xã hội", "MA_SO_BHXH", "MASO_BHXH", "MA_BHXH"}},
        {"cardFrom",
            {"thẻ từ ngày", "thẻ có giá trị từ", "thẻ có giá trị từ ngày", "giá trị thẻ từ", "giá trị từ",
                "giá trị từ ngày", "giá trị sử dụng từ ngày", "giá trị sử dụng từ", "hạn thẻ từ", "hạn thẻ từ ngày",
                "hạn từ", "hạn từ ngày", "từ ngày", "ngày hiệu lực", "hiệu lực từ", "hiệu lực từ ngày", "GT_THE_TU",
                "TU_NGAY"}},
        {"cardTo",
            {"thẻ đến ngày", "giá trị thẻ đến", "giá trị đến", "giá trị đến ngày", "giá trị sử dụng đến ngày",
                "giá trị sử dụng đến", "hạn thẻ đến", "hạn thẻ đến ngày", "hạn thẻ", "hạn thẻ BHYT", "hạn sử dụng",
                "hạn sử dụng thẻ", "hạn BHYT", "hạn đến", "hạn đến ngày", "đến ngày", "ngày hết hạn", "hết hạn",
                "HSD thẻ", "HSD", "GT_THE_DEN", "DEN_NGAY"}},
        {"cardFacility",
            {"nơi ĐKKCB", "nơi ĐKKCBBĐ", "nơi ĐK KCB", "nơi ĐK KCB BĐ", "ĐKKCBBĐ", "ĐK KCB BĐ", "nơi đăng ký KCB",
                "nơi đăng ký KCB BĐ", "nơi đăng ký KCB ban đầu", "nơi đăng ký khám chữa bệnh",
                "nơi đăng ký khám chữa bệnh ban đầu", "nơi đăng ký khám bệnh, chữa bệnh ban đầu", "nơi KCB",
                "nơi KCB ban đầu", "nơi KCBBĐ", "KCBBĐ", "mã KCBBĐ", "mã KCB", "mã KCB BĐ", "mã ĐKBĐ", "mã nơi KCB",
                "mã nơi ĐKKCB", "mã nơi ĐKKCBBĐ", "mã nơi đăng ký KCB", "mã CSKCB", "MA_DKBD"}},
        {"phone",
            {"điện thoại", "số điện thoại", "SĐT", "ĐT", "số ĐT", "ĐTDĐ", "di động", "số di động", "điện thoại di động",
                "điện thoại liên hệ", "số điện thoại liên hệ", "SĐT liên hệ", "số điện thoại liên lạc", "SĐT liên lạc",
                "DIEN_THOAI", "SDT", "phone"}},
        {"address",
            {"địa chỉ", "địa chỉ nhà", "số nhà", "nơi ở", "chỗ ở", "nơi ở hiện tại", "nơi ở hiện nay", "chỗ ở hiện nay",
                "nơi cư trú", "thường trú", "nơi thường trú", "HKTT", "hộ khẩu thường trú", "nơi đăng ký thường trú",
                "nơi đăng ký HKTT", "nơi ĐKHKTT", "địa chỉ thường trú", "địa chỉ hiện tại", "địa chỉ nơi ở",
                "địa chỉ liên hệ", "địa chỉ cư trú", "nơi tạm trú", "DIA_CHI", "DIACHI"}},
        {"provinceCode", {"mã tỉnh", "mã tỉnh/thành phố", "mã tỉnh/TP", "MATINH_CU_TRU"}},
        {"communeCode", {"mã xã", "mã phường", "mã xã/phường", "mã phường/xã", "MAXA_CU_TRU"}},
        {"ethnicity", {"dân tộc", "mã dân tộc", "tên dân tộc", "DT", "MA_DANTOC", "DAN_TOC"}},
        {"occupation", {"nghề nghiệp", "nghề", "mã nghề nghiệp", "mã nghề", "MA_NGHE_NGHIEP"}},
        {"nationality", {"mã quốc tịch", "MA_QUOCTICH"}},
        {"guardianName",
            {"người giám hộ", "tên người giám hộ", "họ tên người giám hộ", "họ và tên người giám hộ", "cha/mẹ", "bố/mẹ",
                "cha mẹ", "bố mẹ", "cha hoặc mẹ", "bố hoặc mẹ", "họ tên cha/mẹ", "họ và tên cha/mẹ", "họ tên cha mẹ",
                "họ và tên cha mẹ", "họ tên bố/mẹ", "họ và tên bố/mẹ", "họ tên bố mẹ", "họ và tên bố mẹ",
                "họ tên cha hoặc mẹ", "họ và tên cha hoặc mẹ", "họ tên mẹ/cha", "phụ huynh", "họ tên phụ huynh",
                "họ và tên phụ huynh", "họ và tên cha/mẹ/người giám hộ", "họ tên cha/mẹ/người giám hộ",
                "cha/mẹ/người giám hộ", "cha/mẹ hoặc người giám hộ", "họ tên cha, mẹ hoặc người giám hộ", "người thân",
                "họ tên người thân", "họ và tên người thân", "người liên hệ", "người chăm sóc"}},
        {"motherName", {"mẹ", "tên mẹ", "họ tên mẹ", "họ và tên mẹ"}},
        {"fatherName", {"cha", "bố", "tên cha", "tên bố", "họ tên cha", "họ và tên cha", "họ tên bố", "họ và tên bố"}},
        {"guardianRelation",
            {"quan hệ", "mối quan hệ", "quan hệ với người bệnh", "quan hệ với bệnh nhân", "quan hệ với trẻ",
                "quan hệ của người giám hộ"}},
        {"guardianPhone",
            {"điện thoại người giám hộ", "số điện thoại người giám hộ", "SĐT người giám hộ", "điện thoại người thân",
                "số điện thoại người thân", "SĐT người thân", "SĐT cha/mẹ", "SĐT bố/mẹ", "SĐT bố mẹ", "SĐT mẹ",
                "SĐT cha", "SĐT bố", "điện thoại mẹ", "điện thoại cha/mẹ", "số điện thoại cha/mẹ", "số điện thoại mẹ",
                "SĐT phụ huynh", "số điện thoại phụ huynh", "điện thoại phụ huynh"}},
        {"hamlet",
            {"thôn", "ấp", "tổ", "bản", "buôn", "xóm", "khóm", "phum", "sóc", "làng", "khu phố", "khu", "tổ dân phố",
                "TDP", "KP", "tên thôn", "tên ấp", "thôn/ấp", "thôn/bản", "thôn/xóm", "ấp/khóm", "thôn/ấp/tổ",
                "thôn/tổ", "thôn/tổ dân phố", "thôn/TDP", "thôn/ấp/bản", "thôn/bản/ấp", "thôn, ấp, bản", "thôn/buôn",
                "ấp/khu phố", "thôn/khu phố", "thôn/ấp/khu phố", "thôn, tổ dân phố", "tổ/ấp", "tổ/thôn", "tổ/khu phố",
                "đội", "thôn xóm", "thôn bản", "thôn (ấp, bản, tổ dân phố)", "thôn/ấp/bản/tổ dân phố",
                "thôn/xóm/tổ dân phố"}},
        {"household",
            {"mã hộ", "số hộ", "hộ số", "mã hộ gia đình", "mã số hộ", "mã số hộ gia đình", "hộ gia đình", "hộ",
                "sổ hộ khẩu", "số hộ khẩu", "số sổ hộ khẩu", "hộ khẩu số", "SHK", "MA_HO_GIA_DINH", "MAHO"}},
        {"householdRelation",
            {"quan hệ với chủ hộ", "QH với chủ hộ", "QHVCH", "quan hệ chủ hộ", "QH chủ hộ", "mối quan hệ với chủ hộ",
                "relation"}},
        {"patientCode", {"mã bệnh nhân", "mã BN", "mã người bệnh", "MA_BN", "patient code"}},
        {"ignored",
            {"STT", "TT", "số TT", "số thứ tự", "thứ tự", "ghi chú", "chú thích", "ký tên", "chữ ký", "ký nhận", "tuổi",
                "nhóm tuổi", "ngày cấp", "nơi cấp", "ngày cấp CCCD", "nơi cấp CCCD", "ngày cấp CMND", "nơi cấp CMND",
                "ngày cấp thẻ", "nơi sinh", "quê quán", "nguyên quán", "tôn giáo", "trình độ", "trình độ học vấn",
                "trình độ văn hóa", "học vấn", "quốc tịch", "chủ hộ", "tên chủ hộ", "họ tên chủ hộ", "họ và tên chủ hộ",
                "họ tên chủ hộ gia đình", "số nhân khẩu", "tình trạng hôn nhân", "hôn nhân", "lớp", "trường",
                "đối tượng", "nhóm đối tượng", "mã đối tượng", "tỉnh", "tỉnh/thành phố", "tỉnh/TP", "tỉnh thành",
                "huyện", "quận/huyện", "huyện/thị xã", "xã", "xã/phường", "phường/xã", "xã phường", "ngày chết",
                "ngày mất", "ngày chuyển đi", "ngày chuyển đến", "ngày khám", "ngày lập", "ngày lập hồ sơ", "mã hồ sơ",
                "số hồ sơ", "email", "vợ/chồng", "họ tên vợ/chồng", "diện", "tình trạng", "trạng thái", "chiều cao",
                "cân nặng", "nhóm máu", "tiền sử", "dị ứng", "chẩn đoán", "số tiền", "lý do từ chối",
                "Why it was refused"}},
    };
    return names;
}

/// With accents and without blanks, in lower case: tells `hộ` from `họ`, `năm` from `nam`.
QString exactOf(const QString& heading)
{
    QString exact;
    for (const QChar c : heading.normalized(QString::NormalizationForm_C).toLower())
        if (c.isLetterOrNumber())
            exact += c;
    return exact;
}

QString bareOf(const QString& heading)
{
    return text::fold(heading).remove(u' ');
}

struct Lookup {
    QHash<QString, QString> exact;
    QHash<QString, QString> bare; ///< of two fields the first in the list
};

const Lookup& lookup()
{
    static const Lookup all = [] {
        Lookup it;
        for (const Names& names : allNames()) {
            const QString field = QString::fromLatin1(names.field);
            const auto add = [&](const QString& heading) {
                if (const QString exact = exactOf(heading); !it.exact.contains(exact))
                    it.exact.insert(exact, field);
                if (const QString bare = bareOf(heading); !it.bare.contains(bare))
                    it.bare.insert(bare, field);
            };
            if (field != u"ignored")
                add(field);
            for (const char* heading : names.headings)
                add(QString::fromUtf8(heading));
        }
        return it;
    }();
    return all;
}

QString withoutRemarks(QString heading)
{
    static const QRegularExpression remark(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    const QString whole = heading;
    heading.remove(remark);
    return bareOf(heading).isEmpty() ? whole : heading;
}

QString known(const QString& heading)
{
    for (const QString& form : {heading, withoutRemarks(heading)}) {
        const QString exact = exactOf(form);
        if (exact.isEmpty())
            continue;
        if (const auto it = lookup().exact.find(exact); it != lookup().exact.end())
            return *it;
        // without any accent in it, it may have been typed without them
        const QString bare = bareOf(form);
        if (const auto it = lookup().bare.find(bare); it != lookup().bare.end())
            return *it;
    }
    return {};
}

bool isGuardian(const QString& field)
{
    return field == u"guardianName" || field == u"motherName" || field == u"fatherName";
}

} // namespace

const QStringList& listFields()
{
    static const QStringList fields = [] {
        QStringList it;
        for (const Names& names : allNames())
            it << QString::fromLatin1(names.field);
        return it;
    }();
    return fields;
}

QString fieldOfHeading(const QString& upper, const QString& heading)
{
    const QString below = known(heading);
    if (upper.trimmed().isEmpty() || exactOf(upper) == exactOf(heading))
        return below;
    const QString above = known(upper);
    if (heading.trimmed().isEmpty())
        return above;
    if (above == u"birth" || above == u"birthYear") {
        for (const auto& [word, field] :
            {std::pair(u"ngày"_s, u"birthDay"_s), {u"tháng"_s, u"birthMonth"_s}, {u"năm"_s, u"birthYear"_s}})
            if (exactOf(heading).startsWith(word) || bareOf(heading) == bareOf(word) + u"sinh"_s)
                return field;
    }
    if (above == u"birth" || above == u"sex")
        if (below == u"maleMark" || below == u"femaleMark")
            return below;
    if (isGuardian(above)) {
        if (below == u"fullName")
            return above;
        if (below == u"phone")
            return u"guardianPhone"_s;
        if (below == u"guardianRelation")
            return below;
        return u"ignored"_s; // their birth, their citizen ID
    }
    if (above == u"ignored"
        && (below == u"fullName" || below == u"birth" || below == u"citizenId" || below == u"phone"))
        return above; // of the head of the household
    for (const QString& both : {heading + u' ' + upper, upper + u' ' + heading})
        if (const QString field = known(both); !field.isEmpty())
            return field;
    return below;
}

QString fieldOfLikeHeading(const QString& heading)
{
    constexpr qsizetype kShortest = 5;
    static const QRegularExpression others(
        u"\\b(cha|bo|me|vo|chong|chu ho|giam ho|nguoi than|phu huynh|cap|dang ky|chuyen|chet|mat|kham|tiem|lap|nhap)\\b"_s);
    const QString folded = text::fold(withoutRemarks(heading));
    const QString bare = QString(folded).remove(u' ');
    QString best;
    QString field;
    for (auto it = lookup().bare.begin(); it != lookup().bare.end(); ++it)
        if (it.key().size() >= kShortest && it.key().size() > best.size() && bare.startsWith(it.key())) {
            best = it.key();
            field = it.value();
        }
    if (best.isEmpty())
        return {};
    // the words behind the known ones
    qsizetype at = 0;
    for (qsizetype letters = 0; at < folded.size() && letters < best.size(); ++at)
        letters += folded[at] == u' ' ? 0 : 1;
    return others.match(folded.mid(at)).hasMatch() ? u"ignored"_s : field;
}

} // namespace tramyte::patient
