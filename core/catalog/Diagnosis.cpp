// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Diagnosis.h"

#include "core/catalog/Field.h"

namespace tramyte::catalog {

Diagnosis Diagnosis::from(const Entry& entry)
{
    Diagnosis diagnosis;
    diagnosis.code = entry.code;
    diagnosis.nameVi = entry.field(QStringLiteral("nameVi"));
    diagnosis.nameEn = entry.field(QStringLiteral("nameEn"));
    const QString mark = entry.field(QStringLiteral("mark"));
    if (mark == u"†")
        diagnosis.mark = Mark::Dagger;
    else if (mark == u"*")
        diagnosis.mark = Mark::Asterisk;
    diagnosis.notAsMain = flagField(entry, QStringLiteral("notAsMain"));
    diagnosis.discouragedAsMain = flagField(entry, QStringLiteral("discouragedAsMain"));
    diagnosis.needsMoreDetail = flagField(entry, QStringLiteral("needsMoreDetail"));
    diagnosis.onlyCauseOfDeath = flagField(entry, QStringLiteral("onlyCauseOfDeath"));
    if (flagField(entry, QStringLiteral("femaleOnly")))
        diagnosis.sex = Sex::Female;
    else if (flagField(entry, QStringLiteral("maleOnly")))
        diagnosis.sex = Sex::Male;
    return diagnosis;
}

} // namespace tramyte::catalog
