// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/ScannedText.h"

#include "core/base/Json.h"
#include "core/insurance/CardCheck.h"
#include "core/insurance/CardQr.h"
#include "core/patient/CitizenQr.h"
#include "core/patient/ScanRepair.h"
#include "core/text/InputMethod.h"
#include "core/text/PaymentCode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tramyte::patient {

namespace {

using insurance::CardCode;
using insurance::Parameters;

constexpr qsizetype kLongest = 8192; // the longest real payload has about 2000
const QString kSlipMark = QStringLiteral("TYT");

void warn(ScannedText& scanned, const QString& code, const QString& message, const QString& field = {})
{
    scanned.warnings.push_back({Severity::Warning, code, field, message});
}

void addWarnings(ScannedText& scanned, const Issues& issues)
{
    for (Issue issue : issues) {
        issue.severity = Severity::Warning;
        scanned.warnings.push_back(std::move(issue));
    }
}

ScannedText unknown(const QString& code, const QString& message)
{
    ScannedText scanned;
    warn(scanned, code, message);
    return scanned;
}

ScannedText unknown(const Error& error)
{
    return unknown(error.code, error.message);
}

// --- the kinds ---

ScannedText fromCitizenCard(const QString& text, const Parameters& parameters)
{
    auto card = parseCitizenQr(text, parameters.oldProvinces, parameters.day);
    if (!card)
        return unknown(card.error());
    ScannedText scanned;
    scanned.kind = ScanKind::CitizenId;
    scanned.citizenId = card->id.text();
    scanned.oldId = card->oldId;
    scanned.fullName = card->fullName;
    scanned.birth = card->birth;
    scanned.sex = card->sex;
    scanned.address = card->address;
    scanned.issued = card->issued;
    scanned.warnings = std::move(card->issues);
    return scanned;
}

void setCode(ScannedText& scanned, const CardCode& code, const Parameters& parameters)
{
    scanned.kind = ScanKind::InsuranceCard;
    scanned.cardCode = code.text();
    scanned.object = code.object();
    scanned.number = code.number();
    scanned.benefitDigit = code.digit();
    addWarnings(scanned, insurance::checkCode(code, parameters));
}

ScannedText fromInsuranceCard(const QString& text, const Parameters& parameters)
{
    auto card = insurance::parseCardQr(text);
    if (!card)
        return unknown(card.error());
    ScannedText scanned;
    scanned.warnings = std::move(card->issues);
    setCode(scanned, card->code, parameters);
    scanned.benefitDigit = card->benefitDigit;
    scanned.fullName = card->fullName;
    scanned.birth = card->birth;
    if (scanned.birth && scanned.birth->earliest() > parameters.day) {
        scanned.birth.reset();
        warn(scanned, QStringLiteral("card.badDate"),
            QCoreApplication::translate(
                "tramyte::patient", "The date of birth on the card is still to come: check it."),
            QStringLiteral("birth"));
    }
    scanned.sex = card->sex;
    scanned.address = card->address;
    scanned.facility = card->facility;
    scanned.validFrom = card->validFrom;
    scanned.validTo = card->validTo;
    scanned.issued = card->issued;
    scanned.guardian = card->guardian;
    scanned.area = card->area;
    scanned.fiveYear = card->fiveYear;
    scanned.truncated = card->truncated;
    if (looksDamaged(card->fullName, card->address))
        warn(scanned, QStringLiteral("scan.damaged"),
            QCoreApplication::translate(
                "tramyte::patient", "Letters were lost or changed: scan again or correct by hand."),
            QStringLiteral("fullName"));
    return scanned;
}

ScannedText fromPaymentCode(const QString& text)
{
    const auto code = text::parsePaymentCode(text);
    if (!code)
        return unknown(code.error());
    ScannedText scanned;
    scanned.kind = ScanKind::PaymentCode;
    scanned.fullName = code->recipient;
    scanned.bankBin = code->bankBin;
    scanned.account = code->account;
    scanned.amount = code->amount;
    scanned.purpose = code->purpose;
    return scanned;
}

bool isSlipCode(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Za-z./_-]{1,40}$"));
    return form.match(text).hasMatch();
}

