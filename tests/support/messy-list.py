#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of made-up people as untidy as lists are: title rows, hamlets as rows between, dates and numbers in every form, lost zeros,
blanks, decomposed letters, people who stand there twice, rows that cannot be, totals and signatures.

messy-list.py OUT.csv|OUT.xlsx [--rows 5000] [--seed 7]   (.xlsx wants python3-openpyxl)

Says on standard output, as one line of JSON, how many rows of each kind it wrote."""
import argparse, csv, json, random, unicodedata
from datetime import date, timedelta

FAMILY = ['Nguyễn'] * 38 + ['Trần'] * 11 + ['Lê'] * 10 + ['Phạm'] * 7 + ['Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Tô', 'Tống', 'Công']
MALE = ['Văn', 'Hữu', 'Đức', 'Minh', 'Quang', 'Xuân', 'Công']
FEMALE = ['Thị', 'Thị', 'Thị', 'Ngọc', 'Thu', 'Thanh']
GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Được', 'Giang', 'Hà', 'Hạnh', 'Hồng', 'Hường', 'Huệ', 'Khôi', 'Lan', 'Liễu', 'Mạnh', 'Mơ', 'Nga', 'Nghĩa', 'Oanh',
         'Phúc', 'Quý', 'Sơn', 'Thảo', 'Thủy', 'Tuấn', 'Út', 'Vân', 'Xuyến', 'Yến', 'Ỷ Lan', 'Hương Giang', 'Bảo Ngọc']
HAMLETS = ['Thôn Đông', 'Thôn Đoài', 'Thôn Trung', 'Xóm Mới', 'Tổ 1', 'Tổ 2', 'Khu phố 3']
HEAD = ['STT', 'Mã hộ', 'Họ và tên (*)', 'Ngày, tháng, năm sinh', 'GT', 'Số ĐDCN/CCCD', 'Mã số BHXH', 'Mã thẻ BHYT', 'Hạn thẻ đến ngày', 'Nơi ĐK KCB BĐ',
        'SĐT', 'Dân tộc', 'Họ và tên cha/mẹ', 'Quan hệ với chủ hộ', 'Ghi chú']


def birth_of(rng, day):
    """Several spellings of one date; sometimes only the year is known."""
    if day is None:
        return ''
    forms = ['%02d/%02d/%04d' % (day.day, day.month, day.year), '%d/%d/%d' % (day.day, day.month, day.year),
             '%02d-%02d-%04d' % (day.day, day.month, day.year), day.isoformat(), ' %d.%d.%d ' % (day.day, day.month, day.year)]
    return rng.choice(forms)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument('out')
    args.add_argument('--rows', type=int, default=5000)
    args.add_argument('--seed', type=int, default=7)
    it = args.parse_args()
    rng = random.Random(it.seed)
    counts = {'people': 0, 'good': 0, 'refused': 0, 'repeated': 0, 'nobody': 0}
    lines = [['TRẠM Y TẾ XÃ AN THỊNH'], ['DANH SÁCH QUẢN LÝ SỨC KHỎE HỘ GIA ĐÌNH NĂM 2026'], [], HEAD, ['(%d)' % (i + 1) for i in range(len(HEAD))]]
    counts['nobody'] += 1
    earlier = []
    per_hamlet = max(1, it.rows // len(HAMLETS) + 1)
    serial = 0
    household = ''
    for number in range(it.rows):
        if number % per_hamlet == 0:
            lines.append([HAMLETS[number // per_hamlet]])
            counts['nobody'] += 1
        counts['people'] += 1
        if earlier and rng.random() < 0.01:
            line = list(rng.choice(earlier))
            line[0] = number + 1
            line[10] = '0987%06d' % rng.randrange(10**6)
            lines.append(line)
            counts['repeated'] += 1
            counts['good'] += 1
            continue
        serial += 1
        female = rng.random() < 0.5
        born = date(2026, 11, 1) - timedelta(days=int(rng.random() ** 1.2 * 90 * 365))
        name = '%s %s %s' % (rng.choice(FAMILY), rng.choice(FEMALE if female else MALE), rng.choice(GIVEN))
        century = (2 if born.year >= 2000 else 0) + (1 if female else 0)
        citizen = '037%d%02d%06d' % (century, born.year % 100, serial)
        bhxh = '37%08d' % serial
        if number % 4 == 0 or not household:
            household = 'H%04d' % (number // 4 + 1)
        only_year = born.year < 1975 and rng.random() < 0.4
        birth = str(born.year) if only_year else birth_of(rng, born)
        line = [number + 1, household, name, birth, rng.choice(['Nữ', 'nữ', 'NU', '2'] if female else ['Nam', 'nam', 'NAM', '1']), citizen, bhxh,
                ('HT3' if born.year < 1946 else 'GD4') + '37' + bhxh, '31/12/2026', '37999', '09%08d' % serial if born.year < 2010 else '',
                rng.choice(['Kinh'] * 9 + ['Tày', 'Mường', 'H\'Mông']), '', rng.choice(['Chủ hộ', 'Vợ', 'Con', 'Cháu']), '']
        if born.year > 2020:
            line[12] = '%s Thị %s' % (rng.choice(FAMILY), rng.choice(GIVEN))
            if rng.random() < 0.5:
                line[5] = ''
        untidy = rng.random()
        if untidy < 0.05:
            line[2] = unicodedata.normalize('NFD', line[2])
        elif untidy < 0.10:
            line[2] = '  ' + line[2].replace(' ', '\u00a0 ') + '\u200b'
        elif untidy < 0.15:
            line[2] = line[2].upper()
        elif untidy < 0.25:
            line[5] = line[5].lstrip('0')
        elif untidy < 0.30:
            line[5] = line[5] and ' '.join((line[5][:3], line[5][3:6], line[5][6:9], line[5][9:]))
        elif untidy < 0.35:
            line[10] = line[10].lstrip('0')
        elif untidy < 0.38:
            line[10] = line[10] and line[10][:4] + '.' + line[10][4:7] + '.' + line[10][7:] + ' / 0203123456'
        elif untidy < 0.41:
            line[7] = '%s %s %s %s' % (line[7][:2], line[7][2], line[7][3:5], line[7][5:])
        elif untidy < 0.43:
            line[5], line[6], line[7] = 'không có', '-', 'chưa có'
        wrong = rng.random()
        good = True
        if wrong < 0.004:
            line[3], good = '31/02/1980', False
        elif wrong < 0.008:
            line[5], good = '12345', False
        elif wrong < 0.010:
            line[2], good = '', False
        elif wrong < 0.012:
            line[4], good = 'Khách', False
        elif wrong < 0.014:
            line[3], good = '5/3/56', False
        elif wrong < 0.016:
            line[5], good = '3,7056E+10', False
        counts['good' if good else 'refused'] += 1
        lines.append(line)
        if good and line[5].replace(' ', '').isdigit():
            earlier.append(line)
        if number % 97 == 96:
            lines.append([])
        if number % 500 == 499:
            lines.append(HEAD)
            counts['nobody'] += 1
    lines += [['Tổng cộng', '', '%d người' % it.rows], [], ['', '', '', '', '', '', 'Ngày 20 tháng 11 năm 2026'], ['', '', 'Người lập biểu', '', '', '', 'TRƯỞNG TRẠM']]
    counts['nobody'] += 3
    if it.out.endswith('.xlsx'):
        from openpyxl import Workbook
        book = Workbook()
        sheet = book.active
        sheet.title = 'Danh sách'
        for line in lines:
            sheet.append(line)
        for at, line in enumerate(lines):
            if len(line) == 1:
                sheet.merge_cells(start_row=at + 1, end_row=at + 1, start_column=1, end_column=len(HEAD))
        book.save(it.out)
    else:
        with open(it.out, 'w', encoding='utf-8-sig', newline='') as file:
            csv.writer(file).writerows(lines)
    print(json.dumps(counts))


main()
