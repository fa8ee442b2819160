// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/XmlPart.h"

namespace tramyte::sheet {

XmlPart::XmlPart(std::unique_ptr<PartStream> stream) : m_stream(std::move(stream)), m_xml(m_stream.get())
{
}

Result<std::unique_ptr<XmlPart>> XmlPart::open(ZipParts& parts, const QString& name)
{
    TRY_LET(stream, parts.part(name));
    std::unique_ptr<XmlPart> part(new XmlPart(std::move(stream)));
    QXmlStreamReader& xml = part->m_xml;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement) {
        if (xml.isDTD())
            return failDamaged(name, QStringLiteral("document type declaration"));
    }
    TRY(part->check(name));
    return part;
}

Result<void> XmlPart::check(const QString& place) const
{
    if (m_stream->failure() == u"too large")
        return failTooLarge(place);
    if (!m_stream->failure().isEmpty())
        return failDamaged(place, m_stream->failure());
    if (m_xml.hasError())
        return failDamaged(place, QStringLiteral("line %1: error %2").arg(m_xml.lineNumber()).arg(m_xml.error()));
    return {};
}

Result<void> XmlPart::finish(const QString& place)
{
    while (!m_xml.atEnd())
        m_xml.readNext();
    // the checksum is compared when the last byte was read
    char rest[4096];
    while (!m_xml.hasError() && m_stream->read(rest, sizeof rest) > 0) {}
    return check(place);
}

QString attributeOf(const QXmlStreamReader& xml, QLatin1StringView localName)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

} // namespace tramyte::sheet
