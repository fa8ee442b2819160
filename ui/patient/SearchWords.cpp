// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/SearchWords.h"

#include "core/patient/ListMatch.h"
#include "core/text/Fold.h"
#include "ui/common/Text.h"

#include <QRegularExpression>

namespace tramyte::ui {

using patient::PatientForm;

PatientForm formOfWords(const QString& text, QDate today)
{
    static const QRegularExpression phone(QStringLiteral("^0[35789][0-9]{8}$")); // mobile numbers
    PatientForm form;
    QString name = text::tidyLine(text);
    if (phone.match(QString(name).remove(u' ').remove(u'.')).hasMatch()) {
        form.phone = name;
        return form;
    }
    const qsizetype last = name.lastIndexOf(u' ');
    if (const auto birth = typedBirth(name.mid(last + 1), today); birth && last > 0) {
        form.birth = format(*birth);
        name.truncate(last);
    }
    form.fullName = name;
    return form;
}

PatientForm withPlace(PatientForm form, const catalog::Catalogue& catalogue, QDate today)
{
    const auto provinces = catalogue.list(catalog::Kind::Province, today);
    const auto communes = catalogue.list(catalog::Kind::Area, today);
    if (!form.address || !provinces || !communes)
        return form;
    const auto place = patient::placeOf(*form.address, *provinces, *communes);
    if (!place.provinceCode.isEmpty())
        form.provinceCode = place.provinceCode;
    if (!place.communeCode.isEmpty())
        form.communeCode = place.communeCode;
    return form;
}

} // namespace tramyte::ui
