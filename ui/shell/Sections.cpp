// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sections.h"

#include "ui/claim/ClaimsPage.h"
#include "ui/exchange/ExchangePage.h"
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
        {"consultation", QT_TRANSLATE_NOOP("tramyte::ui", "Consultation"), "document-edit",
            {P::ReadVisits, P::RecordVitals}, &make<ConsultationPage>},
        {"claims", QT_TRANSLATE_NOOP("tramyte::ui", "Insurance"), "security-high-symbolic", {P::CheckClaims},
            &make<ClaimsPage>},
        {"exchange", QT_TRANSLATE_NOOP("tramyte::ui", "Exchange"), "document-export", {P::MakeBundles, P::MakeBackups},
            &make<ExchangePage>},
    };
    return list;
}

} // namespace tramyte::ui
