// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tramyte::patient {

/// The fields that a column of a list may be. Besides those of `register` (and `oldId`, `nationality`): `familyName`
/// (the rest of the name stands in another column), `birthDay`, `birthMonth`, `birthYear`, `maleMark` and `femaleMark`
/// (a mark or the birth in the column of the sex), `insuranceNumber`, `motherName`, `fatherName`, `patientCode` (who is
/// meant) and `ignored` (known, and nothing that a patient's record takes).
const QStringList& listFields();

/// What a heading of a list of people says. `upper` is the heading above it that spans several columns; may be empty.
/// Empty when nothing is known. Compared with accents first, then without accents, blanks and signs; remarks in
/// brackets do not count.
QString fieldOfHeading(const QString& upper, const QString& heading);
/// The same for a heading that only begins with a known one (`Họ và tên người được khám`); never for one that speaks of
/// somebody else (`Ngày sinh của mẹ`).
QString fieldOfLikeHeading(const QString& heading);

} // namespace tramyte::patient
