// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PatientService.h"

#include "core/journal/JournalList.h"
#include "core/patient/FormPeople.h"
#include "core/patient/ListMatch.h"
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

Result<FilledPatient> PatientService::filled(const Patient& before, const PatientForm& form)
{
    const QDate today = m_ledger.clock.today();
    const auto rules = m_parameters.on(today);
    FormPeople people(m_patients, m_writer);
    TRY_LET(whole, people.whole(before, form));
    TRY_LET(person, fill(before, whole, m_catalogue, rules ? *rules : nullptr, today));
    noteHistory(before, person.patient, form.idSource.value_or(QString()), today, m_ledger.clock.now());
    TRY(people.settle(before, person.patient, form, today));
    return person;
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
        if (others.empty())
            continue;
        TRY_LET(other, m_patients.require(others.front()));
        issues.push_back({Severity::Warning, QStringLiteral("patient.sameNumber"), field,
            tr("Patient %1 has this number too. If it is the same person, use that record.").arg(other.code)});
    }
    return issues;
}

Result<Registered> PatientService::insert(const Session& session, FilledPatient filled, Action action)
{
    TRY_LET(after, m_writer.insert(session, std::move(filled.patient), action));
    Registered done{std::move(after), std::move(filled.warnings)};
    TRY_LET(odd, m_homes.follow(session.user, done.patient, {}, filled.relation));
    done.warnings.insert(done.warnings.end(), odd.begin(), odd.end());
    return done;
}

Result<Registered> PatientService::write(
    const Session& session, const Patient& before, FilledPatient filled, Action action)
{
    TRY_LET(after, m_writer.write(session, before, std::move(filled.patient), action));
    Registered done{std::move(after), std::move(filled.warnings)};
    TRY_LET(odd, m_homes.follow(session.user, done.patient, before.household, filled.relation));
    done.warnings.insert(done.warnings.end(), odd.begin(), odd.end());
    return done;
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
    Recognised result{parseScannedText(text, *parameters), {}, {}};
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
    result.matches.assign(found.begin(), found.end());
    if (found.size() == 1)
        result.known = *found.begin();
    return result;
}

Result<std::vector<Found>> PatientService::search(const Session& session, const QString& text, int limit) const
{
    TRY(session.require(Permission::ReadPatients));
    if (text.contains(u'|')) { // a scan, or a line of a file that looks like one: no name has a bar
        TRY_LET(seen, recognise(session, text));
        return PatientSearch(m_ledger.db).list(seen.matches);
    }
    return PatientSearch(m_ledger.db).search(text, limit);
}

Result<std::vector<Found>> PatientService::list(const Session& session, const std::vector<PatientId>& ids) const
{
    TRY(session.require(Permission::ReadPatients));
    return PatientSearch(m_ledger.db).list(ids);
}

Result<std::vector<Found>> PatientService::openedLast(const Session& session, int limit) const
{
    TRY(session.require(Permission::ReadPatients));
    constexpr int kEntries = 200; // the same few records are opened again and again
    TRY_LET(entries,
        journal::JournalList(m_ledger.db)
            .page({.user = session.user, .action = journal::wordOf(Action::View), .kind = kKind}, 0, kEntries));
    std::vector<PatientId> ids;
    for (const journal::ListedEntry& entry : entries) {
        const PatientId id{entry.thing};
        if (static_cast<int>(ids.size()) < limit && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return PatientSearch(m_ledger.db).list(ids);
}

Result<QString> PatientService::communeOf(const Session& session, const QString& oldAddress) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(communes, m_catalogue.list(catalog::Kind::Area, m_ledger.clock.today()));
    if (const QString listed = communeByOldName(communes, oldAddress); !listed.isEmpty())
        return listed;
    return m_patients.communeOfOldPlace(oldAddress);
}

Result<PatientForm> PatientService::childOf(
    const Session& session, PatientId adult, const QString& relation, const PatientForm& form) const
{
    TRY(session.require(Permission::RegisterPatients));
    TRY_LET(known, m_patients.require(adult));
    return childForm(known, relation, form);
}

Result<std::vector<LikePerson>> PatientService::likePeople(
    const Session& session, const PatientForm& form, PatientId except) const
{
    TRY(session.require(Permission::ReadPatients));
    return patient::likePeople(m_ledger.db, form, except);
}

} // namespace tramyte::patient
