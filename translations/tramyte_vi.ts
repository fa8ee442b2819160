<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>patient</name>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>Chọn ít nhất một loại tệp.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another.</source>
        <translation>Không có thư mục %1. Xin chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another folder.</source>
        <translation>Đã có tệp %1. Xin chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>tramyte</name>
    <message>
        <source>The file %1 cannot be read. Check the disk or stick and the permissions.</source>
        <translation>Không đọc được tệp %1. Xin kiểm tra ổ đĩa hoặc thẻ USB và quyền truy cập.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full. Free some space and try again.</source>
        <translation>Ổ đĩa chứa thư mục %1 đã đầy. Xin giải phóng bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Check the disk or stick and the permissions.</source>
        <translation>Không ghi được vào thư mục %1. Xin kiểm tra ổ đĩa hoặc thẻ USB và quyền truy cập.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check the disk or stick.</source>
        <translation>Không ghi được tệp %1. Xin kiểm tra ổ đĩa hoặc thẻ USB.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be what it should be.</source>
        <translation>Tệp %1 quá lớn so với loại tệp này.</translation>
    </message>
</context>
<context>
    <name>tramyte::SafeFile</name>
    <message>
        <source>%1 exists already; it is not overwritten.</source>
        <translation>%1 đã có; chương trình không ghi đè lên.</translation>
    </message>
</context>
<context>
    <name>tramyte::app</name>
    <message>
        <source>The code of the station has five characters: two digits and three digits or capitals.</source>
        <translation>Mã của trạm có năm ký tự: hai chữ số và ba chữ số hoặc chữ in hoa.</translation>
    </message>
    <message>
        <source>The station needs a name.</source>
        <translation>Trạm cần có tên.</translation>
    </message>
    <message>
        <source>%1 is not a province code of the list in force since 01/07/2025.</source>
        <translation>%1 không phải mã tỉnh trong danh mục có hiệu lực từ 01/07/2025.</translation>
    </message>
    <message>
        <source>The code of the commune has five digits.</source>
        <translation>Mã xã, phường có năm chữ số.</translation>
    </message>
    <message>
        <source>The number of this PC lies between 1 and 1023.</source>
        <translation>Số của máy này nằm trong khoảng 1 đến 1023.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>The demo station is being made, once</source>
        <translation>Đang lập trạm mẫu, chỉ một lần</translation>
    </message>
    <message>
        <source>All people in it are made up.</source>
        <translation>Mọi người bệnh trong đó đều là giả định.</translation>
    </message>
    <message>
        <source>folder of the station</source>
        <translation>thư mục của trạm</translation>
    </message>
    <message>
        <source>the demo station: made-up people, made when it is not there</source>
        <translation>trạm mẫu: người bệnh giả định, được lập khi chưa có</translation>
    </message>
    <message>
        <source>pictures of every page of the demo station</source>
        <translation>chụp hình mọi trang của trạm mẫu</translation>
    </message>
    <message>
        <source>folder of the pictures</source>
        <translation>thư mục chứa hình</translation>
    </message>
    <message>
        <source>Choose the province.</source>
        <translation>Hãy chọn tỉnh, thành phố.</translation>
    </message>
    <message>
        <source>There is no display to show the windows on. Log in at a screen, or use tramyte-cli.</source>
        <translation>Không có màn hình để mở cửa sổ chương trình. Hãy đăng nhập ở máy có màn hình, hoặc dùng tramyte-cli.</translation>
    </message>
</context>
<context>
    <name>tramyte::app::Station</name>
    <message>
        <source>%1 is not empty. Choose a folder that does not exist yet.</source>
        <translation>%1 không trống. Xin chọn một thư mục chưa có.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the disk and its permissions.</source>
        <translation>Không tạo được thư mục %1. Xin kiểm tra ổ đĩa và quyền truy cập.</translation>
    </message>
    <message>
        <source>There is no station in %1. Name its folder with --station, or make one with station create.</source>
        <translation>Không có dữ liệu trạm trong %1. Xin chỉ thư mục bằng --station, hoặc tạo trạm mới bằng station create.</translation>
    </message>
    <message>
        <source>The keys and the database in this folder are of different stations.</source>
        <translation>Tệp khóa và cơ sở dữ liệu trong thư mục này là của hai trạm khác nhau.</translation>
    </message>
    <message>
        <source>%1 may not log in any more. Ask the administrator.</source>
        <translation>%1 không còn được đăng nhập. Xin liên hệ quản trị viên.</translation>
    </message>
</context>
<context>
    <name>tramyte::backup</name>
    <message>
        <source>This backup is damaged or is not a backup at all. Take another one.</source>
        <translation>Bản sao lưu này bị hỏng hoặc không phải bản sao lưu. Xin dùng bản khác.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install that version.</source>
        <translation>Bản sao lưu này do phiên bản mới hơn của chương trình tạo ra. Xin cài phiên bản đó.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 không phải thư mục.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. A backup is restored into an empty folder only.</source>
        <translation>Thư mục %1 không trống. Chỉ khôi phục bản sao lưu vào thư mục trống.</translation>
    </message>
    <message>
        <source>A change of the station&apos;s key is under way. Finish it before making a backup.</source>
        <translation>Đang đổi khóa của trạm. Xin hoàn tất trước khi sao lưu.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written. Use another disk or stick.</source>
        <translation>Đọc lại bản sao lưu không đúng như đã ghi. Xin dùng ổ đĩa hoặc thẻ USB khác.</translation>
    </message>
    <message>
        <source>This backup does not hold what it says it holds (%1). Take another one.</source>
        <translation>Bản sao lưu này không chứa đúng nội dung đã khai (%1). Xin dùng bản khác.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
    </message>
    <message>
        <source>This backup was made under another key of the station. Prove it with the passphrase or recovery key of that time.</source>
        <translation>Bản sao lưu này được tạo với khóa khác của trạm. Xin thử bằng mật khẩu hoặc khóa khôi phục của thời điểm đó.</translation>
    </message>
</context>
<context>
    <name>tramyte::bill</name>
    <message>
        <source>Someone else changed this bill meanwhile.</source>
        <translation>Trong lúc đó người khác đã sửa bảng kê chi phí này.</translation>
    </message>
    <message>
        <source>%1 is not an outcome. Known are: cured, improved, unchanged, worse, died, terminal, undetermined, deadOnArrival.</source>
        <translation>%1 không phải kết quả điều trị. Các kết quả được dùng: cured, improved, unchanged, worse, died, terminal, undetermined, deadOnArrival.</translation>
    </message>
    <message>
        <source>The visit %1 is closed already.</source>
        <translation>Lượt khám %1 đã kết thúc.</translation>
    </message>
    <message>
        <source>The visit would end (%1) before the patient arrived (%2).</source>
        <translation>Lượt khám kết thúc (%1) trước khi người bệnh đến (%2).</translation>
    </message>
    <message>
        <source>The kind of discharge is a number from 1 to 5.</source>
        <translation>Loại ra viện là một số từ 1 đến 5.</translation>
    </message>
    <message>
        <source>The visit has no diagnosis.</source>
        <translation>Lượt khám chưa có chẩn đoán.</translation>
    </message>
    <message>
        <source>This draft of a consultation cannot be read. Type what is missing again.</source>
        <translation>Không đọc được bản nháp của lượt khám này. Xin nhập lại phần còn thiếu.</translation>
    </message>
    <message>
        <source>Someone else changed this visit meanwhile. Open it anew.</source>
        <translation>Trong lúc đó người khác đã sửa lượt khám này. Xin mở lại.</translation>
    </message>
    <message>
        <source>The visit %1 is closed. Amend it first if something must be put right.</source>
        <translation>Lượt khám %1 đã kết thúc. Nếu cần sửa, xin lập bản điều chỉnh trước.</translation>
    </message>
    <message>
        <source>The outcome is not entered, and claims need it.</source>
        <translation>Chưa ghi kết quả điều trị; hồ sơ BHYT cần có.</translation>
    </message>
</context>
<context>
    <name>tramyte::bill::BillService</name>
    <message>
        <source>Say why the visit is amended.</source>
        <translation>Xin nêu lý do điều chỉnh lượt khám.</translation>
    </message>
    <message>
        <source>The visit %1 is not closed and can be changed as it is.</source>
        <translation>Lượt khám %1 chưa kết thúc nên sửa trực tiếp được.</translation>
    </message>
    <message>
        <source>The visit %1 is not closed: what it costs is not yet settled.</source>
        <translation>Lượt khám %1 chưa kết thúc: chi phí chưa được chốt.</translation>
    </message>
    <message>
        <source>%1 đồng cannot be taken: %2 đồng are still owed.</source>
        <translation>Không thể thu %1 đồng: số còn phải thu là %2 đồng.</translation>
    </message>
    <message>
        <source>The way of payment is one of %1.</source>
        <translation>Hình thức thanh toán là một trong: %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::bill::ConsultationEdit</name>
    <message>
        <source>This measuring is not part of the visit any more. Open the visit anew.</source>
        <translation>Lần đo này không còn thuộc lượt khám. Xin mở lại lượt khám.</translation>
    </message>
    <message>
        <source>This service is not ordered in this visit any more. Open the visit anew.</source>
        <translation>Dịch vụ này không còn trong lượt khám. Xin mở lại lượt khám.</translation>
    </message>
    <message>
        <source>This medicine is not prescribed any more. Open the visit anew.</source>
        <translation>Thuốc này không còn trong đơn. Xin mở lại lượt khám.</translation>
    </message>
    <message>
        <source>Choose a medicine of the list.</source>
        <translation>Xin chọn thuốc trong danh mục.</translation>
    </message>
    <message>
        <source>%1 is not in the medicine list of that day.</source>
        <translation>%1 không có trong danh mục thuốc của ngày đó.</translation>
    </message>
</context>
<context>
    <name>tramyte::bill::VisitPricer</name>
    <message>
        <source>%1: %2 were prescribed and %3 handed out; only these are charged.</source>
        <translation>%1: kê %2, đã cấp %3; chỉ tính tiền phần đã cấp.</translation>
    </message>
    <message>
        <source>%1 has no price in the medicine list of that day; it is charged with 0.</source>
        <translation>%1 không có đơn giá trong danh mục thuốc của ngày đó; tính giá 0.</translation>
    </message>
    <message>
        <source>Not handed out yet: %1. The cost shown counts it; a visit that is closed before is charged without it.</source>
        <translation>Chưa cấp phát: %1. Chi phí đang hiện đã tính cả thuốc này; nếu kết thúc lượt khám trước khi cấp thì không thu tiền thuốc này.</translation>
    </message>
</context>
<context>
    <name>tramyte::catalog</name>
    <message>
        <source>The built-in list %1 is damaged in row %2.</source>
        <translation>Danh mục có sẵn %1 bị hỏng ở dòng %2.</translation>
    </message>
    <message>
        <source>There is no such day. Write it as 2026-07-01 or 01/07/2026.</source>
        <translation>Không có ngày này. Xin ghi dạng 2026-07-01 hoặc 01/07/2026.</translation>
    </message>
    <message>
        <source>The cell shows an error of the spreadsheet program.</source>
        <translation>Ô này đang báo lỗi của chương trình bảng tính.</translation>
    </message>
    <message>
        <source>This is no price in đồng. Write digits only, with a dot before at most three decimals: 1250.5.</source>
        <translation>Đây không phải giá bằng đồng. Xin chỉ ghi chữ số, dấu chấm trước nhiều nhất ba số lẻ: 1250.5.</translation>
    </message>
    <message>
        <source>A ratio is a whole percentage from 0 to 100.</source>
        <translation>Tỷ lệ là số phần trăm nguyên từ 0 đến 100.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Giá trị này phải là số nguyên.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Bảng không có dữ liệu.</translation>
    </message>
    <message>
        <source>The heading “%1” is missing.</source>
        <translation>Thiếu tiêu đề cột “%1”.</translation>
    </message>
    <message>
        <source>This heading stands there twice.</source>
        <translation>Tiêu đề cột này có hai lần.</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <translation>Không có dòng nào dưới tiêu đề cột.</translation>
    </message>
    <message>
        <source>The code %1 with the same first day stands in row %2 already.</source>
        <translation>Mã %1 với cùng ngày bắt đầu đã có ở dòng %2.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Thiếu mã.</translation>
    </message>
    <message>
        <source>“%1” is no code of this list.</source>
        <translation>“%1” không phải mã của danh mục này.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Two digits, list in force since 01/07/2025.</source>
        <translation>Hai chữ số, theo danh mục áp dụng từ 01/07/2025.</translation>
    </message>
    <message>
        <source>The code of a province has two digits.</source>
        <translation>Mã tỉnh có hai chữ số.</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Tên trạm</translation>
    </message>
    <message>
        <source>As it stands on papers and in bundles.</source>
        <translation>Như in trên giấy tờ và ghi trong gói dữ liệu.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Five digits.</source>
        <translation>Năm chữ số.</translation>
    </message>
    <message>
        <source>The code of the commune has five digits.</source>
        <translation>Mã xã, phường có năm chữ số.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Under the name on papers.</source>
        <translation>In dưới tên trạm trên giấy tờ.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>A telephone number has digits only.</source>
        <translation>Số điện thoại chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>Place before the date</source>
        <translation>Địa danh trước ngày tháng</translation>
    </message>
    <message>
        <source>For example the commune: “Tân Lập, ngày ...”.</source>
        <translation>Ví dụ tên xã: “Tân Lập, ngày ...”.</translation>
    </message>
    <message>
        <source>Managing body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>First line of a letterhead: UBND XÃ ...</source>
        <translation>Dòng đầu của giấy tờ: UBND XÃ ...</translation>
    </message>
    <message>
        <source>Title over the head&apos;s signature</source>
        <translation>Chức danh trên chữ ký của thủ trưởng</translation>
    </message>
    <message>
        <source>For example GIÁM ĐỐC or TRƯỞNG TRẠM.</source>
        <translation>Ví dụ GIÁM ĐỐC hoặc TRƯỞNG TRẠM.</translation>
    </message>
    <message>
        <source>Head of the station</source>
        <translation>Trưởng trạm</translation>
    </message>
    <message>
        <source>Printed under the signature.</source>
        <translation>In dưới chữ ký.</translation>
    </message>
    <message>
        <source>Practice licence of the head</source>
        <translation>Số giấy phép hành nghề của trưởng trạm</translation>
    </message>
    <message>
        <source>Goes into claims (MA_TTDV); when empty, that of the user who is head.</source>
        <translation>Ghi vào hồ sơ BHYT (MA_TTDV); để trống thì lấy của người dùng có vai trò trưởng trạm.</translation>
    </message>
    <message>
        <source>Examination fee</source>
        <translation>Tiền khám</translation>
    </message>
    <message>
        <source>Service that is charged when a visit is opened; empty: none.</source>
        <translation>Dịch vụ tính tiền khi mở lượt khám; để trống: không tính.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>Code in claims (MA_KHOA).</source>
        <translation>Mã ghi trong hồ sơ BHYT (MA_KHOA).</translation>
    </message>
    <message>
        <source>Children are called first under the age of</source>
        <translation>Ưu tiên gọi trẻ em dưới (tuổi)</translation>
    </message>
    <message>
        <source>In years; 0: children wait like everybody.</source>
        <translation>Tính theo tuổi; 0: không ưu tiên trẻ em.</translation>
    </message>
    <message>
        <source>The elderly are called first from the age of</source>
        <translation>Ưu tiên gọi người cao tuổi từ (tuổi)</translation>
    </message>
    <message>
        <source>In years.</source>
        <translation>Tính theo tuổi.</translation>
    </message>
    <message>
        <source>How the insurer pays</source>
        <translation>Phương thức thanh toán BHYT</translation>
    </message>
    <message>
        <source>Goes into claims (MA_PTTT).</source>
        <translation>Ghi vào hồ sơ BHYT (MA_PTTT).</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Theo giá dịch vụ</translation>
    </message>
    <message>
        <source>By capitation</source>
        <translation>Theo định suất</translation>
    </message>
    <message>
        <source>Old district code in claims</source>
        <translation>Mã huyện cũ trong hồ sơ BHYT</translation>
    </message>
    <message>
        <source>MAHUYEN_CU_TRU; empty since districts were abolished.</source>
        <translation>MAHUYEN_CU_TRU; để trống từ khi bỏ cấp huyện.</translation>
    </message>
    <message>
        <source>An old district code has three digits.</source>
        <translation>Mã huyện cũ có ba chữ số.</translation>
    </message>
    <message>
        <source>Medicine by appointment at the card&apos;s rate</source>
        <translation>Cấp thuốc theo hẹn: thanh toán theo mức hưởng của thẻ</translation>
    </message>
    <message>
        <source>No: the insurer pays all of it.</source>
        <translation>Không: BHYT thanh toán toàn bộ.</translation>
    </message>
    <message>
        <source>105 in words</source>
        <translation>Cách đọc số 105</translation>
    </message>
    <message>
        <source>How amounts are spelled out on papers.</source>
        <translation>Cách đọc số tiền bằng chữ trên giấy tờ.</translation>
    </message>
    <message>
        <source>1,000 in words</source>
        <translation>Cách đọc số 1.000</translation>
    </message>
    <message>
        <source>Remind of the export after days</source>
        <translation>Nhắc gửi dữ liệu sau số ngày</translation>
    </message>
    <message>
        <source>When the last export upstream is older, every screen says so.</source>
        <translation>Khi lần gửi lên trên gần nhất cũ hơn, mọi màn hình đều nhắc.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Better on another disk or a stick; empty: in the station&apos;s own folder.</source>
        <translation>Nên đặt ở ổ đĩa khác hoặc thẻ USB; để trống: trong thư mục của trạm.</translation>
    </message>
    <message>
        <source>Back up every days</source>
        <translation>Sao lưu mỗi số ngày</translation>
    </message>
    <message>
        <source>0: only when someone asks for it.</source>
        <translation>0: chỉ khi có người yêu cầu.</translation>
    </message>
    <message>
        <source>Keep daily backups for days</source>
        <translation>Giữ bản sao lưu hằng ngày trong số ngày</translation>
    </message>
    <message>
        <source>The newest of each day is kept.</source>
        <translation>Giữ bản mới nhất của mỗi ngày.</translation>
    </message>
    <message>
        <source>Keep monthly backups for months</source>
        <translation>Giữ bản sao lưu hằng tháng trong số tháng</translation>
    </message>
    <message>
        <source>The newest of each month is kept.</source>
        <translation>Giữ bản mới nhất của mỗi tháng.</translation>
    </message>
    <message>
        <source>Prove a backup every days</source>
        <translation>Thử khôi phục mỗi số ngày</translation>
    </message>
    <message>
        <source>Restores the newest backup into a scratch place and checks it.</source>
        <translation>Khôi phục thử bản sao lưu mới nhất vào chỗ tạm và kiểm tra.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1: cần nhập giá trị.</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters.</source>
        <translation>%1: tối đa %2 ký tự.</translation>
    </message>
    <message>
        <source>%1 takes 1 for yes or 0 for no.</source>
        <translation>%1: nhập 1 là có, 0 là không.</translation>
    </message>
    <message>
        <source>%1 is one of these: %2.</source>
        <translation>%1: chỉ nhận một trong các giá trị: %2.</translation>
    </message>
    <message>
        <source>%1 is a whole number from %2 to %3.</source>
        <translation>%1: phải là số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Không có thiết lập %1.</translation>
    </message>
    <message>
        <source>A reason to open a sensitive record holds for hours</source>
        <translation>Lý do mở hồ sơ nhạy cảm có giá trị trong (giờ)</translation>
    </message>
    <message>
        <source>Extra-sensitive records ask for a reason again after that.</source>
        <translation>Sau thời gian đó hồ sơ đặc biệt nhạy cảm sẽ hỏi lại lý do.</translation>
    </message>
    <message>
        <source>Keep who looked at a record for years</source>
        <translation>Giữ nhật ký xem hồ sơ trong (năm)</translation>
    </message>
    <message>
        <source>As long as the record itself; the law names at least 5 years as a guide.</source>
        <translation>Lâu bằng thời hạn lưu hồ sơ; nên giữ ít nhất 5 năm.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Người phụ trách bảo vệ dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Named on consents and on copies given out.</source>
        <translation>Ghi trên phiếu đồng ý và biên bản giao bản sao.</translation>
    </message>
    <message>
        <source>The facility code and the commune are of %1. Choose it here, or correct both codes.</source>
        <translation>Mã cơ sở và mã xã đều thuộc %1. Hãy chọn tỉnh này, hoặc sửa cả hai mã.</translation>
    </message>
    <message>
        <source>A code that begins with %1 is of %2. Correct the code or the province.</source>
        <translation>Mã bắt đầu bằng %1 thuộc %2. Hãy sửa mã hoặc chọn lại tỉnh.</translation>
    </message>
    <message>
        <source>The commune %1 lies in %2. Correct its code or the province.</source>
        <translation>Xã mang mã %1 thuộc %2. Hãy sửa mã xã hoặc chọn lại tỉnh.</translation>
    </message>
    <message>
        <source>This is no amount. Write a number above zero with its unit: 500 mg, 0,5 g, 100 mcg, 400.000 IU.</source>
        <translation>Đây không phải là một lượng thuốc. Ghi số lớn hơn 0 kèm đơn vị: 500 mg, 0,5 g, 100 mcg, 400.000 IU.</translation>
    </message>
    <message>
        <source>“%1” is no title of the list. Choose one of these: %2.</source>
        <translation>“%1” không có trong danh mục chức danh. Chọn một trong các chức danh: %2.</translation>
    </message>
    <message>
        <source>Ask when a medicine is more than units a day</source>
        <translation>Hỏi lại khi một thuốc quá số đơn vị mỗi ngày</translation>
    </message>
    <message>
        <source>More needs a reason: it may be a slip of the finger; 0: never ask.</source>
        <translation>Nhiều hơn thì phải ghi lý do, vì có thể là gõ nhầm; 0: không hỏi.</translation>
    </message>
    <message>
        <source>Ask when a medicine is for more than days</source>
        <translation>Hỏi lại khi kê một thuốc quá số ngày</translation>
    </message>
    <message>
        <source>Beside what the law allows; more needs a reason; 0: never ask.</source>
        <translation>Ngoài giới hạn của quy định; nhiều hơn thì phải ghi lý do; 0: không hỏi.</translation>
    </message>
    <message>
        <source>Ask when a line is more than units</source>
        <translation>Hỏi lại khi một dòng thuốc quá số lượng</translation>
    </message>
</context>
<context>
    <name>tramyte::catalog::SettingService</name>
    <message>
        <source>%1: there is no code %2 in the station&apos;s list. Take one that is there, or import the list first.</source>
        <translation>%1: danh mục của trạm không có mã %2. Xin chọn mã có sẵn hoặc nhập danh mục trước.</translation>
    </message>
</context>
<context>
    <name>tramyte::claim</name>
    <message>
        <source>The line %1 of the list of claim fields cannot be understood.</source>
        <translation>Không hiểu được dòng %1 của danh mục trường dữ liệu hồ sơ đề nghị thanh toán.</translation>
    </message>
    <message>
        <source>A claim can be written only when the day of the visit is known.</source>
        <translation>Chỉ lập được hồ sơ đề nghị thanh toán khi biết ngày của lượt khám.</translation>
    </message>
    <message>
        <source>The table %1 has no definition on the day of the visit.</source>
        <translation>Bảng %1 không có quy định vào ngày của lượt khám.</translation>
    </message>
    <message>
        <source>The table %1 has no field %2 on the day of the visit.</source>
        <translation>Bảng %1 không có trường %2 vào ngày của lượt khám.</translation>
    </message>
    <message>
        <source>The table %1 holds one row only.</source>
        <translation>Bảng %1 chỉ có một dòng.</translation>
    </message>
    <message>
        <source>%1 does not fit the sex of the patient.</source>
        <translation>%1 không phù hợp với giới tính của người bệnh.</translation>
    </message>
    <message>
        <source>%1 must not be a main disease.</source>
        <translation>%1 không được dùng làm bệnh chính.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kỳ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>It says %1.</source>
        <translation>Giá trị ghi là %1.</translation>
    </message>
    <message>
        <source>It says %1, but %2 is expected.</source>
        <translation>Giá trị ghi là %1, giá trị đúng phải là %2.</translation>
    </message>
    <message>
        <source>The file and the tables inside it must be well-formed XML.</source>
        <translation>Tệp và các bảng bên trong phải là XML đúng cú pháp.</translation>
    </message>
    <message>
        <source>The file and the tables inside it must be in UTF-8.</source>
        <translation>Tệp và các bảng bên trong phải theo mã UTF-8.</translation>
    </message>
    <message>
        <source>A table should begin without a byte-order mark.</source>
        <translation>Bảng không nên bắt đầu bằng dấu thứ tự byte (BOM).</translation>
    </message>
    <message>
        <source>A claim file must not hold a document type definition.</source>
        <translation>Tệp hồ sơ không được chứa khai báo kiểu tài liệu (DTD).</translation>
    </message>
    <message>
        <source>The file must not be nested deeper or be larger than any claim can be.</source>
        <translation>Tệp không được lồng sâu hơn hoặc lớn hơn mức một hồ sơ có thể có.</translation>
    </message>
    <message>
        <source>The outermost tag must be the one of a claim file, a check-in file or the named table.</source>
        <translation>Thẻ ngoài cùng phải là thẻ của tệp hồ sơ, tệp check-in hoặc bảng đã nêu.</translation>
    </message>
    <message>
        <source>The parts around the claims (facility, day, number of claims, kind of table) must all be there.</source>
        <translation>Các phần bao ngoài hồ sơ (cơ sở, ngày lập, số lượng hồ sơ, loại bảng) phải có đủ.</translation>
    </message>
    <message>
        <source>The tags around the rows of a table must be the published ones.</source>
        <translation>Các thẻ bao quanh các dòng của bảng phải đúng như quy định.</translation>
    </message>
    <message>
        <source>The content of a table must be readable base64.</source>
        <translation>Nội dung của bảng phải là base64 đọc được.</translation>
    </message>
    <message>
        <source>The content of a table should be base64, not plain XML.</source>
        <translation>Nội dung của bảng nên ở dạng base64, không phải XML trực tiếp.</translation>
    </message>
    <message>
        <source>SOLUONGHOSO must be the number of claims in the file.</source>
        <translation>SOLUONGHOSO phải bằng số hồ sơ trong tệp.</translation>
    </message>
    <message>
        <source>Every claim must have the table XML1 exactly once, with one row.</source>
        <translation>Mỗi hồ sơ phải có bảng XML1 đúng một lần, với một dòng.</translation>
    </message>
    <message>
        <source>LOAIHOSO must name a table that claims can have.</source>
        <translation>LOAIHOSO phải nêu một bảng mà hồ sơ có thể có.</translation>
    </message>
    <message>
        <source>A table that lists several rows should stand in a claim once.</source>
        <translation>Bảng có nhiều dòng chỉ nên xuất hiện một lần trong hồ sơ.</translation>
    </message>
    <message>
        <source>The tables of a claim should stand in the order of their numbers.</source>
        <translation>Các bảng của hồ sơ nên theo thứ tự số bảng.</translation>
    </message>
    <message>
        <source>A table without rows should be left out.</source>
        <translation>Bảng không có dòng nào nên được bỏ đi.</translation>
    </message>
    <message>
        <source>Every tag of a row must be there, even when it is empty.</source>
        <translation>Mọi thẻ của dòng phải có mặt, kể cả khi trống.</translation>
    </message>
    <message>
        <source>A row must not hold tags that its table does not have.</source>
        <translation>Dòng không được chứa thẻ mà bảng không có.</translation>
    </message>
    <message>
        <source>A tag must stand once in a row.</source>
        <translation>Mỗi thẻ chỉ được xuất hiện một lần trong dòng.</translation>
    </message>
    <message>
        <source>The tags of a row must stand in the published order.</source>
        <translation>Các thẻ của dòng phải theo đúng thứ tự quy định.</translation>
    </message>
    <message>
        <source>A field must hold text, not further tags.</source>
        <translation>Trường dữ liệu phải chứa chữ, không chứa thẻ khác.</translation>
    </message>
    <message>
        <source>Every row of a claim must carry the same MA_LK.</source>
        <translation>Mọi dòng của hồ sơ phải có cùng MA_LK.</translation>
    </message>
    <message>
        <source>MA_CSKCB of the claim must be MACSKCB of the file.</source>
        <translation>MA_CSKCB của hồ sơ phải trùng MACSKCB của tệp.</translation>
    </message>
    <message>
        <source>A visit should stand in a file once.</source>
        <translation>Mỗi lượt khám chỉ nên có một lần trong tệp.</translation>
    </message>
    <message>
        <source>The lines of a table should be numbered from 1, each number once.</source>
        <translation>Các dòng của bảng nên đánh số từ 1, mỗi số một lần.</translation>
    </message>
    <message>
        <source>The file carries no signature yet; it is needed for payment.</source>
        <translation>Tệp chưa có chữ ký số; cần có chữ ký để được thanh toán.</translation>
    </message>
    <message>
        <source>A required field must be filled.</source>
        <translation>Trường bắt buộc phải được điền.</translation>
    </message>
    <message>
        <source>A check-in must name the first charged service, drug or supply with code and name.</source>
        <translation>Check-in phải nêu mã và tên của dịch vụ, thuốc hoặc vật tư tính tiền đầu tiên.</translation>
    </message>
    <message>
        <source>A text must not be longer than its field allows.</source>
        <translation>Nội dung không được dài quá độ dài của trường.</translation>
    </message>
    <message>
        <source>A number must be plain digits with a dot as decimal mark, without sign, blanks or thousands marks.</source>
        <translation>Số chỉ gồm chữ số với dấu chấm thập phân, không dấu âm dương, khoảng trắng hay dấu phân cách hàng nghìn.</translation>
    </message>
    <message>
        <source>Amounts have at most 2 decimals, prices and quantities at most 3, other numbers none.</source>
        <translation>Thành tiền có tối đa 2 số lẻ, đơn giá và số lượng tối đa 3 số lẻ, các số khác không có số lẻ.</translation>
    </message>
    <message>
        <source>A percentage must lie between 0 and 100.</source>
        <translation>Tỷ lệ phần trăm phải từ 0 đến 100.</translation>
    </message>
    <message>
        <source>A date must exist and be written yyyymmdd, a moment yyyymmddHHMM.</source>
        <translation>Ngày phải có thật và ghi dạng yyyymmdd, thời điểm ghi dạng yyyymmddHHMM.</translation>
    </message>
    <message>
        <source>Card numbers, places of registration and validity days must be lists of the same length.</source>
        <translation>Mã thẻ, nơi đăng ký ban đầu và thời hạn thẻ phải là các danh sách cùng số phần tử.</translation>
    </message>
    <message>
        <source>A card number must have 15 characters.</source>
        <translation>Mã thẻ phải có 15 ký tự.</translation>
    </message>
    <message>
        <source>A card number should be two letters, a benefit digit from 1 to 5 and twelve digits.</source>
        <translation>Mã thẻ gồm hai chữ cái, một chữ số mức hưởng từ 1 đến 5 và mười hai chữ số.</translation>
    </message>
    <message>
        <source>SO_CCCD should be 12 or 9 digits, or a capital letter and 7 digits.</source>
        <translation>SO_CCCD gồm 12 hoặc 9 chữ số, hoặc một chữ in hoa và 7 chữ số.</translation>
    </message>
    <message>
        <source>A facility code should be two digits and three digits or capitals.</source>
        <translation>Mã cơ sở gồm hai chữ số và ba chữ số hoặc chữ in hoa.</translation>
    </message>
    <message>
        <source>A code should be in the list that holds on the day of the visit.</source>
        <translation>Mã nên có trong danh mục áp dụng vào ngày của lượt khám.</translation>
    </message>
    <message>
        <source>A field that repeats one of XML1 must have the same value when it is filled.</source>
        <translation>Trường lặp lại của XML1, nếu điền, phải có cùng giá trị.</translation>
    </message>
    <message>
        <source>A name, address or diagnosis that repeats one of XML1 should have the same wording.</source>
        <translation>Họ tên, địa chỉ hoặc chẩn đoán lặp lại của XML1 nên ghi giống hệt.</translation>
    </message>
    <message>
        <source>The visit must not end before it begins.</source>
        <translation>Lượt khám không được kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The admission must lie between the beginning and the end of the visit.</source>
        <translation>Thời điểm nhập viện phải nằm giữa lúc vào và lúc ra.</translation>
    </message>
    <message>
        <source>An order comes before its execution, and both before the result.</source>
        <translation>Y lệnh phải trước lúc thực hiện, và cả hai trước lúc có kết quả.</translation>
    </message>
    <message>
        <source>Orders and results should lie within the visit.</source>
        <translation>Y lệnh và kết quả nên nằm trong thời gian của lượt khám.</translation>
    </message>
    <message>
        <source>A service should take time: at least 3 minutes for laboratory and functional tests.</source>
        <translation>Dịch vụ phải có thời gian thực hiện: ít nhất 3 phút với xét nghiệm và thăm dò chức năng.</translation>
    </message>
    <message>
        <source>The patient must be born before the visit.</source>
        <translation>Người bệnh phải sinh trước lượt khám.</translation>
    </message>
    <message>
        <source>A card must not end before it begins.</source>
        <translation>Thẻ không được hết hạn trước khi có giá trị.</translation>
    </message>
    <message>
        <source>A card must be valid in the visit; one that expires during treatment holds for some more days only.</source>
        <translation>Thẻ phải còn giá trị trong lượt khám; thẻ hết hạn trong lúc điều trị chỉ được tính thêm một số ngày.</translation>
    </message>
    <message>
        <source>The card should be valid from the beginning of the visit.</source>
        <translation>Thẻ nên có giá trị từ lúc bắt đầu lượt khám.</translation>
    </message>
    <message>
        <source>The bill should be settled after the end of the visit.</source>
        <translation>Thanh toán nên sau khi kết thúc lượt khám.</translation>
    </message>
    <message>
        <source>The settlement month should be that of the payment or of the end of the visit.</source>
        <translation>Tháng quyết toán nên là tháng thanh toán hoặc tháng kết thúc lượt khám.</translation>
    </message>
    <message>
        <source>For care types 02, 05 and 07 the visit must end at 23:59 of the last day of drugs.</source>
        <translation>Với loại khám chữa bệnh 02, 05 và 07, lượt khám phải kết thúc lúc 23:59 của ngày dùng thuốc cuối cùng.</translation>
    </message>
    <message>
        <source>The number of treatment days must fit the care type and the days of the visit.</source>
        <translation>Số ngày điều trị phải phù hợp với loại khám chữa bệnh và các ngày của lượt khám.</translation>
    </message>
    <message>
        <source>A re-visit must not be booked before the end of the visit.</source>
        <translation>Ngày hẹn khám lại không được trước khi kết thúc lượt khám.</translation>
    </message>
    <message>
        <source>A certificate must not be issued before the visit.</source>
        <translation>Giấy chứng nhận không được cấp trước lượt khám.</translation>
    </message>
    <message>
        <source>Each re-visit day should lie after the visit and have its re-visit note.</source>
        <translation>Mỗi ngày tái khám nên sau lượt khám và có giấy hẹn khám lại.</translation>
    </message>
    <message>
        <source>A station should date ordinary orders on working days.</source>
        <translation>Trạm nên ghi y lệnh thông thường vào ngày làm việc.</translation>
    </message>
    <message>
        <source>A line should name a service or a supply.</source>
        <translation>Dòng nên nêu một dịch vụ hoặc một vật tư.</translation>
    </message>
    <message>
        <source>A service or supply with a code should have a name.</source>
        <translation>Dịch vụ hoặc vật tư có mã thì nên có tên.</translation>
    </message>
    <message>
        <source>Drugs other than blood, and supplies, should have tender information.</source>
        <translation>Thuốc (trừ máu) và vật tư nên có thông tin thầu.</translation>
    </message>
    <message>
        <source>Tests, operations and procedures should name who performed them.</source>
        <translation>Xét nghiệm, phẫu thuật và thủ thuật nên nêu người thực hiện.</translation>
    </message>
    <message>
        <source>Tests, operations and procedures should say when they were performed.</source>
        <translation>Xét nghiệm, phẫu thuật và thủ thuật nên nêu thời điểm thực hiện.</translation>
    </message>
    <message>
        <source>Tests, operations and procedures should say when their result was there.</source>
        <translation>Xét nghiệm, phẫu thuật và thủ thuật nên nêu thời điểm có kết quả.</translation>
    </message>
    <message>
        <source>Transport should name its fuel.</source>
        <translation>Vận chuyển nên nêu loại xăng dầu.</translation>
    </message>
    <message>
        <source>A bed line should name the bed.</source>
        <translation>Dòng ngày giường nên nêu mã giường.</translation>
    </message>
    <message>
        <source>Bed lines of one visit should not overlap.</source>
        <translation>Các dòng ngày giường của một lượt không nên chồng nhau.</translation>
    </message>
    <message>
        <source>Beds belong to stays of at least 4 hours, not to plain visits and out-patient courses.</source>
        <translation>Ngày giường chỉ dành cho lượt lưu từ 4 giờ trở lên, không dành cho khám bệnh và điều trị ngoại trú.</translation>
    </message>
    <message>
        <source>An operation should name its anaesthesia.</source>
        <translation>Phẫu thuật nên nêu phương pháp vô cảm.</translation>
    </message>
    <message>
        <source>Tests done in the facility should name the machine.</source>
        <translation>Xét nghiệm làm tại cơ sở nên nêu mã máy.</translation>
    </message>
    <message>
        <source>Imaging should have a conclusion.</source>
        <translation>Chẩn đoán hình ảnh nên có kết luận.</translation>
    </message>
    <message>
        <source>A result with a value should have its moment.</source>
        <translation>Kết quả có giá trị nên có thời điểm.</translation>
    </message>
    <message>
        <source>The moment of a result in XML4 should be that of its service in XML3.</source>
        <translation>Thời điểm kết quả trong XML4 nên trùng với dịch vụ trong XML3.</translation>
    </message>
    <message>
        <source>A result with a value should have the code and the name of its index.</source>
        <translation>Kết quả có giá trị nên có mã và tên chỉ số.</translation>
    </message>
    <message>
        <source>A stay should have the reason and the moment of admission.</source>
        <translation>Lượt lưu, nội trú nên có lý do và thời điểm nhập viện.</translation>
    </message>
    <message>
        <source>An in-patient stay should have its discharge paper.</source>
        <translation>Lượt nội trú nên có giấy ra viện.</translation>
    </message>
    <message>
        <source>A referral should name the receiving facility and have its form.</source>
        <translation>Chuyển cơ sở khám chữa bệnh nên nêu nơi đến và có phiếu chuyển.</translation>
    </message>
    <message>
        <source>Without referral there should be no receiving facility and no referral form.</source>
        <translation>Không chuyển thì không nên có nơi đến và phiếu chuyển.</translation>
    </message>
    <message>
        <source>A birth weight should come with a birth certificate.</source>
        <translation>Có cân nặng con thì nên có giấy chứng sinh.</translation>
    </message>
    <message>
        <source>A referral number should come with the facility that referred, unless it is of a re-visit note.</source>
        <translation>Có số phiếu chuyển thì nên có nơi chuyển, trừ khi đó là số giấy hẹn khám lại.</translation>
    </message>
    <message>
        <source>Days and dates of rest after discharge should all be filled or all be empty.</source>
        <translation>Số ngày nghỉ và các ngày nghỉ sau ra viện nên điền đủ hoặc để trống hết.</translation>
    </message>
    <message>
        <source>Rest after discharge should not begin before the discharge.</source>
        <translation>Ngày nghỉ sau ra viện không nên bắt đầu trước khi ra viện.</translation>
    </message>
    <message>
        <source>A terminated pregnancy should have cause, moment and gestational weeks.</source>
        <translation>Đình chỉ thai nên có nguyên nhân, thời điểm và tuổi thai.</translation>
    </message>
    <message>
        <source>A table should go only with the care types that it is made for.</source>
        <translation>Bảng chỉ nên đi với loại khám chữa bệnh mà bảng dành cho.</translation>
    </message>
    <message>
        <source>Notes on the clinical course should differ from each other.</source>
        <translation>Các ghi nhận diễn biến lâm sàng nên khác nhau.</translation>
    </message>
    <message>
        <source>A cost group should stand in the table that it belongs to.</source>
        <translation>Nhóm chi phí nên nằm ở bảng tương ứng.</translation>
    </message>
    <message>
        <source>The quantity of a drug should be greater than 0.</source>
        <translation>Số lượng thuốc nên lớn hơn 0.</translation>
    </message>
    <message>
        <source>MA_DOITUONG_KCB should be in the list that holds on the day of the visit.</source>
        <translation>MA_DOITUONG_KCB nên có trong danh mục áp dụng vào ngày của lượt khám.</translation>
    </message>
    <message>
        <source>Code 1.1 is for cards that are registered at this facility.</source>
        <translation>Mã 1.1 dành cho thẻ đăng ký ban đầu tại cơ sở này.</translation>
    </message>
    <message>
        <source>A card registered at this facility should come with code 1.1 or 1.2.</source>
        <translation>Thẻ đăng ký ban đầu tại cơ sở này nên đi với mã 1.1 hoặc 1.2.</translation>
    </message>
    <message>
        <source>This entitlement case should have the number of the referral form or re-visit note.</source>
        <translation>Trường hợp này nên có số phiếu chuyển hoặc số giấy hẹn khám lại.</translation>
    </message>
    <message>
        <source>This entitlement case should name the facility that referred the patient.</source>
        <translation>Trường hợp này nên nêu nơi chuyển người bệnh đến.</translation>
    </message>
    <message>
        <source>A patient who came without referral should have no referring facility.</source>
        <translation>Người bệnh tự đến thì không nên có nơi chuyển.</translation>
    </message>
    <message>
        <source>Code 3.6 should come with the area printed on the card.</source>
        <translation>Mã 3.6 nên đi với khu vực ghi trên thẻ.</translation>
    </message>
    <message>
        <source>An amount claimed from the fund should come with a card.</source>
        <translation>Số tiền đề nghị quỹ chi trả nên đi với thẻ.</translation>
    </message>
    <message>
        <source>Code 9 should come without a card and without any amount claimed.</source>
        <translation>Mã 9 nên không có thẻ và không đề nghị quỹ chi trả.</translation>
    </message>
    <message>
        <source>Code 3.1 pays nothing for out-patients.</source>
        <translation>Mã 3.1 không được chi trả khi khám ngoại trú.</translation>
    </message>
    <message>
        <source>With code 1.2 every insured line should have MUC_HUONG 100.</source>
        <translation>Với mã 1.2, mọi dòng trong phạm vi bảo hiểm nên có MUC_HUONG 100.</translation>
    </message>
    <message>
        <source>Codes 1.13, 1.14 and 1.18 should have the reduced MUC_HUONG of the day.</source>
        <translation>Các mã 1.13, 1.14 và 1.18 nên có MUC_HUONG giảm theo quy định của ngày đó.</translation>
    </message>
    <message>
        <source>Medicine without examination should have no examination line.</source>
        <translation>Nhận thuốc không khám thì không nên có dòng tiền khám.</translation>
    </message>
    <message>
        <source>MUC_HUONG should not be above what card, entitlement case and total allow.</source>
        <translation>MUC_HUONG không nên cao hơn mức mà thẻ, mã đối tượng và tổng chi phí cho phép.</translation>
    </message>
    <message>
        <source>THANH_TIEN_BV must be quantity x price x service percentage, rounded to hundredths.</source>
        <translation>THANH_TIEN_BV phải bằng số lượng x đơn giá x tỷ lệ dịch vụ, làm tròn đến phần trăm.</translation>
    </message>
    <message>
        <source>THANH_TIEN_BH must be quantity x insured price x percentages, rounded to hundredths.</source>
        <translation>THANH_TIEN_BH phải bằng số lượng x đơn giá bảo hiểm x các tỷ lệ, làm tròn đến phần trăm.</translation>
    </message>
    <message>
        <source>T_NGUONKHAC must be the sum of the four other sources.</source>
        <translation>T_NGUONKHAC phải bằng tổng của bốn nguồn khác.</translation>
    </message>
    <message>
        <source>T_BNTT, T_BNCCT and T_BHTT of a line must follow from its amounts, MUC_HUONG and other sources.</source>
        <translation>T_BNTT, T_BNCCT và T_BHTT của dòng phải tính đúng từ thành tiền, MUC_HUONG và nguồn khác.</translation>
    </message>
    <message>
        <source>The parts of a line must add up to THANH_TIEN_BV.</source>
        <translation>Các phần của dòng phải cộng lại bằng THANH_TIEN_BV.</translation>
    </message>
    <message>
        <source>A total of XML1 must be the sum of its lines in XML2 and XML3.</source>
        <translation>Tổng ở XML1 phải bằng tổng các dòng ở XML2 và XML3.</translation>
    </message>
    <message>
        <source>T_BHTT of XML1 must be T_TONGCHI_BH less T_BNCCT.</source>
        <translation>T_BHTT của XML1 phải bằng T_TONGCHI_BH trừ T_BNCCT.</translation>
    </message>
    <message>
        <source>Nothing may be claimed for a line outside the insured scope.</source>
        <translation>Không được đề nghị thanh toán cho dòng ngoài phạm vi bảo hiểm.</translation>
    </message>
    <message>
        <source>Nothing may be claimed for a drug that the fund does not provide.</source>
        <translation>Không được đề nghị thanh toán cho thuốc không do quỹ chi trả.</translation>
    </message>
    <message>
        <source>A stopped service (_TB) must have both prices 0.</source>
        <translation>Dịch vụ dừng thực hiện (_TB) phải có cả hai đơn giá bằng 0.</translation>
    </message>
    <message>
        <source>A service without an insured price (.0000) must have DON_GIA_BH 0.</source>
        <translation>Dịch vụ không có giá bảo hiểm (.0000) phải có DON_GIA_BH bằng 0.</translation>
    </message>
    <message>
        <source>A re-used supply must have both prices equal.</source>
        <translation>Vật tư tái sử dụng phải có hai đơn giá bằng nhau.</translation>
    </message>
    <message>
        <source>The fund must not be charged more than the ceiling T_TRANTT of a line.</source>
        <translation>Quỹ không chi trả quá mức trần T_TRANTT của dòng.</translation>
    </message>
    <message>
        <source>An in-patient stay should have one examination fee.</source>
        <translation>Một đợt nội trú chỉ nên có một lần tiền khám.</translation>
    </message>
    <message>
        <source>The second operation of a day should not be charged in full.</source>
        <translation>Phẫu thuật thứ hai trong ngày không nên tính đủ tiền.</translation>
    </message>
    <message>
        <source>There should be at most 12 accompanying diseases.</source>
        <translation>Chỉ nên có tối đa 12 bệnh kèm theo.</translation>
    </message>
    <message>
        <source>The main disease should not be among the accompanying ones.</source>
        <translation>Bệnh chính không nên nằm trong các bệnh kèm theo.</translation>
    </message>
    <message>
        <source>Who orders a test should not be the one who performs it.</source>
        <translation>Người chỉ định xét nghiệm không nên là người thực hiện.</translation>
    </message>
    <message>
        <source>The dose should be written as quantity x times x days [total per day].</source>
        <translation>Liều dùng nên ghi dạng số lượng x số lần x số ngày [tổng một ngày].</translation>
    </message>
    <message>
        <source>The dose should add up to the quantity.</source>
        <translation>Liều dùng nên khớp với số lượng.</translation>
    </message>
    <message>
        <source>A prescription should be for at most 30 days, unless the disease is on the list of long courses.</source>
        <translation>Đơn thuốc nên tối đa 30 ngày, trừ bệnh thuộc danh mục kê đơn dài ngày.</translation>
    </message>
    <message>
        <source>The unit of the dose should be DON_VI_TINH.</source>
        <translation>Đơn vị của liều dùng nên trùng DON_VI_TINH.</translation>
    </message>
    <message>
        <source>The weight should be a number above 0 and at most 200 kg.</source>
        <translation>Cân nặng nên là số lớn hơn 0 và không quá 200 kg.</translation>
    </message>
    <message>
        <source>Disease codes should be in the ICD-10 list of the day.</source>
        <translation>Mã bệnh nên có trong danh mục ICD-10 của ngày đó.</translation>
    </message>
    <message>
        <source>Staff should be in the station&apos;s list.</source>
        <translation>Người hành nghề nên có trong danh sách của trạm.</translation>
    </message>
    <message>
        <source>The commune should exist and belong to the province.</source>
        <translation>Mã xã nên có thật và thuộc tỉnh đã ghi.</translation>
    </message>
    <message>
        <source>A drug should be in the station&apos;s list with the same registration number.</source>
        <translation>Thuốc nên có trong danh mục của trạm với cùng số đăng ký.</translation>
    </message>
    <message>
        <source>A price should not be above the approved one of the day of the order.</source>
        <translation>Đơn giá không nên cao hơn giá được duyệt của ngày y lệnh.</translation>
    </message>
    <message>
        <source>A service should be in the station&apos;s list.</source>
        <translation>Dịch vụ nên có trong danh mục của trạm.</translation>
    </message>
    <message>
        <source>A facility should be in the list of facilities.</source>
        <translation>Cơ sở nên có trong danh mục cơ sở khám chữa bệnh.</translation>
    </message>
    <message>
        <source>The visit %1 is not closed.</source>
        <translation>Lượt khám %1 chưa kết thúc.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Không mở được tệp %1.</translation>
    </message>
    <message>
        <source>It cannot be read on from line %1, column %2.</source>
        <translation>Không đọc tiếp được từ dòng %1, cột %2.</translation>
    </message>
    <message>
        <source>Both records have an open visit, %1 and %2. Close one of them, or archive it if it was opened by mistake; then merge.</source>
        <translation>Cả hai hồ sơ đều có lượt khám đang mở, %1 và %2. Xin kết thúc một lượt, hoặc lưu trữ lượt mở nhầm; sau đó gộp.</translation>
    </message>
    <message>
        <source>The record to be dropped is marked as extra sensitive. Mark the other one too, or keep this one.</source>
        <translation>Hồ sơ sắp bỏ được đánh dấu là đặc biệt nhạy cảm. Xin đánh dấu cả hồ sơ kia, hoặc giữ lại hồ sơ này.</translation>
    </message>
