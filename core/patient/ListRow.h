// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/ListColumns.h"
#include "core/patient/PatientForm.h"

#include <QHash>

namespace tramyte::patient {

/// One row of a list of people that could not be taken.
struct RefusedRow {
    int row = 0;    ///< as the spreadsheet numbers it, from 1
    QString column; ///< name of the field
    QString message;
};

/// One row of a list of people as it was read.
struct ListedPerson {
    int row = 0;
    PatientForm form;
    QString patientCode;            ///< who is meant, when the list says so: `BN01-000012`
    bool isNew = false;             ///< the list says that it is nobody whom the station knows
    std::vector<RefusedRow> faults; ///< why it cannot be taken; empty when it can
    Issues notes;                   ///< what was read and is odd
};

/// Makes people of rows. Dates of birth may be `05/03/1956`, `5/3/1956`, `03/1956`, `1956`, ISO, or in three columns;
/// sex `Nam`, `Nữ`, `male`, `female`, 1 or 2, or a mark in the column of the sex. Leading zeros that spreadsheet
/// programs drop from numbers are put back. Who a number belongs to and whether it can be one is judged later, by
/// `fill`. Empty cells leave alone what is known. Source: design, section 9 "Import and search"; identity cards,
/// section 2; claim codes of GIOI_TINH.
class ListRow final {
public:
    explicit ListRow(const ListColumns& columns);

    ListedPerson read(const sheet::Row& row) const;
    /// The first cell of this field that is not empty (a list may have both a day and a year of birth).
    QString cell(const sheet::Row& row, const QString& field) const;

private:
    friend class ListRowReader;

    QHash<QString, std::vector<int>> m_columns; ///< by field
};

} // namespace tramyte::patient
