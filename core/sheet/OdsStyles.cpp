// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/OdsStyles.h"

#include "core/sheet/XmlPart.h"

using namespace Qt::Literals::StringLiterals;

namespace tramyte::sheet {

void OdsStyles::read(QXmlStreamReader& xml)
{
    while (xml.readNextStartElement()) {
        const QString name = attributeOf(xml, "name"_L1);
        if (xml.name() == "style"_L1) {
            if (const QString data = attributeOf(xml, "data-style-name"_L1); !data.isEmpty())
                m_dataStyles[name] = data;
            while (xml.readNextStartElement()) {
                if (xml.name() == "table-properties"_L1 && attributeOf(xml, "display"_L1) == "false"_L1)
                    m_hiddenTables.insert(name);
                xml.skipCurrentElement();
            }
        } else if (xml.name() == "date-style"_L1) {
            bool year = false, month = false, day = false;
            while (xml.readNextStartElement()) {
                year = year || xml.name() == "year"_L1;
                month = month || xml.name() == "month"_L1;
                day = day || xml.name() == "day"_L1;
                xml.skipCurrentElement();
            }
            m_formats[name] = day || !year ? NumberFormat::Date : month ? NumberFormat::YearMonth : NumberFormat::Year;
        } else {
            m_formats[name] = NumberFormat::Date; // of a date in such a cell nothing is left out
            xml.skipCurrentElement();
        }
    }
}

std::optional<NumberFormat> OdsStyles::dateFormat(const QString& cellStyle) const
{
    const auto data = m_dataStyles.find(cellStyle);
    if (data == m_dataStyles.end())
        return NumberFormat::Date;
    const auto format = m_formats.find(data->second);
    return format == m_formats.end() ? std::nullopt : std::optional(format->second);
}

} // namespace tramyte::sheet
