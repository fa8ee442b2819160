// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/CardService.h"

#include "core/insurance/CardCheck.h"
#include "core/patient/Filling.h"
#include "core/security/UserRepository.h"
#include "core/settings/Installation.h"
#include "core/storage/Database.h"
#include "core/text/Fold.h"

#include <QJsonArray>
#include <algorithm>

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

QString textIn(const QJsonObject& state, const char* field)
{
    return state.value(QLatin1String(field)).toString();
}

QDate dayIn(const QJsonObject& state, const char* field)
{
    return parseDay(textIn(state, field)).value_or(QDate());
}

/// A card of an earlier state; the looks at it are told by the card of today.
InsuranceCard cardFrom(const QJsonObject& state)
{
    InsuranceCard it;
    it.id = parseId<CardId>(textIn(state, "id")).value_or(CardId{});
    it.code = textIn(state, "cardCode");
    it.number = textIn(state, "number");
    if (const QJsonValue digit = state.value(QStringLiteral("benefitDigit")); digit.isDouble())
        it.benefitDigit = digit.toInt();
    it.facility = textIn(state, "cardFacility");
    it.validFrom = dayIn(state, "cardFrom");
    it.validTo = dayIn(state, "cardTo");
    it.area = textIn(state, "area");
    it.fiveYears = dayIn(state, "fiveYear");
    it.exemptFrom = dayIn(state, "exemptFrom");
    it.enteredAt = parseLocal(textIn(state, "enteredAt")).value_or(Instant{});
    it.holderName = textIn(state, "holderName");
    it.holderBirth = PartialDate::parse(textIn(state, "holderBirth"));
    it.sameHolder = state.value(QStringLiteral("sameHolder")).toBool();
    it.endReason = textIn(state, "endReason");
    return it;
}

std::map<QString, QJsonObject> cardsIn(const QJsonObject& state)
{
    std::map<QString, QJsonObject> cards;
    for (const QJsonValue value : state.value(QStringLiteral("cards")).toArray()) {
        QJsonObject card = value.toObject();
        card.remove(QStringLiteral("checks"));
        cards[textIn(card, "id")] = card;
    }
    return cards;
}

} // namespace

Result<Patient> CardService::change(const Session& session, PatientId patient, CardId card, const Change& work)
{
    TRY(session.require(Permission::RegisterPatients));
    auto done = m_ledger.db.transaction([&]() -> Result<Patient> {
        TRY_LET(before, m_patients.require(patient));
        Patient after = before;
        const auto known = std::ranges::find(after.cards, card, &InsuranceCard::id);
        if (known == after.cards.end())
            return fail(ErrorKind::NotFound, QStringLiteral("card.notFound"), tr("This person has no such card."));
        TRY(work(after, *known));
        return m_writer.write(session, before, std::move(after), Action::Change);
    });
    if (done)
        m_ledger.changes.announce(Topic::Patients, {patient.value});
    return done;
}

Result<Patient> CardService::correct(const Session& session, PatientId patient, CardId card, const PatientForm& form)
{
    return change(session, patient, card, [&](Patient&, InsuranceCard& known) { return correctCard(known, form); });
}

Result<Patient> CardService::end(
    const Session& session, PatientId patient, CardId card, QDate lastDay, const QString& reason)
{
    return change(session, patient, card, [&](Patient&, InsuranceCard& known) -> Result<void> {
        const QString why = text::tidyLine(reason);
        if (!lastDay.isValid())
            return failField(
                QStringLiteral("cardTo"), QStringLiteral("card.endMissing"), tr("Say the last day of the card."));
        if (known.validFrom.isValid() && lastDay < known.validFrom)
            return failField(QStringLiteral("cardTo"), QStringLiteral("card.endsBeforeBegin"),
                tr("The card would end (%1) before it begins (%2).")
                    .arg(lastDay.toString(QStringLiteral("dd/MM/yyyy")),
                        known.validFrom.toString(QStringLiteral("dd/MM/yyyy"))));
        if (why.isEmpty())
            return failField(QStringLiteral("reason"), QStringLiteral("card.reasonMissing"),
                tr("Say why the card ends: lost, replaced, withdrawn."));
        known.validTo = lastDay;
        known.endReason = why;
        return {};
    });
}

