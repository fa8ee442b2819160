// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Fields.h"

#include "core/document/Format.h"

namespace tramyte::document {

TemplateModel headFields(const Letterhead& station, const PrintFacts& print, const QString& documentCode)
{
    return TemplateModel()
        .text(QStringLiteral("managingBody"), capitals(station.managingBody))
        .text(QStringLiteral("facilityName"), capitals(station.facilityName))
        .text(QStringLiteral("footerFacility"), station.facilityName)
        .text(QStringLiteral("facilityCode"), station.facilityCode)
        .text(QStringLiteral("documentCode"), documentCode)
        .text(QStringLiteral("printedAt"), formatMoment(print.at))
        .text(QStringLiteral("printedBy"), print.by)
        .flag(QStringLiteral("reissue"), print.reissue);
}

TemplateModel dateLineFields(const Letterhead& station, QDate day)
{
    return TemplateModel()
        .text(QStringLiteral("place"), station.place)
        .text(QStringLiteral("day"), formatDateLineDay(day))
        .text(QStringLiteral("month"), formatDateLineMonth(day))
        .text(QStringLiteral("year"), day.isValid() ? QString::number(day.year()) : QString());
}

TemplateModel signerFields(const Signer& signer)
{
    return TemplateModel()
        .text(QStringLiteral("clinicianTitle"), signer.title)
        .text(QStringLiteral("clinicianName"), signer.name);
}

QString birthOf(const Person& person)
{
    if (!person.birth)
        return QString();
    const QString birth = formatVietnamese(*person.birth);
    return person.isBirthEstimated ? birth + QStringLiteral(" (ước tính)") : birth;
}

TemplateModel nameFields(const Person& person)
{
    return TemplateModel()
        .text(QStringLiteral("fullName"), capitals(person.fullName))
        .text(QStringLiteral("birth"), birthOf(person))
        .flag(QStringLiteral("male"), person.sex == Sex::Male)
        .flag(QStringLiteral("female"), person.sex == Sex::Female);
}

TemplateModel::Rows diagnosisRows(const std::vector<Diagnosis>& diagnoses)
{
    TemplateModel::Rows rows;
    for (const auto& diagnosis : diagnoses) {
        rows.push_back(TemplateModel()
                           .text(QStringLiteral("code"), diagnosis.code)
                           .text(QStringLiteral("name"), diagnosis.name)
                           .flag(QStringLiteral("last"), &diagnosis == &diagnoses.back()));
    }
    return rows;
}

TemplateModel::Rows boxRows(const QString& code)
{
    TemplateModel::Rows rows;
    for (const QChar mark : code)
        rows.push_back(TemplateModel().text(QStringLiteral("mark"), mark));
    return rows;
}

QString joinedNames(const std::vector<Diagnosis>& diagnoses)
{
    QStringList names;
    for (const auto& diagnosis : diagnoses)
        names.append(diagnosis.name);
    return names.join(QStringLiteral("; "));
}

QString joinedCodes(const std::vector<Diagnosis>& diagnoses)
{
    QStringList codes;
    for (const auto& diagnosis : diagnoses)
        codes.append(diagnosis.code);
    codes.removeAll(QString());
    return codes.join(QStringLiteral("; "));
}

Result<Paper> fillPaper(const Templates& templates, const QString& kind, QDate day, const Letterhead& station,
    const std::vector<TemplateModel>& copies)
{
    Paper paper;
    paper.kind = kind;
    if (station.demo)
        paper.watermark = QStringLiteral("DỮ LIỆU MẪU");
    TRY_LET(page, templates.page(kind, day));
    paper.page = page;
    for (const auto& copy : copies) {
        TRY_LET(html, templates.render(kind, day, copy));
        const qsizetype style = html.indexOf(QStringLiteral("</style>"));
        if (style >= 0) {
            paper.style = html.left(style).remove(QStringLiteral("<style>")).trimmed();
            html.remove(0, style + QStringLiteral("</style>").size());
        }
        const qsizetype footer = html.indexOf(QStringLiteral("<!--footer-->"));
        paper.footer = footer < 0 ? QString() : html.mid(footer).trimmed();
        paper.copies.push_back(footer < 0 ? html : html.left(footer));
    }
    return paper;
}

} // namespace tramyte::document
