// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Paper.h"

#include <QSizeF>
#include <QTextCursor>
#include <QTextDocument>

class QPaintDevice;

namespace tramyte::print {

/// The HTML of a paper laid out for a device: pictures by name (`code:NAME`, `box:on`, `box:off`, `rule:WIDTH` in
/// pixels) and the marks that keep lines on one page (see `document::Paper`).
class PaperDocument final : public QTextDocument {
    Q_OBJECT
public:
    PaperDocument(const document::Paper& paper, const QString& family);

    /// `page` is the area for text on one page in device pixels; height 0 makes one endless page.
    void layOut(const QString& html, QPaintDevice& device, QSizeF page);
    /// Blank above the first and below the last line of each page, in device pixels: marks over capital letters reach
    /// out of their line, and would otherwise be cut off or show on the page before.
    qreal overhang() const { return m_overhang; }
    /// How many pages hold lines, once laid out on pages.
    int pages() const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    struct Span {
        QTextCursor first;
        QTextCursor last;
    };
    std::vector<Span> takeSpans(QChar open, QChar close);
    QRectF linesOf(const QTextBlock& block) const;
    int pageOf(qreal y) const;
    void keepTogether(const Span& span);
    void breakBefore(const QTextCursor& place);
    void layOutAnew();

    const document::Paper& m_paper;
    qreal m_overhang = 0;
};

} // namespace tramyte::print
