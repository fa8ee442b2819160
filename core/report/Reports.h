// SPDX-License-Identifier: GPL-3.0-or-later
// The reports themselves; used by ReportService, which asks for the right to read them.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Entry.h"
#include "core/report/Report.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::report {

/// Visits over time. Rows: steps of the period; columns: `insured`, `notInsured`, `visits`, `yearEarlier`; cells:
/// visits. A visit counts on the local day of Viet Nam on which it began, whether it was closed since or not, archived
/// ones left out. Insured is a visit that was opened with an insurance card (`card_id`). `yearEarlier` counts all
/// visits of the same step a year before: the same dates, for weeks the same weekdays 52 weeks before. A step without
/// visits is a row of zeros. Total: the sums.
Result<Report> visitsReport(storage::Database& db, const ReportPeriod& period);

/// The commonest main diagnoses. Rows: the 15 categories (or codes) with the most visits, ties by code, and `others`
/// for the rest when there is one; columns: `visits`, `people`, `share` (of all visits with a diagnosis); total: all of
/// them. The main diagnosis is the first of a visit; a visit counts on the day on which it began, archived ones left
/// out, visits without a diagnosis too. `people` are different people within the row, so that rows may add up to more
/// people than the total. The name is that of the disease list on the last day of the period; a category that the list
/// lacks is called by its commonest code. Source of the category as row: registers and returns of TT 23/2025/TT-BYT.
Result<Report> diagnosesReport(storage::Database& db, const catalog::Catalogue& catalogue, const ReportPeriod& period);

/// Ages and sexes of the people seen. Rows: age bands; columns: `visitsMale`, `visitsFemale`, `visitsOther`, `visits`,
/// `peopleMale`, `peopleFemale`, `peopleOther`, `people`; total: the sums. A visit counts in the age on the day on
/// which it began (archived ones left out), a person once in the age on the day of the last visit of the period. Ages
/// are completed months below 72 and completed years above; of someone whose day or month of birth is unknown as
/// `ageInMonths` and `ageInYears` say. The sex is the one on the record today.
Result<Report> agesReport(storage::Database& db, const ReportPeriod& period);

/// Insurance claims by month (quarter, year). Rows: steps of the period; columns: `visits`, `hospital` (T_TONGCHI_BV),
/// `insured` (T_TONGCHI_BH), `fund` (T_BHTT, what is asked from the fund), `copay` (T_BNCCT), `patientOwn` (T_BNTT),
/// `exportedVisits`, `exportedFund`, `waitingVisits`, `waitingFund`; cells: visits, and money as frozen in the bills.
/// Counted are closed visits with an insurance card, on the local day on which they ended; open, amended but not closed
/// again, and archived ones are not. Exported is a visit whose present state went out in a claim file; what was changed
/// since waits again. Total: the sums.
Result<Report> claimsReport(storage::Database& db, const ReportPeriod& period);

} // namespace tramyte::report
