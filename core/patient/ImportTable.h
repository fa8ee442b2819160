// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientService.h"
#include "core/sheet/Table.h"

namespace tramyte::patient {

/// A list of people as it was read.
struct ReadPeople {
    std::vector<ListedPerson> people;
    std::vector<RefusedRow> refused; ///< rows that cannot be read; each row is in one of the two lists
};

/// Reads a list of people: headings are the field names of `register` or what Vietnamese lists call them, in any order,
/// in one of the first 20 rows. Dates of birth may be `05/03/1956`, `5/3/1956`, `03/1956`, `1956` or ISO; sex `Nam`,
/// `Nữ`, `male`, `female`, 1 or 2. Leading zeros that spreadsheet programs drop from numbers are put back. Who a number
/// belongs to and whether it can be one is judged later, by `fill`. Source: design, section 9 "Import and search";
/// identity cards, section 2; claim codes of GIOI_TINH.
ReadPeople readPeople(const sheet::Table& table);

} // namespace tramyte::patient
