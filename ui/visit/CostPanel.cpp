// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/CostPanel.h"

#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QGridLayout>

namespace tramyte::ui {

CostPanel::CostPanel(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setVerticalSpacing(2);
    m_exams = addLine(grid, tr("Examination and services"), "muted");
    m_drugs = addLine(grid, tr("Medicines"), "muted");
    m_fund = addLine(grid, tr("Insurance pays"), "muted");
    m_patient = addLine(grid, tr("Patient pays"), "heading");
    m_patient->setObjectName(QStringLiteral("patientPaysLabel"));
    show(std::nullopt);
}

QLabel* CostPanel::addLine(QGridLayout* grid, const QString& name, const char* kind)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(name, kind), row, 0);
    auto* amount = makeLabel({}, kind);
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(amount, row, 1);
    grid->setColumnStretch(1, 1);
    return amount;
}

void CostPanel::show(const std::optional<bill::Bill>& bill)
{
    const QString none = QStringLiteral("–");
    if (!bill) {
        for (QLabel* label : {m_exams, m_drugs, m_fund, m_patient})
            label->setText(none);
        return;
    }
    m_exams->setText(shownMoney(bill->totals.hospital - bill->totals.drugs));
    m_drugs->setText(shownMoney(bill->totals.drugs));
    m_fund->setText(shownMoney(bill->totals.fund));
    m_patient->setText(shownMoney(Money::dong(bill->patientDong())));
}

} // namespace tramyte::ui
