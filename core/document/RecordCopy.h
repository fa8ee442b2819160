// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/Letterhead.h"
#include "core/document/Paper.h"
#include "core/document/Person.h"

#include <vector>

namespace tramyte::document {

class TemplateModel;
class Templates;

/// Bản sao hồ sơ sức khỏe: what the station knows of one person, for that person or who may have it.
struct RecordCopy {
    struct ProblemLine {
        QString code;
        QString name;
        QString since; ///< as known; may be empty
        QString ended; ///< of what is over; "không rõ" when the day is not known
    };
    struct AllergyLine {
        QString substance;
        QString reaction;
    };
    struct MedicineLine {
        QString name;
        QString quantity; ///< with unit
        QString usage;
    };
    struct VisitLine {
        Instant arrived;
        QString code;
        QString reason;
        QString signs; ///< vital signs in one line
        QString history;
        QString examination;
        std::vector<Diagnosis> diagnoses;
        QString services; ///< with results, in one line
        std::vector<MedicineLine> medicines;
        QString advice;
        QString outcome;
        QString referredTo;
        QDate followUp;
        QString clinician; ///< title and name
    };

    Letterhead station;
    PrintFacts print;
    Person person;
    QString number;    ///< of the copy
    QString recipient; ///< who receives it
    std::vector<Card> cards;
    std::vector<AllergyLine> allergies;
    bool noAllergies = false; ///< asked and denied
    std::vector<ProblemLine> problems;
    std::vector<VisitLine> visits;
    int leftOut = 0; ///< visits and problems that were left out
    QString head;    ///< who signs for the station; may be empty
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const RecordCopy& paper);
TemplateModel templateModel(const RecordCopy& paper);

} // namespace tramyte::document
