// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sections.h"

#include "ui/claim/ClaimsPage.h"
#include "ui/exchange/ExchangePage.h"
#include "ui/patient/PatientsPage.h"
#include "ui/patient/RecordPage.h"
#include "ui/patient/RegistrationPage.h"
#include "ui/report/ReportsPage.h"
#include "ui/station/StationPage.h"
#include "ui/today/TodayPage.h"
#include "ui/visit/ConsultationPage.h"

namespace tramyte::ui {

namespace {

template <class PageType>
Page* make(Desk& desk)
{
    return new PageType(desk);
}

} // namespace

const std::vector<Section>& sections()
{
    using P = security::Permission;
    static const std::vector<Section> list = {
        {"today", QT_TRANSLATE_NOOP("tramyte::ui", "Today"), "view-calendar-day", {P::ReadQueue}, &make<TodayPage>},
        {"patients", QT_TRANSLATE_NOOP("tramyte::ui", "Patients"), "group", {P::ReadPatients}, &make<PatientsPage>},
        {"patient", "", "", {P::ReadPatients}, &make<RecordPage>},
        {"registration", "", "", {P::RegisterPatients}, &make<RegistrationPage>},
        {"consultation", QT_TRANSLATE_NOOP("tramyte::ui", "Consultation"), "document-edit", {P::ReadVisits},
            &make<ConsultationPage>},
        {"claims", QT_TRANSLATE_NOOP("tramyte::ui", "Insurance"), "security-high-symbolic", {P::CheckClaims},
            &make<ClaimsPage>},
        {"reports", QT_TRANSLATE_NOOP("tramyte::ui", "Reports"), "office-chart-bar", {P::ReadReports},
            &make<ReportsPage>},
        {"exchange", QT_TRANSLATE_NOOP("tramyte::ui", "Exchange"), "document-export", {P::MakeBundles, P::MakeBackups},
            &make<ExchangePage>},
        {"station", QT_TRANSLATE_NOOP("tramyte::ui", "Station"), "configure", {}, &make<StationPage>},
    };
    return list;
}

} // namespace tramyte::ui
