// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientService.h"

#include "core/insurance/CardCode.h"
#include "core/settings/Installation.h"
#include "core/settings/Settings.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kKind = QStringLiteral("patient");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

} // namespace

Result<void> PatientService::completeParts(Patient& patient)
{
    const Instant now = m_ledger.clock.now();
    for (InsuranceCard& card : patient.cards) {
        if (!card.id) {
            card.id = m_ledger.ids.next<CardId>();
            card.enteredAt = now;
        }
    }
    for (Allergy& allergy : patient.allergies) {
        if (!allergy.id) {
            allergy.id = m_ledger.ids.next<AllergyId>();
            allergy.enteredAt = now;
        }
    }
    patient.household = {};
    if (!patient.householdCode.isEmpty()) {
        TRY_LET(household, m_patients.householdOf(patient.householdCode, m_ledger.ids.next<HouseholdId>(), now));
        patient.household = household;
    }
    return {};
}

Result<FilledPatient> PatientService::filled(const Patient& before, const PatientForm& form) const
{
    const QDate today = m_ledger.clock.today();
    const auto rules = m_parameters.on(today);
    return fill(before, form, m_catalogue, rules ? *rules : nullptr, today);
}

/// Numbers that someone else carries too. Nothing is unique here by force: numbers are cancelled and given anew.
Result<Issues> PatientService::likenesses(const Patient& patient) const
{
    Issues issues;
    std::vector<std::pair<QString, QString>> numbers;
    if (!patient.citizenId.isEmpty())
        numbers.emplace_back(patient.citizenId, QStringLiteral("citizenId"));
    for (const InsuranceCard& card : patient.cards)
        numbers.emplace_back(card.number.isEmpty() ? card.code : card.number, QStringLiteral("cardCode"));
    for (const auto& [number, field] : numbers) {
        TRY_LET(others, m_patients.listByNumber(number));
        std::erase(others, patient.id);
        if (!others.empty())
            issues.push_back({Severity::Warning, QStringLiteral("patient.sameNumber"), field,
                tr("Patient %1 has this number too. If it is the same person, use that record.")
                    .arg(format(others.front()))});
    }
    return issues;
}

Result<Registered> PatientService::insert(const Session& session, FilledPatient filled, Action action)
{
    Patient& patient = filled.patient;
    const Instant now = m_ledger.clock.now();
    patient.id = m_ledger.ids.next<PatientId>();
    TRY_LET(number, m_series.next(kKind, 0, m_device));
    patient.code
        = QStringLiteral("BN%1-%2").arg(m_device, 2, 10, QLatin1Char('0')).arg(number, 6, 10, QLatin1Char('0'));
    patient.enteredAt = now;
    patient.enteredBy = session.user;
    patient.revision = 1;
    TRY(completeParts(patient));
    TRY(m_patients.insert(patient));
    TRY_LET(after, m_patients.require(patient.id));
    TRY(m_ledger.journal.record(
        session.user, action, {kKind, after.id.value, after.revision, std::nullopt, toJson(after)}));
    return Registered{std::move(after), std::move(filled.warnings)};
}

Result<Registered> PatientService::write(
    const Session& session, const Patient& before, FilledPatient filled, Action action)
{
    TRY(completeParts(filled.patient));
    if (filled.patient == before)
        return Registered{before, std::move(filled.warnings)};
    TRY(m_patients.update(filled.patient));
    TRY_LET(after, m_patients.require(before.id));
    TRY(m_ledger.journal.record(
        session.user, action, {kKind, after.id.value, after.revision, toJson(before), toJson(after)}));
    return Registered{std::move(after), std::move(filled.warnings)};
}

Result<PatientForm> PatientService::blank(const Session& session) const
{
    TRY(session.require(Permission::RegisterPatients));
    const settings::SettingRepository settings(m_ledger.db);
    TRY_LET(province, settings.value(QStringLiteral("station.province"), m_ledger.clock.today()));
    TRY_LET(commune, settings.value(QStringLiteral("station.commune"), m_ledger.clock.today()));
    PatientForm form;
    form.provinceCode = province;
    form.communeCode = commune;
    return form;
}

