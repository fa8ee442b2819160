// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PagePainter.h"

#include "ui/print/PaperDocument.h"
#include "ui/print/PaperFonts.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>

namespace tramyte::print {
namespace {

QPageLayout layoutOf(const document::PageFormat& page)
{
    // The size is given upright and turned by the orientation, as printers expect it.
    const bool landscape = page.widthMm > page.heightMm;
    const QSizeF upright(qMin(page.widthMm, page.heightMm), qMax(page.widthMm, page.heightMm));
    return QPageLayout(QPageSize(upright, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(page.leftMm, page.topMm, page.rightMm, page.bottomMm), QPageLayout::Millimeter);
}

/// The footer of one page; the number is left out of a paper that has one page only.
QString footerOf(const document::Paper& paper, int page, int pages)
{
    QString html = paper.footer;
    if (pages == 1) {
        static const QRegularExpression many(
            QStringLiteral("<!--many-->.*?<!--/many-->"), QRegularExpression::DotMatchesEverythingOption);
        html.remove(many);
    }
    return html.replace(QStringLiteral("<!--page-->"), QString::number(page))
        .replace(QStringLiteral("<!--pages-->"), QString::number(pages));
}

void draw(QTextDocument& text, QPainter& painter, const QRectF& part)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black); // not the colour of a dark screen
    text.documentLayout()->draw(&painter, context);
}

void drawWatermark(const QString& words, const QString& family, QPainter& painter, const QSizeF& area)
{
    if (words.isEmpty())
        return;
    painter.save();
    QFont font(family);
    font.setBold(true);
    font.setPixelSize(qMax(1, int(area.width() / 7)));
    painter.setFont(font);
    painter.setPen(QColor(0xE4, 0xE4, 0xE4));
    painter.translate(area.width() / 2, area.height() / 2);
    painter.rotate(-45);
    const qreal side = area.width() * 2;
    painter.drawText(QRectF(-side / 2, -side / 2, side, side), Qt::AlignCenter, words);
    painter.restore();
}

/// Paints one copy; the painter stands on a fresh page.
int paintCopy(const document::Paper& paper, const QString& html, const QString& family, QPagedPaintDevice& device,
    QPainter& painter)
{
    const QSizeF area = device.pageLayout().paintRectPixels(device.logicalDpiY()).size();
    const qreal gap = device.logicalDpiY() / 25.4; // one millimetre between text and footer
    PaperDocument footer(paper, family);
    footer.layOut(footerOf(paper, 1, 2), device, QSizeF(area.width(), 0));
    const qreal footerHeight
        = paper.footer.isEmpty() ? 0 : std::ceil(footer.size().height() - 2 * footer.overhang() + gap);
    PaperDocument text(paper, family);
    // the overhang lies in the page's margin above and in the gap below, so that the margins stay exact
    const qreal overhang = footer.overhang();
    const QSizeF page(area.width(), std::floor(area.height() - footerHeight + 2 * overhang));
    text.layOut(html, device, page);
    const int pages = text.pages();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            device.newPage();
        drawWatermark(paper.watermark, family, painter, area);
        painter.save();
        const QRectF part(0, i * page.height(), page.width(), page.height());
        painter.translate(0, -part.top() - overhang);
        painter.setClipRect(part);
        draw(text, painter, part);
        painter.restore();
        if (paper.footer.isEmpty())
            continue;
        footer.layOut(footerOf(paper, i + 1, pages), device, QSizeF(area.width(), 0));
        painter.save();
        painter.translate(0, area.height() - footer.size().height() + overhang);
        draw(footer, painter, QRectF(QPointF(), footer.size()));
        painter.restore();
    }
    return pages;
}

} // namespace

Result<int> paint(const std::vector<document::Paper>& papers, QPagedPaintDevice& device)
{
    if (papers.empty())
        return fail(ErrorKind::Validation, QStringLiteral("print.nothing"),
            QCoreApplication::translate("tramyte::print", "There is nothing to print."));
    TRY_LET(family, paperFontFamily());
    const auto noDevice = [] {
        return fail(ErrorKind::Io, QStringLiteral("print.device"),
            QCoreApplication::translate(
                "tramyte::print", "The printer takes no pages. Check that it is on and chosen, then print again."));
    };
    QPainter painter;
    QPageLayout sheet; // as it was asked for last
    int pages = 0;
    for (const auto& paper : papers) {
        for (const QString& html : paper.copies) {
            const QPageLayout wanted = layoutOf(paper.page);
            if (wanted != std::exchange(sheet, wanted)) // a printer at work does not like to be told the same again
                device.setPageLayout(wanted);
            const bool ready = painter.isActive() ? device.newPage() : painter.begin(&device);
            if (!ready)
                return noDevice();
            painter.setRenderHint(QPainter::LosslessImageRendering); // a code must not be blurred by JPEG
            pages += paintCopy(paper, html, family, device, painter);
        }
    }
    if (!painter.isActive() || !painter.end())
        return noDevice();
    return pages;
}

} // namespace tramyte::print
