// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/catalog/Entry.h"
#include "core/patient/Patient.h"

namespace tramyte::visit {

using VisitId = Id<struct VisitTag>;
using ServiceOrderId = Id<struct ServiceOrderTag>;
using VitalSignsId = Id<struct VitalSignsTag>;
using journal::UserId;

enum class Status { Open, Closed, Archived };

QString wordOf(Status status);

/// KET_QUA_DTRI. Source: QĐ 4750/QĐ-BYT; the numbers are the decree's.
enum class Outcome {
    Cured = 1,
    Improved,
    Unchanged,
    Worse,
    Died,
    Terminal,
    Undetermined,
    DeadOnArrival,
};

/// `improved`, its Vietnamese label (`đỡ`) or its number (`2`); empty for anything else.
std::optional<Outcome> outcomeOf(const QString& text);
QString wordOf(Outcome outcome);
/// As papers print it.
QString vietnameseLabel(Outcome outcome);

/// One measuring; what was not measured is empty.
struct VitalSigns {
    VitalSignsId id;
    Instant at;
    std::optional<int> weightG;
    std::optional<int> heightMm;
    std::optional<int> systolic; ///< mmHg
    std::optional<int> diastolic;
    std::optional<int> pulse;                 ///< a minute
    std::optional<int> temperatureHundredths; ///< of a degree Celsius
    std::optional<int> respiration;           ///< a minute
    std::optional<int> spo2;                  ///< percent

    bool operator==(const VitalSigns&) const = default;
};

/// One diagnosis with the words that were shown when it was made.
struct Diagnosis {
    QString code;
    QString name;

    bool operator==(const Diagnosis&) const = default;
};

/// A service that was ordered. Moments that nobody told are empty; the bill lays them inside the visit.
struct ServiceOrder {
    ServiceOrderId id;
    catalog::Entry entry; ///< of the service list as it was when ordered: the price is kept
    Quantity quantity;
    std::optional<Instant> orderedAt;
    std::optional<Instant> doneAt;
    std::optional<Instant> resultAt;
    UserId orderedBy;
    QString performer; ///< log-in name; empty: who ordered it
    QString result;

    bool operator==(const ServiceOrder&) const = default;
};

/// The follow-up slip (phiếu hẹn khám lại).
struct Appointment {
    QString number;
    QDate day;
    QString note;
    Instant issuedAt;

    bool operator==(const Appointment&) const = default;
};

/// The referral slip (phiếu chuyển cơ sở khám bệnh, chữa bệnh).
struct Referral {
    QString number;
    QString facility; ///< 5-character code
    QString facilityName;
    int reason = 1; ///< MA_LYDO_CT: 1 meets the conditions, 2 beyond the station's capacity, 3 requested
    QString signs;
    QString treatment;
    QString condition; ///< state when leaving
    QString plan;
    QString transport;
    QString escort;
    Instant issuedAt;

    bool operator==(const Referral&) const = default;
};

/// One visit (lượt khám).
struct Visit {
    VisitId id;
    QString code; ///< MA_LK; never changes once given
    patient::PatientId patient;
    patient::CardId card; ///< the card that pays; none for people without insurance
    Status status = Status::Open;
    Instant arrivedAt;
    QString reason;
    QString careType;      ///< MA_LOAI_KCB
    QString arrivalCode;   ///< MA_DOITUONG_KCB
    QString referredFrom;  ///< MA_NOI_DI
    QString referralPaper; ///< GIAY_CHUYEN_TUYEN
    QString history;
    QString examination;
    QString diagnosisText;
    QString advice;
    QString department; ///< MA_KHOA
    UserId clinician;
    std::optional<Instant> closedAt;
    std::optional<Outcome> outcome;
    std::optional<int> discharge; ///< MA_LOAI_RV
    QString note;                 ///< why it was amended or archived
    Instant enteredAt;
    UserId enteredBy;
    int revision = 1;
    std::vector<VitalSigns> vitals;
    std::vector<Diagnosis> diagnoses; ///< the first is the main one
    std::vector<ServiceOrder> services;
    std::optional<Appointment> appointment;
    std::optional<Referral> referral;

    QDate day() const { return localDay(arrivedAt); }
    /// The day whose rules judge the visit: the day it ended, else the day it began.
    QDate ruleDay() const { return localDay(closedAt.value_or(arrivedAt)); }
    /// The latest weight measured, in grams; empty when never.
    std::optional<int> weightG() const;
    bool operator==(const Visit&) const = default;
};

/// The canonical state.
QJsonObject toJson(const Visit& visit);

} // namespace tramyte::visit
