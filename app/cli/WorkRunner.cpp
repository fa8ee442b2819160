// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WorkRunner.h"

#include "app/cli/PersonFields.h"
#include "app/cli/Reply.h"
#include "core/base/Json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tramyte::cli {

namespace {

constexpr qint64 kLongestLine = 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::cli", text);
}

} // namespace

Result<void> WorkRunner::readRefs(QIODevice& earlierOutput)
{
    for (qint64 number = 1; !earlierOutput.atEnd(); ++number) {
        const QByteArray text = earlierOutput.readLine(kLongestLine).trimmed();
        if (text.isEmpty())
            continue;
        const auto object = json::parseObject(text);
        if (!object) {
            if (earlierOutput.atEnd())
                break; // the last answer may have been cut off by a power cut
            return fail(ErrorKind::Validation, QStringLiteral("refs.malformed"),
                tr("Line %1 of the file of names is not an answer of an earlier run.").arg(number));
        }
        const QString ref = object->value(QStringLiteral("ref")).toString();
        const qint64 id = object->value(QStringLiteral("id")).toString().toLongLong();
        if (!ref.isEmpty() && id > 0)
            m_refs[ref] = id;
    }
    return {};
}

Result<bool> WorkRunner::run(
    QIODevice& lines, const Options& options, const std::function<Result<void>(const QJsonObject&)>& answer)
{
    bool good = true;
    for (qint64 number = 1;; ++number) {
        QByteArray text = lines.readLine(kLongestLine);
        if (text.isEmpty())
            return good;
        const bool cut = text.size() >= kLongestLine - 1 && !text.endsWith('\n');
        while (cut && !text.endsWith('\n') && !text.isEmpty())
            text = lines.readLine(kLongestLine); // the rest of an absurdly long line
        if (number < options.fromLine)
            continue;
        QJsonObject reply{{QStringLiteral("line"), number}};
        if (!cut && text.trimmed().isEmpty()) { // every line has its answer, so that the two can be read side by side
            reply.insert(QStringLiteral("do"), QJsonValue());
            reply.insert(QStringLiteral("id"), QJsonValue());
            reply.insert(QStringLiteral("warnings"),
                toJson(Issues{{Severity::Warning, QStringLiteral("line.blank"), {}, tr("This line is blank.")}}));
            TRY(answer(reply));
            continue;
        }
        const auto done = [&]() -> Result<Done> {
            if (cut)
                return fail(ErrorKind::Validation, QStringLiteral("line.tooLong"), tr("This line is too long."));
            QByteArray bare = text.trimmed();
            if (number == 1 && bare.startsWith("\xEF\xBB\xBF"))
                bare = bare.mid(3);
            TRY_LET(object, json::parseObject(bare));
            const WorkLine line(object);
            TRY_LET(result, doLine(line));
            const Issues unread = line.unreadFields();
            result.warnings.insert(result.warnings.end(), unread.begin(), unread.end());
            reply.insert(QStringLiteral("do"), line.verb());
            if (!line.ref().isEmpty()) {
                reply.insert(QStringLiteral("ref"), line.ref());
                m_refs[line.ref()] = result.id;
            }
            return result;
        }();
        if (done) {
            reply.insert(QStringLiteral("id"), QString::number(done->id));
            reply.insert(QStringLiteral("warnings"), toJson(done->warnings));
        } else {
            reply = toJson(done.error());
            reply.insert(QStringLiteral("line"), number);
            good = false;
        }
        TRY(answer(reply));
        if (!good && !options.keepGoing)
            return false;
    }
}

