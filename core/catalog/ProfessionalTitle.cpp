// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ProfessionalTitle.h"

#include "core/catalog/Field.h"
#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::catalog {

ProfessionalTitle ProfessionalTitle::from(const Entry& entry)
{
    ProfessionalTitle title{entry.code, entry.name, flagField(entry, QStringLiteral("mayPrescribe")), {}};
    const QStringList names = QStringList{entry.code, entry.name, entry.field(QStringLiteral("nameEn"))}
        + entry.field(QStringLiteral("otherNames")).split(u';');
    for (const QString& name : names)
        if (const QString folded = text::fold(name); !folded.isEmpty())
            title.spellings << folded;
    return title;
}

Result<std::vector<ProfessionalTitle>> titlesOn(const Catalogue& catalogue, QDate day)
{
    TRY_LET(list, catalogue.list(Kind::ProfessionalTitle, day));
    std::vector<ProfessionalTitle> titles;
    for (const Entry& entry : list)
        titles.push_back(ProfessionalTitle::from(entry));
    return titles;
}

const ProfessionalTitle* titleMeant(const std::vector<ProfessionalTitle>& titles, const QString& written)
{
    const QString folded = text::fold(written);
    const ProfessionalTitle* meant = nullptr;
    qsizetype longest = 0; // "bác sĩ y học cổ truyền" before "bác sĩ"
    for (const ProfessionalTitle& title : titles)
        for (const QString& spelling : title.spellings)
            if (spelling.size() > longest && (folded == spelling || folded.startsWith(spelling + u' '))) {
                meant = &title;
                longest = spelling.size();
            }
    return meant;
}

Result<QString> keptTitle(const Catalogue& catalogue, const QString& typed, QDate day)
{
    const QString kept = text::tidyLine(typed);
    TRY_LET(titles, titlesOn(catalogue, day));
    for (const ProfessionalTitle& title : titles)
        if (kept.compare(title.code, Qt::CaseInsensitive) == 0)
            return title.name;
    return kept;
}

Result<Issues> checkTitle(const Catalogue& catalogue, const QString& typed, QDate day)
{
    const QString kept = text::tidyLine(typed);
    TRY_LET(titles, titlesOn(catalogue, day));
    const bool isListed = std::ranges::any_of(titles, [&](const ProfessionalTitle& title) {
        return title.spellings.contains(text::fold(kept)); // the code is one of them
    });
    if (kept.isEmpty() || titles.empty() || isListed)
        return Issues{};
    QStringList names;
    for (const ProfessionalTitle& title : titles)
        names << title.name;
    return Issues{{Severity::Warning, QStringLiteral("user.title"), QStringLiteral("title"),
        QCoreApplication::translate("tramyte::catalog", "“%1” is no title of the list. Choose one of these: %2.")
            .arg(kept, names.join(QStringLiteral(", ")))}};
}

} // namespace tramyte::catalog
