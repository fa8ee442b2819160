#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small spreadsheets of this folder anew. office.* come from LibreOffice, hand.* are written part by part to
hold what other programs write: inline strings, rich text, 17-digit fractions, exponents, 1904 dates, cells without names."""
import os, re, shutil, subprocess, sys, zipfile

here = os.path.dirname(os.path.abspath(__file__))

FODS = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
 <number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
 <number:date-style style:name="N2"><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
 <number:percentage-style style:name="N3"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%%</number:text></number:percentage-style>
 <number:date-style style:name="N4"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
 <style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
 <style:style style:name="month" style:family="table-cell" style:data-style-name="N2"/>
 <style:style style:name="percent" style:family="table-cell" style:data-style-name="N3"/>
 <style:style style:name="moment" style:family="table-cell" style:data-style-name="N4"/>
 <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
 <style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Ẩn" table:style-name="hidden"><table:table-row><table:table-cell office:value-type="string"><text:p>không đọc</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Thuốc" table:style-name="shown">
 <table:table-column table:number-columns-repeated="8"/>
 <table:table-row>%(head)s</table:table-row>
 <table:table-row>
  <table:table-cell office:value-type="string"><text:p>007</text:p></table:table-cell>
  <table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú không thuộc ô</text:p></office:annotation><text:p>Nguyễn Thị  Hồng</text:p><text:p>dòng hai</text:p></table:table-cell>
  <table:table-cell office:value-type="float" office:value="0.3"><text:p>0,3</text:p></table:table-cell>
  <table:table-cell office:value-type="float" office:value="120000"><text:p>1.2E+05</text:p></table:table-cell>
  <table:table-cell table:style-name="day" office:value-type="date" office:date-value="1956-03-05"><text:p>05/03/1956</text:p></table:table-cell>
  <table:table-cell table:style-name="month" office:value-type="date" office:date-value="1956-03-01"><text:p>03/1956</text:p></table:table-cell>
  <table:table-cell table:style-name="percent" office:value-type="percentage" office:value="0.8"><text:p>80%%</text:p></table:table-cell>
  <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
 </table:table-row>
 <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="8"/></table:table-row>
 <table:table-row>
  <table:table-cell office:value-type="float" office:value="36500"><text:p>36500</text:p></table:table-cell>
  <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>gộp</text:p></table:table-cell>
  <table:covered-table-cell/>
  <table:table-cell table:formula="of:=[.A6]*2" office:value-type="float" office:value="73000"><text:p>73000</text:p></table:table-cell>
  <table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""><text:p>#N/A</text:p></table:table-cell>
  <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="12345678901234"><text:p>12345678901234</text:p></table:table-cell>
  <table:table-cell table:style-name="moment" office:value-type="date" office:date-value="2026-11-20T08:05:00"><text:p>20/11/2026 08:05</text:p></table:table-cell>
 </table:table-row>
</table:table>
</office:spreadsheet></office:body></office:document>'''

HEAD = ''.join('<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>' % h
               for h in ['Mã', 'Tên', 'Số', 'Giá', 'Ngày', 'Tháng', 'Tỷ lệ', 'Cờ'])

X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

TYPES = '''<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>'''


def book(path, sheet, strings='', epoch='', extra=None):
    parts = {
        '[Content_Types].xml': TYPES,
        '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="%s/officeDocument" Target="/xl/workbook.xml"/></Relationships>' % R,
        'xl/workbook.xml': '<workbook %s xmlns:r="%s"><workbookPr%s/><sheets><sheet name="Ẩn" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Dân số" sheetId="9" r:id="rId7"/></sheets></workbook>' % (X, R, epoch),
        'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Type="%s/worksheet" Target="../xl/worksheets/data.xml"/><Relationship Id="rId8" Type="%s/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9" Type="%s/styles" Target="styles.xml"/></Relationships>' % (R, R, R, R),
        'xl/worksheets/sheet1.xml': '<worksheet %s><sheetData><row><c t="inlineStr"><is><t>không đọc</t></is></c></row></sheetData></worksheet>' % X,
        'xl/worksheets/data.xml': '<?xml version="1.0" encoding="UTF-8"?><worksheet %s><cols><col min="1" max="3"/></cols><sheetData>%s</sheetData><mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells></worksheet>' % (X, sheet),
        'xl/sharedStrings.xml': '<sst %s>%s</sst>' % (X, strings),
        'xl/styles.xml': '<styleSheet %s><numFmts count="4"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0&quot; day&quot;"/><numFmt numFmtId="166" formatCode="[$-42A]mm\\/yyyy"/><numFmt numFmtId="167" formatCode="[Red]0.00%%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="22"/><xf numFmtId="21"/></cellXfs></styleSheet>' % X,
    }
    parts.update(extra or {})
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, text)


STRINGS = ('<si><t>Họ tên</t></si>'
           '<si><r><rPr><b/></rPr><t>Nguyễn </t></r><r><t xml:space="preserve">Thị Hồng</t></r><rPh sb="0" eb="1"><t>nói</t></rPh></si>'
           '<si><t>hai_x000D_dòng _x005F_x</t></si>')
SHEET = ('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Ngày </t></r><r><t>sinh</t></r></is></c><c r="D1" t="str"><f>"a"</f><v>Công thức</v></c></row>'
         '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>20519</v></c><c r="C3" s="2"><v>36500</v></c><c r="D3" s="3"><v>20515</v></c><c r="E3" s="4"><v>0.80000000000000004</v></c><c r="F3" s="5"><v>46346.336805555555</v></c><c r="G3" s="6"><v>0.354166666666667</v></c></row>'
         '<row><c t="s"><v>2</v></c><c><v>0.28999999999999998</v></c><c><v>9.12345678E8</v></c><c><v>1.2E+05</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-11-20T00:00:00</v></c><c><v>79085012345</v></c><c><v>1.0</v></c><c><v>1E-3</v></c></row>')


def main():
    work = os.path.join(here, 'work')
    os.makedirs(work, exist_ok=True)
    fods = os.path.join(work, 'office.fods')
    text = FODS % {'head': HEAD}
    for kind in ('ods', 'xlsx'):
        with open(fods, 'w', encoding='utf-8') as f:
            # to .xlsx LibreOffice writes the first sheet as visible, whatever its style says
            f.write(text if kind == 'ods' else re.sub('<table:table table:name="Ẩn".*', '', text))
        subprocess.run(['soffice', '--headless', '-env:UserInstallation=file://' + work + '/profile', '--convert-to', kind,
                        '--outdir', here, fods], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(work)
    book(os.path.join(here, 'hand.xlsx'), SHEET, STRINGS)
    book(os.path.join(here, 'hand1904.xlsx'), '<row><c s="1"><v>19057</v></c></row>', '', ' date1904="1"')
    book(os.path.join(here, 'noresult.xlsx'), '<row r="2"><c r="B2"><f>A1+1</f></c></row>')
    book(os.path.join(here, 'badindex.xlsx'), '<row r="2"><c r="C2" t="s"><v>99</v></c></row>')


main()