</context>
<context>
    <name>tramyte::claim::ClaimService</name>
    <message>
        <source>The folder %1 cannot be made. Check the disk and its permissions.</source>
        <translation>Không tạo được thư mục %1. Xin kiểm tra ổ đĩa và quyền truy cập.</translation>
    </message>
</context>
<context>
    <name>tramyte::cli</name>
    <message>
        <source>The field %1 must be a text.</source>
        <translation>Trường %1 phải là chữ.</translation>
    </message>
    <message>
        <source>The field %1 must be a decimal with at most three decimals.</source>
        <translation>Trường %1 phải là số có tối đa ba số lẻ.</translation>
    </message>
    <message>
        <source>The field %1 must be a whole number from %2 to %3.</source>
        <translation>Trường %1 phải là số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>The field %1 must be true or false.</source>
        <translation>Trường %1 phải là true hoặc false.</translation>
    </message>
    <message>
        <source>The field %1 must be a day like 2026-11-20.</source>
        <translation>Trường %1 phải là ngày dạng 2026-11-20.</translation>
    </message>
    <message>
        <source>The field %1 must be a date like 1956, 1956-03 or 1956-03-05.</source>
        <translation>Trường %1 phải là ngày dạng 1956, 1956-03 hoặc 1956-03-05.</translation>
    </message>
    <message>
        <source>The field %1 must be a list of objects.</source>
        <translation>Trường %1 phải là danh sách các đối tượng.</translation>
    </message>
    <message>
        <source>Nothing in the list fits &quot;%1&quot;.</source>
        <translation>Trong danh mục không có gì khớp với &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The field sex knows male, female and other.</source>
        <translation>Trường sex nhận male, female và other.</translation>
    </message>
    <message>
        <source>The field %1 does not know the word &quot;%2&quot;.</source>
        <translation>Trường %1 không nhận giá trị &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Each line needs MUC_HUONG, from 0 to 100 with at most one decimal.</source>
        <translation>Mỗi dòng cần MUC_HUONG, từ 0 đến 100 với tối đa một số lẻ.</translation>
    </message>
    <message>
        <source>The field %1 is too large.</source>
        <translation>Trường %1 quá lớn.</translation>
    </message>
    <message>
        <source>Each line needs DON_GIA_BV, or DON_GIA for a drug.</source>
        <translation>Mỗi dòng cần DON_GIA_BV, hoặc DON_GIA với thuốc.</translation>
    </message>
    <message>
        <source>Each record needs a day and the cumulative amount.</source>
        <translation>Mỗi bản ghi cần ngày và số tiền lũy kế.</translation>
    </message>
    <message>
        <source>The amount must be whole đồng.</source>
        <translation>Số tiền phải là số đồng nguyên.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write year-month-day, for example 2026-12-31.</source>
        <translation>%1 không phải là ngày. Xin ghi năm-tháng-ngày, ví dụ 2026-12-31.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Không ghi được ra đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>There is no calculation %1. `calc --help` lists them.</source>
        <translation>Không có phép tính %1. `calc --help` liệt kê các phép tính.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Không đọc được đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>%1 is not a kind of list. Known are: %2.</source>
        <translation>%1 không phải loại danh mục. Các loại được dùng: %2.</translation>
    </message>
    <message>
        <source>Say what to print: print KIND ID --out FILE.pdf. `print --list` names the kinds.</source>
        <translation>Xin nêu giấy tờ cần in: print KIND ID --out FILE.pdf. `print --list` liệt kê các loại.</translation>
    </message>
    <message>
        <source>%1 is not a role. Known are: %2.</source>
        <translation>%1 không phải vai trò. Các vai trò được dùng: %2.</translation>
    </message>
    <message>
        <source>%1: %2 is expected.</source>
        <translation>%1: cần %2.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Cho biết tệp cần ghi bằng --out.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Không có người dùng %1.</translation>
    </message>
    <message>
        <source>%1: say FIELD=keep or FIELD=drop.</source>
        <translation>%1: xin ghi TRƯỜNG=keep hoặc TRƯỜNG=drop.</translation>
    </message>
    <message>
        <source>%1 is not a day such as 2026-11-20.</source>
        <translation>%1 không phải là một ngày. Ghi như 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is not a day and time such as 2026-11-20T08:05.</source>
        <translation>%1 không phải là ngày giờ. Ghi như 2026-11-20T08:05.</translation>
    </message>
    <message>
        <source>--same-holder takes yes or no.</source>
        <translation>--same-holder nhận yes hoặc no.</translation>
    </message>
    <message>
        <source>This person has no such card.</source>
        <translation>Người này không có thẻ đó.</translation>
    </message>
    <message>
        <source>--code is missing.</source>
        <translation>Thiếu --code.</translation>
    </message>
    <message>
        <source>%1 is no moment. Write it as 2026-11-20T08:05 or 2026-11-20.</source>
        <translation>%1 không phải thời điểm. Xin viết như 2026-11-20T08:05 hoặc 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it as 2026-11-20.</source>
        <translation>%1 không phải ngày. Xin viết như 2026-11-20.</translation>
    </message>
    <message>
        <source>Give either --agrees or --refuses.</source>
        <translation>Xin ghi --agrees hoặc --refuses.</translation>
    </message>
    <message>
        <source>%1 is no format. Known are: %2.</source>
        <translation>%1 không phải định dạng. Các định dạng: %2.</translation>
    </message>
    <message>
        <source>There is no user with the name %1.</source>
        <translation>Không có người dùng tên %1.</translation>
    </message>
    <message>
        <source>%1 is no field of a list. Known are: %2.</source>
        <translation>%1 không phải trường của danh sách. Các trường: %2.</translation>
    </message>
    <message>
        <source>%1 says nothing about a row. Write row=patient code or row=new.</source>
        <translation>%1 không nói gì về một dòng. Xin ghi dòng=mã bệnh nhân hoặc dòng=new.</translation>
    </message>
</context>
<context>
    <name>tramyte::cli::CommandLine</name>
    <message>
        <source>The command is missing.</source>
        <translation>Thiếu lệnh.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>Nobody knows here what %1 means.</source>
        <translation>Ở đây không có %1.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 cần một giá trị.</translation>
    </message>
    <message>
        <source>This value is not possible: %1.</source>
        <translation>Giá trị này không dùng được: %1.</translation>
    </message>
    <message>
        <source>The command was called wrongly: %1.</source>
        <translation>Lệnh được gọi chưa đúng: %1.</translation>
    </message>
    <message>
        <source>With --help behind it a command says what it takes.</source>
        <translation>Thêm --help vào sau lệnh để xem lệnh nhận những gì.</translation>
    </message>
</context>
<context>
    <name>tramyte::cli::Desk</name>
    <message>
        <source>Say who works with --user NAME.</source>
        <translation>Xin nêu người làm việc bằng --user NAME.</translation>
    </message>
    <message>
        <source>Give the passphrase with --passphrase-file FILE or in TRAMYTE_PASSPHRASE.</source>
        <translation>Xin cho mật khẩu bằng --passphrase-file FILE hoặc trong TRAMYTE_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Give the new user&apos;s passphrase in TRAMYTE_NEW_PASSPHRASE.</source>
        <translation>Xin cho mật khẩu của người dùng mới trong TRAMYTE_NEW_PASSPHRASE.</translation>
    </message>
</context>
<context>
    <name>tramyte::cli::IdType</name>
    <message>
        <source>%1 is no id.</source>
        <translation>%1 không phải mã số.</translation>
    </message>
</context>
<context>
    <name>tramyte::cli::WorkLine</name>
    <message>
        <source>a text in quotation marks</source>
        <translation>một đoạn chữ trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>một danh sách đoạn chữ</translation>
    </message>
    <message>
        <source>a number with at most three decimals</source>
        <translation>một số có tối đa ba số lẻ</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>một số nhỏ hơn</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>a number with fewer decimals</source>
        <translation>một số có ít số lẻ hơn</translation>
    </message>
    <message>
        <source>a day and time such as 2026-11-20T08:05</source>
        <translation>ngày và giờ dạng 2026-11-20T08:05</translation>
    </message>
    <message>
        <source>a day such as 2026-11-20</source>
        <translation>ngày dạng 2026-11-20</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>một đối tượng trong dấu ngoặc nhọn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>%1 is not a field of this line and was not used. The fields are: %2.</source>
        <translation>%1 không phải là trường của dòng này và không được dùng. Các trường là: %2.</translation>
    </message>
</context>
<context>
    <name>tramyte::cli::WorkRunner</name>
    <message>
        <source>Line %1 of the file of names is not an answer of an earlier run.</source>
        <translation>Dòng %1 của tệp tên không phải kết quả của lần chạy trước.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Dòng này quá dài.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of work. Known are: %2.</source>
        <translation>“%1” không phải loại việc. Các loại được dùng: %2.</translation>
    </message>
    <message>
        <source>%1: nothing was named %2 before this line.</source>
        <translation>%1: trước dòng này chưa có gì mang tên %2.</translation>
    </message>
    <message>
        <source>quantity is missing.</source>
        <translation>Thiếu quantity.</translation>
    </message>
    <message>
        <source>The dose must be above zero.</source>
        <translation>Liều dùng phải lớn hơn không.</translation>
    </message>
    <message>
        <source>day is missing.</source>
        <translation>Thiếu day.</translation>
    </message>
    <message>
        <source>Say born or movedIn, not %1.</source>
        <translation>Xin ghi born hoặc movedIn, không phải %1.</translation>
    </message>
    <message>
        <source>relations: a text in quotation marks is expected for %1.</source>
        <translation>relations: quan hệ của %1 phải là chữ trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>This line is blank.</source>
        <translation>Dòng này trống.</translation>
    </message>
</context>
<context>
    <name>tramyte::crypto</name>
    <message>
        <source>This file is damaged or is not an encrypted bundle. Ask for it again.</source>
        <translation>Tệp này bị hỏng hoặc không phải gói dữ liệu mã hóa. Xin yêu cầu gửi lại.</translation>
    </message>
    <message>
        <source>This file is not encrypted for this key. Take the key that belongs to the certificate it was made for.</source>
        <translation>Tệp này không được mã hóa cho khóa này. Xin dùng khóa đi cùng chứng thư mà tệp được tạo cho.</translation>
    </message>
    <message>
        <source>The signature of this file does not hold: it is not what the sender signed. Do not use it.</source>
        <translation>Chữ ký của tệp này không đúng: nội dung không phải là nội dung người gửi đã ký. Không được sử dụng.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Không có tệp %1.</translation>
    </message>
    <message>
        <source>The sender %1 is not known here. Compare the fingerprint of the certificate with the sender&apos;s and add it.</source>
        <translation>Chưa biết người gửi %1. Xin đối chiếu dấu vân tay của chứng thư với người gửi rồi thêm vào.</translation>
    </message>
    <message>
        <source>The file could not be encrypted.</source>
        <translation>Không mã hóa được tệp.</translation>
    </message>
    <message>
        <source>The file could not be signed and encrypted.</source>
        <translation>Không ký và mã hóa được tệp.</translation>
    </message>
    <message>
        <source>The station&apos;s certificate and its key do not belong together.</source>
        <translation>Chứng thư của trạm và khóa không khớp với nhau.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase (%1 MB are needed). Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ trống để kiểm tra mật khẩu (cần %1 MB). Xin đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The station&apos;s key file is damaged. Put back the station.keys of the last backup.</source>
        <translation>Tệp khóa của trạm bị hỏng. Xin đặt lại tệp station.keys của bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>User name or passphrase is not right.</source>
        <translation>Tên người dùng hoặc mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>The key file knows no user %1.</source>
        <translation>Tệp khóa không có người dùng %1.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters. A sentence that you remember easily does well.</source>
        <translation>Mật khẩu cần ít nhất %1 ký tự. Một câu dễ nhớ là phù hợp.</translation>
    </message>
    <message>
        <source>The passphrase is longer than %1 characters.</source>
        <translation>Mật khẩu dài quá %1 ký tự.</translation>
    </message>
    <message>
        <source>The passphrase is one character all over. Choose another.</source>
        <translation>Mật khẩu chỉ lặp lại một ký tự. Xin chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery key is not typed as it stands on the paper. Compare its five characters.</source>
        <translation>Nhóm %1 của khóa khôi phục không đúng như trên giấy. Xin so lại năm ký tự của nhóm.</translation>
    </message>
    <message>
        <source>The recovery key has 8 groups of 5 characters; there are more here.</source>
        <translation>Khóa khôi phục gồm 8 nhóm, mỗi nhóm 5 ký tự; ở đây bị thừa.</translation>
    </message>
    <message>
        <source>The recovery key has 8 groups of 5 characters; some are missing here.</source>
        <translation>Khóa khôi phục gồm 8 nhóm, mỗi nhóm 5 ký tự; ở đây còn thiếu.</translation>
    </message>
    <message>
        <source>The encryption on this computer does not work as it should, so nothing is opened. Install the program anew.</source>
        <translation>Phần mã hóa trên máy này hoạt động không đúng nên không mở dữ liệu. Xin cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>tramyte::crypto::Certificate</name>
    <message>
        <source>A certificate could not be made.</source>
        <translation>Không tạo được chứng thư.</translation>
    </message>
    <message>
        <source>This is a private key, not a certificate. Never pass it on; give the certificate.</source>
        <translation>Đây là khóa riêng, không phải chứng thư. Không bao giờ đưa khóa riêng cho người khác; xin dùng chứng thư.</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Đây không phải chứng thư, hoặc chứng thư bị hỏng.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 only. Check the date of this computer.</source>
        <translation>Chứng thư của %1 chỉ có hiệu lực từ %2. Xin kiểm tra ngày trên máy này.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Ask for a new one.</source>
        <translation>Chứng thư của %1 đã hết hạn ngày %2. Xin yêu cầu chứng thư mới.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this certificate (it is made for something else). Ask the receiver for an EC or RSA certificate that allows it.</source>
        <translation>Không mã hóa được cho chứng thư này (chứng thư dùng cho việc khác). Xin đề nghị bên nhận cấp chứng thư EC hoặc RSA cho phép mã hóa.</translation>
    </message>
    <message>
        <source>The key of this certificate is too short to be safe. Ask the receiver for a new one.</source>
        <translation>Khóa của chứng thư này quá ngắn, không an toàn. Xin đề nghị bên nhận cấp chứng thư mới.</translation>
    </message>
    <message>
        <source>The sender&apos;s certificate is not made for signing.</source>
        <translation>Chứng thư của người gửi không dùng để ký.</translation>
    </message>
</context>
<context>
    <name>tramyte::crypto::KeyFile</name>
    <message>
        <source>The station&apos;s key file was made by a newer version of the program. Install that version.</source>
        <translation>Tệp khóa của trạm do phiên bản mới hơn của chương trình tạo ra. Xin cài phiên bản đó.</translation>
    </message>
    <message>
        <source>This recovery key is of another station or was replaced by a newer one.</source>
        <translation>Khóa khôi phục này của trạm khác hoặc đã được thay bằng khóa mới.</translation>
    </message>
    <message>
        <source>No change of the key is under way.</source>
        <translation>Không có việc đổi khóa nào đang thực hiện.</translation>
    </message>
    <message>
        <source>A change of the station&apos;s key is under way. Finish it first.</source>
        <translation>Đang đổi khóa của trạm. Xin hoàn tất việc đó trước.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Người dùng cần có tên.</translation>
    </message>
    <message>
        <source>There is a user %1 already. Choose another name.</source>
        <translation>Đã có người dùng %1. Xin chọn tên khác.</translation>
    </message>
    <message>
        <source>The key file holds no more users.</source>
        <translation>Tệp khóa không chứa thêm người dùng được nữa.</translation>
    </message>
    <message>
        <source>The last user keeps the key: nobody could open the station otherwise.</source>
        <translation>Người dùng cuối cùng phải giữ khóa: nếu không sẽ không ai mở được dữ liệu của trạm.</translation>
    </message>
    <message>
        <source>The station&apos;s key file was changed by someone without the key. Put back the station.keys of the last backup.</source>
        <translation>Tệp khóa của trạm đã bị sửa bởi người không có khóa. Xin đặt lại tệp station.keys của bản sao lưu gần nhất.</translation>
    </message>
</context>
<context>
    <name>tramyte::crypto::PrivateKey</name>
    <message>
        <source>A new key could not be made.</source>
        <translation>Không tạo được khóa mới.</translation>
    </message>
    <message>
        <source>This private key is under a passphrase. Give one that is not.</source>
        <translation>Khóa riêng này có mật khẩu bảo vệ. Xin dùng khóa không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>This is not a private key in PEM form, or it is damaged.</source>
        <translation>Đây không phải khóa riêng dạng PEM, hoặc khóa bị hỏng.</translation>
    </message>
    <message>
        <source>This kind of private key is not used here. Take an EC or RSA key.</source>
        <translation>Loại khóa riêng này không dùng ở đây. Xin dùng khóa EC hoặc RSA.</translation>
    </message>
</context>
<context>
    <name>tramyte::demo</name>
    <message>
        <source>The number of patients lies between %1 and %2.</source>
        <translation>Số người bệnh phải từ %1 đến %2.</translation>
    </message>
    <message>
        <source>The number of visits lies between 0 and %1.</source>
        <translation>Số lượt khám phải từ 0 đến %1.</translation>
    </message>
    <message>
        <source>The first day must lie before the last, and both between 01/07/2013 and 31/12/2040.</source>
        <translation>Ngày đầu phải trước ngày cuối, cả hai trong khoảng 01/07/2013 đến 31/12/2040.</translation>
    </message>
    <message>
        <source>So many visits are too many for so few people and days: give more patients, fewer visits or a longer period.</source>
        <translation>Số lượt khám quá nhiều so với số người và số ngày: hãy tăng số người bệnh, giảm số lượt khám hoặc kéo dài thời gian.</translation>
    </message>
    <message>
        <source>The making of the demo station was stopped; nothing is left of it.</source>
        <translation>Đã dừng tạo trạm mẫu; không để lại gì.</translation>
    </message>
    <message>
        <source>the weight was not measured</source>
        <translation>chưa đo cân nặng</translation>
    </message>
    <message>
        <source>the outcome was not entered</source>
        <translation>chưa nhập kết quả điều trị</translation>
    </message>
    <message>
        <source>who ordered the test also did it</source>
        <translation>người chỉ định cũng là người thực hiện xét nghiệm</translation>
    </message>
    <message>
        <source>less was handed out than the dose needs</source>
        <translation>cấp ít hơn liều cần dùng</translation>
    </message>
    <message>
        <source>the card turned out to have ended the day before</source>
        <translation>thẻ đã hết hạn từ hôm trước</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a folder that does not exist yet.</source>
        <translation>Thư mục %1 không trống. Hãy chọn một thư mục chưa có.</translation>
    </message>
</context>
<context>
    <name>tramyte::document</name>
    <message>
        <source>Nobody is known to live in %1.</source>
        <translation>Chưa biết ai sống ở %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::document::PaperService</name>
    <message>
        <source>There is no visit with the number %1.</source>
        <translation>Không có lượt khám với số %1.</translation>
    </message>
    <message>
        <source>There is no paper %1. Known are: %2.</source>
        <translation>Không có giấy tờ %1. Các loại được dùng: %2.</translation>
    </message>
    <message>
        <source>The visit %1 is archived: no papers are printed from it.</source>
        <translation>Lượt khám %1 đã được lưu trữ: không in giấy tờ từ lượt này.</translation>
    </message>
    <message>
        <source>Nothing was prescribed in the visit %1.</source>
        <translation>Lượt khám %1 không có kê đơn.</translation>
    </message>
    <message>
        <source>The visit %1 is not closed: what it costs is not yet settled. Close it first.</source>
        <translation>Lượt khám %1 chưa kết thúc: chi phí chưa được chốt. Xin kết thúc lượt khám trước.</translation>
    </message>
    <message>
        <source>The visit %1 has no referral. Enter where the patient is referred to first.</source>
        <translation>Lượt khám %1 không có thông tin chuyển. Xin nhập nơi chuyển đến trước.</translation>
    </message>
    <message>
        <source>The visit %1 has no next appointment. Enter its day first.</source>
        <translation>Lượt khám %1 không có lịch hẹn khám lại. Xin nhập ngày hẹn trước.</translation>
    </message>
    <message>
        <source>Nothing was paid for the visit %1: there is no receipt.</source>
        <translation>Lượt khám %1 chưa thu tiền: không có biên lai.</translation>
    </message>
</context>
<context>
    <name>tramyte::document::PersonPaperService</name>
    <message>
        <source>Choose a purpose of the list.</source>
        <translation>Xin chọn một mục đích trong danh mục.</translation>
    </message>
    <message>
        <source>%1 needs no consent: the law asks for it.</source>
        <translation>%1 không cần đồng ý: đây là quy định của pháp luật.</translation>
    </message>
