// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Check.h"
#include "tests/support/SamplePapers.h"

#include "core/document/Templates.h"
#include "ui/print/PdfFile.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>
#include <ZXing/ReadBarcode.h>
#include <csignal>
#include <sys/resource.h>

using namespace tramyte;
using namespace tramyte::document;

namespace {

std::map<QString, Paper> allSamples()
{
    const Templates templates;
    std::map<QString, Paper> papers;
    const auto add = [&](const char* name, const auto& model) {
        papers.emplace(QLatin1String(name), ok(paperOf(templates, model)));
    };
    add("visit-slip", samples::aVisitSlip());
    VisitSlip shortSlip = samples::aVisitSlip();
    shortSlip.person = samples::aChild();
    shortSlip.card.reset();
    shortSlip.services.clear();
    shortSlip.history.clear();
    shortSlip.familyHistory.clear();
    shortSlip.allergies.clear();
    shortSlip.print.reissue = true;
    shortSlip.referredTo.clear();
    shortSlip.traditionalDiagnosis.clear();
    add("visit-slip-short", shortSlip);
    VisitSlip demoSlip = samples::aVisitSlip();
    demoSlip.station.demo = true;
    for (int i = 0; i < 8; ++i)
        demoSlip.medicines.push_back(demoSlip.medicines[size_t(i % 2)]);
    add("visit-slip-demo", demoSlip);
    add("prescription", samples::aPrescription());
    add("prescription-child", samples::aChildPrescription());
    add("prescription-n", samples::aNarcoticPrescription());
    add("prescription-h", samples::aPsychotropicPrescription());
    Prescription many = samples::aPrescription();
    many.medicines = samples::manyMedicines(12);
    add("prescription-12", many);
    add("cost-statement", samples::aCostStatement());
    CostStatement longStatement = samples::aCostStatement();
    for (int i = 0; i < 40; ++i)
        longStatement.blocks[0].lines.push_back(longStatement.blocks[0].lines[1 + size_t(i) % 2]);
    longStatement.blocks.push_back(samples::aCostStatement().blocks[0]);
    longStatement.blocks[1].card.reset();
    add("cost-statement-long", longStatement);
    add("appointment", samples::anAppointment());
    add("referral", samples::aReferral());
    add("receipt", samples::aReceipt());
    add("household-book", samples::aHouseholdSheet());
    add("hamlet-list", samples::aHamletSheet());
    return papers;
}

/// While it lives, this process writes no file beyond `bytes`: a full disk without a disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit less{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// What a poppler program says of a file.
QString told(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << " of poppler-utils is needed by this test");
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A PDF in a folder of its own, as others see it.
class Printed {
public:
    explicit Printed(const std::vector<Paper>& papers) : m_path(m_folder.filePath(QStringLiteral("paper.pdf")))
    {
        ok(print::writePdf(papers, m_path));
    }

    QString text(int page = 0) const
    {
        QStringList arguments{QStringLiteral("-layout"), m_path, QStringLiteral("-")};
        if (page > 0)
            arguments = pageArguments(page) + arguments;
        return told(QStringLiteral("pdftotext"), arguments).normalized(QString::NormalizationForm_C);
    }
    int pages() const { return info(QStringLiteral("Pages")).toInt(); }
    QString info(const QString& field) const
    {
        for (const QString& line : told(QStringLiteral("pdfinfo"), {m_path}).split(u'\n')) {
            if (line.startsWith(field + u':'))
                return line.section(u':', 1).trimmed();
        }
        return {};
    }
    QImage picture(int page) const
    {
        const QString out = m_folder.filePath(QStringLiteral("page"));
        told(QStringLiteral("pdftoppm"),
            pageArguments(page) + QStringList{"-r", "200", "-gray", "-singlefile", m_path, out});
        return QImage(out + QStringLiteral(".pgm")).convertToFormat(QImage::Format_Grayscale8);
    }
    QString scan(int page) const
    {
        const QImage image = picture(page);
        const auto view = ZXing::ImageView(
            image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum, int(image.bytesPerLine()));
        return QString::fromStdString(ZXing::ReadBarcode(view).text());
    }

private:
    static QStringList pageArguments(int page)
    {
        return {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)};
    }

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

TEST_CASE("a prescription becomes one A5 page that reads back", "[print]")
{
    const Printed pdf({ok(paperOf(Templates(), samples::aPrescription()))});
    CHECK(pdf.pages() == 1);
    CHECK(pdf.info(QStringLiteral("Page size")).startsWith(QStringLiteral("420 x 595 pts")));
    CHECK(pdf.info(QStringLiteral("Title")) == u"Đơn thuốc 99001k3f9a0z-C");
    const QString text = pdf.text();
    for (const auto* words : {"ĐƠN THUỐC", "TRẠM Y TẾ XÃ TÂN LẬP", "NGUYỄN THỊ HỒNG", "099156000001", "HN2999900000001",
             "Amlodipin (Amlor) 5 mg", "Số lượng: 30 viên", "Lời dặn:", "Khám lại ngày 18/12/2026",
             "Tân Lập, ngày 20 tháng 11 năm 2026", "Bác sĩ Phạm Ngọc Lan", "trong 05 ngày kể từ ngày kê đơn",
             "Bản giấy chuyển đổi"}) {
        INFO(text.toStdString());
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("Trang 1"))); // one page needs no number
    CHECK_FALSE(text.contains(QStringLiteral("tháng tuổi")));
    CHECK_FALSE(text.contains(QStringLiteral("CẤP LẠI")));
    CHECK_FALSE(text.contains(QStringLiteral("DỮ LIỆU MẪU")));
    CHECK(pdf.scan(1) == u"99001k3f9a0z-C");
}

