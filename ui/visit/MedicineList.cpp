// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/MedicineList.h"

#include "core/catalog/Medicine.h"
#include "core/prescription/PrescriptionRules.h"
#include "ui/common/Field.h"
#include "ui/common/Text.h"
#include "ui/visit/MedicineEdit.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <algorithm>

namespace tramyte::ui {

namespace {

const QString kPrefix = QStringLiteral("medicines.");

} // namespace

MedicineList::MedicineList(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_add(new MedicineEdit(desk)), m_addPart(nullptr), m_layout(new QVBoxLayout)
{
    m_add->setObjectName(QStringLiteral("addMedicineEdit"));
    m_add->setPlaceholderText(tr("Add a medicine: name or substance    Alt+T"));
    m_add->setAccessibleName(tr("Add a medicine"));
    m_add->setAddsOnly(true);
    m_add->setListWidth(420);
    m_addPart = new Field({}, m_add);
    connect(m_add, &QLineEdit::textChanged, m_addPart, [this] { m_addPart->setError({}); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->setSpacing(0);
    layout->addLayout(m_layout);
    layout->addStretch();
    connect(m_add, &CodeEdit::picked, this, [this](const QString& code) {
        bill::PlannedMedicine medicine;
        medicine.medicine = code;
        MedicineRow* row = addRow(medicine);
        if (m_add->hasFocus()) // not when one is going elsewhere already
            row->focusDose();
        Q_EMIT edited();
    });
}

void MedicineList::show(const std::vector<bill::PlannedMedicine>& medicines, QDate day)
{
    clear();
    m_day = day;
    m_add->setDay(day);
    m_add->setCode({});
    for (const bill::PlannedMedicine& medicine : medicines)
        addRow(medicine);
}

MedicineRow* MedicineList::addRow(const bill::PlannedMedicine& medicine)
{
    QString name = medicine.medicine;
    QString unit;
    const auto entry = m_desk.catalogue.find(catalog::Kind::Medicine, medicine.medicine, m_day);
    if (entry && *entry) {
        const auto it = catalog::Medicine::from(**entry);
        name = it.strength.isEmpty() || it.name.contains(it.strength) ? it.name
                                                                      : it.name + QLatin1Char(' ') + it.strength;
        unit = it.unit;
    }
    auto* row = new MedicineRow(medicine, name, unit);
    row->setObjectName(QStringLiteral("medicineRow%1").arg(m_rows.size()));
    m_rows.push_back(row);
    m_hasError.push_back(false);
    m_layout->addWidget(row);
    connect(row, &MedicineRow::edited, this, &MedicineList::edited);
    connect(row, &MedicineRow::finished, this, [this] { m_add->setFocus(Qt::TabFocusReason); });
    connect(row, &MedicineRow::removed, this, [this, row] {
        const auto at = std::ranges::find(m_rows, row);
        m_hasError.erase(m_hasError.begin() + (at - m_rows.begin()));
        m_rows.erase(at);
        row->hide();
        row->deleteLater();
        m_add->setFocus();
        Q_EMIT edited();
    });
    return row;
}

void MedicineList::clear()
{
    for (MedicineRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_hasError.clear();
}

std::vector<bill::PlannedMedicine> MedicineList::value() const
{
    std::vector<bill::PlannedMedicine> medicines;
    for (const MedicineRow* row : m_rows)
        medicines.push_back(row->value());
    return medicines;
}

void MedicineList::setIssues(const Issues& issues)
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const QString field = kPrefix + QString::number(at);
        QStringList errors;
        QStringList warnings;
        bool canOverride = false;
        for (const Issue& it : issues) {
            if (it.field != field && !it.field.startsWith(field + QLatin1Char('.')))
                continue;
            (it.severity == Severity::Error ? errors : warnings) << it.message;
            canOverride = canOverride || (it.severity == Severity::Error && prescription::mayPassOver(it.code));
        }
        if (const QString unreadable = m_rows[at]->unreadable(); !unreadable.isEmpty())
            errors = QStringList{unreadable};
        m_hasError[at] = !errors.empty();
        const QStringList& said = errors.empty() ? warnings : errors;
        m_rows[at]->setIssue(said.join(QLatin1Char('\n')), !errors.empty(), canOverride);
    }
}

void MedicineList::setAmounts(const std::optional<bill::Bill>& bill)
{
    std::size_t at = 0; // the bill has the medicines first, in the order of the plan
    for (MedicineRow* row : m_rows) {
        const bool isThere = bill && at < bill->lines.size() && bill->lines[at].cost.kind == insurance::CostKind::Drug
            && bill->lines[at].entry.code == row->value().medicine;
        row->setAmount(isThere ? shownMoney(bill->lines[at].split.hospital) : QString());
        ++at;
    }
}

bool MedicineList::isReadable()
{
    if (!m_add->pickWhole()) {
        m_addPart->setError(tr("Choose a medicine of the list with Enter, or empty this line."));
        return false;
    }
    return std::ranges::all_of(m_rows, [](const MedicineRow* row) { return row->unreadable().isEmpty(); });
}

bool MedicineList::focusFirstError() const
{
    if (!m_addPart->error().isEmpty()) {
        m_add->setFocus();
        return true;
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_hasError[at]) {
            m_rows[at]->focusDose();
            for (QWidget* around = parentWidget(); around; around = around->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(around)) { // all of it, once it has its height
                    QMetaObject::invokeMethod(
                        m_rows[at], [area, row = m_rows[at]] { area->ensureWidgetVisible(row, 0, 0); },
                        Qt::QueuedConnection);
                    break;
                }
            return true;
        }
    return false;
}

void MedicineList::setReadOnly(bool readOnly)
{
    m_addPart->setVisible(!readOnly);
    for (MedicineRow* row : m_rows)
        row->setReadOnly(readOnly);
}

QJsonArray MedicineList::typed() const
{
    QJsonArray rows;
    for (const MedicineRow* row : m_rows)
        rows.append(row->typed());
    return rows;
}

void MedicineList::setTyped(const QJsonArray& rows)
{
    for (std::size_t at = 0; at < m_rows.size() && static_cast<qsizetype>(at) < rows.size(); ++at)
        m_rows[at]->setTyped(rows[static_cast<qsizetype>(at)].toObject());
}

} // namespace tramyte::ui
