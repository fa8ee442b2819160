// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PersonPaperService.h"

#include "core/document/ConsentPaper.h"
#include "core/document/Format.h"
#include "core/document/RecordCopy.h"
#include "core/document/RecordDelivery.h"
#include "core/patient/DisclosureRepository.h"
#include "core/patient/PatientRepository.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace tramyte::document {

using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::document", text);
}

/// The latest values of a visit in one line, as Vietnamese papers name them.
QString signsOf(const visit::Visit& visit)
{
    QStringList parts;
    for (const visit::VitalSigns& it : visit.vitals) {
        if (it.pulse)
            parts << QStringLiteral("mạch %1 lần/phút").arg(*it.pulse);
        if (it.systolic && it.diastolic)
            parts << QStringLiteral("huyết áp %1/%2 mmHg").arg(*it.systolic).arg(*it.diastolic);
        if (it.temperatureHundredths)
            parts << QStringLiteral("nhiệt độ %1 °C").arg(formatNumber(*it.temperatureHundredths * 10LL));
        if (it.respiration)
            parts << QStringLiteral("nhịp thở %1 lần/phút").arg(*it.respiration);
        if (it.spo2)
            parts << QStringLiteral("SpO2 %1%").arg(*it.spo2);
        if (it.weightG)
            parts << QStringLiteral("cân nặng %1 kg").arg(formatNumber(*it.weightG));
        if (it.heightMm)
            parts << QStringLiteral("chiều cao %1 cm").arg(formatNumber(*it.heightMm * 100LL));
    }
    if (parts.isEmpty())
        return {};
    const QString all = parts.join(QStringLiteral(", "));
    return all.left(1).toUpper() + all.mid(1);
}

QString servicesOf(const visit::Visit& visit)
{
    QStringList parts;
    for (const visit::ServiceOrder& it : visit.services)
        parts << (it.result.isEmpty() ? it.entry.name : QStringLiteral("%1: %2").arg(it.entry.name, it.result));
    return parts.join(QStringLiteral("; "));
}

QString sizeOf(qint64 bytes)
{
    return QStringLiteral("%1 kB").arg(formatDong((bytes + 1023) / 1024));
}

} // namespace

PersonPaperService::PersonPaperService(
    journal::Ledger& ledger, const catalog::Catalogue& catalogue, QString station, bool demo)
    : m_ledger(ledger), m_catalogue(catalogue), m_facts(ledger.db, catalogue, std::move(station), demo)
{
}

PrintFacts PersonPaperService::printBy(const Session& session) const
{
    return {m_ledger.clock.now(), session.fullName.isEmpty() ? session.name : session.fullName, false};
}

Result<QString> PersonPaperService::officer() const
{
    return settings::SettingRepository(m_ledger.db).value(QStringLiteral("record.officer"), m_ledger.clock.today());
}

Result<void> PersonPaperService::record(const Session& session, patient::PatientId id, const char* paper)
{
    return m_ledger.db.transaction([&]() -> Result<void> {
        TRY_LET(patient, patient::PatientRepository(m_ledger.db).require(id));
        journal::Thing printed{QStringLiteral("patient"), id.value, patient.revision};
        printed.said = QJsonObject{{QStringLiteral("paper"), QLatin1String(paper)}};
        TRY(m_ledger.journal.record(session.user, journal::Action::Print, printed));
        return {};
    });
}

Result<Paper> PersonPaperService::consent(const Session& session, patient::PatientId id, const QString& purpose)
{
    TRY(session.require(Permission::PrintPapers));
    const QDate today = m_ledger.clock.today();
    TRY_LET(patient, patient::PatientRepository(m_ledger.db).require(id));
    TRY_LET(row, m_catalogue.find(catalog::Kind::ConsentPurpose, purpose, today));
    if (!row)
        return failField(
            QStringLiteral("purpose"), QStringLiteral("consent.purposeUnknown"), tr("Choose a purpose of the list."));
    if (row->field(QStringLiteral("basis")) == u"law")
        return failField(QStringLiteral("purpose"), QStringLiteral("consent.notNeeded"),
            tr("%1 needs no consent: the law asks for it.").arg(row->name));
    ConsentPaper paper;
    TRY_LET(station, m_facts.letterhead(today));
    paper.station = std::move(station);
    paper.print = printBy(session);
    TRY_LET(person, m_facts.person(patient, today));
    paper.person = std::move(person);
    paper.purpose = row->name;
    paper.text = row->field(QStringLiteral("text"));
    paper.textFrom = row->validFrom;
    const int age = ageInYears(*patient.birth, today);
    TRY_LET(childAge, m_catalogue.find(catalog::Kind::Parameter, QStringLiteral("consentChildAge"), today));
    TRY_LET(adultAge, m_catalogue.find(catalog::Kind::Parameter, QStringLiteral("adultAge"), today));
    const auto yearsOf
        = [](const std::optional<catalog::Entry>& it) { return it ? it->field(QStringLiteral("value")).toInt() : 0; };
    paper.patientSigns = age >= yearsOf(childAge);
    paper.representativeSigns = age < yearsOf(adultAge);
    TRY_LET(named, officer());
    paper.officer = named;
    TRY_LET(filled, paperOf(m_templates, paper));
    TRY(record(session, id, "consent"));
    return filled;
}

