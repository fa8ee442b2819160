// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <set>
#include <vector>

namespace tramyte::security {

/// What a person does at the station. Several may be held at once; title and licence are attributes of the user.
enum class Role { Reception, Clinician, Midwife, Pharmacist, Head, Administrator };

enum class Permission {
    UseProgram, ///< what everybody who works here may: one's own passphrase, lists of codes, how old the last export is
    ReadPatients,
    RegisterPatients,
    ImportPatients,
    ArchivePatients,
    ReviewDuplicates,  ///< looks through records that may be of one person, and says which are of two
    MergePatients,     ///< makes two records one, and parts them again
    MergeDespiteProof, ///< although the citizen IDs differ or somebody said that they are two people
    AssignDoctors,     ///< which doctor looks after which residents
    ReadQueue,         ///< who is here today, without diagnoses
    ReadVisits,
    OpenVisits,
    RecordVitals,
    Examine,
    Prescribe,
    CloseVisits,
    AmendVisits,
    Dispense,
    ManageStock,
    TakePayments,
    PrintPapers,
    CheckClaims,
    ExportClaims,
    EditCatalog,
    EditSettings,
    ManageUsers,
    ManageKeys,
    MakeBackups,
    MakeBundles,
    ReadJournal, ///< who did what, without what was done
    VerifyJournal,
    ReadDuties,       ///< what today asks of oneself
    GuardRecords,     ///< marks a record as extra sensitive
    ReceiveRequests,  ///< takes what people ask about their data, and says that it was taken
    DecideRequests,   ///< grants, extends or refuses it
    DisclosePatients, ///< gives a person's whole record out
    ReadReaders,      ///< who opened, printed or exported a person's record
    ReadReports,
    ExportReports, ///< writes or prints the station's figures
};

/// One row of the table of rights.
struct Grant {
    Permission permission;
    const char* word;
    std::set<Role> roles;
};

/// The whole table of rights: who may do what.
const std::vector<Grant>& grants();
/// Whether any of `roles` may do it.
bool isGranted(const std::set<Role>& roles, Permission permission);

QString wordOf(Role role);
std::optional<Role> roleOf(const QString& word);
const std::vector<Role>& allRoles();

} // namespace tramyte::security
