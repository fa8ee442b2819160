// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/XlsxWriter.h"

#include "core/base/SafeFile.h"
#include "core/sheet/SheetError.h"
#include "core/sheet/Table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <array>
#include <cerrno>
#include <xlsxwriter.h>

namespace tramyte::sheet {

namespace {

constexpr qsizetype kSheetNameCharacters = 31;

/// Where the library may lay its plain text down (see the class).
QString folderForPlainText(const QString& path)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable()) {
        const QByteArray kind = QStorageInfo(runtime).fileSystemType();
        if (kind == "tmpfs" || kind == "ramfs")
            return runtime;
    }
    return QFileInfo(path).absolutePath();
}

} // namespace

struct XlsxWriter::Book {
    QString path;
    QString temporaryPath;
    QByteArray folder; ///< the library keeps no copy while it is asked for a workbook
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    std::array<std::array<lxw_format*, 4>, 2> numbers{}; ///< by look and decimals
    lxw_row_t rows = 0;
    int rowsWithCells = 0;
    qint64 cells = 0;
};

XlsxWriter::XlsxWriter(std::unique_ptr<Book> book) : m_book(std::move(book))
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_book->workbook != nullptr)
        lxw_workbook_free(m_book->workbook);
    QFile::remove(m_book->temporaryPath); // of a finished file there is none left
}

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString& path, const QString& sheet)
{
    auto book = std::make_unique<Book>();
    book->path = path;
    book->temporaryPath = SafeFile::temporaryNameFor(path);
    {
        // the library opens its file only at the end: whether one may write there is better known before the work
        QFile probe(book->temporaryPath);
        errno = 0;
        if (!probe.open(QIODevice::WriteOnly))
            return tl::unexpected(cannotWrite(path, errno, probe.errorString()));
    }
    book->folder = QFile::encodeName(folderForPlainText(path));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = book->folder.data();
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(std::move(book)));
    Book& it = *writer->m_book;
    it.workbook = workbook_new_opt(QFile::encodeName(it.temporaryPath).constData(), &options);
    if (it.workbook == nullptr)
        return failWrite(QStringLiteral("no workbook"));
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    const QString name = QString(sheet).remove(forbidden).left(kSheetNameCharacters);
    it.sheet = workbook_add_worksheet(it.workbook, name.isEmpty() ? nullptr : name.toUtf8().constData());
    it.bold = workbook_add_format(it.workbook);
    if (it.sheet == nullptr || it.bold == nullptr)
        return failWrite(QStringLiteral("no sheet"));
    format_set_bold(it.bold);
    static constexpr std::array kForms{"#,##0", "#,##0.0", "#,##0.00", "#,##0.000"};
    for (std::size_t look = 0; look < it.numbers.size(); ++look) {
        for (std::size_t decimals = 0; decimals < kForms.size(); ++decimals) {
            lxw_format* format = workbook_add_format(it.workbook);
            if (format == nullptr)
                return failWrite(QStringLiteral("no format"));
            format_set_num_format(format, kForms[decimals]);
            if (look == 1)
                format_set_bold(format);
            it.numbers[look][decimals] = format;
        }
    }
    return writer;
}

void XlsxWriter::setWidths(const std::vector<int>& characters)
{
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_book->sheet, column, column, characters[i], nullptr);
    }
}

Result<void> XlsxWriter::write(const std::vector<XlsxCell>& cells, Look look)
{
    lxw_col_t column = 0;
    bool any = false;
    for (const XlsxCell& cell : cells) {
        lxw_error error = LXW_NO_ERROR;
        bool filled = false;
        if (const auto* text = std::get_if<QString>(&cell); text != nullptr && !text->isEmpty()) {
            error = worksheet_write_string(m_book->sheet, m_book->rows, column, text->toUtf8().constData(),
                look == Look::Bold ? m_book->bold : nullptr);
            filled = true;
        } else if (const auto* number = std::get_if<XlsxNumber>(&cell)) {
            const auto& formats = m_book->numbers[look == Look::Bold ? 1 : 0];
            // the file format knows only binary floating point: the nearest to an exact decimal of at most 15 digits,
            // which every program shows and reads back as that decimal
            error = worksheet_write_number(m_book->sheet, m_book->rows, column,
                static_cast<double>(number->thousandths) / 1000,
                formats[static_cast<std::size_t>(qBound(0, number->decimals, 3))]);
            filled = true;
        }
        if (error != LXW_NO_ERROR)
            return fail(ErrorKind::Validation, QStringLiteral("sheet.tooMuch"),
                QCoreApplication::translate("tramyte::sheet",
                    "The table does not fit into one sheet. Choose a shorter period, or write it as csv."),
                QString::fromUtf8(lxw_strerror(error)));
        any = any || filled;
        m_book->cells += filled ? 1 : 0;
        ++column;
    }
    m_book->rowsWithCells += any ? 1 : 0;
    ++m_book->rows;
    return {};
}

Result<void> XlsxWriter::finish()
{
    Book& it = *m_book;
    errno = 0;
    const lxw_error error = workbook_close(it.workbook); // frees it, whatever comes of it
    it.workbook = nullptr;
    if (error != LXW_NO_ERROR)
        return errno != 0 ? tl::unexpected(cannotWrite(it.path, errno, QString::fromUtf8(lxw_strerror(error))))
                          : failWrite(QString::fromUtf8(lxw_strerror(error)));
    // a temporary folder that runs full breaks the sheet, and the library says nothing
    const auto back = readTable(it.temporaryPath);
    if (!back)
        return failWrite(back.error().detail);
    qint64 cells = 0;
    for (const Row& row : back->rows)
        cells += row.cells.size() - row.cells.count(QString());
    if (static_cast<int>(back->rows.size()) != it.rowsWithCells || cells != it.cells)
        return failWrite(QStringLiteral("rows are missing"));
    TRY_LET(file, SafeFile::adopt(it.path, it.temporaryPath));
    return file->commit();
}

} // namespace tramyte::sheet
