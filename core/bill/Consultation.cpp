// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bill/Consultation.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace tramyte::bill {

namespace {

constexpr int kMarkLength = 16; // hexadecimal digits: chance agreement is out of the question for a few lines

struct Measurement {
    const char* name;
    std::optional<int> visit::VitalSigns::*value;
};

constexpr Measurement kMeasurements[] = {
    {"weightG", &visit::VitalSigns::weightG},
    {"heightMm", &visit::VitalSigns::heightMm},
    {"systolic", &visit::VitalSigns::systolic},
    {"diastolic", &visit::VitalSigns::diastolic},
    {"pulse", &visit::VitalSigns::pulse},
    {"temperatureHundredths", &visit::VitalSigns::temperatureHundredths},
    {"respiration", &visit::VitalSigns::respiration},
    {"spo2", &visit::VitalSigns::spo2},
};

QJsonValue orNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue whole(qint64 value)
{
    return QString::number(value); // a JSON number is exact up to 2^53 only
}

QJsonObject toJson(const visit::VitalSigns& it)
{
    QJsonObject object{{QStringLiteral("id"), whole(it.id.value)}, {QStringLiteral("at"), whole(it.at.ms)}};
    for (const Measurement& part : kMeasurements)
        object.insert(QLatin1String(part.name), orNull(it.*part.value));
    return object;
}

QJsonObject toJson(const PlannedMedicine& it)
{
    const auto each = it.dose.each ? whole(it.dose.each->thousandths) : QJsonValue();
    return {{QStringLiteral("id"), whole(it.id.value)}, {QStringLiteral("medicine"), it.medicine},
        {QStringLiteral("quantity"), whole(it.quantity.thousandths)}, {QStringLiteral("each"), each},
        {QStringLiteral("times"), orNull(it.dose.times)}, {QStringLiteral("unit"), it.dose.unit},
        {QStringLiteral("when"), it.dose.when}, {QStringLiteral("text"), it.dose.text},
        {QStringLiteral("days"), orNull(it.days)}, {QStringLiteral("override"), it.overrideReason},
        {QStringLiteral("handedOut"), whole(it.handedOut.thousandths)}};
}

QJsonObject toJson(const PlannedService& it)
{
    return {{QStringLiteral("id"), whole(it.id.value)}, {QStringLiteral("code"), it.code},
        {QStringLiteral("quantity"), whole(it.quantity.thousandths)}, {QStringLiteral("performer"), it.performer},
        {QStringLiteral("result"), it.result}};
}

/// Reads the fields of one object; a field of another type than expected is remembered as a fault.
class Reader {
public:
    Reader(const QJsonObject& object, bool& fault) : m_object(object), m_fault(fault) {}

    QString text(const char* name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_fault = m_fault || !(value.isUndefined() || value.isNull() || value.isString());
        return value.toString();
    }
    std::optional<qint64> maybeWhole(const char* name) const
    {
        const QString digits = text(name);
        bool read = true;
        const qint64 value = digits.isEmpty() ? 0 : digits.toLongLong(&read);
        m_fault = m_fault || !read;
        return digits.isEmpty() ? std::nullopt : std::optional(value);
    }
    qint64 wholeNumber(const char* name) const { return maybeWhole(name).value_or(0); }
    std::optional<int> number(const char* name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const int number = value.toInt(-1);
        m_fault = m_fault || !value.isDouble() || QJsonValue(number) != value;
        return number;
    }
    QDate day(const char* name) const
    {
        const QString written = text(name);
        const auto day = parseDay(written);
        m_fault = m_fault || (!written.isEmpty() && !day);
        return day.value_or(QDate());
    }
    QStringList texts(const char* name) const
    {
        QStringList list;
        for (const QJsonValue item : array(name)) {
            m_fault = m_fault || !item.isString();
            list << item.toString();
        }
        return list;
    }
    template <class T>
    std::vector<T> all(const char* name, T (*take)(const Reader&)) const
    {
        std::vector<T> list;
        for (const QJsonValue item : array(name)) {
            m_fault = m_fault || !item.isObject();
            const QJsonObject object = item.toObject();
            list.push_back(take(Reader(object, m_fault)));
        }
        return list;
    }
    QJsonObject object(const char* name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_fault = m_fault || !(value.isUndefined() || value.isObject());
        return value.toObject();
    }

private:
    QJsonArray array(const char* name) const
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_fault = m_fault || !(value.isUndefined() || value.isArray());
        return value.toArray();
    }

    const QJsonObject& m_object;
    bool& m_fault;
};

PlannedMedicine medicineFrom(const Reader& reader)
{
    PlannedMedicine it;
    it.id = {reader.wholeNumber("id")};
    it.medicine = reader.text("medicine");
    it.quantity = {reader.wholeNumber("quantity")};
    if (const auto each = reader.maybeWhole("each"))
        it.dose.each = Quantity{*each};
    it.dose.times = reader.number("times");
    it.dose.unit = reader.text("unit");
    it.dose.when = reader.text("when");
    it.dose.text = reader.text("text");
    it.days = reader.number("days");
    it.overrideReason = reader.text("override");
    it.handedOut = {reader.wholeNumber("handedOut")};
    return it;
}

