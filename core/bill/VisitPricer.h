// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/bill/Pricing.h"
#include "core/insurance/ParameterBook.h"
#include "core/patient/Patient.h"
#include "core/settings/Settings.h"
#include "core/stock/StockRepository.h"
#include "core/visit/VisitRepository.h"

namespace tramyte::bill {

/// What of a medicine that the station keeps in stock is charged.
enum class Charged {
    HandedOut,  ///< what left the shelf: what a closed visit is charged with
    Prescribed, ///< all of it: what an open visit will cost once the rest is handed out
};

/// Gathers what the price of a visit depends on besides the visit itself, and prices it.
class VisitPricer {
public:
    VisitPricer(storage::Database& db, const catalog::Catalogue& catalogue);

    /// What the visit costs when it ends at `end`. A warning about one medicine has the field `line.<id of the line>`,
    /// one about several of them `medicines`.
    /// Errors: see price; NotFound (an insured visit on a day whose rules the station does not have).
    Result<Bill> price(const visit::Visit& visit, const patient::Patient& patient,
        const std::vector<prescription::Prescription>& prescriptions, Instant end, Issues* warnings,
        Charged charged = Charged::HandedOut) const;

private:
    Result<int> earlierExams(const visit::Visit& visit) const;
    Result<DrugToCharge> drugOf(
        const prescription::Prescription& prescription, const prescription::Line& line, Issues* warnings) const;
    static void chargeAll(std::vector<DrugToCharge>& drugs, Issues* warnings);

    visit::VisitRepository m_visits;
    stock::StockRepository m_lots;
    settings::SettingRepository m_settings;
    insurance::ParameterBook m_parameters;
};

} // namespace tramyte::bill
