<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tramyte::document::Templates</name>
    <message>
        <source>The template %1 of this paper cannot be read. Install the program again.</source>
        <translation>Không đọc được mẫu %1 của giấy tờ này. Xin cài lại chương trình.</translation>
    </message>
    <message>
        <source>There is no template of the paper “%1” for %2.</source>
        <translation>Không có mẫu giấy tờ “%1” cho ngày %2.</translation>
    </message>
    <message>
        <source>The template %1 of this paper is damaged. Install the program again.</source>
        <translation>Mẫu %1 của giấy tờ này bị hỏng. Xin cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>tramyte::json</name>
    <message>
        <source>This is not valid JSON: character %1 cannot stand there.</source>
        <translation>Đây không phải JSON hợp lệ: ký tự thứ %1 không được ở vị trí đó.</translation>
    </message>
    <message>
        <source>A JSON object in braces is expected here.</source>
        <translation>Ở đây cần một đối tượng JSON trong dấu ngoặc nhọn.</translation>
    </message>
</context>
<context>
    <name>tramyte::text</name>
    <message>
        <source>A negative amount cannot be written in words.</source>
        <translation>Không viết được số tiền âm bằng chữ.</translation>
    </message>
    <message>
        <source>The amount must be whole đồng, written in digits only.</source>
        <translation>Số tiền phải là số đồng nguyên, chỉ viết bằng chữ số.</translation>
    </message>
    <message>
        <source>The amount is too large to be written in words.</source>
        <translation>Số tiền quá lớn, không viết được bằng chữ.</translation>
    </message>
    <message>
        <source>The payment code is damaged: its parts do not fit together.</source>
        <translation>Mã thanh toán bị hỏng: các phần không khớp với nhau.</translation>
    </message>
    <message>
        <source>The payment code lacks part %1.</source>
        <translation>Mã thanh toán thiếu phần %1.</translation>
    </message>
    <message>
        <source>This payment code is not a VietQR transfer in đồng.</source>
        <translation>Mã thanh toán này không phải mã chuyển tiền VietQR bằng đồng.</translation>
    </message>
    <message>
        <source>The amount of the payment code is not a number of whole đồng.</source>
        <translation>Số tiền trong mã thanh toán không phải là số đồng nguyên.</translation>
    </message>
    <message>
        <source>The check sum of the payment code is wrong: it was damaged or changed. Scan it again.</source>
        <translation>Mã kiểm tra của mã thanh toán không đúng: mã bị hỏng hoặc đã bị sửa. Xin quét lại.</translation>
    </message>
    <message>
        <source>The bank&apos;s number must have 6 digits.</source>
        <translation>Mã ngân hàng phải có 6 chữ số.</translation>
    </message>
    <message>
        <source>The account number must have 1 to 19 letters or digits, without blanks.</source>
        <translation>Số tài khoản phải có từ 1 đến 19 chữ cái hoặc chữ số, không có khoảng trắng.</translation>
    </message>
    <message>
        <source>The amount must lie between 1 and 9,999,999,999,999 đồng.</source>
        <translation>Số tiền phải từ 1 đến 9.999.999.999.999 đồng.</translation>
    </message>
    <message>
        <source>The message may have at most 50 characters, the number of the bill at most 25.</source>
        <translation>Nội dung chuyển tiền dài tối đa 50 ký tự, số hóa đơn tối đa 25 ký tự.</translation>
    </message>
    <message>
        <source>The merchant category must have 4 digits.</source>
        <translation>Mã ngành nghề phải có 4 chữ số.</translation>
    </message>
</context>
</TS>