</context>
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
    <name>tramyte::insurance</name>
    <message>
        <source>The card is valid from %1 only.</source>
        <translation>Thẻ chỉ có giá trị từ ngày %1.</translation>
    </message>
    <message>
        <source>The card was valid until %1 only.</source>
        <translation>Thẻ chỉ có giá trị đến ngày %1.</translation>
    </message>
    <message>
        <source>The name on the card differs from the ID. Confirm that they are the same person.</source>
        <translation>Họ tên trên thẻ khác với giấy tờ tùy thân. Xin xác nhận là cùng một người.</translation>
    </message>
    <message>
        <source>The year of birth on the card differs from the ID. Confirm that they are the same person.</source>
        <translation>Năm sinh trên thẻ khác với giấy tờ tùy thân. Xin xác nhận là cùng một người.</translation>
    </message>
    <message>
        <source>This is a child&apos;s card, but its holder is an adult.</source>
        <translation>Đây là thẻ trẻ em nhưng người mang thẻ là người lớn.</translation>
    </message>
    <message>
        <source>This is a card for children under six, and its time is over.</source>
        <translation>Đây là thẻ của trẻ dưới 6 tuổi và đã quá thời hạn.</translation>
    </message>
    <message>
        <source>The object code %1 is not in the list.</source>
        <translation>Mã đối tượng %1 không có trong danh mục.</translation>
    </message>
    <message>
        <source>The object code %1 usually goes with the benefit digit %2, not %3.</source>
        <translation>Mã đối tượng %1 thường đi với mức hưởng %2, không phải %3.</translation>
    </message>
    <message>
        <source>The province code %1 on the card is not in the list.</source>
        <translation>Mã tỉnh %1 trên thẻ không có trong danh mục.</translation>
    </message>
    <message>
        <source>For army, police and cipher staff the portal may know nothing: ask for the paper card.</source>
        <translation>Với quân đội, công an, cơ yếu, cổng giám định có thể không có dữ liệu: xin yêu cầu thẻ giấy.</translation>
    </message>
    <message>
        <source>The day from which five continuous years count is not known.</source>
        <translation>Chưa biết thời điểm đủ 5 năm liên tục.</translation>
    </message>
    <message>
        <source>The code of the initial facility should have 5 characters.</source>
        <translation>Mã nơi đăng ký khám chữa bệnh ban đầu phải có 5 ký tự.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer about this card is older than today.</source>
        <translation>Kết quả tra cứu thẻ trên cổng giám định không phải của hôm nay.</translation>
    </message>
    <message>
        <source>This is not an insurance number: it has 15 characters (two letters, a digit from 1 to 5, 12 digits), 10 digits, or the 12 digits of the citizen ID.</source>
        <translation>Đây không phải mã thẻ bảo hiểm y tế: mã gồm 15 ký tự (hai chữ cái, một chữ số từ 1 đến 5, 12 chữ số), 10 chữ số, hoặc 12 chữ số của căn cước.</translation>
    </message>
    <message>
        <source>A text of the card is not coded as it should be: check it.</source>
        <translation>Một dòng chữ trên thẻ được mã hóa không đúng: xin kiểm tra lại.</translation>
    </message>
    <message>
        <source>A text of the card cannot be decoded: check it.</source>
        <translation>Không giải mã được một dòng chữ trên thẻ: xin kiểm tra lại.</translation>
    </message>
    <message>
        <source>Letters were lost: scan again or correct by hand.</source>
        <translation>Bị mất chữ: xin quét lại hoặc sửa bằng tay.</translation>
    </message>
    <message>
        <source>A date of the card is not possible: check it.</source>
        <translation>Một ngày trên thẻ không hợp lệ: xin kiểm tra lại.</translation>
    </message>
    <message>
        <source>The sex on the card cannot be read.</source>
        <translation>Không đọc được giới tính trên thẻ.</translation>
    </message>
    <message>
        <source>The benefit digit in the card&apos;s number differs from the one beside it; the number counts.</source>
        <translation>Mức hưởng trong mã thẻ khác với mức hưởng ghi kèm; lấy theo mã thẻ.</translation>
    </message>
    <message>
        <source>Too little of the card was read: scan it again or type it.</source>
        <translation>Đọc được quá ít dữ liệu trên thẻ: xin quét lại hoặc nhập tay.</translation>
    </message>
    <message>
        <source>The end of the card&apos;s code is missing: compare everything with the card.</source>
        <translation>Mã trên thẻ bị thiếu phần cuối: xin đối chiếu toàn bộ với thẻ.</translation>
    </message>
    <message>
        <source>The co-payments of a year cannot be negative or that large.</source>
        <translation>Số tiền cùng chi trả trong năm không thể âm hoặc lớn như vậy.</translation>
    </message>
    <message>
        <source>The amount is larger than any bill can be: check quantity and price.</source>
        <translation>Số tiền lớn hơn mức có thể có: xin kiểm tra số lượng và đơn giá.</translation>
    </message>
    <message>
        <source>Quantity, price and support cannot be negative.</source>
        <translation>Số lượng, đơn giá và nguồn hỗ trợ không được âm.</translation>
    </message>
    <message>
        <source>A ratio must lie between 0 and 100.</source>
        <translation>Tỷ lệ phải từ 0 đến 100.</translation>
    </message>
    <message>
        <source>The insured price is higher than the price itself.</source>
        <translation>Đơn giá bảo hiểm cao hơn đơn giá của trạm.</translation>
    </message>
    <message>
        <source>Other sources pay more than the line costs.</source>
        <translation>Nguồn khác chi trả nhiều hơn chi phí của dòng này.</translation>
    </message>
    <message>
        <source>The benefit digit of the card is not known: look the card up or read it from the card.</source>
        <translation>Chưa biết mức hưởng của thẻ: xin tra cứu thẻ hoặc đọc trên thẻ.</translation>
    </message>
    <message>
        <source>The benefit digit of a card is a number from 1 to 5.</source>
        <translation>Mức hưởng của thẻ là một số từ 1 đến 5.</translation>
    </message>
    <message>
        <source>The insured total of the visit is needed for this card&apos;s rate.</source>
        <translation>Cần tổng chi phí trong phạm vi bảo hiểm của lượt khám để tính mức hưởng của thẻ này.</translation>
    </message>
    <message>
        <source>The arrival code &quot;%1&quot; is not in the list of that day.</source>
        <translation>Mã đối tượng đến khám &quot;%1&quot; không có trong danh mục của ngày đó.</translation>
    </message>
    <message>
        <source>This arrival code takes a sent claim back and has no rate of its own.</source>
        <translation>Mã đối tượng đến khám này dùng để thu hồi hồ sơ đã gửi, không có mức hưởng riêng.</translation>
    </message>
    <message>
        <source>This arrival code is only for commune stations and other places of the initial level.</source>
        <translation>Mã đối tượng đến khám này chỉ dùng cho trạm y tế xã và các cơ sở cấp ban đầu khác.</translation>
    </message>
    <message>
        <source>The list of parameters has no value of %1 for %2.</source>
        <translation>Danh mục tham số không có giá trị của %1 cho ngày %2.</translation>
    </message>
    <message>
        <source>The line %1 of the list %2 cannot be read.</source>
        <translation>Không đọc được dòng %1 của danh mục %2.</translation>
    </message>
    <message>
        <source>The insurance number in the card&apos;s code differs from the one that stands beside it: compare with the card.</source>
        <translation>Mã số BHXH trong mã thẻ khác với số ghi bên cạnh: xin đối chiếu với thẻ.</translation>
    </message>
</context>
<context>
    <name>tramyte::journal::Journal</name>
    <message>
        <source>Journal entry %1 is missing.</source>
        <translation>Thiếu mục nhật ký số %1.</translation>
    </message>
    <message>
        <source>Journal entry %1 was changed afterwards.</source>
        <translation>Mục nhật ký số %1 đã bị sửa về sau.</translation>
    </message>
    <message>
        <source>Journal entry %1 does not continue the state of %2 %3.</source>
        <translation>Mục nhật ký số %1 không nối tiếp trạng thái của %2 %3.</translation>
    </message>
    <message>
        <source>The journal names a kind of thing that this program does not know: %1.</source>
        <translation>Nhật ký nêu một loại dữ liệu mà chương trình này không biết: %1.</translation>
    </message>
    <message>
        <source>%1 %2 is not as the journal last saw it.</source>
        <translation>%1 %2 không giống như nhật ký ghi nhận lần cuối.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Đã dừng kiểm tra.</translation>
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
    <name>tramyte::patient</name>
    <message>
        <source>A citizen ID number has exactly 12 digits.</source>
        <translation>Số căn cước có đúng 12 chữ số.</translation>
    </message>
    <message>
        <source>The fourth digit of the citizen ID must be 0, 1, 2 or 3 for people who live now.</source>
        <translation>Chữ số thứ tư của số căn cước phải là 0, 1, 2 hoặc 3 với người đang sống.</translation>
    </message>
    <message>
        <source>The citizen ID says a birth in %1, which is still to come.</source>
        <translation>Số căn cước cho năm sinh %1, là năm chưa tới.</translation>
    </message>
    <message>
        <source>The first three digits %1 of the citizen ID are no known province.</source>
        <translation>Ba chữ số đầu %1 của số căn cước không ứng với tỉnh nào.</translation>
    </message>
    <message>
        <source>The sex in the citizen ID differs from the one given.</source>
        <translation>Giới tính trong số căn cước khác với giới tính đã nhập.</translation>
    </message>
    <message>
        <source>The year of birth in the citizen ID differs from the one given.</source>
        <translation>Năm sinh trong số căn cước khác với năm sinh đã nhập.</translation>
    </message>
    <message>
        <source>The date of birth on the card is not possible: type it.</source>
        <translation>Ngày sinh trên thẻ không hợp lệ: xin nhập tay.</translation>
    </message>
    <message>
        <source>The date of issue on the card is not possible.</source>
        <translation>Ngày cấp trên thẻ không hợp lệ.</translation>
    </message>
    <message>
        <source>The sex on the card cannot be read.</source>
        <translation>Không đọc được giới tính trên thẻ.</translation>
    </message>
    <message>
        <source>The old number on the card has neither 9 nor 12 digits.</source>
        <translation>Số giấy tờ cũ trên thẻ không có 9 hoặc 12 chữ số.</translation>
    </message>
    <message>
        <source>Too little of the citizen&apos;s card was read: scan it again or type it.</source>
        <translation>Đọc được quá ít dữ liệu trên thẻ căn cước: xin quét lại hoặc nhập tay.</translation>
    </message>
    <message>
        <source>Letters were lost or changed: scan again or correct by hand.</source>
        <translation>Bị mất hoặc sai chữ: xin quét lại hoặc sửa bằng tay.</translation>
    </message>
    <message>
        <source>There is no patient with the number %1.</source>
        <translation>Không có người bệnh với số %1.</translation>
    </message>
    <message>
        <source>Someone else changed this patient meanwhile. Open it anew.</source>
        <translation>Trong lúc đó người khác đã sửa hồ sơ người bệnh này. Xin mở lại.</translation>
    </message>
    <message>
        <source>The date of birth on the card is still to come: check it.</source>
        <translation>Ngày sinh trên thẻ chưa tới: xin kiểm tra lại.</translation>
    </message>
    <message>
        <source>The code of the visit slip is damaged: scan it again.</source>
        <translation>Mã trên phiếu khám bị hỏng: xin quét lại.</translation>
    </message>
    <message>
        <source>This text is no card, no payment code and no visit slip.</source>
        <translation>Nội dung này không phải thẻ, không phải mã thanh toán và không phải phiếu khám.</translation>
    </message>
    <message>
        <source>This text is too long for a card or a code.</source>
        <translation>Nội dung này quá dài so với một thẻ hoặc một mã.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Không đọc được gì.</translation>
    </message>
    <message>
        <source>Several codes were read at once; only the first one counts.</source>
        <translation>Đọc được nhiều mã cùng lúc; chỉ lấy mã đầu tiên.</translation>
    </message>
    <message>
        <source>A code on a visit slip may only have letters, digits, dots, hyphens and slashes.</source>
        <translation>Mã trên phiếu khám chỉ gồm chữ cái, chữ số, dấu chấm, gạch nối và gạch chéo.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write year-month-day, for example 2026-12-31.</source>
        <translation>%1 không phải là ngày. Xin ghi năm-tháng-ngày, ví dụ 2026-12-31.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>Họ tên dài quá %1 ký tự.</translation>
    </message>
    <message>
        <source>The name holds digits or damaged letters. Scan again or mend it.</source>
        <translation>Họ tên có chữ số hoặc chữ bị hỏng. Xin quét lại hoặc sửa.</translation>
    </message>
    <message>
        <source>A citizen ID has 12 digits, an old identity card 9, a passport a letter and 7 digits.</source>
        <translation>Căn cước có 12 chữ số, chứng minh nhân dân cũ có 9 chữ số, hộ chiếu có một chữ cái và 7 chữ số.</translation>
    </message>
    <message>
        <source>The sex is one of male, female and other; %1 is none of them.</source>
        <translation>Giới tính là một trong male, female và other; %1 không thuộc các giá trị này.</translation>
    </message>
    <message>
        <source>The sex is not entered.</source>
        <translation>Chưa ghi giới tính.</translation>
    </message>
    <message>
        <source>%1 is not a date of birth. Write the year, year-month or year-month-day.</source>
        <translation>%1 không phải ngày sinh. Xin ghi năm, năm-tháng hoặc năm-tháng-ngày.</translation>
    </message>
    <message>
        <source>The year of birth was taken from the citizen ID.</source>
        <translation>Năm sinh được lấy từ số căn cước.</translation>
    </message>
    <message>
        <source>The date of birth is missing; the year alone suffices.</source>
        <translation>Thiếu ngày sinh; chỉ cần năm sinh cũng được.</translation>
    </message>
    <message>
        <source>The date of birth %1 lies in the future.</source>
        <translation>Ngày sinh %1 ở tương lai.</translation>
    </message>
    <message>
        <source>A birth in %1 cannot be. Check the year.</source>
        <translation>Không thể sinh năm %1. Xin kiểm tra lại năm sinh.</translation>
    </message>
    <message>
        <source>The card would end (%1) before it begins (%2).</source>
        <translation>Thẻ hết hạn (%1) trước khi có giá trị (%2).</translation>
    </message>
    <message>
        <source>%1 is not a province code of the current list.</source>
        <translation>%1 không phải mã tỉnh trong danh mục hiện hành.</translation>
    </message>
    <message>
        <source>%1 is not in the station&apos;s list of communes.</source>
        <translation>%1 không có trong danh mục xã, phường của trạm.</translation>
    </message>
    <message>
        <source>%1 is not in the list of ethnic groups.</source>
        <translation>%1 không có trong danh mục dân tộc.</translation>
    </message>
    <message>
        <source>%1 is not a phone number: 8 to 15 digits are expected.</source>
        <translation>%1 không phải số điện thoại: cần 8 đến 15 chữ số.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Bảng không có dữ liệu.</translation>
    </message>
    <message>
        <source>No heading for the name was found (fullName or họ tên).</source>
        <translation>Không tìm thấy cột họ tên (fullName hoặc họ tên).</translation>
    </message>
    <message>
        <source>This heading stands there twice.</source>
        <translation>Tiêu đề cột này có hai lần.</translation>
    </message>
    <message>
        <source>The search was stopped; the earlier list stays.</source>
        <translation>Đã dừng tìm; danh sách cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Same citizen ID</source>
        <translation>Trùng số CCCD</translation>
    </message>
    <message>
        <source>The old number of one is the other&apos;s number</source>
        <translation>Số cũ của người này là số của người kia</translation>
    </message>
    <message>
        <source>Different citizen IDs</source>
        <translation>Khác số CCCD</translation>
    </message>
    <message>
        <source>Same insurance number</source>
        <translation>Trùng mã số BHXH</translation>
    </message>
    <message>
        <source>Different insurance numbers</source>
        <translation>Khác mã số BHXH</translation>
    </message>
    <message>
        <source>Same name, marks left out</source>
        <translation>Cùng họ tên, một bên thiếu dấu</translation>
    </message>
    <message>
        <source>Same letters, other marks</source>
        <translation>Cùng chữ cái, khác dấu</translation>
    </message>
    <message>
        <source>Names one letter apart</source>
        <translation>Họ tên lệch một chữ cái</translation>
    </message>
    <message>
        <source>Words of the name in another order</source>
        <translation>Họ tên khác thứ tự</translation>
    </message>
    <message>
        <source>A word of the name left out</source>
        <translation>Họ tên thiếu một chữ đệm</translation>
    </message>
    <message>
        <source>Different names</source>
        <translation>Khác họ tên</translation>
    </message>
    <message>
        <source>Same date of birth</source>
        <translation>Trùng ngày sinh</translation>
    </message>
    <message>
        <source>Same month of birth</source>
        <translation>Trùng tháng sinh</translation>
    </message>
    <message>
        <source>Same year of birth</source>
        <translation>Trùng năm sinh</translation>
    </message>
    <message>
        <source>Day and month of birth swapped</source>
        <translation>Ngày và tháng sinh bị đảo</translation>
    </message>
    <message>
        <source>Dates of birth one digit apart</source>
        <translation>Ngày sinh lệch một chữ số</translation>
    </message>
    <message>
        <source>Different births</source>
        <translation>Khác ngày sinh</translation>
    </message>
    <message>
        <source>Different sexes</source>
        <translation>Khác giới tính</translation>
    </message>
    <message>
        <source>Different ethnic groups</source>
        <translation>Khác dân tộc</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Trùng số điện thoại</translation>
    </message>
    <message>
        <source>Same phone, as families share one</source>
        <translation>Trùng số điện thoại, như trong một gia đình</translation>
    </message>
    <message>
        <source>Same guardian</source>
        <translation>Cùng người giám hộ</translation>
    </message>
    <message>
        <source>Different guardians</source>
        <translation>Khác người giám hộ</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Cùng hộ</translation>
    </message>
    <message>
        <source>Same hamlet</source>
        <translation>Cùng thôn</translation>
    </message>
    <message>
        <source>Different hamlets</source>
        <translation>Khác thôn</translation>
    </message>
    <message>
        <source>Perhaps twins: one birth, near given names</source>
        <translation>Có thể là sinh đôi: cùng ngày sinh, tên gần giống</translation>
    </message>
    <message numerus="yes">
        <source>Same name, borne by %n people</source>
        <translation>
            <numerusform>Cùng họ tên, có %n người mang tên này</numerusform>
        </translation>
    </message>
    <message>
        <source>Same name, borne by nobody else</source>
        <translation>Cùng họ tên, không ai khác mang tên này</translation>
    </message>
    <message>
        <source>Nearly certain</source>
        <translation>Gần như chắc chắn</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Nhiều khả năng</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Có thể</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Ít khả năng</translation>
    </message>
    <message>
        <source>Someone else decided on this meanwhile. Look at it anew.</source>
        <translation>Người khác vừa quyết định việc này. Xin xem lại.</translation>
    </message>
    <message>
        <source>%1 is not a field to choose. Known are: %2.</source>
        <translation>%1 không phải trường chọn được. Các trường gồm: %2.</translation>
    </message>
    <message>
        <source>This program cannot read %1, which belongs to the record.</source>
        <translation>Chương trình không đọc được %1 thuộc hồ sơ này.</translation>
    </message>
    <message>
        <source>This merge touched %1, which this program does not know. Use the newer program.</source>
        <translation>Lần gộp này có liên quan tới %1 mà chương trình này chưa biết. Xin dùng bản mới hơn.</translation>
    </message>
    <message>
        <source>The insurance number %1 differs from the number %2 of an earlier card. Check whose card it is.</source>
        <translation>Mã số BHXH %1 khác với số %2 của thẻ trước. Kiểm tra lại thẻ của ai.</translation>
    </message>
    <message>
        <source>The benefit on a card is a number from 1 to 5.</source>
        <translation>Mức hưởng trên thẻ là một số từ 1 đến 5.</translation>
    </message>
    <message>
        <source>The living area is K1, K2 or K3, or nothing.</source>
        <translation>Nơi sinh sống là K1, K2, K3 hoặc để trống.</translation>
    </message>
    <message>
        <source>A card was scanned, typed or seen; %1 is none of them.</source>
        <translation>Thẻ được xem bằng cách quét, gõ hoặc nhìn (scanned, typed, seen); không có cách %1.</translation>
    </message>
    <message>
        <source>Nobody is their own mother or guardian.</source>
        <translation>Không ai là mẹ hay người giám hộ của chính mình.</translation>
    </message>
    <message>
        <source>The nationality is a code of two or three characters; 000 is Viet Nam.</source>
        <translation>Quốc tịch là mã hai hoặc ba ký tự; 000 là Việt Nam.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ngày cuối sớm hơn ngày đầu.</translation>
    </message>
    <message>
        <source>A number was come by in one of these ways: %1.</source>
        <translation>Số được lấy bằng một trong các cách: %1.</translation>
    </message>
    <message>
        <source>Someone else changed this meanwhile. Open it anew.</source>
        <translation>Người khác vừa sửa mục này. Xin mở lại.</translation>
    </message>
    <message>
        <source>There is no household with the number %1.</source>
        <translation>Không có hộ nào mang số %1.</translation>
    </message>
    <message>
        <source>Someone else changed this household meanwhile. Open it anew.</source>
        <translation>Người khác vừa sửa hộ này. Xin mở lại.</translation>
    </message>
    <message>
        <source>%1 is not in the list of relations to the head of a household.</source>
        <translation>%1 không có trong danh mục quan hệ với chủ hộ.</translation>
    </message>
    <message>
        <source>Choose how it was said: on paper, spoken before a witness, electronically.</source>
        <translation>Xin chọn hình thức: trên giấy, bằng lời có người làm chứng, hay điện tử.</translation>
    </message>
    <message>
        <source>The letters of this file are neither Unicode nor CP1258, TCVN3 (ABC) or VNI. Please open it in the program that made it and save it as a spreadsheet (.xlsx, .ods) or as CSV UTF-8.</source>
        <translation>Chữ trong tệp này không phải Unicode, cũng không phải CP1258, TCVN3 (ABC) hay VNI. Xin mở bằng chương trình đã tạo tệp rồi lưu thành bảng tính (.xlsx, .ods) hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>The refused rows are written as .xlsx or .csv. Choose a name with one of these endings.</source>
        <translation>Các dòng bị từ chối được lưu dạng .xlsx hoặc .csv. Xin chọn tên tệp có đuôi như vậy.</translation>
    </message>
    <message>
        <source>The child is called after its mother. Enter its own name when there is one.</source>
        <translation>Trẻ đang ghi theo tên mẹ. Khi có tên riêng, xin ghi lại.</translation>
    </message>
    <message>
        <source>Citizen IDs one digit apart</source>
        <translation>Số CCCD lệch một chữ số</translation>
    </message>
    <message>
        <source>%1 is not an estimated age. Write ~ and the age in years, for example ~40.</source>
        <translation>%1 không phải là tuổi ước lượng. Gõ dấu ~ rồi số tuổi, ví dụ ~40.</translation>
    </message>
    <message>
        <source>An estimated age is for somebody whom nobody can name. Enter the year of birth.</source>
        <translation>Tuổi ước lượng chỉ dùng cho người chưa rõ danh tính. Nhập năm sinh.</translation>
    </message>
    <message>
        <source>The year of birth was only estimated. Enter the right one.</source>
        <translation>Năm sinh trước đây chỉ là ước tính. Nhập năm sinh đúng.</translation>
    </message>
    <message>
        <source>Nobody told the birth: %1 stands there, as of somebody of about %2 years. Better write ~ and the age that you estimate, for example ~30.</source>
        <translation>Chưa ai cho biết năm sinh: tạm lấy %1, như người khoảng %2 tuổi. Nên gõ dấu ~ rồi số tuổi ước lượng, ví dụ ~30.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::AssignmentService</name>
    <message>
        <source>Say either a person or a hamlet.</source>
        <translation>Xin chọn một người hoặc một thôn, không chọn cả hai.</translation>
    </message>
    <message>
        <source>%1 is no doctor, physician assistant or midwife who can log in here.</source>
        <translation>%1 không phải là bác sĩ, y sĩ hay nữ hộ sinh đăng nhập được ở trạm này.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::CardService</name>
    <message>
        <source>This person has no such card.</source>
        <translation>Người này không có thẻ đó.</translation>
    </message>
    <message>
        <source>Say the last day of the card.</source>
        <translation>Ghi ngày cuối thẻ còn dùng.</translation>
    </message>
    <message>
        <source>The card would end (%1) before it begins (%2).</source>
        <translation>Thẻ kết thúc (%1) trước khi bắt đầu (%2).</translation>
    </message>
    <message>
        <source>Say why the card ends: lost, replaced, withdrawn.</source>
        <translation>Ghi lý do thẻ kết thúc: mất, đổi thẻ, bị thu hồi.</translation>
    </message>
    <message>
        <source>A card was scanned, typed, seen, or looked up at the portal; %1 is none of them.</source>
        <translation>Thẻ được quét, gõ, nhìn hoặc tra trên cổng (scanned, typed, seen, portal); không có cách %1.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer is valid, invalid or pending; other looks have none.</source>
        <translation>Kết quả của cổng là valid, invalid hoặc pending; các cách xem khác không có kết quả.</translation>
    </message>
    <message>
        <source>The look-up lies in the future.</source>
        <translation>Lúc tra cứu còn ở phía trước.</translation>
    </message>
    <message>
        <source>Only a child under six years goes without a card of its own. Enter the birth first.</source>
        <translation>Chỉ trẻ dưới 6 tuổi được khám khi chưa có thẻ riêng. Xin ghi ngày sinh trước.</translation>
    </message>
    <message>
        <source>The list of parameters does not say how a child without a card is numbered.</source>
        <translation>Danh mục tham số chưa cho biết cách cấp mã cho trẻ chưa có thẻ.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::Change</name>
    <message>
        <source>The request %1 is closed and stays as it is. Enter a new one.</source>
        <translation>Yêu cầu %1 đã đóng và giữ nguyên. Xin nhập yêu cầu mới.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::ConsentRepository</name>
    <message>
        <source>There is no such consent. Open the record anew.</source>
        <translation>Không có ý kiến này. Xin mở lại hồ sơ.</translation>
    </message>
    <message>
        <source>Someone else changed this consent meanwhile. Open the record anew.</source>
        <translation>Người khác vừa thay đổi ý kiến này. Xin mở lại hồ sơ.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::ConsentService</name>
    <message>
        <source>The list of parameters has no %1. Import it anew.</source>
        <translation>Danh mục tham số thiếu %1. Xin nhập lại danh mục.</translation>
    </message>
    <message>
        <source>A child under %1 does not answer: the legal representative does.</source>
        <translation>Trẻ dưới %1 tuổi không tự trả lời: người đại diện hợp pháp trả lời.</translation>
    </message>
    <message>
        <source>Give the name of the legal representative.</source>
        <translation>Xin ghi họ tên người đại diện hợp pháp.</translation>
    </message>
    <message>
        <source>From %1 years the child must agree too.</source>
        <translation>Từ %1 tuổi trẻ cũng phải đồng ý.</translation>
    </message>
    <message>
        <source>Say who answered: the person or a representative.</source>
        <translation>Xin cho biết ai trả lời: người bệnh hay người đại diện.</translation>
    </message>
    <message>
        <source>Say why somebody else answers for an adult.</source>
        <translation>Xin ghi vì sao người khác trả lời thay người đã trưởng thành.</translation>
    </message>
    <message>
        <source>Say what the representative is to the person: mother, guardian ...</source>
        <translation>Xin ghi quan hệ của người đại diện: mẹ, người giám hộ ...</translation>
    </message>
    <message>
        <source>Choose a purpose of the list that holds on that day.</source>
        <translation>Xin chọn một mục đích còn hiệu lực vào ngày đó.</translation>
    </message>
    <message>
        <source>%1 needs no consent: the law asks for it.</source>
        <translation>%1 không cần đồng ý: đây là quy định của pháp luật.</translation>
    </message>
    <message>
        <source>The answer lies between the person&apos;s birth and now.</source>
        <translation>Thời điểm trả lời phải ở giữa ngày sinh và bây giờ.</translation>
    </message>
    <message>
        <source>Choose whether the person agrees or refuses.</source>
        <translation>Xin chọn người bệnh đồng ý hay không đồng ý.</translation>
    </message>
    <message>
        <source>This purpose counts in writing only: print the paper and let it be signed.</source>
        <translation>Mục đích này chỉ có giá trị bằng văn bản: xin in phiếu để ký.</translation>
    </message>
    <message>
        <source>A spoken answer needs the name of a witness.</source>
        <translation>Trả lời bằng lời cần tên người làm chứng.</translation>
    </message>
    <message>
        <source>This consent does not hold: it was refused or withdrawn already.</source>
        <translation>Sự đồng ý này không còn hiệu lực: đã từ chối hoặc đã rút lại.</translation>
    </message>
    <message>
        <source>The withdrawal lies between the consent and now.</source>
        <translation>Thời điểm rút lại phải ở giữa lúc đồng ý và bây giờ.</translation>
    </message>
    <message>
        <source>Give the name of who takes it back.</source>
        <translation>Xin ghi họ tên người rút lại.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::DataRequestRepository</name>
    <message>
        <source>There is no such request. Open the list anew.</source>
        <translation>Không có yêu cầu này. Xin mở lại danh sách.</translation>
    </message>
    <message>
        <source>Someone else changed this request meanwhile. Open the list anew.</source>
        <translation>Người khác vừa thay đổi yêu cầu này. Xin mở lại danh sách.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::DataRequestService</name>
    <message>
        <source>Choose what is asked.</source>
        <translation>Xin chọn nội dung yêu cầu.</translation>
    </message>
    <message>
        <source>There is no request with the number %1.</source>
        <translation>Không có yêu cầu số %1.</translation>
    </message>
    <message>
        <source>A request cannot have come in later than now.</source>
        <translation>Yêu cầu không thể đến sau thời điểm hiện tại.</translation>
    </message>
    <message>
        <source>Say what the representative is to the person: mother, guardian ...</source>
        <translation>Xin ghi quan hệ của người đại diện: mẹ, người giám hộ ...</translation>
    </message>
    <message>
        <source>Choose how the request came in.</source>
        <translation>Xin chọn yêu cầu đến bằng cách nào.</translation>
    </message>
    <message>
        <source>Write down what exactly the person asks for.</source>
        <translation>Xin ghi rõ người bệnh yêu cầu điều gì.</translation>
    </message>
    <message>
        <source>The time can be extended once only.</source>
        <translation>Chỉ được gia hạn một lần.</translation>
    </message>
    <message>
        <source>The time was over on %1: answer the request now.</source>
        <translation>Hạn đã hết ngày %1: xin trả lời yêu cầu ngay.</translation>
    </message>
    <message>
        <source>Say why more time is needed; the person is told.</source>
        <translation>Xin ghi vì sao cần thêm thời gian; người bệnh được báo.</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>Xin ghi đã làm gì.</translation>
    </message>
    <message>
        <source>The law has these records kept until %1. Refuse the request with that reason.</source>
        <translation>Theo luật, hồ sơ này phải lưu đến %1. Xin từ chối yêu cầu với lý do đó.</translation>
    </message>
    <message>
        <source>Say why the request is refused; the person is told.</source>
        <translation>Xin ghi vì sao từ chối; người bệnh được báo.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::DisclosureRepository</name>
    <message>
        <source>No copy was given out under this number.</source>
        <translation>Không có bản sao nào được giao với số này.</translation>
    </message>
    <message>
        <source>Someone else changed this entry meanwhile. Open the record anew.</source>
        <translation>Người khác vừa thay đổi mục này. Xin mở lại hồ sơ.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::DisclosureService</name>
    <message>
        <source>Choose on what ground the copy is given out.</source>
        <translation>Xin chọn bản sao được giao theo căn cứ nào.</translation>
    </message>
    <message>
        <source>Give the name of who receives the copy.</source>
        <translation>Xin ghi họ tên người nhận bản sao.</translation>
    </message>
    <message>
        <source>Say what the representative is to the person: mother, guardian ...</source>
        <translation>Xin ghi quan hệ của người đại diện: mẹ, người giám hộ ...</translation>
    </message>
    <message>
        <source>Name the written authorisation or the law, with its number and day.</source>
        <translation>Xin ghi văn bản ủy quyền hoặc luật, kèm số và ngày.</translation>
    </message>
    <message>
        <source>This request is about another person.</source>
        <translation>Yêu cầu này là của người khác.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::DuplicateService</name>
    <message>
        <source>This is one and the same record. Choose two.</source>
        <translation>Đây là cùng một hồ sơ. Xin chọn hai hồ sơ.</translation>
    </message>
    <message>
        <source>Nobody says that these are two people, or it was taken back already.</source>
        <translation>Chưa ai ghi đây là hai người, hoặc đã hủy rồi.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::HouseholdService</name>
    <message>
        <source>%1 lies in the future. Enter the day on which it happened.</source>
        <translation>%1 là ngày chưa tới. Xin nhập ngày đã xảy ra.</translation>
    </message>
    <message>
        <source>%1 lies before the birth of %2.</source>
        <translation>%1 là ngày trước khi %2 sinh ra.</translation>
    </message>
    <message>
        <source>%1 came into the household on %2. The day cannot lie before that.</source>
        <translation>%1 vào hộ ngày %2. Ngày này không thể sớm hơn.</translation>
    </message>
    <message>
        <source>%1 is not in the list of relations to the head of a household.</source>
        <translation>%1 không có trong danh mục quan hệ với chủ hộ.</translation>
    </message>
    <message>
        <source>This person died on %1. If that is a mistake, withdraw the death first.</source>
        <translation>Người này đã mất ngày %1. Nếu ghi nhầm, xin rút lại việc tử vong trước.</translation>
    </message>
    <message>
        <source>%1 lives in no household of the station.</source>
        <translation>%1 không ở trong hộ nào của trạm.</translation>
    </message>
    <message>
        <source>There is a household %1 already. Open it, or leave the number empty for a new one.</source>
        <translation>Đã có hộ %1. Xin mở hộ đó, hoặc để trống số hộ để lập hộ mới.</translation>
    </message>
    <message>
        <source>Say poor, nearPoor or nothing, not %1.</source>
        <translation>Xin ghi poor, nearPoor hoặc để trống, không phải %1.</translation>
    </message>
    <message>
        <source>%1 lives in this household already.</source>
        <translation>%1 đã ở trong hộ này.</translation>
    </message>
    <message>
        <source>The household %1 has a head already. Open it to name another one.</source>
        <translation>Hộ %1 đã có chủ hộ. Xin mở sổ hộ để đổi chủ hộ.</translation>
    </message>
    <message>
        <source>The death of this person on %1 is known already.</source>
        <translation>Đã ghi người này mất ngày %1.</translation>
    </message>
    <message>
        <source>Say home, station, hospital, other or unknown, not %1.</source>
        <translation>Xin ghi home, station, hospital, other hoặc unknown, không phải %1.</translation>
    </message>
    <message>
        <source>%1 has a visit on %2, after this day. Check the day of the death.</source>
        <translation>%1 có lượt khám ngày %2, sau ngày này. Xin kiểm tra lại ngày mất.</translation>
    </message>
    <message>
        <source>No death of this person is known.</source>
        <translation>Chưa ghi tử vong của người này.</translation>
    </message>
    <message>
        <source>Only somebody who lives in the household can be its head.</source>
        <translation>Chủ hộ phải là người đang ở trong hộ.</translation>
    </message>
    <message>
        <source>The household has a head already. Name the new head of the household instead.</source>
        <translation>Hộ đã có chủ hộ. Xin dùng mục đổi chủ hộ.</translation>
    </message>
    <message>
        <source>Choose who leaves among the people who live in the household.</source>
        <translation>Xin chọn người tách ra trong số những người đang ở trong hộ.</translation>
    </message>
    <message>
        <source>Somebody must stay: when everybody moves, change the address of the household.</source>
        <translation>Phải có người ở lại: nếu cả hộ chuyển đi thì xin đổi địa chỉ của hộ.</translation>
    </message>
    <message>
        <source>The head of the new household must be one of those who leave.</source>
        <translation>Chủ hộ mới phải là một trong những người tách ra.</translation>
    </message>
    <message>
        <source>A household cannot join itself. Choose another one.</source>
        <translation>Hộ không thể nhập vào chính nó. Xin chọn hộ khác.</translation>
    </message>
    <message>
        <source>Nobody lives in the household %1.</source>
        <translation>Hộ %1 không còn ai.</translation>
    </message>
    <message>
        <source>By the book %1 came into the household on %2, after this day: that time ends on its first day. Check the day of the death.</source>
        <translation>Theo sổ, %1 vào hộ ngày %2, sau ngày này: thời gian ở hộ được kết thúc ngay ngày đầu. Kiểm tra lại ngày mất.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::HouseholdWriter</name>
    <message>
        <source>This person died on %1. If that is a mistake, withdraw the death first.</source>
        <translation>Người này đã mất ngày %1. Nếu ghi nhầm, xin rút lại việc tử vong trước.</translation>
    </message>
    <message>
        <source>The household %1 has a head already. Open it to name another one.</source>
        <translation>Hộ %1 đã có chủ hộ. Xin mở sổ hộ để đổi chủ hộ.</translation>
    </message>
    <message>
        <source>The household %1 has no head any more. Say who is the head now.</source>
        <translation>Hộ %1 không còn chủ hộ. Xin chọn chủ hộ mới.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::IdentityService</name>
    <message>
        <source>%1 is not a kind of number.</source>
        <translation>%1 không phải là một loại số giấy tờ.</translation>
    </message>
    <message>
        <source>The number is missing.</source>
        <translation>Thiếu số.</translation>
    </message>
    <message>
        <source>A number has %1 characters at most.</source>
        <translation>Số có nhiều nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>A citizen ID number has exactly 12 digits.</source>
        <translation>Số căn cước có đúng 12 chữ số.</translation>
    </message>
    <message>
        <source>A number was come by in one of these ways: %1.</source>
        <translation>Số được lấy bằng một trong các cách: %1.</translation>
    </message>
    <message>
        <source>Say the last day.</source>
        <translation>Ghi ngày cuối.</translation>
    </message>
    <message>
        <source>This person has no such number that still holds.</source>
        <translation>Người này không có số đó còn giá trị.</translation>
    </message>
    <message>
        <source>A relative is mother, father, guardian, carer or representative.</source>
        <translation>Người thân là mẹ, cha, người giám hộ, người chăm sóc hoặc người đại diện.</translation>
    </message>
    <message>
        <source>Nobody is their own mother or guardian.</source>
        <translation>Không ai là mẹ hay người giám hộ của chính mình.</translation>
    </message>
    <message>
        <source>Pick the relative&apos;s record, or write the name.</source>
        <translation>Chọn hồ sơ của người thân, hoặc ghi tên.</translation>
    </message>
    <message>
        <source>This person has no such relative.</source>
        <translation>Người này không có người thân đó.</translation>
    </message>
    <message>
        <source>This person is known: nobody has to be told.</source>
        <translation>Đã biết người này là ai: không cần báo.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Thời điểm này còn ở phía trước.</translation>
    </message>
    <message>
        <source>The number of an old identity card has 9 digits.</source>
        <translation>Số chứng minh nhân dân cũ gồm 9 chữ số.</translation>
    </message>
    <message>
        <source>%1 is no number of a paper: it has no digit.</source>
        <translation>%1 không phải là số giấy tờ: không có chữ số nào.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::ImportRun</name>
    <message>
        <source>There is no patient with the number %1.</source>
        <translation>Không có người bệnh nào mang mã %1.</translation>
    </message>
    <message>
        <source>The record of %1 is archived.</source>
        <translation>Hồ sơ %1 đã được cất vào kho lưu.</translation>
    </message>
    <message>
        <source>This number stands in row %1 already, for somebody of another name and birth. Mend one of them.</source>
        <translation>Số này đã có ở dòng %1 cho người khác họ tên và ngày sinh. Xin sửa một trong hai dòng.</translation>
    </message>
    <message>
        <source>This may be %1. Say who it is: write the patient code, or “mới” for somebody new, into a column “Mã bệnh nhân”.</source>
        <translation>Có thể đây là %1. Xin cho biết là ai: ghi mã bệnh nhân, hoặc “mới” nếu là người mới, vào cột “Mã bệnh nhân”.</translation>
    </message>
    <message>
        <source>This number belongs to %1. Mend the number, or write the patient code into a column “Mã bệnh nhân” when it is the same person.</source>
        <translation>Số này là của %1. Xin sửa lại số, hoặc ghi mã bệnh nhân vào cột “Mã bệnh nhân” nếu đúng là người đó.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::ListRowReader</name>
    <message>
        <source>The cell shows an error of the spreadsheet program.</source>
        <translation>Ô này báo lỗi của chương trình bảng tính.</translation>
    </message>
    <message>
        <source>The spreadsheet program has cut this number (%1). Format the column as text and enter the number anew.</source>
        <translation>Chương trình bảng tính đã làm mất chữ số của số này (%1). Xin định dạng cột là văn bản rồi nhập lại số.</translation>
    </message>
    <message>
        <source>Of several phone numbers the first is taken.</source>
        <translation>Ô có nhiều số điện thoại: lấy số đầu tiên.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 31/12/2026 or 2026-12-31.</source>
        <translation>%1 không phải ngày. Xin ghi dạng 31/12/2026 hoặc 2026-12-31.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>%1 is not a date of birth. Write it as 05/03/1956, 03/1956 or 1956.</source>
        <translation>%1 không phải ngày sinh. Xin ghi dạng 05/03/1956, 03/1956 hoặc 1956.</translation>
    </message>
    <message>
        <source>The sex is one of Nam and Nữ; %1 is neither.</source>
        <translation>Giới tính là Nam hoặc Nữ; “%1” không phải.</translation>
    </message>
    <message>
        <source>Both columns of the sex are marked. Mark one of them.</source>
        <translation>Cả hai cột nam và nữ đều được đánh dấu. Xin chỉ đánh dấu một cột.</translation>
    </message>
    <message>
        <source>The card and the BHXH number beside it do not go together.</source>
        <translation>Số thẻ BHYT và mã số BHXH ở cùng dòng không khớp nhau.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::MergeService</name>
    <message>
        <source>This is one and the same record. Choose two.</source>
        <translation>Đây là cùng một hồ sơ. Xin chọn hai hồ sơ.</translation>
    </message>
    <message>
        <source>%1 is archived or was made one with another record already. Choose records that are in use.</source>
        <translation>%1 đã lưu trữ hoặc đã gộp vào hồ sơ khác. Xin chọn hồ sơ đang dùng.</translation>
    </message>
    <message>
        <source>The citizen IDs %1 and %2 belong to two people. Check both papers; if one number is wrong, give the reason why these records are of one person.</source>
        <translation>Số CCCD %1 và %2 là của hai người. Xin đối chiếu giấy tờ; nếu một số ghi sai, hãy ghi lý do vì sao hai hồ sơ là của một người.</translation>
    </message>
    <message>
        <source>Somebody said that these are two people. If that was wrong, give the reason.</source>
        <translation>Đã có người ghi đây là hai người. Nếu ghi nhầm, xin nêu lý do.</translation>
    </message>
    <message>
        <source>The records tell different sexes. Choose the right one.</source>
        <translation>Hai hồ sơ ghi giới tính khác nhau. Xin chọn giới tính đúng.</translation>
    </message>
    <message>
        <source>The records hold different insurance numbers. Both stay; check which one is in force.</source>
        <translation>Hai hồ sơ có mã số BHXH khác nhau. Cả hai được giữ; xin kiểm tra mã nào còn hiệu lực.</translation>
    </message>
    <message>
        <source>The record %1 was itself made one with another later. Undo that one first.</source>
        <translation>Hồ sơ %1 sau đó đã được gộp vào hồ sơ khác. Xin hủy lần gộp đó trước.</translation>
    </message>
    <message>
        <source>There is no such merge any more: it was undone, or never made.</source>
        <translation>Không còn lần gộp này: đã hủy hoặc chưa từng gộp.</translation>
    </message>
    <message>
        <source>%1 names no merge: give the code or id of the record that was dropped.</source>
        <translation>%1 không ứng với lần gộp nào: xin ghi mã hoặc số của hồ sơ đã gộp đi.</translation>
    </message>
    <message>
        <source>The record %1 says that this person died on %2. Enter the death in the record %3 or withdraw it there, or keep the other record.</source>
        <translation>Hồ sơ %1 ghi người này mất ngày %2. Xin ghi việc tử vong vào hồ sơ %3, hoặc rút lại ở hồ sơ kia, hoặc giữ hồ sơ kia.</translation>
    </message>
    <message>
        <source>Little speaks for one person. Look at names and births again; the merge can be undone.</source>
        <translation>Ít dấu hiệu cho thấy đây là một người. Xin xem lại họ tên và ngày sinh; việc gộp có thể hủy được.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::PatientService</name>
    <message>
        <source>Patient %1 has this number too. If it is the same person, use that record.</source>
        <translation>Người bệnh %1 cũng có số này. Nếu là cùng một người, xin dùng hồ sơ đó.</translation>
    </message>
    <message>
        <source>Say to what the patient is allergic.</source>
        <translation>Xin ghi người bệnh dị ứng với gì.</translation>
    </message>
    <message>
        <source>There is no patient with the number %1.</source>
        <translation>Không có người bệnh với số %1.</translation>
    </message>
    <message>
        <source>Say why this allergy does not hold any more.</source>
        <translation>Xin ghi vì sao không còn dị ứng này.</translation>
    </message>
    <message>
        <source>This allergy is not in the record any more. Open the record anew.</source>
        <translation>Dị ứng này không còn trong hồ sơ. Xin mở lại hồ sơ.</translation>
    </message>
    <message>
        <source>An allergy is entered. End it first, with the reason.</source>
        <translation>Đang có dị ứng được ghi. Xin kết thúc dị ứng đó trước, kèm lý do.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::PeopleImport</name>
    <message>
        <source>The import was stopped; nothing was loaded.</source>
        <translation>Đã dừng nhập; không ghi gì cả.</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <translation>Không có dòng nào dưới dòng tiêu đề.</translation>
    </message>
