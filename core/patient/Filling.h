// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of `fill`: each puts its fields of the form into the patient and collects what is odd.
#pragma once

#include "core/patient/PatientForm.h"

#include <QCoreApplication>

namespace tramyte::patient {

/// What the filling collects.
struct Filling {
    Patient patient;
    Issues warnings = {};

    void warn(const char* code, const char* field, const QString& message)
    {
        warnings.push_back({Severity::Warning, QString::fromLatin1(code), QString::fromLatin1(field), message});
    }
};

/// An ISO day; not valid for an empty text. Error: Validation naming `field`.
Result<QDate> dayOf(const QString& text, const char* field);

/// Puts what the form has of a card into it, empty texts included. Error: Validation.
Result<void> correctCard(InsuranceCard& card, const PatientForm& form);
/// Insurance card: code, validity, holder. Never stops for what the day of a visit decides.
Result<void> fillCard(Filling& it, const PatientForm& form, const insurance::Parameters* parameters, QDate today);
/// Address of today and of old papers, commune, ethnic group, occupation, nationality.
Result<void> fillHome(Filling& it, const PatientForm& form, const catalog::Catalogue& catalogue, QDate today);

} // namespace tramyte::patient
