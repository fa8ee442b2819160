// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/EarlierDialog.h"

#include "core/catalog/Entry.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

namespace tramyte::ui {

EarlierDialog::EarlierDialog(Desk& desk, const std::vector<bill::EarlierState>& states, QWidget* parent)
    : QDialog(parent), m_desk(desk)
{
    setWindowTitle(tr("Earlier states of this visit"));
    resize(820, 560);
    auto* list = new QListWidget;
    list->setAccessibleName(tr("Amendments"));
    list->setFixedWidth(300);
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setAccessibleName(tr("The visit as it stood"));
    for (const bill::EarlierState& it : states)
        list->addItem(tr("Until %1, %2:\n%3").arg(shownMoment(it.at), it.user, it.reason));
    list->setWordWrap(true);
    auto* close = makeButton(tr("Close"), Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(list, &QListWidget::currentRowChanged, this, [this, text, states](int row) {
        text->setPlainText(row < 0 ? QString() : textOf(states.at(static_cast<std::size_t>(row))));
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(windowTitle(), "heading"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(list);
    row->addWidget(text, 1);
    layout->addLayout(row, 1);
    auto* end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(close);
    layout->addLayout(end);
    list->setCurrentRow(list->count() - 1);
}

QString EarlierDialog::textOf(const bill::EarlierState& state) const
{
    const bill::Consultation& it = state.was;
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(name, value);
    };
    const auto named = [&](catalog::Kind kind, const QString& code) {
        const auto entry = m_desk.catalogue.find(kind, code, localDay(state.at));
        return entry && *entry ? QStringLiteral("%1 · %2").arg(code, (*entry)->name) : code;
    };
    add(tr("Reason for coming"), it.reason);
    const visit::VitalSigns& v = it.vitals;
    add(tr("Pulse"), v.pulse ? QString::number(*v.pulse) : QString());
    if (v.systolic)
        add(tr("Blood pressure"),
            QStringLiteral("%1/%2").arg(*v.systolic).arg(v.diastolic ? QString::number(*v.diastolic) : QString()));
    add(tr("Temperature"), v.temperatureHundredths ? shownDecimal(*v.temperatureHundredths, 2) : QString());
    add(tr("Weight"), v.weightG ? shownDecimal(*v.weightG, 3) : QString());
    add(tr("Height"), v.heightMm ? shownDecimal(*v.heightMm, 1) : QString());
    add(QStringLiteral("SpO₂"), v.spo2 ? QString::number(*v.spo2) : QString());
    add(tr("Breaths"), v.respiration ? QString::number(*v.respiration) : QString());
    add(tr("History of this illness"), it.history);
    add(tr("Examination"), it.examination);
    add(tr("Main diagnosis"), it.mainDiagnosis.isEmpty() ? QString() : named(catalog::Kind::Icd10, it.mainDiagnosis));
    for (const QString& code : it.otherDiagnoses)
        add(tr("Other diagnosis"), named(catalog::Kind::Icd10, code));
    for (const bill::PlannedService& service : it.services)
        add(tr("Service"),
            QStringLiteral("%1 × %2 %3")
                .arg(named(catalog::Kind::Service, service.code), shownQuantity(service.quantity), service.result));
    for (const bill::PlannedMedicine& medicine : it.medicines)
        add(tr("Medicine"),
            QStringLiteral("%1, %2. %3")
                .arg(named(catalog::Kind::Medicine, medicine.medicine), shownQuantity(medicine.quantity),
                    prescription::usage(medicine.dose, {})));
    add(tr("Advice"), it.advice);
    add(tr("Come back"), shownDay(it.appointmentDay));
    if (state.totals) {
        add(tr("Total"), shownMoney(state.totals->hospital));
        add(tr("Insurance paid"), shownMoney(state.totals->fund));
    }
    if (state.patientDong)
        add(tr("Patient owed"), shownMoney(Money::dong(*state.patientDong)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace tramyte::ui
