// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/SheetError.h"
#include "core/sheet/ZipParts.h"

#include <QXmlStreamReader>

namespace tramyte::sheet {

/// An XML part of a spreadsheet as a stream. Document type declarations are refused: no spreadsheet has one, and they
/// are the door for expanding entities.
class XmlPart final {
public:
    static Result<std::unique_ptr<XmlPart>> open(ZipParts& parts, const QString& name);

    QXmlStreamReader& xml() { return m_xml; }
    /// Reads what is left and says whether the part was whole: well-formed, checksum right, not too large.
    Result<void> finish(const QString& place);
    double partRead() const { return m_stream->partRead(); }
    /// The error of a part that broke off, if it did.
    Result<void> check(const QString& place) const;

private:
    explicit XmlPart(std::unique_ptr<PartStream> stream);

    std::unique_ptr<PartStream> m_stream;
    QXmlStreamReader m_xml;
};

/// The value of the attribute with this local name, whatever its prefix; empty when absent.
QString attributeOf(const QXmlStreamReader& xml, QLatin1StringView localName);

} // namespace tramyte::sheet
