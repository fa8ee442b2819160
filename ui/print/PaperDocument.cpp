// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperDocument.h"

#include "ui/print/CodeImage.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>
#include <QUrl>
#include <cmath>

namespace tramyte::print {
namespace {

// Private-use characters stand for the marks while the HTML becomes a document; values never hold any.
constexpr QChar keepOpen(0xE000);
constexpr QChar keepClose(0xE001);
constexpr QChar tailOpen(0xE002);
constexpr QChar tailClose(0xE003);

constexpr qreal slack = 0.5; ///< device pixels; the layout counts in 64ths

QImage boxImage(bool ticked)
{
    constexpr int side = 96;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 7));
    painter.drawRect(QRectF(8, 8, side - 16, side - 16));
    if (ticked) {
        painter.setPen(QPen(Qt::black, 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{22, 50}, {42, 70}, {74, 26}});
    }
    painter.end();
    image.setDevicePixelRatio(side / 12.0);
    return image;
}

QImage ruleImage(int width)
{
    QImage image(width, 1, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    return image;
}

} // namespace

PaperDocument::PaperDocument(const document::Paper& paper, const QString& family) : m_paper(paper)
{
    setDefaultFont(QFont(family, 11));
    setDocumentMargin(0);
    setUseDesignMetrics(true);
    setDefaultStyleSheet(paper.style);
}

QVariant PaperDocument::loadResource(int type, const QUrl& name)
{
    if (type != ImageResource)
        return {};
    const QString what = name.toString().section(u':', 1);
    if (name.scheme() == u"rule")
        return ruleImage(qMax(1, what.toInt()));
    if (name.scheme() == u"box")
        return boxImage(what == u"on");
    if (name.scheme() == u"code") {
        const auto code = m_paper.codes.find(what);
        if (code != m_paper.codes.end())
            return codeImage(code->second);
    }
    return {};
}

void PaperDocument::layOut(const QString& html, QPaintDevice& device, QSizeF page)
{
    documentLayout()->setPaintDevice(&device);
    setPageSize(page.height() > 0 ? page : QSizeF(page.width(), -1));
    QString marked = html;
    marked.replace(QStringLiteral("<!--keep-->"), keepOpen)
        .replace(QStringLiteral("<!--/keep-->"), keepClose)
        .replace(QStringLiteral("<!--tail-->"), tailOpen)
        .replace(QStringLiteral("<!--/tail-->"), tailClose);
    setHtml(marked);
    // Margins of the root frame are those of every page. They are given in pixels of a screen of 96 dots per inch.
    constexpr qreal overhang = 4;
    QTextFrameFormat frame = rootFrame()->frameFormat();
    frame.setTopMargin(overhang);
    frame.setBottomMargin(overhang);
    rootFrame()->setFrameFormat(frame);
    m_overhang = overhang * device.logicalDpiY() / 96;
    const auto keeps = takeSpans(keepOpen, keepClose);
    const auto tails = takeSpans(tailOpen, tailClose);
    layOutAnew();
    if (page.height() <= 0)
        return;
    for (const auto& span : keeps)
        keepTogether(span);
    for (const auto& span : tails)
        keepTogether(span);
}

std::vector<PaperDocument::Span> PaperDocument::takeSpans(QChar open, QChar close)
{
    std::vector<Span> spans;
    for (QTextCursor first = find(open); !first.isNull(); first = find(open)) {
        first.removeSelectedText();
        QTextCursor last = find(close, first);
        if (last.isNull())
            break;
        last.removeSelectedText();
        spans.push_back({first, last});
    }
    return spans;
}

int PaperDocument::pages() const
{
    int last = 0;
    for (QTextBlock block = begin(); block != end(); block = block.next()) {
        if (!block.text().isEmpty()) // a document ends with an empty line after a table, which deserves no page
            last = qMax(last, pageOf(linesOf(block).bottom() - slack));
    }
    return last + 1;
}

QRectF PaperDocument::linesOf(const QTextBlock& block) const
{
    // The block's rectangle does not tell when its lines were moved to the next page within a table.
    const QPointF corner = documentLayout()->blockBoundingRect(block).topLeft();
    return block.layout()->boundingRect().translated(corner);
}

int PaperDocument::pageOf(qreal y) const
{
    return int(std::floor(y / pageSize().height()));
}

void PaperDocument::keepTogether(const Span& span)
{
    const QRectF first = linesOf(span.first.block());
    const QRectF last = linesOf(span.last.block());
    const qreal height = pageSize().height();
    const int startPage = pageOf(first.top() + slack);
    const int endPage = pageOf(last.bottom() - slack);
    const bool atTop = first.top() - startPage * height <= m_overhang + slack;
    const bool fits = last.bottom() - first.top() <= height - 2 * m_overhang;
    if (startPage < endPage && !atTop && fits)
        breakBefore(span.first);
}

void PaperDocument::layOutAnew()
{
    // Qt lays out only what changed, and then loses lines between two tables.
    markContentsDirty(0, characterCount());
}

void PaperDocument::breakBefore(const QTextCursor& place)
{
    // A page cannot begin inside a table, so it begins before the outermost one.
    QTextTable* outermost = nullptr;
    for (QTextFrame* frame = place.currentFrame(); frame != nullptr; frame = frame->parentFrame()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            outermost = table;
    }
    if (outermost != nullptr) {
        QTextTableFormat format = outermost->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        outermost->setFormat(format);
    } else {
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(place).mergeBlockFormat(format);
    }
    layOutAnew();
}

} // namespace tramyte::print
