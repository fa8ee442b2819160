// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/Entry.h"

#include <map>
#include <memory>

namespace tramyte::claim {

/// How the text of a field is written. Source: bhyt XML rules, section 4.
enum class FieldType {
    String,
    Integer,
    Percent,        ///< whole number 0 to 100
    Rate,           ///< MUC_HUONG: 0 to 100, one decimal where four characters are allowed
    Price,          ///< price or quantity, at most 3 decimals
    Amount,         ///< at most 2 decimals
    Date,           ///< yyyymmdd
    Datetime,       ///< yyyymmddHHMM
    Birth,          ///< yyyymmddHHMM with zeros for what is not known
    DateOrDatetime, ///< either
    Dates,          ///< yyyymmdd, several parted by ';'
    Datetimes,      ///< yyyymmddHHMM, several parted by ';'
};

enum class Need { Always, Conditional, Optional };

/// One field of one table, as it holds on one day.
struct FieldDefinition {
    QString name;  ///< the tag
    QString label; ///< Vietnamese
    FieldType type = FieldType::String;
    int maxLength = 0; ///< characters; 0 = no limit
    Need need = Need::Optional;
    QStringList values = {};                ///< the only codes that the annex allows; empty = free
    std::optional<catalog::Kind> list = {}; ///< the dated list whose codes it takes
};

/// One table: its tags around the rows and its fields in the order in which they are written.
struct TableDefinition {
    QString name; ///< CHECKIN, XML1 ... XML15
    QString label;
    QString root;
    QString list; ///< empty for tables of one row, whose fields stand directly below the root
    QString row;
    std::vector<FieldDefinition> fields; ///< empty on a day before the table's first version

    bool isList() const { return !list.isEmpty(); }
    const FieldDefinition* field(QStringView tag) const;
};

/// Every table as it holds on one day.
class TableDefinitions {
public:
    /// Errors: Validation `claim.definition` (a line of the lists cannot be understood).
    static Result<TableDefinitions> of(
        const std::vector<catalog::Entry>& tables, const std::vector<catalog::Entry>& fields);

    const std::vector<TableDefinition>& tables() const { return m_tables; } ///< in the order in which a file holds them
    const TableDefinition* find(QStringView table) const;
    /// The table whose document has this root.
    const TableDefinition* findByRoot(QStringView root) const;

private:
    std::vector<TableDefinition> m_tables;
};

/// The definitions day by day, from the dated lists `claim_table` and `claim_field`. Keeps what it has read.
class DefinitionBook {
public:
    explicit DefinitionBook(const catalog::Catalogue& lists) : m_lists(lists) {}

    Result<std::shared_ptr<const TableDefinitions>> on(QDate day) const;

private:
    const catalog::Catalogue& m_lists;
    mutable std::map<QDate, std::shared_ptr<const TableDefinitions>> m_days;
};

} // namespace tramyte::claim
