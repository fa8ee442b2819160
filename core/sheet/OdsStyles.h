// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/Number.h"

#include <QSet>
#include <QXmlStreamReader>
#include <map>

namespace tramyte::sheet {

/// What the styles of an .ods file say that changes what people see: hidden sheets, and dates that show no day.
class OdsStyles final {
public:
    /// Reads one `office:styles` or `office:automatic-styles` element, on whose start the reader stands.
    void read(QXmlStreamReader& xml);

    bool isHiddenTable(const QString& style) const { return m_hiddenTables.contains(style); }
    /// How a cell of this style shows a date; empty when the style leads to a format that is not in the file.
    std::optional<NumberFormat> dateFormat(const QString& cellStyle) const;

private:
    QSet<QString> m_hiddenTables;
    std::map<QString, QString> m_dataStyles;   ///< cell style -> data style
    std::map<QString, NumberFormat> m_formats; ///< data style -> what it shows
};

} // namespace tramyte::sheet
