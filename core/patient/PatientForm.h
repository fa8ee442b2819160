// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/Entry.h"
#include "core/insurance/Parameters.h"
#include "core/patient/Patient.h"

namespace tramyte::patient {

/// What was typed, scanned or imported about a person. Only the fields that are set are shown by the form; the others
/// stay as they are. Names of the fields are those of the command line's `register`.
struct PatientForm {
    std::optional<QString> fullName;
    std::optional<QString> sex;   ///< male, female, other
    std::optional<QString> birth; ///< `1956`, `1956-03`, `1956-03-05`; unidentified: `~40`, about 40 years old
    std::optional<QString> citizenId;
    std::optional<QString> oldId;
    std::optional<QString> idSource; ///< how the number was come by, see identifierSources
    std::optional<QString> birthCertificate;
    std::optional<QString> cardCode;
    std::optional<QString> cardFrom; ///< ISO days
    std::optional<QString> cardTo;
    std::optional<QString> cardFacility;
    std::optional<QString> cardArea;
    std::optional<QString> cardFiveYear;
    std::optional<QString> cardExemptFrom;  ///< from when the year is free of co-payment
    std::optional<QString> cardHolderName;  ///< as on the card
    std::optional<QString> cardHolderBirth; ///< as on the card, written as `birth`
    std::optional<bool> cardSameHolder;     ///< somebody says that card and person belong together
    std::optional<QString> cardSource;      ///< scanned, typed, seen: noted as a look at the card
    std::optional<int> cardBenefitDigit;
    std::optional<QString> phone;
    std::optional<QString> address;
    std::optional<QString> oldAddress; ///< in the words of before 01/07/2025
    std::optional<QString> provinceCode;
    std::optional<QString> communeCode;
    std::optional<QString> hamlet;
    std::optional<QString> ethnicity;  ///< code or name
    std::optional<QString> occupation; ///< code, name of the list, or free words
    std::optional<QString> occupationText;
    std::optional<QString> nationality;
    std::optional<QString> guardianName;
    std::optional<QString> guardianRelation;
    std::optional<QString> guardianPhone;
    std::optional<QString> household;
    std::optional<QString> mother;    ///< id or code of her record: what the child shares with her is taken over
    std::optional<QString> guardian;  ///< the same of another guardian
    std::optional<bool> unidentified; ///< nobody knows who this is: a temporary number stands for the name
    std::optional<QString> householdRelation; ///< to its head: code or words of the list of relations
};

/// A patient as the form says and what is odd about it. New cards carry no id yet.
struct FilledPatient {
    Patient patient;
    Issues warnings;
    QString relation = {}; ///< to the head of the household: a code; empty when nothing was said
};

/// Puts the form's fields into `patient` (a new or a known one). Pure but for the lists. `rules`: the insurance rules
/// of today; without them cards are not judged. Errors: Validation, naming the field: no name, impossible or future
/// date, a citizen ID or card that cannot be one; the first is the result, `faults` gets all.
Result<FilledPatient> fill(Patient patient, const PatientForm& form, const catalog::Catalogue& catalogue,
    const insurance::Parameters* rules, QDate today, std::vector<Error>* faults = nullptr);

} // namespace tramyte::patient
