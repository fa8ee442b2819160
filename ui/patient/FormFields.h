// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientForm.h"

namespace tramyte::ui {

/// One text of a person's form, by the name that services give it.
struct FormField {
    const char* name;
    std::optional<QString> patient::PatientForm::*member;
};

/// Every text of the form, in the order in which it is asked.
const std::vector<FormField>& formFields();
/// What a form shows of a known person; of several cards the one that counts on `today`, else the last.
patient::PatientForm formOf(const patient::Patient& patient, QDate today);
/// Only what differs from what was shown; a card goes as a whole, since its parts say nothing alone.
patient::PatientForm changedFields(const patient::PatientForm& shown, const patient::PatientForm& typed);
bool isBlank(const patient::PatientForm& form);

/// For drafts.
QJsonObject toJson(const patient::PatientForm& form);
patient::PatientForm personFormFrom(const QJsonObject& object);

} // namespace tramyte::ui