</context>
<context>
    <name>tramyte::patient::ProblemRepository</name>
    <message>
        <source>There is no such problem. Open the record anew.</source>
        <translation>Không có bệnh này trong danh sách. Xin mở lại hồ sơ.</translation>
    </message>
    <message>
        <source>Someone else changed this problem meanwhile. Open the record anew.</source>
        <translation>Người khác vừa thay đổi bệnh này. Xin mở lại hồ sơ.</translation>
    </message>
</context>
<context>
    <name>tramyte::prescription</name>
    <message>
        <source>There is no prescription with the number %1.</source>
        <translation>Không có đơn thuốc với số %1.</translation>
    </message>
    <message>
        <source>Someone else changed this prescription meanwhile. Open it anew.</source>
        <translation>Trong lúc đó người khác đã sửa đơn thuốc này. Xin mở lại.</translation>
    </message>
    <message>
        <source>Only a doctor or assistant doctor may prescribe; %1 is entered as %2.</source>
        <translation>Chỉ bác sĩ hoặc y sĩ được kê đơn; %1 được ghi là %2.</translation>
    </message>
    <message>
        <source>The quantity must be above zero.</source>
        <translation>Số lượng phải lớn hơn không.</translation>
    </message>
    <message>
        <source>The number of days must be above zero.</source>
        <translation>Số ngày phải lớn hơn không.</translation>
    </message>
    <message>
        <source>For a child under 72 months the weight must be recorded before prescribing.</source>
        <translation>Với trẻ dưới 72 tháng tuổi phải ghi cân nặng trước khi kê đơn.</translation>
    </message>
    <message>
        <source>For a child under 72 months the name of a parent or of who brings it must be recorded.</source>
        <translation>Với trẻ dưới 72 tháng tuổi phải ghi họ tên bố, mẹ hoặc người đưa trẻ đến khám.</translation>
    </message>
    <message>
        <source>%1 days are too many: %2 may be prescribed for %3 days at most.</source>
        <translation>%1 ngày là quá nhiều: %2 được kê tối đa %3 ngày.</translation>
    </message>
    <message>
        <source>%1 days are too many: %2 may be prescribed for %3 days at most, unless the diagnosis is one that allows a longer prescription.</source>
        <translation>%1 ngày là quá nhiều: %2 được kê tối đa %3 ngày, trừ khi chẩn đoán thuộc danh mục được kê đơn dài ngày.</translation>
    </message>
    <message>
        <source>The patient is allergic to %1. Choose another medicine, or give a reason.</source>
        <translation>Người bệnh dị ứng với %1. Xin chọn thuốc khác hoặc nêu lý do.</translation>
    </message>
    <message>
        <source>A prescription needs a diagnosis: enter one before closing.</source>
        <translation>Đơn thuốc cần có chẩn đoán: xin nhập trước khi kết thúc lượt khám.</translation>
    </message>
    <message>
        <source>The dose is missing.</source>
        <translation>Thiếu liều dùng.</translation>
    </message>
    <message>
        <source>%1 is already prescribed in this visit.</source>
        <translation>%1 đã được kê trong lượt khám này.</translation>
    </message>
    <message>
        <source>The visit %1 is closed. Amend it first if something must be put right.</source>
        <translation>Lượt khám %1 đã kết thúc. Nếu cần sửa, xin lập bản điều chỉnh trước.</translation>
    </message>
    <message>
        <source>The dose must be above zero.</source>
        <translation>Liều dùng phải lớn hơn không.</translation>
    </message>
    <message>
        <source>%1 was handed out already (%2): it stays as it is. Prescribe what is needed besides.</source>
        <translation>%1 đã phát (%2) nên phải giữ nguyên. Xin kê thêm dòng mới nếu cần.</translation>
    </message>
    <message>
        <source>The prescriber&apos;s title is not entered: the administrator adds it under Station, Users.</source>
        <translation>Chưa nhập chức danh của người kê đơn: quản trị viên bổ sung ở mục Trạm, Người dùng.</translation>
    </message>
    <message>
        <source>This whole record is marked as extra sensitive. Tick that sensitive data goes along, or give out nothing.</source>
        <translation>Toàn bộ hồ sơ này được đánh dấu đặc biệt nhạy cảm. Xin đánh dấu giao cả dữ liệu nhạy cảm, hoặc không giao.</translation>
    </message>
    <message>
        <source>Only a doctor or assistant doctor may prescribe; the title of %1, “%2”, is none of the list. The administrator chooses it under Station, Users.</source>
        <translation>Chỉ bác sĩ hoặc y sĩ được kê đơn; chức danh của %1, “%2”, không có trong danh mục. Người quản trị chọn lại chức danh ở Trạm, Người dùng.</translation>
    </message>
</context>
<context>
    <name>tramyte::prescription::DoseCheck</name>
    <message>
        <source>%1 a day for %2 days make %3</source>
        <translation>%1 mỗi ngày trong %2 ngày là %3</translation>
    </message>
    <message>
        <source>%1 are less than the dose needs: %2.</source>
        <translation>%1 ít hơn liều cần dùng: %2.</translation>
    </message>
    <message>
        <source>%1 a day are more than the %2 that are usual. Check the dose, or give a reason.</source>
        <translation>%1 mỗi ngày nhiều hơn mức thường dùng là %2. Kiểm tra lại liều, hoặc ghi lý do.</translation>
    </message>
    <message>
        <source>%1 days are more than the %2 that are usual. Check the days, or give a reason.</source>
        <translation>%1 ngày nhiều hơn mức thường dùng là %2. Kiểm tra lại số ngày, hoặc ghi lý do.</translation>
    </message>
    <message>
        <source>%1 of one medicine are more than the %2 that are usual. Check the quantity, or give a reason.</source>
        <translation>%1 của một thuốc nhiều hơn mức thường dùng là %2. Kiểm tra lại số lượng, hoặc ghi lý do.</translation>
    </message>
    <message>
        <source>%1: at most %2 a day. Strength or dose of this medicine cannot be reckoned with, so look yourself.</source>
        <translation>%1: tối đa %2 mỗi ngày. Không tính được vì không đọc được hàm lượng hoặc liều của thuốc này; xin tự kiểm tra.</translation>
    </message>
    <message>
        <source>%1: the weight of the child is not known, so only the most for an adult was looked at. Record the weight.</source>
        <translation>%1: chưa có cân nặng của trẻ nên chỉ so với liều tối đa của người lớn. Ghi cân nặng.</translation>
    </message>
    <message>
        <source>%1: nobody knows the age for certain. Check whether the most for %2 is the right one.</source>
        <translation>%1: không biết chắc tuổi. Kiểm tra xem liều tối đa của %2 có đúng không.</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>trẻ em</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>người lớn</translation>
    </message>
    <message>
        <source>%1, with the visit&apos;s other medicines,</source>
        <translation>%1 (tính cả thuốc khác của lượt khám)</translation>
    </message>
    <message>
        <source>a child of %1 kg (%2 per kg)</source>
        <translation>trẻ nặng %1 kg (%2 mỗi kg)</translation>
    </message>
    <message>
        <source>%1: %2 a day are more than %3, the most for %4 [%5]. Lower the dose, or give a reason.</source>
        <translation>%1: %2 mỗi ngày vượt %3, là liều tối đa của %4 [%5]. Giảm liều, hoặc ghi lý do.</translation>
    </message>
    <message>
        <source>%1 are many times what the dose needs: %2. Correct the quantity or the dose, or give a reason.</source>
        <translation>%1 gấp nhiều lần liều cần dùng: %2. Xin sửa số lượng hoặc liều, hoặc ghi lý do.</translation>
    </message>
    <message>
        <source>%1 are more than the dose needs: %2.</source>
        <translation>%1 nhiều hơn liều cần dùng: %2.</translation>
    </message>
</context>
<context>
    <name>tramyte::prescription::PrescriptionService</name>
    <message>
        <source>%1 is not in the medicine list of that day.</source>
        <translation>%1 không có trong danh mục thuốc của ngày đó.</translation>
    </message>
    <message>
        <source>The prescription lies before the visit.</source>
        <translation>Thời điểm kê đơn trước thời điểm vào khám.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be handed out: %3 are left on the prescription.</source>
        <translation>Không cấp được %1 %2: trên đơn chỉ còn %3.</translation>
    </message>
    <message>
        <source>This visit has no such medicine to hand out.</source>
        <translation>Lượt khám này không có thuốc đó để cấp.</translation>
    </message>
    <message>
        <source>This medicine is not prescribed any more. Open the visit anew.</source>
        <translation>Thuốc này không còn trong đơn. Xin mở lại lượt khám.</translation>
    </message>
    <message>
        <source>%1 stands on a form of its own: take the line off and prescribe it anew.</source>
        <translation>%1 phải kê trên đơn riêng: xin bỏ dòng này rồi kê lại.</translation>
    </message>
</context>
<context>
    <name>tramyte::print</name>
    <message>
        <source>There is nothing to print.</source>
        <translation>Không có gì để in.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Check that it is on and chosen, then print again.</source>
        <translation>Máy in không nhận trang in. Xin kiểm tra máy đã bật và đã được chọn rồi in lại.</translation>
    </message>
    <message>
        <source>The font of the papers cannot be loaded. Install the program again.</source>
        <translation>Không nạp được phông chữ của giấy tờ in. Xin cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>tramyte::report</name>
    <message>
        <source>Under 1</source>
        <translation>Dưới 1</translation>
    </message>
    <message>
        <source>1 to under 6</source>
        <translation>1 đến dưới 6</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>%1 trở lên</translation>
    </message>
    <message>
        <source>Ages and sexes of the people seen</source>
        <translation>Tuổi và giới tính người đến khám</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>A visit counts in the age on the day on which it began; archived visits are left out.</source>
        <translation>Lượt khám tính theo tuổi vào ngày bắt đầu khám, không tính lượt đã lưu trữ.</translation>
    </message>
    <message>
        <source>A person counts once, in the age on the day of the last visit of the period.</source>
        <translation>Mỗi người tính một lần, theo tuổi vào lần khám cuối trong kỳ.</translation>
    </message>
    <message>
        <source>Visits, male</source>
        <translation>Lượt, nam</translation>
    </message>
    <message>
        <source>Visits, female</source>
        <translation>Lượt, nữ</translation>
    </message>
    <message>
        <source>Visits, sex not determined</source>
        <translation>Lượt, chưa rõ giới</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Tổng số lượt</translation>
    </message>
    <message>
        <source>People, male</source>
        <translation>Người, nam</translation>
    </message>
    <message>
        <source>People, female</source>
        <translation>Người, nữ</translation>
    </message>
    <message>
        <source>People, sex not determined</source>
        <translation>Người, chưa rõ giới</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tổng số người</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>A birth date on the record of a patient cannot be read.</source>
        <translation>Có hồ sơ người bệnh mà ngày sinh không đọc được.</translation>
    </message>
    <message>
        <source>Insurance claims asked</source>
        <translation>Đề nghị thanh toán BHYT</translation>
    </message>
    <message>
        <source>Closed visits with an insurance card, on the day on which they ended; archived visits are left out.</source>
        <translation>Lượt khám BHYT đã kết thúc, tính vào ngày kết thúc, không tính lượt đã lưu trữ.</translation>
    </message>
    <message>
        <source>Exported are visits whose present state went out in a claim file; what was changed since waits again.</source>
        <translation>Đã xuất là lượt có nội dung hiện tại đã nằm trong tệp gửi; sửa sau khi xuất thì tính là chưa xuất.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt khám</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Tổng chi phí</translation>
    </message>
    <message>
        <source>Within insurance</source>
        <translation>Trong phạm vi BHYT</translation>
    </message>
    <message>
        <source>Asked from the fund</source>
        <translation>Đề nghị quỹ BHYT</translation>
    </message>
    <message>
        <source>Co-payment</source>
        <translation>Cùng chi trả</translation>
    </message>
    <message>
        <source>Paid by the patient</source>
        <translation>Người bệnh tự trả</translation>
    </message>
    <message>
        <source>Visits exported</source>
        <translation>Số lượt đã xuất</translation>
    </message>
    <message>
        <source>Asked, exported</source>
        <translation>Đề nghị quỹ, đã xuất</translation>
    </message>
    <message>
        <source>Visits not exported</source>
        <translation>Số lượt chưa xuất</translation>
    </message>
    <message>
        <source>Asked, not exported</source>
        <translation>Đề nghị quỹ, chưa xuất</translation>
    </message>
    <message>
        <source>%1, and others of this group</source>
        <translation>%1, và mã khác cùng nhóm</translation>
    </message>
    <message>
        <source>Commonest main diagnoses</source>
        <translation>Bệnh chính thường gặp</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>The main diagnosis of each visit that began in the period; archived visits and visits without a diagnosis are left out.</source>
        <translation>Bệnh chính của mỗi lượt khám bắt đầu trong kỳ; không tính lượt đã lưu trữ và lượt chưa có chẩn đoán.</translation>
    </message>
    <message>
        <source>People are different people within a row: one person may stand in several rows.</source>
        <translation>Số người không trùng trong một dòng; một người có thể có ở nhiều dòng.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Share of visits</source>
        <translation>Tỷ lệ lượt khám</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Bệnh khác</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>lượt</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>dong</source>
        <translation>đồng</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The period is too long for such short steps. Choose a shorter period or longer steps.</source>
        <translation>Khoảng thời gian quá dài. Chọn khoảng ngắn hơn hoặc gộp theo tuần, tháng, quý, năm.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Visits over time</source>
        <translation>Lượt khám theo thời gian</translation>
    </message>
    <message>
        <source>A visit counts on the day on which it began; archived visits are left out.</source>
        <translation>Lượt khám tính vào ngày bắt đầu khám, không tính lượt đã lưu trữ.</translation>
    </message>
    <message>
        <source>Insured are visits that were opened with an insurance card.</source>
        <translation>Có BHYT là lượt khám mở bằng thẻ BHYT.</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Có BHYT</translation>
    </message>
    <message>
        <source>Not insured</source>
        <translation>Không BHYT</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Cùng kỳ năm trước</translation>
    </message>
</context>
<context>
    <name>tramyte::report::DutyService</name>
    <message numerus="yes">
        <source>%n people have an appointment today and have not come yet.</source>
        <translation>
            <numerusform>%n người hẹn khám hôm nay chưa đến.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits of earlier days are still open, the oldest since %1. Close them.</source>
        <translation>
            <numerusform>Còn %n lượt khám của những ngày trước chưa kết thúc, cũ nhất từ %1. Hãy kết thúc các lượt này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insured visits of %1 have not been exported as they are now.</source>
        <translation>
            <numerusform>%n lượt khám BHYT tháng %1 chưa xuất hồ sơ với nội dung hiện tại.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were to be sent by %1.</source>
        <translation>Hạn gửi là %1, nay đã quá hạn.</translation>
    </message>
    <message>
        <source>Today is the last day to send them.</source>
        <translation>Hôm nay là hạn cuối để gửi.</translation>
    </message>
    <message numerus="yes">
        <source>%n days are left, until %1.</source>
        <translation>
            <numerusform>Còn %n ngày, đến hết %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lots in stock have expired. Take them out of use.</source>
        <translation>
            <numerusform>%n lô thuốc còn tồn đã hết hạn dùng. Hãy ngừng sử dụng các lô này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lots in stock expire within %1 days, the first on %2.</source>
        <translation>
            <numerusform>%n lô thuốc còn tồn sẽ hết hạn trong %1 ngày tới, sớm nhất ngày %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medicines used in the last %1 days have no price in the list. Enter their prices.</source>
        <translation>
            <numerusform>%n thuốc đã dùng trong %1 ngày qua chưa có giá trong danh mục. Hãy nhập giá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the lists of medicines, services and places of care are not the station&apos;s own yet. Import them.</source>
        <translation>
            <numerusform>%n danh mục (thuốc, dịch vụ, cơ sở khám chữa bệnh) chưa phải danh mục của trạm. Hãy nhập danh mục đã phê duyệt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users have prescribed but have no professional title. Enter their titles.</source>
        <translation>
            <numerusform>%n người dùng đã kê đơn nhưng chưa khai chức danh chuyên môn. Hãy bổ sung chức danh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients have been unknown for more than %1 hours: tell the commune People&apos;s Committee, then note it here.</source>
        <translation>
            <numerusform>%n người bệnh chưa rõ danh tính đã quá %1 giờ: xin báo UBND cấp xã rồi ghi nhận.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insurance cards are still to be looked up at the portal.</source>
        <translation>
            <numerusform>%n thẻ BHYT còn phải tra cứu trên cổng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of people about their data are overdue, the first since %1.</source>
        <translation>
            <numerusform>%n yêu cầu của người dân về dữ liệu đã quá hạn, sớm nhất từ %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of people about their data are to be answered soon, the first by %1.</source>
        <translation>
            <numerusform>%n yêu cầu của người dân về dữ liệu sắp đến hạn, sớm nhất ngày %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::report::PanelService</name>
    <message>
        <source>%1 is no doctor, physician assistant or midwife who can log in here.</source>
        <translation>%1 không phải là bác sĩ, y sĩ hay nữ hộ sinh đăng nhập được ở trạm này.</translation>
    </message>
    <message>
        <source>The list was stopped.</source>
        <translation>Đã dừng lập danh sách.</translation>
    </message>
</context>
<context>
    <name>tramyte::report::PersonDueService</name>
    <message>
        <source>Was to come again on %1 and has not come.</source>
        <translation>Hẹn khám lại ngày %1 nhưng chưa đến.</translation>
    </message>
    <message>
        <source>Is to come again today.</source>
        <translation>Hẹn khám lại hôm nay.</translation>
    </message>
    <message>
        <source>Is to come again on %1.</source>
        <translation>Hẹn khám lại ngày %1.</translation>
    </message>
    <message>
        <source>The medicine ran out on %1: %2.</source>
        <translation>Thuốc đã hết ngày %1: %2.</translation>
    </message>
    <message>
        <source>The medicine lasts until %1: %2.</source>
        <translation>Thuốc còn đến ngày %1: %2.</translation>
    </message>
    <message>
        <source>The insurance card ends on %1.</source>
        <translation>Thẻ BHYT hết hạn ngày %1.</translation>
    </message>
    <message>
        <source>The insurance card ended on %1. Ask for the new one.</source>
        <translation>Thẻ BHYT đã hết hạn ngày %1. Xin hỏi thẻ mới.</translation>
    </message>
    <message>
        <source>Five years of insurance in a row are reached on %1.</source>
        <translation>Đủ năm năm liên tục tham gia BHYT ngày %1.</translation>
    </message>
    <message>
        <source>Request %1 is to be answered by %2.</source>
        <translation>Yêu cầu %1: trả lời trước %2.</translation>
    </message>
    <message>
        <source>Request %1 is to be acknowledged by %2.</source>
        <translation>Yêu cầu %1: xác nhận trước %2.</translation>
    </message>
</context>
<context>
    <name>tramyte::report::ReportService</name>
    <message>
        <source>Visits over time</source>
        <translation>Lượt khám theo thời gian</translation>
    </message>
    <message>
        <source>How many visits began, insured and not, beside the same time a year earlier.</source>
        <translation>Số lượt khám có và không có BHYT, so với cùng kỳ năm trước.</translation>
    </message>
    <message>
        <source>Commonest main diagnoses</source>
        <translation>Bệnh chính thường gặp</translation>
    </message>
    <message>
        <source>The 15 commonest main diagnoses with their visits and people, and all the others.</source>
        <translation>15 bệnh chính thường gặp nhất với số lượt, số người; còn lại gộp chung.</translation>
    </message>
    <message>
        <source>Ages and sexes of the people seen</source>
        <translation>Tuổi và giới tính người đến khám</translation>
    </message>
    <message>
        <source>Visits and people by age and sex.</source>
        <translation>Số lượt khám và số người theo tuổi, giới tính.</translation>
    </message>
    <message>
        <source>Insurance claims asked</source>
        <translation>Đề nghị thanh toán BHYT</translation>
    </message>
    <message>
        <source>What closed insured visits cost, who pays it, and what was exported already.</source>
        <translation>Chi phí các lượt khám BHYT đã kết thúc, nguồn chi trả và phần đã xuất.</translation>
    </message>
    <message>
        <source>There is no report %1. Known are: %2.</source>
        <translation>Không có báo cáo %1. Các báo cáo có: %2.</translation>
    </message>
    <message>
        <source>This report has no such short steps. Choose months, quarters or years.</source>
        <translation>Báo cáo này không chia theo ngày hay tuần. Chọn tháng, quý hoặc năm.</translation>
    </message>
</context>
<context>
    <name>tramyte::security</name>
    <message>
        <source>%1 has no right to do this. Ask the administrator.</source>
        <translation>%1 không có quyền làm việc này. Xin liên hệ quản trị viên.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 40 letters, digits or the signs . _ - @, without blanks.</source>
        <translation>Tên người dùng gồm 1 đến 40 chữ cái, chữ số hoặc các dấu . _ - @, không có khoảng trắng.</translation>
    </message>
    <message>
        <source>Someone else changed this user meanwhile.</source>
        <translation>Trong lúc đó người khác đã sửa người dùng này.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Xin đăng nhập trước.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Nhập danh mục</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Xuất ra</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lượt khám</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Đơn thuốc</translation>
    </message>
    <message>
        <source>Batch of a medicine</source>
        <translation>Lô thuốc</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bảng kê chi phí</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Phiếu thu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Insurance claim</source>
        <translation>Hồ sơ đề nghị thanh toán BHYT</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>Receiver of bundles</source>
        <translation>Nơi nhận gói dữ liệu</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Tệp hỗ trợ</translation>
    </message>
    <message>
        <source>Two records made one</source>
        <translation>Gộp hai hồ sơ</translation>
    </message>
    <message>
        <source>Said to be two people</source>
        <translation>Ghi là hai người</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Stay in a household</source>
        <translation>Thời gian ở trong hộ</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>Assignment to a doctor</source>
        <translation>Phân công người phụ trách</translation>
    </message>
    <message>
        <source>Chronic condition</source>
        <translation>Bệnh mạn tính</translation>
    </message>
    <message>
        <source>Mark of a sensitive record</source>
        <translation>Dấu hồ sơ nhạy cảm</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Request of a person</source>
        <translation>Yêu cầu của người dân</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>Bản sao đã giao</translation>
    </message>
</context>
<context>
    <name>tramyte::security::DraftService</name>
    <message>
        <source>A draft needs the name of its form.</source>
        <translation>Bản nháp cần tên của biểu mẫu.</translation>
    </message>
</context>
<context>
    <name>tramyte::security::UserService</name>
    <message>
        <source>There is no user %1.</source>
        <translation>Không có người dùng %1.</translation>
    </message>
    <message>
        <source>Give the user at least one role.</source>
        <translation>Xin giao cho người dùng ít nhất một vai trò.</translation>
    </message>
    <message>
        <source>There is a user %1 already; names are given once for ever.</source>
        <translation>Đã có người dùng %1; mỗi tên chỉ được dùng một lần.</translation>
    </message>
    <message>
        <source>Nobody disables the account in use. Let another administrator do it.</source>
        <translation>Không thể khóa tài khoản đang dùng. Xin nhờ quản trị viên khác.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make another one first.</source>
        <translation>Đây là quản trị viên cuối cùng. Xin tạo quản trị viên khác trước.</translation>
    </message>
    <message>
        <source>%1 is disabled and gets no key.</source>
        <translation>%1 đã bị khóa nên không được cấp khóa.</translation>
    </message>
    <message>
        <source>Nobody removes the key in use. Let another administrator do it.</source>
        <translation>Không thể gỡ khóa đang dùng. Xin nhờ quản trị viên khác.</translation>
    </message>
    <message>
        <source>Someone else changed this user meanwhile.</source>
        <translation>Trong lúc đó người khác đã sửa người dùng này.</translation>
    </message>
    <message>
        <source>The new passphrase is the same as the old one. Choose another.</source>
        <translation>Mật khẩu mới trùng với mật khẩu cũ. Xin chọn mật khẩu khác.</translation>
    </message>
</context>
<context>
    <name>tramyte::settings</name>
    <message>
        <source>This folder holds no finished station.</source>
        <translation>Thư mục này không chứa dữ liệu hoàn chỉnh của một trạm.</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt khám</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>BHYT</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Export upstream</source>
        <translation>Gửi lên trên</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Records and data protection</source>
        <translation>Hồ sơ và bảo vệ dữ liệu</translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation>Đơn thuốc</translation>
    </message>
</context>
<context>
    <name>tramyte::sheet</name>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>The quotation marks in line %1 do not match. Please check this line, or save the table anew as CSV UTF-8.</source>
        <translation>Dấu ngoặc kép ở dòng %1 không khớp. Xin kiểm tra dòng này, hoặc lưu lại bảng dạng CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Không đọc được tệp đến hết.</translation>
    </message>
    <message>
        <source>The text of this file is not Unicode (it may be in an older Vietnamese code page). Please save the table as CSV UTF-8 or as a spreadsheet (.xlsx, .ods).</source>
        <translation>Chữ trong tệp này không phải Unicode (có thể theo bảng mã tiếng Việt cũ). Xin lưu bảng dạng CSV UTF-8 hoặc bảng tính (.xlsx, .ods).</translation>
    </message>
    <message>
        <source>A text in quotation marks in row %1 is never closed.</source>
        <translation>Đoạn chữ trong ngoặc kép ở dòng %1 không được đóng lại.</translation>
    </message>
    <message>
        <source>The table cannot be written. Is the disk full, or was it unplugged?</source>
        <translation>Không ghi được bảng. Có thể ổ đĩa đã đầy hoặc đã bị rút ra.</translation>
    </message>
    <message>
        <source>This workbook has no visible sheet.</source>
        <translation>Bảng tính này không có trang nào hiển thị.</translation>
    </message>
    <message>
        <source>The number or date in a cell cannot be read (%1).</source>
        <translation>Không đọc được số hoặc ngày trong một ô (%1).</translation>
    </message>
    <message>
        <source>This file is protected by a password. Please save it without one.</source>
        <translation>Tệp này được bảo vệ bằng mật khẩu. Xin lưu lại không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>The table is larger than this program reads (%1). Please split it into smaller files.</source>
        <extracomment>%1: a place in a table, for example: sheet “Thuốc”, cell B12</extracomment>
        <translation>Bảng lớn hơn mức chương trình đọc được (%1). Xin chia thành nhiều tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Please open it in a spreadsheet program and save it anew.</source>
        <extracomment>%1: a place in a table, for example: sheet “Thuốc”, cell B12</extracomment>
        <translation>Tệp bị hỏng (%1). Xin mở bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>trang “%1”</translation>
    </message>
    <message>
        <source>sheet “%1”, cell %2</source>
        <translation>trang “%1”, ô %2</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Please save the table as .xlsx, .ods or CSV UTF-8.</source>
        <translation>Đây là bảng tính nhị phân (.xlsb). Xin lưu bảng dạng .xlsx, .ods hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>This is a ZIP file but no spreadsheet. Please give a file of the kind .xlsx, .ods or .csv.</source>
        <translation>Đây là tệp ZIP nhưng không phải bảng tính. Xin chọn tệp loại .xlsx, .ods hoặc .csv.</translation>
    </message>
    <message>
        <source>This is a workbook of an old kind (.xls) or one protected by a password. Please save it as .xlsx, .ods or CSV UTF-8, without a password.</source>
        <translation>Đây là bảng tính loại cũ (.xls) hoặc có mật khẩu. Xin lưu lại dạng .xlsx, .ods hoặc CSV UTF-8, không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>This is no table (it is a page or an XML file, whatever its name says). Please save it as .xlsx, .ods or CSV UTF-8.</source>
        <translation>Đây không phải bảng (thực chất là trang web hoặc tệp XML, dù tên tệp là gì). Xin lưu lại dạng .xlsx, .ods hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Không mở được tệp %1.</translation>
    </message>
    <message>
        <source>A formula has no result (%1). Please open the file in a spreadsheet program and save it anew.</source>
        <translation>Một công thức không có kết quả (%1). Xin mở tệp bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>The table does not fit into one sheet. Choose a shorter period, or write it as csv.</source>
        <translation>Bảng quá lớn cho một trang tính. Chọn khoảng thời gian ngắn hơn hoặc ghi tệp csv.</translation>
    </message>
    <message>
        <source>This workbook has no visible sheet named “%1”.</source>
        <translation>Bảng tính này không có trang nào tên “%1” đang hiện.</translation>
    </message>
    <message>
        <source>By its name this is a workbook, by its content it is none. Save the table anew as .xlsx or .ods; when it is a CSV file, give it the ending .csv.</source>
        <translation>Tên tệp là bảng tính nhưng nội dung thì không phải. Xin lưu lại bảng thành .xlsx hoặc .ods; nếu là tệp CSV, xin đổi đuôi tệp thành .csv.</translation>
    </message>
</context>
<context>
    <name>tramyte::stock</name>
    <message>
        <source>The stock that has not expired is short of %1. Hand out less or receive more first.</source>
        <translation>Thuốc còn hạn trong kho thiếu %1. Xin cấp ít hơn hoặc nhập thêm trước.</translation>
    </message>
    <message>
        <source>There is no lot with the number %1.</source>
        <translation>Không có lô với số %1.</translation>
    </message>
    <message>
        <source>Someone else changed this lot meanwhile.</source>
        <translation>Trong lúc đó người khác đã sửa lô này.</translation>
    </message>
