// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/Permission.h"

#include <QtGlobal>

#include <algorithm>

namespace tramyte::security {

// An administrator keeps users, keys, catalogues and backups but sees no clinical data (separation of duties,
// TCVN 14423:2026; access limits, NĐ 356/2025 Art. 4).
const std::vector<Grant>& grants()
{
    using enum Role;
    static const std::vector<Grant> table = {
        {Permission::UseProgram, "useProgram", {Reception, Clinician, Midwife, Pharmacist, Head, Administrator}},
        {Permission::ReadPatients, "readPatients", {Reception, Clinician, Midwife, Pharmacist, Head}},
        {Permission::RegisterPatients, "registerPatients", {Reception, Clinician, Midwife, Head}},
        {Permission::ImportPatients, "importPatients", {Reception, Head}},
        {Permission::ArchivePatients, "archivePatients", {Head}},
        {Permission::ReviewDuplicates, "reviewDuplicates", {Reception, Clinician, Midwife, Head}},
        // the desk knows who stands before it, and a merge can be undone; against a proof the head decides
        {Permission::MergePatients, "mergePatients", {Reception, Head}},
        {Permission::MergeDespiteProof, "mergeDespiteProof", {Head}},
        {Permission::AssignDoctors, "assignDoctors", {Head}},
        {Permission::ReadQueue, "readQueue", {Reception, Clinician, Midwife, Pharmacist, Head}},
        {Permission::ReadVisits, "readVisits", {Clinician, Midwife, Pharmacist, Head}},
        {Permission::OpenVisits, "openVisits", {Reception, Clinician, Midwife}},
        {Permission::RecordVitals, "recordVitals", {Reception, Clinician, Midwife}},
        {Permission::Examine, "examine", {Clinician, Midwife}},
        {Permission::Prescribe, "prescribe", {Clinician, Midwife}},
        {Permission::CloseVisits, "closeVisits", {Clinician, Midwife}},
        {Permission::AmendVisits, "amendVisits", {Clinician, Midwife, Head}},
        {Permission::Dispense, "dispense", {Pharmacist}},
        {Permission::ManageStock, "manageStock", {Pharmacist}},
        {Permission::TakePayments, "takePayments", {Reception, Head}},
        {Permission::PrintPapers, "printPapers", {Reception, Clinician, Midwife, Pharmacist, Head}},
        {Permission::CheckClaims, "checkClaims", {Clinician, Head}},
        {Permission::ExportClaims, "exportClaims", {Head}},
        {Permission::EditCatalog, "editCatalog", {Pharmacist, Head, Administrator}},
        {Permission::EditSettings, "editSettings", {Head, Administrator}},
        {Permission::ManageUsers, "manageUsers", {Administrator}},
        {Permission::ManageKeys, "manageKeys", {Administrator}},
        {Permission::MakeBackups, "makeBackups", {Head, Administrator}},
        {Permission::MakeBundles, "makeBundles", {Head}},
        {Permission::ReadJournal, "readJournal", {Head, Administrator}},
        {Permission::VerifyJournal, "verifyJournal", {Head, Administrator}},
        {Permission::ReadDuties, "readDuties", {Reception, Clinician, Midwife, Pharmacist, Head, Administrator}},
        {Permission::GuardRecords, "guardRecords", {Clinician, Midwife, Head}},
        {Permission::ReceiveRequests, "receiveRequests", {Reception, Clinician, Midwife, Head}},
        {Permission::DecideRequests, "decideRequests", {Head}},
        {Permission::DisclosePatients, "disclosePatients", {Clinician, Head}},
        {Permission::ReadReaders, "readReaders", {Head}},
        // figures name nobody; the desk has no need of them, and those who make the station's returns take them out
        {Permission::ReadReports, "readReports", {Clinician, Midwife, Pharmacist, Head, Administrator}},
        {Permission::ExportReports, "exportReports", {Clinician, Midwife, Head}},
    };
    return table;
}

bool isGranted(const std::set<Role>& roles, Permission permission)
{
    for (const Grant& grant : grants()) {
        if (grant.permission == permission)
            return std::ranges::any_of(roles, [&](Role role) { return grant.roles.contains(role); });
    }
    return false;
}

QString wordOf(Role role)
{
    switch (role) {
    case Role::Reception: return QStringLiteral("reception");
    case Role::Clinician: return QStringLiteral("clinician");
    case Role::Midwife: return QStringLiteral("midwife");
    case Role::Pharmacist: return QStringLiteral("pharmacist");
    case Role::Head: return QStringLiteral("head");
    case Role::Administrator: return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleOf(const QString& word)
{
    for (const Role role : allRoles()) {
        if (wordOf(role) == word)
            return role;
    }
    return std::nullopt;
}

const std::vector<Role>& allRoles()
{
    static const std::vector<Role> roles
        = {Role::Administrator, Role::Head, Role::Clinician, Role::Midwife, Role::Pharmacist, Role::Reception};
    return roles;
}

} // namespace tramyte::security
