// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientSearch.h"
#include "ui/common/RowsModel.h"

namespace tramyte::ui {

/// How people stand in a list: what tells those of the same name apart comes first.
std::vector<RowColumn<patient::Found>> peopleColumns(QDate today);

/// `...6789, to 31/12/2026`: the card that counts on `today`, else how the last one ended; empty without any.
QString shownCard(const patient::Patient& patient, QDate today);
/// One line that tells people of the same name apart: birth, age, sex, hamlet, guardian.
QString shownPerson(const patient::Patient& patient, QDate today);

} // namespace tramyte::ui