TEST_CASE("a child's prescription gives age in months and who brought it", "[print]")
{
    const QString text = Printed({ok(paperOf(Templates(), samples::aChildPrescription()))}).text();
    CHECK(text.contains(QStringLiteral("18/05/2024 (30 tháng tuổi)")));
    CHECK(text.contains(QStringLiteral("Cân nặng: 11,5 kg")));
    CHECK(text.contains(QStringLiteral("Số lượng: 09 gói")));
    CHECK(text.contains(QStringLiteral("khám bệnh, chữa bệnh: Nguyễn Thị Phượng")));
}

TEST_CASE("narcotics and psychotropics are printed in three labelled copies", "[print]")
{
    const bool narcotic = GENERATE(true, false);
    const Printed pdf(
        {ok(paperOf(Templates(), narcotic ? samples::aNarcoticPrescription() : samples::aPsychotropicPrescription()))});
    REQUIRE(pdf.pages() == 3);
    const QStringList labels{QStringLiteral("Bản lưu tại cơ sở"), QStringLiteral("Bản lưu hồ sơ bệnh án"),
        QStringLiteral("Bản lưu tại nơi bán/cấp (đóng dấu)")};
    for (int page = 1; page <= 3; ++page) {
        const QString text = pdf.text(page);
        INFO(text.toStdString());
        for (const QString& label : labels)
            CHECK(text.contains(label) == (label == labels[page - 1]));
        CHECK(text.contains(narcotic ? QStringLiteral("ĐƠN THUỐC “N”") : QStringLiteral("ĐƠN THUỐC “H”")));
        CHECK(text.contains(narcotic ? QStringLiteral("60 (sáu mươi) viên") : QStringLiteral("Số lượng: 30 viên")));
        CHECK(text.contains(QStringLiteral("Căn cước công dân của người nhận thuốc: ")));
        CHECK(text.contains(narcotic ? QStringLiteral("Đợt 3: từ ngày 10/12/2026 đến hết ngày 19/12/2026")
                                     : QStringLiteral("Đợt 2: từ ngày 20/11/2026 đến hết ngày 19/12/2026")));
    }
}

TEST_CASE("whatever the length, a medicine stays whole and the signature never stands alone", "[print]")
{
    const Templates templates;
    for (int count = 1; count <= 24; ++count) {
        Prescription prescription = samples::aPrescription();
        prescription.medicines = samples::manyMedicines(count);
        const Printed pdf({ok(paperOf(templates, prescription))});
        const int last = pdf.pages();
        int names = 0;
        for (int page = 1; page <= last; ++page) {
            const QString text = pdf.text(page);
            INFO(count << " medicines, page " << page << ": " << text.toStdString());
            names += int(text.count(QStringLiteral("Số lượng: ")));
            // each usage ends on the page on which its name stands
            CHECK(text.count(QStringLiteral("Số lượng: "))
                == text.count(QRegularExpression(QStringLiteral("\\d ngày\\s*\n"))));
            CHECK(text.contains(QStringLiteral("Phạm Ngọc Lan")) == (page == last));
            if (page == last)
                CHECK(text.contains(QStringLiteral("Số lượng: "))); // with the last medicine at least
            CHECK(text.contains(QStringLiteral("Trang %1/%2").arg(page).arg(last)) == (last > 1));
        }
        CHECK(names == count);
    }
}

