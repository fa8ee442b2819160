// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up insured visits of a test station, by the services alone.
#pragma once

#include "core/sheet/Table.h"
#include "tests/support/Check.h"
#include "tests/ui/support/TestDesk.h"

namespace tramyte {

/// Gives the station a price list and insured people who came, were examined and left.
class ClaimDays {
public:
    explicit ClaimDays(TestDesk& station) : m_station(station)
    {
        sheet::Table list;
        list.rows = {{1, {"code", "name", "unit", "hospitalPrice", "insuredPrice", "insuredRatio", "costGroup"}},
            {2, {"02.1896", "Khám bệnh", "lần", "36500", "36500", "100", "13"}}};
        ok(m_station.services().catalogImport.import(m_station.session(), catalog::Kind::Service, list));
    }

    /// Without `weighed` the claim lacks the weight: an error.
    visit::VisitId visitOn(QDate day, bool weighed = true)
    {
        auto& services = m_station.services();
        const auto& session = m_station.session();
        patient::PatientForm person;
        person.fullName = QStringLiteral("Nguyễn Thị Mẫu %1").arg(++m_people);
        person.sex = "female";
        person.birth = "1956-03-05";
        person.citizenId = QStringLiteral("001156%1").arg(m_people, 6, 10, QLatin1Char('0'));
        person.cardCode = QStringLiteral("DN4010%1").arg(m_people, 9, 10, QLatin1Char('0'));
        person.cardFrom = "2026-01-01";
        person.cardTo = "2026-12-31";
        person.cardFacility = "01234";
        person.address = QStringLiteral("Thôn 3, xã Thử");
        person.provinceCode = "01";
        person.communeCode = "00001";
        person.ethnicity = "01";
        person.occupation = "00000";
        visit::OpenForm form;
        form.patient = ok(services.patients.enrol(session, person)).patient.id;
        form.at = instantOf(day, QTime(8, 5));
        form.reason = "Ho";
        const auto id = ok(services.visits.open(session, form)).visit.id;
        if (weighed) {
            visit::VitalSigns signs;
            signs.weightG = 52'500;
            ok(services.visits.recordVitals(session, id, signs));
        }
        visit::OrderForm order;
        order.visit = id;
        order.code = "02.1896";
        ok(services.visits.order(session, order));
        visit::DiagnoseForm diagnosis;
        diagnosis.visit = id;
        diagnosis.main = "J20.9";
        ok(services.visits.diagnose(session, diagnosis));
        bill::CloseForm closing;
        closing.visit = id;
        closing.at = instantOf(day, QTime(8, 40));
        closing.outcome = "improved";
        ok(services.bills.close(session, closing));
        return id;
    }

private:
    TestDesk& m_station;
    int m_people = 0;
};

} // namespace tramyte
