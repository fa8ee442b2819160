// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <set>
#include <variant>
#include <vector>

namespace tramyte::document {

/// What one template, or one row of a list in it, may name: texts, conditions and rows. An empty text counts as false
/// in a condition. Each row fills every field that its section names, because a name that is missing in a row would be
/// taken from the level above.
class TemplateModel {
public:
    using Rows = std::vector<TemplateModel>;
    using Value = std::variant<QString, bool, Rows>;

    TemplateModel& text(const QString& name, const QString& value);
    TemplateModel& flag(const QString& name, bool value);
    TemplateModel& rows(const QString& name, Rows value);
    /// All fields of `other` too; a name that both have is a mistake.
    TemplateModel& merge(const TemplateModel& other);

    const std::map<QString, Value>& values() const { return m_values; }
    /// Every name; names in rows as `medicines.name`, taken from all rows.
    std::set<QString> names() const;

private:
    TemplateModel& put(const QString& name, Value value);

    std::map<QString, Value> m_values;
};

} // namespace tramyte::document
