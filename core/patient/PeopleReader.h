// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/ListRow.h"

#include <memory>

namespace tramyte::patient {

/// A list of people as one sees it before anything is taken from it.
struct ListPreview {
    QString path;
    std::vector<sheet::SheetSize> sheets;
    QString sheet;
    ListColumns columns;
    std::vector<sheet::Row> rows; ///< the first below the headings, as they are
};

/// Looks at a file. `sheet`: empty for the fullest. Errors: those of the sheets; `list.empty`.
Result<ListPreview> lookAtList(const QString& path, const QString& sheet = {});

/// The hamlet that a row names and nothing else, so that it is that of the rows below; empty when it names none.
QString hamletNamed(const sheet::Row& row);

/// Gives the people of a list one after the other, in little memory. Title rows, headings repeated on each page, rows
/// of column numbers, totals and signatures are passed over; a row that only names a hamlet is the hamlet of those
/// below it. Errors: those of the sheets.
class PeopleReader final {
public:
    static Result<std::unique_ptr<PeopleReader>> open(const ListPreview& list);
    PeopleReader(std::unique_ptr<sheet::TableReader> table, ListColumns columns);

    Result<std::optional<ListedPerson>> next();
    const std::vector<int>& passedOver() const { return m_passedOver; } ///< rows with something in them that are nobody
    double partRead() const { return m_table->partRead(); }
    const ListColumns& columns() const { return m_columns; }

private:
    bool isNobody(const sheet::Row& row);

    std::unique_ptr<sheet::TableReader> m_table;
    ListColumns m_columns;
    ListRow m_row;
    std::vector<int> m_passedOver;
    QString m_hamlet; ///< of a row that only names one
    bool m_isFirst = true;
    bool m_inFoot = false;
};

} // namespace tramyte::patient
