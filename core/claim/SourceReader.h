// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/BillRepository.h"
#include "core/claim/ClaimLog.h"
#include "core/claim/ClaimSource.h"
#include "core/patient/MergeRepository.h"
#include "core/prescription/PrescriptionRepository.h"
#include "core/security/UserRepository.h"
#include "core/settings/Settings.h"
#include "core/visit/VisitRepository.h"

#include <QSet>

#include <map>

namespace tramyte::claim {

/// Gathers everything that a claim says of one closed visit from the station's file. Keeps the staff it has read.
class SourceReader {
public:
    SourceReader(storage::Database& db, QString station);

    /// Errors: NotFound, Validation `claim.notClosed`.
    Result<ClaimSource> read(visit::VisitId visit);
    /// Everyone of the staff as claims name them.
    Result<QSet<QString>> staffNames();

private:
    Result<StaffRef> staff(security::UserId user);
    Result<StaffRef> performer(const bill::Line& line);
    /// MA_TTDV: as the settings say, else the licence (or name) of whoever is head of station.
    Result<QString> headOfStation(QDate day);
    /// Who the claim is of. A visit that went out before its patient's record was made one with another keeps the
    /// number that it went out under, and as long as it is as it was then, everything that was said of the person.
    Result<ClaimPatient> personOf(const visit::Visit& visit, const patient::Patient& patient) const;
    Result<void> addDrug(ClaimSource& source, const bill::Line& line, const visit::Visit& visit,
        const std::vector<prescription::Prescription>& prescriptions);
    Result<void> addService(ClaimSource& source, const bill::Line& line, const visit::Visit& visit);
    Result<void> addSlips(ClaimSource& source, const visit::Visit& visit);

    QString m_station;
    visit::VisitRepository m_visits;
    patient::PatientRepository m_patients;
    patient::MergeRepository m_merges;
    ClaimLog m_log;
    prescription::PrescriptionRepository m_prescriptions;
    bill::BillRepository m_bills;
    security::UserRepository m_users;
    settings::SettingRepository m_settings;
    std::map<security::UserId, StaffRef> m_staff;
};

} // namespace tramyte::claim
