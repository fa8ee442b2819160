// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPrint.h"

#include "core/base/SafeFile.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/report/Cells.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>
#include <QUrl>

namespace tramyte::ui {

namespace {

QString htmlOf(const report::Report& report)
{
    QString html = QStringLiteral(
        "<h2>%1</h2><p>%2 – %3</p><p><img src=\"chart:\" width=\"480\"></p><table "
        "border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><thead><tr><th align=\"left\">%4</th>")
                       .arg(report.title.toHtmlEscaped(), shownDay(report.period.from), shownDay(report.period.to),
                           report.rowTitle.toHtmlEscaped());
    for (const report::Column& column : report.columns)
        html += QStringLiteral("<th align=\"right\">%1</th>").arg(column.title.toHtmlEscaped());
    html += QStringLiteral("</tr></thead>");
    const auto addRow = [&](const report::Row& row) {
        html += QStringLiteral("<tr><td>%1</td>").arg(row.label.toHtmlEscaped());
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            html
                += QStringLiteral("<td align=\"right\">%1</td>").arg(shownCell(report.columns[at].unit, row.cells[at]));
        html += QStringLiteral("</tr>");
    };
    for (const report::Row& row : report.rows)
        addRow(row);
    if (report.total)
        addRow(*report.total);
    html += QStringLiteral("</table>");
    for (const QString& note : report.notes)
        html += QStringLiteral("<p>%1</p>").arg(note.toHtmlEscaped());
    return html;
}

} // namespace

Result<void> printReport(QWidget* parent, const report::Report& report, const QPixmap& chart)
{
    QTextDocument document;
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSize(9);
    document.setDefaultFont(font);
    document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart:")), chart.toImage());
    document.setHtml(htmlOf(report));
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        QPrinter printer(QPrinter::HighResolution);
        QPrintDialog dialog(&printer, parent);
        if (dialog.exec() == QDialog::Accepted)
            document.print(&printer);
        return {};
    }
    QString path = Prompt::saveFile(parent, QCoreApplication::translate("tramyte::ui", "Save as PDF"),
        report.name + QStringLiteral(".pdf"), QCoreApplication::translate("tramyte::ui", "PDF document (*.pdf)"));
    if (path.isEmpty())
        return {};
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    QByteArray bytes; // a full disk is not told by the PDF writer: it writes here, the file is written safely
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(report.title);
        document.print(&writer);
    }
    return writeSafely(path, bytes);
}

} // namespace tramyte::ui
