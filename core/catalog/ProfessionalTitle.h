// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/Entry.h"

#include <QStringList>

namespace tramyte::catalog {

/// A title of who works at a station (chức danh), and what the law lets its bearer do. Source: TT 26/2025/TT-BYT.
struct ProfessionalTitle {
    QString code;
    QString name;
    bool mayPrescribe = false;
    QStringList spellings; ///< folded: code, name, other names

    static ProfessionalTitle from(const Entry& entry);
};

Result<std::vector<ProfessionalTitle>> titlesOn(const Catalogue& catalogue, QDate day);

/// The title that was written: one of its spellings, or one of them and more words ("Bác sĩ Nội khoa"); null when none
/// is meant.
const ProfessionalTitle* titleMeant(const std::vector<ProfessionalTitle>& titles, const QString& written);

/// What is kept of a title that somebody chose or typed: of a code its name, else itself.
Result<QString> keptTitle(const Catalogue& catalogue, const QString& typed, QDate day);
/// A warning `user.title`, naming the titles that there are, when it is none of the list.
Result<Issues> checkTitle(const Catalogue& catalogue, const QString& typed, QDate day);

} // namespace tramyte::catalog
