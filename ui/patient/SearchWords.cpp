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
    const auto oldProvinces = catalogue.list(catalog::Kind::OldProvince, today);
    const auto communes = catalogue.list(catalog::Kind::Area, today);
    if (!form.address || !provinces || !oldProvinces || !communes)
        return form;
    const auto place = patient::placeOf(*form.address, *provinces, *communes);
    QString province = place.provinceCode;
    const auto old = patient::matchByName(*oldProvinces, form.address->section(u',', -1).trimmed());
    if (province.isEmpty() && old)
        province = old->field(QStringLiteral("currentCode")); // Bắc Giang is a part of Bắc Ninh now
    if (!province.isEmpty())
        form.provinceCode = province;
    if (!place.communeCode.isEmpty())
        form.communeCode = place.communeCode;
    if (place.oldStyle || (place.provinceCode.isEmpty() && old))
        form.oldAddress = form.address; // the card's words are kept
    return form;
}

} // namespace tramyte::ui
