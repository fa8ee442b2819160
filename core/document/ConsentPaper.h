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

/// Phiếu đồng ý xử lý dữ liệu cá nhân: one purpose with its whole text, no box ticked, to be signed. Source: Luật
/// 91/2025/QH15, NĐ 356/2025/NĐ-CP.
struct ConsentPaper {
    Letterhead station;
    PrintFacts print;
    Person person;
    QString purpose; ///< as the list calls it
    QString text;    ///< what the person is asked to agree to
    QDate textFrom;  ///< version of the text
    bool patientSigns = true;
    bool representativeSigns = false;
    QString officer; ///< data protection officer; may be empty
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const ConsentPaper& paper);
TemplateModel templateModel(const ConsentPaper& paper);

} // namespace tramyte::document
