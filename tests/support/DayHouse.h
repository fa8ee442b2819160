// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bill/ConsultationService.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/AssignmentService.h"
#include "core/patient/HouseholdService.h"
#include "core/patient/MergeRepository.h"
#include "core/patient/PatientService.h"
#include "core/prescription/PrescriptionService.h"
#include "core/stock/StockService.h"
#include "core/visit/VisitService.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

namespace tramyte {

inline catalog::Entry entryOf(catalog::Kind kind, const QString& code, const QMap<QString, QString>& fields)
{
    catalog::Entry entry;
    entry.kind = kind;
    entry.code = code;
    entry.name = code;
    entry.fields = fields;
    return entry;
}

/// The services of a station with the price list of the worked visit V1 of the insurance rules.
struct DayHouse {
    DayHouse()
    {
        using catalog::Kind;
        lists->add(entryOf(Kind::Service, "KHAM",
            {{"unit", "Lần"}, {"hospitalPrice", "36500"}, {"insuredPrice", "36500"}, {"insuredRatio", "100"},
                {"costGroup", "13"}}));
        lists->add(entryOf(Kind::Service, "NGOAI",
            {{"unit", "Lần"}, {"hospitalPrice", "30000"}, {"insuredRatio", "0"}, {"costGroup", "19"}}));
        lists->add(entryOf(Kind::Medicine, "A",
            {{"substance", "Amoxicilin"}, {"strength", "500 mg"}, {"unit", "viên"}, {"price", "1250.5"},
                {"insuredRatio", "100"}, {"costGroup", "4"}}));
        lists->add(entryOf(Kind::Medicine, "B",
            {{"substance", "Paracetamol"}, {"strength", "500 mg"}, {"unit", "viên"}, {"price", "12345.678"},
                {"insuredRatio", "50"}, {"costGroup", "4"}}));
        lists->add(entryOf(Kind::Medicine, "M",
            {{"substance", "Morphin"}, {"unit", "ống"}, {"price", "5000"}, {"insuredRatio", "100"}, {"costGroup", "4"},
                {"control", "N"}}));
    }

    patient::PatientId adult()
    {
        patient::PatientForm form;
        form.fullName = "Nguyễn Thị Mẫu";
        form.sex = "female";
        form.birth = "1956-03";
        form.cardCode = "DN4010123456789";
        form.cardFrom = "2026-01-01";
        form.cardTo = "2026-12-31";
        form.cardFacility = "01234";
        return ok(patients.enrol(session, form)).patient.id;
    }
    visit::VisitId openVisit(patient::PatientId patient, QDate day = QDate(2026, 11, 20))
    {
        visit::OpenForm form;
        form.patient = patient;
        form.at = instantOf(day, QTime(8, 5));
        form.reason = "Ho";
        return ok(visits.open(session, form)).visit.id;
    }
    Result<visit::Changed> order(visit::VisitId visit, const QString& code)
    {
        visit::OrderForm form;
        form.visit = visit;
        form.code = code;
        return visits.order(session, form);
    }
    Result<prescription::Prescribed> prescribe(
        visit::VisitId visit, const QString& code, int quantity, std::optional<int> days = {})
    {
        prescription::PrescribeForm form;
        form.visit = visit;
        form.medicine = code;
        form.quantity = Quantity::units(quantity);
        form.days = days;
        return prescriptions.prescribe(session, form);
    }
    Result<bill::Closed> close(visit::VisitId visit, QDate day = QDate(2026, 11, 20))
    {
        bill::CloseForm form;
        form.visit = visit;
        form.at = instantOf(day, QTime(8, 40));
        form.outcome = "đỡ";
        return bills.close(session, form);
    }

    /// How the current state of everything that a day writes is found.
    journal::StateReaders readers()
    {
        using State = Result<std::optional<QJsonObject>>;
        const auto reader = [](auto find) {
            return [find](qint64 id) -> State {
                TRY_LET(found, find(id));
                return found ? std::optional(toJson(*found)) : std::nullopt;
            };
        };
        storage::Database& file = db;
        return {
            {"patient", reader([&](qint64 id) { return patient::PatientRepository(file).find({id}); })},
            {"merge", reader([&](qint64 id) { return patient::MergeRepository(file).find(patient::MergeId{id}); })},
            {"distinct", reader([&](qint64 id) {
                 return patient::MergeRepository(file).findDistinct(patient::DistinctId{id});
             })},
            {"household", reader([&](qint64 id) { return patient::HouseholdRepository(file).find({id}); })},
            {"stay", reader([&](qint64 id) { return patient::HouseholdRepository(file).findStay({id}); })},
            {"death", reader([&](qint64 id) { return patient::HouseholdRepository(file).findDeath({id}); })},
            {"assignment", reader([&](qint64 id) { return patient::AssignmentRepository(file).find({id}); })},
            {"visit", reader([&](qint64 id) { return visit::VisitRepository(file).find({id}); })},
            {"prescription", reader([&](qint64 id) { return prescription::PrescriptionRepository(file).find({id}); })},
            {"lot", reader([&](qint64 id) { return stock::StockRepository(file).find({id}); })},
            {"bill", reader([&](qint64 id) { return bill::BillRepository(file).find(bill::BillId{id}); })},
            {"payment", reader([&](qint64 id) { return bill::BillRepository(file).findPayment({id}); })},
        };
    }
    /// The journal's proof over all of it.
    journal::Proof prove() { return ok(db.journal.verify(readers())); }

    TestDatabase db;
    std::unique_ptr<catalog::BuiltInCatalogue> lists = ok(catalog::BuiltInCatalogue::load());
    security::Session session{
        {1}, "lan", "Lan", "Bác sĩ", "000001/TEST-GPHN", {security::allRoles().begin(), security::allRoles().end()}};
    patient::PatientService patients{db.ledger, *lists, 1};
    patient::HouseholdService households{db.ledger, *lists, 1};
    patient::AssignmentService assignments{db.ledger};
    visit::VisitService visits{db.ledger, *lists, "01234", 1};
    prescription::PrescriptionService prescriptions{db.ledger, *lists, "01234"};
    stock::StockService stock{db.ledger, *lists};
    bill::BillService bills{db.ledger, *lists, 1};
    bill::ConsultationService consultations{db.ledger, *lists, "01234", 1};
};

} // namespace tramyte