ScannedText fromPatientSlip(const QString& text)
{
    const QStringList fields = text.split(u'|');
    if (fields.size() != 4 || !std::all_of(fields.begin() + 1, fields.end(), isSlipCode))
        return unknown(QStringLiteral("slip.malformed"),
            QCoreApplication::translate("tramyte::patient", "The code of the visit slip is damaged: scan it again."));
    ScannedText scanned;
    scanned.kind = ScanKind::PatientSlip;
    scanned.facility = fields[1];
    scanned.number = fields[2];
    scanned.visit = fields[3];
    return scanned;
}

/// A number as typed by hand, or as an old bar code carries it.
ScannedText fromBareNumber(const QString& text, const Parameters& parameters)
{
    const auto code = CardCode::parse(text);
    if (!code)
        return unknown(QStringLiteral("scan.unknown"),
            QCoreApplication::translate(
                "tramyte::patient", "This text is no card, no payment code and no visit slip."));
    ScannedText scanned;
    if (code->form() != CardCode::Form::PersonalId) {
        setCode(scanned, *code, parameters);
        return scanned;
    }
    const auto id = CitizenId::parse(code->text());
    if (!id)
        return unknown(id.error());
    scanned.kind = ScanKind::CitizenId;
    scanned.citizenId = id->text();
    const Issues issues = checkCitizenId(*id, {}, {}, parameters.oldProvinces, parameters.day);
    const bool possible = std::none_of(
        issues.begin(), issues.end(), [](const Issue& issue) { return issue.severity == Severity::Error; });
    if (possible) { // the number says sex and year: a help for typing, not a proof
        scanned.sex = id->sex();
        scanned.birth = PartialDate::of(id->birthYear());
    }
    addWarnings(scanned, issues);
    return scanned;
}

ScannedText fromSingle(const QString& text, const Parameters& parameters)
{
    if (text::looksLikePaymentCode(text))
        return fromPaymentCode(text);
    const qsizetype bar = text.indexOf(u'|');
    if (bar < 0)
        return fromBareNumber(text, parameters);
    const QString first = text.first(bar).trimmed();
    if (first == kSlipMark)
        return fromPatientSlip(text);
    if (insurance::looksLikeCardQr(text))
        return fromInsuranceCard(text, parameters);
    if (looksLikeCitizenQr(text))
        return fromCitizenCard(text, parameters);
    const auto id = CitizenId::parse(first);
    ScannedText scanned = id ? unknown(QStringLiteral("citizenQr.tooFewFields"),
                              QCoreApplication::translate("tramyte::patient",
                                  "Too little of the citizen's card was read: scan it again or type it."))
                             : unknown(QStringLiteral("scan.unknown"),
                                 QCoreApplication::translate(
                                     "tramyte::patient", "This text is no card, no payment code and no visit slip."));
    scanned.truncated = id.has_value();
    return scanned;
}

/// The first field as the scanner's keys had it, when an input method made letters of them: TÉ079... by VNI.
QString withoutInputMethod(const QString& text)
{
    const qsizetype bar = text.indexOf(u'|');
    const QString first = bar < 0 ? text : text.first(bar);
    const QString keys = text::keysOf(first, text::InputMethod::Vni);
    return keys != first && CardCode::parse(keys) ? keys + text.mid(first.size()) : text;
}

/// One scan, or one that was broken off and tried again: then the piece that says most counts.
ScannedText fromPieces(const QString& text, const Parameters& parameters)
{
    std::optional<ScannedText> best;
    for (const QString& piece : piecesOf(withoutInputMethod(text))) {
        ScannedText scanned = fromSingle(piece, parameters);
        const bool isWhole = scanned.kind != ScanKind::Unknown && !scanned.truncated;
        if (isWhole)
            return scanned;
        if (!best || (best->kind == ScanKind::Unknown && scanned.kind != ScanKind::Unknown))
            best = std::move(scanned);
    }
    return *best;
}

} // namespace

