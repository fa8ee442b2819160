// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"

namespace tramyte::patient {

/// What of a person is compared with another, taken apart once.
struct Traits {
    QStringList words;  ///< of the name, lower case, each with its tone at the end: `Hoà` and `Hòa` are one
    QStringList folded; ///< the same words without accents
    std::optional<Sex> sex;
    std::optional<PartialDate> birth;
    QStringList numbers;   ///< citizen ID, old and cancelled ones included
    QString citizenId;     ///< the 12 digits that are in force
    QStringList insurance; ///< 10-digit BHXH numbers
    QString phone;
    QString guardianPhone;
    QString guardian; ///< folded name
    QString hamlet;   ///< folded
    QString household;
    QString ethnicity;

    QString name() const { return folded.join(u' '); }
    QString given() const { return folded.isEmpty() ? QString() : folded.last(); }
};

Traits traitsOf(const Patient& patient);
/// What cannot be read is left out.
Traits traitsOf(const PatientForm& form);

/// One thing that speaks for or against two records being of one person.
struct Evidence {
    const char* code; ///< stable, dotted: `birth.swapped`
    int weight = 0;   ///< tenths of a bit: what it does to the odds; negative: against
};

/// How likely two records are of one person, and why.
struct Likeness {
    int score = 0;                  ///< percent, 1 to 99
    int namesakes = 0;              ///< how many people bear the name
    bool isProofOfTwo = false;      ///< different citizen IDs: two people, unless a person says why not
    bool sharesNumber = false;      ///< citizen ID or insurance number: one of both is wrong, or it is one person
    std::vector<Evidence> evidence; ///< the weightiest first
};

/// From here on a pair stands in the review list.
constexpr int kPossible = 50;
/// From here on it is almost certainly one person.
constexpr int kNearlySure = 95;
/// From here on a person is told of while somebody new is registered.
constexpr int kWorthALook = 20;

/// What the station knows of the names of two people.
struct NameFacts {
    int namesakes = 2;         ///< how many bear the more common of both names, themselves included
    bool areGivenNames = true; ///< others are called by both given names too: so neither is a slip of typing
};

/// Weighs what both say. A common name proves little. Different numbers, sexes and births speak against, so do near
/// names of the same birth under one roof (twins), and a phone that a family shares proves nothing by itself.
/// Method: odds by the frequency of chance agreements (Fellegi and Sunter 1969), among people of the same name.
Likeness compare(const Traits& a, const Traits& b, const NameFacts& names = {});

/// The words for one piece of evidence.
QString sayEvidence(const Evidence& evidence, int namesakes);
/// The words for a score: nearly certain, probable, possible.
QString sayScore(int score);

} // namespace tramyte::patient