Result<void> PersonPaperService::addVisits(RecordCopy& copy, const prescription::PersonRecord& record) const
{
    for (const prescription::PersonRecord::Stay& stay : record.stays) {
        const visit::Visit& visit = stay.visit;
        RecordCopy::VisitLine line;
        line.arrived = visit.arrivedAt;
        line.code = visit.code;
        line.reason = visit.reason;
        line.signs = signsOf(visit);
        line.history = visit.history;
        line.examination = visit.examination;
        line.diagnoses = diagnosesOf(visit);
        line.services = servicesOf(visit);
        for (const prescription::Prescription& it : stay.prescriptions) {
            for (const prescription::Line& medicine : it.lines) {
                const catalog::Medicine listed = medicine.medicine();
                line.medicines.push_back({(medicineName(listed) + u' ' + listed.strength).trimmed(),
                    formatNumber(medicine.quantity.thousandths) + u' ' + listed.unit, usageOf(medicine)});
            }
        }
        line.advice = visit.advice;
        if (visit.outcome)
            line.outcome = visit::vietnameseLabel(*visit.outcome);
        if (visit.referral) {
            TRY_LET(name, m_facts.facilityName(visit.referral->facility, visit.day()));
            line.referredTo = visit.referral->facilityName.isEmpty() ? name : visit.referral->facilityName;
        }
        if (visit.appointment)
            line.followUp = visit.appointment->day;
        TRY_LET(clinician, m_facts.signer(visit.clinician));
        line.clinician = (clinician.title + u' ' + clinician.name).trimmed();
        copy.visits.push_back(std::move(line));
    }
    return {};
}

Result<Paper> PersonPaperService::copy(const Session& session, const patient::Disclosure& disclosure) const
{
    TRY(session.require(Permission::DisclosePatients));
    if (disclosure.sensitive)
        TRY(visit::RecordGate(m_ledger, m_catalogue).check(session, disclosure.patient));
    const QDate today = m_ledger.clock.today();
    TRY_LET(record, prescription::readPersonRecord(m_ledger, m_catalogue, disclosure.patient, disclosure.sensitive));
    const patient::Patient& patient = record.patient;
    RecordCopy copy;
    TRY_LET(station, m_facts.letterhead(today));
    copy.station = std::move(station);
    copy.print = printBy(session);
    TRY_LET(person, m_facts.person(patient, today));
    copy.person = std::move(person);
    copy.number = disclosure.number;
    copy.recipient = disclosure.recipient;
    for (const patient::InsuranceCard& it : patient.cards) {
        Card card;
        card.code = it.code;
        card.validFrom = it.validFrom;
        card.validTo = it.validTo;
        TRY_LET(facility, m_facts.facilityName(it.facility, today));
        card.facilityName = facility;
        copy.cards.push_back(std::move(card));
    }
    for (const patient::Allergy& it : patient.allergies)
        copy.allergies.push_back({it.substance, it.reaction});
    copy.noAllergies = patient.noAllergies.has_value();
    for (const patient::Problem& it : record.problems) {
        const bool over = it.state == patient::Problem::State::Resolved;
        copy.problems.push_back({it.code, it.name, it.since ? formatVietnamese(*it.since) : QString(),
            !over                    ? QString()
                : it.ended.isValid() ? formatDay(it.ended)
                                     : QStringLiteral("không rõ ngày")});
    }
    TRY(addVisits(copy, record));
    copy.leftOut = record.leftOut;
    TRY_LET(head, m_facts.headName(today));
    copy.head = head;
    return paperOf(m_templates, copy);
}

Result<Paper> PersonPaperService::delivery(const Session& session, patient::DisclosureId id)
{
    TRY(session.require(Permission::DisclosePatients));
    TRY_LET(disclosure, patient::DisclosureRepository(m_ledger.db).require(id));
    TRY_LET(patient, patient::PatientRepository(m_ledger.db).require(disclosure.patient));
    const QDate day = localDay(disclosure.madeAt);
    RecordDelivery paper;
    TRY_LET(station, m_facts.letterhead(day));
    paper.station = std::move(station);
    paper.print = printBy(session);
    TRY_LET(person, m_facts.person(patient, day));
    paper.person = std::move(person);
    paper.number = disclosure.number;
    paper.given = disclosure.madeAt;
    paper.recipient = disclosure.recipient;
    paper.relation = disclosure.relation;
    paper.basis = disclosure.basis;
    paper.basisNote = disclosure.basisNote;
    paper.sensitive = disclosure.sensitive;
    for (const patient::GivenFile& it : disclosure.files)
        paper.files.push_back({it.name, sizeOf(it.size), it.sha256});
    TRY_LET(giver, m_facts.signer(disclosure.madeBy));
    paper.giver = giver.name;
    TRY_LET(named, officer());
    paper.officer = named;
    TRY_LET(filled, paperOf(m_templates, paper));
    TRY(record(session, patient.id, "record-delivery"));
    return filled;
}

Result<Paper> PersonPaperService::readers(const Session& session, patient::PatientId id, RecordReaders list)
{
    TRY(session.require(Permission::ReadReaders));
    const QDate today = m_ledger.clock.today();
    TRY_LET(patient, patient::PatientRepository(m_ledger.db).require(id));
    TRY_LET(station, m_facts.letterhead(today));
    list.station = std::move(station);
    list.print = printBy(session);
    TRY_LET(person, m_facts.person(patient, today));
    list.person = std::move(person);
    TRY_LET(head, m_facts.headName(today));
    list.head = head;
    TRY_LET(filled, paperOf(m_templates, list));
    TRY(record(session, id, "record-readers"));
    return filled;
}

} // namespace tramyte::document