TEST_CASE("a visit slip carries what the scanner reads back", "[print]")
{
    const Printed pdf({ok(paperOf(Templates(), samples::aVisitSlip()))});
    CHECK(pdf.scan(1) == u"TYT|99001|26000123|99001261120000042");
    const QString text = pdf.text();
    for (const auto* words : {"PHIẾU KHÁM BỆNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
             "NGUYỄN THỊ HỒNG", "03/1956 (70 tuổi)", "150/95", "36,8", "21,9", "Penicillin (nổi mề đay)",
             "Tăng huyết áp vô căn (nguyên phát) (I10)", "7,8 mmol/L", "NGƯỜI KHÁM BỆNH", "Bác sĩ Phạm Ngọc Lan",
             "000123/TM-CCHN"}) {
        INFO(text.toStdString());
        CHECK(text.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("demo papers and re-issues are marked on every page", "[print]")
{
    VisitSlip slip = samples::aVisitSlip();
    slip.station.demo = true;
    slip.print.reissue = true;
    const Paper paper = ok(paperOf(Templates(), slip));
    CHECK(paper.watermark == u"DỮ LIỆU MẪU");
    slip.station.demo = false;
    const Printed marked({paper});
    const Printed plain({ok(paperOf(Templates(), slip))});
    REQUIRE(marked.pages() == plain.pages());
    CHECK(plain.text().contains(QStringLiteral("CẤP LẠI")));
    for (int page = 1; page <= marked.pages(); ++page) {
        const QImage with = marked.picture(page);
        const QImage without = plain.picture(page);
        int differ = 0;
        for (int y = 0; y < with.height(); y += 4) {
            for (int x = 0; x < with.width(); x += 4)
                differ += with.constScanLine(y)[x] != without.constScanLine(y)[x];
        }
        CHECK(differ > 500);
    }
    CHECK(marked.scan(1) == plain.scan(1)); // the mark leaves the code readable
}

TEST_CASE("no letter of a paper is lost between its text and the page", "[print]")
{
    const auto counts = [](const QString& text) {
        std::map<QChar, int> letters;
        for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
            if (letter.isLetterOrNumber())
                ++letters[letter];
        }
        return letters;
    };
    for (const auto& [name, paper] : allSamples()) {
        std::map<QChar, int> wanted;
        for (const QString& html : paper.copies) {
            QTextDocument text;
            text.setHtml(html);
            for (const auto& [letter, count] : counts(text.toPlainText()))
                wanted[letter] += count;
        }
        auto printed = counts(Printed({paper}).text()); // repeated table heads and footers may add
        for (const auto& [letter, count] : wanted) {
            INFO(name.toStdString() << " letter " << QString(letter).toStdString());
            CHECK(printed[letter] >= count);
        }
    }
}

TEST_CASE("a statement of costs repeats its head and ends with the signatures", "[print]")
{
    const auto samples = allSamples();
    const Printed one({samples.at(QStringLiteral("cost-statement"))});
    CHECK(one.pages() == 1);
    CHECK(one.info(QStringLiteral("Page size")).startsWith(QStringLiteral("842 x 595 pts")));
    const Printed many({samples.at(QStringLiteral("cost-statement-long"))});
    const int last = many.pages();
    REQUIRE(last > 1);
    for (int page = 1; page <= last; ++page) {
        const QString text = many.text(page);
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("Nguồn thanh toán (đồng)")));
        CHECK(text.contains(QStringLiteral("NGƯỜI LẬP BẢNG KÊ")) == (page == last));
    }
    const QString end = many.text(last);
    // the head of the station signs in place of the fee accountant, and nobody for the auditor
    CHECK(end.contains(QStringLiteral("GIÁM ĐỐC")));
    CHECK_FALSE(end.contains(QStringLiteral("Giám định"), Qt::CaseInsensitive));
    CHECK(end.contains(
        QStringLiteral("Viết bằng chữ: Ba triệu ba trăm chín mươi chín nghìn hai trăm sáu mươi chín đồng")));
}

