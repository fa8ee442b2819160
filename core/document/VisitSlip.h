// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/document/Letterhead.h"
#include "core/document/Paper.h"
#include "core/document/Person.h"

#include <vector>

namespace tramyte::document {

class TemplateModel;
class Templates;

/// Phiếu khám bệnh: one visit on one slip. No national layout exists; content after the outpatient record of
/// TT 32/2023/TT-BYT. What is empty is left out, or leaves a dotted line where a hand may still fill it in.
struct VisitSlip {
    struct Service {
        QString name;
        Quantity quantity = Quantity::units(1);
        QString result; ///< with its unit; empty: not there yet
    };
    struct Medicine {
        QString name; ///< with strength
        Quantity quantity;
        QString unit;  ///< "viên"
        QString usage; ///< dose, times, route, when
    };

    Letterhead station;
    PrintFacts print;
    Person person;
    std::optional<Card> card;
    QString visitCode;   ///< MA_LK; also in the QR `TYT|<station>|<patient code>|<visit code>`
    QString ticket;      ///< queue number; may be empty
    QString room;        ///< may be empty
    QString arrivalCode; ///< MA_DOITUONG_KCB, "1.2"; may be empty
    Instant arrived;     ///< its day chooses the template
    QString reason;

    std::optional<int> pulse;             ///< beats a minute
    std::optional<Quantity> temperatureC; ///< degrees Celsius
    std::optional<int> systolic;          ///< mmHg
    std::optional<int> diastolic;         ///< mmHg
    std::optional<int> respiration;       ///< breaths a minute
    std::optional<int> spo2;              ///< percent
    std::optional<Quantity> heightCm;
    std::optional<Quantity> weightKg; ///< with the height it gives the body-mass index

    QString history;    ///< bệnh sử
    QString ownHistory; ///< tiền sử bản thân
    QString familyHistory;
    QString allergies;   ///< empty prints "Chưa ghi nhận"
    QString generalExam; ///< khám toàn thân
    QString organExam;   ///< khám bộ phận
    std::vector<Service> services;
    std::optional<Diagnosis> diagnosis;
    std::vector<Diagnosis> others;
    QString traditionalDiagnosis; ///< chẩn đoán y học cổ truyền
    QString procedures;           ///< thủ thuật
    std::vector<Medicine> medicines;
    QString advice;
    QString referredTo; ///< name of the receiving facility
    QDate followUp;     ///< not valid: none
    QString outcome;    ///< label of KET_QUA_DTRI
    QString endState;   ///< label of MA_LOAI_RV
    std::optional<Instant> closed;
    Signer clinician;
};

/// Errors: Validation `document.noTemplate`, `slip.code`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const VisitSlip& slip);
TemplateModel templateModel(const VisitSlip& slip);

} // namespace tramyte::document
