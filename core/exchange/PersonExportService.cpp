// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PersonExportService.h"

#include "core/exchange/PersonBundle.h"
#include "core/prescription/PersonRecord.h"
#include "core/security/UserRepository.h"
#include "core/settings/Installation.h"
#include "core/settings/Settings.h"
#include "core/stock/StockRepository.h"
#include "core/storage/Database.h"

#include <QJsonDocument>

namespace tramyte::exchange {

using security::Permission;
using security::Session;

Result<FhirStation> PersonExportService::station() const
{
    const settings::SettingRepository settings(m_ledger.db);
    const QDate today = m_ledger.clock.today();
    TRY_LET(name, settings.value(QStringLiteral("station.name"), today));
    TRY_LET(address, settings.value(QStringLiteral("station.address"), today));
    TRY_LET(phone, settings.value(QStringLiteral("station.phone"), today));
    TRY_LET(installation, settings::InstallationRepository(m_ledger.db).require());
    FhirStation station{m_station, name, address, phone, installation.id};
    station.entryOf = [this](catalog::Kind kind, const QString& code, QDate day) -> std::optional<catalog::Entry> {
        const auto entry = m_catalogue.find(kind, code, day);
        return entry ? *entry : std::nullopt; // a word that cannot be read only leaves a code without its word
    };
    return station;
}

Result<Instant> PersonExportService::lastChange(const char* kind, qint64 thing) const
{
    TRY_LET(at,
        m_ledger.db
            .query(R"sql(
        SELECT at FROM journal WHERE kind = :kind AND thing = :thing AND after_hash IS NOT NULL
        ORDER BY seq DESC LIMIT 1)sql")
            .bind(":kind", kind)
            .bind(":thing", thing)
            .one([](const storage::Row& row) { return row.instant(0); }));
    return at.value_or(Instant());
}

Result<QByteArray> PersonExportService::fhir(const Session& session, const patient::Disclosure& disclosure) const
{
    TRY(session.require(Permission::DisclosePatients));
    if (disclosure.sensitive)
        TRY(visit::RecordGate(m_ledger, m_catalogue).check(session, disclosure.patient));
    TRY_LET(record, prescription::readPersonRecord(m_ledger, m_catalogue, disclosure.patient, disclosure.sensitive));
    TRY_LET(exporter, station());
    const Fhir fhir(std::move(exporter));
    Fhir::Resources all;
    std::set<security::UserId> users;
    const auto add = [&](Fhir::Resources made) {
        all.insert(all.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    };
    TRY_LET(changed, lastChange("patient", record.patient.id.value));
    add(fhir.of(record.patient, changed));
    for (const patient::Problem& problem : record.problems) {
        TRY_LET(at, lastChange("problem", problem.id.value));
        add(fhir.of(problem, at));
        users.insert(problem.enteredBy);
    }
    for (const prescription::PersonRecord::Stay& stay : record.stays) {
        TRY_LET(at, lastChange("visit", stay.visit.id.value));
        add(fhir.of(stay.visit, at));
        users.merge(practitionersOf(stay.visit));
        for (const prescription::Prescription& it : stay.prescriptions) {
            std::map<stock::LotId, stock::Lot> lots;
            for (const prescription::Line& line : it.lines) {
                for (const prescription::Dispensing& part : line.dispensed) {
                    TRY_LET(lot, stock::StockRepository(m_ledger.db).require(part.lot));
                    lots.emplace(part.lot, std::move(lot));
                }
            }
            TRY_LET(written, lastChange("prescription", it.id.value));
            add(fhir.of(
                it, stay.visit,
                [&lots](stock::LotId wanted) -> std::optional<stock::Lot> {
                    const auto found = lots.find(wanted);
                    return found == lots.end() ? std::nullopt : std::optional(found->second);
                },
                std::max(written, at)));
            users.merge(practitionersOf(it));
        }
    }
    Instant latest;
    for (const security::UserId id : users) {
        TRY_LET(user, security::UserRepository(m_ledger.db).find(id));
        TRY_LET(at, lastChange("user", id.value));
        if (user)
            add(fhir.of(*user, at));
        latest = std::max(latest, at);
    }
    add(fhir.of(latest)); // the station, and who pays the cards
    const QJsonObject bundle = personBundle(all, disclosure.number, record.sensitive, disclosure.madeAt);
    return QJsonDocument(bundle).toJson(QJsonDocument::Indented);
}

} // namespace tramyte::exchange
