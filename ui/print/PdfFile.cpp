// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfFile.h"

#include "core/base/SafeFile.h"
#include "ui/print/PagePainter.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <cerrno>

namespace tramyte::print {

namespace {

/// Gives the number of pages.
Result<int> paintPdf(const std::vector<document::Paper>& papers, QByteArray& pdf)
{
    // In memory first: neither QPdfWriter nor QPainter reports a full disk, and nothing half done may lie in a folder.
    QBuffer buffer;
    int pages = 0;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setCreator(QStringLiteral("tramyte"));
        if (!papers.empty())
            writer.setTitle(papers.front().title);
        TRY_LET(painted, paint(papers, writer));
        pages = painted;
    }
    pdf = buffer.data();
    return pages;
}

} // namespace

Result<QByteArray> makePdf(const std::vector<document::Paper>& papers)
{
    QByteArray pdf;
    TRY(paintPdf(papers, pdf));
    return pdf;
}

Result<int> writePdf(const std::vector<document::Paper>& papers, const QString& path)
{
    QByteArray bytes;
    TRY_LET(pages, paintPdf(papers, bytes));
    const QFileInfo there(path);
    if (!there.exists() || there.isFile() || there.isDir()) {
        TRY(writeSafely(path, bytes));
        return pages;
    }
    QFile device(path); // renaming a new file over a pipe or a device would destroy it
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
        return tl::unexpected(cannotWrite(path, errno, device.errorString()));
    return pages;
}

} // namespace tramyte::print
