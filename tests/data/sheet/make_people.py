#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the lists of people of this folder anew: written by openpyxl, then opened and saved by LibreOffice, so that formulas
have results and merged cells are as offices write them. All people are made up."""
import os, shutil, subprocess
from datetime import date
from openpyxl import Workbook

here = os.path.dirname(os.path.abspath(__file__))
work = os.path.join(here, 'work')


def police():
    """Title rows, headings in two lines with merged cells, hamlet rows, a total, an emptier sheet and a hidden one."""
    book = Workbook()
    cover = book.active
    cover.title = 'Bìa'
    cover['A1'] = 'DANH SÁCH NHÂN KHẨU'
    cover['A2'] = 'Xã An Thịnh'
    sheet = book.create_sheet('Nhân khẩu')
    hidden = book.create_sheet('Ẩn')
    hidden['A1'] = 'không đọc'
    for i in range(2, 60):
        hidden['A%d' % i] = i
    hidden.sheet_state = 'hidden'
    book.create_sheet('Trống')
    sheet.merge_cells('A1:L1')
    sheet['A1'] = 'DANH SÁCH NHÂN KHẨU THƯỜNG TRÚ'
    upper = ['STT', 'Mã hộ', 'Họ, chữ đệm và tên', 'Ngày sinh', None, None, 'Giới tính', None, 'Số định danh cá nhân',
             'Thẻ BHYT', None, 'Số điện thoại']
    lower = [None, None, None, 'Ngày', 'Tháng', 'Năm', 'Nam', 'Nữ', None, 'Số thẻ', 'Đến ngày', None]
    for row, cells in ((3, upper), (4, lower)):
        for at, text in enumerate(cells):
            sheet.cell(row, at + 1, text)
    for at in (1, 2, 3, 9, 12):
        sheet.merge_cells(start_row=3, end_row=4, start_column=at, end_column=at)
    for span in ('D3:F3', 'G3:H3', 'J3:K3'):
        sheet.merge_cells(span)
    for at in range(12):
        sheet.cell(5, at + 1, '(%d)' % (at + 1))
    sheet.merge_cells('A6:L6')
    sheet['A6'] = 'Thôn Đông'
    rows = [
        (1, 'H001', 'Nguyễn Văn Thử', 5, 3, 1956, 'x', None, '037056000001', 'HT3373700000001', date(2026, 12, 31), '0912345601'),
        (2, None, 'Trần Thị Mẫu', None, None, 1960, None, 'x', '037160000002', 'GD4373700000002', date(2026, 12, 31), None),
        (3, None, 'Nguyễn Thị Ví Dụ', 1, 12, 1990, None, 'x', '037190000003', None, None, 912345603),
    ]
    for i, cells in enumerate(rows):
        for at, value in enumerate(cells):
            cell = sheet.cell(7 + i, at + 1, value)
            if isinstance(value, date):
                cell.number_format = 'dd/mm/yyyy'
    sheet.merge_cells('B7:B9')
    sheet.merge_cells('A10:L10')
    sheet['A10'] = 'Thôn Đoài'
    sheet['A11'], sheet['B11'], sheet['C11'] = 4, 'H002', 'Lê  Minh Khôi'
    sheet['D11'], sheet['E11'], sheet['F11'], sheet['G11'] = 2, 1, '=2000+12', 'x'
    sheet['I11'] = 37212000004  # the leading zero is lost
    sheet['A12'] = 'Tổng cộng'
    sheet['C12'] = '=COUNTA(C7:C11)&" người"'
    sheet['I14'] = 'Ngày 20 tháng 11 năm 2026'
    sheet['I15'] = 'NGƯỜI LẬP BIỂU'
    sheet['I18'] = 'Phạm Thị Lập'
    return book


def old_font():
    """What a list typed in an ABC font holds when its text is looked at as Unicode; one column is Unicode."""
    table = {}
    for pair in ('A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ C8ẩ C9ẫ CAấ '
                 'CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ E6ổ E7ỗ E8ố E9ộ EAờ EBở '
                 'ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ').split():
        table[pair[2:]] = chr(int(pair[:2], 16))
    old = lambda text: ''.join(table.get(c, c) for c in text)
    book = Workbook()
    sheet = book.active
    sheet.title = 'Sheet1'
    sheet.append([old('Họ và tên'), old('Năm sinh'), old('Giới tính'), 'Địa chỉ'])
    sheet.append([old('Nguyễn Thị Hường'), 1956, old('Nữ'), 'Thôn Hà Đông'])
    sheet.append([old('Đặng Văn Được'), 1980, 'Nam', 'Thôn Hà Tây'])
    return book


def convert(name, kinds):
    for kind in kinds:
        subprocess.run(['soffice', '--headless', '-env:UserInstallation=file://' + work + '/profile', '--convert-to', kind,
                        '--outdir', here, os.path.join(work, name + '.xlsx')], check=True, stdout=subprocess.DEVNULL)


def main():
    os.makedirs(work, exist_ok=True)
    police().save(os.path.join(work, 'people.xlsx'))
    old_font().save(os.path.join(work, 'oldfont.xlsx'))
    convert('people', ('ods', 'xlsx'))
    convert('oldfont', ('xlsx',))
    shutil.rmtree(work)


main()
