// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/patient/AssignmentService.h"
#include "core/report/AgeBand.h"
#include "core/visit/LongTerm.h"

#include <map>

namespace tramyte::report {

/// One resident of a doctor with what asks for attention.
struct PanelRow {
    patient::Resident resident;
    std::vector<visit::LongTermProblem> problems;
    bool isUnseen = false; ///< no visit in the year before `Panel::day`
};

struct PanelBand {
    AgeBand band;
    int male = 0;
    int female = 0;
    int other = 0;
};

/// A doctor's residents of one day.
struct Panel {
    patient::Doctor doctor;
    QDate day;
    std::vector<PanelRow> rows;
    std::vector<PanelBand> bands;
    int unseen = 0;
    int longTerm = 0;
};

QJsonObject toJson(const Panel& panel);

/// Whom a doctor looks after and who among them has not come or has a long-lasting disease; and the same diseases of
/// the people of a household, for those who may read visits.
class PanelService {
public:
    PanelService(journal::Ledger& ledger, const catalog::Catalogue& catalogue)
        : m_ledger(ledger), m_catalogue(catalogue), m_assignments(ledger)
    {
    }

    /// `doctor`: log-in name; empty: oneself. Errors: Permission, Validation `doctor.unknown`. `progress` gets people
    /// done and all and may return false to stop (Conflict `panel.stopped`).
    Result<Panel> panel(const security::Session& session, const QString& doctor,
        const std::function<bool(qint64 done, qint64 all)>& progress = {}) const;
    /// Long-lasting diseases of these people, those without any left out.
    Result<std::map<patient::PatientId, std::vector<visit::LongTermProblem>>> problems(
        const security::Session& session, const std::vector<patient::PatientId>& people) const;

private:
    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
    patient::AssignmentService m_assignments;
};

} // namespace tramyte::report