ScannedText parseScannedText(const QString& raw, const Parameters& parameters)
{
    if (raw.size() > kLongest)
        return unknown(QStringLiteral("scan.tooLong"),
            QCoreApplication::translate("tramyte::patient", "This text is too long for a card or a code."));
    const QString text = onceScanned(repairedScan(raw));
    if (text.isEmpty())
        return unknown(
            QStringLiteral("scan.empty"), QCoreApplication::translate("tramyte::patient", "Nothing was read."));
    if (!text.contains(u'\n'))
        return fromPieces(text, parameters);
    QStringList lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    if (lines.count(lines.first()) == lines.size())
        return fromPieces(onceScanned(lines.first()), parameters);
    ScannedText scanned = fromPieces(onceScanned(lines.first()), parameters);
    if (scanned.kind == ScanKind::Unknown || scanned.truncated) {
        // a line end inside a field, not between two codes
        const ScannedText joined = fromSingle(lines.join(u' '), parameters);
        if (joined.kind != ScanKind::Unknown && !joined.truncated)
            return joined;
    }
    warn(scanned, QStringLiteral("scan.several"),
        QCoreApplication::translate("tramyte::patient", "Several codes were read at once; only the first one counts."));
    return scanned;
}

Result<QString> composePatientSlip(const QString& stationCode, const QString& patientCode, const QString& visitCode)
{
    for (const QString& code : {stationCode, patientCode, visitCode}) {
        if (!isSlipCode(code))
            return fail(ErrorKind::Validation, QStringLiteral("slip.code"),
                QCoreApplication::translate("tramyte::patient",
                    "A code on a visit slip may only have letters, digits, dots, hyphens and slashes."));
    }
    return QStringList{kSlipMark, stationCode, patientCode, visitCode}.join(u'|');
}

QJsonObject toJson(const ScannedText& scanned)
{
    QJsonArray warnings;
    for (const Issue& issue : scanned.warnings)
        warnings.append(QJsonObject{{QStringLiteral("code"), issue.code},
            {QStringLiteral("field"), json::orNull(issue.field)}, {QStringLiteral("message"), issue.message}});
    return {
        {QStringLiteral("kind"), format(scanned.kind)},
        {QStringLiteral("citizenId"), json::orNull(scanned.citizenId)},
        {QStringLiteral("oldId"), json::orNull(scanned.oldId)},
        {QStringLiteral("cardCode"), json::orNull(scanned.cardCode)},
        {QStringLiteral("object"), json::orNull(scanned.object)},
        {QStringLiteral("benefitDigit"), scanned.benefitDigit ? QJsonValue(*scanned.benefitDigit) : QJsonValue()},
        {QStringLiteral("number"), json::orNull(scanned.number)},
        {QStringLiteral("fullName"), json::orNull(scanned.fullName)},
        {QStringLiteral("birth"), json::orNull(scanned.birth)},
        {QStringLiteral("sex"), scanned.sex ? QJsonValue(format(*scanned.sex)) : QJsonValue()},
        {QStringLiteral("address"), json::orNull(scanned.address)},
        {QStringLiteral("facility"), json::orNull(scanned.facility)},
        {QStringLiteral("validFrom"), json::orNull(scanned.validFrom)},
        {QStringLiteral("validTo"), json::orNull(scanned.validTo)},
        {QStringLiteral("issued"), json::orNull(scanned.issued)},
        {QStringLiteral("guardian"), json::orNull(scanned.guardian)},
        {QStringLiteral("area"), json::orNull(scanned.area)},
        {QStringLiteral("fiveYear"), json::orNull(scanned.fiveYear)},
        {QStringLiteral("bankBin"), json::orNull(scanned.bankBin)},
        {QStringLiteral("account"), json::orNull(scanned.account)},
        {QStringLiteral("amount"), scanned.amount ? QJsonValue(*scanned.amount) : QJsonValue()},
        {QStringLiteral("purpose"), json::orNull(scanned.purpose)},
        {QStringLiteral("truncated"), scanned.truncated},
        {QStringLiteral("warnings"), warnings},
    };
}

QString format(ScanKind kind)
{
    switch (kind) {
    case ScanKind::CitizenId: return QStringLiteral("citizenId");
    case ScanKind::InsuranceCard: return QStringLiteral("insuranceCard");
    case ScanKind::PaymentCode: return QStringLiteral("paymentCode");
    case ScanKind::PatientSlip: return QStringLiteral("patientSlip");
    case ScanKind::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace tramyte::patient
