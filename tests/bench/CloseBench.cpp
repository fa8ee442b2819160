// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a visit: bill and journal entries in one transaction. The reference writes the very rows that each closing
// wrote into a file of the same tables, without the program around it.
#include "app/demo/Clinic.h"
#include "core/security/UserRepository.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"
#include "tests/bench/RawFile.h"

#include <QTemporaryDir>
#include <algorithm>

using namespace tramyte;
using namespace tramyte::bench;

namespace {

constexpr int kMedicines = 5;
constexpr int kServices = 4; // and the examination
constexpr qint64 kMany = 1000;
constexpr qint64 kCold = 20;

security::Session sessionOf(app::Services& services, const QString& name)
{
    const auto user = expect(security::UserRepository(services.db()).findByName(name));
    return security::sessionOf(*user);
}

/// What a visit of ten lines orders.
struct Orders {
    std::vector<QString> medicines;
    std::vector<QString> services;
};

Orders chooseOrders(app::Services& services)
{
    Orders orders;
    const QDate day = demoClock().today();
    for (const auto& entry : expect(services.catalogue().list(catalog::Kind::Medicine, day))) {
        const auto medicine = catalog::Medicine::from(entry);
        if (orders.medicines.size() < kMedicines && medicine.price && medicine.insuredRatio == 100
            && medicine.control == catalog::Control::Ordinary)
            orders.medicines.push_back(entry.code);
    }
    const QString exam
        = expect(settings::SettingRepository(services.db()).value(QStringLiteral("visit.examService"), day));
    for (const auto& entry : expect(services.catalogue().list(catalog::Kind::Service, day))) {
        if (orders.services.size() < kServices && entry.code != exam)
            orders.services.push_back(entry.code);
    }
    return orders;
}

/// Visits with ten lines each, ready to be closed; they stay in the station.
class Ready {
public:
    explicit Ready(app::Station& station)
        : m_services(station.services()), m_reception(sessionOf(m_services, demo::user::kReception)),
          m_doctor(sessionOf(m_services, demo::user::kDoctor)),
          m_pharmacist(sessionOf(m_services, demo::user::kPharmacist)), m_orders(chooseOrders(m_services))
    {
    }

    const security::Session& doctor() const { return m_doctor; }

    std::vector<visit::VisitId> prepare(qint64 count)
    {
        const auto people = expect(m_services.db()
                                       .query(R"sql(
            SELECT p.id FROM patient p WHERE p.birth < '1985' AND p.archived = 0
                   AND EXISTS (SELECT 1 FROM insurance_card c WHERE c.patient_id = p.id AND c.valid_to >= '2026-12')
                   AND NOT EXISTS (SELECT 1 FROM allergy a WHERE a.patient_id = p.id)
                   AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.patient_id = p.id AND v.status = 'open')
            LIMIT :count)sql")
                                       .bind(":count", count)
                                       .all([](const storage::Row& row) { return row.id<patient::PatientId>(0); }));
        std::vector<visit::VisitId> visits;
        // in one transaction, so that only the closings that follow wait for the disk
        expect(m_services.db().transaction([&]() -> Result<void> {
            for (const QString& medicine : m_orders.medicines)
                expect(m_services.stock.receive(m_pharmacist,
                    {medicine, QStringLiteral("BENCH"), demoClock().today().addYears(1), Quantity::units(1'000'000), {},
                        {}, {}}));
            for (const patient::PatientId person : people)
                visits.push_back(prepare(person));
            return {};
        }));
        return visits;
    }

private:
    visit::VisitId prepare(patient::PatientId person)
    {
        visit::OpenForm form;
        form.patient = person;
        form.at = Instant{demoClock().now().ms - 1'800'000};
        form.reason = QStringLiteral("Ho, sốt");
        const auto opened = expect(m_services.visits.open(m_reception, form));
        const visit::VisitId id = opened.visit.id;
        visit::VitalSigns signs;
        signs.weightG = 55'000;
        signs.systolic = 130;
        signs.diastolic = 80;
        expect(m_services.visits.recordVitals(m_reception, id, signs));
        visit::DiagnoseForm diagnosis;
        diagnosis.visit = id;
        diagnosis.main = QStringLiteral("J20.9");
        diagnosis.others = QStringList{QStringLiteral("I10")};
        expect(m_services.visits.diagnose(m_doctor, diagnosis));
        for (const QString& code : m_orders.services) {
            visit::OrderForm order;
            order.visit = id;
            order.code = code;
            expect(m_services.visits.order(m_doctor, order));
        }
        for (const QString& code : m_orders.medicines) {
            prescription::PrescribeForm medicine;
            medicine.visit = id;
            medicine.medicine = code;
            medicine.quantity = Quantity::units(10);
            medicine.dose = {Quantity::units(1), 1, {}, QStringLiteral("sau ăn"), {}};
            medicine.days = 10;
            expect(m_services.prescriptions.prescribe(m_doctor, medicine));
        }
        prescription::DispenseForm handOut;
        handOut.visit = id;
        expect(m_services.prescriptions.dispense(m_pharmacist, handOut));
        return id;
    }

    app::Services& m_services;
    security::Session m_reception;
    security::Session m_doctor;
    security::Session m_pharmacist;
    Orders m_orders;
};

bill::Closed close(app::Services& services, const security::Session& doctor, visit::VisitId visit)
{
    bill::CloseForm form;
    form.visit = visit;
    form.outcome = QStringLiteral("improved");
    return expect(services.bills.close(doctor, form));
}

/// The rows that one closing wrote.
struct Rows {
    RawRow visit;
    RawRow bill;
    std::vector<RawRow> lines;
    std::vector<RawRow> journal;
    int64_t lastId = 0;
};