TEST_CASE("whatever the length, the foot of a statement stays on one page", "[print]")
{
    const Templates templates;
    CostStatement statement = samples::aCostStatement();
    for (int lines = 4; lines <= 44; lines += 2) {
        const Printed pdf({ok(paperOf(templates, statement))});
        const int last = pdf.pages();
        for (int page = 1; page <= last; ++page) {
            const QString text = pdf.text(page);
            INFO(lines << " lines, page " << page << ": " << text.toStdString());
            CHECK(text.contains(QStringLiteral("Tổng chi phí")) == (page == last));
            CHECK(text.contains(QStringLiteral("NGƯỜI LẬP BẢNG KÊ")) == (page == last));
            // the footer names the printing person too, the signature only the last page
            CHECK(text.contains(QStringLiteral("Phạm Ngọc Lan")) == (page == last));
        }
        for (int more = 0; more < 2; ++more)
            statement.blocks[0].lines.push_back(statement.blocks[0].lines[1]);
    }
}

TEST_CASE("appointment, referral and receipt say what they must", "[print]")
{
    const auto samples = allSamples();
    const auto says = [&samples](const char* kind, const std::vector<const char*>& words) {
        const Printed pdf({samples.at(QLatin1String(kind))});
        CHECK(pdf.pages() == 1);
        const QString text = pdf.text();
        INFO(text.toStdString());
        for (const char* word : words)
            CHECK(text.contains(QString::fromUtf8(word)));
    };
    says("appointment", {"PHIẾU HẸN KHÁM LẠI", "Hẹn khám lại vào ngày 18 tháng 12 năm 2026", "01 (một) lần"});
    says("referral",
        {"Số: 42/PCCSKBCB", "PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", "Kính gửi: Trung tâm Y tế khu vực Mẫu",
            "09 giờ 15 phút, ngày 20/11/2026", "ĐẠI DIỆN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH"});
    says("receipt", {"PHIẾU THU", "91.728 đồng", "Chín mươi mốt nghìn bảy trăm hai mươi tám đồng", "NGƯỜI THU TIỀN"});
    const Printed receipt({samples.at(QStringLiteral("receipt"))});
    CHECK(receipt.scan(1) == samples::aReceipt().paymentCode);
}

TEST_CASE("nothing is printed outside the margins", "[print]")
{
    for (const auto& [name, paper] : allSamples()) {
        const Printed pdf({paper});
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QImage image = pdf.picture(page);
            // half a millimetre for marks over capitals and the slant of italics
            const auto pixels = [](double mm) { return int((mm - 0.5) * 200 / 25.4); };
            const QRect inside = image.rect().adjusted(pixels(paper.page.leftMm), pixels(paper.page.topMm),
                -pixels(paper.page.rightMm), -pixels(paper.page.bottomMm));
            int outside = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    outside += !inside.contains(x, y) && image.constScanLine(y)[x] < 128;
            }
            INFO(name.toStdString() << " page " << page);
            CHECK(outside == 0);
        }
    }
}

TEST_CASE("papers of several kinds make one file", "[print]")
{
    const Templates templates;
    const Printed pdf(
        {ok(paperOf(templates, samples::aPrescription())), ok(paperOf(templates, samples::aNarcoticPrescription()))});
    CHECK(pdf.pages() == 4);
    CHECK(errorOf(print::makePdf({})).code == u"print.nothing");
}

TEST_CASE("a paper that cannot be written leaves nothing behind", "[print]")
{
    const Paper paper = ok(paperOf(Templates(), samples::aPrescription()));
    const QTemporaryDir folder;
    SECTION("the folder does not exist")
    {
        const Error error = errorOf(print::writePdf({paper}, folder.filePath(QStringLiteral("no/such/paper.pdf"))));
        CHECK(error.kind == ErrorKind::Io);
    }
    SECTION("the path is a folder")
    {
        CHECK(errorOf(print::writePdf({paper}, folder.path())).kind == ErrorKind::Io);
    }
    SECTION("the disk is full")
    {
        const QFileInfo full(QStringLiteral("/dev/full"));
        if (full.exists()) {
            CHECK(errorOf(print::writePdf({paper}, full.filePath())).kind == ErrorKind::Io);
            CHECK_FALSE(QFileInfo(full.filePath()).isFile()); // still the device
        }
    }
    SECTION("the file grows no further than its limit, and the old paper stays")
    {
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const SmallFiles limit(4096);
        CHECK(errorOf(print::writePdf({paper}, path)).kind == ErrorKind::Io);
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == "old");
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() <= 1);
}

TEST_CASE("every sample paper is printed into a folder for people to look at", "[.look]")
{
    const QDir folder(qEnvironmentVariable("TRAMYTE_PAPERS"));
    REQUIRE(folder.exists());
    for (const auto& [name, paper] : allSamples())
        ok(print::writePdf({paper}, folder.filePath(name + QStringLiteral(".pdf"))));
}