Result<Registered> PatientService::enrol(const Session& session, const PatientForm& form, const QString& token)
{
    TRY(session.require(Permission::RegisterPatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Registered> {
        TRY_LET(earlier, m_ledger.tokens.find(token));
        if (earlier) {
            TRY_LET(known, m_patients.require(PatientId{*earlier}));
            return Registered{std::move(known), {}};
        }
        Patient blank;
        blank.revision = 0;
        TRY_LET(person, filled(blank, form));
        TRY_LET(registered, insert(session, std::move(person), Action::Create));
        TRY_LET(likeOnes, likenesses(registered.patient));
        registered.warnings.insert(registered.warnings.end(), likeOnes.begin(), likeOnes.end());
        TRY(m_ledger.tokens.insert(token, registered.patient.id.value));
        return registered;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {done->patient.id.value});
    return done;
}

Result<Registered> PatientService::update(const Session& session, PatientId id, const PatientForm& form)
{
    TRY(session.require(Permission::RegisterPatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Registered> {
        TRY_LET(before, m_patients.require(id));
        TRY_LET(person, filled(before, form));
        return write(session, before, std::move(person), Action::Change);
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {id.value});
    return done;
}

Result<Registered> PatientService::addAllergy(
    const Session& session, PatientId id, const QString& substance, const QString& reaction, const QString& token)
{
    TRY(session.require(Permission::Examine));
    if (text::tidyLine(substance).isEmpty())
        return failField(QStringLiteral("substance"), QStringLiteral("allergy.substanceMissing"),
            tr("Say to what the patient is allergic."));
    auto done = m_ledger.db.transaction([&]() -> Result<Registered> {
        TRY_LET(before, m_patients.require(id));
        TRY_LET(earlier, m_ledger.tokens.find(token));
        const bool known = std::ranges::any_of(
            before.allergies, [&](const Allergy& it) { return text::fold(it.substance) == text::fold(substance); });
        if (earlier || known)
            return Registered{before, {}};
        FilledPatient filled{before, {}};
        filled.patient.noAllergies.reset();
        filled.patient.allergies.push_back({{}, text::tidyLine(substance), text::tidyLine(reaction), {}});
        TRY_LET(registered, write(session, before, std::move(filled), Action::Change));
        TRY(m_ledger.tokens.insert(token, id.value));
        return registered;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {id.value});
    return done;
}

Result<Patient> PatientService::archive(const Session& session, PatientId id)
{
    TRY(session.require(Permission::ArchivePatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Patient> {
        TRY_LET(before, m_patients.require(id));
        FilledPatient filled{before, {}};
        filled.patient.archived = true;
        TRY_LET(registered, write(session, before, std::move(filled), Action::Archive));
        return registered.patient;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {id.value});
    return done;
}

Result<Patient> PatientService::view(const Session& session, PatientId id)
{
    TRY(session.require(Permission::ReadPatients));
    return m_ledger.db.transaction([&]() -> Result<Patient> {
        TRY_LET(patient, m_patients.require(id));
        TRY(m_ledger.journal.record(session.user, Action::View, {kKind, id.value, patient.revision}));
        return patient;
    });
}

Result<PatientId> PatientService::idOf(const Session& session, const QString& typed) const
{
    TRY(session.require(Permission::ReadPatients));
    if (const auto id = parseId<PatientId>(typed))
        return *id;
    TRY_LET(known, m_patients.findByCode(typed));
    if (!known)
        return fail(ErrorKind::NotFound, QStringLiteral("patient.notFound"),
            tr("There is no patient with the number %1.").arg(typed));
    return *known;
}

Result<Recognised> PatientService::recognise(const Session& session, const QString& text) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(parameters, m_parameters.on(m_ledger.clock.today()));
    Recognised result{parseScannedText(text, *parameters), {}, 0};
    const ScannedText& scan = result.scan;
    std::set<PatientId> found;
    if (scan.kind == ScanKind::PatientSlip) {
        TRY_LET(here, settings::InstallationRepository(m_ledger.db).require());
        if (scan.facility != here.station)
            return result; // numbers of another station name other people
        TRY_LET(known, m_patients.findByCode(scan.number));
        if (known)
            found.insert(*known);
    } else if (scan.kind == ScanKind::CitizenId || scan.kind == ScanKind::InsuranceCard) {
        for (const QString& number : {scan.citizenId, scan.oldId, scan.cardCode, scan.number}) {
            if (number.isEmpty())
                continue;
            TRY_LET(people, m_patients.listByNumber(number));
            found.insert(people.begin(), people.end());
        }
    }
    result.matches = static_cast<int>(found.size());
    if (found.size() == 1)
        result.known = *found.begin();
    return result;
}

Result<std::vector<Found>> PatientService::search(const Session& session, const QString& text, int limit) const
{
    TRY(session.require(Permission::ReadPatients));
    return PatientSearch(m_ledger.db).search(text, limit);
}

Result<std::vector<Found>> PatientService::list(const Session& session, const std::vector<PatientId>& ids) const
{
    TRY(session.require(Permission::ReadPatients));
    return PatientSearch(m_ledger.db).list(ids);
}

Result<std::vector<LikePerson>> PatientService::likePeople(
    const Session& session, const PatientForm& form, PatientId except) const
{
    TRY(session.require(Permission::ReadPatients));
    return patient::likePeople(m_ledger.db, form, except);
}

Result<std::optional<PatientId>> PatientService::sameNumber(const PatientForm& form) const
{
    for (const auto& typed : {form.citizenId, form.cardCode}) {
        const QString number = insurance::normalisedCode(typed.value_or(QString()));
        if (number.isEmpty())
            continue;
        TRY_LET(known, m_patients.listByNumber(number));
        if (!known.empty())
            return known.front();
    }
    return std::nullopt;
}

Result<ImportOutcome> PatientService::import(const Session& session, const std::vector<ListedPerson>& people,
    std::vector<RefusedRow> refused, const ImportOptions& options, const std::function<bool(int, int)>& progress)
{
    TRY(session.require(Permission::ImportPatients));
    ImportOutcome outcome;
    outcome.rows = static_cast<int>(people.size());
    for (int last = 0; const RefusedRow& it : refused) { // a row with two faults is one row
        outcome.rows += it.row != last ? 1 : 0;
        last = it.row;
    }
    outcome.refused = std::move(refused);
    const Error stop{ErrorKind::Validation, QStringLiteral("import.notLoaded"), {}};
    auto done = m_ledger.db.transaction([&]() -> Result<void> {
        int count = 0;
        for (const ListedPerson& listed : people) {
            if (progress && !progress(count++, static_cast<int>(people.size())))
                return fail(ErrorKind::Conflict, QStringLiteral("import.stopped"),
                    tr("The import was stopped; nothing was loaded."));
            TRY_LET(known, sameNumber(listed.form));
            Patient before;
            before.revision = 0;
            if (known) {
                TRY_LET(found, m_patients.require(*known));
                before = std::move(found);
            }
            auto person = filled(before, listed.form);
            if (!person) {
                outcome.refused.push_back({listed.row, person.error().field, person.error().message});
                continue;
            }
            if (known) {
                TRY(write(session, before, std::move(*person), Action::Import));
                ++outcome.updated;
            } else {
                TRY(insert(session, std::move(*person), Action::Import));
                ++outcome.added;
            }
        }
        std::ranges::stable_sort(outcome.refused, {}, &RefusedRow::row);
        outcome.loaded = !options.dryRun && (outcome.refused.empty() || options.acceptGood);
        if (!outcome.loaded)
            return tl::unexpected(stop);
        return {};
    });
    if (!done && done.error().code != stop.code)
        return tl::unexpected(done.error());
    if (outcome.loaded)
        m_ledger.changes.announce(Topic::Patients);
    else if (!options.dryRun) // a dry run tells what would happen, a refused import what did: nothing
        outcome.added = outcome.updated = 0;
    return outcome;
}

} // namespace tramyte::patient
