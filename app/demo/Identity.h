// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/Population.h"
#include "core/patient/PatientForm.h"

namespace tramyte::demo {

/// The made-up station. Its facility and commune codes are given to nobody.
namespace place {
inline const QString kStation = QStringLiteral("37999");
inline const QString kStationName = QStringLiteral("Trạm Y tế xã An Thịnh (dữ liệu mẫu)");
inline const QString kCommune = QStringLiteral("99901");
inline const QString kProvince = QStringLiteral("37");
inline const QString kAddress = QStringLiteral("xã An Thịnh, tỉnh Ninh Bình (dữ liệu mẫu)");
inline const QString kReferral = QStringLiteral("37998");
inline const QString kReferralName = QStringLiteral("Trung tâm Y tế khu vực Phú Lộc (dữ liệu mẫu)");
} // namespace place

/// An insurance card as a person holds it from one day to another.
struct HeldCard {
    QString code;
    QDate from;
    QDate to;
    QDate fiveYears; ///< not valid for children
};

/// What a person's papers say. All of it follows from the seed and the person's place in the list.
class Identity final {
public:
    Identity(const Population& population, const Names& names, quint64 seed, QDate to)
        : m_population(population), m_names(names), m_seed(seed), m_to(to)
    {
    }

    QString fullName(int person) const;
    QString phone(int person) const;
    /// The cards one after the other, without a gap; none for one in twelve.
    std::vector<HeldCard> cards(int person) const;
    /// What reception types when the person first comes into the list, with the card of that day.
    patient::PatientForm registration(int person, QDate day) const;
    /// What reception types when the person shows another card.
    static patient::PatientForm showing(const HeldCard& card);
    /// A substance that the person bears badly; empty for nearly everybody.
    QString allergy(int person) const;
    /// `poor`, `nearPoor` or nothing: why a whole household holds such cards.
    QString hardship(int household) const;
    /// What reception calls a household.
    QString householdCode(int household) const;
    /// Who stands by a child, by place in the list.
    int guardian(int person) const;

private:
    QString citizenId(int person) const;
    QString occupation(int person) const;
    void fillGuardian(int person, patient::PatientForm& form) const;

    const Population& m_population;
    const Names& m_names;
    quint64 m_seed;
    QDate m_to;
};

} // namespace tramyte::demo