</context>
<context>
    <name>tramyte::stock::StockService</name>
    <message>
        <source>The quantity received must be above zero.</source>
        <translation>Số lượng nhập phải lớn hơn không.</translation>
    </message>
    <message>
        <source>The lot number is missing.</source>
        <translation>Thiếu số lô.</translation>
    </message>
    <message>
        <source>The expiry day is missing or has passed: what has expired is not taken into stock.</source>
        <translation>Thiếu hạn dùng hoặc đã quá hạn: không nhập kho thuốc hết hạn.</translation>
    </message>
    <message>
        <source>%1 is not in the medicine list of that day.</source>
        <translation>%1 không có trong danh mục thuốc của ngày đó.</translation>
    </message>
</context>
<context>
    <name>tramyte::storage</name>
    <message>
        <source>The station could not be brought to this program&apos;s form (step %1). It was left as it was.</source>
        <translation>Không nâng cấp được dữ liệu của trạm theo chương trình này (bước %1). Dữ liệu được giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>The database does not tell its version.</source>
        <translation>Cơ sở dữ liệu không cho biết phiên bản.</translation>
    </message>
    <message>
        <source>This station was last used by a newer program (form %1, this program knows %2). Install that program.</source>
        <translation>Dữ liệu của trạm đã được dùng với chương trình mới hơn (dạng %1, chương trình này biết đến dạng %2). Xin cài chương trình đó.</translation>
    </message>
    <message>
        <source>The station&apos;s file is in use by another program. Close that program and try again.</source>
        <translation>Tệp của trạm đang được chương trình khác sử dụng. Xin đóng chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be written to. Check the disk and its permissions.</source>
        <translation>Không ghi được vào thư mục của trạm. Xin kiểm tra ổ đĩa và quyền truy cập.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>Ổ đĩa đã đầy. Chưa có gì thay đổi. Xin giải phóng bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the disk.</source>
        <translation>Không đọc hoặc ghi được ổ đĩa. Chưa có gì thay đổi. Xin kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The station&apos;s database is damaged. Restore the last backup into a new folder.</source>
        <translation>Cơ sở dữ liệu của trạm bị hỏng. Xin khôi phục bản sao lưu gần nhất vào một thư mục mới.</translation>
    </message>
    <message>
        <source>The station&apos;s database cannot be opened.</source>
        <translation>Không mở được cơ sở dữ liệu của trạm.</translation>
    </message>
    <message>
        <source>These values contradict what is already stored.</source>
        <translation>Các giá trị này mâu thuẫn với dữ liệu đã lưu.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>Cơ sở dữ liệu từ chối thao tác này.</translation>
    </message>
    <message>
        <source>The station&apos;s folder %1 cannot be written to. Check the disk and its permissions.</source>
        <translation>Không ghi được vào thư mục của trạm %1. Xin kiểm tra ổ đĩa và quyền truy cập.</translation>
    </message>
    <message>
        <source>Another program has this station open. Close it there and try again.</source>
        <translation>Một chương trình khác đang mở dữ liệu của trạm này. Xin đóng ở đó rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>tramyte::storage::Database</name>
    <message>
        <source>There is no database at %1.</source>
        <translation>Không có cơ sở dữ liệu tại %1.</translation>
    </message>
    <message>
        <source>%1 exists already; it is not overwritten.</source>
        <translation>%1 đã có; chương trình không ghi đè lên.</translation>
    </message>
    <message>
        <source>The database does not take its key.</source>
        <translation>Cơ sở dữ liệu không nhận khóa của nó.</translation>
    </message>
    <message>
        <source>This program was built without encryption and opens no station.</source>
        <translation>Chương trình này được dựng không có phần mã hóa nên không mở dữ liệu của trạm.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Đã dừng sao chép.</translation>
    </message>
    <message>
        <source>The station&apos;s database is damaged. Restore the last backup into a new folder.</source>
        <translation>Cơ sở dữ liệu của trạm bị hỏng. Xin khôi phục bản sao lưu gần nhất vào một thư mục mới.</translation>
    </message>
    <message>
        <source>Rows of the table %1 refer to things that are missing.</source>
        <translation>Các dòng của bảng %1 trỏ tới dữ liệu không có.</translation>
    </message>
    <message>
        <source>The copy could not be finished.</source>
        <translation>Không hoàn tất được bản sao chép.</translation>
    </message>
</context>
<context>
    <name>tramyte::sync</name>
    <message>
        <source>The bundle holds something that no bundle of this program holds. Do not use it; ask the sender.</source>
        <translation>Gói dữ liệu chứa nội dung mà gói của chương trình này không bao giờ có. Không được sử dụng; xin hỏi người gửi.</translation>
    </message>
    <message>
        <source>The bundle does not hold what its list of contents names. Ask for it again.</source>
        <translation>Gói dữ liệu không chứa đúng những gì bảng kê nội dung nêu. Xin yêu cầu gửi lại.</translation>
    </message>
    <message>
        <source>The bundle %1 lies there already; it is not overwritten.</source>
        <translation>Gói dữ liệu %1 đã có ở đó; chương trình không ghi đè lên.</translation>
    </message>
    <message>
        <source>A bundle holds at most %1 MB.</source>
        <translation>Một gói dữ liệu chứa tối đa %1 MB.</translation>
    </message>
    <message>
        <source>The bundle&apos;s list of contents cannot be read. Ask for it again.</source>
        <translation>Không đọc được bảng kê nội dung của gói dữ liệu. Xin yêu cầu gửi lại.</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of the program. Install that version here.</source>
        <translation>Gói dữ liệu do phiên bản mới hơn của chương trình tạo ra. Xin cài phiên bản đó ở đây.</translation>
    </message>
    <message>
        <source>The bundle&apos;s contents are damaged. Ask for it again.</source>
        <translation>Nội dung gói dữ liệu bị hỏng. Xin yêu cầu gửi lại.</translation>
    </message>
    <message>
        <source>So much does not fit into one bundle.</source>
        <translation>Nhiều dữ liệu như vậy không vừa một gói.</translation>
    </message>
    <message>
        <source>The journal names a kind of thing that this program does not know: %1.</source>
        <translation>Nhật ký nêu một loại dữ liệu mà chương trình này không biết: %1.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose another.</source>
        <translation>%1 không phải thư mục. Xin chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 MB are needed and only %2 MB are free. Free some space or choose another disk or stick.</source>
        <translation>Cần %1 MB nhưng chỉ còn trống %2 MB. Xin giải phóng bớt hoặc chọn ổ đĩa, thẻ USB khác.</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate. Ask the receiver for the certificate again; do not use this one.</source>
        <translation>Đây không phải dấu vân tay của chứng thư. Xin đề nghị nơi nhận gửi lại chứng thư; không dùng chứng thư này.</translation>
    </message>
    <message>
        <source>Ask the receiver by telephone for the fingerprint and type at least its last %1 characters.</source>
        <translation>Xin gọi điện hỏi nơi nhận dấu vân tay và nhập ít nhất %1 ký tự cuối.</translation>
    </message>
</context>
<context>
    <name>tramyte::sync::BundleReader</name>
    <message>
        <source>The bundle holds no %1.</source>
        <translation>Gói dữ liệu không có %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::sync::BundleService</name>
    <message>
        <source>Nothing has changed since the last bundle to this receiver.</source>
        <translation>Không có gì thay đổi từ gói dữ liệu gần nhất gửi nơi nhận này.</translation>
    </message>
    <message>
        <source>There is no such receiver. Import its certificate first.</source>
        <translation>Không có nơi nhận này. Xin nhập chứng thư của nơi nhận trước.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was sent; the next one brings everything.</source>
        <translation>Đã dừng gửi. Chưa có gì được gửi; lần sau sẽ gửi đủ.</translation>
    </message>
</context>
<context>
    <name>tramyte::sync::ExchangeService</name>
    <message>
        <source>There is no such receiver. Import its certificate first.</source>
        <translation>Không có nơi nhận này. Xin nhập chứng thư của nơi nhận trước.</translation>
    </message>
    <message>
        <source>This is the certificate of this station itself. Choose that of the receiver.</source>
        <translation>Đây là chứng thư của chính trạm này. Xin chọn chứng thư của nơi nhận.</translation>
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
<context>
    <name>tramyte::ui</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Khám bệnh</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>One file per</source>
        <translation>Mỗi tệp gồm</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>mới hoặc thay đổi</translation>
    </message>
    <message>
        <source>all of the period</source>
        <translation>tất cả trong kỳ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Trọn vẹn</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Dở dang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Mã lượt khám</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Điều chưa đúng</translation>
    </message>
    <message>
        <source>Mend in</source>
        <translation>Sửa ở</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký người bệnh</translation>
    </message>
    <message>
        <source>Station: settings</source>
        <translation>Trạm: cài đặt</translation>
    </message>
    <message>
        <source>Station: catalogues</source>
        <translation>Trạm: danh mục</translation>
    </message>
    <message>
        <source>Station: users</source>
        <translation>Trạm: người dùng</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Xuất lại</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Tiếp đón</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Bác sĩ</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Nữ hộ sinh</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Dược</translation>
    </message>
    <message>
        <source>Head of station</source>
        <translation>Trưởng trạm</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Thử khôi phục</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Dấu vân tay</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Gửi lần cuối</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa lần nào</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Mục nhật ký</translation>
    </message>
    <message>
        <source>Benefit %1 is not in the list.</source>
        <translation>Mức hưởng %1 không có trong danh mục.</translation>
    </message>
    <message>
        <source>Benefit %1</source>
        <translation>Mức hưởng %1</translation>
    </message>
    <message>
        <source>Benefit %1, which counts as %2 now</source>
        <translation>Mức hưởng %1, nay tính như %2</translation>
    </message>
    <message>
        <source>%1: the fund pays %2 of what it covers.</source>
        <translation>%1: quỹ BHYT trả %2 trong phạm vi được hưởng.</translation>
    </message>
    <message>
        <source>%1: the fund pays %2 of what it covers, at this station all of it.</source>
        <translation>%1: quỹ BHYT trả %2 trong phạm vi được hưởng, tại trạm này trả toàn bộ.</translation>
    </message>
    <message>
        <source>An insurance number without object and benefit.</source>
        <translation>Mã số BHXH, chưa rõ đối tượng và mức hưởng.</translation>
    </message>
    <message>
        <source>A citizen ID in place of a card.</source>
        <translation>Số căn cước dùng thay thẻ.</translation>
    </message>
    <message>
        <source>Read the benefit from the card, or look it up.</source>
        <translation>Xem mức hưởng trên thẻ hoặc tra cứu.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is not in the list of objects.</source>
        <translation>Mã đối tượng %1 không có trong danh mục.</translation>
    </message>
    <message>
        <source>The fund pays nothing: the patient pays everything.</source>
        <translation>Quỹ BHYT không trả: người bệnh tự trả toàn bộ.</translation>
    </message>
    <message>
        <source>With a valid card the fund pays all of what it covers.</source>
        <translation>Thẻ còn giá trị thì quỹ BHYT trả toàn bộ phần được hưởng.</translation>
    </message>
    <message>
        <source>Medicine is only handed out, without an examination.</source>
        <translation>Chỉ lĩnh thuốc, không khám bệnh.</translation>
    </message>
    <message>
        <source>The fund pays the share that the card gives.</source>
        <translation>Quỹ BHYT trả theo mức hưởng của thẻ.</translation>
    </message>
    <message>
        <source>Takes a claim back that was sent.</source>
        <translation>Thu hồi hồ sơ đã đề nghị thanh toán.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>Số căn cước</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, xóm</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Card code</source>
        <translation>Mã thẻ BHYT</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giá trị từ</translation>
    </message>
    <message>
        <source>Facility of registration</source>
        <translation>Nơi đăng ký KCB</translation>
    </message>
    <message>
        <source>Living area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Five years on</source>
        <translation>Đủ 5 năm từ</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>Họ tên người giám hộ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>ĐT người giám hộ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, đến %2</translation>
    </message>
    <message>
        <source>%1, ended on %2</source>
        <translation>%1, hết hạn %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>guardian %1</source>
        <translation>giám hộ: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Người giám hộ</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Thẻ BHYT</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Khám gần nhất</translation>
    </message>
    <message>
        <source>million đồng</source>
        <translation>triệu đồng</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>BHYT</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Gửi lên trên</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Record of a patient</source>
        <translation>Hồ sơ người bệnh</translation>
    </message>
    <message>
        <source>Whole window after the log-in</source>
        <translation>Cả cửa sổ sau khi đăng nhập</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Dòng lệnh</translation>
    </message>
    <message>
        <source>Start of the program</source>
        <translation>Khởi động chương trình</translation>
    </message>
    <message>
        <source>Old number</source>
        <translation>Số giấy tờ cũ</translation>
    </message>
    <message>
        <source>Registered here.</source>
        <translation>Đăng ký KCB ban đầu tại trạm.</translation>
    </message>
    <message>
        <source>Registered elsewhere: at a commune station that is the right way too.</source>
        <translation>Đăng ký nơi khác: khám tại trạm y tế xã vẫn là đúng tuyến.</translation>
    </message>
    <message>
        <source>Free of co-payment from</source>
        <translation>Miễn cùng chi trả từ</translation>
    </message>
    <message>
        <source>Old identity card</source>
        <translation>CMND cũ</translation>
    </message>
    <message>
        <source>Address on old papers</source>
        <translation>Địa chỉ trên giấy tờ cũ</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Giấy khai sinh</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>đã quét</translation>
    </message>
    <message>
        <source>typed from the card</source>
        <translation>gõ theo thẻ</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>đã xem</translation>
    </message>
    <message>
        <source>looked up at the portal</source>
        <translation>đã tra trên cổng</translation>
    </message>
    <message>
        <source>good</source>
        <translation>thẻ tốt</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>thẻ không dùng được</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>chưa có trả lời</translation>
    </message>
    <message>
        <source>Cancelled number</source>
        <translation>Số đã hủy</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>Foreign identity card</source>
        <translation>Giấy tờ nước ngoài</translation>
    </message>
    <message>
        <source>Certificate of origin</source>
        <translation>Giấy chứng nhận căn cước</translation>
    </message>
    <message>
        <source>Electronic account</source>
        <translation>Tài khoản định danh</translation>
    </message>
    <message>
        <source>Temporary number</source>
        <translation>Số tạm</translation>
    </message>
    <message>
        <source>chip read</source>
        <translation>đọc chíp</translation>
    </message>
    <message>
        <source>VNeID shown</source>
        <translation>xem VNeID</translation>
    </message>
    <message>
        <source>told by the portal</source>
        <translation>theo cổng BHXH</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Cha</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Người chăm sóc</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>poor household</source>
        <translation>hộ nghèo</translation>
    </message>
    <message>
        <source>nearly poor household</source>
        <translation>hộ cận nghèo</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>tại nhà</translation>
    </message>
    <message>
        <source>at the health station</source>
        <translation>tại trạm y tế</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>tại bệnh viện</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>nơi khác</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>chưa rõ nơi mất</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>born</source>
        <translation>sinh</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>chuyển đến</translation>
    </message>
    <message>
        <source>household split</source>
        <translation>tách hộ</translation>
    </message>
    <message>
        <source>households joined</source>
        <translation>nhập hộ</translation>
    </message>
    <message>
        <source>moved out</source>
        <translation>chuyển đi</translation>
    </message>
    <message>
        <source>died</source>
        <translation>mất</translation>
    </message>
    <message>
        <source>%1, coming from %2</source>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>%1, going to %2</source>
        <translation>%1, đến %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>người bệnh</translation>
    </message>
    <message>
        <source>the person and %1</source>
        <translation>người bệnh và %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>quá hạn từ %1</translation>
    </message>
    <message>
        <source>to answer by %1</source>
        <translation>trả lời trước %1</translation>
    </message>
    <message>
        <source>to acknowledge by %1</source>
        <translation>xác nhận trước %1</translation>
    </message>
    <message>
        <source>Family and middle name</source>
        <translation>Họ và chữ đệm</translation>
    </message>
    <message>
        <source>Male (mark or birth)</source>
        <translation>Nam (dấu hoặc ngày sinh)</translation>
    </message>
    <message>
        <source>Female (mark or birth)</source>
        <translation>Nữ (dấu hoặc ngày sinh)</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Ngày sinh (ngày)</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Tháng sinh</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>BHXH number</source>
        <translation>Mã số BHXH</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Họ tên mẹ</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Họ tên cha</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>Mã bệnh nhân</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>As row</source>
        <translation>Trùng dòng</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Taken as one person: the later row is added to the earlier one.</source>
        <translation>Coi là một người: dòng sau bổ sung cho dòng trước.</translation>
    </message>
    <message>
        <source>Taken as two people: same name, year and hamlet, but no number proves that it is one.</source>
        <translation>Coi là hai người: cùng họ tên, năm sinh và thôn, nhưng không có số nào chứng tỏ là một.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Thay đổi gì</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Đang có</translation>
    </message>
    <message>
        <source>From the list</source>
        <translation>Theo danh sách</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Dòng đầu</translation>
    </message>
    <message>
        <source>What is odd in the first of them</source>
        <translation>Điều lạ ở dòng đầu tiên</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (ước tính)</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::AllergyCard</name>
    <message>
        <source>Allergies</source>
        <translation>Dị ứng</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <translation>Thêm dị ứng</translation>
    </message>
    <message>
        <source>Substance or medicine</source>
        <translation>Chất hoặc thuốc gây dị ứng</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Biểu hiện</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>entered on %1</source>
        <translation>ghi ngày %1</translation>
    </message>
    <message>
        <source>%1, entered on %2</source>
        <translation>%1, ghi ngày %2</translation>
    </message>
    <message>
        <source>Has none</source>
        <translation>Không dị ứng</translation>
    </message>
    <message>
        <source>The person was asked and has no allergies.</source>
        <translation>Đã hỏi, người bệnh không có dị ứng.</translation>
    </message>
    <message>
        <source>Has none: asked on %1.</source>
        <translation>Không có dị ứng: đã hỏi ngày %1.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Ask before prescribing.</source>
        <translation>Chưa ai hỏi. Xin hỏi trước khi kê đơn.</translation>
    </message>
    <message>
        <source>End...</source>
        <translation>Kết thúc...</translation>
    </message>
    <message>
        <source>End the allergy to %1</source>
        <translation>Kết thúc dị ứng %1</translation>
    </message>
    <message>
        <source>Hide earlier ones</source>
        <translation>Ẩn phần trước đây</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Xem %n mục trước đây</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on %1: %2</source>
        <translation>kết thúc ngày %1: %2</translation>
    </message>
    <message>
        <source>The allergy was entered.</source>
        <translation>Đã ghi dị ứng.</translation>
    </message>
    <message>
        <source>Why it does not hold</source>
        <translation>Vì sao không còn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>The allergy was ended; it stays readable.</source>
        <translation>Đã kết thúc dị ứng; vẫn đọc lại được.</translation>
    </message>
    <message>
        <source>It was entered that the person has no allergies.</source>
        <translation>Đã ghi người bệnh không có dị ứng.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::BackupPlanCard</name>
    <message>
        <source>Save the p&amp;lan</source>
        <translation>&amp;Lưu kế hoạch</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>While somebody works, the program makes backups by this plan and restores one now and then to prove it. Old ones go: the newest of each day and of each month stay as long as told here.</source>
        <translation>Khi có người làm việc, chương trình tự sao lưu theo kế hoạch này và thỉnh thoảng khôi phục thử một bản. Bản cũ được xóa bớt: bản mới nhất của mỗi ngày và mỗi tháng được giữ theo số dưới đây.</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Thư mụ&amp;c</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Chọn...</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>&amp;Every ... days</source>
        <translation>Mỗ&amp;i ... ngày</translation>
    </message>
    <message>
        <source>P&amp;rove every ... days</source>
        <translation>Thử lại sa&amp;u ... ngày</translation>
    </message>
    <message>
        <source>Keep days</source>
        <translation>Giữ (ngày)</translation>
    </message>
    <message>
        <source>Keep months</source>
        <translation>Giữ (tháng)</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::BackupWords</name>
    <message>
        <source>No longer there</source>
        <translation>Không còn ở đó</translation>
    </message>
    <message>
        <source>Did not stand the proof on %1</source>
        <translation>Thử khôi phục hỏng ngày %1</translation>
    </message>
    <message>
        <source>Proven to restore on %1</source>
        <translation>Đã thử khôi phục ngày %1</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Chưa thử khôi phục</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>The last backup does not restore. Make another one in another place at once.</source>
        <translation>Bản sao lưu gần nhất không khôi phục được. Hãy sao lưu ngay vào nơi khác.</translation>
    </message>
    <message>
        <source>Last backup %1.</source>
        <translation>Sao lưu gần nhất %1.</translation>
    </message>
    <message>
        <source>None was proven to restore yet.</source>
        <translation>Chưa thử khôi phục bản nào.</translation>
    </message>
    <message>
        <source>Last proven to restore %1.</source>
        <translation>Thử khôi phục gần nhất %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::BackupsPanel</name>
    <message>
        <source>Reading every byte</source>
        <translation>Đang đọc từng byte</translation>
    </message>
    <message>
        <source>Restoring into a scratch place</source>
        <translation>Đang khôi phục vào chỗ tạm</translation>
    </message>
    <message>
        <source>Checking every page</source>
        <translation>Đang kiểm tra từng trang</translation>
    </message>
    <message>
        <source>Following the journal</source>
        <translation>Đang đối chiếu nhật ký</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Prove that it restores</source>
        <translation>&amp;Thử khôi phục</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>Đã lưu kế hoạch sao lưu.</translation>
    </message>
    <message>
        <source>Backups made</source>
        <translation>Các bản sao lưu</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>Plug in a stick or choose a folder first.</source>
        <translation>Xin cắm thẻ USB hoặc chọn thư mục trước.</translation>
    </message>
    <message>
        <source>Copying every page</source>
        <translation>Đang chép từng trang</translation>
    </message>
    <message>
        <source>Backed up, read back and compared: %1, %2.</source>
        <translation>Đã sao lưu, đọc lại và so sánh đúng: %1, %2.</translation>
    </message>
    <message>
        <source>You may remove the stick %1.</source>
        <translation>Có thể rút thẻ USB %1.</translation>
    </message>
    <message>
        <source>Prove that it restores</source>
        <translation>Thử khôi phục</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Đã sao lưu.</translation>
    </message>
    <message>
        <source>Putting the backup to the proof</source>
        <translation>Đang thử khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>%1 was restored into a scratch place and everything in it holds. The scratch place is gone again.</source>
        <translation>Đã khôi phục thử %1 vào chỗ tạm, mọi thứ đều đúng. Chỗ tạm đã được xóa.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::CardEditor</name>
    <message>
        <source>The card is good</source>
        <translation>Thẻ dùng được</translation>
    </message>
    <message>
        <source>The card is not good</source>
        <translation>Thẻ không dùng được</translation>
    </message>
    <message>
        <source>No answer: ask again later</source>
        <translation>Chưa trả lời: tra lại sau</translation>
    </message>
    <message>
        <source>What the portal says</source>
        <translation>Cổng trả lời</translation>
    </message>
    <message>
        <source>Card code</source>
        <translation>Mã thẻ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giá trị từ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Giá trị đến</translation>
    </message>
    <message>
        <source>Facility of registration</source>
        <translation>Nơi đăng ký KCB ban đầu</translation>
    </message>
    <message>
        <source>Living area (K)</source>
        <translation>Nơi sinh sống (K)</translation>
    </message>
    <message>
        <source>Five years on</source>
        <translation>Đủ 5 năm từ</translation>
    </message>
    <message>
        <source>Free of co-payment from</source>
        <translation>Miễn cùng chi trả từ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>lost, replaced, withdrawn</source>
        <translation>mất, đổi thẻ, bị thu hồi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>Kết quả tra cứu: %1</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Sửa thẻ: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Kết thúc thẻ: %1</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was entered.</source>
        <translation>Đã ghi kết quả tra cứu.</translation>
    </message>
    <message>
        <source>The card was put right; how it was before stays readable.</source>
        <translation>Đã sửa thẻ; nội dung trước vẫn xem được.</translation>
    </message>
    <message>
        <source>The card ends on that day.</source>
        <translation>Thẻ kết thúc vào ngày đó.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ClaimSummary</name>
    <message>
        <source>visits checked</source>
        <translation>lượt đã kiểm tra</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>lượt có lỗi</translation>
    </message>
    <message>
        <source>with warnings only</source>
        <translation>lượt chỉ có cảnh báo</translation>
    </message>
    <message>
        <source>asked of the insurer</source>
        <translation>đề nghị thanh toán</translation>
    </message>
    <message>
        <source>new or changed since their last export</source>
        <translation>mới hoặc đổi từ lần xuất trước</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ClaimsPage</name>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất tệp</translation>
    </message>
    <message>
        <source>Insurance claims</source>
        <translation>Hồ sơ BHYT</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Lỗi và cảnh báo</translation>
    </message>
    <message>
        <source>&amp;Exports made</source>
        <translation>Đã &amp;xuất</translation>
    </message>
    <message>
        <source>Each visit</source>
        <translation>Một lượt khám</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Một ngày</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Một tháng</translation>
    </message>
    <message>
        <source>A file fo&amp;r</source>
        <translation>&amp;Mỗi tệp gồm</translation>
    </message>
    <message>
        <source>Only what is &amp;new or changed</source>
        <translation>&amp;Chỉ hồ sơ mới hoặc có thay đổi</translation>
    </message>
    <message>
        <source>The claims of %1 go up before %2.</source>
        <translation>Hồ sơ tháng %1 phải gửi trước ngày %2.</translation>
    </message>
    <message>
        <source>Something changed since this check: F5 checks again.</source>
        <translation>Dữ liệu đã thay đổi sau lần kiểm tra này: bấm F5 để kiểm tra lại.</translation>
    </message>
    <message>
        <source>Checking claims</source>
        <translation>Đang kiểm tra hồ sơ</translation>
    </message>
    <message>
        <source>The check was stopped after %1 of %2 visits. What was found until then is listed.</source>
        <translation>Đã dừng kiểm tra sau %1 trên %2 lượt khám. Bảng ghi những gì tìm thấy đến lúc đó.</translation>
    </message>
    <message>
        <source>No closed insured visit ended in this period.</source>
        <translation>Không có lượt khám BHYT nào kết thúc trong khoảng thời gian này.</translation>
    </message>
    <message>
        <source>The insurer will refuse claims with errors. Put them right before the export: Enter on a line leads to its field.</source>
        <translation>Hồ sơ có lỗi sẽ bị từ chối thanh toán. Hãy sửa trước khi xuất: bấm Enter trên một dòng để đến ô cần sửa.</translation>
    </message>
    <message>
        <source>There are no errors. Look through the warnings, then export with F8.</source>
        <translation>Không có lỗi. Hãy xem qua các cảnh báo rồi bấm F8 để xuất tệp.</translation>
    </message>
    <message>
        <source>Nothing was found wrong. The claims can be exported with F8.</source>
        <translation>Không phát hiện lỗi nào. Có thể bấm F8 để xuất tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) have errors that the insurer will refuse. Put them right first, or press F8 again to export all the same.</source>
        <translation>
            <numerusform>%n lượt khám còn lỗi sẽ bị từ chối thanh toán. Nên sửa trước, hoặc bấm F8 lần nữa để vẫn xuất tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Vẫn xuất tệp</translation>
    </message>
    <message>
        <source>Where shall the claim files go?</source>
        <translation>Ghi tệp hồ sơ vào thư mục nào?</translation>
    </message>
    <message>
        <source>Writing claim files</source>
        <translation>Đang ghi tệp hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped: %1 of %2 lie in %3, in %4, each whole. “Only what is new or changed” exports the rest.</source>
        <translation>Đã dừng xuất tệp: %1 trên %2 đã ghi vào %3, gồm %4, tệp nào cũng trọn vẹn. Chọn “Chỉ hồ sơ mới hoặc có thay đổi” để xuất phần còn lại.</translation>
    </message>
    <message>
        <source>Nothing is new or changed since the last export: no file was written.</source>
        <translation>Không có hồ sơ mới hoặc thay đổi từ lần xuất trước: không ghi tệp nào.</translation>
    </message>
    <message>
        <source>%1 in %2 and %3 were written to %4.</source>
        <translation>Đã ghi %1 trong %2 và %3 vào %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n tệp check-in</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>%1 exported.</source>
        <translation>Đã xuất %1.</translation>
    </message>
    <message>
        <source>This PC shows no folders. The files lie in %1.</source>
        <translation>Máy này không mở được thư mục. Các tệp nằm ở %1.</translation>
    </message>
    <message>
        <source>There are no errors. Look through the warnings.</source>
        <translation>Không có lỗi. Hãy xem qua các cảnh báo.</translation>
    </message>
    <message>
        <source>Nothing was found wrong.</source>
        <translation>Không phát hiện lỗi nào.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::CodeEdit</name>
    <message>
        <source>Nothing in the list fits. Try other words or the code.</source>
        <translation>Không có mục nào khớp. Thử từ khác hoặc gõ mã.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ConsentsCard</name>
    <message>
        <source>not needed: by law</source>
        <translation>không cần: theo luật</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút lại</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>không đồng ý</translation>
    </message>
    <message>
        <source>Consent to use personal data</source>
        <translation>Đồng ý sử dụng dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Ghi câu trả lời</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Print to sign</source>
        <translation>In để ký</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>The list of purposes is empty. Import it on the page Station, tab Lists.</source>
        <translation>Danh mục mục đích còn trống. Xin nhập ở trang Trạm, thẻ Danh mục.</translation>
    </message>
    <message>
        <source>Examination, treatment, insurance claims and notices of diseases need no consent, and no answer here stops them. Enter only what somebody said: silence is no consent.</source>
        <translation>Khám bệnh, chữa bệnh, thanh toán BHYT và báo cáo bệnh không cần đồng ý, và không câu trả lời nào ở đây cản việc đó. Chỉ ghi điều người bệnh đã nói: im lặng không phải là đồng ý.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Hình thức trả lời</translation>
    </message>
    <message>
        <source>The person answered</source>
        <translation>Người bệnh đã trả lời</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Guardian in the record: %1</source>
        <translation>Người giám hộ trong hồ sơ: %1</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>Quan hệ với người bệnh</translation>
    </message>
    <message>
        <source>Witness of a spoken answer</source>
        <translation>Người làm chứng lời nói</translation>
    </message>
    <message>
        <source>For whom, for what</source>
        <translation>Cho ai, việc gì</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Ghi câu trả lời</translation>
    </message>
    <message>
        <source>Type a day such as 05/03/2026.</source>
        <translation>Xin gõ ngày như 05/03/2026.</translation>
    </message>
    <message>
        <source>The answer was entered.</source>
        <translation>Đã ghi câu trả lời.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Rút lại: %1</translation>
    </message>
    <message>
        <source>It counts from now on; what was done before stays as it is.</source>
        <translation>Có giá trị từ bây giờ; việc đã làm trước đó giữ nguyên.</translation>
    </message>
    <message>
        <source>Who takes it back</source>
        <translation>Người rút lại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Đã ghi việc rút lại.</translation>
    </message>
    <message>
        <source>witness %1</source>
        <translation>người làm chứng %1</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>nội dung từ %1</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>%1 rút lại</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Đồng ý về dữ liệu</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ConsultationForm</name>
    <message>
        <source>28, or 18/12/2026</source>
        <translation>28, hoặc 18/12/2026</translation>
    </message>
    <message>
        <source>&amp;Reason for coming</source>
        <translation>&amp;Lý do đến khám</translation>
    </message>
    <message>
        <source>&amp;History of this illness</source>
        <translation>&amp;Bệnh sử</translation>
    </message>
    <message>
        <source>E&amp;xamination</source>
        <translation>&amp;Khám</translation>
    </message>
    <message>
        <source>&amp;Advice</source>
        <translation>Lời &amp;dặn</translation>
    </message>
    <message>
        <source>Co&amp;me back (days or date)</source>
        <translation>&amp;Hẹn khám lại (số ngày hoặc ngày)</translation>
    </message>
    <message>
        <source>Note for the appointment</source>
        <translation>Ghi chú cho lần hẹn</translation>
    </message>
    <message>
        <source>Type a number of days or a date such as 18/12/2026.</source>
        <translation>Gõ số ngày hoặc một ngày như 18/12/2026.</translation>
    </message>
    <message>
        <source>choose: 2 improved, 1 cured ...</source>
        <translation>chọn: 2 đỡ, 1 khỏi ...</translation>
    </message>
    <message>
        <source>Outcome of the treatment</source>
        <translation>Kết quả điều trị</translation>
    </message>
    <message>
        <source>Choose: key 2 is improved, 1 is cured. Then F8 again.</source>
        <translation>Bấm 2 là đỡ, 1 là khỏi. Rồi bấm F8 lần nữa.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ConsultationPage</name>
    <message>
        <source>No visit is open here</source>
        <translation>Chưa mở lượt khám nào</translation>
    </message>
    <message>
        <source>Call the next patient from Today (F5), or find somebody with Ctrl+F and open a visit.</source>
        <translation>Gọi người tiếp theo ở trang Hôm nay (F5), hoặc tìm người bệnh bằng Ctrl+F rồi mở lượt khám.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Về trang Hôm nay</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đây</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Lượt khám này</translation>
    </message>
    <message>
        <source>Prescription and cost</source>
        <translation>Đơn thuốc và chi phí</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close and print</source>
        <translation>Kết thúc và in</translation>
    </message>
    <message>
        <source>Amend...</source>
        <translation>Sửa lượt khám...</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Các bản trước</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Print the visit slip</source>
        <translation>In phiếu khám bệnh</translation>
    </message>
    <message>
        <source>Print the prescription</source>
        <translation>In đơn thuốc</translation>
    </message>
    <message>
        <source>Print the cost statement</source>
        <translation>In bảng kê chi phí</translation>
    </message>
    <message>
        <source>Print the appointment slip</source>
        <translation>In giấy hẹn khám lại</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>In phiếu chuyển tuyến</translation>
    </message>
    <message>
        <source>Print the receipts</source>
        <translation>In phiếu thu</translation>
    </message>
    <message>
        <source>Open the patient&apos;s record</source>
        <translation>Mở hồ sơ người bệnh</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Đưa lại vào hàng đợi</translation>
    </message>
    <message>
        <source>Cancel this visit...</source>
        <translation>Hủy lượt khám này...</translation>
    </message>
    <message>
        <source>No. %1 · arrived %2</source>
        <translation>Số %1 · đến lúc %2</translation>
    </message>
    <message>
        <source>What you were writing at %1 is back. The visit was changed since then: look it through.</source>
        <translation>Nội dung đang viết dở lúc %1 đã được đưa lại. Lượt khám đã thay đổi sau lúc đó: hãy xem lại.</translation>
    </message>
    <message>
        <source>What you were writing at %1 is back.</source>
        <translation>Nội dung đang viết dở lúc %1 đã được đưa lại.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Print and more</source>
        <translation>In và thêm</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Đã lưu lúc %1.</translation>
    </message>
    <message>
        <source>The visit was saved.</source>
        <translation>Đã lưu lượt khám.</translation>
    </message>
    <message>
        <source>Visit %1 was closed.</source>
        <translation>Đã kết thúc lượt khám %1.</translation>
    </message>
    <message>
        <source>Amend this visit</source>
        <translation>Sửa lượt khám này</translation>
    </message>
    <message>
        <source>The visit is opened again. Its number stays, and how it stands now stays readable. Why is it amended?</source>
        <translation>Lượt khám được mở lại. Số giữ nguyên, bản hiện tại vẫn xem lại được. Vì sao cần sửa?</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>The patient waits again.</source>
        <translation>Người bệnh trở lại hàng đợi.</translation>
    </message>
    <message>
        <source>Cancel this visit</source>
        <translation>Hủy lượt khám này</translation>
    </message>
    <message>
        <source>The visit is taken off the lists; it stays readable in the journal. Why is it cancelled?</source>
        <translation>Lượt khám được đưa ra khỏi danh sách; vẫn xem lại được trong nhật ký. Vì sao hủy?</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Hủy lượt khám</translation>
    </message>
    <message>
        <source>Say why...</source>
        <translation>Ghi lý do...</translation>
    </message>
    <message>
        <source>An extra-sensitive record</source>
        <translation>Hồ sơ đặc biệt nhạy cảm</translation>
    </message>
    <message>
        <source>Why do you open it? The reason is kept in the journal, and the head of station can read it.</source>
        <translation>Vì sao mở hồ sơ này? Lý do được giữ trong nhật ký, trưởng trạm đọc được.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open a visit from Today, or find somebody with Ctrl+F.</source>
        <translation>Mở lượt khám ở trang Hôm nay, hoặc tìm người bệnh bằng Ctrl+F.</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>Kết q&amp;uả</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::CopiesCard</name>
    <message>
        <source>Copies given out</source>
        <translation>Bản sao đã giao</translation>
    </message>
    <message>
        <source>Give out a copy</source>
        <translation>Giao bản sao</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Giao cho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>đã giao</translation>
    </message>
    <message>
        <source>could not be written</source>
        <translation>không ghi được</translation>
    </message>
    <message>
        <source>No copy was given out. F10 gives one; Enter prints its note of delivery.</source>
        <translation>Chưa giao bản sao nào. F10 giao bản sao; Enter in biên bản giao nhận.</translation>
    </message>
    <message>
        <source>Give out a copy of the whole record</source>
        <translation>Giao bản sao toàn bộ hồ sơ</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Empty: the person, when the person asks</source>
        <translation>Để trống: người bệnh, khi người bệnh tự yêu cầu</translation>
    </message>
    <message>
        <source>Relation to the person, or place of work</source>
        <translation>Quan hệ với người bệnh, hoặc nơi làm việc</translation>
    </message>
    <message>
        <source>Authorisation or law, with number and day</source>
        <translation>Văn bản ủy quyền hoặc luật, số và ngày</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>không có yêu cầu</translation>
    </message>
    <message>
        <source>Answers the request</source>
        <translation>Trả lời yêu cầu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>PDF and FHIR</source>
        <translation>PDF và FHIR</translation>
    </message>
    <message>
        <source>PDF only</source>
        <translation>Chỉ PDF</translation>
    </message>
    <message>
        <source>FHIR only</source>
        <translation>Chỉ FHIR</translation>
    </message>
    <message>
        <source>Extra-sensitive data goes along</source>
        <translation>Giao cả dữ liệu đặc biệt nhạy cảm</translation>
    </message>
    <message>
        <source>Choose the folder...</source>
        <translation>Chọn thư mục...</translation>
    </message>
    <message>
        <source>Choose on what ground the copy is given out.</source>
        <translation>Xin chọn bản sao được giao theo căn cứ nào.</translation>
    </message>
    <message>
        <source>Where the copy goes, for example a USB stick of the person</source>
        <translation>Bản sao ghi vào đâu, ví dụ USB của người bệnh</translation>
    </message>
    <message>
        <source>No folder was chosen yet.</source>
        <translation>Chưa chọn thư mục.</translation>
    </message>
    <message>
        <source>Written to %1: %2. Both sign the note of delivery.</source>
        <translation>Đã ghi vào %1: %2. Hai bên ký biên bản giao nhận.</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>In biên bản</translation>
    </message>
    <message>
        <source>Copy %1 was given out.</source>
        <translation>Đã giao bản sao %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::CostPanel</name>
    <message>
        <source>Examination and services</source>
        <translation>Khám và dịch vụ</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Thuốc</translation>
    </message>
    <message>
        <source>Insurance pays</source>
        <translation>BHYT trả</translation>
    </message>
    <message>
        <source>Patient pays</source>
        <translation>Người bệnh trả</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::DiagnosisEdit</name>
    <message>
        <source>&amp;Other diagnoses</source>
        <translation>Bệnh kè&amp;m theo</translation>
    </message>
    <message>
        <source>code or words, for example I10 or tang huyet ap</source>
        <translation>mã hoặc tên, ví dụ I10 hoặc tang huyet ap</translation>
    </message>
    <message>
        <source>add one more</source>
        <translation>thêm bệnh khác</translation>
    </message>
    <message>
        <source>Main &amp;diagnosis</source>
        <translation>&amp;Chẩn đoán chính</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::DuplicateDecisions</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation>Đã gộp</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Hai người</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Hồ sơ kia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>còn hiệu lực</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hủy quyết định</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Các quyết định</translation>
    </message>
    <message>
        <source>Nothing was decided yet. What you make one or call two people stands here, and can be taken back.</source>
        <translation>Chưa có quyết định nào. Những hồ sơ đã gộp hoặc ghi là hai người sẽ hiện ở đây và hủy được.</translation>
    </message>
    <message>
        <source>Taken back: the pair may be shown again.</source>
        <translation>Đã hủy: cặp hồ sơ này có thể hiện lại.</translation>
    </message>
    <message>
        <source>There are two records again: %1 and %2.</source>
        <translation>Đã tách lại thành hai hồ sơ: %1 và %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed since and stay with %1.</source>
        <translation>
            <numerusform>%n mục đã thay đổi sau khi gộp và ở lại với %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered since stays with the first.</source>
        <translation>Những gì nhập sau khi gộp ở lại với hồ sơ thứ nhất.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::DuplicatesTab</name>
    <message>
        <source>Likeness</source>
        <translation>Mức giống</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Hồ sơ kia</translation>
    </message>
    <message>
        <source>Look through all records</source>
        <translation>So sánh toàn bộ hồ sơ</translation>
    </message>
    <message>
        <source>Choose two records</source>
        <translation>Chọn hai hồ sơ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Hồ sơ thứ nhất</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Hồ sơ thứ hai</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Không có ai phù hợp.</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Các hồ sơ có thể là của một người</translation>
    </message>
    <message>
        <source>The records were not compared yet.</source>
        <translation>Chưa so sánh các hồ sơ.</translation>
    </message>
    <message>
        <source>F5 compares all records with each other and lists the pairs that may be of one person. Nothing is changed by it.</source>
        <translation>F5 so sánh toàn bộ hồ sơ với nhau và liệt kê các cặp có thể là của một người. Việc này không thay đổi gì.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n pairs to decide; the best are shown.</source>
        <translation>
            <numerusform>Còn hơn %n cặp chờ quyết định; đang hiện các cặp giống nhất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs to decide.</source>
        <translation>
            <numerusform>Còn %n cặp chờ quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records compared %2.</source>
        <translation>Đã so sánh %1 hồ sơ, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are newer: F5 looks again.</source>
        <translation>
            <numerusform>Có %n hồ sơ mới hơn: F5 để so sánh lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair is left to decide. F5 looks again; what was decided stands under &quot;Decided&quot;.</source>
        <translation>Không còn cặp nào chờ quyết định. F5 để so sánh lại; các quyết định nằm ở &quot;Đã quyết định&quot;.</translation>
    </message>
    <message>
        <source>Comparing the records</source>
        <translation>Đang so sánh các hồ sơ</translation>
    </message>
    <message>
        <source>Choose both records: type a name or a number, and take the person from the list with Enter.</source>
        <translation>Xin chọn cả hai hồ sơ: gõ họ tên hoặc một số, rồi chọn người trong danh sách bằng Enter.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::EarlierDialog</name>
    <message>
        <source>Earlier states of this visit</source>
        <translation>Các bản trước của lượt khám này</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Các lần sửa</translation>
    </message>
    <message>
        <source>The visit as it stood</source>
        <translation>Lượt khám lúc đó</translation>
    </message>
    <message>
        <source>Until %1, %2:
