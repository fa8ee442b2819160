// SPDX-License-Identifier: GPL-3.0-or-later
// What several papers fill alike; used by core/document only.
#pragma once

#include "core/document/Letterhead.h"
#include "core/document/Paper.h"
#include "core/document/Person.h"
#include "core/document/TemplateModel.h"
#include "core/document/Templates.h"

namespace tramyte::document {

/// Head and footer: `managingBody, facilityName, facilityCode, documentCode, printedAt, printedBy, reissue`.
TemplateModel headFields(const Letterhead& station, const PrintFacts& print, const QString& documentCode);
/// The date line: `place, day, month, year`.
TemplateModel dateLineFields(const Letterhead& station, QDate day);
/// `clinicianTitle, clinicianName`.
TemplateModel signerFields(const Signer& signer);
/// The birth as papers print it, with its mark when it is a guess; empty when unknown.
QString birthOf(const Person& person);
/// `fullName` in capitals and `birth, male, female`.
TemplateModel nameFields(const Person& person);
/// "E11.9", "Đái tháo đường": rows of `code, name, last`.
TemplateModel::Rows diagnosisRows(const std::vector<Diagnosis>& diagnoses);

/// The characters of a card's code, a box for each: rows of `mark`.
TemplateModel::Rows boxRows(const QString& code);
/// Names joined by "; ", and codes likewise.
QString joinedNames(const std::vector<Diagnosis>& diagnoses);
QString joinedCodes(const std::vector<Diagnosis>& diagnoses);

/// Fills the template of `kind` for `day` once for each model and takes the footer off.
Result<Paper> fillPaper(const Templates& templates, const QString& kind, QDate day, const Letterhead& station,
    const std::vector<TemplateModel>& copies);

} // namespace tramyte::document
