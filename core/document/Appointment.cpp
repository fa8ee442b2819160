// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Appointment.h"

#include "core/document/Fields.h"
#include "core/document/Format.h"

namespace tramyte::document {

TemplateModel templateModel(const Appointment& appointment)
{
    const Card card = appointment.card.value_or(Card());
    return TemplateModel()
        .merge(headFields(appointment.station, appointment.print, appointment.number))
        .merge(dateLineFields(appointment.station, appointment.issued))
        .merge(signerFields(appointment.clinician))
        .merge(nameFields(appointment.person))
        .text(QStringLiteral("number"), appointment.number)
        .text(QStringLiteral("address"), appointment.person.address)
        .flag(QStringLiteral("anyCard"), !card.code.isEmpty())
        .rows(QStringLiteral("cardBoxes"), boxRows(card.code))
        .text(QStringLiteral("cardFrom"), formatDay(card.validFrom))
        .text(QStringLiteral("cardTo"), formatDay(card.validTo))
        .text(QStringLiteral("examined"), formatDay(appointment.examined))
        .text(QStringLiteral("admitted"), formatDay(appointment.admitted))
        .text(QStringLiteral("discharged"), formatDay(appointment.discharged))
        .text(QStringLiteral("diagnosisName"), appointment.diagnosis.name)
        .text(QStringLiteral("diagnosisCode"), appointment.diagnosis.code)
        .rows(QStringLiteral("others"), diagnosisRows(appointment.others))
        .text(QStringLiteral("returnDay"), formatDateLineDay(appointment.returnDay))
        .text(QStringLiteral("returnMonth"), formatDateLineMonth(appointment.returnDay))
        .text(QStringLiteral("returnYear"),
            appointment.returnDay.isValid() ? QString::number(appointment.returnDay.year()) : QString());
}

Result<Paper> paperOf(const Templates& templates, const Appointment& appointment)
{
    TRY_LET(paper,
        fillPaper(templates, QStringLiteral("appointment"), appointment.issued, appointment.station,
            {templateModel(appointment)}));
    paper.title = QStringLiteral("Phiếu hẹn khám lại %1").arg(appointment.number);
    return paper;
}

} // namespace tramyte::document
