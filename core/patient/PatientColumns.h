// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <vector>

namespace tramyte::patient {

/// A column that names a patient or a card, and what becomes of its rows when two records are made one.
struct PatientColumn {
    enum class Names { Patient, Card };
    enum class Fate {
        Turn, ///< to the kept record; back again when the merge is undone. What may not be twice there stays
        Stay, ///< with the record it was made for
    };
    const char* table;
    const char* column;
    Names names;
    Fate fate;
    const char* kind = "";    ///< how the journal calls what the row belongs to; empty: the patient, or nothing
    const char* thing = "id"; ///< the column with the id of that thing
    bool hasRevision = false; ///< whether the row counts its changes
    const char* key = "id";   ///< the column that the row is known by again

    /// The row is known by whom it names: there is one of them, and the kept record's own stays.
    bool isOnePerPatient() const { return std::strcmp(key, column) == 0; }
};

/// Every such column of the database, whichever room keeps the table. A test reads the schema and fails when one is
/// missing here: whoever adds a table with a patient in it says what a merge does to it.
const std::vector<PatientColumn>& patientColumns();

} // namespace tramyte::patient
