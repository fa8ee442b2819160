// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/DisclosureService.h"

#include "core/patient/DataRequestRepository.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

const QString kKind = QStringLiteral("disclosure");
const QString kSelf = QStringLiteral("self");

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

tl::unexpected<Error> wrong(const char* field, const char* code, const QString& message)
{
    return failField(QLatin1String(field), QStringLiteral("disclosure.") + QLatin1String(code), message);
}

} // namespace

Result<Disclosure> DisclosureService::begin(const Session& session, const DisclosureForm& form)
{
    TRY_LET(patient, PatientRepository(m_ledger.db).require(form.patient));
    if (!disclosureBases().contains(form.basis))
        return wrong("basis", "basisUnknown", tr("Choose on what ground the copy is given out."));
    Disclosure it;
    it.recipient = text::tidyLine(form.recipient);
    if (it.recipient.isEmpty() && form.basis == kSelf)
        it.recipient = patient.fullName;
    if (it.recipient.isEmpty())
        return wrong("recipient", "recipientMissing", tr("Give the name of who receives the copy."));
    it.relation = text::tidyLine(form.relation);
    if (form.basis == u"representative" && it.relation.isEmpty())
        return wrong(
            "relation", "relationMissing", tr("Say what the representative is to the person: mother, guardian ..."));
    it.basisNote = text::tidyLine(form.basisNote);
    if ((form.basis == u"authorised" || form.basis == u"law") && it.basisNote.isEmpty())
        return wrong(
            "basisNote", "basisNoteMissing", tr("Name the written authorisation or the law, with its number and day."));
    if (form.request) {
        TRY_LET(request, DataRequestRepository(m_ledger.db).require(form.request));
        if (request.patient != patient.id)
            return wrong("request", "requestOfAnother", tr("This request is about another person."));
    }
    const QDate today = m_ledger.clock.today();
    it.id = m_ledger.ids.next<DisclosureId>();
    TRY_LET(number, m_series.next(kKind, today.year(), m_device));
    it.number = QStringLiteral("%1-%2-%3")
                    .arg(today.year())
                    .arg(m_device, 2, 10, QLatin1Char('0'))
                    .arg(number, 4, 10, QLatin1Char('0'));
    it.patient = patient.id;
    it.basis = form.basis;
    it.sensitive = form.sensitive;
    it.request = form.request;
    it.madeAt = m_ledger.clock.now();
    it.madeBy = session.user;
    return it;
}

Result<Disclosure> DisclosureService::disclose(
    const Session& session, const DisclosureForm& form, const DisclosureOutlet& outlet)
{
    TRY(session.require(Permission::DisclosePatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Disclosure> {
        TRY_LET(it, begin(session, form));
        TRY_LET(files, outlet.prepare(it));
        it.files = std::move(files);
        TRY(m_disclosures.insert(it));
        TRY(m_ledger.journal.record(
            session.user, Action::Create, {kKind, it.id.value, it.revision, std::nullopt, toJson(it)}));
        TRY_LET(patient, PatientRepository(m_ledger.db).require(it.patient));
        journal::Thing given{QStringLiteral("patient"), it.patient.value, patient.revision};
        given.said = QJsonObject{{QStringLiteral("recipient"), it.recipient}, {QStringLiteral("number"), it.number}};
        TRY(m_ledger.journal.record(session.user, Action::Export, given));
        return it;
    });
    if (!done)
        return done;
    if (const auto published = outlet.publish(); !published) {
        TRY(noteFailure(session, *done));
        return tl::unexpected(published.error());
    }
    m_ledger.changes.announce(Topic::Patients, {form.patient.value});
    return done;
}

Result<void> DisclosureService::noteFailure(const Session& session, const Disclosure& before)
{
    return m_ledger.db.transaction([&]() -> Result<void> {
        Disclosure it = before;
        it.delivered = false;
        TRY(m_disclosures.update(it));
        TRY_LET(after, m_disclosures.require(it.id));
        TRY(m_ledger.journal.record(
            session.user, Action::Change, {kKind, it.id.value, after.revision, toJson(before), toJson(after)}));
        return {};
    });
}

Result<std::vector<Disclosure>> DisclosureService::list(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::DisclosePatients));
    return m_disclosures.list(patient);
}

} // namespace tramyte::patient
