// SPDX-License-Identifier: GPL-3.0-or-later
// A station whose rows are written straight through the repositories: figures need many visits, not their rules.
#pragma once

#include "core/bill/BillRepository.h"
#include "core/catalog/BuiltInCatalogue.h"
#include "core/patient/PatientRepository.h"
#include "core/report/ReportService.h"
#include "core/visit/VisitRepository.h"

#include "tests/support/Check.h"
#include "tests/support/TestDatabase.h"

namespace tramyte {

struct FigureVisit {
    patient::PatientId patient = {};
    Instant at = {};
    bool insured = true;
    QString main = {};                  ///< diagnosis; empty: none
    std::optional<Instant> closed = {}; ///< empty: still open
    insurance::CostTotals costs = {};   ///< of the bill of a closed visit
    bool archived = false;
};

class FigureHouse {
public:
    patient::PatientId person(const QString& birth, Sex sex = Sex::Female)
    {
        patient::Patient it;
        it.id = db.ids.next<patient::PatientId>();
        it.code = QStringLiteral("BN01-%1").arg(++m_people, 6, 10, QLatin1Char('0'));
        it.fullName = QStringLiteral("Người Mẫu %1").arg(m_people);
        it.sex = sex;
        it.birth = PartialDate::parse(birth);
        it.enteredBy = {1};
        patient::InsuranceCard card;
        card.id = db.ids.next<patient::CardId>();
        card.code = QStringLiteral("DN4010%1").arg(m_people, 9, 10, QLatin1Char('0'));
        it.cards = {card};
        ok(m_patients.insert(it));
        m_cards[it.id.value] = card.id;
        return it.id;
    }

    visit::Visit visit(const FigureVisit& made)
    {
        visit::Visit it;
        it.id = db.ids.next<visit::VisitId>();
        it.code = QStringLiteral("01234.2026.01.%1").arg(++m_visitCount, 6, 10, QLatin1Char('0'));
        it.patient = made.patient;
        if (made.insured)
            it.card = m_cards.at(made.patient.value);
        it.arrivedAt = made.at;
        it.careType = QStringLiteral("01");
        it.arrivalCode = made.insured ? QStringLiteral("1.2") : QStringLiteral("9");
        it.enteredAt = made.at;
        it.enteredBy = {1};
        if (!made.main.isEmpty())
            it.diagnoses
                = {{made.main, QStringLiteral("tên đã ghi")}, {QStringLiteral("Z00.0"), QStringLiteral("khác")}};
        ok(m_visits.insert(it));
        if (made.closed || made.archived) {
            it.closedAt = made.closed;
            it.status = made.archived ? visit::Status::Archived : visit::Status::Closed;
            ok(m_visits.update(it));
        }
        if (made.closed) {
            bill::Bill bill;
            bill.id = db.ids.next<bill::BillId>();
            bill.visit = it.id;
            bill.closedAt = *made.closed;
            bill.totals = made.costs;
            ok(m_bills.insert(bill));
        }
        return ok(m_visits.require(it.id));
    }

    void sent(const visit::Visit& visit, int revision)
    {
        ok((*db).query("INSERT INTO claim_sent(id, visit_id, visit_revision, file, sha256, sent_at) "
                       "VALUES (:id, :visit, :revision, 'x.xml', '', 0)")
                .bind(":id", db.ids.nextValue())
                .bind(":visit", visit.id)
                .bind(":revision", revision)
                .run());
    }

    report::Report run(const QString& name, const report::ReportPeriod& period)
    {
        return ok(reports.run(session, name, period));
    }

    TestDatabase db;
    std::unique_ptr<catalog::BuiltInCatalogue> lists = ok(catalog::BuiltInCatalogue::load());
    security::Session session{{1}, "lan", "Lan", "Bác sĩ", "", {security::Role::Head}};
    report::ReportService reports{db.ledger, *lists};

private:
    patient::PatientRepository m_patients{db};
    visit::VisitRepository m_visits{db};
    bill::BillRepository m_bills{db};
    std::map<qint64, patient::CardId> m_cards;
    int m_people = 0;
    int m_visitCount = 0;
};

/// The cell of a row and a column by their keys.
inline qint64 cellOf(const report::Report& report, const QString& row, const QString& column)
{
    const auto at = std::ranges::find(report.columns, column, &report::Column::key);
    REQUIRE(at != report.columns.end());
    const auto index = static_cast<std::size_t>(at - report.columns.begin());
    if (row == u"total") {
        REQUIRE(report.total);
        return report.total->cells.at(index);
    }
    const auto found = std::ranges::find(report.rows, row, &report::Row::key);
    INFO(row.toStdString());
    REQUIRE(found != report.rows.end());
    REQUIRE(found->cells.size() == report.columns.size());
    return found->cells[index];
}

} // namespace tramyte
