// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ConsentService.h"

#include "core/base/Json.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kKind = QStringLiteral("consent");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

tl::unexpected<Error> wrong(const char* field, const char* code, const QString& message)
{
    return failField(QLatin1String(field), QStringLiteral("consent.") + QLatin1String(code), message);
}

ConsentPurpose purposeOf(const catalog::Entry& row)
{
    ConsentPurpose it{row.code, row.name, row.field(QStringLiteral("text")), row.validFrom};
    it.byLaw = row.field(QStringLiteral("basis")) == u"law";
    it.paperOnly = row.field(QStringLiteral("form")) == u"paper";
    return it;
}

Result<ConsentWay> wayOf(const QString& typed)
{
    const auto way = consentWayOf(typed);
    if (!way)
        return wrong(
            "form", "wayMissing", tr("Choose how it was said: on paper, spoken before a witness, electronically."));
    return *way;
}

} // namespace

QJsonObject toJson(const ConsentPurpose& it)
{
    return {{QStringLiteral("purpose"), it.code}, {QStringLiteral("name"), it.name}, {QStringLiteral("text"), it.text},
        {QStringLiteral("textFrom"), json::orNull(it.textFrom)}, {QStringLiteral("needsConsent"), !it.byLaw},
        {QStringLiteral("paperOnly"), it.paperOnly},
        {QStringLiteral("holds"), it.byLaw || (it.answer && it.answer->holds())},
        {QStringLiteral("answer"), it.answer ? QJsonValue(toJson(*it.answer)) : QJsonValue()}};
}

Result<std::vector<ConsentPurpose>> ConsentService::purposes(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(rows, m_catalogue.list(catalog::Kind::ConsentPurpose, m_ledger.clock.today()));
    std::vector<ConsentPurpose> purposes;
    for (const catalog::Entry& row : rows) {
        ConsentPurpose it = purposeOf(row);
        TRY_LET(answer, m_consents.findLatest(patient, it.code));
        it.answer = std::move(answer);
        purposes.push_back(std::move(it));
    }
    std::ranges::stable_sort(purposes, {}, &ConsentPurpose::byLaw);
    return purposes;
}

Result<std::vector<Consent>> ConsentService::list(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReadPatients));
    return m_consents.list(patient);
}

Result<bool> ConsentService::held(const Session& session, PatientId patient, const QString& purpose, Instant at) const
{
    TRY_LET(answers, list(session, patient));
    for (const Consent& it : answers) { // the latest answer before that moment is the one that counts
        if (it.purpose == purpose && it.at <= at)
            return it.given && !(it.withdrawal && it.withdrawal->at <= at);
    }
    return false;
}

Result<int> ConsentService::parameter(const char* name, QDate day) const
{
    TRY_LET(entry, m_catalogue.find(catalog::Kind::Parameter, QLatin1String(name), day));
    if (!entry)
        return fail(ErrorKind::Validation, QStringLiteral("consent.noParameter"),
            tr("The list of parameters has no %1. Import it anew.").arg(QLatin1String(name)));
    return entry->field(QStringLiteral("value")).toInt();
}

Result<void> ConsentService::checkWho(const Patient& patient, const ConsentForm& form, QDate day) const
{
    TRY_LET(childAge, parameter("consentChildAge", day));
    TRY_LET(adultAge, parameter("adultAge", day));
    const int age = ageInYears(*patient.birth, day);
    const bool represented = !text::tidyLine(form.representative).isEmpty();
    if (age < childAge && form.byPatient)
        return wrong("byPatient", "childAnswers",
            tr("A child under %1 does not answer: the legal representative does.").arg(childAge));
    if (age < adultAge && !represented)
        return wrong("representative", "representativeMissing", tr("Give the name of the legal representative."));
    if (age >= childAge && age < adultAge && !form.byPatient)
        return wrong("byPatient", "patientMissing", tr("From %1 years the child must agree too.").arg(childAge));
    if (age >= adultAge && !form.byPatient && !represented)
        return wrong("byPatient", "patientMissing", tr("Say who answered: the person or a representative."));
    if (age >= adultAge && !form.byPatient && text::tidyLine(form.note).isEmpty())
        return wrong("note", "whyRepresentative", tr("Say why somebody else answers for an adult."));
    if (represented && text::tidyLine(form.relation).isEmpty())
        return wrong(
            "relation", "relationMissing", tr("Say what the representative is to the person: mother, guardian ..."));
    return {};
}

