#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the claim files of this folder: made-up people, written the way other hospitals' programs write them.

    python3 tests/data/claim/make_claims.py
"""
import base64
import csv
import pathlib
from decimal import ROUND_HALF_UP, Decimal

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[2]
CENT = Decimal("0.01")


def fields():
    tables = {}
    with open(ROOT / "resources/catalog/claim_field.csv", encoding="utf-8", newline="") as lists:
        for line in csv.DictReader(lists):
            if not line["validTo"]:
                tables.setdefault(line["table"], []).append(line["field"])
    return tables


def containers():
    with open(ROOT / "resources/catalog/claim_table.csv", encoding="utf-8", newline="") as lists:
        return {line["code"]: line for line in csv.DictReader(lists)}


FIELDS, TABLES = fields(), containers()


def round2(value):
    return Decimal(value).quantize(CENT, ROUND_HALF_UP)


def number(value, zeros):
    """Some programs write 18900, others 18900.00 or 18900.000."""
    value = Decimal(value)
    text = format(value.normalize(), "f")
    if zeros:
        text = format(value, f".{zeros}f")
    return text


def escaped(text, cdata):
    if cdata and any(c in text for c in "<&>ấ "):
        return f"<![CDATA[{text}]]>"
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def document(table, rows, cdata=False, indent=False):
    end = "\r\n" if indent else ""
    frame = TABLES[table]
    out = []
    for row in rows:
        unknown = set(row) - set(FIELDS[table])
        assert not unknown, (table, unknown)
        tags = [
            f"<{tag}>{escaped(str(row[tag]), cdata)}</{tag}>" if row.get(tag) not in (None, "") else f"<{tag} />"
            for tag in FIELDS[table]
        ]
        body = end.join(tags)
        out.append(f"<{frame['row']}>{end}{body}{end}</{frame['row']}>" if frame["row"] else body)
    inner = end.join(out)
    if frame["list"]:
        inner = f"<{frame['list']}>{end}{inner}{end}</{frame['list']}>"
    return f"<{frame['root']}>{end}{inner}{end}</{frame['root']}>"


def envelope(facility, day, visits, head='<?xml version="1.0" encoding="utf-8"?>\n', wrap=0, signature=True, **style):
    parts = []
    for visit in visits:
        files = []
        for table, rows in visit:
            groups = [rows] if TABLES[table]["list"] or table == "XML1" else [[row] for row in rows]
            for group in groups:
                content = base64.b64encode(document(table, group, **style).encode()).decode() if group else ""
                if wrap:
                    content = "\n".join(content[i : i + wrap] for i in range(0, len(content), wrap))
                files.append(
                    f"<FILEHOSO><LOAIHOSO>{table}</LOAIHOSO><NOIDUNGFILE>{content}</NOIDUNGFILE></FILEHOSO>\n")
        parts.append("<HOSO>\n" + "".join(files) + "</HOSO>\n")
    sign = "<CHUKYDONVI><Signature><SignatureValue>bm8=</SignatureValue></Signature></CHUKYDONVI>" if signature else "<CHUKYDONVI />"
    return (
        f"{head}<GIAMDINHHS>\n<THONGTINDONVI><MACSKCB>{facility}</MACSKCB></THONGTINDONVI>\n<THONGTINHOSO>\n"
        f"<NGAYLAP>{day}</NGAYLAP>\n<SOLUONGHOSO>{len(visits)}</SOLUONGHOSO>\n<DANHSACHHOSO>\n{''.join(parts)}"
        f"</DANHSACHHOSO>\n</THONGTINHOSO>\n{sign}\n</GIAMDINHHS>\n")


def split(row, level, zeros, support=0):
    bv, bh = Decimal(row["THANH_TIEN_BV"]), Decimal(row["THANH_TIEN_BH"])
    own, fund = bv - bh, round2(bh * Decimal(level) / 100)
    copay = bh - fund
    after_own = max(Decimal(0), Decimal(support) - own)
    after_copay = max(Decimal(0), after_own - copay)
    row["MUC_HUONG"] = level
    row["T_BNTT"] = number(max(Decimal(0), own - support), zeros)
    row["T_BNCCT"] = number(max(Decimal(0), copay - after_own), zeros)
    row["T_BHTT"] = number(max(Decimal(0), fund - after_copay), zeros)
    for source in ("NSNN", "VTNN", "VTTN"):
        row[f"T_NGUONKHAC_{source}"] = "0"
    row["T_NGUONKHAC_CL"] = row["T_NGUONKHAC"] = number(support, zeros)
    row["THANH_TIEN_BV"], row["THANH_TIEN_BH"] = number(bv, zeros), number(bh, zeros)


def drug(visit, line, code, name, units, price, ordered, level, percent=100, zeros=0, support=0, **more):
    row = {
        "MA_LK": visit, "STT": line, "MA_THUOC": code, "MA_NHOM": 4, "TEN_THUOC": name, "DON_VI_TINH": "Viên",
        "HAM_LUONG": "500mg", "DUONG_DUNG": "1.01", "DANG_BAO_CHE": "Viên nén",
        "LIEU_DUNG": f"1 Viên/lần * 1 lần/ngày * {int(Decimal(units))} ngày [1 Viên/ngày]", "CACH_DUNG": "Uống sau ăn",
        "SO_DANG_KY": "VD-12345-22", "TT_THAU": "123/QĐ-SYT;G1;N4;2025", "PHAM_VI": 1, "TYLE_TT_BH": percent,
        "SO_LUONG": number(units, 3 if zeros else 0), "DON_GIA": number(price, 3 if zeros else 0),
        "THANH_TIEN_BV": round2(Decimal(units) * Decimal(price)),
        "THANH_TIEN_BH": round2(Decimal(units) * Decimal(price) * percent / 100),
        "MA_KHOA": "K03", "MA_BAC_SI": "000123/XX-GPHN", "NGAY_YL": ordered, "NGAY_TH_YL": ordered, "MA_PTTT": 1,
        "NGUON_CTRA": 1,
    }
    row.update(more)
    split(row, level, zeros, Decimal(support))
    return row


def service(visit, line, code, name, group, units, price, ordered, done, result, level, service_percent=100,
            percent=100, insured_price=None, zeros=0, **more):
    insured_price = price if insured_price is None else insured_price
    row = {
        "MA_LK": visit, "STT": line, "MA_DICH_VU": code, "TEN_DICH_VU": name, "MA_NHOM": group, "DON_VI_TINH": "Lần",
        "PHAM_VI": 1, "SO_LUONG": number(units, 3 if zeros else 0), "DON_GIA_BV": number(price, 3 if zeros else 0),
        "DON_GIA_BH": number(insured_price, 3 if zeros else 0), "TYLE_TT_DV": service_percent, "TYLE_TT_BH": percent,
        "THANH_TIEN_BV": round2(Decimal(units) * Decimal(price) * service_percent / 100),
        "THANH_TIEN_BH": round2(Decimal(units) * Decimal(insured_price) * service_percent * percent / 10000),
        "MA_KHOA": "K03", "MA_BAC_SI": "000123/XX-GPHN", "NGUOI_THUC_HIEN": "000124/XX-GPHN", "MA_BENH": "J18.9",
        "NGAY_YL": ordered, "NGAY_TH_YL": done, "NGAY_KQ": result, "MA_PTTT": 1,
    }
    row.update(more)
    split(row, level, zeros)
    return row


def summary(visit, person, drugs, services, zeros=0, **more):
    lines = drugs + services

    def total(tag, rows=lines):
        return number(sum((Decimal(str(row[tag])) for row in rows), Decimal(0)), zeros)

    row = {
        "MA_LK": visit, "STT": 1, "MA_QUOCTICH": "000", "MA_DANTOC": "01", "MA_NGHE_NGHIEP": "00000",
        "T_THUOC": total("THANH_TIEN_BV", drugs),
        "T_VTYT": total("THANH_TIEN_BV", [row for row in services if row["MA_NHOM"] == 10]),
        "T_TONGCHI_BV": total("THANH_TIEN_BV"), "T_TONGCHI_BH": total("THANH_TIEN_BH"), "T_BNTT": total("T_BNTT"),
        "T_BNCCT": total("T_BNCCT"), "T_NGUONKHAC": total("T_NGUONKHAC"),
        "T_BHTT": number(sum(Decimal(str(row["THANH_TIEN_BH"])) for row in lines)
                         - sum(Decimal(str(row["T_BNCCT"])) for row in lines), zeros),
        "T_BHTT_GDV": total("T_BHTT"),
    }
    row.update(person)
    row.update(more)
    return row


def inpatient():
    """Nine days over the turn of a year, two cards, levels 80 and 100, a shared bed, an operation, supplies."""
    visit = "BVX/2025-12/0001"
    person = {
        "MA_BN": "25000001", "HO_TEN": "Trần Văn Thử & Nghiệm", "SO_CCCD": "099060000001", "NGAY_SINH": "196000000000",
        "GIOI_TINH": 1, "DIA_CHI": "Tổ 1, phường Mẫu <cũ: thị trấn Mẫu>, tỉnh Mẫu", "MATINH_CU_TRU": "99",
        "MAXA_CU_TRU": "99001", "DIEN_THOAI": "0900000001",
    }
    drugs = [
        drug(visit, 1, "40.30", "Thuốc A 500mg", "3.000", "18900", "202512260815", 80, zeros=2),
        drug(visit, 2, "40.227", "Thuốc B 1g", "7", "12345.678", "202512270730", 80, 70, zeros=2),
        drug(visit, 3, "40.17", "Oxy", "1234.5", "12", "202512270900", 80, zeros=2, DON_VI_TINH="Lít",
             LIEU_DUNG="5 lít/phút * 4 giờ", SO_DANG_KY="", HAM_LUONG="99,5%", DUONG_DUNG="5.08"),
        drug(visit, 4, "MAU01.KT", "Khối hồng cầu", "1", "1234567.5", "202512280900", 80, zeros=2, MA_NHOM=7,
             TT_THAU="", SO_DANG_KY="", LIEU_DUNG="1 đơn vị", DUONG_DUNG="2.15", DON_VI_TINH="Đơn vị"),
        drug(visit, 5, "40.30", "Thuốc A 500mg", "3.000", "18900", "202601020815", 100, zeros=2),
        drug(visit, 6, "40.99", "Thuốc viện trợ", "10", "5000", "202601020815", 80, zeros=2, support="50000",
             NGUON_CTRA=2),
        drug(visit, 7, "00.0000", "Thuốc ngoài danh mục", "2", "45000", "202601020815", 0, 0, zeros=2, PHAM_VI=2),
    ]
    services = [
        service(visit, 1, "03.18", "Khám Nội", 13, 1, "45000", "202512260730", "202512260735", "202512260745", 80,
                zeros=2),
        service(visit, 2, "22.0120.1370", "Tổng phân tích tế bào máu", 1, 1, "50000", "202512260750", "202512260800",
                "202512260830", 80, insured_price="49700", zeros=2, MA_MAY="HH.1.99100.001"),
        service(visit, 3, "18.0119.0028", "Chụp X-quang ngực thẳng", 2, 1, "73300", "202512260755", "202512260810",
                "202512260840", 80, zeros=2, MA_MAY=""),
        service(visit, 4, "03.2666.0486", "Phẫu thuật nội soi", 8, 1, "4287100", "202512280800", "202512280900",
                "202512281100", 80, zeros=2, PP_VO_CAM=1),
        service(visit, 5, "03.2668.0487", "Phẫu thuật kèm theo", 8, 1, "2000001", "202512280800", "202512280930",
                "202512281030", 80, 50, zeros=2, PP_VO_CAM=1),
        service(visit, 6, "K03.1920", "Giường Nội khoa loại 2", 15, "5.5", "187100", "202512260830", "", "202512311700",
                80, 100, zeros=2, DON_VI_TINH="Ngày", MA_GIUONG="H012", NGUOI_THUC_HIEN=""),
        service(visit, 7, "K03.1920", "Giường Nội khoa loại 2 [ghép]", 15, "3", "187100", "202512311700", "",
                "202601031000", 100, 50, zeros=2, DON_VI_TINH="Ngày", MA_GIUONG="H012;T001", NGUOI_THUC_HIEN=""),
        service(visit, 8, "03.2666.0486", "", 10, 2, "1234.567", "202512280900", "", "", 80, zeros=2, NGUOI_THUC_HIEN="",
                MA_BENH="", MA_VAT_TU="N03.02.080.0000.000.0000", TEN_VAT_TU="Dây truyền dịch", DON_VI_TINH="Cái",
                TT_THAU="55/QĐ-BV;G1;N3;2025", GOI_VTYT="G1"),
        service(visit, 9, "22.0001.0000", "Dịch vụ chưa có giá", 19, 1, "15000", "202512290800", "202512290805",
                "202512290815", 0, 100, 0, insured_price="0", zeros=2),
    ]
    row = summary(
        visit, person, drugs, services, 2, MA_THE_BHYT="GD4990000000011;HN2990000000011", MA_DKBD="99001;99001",
        GT_THE_TU="20250101;20260101", GT_THE_DEN="20251231;20261231", LY_DO_VV="Sốt, ho", LY_DO_VNT="Viêm phổi",
        CHAN_DOAN_VAO="J18.9-Viêm phổi", CHAN_DOAN_RV="J18.9-Viêm phổi; I10-Tăng huyết áp", MA_BENH_CHINH="J18.9",
        MA_BENH_KT="I10;E11.9", MA_DOITUONG_KCB="1.3", MA_NOI_DI="99001", GIAY_CHUYEN_TUYEN="12/GCT", NGAY_VAO="202512260720",
        NGAY_VAO_NOI_TRU="202512260830", NGAY_RA="202601031000", SO_NGAY_DTRI=9, KET_QUA_DTRI=2, MA_LOAI_RV=1,
        NGAY_TTOAN="202601031030", NAM_QT=2026, THANG_QT=1, MA_LOAI_KCB="03", MA_KHOA="K01;K03", MA_CSKCB="99100",
        CAN_NANG="61.5", NAM_NAM_LIEN_TUC="20200101", MA_HSBA="25.000123", MA_TTDV="9900000100")
    results = [
        {"MA_LK": visit, "STT": i + 1, "MA_DICH_VU": "22.0120.1370", "MA_CHI_SO": f"HH.{i}", "TEN_CHI_SO": name,
         "GIA_TRI": value, "DON_VI_DO": unit, "NGAY_KQ": "202512260830", "MA_BS_DOC_KQ": "000124/XX-GPHN"}
        for i, (name, value, unit) in enumerate([("WBC", "12,5", "G/L"), ("HGB", "<70", "g/L"), ("CRP", "Âm tính", "")])
    ] + [{"MA_LK": visit, "STT": 4, "MA_DICH_VU": "18.0119.0028", "MO_TA": "Mờ đáy phổi phải", "KET_LUAN": "Viêm phổi",
          "NGAY_KQ": "202512260840", "MA_BS_DOC_KQ": "000124/XX-GPHN"}]
    notes = [
        {"MA_LK": visit, "STT": i + 1, "DIEN_BIEN_LS": "CSST<M75_T37_HA120/70_NT18_SP98_HL2>",
         "THOI_DIEM_DBLS": f"202512{27 + i}0800", "NGUOI_THUC_HIEN": "000123/XX-GPHN;000124/XX-GPHN"} for i in range(3)
    ]
    paper = {
        "MA_LK": visit, "SO_LUU_TRU": "25.000123", "MA_YTE": "25000001", "MA_KHOA_RV": "K03", "NGAY_VAO": "202512260720",
        "NGAY_RA": "202601031000", "MA_DINH_CHI_THAI": 0, "CHAN_DOAN_RV": "Viêm phổi", "PP_DIEUTRI": "Nội khoa",
        "MA_TTDV": "9900000100", "MA_BS": "9900000101", "TEN_BS": "Lê Thị Ví Dụ", "NGAY_CT": "20260103",
    }
    record = {
        "MA_LK": visit, "MA_LOAI_KCB": "03", "NGAY_VAO": "202512260720", "NGAY_RA": "202601031000",
        "CHAN_DOAN_VAO": "Viêm phổi", "CHAN_DOAN_RV": "Viêm phổi", "QT_BENHLY": "Ho, sốt", "TOMTAT_KQ": "BC tăng",
        "PP_DIEUTRI": "Kháng sinh", "KET_QUA_DTRI": 2, "MA_TTDV": "9900000100", "NGAY_CT": "20260103",
    }
    return [("XML1", [row]), ("XML2", drugs), ("XML3", services), ("XML4", results), ("XML5", notes), ("XML6", []),
            ("XML7", [paper]), ("XML8", [record])]


def off_route():
    """Self-referred in-patient of a former central hospital: 80 % of 40 %."""
    visit = "32PC-77"
    person = {
        "MA_BN": "77", "HO_TEN": "Phạm Thị Ví Dụ", "NGAY_SINH": "198503000000", "GIOI_TINH": 2, "DIA_CHI": "Xã Mẫu",
        "MATINH_CU_TRU": "99", "MAHUYEN_CU_TRU": "990", "MAXA_CU_TRU": "99002",
    }
    drugs = [drug(visit, 1, "40.30", "Thuốc A 500mg", "9", "18901.111", "202603020815", 32)]
    services = [
        service(visit, 1, "03.18", "Khám Nội", 13, 1, "45001", "202603020730", "202603020731", "202603020745", 32),
        service(visit, 2, "K03.1920", "Giường", 15, "2", "187101", "202603020830", "", "202603031000", 32,
                MA_GIUONG="H001", NGUOI_THUC_HIEN=""),
    ]
    row = summary(
        visit, person, drugs, services, MA_THE_BHYT="DN4990000000012", MA_DKBD="99001", GT_THE_TU="20260101",
        GT_THE_DEN="20261231", LY_DO_VV="Đau", LY_DO_VNT="Đau", CHAN_DOAN_VAO="K29", CHAN_DOAN_RV="K29",
        MA_BENH_CHINH="K29.7", MA_DOITUONG_KCB="3.1", NGAY_VAO="202603020700", NGAY_VAO_NOI_TRU="202603020830",
        NGAY_RA="202603031000", SO_NGAY_DTRI=2, KET_QUA_DTRI=2, MA_LOAI_RV=3, NGAY_TTOAN="202603031010", NAM_QT=2026,
        THANG_QT="03", MA_LOAI_KCB="03", MA_KHOA="K03", MA_CSKCB="99100", CAN_NANG="50", MA_HSBA="77")
    return [("XML1", [row]), ("XML2", drugs), ("XML3", services)]


def half_level():
    """From July 2026 a self-referred out-patient pays half: 95 % of a half is 47.5 %."""
    visit = "0001"
    person = {
        "MA_BN": "1", "HO_TEN": "Lê Văn Mẫu", "NGAY_SINH": "194501010000", "GIOI_TINH": "1", "DIA_CHI": "Xã Mẫu",
        "MATINH_CU_TRU": "99", "MAXA_CU_TRU": "99002",
    }
    drugs = [drug(visit, 1, "40.30", "Thuốc A 500mg", "30", "18901.111", "202609020815", "47.5")]
    services = [service(visit, 1, "03.18", "Khám Nội", 13, 1, "45001", "202609020730", "202609020731", "202609020745", "47.5")]
    row = summary(
        visit, person, drugs, services, MA_THE_BHYT="HT3990000000012", MA_DKBD="99001", GT_THE_TU="20260101",
        GT_THE_DEN="20261231", LY_DO_VV="Đau", CHAN_DOAN_VAO="K29", CHAN_DOAN_RV="K29", MA_BENH_CHINH="K29.7",
        MA_DOITUONG_KCB="1.13", NGAY_VAO="202609020700", NGAY_RA="202609020900", SO_NGAY_DTRI=0, KET_QUA_DTRI=2,
        MA_LOAI_RV=1, NGAY_TTOAN="202609020910", NAM_QT=2026, THANG_QT="9", MA_LOAI_KCB="01", MA_KHOA="K03",
        MA_CSKCB="99100", CAN_NANG="50.00", MA_HSBA="1", NGAY_MIEN_CCT="")
    return [("XML1", [row]), ("XML2", drugs), ("XML3", services)]


def main():
    def save(name, text):
        (HERE / name).write_bytes(text.encode())

    save("hospital-inpatient.xml", envelope("99100", "20260103", [inpatient()], head="", cdata=True, indent=True))
    save("hospital-many.xml", envelope("99100", "20260930", [off_route(), half_level()], wrap=76, signature=False))


main()
