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

Result<QByteArray> makePdf(const std::vector<document::Paper>& papers)
{
    // In memory first: neither QPdfWriter nor QPainter reports a full disk, and nothing half done may lie in a folder.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setCreator(QStringLiteral("tramyte"));
        if (!papers.empty())
            writer.setTitle(papers.front().title);
        TRY(paint(papers, writer));
    }
    return buffer.data();
}

Result<void> writePdf(const std::vector<document::Paper>& papers, const QString& path)
{
    TRY_LET(bytes, makePdf(papers));
    const QFileInfo there(path);
    if (!there.exists() || there.isFile() || there.isDir())
        return writeSafely(path, bytes);
    QFile device(path); // renaming a new file over a pipe or a device would destroy it
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
        return tl::unexpected(cannotWrite(path, errno, device.errorString()));
    return {};
}

} // namespace tramyte::print
