// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/IdentityService.h"

#include "core/insurance/CardCode.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

using journal::Action;
using security::Permission;
using security::Session;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::patient", text);
}

Result<void> checkTimes(QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        return failField(
            QStringLiteral("to"), QStringLiteral("time.endsBeforeBegin"), tr("The last day lies before the first."));
    return {};
}

} // namespace

Result<Patient> IdentityService::change(
    const Session& session, PatientId patient, const std::function<Result<void>(Patient&)>& work)
{
    TRY(session.require(Permission::RegisterPatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Patient> {
        TRY_LET(before, m_patients.require(patient));
        Patient after = before;
        TRY(work(after));
        return m_writer.write(session, before, std::move(after), Action::Change);
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {patient.value});
    return done;
}

Result<Patient> IdentityService::addNumber(const Session& session, PatientId patient, const Identifier& number)
{
    return change(session, patient, [&](Patient& it) -> Result<void> {
        Identifier made = number;
        made.value = insurance::normalisedCode(number.value);
        made.country = text::tidyLine(number.country).toUpper();
        made.enteredAt = {};
        made.toldAt.reset();
        if (!identifierKinds().contains(made.kind) || made.kind == u"temporary")
            return failField(QStringLiteral("kind"), QStringLiteral("identifier.kind"),
                tr("%1 is not a kind of number.").arg(made.kind));
        if (made.value.isEmpty())
            return failField(
                QStringLiteral("value"), QStringLiteral("identifier.missing"), tr("The number is missing."));
        constexpr int kLongest = 30;
        if (made.value.size() > kLongest)
            return failField(QStringLiteral("value"), QStringLiteral("identifier.long"),
                tr("A number has %1 characters at most.").arg(kLongest));
        const bool is12 = kindOfNumber(made.value) == u"citizenId";
        if ((made.kind == u"citizenId" || made.kind == u"cancelledId") && !is12)
            return failField(QStringLiteral("value"), QStringLiteral("citizenId.malformed"),
                tr("A citizen ID number has exactly 12 digits."));
        if (made.kind == u"oldId" && kindOfNumber(made.value) != u"oldId" && !is12)
            return failField(QStringLiteral("value"), QStringLiteral("citizenId.malformed"),
                tr("The number of an old identity card has 9 digits."));
        if (std::ranges::none_of(made.value, [](QChar c) { return c.isDigit(); }))
            return failField(QStringLiteral("value"), QStringLiteral("identifier.malformed"),
                tr("%1 is no number of a paper: it has no digit.").arg(made.value));
        if (!made.source.isEmpty() && !identifierSources().contains(made.source))
            return failField(QStringLiteral("source"), QStringLiteral("identifier.source"),
                tr("A number was come by in one of these ways: %1.")
                    .arg(identifierSources().join(QStringLiteral(", "))));
        TRY(checkTimes(made.from, made.to));
        const bool isKnown = std::ranges::any_of(it.identifiers, [&](const Identifier& known) {
            return known.kind == made.kind && known.value == made.value && known.to == made.to;
        });
        if (!isKnown)
            it.identifiers.push_back(std::move(made));
        return {};
    });
}

Result<Patient> IdentityService::endNumber(
    const Session& session, PatientId patient, const QString& value, QDate lastDay)
{
    return change(session, patient, [&](Patient& it) -> Result<void> {
        const QString number = insurance::normalisedCode(value);
        if (!lastDay.isValid())
            return failField(QStringLiteral("to"), QStringLiteral("time.missing"), tr("Say the last day."));
        const bool isShown = number == it.citizenId;
        auto known = std::ranges::find_if(
            it.identifiers, [&](const Identifier& one) { return one.value == number && one.holds(); });
        if (known == it.identifiers.end()) {
            if (!isShown || number.isEmpty())
                return fail(ErrorKind::NotFound, QStringLiteral("identifier.notFound"),
                    tr("This person has no such number that still holds."));
            it.identifiers.push_back({kindOfNumber(number), number});
            known = std::prev(it.identifiers.end());
        }
        TRY(checkTimes(known->from, lastDay));
        known->to = lastDay;
        if (isShown)
            it.citizenId.clear(); // it stays in the history and is still found
        return {};
    });
}

Result<Patient> IdentityService::addRelative(const Session& session, PatientId patient, const Relative& relative)
{
    return change(session, patient, [&](Patient& it) -> Result<void> {
        Relative made = relative;
        made.name = text::tidyLine(relative.name);
        made.number = insurance::normalisedCode(relative.number);
        made.phone = text::tidyLine(relative.phone);
        made.basis = text::tidyLine(relative.basis);
        if (!relations().contains(made.relation))
            return failField(QStringLiteral("relation"), QStringLiteral("relative.relation"),
                tr("A relative is mother, father, guardian, carer or representative."));
        if (made.person == it.id)
            return failField(QStringLiteral("person"), QStringLiteral("relative.self"),
                tr("Nobody is their own mother or guardian."));
        if (made.person)
            TRY(m_patients.require(made.person));
        else if (made.name.isEmpty())
            return failField(QStringLiteral("name"), QStringLiteral("relative.missing"),
                tr("Pick the relative's record, or write the name."));
        TRY(checkTimes(made.from, made.to));
        it.relatives.push_back(std::move(made));
        return {};
    });
}

Result<Patient> IdentityService::endRelative(const Session& session, PatientId patient, int index, QDate lastDay)
{
    return change(session, patient, [&](Patient& it) -> Result<void> {
        if (index < 0 || index >= static_cast<int>(it.relatives.size()))
            return fail(
                ErrorKind::NotFound, QStringLiteral("relative.notFound"), tr("This person has no such relative."));
        Relative& known = it.relatives[static_cast<std::size_t>(index)];
        if (!lastDay.isValid())
            return failField(QStringLiteral("to"), QStringLiteral("time.missing"), tr("Say the last day."));
        TRY(checkTimes(known.from, lastDay));
        known.to = lastDay;
        return {};
    });
}

Result<Patient> IdentityService::noteTold(const Session& session, PatientId patient, std::optional<Instant> at)
{
    const Instant now = m_ledger.clock.now();
    return change(session, patient, [&](Patient& it) -> Result<void> {
        const auto known = std::ranges::find_if(
            it.identifiers, [](const Identifier& one) { return one.kind == u"temporary" && one.holds(); });
        if (known == it.identifiers.end())
            return fail(ErrorKind::NotFound, QStringLiteral("person.known"),
                tr("This person is known: nobody has to be told."));
        if (at && *at > now)
            return failField(QStringLiteral("at"), QStringLiteral("check.future"), tr("This moment is still to come."));
        known->toldAt = at.value_or(now);
        return {};
    });
}

Result<std::vector<UnknownPerson>> IdentityService::unknown(const Session& session) const
{
    TRY(session.require(Permission::ReadPatients));
    return m_ledger.db
        .query(R"sql(
        SELECT p.id, p.code, p.full_name, i.value, i.entered_at, i.told_at
        FROM patient_identifier i JOIN patient p ON p.id = i.patient_id
        WHERE i.kind = 'temporary' AND i.valid_to IS NULL AND p.archived = 0 ORDER BY i.entered_at)sql")
        .all([](const storage::Row& row) {
            return UnknownPerson{
                row.id<PatientId>(0), row.text(1), row.text(2), row.text(3), row.instant(4), row.maybeInstant(5)};
        });
}

Result<int> IdentityService::countOverdue(storage::Database& db, Instant now, int hours)
{
    constexpr qint64 kHour = 3'600'000;
    TRY_LET(count,
        db.query(R"sql(
        SELECT count(*) FROM patient_identifier i JOIN patient p ON p.id = i.patient_id
        WHERE i.kind = 'temporary' AND i.valid_to IS NULL AND i.told_at IS NULL AND p.archived = 0
              AND i.entered_at <= :before)sql")
            .bind(":before", Instant{now.ms - hours * kHour})
            .number());
    return static_cast<int>(count);
}

} // namespace tramyte::patient
