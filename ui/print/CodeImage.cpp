// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/CodeImage.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace tramyte::print {

QImage codeImage(const document::CodePicture& code)
{
    const bool qr = code.kind == document::CodePicture::Kind::Qr;
    constexpr int pixelsPerModule = 8;
    try {
        auto writer = ZXing::MultiFormatWriter(qr ? ZXing::BarcodeFormat::QRCode : ZXing::BarcodeFormat::Code128);
        // The level is out of eight: half of it is QR level M, 15 % of the code may be lost.
        writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(4).setMargin(qr ? 4 : 10);
        const ZXing::BitMatrix modules = writer.encode(code.text.toStdString(), 0, qr ? 0 : 40);
        QImage image(modules.width(), modules.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < modules.height(); ++y) {
            for (int x = 0; x < modules.width(); ++x)
                image.scanLine(y)[x] = modules.get(x, y) ? 0 : 255;
        }
        return image.scaled(image.size() * pixelsPerModule, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    } catch (const std::exception&) {
        return {}; // the library refuses empty and too long texts this way
    }
}

} // namespace tramyte::print
