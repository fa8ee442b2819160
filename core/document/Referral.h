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

/// Phiếu chuyển cơ sở khám bệnh, chữa bệnh bảo hiểm y tế, TT 01/2025/TT-BYT annex VI.
struct Referral {
    struct Stay {
        QString facility;
        QDate from;
        QDate to;
    };
    enum class Reason {
        None,       ///< not chosen: all boxes stay open
        Level,      ///< 1a: by the rules of professional levels
        Capability, ///< 1b: beyond what the facility can do
        PatientWish ///< 2
    };

    Letterhead station;
    PrintFacts print;
    Person person;
    std::optional<Card> card;
    QString number;       ///< of the series "PCCSKBCB", without the suffix
    QString recordNumber; ///< số hồ sơ (MA_LK)
    QString bookNumber;   ///< vào sổ chuyển cơ sở số
    QString receiver;     ///< full name of the receiving facility
    std::vector<Stay> stays;
    QString signs; ///< dấu hiệu lâm sàng
    QString tests; ///< kết quả xét nghiệm, cận lâm sàng
    Diagnosis diagnosis;
    std::vector<Diagnosis> others;
    QString treatment; ///< methods, procedures, techniques, medicines used
    QString condition; ///< tình trạng lúc chuyển
    Reason reason = Reason::None;
    QString plan;         ///< hướng điều trị
    Instant leaves;       ///< giờ chuyển; its day chooses the template
    bool oneYear = false; ///< disease of annex III: valid for one year
    QString transport;
    QString escort; ///< name and title of who goes along
    Signer clinician;
    QString representative; ///< who signs for the station, full name
};

/// Errors: Validation `document.noTemplate`, Damaged `document.template`.
Result<Paper> paperOf(const Templates& templates, const Referral& referral);
TemplateModel templateModel(const Referral& referral);

} // namespace tramyte::document