Result<Patient> CardService::check(const Session& session, PatientId patient, const CardLook& look)
{
    return change(session, patient, look.card, [&](Patient&, InsuranceCard& known) -> Result<void> {
        static const QStringList hows
            = {QStringLiteral("scanned"), QStringLiteral("typed"), QStringLiteral("seen"), QStringLiteral("portal")};
        static const QStringList results
            = {QStringLiteral("valid"), QStringLiteral("invalid"), QStringLiteral("pending")};
        const bool isPortal = look.how == hows.last();
        if (!hows.contains(look.how))
            return failField(QStringLiteral("how"), QStringLiteral("check.how"),
                tr("A card was scanned, typed, seen, or looked up at the portal; %1 is none of them.").arg(look.how));
        if (isPortal ? !results.contains(look.result) : !look.result.isEmpty())
            return failField(QStringLiteral("result"), QStringLiteral("check.result"),
                tr("The portal's answer is valid, invalid or pending; other looks have none."));
        if (look.at && *look.at > m_ledger.clock.now())
            return failField(
                QStringLiteral("at"), QStringLiteral("check.future"), tr("The look-up lies in the future."));
        TRY(correctCard(known, look.says));
        known.checks.push_back({look.at.value_or(Instant{}), {}, look.how, look.result, text::tidyLine(look.note)});
        return {};
    });
}

Result<std::vector<MadeLook>> CardService::looks(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(known, m_patients.require(patient));
    const security::UserRepository users(m_ledger.db);
    std::vector<MadeLook> looks;
    for (const InsuranceCard& card : known.cards)
        for (const CardCheckNote& it : card.checks) {
            TRY_LET(user, users.find(it.by));
            looks.push_back({card.id, it, user ? user->fullName : QString()});
        }
    std::ranges::stable_sort(
        looks, [](const MadeLook& one, const MadeLook& other) { return one.look.at > other.look.at; });
    return looks;
}

Result<std::vector<EarlierCard>> CardService::earlier(const Session& session, PatientId patient) const
{
    TRY(session.require(Permission::ReadPatients));
    TRY_LET(now, m_patients.require(patient));
    TRY_LET(entries, m_ledger.journal.of(kKind, patient.value));
    std::vector<EarlierCard> earlier;
    std::map<QString, QJsonObject> next = cardsIn(toJson(now));
    const security::UserRepository users(m_ledger.db);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto before = isReading(*entry) ? std::nullopt : previousState(*entry);
        if (!before)
            continue;
        const std::map<QString, QJsonObject> cards = cardsIn(*before);
        for (const auto& [id, card] : cards) {
            if (const auto after = next.find(id); after != next.end() && after->second == card)
                continue;
            TRY_LET(user, users.find(entry->user));
            earlier.push_back({entry->at, user ? user->fullName : QString(), cardFrom(card)});
        }
        next = cards;
    }
    return earlier;
}

Result<PatientForm> CardService::temporaryCard(const Session& session, const PatientForm& form)
{
    TRY(session.require(Permission::RegisterPatients));
    const QDate today = m_ledger.clock.today();
    TRY_LET(parameters, m_parameters.on(today));
    const auto birth = PartialDate::parse(form.birth.value_or(QString()));
    if (!birth || birth->earliest() > today || ageInMonths(*birth, today) >= parameters->childCardMonths)
        return failField(QStringLiteral("birth"), QStringLiteral("card.notAChild"),
            tr("Only a child under six years goes without a card of its own. Enter the birth first."));
    TRY_LET(rule, m_catalogue.find(catalog::Kind::Parameter, QStringLiteral("temporaryChildCard"), today));
    if (!rule)
        return fail(ErrorKind::NotFound, QStringLiteral("parameters.missing"),
            tr("The list of parameters does not say how a child without a card is numbered."));
    auto number = m_ledger.db.transaction(
        [&] { return m_series.next(QStringLiteral("temporaryCard"), today.year(), m_device); });
    if (!number)
        return tl::unexpected(number.error());
    TRY_LET(here, settings::InstallationRepository(m_ledger.db).require());
    const QString province = here.station.left(2); // cards are numbered by the old list, as facilities are
    PatientForm filled = form;
    filled.cardCode
        = rule->field(QStringLiteral("value"))
              .replace(QStringLiteral("{province}"), province)
              .replace(QStringLiteral("{birth}"), birth->latest().toString(QStringLiteral("yyMMdd")))
              .replace(QStringLiteral("{number}"), QStringLiteral("%1").arg(*number % 10000, 4, 10, QLatin1Char('0')));
    filled.cardFrom = birth->earliest().toString(Qt::ISODate);
    filled.cardTo = insurance::childCardEnds(*birth, parameters->childCardMonths).toString(Qt::ISODate);
    filled.cardFacility = province + QStringLiteral("000"); // MA_DKBD of who has no card yet
    return filled;
}

} // namespace tramyte::patient