%3</source>
        <translation>Đến %1, %2:
%3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Reason for coming</source>
        <translation>Lý do đến khám</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Mạch</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Huyết áp</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Nhịp thở</translation>
    </message>
    <message>
        <source>History of this illness</source>
        <translation>Bệnh sử</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Khám</translation>
    </message>
    <message>
        <source>Main diagnosis</source>
        <translation>Chẩn đoán chính</translation>
    </message>
    <message>
        <source>Other diagnosis</source>
        <translation>Bệnh kèm theo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Thuốc</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Lời dặn</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Hẹn khám lại</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Insurance paid</source>
        <translation>BHYT đã trả</translation>
    </message>
    <message>
        <source>Patient owed</source>
        <translation>Người bệnh phải trả</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Gửi lên trên</translation>
    </message>
    <message>
        <source>Send &amp;up</source>
        <translation>&amp;Gửi lên</translation>
    </message>
    <message>
        <source>Re&amp;ceivers</source>
        <translation>Nơi &amp;nhận</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sao lưu</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ExportsList</name>
    <message>
        <source>visit</source>
        <translation>lượt khám</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>No claims were exported yet. F8 writes the claims of a period into a folder.</source>
        <translation>Chưa xuất hồ sơ nào. Bấm F8 để ghi hồ sơ của một khoảng thời gian vào thư mục.</translation>
    </message>
    <message>
        <source>No claims were exported yet.</source>
        <translation>Chưa xuất hồ sơ nào.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::FindingsList</name>
    <message>
        <source>&amp;Go there</source>
        <translation>Đến chỗ &amp;sửa</translation>
    </message>
    <message>
        <source>Which findings are listed</source>
        <translation>Chọn loại cần xem</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>Tất cả (%1)</translation>
    </message>
    <message>
        <source>Errors only (%1)</source>
        <translation>Chỉ lỗi (%1)</translation>
    </message>
    <message>
        <source>Warnings only (%1)</source>
        <translation>Chỉ cảnh báo (%1)</translation>
    </message>
    <message>
        <source>No closed insured visit ended in this period.</source>
        <translation>Không có lượt khám BHYT nào kết thúc trong khoảng thời gian này.</translation>
    </message>
    <message>
        <source>Nothing was found wrong.</source>
        <translation>Không phát hiện lỗi nào.</translation>
    </message>
    <message>
        <source>Choose a period and press F5: every insured visit that ended in it is checked, and what the insurer would refuse is listed here.</source>
        <translation>Chọn khoảng thời gian rồi bấm F5: mọi lượt khám BHYT kết thúc trong thời gian đó được kiểm tra, điều gì sẽ bị từ chối thanh toán được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Enter leads to: %1</source>
        <translation>Enter để đến: %1</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::FormControls</name>
    <message>
        <source>Write the birth as 5/3/1956, 3/1956 or 1956.</source>
        <translation>Ghi ngày sinh như 5/3/1956, 3/1956 hoặc 1956.</translation>
    </message>
    <message>
        <source>Write the day as 31/12/2026.</source>
        <translation>Ghi ngày như 31/12/2026.</translation>
    </message>
    <message>
        <source>Nobody is picked. Choose from the list, or clear this and write the name below.</source>
        <translation>Chưa chọn ai. Xin chọn trong danh sách, hoặc xóa ô này và ghi tên bên dưới.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There is no help for this page yet.</source>
        <translation>Trang này chưa có trợ giúp.</translation>
    </message>
    <message>
        <source>Put it at the right</source>
        <translation>Chuyển sang bên phải</translation>
    </message>
    <message>
        <source>Put it at the left</source>
        <translation>Chuyển sang bên trái</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Phím Esc</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HistoryCard</name>
    <message>
        <source>Numbers, addresses, relatives</source>
        <translation>Số giấy tờ, địa chỉ, người thân</translation>
    </message>
    <message>
        <source>Add a number...</source>
        <translation>Thêm số...</translation>
    </message>
    <message>
        <source>Add a relative...</source>
        <translation>Thêm người thân...</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Loại số</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Thêm số này</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Pick a record, or write the name</source>
        <translation>Chọn hồ sơ, hoặc ghi tên</translation>
    </message>
    <message>
        <source>Add the relative</source>
        <translation>Thêm người này</translation>
    </message>
    <message>
        <source>People&apos;s Committee told</source>
        <translation>Đã báo UBND</translation>
    </message>
    <message>
        <source>It was noted that they were told.</source>
        <translation>Đã ghi nhận việc báo UBND.</translation>
    </message>
    <message>
        <source>holds no longer</source>
        <translation>không còn dùng</translation>
    </message>
    <message>
        <source>People&apos;s Committee told on %1</source>
        <translation>đã báo UBND lúc %1</translation>
    </message>
    <message>
        <source>Lived before</source>
        <translation>Trước ở</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Không còn</translation>
    </message>
    <message>
        <source>The relative was ended.</source>
        <translation>Đã ghi là không còn.</translation>
    </message>
    <message>
        <source>The number was added.</source>
        <translation>Đã thêm số.</translation>
    </message>
    <message>
        <source>The relative was added.</source>
        <translation>Đã thêm người thân.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdAction</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Register a new person</source>
        <translation>Tiếp đón người mới</translation>
    </message>
    <message>
        <source>given by itself</source>
        <translation>tự cấp nếu để trống</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người nào</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Ai tách ra</translation>
    </message>
    <message>
        <source>Relation to the head</source>
        <translation>Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Number of the household</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Into the household</source>
        <translation>Nhập vào hộ</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Hộ nghèo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Từ đâu</translation>
    </message>
    <message>
        <source>To where</source>
        <translation>Đi đâu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi mất</translation>
    </message>
    <message>
        <source>Cause, as it was told</source>
        <translation>Nguyên nhân, theo lời kể</translation>
    </message>
    <message>
        <source>moved in</source>
        <translation>chuyển đến</translation>
    </message>
    <message>
        <source>born into it</source>
        <translation>sinh ra trong hộ</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>không thuộc diện</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Head of the new household</source>
        <translation>Chủ hộ mới</translation>
    </message>
    <message>
        <source>Change household %1</source>
        <translation>Sửa hộ %1</translation>
    </message>
    <message>
        <source>People whose record says the same as the household follow it.</source>
        <translation>Hồ sơ của người trong hộ có cùng thôn và địa chỉ sẽ đổi theo.</translation>
    </message>
    <message>
        <source>Add somebody to household %1</source>
        <translation>Thêm người vào hộ %1</translation>
    </message>
    <message>
        <source>Look for the person by name, birth, card or phone. Whoever lives in another household leaves it.</source>
        <translation>Tìm theo tên, ngày sinh, số thẻ hoặc điện thoại. Người đang ở hộ khác sẽ rời hộ đó.</translation>
    </message>
    <message>
        <source>Somebody leaves household %1</source>
        <translation>Rời hộ %1</translation>
    </message>
    <message>
        <source>A death in household %1</source>
        <translation>Tử vong trong hộ %1</translation>
    </message>
    <message>
        <source>New head of household %1</source>
        <translation>Chủ hộ mới của hộ %1</translation>
    </message>
    <message>
        <source>What the others are to the new head follows where that is certain; look at the relations afterwards.</source>
        <translation>Quan hệ của những người khác với chủ hộ mới được suy ra khi chắc chắn; xin xem lại sau khi lưu.</translation>
    </message>
    <message>
        <source>Relation to the head of household %1</source>
        <translation>Quan hệ với chủ hộ %1</translation>
    </message>
    <message>
        <source>Split household %1</source>
        <translation>Tách hộ %1</translation>
    </message>
    <message>
        <source>Tick who leaves with Space, and say who is the head of the new household.</source>
        <translation>Nhấn phím cách để đánh dấu người tách ra, rồi chọn chủ hộ mới.</translation>
    </message>
    <message>
        <source>Household %1 joins another</source>
        <translation>Nhập hộ %1 vào hộ khác</translation>
    </message>
    <message>
        <source>Everybody moves into the other household; say their relations there afterwards.</source>
        <translation>Mọi người chuyển sang hộ kia; xin ghi quan hệ của họ ở đó sau.</translation>
    </message>
    <message>
        <source>Is household %1 poor?</source>
        <translation>Hộ %1 có thuộc diện nghèo không?</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Death of %1</source>
        <translation>Tử vong: %1</translation>
    </message>
    <message>
        <source>This is not a day. Write day/month/year, for example 05/03/2026.</source>
        <translation>Ngày chưa đúng. Xin ghi ngày/tháng/năm, ví dụ 05/03/2026.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or leave this empty.</source>
        <translation>Xin chọn người trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <source>Choose the person from the list, or register somebody new.</source>
        <translation>Xin chọn người trong danh sách, hoặc tiếp đón người mới.</translation>
    </message>
    <message>
        <source>Choose the other household from the list.</source>
        <translation>Xin chọn hộ kia trong danh sách.</translation>
    </message>
    <message>
        <source>The new household was entered.</source>
        <translation>Đã lập hộ mới.</translation>
    </message>
    <message>
        <source>The household was changed.</source>
        <translation>Đã sửa hộ.</translation>
    </message>
    <message>
        <source>%1 lives in the household now.</source>
        <translation>%1 đã vào hộ.</translation>
    </message>
    <message>
        <source>%1 left the household.</source>
        <translation>%1 đã rời hộ.</translation>
    </message>
    <message>
        <source>The death of %1 was entered.</source>
        <translation>Đã ghi tử vong của %1.</translation>
    </message>
    <message>
        <source>%1 is the head of the household now. Look whether the relations are right.</source>
        <translation>%1 là chủ hộ mới. Xin xem lại quan hệ của mọi người.</translation>
    </message>
    <message>
        <source>The relation of %1 was changed.</source>
        <translation>Đã sửa quan hệ của %1.</translation>
    </message>
    <message>
        <source>The new household was made; this is its book.</source>
        <translation>Đã tách hộ; đây là sổ của hộ mới.</translation>
    </message>
    <message>
        <source>The households were joined. Say what the newcomers are to the head.</source>
        <translation>Đã nhập hộ. Xin ghi quan hệ của người mới vào với chủ hộ.</translation>
    </message>
    <message>
        <source>The hardship of the household was entered.</source>
        <translation>Đã ghi diện nghèo của hộ.</translation>
    </message>
    <message>
        <source>The head may follow later. Without a number it gets the next of the station&apos;s own series.</source>
        <translation>Chủ hộ có thể ghi sau. Để trống số hộ thì hộ nhận số tiếp theo của trạm.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdBookView</name>
    <message>
        <source>Add somebody</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Who lived here</source>
        <translation>Người đã ra khỏi hộ</translation>
    </message>
    <message>
        <source>Take a death back...</source>
        <translation>Rút lại tử vong...</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Rời hộ</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Tử vong</translation>
    </message>
    <message>
        <source>New head</source>
        <translation>Đổi chủ hộ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>More (Ctrl+6)</source>
        <translation>Việc khác (Ctrl+6)</translation>
    </message>
    <message>
        <source>Split the household...</source>
        <translation>Tách hộ...</translation>
    </message>
    <message>
        <source>Join another household...</source>
        <translation>Nhập vào hộ khác...</translation>
    </message>
    <message>
        <source>Change hamlet and address...</source>
        <translation>Đổi thôn, địa chỉ...</translation>
    </message>
    <message>
        <source>Poor or nearly poor...</source>
        <translation>Hộ nghèo, cận nghèo...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nobody lives here any more. Add somebody with Ctrl+1.</source>
        <translation>Hộ không còn ai. Thêm người bằng Ctrl+1.</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>Người đang ở trong hộ</translation>
    </message>
    <message>
        <source>Enter opens the record</source>
        <translation>Enter mở hồ sơ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Thẻ BHYT</translation>
    </message>
    <message>
        <source>no card known</source>
        <translation>chưa có thẻ</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Khám gần nhất</translation>
    </message>
    <message>
        <source>Long-lasting diseases</source>
        <translation>Bệnh dài ngày</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Vào hộ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vào hộ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ra khỏi hộ</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>phụ trách: %1</translation>
    </message>
    <message>
        <source>Nobody is said to be the head of this household.</source>
        <translation>Hộ này chưa rõ chủ hộ.</translation>
    </message>
    <message>
        <source>Name the head</source>
        <translation>Chọn chủ hộ</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>Was the death a mistake?</source>
        <translation>Ghi nhầm tử vong?</translation>
    </message>
    <message>
        <source>%1 will be alive again and live where they lived. The entry of the death stays readable in the journal.</source>
        <translation>%1 sẽ được ghi là còn sống và trở lại hộ cũ. Lần ghi tử vong vẫn đọc được trong nhật ký.</translation>
    </message>
    <message>
        <source>Take the death back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>The death of %1 was taken back.</source>
        <translation>Đã rút lại việc tử vong của %1.</translation>
    </message>
    <message>
        <source>Nobody lives here any more.</source>
        <translation>Không còn ai ở hộ này.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdCard</name>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Died on %1, %2.</source>
        <translation>Đã mất ngày %1, %2.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>Nguyên nhân: %1.</translation>
    </message>
    <message>
        <source>Take the death back...</source>
        <translation>Rút lại tử vong...</translation>
    </message>
    <message>
        <source>Lives in no household that the station knows.</source>
        <translation>Chưa xếp vào hộ nào.</translation>
    </message>
    <message>
        <source>Enter the death of this person...</source>
        <translation>Ghi tử vong của người này...</translation>
    </message>
    <message>
        <source>Looked after by %1.</source>
        <translation>Người phụ trách: %1.</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message>
        <source>Was the death a mistake?</source>
        <translation>Ghi nhầm tử vong?</translation>
    </message>
    <message>
        <source>%1 will be alive again and live where they lived. The entry of the death stays readable in the journal.</source>
        <translation>%1 sẽ được ghi là còn sống và trở lại hộ cũ. Lần ghi tử vong vẫn đọc được trong nhật ký.</translation>
    </message>
    <message>
        <source>Take the death back</source>
        <translation>Rút lại</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdEdit</name>
    <message>
        <source>Household %1</source>
        <translation>Hộ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không có ai</translation>
    </message>
    <message>
        <source>No household fits.</source>
        <translation>Không có hộ nào khớp.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::HouseholdsTab</name>
    <message>
        <source>New household</source>
        <translation>Hộ mới</translation>
    </message>
    <message>
        <source>Number of the household, name of somebody who lives there, or hamlet</source>
        <translation>Số hộ, tên người trong hộ, hoặc thôn</translation>
    </message>
    <message>
        <source>Which household to look for</source>
        <translation>Tìm hộ nào</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Liệt kê gì</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>In danh sách</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Households of the hamlet</source>
        <translation>Các hộ trong thôn</translation>
    </message>
    <message>
        <source>No household is known here. Make one with Ctrl+N, or say the household where a person is registered.</source>
        <translation>Chưa có hộ nào. Lập hộ bằng Ctrl+N, hoặc ghi số hộ khi tiếp đón.</translation>
    </message>
    <message>
        <source>People of the hamlet</source>
        <translation>Người trong thôn</translation>
    </message>
    <message>
        <source>Nobody is known to live here.</source>
        <translation>Chưa biết ai sống ở đây.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hộ</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>Hộ nghèo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>in none yet</source>
        <translation>chưa có hộ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Khám gần nhất</translation>
    </message>
    <message>
        <source>hamlet not known</source>
        <translation>chưa rõ thôn</translation>
    </message>
    <message numerus="yes">
        <source>%n households</source>
        <translation>
            <numerusform>%n hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n nam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n nữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under six</source>
        <translation>
            <numerusform>%n dưới 6 tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of sixty and more</source>
        <translation>
            <numerusform>%n từ 60 tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poor or nearly poor households</source>
        <translation>
            <numerusform>%n hộ nghèo, cận nghèo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n households without a head</source>
        <translation>
            <numerusform>%n hộ chưa rõ chủ hộ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in no household</source>
        <translation>
            <numerusform>%n người chưa có hộ</numerusform>
        </translation>
    </message>
    <message>
        <source>No household is known here.</source>
        <translation>Ở đây chưa có hộ nào.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ImportColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>The first rows as they will be taken</source>
        <translation>Các dòng đầu như sẽ được nhập</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>không nhập</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>Cột %1 là gì</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ImportPanel</name>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>Trying the list out</source>
        <translation>Đang thử danh sách</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Save the refused rows...</source>
        <translation>Lưu các dòng bị từ chối...</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Chưa ghi gì vào máy.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet. Load the good rows now and mend the others later, or mend the list and import it again: people who are known by then are not doubled.</source>
        <translation>Chưa ghi gì vào máy. Nhập các dòng đúng ngay và sửa các dòng còn lại sau, hoặc sửa danh sách rồi nhập lại: người đã có không bị ghi hai lần.</translation>
    </message>
    <message>
        <source>Columns that are not taken over: %1.</source>
        <translation>Các cột không lấy: %1.</translation>
    </message>
    <message>
        <source>Load the good rows</source>
        <translation>Nhập các dòng đúng</translation>
    </message>
    <message>
        <source>Load the list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Loading the people</source>
        <translation>Đang nhập danh sách</translation>
    </message>
    <message>
        <source>%1 rows were left out: save them, mend them and import them again.</source>
        <translation>%1 dòng chưa nhập: lưu ra tệp, sửa rồi nhập lại.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source> - refused</source>
        <extracomment>the end of a file&apos;s name: &quot;people - refused.csv&quot;</extracomment>
        <translation> - bị từ chối</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Bảng phân cách bằng dấu phẩy (*.csv)</translation>
    </message>
    <message>
        <source>The refused rows were saved as %1.</source>
        <translation>Đã lưu các dòng bị từ chối vào %1.</translation>
    </message>
    <message>
        <source>Rows about one person</source>
        <translation>Các dòng về cùng một người</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Thay đổi gì</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Điều lạ</translation>
    </message>
    <message>
        <source>Another file...</source>
        <translation>Tệp khác...</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Trang của bảng tính</translation>
    </message>
    <message>
        <source>Take a list of people over from a spreadsheet</source>
        <translation>Nhập danh sách người từ bảng tính</translation>
    </message>
    <message>
        <source>A list from the police, the insurance, a school or the station&apos;s own: .xlsx, .ods or .csv, with headings in Vietnamese as they are. Columns are recognised and can be corrected. The list is tried out first: you see who is new, who is known and what changes, and each row that is refused with its reason. Nothing is loaded before you say so.</source>
        <translation>Danh sách của công an, BHXH, trường học hay của trạm: tệp .xlsx, .ods hoặc .csv, cứ để nguyên tên cột tiếng Việt. Các cột được tự nhận và có thể sửa. Danh sách được thử trước: anh chị thấy ai mới, ai đã có và thay đổi gì, dòng nào bị từ chối và vì sao. Chưa ghi gì khi anh chị chưa đồng ý.</translation>
    </message>
    <message>
        <source>People who are known by citizen ID, card or BHXH number, or by name, full date of birth and hamlet, are brought up to date and not doubled. The refused rows can be saved, mended and imported again.</source>
        <translation>Người đã có trong máy theo số định danh, số thẻ, mã số BHXH, hoặc theo họ tên, ngày sinh đầy đủ và thôn thì được cập nhật, không bị ghi hai lần. Các dòng bị từ chối có thể lưu ra, sửa rồi nhập lại.</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Chọn tệp...</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <translation>Các cột và dòng đầu</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Danh sách người</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Bảng (%1)</translation>
    </message>
    <message>
        <source>The list is being read. Nothing is loaded yet.</source>
        <translation>Đang đọc danh sách. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation>Không ghi gì cả.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1 (%n row(s))</source>
        <translation>
            <numerusform>Trang %1 (%n dòng)</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of headings was found: say above each column what it is.</source>
        <translation>Không thấy dòng tiêu đề: xin chọn phía trên mỗi cột xem đó là gì.</translation>
    </message>
    <message>
        <source>The letters were converted from %1: look whether the names are right.</source>
        <translation>Chữ đã được đổi từ %1: xin xem tên người có đúng không.</translation>
    </message>
    <message>
        <source>Guessed, please look: %1.</source>
        <translation>Đoán, xin xem lại: %1.</translation>
    </message>
    <message>
        <source>The list is being tried out. Nothing is loaded yet.</source>
        <translation>Đang thử danh sách. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Try the list out</source>
        <translation>Thử lại danh sách</translation>
    </message>
    <message>
        <source>%1 rows: %2 new people, %3 known people of whom %4 change, %5 rows refused.</source>
        <translation>%1 dòng: %2 người mới, %3 người đã có, trong đó %4 người có thay đổi, %5 dòng bị từ chối.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are nobody (titles, totals, hamlets) and are passed over.</source>
        <translation>
            <numerusform>%n dòng không phải người (tiêu đề, tổng cộng, tên thôn) được bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be loaded. Mend the list, or say what its columns are.</source>
        <translation>Không có dòng nào nhập được. Xin sửa danh sách, hoặc chọn lại các cột là gì.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Trùng trong danh sách</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Điều lạ</translation>
    </message>
    <message>
        <source>%1 new people were added, %2 known people were changed.</source>
        <translation>Đã thêm %1 người mới, cập nhật %2 người đã có.</translation>
    </message>
    <message>
        <source>The list is loaded.</source>
        <translation>Đã nhập xong danh sách.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::InlineForm</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::JournalTab</name>
    <message>
        <source>Show older entries</source>
        <translation>Xem các mục cũ hơn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Số bản ghi</translation>
    </message>
    <message>
        <source>No entry fits these filters.</source>
        <translation>Không có mục nào phù hợp bộ lọc.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Đến ngày</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Ai</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>Đối tượn&amp;g</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Prove the journal</source>
        <translation>Kiểm chứng nhật ký</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>mọi đối tượng</translation>
    </message>
    <message>
        <source>Type days such as 01/11/2026.</source>
        <translation>Gõ ngày như 01/11/2026.</translation>
    </message>
    <message>
        <source>Following the journal...</source>
        <translation>Đang kiểm chứng nhật ký...</translation>
    </message>
    <message>
        <source>The journal holds: %1 entries follow each other, and the %2 records that they name are as they say.</source>
        <translation>Nhật ký nguyên vẹn: %1 mục nối tiếp nhau, %2 bản ghi được nêu đúng như nhật ký.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::LikeCard</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Có phải một trong những người này?</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ListPreview</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>kết thúc</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>hiệu lực đến %1</translation>
    </message>
    <message>
        <source>holds without an end</source>
        <translation>hiệu lực không thời hạn</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>Tệp này thay đổi những gì</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Nạp vào</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Cần sửa</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be brought in: %n row(s) must be put right in the file first.</source>
        <translation>
            <numerusform>Chưa nạp được gì: cần sửa %n dòng trong tệp trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of this list are: %1.</source>
        <translation>Các cột của danh mục này là: %1.</translation>
    </message>
    <message>
        <source>Rows in the file: %1. New lines: %2; changed: %3; ended: %4. Nothing is written yet.</source>
        <translation>Số dòng trong tệp: %1. Dòng mới: %2; thay đổi: %3; kết thúc hiệu lực: %4. Chưa ghi gì vào danh mục.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ListsTab</name>
    <message>
        <source>Medicines</source>
        <translation>Thuốc</translation>
    </message>
    <message>
        <source>Services and prices</source>
        <translation>Dịch vụ và giá</translation>
    </message>
    <message>
        <source>Diagnoses (ICD-10)</source>
        <translation>Chẩn đoán (ICD-10)</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở khám chữa bệnh</translation>
    </message>
    <message>
        <source>Communes and wards</source>
        <translation>Xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Khoa</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Rates and amounts</source>
        <translation>Mức và tỷ lệ</translation>
    </message>
    <message>
        <source>code or words</source>
        <translation>mã hoặc tên</translation>
    </message>
    <message>
        <source>Close what the file does not have</source>
        <translation>Đóng mục không có trong tệp</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Nothing in this list fits.</source>
        <translation>Không có mục nào phù hợp.</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Danh mục</translation>
    </message>
    <message>
        <source>&amp;Find in it</source>
        <translation>&amp;Tìm trong danh mục</translation>
    </message>
    <message>
        <source>Import a spreadsheet...</source>
        <translation>Nhập từ bảng tính...</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh mục</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv);;All files (*)</source>
        <translation>Bảng tính (*.xlsx *.ods *.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading the list...</source>
        <translation>Đang đọc danh mục...</translation>
    </message>
    <message>
        <source>The list was loaded: %1 rows, %2 new, %3 changed, %4 closed.</source>
        <translation>Đã nạp danh mục: %1 dòng, %2 mới, %3 thay đổi, %4 đóng.</translation>
    </message>
    <message>
        <source>The list says all of this already: %1 rows were read and nothing is to be changed.</source>
        <translation>Danh mục đã có đủ các nội dung này: đã đọc %1 dòng và không có gì phải thay đổi.</translation>
    </message>
    <message>
        <source>Writing the list...</source>
        <translation>Đang ghi danh mục...</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ lễ</translation>
    </message>
    <message>
        <source>Extra-sensitive diagnoses</source>
        <translation>Chẩn đoán đặc biệt nhạy cảm</translation>
    </message>
    <message>
        <source>Purposes of personal data</source>
        <translation>Mục đích dùng dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Requests about data</source>
        <translation>Loại yêu cầu về dữ liệu</translation>
    </message>
    <message>
        <source>Years that records are kept</source>
        <translation>Thời hạn lưu hồ sơ</translation>
    </message>
    <message>
        <source>Relations to the head of a household</source>
        <translation>Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Most of an ingredient in a day</source>
        <translation>Liều tối đa một ngày của hoạt chất</translation>
    </message>
    <message>
        <source>Professional titles</source>
        <translation>Chức danh</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::LoginPage</name>
    <message>
        <source>Log in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>The commune health station&apos;s desk</source>
        <translation>Bàn làm việc của trạm y tế xã</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Người dùng</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>%1 was working here. What was being written is kept. Anybody may log in with a passphrase of their own.</source>
        <translation>%1 đang làm việc ở đây. Nội dung đang viết đã được giữ lại. Người khác có thể đăng nhập bằng mật khẩu của mình.</translation>
    </message>
    <message>
        <source>Demo station: all people are made up</source>
        <translation>Trạm mẫu: mọi người bệnh đều là giả định</translation>
    </message>
    <message>
        <source>Choose a role to look around as:</source>
        <translation>Chọn một vai trò để xem thử:</translation>
    </message>
    <message>
        <source>User %1, passphrase: %2</source>
        <translation>Người dùng %1, mật khẩu: %2</translation>
    </message>
    <message>
        <source>Type the passphrase of %1.</source>
        <translation>Gõ mật khẩu của %1.</translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation>Đang mở...</translation>
    </message>
    <message>
        <source>%1 Look at Caps Lock and at the Vietnamese input, and type it again.</source>
        <translation>%1 Xin xem phím Caps Lock và bộ gõ tiếng Việt rồi gõ lại.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::LookupsTab</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Card code</source>
        <translation>Mã thẻ</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>Căn cước</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Giá trị đến</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ lúc</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>the portal gave no answer</source>
        <translation>cổng chưa trả lời</translation>
    </message>
    <message>
        <source>used in a visit</source>
        <translation>đã dùng khi khám</translation>
    </message>
    <message>
        <source>Cards that were used while there was no line to the insurer&apos;s portal. Look each one up when there is one, then press Enter on it and type what the portal says.</source>
        <translation>Các thẻ đã dùng lúc chưa nối được cổng BHXH. Khi có mạng, tra từng thẻ rồi nhấn Enter ở dòng đó và gõ kết quả.</translation>
    </message>
    <message>
        <source>No card waits for a look-up.</source>
        <translation>Không còn thẻ nào phải tra cứu.</translation>
    </message>
    <message>
        <source>Cards to look up</source>
        <translation>Thẻ cần tra cứu</translation>
    </message>
    <message>
        <source>%1 is unknown since %2.</source>
        <translation>%1: chưa rõ là ai từ %2.</translation>
    </message>
    <message>
        <source>The People&apos;s Committee was told on %1.</source>
        <translation>Đã báo UBND lúc %1.</translation>
    </message>
    <message>
        <source>Tell the commune People&apos;s Committee, then note it here.</source>
        <translation>Xin báo UBND cấp xã rồi ghi nhận ở đây.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Đã báo</translation>
    </message>
    <message>
        <source>It was noted that they were told.</source>
        <translation>Đã ghi nhận việc báo UBND.</translation>
    </message>
    <message>
        <source>Cards that were used while there was no line to the insurer&apos;s portal; the reception looks them up.</source>
        <translation>Các thẻ đã dùng khi không kết nối được cổng BHXH; bộ phận tiếp đón sẽ tra cứu.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::MainWindow</name>
    <message>
        <source>Language and look</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Sáng hoặc tối theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>You have no right to open this page. Ask the administrator.</source>
        <translation>Bạn không có quyền mở trang này. Hãy hỏi người quản trị.</translation>
    </message>
    <message>
        <source>The program made a backup or proved one.</source>
        <translation>Chương trình vừa tự sao lưu hoặc thử khôi phục.</translation>
    </message>
    <message>
        <source>A code was scanned. Finish with the open window first, then scan again.</source>
        <translation>Vừa quét một mã. Hãy làm xong cửa sổ đang mở rồi quét lại.</translation>
    </message>
    <message>
        <source>A code was scanned, but you have no right to see patients.</source>
        <translation>Vừa quét một mã, nhưng anh chị không có quyền xem người bệnh.</translation>
    </message>
    <message>
        <source>Work is under way. Wait until it is done, or stop it, then choose again.</source>
        <translation>Đang có việc chạy dở. Hãy chờ xong hoặc dừng lại, rồi chọn lại.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::MedicineEdit</name>
    <message>
        <source>not insured</source>
        <translation>ngoài BHYT</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::MedicineList</name>
    <message>
        <source>Add a medicine: name or substance    Alt+T</source>
        <translation>Thêm thuốc: tên hoặc hoạt chất    Alt+T</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Thêm thuốc</translation>
    </message>
    <message>
        <source>Choose a medicine of the list with Enter, or empty this line.</source>
        <translation>Chọn một thuốc trong danh mục bằng phím Enter, hoặc xoá trống dòng này.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::MedicineRow</name>
    <message>
        <source>Reason for giving it all the same</source>
        <translation>Lý do vẫn kê thuốc này</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Amount each time</source>
        <translation>Mỗi lần</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Số lần một ngày</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>When to take it</source>
        <translation>Lúc dùng</translation>
    </message>
    <message>
        <source>when, or the dose in words</source>
        <translation>lúc dùng, hoặc ghi liều bằng lời</translation>
    </message>
    <message>
        <source>/day ×</source>
        <translation>/ngày ×</translation>
    </message>
    <message>
        <source>days =</source>
        <translation>ngày =</translation>
    </message>
    <message>
        <source>%1: a number such as 1 or 0,5.</source>
        <translation>%1: gõ một số như 1 hoặc 0,5.</translation>
    </message>
    <message>
        <source>%1: a whole number.</source>
        <translation>%1: gõ số nguyên.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::MergePanel</name>
    <message>
        <source>Visits</source>
        <translation>Lượt khám</translation>
    </message>
    <message>
        <source>Insurance cards</source>
        <translation>Thẻ BHYT</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Dị ứng</translation>
    </message>
    <message>
        <source>&amp;Reason why this is one person</source>
        <translation>&amp;Lý do đây là một người</translation>
    </message>
    <message>
        <source>Choose a pair in the list: both records are shown here side by side.</source>
        <translation>Chọn một cặp trong danh sách: hai hồ sơ sẽ hiện cạnh nhau ở đây.</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Giữ hồ sơ kia</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Hai người</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Gộp làm một</translation>
    </message>
    <message>
        <source>Keeps the record on the right instead</source>
        <translation>Giữ hồ sơ bên phải thay cho bên trái</translation>
    </message>
    <message>
        <source>The pair is not shown again; this can be taken back under &quot;Decided&quot;</source>
        <translation>Cặp này không hiện lại; có thể hủy ở &quot;Đã quyết định&quot;</translation>
    </message>
    <message>
        <source>Everything of the right record goes to the left one; this can be undone</source>
        <translation>Mọi thứ của hồ sơ bên phải chuyển sang bên trái; có thể hủy</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>Opens the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Stays in use</source>
        <translation>Tiếp tục dùng</translation>
    </message>
    <message>
        <source>Is archived and leads there</source>
        <translation>Được lưu trữ và dẫn về đó</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(chưa có)</translation>
    </message>
    <message>
        <source>%1, go to the left</source>
        <translation>%1, chuyển sang trái</translation>
    </message>
    <message>
        <source>%1 is one record now: %2 leads to %3.</source>
        <translation>%1 nay là một hồ sơ: %2 dẫn về %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>There are two records again.</source>
        <translation>Đã tách lại thành hai hồ sơ.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are two people: the pair is not shown again.</source>
        <translation>%1 (%2) và %3 (%4) là hai người: cặp này không hiện lại.</translation>
    </message>
    <message>
        <source>The pair is in the list again.</source>
        <translation>Cặp này đã trở lại danh sách.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PanelTab</name>
    <message>
        <source>Assign...</source>
        <translation>Phân công...</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Phân công phụ trách</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Whose residents</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Which of them are listed</source>
        <translation>Liệt kê những ai</translation>
    </message>
    <message>
        <source>All residents</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Not seen for a year</source>
        <translation>Một năm chưa khám</translation>
    </message>
    <message>
        <source>With a long-lasting disease</source>
        <translation>Có bệnh dài ngày</translation>
    </message>
    <message>
        <source>Long-lasting disease, not seen for a year</source>
        <translation>Bệnh dài ngày, một năm chưa khám</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>or one person</source>
        <translation>hoặc một người</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>What is said of a person goes before what is said of the hamlet where they live.</source>
        <translation>Phân công riêng từng người được ưu tiên hơn phân công cả thôn.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Người dân phụ trách</translation>
    </message>
    <message>
        <source>Nobody is listed. The head of the station assigns hamlets and people with &quot;Assign&quot;.</source>
        <translation>Chưa có ai. Trưởng trạm phân công thôn và người bằng nút &quot;Phân công&quot;.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Residents by age and sex</source>
        <translation>Theo tuổi và giới</translation>
    </message>
    <message>
        <source>Enter opens the record</source>
        <translation>Enter mở hồ sơ</translation>
    </message>
    <message>
        <source>By age and sex</source>
        <translation>Theo tuổi và giới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Khám gần nhất</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa khám</translation>
    </message>
    <message>
        <source>Long-lasting diseases, last seen</source>
        <translation>Bệnh dài ngày, lần khám gần nhất</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>thôi phân công</translation>
    </message>
    <message>
        <source>The residents are read</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n residents</source>
        <translation>
            <numerusform>%n người phụ trách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen for a year</source>
        <translation>
            <numerusform>%n người một năm chưa khám</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a long-lasting disease</source>
        <translation>
            <numerusform>%n người có bệnh dài ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now: %2)</source>
        <translation>%1 (đang: %2)</translation>
    </message>
    <message>
        <source>This is not a day. Write day/month/year, for example 05/03/2026.</source>
        <translation>Ngày chưa đúng. Xin ghi ngày/tháng/năm, ví dụ 05/03/2026.</translation>
    </message>
    <message>
        <source>The residents were assigned.</source>
        <translation>Đã phân công.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PastPanel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>No earlier visit at this station.</source>
        <translation>Chưa khám lần nào ở trạm.</translation>
    </message>
    <message>
        <source>No medicine being taken is known.</source>
        <translation>Không rõ thuốc đang dùng.</translation>
    </message>
    <message>
        <source>Taking: %1</source>
        <translation>Đang dùng: %1</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PatientBand</name>
    <message>
        <source>%1 (born %2)</source>
        <translation>%1 (sinh %2)</translation>
    </message>
    <message>
        <source>guardian %1</source>
        <translation>giám hộ: %1</translation>
    </message>
    <message>
        <source>BHYT %1 · valid to %2</source>
        <translation>BHYT %1 · còn hạn đến %2</translation>
    </message>
    <message>
        <source>BHYT %1 · valid</source>
        <translation>BHYT %1 · còn hạn</translation>
    </message>
    <message>
        <source>BHYT ended on %1</source>
        <translation>BHYT hết hạn ngày %1</translation>
    </message>
    <message>
        <source>BHYT not valid today</source>
        <translation>BHYT không có hiệu lực hôm nay</translation>
    </message>
    <message>
        <source>no insurance card</source>
        <translation>không có thẻ BHYT</translation>
    </message>
    <message>
        <source>ALLERGY: %1</source>
        <translation>DỊ ỨNG: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>no allergies</source>
        <translation>không dị ứng</translation>
    </message>
    <message>
        <source>%1 (born %2, estimated)</source>
        <translation>%1 (sinh %2, ước tính)</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PatientsPage</name>
    <message>
        <source>Import a list...</source>
        <translation>Nhập danh sách...</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Người bệnh mới</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Trùng hồ sơ</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>Còn phải tìm hiểu</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>My residents</source>
        <translation>Người tôi phụ trách</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PaymentStrip</name>
    <message>
        <source>Take payment</source>
        <translation>Thu tiền</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>chuyển khoản</translation>
    </message>
    <message>
        <source>card</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Cách trả tiền</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>Còn phải thu: %1</translation>
    </message>
    <message>
        <source>Paid. Receipt %1.</source>
        <translation>Đã thu. Phiếu thu %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PeopleTab</name>
    <message>
        <source>Name, year of birth, card, citizen ID or phone number</source>
        <translation>Họ tên, năm sinh, số thẻ, căn cước hoặc số điện thoại</translation>
    </message>
    <message>
        <source>Whom to look for</source>
        <translation>Người cần tìm</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Những người tìm được</translation>
    </message>
    <message>
        <source>Type parts of the name in any order, with or without accents.</source>
        <translation>Gõ các phần của họ tên, thứ tự nào cũng được, có dấu hay không dấu.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n people fit. Type more to narrow the list.</source>
        <translation>
            <numerusform>Có hơn %n người khớp. Gõ thêm để thu hẹp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fit.</source>
        <translation>
            <numerusform>%n người khớp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Không có ai khớp.</translation>
    </message>
    <message>
        <source>Nobody fits &quot;%1&quot;. Try fewer words, or register the person with F1.</source>
        <translation>Không có ai khớp &quot;%1&quot;. Gõ ít từ hơn, hoặc nhấn F1 để ghi người mới.</translation>
    </message>
    <message>
        <source>Those whom you looked at last, and those expected today. Type parts of a name to look for others.</source>
        <translation>Những người anh chị vừa xem và những người hẹn đến hôm nay. Gõ một phần họ tên để tìm người khác.</translation>
    </message>
    <message>
        <source>Nobody fits &quot;%1&quot;. Try fewer words.</source>
        <translation>Không ai khớp với &quot;%1&quot;. Hãy gõ ít từ hơn.</translation>
    </message>
    <message>
        <source>Look for somebody above: Enter opens the record of the chosen one.</source>
        <translation>Tìm người bệnh ở ô bên trên: Enter mở hồ sơ người đang chọn.</translation>
    </message>
    <message>
        <source>F1 registers somebody new.</source>
        <translation>F1 để tiếp đón người mới.</translation>
    </message>
    <message>
        <source>A list of people from a spreadsheet is taken over by &quot;Import a list&quot;.</source>
        <translation>Danh sách từ bảng tính được đưa vào bằng nút &quot;Nhập danh sách&quot;.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PeriodEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Đến &amp;ngày</translation>
    </message>
    <message>
        <source>&amp;This month</source>
        <translation>Tháng nà&amp;y</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>Tháng t&amp;rước</translation>
    </message>
    <message>
        <source>Type a day, for example 5/3/2026.</source>
        <translation>Xin gõ một ngày, ví dụ 5/3/2026.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PersonEdit</name>
    <message>
        <source>Nobody fits. Register the person first.</source>
        <translation>Không có ai khớp. Xin tiếp đón người này trước.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PersonForm</name>
    <message>
        <source>5/3/1956, 3/1956 or 1956</source>
        <translation>5/3/1956, 3/1956 hoặc 1956</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Họ &amp;và tên</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>&amp;Ngày sinh</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Giới tính</translation>
    </message>
    <message>
        <source>&amp;Citizen ID</source>
        <translation>&amp;Căn cước</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Điện th&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Ethnic group</source>
        <translation>&amp;Dân tộc</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>Nghề nghiệ&amp;p</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>Ham&amp;let</source>
        <translation>Thôn, &amp;xóm</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>Hộ g&amp;ia đình</translation>
    </message>
    <message>
        <source>Comm&amp;une</source>
        <translation>Xã, p&amp;hường</translation>
    </message>
    <message>
        <source>Pro&amp;vince</source>
        <translation>&amp;Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Insurance card</source>
        <translation>Thẻ BHYT</translation>
    </message>
    <message>
        <source>Card co&amp;de</source>
        <translation>&amp;Mã thẻ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Giá trị từ</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Giá t&amp;rị đến</translation>
    </message>
    <message>
        <source>Facility of registration</source>
        <translation>Nơi đăng ký KCB</translation>
    </message>
    <message>
        <source>Living area (K)</source>
        <translation>Khu vực (K)</translation>
    </message>
    <message>
        <source>Five years on</source>
        <translation>Đủ 5 năm từ</translation>
    </message>
    <message>
        <source>Benefit on the card</source>
        <translation>Mức hưởng trên thẻ</translation>
    </message>
    <message>
        <source>&amp;Guardian&apos;s name</source>
        <translation>Họ tên người giám hộ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>ĐT người giám hộ</translation>
    </message>
    <message>
        <source>Prescriptions for a child under six years need one.</source>
        <translation>Đơn thuốc cho trẻ dưới 6 tuổi phải có.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Number seen by</source>
        <translation>Số xem bằng</translation>
    </message>
    <message>
        <source>Nationality (code)</source>
        <translation>Quốc tịch (mã)</translation>
    </message>
    <message>
        <source>typed from the card</source>
        <translation>gõ theo thẻ</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>quét</translation>
    </message>
    <message>
        <source>VNeID on the phone</source>
        <translation>VNeID trên điện thoại</translation>
    </message>
    <message>
        <source>reading the chip</source>
        <translation>đọc chíp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Own papers</source>
        <translation>Có giấy tờ</translation>
    </message>
    <message>
        <source>Child without papers</source>
        <translation>Trẻ chưa có giấy tờ</translation>
    </message>
    <message>
        <source>Foreigner</source>
        <translation>Người nước ngoài</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Chưa rõ danh tính</translation>
    </message>
    <message>
        <source>Address on old papers</source>
        <translation>Địa chỉ trên giấy tờ cũ</translation>
    </message>
    <message>
        <source>Of before 01/07/2025, with its district; kept as written.</source>
        <translation>Trước 01/07/2025, còn có huyện; giữ nguyên lời ghi.</translation>
    </message>
    <message>
        <source>Free of co-payment from</source>
        <translation>Miễn cùng chi trả từ</translation>
    </message>
    <message>
        <source>Card and person belong together</source>
        <translation>Thẻ và người là một</translation>
    </message>
    <message>
        <source>Mother or guardian</source>
        <translation>Mẹ hoặc người giám hộ</translation>
    </message>
    <message>
        <source>No card yet: number one (TE1)</source>
        <translation>Chưa có thẻ: cấp mã tạm (TE1)</translation>
    </message>
    <message>
        <source>A card number for a child under six that has none of its own yet.</source>
        <translation>Mã thẻ tạm cho trẻ dưới 6 tuổi chưa có thẻ riêng.</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>tên hoặc số</translation>
    </message>
    <message>
        <source>Pass&amp;port</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>left empty: a number stands for the name</source>
        <translation>để trống: số tạm thay cho tên</translation>
    </message>
    <message>
        <source>Estimate the year, for example 1985</source>
        <translation>Ước lượng năm, ví dụ 1985</translation>
    </message>
    <message>
        <source>&amp;Mother&apos;s record</source>
        <translation>Hồ sơ &amp;mẹ</translation>
    </message>
    <message>
        <source>Other guardian&apos;s record</source>
        <translation>Hồ sơ người giám hộ khác</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>Số giấy khai sinh</translation>
    </message>
    <message>
        <source>The address is of before 01/07/2025: pick today&apos;s commune. The card&apos;s words are kept.</source>
        <translation>Địa chỉ trước 01/07/2025: xin chọn xã hiện nay. Lời trên thẻ được giữ.</translation>
    </message>
    <message>
        <source>Which papers somebody has decides what is asked. Enter goes on to it.</source>
        <translation>Loại giấy tờ quyết định trang hỏi gì. Enter sang ô cần ghi.</translation>
    </message>
    <message>
        <source>No household fits. With a number of its own a new one is made.</source>
        <translation>Không có hộ nào khớp. Gõ số hộ mới thì chương trình sẽ lập hộ đó.</translation>
    </message>
    <message>
        <source>&amp;Relation to the head</source>
        <translation>&amp;Quan hệ với chủ hộ</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Chủ hộ: %1</translation>
    </message>
    <message>
        <source>New: made when you save</source>
        <translation>Hộ mới, lập khi lưu</translation>
    </message>
    <message>
        <source>~30: about 30 years</source>
        <translation>~30: khoảng 30 tuổi</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PersonPick</name>
    <message>
        <source>Nobody of this name or number has a record here. Write the name below.</source>
        <translation>Không có hồ sơ nào khớp. Xin ghi tên ở ô bên dưới.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PlacePicker</name>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · còn trống %2</translation>
    </message>
    <message>
        <source>%1 · cannot be written to</source>
        <translation>%1 · không ghi được</translation>
    </message>
    <message>
        <source>A &amp;folder...</source>
        <translation>Chọn thư &amp;mục...</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Nơi ghi</translation>
    </message>
    <message>
        <source>Plug in a stick, or choose a folder.</source>
        <translation>Xin cắm thẻ USB, hoặc chọn một thư mục.</translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation>Ghi tệp vào thư mục nào?</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PressureChart</name>
    <message>
        <source>Blood pressure, 12 months (mmHg)</source>
        <translation>Huyết áp 12 tháng (mmHg)</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::PreviewDialog</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Các trang như khi in ra</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Lưu thành PDF...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the papers as PDF, or set a printer up in the system.</source>
        <translation>Máy này chưa cài máy in. Hãy lưu thành PDF, hoặc cài máy in trong hệ thống.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ProblemCard</name>
    <message>
        <source>Chronic conditions</source>
        <translation>Bệnh mạn tính</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a chronic condition</source>
        <translation>Thêm bệnh mạn tính</translation>
    </message>
    <message>
        <source>None is entered.</source>
        <translation>Chưa ghi bệnh nào.</translation>
    </message>
    <message>
        <source>Hide earlier ones</source>
        <translation>Ẩn phần trước đây</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Xem %n mục trước đây</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>over on %1</source>
        <translation>đã hết ngày %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã hết</translation>
    </message>
    <message>
        <source>entered by mistake</source>
        <translation>ghi nhầm</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>It is over...</source>
        <translation>Đã hết...</translation>
    </message>
    <message>
        <source>Entered by mistake...</source>
        <translation>Ghi nhầm...</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: diagnosed at %n visits since %3.</source>
        <translation>
            <numerusform>%1 %2: đã chẩn đoán ở %n lượt khám từ %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Xác nhận %1</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Bệnh</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Từ khi nào</translation>
    </message>
    <message>
        <source>Year, month or day: 2019 or 03/2019</source>
        <translation>Năm, tháng hoặc ngày: 2019 hoặc 03/2019</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The chronic condition was entered.</source>
        <translation>Đã ghi bệnh mạn tính.</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Đã hết: %1</translation>
    </message>
    <message>
        <source>Since which day (empty: unknown)</source>
        <translation>Từ ngày nào (để trống: không rõ)</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Đã hết</translation>
    </message>
    <message>
        <source>Type a day such as 05/03/2026.</source>
        <translation>Xin gõ ngày như 05/03/2026.</translation>
    </message>
    <message>
        <source>The chronic condition was ended; it stays readable.</source>
        <translation>Đã kết thúc bệnh mạn tính; vẫn đọc lại được.</translation>
    </message>
    <message>
        <source>Entered by mistake: %1</source>
        <translation>Ghi nhầm: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>The entry was taken off the list; it stays readable.</source>
        <translation>Đã bỏ mục này khỏi danh sách; vẫn đọc lại được.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ProgramTab</name>
    <message>
        <source>Your passphrase</source>
        <translation>Mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>Mật khẩu &amp;hiện tại</translation>
    </message>
    <message>
        <source>New pass&amp;phrase</source>
        <translation>Mật khẩu &amp;mới</translation>
    </message>
    <message>
        <source>At least 14 characters; four words are easy to remember.</source>
        <translation>Ít nhất 14 ký tự; bốn từ liền nhau là dễ nhớ.</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>&amp;Gõ lại mật khẩu mới</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>&amp;Lock the screen after so many minutes without a key</source>
        <translation>&amp;Khóa màn hình sau số phút không dùng phím</translation>
    </message>
    <message>
        <source>tramyte %1</source>
        <translation>tramyte %1</translation>
    </message>
    <message>
        <source>Station %1, computer number %2.</source>
        <translation>Trạm %1, máy số %2.</translation>
    </message>
    <message>
        <source>What changed in the program</source>
        <translation>Chương trình có gì mới</translation>
    </message>
    <message>
        <source>This is not the same passphrase. Type it again.</source>
        <translation>Hai mật khẩu không giống nhau. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>Your passphrase was changed. Use it from the next log-in on.</source>
        <translation>Đã đổi mật khẩu. Dùng mật khẩu mới từ lần đăng nhập sau.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::Prompt</name>
    <message>
        <source>Cancel</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ReadersTab</name>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Lượt khám %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>cho %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n ngày</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Xem mục cũ hơn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Reason, recipient</source>
        <translation>Lý do, người nhận</translation>
    </message>
    <message>
        <source>Nobody has looked, as far as these filters show.</source>
        <translation>Theo bộ lọc này chưa có ai xem.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation>&amp;Ai</translation>
    </message>
    <message>
        <source>D&amp;id</source>
        <translation>&amp;Việc</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>mọi việc</translation>
    </message>
    <message numerus="yes">
        <source>These entries are kept for %n years. Older ones, from before %1, stay until the station decides about them.</source>
        <translation>
            <numerusform>Các mục này được giữ %n năm. Mục cũ hơn, trước %1, còn lại cho đến khi trạm quyết định.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These entries are kept for %n years; none is older.</source>
        <translation>
            <numerusform>Các mục này được giữ %n năm; không có mục nào cũ hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a day such as 05/03/2026.</source>
        <translation>Xin gõ ngày như 05/03/2026.</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ReceiverWords</name>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n người bệnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n lượt khám</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prescription(s)</source>
        <translation>
            <numerusform>%n đơn thuốc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bảng kê</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n phiếu thu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) of medicine</source>
        <translation>
            <numerusform>%n lô thuốc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n danh mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n cài đặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n người dùng</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Certificate has ended</source>
        <translation>Chứng thư hết hạn</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Không dùng được</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Còn hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ReceiversPanel</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Thu hồi</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>&amp;Import a certificate...</source>
        <translation>Nhậ&amp;p chứng thư...</translation>
    </message>
    <message>
        <source>Nobody yet. Ask the level above for its certificate (a file ending in .pem, .crt or .cer) and import it here.</source>
        <translation>Chưa có nơi nhận nào. Hãy xin cấp trên chứng thư (tệp có đuôi .pem, .crt hoặc .cer) rồi nhập vào đây.</translation>
    </message>
    <message>
        <source>Compare before you trust</source>
        <translation>Đối chiếu trước khi tin</translation>
    </message>
    <message>
        <source>Ring the receiver on a number that you know already and let them read out the fingerprint of their certificate. Type what you hear: all of it, or at least the last 8 characters.</source>
        <translation>Hãy gọi nơi nhận theo số điện thoại đã biết từ trước và nhờ họ đọc dấu vân tay của chứng thư. Gõ những gì nghe được: toàn bộ, hoặc ít nhất 8 ký tự cuối.</translation>
    </message>
    <message>
        <source>&amp;Read out on the telephone</source>
        <translation>Được đọc qua điện thoạ&amp;i</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>This station&apos;s certificate</source>
        <translation>Chứng thư của trạm</translation>
    </message>
    <message>
        <source>&amp;Save as a file...</source>
        <translation>&amp;Lưu thành tệp...</translation>
    </message>
    <message>
        <source>Give the file to the level above, so that it knows this station&apos;s bundles; read the fingerprint out when they ring.</source>
        <translation>Đưa tệp này cho cấp trên để họ nhận ra gói dữ liệu của trạm; khi họ gọi, hãy đọc dấu vân tay cho họ.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate</source>
        <translation>Chứng thư của nơi nhận</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Chứng thư (*.pem *.crt *.cer);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 is a receiver already.</source>
        <translation>%1 đã là nơi nhận.</translation>
    </message>
    <message>
        <source>%1, valid from %2 to %3. Its fingerprint:</source>
        <translation>%1, có giá trị từ %2 đến %3. Dấu vân tay:</translation>
    </message>
    <message>
        <source>%1 may be sent to from now on.</source>
        <translation>Từ nay có thể gửi đến %1.</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Thu hồi %1?</translation>
    </message>
    <message>
        <source>Nothing more will be sent there. What was sent stays written down, and the certificate can be imported and compared again.</source>
        <translation>Sẽ không gửi gì đến đó nữa. Những gì đã gửi vẫn được ghi lại, và có thể nhập và đối chiếu lại chứng thư.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Nothing more will be sent to %1.</source>
        <translation>Không gửi gì đến %1 nữa.</translation>
    </message>
    <message>
        <source>Save this station&apos;s certificate</source>
        <translation>Lưu chứng thư của trạm</translation>
    </message>
    <message>
        <source>Certificates (*.pem)</source>
        <translation>Chứng thư (*.pem)</translation>
    </message>
    <message>
        <source>The certificate was saved as %1.</source>
        <translation>Đã lưu chứng thư vào %1.</translation>
    </message>
    <message>
        <source>C&amp;onfirm receiver</source>
        <translation>&amp;Xác nhận nơi nhận</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordCards</name>
    <message>
        <source>Insurance cards</source>
        <translation>Các thẻ BHYT</translation>
    </message>
    <message>
        <source>No card is known. Enter one with &quot;Change&quot;, or scan it there.</source>
        <translation>Chưa có thẻ. Nhấn &quot;Sửa&quot; để ghi hoặc quét thẻ.</translation>
    </message>
    <message>
        <source>valid today</source>
        <translation>còn giá trị</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>another card counts</source>
        <translation>đang dùng thẻ khác</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>chưa có giá trị</translation>
    </message>
    <message>
        <source>registered at %1</source>
        <translation>đăng ký tại %1</translation>
    </message>
    <message>
        <source>five years on %1</source>
        <translation>đủ 5 năm từ %1</translation>
    </message>
    <message>
        <source>Ended by hand: %1</source>
        <translation>Đã kết thúc: %1</translation>
    </message>
    <message>
        <source>The card names %1: not yet confirmed as the same person.</source>
        <translation>Thẻ ghi %1: chưa xác nhận là cùng một người.</translation>
    </message>
    <message>
        <source>free of co-payment from %1</source>
        <translation>miễn cùng chi trả từ %1</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Looked up...</source>
        <translation>Kết quả tra...</translation>
    </message>
    <message>
        <source>Put right...</source>
        <translation>Sửa...</translation>
    </message>
    <message>
        <source>End...</source>
        <translation>Kết thúc...</translation>
    </message>
    <message>
        <source>Hide what was before</source>
        <translation>Ẩn nội dung trước</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier states</source>
        <translation>
            <numerusform>%n nội dung trước đó</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1 (changed by %2): %3</source>
        <translation>Đến %1 (%2 sửa): %3</translation>
    </message>
    <message>
        <source>No card is known.</source>
        <translation>Chưa có thẻ BHYT nào.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordDues</name>
    <message>
        <source>Next</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Không có việc nào sắp tới.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordFacts</name>
    <message>
        <source>Person</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>Mã người bệnh</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Citizen ID</source>
        <translation>Số căn cước</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>số cũ: %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Người giám hộ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ghi vào máy</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordMedicines</name>
    <message>
        <source>Medicines</source>
        <translation>Thuốc</translation>
    </message>
    <message>
        <source>Nothing was prescribed within a year.</source>
        <translation>Trong một năm qua chưa kê đơn.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordPage</name>
    <message>
        <source>Open a visit</source>
        <translation>Mở lượt khám</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Archive this record...</source>
        <translation>Lưu trữ hồ sơ này...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Enter or F8 opens the visit</source>
        <translation>Enter hoặc F8 để mở lượt khám</translation>
    </message>
    <message>
        <source>This record is archived: it is kept, and not used any more.</source>
        <translation>Hồ sơ đã lưu trữ: vẫn giữ nhưng không dùng nữa.</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Vào tiếp lượt khám</translation>
    </message>
    <message>
        <source>Archive this record?</source>
        <translation>Lưu trữ hồ sơ này?</translation>
    </message>
    <message>
        <source>%1 will no longer be found by the search, and no visit can be opened. Nothing is erased: what was entered stays readable.</source>
        <translation>%1 sẽ không còn hiện khi tìm và không mở được lượt khám. Không có gì bị xóa: những gì đã ghi vẫn đọc được.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Compare with another record...</source>
        <translation>So sánh với hồ sơ khác...</translation>
    </message>
    <message>
        <source>This record is of a person who has another one: the two were made one, and everything is there.</source>
        <translation>Hồ sơ này đã được gộp vào một hồ sơ khác của cùng người; mọi thứ nằm ở hồ sơ đó.</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Mở hồ sơ đó</translation>
    </message>
    <message>
        <source>Mark as extra sensitive...</source>
        <translation>Đánh dấu đặc biệt nhạy cảm...</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Hồ sơ</translation>
    </message>
    <message>
        <source>&amp;Consent and requests</source>
        <translation>Đồng ý và &amp;yêu cầu</translation>
    </message>
    <message>
        <source>&amp;Who looked</source>
        <translation>Ai đã &amp;xem</translation>
    </message>
    <message>
        <source>Take the mark &quot;extra sensitive&quot; off...</source>
        <translation>Bỏ dấu đặc biệt nhạy cảm...</translation>
    </message>
    <message>
        <source>Take the mark off?</source>
        <translation>Bỏ dấu?</translation>
    </message>
    <message>
        <source>The record is then opened without a reason, unless its diagnoses ask for one. Say why:</source>
        <translation>Sau đó mở hồ sơ không cần lý do, trừ khi chẩn đoán đòi hỏi. Ghi lý do bỏ dấu:</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ dấu</translation>
    </message>
    <message>
        <source>Mark as extra sensitive?</source>
        <translation>Đánh dấu đặc biệt nhạy cảm?</translation>
    </message>
    <message>
        <source>Whoever opens the visits of this person then says why; the reason is kept. Say why it is marked:</source>
        <translation>Sau đó ai mở các lượt khám của người này phải ghi lý do; lý do được giữ lại. Ghi vì sao đánh dấu:</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>The record is marked as extra sensitive.</source>
        <translation>Hồ sơ đã được đánh dấu đặc biệt nhạy cảm.</translation>
    </message>
    <message>
        <source>The mark was taken off.</source>
        <translation>Đã bỏ dấu.</translation>
    </message>
    <message>
        <source>Queue number %1: visit %2 of %3 is open.</source>
        <translation>Số thứ tự %1: đã mở lượt khám %2 của %3.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordPapers</name>
    <message>
        <source>Printed</source>
        <translation>Giấy đã in</translation>
    </message>
    <message>
        <source>and earlier ones</source>
        <translation>và các giấy trước đó</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Open the visit %1</source>
        <translation>Mở lượt khám %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordReason</name>
    <message>
        <source>An extra-sensitive record</source>
        <translation>Hồ sơ đặc biệt nhạy cảm</translation>
    </message>
    <message>
        <source>Visits, diagnoses and medicines of this person are shown to those who say why they open them. The reason is kept in the journal, and the head of station can read it.</source>
        <translation>Các lượt khám, chẩn đoán và thuốc của người này chỉ hiện khi ghi lý do mở. Lý do được giữ trong nhật ký, trưởng trạm đọc được.</translation>
    </message>
    <message>
        <source>Why do you open it?</source>
        <translation>Vì sao mở hồ sơ này?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>For example: examination today, referral, request of the person</source>
        <translation>Ví dụ: khám bệnh hôm nay, chuyển tuyến, người bệnh yêu cầu</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordTrend</name>
    <message>
        <source>Course</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Đang xem</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Chép hình</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>BP (mmHg)</source>
        <translation>HA (mmHg)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Cân nặng (kg)</translation>
    </message>
    <message>
        <source>The values</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Huyết áp</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>tâm thu</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>tâm trương</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>cân nặng</translation>
    </message>
    <message>
        <source>BP (mmHg) %1 to %2</source>
        <translation>HA (mmHg) %1 đến %2</translation>
    </message>
    <message>
        <source>Weight (kg) %1 to %2</source>
        <translation>Cân nặng (kg) %1 đến %2</translation>
    </message>
    <message>
        <source>Course of the values</source>
        <translation>Diễn biến các số đo</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RecordVisits</name>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Huyết áp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người khám</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt khám</translation>
    </message>
    <message>
        <source>No visit yet. F8 opens the first one.</source>
        <translation>Chưa có lượt khám. Nhấn F8 để mở lượt đầu tiên.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n visits</source>
        <translation>
            <numerusform>%n lượt khám gần nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Chưa khám lần nào ở trạm.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RegistrationPage</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save and open a visit</source>
        <translation>Lưu và mở lượt khám</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Lượt khám này</translation>
    </message>
    <message>
        <source>Scan a card: here, or in any field</source>
        <translation>Quét thẻ: tại đây hoặc ở bất kỳ ô nào</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Quét thẻ</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Người bệnh mới</translation>
    </message>
    <message>
        <source>What you typed about &quot;%1&quot; at %2 was not saved yet.</source>
        <translation>Phần anh chị gõ về &quot;%1&quot; lúc %2 chưa được lưu.</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>người chưa có tên</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>This code is neither a citizen card nor an insurance card. Type what it says, or scan again.</source>
        <translation>Mã này không phải căn cước hay thẻ BHYT. Gõ nội dung hoặc quét lại.</translation>
    </message>
    <message>
        <source>This card belongs to %1 (%2).</source>
        <translation>Thẻ này là của %1 (%2).</translation>
    </message>
    <message>
        <source>This card belongs to somebody else.</source>
        <translation>Thẻ này là của người khác.</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Mở hồ sơ đó</translation>
    </message>
    <message>
        <source>The card says nothing that is not known.</source>
        <translation>Thẻ không có gì khác với hồ sơ.</translation>
    </message>
    <message>
        <source>The card was read. What it says is marked: check it, then save.</source>
        <translation>Đã đọc thẻ. Phần thẻ ghi được tô màu: kiểm tra rồi lưu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>Đã sửa thông tin của %1.</translation>
    </message>
    <message>
        <source>%1 was registered as %2.</source>
        <translation>Đã ghi %1, mã %2.</translation>
    </message>
    <message>
        <source>This citizen ID</source>
        <translation>Số căn cước này</translation>
    </message>
    <message>
        <source>This insurance number</source>
        <translation>Mã số BHYT này</translation>
    </message>
    <message>
        <source>%1 belongs to %2 (%3) as well. Is that the same person?</source>
        <translation>%1 cũng là của %2 (%3). Có phải cùng một người không?</translation>
    </message>
    <message>
        <source>The same: use that record</source>
        <translation>Cùng người: dùng hồ sơ đó</translation>
    </message>
    <message>
        <source>Another person: save</source>
        <translation>Người khác: cứ lưu</translation>
    </message>
    <message>
        <source>This is the record that was there. What you typed is marked where it differs: check it, then save.</source>
        <translation>Đây là hồ sơ đã có. Phần anh chị gõ khác được tô màu: kiểm tra rồi lưu.</translation>
    </message>
    <message>
        <source>Queue number %1: visit %2 of %3 is open.</source>
        <translation>Số thứ tự %1: đã mở lượt khám %2 của %3.</translation>
    </message>
    <message>
        <source>Into household %1: its address is filled in. Say what the person is to the head.</source>
        <translation>Đưa vào hộ %1: địa chỉ của hộ đã được điền. Hãy chọn quan hệ với chủ hộ.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>An empty form for somebody else. What is typed here is offered again as a draft.</source>
        <translation>Tờ trống cho người khác. Phần đang gõ được giữ thành bản nháp và hỏi lại sau.</translation>
    </message>
    <message>
        <source>This card is of %1, and somebody else stands on this form who is not saved yet. Save first, or start anew with this card.</source>
        <translation>Thẻ này của %1, còn tờ này đang ghi người khác và chưa lưu. Xin lưu trước, hoặc làm tờ mới với thẻ này.</translation>
    </message>
    <message>
        <source>Start anew with this card</source>
        <translation>Làm tờ mới với thẻ này</translation>
    </message>
    <message>
        <source>A number of this card stands on the record of %1 (%2), whose name and birth are others. Mend that record if the number is wrong there.</source>
        <translation>Một số trên thẻ này đang nằm ở hồ sơ của %1 (%2), khác họ tên và ngày sinh. Nếu số ở hồ sơ đó sai, xin sửa hồ sơ đó.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ReportChart</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, từ %2 đến %3</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ReportsPage</name>
    <message>
        <source>by day</source>
        <translation>theo ngày</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>theo tuần</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>theo tháng</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>theo quý</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>theo năm</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Chép hình</translation>
    </message>
    <message>
        <source>Save as a spreadsheet...</source>
        <translation>Lưu thành bảng tính...</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Nothing was counted for this period.</source>
        <translation>Kỳ này chưa có số liệu.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Bước thời gian</translation>
    </message>
    <message>
        <source>How finely diagnoses are told apart</source>
        <translation>Mức chi tiết của chẩn đoán</translation>
    </message>
    <message>
        <source>by category (J06)</source>
        <translation>theo nhóm (J06)</translation>
    </message>
    <message>
        <source>by code (J06.9)</source>
        <translation>theo mã (J06.9)</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Đang tổng hợp...</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Đã chép hình.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Lưu thành bảng tính</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Comma-separated table (*.csv)</source>
        <translation>Bảng tính (*.xlsx);;Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Đã lưu báo cáo vào %1.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Chép bảng</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>Đã chép bảng.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RequestsCard</name>
    <message>
        <source>Requests about the data</source>
        <translation>Yêu cầu về dữ liệu</translation>
    </message>
    <message>
        <source>Take one in</source>
        <translation>Nhận yêu cầu</translation>
    </message>
    <message>
        <source>Was acknowledged</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>to acknowledge by %1</source>
        <translation>xác nhận trước %1</translation>
    </message>
    <message>
        <source>Nobody has asked. F9 takes a request in.</source>
        <translation>Chưa có yêu cầu. F9 nhận một yêu cầu.</translation>
    </message>
    <message>
        <source>Done...</source>
        <translation>Đã xong...</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>Đã làm theo yêu cầu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Đã làm gì</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>More time...</source>
        <translation>Gia hạn...</translation>
    </message>
    <message>
        <source>More time, once</source>
        <translation>Gia hạn, một lần</translation>
    </message>
    <message>
        <source>Why; the person is told</source>
        <translation>Vì sao; người bệnh được báo</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Refuse...</source>
        <translation>Từ chối...</translation>
    </message>
    <message>
        <source>Taken back...</source>
        <translation>Rút yêu cầu...</translation>
    </message>
    <message>
        <source>The person does not want it any more</source>
        <translation>Người bệnh không yêu cầu nữa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rút yêu cầu</translation>
    </message>
    <message>
        <source>asked by the person on %1</source>
        <translation>người bệnh yêu cầu ngày %1</translation>
    </message>
    <message>
        <source>asked by %1 (%2) on %3</source>
        <translation>%1 (%2) yêu cầu ngày %3</translation>
    </message>
    <message>
        <source>A request about the data</source>
        <translation>Yêu cầu về dữ liệu</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Đến bằng cách nào</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Cụ thể</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Asked by a representative</source>
        <translation>Người đại diện yêu cầu</translation>
    </message>
    <message>
        <source>Empty: by the person</source>
        <translation>Để trống: chính người bệnh</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>Quan hệ với người bệnh</translation>
    </message>
    <message>
        <source>Others must be asked first</source>
        <translation>Phải hỏi bên thứ ba trước</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Nhận yêu cầu</translation>
    </message>
    <message>
        <source>Type a day such as 05/03/2026.</source>
        <translation>Xin gõ ngày như 05/03/2026.</translation>
    </message>
    <message>
        <source>Request %1: to acknowledge by %2, to answer by %3.</source>
        <translation>Yêu cầu %1: xác nhận trước %2, trả lời trước %3.</translation>
    </message>
    <message>
        <source>Request %1 was acknowledged.</source>
        <translation>Đã xác nhận yêu cầu %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>The law has these records kept until %1.</source>
        <translation>Theo luật, hồ sơ này phải lưu đến %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::RequestsTab</name>
    <message>
        <source>Show the closed ones</source>
        <translation>Xem yêu cầu đã đóng</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Xem yêu cầu cũ hơn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Patient code</source>
        <translation>Mã người bệnh</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>to acknowledge by %1</source>
        <translation>xác nhận trước %1</translation>
    </message>
    <message>
        <source>No request is open. One is taken in on the person&apos;s record, tab Consent and requests.</source>
        <translation>Không có yêu cầu nào đang mở. Yêu cầu được nhận ở hồ sơ người bệnh, thẻ Đồng ý và yêu cầu.</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Yêu cầu về dữ liệu cá nhân</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::Rights</name>
    <message>
        <source>Visit slip</source>
        <translation>Phiếu khám bệnh</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Đơn thuốc</translation>
    </message>
    <message>
        <source>Cost statement</source>
        <translation>Bảng kê chi phí</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Phiếu chuyển cơ sở</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>Phiếu hẹn khám lại</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Phiếu thu</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Phiếu hỏi ý kiến</translation>
    </message>
    <message>
        <source>Copy of the record</source>
        <translation>Bản sao hồ sơ</translation>
    </message>
    <message>
        <source>Note of delivery</source>
        <translation>Biên bản giao nhận</translation>
    </message>
    <message>
        <source>List of who looked</source>
        <translation>Danh sách người đã xem</translation>
    </message>
    <message>
        <source>on signed paper</source>
        <translation>giấy có chữ ký</translation>
    </message>
    <message>
        <source>spoken, with a witness</source>
        <translation>bằng lời, có người làm chứng</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>điện tử</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>trực tiếp</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>bằng thư</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>qua điện thoại</translation>
    </message>
    <message>
        <source>the person asks for it</source>
        <translation>chính người bệnh yêu cầu</translation>
    </message>
    <message>
        <source>the legal representative asks for it</source>
        <translation>người đại diện hợp pháp yêu cầu</translation>
    </message>
    <message>
        <source>the person authorised it in writing</source>
        <translation>người bệnh ủy quyền bằng văn bản</translation>
    </message>
    <message>
        <source>the law asks for it</source>
        <translation>theo quy định pháp luật</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SearchBox</name>
    <message>
        <source>guardian %1</source>
        <translation>giám hộ: %1</translation>
    </message>
    <message>
        <source>card ...%1</source>
        <translation>thẻ ...%1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>khám lần cuối %1</translation>
    </message>
    <message>
        <source>Find a patient, card, phone number, or scan a code    Ctrl+F</source>
        <translation>Tìm người bệnh, số thẻ, số điện thoại, hoặc quét mã    Ctrl+F</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Tìm người bệnh</translation>
    </message>
    <message>
        <source>Nobody found. Enter registers a new patient.</source>
        <translation>Không tìm thấy. Nhấn Enter để đăng ký người mới.</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>ĐT %1</translation>
    </message>
    <message>
        <source>citizen ID %1</source>
        <translation>căn cước %1</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>thẻ %1</translation>
    </message>
    <message>
        <source>This is a payment code. It names no patient.</source>
        <translation>Đây là mã thanh toán, không phải mã của người bệnh.</translation>
    </message>
    <message>
        <source>The patient of this slip is not known here. Look for the name.</source>
        <translation>Ở đây chưa có người bệnh của phiếu này. Hãy tìm theo tên.</translation>
    </message>
    <message>
        <source>This slip is from the station %1. Look for the name, or scan the patient&apos;s card.</source>
        <translation>Phiếu này của trạm %1. Hãy tìm theo tên hoặc quét thẻ của người bệnh.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Không tìm thấy ai.</translation>
    </message>
    <message>
        <source>This code is not known. Scan it again, or type the name.</source>
        <translation>Không nhận ra mã này. Hãy quét lại hoặc gõ họ tên.</translation>
    </message>
    <message>
        <source>Nobody here has this number.</source>
        <translation>Ở đây không có ai mang số này.</translation>
    </message>
    <message>
        <source>expected today</source>
        <translation>hẹn đến hôm nay</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SendPanel</name>
    <message>
        <source>Gathering what changed</source>
        <translation>Đang gom những gì thay đổi</translation>
    </message>
    <message>
        <source>Signing, encrypting and writing</source>
        <translation>Đang ký, mã hóa và ghi</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Đang đọc lại và so sánh</translation>
    </message>
    <message>
        <source>&amp;Import a certificate...</source>
        <translation>Nhậ&amp;p chứng thư...</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Sent to this receiver</source>
        <translation>Đã gửi đến nơi này</translation>
    </message>
    <message>
        <source>Nothing was sent to this receiver yet.</source>
        <translation>Chưa gửi gì đến nơi này.</translation>
    </message>
    <message>
        <source>1 · To whom</source>
        <translation>1 · Gửi cho ai</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>2 · Where to</source>
        <translation>2 · Ghi vào đâu</translation>
    </message>
    <message>
        <source>3 · Send</source>
        <translation>3 · Gửi</translation>
    </message>
    <message>
        <source>%1 · valid to %2</source>
        <translation>%1 · có giá trị đến %2</translation>
    </message>
    <message numerus="yes">
        <source>The certificate ends in %n day(s). Ask the receiver for the new one.</source>
        <translation>
            <numerusform>Chứng thư còn hạn %n ngày. Hãy xin nơi nhận chứng thư mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to send to yet. Import the certificate of the level above and compare it.</source>
        <translation>Chưa có nơi nhận. Hãy nhập chứng thư của cấp trên và đối chiếu.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>from the station&apos;s first day</source>
        <translation>từ ngày đầu của trạm</translation>
    </message>
    <message>
        <source>Nothing new waits.</source>
        <translation>Không có gì mới cần gửi.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>New or changed %1; about %2.</source>
        <translation>Mới hoặc thay đổi %1; khoảng %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent up for %n day(s).</source>
        <translation>
            <numerusform>Đã %n ngày chưa gửi gì lên trên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was ever sent up; this station is %n day(s) old.</source>
        <translation>
            <numerusform>Chưa gửi gì lên trên lần nào; trạm đã dùng chương trình %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in a stick or choose a folder first.</source>
        <translation>Xin cắm thẻ USB hoặc chọn thư mục trước.</translation>
    </message>
    <message>
        <source>Nothing new waits: this receiver has everything already.</source>
        <translation>Không có gì mới: nơi nhận đã có đủ.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent, read back and compared: %1. You may remove the stick %2.
