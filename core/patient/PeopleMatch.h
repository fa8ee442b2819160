// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/ListRow.h"
#include "core/patient/PatientRepository.h"

#include <unordered_map>

namespace tramyte::patient {

/// What tells one person from another. Texts are folded.
struct PersonTraits {
    QString name;
    std::optional<PartialDate> birth;
    std::optional<Sex> sex;
    QString citizenId; ///< 12 digits, or empty
    QString number;    ///< BHXH number, or empty
    QString hamlet;
    QString household;
    QString address;
};
PersonTraits personTraits(const PatientForm& form);
PersonTraits personTraits(const Patient& patient);

/// How surely two are one person, numbers left aside: `Same` for name, full date of birth and place, `Perhaps` for less
/// than that, `No` for what contradicts or for a mere namesake.
enum class Sameness { No, Perhaps, Same };
Sameness compare(const PersonTraits& a, const PersonTraits& b);
/// Whether a number that both carry can be right: the same name, or births that may be the same (of one whose birth is
/// not told the given name), and no contradicting number.
bool mayShareNumber(const PersonTraits& a, const PersonTraits& b);

/// Whom a row means.
struct Match {
    std::vector<Patient> sure;    ///< of the station; one is the answer, several are none
    std::vector<Patient> perhaps; ///< of the station, the first 50; somebody must say
    int earlierRow = 0;           ///< a row of this list that means the same person; 0: none
    Patient earlier;              ///< that person; stored already when it has an id
    int likeRow = 0;              ///< a row of this list that perhaps means the same person
    QString field;                ///< the number that belongs to somebody else, when that is why it is `perhaps`
};

/// Finds whom the rows of one list mean, among the people of the station and among the rows before.
class PeopleMatch final {
public:
    /// `last`: the highest id given out before this list; who has a higher one came with it.
    PeopleMatch(storage::Database& db, qint64 last) : m_db(db), m_patients(db), m_last(last) {}

    Result<Match> match(const PatientForm& form);
    /// A row was taken as this person, who has no id when only tried out.
    void add(int row, const Patient& person);

private:
    struct Taken {
        int row = 0;
        PatientId id;
        QString fullName;
        PersonTraits traits;
    };

    Result<void> matchNumbers(const PatientForm& form, const PersonTraits& traits, Match& match);
    Result<void> matchNames(const PersonTraits& traits, Match& match);
    /// Of one name and year of birth.
    struct Namesake {
        PatientId id;
        PersonTraits traits;
    };

    Result<std::vector<PatientId>> namesakes(const QString& name, int year);
    Result<void> compareWithCrowd(const PersonTraits& traits, const std::vector<PatientId>& ids, Match& match);
    Result<void> takeEarlier(const Taken& taken, Match& match) const;

    storage::Database& m_db;
    PatientRepository m_patients;
    qint64 m_last;
    std::vector<Taken> m_taken;
    std::unordered_map<qint64, std::size_t> m_takenById;
    std::unordered_map<std::size_t, std::size_t> m_takenByNumber;    ///< by hash
    std::unordered_multimap<std::size_t, std::size_t> m_takenByName; ///< by hash of name and year
    std::unordered_map<int, std::unordered_multimap<std::size_t, PatientId>> m_namesByYear; ///< read when first wanted
    std::unordered_map<std::size_t, std::vector<Namesake>> m_crowds; ///< of many namesakes, by hash of name and year
};

} // namespace tramyte::patient