Result<WorkRunner::Done> WorkRunner::doLine(const WorkLine& line)
{
    using Step = Result<Done> (WorkRunner::*)(const WorkLine&);
    static const std::map<QString, Step> steps = {{QStringLiteral("register"), &WorkRunner::enrol},
        {QStringLiteral("openVisit"), &WorkRunner::openVisit}, {QStringLiteral("vitals"), &WorkRunner::vitals},
        {QStringLiteral("diagnose"), &WorkRunner::diagnose}, {QStringLiteral("service"), &WorkRunner::service},
        {QStringLiteral("prescribe"), &WorkRunner::prescribe}, {QStringLiteral("closeVisit"), &WorkRunner::closeVisit},
        {QStringLiteral("allergy"), &WorkRunner::allergy}, {QStringLiteral("dispense"), &WorkRunner::dispense},
        {QStringLiteral("pay"), &WorkRunner::pay}, {QStringLiteral("refer"), &WorkRunner::refer},
        {QStringLiteral("appoint"), &WorkRunner::appoint}, {QStringLiteral("receiveStock"), &WorkRunner::receiveStock},
        {QStringLiteral("amendVisit"), &WorkRunner::amendVisit}, {QStringLiteral("archive"), &WorkRunner::archive},
        {QStringLiteral("household"), &WorkRunner::household}, {QStringLiteral("move"), &WorkRunner::move},
        {QStringLiteral("leave"), &WorkRunner::leave}, {QStringLiteral("die"), &WorkRunner::die},
        {QStringLiteral("withdrawDeath"), &WorkRunner::withdrawDeath}, {QStringLiteral("head"), &WorkRunner::head},
        {QStringLiteral("relation"), &WorkRunner::relation}, {QStringLiteral("split"), &WorkRunner::split},
        {QStringLiteral("join"), &WorkRunner::join}, {QStringLiteral("hardship"), &WorkRunner::hardship},
        {QStringLiteral("assign"), &WorkRunner::assign}};
    const auto step = steps.find(line.verb());
    if (step == steps.end())
        return failField(QStringLiteral("do"), QStringLiteral("line.unknown"),
            tr("“%1” is not a kind of work. Known are: %2.").arg(line.verb(), [&] {
                QStringList known;
                for (const auto& [verb, ignored] : steps)
                    known << verb;
                return known.join(QStringLiteral(", "));
            }()));
    return (this->*step->second)(line);
}

Result<qint64> WorkRunner::resolve(const WorkLine& line, const QString& field) const
{
    TRY_LET(name, line.requireText(field.toLatin1().constData()));
    return resolve(name, field);
}

Result<qint64> WorkRunner::resolve(const QString& name, const QString& field) const
{
    if (const auto known = m_refs.find(name); known != m_refs.end())
        return known->second;
    bool isNumber = false;
    const qint64 id = name.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    if (field == u"patient") {
        const auto patient = m_station.services().patients.idOf(m_station.session(), name);
        if (patient)
            return patient->value;
        if (patient.error().kind != ErrorKind::NotFound)
            return tl::unexpected(patient.error());
    }
    if (field == u"visit") {
        const auto visit = m_station.services().visits.idOf(m_station.session(), name);
        if (visit)
            return visit->value;
        if (visit.error().kind != ErrorKind::NotFound)
            return tl::unexpected(visit.error());
    }
    return failField(
        field, QStringLiteral("ref.unknown"), tr("%1: nothing was named %2 before this line.").arg(field, name));
}

Result<visit::VisitId> WorkRunner::visitOf(const WorkLine& line) const
{
    TRY_LET(id, resolve(line, QStringLiteral("visit")));
    return visit::VisitId{id};
}