%3</source>
        <translation>Đã ghi, đọc lại và so sánh đúng: %1. Có thể rút thẻ USB %2.
%3</translation>
    </message>
    <message>
        <source>Sent, read back and compared: %1 in %2.
%3</source>
        <translation>Đã ghi, đọc lại và so sánh đúng: %1 trong %2.
%3</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Sent up: %1.</source>
        <translation>Đã gửi lên: %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::ServiceList</name>
    <message>
        <source>&amp;Services</source>
        <translation>Dịch &amp;vụ</translation>
    </message>
    <message>
        <source>result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Số lượng %1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Kết quả %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Quantity: a number such as 1 or 0,5.</source>
        <translation>Số lượng: nhập một số, ví dụ 1 hoặc 0,5.</translation>
    </message>
    <message>
        <source>Choose a service of the list with Enter, or empty this line.</source>
        <translation>Chọn một dịch vụ trong danh mục bằng phím Enter, hoặc xoá trống dòng này.</translation>
    </message>
    <message>
        <source>name or code</source>
        <translation>tên hoặc mã</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SettingsTab</name>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Giá trị hôm nay</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Giá trị</translation>
    </message>
    <message>
        <source>Holds from (&amp;day)</source>
        <translation>Áp dụng từ &amp;ngày</translation>
    </message>
    <message>
        <source>Visits before this day keep the earlier value.</source>
        <translation>Lượt khám trước ngày này giữ giá trị cũ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đây</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>from %1: %2 (%3)</source>
        <translation>từ %1: %2 (%3)</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>đầu</translation>
    </message>
    <message>
        <source>Nobody has set it yet.</source>
        <translation>Chưa ai đặt.</translation>
    </message>
    <message>
        <source>Type a day such as 01/12/2026.</source>
        <translation>Gõ một ngày như 01/12/2026.</translation>
    </message>
    <message>
        <source>Saved. It holds from %1.</source>
        <translation>Đã lưu. Áp dụng từ %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SetupPage</name>
    <message>
        <source>Trạm Y tế xã ...</source>
        <translation>Trạm Y tế xã ...</translation>
    </message>
    <message>
        <source>Set up the station</source>
        <translation>Lập trạm</translation>
    </message>
    <message>
        <source>Station &amp;name</source>
        <translation>Tên &amp;trạm</translation>
    </message>
    <message>
        <source>Facility &amp;code (mã cơ sở KCB)</source>
        <translation>&amp;Mã cơ sở khám chữa bệnh</translation>
    </message>
    <message>
        <source>Five characters, on your contract.</source>
        <translation>Năm ký tự, ghi trên hợp đồng KCB BHYT.</translation>
    </message>
    <message>
        <source>&amp;Province or city</source>
        <translation>Tỉnh, thành &amp;phố</translation>
    </message>
    <message>
        <source>Co&amp;mmune code</source>
        <translation>Mã &amp;xã</translation>
    </message>
    <message>
        <source>Five digits, list in force since 01/07/2025.</source>
        <translation>Năm chữ số, danh mục từ 01/07/2025.</translation>
    </message>
    <message>
        <source>Your practice &amp;licence, if any</source>
        <translation>Số &amp;giấy phép hành nghề của bạn, nếu có</translation>
    </message>
    <message>
        <source>Your log-in &amp;user name</source>
        <translation>Tên đăng &amp;nhập của bạn</translation>
    </message>
    <message>
        <source>Letters and digits, for example lan.</source>
        <translation>Chữ không dấu và số, ví dụ lan.</translation>
    </message>
    <message>
        <source>You begin with every role. Later you add users and hand roles over.</source>
        <translation>Ban đầu bạn giữ mọi vai trò. Sau này thêm người dùng và giao lại vai trò.</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Mật &amp;khẩu</translation>
    </message>
    <message>
        <source>At least 14 characters; four words are easy to remember.</source>
        <translation>Ít nhất 14 ký tự; bốn từ liền nhau là dễ nhớ.</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Gõ lại mật khẩ&amp;u</translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation>Lập trạm trên máy này</translation>
    </message>
    <message>
        <source>Everything about your patients stays on this computer, encrypted. It will be kept in %1.</source>
        <translation>Mọi dữ liệu người bệnh nằm trên máy này, được mã hóa. Nơi lưu: %1.</translation>
    </message>
    <message>
        <source>Type the &amp;last group of the key from the paper</source>
        <translation>Gõ &amp;nhóm cuối của khóa theo tờ giấy</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>In hoặc lưu</translation>
    </message>
    <message>
        <source>The key is in safe hands</source>
        <translation>Đã cất khóa an toàn</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>This key is shown once. Without it, a forgotten passphrase or a broken computer means that nobody can ever read the station&apos;s data again. Print it and lock the paper away.</source>
        <translation>Khóa này chỉ hiện một lần. Không có khóa, khi quên mật khẩu hoặc hỏng máy thì không ai đọc lại được dữ liệu của trạm. Hãy in ra và cất vào tủ có khóa.</translation>
    </message>
    <message>
        <source>This is not the same passphrase. Type it again.</source>
        <translation>Hai mật khẩu không giống nhau. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>Making the station...</source>
        <translation>Đang lập trạm...</translation>
    </message>
    <message>
        <source>Print the key or save it first, or write it down and type its last group.</source>
        <translation>Hãy in hoặc lưu khóa trước, hoặc chép tay rồi gõ nhóm cuối.</translation>
    </message>
    <message>
        <source>This is not the last group of the key. Compare it with the paper.</source>
        <translation>Đây không phải nhóm cuối của khóa. Hãy so lại với tờ giấy.</translation>
    </message>
    <message>
        <source>Your &amp;full name, as under a signature</source>
        <translation>&amp;Họ và tên của bạn, như dưới chữ ký</translation>
    </message>
    <message>
        <source>Your &amp;title</source>
        <translation>Chứ&amp;c danh của bạn</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::StationPage</name>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Lists and prices</source>
        <translation>Danh mục và giá</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Timings and support</source>
        <translation>Tốc độ và hỗ trợ</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::StatusLine</name>
    <message>
        <source>DEMO DATA: all people are made up</source>
        <translation>DỮ LIỆU MẪU: mọi người bệnh đều là giả định</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Sent up: %1</source>
        <translation>Gửi lên trên: %1</translation>
    </message>
    <message>
        <source>Sent up: never</source>
        <translation>Gửi lên trên: chưa lần nào</translation>
    </message>
    <message>
        <source>Backup: never</source>
        <translation>Sao lưu: chưa lần nào</translation>
    </message>
    <message>
        <source>Backup: %1, does not restore</source>
        <translation>Sao lưu: %1, không khôi phục được</translation>
    </message>
    <message>
        <source>Backup: %1, proven</source>
        <translation>Sao lưu: %1, đã thử</translation>
    </message>
    <message>
        <source>Backup: %1, not proven yet</source>
        <translation>Sao lưu: %1, chưa thử</translation>
    </message>
    <message>
        <source>Backup: %1, an earlier one proven</source>
        <translation>Sao lưu: %1, bản trước đã thử</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SuggestEdit</name>
    <message numerus="yes">
        <source>More than %n fit. Type more to narrow the list.</source>
        <translation>
            <numerusform>Có hơn %n mục. Gõ thêm để thu hẹp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::SupportTab</name>
    <message>
        <source>Save the support file...</source>
        <translation>Lưu tệp hỗ trợ...</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Màn hình</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Lần cuối</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>No screen was opened yet.</source>
        <translation>Chưa mở màn hình nào.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Những việc bị lỗi</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Đến nay chưa có lỗi nào.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Tệp hỗ trợ</translation>
    </message>
    <message>
        <source>For whoever looks after the program. It says versions, sizes, times, counts and codes: no name, no number of a person, nothing that was written about anybody. Below is all that will be in it.</source>
        <translation>Dành cho người chăm sóc chương trình. Tệp chỉ có phiên bản, dung lượng, thời gian, số đếm và mã lỗi: không có tên hay số giấy tờ của ai, không có nội dung ghi về bất kỳ ai. Toàn bộ nội dung của tệp ở bên dưới.</translation>
    </message>
    <message>
        <source>Content of the support file</source>
        <translation>Nội dung tệp hỗ trợ</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>Đang tổng hợp...</translation>
    </message>
    <message>
        <source>Save the support file</source>
        <translation>Lưu tệp hỗ trợ</translation>
    </message>
    <message>
        <source>Text (*.json)</source>
        <translation>Văn bản (*.json)</translation>
    </message>
    <message>
        <source>Writing the support file...</source>
        <translation>Đang ghi tệp hỗ trợ...</translation>
    </message>
    <message>
        <source>The support file was saved as %1.</source>
        <translation>Đã lưu tệp hỗ trợ: %1.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>99 of 100</source>
        <translation>99/100 lần</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Lâu nhất</translation>
    </message>
    <message>
        <source>How long the screens take, in milliseconds</source>
        <translation>Thời gian mở các màn hình, tính bằng phần nghìn giây</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::TableBox</name>
    <message>
        <source>Filter this list</source>
        <translation>Lọc danh sách này</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Chép các dòng đã chọn</translation>
    </message>
    <message>
        <source>Copy the whole list</source>
        <translation>Chép cả danh sách</translation>
    </message>
    <message>
        <source>Save as a spreadsheet...</source>
        <translation>Lưu thành bảng tính...</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Lưu thành bảng tính</translation>
    </message>
    <message>
        <source>Comma-separated table (*.csv)</source>
        <translation>Bảng phân cách bằng dấu phẩy (*.csv)</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <translation>Đã lưu danh sách vào %1.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::Task</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Đang dừng...</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>còn %n giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>còn %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::Text</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n ngày tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n tháng tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n phút trước</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hôm nay %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hôm qua %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tramyte::ui::TicketBanner</name>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Queue number</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>%1 is in the queue.</source>
        <translation>%1 đã vào hàng đợi.</translation>
    </message>
    <message>
        <source>Queue number %1: %2</source>
        <translation>Số thứ tự %1: %2</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::TitleBox</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::TodayPage</name>
    <message>
        <source>small child</source>
        <translation>trẻ nhỏ</translation>
    </message>
    <message>
        <source>old age</source>
        <translation>cao tuổi</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>có thai</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>khuyết tật</translation>
    </message>
    <message>
        <source>person of merit</source>
        <translation>có công</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>cấp cứu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>chờ khám</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>đã khám</translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>chờ lâu nhất</translation>
    </message>
    <message>
        <source>expected, not here yet</source>
        <translation>hẹn hôm nay chưa đến</translation>
    </message>
    <message>
        <source>claims to put right</source>
        <translation>hồ sơ BHYT cần sửa</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Gọi tiếp</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Tiếp đón</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Người bệnh</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Sinh</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, xóm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Nobody has come yet today. Register a patient with F1, or find somebody with Ctrl+F and open a visit.</source>
        <translation>Hôm nay chưa có ai đến. Nhấn F1 để tiếp đón, hoặc tìm người bệnh bằng Ctrl+F rồi mở lượt khám.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Nobody else has an appointment today.</source>
        <translation>Không còn ai hẹn khám hôm nay.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Hẹn khám</translation>
    </message>
    <message>
        <source>Queue or expected patients</source>
        <translation>Hàng đợi hoặc người hẹn khám</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Hàng đợi (%1)</translation>
    </message>
    <message>
        <source>Expected (more than %1)</source>
        <translation>Hẹn khám (hơn %1)</translation>
    </message>
    <message>
        <source>Expected (%1)</source>
        <translation>Hẹn khám (%1)</translation>
    </message>
    <message>
        <source>The claims of this month were not checked yet: see Insurance.</source>
        <translation>Hồ sơ BHYT tháng này chưa kiểm tra: xem trang BHYT.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be done.</source>
        <translation>Không có việc gì đang chờ.</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>xong %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>đang khám · %1</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>ưu tiên: %1</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Không có ai đang chờ.</translation>
    </message>
    <message>
        <source>Called: number %1.</source>
        <translation>Đã gọi số %1.</translation>
    </message>
    <message>
        <source>Nobody was called yet. F5 calls the next patient.</source>
        <translation>Chưa gọi ai. F5 gọi người tiếp theo.</translation>
    </message>
    <message>
        <source>Called again: number %1, %2.</source>
        <translation>Đã gọi lại số %1, %2.</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>claims of this month</comment>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>Nobody has come yet today.</source>
        <translation>Hôm nay chưa có ai đến.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Người khám</translation>
    </message>
    <message>
        <source>Visits of earlier days that are still open</source>
        <translation>Lượt khám của những ngày trước chưa kết thúc</translation>
    </message>
    <message>
        <source>Every visit of earlier days is closed.</source>
        <translation>Mọi lượt khám của những ngày trước đều đã kết thúc.</translation>
    </message>
    <message>
        <source>Left open (%1)</source>
        <translation>Chưa kết thúc (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::UndecidedList</name>
    <message>
        <source>The same person</source>
        <translation>Cùng một người</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Để ngỏ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Có thể là</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Rows to decide</source>
        <translation>Các dòng cần quyết định</translation>
    </message>
    <message>
        <source>These rows may mean somebody whom the station knows. Say whom; what stays open is not loaded.</source>
        <translation>Những dòng này có thể là người trạm đã biết. Xin cho biết là ai; dòng để ngỏ thì không nhập.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>để ngỏ</translation>
    </message>
    <message>
        <source>not this one</source>
        <translation>không phải người này</translation>
    </message>
    <message>
        <source>Both have</source>
        <translation>Cả hai đều có</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::UsersTab</name>
    <message>
        <source>Disable...</source>
        <translation>Ngừng...</translation>
    </message>
    <message>
        <source>New passphrase...</source>
        <translation>Mật khẩu mới...</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>đã ngừng</translation>
    </message>
    <message>
        <source>active</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>chưa có mật khẩu</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Đăng nhập gần nhất</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Người dùng mới</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Log-in &amp;name</source>
        <translation>Tên đăng &amp;nhập</translation>
    </message>
    <message>
        <source>&amp;Full name, as under a signature</source>
        <translation>&amp;Họ tên, như dưới chữ ký</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Chức danh</translation>
    </message>
    <message>
        <source>Practice &amp;licence</source>
        <translation>Số giấy phép hành n&amp;ghề</translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation>Mật &amp;khẩu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Cho dùng lại</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Ngừng %1</translation>
    </message>
    <message>
        <source>%1 cannot log in any more. What they entered stays. They can be enabled again.</source>
        <translation>%1 không đăng nhập được nữa. Những gì đã nhập vẫn giữ. Có thể cho dùng lại sau.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Ngừng</translation>
    </message>
    <message>
        <source>Now give %1 a new passphrase.</source>
        <translation>Hãy đặt mật khẩu mới cho %1.</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Mật khẩu mới cho %1</translation>
    </message>
    <message>
        <source>Let them type it themselves: at least 14 characters.</source>
        <translation>Để chính người đó tự gõ: ít nhất 14 ký tự.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 đã có mật khẩu mới.</translation>
    </message>
    <message>
        <source>This title is not in the list, so its bearer may not prescribe. Choose one of the list.</source>
        <translation>Chức danh này không có trong danh mục nên người này không được kê đơn. Chọn một chức danh trong danh mục.</translation>
    </message>
    <message>
        <source>Without a title nobody can tell who may prescribe.</source>
        <translation>Chưa có chức danh thì không biết ai được kê đơn.</translation>
    </message>
    <message>
        <source>May prescribe.</source>
        <translation>Được kê đơn.</translation>
    </message>
    <message>
        <source>May not prescribe.</source>
        <translation>Không được kê đơn.</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::VisitOpening</name>
    <message>
        <source>&amp;Who pays</source>
        <translation>Đối tượng đến &amp;khám</translation>
    </message>
    <message>
        <source>Why the visit is opened nevertheless</source>
        <translation>Lý do vẫn mở lượt khám</translation>
    </message>
    <message>
        <source>&amp;Reason for coming</source>
        <translation>&amp;Lý do đến khám</translation>
    </message>
    <message>
        <source>Visit %1 of this person, begun at %2, is still open. Open another one?</source>
        <translation>Lượt khám %1 của người này, mở lúc %2, chưa kết thúc. Mở thêm lượt nữa?</translation>
    </message>
    <message>
        <source>Go to that visit</source>
        <translation>Đến lượt khám đó</translation>
    </message>
    <message>
        <source>Open another one</source>
        <translation>Mở lượt khác</translation>
    </message>
</context>
<context>
    <name>tramyte::ui::VitalsEdit</name>
    <message>
        <source>&amp;Pulse /min</source>
        <translation>Mạch /phút</translation>
    </message>
    <message>
        <source>&amp;BP mmHg</source>
        <translation>H&amp;A mmHg</translation>
    </message>
    <message>
        <source>Temp. °C</source>
        <translation>Nhiệt °C</translation>
    </message>
    <message>
        <source>&amp;Weight kg</source>
        <translation>Cân k&amp;g</translation>
    </message>
    <message>
        <source>Height cm</source>
        <translation>Cao cm</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>Breaths /min</source>
        <translation>Nhịp thở</translation>
    </message>
    <message>
        <source>for example 120/80.</source>
        <translation>ví dụ 120/80.</translation>
    </message>
    <message>
        <source>a number, for example 36,8.</source>
        <translation>một số, ví dụ 36,8.</translation>
    </message>
    <message>
        <source>a whole number.</source>
        <translation>một số nguyên.</translation>
    </message>
</context>
<context>
    <name>tramyte::visit</name>
    <message>
        <source>There is no visit with the number %1.</source>
        <translation>Không có lượt khám với số %1.</translation>
    </message>
    <message>
        <source>Someone else changed this visit meanwhile. Open it anew.</source>
        <translation>Trong lúc đó người khác đã sửa lượt khám này. Xin mở lại.</translation>
    </message>
    <message>
        <source>%1 = %2 cannot be: expected is %3 to %4. Measure or type it again.</source>
        <translation>%1 = %2 là không thể có: giá trị hợp lý từ %3 đến %4. Xin đo hoặc nhập lại.</translation>
    </message>
    <message>
        <source>The upper blood pressure must be higher than the lower one (%1/%2).</source>
        <translation>Huyết áp tối đa phải cao hơn huyết áp tối thiểu (%1/%2).</translation>
    </message>
    <message>
        <source>At most %1 accompanying diagnoses can be stated.</source>
        <translation>Ghi được tối đa %1 bệnh kèm theo.</translation>
    </message>
    <message>
        <source>%1 is stated twice.</source>
        <translation>%1 được ghi hai lần.</translation>
    </message>
    <message>
        <source>%1 has subdivisions: choose the one that applies.</source>
        <translation>%1 có các mã chi tiết hơn: xin chọn mã phù hợp.</translation>
    </message>
    <message>
        <source>%1 may only be stated as a cause of death.</source>
        <translation>%1 chỉ được ghi là nguyên nhân tử vong.</translation>
    </message>
    <message>
        <source>%1 does not occur in a person of this sex. Check the diagnosis or the patient&apos;s sex.</source>
        <translation>%1 không xảy ra ở người có giới tính này. Xin kiểm tra chẩn đoán hoặc giới tính của người bệnh.</translation>
    </message>
    <message>
        <source>%1 may not be the main diagnosis: state the underlying disease first.</source>
        <translation>%1 không được dùng làm bệnh chính: xin ghi bệnh gốc trước.</translation>
    </message>
    <message>
        <source>%1 should not be the main diagnosis if a more definite one is known.</source>
        <translation>%1 không nên dùng làm bệnh chính nếu đã biết chẩn đoán rõ hơn.</translation>
    </message>
    <message>
        <source>%1 (%2) lies before the step ahead of it (%3).</source>
        <translation>%1 (%2) sớm hơn bước trước đó (%3).</translation>
    </message>
    <message>
        <source>%1 is not in the list of codes of %2.</source>
        <translation>%1 không có trong danh mục mã của %2.</translation>
    </message>
    <message>
        <source>The quantity must be above zero.</source>
        <translation>Số lượng phải lớn hơn không.</translation>
    </message>
    <message>
        <source>State the main diagnosis before the accompanying ones.</source>
        <translation>Xin nhập bệnh chính trước các bệnh kèm theo.</translation>
    </message>
    <message>
        <source>%1 is not in the list of diagnoses (ICD-10) of this station.</source>
        <translation>%1 không có trong danh mục chẩn đoán (ICD-10) của trạm.</translation>
    </message>
    <message>
        <source>%1 is not in the service list of that day.</source>
        <translation>%1 không có trong danh mục dịch vụ của ngày đó.</translation>
    </message>
    <message>
        <source>This service is not ordered in this visit. Open the visit anew.</source>
        <translation>Dịch vụ này không có trong lượt khám. Xin mở lại lượt khám.</translation>
    </message>
    <message>
        <source>The next appointment must lie after the visit.</source>
        <translation>Lịch hẹn tiếp theo phải sau lượt khám.</translation>
    </message>
    <message>
        <source>Name or birth on the insurance card differ from the record. Confirm on the card that they are the same person, or choose not to use insurance (code 9).</source>
        <translation>Tên hoặc năm sinh trên thẻ BHYT khác hồ sơ. Xác nhận ở phần thẻ là cùng một người, hoặc chọn không dùng BHYT (mã 9).</translation>
    </message>
    <message>
        <source>Give the reason in a few words, for example: examination today.</source>
        <translation>Xin ghi lý do bằng vài từ, ví dụ: khám bệnh hôm nay.</translation>
    </message>
    <message>
        <source>The list of retention periods is empty. Import it first.</source>
        <translation>Danh mục thời hạn lưu trữ còn trống. Xin nhập danh mục trước.</translation>
    </message>
    <message>
        <source>No insurance card is known: until one is, the patient pays.</source>
        <translation>Chưa có thẻ bảo hiểm y tế: đến khi có thẻ, người bệnh tự chi trả.</translation>
    </message>
    <message>
        <source>The insurance card ended on %1.</source>
        <translation>Thẻ bảo hiểm y tế đã hết hạn ngày %1.</translation>
    </message>
    <message>
        <source>The insurance card begins on %1.</source>
        <translation>Thẻ bảo hiểm y tế có giá trị từ ngày %1.</translation>
    </message>
    <message>
        <source>Check the card, or choose not to use insurance (code 9).</source>
        <translation>Xin kiểm tra thẻ, hoặc chọn không dùng bảo hiểm y tế (mã 9).</translation>
    </message>
    <message>
        <source>This patient&apos;s record is archived. Open the record that is in use.</source>
        <translation>Hồ sơ của người bệnh này đã được lưu trữ. Xin mở hồ sơ đang dùng.</translation>
    </message>
    <message>
        <source>The visit lies before the patient&apos;s birth.</source>
        <translation>Lượt khám trước ngày sinh của người bệnh.</translation>
    </message>
    <message>
        <source>The visit lies after the clock of this PC. Check the clock.</source>
        <translation>Lượt khám sau giờ hiện tại của máy này. Xin kiểm tra đồng hồ của máy.</translation>
    </message>
    <message>
        <source>The receiving place needs its code of five characters.</source>
        <translation>Nơi nhận cần có mã gồm năm ký tự.</translation>
    </message>
    <message>
        <source>The reason of a referral is 1, 2 or 3.</source>
        <translation>Lý do chuyển là 1, 2 hoặc 3.</translation>
    </message>
    <message>
        <source>The weight</source>
        <translation>Cân nặng</translation>
    </message>
    <message>
        <source>The height</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>The upper blood pressure</source>
        <translation>Huyết áp tối đa</translation>
    </message>
    <message>
        <source>The lower blood pressure</source>
        <translation>Huyết áp tối thiểu</translation>
    </message>
    <message>
        <source>The pulse</source>
        <translation>Mạch</translation>
    </message>
    <message>
        <source>The temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>The breathing rate</source>
        <translation>Nhịp thở</translation>
    </message>
    <message>
        <source>The oxygen saturation</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>The visit would begin on %1, and now it is %2. Enter the moment at which the patient came, or check the clock of this PC.</source>
        <translation>Lượt khám sẽ bắt đầu lúc %1, mà bây giờ là %2. Nhập đúng lúc người bệnh đến, hoặc kiểm tra đồng hồ máy.</translation>
    </message>
</context>
<context>
    <name>tramyte::visit::Change</name>
    <message>
        <source>This problem was ended already. Open the record anew.</source>
        <translation>Bệnh này đã được kết thúc. Xin mở lại hồ sơ.</translation>
    </message>
</context>
<context>
    <name>tramyte::visit::ProblemService</name>
    <message>
        <source>Write since when as a year, month or day that has come: 2019, 2019-03 or 2019-03-05.</source>
        <translation>Xin ghi từ khi nào bằng năm, tháng hoặc ngày đã qua: 2019, 03/2019 hoặc 05/03/2019.</translation>
    </message>
    <message>
        <source>Choose a disease of the list: type its code or a word of its name.</source>
        <translation>Xin chọn một bệnh trong danh mục: gõ mã hoặc một từ trong tên bệnh.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 đã có trong danh sách.</translation>
    </message>
    <message>
        <source>The day of the end lies between the beginning and today.</source>
        <translation>Ngày hết phải ở giữa lúc bắt đầu và hôm nay.</translation>
    </message>
    <message>
        <source>Say why this problem was entered by mistake.</source>
        <translation>Xin ghi vì sao ghi nhầm bệnh này.</translation>
    </message>
</context>
<context>
    <name>tramyte::visit::QueueService</name>
    <message>
        <source>This visit is not in today&apos;s queue.</source>
        <translation>Lượt khám này không có trong hàng đợi hôm nay.</translation>
    </message>
    <message>
        <source>This visit is closed already; nobody waits for it.</source>
        <translation>Lượt khám này đã kết thúc, không còn chờ nữa.</translation>
    </message>
    <message>
        <source>This patient was not called yet. Call the next one.</source>
        <translation>Bệnh nhân này chưa được gọi. Xin gọi người tiếp theo.</translation>
    </message>
    <message>
        <source>Say why this patient is called before or after others.</source>
        <translation>Xin ghi lý do gọi bệnh nhân này trước hoặc sau người khác.</translation>
    </message>
</context>
<context>
    <name>tramyte::visit::RecordGate</name>
    <message>
        <source>This record is extra sensitive. Say why you open it.</source>
        <translation>Hồ sơ này đặc biệt nhạy cảm. Xin ghi lý do mở.</translation>
    </message>
</context>
<context>
    <name>tramyte::visit::VisitService</name>
    <message>
        <source>The visit %1 is closed. Amend it first if something must be put right.</source>
        <translation>Lượt khám %1 đã kết thúc. Nếu cần sửa, xin lập bản điều chỉnh trước.</translation>
    </message>
    <message>
        <source>Say why the visit is archived.</source>
        <translation>Xin nêu lý do lưu trữ lượt khám.</translation>
    </message>
    <message>
        <source>This measuring is not part of the visit. Open the visit anew.</source>
        <translation>Lần đo này không thuộc lượt khám. Xin mở lại lượt khám.</translation>
    </message>
    <message>
        <source>There is no visit with the number %1.</source>
        <translation>Không có lượt khám với số %1.</translation>
    </message>
    <message>
        <source>This person is known to have died on %1. Check that it is the right person, or withdraw the death.</source>
        <translation>Người này đã được ghi là mất ngày %1. Xin kiểm tra có đúng người không, hoặc rút lại việc tử vong.</translation>
    </message>
    <message>
        <source>The visit %1 of this person, begun on %2, is still open. Go on with that one and cancel this one, or close it.</source>
        <translation>Lượt khám %1 của người này, mở ngày %2, chưa kết thúc. Khám tiếp lượt đó và hủy lượt này, hoặc kết thúc lượt đó.</translation>
    </message>
</context>
</TS>