PlannedService serviceFrom(const Reader& reader)
{
    return {{reader.wholeNumber("id")}, reader.text("code"), {reader.wholeNumber("quantity")}, reader.text("performer"),
        reader.text("result")};
}

visit::VitalSigns vitalsFrom(const Reader& reader)
{
    visit::VitalSigns it;
    it.id = {reader.wholeNumber("id")};
    it.at = {reader.wholeNumber("at")};
    for (const Measurement& part : kMeasurements)
        it.*part.value = reader.number(part.name);
    return it;
}

template <class T>
QJsonArray arrayOf(const std::vector<T>& list)
{
    QJsonArray array;
    for (const T& it : list)
        array.append(toJson(it));
    return array;
}

/// Changes with every line that is put on, taken off or put right, not with handing out.
QString markOf(std::vector<PlannedMedicine> medicines)
{
    if (medicines.empty())
        return {};
    for (PlannedMedicine& it : medicines)
        it.handedOut = {};
    const QByteArray state = json::canonical({{QStringLiteral("medicines"), arrayOf(medicines)}});
    return QString::fromLatin1(QCryptographicHash::hash(state, QCryptographicHash::Sha256).toHex().left(kMarkLength));
}

} // namespace

Consultation consultationOf(const visit::Visit& visit, const std::vector<prescription::Prescription>& prescriptions)
{
    Consultation it;
    it.visit = visit.id;
    it.revision = visit.revision;
    it.reason = visit.reason;
    if (!visit.vitals.empty())
        it.vitals = visit.vitals.back();
    it.history = visit.history;
    it.examination = visit.examination;
    for (const visit::Diagnosis& diagnosis : visit.diagnoses) {
        if (it.mainDiagnosis.isEmpty())
            it.mainDiagnosis = diagnosis.code;
        else
            it.otherDiagnoses << diagnosis.code;
    }
    it.diagnosisText = visit.diagnosisText;
    it.advice = visit.advice;
    if (visit.appointment) {
        it.appointmentDay = visit.appointment->day;
        it.appointmentNote = visit.appointment->note;
    }
    for (const prescription::Prescription& prescription : prescriptions) {
        for (const prescription::Line& line : prescription.lines)
            it.medicines.push_back({line.id, line.entry.code, line.quantity, line.dose, line.days, line.overrideReason,
                line.dispensedQuantity()});
    }
    std::ranges::stable_sort(it.medicines, {}, &PlannedMedicine::id); // ids rise with time: as they were ordered
    for (const visit::ServiceOrder& order : visit.services)
        it.services.push_back({order.id, order.entry.code, order.quantity, order.performer, order.result});
    if (visit.outcome)
        it.outcome = wordOf(*visit.outcome);
    it.medicinesSeen = markOf(it.medicines);
    return it;
}

QJsonObject toJson(const Consultation& it)
{
    return {{QStringLiteral("visit"), whole(it.visit.value)}, {QStringLiteral("revision"), it.revision},
        {QStringLiteral("reason"), it.reason}, {QStringLiteral("vitals"), toJson(it.vitals)},
        {QStringLiteral("history"), it.history}, {QStringLiteral("examination"), it.examination},
        {QStringLiteral("mainDiagnosis"), it.mainDiagnosis},
        {QStringLiteral("otherDiagnoses"), QJsonArray::fromStringList(it.otherDiagnoses)},
        {QStringLiteral("diagnosisText"), it.diagnosisText}, {QStringLiteral("advice"), it.advice},
        {QStringLiteral("appointmentDay"), it.appointmentDay.toString(Qt::ISODate)},
        {QStringLiteral("appointmentNote"), it.appointmentNote}, {QStringLiteral("medicines"), arrayOf(it.medicines)},
        {QStringLiteral("services"), arrayOf(it.services)}, {QStringLiteral("outcome"), it.outcome},
        {QStringLiteral("medicinesSeen"), it.medicinesSeen}};
}

Result<Consultation> consultationFrom(const QJsonObject& object)
{
    bool fault = false;
    const Reader reader(object, fault);
    Consultation it;
    it.visit = {reader.wholeNumber("visit")};
    it.revision = reader.number("revision").value_or(0);
    it.reason = reader.text("reason");
    const QJsonObject vitals = reader.object("vitals");
    it.vitals = vitalsFrom(Reader(vitals, fault));
    it.history = reader.text("history");
    it.examination = reader.text("examination");
    it.mainDiagnosis = reader.text("mainDiagnosis");
    it.otherDiagnoses = reader.texts("otherDiagnoses");
    it.diagnosisText = reader.text("diagnosisText");
    it.advice = reader.text("advice");
    it.appointmentDay = reader.day("appointmentDay");
    it.appointmentNote = reader.text("appointmentNote");
    it.medicines = reader.all("medicines", medicineFrom);
    it.services = reader.all("services", serviceFrom);
    it.outcome = reader.text("outcome");
    it.medicinesSeen = reader.text("medicinesSeen");
    if (fault)
        return fail(ErrorKind::Validation, QStringLiteral("draft.unreadable"),
            QCoreApplication::translate(
                "tramyte::bill", "This draft of a consultation cannot be read. Type what is missing again."));
    return it;
}

} // namespace tramyte::bill
