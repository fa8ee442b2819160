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

/// Đơn thuốc, TT 26/2025/TT-BYT art. 6 and annexes I (ordinary), II ("N") and III ("H"). N and H give three labelled
/// copies. The caller has split a mixed prescription and put poison-class medicines first.
struct Prescription {
    enum class Kind { Ordinary, Narcotic, Psychotropic };
    struct Medicine {
        QString name;      ///< "Amlodipin" or "Amlodipin (Amlor)"; several substances: the trade name
        QString strength;  ///< "5 mg"; may be empty
        Quantity quantity; ///< below 10 printed with a leading zero, on N followed by words
        QString unit;      ///< "viên"
        QString usage;     ///< dose, times a day, route, time of day, days, in one sentence
    };
    struct Phase {
        QDate from;
        QDate to;
    };

    Letterhead station;
    PrintFacts print;
    Person person;    ///< under 72 months the guardian's name is printed at the foot
    QString cardCode; ///< may be empty
    Kind kind = Kind::Ordinary;
    QString code; ///< 14 characters; the letter after the hyphen is printed in capitals
    Instant at;   ///< moment of prescribing; its day chooses the template and gives the age
    std::optional<Quantity> weightKg;
    std::vector<Diagnosis> diagnoses; ///< main first
    int phaseNumber = 1;              ///< only H: đợt
    std::vector<Phase> phases;        ///< only H (one) and N (up to three)
    std::vector<Medicine> medicines;
    QString advice;
    QDate followUp;            ///< not valid: none
    QString receiverCitizenId; ///< only N and H; empty: a dotted line
    QString contactPhone;      ///< of the prescriber or station
    Signer clinician;
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const Prescription& prescription);
/// `copyLabel` is empty on an ordinary prescription.
TemplateModel templateModel(const Prescription& prescription, const QString& copyLabel);

} // namespace tramyte::document
