// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/PastPanel.h"

#include "core/prescription/PrescriptionService.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"
#include "ui/visit/PressureChart.h"

#include <QBoxLayout>
#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kVisitsShown = 20;

QString codesOf(const visit::TimelineRow& row)
{
    QStringList codes;
    for (const visit::Diagnosis& it : row.diagnoses)
        codes << it.code;
    return codes.join(QStringLiteral(", "));
}

QString pressureOf(const visit::TimelineRow& row)
{
    if (!row.systolic)
        return {};
    return row.diastolic ? QStringLiteral("%1/%2").arg(*row.systolic).arg(*row.diastolic)
                         : QString::number(*row.systolic);
}

} // namespace

PastPanel::PastPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_pressure(new PressureChart), m_taking(makeSentence({}, "muted")),
      m_table(new TableBox(QStringLiteral("pastVisits")))
{
    using Row = visit::TimelineRow;
    m_model = new RowsModel<Row>({{tr("Day"), [](const Row& it) { return it.day.toString(QStringLiteral("dd/MM/yy")); },
                                      [](const Row& it) { return it.day; }},
                                     {tr("Diagnoses"),
                                         [](const Row& it) {
                                             const QString codes = codesOf(it);
                                             return codes.isEmpty() ? it.reason : codes;
                                         }},
                                     {tr("BP"), pressureOf, {}, true}},
        this);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(1);
    m_table->setSamples({QStringLiteral("25/12/26"), {}, QStringLiteral("150/95")});
    m_table->setEmptyText(tr("No earlier visit at this station."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_pressure);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_taking);
    connect(m_table, &TableBox::opened, this, [this](int row) { Q_EMIT visitWanted(m_model->rowAt(row).id.value); });
}

void PastPanel::show(patient::PatientId patient, visit::VisitId present, QDate day)
{
    auto rows = m_desk.visits.timeline(m_desk.session, patient, kVisitsShown + 1);
    if (!rows) {
        m_model->reset({});
        m_pressure->show({}, day);
        m_taking->setText(rows.error().message);
        return;
    }
    m_pressure->show(*rows, day); // what was measured today is the end of the line
    std::erase_if(*rows, [&](const visit::TimelineRow& it) { return it.id == present; });
    m_model->reset(std::move(*rows));
    const auto taking = m_desk.prescriptions.currentMedicines(m_desk.session, patient, day);
    QStringList names;
    if (taking)
        for (const auto& it : *taking)
            if (const QString name = it.line.medicine().name; !names.contains(name))
                names << name;
    m_taking->setText(taking ? (names.isEmpty() ? tr("No medicine being taken is known.")
                                                : tr("Taking: %1").arg(names.join(QStringLiteral(", "))))
                             : taking.error().message);
}

} // namespace tramyte::ui
