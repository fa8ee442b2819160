// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/TemplateModel.h"

namespace tramyte::document {

TemplateModel& TemplateModel::put(const QString& name, Value value)
{
    const bool added = m_values.emplace(name, std::move(value)).second;
    Q_ASSERT_X(added, "TemplateModel", "a field is filled twice");
    return *this;
}

TemplateModel& TemplateModel::text(const QString& name, const QString& value)
{
    return put(name, value);
}

TemplateModel& TemplateModel::flag(const QString& name, bool value)
{
    return put(name, value);
}

TemplateModel& TemplateModel::rows(const QString& name, Rows value)
{
    return put(name, std::move(value));
}

TemplateModel& TemplateModel::merge(const TemplateModel& other)
{
    for (const auto& [name, value] : other.m_values)
        put(name, value);
    return *this;
}

std::set<QString> TemplateModel::names() const
{
    std::set<QString> names;
    for (const auto& [name, value] : m_values) {
        names.insert(name);
        if (const auto* list = std::get_if<Rows>(&value)) {
            for (const auto& row : *list) {
                for (const QString& inner : row.names())
                    names.insert(name + u'.' + inner);
            }
        }
    }
    return names;
}

} // namespace tramyte::document
