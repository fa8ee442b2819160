// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/RecordVisits.h"

#include "core/prescription/PrescriptionService.h"
#include "core/security/Session.h"
#include "core/visit/VisitService.h"
#include "ui/common/TableBox.h"
#include "ui/common/Text.h"
#include "ui/patient/RecordFacts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTableView>

namespace tramyte::ui {

namespace {

using visit::TimelineRow;

constexpr int kVisitsShown = 50;
constexpr int kAllVisits = 2000;
constexpr int kDiagnosisColumn = 2;
constexpr int kClinicianColumn = 4;
constexpr int kFilterWidth = 200;
constexpr int kFilterFrom = 8; ///< visits: a shorter list is seen whole

QString shownStatus(visit::Status status)
{
    switch (status) {
    case visit::Status::Open: return RecordVisits::tr("open");
    case visit::Status::Closed: return RecordVisits::tr("finished");
    case visit::Status::Archived: return RecordVisits::tr("taken back");
    }
    Q_UNREACHABLE();
}

QString shownDiagnoses(const TimelineRow& row)
{
    QStringList all;
    for (const visit::Diagnosis& it : row.diagnoses)
        all << (all.isEmpty() ? it.code + u' ' + it.name : it.code); // the main one in words
    return all.join(QStringLiteral(", "));
}

} // namespace

std::vector<RowColumn<TimelineRow>> visitColumns()
{
    std::vector<RowColumn<TimelineRow>> columns(6);
    columns[0].title = RecordVisits::tr("Day");
    columns[0].shown = [](const TimelineRow& it) { return shownDay(it.day); };
    columns[0].sorted = [](const TimelineRow& it) { return QVariant(it.id.value); }; // ids follow time
    columns[0].isStrong = true;
    columns[1].title = RecordVisits::tr("Reason");
    columns[1].shown = [](const TimelineRow& it) { return it.reason; };
    columns[kDiagnosisColumn].title = RecordVisits::tr("Diagnoses");
    columns[kDiagnosisColumn].shown = shownDiagnoses;
    columns[3].title = RecordVisits::tr("Blood pressure");
    columns[3].shown = [](const TimelineRow& it) {
        return it.systolic && it.diastolic ? QStringLiteral("%1/%2").arg(*it.systolic).arg(*it.diastolic) : QString();
    };
    columns[3].sorted = [](const TimelineRow& it) { return QVariant(it.systolic.value_or(0)); };
    columns[3].isFigure = true;
    columns[4].title = RecordVisits::tr("By");
    columns[4].shown = [](const TimelineRow& it) { return it.clinician; };
    columns[5].title = RecordVisits::tr("State");
    columns[5].shown = [](const TimelineRow& it) { return shownStatus(it.status); };
    columns[5].shade = [](const TimelineRow& it) -> std::optional<Colour> {
        return it.status == visit::Status::Open ? std::optional(Colour::Warning) : std::nullopt;
    };
    return columns;
}

RecordVisits::RecordVisits(Desk& desk, QWidget* parent)
    : Card(tr("Visits"), parent), m_desk(desk), m_model(new RowsModel<TimelineRow>(visitColumns(), this)),
      m_table(new TableBox(QStringLiteral("recordVisits"))), m_all(makeLinkButton(tr("Show all"))),
      m_limit(kVisitsShown)
{
    m_table->filterEdit()->setFixedWidth(kFilterWidth);
    head()->addWidget(m_table->filterEdit());
    m_all->setObjectName(QStringLiteral("allVisitsButton"));
    m_all->hide();
    head()->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_limit = kAllVisits;
        if (const auto told = tell(m_patient); !told)
            Q_EMIT said(told.error().message);
    });
    m_table->setModel(m_model);
    m_table->setSamples({QStringLiteral("05/03/2026"), QStringLiteral("Tái khám huyết áp"), {},
        QStringLiteral("150/95"), {}, shownStatus(visit::Status::Closed)});
    m_table->setStretchedColumn(kDiagnosisColumn);
    m_table->setEmptyText(desk.session.may(security::Permission::OpenVisits)
            ? tr("No visit yet. F8 opens the first one.")
            : tr("No visit yet."));
    m_table->view()->setAccessibleName(tr("Visits"));
    m_table->view()->setColumnHidden(kClinicianColumn, true); // the visit itself says who
    body()->addWidget(m_table);
    connect(m_table, &TableBox::opened, this, [this](int row) { Q_EMIT visitWanted(m_model->rowAt(row).id.value); });
    connect(m_table, &TableBox::said, this, &RecordVisits::said);
}

Result<void> RecordVisits::tell(patient::PatientId patient)
{
    if (patient != m_patient)
        m_limit = kVisitsShown;
    m_patient = patient;
    TRY_LET(rows, m_desk.visits.timeline(m_desk.session, patient, m_limit));
    const auto count = static_cast<int>(rows.size());
    m_all->setVisible(count == kVisitsShown && m_limit == kVisitsShown);
    setHeading(count == kVisitsShown ? tr("The latest %n visits", nullptr, count) : tr("Visits"));
    m_table->setFilterVisible(count > kFilterFrom);
    m_model->reset(std::move(rows));
    return {};
}

RecordMedicines::RecordMedicines(Desk& desk, QWidget* parent) : Card(tr("Medicines"), parent), m_desk(desk)
{
}

Result<void> RecordMedicines::tell(patient::PatientId patient)
{
    TRY_LET(medicines, m_desk.prescriptions.currentMedicines(m_desk.session, patient, m_desk.clock.today()));
    clearLayout(*body());
    if (medicines.empty())
        body()->addWidget(makeSentence(tr("Nothing was prescribed within a year."), "muted"));
    for (const prescription::CurrentMedicine& it : medicines) {
        const auto medicine = it.line.medicine();
        const QString name = medicine.strength.isEmpty() || medicine.name.contains(medicine.strength)
            ? medicine.name
            : medicine.name + u' ' + medicine.strength;
        body()->addWidget(makeSentence(name, it.isRunning ? "strong" : "muted"));
        const QString time = it.until ? tr("%1 to %2").arg(shownDay(it.from), shownDay(*it.until))
                                      : tr("from %1").arg(shownDay(it.from));
        body()->addWidget(
            makeSentence(prescription::usage(it.line.dose, medicine.route) + QStringLiteral(" · ") + time, "hint"));
    }
    return {};
}

} // namespace tramyte::ui