Result<WorkRunner::Done> WorkRunner::enrol(const WorkLine& line)
{
    TRY_LET(form, personForm(line));
    for (auto* person : {&form.mother, &form.guardian}) // a name of this run, or a number
        if (const auto known = m_refs.find(person->value_or(QString())); known != m_refs.end())
            *person = QString::number(known->second);
    TRY_LET(token, line.text("token"));
    TRY_LET(done, m_station.services().patients.enrol(m_station.session(), form, token.value_or(QString())));
    return Done{done.patient.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::openVisit(const WorkLine& line)
{
    visit::OpenForm form;
    TRY_LET(patient, resolve(line, QStringLiteral("patient")));
    form.patient = patient::PatientId{patient};
    TRY_LET(at, line.moment("at"));
    form.at = at;
    const std::pair<const char*, QString*> fields[] = {{"reason", &form.reason}, {"careType", &form.careType},
        {"arrivalCode", &form.arrivalCode}, {"referredFrom", &form.referredFrom},
        {"referralPaper", &form.referralPaper}, {"override", &form.overrideReason}, {"token", &form.token}};
    for (const auto& [name, field] : fields) {
        TRY_LET(value, line.text(name));
        if (value)
            *field = *value;
    }
    TRY_LET(done, m_station.services().visits.open(m_station.session(), form));
    return Done{done.visit.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::vitals(const WorkLine& line)
{
    TRY_LET(visit, visitOf(line));
    visit::VitalSigns signs;
    const std::tuple<const char*, std::optional<int>*, int> fields[] = {{"weightKg", &signs.weightG, 1000},
        {"heightCm", &signs.heightMm, 10}, {"systolic", &signs.systolic, 1}, {"diastolic", &signs.diastolic, 1},
        {"pulse", &signs.pulse, 1}, {"temperatureC", &signs.temperatureHundredths, 100},
        {"respiration", &signs.respiration, 1}, {"spo2", &signs.spo2, 1}};
    for (const auto& [name, field, perUnit] : fields) {
        TRY_LET(value, line.measurement(name, perUnit));
        *field = value;
    }
    TRY_LET(at, line.moment("at"));
    signs.at = at.value_or(Instant{});
    TRY_LET(done, m_station.services().visits.recordVitals(m_station.session(), visit, signs));
    return Done{done.part, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::diagnose(const WorkLine& line)
{
    visit::DiagnoseForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    TRY_LET(main, line.requireText("main"));
    form.main = main;
    TRY_LET(others, line.texts("others"));
    form.others = others;
    const std::pair<const char*, std::optional<QString>*> fields[] = {
        {"text", &form.text}, {"history", &form.history}, {"examination", &form.examination}, {"advice", &form.advice}};
    for (const auto& [name, field] : fields) {
        TRY_LET(value, line.text(name));
        *field = std::move(value);
    }
    TRY_LET(done, m_station.services().visits.diagnose(m_station.session(), form));
    return Done{done.part, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::service(const WorkLine& line)
{
    visit::OrderForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    TRY_LET(code, line.requireText("code"));
    form.code = code;
    TRY_LET(quantity, line.quantity("quantity"));
    form.quantity = quantity.value_or(Quantity::units(1));
    TRY_LET(at, line.moment("at"));
    TRY_LET(doneAt, line.moment("doneAt"));
    TRY_LET(resultAt, line.moment("resultAt"));
    form.at = at;
    form.doneAt = doneAt;
    form.resultAt = resultAt;
    TRY_LET(performer, line.text("performer"));
    TRY_LET(result, line.text("result"));
    TRY_LET(token, line.text("token"));
    form.performer = performer.value_or(QString());
    form.result = result.value_or(QString());
    form.token = token.value_or(QString());
    TRY_LET(done, m_station.services().visits.order(m_station.session(), form));
    return Done{done.part, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::prescribe(const WorkLine& line)
{
    prescription::PrescribeForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    TRY_LET(medicine, line.requireText("medicine"));
    form.medicine = medicine;
    Issues unread;
    TRY_LET(quantity, line.quantity("quantity"));
    if (!quantity)
        return failField(QStringLiteral("quantity"), QStringLiteral("field.missing"), tr("quantity is missing."));
    form.quantity = *quantity;
    if (line.isText("dose")) {
        TRY_LET(words, line.text("dose"));
        form.dose = prescription::parseDose(words.value_or(QString()));
    } else {
        TRY_LET(object, line.object("dose"));
        if (object) {
            const WorkLine dose(*object);
            TRY_LET(each, dose.quantity("each"));
            TRY_LET(times, dose.number("times"));
            TRY_LET(unit, dose.text("unit"));
            TRY_LET(when, dose.text("when"));
            TRY_LET(words, dose.text("text"));
            if ((each && each->thousandths <= 0) || (times && *times <= 0))
                return failField(
                    QStringLiteral("dose"), QStringLiteral("dose.notPositive"), tr("The dose must be above zero."));
            form.dose = {each, times, unit.value_or(QString()), when.value_or(QString()), words.value_or(QString())};
            unread = dose.unreadFields(QStringLiteral("dose"));
        }
    }
    TRY_LET(days, line.number("days"));
    form.days = days;
    TRY_LET(at, line.moment("at"));
    form.at = at;
    TRY_LET(reason, line.text("override"));
    form.overrideReason = reason.value_or(QString());
    TRY_LET(token, line.text("token"));
    form.token = token.value_or(QString());
    TRY_LET(done, m_station.services().prescriptions.prescribe(m_station.session(), form));
    done.warnings.insert(done.warnings.end(), unread.begin(), unread.end());
    return Done{done.line.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::closeVisit(const WorkLine& line)
{
    bill::CloseForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    TRY_LET(at, line.moment("at"));
    form.at = at;
    if (line.has("outcome") && !line.isText("outcome")) {
        TRY_LET(number, line.number("outcome"));
        form.outcome = QString::number(number.value_or(0));
    } else {
        TRY_LET(outcome, line.text("outcome"));
        form.outcome = outcome.value_or(QString());
    }
    TRY_LET(discharge, line.number("discharge"));
    form.discharge = discharge;
    TRY_LET(advice, line.text("advice"));
    form.advice = std::move(advice);
    TRY_LET(token, line.text("token"));
    form.token = token.value_or(QString());
    TRY_LET(done, m_station.services().bills.close(m_station.session(), form));
    return Done{done.visit.id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::allergy(const WorkLine& line)
{
    TRY_LET(patient, resolve(line, QStringLiteral("patient")));
    TRY_LET(substance, line.requireText("substance"));
    TRY_LET(reaction, line.text("reaction"));
    TRY_LET(token, line.text("token"));
    TRY_LET(done,
        m_station.services().patients.addAllergy(m_station.session(), patient::PatientId{patient}, substance,
            reaction.value_or(QString()), token.value_or(QString())));
    return Done{done.patient.allergies.back().id.value, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::dispense(const WorkLine& line)
{
    prescription::DispenseForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    if (line.has("line")) {
        TRY_LET(id, resolve(line, QStringLiteral("line")));
        form.line = prescription::LineId{id};
    }
    TRY_LET(quantity, line.quantity("quantity"));
    form.quantity = quantity;
    TRY_LET(at, line.moment("at"));
    form.at = at;
    TRY_LET(token, line.text("token"));
    form.token = token.value_or(QString());
    TRY(m_station.services().prescriptions.dispense(m_station.session(), form));
    return Done{visit.value, {}};
}

Result<WorkRunner::Done> WorkRunner::pay(const WorkLine& line)
{
    bill::PayForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    TRY_LET(amount, line.money("amount"));
    form.amount = amount;
    TRY_LET(method, line.text("method"));
    if (method)
        form.method = *method;
    TRY_LET(payer, line.text("payer"));
    form.payer = payer.value_or(QString());
    TRY_LET(at, line.moment("at"));
    form.at = at;
    TRY_LET(token, line.text("token"));
    form.token = token.value_or(QString());
    TRY_LET(done, m_station.services().bills.pay(m_station.session(), form));
    return Done{done.id.value, {}};
}

Result<WorkRunner::Done> WorkRunner::refer(const WorkLine& line)
{
    visit::ReferForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    TRY_LET(facility, line.requireText("facility"));
    form.referral.facility = facility;
    TRY_LET(reason, line.number("reasonCode"));
    form.referral.reason = reason.value_or(1);
    const std::pair<const char*, QString*> fields[]
        = {{"facilityName", &form.referral.facilityName}, {"signs", &form.referral.signs},
            {"treatment", &form.referral.treatment}, {"condition", &form.referral.condition},
            {"plan", &form.referral.plan}, {"transport", &form.referral.transport}, {"escort", &form.referral.escort}};
    for (const auto& [name, field] : fields) {
        TRY_LET(value, line.text(name));
        *field = value.value_or(QString());
    }
    TRY_LET(done, m_station.services().visits.refer(m_station.session(), form));
    return Done{done.part, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::appoint(const WorkLine& line)
{
    visit::AppointForm form;
    TRY_LET(visit, visitOf(line));
    form.visit = visit;
    TRY_LET(day, line.day("day"));
    if (!day)
        return failField(QStringLiteral("day"), QStringLiteral("field.missing"), tr("day is missing."));
    form.day = *day;
    TRY_LET(note, line.text("note"));
    form.note = note.value_or(QString());
    TRY_LET(done, m_station.services().visits.appoint(m_station.session(), form));
    return Done{done.part, std::move(done.warnings)};
}

Result<WorkRunner::Done> WorkRunner::receiveStock(const WorkLine& line)
{
    stock::ReceiveForm form;
    TRY_LET(medicine, line.requireText("medicine"));
    form.medicine = medicine;
    TRY_LET(lot, line.requireText("lot"));
    form.number = lot;
    TRY_LET(expiry, line.day("expiry"));
    form.expiry = expiry.value_or(QDate());
    TRY_LET(quantity, line.quantity("quantity"));
    form.quantity = quantity.value_or(Quantity{});
    TRY_LET(source, line.text("source"));
    form.source = source.value_or(QString());
    TRY_LET(at, line.moment("at"));
    form.at = at;
    TRY_LET(token, line.text("token"));
    form.token = token.value_or(QString());
    TRY_LET(done, m_station.services().stock.receive(m_station.session(), form));
    return Done{done.id.value, {}};
}

Result<WorkRunner::Done> WorkRunner::amendVisit(const WorkLine& line)
{
    TRY_LET(visit, visitOf(line));
    TRY_LET(reason, line.text("reason"));
    TRY_LET(done, m_station.services().bills.amend(m_station.session(), visit, reason.value_or(QString())));
    return Done{done.id.value, {}};
}

Result<WorkRunner::Done> WorkRunner::archive(const WorkLine& line)
{
    if (line.has("patient")) {
        TRY_LET(patient, resolve(line, QStringLiteral("patient")));
        TRY_LET(done, m_station.services().patients.archive(m_station.session(), patient::PatientId{patient}));
        return Done{done.id.value, {}};
    }
    TRY_LET(visit, visitOf(line));
    TRY_LET(reason, line.text("reason"));
    TRY_LET(done, m_station.services().visits.archive(m_station.session(), visit, reason.value_or(QString())));
    return Done{done.part, {}};
}

} // namespace tramyte::cli