std::string placesFor(size_t count)
{
    std::string places = "?";
    for (size_t i = 1; i < count; ++i)
        places += ",?";
    return places;
}

/// The same tables in a file of its own, filled with the visits as they were before they were closed.
class Reference {
public:
    Reference(const QString& path, const crypto::SecretBytes& key, RawFile& station, const std::vector<Rows>& rows)
        : m_file(path, key)
    {
        SQLite::Database& db = m_file.db();
        SQLite::Statement schema(station.db(),
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
            "AND tbl_name IN ('visit', 'bill', 'bill_line', 'journal', 'installation') ORDER BY type DESC");
        while (schema.executeStep())
            db.exec(schema.getColumn(0).getString());
        db.exec(
            "INSERT INTO installation(id, installation, epoch, station, device, certificate, private_key, created_at)"
            " VALUES (1, '', '', '', 1, '', x'', 0)");
        SQLite::Transaction begun(db);
        SQLite::Statement insert(db, "INSERT INTO visit VALUES (" + placesFor(rows.front().visit.size()) + ")");
        for (const Rows& it : rows)
            RawFile::run(insert, it.visit);
        begun.commit();
        m_visit.emplace(db,
            "UPDATE visit SET status = 'closed', closed_at = ?2, outcome = ?3, discharge = ?4, revision = revision + 1 "
            "WHERE id = ?1");
        m_bill.emplace(db, "INSERT INTO bill VALUES (" + placesFor(rows.front().bill.size()) + ")");
        m_line.emplace(db, "INSERT INTO bill_line VALUES (" + placesFor(rows.front().lines.front().size()) + ")");
        m_entry.emplace(db, "INSERT INTO journal VALUES (" + placesFor(rows.front().journal.front().size()) + ")");
        m_lastId.emplace(db, "UPDATE installation SET last_id = ?");
        m_begin.emplace(db, "BEGIN IMMEDIATE");
        m_commit.emplace(db, "COMMIT");
    }

    void write(const Rows& rows)
    {
        RawFile::run(*m_begin, {});
        RawFile::run(*m_visit, {rows.visit.front(), rows.bill[4], int64_t(2), int64_t(1)});
        RawFile::run(*m_bill, rows.bill);
        for (const RawRow& line : rows.lines)
            RawFile::run(*m_line, line);
        for (const RawRow& entry : rows.journal)
            RawFile::run(*m_entry, entry);
        RawFile::run(*m_lastId, {rows.lastId});
        RawFile::run(*m_commit, {});
    }

private:
    RawFile m_file;
    std::optional<SQLite::Statement> m_visit, m_bill, m_line, m_entry, m_lastId, m_begin, m_commit;
};

} // namespace

BENCH("visit.close", "10 lines, journal included: at most 2x one raw SQLCipher transaction writing the same bytes")
{
    const QString folder = demoStation(kMillion);
    auto station = openDemoStation(folder, demo::user::kHead);
    Ready ready(*station);
    const qint64 many = std::max<qint64>(Report::scaled(kMany), 200);
    const qint64 cold = std::max<qint64>(Report::scaled(kCold), 2);
    const auto visits = ready.prepare(many + cold);
    const security::Session doctor = ready.doctor();
    const Timings warm
        = measure(many, [&](qint64 i) { close(station->services(), doctor, visits[static_cast<size_t>(i)]); });

    const QString path = folder + QStringLiteral("/station.db");
    std::vector<double> coldMs;
    for (qint64 i = many; i < many + cold; ++i) {
        station.reset();
        forgetFile(path);
        station = openDemoStation(folder, demo::user::kHead);
        coldMs.push_back(once([&] { close(station->services(), doctor, visits[static_cast<size_t>(i)]); }));
    }
    const Timings colds(std::move(coldMs));

    RawFile raw(path, station->keys().databaseKey);
    std::vector<Rows> rows;
    for (const visit::VisitId visit : visits) {
        Rows it;
        it.visit = raw.rows("SELECT * FROM visit WHERE id = ?", visit.value).front();
        it.bill = raw.rows("SELECT * FROM bill WHERE visit_id = ?", visit.value).front();
        const int64_t bill = std::get<int64_t>(it.bill.front());
        it.lines = raw.rows("SELECT * FROM bill_line WHERE bill_id = ? ORDER BY position", bill);
        it.journal = raw.rows("SELECT * FROM journal WHERE kind = 'bill' AND thing = ?", bill);
        it.journal.push_back(
            raw.rows("SELECT * FROM journal WHERE kind = 'visit' AND thing = ? ORDER BY seq DESC", visit.value)
                .front());
        it.lastId = bill;
        if (it.lines.size() != kMedicines + kServices + 1)
            giveUp({ErrorKind::Validation, QStringLiteral("bench.lines"), QString::number(it.lines.size())});
        rows.push_back(std::move(it));
    }
    std::ranges::sort(rows, {}, [](const Rows& it) { return std::get<int64_t>(it.journal.front().front()); });
    QTemporaryDir scratch(folder + QStringLiteral("-reference-XXXXXX")); // on the same disk
    Reference reference(scratch.filePath(QStringLiteral("raw.db")), station->keys().databaseKey, raw, rows);
    const Timings plain = measure(many, [&](qint64 i) { reference.write(rows[static_cast<size_t>(i)]); });

    report.add("p50", warm.p50(), plain.p50(), many);
    report.add("p99", warm.p99(), plain.p99(), many);
    report.add("max", warm.max(), plain.max(), many);
    report.add("cold.p50", colds.p50(), {}, cold);
    report.add("cold.max", colds.max(), {}, cold);
}