Result<Consent> ConsentService::answer(const Session& session, const ConsentForm& form)
{
    TRY(session.require(Permission::RegisterPatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Consent> {
        TRY_LET(earlier, m_ledger.tokens.find(form.token));
        if (earlier)
            return m_consents.require(ConsentId{*earlier});
        TRY_LET(patient, PatientRepository(m_ledger.db).require(form.patient));
        const Instant now = m_ledger.clock.now();
        const Instant at = form.at.value_or(now);
        const QDate day = localDay(at);
        TRY_LET(row, m_catalogue.find(catalog::Kind::ConsentPurpose, form.purpose, day));
        if (!row)
            return wrong("purpose", "purposeUnknown", tr("Choose a purpose of the list that holds on that day."));
        const ConsentPurpose purpose = purposeOf(*row);
        if (purpose.byLaw)
            return wrong("purpose", "notNeeded", tr("%1 needs no consent: the law asks for it.").arg(purpose.name));
        if (at > now || day < patient.birth->earliest())
            return wrong("at", "at", tr("The answer lies between the person's birth and now."));
        if (!form.given)
            return wrong("given", "answerMissing", tr("Choose whether the person agrees or refuses."));
        TRY(checkWho(patient, form, day));
        TRY_LET(way, wayOf(form.way));
        if (purpose.paperOnly && way != ConsentWay::Paper)
            return wrong(
                "form", "paperOnly", tr("This purpose counts in writing only: print the paper and let it be signed."));
        if (way == ConsentWay::Spoken && text::tidyLine(form.witness).isEmpty())
            return wrong("witness", "witnessMissing", tr("A spoken answer needs the name of a witness."));
        Consent it;
        it.id = m_ledger.ids.next<ConsentId>();
        it.patient = patient.id;
        it.purpose = purpose.code;
        it.purposeName = purpose.name;
        it.shown = purpose.text;
        it.shownFrom = purpose.textFrom;
        it.given = *form.given;
        it.byPatient = form.byPatient;
        it.representative = text::tidyLine(form.representative);
        it.relation = it.representative.isEmpty() ? QString() : text::tidyLine(form.relation);
        it.way = way;
        it.witness = text::tidyLine(form.witness);
        it.note = text::tidyLine(form.note);
        it.at = at;
        it.enteredAt = now;
        it.enteredBy = session.user;
        TRY(m_consents.insert(it));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, it.id.value, it.revision, std::nullopt, toJson(it)}));
        TRY(m_ledger.tokens.insert(form.token, it.id.value));
        return it;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {form.patient.value});
    return done;
}

Result<Consent> ConsentService::withdraw(const Session& session, const WithdrawalForm& form)
{
    TRY(session.require(Permission::RegisterPatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Consent> {
        TRY_LET(before, m_consents.require(form.consent));
        if (!before.holds())
            return fail(ErrorKind::Validation, QStringLiteral("consent.notGiven"),
                tr("This consent does not hold: it was refused or withdrawn already."));
        const Instant now = m_ledger.clock.now();
        const Instant at = form.at.value_or(now);
        if (at > now || at < before.at)
            return wrong("at", "at", tr("The withdrawal lies between the consent and now."));
        if (text::tidyLine(form.by).isEmpty())
            return wrong("by", "byMissing", tr("Give the name of who takes it back."));
        TRY_LET(way, wayOf(form.way));
        Consent it = before;
        it.withdrawal = Consent::Withdrawal{at, text::tidyLine(form.by), way, text::tidyLine(form.note)};
        TRY(m_consents.updateWithdrawal(it));
        TRY_LET(after, m_consents.require(it.id));
        TRY(m_ledger.journal.record(
            session.user, Action::Change, {kKind, it.id.value, after.revision, toJson(before), toJson(after)}));
        return after;
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {done->patient.value});
    return done;
}

} // namespace tramyte::patient
